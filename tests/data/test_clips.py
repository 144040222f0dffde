"""Touchpoints are copied from one journey into another, or beside themselves."""

from __future__ import annotations

from dataclasses import replace

import pytest

from journeymap.data.clips import clip_of, clip_rows, put_clip
from journeymap.model.edits import (
    MAX_TOUCHPOINTS,
    EditError,
    add_channel,
    add_department,
    add_note,
    add_touchpoint,
    change,
    connect,
    remove,
)
from journeymap.model.entities import Channel, Department, Stage, Touchpoint, Transition
from journeymap.model.journey import Journey
from journeymap.model.validation import problems
from journeymap.storage.journey_json import decode_journey, encode_journey


def journey() -> Journey:
    made = add_department(Journey(), "Sales", id="sales", manager="Leila")
    made = add_department(made, "Credit", id="credit")
    made = add_channel(made, "Phone", id="phone")
    made = add_touchpoint(made, "Offer", "action", department="sales", channel="phone", id="t1")
    made = add_touchpoint(made, "Check", "action", department="credit", id="t2")
    made = add_touchpoint(made, "Bill", "use", id="t3")
    made = connect(made, "t1", "t2", owner="Omid", id="x1")
    made = connect(made, "t2", "t3", id="x2")
    made = add_note(made, "x1", "pain", "Nobody calls", votes=3, id="n1")
    return change(made, "t1", belief=3, votes=2)


def test_that_a_copy_in_the_same_journey_has_new_ids_and_everything_else() -> None:
    old = journey()
    new, ids = put_clip(old, clip_of(old, {"t1", "t2"}))
    assert ids == tuple(t.id for t in new.touchpoints[3:])
    assert len(new.by_id) == len(old.by_id) + 4
    offer, check = new.touchpoints[3:]
    assert (offer.name, offer.stage, offer.department, offer.channel, offer.belief) == (
        *("Offer", "action", "sales", "phone"),
        3,
    )
    way = new.transition_between(offer.id, check.id)
    assert (way.owner, new.is_handoff(way)) == ("Omid", True)
    assert [n.text for n in new.notes if n.on == way.id] == ["Nobody calls"]
    assert not [p for p in problems(new) if p.severity == "error"]


def test_that_dots_are_not_multiplied_but_go_along_with_what_is_cut() -> None:
    old = journey()
    clip = clip_of(old, {"t1", "t2"})
    copied, _ids = put_clip(old, clip)
    assert (copied.touchpoints[3].votes, copied.notes[1].votes) == (0, 0)
    moved, _ids = put_clip(remove(old, ["t1", "t2"]), clip)
    assert (moved.touchpoints[1].votes, moved.notes[0].votes) == (2, 3)


def test_that_names_decide_between_documents_and_unknown_ones_are_made() -> None:
    other = Journey(
        stages=(Stage("a", "Start"), Stage("b", "ACTION ")),
        departments=(Department("d1", "credit"), Department("sales", "Somebody else")),
        channels=(Channel("c", "Store"),),
        serial=7,
    )
    new, _ids = put_clip(other, clip_of(journey(), {"t1", "t2", "t3"}))
    assert [s.name for s in new.stages] == ["Start", "ACTION ", "Use"]
    assert [d.name for d in new.departments] == ["credit", "Somebody else", "Sales"]
    assert new.departments[2].manager == "Leila"
    offer, check, _bill = new.touchpoints
    assert (offer.stage, check.department) == ("b", "d1")
    assert offer.department == new.departments[2].id
    assert not [p for p in problems(new) if p.severity == "error"]


def test_that_a_clip_is_written_and_read_like_any_journey() -> None:
    clip = clip_of(journey(), {"t1", "t2"})
    back, _version = decode_journey(encode_journey(clip))
    assert put_clip(journey(), back) == put_clip(journey(), clip)


def test_that_what_leads_nowhere_in_a_clip_is_left_out() -> None:
    broken = Journey(
        stages=(),
        touchpoints=(Touchpoint("a", "A", "gone", "gone", "gone"),),
        transitions=(Transition("x", "a", "gone"), Transition("y", "a", "a")),
    )
    new, _ids = put_clip(Journey(), broken)
    assert (new.touchpoints[0].stage, new.touchpoints[0].department) == ("awareness", None)
    assert new.transitions == ()
    assert not [p for p in problems(new) if p.severity == "error"]


def test_that_a_spreadsheet_gets_names_and_a_map_that_is_full_gets_nothing() -> None:
    assert clip_rows(clip_of(journey(), {"t1", "t3"})) == [
        ("Offer", "Action", "Sales", "Phone", "3"),
        ("Bill", "Use", "", "", ""),
    ]
    many = tuple(Touchpoint(f"t{i}", "x", "use") for i in range(MAX_TOUCHPOINTS))
    with pytest.raises(EditError):
        put_clip(replace(Journey(), touchpoints=many), clip_of(journey(), {"t1"}))
