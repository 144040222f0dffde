"""Questions whose choices stand in a column each become one column customers are compared by."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import made_exports as made
import other_exports
import pytest

from journeymap.data.importing import gather
from journeymap.evidence.project import Project


def told(path: Path, variable: str) -> dict[str, int]:
    """Respondents by value of a segment."""
    found = gather(Project(), path)
    assert variable in (found.recipe.segments or ()), found.recipe.segments
    evidence = found.project.evidence
    assert evidence is not None
    people = evidence.respondents
    people = people[people["variable"] == variable]
    return {str(k): int(v) for k, v in people.groupby("value")["n"].sum().items()}


def ways(number: int, **choices: int) -> dict[str, int]:
    """How many of `number` rows tick what, where a choice is ticked unless its number divides."""
    every = [" + ".join(n for n, k in choices.items() if i % k) for i in range(number)]
    return dict(Counter(way for way in every if way))


def test_that_ticked_words_of_surveymonkey_are_one_question(tmp_path: Path) -> None:
    path = made.write(made.surveymonkey(), tmp_path / "s.csv", encoding="cp1252")
    assert told(path, "Which did you use?") == ways(60, Web=2, Shop=3)


def test_that_the_numbers_of_choices_are_one_question(tmp_path: Path) -> None:
    export = other_exports.surveymonkey_codes()
    other_exports.written(export, tmp_path)
    found = told(tmp_path / export.file, "Which of these did you use?")
    assert found == ways(export.rows, Website=2, App=3, Store=5)


@pytest.mark.parametrize("ticks", [("1", "0"), ("True", "False"), ("بله", "خیر")])
def test_that_ones_and_noughts_are_one_question(tmp_path: Path, ticks: tuple[str, str]) -> None:
    table = [["date", "Rating of clinic", "used/web", "used/desk"]]
    for i in range(60):
        cells = [ticks[0] if i % k else ticks[1] for k in (2, 3)]
        table.append([f"2026-03-{1 + i % 28:02d}", str(1 + i % 5), *cells])
    assert told(made.write(table, tmp_path / "k.xlsx"), "used") == ways(60, web=2, desk=3)


def test_that_choices_are_joined_where_the_file_has_a_comma_in_them(tmp_path: Path) -> None:
    table = [["date", "Rating of clinic", "Where? [At home, by phone]", "Where? [O'Hare]"]]
    for i in range(60):
        cells = ["At home, by phone" if i % 2 else "", "O'Hare" if i % 3 else ""]
        table.append([f"2026-03-{1 + i % 28:02d}", str(1 + i % 5), *cells])
    found = gather(Project(), made.write(table, tmp_path / "k.csv"))
    assert found.source.used == 60


def test_that_ratings_and_questions_of_many_choices_are_left_as_they_are(tmp_path: Path) -> None:
    head = [
        "date",
        *(f"Please rate [{part}]" for part in "ABC"),
        *(f"Used? [{n}]" for n in range(9)),
    ]
    table = [head]
    for i in range(60):
        rated = [str(1 + (i + k) % 5) for k in range(3)]
        used = [str(int(i % (k + 2) > 0)) for k in range(9)]
        table.append([f"2026-03-{1 + i % 28:02d}", *rated, *used])
    found = gather(Project(), made.write(table, tmp_path / "r.csv"))
    assert [s.columns[0][:11] for s in found.recipe.scores] == ["Please rate"] * 3
    assert found.recipe.segments == ()
