"""Scores whose headings say nothing but that they are scores, and moods instead of numbers."""

from __future__ import annotations

import random
from collections.abc import Sequence
from pathlib import Path

import made_exports as made
import pytest

from journeymap.data.gathered import Gathered
from journeymap.data.importing import gather, journey_from, prepare
from journeymap.evidence.project import Project
from journeymap.model.edits import add_touchpoint
from journeymap.model.journey import Journey


def export(path: Path, columns: dict[str, Sequence[str]], rows: int = 120) -> Path:
    dice = random.Random(3)
    table = [list(columns)]
    table += [[dice.choice(cells) for cells in columns.values()] for _ in range(rows)]
    return made.write(table, path)


def names(found: Gathered) -> list[str]:
    return [t.name for t in found.project.journey.touchpoints]


@pytest.mark.parametrize(
    ("heading", "cells", "name"),
    [
        ("Score", "12345", "Overall rating"),
        ("CSAT (1-5)", "12345", "Overall satisfaction"),
        ("NPS Score", ("0", "3", "7", "8", "9", "10"), "Recommendation"),
        ("Customer Effort Score", "1234567", "Ease"),
        ("امتیاز", "12345", "ارزیابی کلی"),
        ("نمره رضایت مشتری", "12345", "رضایت کلی"),
        ("التقييم", "12345", "التقييم العام"),
        ("Overall score", "12345", "Overall score"),
        ("Staff rating", "12345", "Staff rating"),
    ],
)
def test_that_a_bare_score_is_called_after_what_it_measures(
    tmp_path: Path, heading: str, cells: Sequence[str], name: str
) -> None:
    path = export(tmp_path / "a.csv", {"Branch": ("North", "South"), heading: cells})
    assert names(journey_from(path)) == [name]


def test_that_a_file_named_after_a_touchpoint_is_about_it(tmp_path: Path) -> None:
    journey = add_touchpoint(Journey(), "Delivery", "action")
    path = export(tmp_path / "delivery_2026-03.csv", {"Shop": "AB", "Rating": "12345"})
    found = gather(Project(journey), path)
    assert names(found) == ["Delivery"]
    assert found.recipe.scores[0].touchpoint == "Delivery"


def test_that_two_that_would_be_called_alike_keep_their_headings(tmp_path: Path) -> None:
    path = export(tmp_path / "a.csv", {"Rating": "12345", "Stars": "12345", "Shop": "AB"})
    assert set(names(journey_from(path))) == {"Rating", "Stars"}


@pytest.mark.parametrize(
    ("cells", "scale"),
    [
        (("HAPPY", "SAD"), (0, 1)),
        (("Good, I'm satisfied", "Bad, I'm unsatisfied", "Offered"), (0, 1)),
        (("👍", "👎"), (0, 1)),
        (("Positive", "Neutral", "Negative"), (1, 3)),
        (("Çok memnunum", "Memnunum", "Kararsızım", "Memnun değilim"), (1, 5)),
    ],
)
def test_that_moods_are_scores(
    tmp_path: Path, cells: tuple[str, ...], scale: tuple[int, int]
) -> None:
    found = journey_from(export(tmp_path / "a.csv", {"label": cells, "Shop": "AB"}))
    (score,) = found.recipe.scores
    assert score.scale == scale
    assert found.source.used + sum(found.source.skipped.values()) == found.source.rows


def test_that_what_a_machine_heard_is_no_answer_beside_one(tmp_path: Path) -> None:
    moods = ("Positive", "Neutral", "Negative")
    path = export(tmp_path / "a.csv", {"Rating": "12345", "Sentiment": moods})
    found = prepare(path, Project())
    assert [s.columns for s in found.recipe.scores] == [("Rating",)]
    why = next(role.why for role in found.roles if role.column == "Sentiment")
    assert "heard in what was written, no answer" in why


@pytest.mark.parametrize(
    ("heading", "digits", "said"),
    [("responded", 10, "in seconds since 1970"), ("rated_at", 13, "milliseconds")],
)
def test_that_seconds_since_1970_are_dates_and_said_to_be(
    tmp_path: Path, heading: str, digits: int, said: str
) -> None:
    moments = [f"{1_767_225_600 + 86_400 * day}".ljust(digits, "0") for day in range(50)]
    path = export(tmp_path / "a.csv", {heading: moments, "Score": "12345"})
    found = prepare(path, Project())
    assert found.recipe.date == heading
    assert found.overview is not None
    assert str(found.overview.first) >= "2026-01-01"
    assert any(said in line for line in found.reasons)


def test_that_counts_of_what_was_sent_are_no_dates(tmp_path: Path) -> None:
    path = export(tmp_path / "a.csv", {"sent": ("30000", "41000", "52000"), "Score": "12345"})
    assert prepare(path, Project()).recipe.date == ""
