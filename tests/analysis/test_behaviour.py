"""Paths behind a hand-off and waits on it: by hand, and with those who still wait."""

from __future__ import annotations

import pytest

from journeymap.analysis.paths import MOST_WAYS, paths
from journeymap.analysis.prepared import EVERYTHING
from journeymap.analysis.waiting import waits_on
from journeymap.evidence.tables import OFF_MAP
from journeymap.model.edits import change

HOUR = 3600.0


def test_that_ways_in_and_out_are_counted_with_what_begins_and_ends_there(make, row_journey):
    journey = row_journey("abcd")
    log = make().step("", "b", 10).step("a", "b", 60).step(OFF_MAP + "mail", "b", 30)
    log.step("b", "b", 7).step("b", "c", 80, returned=5).step("c", "b", 5)
    log.step("c", "d", 40).done("c", 20).lost("c", 15)
    found = paths(journey, log.evidence(), EVERYTHING, "bc")
    assert (found.crossed, found.returned, found.visits_in, found.visits_out) == (80, 5, 105, 80)
    assert [(w.kind, w.touchpoint, w.count) for w in found.ways_in] == [
        ("touchpoint", "a", 60),
        ("touchpoint", OFF_MAP + "mail", 30),
        ("touchpoint", "c", 5),
        ("start", "", 10),
    ]
    assert [(w.kind, w.touchpoint, w.count) for w in found.ways_out] == [
        ("touchpoint", "d", 40),
        ("touchpoint", "b", 5),
        ("done", "", 20),
        ("lost", "", 15),
    ]
    assert sum(w.share for w in found.ways_in) == pytest.approx(1)


def test_that_rare_ways_are_told_together(make, row_journey):
    log = make().step("a", "b", 5)
    for i in range(MOST_WAYS + 3):
        log.step(f"{OFF_MAP}{i}", "a", 10 + i)
    found = paths(row_journey("ab"), log.evidence(), EVERYTHING, "ab")
    assert [w.kind for w in found.ways_in] == ["touchpoint"] * MOST_WAYS + ["others"]
    assert found.ways_in[-1].count == 10 + 11 + 12
    assert paths(row_journey("ab"), log.evidence(), EVERYTHING, "nothing") is None


def test_that_open_cases_make_the_median_longer_and_the_promise_is_judged(make, row_journey):
    journey = change(row_journey("abc"), "ab", promise_hours=24)
    log = make(limit=1000 * 24 * HOUR).step("", "a", 200)
    log.step("a", "b", 60, wait=2 * HOUR).step("a", "b", 40, wait=100 * HOUR).step("a", "c", 25)
    log.step("a", "", 50, wait=200 * HOUR)
    found = waits_on(journey, log.evidence(), EVERYTHING, "ab")
    assert (found.n, found.unknown) == (100, 0)
    assert found.still == pytest.approx(50 * 100 / 125)  # a quarter as many go on to c
    assert found.kept[0] == pytest.approx(0.6, abs=0.01)
    assert found.kept[1] < 0.6 < found.kept[2]
    assert found.median == pytest.approx(2 * HOUR, rel=0.2)
    assert found.median_with_still > 50 * HOUR
    assert sum(bar.arrived for bar in found.bars) == 100
    assert found.bars[-1].surviving == pytest.approx(40 / 140)


def test_that_a_hand_off_nobody_was_timed_on_has_no_waits(make, row_journey):
    log = make().step("", "a", 5).step("a", "b", 5)
    assert waits_on(row_journey("ab"), log.evidence(), EVERYTHING, "ab") is None
