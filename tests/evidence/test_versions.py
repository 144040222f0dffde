"""Named versions of one journey."""

from __future__ import annotations

from functools import partial

import pytest

from journeymap.evidence.project import Project
from journeymap.evidence.versions import (
    MAX_VERSIONS,
    add_version,
    journey_of,
    move_version,
    remove_version,
    rename_version,
    show_version,
    shown_version,
)
from journeymap.model.edits import add_touchpoint, rename_journey
from journeymap.model.journey import Journey
from journeymap.model.rules import EditError

ONE = Project(add_touchpoint(Journey(title="Fibre"), "Offer", "action"))
TWO = add_version(ONE, "To be")


def names(project: Project) -> list[str]:
    return [v.name for v in project.versions]


def test_that_a_new_version_is_a_copy_that_is_shown_and_the_old_one_gets_a_name() -> None:
    assert names(TWO) == ["As-is", "To be"]
    shown = shown_version(TWO)
    assert shown is not None
    assert shown.name == "To be"
    assert TWO.journey.touchpoints == ONE.journey.touchpoints
    assert journey_of(TWO, TWO.versions[0].id) is ONE.journey


def test_that_switching_back_and_forth_shows_each_journey_as_it_was_left() -> None:
    edited = TWO.with_journey(rename_journey(TWO.journey, "Better"))
    first, second = (v.id for v in edited.versions)
    back = show_version(edited, first)
    assert back.journey.title == "Fibre"
    assert show_version(back, second).journey.title == "Better"
    assert show_version(back, first) is back


def test_that_no_id_is_given_out_in_two_versions() -> None:
    first, second = (v.id for v in TWO.versions)
    grown = TWO.with_journey(add_touchpoint(TWO.journey, "Chat", "use"))
    back = show_version(grown, first)
    also = back.with_journey(add_touchpoint(back.journey, "Call", "use"))
    again = show_version(also, second)
    also_there = again.with_journey(add_touchpoint(again.journey, "Mail", "use"))
    ids = {t.name: t.id for t in (*also.journey.touchpoints, *also_there.journey.touchpoints)}
    assert len(set(ids.values())) == 4 == len(ids)
    third = add_version(also_there, "Later")
    assert len({v.id for v in third.versions} | set(ids.values())) == 7


def test_that_a_version_stands_beside_the_one_it_was_copied_from_and_can_be_moved() -> None:
    three = add_version(show_version(TWO, TWO.versions[0].id), "Next year")
    assert names(three) == ["As-is", "Next year", "To be"]
    assert names(move_version(three, three.versions[1].id, None)) == ["As-is", "To be", "Next year"]
    first, last = three.versions[0].id, three.versions[2].id
    assert names(move_version(three, last, first)) == ["To be", "As-is", "Next year"]
    assert move_version(three, last, None) is three


def test_that_removing_the_shown_version_shows_its_neighbour_and_a_last_one_has_no_name() -> None:
    three = add_version(TWO, "Next year")
    shown = shown_version(three)
    assert shown is not None
    left = remove_version(three, shown.id)
    assert [(v.name, v.journey is None) for v in left.versions] == [
        ("As-is", False),
        ("To be", True),
    ]
    assert remove_version(left, left.versions[1].id).versions == ()
    assert remove_version(left, left.versions[1].id).journey.touchpoints == ONE.journey.touchpoints


def test_that_names_are_needed_and_unique() -> None:
    first = TWO.versions[0].id
    assert names(rename_version(TWO, first, "  Today ")) == ["Today", "To be"]
    assert rename_version(TWO, first, "As-is") is TWO
    for bad in (
        partial(rename_version, TWO, first, "to BE"),
        partial(rename_version, TWO, first, "  "),
        partial(add_version, TWO, "as-is"),
        partial(add_version, ONE, "As-is"),
        partial(show_version, TWO, "v99"),
        partial(remove_version, ONE, "v1"),
    ):
        with pytest.raises(EditError):
            bad()


def test_that_there_is_an_end_of_versions() -> None:
    many = ONE
    for i in range(MAX_VERSIONS - 1):
        many = add_version(many, f"Idea {i}")
    with pytest.raises(EditError, match="at most"):
        add_version(many, "One more")
