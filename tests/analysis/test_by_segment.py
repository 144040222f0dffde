"""A hand-off for each group: all beside each other, and a difference said only when it is real."""

from __future__ import annotations

import numpy as np
import pytest

from journeymap.analysis.by_segment import by_segment
from journeymap.analysis.comparing import rank_sum
from journeymap.evidence.selection import Selection, SelectionError

HOUR = 3600.0


def grouped(make, lost):
    log = make()
    for plan, gone in {"": sum(lost.values()), **lost}.items():
        keys = {"variable": "Plan", "value": plan} if plan else {}
        n = 500 if plan else 500 * len(lost)
        log.step("", "a", n, **keys).step("a", "b", n - gone, wait=5 * HOUR, **keys)
        log.lost("a", gone, **keys).done("b", n - gone, **keys)
        log.score("b", (20, 20, 20, 20, 20), **keys)
    return log.evidence()


def test_that_every_group_has_its_own_numbers_beside_those_of_everybody(make, row_journey):
    evidence = grouped(make, {"Basic": 150, "Plus": 60})
    found = by_segment(row_journey("ab"), evidence, Selection(), "ab", "Plan")
    assert found.everybody.lost.value == pytest.approx(0.21)
    assert {row.value: row.lost.value for row in found.rows} == {"Basic": 0.3, "Plus": 0.12}
    assert found.rows[0].lost.low < 0.3 < found.rows[0].lost.high
    assert found.rows[0].score.n == 100
    assert (found.lost_gap.worse, found.lost_gap.better) == ("Basic", "Plus")
    assert found.score_gap is None


def test_that_groups_that_differ_by_chance_are_not_said_to_differ(make, row_journey):
    evidence = grouped(make, {"Basic": 100, "Plus": 90, "Gold": 104})
    assert by_segment(row_journey("ab"), evidence, Selection(), "ab", "Plan").lost_gap is None


def test_that_a_group_that_is_filtered_stands_beside_the_others_all_the_same(make, row_journey):
    evidence = grouped(make, {"Basic": 150, "Plus": 60})
    only = Selection(segments={"Plan": ("Plus",)})
    assert len(by_segment(row_journey("ab"), evidence, only, "ab", "Plan").rows) == 2
    with pytest.raises(SelectionError, match="no segment 'Colour', there is Plan"):
        by_segment(row_journey("ab"), evidence, only, "ab", "Colour")


def test_that_groups_that_wait_longer_are_said_to_and_those_alike_are_not(make, row_journey):
    log = make()
    for plan, hours in {"": (5, 9, 30), "Basic": (5, 9), "Plus": (5, 9), "Gold": (9, 30)}.items():
        keys = {"variable": "Plan", "value": plan} if plan else {}
        for wait in hours:
            log.step("", "a", 60, **keys).step("a", "b", 60, wait=wait * HOUR, **keys)
            log.done("b", 60, **keys)
    found = by_segment(row_journey("ab"), log.evidence(), Selection(), "ab", "Plan")
    assert found.wait_gap.worse == "Gold"
    assert found.wait_gap.p < 1e-6
    alike = grouped(make, {"Basic": 100, "Plus": 90, "Gold": 104})
    assert by_segment(row_journey("ab"), alike, Selection(), "ab", "Plan").wait_gap is None


def test_that_the_rank_sum_is_that_of_a_calculation_by_hand():
    # Of 3 x 2 pairs the first lies above in 5 and ties in 1: U = 5.5, of 3 expected.
    one, other = np.array([0.0, 1.0, 2.0]), np.array([1.0, 1.0, 0.0])
    variance = 3 * 2 / 12 * (6 - (6 + 6) / 20)
    assert rank_sum(one, other) == pytest.approx((5.5 - 3) / variance**0.5)
    assert rank_sum(other, one) == -rank_sum(one, other)
    assert rank_sum(one, one * 2) == 0
