"""Each question of a file has a touchpoint of its own, and what is counted together is said."""

from __future__ import annotations

import random
from collections.abc import Sequence
from pathlib import Path

from journeymap.data.gathered import Gathered
from journeymap.data.importing import gather, journey_from, prepare
from journeymap.data.recipe import Recipe, ScoreColumn
from journeymap.evidence.project import Project
from journeymap.model.edits import add_touchpoint
from journeymap.model.journey import Journey

PEOPLE = 60


def _written(path: Path, headings: Sequence[str], seed: int = 9) -> Path:
    rng = random.Random(seed)
    rows = [",".join(f'"{h}"' for h in ("id", *headings))]
    rows += [",".join(map(str, (n, *(rng.randint(1, 5) for _ in headings)))) for n in range(PEOPLE)]
    path.write_text("\n".join(rows) + "\n")
    return path


def _answers(found: Gathered) -> dict[str, int]:
    """Answers of each touchpoint by name."""
    evidence = found.project.evidence
    assert evidence is not None
    table = evidence.scores[evidence.scores["variable"] == ""]
    names = {t.id: t.name for t in found.project.journey.touchpoints}
    return {names[str(id)]: int(n) for id, n in table.groupby("touchpoint")["n"].sum().items()}


def test_that_rows_of_two_questions_under_one_code_stay_apart(tmp_path):
    headings = ("G1Q1[SQ001]", "G1Q1[SQ002]", "G2Q1[SQ001]", "G2Q1[SQ002]")
    found = journey_from(_written(tmp_path / "lime.csv", headings))
    assert _answers(found) == dict.fromkeys(headings, PEOPLE)
    assert not found.warnings


def test_that_rows_of_two_questions_under_one_word_are_told_apart_by_their_questions(tmp_path):
    path = _written(
        tmp_path / "grid.csv",
        ("Rate our shop [Staff]", "Rate our shop [Price]", "Rate our web [Staff]"),
    )
    assert _answers(journey_from(path)) == dict.fromkeys(
        ("Staff (Rate our shop)", "Price", "Staff (Rate our web)"), PEOPLE
    )


def test_that_two_questions_about_parts_of_a_known_touchpoint_are_not_poured_into_it(tmp_path):
    journey = add_touchpoint(Journey(), "Delivery", "use")
    path = _written(tmp_path / "parts.csv", ("Delivery rating", "Delivery speed rating"))
    found = gather(Project(journey), path)
    assert sorted(_answers(found).values()) == [PEOPLE, PEOPLE]


def test_that_names_that_are_nearly_alike_stay_two_touchpoints(tmp_path):
    inside = "How satisfied were you with the interior of the aircraft we flew you in?"
    outside = inside.replace("interior", "exterior")
    found = journey_from(_written(tmp_path / "alike.csv", (inside, outside)))
    assert sorted(_answers(found).values()) == [PEOPLE, PEOPLE]


def test_that_what_a_recipe_counts_together_is_said(tmp_path):
    path = _written(tmp_path / "two.csv", ("Desk rating", "Till rating"))
    scores = tuple(ScoreColumn((c,), touchpoint="Shop") for c in ("Desk rating", "Till rating"))
    found = gather(Project(Journey()), path, recipe=Recipe(kind="survey", scores=scores))
    said = "counted together as one score, a person once in each of 2 columns: "
    assert f"{said}Desk rating, Till rating" in found.warnings


def test_that_what_was_expected_of_an_item_is_not_laid_on_what_was_met(tmp_path):
    from journeymap.data.profiles import Profile
    from journeymap.data.score_hints import without_doubles
    from journeymap.data.score_words import ScoreGuess

    asked = {"e1": "On time", "s1": "On time", "e2": "Seats", "s3": "Staff"}
    guesses = [
        ScoreGuess(Profile(name, at, {"5": 9}, 9, 9, question), "rating", (1, 5))
        for at, (name, question) in enumerate(asked.items())
    ]
    assert [g.profile.name for g in without_doubles(guesses)] == ["s1", "e2", "s3"]


def test_that_two_columns_have_names_of_their_own_in_the_proposal(tmp_path):
    path = _written(tmp_path / "kobo.csv", ("shop/staff_rating", "web/staff_rating"))
    names = [s.touchpoint for s in prepare(path, Project(Journey())).recipe.scores]
    assert len(set(names)) == 2


def test_that_headings_that_differ_by_a_mark_alone_are_numbered(tmp_path: Path) -> None:
    headings = ("Rate: our shop", "Rate, our shop", "Rate our shop")
    found = journey_from(_written(tmp_path / "marks.csv", headings))
    assert sorted(_answers(found).values()) == [PEOPLE] * 3
    assert len({t.name for t in found.project.journey.touchpoints}) == 3
