"""Names in files find their touchpoints, and those that are missing are made."""

from __future__ import annotations

import pytest

from journeymap.data.matching import (
    TouchpointSpec,
    ensure_touchpoints,
    match_touchpoint,
    match_touchpoints,
    stage_of_name,
)
from journeymap.model.edits import add_touchpoint
from journeymap.model.journey import Journey


@pytest.fixture
def journey() -> Journey:
    journey = Journey()
    for name in ("First bill", "Check-in", "كارت خوان", "Step 1 of 12", "Step 2 of 12"):
        journey = add_touchpoint(journey, name, "use")
    return journey


@pytest.mark.parametrize(
    ("name", "id"),
    [
        ("t1", "t1"), ("First bill", "t1"), (" first\u00a0BILL ", "t1"), ("First bil", "t1"),
        ("کارت‌خوان", "t3"), ("کارت خوان", "t3"), ("Check-out", None), ("Step 3 of 12", None),
        ("Step 1 of 12", "t4"), ("bill", None), ("", None),
    ],
)  # fmt: skip
def test_that_a_name_finds_its_touchpoint_or_none(
    journey: Journey, name: str, id: str | None
) -> None:
    assert match_touchpoint(journey, name) == id


def test_that_missing_touchpoints_are_made_with_stage_department_and_channel(
    journey: Journey,
) -> None:
    specs = [
        TouchpointSpec("first bill"),
        TouchpointSpec("Contract signing", department="Sales", channel="Store"),
        TouchpointSpec("Installation", stage="Use", department="sales"),
        TouchpointSpec("Q7"),
    ]
    changed, ids = ensure_touchpoints(journey, specs)
    assert ids["first bill"] == "t1"
    made = {t.name: t for t in changed.touchpoints if journey.touchpoint(t.id) is None}
    assert made["Contract signing"].stage == "action"
    assert made["Installation"].stage == "use"
    assert made["Q7"].stage == "use"
    assert [d.name for d in changed.departments] == ["Sales"]
    assert made["Installation"].department == made["Contract signing"].department
    assert changed.channels[0].name == "Store"


def test_that_nothing_changes_when_all_are_there(journey: Journey) -> None:
    assert ensure_touchpoints(journey, [TouchpointSpec("FIRST BILL")])[0] is journey


def test_that_names_of_one_file_are_never_merged_by_likeness() -> None:
    names = ["Registra_Colaborador", "Registra_ColaboradoF", "registra_colaboradof "]
    changed, ids = ensure_touchpoints(Journey(), map(TouchpointSpec, names))
    assert [t.name for t in changed.touchpoints] == names[:2]
    assert ids[names[2]] == ids[names[1]] != ids[names[0]]
    drawn = add_touchpoint(Journey(), "Transfer to department C", "use")
    assert match_touchpoints(drawn, [f"Transfer to department {x}" for x in "AB"]) == {}
    assert match_touchpoints(drawn, ["Transfer to department A"])


def test_that_a_name_that_reads_like_an_id_means_the_touchpoint_of_that_name() -> None:
    names = ["t3", "t1", "t2"]
    changed, ids = ensure_touchpoints(Journey(), map(TouchpointSpec, names))
    assert match_touchpoints(changed, names) == ids
    assert [t.name for t in changed.touchpoints] == names


@pytest.mark.parametrize(
    ("name", "stage"),
    [
        ("Facebook campaign", "awareness"), ("Comparing plans", "consideration"),
        ("Contract signing", "action"), ("Support call", "use"), ("Recommending us", "advocacy"),
        ("پشتیبانی تلفنی", "use"), ("تبلیغ تلویزیونی", "awareness"),
        ("مقایسه قیمت", "consideration"),
        ("ثبت‌نام", "action"), ("توصیه به دوستان", "advocacy"), ("خدمة العملاء", "use"),
        ("Q12", ""), ("Create purchase requisition", ""), ("Purchase", "action"),
    ],
)  # fmt: skip
def test_that_the_stage_is_heard_in_the_name(name: str, stage: str) -> None:
    assert stage_of_name(name) == stage


@pytest.mark.parametrize(
    "name",
    [
        "How easy was it for you: Quote and plan choice",
        "How satisfied were you? [Quote and plan choice]",
        "Satisfaction - Quote & plan choice",
    ],
)
def test_that_a_question_finds_the_touchpoint_it_names_last(name: str) -> None:
    journey = add_touchpoint(Journey(), "Quote and plan choice", "consideration", id="quote")
    found = match_touchpoint(journey, name)
    assert found == ("quote" if "&" not in name else None)
    assert ensure_touchpoints(Journey(), [TouchpointSpec(name)])[0].touchpoints[0].name == name


def test_that_thousands_of_names_are_placed_in_little_time() -> None:
    specs = [TouchpointSpec(f"Question number {i}: part {i % 7}") for i in range(1_500)]
    journey, ids = ensure_touchpoints(Journey(), specs)
    assert len(journey.touchpoints) == len(ids) == 1_500
