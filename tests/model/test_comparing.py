"""What differs between two journeys, as data and in words."""

from __future__ import annotations

import random
from dataclasses import fields, replace

import pytest

from journeymap.i18n.locale import locale_for
from journeymap.model import edits
from journeymap.model.comparing import GROUPS, Comparison, Difference
from journeymap.model.comparing_words import describe
from journeymap.model.entities import Note, Touchpoint, Transition
from journeymap.model.journey import Journey
from tests.model.test_random_edits import try_edit

ENGLISH = locale_for("en")


def a_journey() -> Journey:
    journey = edits.add_department(Journey(title="Fibre"), "Sales", id="sales")
    journey = edits.add_department(journey, "Finance", id="finance")
    journey = edits.add_channel(journey, "Website", id="web")
    journey = edits.add_touchpoint(journey, "Offer", "action", department="sales", id="offer")
    journey = edits.add_touchpoint(journey, "Credit", "action", department="finance", id="credit")
    journey = edits.add_touchpoint(journey, "Bill", "use", department="finance", id="bill")
    journey = edits.connect(journey, "offer", "credit", id="x-oc")
    return edits.connect(journey, "credit", "bill", id="x-cb")


OLD = a_journey()


def words(new: Journey, old: Journey = OLD) -> list[str]:
    comparison = Comparison(old, new)
    return [describe(d, comparison, ENGLISH) for d in comparison.all]


def test_that_equal_journeys_have_no_difference() -> None:
    assert Comparison(OLD, a_journey()).all == ()


@pytest.mark.parametrize(
    ("new", "said"),
    [
        (edits.rename(OLD, "bill", "First bill"), ["Bill → First bill"]),
        (edits.move_touchpoint(OLD, "offer", "interest", "sales"), ["Action → Interest"]),
        (edits.move_touchpoint(OLD, "bill", "use", "sales"), ["Finance → Sales"]),
        (edits.move_touchpoint(OLD, "bill", "use", None), ["Finance → No department"]),
        (edits.change(OLD, "bill", channel="web"), ["Bill: channel: none → Website"]),
        (edits.change(OLD, "bill", moment_of_truth=True), ["moment of truth: no → yes"]),
        (edits.change(OLD, "x-oc", owner="Mina"), ["owner: nobody → Mina"]),
        (edits.change(OLD, "x-oc", promise_hours=48.0), ["promised hours: none → 48"]),
        (edits.change(OLD, "sales", manager="Sara"), ["Sales: manager: none → Sara"]),
        (edits.remove(OLD, ["x-oc"]), ["Transition removed: Offer → Credit"]),
        (edits.add_stage(OLD, "Repair"), ["Stage added: Repair"]),
        (edits.remove_channel(OLD, "web"), ["Channel removed: Website"]),
        (edits.move_stage(OLD, "use", "awareness"), ["Stage, another order: Use, Awareness"]),
        (edits.add_note(OLD, "bill", "pain", "Late"), ["Note added: Late (on Bill)"]),
        (edits.rename_journey(OLD, "Cable"), ["title: Fibre → Cable"]),
        (
            edits.move_touchpoint(
                edits.move_touchpoint(OLD, "offer", "action", "finance"), "offer", "action", "sales"
            ),
            [],
        ),
    ],
)
def test_that_every_kind_of_difference_is_found_once_and_said(
    new: Journey, said: list[str]
) -> None:
    found = words(new)
    assert len(found) == len(said), found
    assert all(part in line for part, line in zip(said, found, strict=True)), found


def test_that_a_removed_touchpoint_takes_its_transitions_along_and_all_are_said() -> None:
    assert words(edits.remove(OLD, ["bill"])) == [
        "Touchpoint removed: Bill",
        "Transition removed: Credit → Bill",
    ]


def test_that_a_transition_drawn_anew_is_the_same_transition() -> None:
    new = edits.connect(edits.remove(OLD, ["x-oc"]), "offer", "credit", owner="Mina")
    differences = Comparison(OLD, new).all
    assert [(d.kind, d.field, d.after) for d in differences] == [("changed", "owner", "Mina")]
    assert new.transition(differences[0].id) is not None


def test_that_another_order_in_a_cell_is_one_difference() -> None:
    two = edits.add_touchpoint(OLD, "Reminder", "use", department="finance", id="reminder")
    turned = edits.move_touchpoint(two, "reminder", "use", "finance", before="bill")
    assert [d.kind for d in Comparison(two, turned).all] == ["order"]
    assert words(turned, two) == ["Another order in Use · Finance"]


def test_that_every_field_of_every_entity_is_compared() -> None:
    for kind, group in ((Touchpoint, "touchpoints"), (Transition, "transitions"), (Note, "notes")):
        journey = edits.add_note(OLD, "bill", "pain", "Late", id="n")
        entity = getattr(journey, group)[0]
        for field in fields(kind):
            if field.name in ("id", "extra"):
                continue
            value = getattr(entity, field.name)
            other = not value if isinstance(value, bool) else 7 if value in (None, 0) else "other"
            group_now = (replace(entity, **{field.name: other}), *getattr(journey, group)[1:])
            new = replace(journey, **{group: group_now})
            comparison = Comparison(journey, new)
            assert any(d.id == entity.id for d in comparison.all), field.name
            assert all(describe(d, comparison, ENGLISH) for d in comparison.all)


@pytest.mark.parametrize("seed", range(4))
def test_that_differences_name_what_is_there_and_what_was_there(seed: int) -> None:
    rng = random.Random(seed)
    old = Journey()
    for _ in range(60):
        old = try_edit(old, rng)
    new = old
    for _ in range(40):
        new = try_edit(new, rng)
    comparison = Comparison(old, new)
    for difference in comparison.all:
        assert difference.group in (*GROUPS, "")
        where = old if difference.kind == "removed" else new
        assert not difference.id or difference.id in where.by_id
        assert describe(difference, comparison, ENGLISH)
    back = [d for d in Comparison(new, old).all if d.kind in ("added", "removed")]
    forth = [d for d in comparison.all if d.kind in ("added", "removed")]
    turn = {"added": "removed", "removed": "added"}

    def key(d: Difference) -> tuple[str, str]:
        return d.id, d.kind

    assert sorted(map(key, back)) == sorted((d.id, turn[d.kind]) for d in forth)
