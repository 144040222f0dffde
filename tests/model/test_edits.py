from __future__ import annotations

import math

import pytest

from journeymap.model import edits
from journeymap.model.entities import Touchpoint
from journeymap.model.journey import Journey
from journeymap.model.rules import EditError


@pytest.fixture
def journey() -> Journey:
    journey = Journey(title="Fibre")
    journey = edits.add_department(journey, "Sales", id="sales")
    journey = edits.add_department(journey, "Finance", id="finance")
    journey = edits.add_channel(journey, "Website", id="web")
    journey = edits.add_touchpoint(journey, "Advert", "awareness", department="sales", id="advert")
    journey = edits.add_touchpoint(journey, "Order", "action", department="sales", id="order")
    journey = edits.add_touchpoint(
        journey, "Bill", "action", department="finance", channel="web", id="bill"
    )
    journey = edits.connect(journey, "advert", "order", id="go")
    journey = edits.connect(journey, "order", "bill", promise_hours=48, id="pay")
    journey = edits.add_note(journey, "pay", "pain", "waited a week", id="said")
    return edits.add_note(journey, "order", "idea", "one form less", id="thought")


def test_that_removing_a_touchpoint_takes_its_transitions_and_all_notes_on_them(
    journey: Journey,
) -> None:
    after = edits.remove(journey, ["order"])
    assert [t.id for t in after.touchpoints] == ["advert", "bill"]
    assert after.transitions == ()
    assert after.notes == ()


def test_that_removing_a_stage_keeps_its_touchpoints_in_the_previous_stage(
    journey: Journey,
) -> None:
    after = edits.remove_stage(journey, "action")
    assert {t.id: t.stage for t in after.touchpoints}["order"] == "consideration"
    first_gone = edits.remove_stage(journey, "awareness")
    assert {t.id: t.stage for t in first_gone.touchpoints}["advert"] == "interest"


def test_that_removing_a_department_or_channel_leaves_its_touchpoints_to_nobody(
    journey: Journey,
) -> None:
    bill = edits.remove(journey, ["finance", "web"]).touchpoint("bill")
    assert bill is not None
    assert (bill.department, bill.channel) == (None, None)


def test_that_a_hand_off_is_a_change_of_department_or_channel_and_unknown_is_no_change(
    journey: Journey,
) -> None:
    assert [t.id for t in journey.handoffs] == ["pay"]
    nobody = edits.change(journey, "bill", department=None)
    assert nobody.handoffs == ()


@pytest.mark.parametrize(
    "nonsense",
    [
        lambda j: edits.connect(j, "order", "order"),
        lambda j: edits.connect(j, "order", "bill"),
        lambda j: edits.connect(j, "order", "nobody"),
        lambda j: edits.connect(j, "advert", "bill", promise_hours=-1),
        lambda j: edits.connect(j, "advert", "bill", promise_hours=math.nan),
        lambda j: edits.change(j, "order", stage="nowhere"),
        lambda j: edits.change(j, "order", colour="red"),
        lambda j: edits.change(j, "nobody", name="x"),
        lambda j: edits.change(j, "said", kind="shout"),
        lambda j: edits.change(j, "said", votes=-1),
        lambda j: edits.add_touchpoint(j, "x", "nowhere"),
        lambda j: edits.add_touchpoint(j, "x", "use", department="nobody"),
        lambda j: edits.add_touchpoint(j, "x", "use", id="order"),
        lambda j: edits.add_touchpoint(j, "x", "use", id="  "),
        lambda j: edits.add_touchpoint(j, "x", "use", id="?off map"),
        lambda j: edits.add_note(j, "sales", "pain", "x"),
        lambda j: edits.set_measures(j, {"level": -1}, 10),
        lambda j: edits.set_measures(j, {"level": math.inf}, 10),
        lambda j: edits.set_measures(j, {"level": 0, "loss": 0}, 10),
        lambda j: edits.set_measures(j, {}, 0),
        lambda j: edits.move_stage(j, "order", None),
        lambda j: edits.remove(j, [s.id for s in j.stages]),
    ],
)
def test_that_an_edit_without_sense_is_refused_and_changes_nothing(
    journey: Journey, nonsense
) -> None:
    before = repr(journey)
    with pytest.raises(EditError) as refused:
        nonsense(journey)
    assert str(refused.value)
    assert repr(journey) == before


def test_that_an_edit_which_changes_nothing_returns_the_very_journey(journey: Journey) -> None:
    assert edits.rename_journey(journey, "Fibre") is journey
    assert edits.rename(journey, "order", "Order") is journey
    assert edits.move_stage(journey, "use", "advocacy") is journey
    assert edits.move_stage(journey, "use", "use") is journey
    assert edits.move_touchpoint(journey, "order", "action", "sales", "bill") is journey
    assert edits.set_measures(journey, {}, 10) is journey
    assert edits.remove(journey, ["nobody"]) is journey


def test_that_a_new_id_is_never_one_that_was_used_before(journey: Journey) -> None:
    journey = edits.add_touchpoint(journey, "x", "use", id="t90")
    journey = edits.remove(journey, ["t90"])
    assert edits.fresh_id(journey, "t") == "t91"


def test_that_a_touchpoint_moves_in_front_of_another_one(journey: Journey) -> None:
    after = edits.move_touchpoint(journey, "bill", "action", "sales", before="order")
    assert [t.id for t in after.touchpoints] == ["advert", "bill", "order"]


def test_that_more_touchpoints_than_anyone_can_read_are_refused() -> None:
    many = tuple(Touchpoint(f"t{i}", "x", "use") for i in range(edits.MAX_TOUCHPOINTS))
    with pytest.raises(EditError, match="at most"):
        edits.add_touchpoint(Journey(touchpoints=many, serial=10_000), "one more", "use")
