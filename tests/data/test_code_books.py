"""Workbooks that bring their code book along: answers in one sheet, their meaning in another."""

from __future__ import annotations

import random
from collections.abc import Sequence
from pathlib import Path

import made_exports as made
import pytest

from journeymap.data.code_books import code_book
from journeymap.data.gathered import Gathered
from journeymap.data.importing import journey_from, prepare
from journeymap.evidence.project import Project

STEPS = ("Very bad", "Bad", "Neither", "Good", "Very good")
CODES = {**{f"{code}": step for code, step in enumerate(STEPS, 1)}, "9": "No answer"}
LISTED = "; ".join(f"{code}={step}" for code, step in CODES.items())
ASKED = {
    "Q1": "How satisfied were you with the branch?",
    "Q2": "How satisfied were you with the app?",
}


def answers(*more: Sequence[str], rows: int = 90) -> made.Table:
    """A column of ids, Q1 and Q2 from 1 to 5 and 9, Q3 of the codes 1 and 2; rows of headings."""
    dice = random.Random(1)
    table: made.Table = [["ID", "Q1", "Q2", "Q3"]]
    for i in range(rows):
        table.append([f"{i + 1}", *(dice.choice("123459") for _ in "12"), f"{1 + i % 2}"])
    return [*map(list, more), *table]


def check(found: Gathered) -> None:
    scores = {s.columns[0]: s for s in found.recipe.scores}
    assert set(scores) == {"Q1", "Q2"}
    assert [t.name for t in found.project.journey.touchpoints] == ["Branch", "App"]
    assert {(s.metric, s.scale, s.missing) for s in scores.values()} == {("csat", (1, 5), (9,))}
    assert found.recipe.segments == ("Q3",)
    assert found.project.evidence is not None
    assert {"North", "South"} <= set(found.project.evidence.scores["value"])


@pytest.mark.parametrize("ending", ["xlsx", "ods"])
@pytest.mark.parametrize("shape", ["a row each", "a row a code", "two sheets", "a form"])
def test_that_a_code_book_gives_names_scales_and_groups(
    tmp_path: Path, shape: str, ending: str
) -> None:
    towns = {"1": "North", "2": "South"}
    asked = {**ASKED, "Q3": "Region of the branch"}
    codes = {q: towns if q == "Q3" else CODES for q in asked}
    one: made.Table = [["Field", "Label", "Codes"]]
    one += [[q, text, LISTED if q in ASKED else "1, North | 2, South"] for q, text in asked.items()]
    under: made.Table = [["Field", "Question", "Code", "Answer"]]
    apart: made.Table = [["Variable", "Value", "Label"]]
    form: made.Table = [["type", "name", "label::English", "required"], ["start", "start", "", ""]]
    lists: made.Table = [["list_name", "name", "label::English"]]
    for q, text in asked.items():
        form.append([f"select_one {q}_list", q, text, "yes"])
        for at, (code, words) in enumerate(codes[q].items()):
            under.append([q if not at else "", text if not at else "", code, words])
            apart.append([q, code, words])
            lists.append([f"{q}_list", code, words])
    names = [["Name", "Label"], *([q, text] for q, text in asked.items())]
    sheets: dict[str, dict[str, made.Table]] = {
        "a row each": {"Book": one}, "a row a code": {"Book": under},
        "two sheets": {"Variables": names, "Values": apart},
        "a form": {"survey": form, "choices": lists},
    }  # fmt: skip
    path = made.workbook({"Data": answers(), **sheets[shape]}, tmp_path / f"a.{ending}")
    found = journey_from(path)
    check(found)
    assert found.source.rows == found.source.used + sum(found.source.skipped.values()) == 90
    told = [line for line in found.warnings if "explained" in line]
    assert told
    assert told[0].startswith("3 columns")


def test_that_titles_above_answers_and_book_do_no_harm(tmp_path: Path) -> None:
    book: made.Table = [["What the columns mean"], ["Field", "Label", "Codes"]]
    book += [[q, text, LISTED] for q, text in ASKED.items()] + [
        ["Q3", "Region", "1=North; 2=South"]
    ]
    path = made.workbook(
        {"Book": book, "Data": answers(["Survey of March"], [])}, tmp_path / "a.xlsx"
    )
    check(journey_from(path))


def test_that_headings_in_words_keep_them(tmp_path: Path) -> None:
    table = answers()
    table[0] = ["ID", "Cleanliness", "Friendly staff", "Region"]
    book: made.Table = [
        ["Column", "Description"],
        ["Cleanliness", "How clean the room was when they came"],
        ["Friendly staff", "How friendly the staff were"],
    ]
    found = prepare(made.workbook({"Data": table, "Book": book}, tmp_path / "a.xlsx"), Project())
    assert [s.touchpoint for s in found.recipe.scores] == ["Cleanliness", "Friendly staff"]


def test_that_a_summary_is_no_code_book() -> None:
    summary = [["Question", "Mean", "n"], ["Q1", "4.2", "90"], ["Q2", "3.9", "88"]]
    assert not code_book(["ID", "Q1", "Q2"], {"Summary": summary}).columns


def test_that_an_export_with_a_book_is_not_said_to_be_of_spss(tmp_path: Path) -> None:
    book: made.Table = [
        ["Field", "Label", "Codes"],
        *([q, text, LISTED] for q, text in ASKED.items()),
    ]
    found = prepare(
        made.workbook({"Data": answers(), "Book": book}, tmp_path / "a.xlsx"), Project()
    )
    assert found.overview is not None
    assert found.overview.tool is None
