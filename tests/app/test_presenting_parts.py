"""The parts of a presentation that need no screen: clock, keys, walk and words."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from journeymap.analysis.results import Contribution, Findings, GreyZone
from journeymap.app.presenting.clock import Clock, clock_text
from journeymap.app.presenting.keys import bar_buttons, command_of
from journeymap.app.presenting.presentation import why_no_walk
from journeymap.app.presenting.story import story_of
from journeymap.app.presenting.walk import Walk, lit_with
from journeymap.evidence.selection import Selection
from journeymap.i18n.locale import locale_for
from journeymap.model import edits
from journeymap.model.entities import Channel, Department
from journeymap.model.journey import Journey

Key, No = Qt.Key, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def journey() -> Journey:
    made = Journey(
        departments=(Department("sales", "Sales"), Department("money", "Finance")),
        channels=(Channel("store", "Store"),),
    )
    for id, stage, department in (
        ("sign", "action", "sales"),
        ("pay", "action", "money"),
        ("daily", "use", "sales"),
    ):
        made = edits.add_touchpoint(made, id.title(), stage, department=department, id=id)
    made = edits.change(made, "sign", channel="store")
    made = edits.connect(made, "sign", "pay", id="a")
    return edits.connect(made, "pay", "daily", id="b")


def zone(handoff: str, rank: int, label: str = "confirmed", **more) -> GreyZone:
    return GreyZone(
        rank, handoff, "sign", "pay", "sales", "money", 76.0, 71.0, 80.0, 3.0,
        contributions=(Contribution("loss", 20.0, 23.0, 100.0, 0.23, 0.05, 4.0, 1.0),),
        say=None, do=None, strength=0.9, worst_on_scores=False, rank_low=1, rank_high=1,
        chance_worst=1.0, first_under_any_weights=1.0, impact=None, owner="", n_answers=1200,
        n_crossings=0, label=label, **more,
    )  # fmt: skip


def found(*zones: GreyZone) -> Findings:
    return Findings(Selection(), ranking=zones, responses=1200)


def test_that_a_clock_counts_down_stops_goes_on_and_says_when_time_is_up() -> None:
    english, persian = locale_for("en"), locale_for("fa")
    clock = Clock(minutes=10).toggled(0.0)
    assert clock_text(clock, 59.9, english) == "9:01"
    stopped = clock.toggled(60.0)
    assert clock_text(stopped, 5000.0, english) == "9:00"
    again = stopped.toggled(5000.0)
    assert not again.is_over(5539.0)
    assert again.is_over(5540.0)
    assert clock_text(again, 5545.0, english) == "Time is up · +0:05"
    assert "۹:۰۱" in clock_text(clock, 59.9, persian)


def test_that_a_clock_without_minutes_counts_up_and_is_never_over() -> None:
    clock = Clock().toggled(0.0)
    assert clock_text(clock, 3723.4, locale_for("en")) == "1:02:03"
    assert not clock.is_over(1e9)


def test_that_arrow_keys_go_the_way_the_map_is_read() -> None:
    assert command_of(Key.Key_Right, No, rtl=False) == "next"
    assert command_of(Key.Key_Right, No, rtl=True) == "previous"
    assert command_of(Key.Key_PageDown, No, rtl=True) == "next"
    assert command_of(Key.Key_G, Qt.KeyboardModifier.ShiftModifier, rtl=False) == "previous"
    assert command_of(Key.Key_G, Qt.KeyboardModifier.AltModifier, rtl=False) == ""


def test_that_no_two_buttons_of_the_bar_promise_the_same_key() -> None:
    for language in ("en", "fa", "ar"):
        buttons = bar_buttons(locale_for(language))
        assert len({b.key for b in buttons}) == len({b.text for b in buttons}) == len(buttons)


def test_that_a_walk_goes_along_the_grey_zones_ends_and_begins_again(journey) -> None:
    walk = Walk()
    walk.show(journey, found(zone("b", 2), zone("a", 1)))
    assert not walk.step(1)
    assert (walk.chosen, walk.number) == ("a", (1, 2))
    walk.step(1)
    assert (walk.chosen, walk.number) == ("b", (2, 2))
    assert walk.step(1)
    assert (walk.chosen, walk.number) == ("", None)
    walk.step(-1)
    assert walk.chosen == "b"
    walk.step(1)
    walk.step(1)
    assert walk.chosen == "a"
    walk.step(-1)
    assert walk.chosen == ""


def test_that_a_walk_stays_where_it_is_when_the_findings_change(journey) -> None:
    walk = Walk()
    walk.show(journey, found(zone("a", 1), zone("b", 2)))
    walk.step(1)
    walk.show(journey, found(zone("b", 1), zone("a", 2)))
    assert (walk.chosen, walk.number) == ("a", (2, 2))
    walk.show(edits.remove(journey, ["a"]), found(zone("b", 1), zone("a", 2)))
    assert walk.chosen == ""
    assert len(walk.zones) == 1


def test_that_a_hand_off_is_lit_with_its_ends_and_a_card_with_its_neighbours(journey) -> None:
    assert set(lit_with(journey, "a")) == {"a", "sign", "pay"}
    assert set(lit_with(journey, "pay")) == {"pay", "a", "b", "sign", "daily"}


def test_that_a_story_says_whose_hands_how_sure_from_how_many_and_why(journey) -> None:
    story = story_of("a", zone("a", 1), journey, locale_for("en"), (1, 3))
    assert story.place == "Grey zone 1 of 3"
    assert story.ends == (("Sign", "Sales · Store"), ("Pay", "Finance"))
    assert story.figures == "Index 76 (71–80)"
    assert story.label == "confirmed grey zone"
    assert story.base == "1,200 answers"
    assert story.why == ("23% leave (elsewhere 5%)",)
    assert (story.owner, story.owned) == ("Nobody owns this hand-off", False)
    owned = replace(
        journey,
        transitions=(replace(journey.transitions[0], owner="Sara", next_step="call within a day"),),
    )
    story = story_of("a", None, owned, locale_for("en"))
    assert (story.owner, story.owned) == ("Owner: Sara", True)
    assert story.step == "Next step: call within a day"
    assert story.figures == ""
    assert story_of("sign", None, journey, locale_for("en")) is None


def test_that_no_grey_zone_is_told_apart_from_nothing_measured() -> None:
    english = locale_for("en")
    assert why_no_walk(Findings(Selection()), english).startswith("Nothing is measured yet")
    assert why_no_walk(found(zone("a", 1, "typical")), english).startswith("No grey zone")


def test_that_a_waiting_time_is_not_compared_with_a_share(journey) -> None:
    waits = Contribution("wait", 9.0, 30.0, 100.0, 0.5, 0.3, 2.0, 1.0)
    told = zone("a", 1)._replace(contributions=(waits,), median_wait=7200.0)
    english = locale_for("en")
    (why,) = story_of("a", told, journey, english).why
    assert why == "Median wait 2.0 h"
    promised = replace(journey, transitions=(replace(journey.transitions[0], promise_hours=1.0),))
    (why,) = story_of("a", told, promised, english).why
    assert why == "50% wait longer than promised (elsewhere 30%)"
