"""What is wrong is said in the reader's language, on the command line as in the window."""

from __future__ import annotations

import ast
import re
from importlib import import_module
from pathlib import Path

import pytest

from journeymap.app.filing import plain_error
from journeymap.cli import main
from journeymap.data.counted import InputError
from journeymap.i18n.locale import locale_for
from journeymap.i18n.refusal import Refusal, in_one_line
from journeymap.i18n.said import locale as said

PACKAGE = Path(__file__).parents[2] / "journeymap"
#: Errors whose words a person reads.
REFUSALS = {
    *("Refusal", "InputError", "StorageError", "ReadOnly", "RecipeError", "SelectionError"),
    *("EditError", "ExportError", "SavError"),
}
ISOLATED = re.compile("[\u2066\u2067\u2068][^\u2066-\u2069]*\u2069")


@pytest.fixture(scope="module", autouse=True)
def _pandas_is_there() -> None:
    """Loading it in a thread of its own takes longer than reading a file that is refused."""
    import_module("pandas")


def outside_names(text: str) -> str:
    """A sentence without the names and numbers in it."""
    while ISOLATED.search(text):
        text = ISOLATED.sub("", text)
    return text


def test_that_no_error_is_raised_with_words_of_one_language() -> None:
    bare = []
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
                continue
            if node.func.id in REFUSALS:
                bare += [
                    f"{path.name}:{argument.lineno}"
                    for argument in node.args
                    if isinstance(argument, ast.JoinedStr | ast.Constant)
                    and re.search("[a-z]+ [a-z]+", ast.unparse(argument))
                ]
    assert not bare


@pytest.mark.parametrize("language", ["fa", "ar"])
def test_that_names_in_a_problem_are_kept_from_disturbing_the_sentence(language: str) -> None:
    problem = InputError(
        said.tr("there is no column '{column}'", column="NPS (last)"),
        said.tr("{file}, row {number}", file="answers.csv", number=1200),
        said.tr("correct the recipe; the columns are {names}", names=("id", "Köln")),
    )
    assert str(problem).startswith("there is no column 'NPS (last)', answers.csv, row 1,200")
    what, where, remedy = problem.lines(locale_for(language))
    assert "\u2068NPS (last)\u2069" in what
    assert "\u2068answers.csv\u2069" in where
    assert ("۱٬۲۰۰" if language == "fa" else "١٬٢٠٠") in where
    assert "\u2068id\u2069، \u2068Köln\u2069" in remedy
    assert not re.search("[A-Za-z,]", outside_names("".join((what, where, remedy))))
    assert in_one_line(problem, locale_for(language)).count("\n") == 0


def test_that_the_window_says_what_the_system_refuses_in_the_readers_language() -> None:
    refused = PermissionError(13, "Permission denied", "/srv/data.csv")
    said_ = plain_error(refused, locale_for("fa"))
    assert said_ == "\u200fاینجا مجوزی نیست\n\u200f\u2068/srv/data.csv\u2069"
    assert plain_error(MemoryError(), locale_for("ar")).startswith("\u200fلا ذاكرة كافية")
    assert isinstance(InputError("x"), Refusal)


FAULTS = {
    "nothing.csv": b"",
    "picture.csv": b"\x89PNG\r\n\x1a\n" + bytes(64),
    "page.csv": b"<html><body>no</body></html>",
    "short.csv": b"id,NPS\n1,9\n2\n3,4\n",
    "header.csv": b"id,NPS\n",
    "plain.xlsx": b"no workbook",
    "open.csv": b'id,NPS\n1,"9\n2,3\n',
}


@pytest.mark.parametrize("language", ["fa", "ar", "pseudo"])
@pytest.mark.parametrize("name", [*FAULTS, "missing.csv"])
def test_that_a_command_says_what_is_wrong_with_a_file_in_the_readers_language(
    name: str, language: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / name
    if name in FAULTS:
        file.write_bytes(FAULTS[name])
    new = ["new", str(tmp_path / "out.journey"), "--from-survey", str(file), "--lang", language]
    assert main(new) == 1
    (line,) = capsys.readouterr().err.splitlines()
    words = outside_names(line.removeprefix("journeymap: error: "))
    if language == "pseudo":
        words = re.sub(r"⟦[^⟦⟧]*⟧", "", re.sub(r"⟦[^⟦⟧]*⟧", "", words))
    assert not re.search(r"[A-Za-z]{4}", words.replace("HTML", "").replace("XLSX", "")), line


@pytest.mark.parametrize(("language", "first"), [("en", "Awareness"), ("fa", "آگاهی")])
def test_that_a_journey_made_of_a_log_has_stages_in_the_readers_language(
    language: str, first: str, tmp_path: Path
) -> None:
    from journeymap.storage.file import open_project

    log = tmp_path / "log.csv"
    rows = [f"c{i},{name},2026-01-0{day}" for i in range(4) for day, name in enumerate("AB", 1)]
    log.write_text("\n".join(("case_id,activity,time", *rows)), encoding="utf-8")
    out = tmp_path / "out.journey"
    assert main(["new", str(out), "--from-events", str(log), "--lang", language]) == 0
    journey = open_project(out).project.journey
    assert (journey.stages[0].id, journey.stages[0].name) == ("awareness", first)
    assert journey.language == language


@pytest.mark.parametrize("language", ["fa", "ar"])
def test_that_help_is_in_the_readers_language(
    language: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--lang", language, "--help"])
    assert ended.value.code == 0
    said_ = capsys.readouterr().out
    assert locale_for(language).tr("add evidence from exports and save") in said_
    assert "options:" not in said_.lower()
    assert "positional" not in said_
