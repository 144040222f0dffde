"""Bring `resources/translations/*.ts` in step with the texts in the program.

Run it after adding, changing or deleting a `locale.tr("...")`:

    python tests/i18n/update_translations.py            # rewrite the files, say what is missing
    python tests/i18n/update_translations.py --check    # change nothing, fail if they are behind

Texts are found by `pyside6-lupdate`, and those inside f-strings, which it overlooks, by Python's
own parser. Look-up at run time is by text and comment, so everything stands in one context, sorted
and without line numbers: a change of the program changes few lines here. Existing translations are
kept, texts that vanished are dropped, new ones are marked `unfinished`; fill them in with Qt
Linguist or any editor and run this again. What turns text (isolates, marks) is written as a
character reference, so that it can be seen.
"""

from __future__ import annotations

import argparse
import ast
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator, Mapping
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "resources" / "translations"
CONTEXT = "journeymap"
#: Plural forms of Qt Linguist: how many a translator writes.
FORMS = {"fa": 1, "ar": 6}
#: English text and comment.
Key = tuple[str, str]
_VISIBLE = {chr(code): f"&#x{code:x};" for code in (0x200E, 0x200F, *range(0x2066, 0x206A), 0xA0)}


def lupdate() -> Path | None:
    """Qt's tool beside this Python; None where it is not installed."""
    found = Path(sys.executable).with_name("pyside6-lupdate")
    return found if found.exists() else None


def texts_by_lupdate(tool: Path, package: Path = ROOT / "journeymap") -> set[Key]:
    """Every text that Qt's tool finds in the package."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "found.ts"
        modules = sorted(str(path) for path in package.rglob("*.py"))
        subprocess.run(
            [str(tool), "-silent", "-locations", "none", *modules, "-ts", str(out)],
            check=True,
            capture_output=True,
            timeout=60,
        )
        return set(read_messages(out))


def texts_by_parser(package: Path = ROOT / "journeymap") -> set[Key]:
    """Every literal text handed to a method `tr` in the package."""
    found = set()
    for path in sorted(package.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(
                    func=ast.Attribute(attr="tr"), args=[ast.Constant(value=str(text)), *more]
                ):
                    found.add((text, _comment(more)))
    return found


def _comment(arguments: list[ast.expr]) -> str:
    match arguments:
        case [ast.Constant(value=str(comment)), *_]:
            return comment
    return ""


def read_messages(path: Path) -> dict[Key, tuple[str, ...]]:
    """The texts of a `.ts` file with their finished translations, empty where unfinished."""
    out: dict[Key, tuple[str, ...]] = {}
    for message in ElementTree.parse(path).getroot().iter("message"):
        key = message.findtext("source") or "", message.findtext("comment") or ""
        translation = message.find("translation")
        if translation is None or translation.get("type"):
            out[key] = ()
            continue
        forms = tuple(form.text or "" for form in translation.iter("numerusform"))
        out[key] = forms or ((translation.text,) if translation.text else ())
    return out


def ts_text(language: str, texts: set[Key], known: Mapping[Key, tuple[str, ...]]) -> str:
    """The whole `.ts` file of a language: these texts, sorted, with the translations known."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
        "<context>",
        f"    <name>{CONTEXT}</name>",
        *(
            line
            for key in sorted(texts, key=lambda k: (k[0].casefold(), k))
            for line in _message(key, known.get(key, ()), FORMS[language])
        ),
        "</context>",
        "</TS>",
        "",
    ]
    return "\n".join(lines)


def _message(key: Key, forms: tuple[str, ...], count: int) -> Iterator[str]:
    text, comment = key
    counted = "%n" in text
    unfinished = "" if forms else ' type="unfinished"'
    yield '    <message numerus="yes">' if counted else "    <message>"
    yield f"        <source>{_quoted(text)}</source>"
    if comment:
        yield f"        <comment>{_quoted(comment)}</comment>"
    if counted:
        yield f"        <translation{unfinished}>"
        for form in forms or ("",) * count:
            yield f"            <numerusform>{_quoted(form)}</numerusform>"
        yield "        </translation>"
    else:
        yield f"        <translation{unfinished}>{_quoted(''.join(forms[:1]))}</translation>"
    yield "    </message>"


def _quoted(text: str) -> str:
    return escape(text, {**_VISIBLE, '"': "&quot;"})


def main(arguments: list[str] | None = None) -> int:
    """Rewrite the files, or with `--check` only look; 1 when something is left to translate."""
    parser = argparse.ArgumentParser(description="Bring the translations in step with the program.")
    parser.add_argument("--check", action="store_true", help="change nothing")
    check = parser.parse_args(arguments).check
    texts, tool = texts_by_parser(), lupdate()
    if tool is not None:
        texts |= texts_by_lupdate(tool)
    behind = False
    for language in FORMS:
        path = FOLDER / f"journeymap_{language}.ts"
        known = read_messages(path) if path.exists() else {}
        wanted = ts_text(language, texts, known)
        changed = not path.exists() or path.read_text(encoding="utf-8") != wanted
        missing = sorted(key for key in texts if not known.get(key))
        if changed and not check:
            path.write_text(wanted, encoding="utf-8")
        print(f"{language}: {len(texts)} texts, {len(missing)} to translate")
        for text, comment in missing:
            print(f"    {text!r}" + (f" ({comment})" if comment else ""))
        behind |= bool(missing) or (check and changed)
    return int(behind)


if __name__ == "__main__":
    sys.exit(main())
