"""Exports of shapes met in the wild: each told right, counted right, or left alone."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from itertools import cycle, islice
from pathlib import Path

import pytest

from journeymap.data.gathered import Gathered
from journeymap.data.importing import Prepared, journey_from, prepare
from journeymap.data.recipe import ScoreColumn
from journeymap.evidence.project import Project


def export(path: Path, heading: str, rows: Iterable[Sequence[object]]) -> Path:
    with path.open("w", newline="", encoding="utf-8") as out:
        csv.writer(out).writerows([heading.split("|"), *rows])
    return path


def of(columns: dict[str, Sequence[object]], rows: int = 120) -> tuple[str, list[list[object]]]:
    """A heading and rows in which each column repeats its cells."""
    table = zip(*(islice(cycle(cells), rows) for cells in columns.values()), strict=True)
    return "|".join(columns), [list(row) for row in table]


def guess(path: Path) -> Prepared:
    return prepare(str(path), Project())


def scores(found: Prepared) -> dict[str, ScoreColumn]:
    return {s.columns[0]: s for s in found.recipe.scores}


def count(path: Path) -> Gathered:
    return journey_from(str(path))


def test_that_a_heading_with_the_scale_behind_underscores_keeps_its_zero(tmp_path: Path) -> None:
    columns = {"id": range(120), "score_0_10": (2, 5, 7, 8, 10), "desk_rating_1_5": (2, 3, 4)}
    found = scores(guess(export(tmp_path / "a.csv", *of(columns))))
    assert found["score_0_10"].scale == (0, 10)
    assert found["desk_rating_1_5"].scale == (1, 5)
    named = guess(export(tmp_path / "nps.csv", *of({"id": range(120), "score_0_10": (2, 7, 10)})))
    assert scores(named)["score_0_10"].metric == "nps"


def test_that_an_nps_computed_for_a_group_is_no_answer(tmp_path: Path) -> None:
    columns = {"Team": "ABC", "CSAT": (87, 91, 95, 88, 92), "NPS": (61, 75, 80, 64, 89)}
    assert list(scores(guess(export(tmp_path / "a.csv", *of(columns))))) == ["CSAT"]


def test_that_shares_under_the_steps_of_a_scale_are_no_scores(tmp_path: Path) -> None:
    columns = {"Topic": "ABCDE", "Satisfied": (58, 78, 69, 77, 35), "CSAT": (61, 75, 80, 64, 89)}
    assert list(scores(guess(export(tmp_path / "a.csv", *of(columns))))) == ["CSAT"]


def test_that_years_of_experience_are_no_score_up_to_a_hundred(tmp_path: Path) -> None:
    columns = {"Experience": range(26), "JobSatisfaction": (1, 2, 3, 4, 5)}
    found = guess(export(tmp_path / "a.csv", *of(columns)))
    assert list(scores(found)) == ["JobSatisfaction"]


@pytest.mark.parametrize("heading", ["Comments", "verbatim_comment", "Comentarios", "توضیحات"])
def test_that_what_is_called_comments_never_becomes_a_segment(tmp_path: Path, heading: str) -> None:
    said = ("Good", "Best", "It never works on Sundays", "Good")
    columns = {"id": range(120), "rating": (1, 3, 4, 5, 2), heading: said}
    recipe = guess(export(tmp_path / "a.csv", *of(columns))).recipe
    assert recipe.comment == (heading,)
    assert heading not in recipe.segments


def test_that_dates_in_two_orders_are_all_read(tmp_path: Path) -> None:
    days = ("2026-03-29", "15/04/2026", "2026-05-02", "03/06/2026")
    columns = {"survey_date": days, "rating": (1, 3, 4, 5, 2)}
    path = export(tmp_path / "a.csv", *of(columns))
    source = count(path).source
    assert guess(path).recipe.date == "survey_date"
    assert (str(source.first)[:10], str(source.last)[:10]) == ("2026-03-29", "2026-06-03")
    assert not [w for w in count(path).warnings if "without a date" in w]


def test_that_rows_which_are_one_quoted_cell_each_are_read(tmp_path: Path) -> None:
    rows = [f'{i},{"North" if i % 2 else "South"},{1 + i % 5},""so, so""' for i in range(60)]
    text = "\n".join(f'"{row}"' for row in ("id,Branch,Desk rating,Comment", *rows))
    path = tmp_path / "a.csv"
    path.write_text(text + "\n", encoding="utf-8")
    found = count(path)
    assert (found.source.rows, found.source.used) == (60, 60)
    assert list(scores(guess(path))) == ["Desk rating"]
    assert any("quoted cell" in w for w in found.warnings)


def test_that_how_often_staff_did_something_is_a_score_on_four_steps(tmp_path: Path) -> None:
    always = ("Always", "Usually", "Sometimes", "Never", "Always")
    columns = {
        "How often did nurses listen carefully to you?": always,
        "How often do you fly?": always,
        "How often was your room dirty?": always,
        "Would you recommend us?": (
            "Definitely yes",
            "Probably yes",
            "Probably no",
            "Definitely no",
        ),
    }
    found = scores(guess(export(tmp_path / "a.csv", *of(columns))))
    assert list(found) == [
        "How often did nurses listen carefully to you?",
        "Would you recommend us?",
    ]
    assert {s.scale for s in found.values()} == {(1, 4)}


def test_that_letters_are_grades_only_where_some_were_failed(tmp_path: Path) -> None:
    def read(letters: str) -> int:
        columns: dict[str, Sequence[object]] = {
            name: letters[i:] + letters[:i] for i, name in enumerate(("Desk", "Exam", "Room"))
        }
        found = guess(export(tmp_path / "a.csv", *of({**columns, "rating": (1, 2, 3, 4, 5, 5)})))
        return len(found.recipe.scores) - 1

    assert [read("ABCDF"), read("ABCD"), read("ABCDEF")] == [3, 0, 0]


def test_that_answers_of_a_long_file_with_texts_between_them_are_told_apart(tmp_path: Path) -> None:
    rows: list[Sequence[object]] = []
    for i in range(80):
        rows.append((i, "NPS", (10, 9, 3, 7)[i % 4]))
        rows.append((i, "commentary", "muito bom, mas pouco tempo"))
    path = export(tmp_path / "a.csv", "student_id|question_category|answer_content", rows)
    assert [s.metric for s in guess(path).recipe.scores] == ["nps"]
    assert count(path).source.used == 80


def test_that_each_question_of_a_salesforce_report_is_a_touchpoint(tmp_path: Path) -> None:
    asked = (
        ("Rate the agent", "Single Select", ("1 - Poor", "2", "3", "4", "5 - Great")),
        ("How likely are you to recommend us?", "Single Select", ("0", "7", "9", "10")),
        ("Any comments?", "Free Text", ("My money is still missing", "Thank you")),
    )
    rows = [
        (i, cells[i % len(cells)], kind, question)
        for i in range(100)
        for question, kind, cells in asked
    ]
    heading = "Survey Taker: Survey Response|Response|Question Type|Survey Question: Question Title"
    path = export(tmp_path / "a.csv", heading, rows)
    found = scores(guess(path))
    assert [s.touchpoint_column for s in found.values()] == ["", ""]
    assert [s.metric for s in found.values()] == ["rating", "nps"]


def test_that_scores_in_tenths_beside_one_that_is_named_are_scores(tmp_path: Path) -> None:
    tenths = [round(1 + 0.1 * n, 1) for n in range(0, 91, 7)] + [10]
    columns: dict[str, Sequence[object]] = {
        "hours_waited": tenths,
        "product_variety": tenths[::-1],
        "overall_satisfaction": tenths,
    }
    found = guess(export(tmp_path / "a.csv", *of(columns)))
    assert list(scores(found)) == ["product_variety", "overall_satisfaction"]
