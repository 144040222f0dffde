"""Rows of headings and of sums are not answers, wherever a tool puts them."""

from __future__ import annotations

from pathlib import Path

import pytest

from journeymap.data.gathered import Gathered
from journeymap.data.headings import header_rows_of
from journeymap.data.importing import journey_from

ANSWERS = "".join(f"{1000 + i},2026-01-{1 + i % 28:02d},{1 + i % 5},{i % 11}\n" for i in range(40))


def imported(path: Path, text: str) -> Gathered:
    path.write_text(text, encoding="utf-8")
    return journey_from(path)


def test_that_choices_under_a_question_name_the_columns(tmp_path: Path) -> None:
    text = (
        "Respondent ID,End Date,How satisfied were you with each?,,Recommend?\n"
        ",,Price,Staff,Response\n"
    )
    words = ("Satisfied", "Neutral", "Dissatisfied")
    rows = "".join(
        f"{1000 + i},01/{1 + i % 28:02d}/2026,{words[i % 3]},{words[i % 2]},{i % 11}\n"
        for i in range(40)
    )
    found = imported(tmp_path / "monkey.csv", text + rows)
    assert found.source.rows == 40
    assert any("is not counted" in w for w in found.warnings)
    assert found.recipe.scores[1].columns == ("How satisfied were you with each? [Staff]",)
    assert found.created == ("Price", "Staff", "Recommend?")


def test_that_questions_under_short_names_are_read_and_not_counted(tmp_path: Path) -> None:
    text = (
        "ResponseId,RecordedDate,Q2_1,Q9\n"
        "Response ID,Recorded Date,Rate - Shop,How likely are you to recommend us?\n"
    )
    found = imported(tmp_path / "qualtrics.csv", text + ANSWERS)
    assert found.source.rows == 40
    assert [(s.metric, s.columns) for s in found.recipe.scores] == [
        ("rating", ("Q2_1",)), ("nps", ("Q9",)),
    ]  # fmt: skip
    assert found.created == ("Rate - Shop", "Recommendation")


def test_that_a_first_answer_in_words_is_no_heading() -> None:
    rows = [["id", "price", "staff"], ["a", "N/A", "not used"], ["b", "4", "5"], ["c", "4", "5"]]
    assert header_rows_of(rows) == 1
    rows = [["id", "price", "staff"], ["", "good", "bad"], ["b", "bad", "good"], ["c", "bad", ""]]
    assert header_rows_of(rows) == 1


def test_that_a_title_above_the_table_is_left_out(tmp_path: Path) -> None:
    title = "Customer survey,,,\nExported,2026-06-01,,\n\n"
    found = imported(tmp_path / "title.csv", title + "id,date,Rating of shop,NPS\n" + ANSWERS)
    assert found.source.rows == 40
    assert [s.columns for s in found.recipe.scores] == [("Rating of shop",), ("NPS",)]


@pytest.mark.parametrize(
    "sums", ["Total,,120,200\n", "Total,,120,200\nAverage,,3,5\n", "جمع,,9,9\n"]
)
def test_that_sums_under_the_table_are_left_out_and_told(tmp_path: Path, sums: str) -> None:
    found = imported(tmp_path / "sums.csv", "id,date,Rating of shop,NPS\n" + ANSWERS + sums)
    assert (found.source.rows, found.source.used) == (40, 40)
    assert any("row of sums" in w for w in found.warnings)


def test_that_an_answer_called_total_within_the_rows_stays(tmp_path: Path) -> None:
    text = "Shop,date,Rating of shop,NPS\nTotal,2026-01-01,3,4\n" + ANSWERS + "Total,,3,5\n"
    assert imported(tmp_path / "shops.csv", text).source.rows == 42
