"""Departments by departments: counted once, and never coloured by a few answers."""

from __future__ import annotations

import pytest

from journeymap.analysis.matrix import matrix
from journeymap.evidence.tables import OFF_MAP
from journeymap.model.journey import Journey

HOUR = 3600.0


def test_that_steps_are_counted_between_departments_and_inside_them(make, row_journey):
    journey = row_journey("abcd", departments=2)  # a, c: Unit 0; b, d: Unit 1
    log = make().step("", "a", 10)
    log.step("a", "b", 8, wait=2 * HOUR).step("a", "c", 2, wait=HOUR).step("b", "a", 3, returned=3)
    log.step("b", "b", 5).step("c", "d", 4, wait=32 * HOUR).step("d", OFF_MAP + "queue", 6)
    found = matrix(journey, log.evidence())
    assert found.units == ("d0", "d1")
    there, back = found.cell("d0", "d1"), found.cell("d1", "d0")
    assert (there.steps, there.timed, there.share) == (12, 12, pytest.approx(12 / 14))
    assert (back.steps, back.returned, back.median, back.share) == (3, 3, None, 1.0)
    assert found.cell("d0", "d0").steps == 2
    assert found.cell("d1", "d1").steps == 5
    assert there.median == pytest.approx(2 * HOUR, rel=0.2)
    assert there.p90 == pytest.approx(32 * HOUR, rel=0.2)
    assert (found.successions, found.handovers, found.outside) == (22, 15, 6)


def test_that_experience_is_that_of_the_answers_where_customers_arrive(make, row_journey):
    journey = row_journey("abcd", departments=2)
    log = make().step("", "a", 10).step("a", "b", 8).step("c", "d", 2)
    log.score("b", (10, 0, 0, 0, 10)).score("d", (0, 0, 0, 0, 20)).score("d", (1,), metric="nps")
    log.score("a", (0, 3))
    found = matrix(journey, log.evidence())
    score = found.cell("d0", "d1").score
    assert (score.metric, score.n, score.enough) == ("csat", 40, True)
    assert score.value == pytest.approx(75)
    assert score.low < 75 < score.high
    back = found.cell("d1", "d0").score  # b -> c is drawn: nobody answered at c
    assert back is None


def test_that_a_few_answers_are_told_apart_from_enough(make, row_journey):
    log = make().step("", "a", 10).step("a", "b", 8).score("b", (1, 0, 0, 0, 3))
    score = matrix(row_journey("ab"), log.evidence()).cell("d0", "d1").score
    assert (score.n, score.enough) == (4, False)


def test_that_without_a_log_the_drawn_hand_offs_stand_there_without_numbers(make, row_journey):
    journey = row_journey("ab")
    for evidence in (None, make().score("b", (0, 0, 0, 0, 20)).evidence()):
        cell = matrix(journey, evidence).cell("d0", "d1")
        assert (cell.steps, cell.share, cell.handoffs) == (None, None, ("ab",))
    assert cell.score.n == 20
    assert matrix(Journey(), None).cells == {}
