"""Translations, read from Qt Linguist's `.ts` files without Qt.

The command line and the exports speak the reader's language too, and they must not start Qt; so the
`.ts` file, which translators edit, is also what the program reads.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from journeymap.assets import resource

Catalog = Mapping[tuple[str, str], tuple[str, ...]]

_ACCENTED = str.maketrans("aeiouyAEIOUYcnsz", "àéîöûýÀÉÎÖÛÝçñšž")


@cache
def load_catalog(language: str) -> Catalog:
    """Finished translations of a language: (source text, comment) -> its forms.

    Empty for English, for the pseudo-locale, and for a language whose file is not there yet.
    """
    path = resource("translations", f"journeymap_{language}.ts")
    if language in ("en", "pseudo") or not path.is_file():
        return {}
    # Only a reader of another language than English waits for the parser.
    import xml.etree.ElementTree as ElementTree

    catalog: dict[tuple[str, str], tuple[str, ...]] = {}
    for message in ElementTree.parse(path).getroot().iter("message"):
        translation = message.find("translation")
        if translation is None or translation.get("type") in ("unfinished", "vanished"):
            continue
        forms = tuple(f.text or "" for f in translation.iter("numerusform"))
        source = message.findtext("source") or ""
        comment = message.findtext("comment") or ""
        catalog[source, comment] = forms or (translation.text or "",)
    return catalog


def pseudo(text: str) -> str:
    """A rehearsal translation: accented, a third longer, in brackets; placeholders untouched.

    >>> pseudo("Save {name}")
    '⟦Sàvé {name}···⟧'
    """
    out, depth = [], 0
    for i, char in enumerate(text):
        depth += char == "{"
        untouched = (
            depth
            or text[i - 1 : i] == "%"
            or text[i : i + 3] == "(s)"
            or (char == "s" and text[i - 1 : i + 2] == "(s)")
        )
        out.append(char if untouched else char.translate(_ACCENTED))
        depth -= char == "}"
    return f"⟦{''.join(out)}{'·' * max(1, len(text) // 3)}⟧"
