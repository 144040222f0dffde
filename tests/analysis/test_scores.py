"""Scores of touchpoints and stages, months and segments side by side."""

from __future__ import annotations

import pytest

from journeymap.analysis.findings import find
from journeymap.analysis.scores import trend
from journeymap.evidence.selection import Selection
from journeymap.evidence.tables import Evidence


def test_that_each_metric_is_told_in_its_own_unit(make, row_journey):
    m = make().score("a", (2, 1, 1, 1, 1, 1, 1, 6, 6, 8, 8), "nps", 0, 10)
    m.score("b", (10, 5, 5, 20, 10), "csat").score("c", (0, 0, 0, 2, 3, 3, 2), "ces", 1, 7)
    m.score("d", (0, 1, 2, 1, 0), "rating")
    found = {s.touchpoint: s for s in find(row_journey("abcd"), m.evidence()).scores}
    nps, csat, ces, rating = (found[t] for t in "abcd")
    assert (nps.value, nps.n) == (pytest.approx(100 * (16 - 8) / 36), 36)
    assert (nps.low, nps.high) == pytest.approx((-4.0348, 45.0604), abs=1e-3)
    assert nps.classes == (8, 12, 16)
    assert csat.value == pytest.approx(60)
    assert csat.classes == (15, 5, 30)
    assert (csat.low, csat.high) == pytest.approx((46.18, 72.39), abs=0.01)
    assert ces.value == pytest.approx(80)
    assert (rating.value, rating.mean) == (3, 3)
    assert (rating.low, rating.high) == pytest.approx((3 - 1.2992, 3 + 1.2992), abs=1e-3)
    assert not rating.enough
    assert csat.enough


def test_that_weights_move_the_value_and_cost_answers(make, row_journey):
    m = make().score("a", (10, 0, 0, 0, 0), weight=3.0).score("a", (0, 0, 0, 0, 10))
    (score,) = find(row_journey("ab"), m.evidence()).scores
    assert score.value == pytest.approx(25)
    assert (score.n, score.n_effective) == (20, pytest.approx(1600 / 100))
    assert score.classes == (10, 0, 10)
    assert score.histogram == ((1, 10), (5, 10))


def test_that_one_answer_has_no_interval_narrower_than_its_scale(make, row_journey):
    m = make().score("a", (0, 1), "rating").score("b", (0, 0, 0, 0, 1))
    one, other = find(row_journey("ab"), m.evidence()).scores
    assert (one.value, one.low, one.high) == (2, 1, 5)
    assert (other.value, other.high) == (100, pytest.approx(100))
    assert other.low < 25


def test_that_scores_come_in_the_order_of_the_journey_and_only_for_it(make, row_journey):
    m = make().score("b", (1, 1)).score("a", (1, 1)).score("gone", (1, 1))
    m.score("a", (3, 3), "nps", 0, 10)
    found = find(row_journey("ab"), m.evidence()).scores
    assert [(s.touchpoint, s.metric) for s in found] == [("a", "csat"), ("a", "nps"), ("b", "csat")]


def test_that_a_stage_pools_its_main_metric(make, row_journey):
    journey = row_journey("abcdefgh")
    m = make().score("f", (5, 0, 0, 0, 5)).score("g", (0, 0, 0, 0, 10))
    m.score("h", (30, *[0] * 10), "nps", 0, 10).score("h", (0, 0, 0, 0, 20))
    found = find(journey, m.evidence()).stage_scores
    assert set(found) == {"advocacy"}
    assert (found["advocacy"].metric, found["advocacy"].n) == ("csat", 40)
    assert found["advocacy"].value == pytest.approx(100 * 35 / 40)


def test_that_a_trend_has_a_score_for_every_month_that_was_answered(make, row_journey):
    m = make().score("a", (0, 0, 0, 0, 4), period="2024-01").score("a", (9,), period="")
    m.score("a", (4, 0, 0, 0, 4), period="2024-03").score("b", (5,), period="2024-02")
    months = trend(row_journey("ab"), m.evidence(), Selection(), "a")
    assert [(month, s.value, s.n) for month, s in months] == [
        ("2024-01", 100, 4),
        ("2024-03", 50, 8),
    ]
    assert trend(row_journey("ab"), m.evidence(), Selection(), "c") == ()
    assert trend(row_journey("ab"), None, Selection(), "a") == ()


def test_that_no_answer_is_no_score(row_journey):
    for nothing in (None, Evidence.empty()):
        found = find(row_journey("ab"), nothing)
        assert (found.scores, found.stage_scores) == ((), {})
