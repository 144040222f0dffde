from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from journeymap.app.dialogs.column_words import why_words
from journeymap.app.dialogs.columns import (
    ROLES,
    Choice,
    codes_from,
    ends_from,
    recipe_with,
    roles_of,
)
from journeymap.app.dialogs.recognised import plain_roles
from journeymap.data.importing import prepare
from journeymap.data.recipe import EventColumn, Recipe, ScoreColumn
from journeymap.evidence.project import Project
from journeymap.i18n.locale import Locale

RECIPE = Recipe(
    kind="survey",
    respondent="id",
    date="when",
    weight="w",
    segments=("Plan",),
    comment=("Why",),
    scores=(
        ScoreColumn(("Q1",), "Order", metric="nps", scale=(0, 10), missing=(99,), reversed=True),
        ScoreColumn(("Q2a", "Q2b"), "Delivery"),
    ),
)
COLUMNS = ("id", "when", "w", "Plan", "Why", "Q1", "Q2a", "Q2b", "junk")


def test_that_agreeing_to_every_choice_gives_the_same_recipe() -> None:
    again = recipe_with(RECIPE, roles_of(RECIPE, COLUMNS))
    assert set(again.scores) == set(RECIPE.scores)
    assert again.respondent == "id"
    assert (again.segments, again.comment, again.weight) == (("Plan",), ("Why",), "w")


def test_that_what_the_dialog_does_not_show_is_kept() -> None:
    choices = roles_of(RECIPE, COLUMNS)
    choices["Q1"] = replace(choices["Q1"], missing="0, 99")
    (score,) = (s for s in recipe_with(RECIPE, choices).scores if s.columns == ("Q1",))
    assert score.reversed
    assert score.missing == (0.0, 99.0)


def test_that_a_column_left_out_is_in_no_role_any_more() -> None:
    choices = roles_of(RECIPE, COLUMNS)
    for column in ("id", "Plan", "Q1"):
        choices[column] = Choice("ignore")
    again = recipe_with(RECIPE, choices)
    assert again.respondent == ""
    assert again.segments == ()
    assert [s.columns for s in again.scores] == [("Q2a", "Q2b")]


def test_that_an_event_log_keeps_its_columns() -> None:
    log = Recipe(
        kind="events",
        case="c",
        activity=("a", "b"),
        time="t",
        lifecycle="l",
        events=(EventColumn("x", "Shipped"),),
    )
    columns = ("c", "a", "b", "t", "l", "x")
    again = recipe_with(log, roles_of(log, columns))
    assert (again.case, again.activity, again.time) == ("c", ("a", "b"), "t")
    assert again.events == log.events


def test_that_a_score_of_a_log_stays_that_of_the_step_beside_it() -> None:
    score = ScoreColumn(("csat",), "", "step", "csat", (1, 5), ())
    log = Recipe(kind="events", case="c", activity=("step",), time="t", scores=(score,))
    columns = ("c", "step", "t", "csat", "mood")
    choices = roles_of(log, columns)
    assert (choices["step"], choices["csat"].role) == (Choice("activity"), "score")
    assert recipe_with(log, choices) == replace(log, segments=())
    choices["mood"] = Choice("score")
    assert [s.touchpoint_column for s in recipe_with(log, choices).scores] == ["step", "step"]
    assert "score" in ROLES["events"]


@pytest.mark.parametrize("text", ["5-", "1 5", "one to five", "1–", "3–3"])
def test_that_a_scale_that_is_none_is_refused(text) -> None:
    with pytest.raises(ValueError, match=r".*"):
        ends_from(text)


def test_that_codes_may_be_numbers_and_words_in_any_script() -> None:
    assert codes_from("0، 98 ; نمی‌دانم") == (0.0, 98.0, "نمی‌دانم")


def test_that_of_every_column_of_a_register_it_is_said_why_it_is_read_so(tmp_path: Path) -> None:
    path = tmp_path / "complaints.csv"
    rows = "".join(f"{1 + i % 28}/07/2026,Bank {i % 3},Fees,C{i % 9}\n" for i in range(40))
    path.write_text(f"Date received,Company,Complaint about,Customer ID\n{rows}")
    prepared = prepare(path, Project())
    choices = roles_of(prepared.recipe, prepared.columns)
    locale = Locale("en")
    said = {r.column: why_words(r, choices[r.column], locale) for r in plain_roles(prepared)}
    assert said["Date received"] == "its cells are dates"
    assert said["Complaint about"] == "1 value"
    assert said["Customer ID"] == "9 values"
    assert {choice.role for choice in choices.values()} <= set(ROLES["complaints"])
