"""Belief against data, worked out by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from journeymap.analysis.beliefs import as_belief, beliefs_of, compare, on_range
from journeymap.analysis.results import Findings, GreyZone, Score
from journeymap.evidence.selection import Selection
from journeymap.model import edits, feelings
from journeymap.model.journey import Journey


@pytest.fixture
def journey() -> Journey:
    made = edits.add_department(edits.add_department(Journey(), "A", id="x"), "B", id="y")
    made = edits.add_touchpoint(made, "Contract", "action", department="x", id="a")
    made = edits.add_touchpoint(made, "Credit", "action", department="y", id="b")
    made = edits.connect(made, "a", "b", id="ab")
    return edits.add_persona(made, "Student", id="p1")


def score(touchpoint: str = "a", **fields) -> Score:
    plain = Score(
        touchpoint, "nps", (0, 10), 214, 214.0, 7.0, 41.0, 36.0, 46.0, (30, 66, 118), (), True
    )
    return replace(plain, **fields)


def zone(**fields) -> GreyZone:
    plain = GreyZone(
        *(1, "ab", "a", "b", "x", "y", 80.0, 70.0, 90.0, 3.0, (), 3.0, None, 0.9, "confirmed"),
        *(True, 1, 1, 0.9, 0.5, None, "", 100, 900),
    )
    return plain._replace(**fields)


def found(*scores: Score, ranking=()) -> Findings:
    return Findings(Selection(), scores=scores, ranking=tuple(ranking))


@pytest.mark.parametrize("ends", [(-100, 100), (0, 100), (1, 5), (100, 0), (0, 10)])
def test_that_the_ends_and_the_middle_meet_and_the_way_back_is_the_same(ends) -> None:
    assert [on_range(b, *ends) for b in (1, 5, 9)] == [ends[0], sum(ends) / 2, ends[1]]
    for belief in range(1, 10):
        assert as_belief(on_range(belief, *ends), *ends) == pytest.approx(belief)


def test_that_a_belief_outside_the_interval_is_told_with_its_distance(journey) -> None:
    told = compare(feelings.set_belief(journey, ["a"], 8), found(score()))
    (one,) = told.differ
    assert (one.believed, one.value, one.low, one.high, one.n) == (75, 41, 36, 46, 214)
    assert one.apart == pytest.approx(8 - (1 + 8 * 146 / 200))
    low = compare(feelings.set_belief(journey, ["a"], 2), found(score()))
    assert low.differ[0].apart == pytest.approx(2 - (1 + 8 * 136 / 200))


def test_that_a_whole_number_stands_for_half_a_step_on_both_sides(journey) -> None:
    """On 1..9 the data reach from 6.44 to 6.84: 6 and 7 are as near as one can say, 5 is not."""
    signs = {}
    for belief in range(1, 10):
        told = compare(feelings.set_belief(journey, ["a"], belief), found(score()))
        signs[belief] = (told.differ or told.agree)[0].apart
    assert [b for b, apart in signs.items() if not apart] == [6, 7]
    assert all(signs[b] < 0 for b in range(1, 6))
    assert all(signs[b] > 0 for b in (8, 9))


def test_that_touching_the_interval_is_no_difference(journey) -> None:
    believed = feelings.set_belief(journey, ["a"], 5)
    edge = on_range(5.5, -100, 100)
    assert compare(believed, found(score(low=edge, value=40, high=60))).agree
    assert compare(believed, found(score(low=edge + 0.1, value=40, high=60))).differ


def test_that_too_few_answers_are_no_answer(journey) -> None:
    told = compare(feelings.set_belief(journey, ["a", "b"], 9), found(score(n=7, enough=False)))
    assert [(u.id, u.n) for u in told.unanswered] == [("a", 7), ("b", 0)]
    assert not told.differ


def test_that_a_handoff_is_held_against_its_index_turned_round(journey) -> None:
    told = compare(feelings.set_belief(journey, ["ab"], 8), found(ranking=[zone()]))
    (one,) = told.differ
    assert one.metric is None
    assert (one.believed, one.value, one.low, one.high) == (12.5, 80, 70, 90)
    assert one.apart == pytest.approx(8 - as_belief(70, 100, 0))
    grim = compare(feelings.set_belief(journey, ["ab"], 1), found(ranking=[zone()]))
    assert grim.differ[0].apart == pytest.approx(1 - as_belief(90, 100, 0))
    little = zone(label="too little evidence")
    assert compare(feelings.set_belief(journey, ["ab"], 8), found(ranking=[little])).unanswered


def test_that_the_farthest_comes_first_and_personas_see_for_themselves(journey) -> None:
    both = feelings.set_belief(feelings.set_belief(journey, ["a"], 8), ["b"], 1)
    told = compare(both, found(score(), score("b")))
    assert [one.id for one in told.differ] == ["b", "a"]
    assert not compare(both, found(score()), "p1")
    seen = feelings.set_belief(both, ["a"], 7, "p1")
    assert beliefs_of(seen, "p1") == {"a": 7}
    assert compare(seen, found(score()), "p1").agree
    assert not compare(seen, found(score()), "nobody")
