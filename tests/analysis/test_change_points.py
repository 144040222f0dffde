"""Changes by month: found where they are, and seldom said where there are none."""

from __future__ import annotations

import numpy as np
import pytest

from journeymap.analysis.change_points import FEWEST, change_points
from journeymap.analysis.over_time import over_time
from journeymap.evidence.selection import Selection

HOUR = 3600.0


def test_that_a_step_is_found_where_it_is_with_its_levels():
    random = np.random.default_rng(1)
    n = random.integers(300, 900, 14)
    values = [float(random.binomial(k, 0.10 if i < 9 else 0.18) / k) for i, k in enumerate(n)]
    (found,) = change_points(values, n.tolist())
    assert found.at == 9
    assert (found.before, found.after) == (
        pytest.approx(0.10, abs=0.02),
        pytest.approx(0.18, abs=0.02),
    )
    assert found.p <= 0.01


def test_that_two_steps_are_told_apart():
    values = [1, 2, 1, 2, 1, 2, 1, 2, 8, 9, 8, 9, 8, 9, 8, 9, 3, 4, 3, 4, 3, 4, 3, 4]
    assert [c.at for c in change_points(values, [5.0] * 24)] == [8, 16]


@pytest.mark.parametrize("scatter", [0.0, 0.03])
def test_that_where_nothing_changed_a_change_is_seldom_said(scatter):
    """Also when months scatter more than their counts: 200 series, at most 5 % and luck."""
    random = np.random.default_rng(7)
    alarms = 0
    for _ in range(200):
        share = np.clip(random.normal(0.15, scatter, 12), 0.01, 0.9)
        n = random.integers(80, 800, 12)
        values = random.binomial(n, share) / n
        alarms += bool(change_points(values.tolist(), n.tolist(), draws=199))
    assert alarms <= 20  # 10 expected at the most; twice the standard error above is 16


def test_that_too_few_months_say_nothing_however_clear():
    assert change_points([1.0] * 3 + [9.0] * (FEWEST - 4), [1.0] * (FEWEST - 1)) == ()


def log_by_month(make, months=12, bad_from=7):
    log = make(limit=40 * 24 * HOUR)
    for i in range(months):
        month = f"2025-{i + 1:02d}"
        lost = 60 if i >= bad_from else 20
        log.step("", "a", 200, period=month)
        log.step("a", "b", 200 - lost, wait=(9 + i % 2) * HOUR * (4 if i >= 5 else 1), period=month)
        log.lost("a", lost, period=month).done("b", 200 - lost, period=month)
    return log


def test_that_a_hand_off_that_got_worse_says_since_when(make, row_journey):
    journey, evidence = row_journey("ab"), log_by_month(make).evidence()
    loss = over_time(journey, evidence, Selection(), "ab", "loss")
    assert [m.n for m in loss.moments] == [200] * 12
    (change,) = loss.changes
    assert loss.moments[change.at].period == "2025-08"
    assert (change.before, change.after) == (pytest.approx(0.1), pytest.approx(0.3))
    wait = over_time(journey, evidence, Selection(), "ab", "wait")
    assert wait.moments[wait.changes[0].at].period == "2025-06"
    assert over_time(journey, evidence, Selection(), "ab", "score") is None


def test_that_months_that_are_not_decided_yet_are_not_taken_for_better(make, row_journey):
    log = log_by_month(make, bad_from=99)
    for month in ("2026-01", "2026-02"):
        log.step("a", "b", 150, wait=9 * HOUR, period=month)
        log.step("a", "", 50, wait=HOUR, period=month)
    found = over_time(row_journey("ab"), log.evidence(), Selection(), "ab", "loss")
    assert [m.enough for m in found.moments] == [True] * 12 + [False] * 2
    assert found.moments[-1].undecided == pytest.approx(0.25)
    assert found.searched
    assert found.changes == ()


def test_that_a_series_of_nothing_has_no_change() -> None:
    assert change_points([], []) == ()
