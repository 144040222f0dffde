"""Waits with those who still wait, promises, hand-overs, and whether the chain may forget."""

from __future__ import annotations

from dataclasses import replace

import pytest

from journeymap.analysis.flow import flow
from journeymap.i18n.locale import locale_for
from journeymap.model.entities import Channel
from journeymap.picture.flow_words import (
    journey_flow_lines,
    touchpoint_flow_lines,
    transition_flow_lines,
)

DAY = 86400.0
EN = locale_for("en")


def test_that_those_who_still_wait_make_the_wait_longer(make, row_journey):
    m = make().step("", "a", 100).step("a", "b", 40, DAY).step("a", "b", 20, 10 * DAY)
    m.step("a", "", 40, wait=5 * DAY).done("b", 60)
    here = flow(row_journey("ab"), m.evidence()).waiting["a"]
    assert (here.went_on, here.still) == (60, 40)
    # At risk 100, then 60, 40 of them censored, then 20 of 20: the curve is 0.6 and then 0.
    assert here.median == pytest.approx(10 * DAY, rel=0.2)
    assert here.median_gone == pytest.approx(DAY, rel=0.2)
    said = "\n".join(touchpoint_flow_lines("a", flow(row_journey("ab"), m.evidence()), EN))
    assert "40 who still wait taken into account (n 100" in said


def test_that_a_median_nobody_has_reached_is_not_told(make, row_journey):
    m = make().step("", "a", 100).step("a", "b", 10, DAY).step("a", "", 90, wait=5 * DAY)
    m.step("b", "", 10, wait=5 * DAY)
    found = flow(row_journey("ab"), m.evidence())
    assert found.waiting["a"].median is None
    assert "half of all have not gone on yet" in "\n".join(touchpoint_flow_lines("a", found, EN))


def test_that_lost_customers_do_not_wait(make, row_journey):
    m = make().step("", "a", 100).step("a", "b", 60, DAY).lost("a", 40).done("b", 60)
    here = flow(row_journey("ab"), m.evidence()).waiting["a"]
    assert here.still == 0
    assert here.median == here.median_gone


def test_that_a_promise_is_held_against_the_waits(make, row_journey):
    m = make().step("", "a", 100).step("a", "b", 75, DAY).step("a", "b", 25, 10 * DAY).done("b", 9)
    journey = row_journey("ab")
    promised = replace(journey.transitions[0], promise_hours=72)
    journey = replace(journey, transitions=(promised,))
    found = flow(journey, m.evidence())
    assert (found.promises["ab"].n, found.promises["ab"].kept) == (100, pytest.approx(0.75))
    said = transition_flow_lines(promised, found, journey, EN)
    assert "Promised within 3.0 d: kept for 75.0% (n 100)" in said


def test_that_hand_overs_are_counted_between_departments_and_channels(make, row_journey):
    m = make().step("", "a", 10).step("a", "b", 8, 60).step("b", "a", 2, 60).step("b", "b", 3, 60)
    m.done("b", 8).lost("a", 2)
    journey = row_journey("ab")
    a, b = journey.touchpoints
    journey = replace(
        journey,
        channels=(Channel("w", "Web"), Channel("p", "Phone")),
        touchpoints=(replace(a, channel="w"), replace(b, channel="p", financial=True)),
    )
    handing = flow(journey, m.evidence()).handing
    assert (handing.steps, handing.departments, handing.channels) == (13, 10, 10)
    assert handing.between == (("d0", "d1", 8), ("d1", "d0", 2))
    assert (handing.financial, handing.financial_exits) == (11, 0)
    alone = replace(journey, touchpoints=(replace(a, department=None), b))
    assert flow(alone, m.evidence()).handing.unknown == 10


def test_that_a_way_that_remembers_where_one_came_from_is_said(make, row_journey):
    m = make().step("", "a", 400).step("", "c", 400).step("a", "b", 400, 60, returned=300)
    m.step("c", "b", 400, 60).step("b", "a", 310, 60, returned=175).done("b", 490).lost("a", 310)
    journey = row_journey("abc")
    found = flow(journey, m.evidence())
    (caveat,) = [c for c in found.caveats if c.kind == "memory"]
    assert (caveat.memory.source, caveat.memory.at) == ("a", "b")
    assert (caveat.memory.back, caveat.memory.others_back) == (300, 10)
    said = "\n".join(journey_flow_lines(found, journey, EN))
    assert "After Meeting b, 300 of 400 from Meeting a go to Meeting a next" in said


def test_that_a_way_that_forgets_is_said_to_be_looked_at(make, row_journey):
    m = make().step("", "a", 400).step("", "c", 400).step("a", "b", 400, 60, returned=100)
    m.step("c", "b", 400, 60).step("b", "a", 200, 60, returned=133).done("b", 600).lost("a", 200)
    journey = row_journey("abc")
    found = flow(journey, m.evidence())
    assert found.looked_at == 2
    assert not found.caveats
    assert any("looked at on 2 way" in line for line in journey_flow_lines(found, journey, EN))


def test_that_a_touchpoint_off_the_map_hands_nothing_over(make, row_journey):
    m = make().step("", "a", 10).step("a", "?x", 10, 60).done("?x", 10)
    assert flow(row_journey("ab"), m.evidence()).handing.steps == 0
