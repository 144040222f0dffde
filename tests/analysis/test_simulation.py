"""A small part of the published simulation: the index finds the hand-off that was made worse."""

from __future__ import annotations

import runpy
from pathlib import Path

import pytest

SIMULATION = runpy.run_path(
    str(Path(__file__).parents[1] / "bench" / "simulate_index.py"), run_name="simulation"
)
N, JOURNEYS = 100, 40


@pytest.mark.parametrize("world", ["strong", "silent leavers", "scores only"])
def test_that_a_bad_hand_off_is_found_as_often_as_published(world):
    found = SIMULATION["shares_found"](world, N, JOURNEYS, seed=1)
    at = SIMULATION["ANSWERS"].index(N)
    for (rule, where), shares in SIMULATION["PUBLISHED"].items():
        if where == world:
            assert SIMULATION["is_near"](found[rule], shares[at], JOURNEYS), (rule, found[rule])


def test_that_no_share_is_near_where_the_index_is_blind():
    found = SIMULATION["shares_found"]("silent leavers", N, JOURNEYS, seed=1)
    assert not SIMULATION["is_near"](found["lowest mean"], 83, JOURNEYS)


def test_that_intervals_hold_the_true_index_about_as_often_as_they_say():
    every, bad = SIMULATION["coverage"]("moderate", (N,), 15, seed=1)[N]
    assert every > 88
    assert bad > 60


def test_that_nothing_is_confirmed_where_all_hand_offs_are_alike():
    assert SIMULATION["confirmed_among_equals"](N, 15, seed=1) == 0
