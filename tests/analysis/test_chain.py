"""The absorbing chain and what a repair wins back, against published and brute-force numbers."""

from __future__ import annotations

import numpy as np
import pytest

from journeymap.analysis.chain import Chain, absorbing_chain
from journeymap.analysis.impact import ENTRANTS, won_back


def random_chain(random, size):
    """A chain that can get anywhere, with some of every row lost and done."""
    rows = random.dirichlet(np.full(size + 2, 0.5), size)
    start = random.dirichlet(np.ones(size))
    return Chain(rows[:, :size], rows[:, size], rows[:, size + 1], start)


def by_one_repair(chain, a, b, delta):
    return won_back(chain.visits[a], delta, chain.absorption[b, 0], chain.fundamental[b, a])


def test_that_the_drunkard_comes_home():
    step = np.array([[0, 1, 0], [1, 0, 1], [0, 1, 0.0]])
    chain = absorbing_chain(step, np.array([1, 0, 0.0]), np.array([0, 0, 1.0]), np.ones(3))
    assert chain.fundamental == pytest.approx(np.array([[1.5, 1, 0.5], [1, 2, 1], [0.5, 1, 1.5]]))
    assert chain.fundamental.sum(axis=1) == pytest.approx([3, 4, 3])  # steps still to come
    expected = np.array([[0.75, 0.25], [0.5, 0.5], [0.25, 0.75]])
    assert chain.absorption == pytest.approx(expected)
    assert chain.success == pytest.approx(0.5)


def test_that_removing_a_state_takes_its_completions():
    # G -> done twice, M -> done, G -> M -> done, G -> lost
    step, done, lost = np.array([[0, 1], [0, 0.0]]), np.array([2, 2.0]), np.array([1, 0.0])
    start = np.array([4, 1.0])
    whole = absorbing_chain(step, done, lost, start).success
    assert whole == pytest.approx(0.8)
    for state, effect in enumerate((0.75, 0.50)):
        kept = np.arange(2) != state
        left = absorbing_chain(step * kept[:, None], done * kept, np.where(kept, lost, 5), start)
        assert 1 - left.success / whole == pytest.approx(effect)


def test_that_a_repair_wins_back_the_published_number():
    step = np.zeros((4, 4))
    step[0, 1], step[1, 2], step[1, 0], step[2, 3] = 0.9, 0.6, 0.1, 0.9
    done = np.array([0, 0, 0, 0.95])
    chain = Chain(step, done, 1 - step.sum(axis=1) - done, np.array([1.0, 0, 0, 0]))
    assert chain.absorption[0, 0] == pytest.approx(0.507363, abs=1e-6)
    assert by_one_repair(chain, 1, 2, 0.3 - 0.1) == pytest.approx(169.120879, abs=1e-6)


def test_that_one_repair_needs_no_solving_again():
    random = np.random.default_rng(3)
    for _ in range(300):
        size = int(random.integers(2, 12))
        chain = random_chain(random, size)
        a, b = random.integers(0, size, 2).tolist()
        delta = float(chain.lost[a]) * random.random()
        step, lost = chain.step.copy(), chain.lost.copy()
        step[a, b], lost[a] = step[a, b] + delta, lost[a] - delta
        more = Chain(step, chain.done, lost, chain.start).success - chain.success
        assert by_one_repair(chain, a, b, delta) == pytest.approx(ENTRANTS * more, abs=1e-9)


def test_that_circles_without_an_exit_are_found_and_do_not_break_the_chain():
    step = np.zeros((4, 4))
    step[0, 1], step[0, 2], step[2, 3], step[3, 2] = 5, 5, 5, 5
    none = np.zeros(4)
    chain = absorbing_chain(step, np.array([0, 5, 0, 0.0]), none, np.array([10, 0, 0, 0.0]))
    assert chain.trapped.tolist() == [False, False, True, True]
    assert chain.success == pytest.approx(0.5)
    assert np.isfinite(chain.fundamental).all()
    assert chain.hitting(np.array([False, False, False, True])) == pytest.approx(0.5)


def test_that_an_empty_chain_has_no_success():
    nothing = np.zeros(0)
    assert absorbing_chain(np.zeros((0, 0)), nothing, nothing, nothing).success == 0
    still = absorbing_chain(np.zeros((1, 1)), np.zeros(1), np.zeros(1), np.zeros(1))
    assert still.success == 0


def test_that_reach_counts_everybody_who_ever_comes_there():
    step = np.array([[0, 6, 2], [2, 0, 3], [0, 0, 0.0]])
    lost = np.array([2, 1, 0.0])
    chain = absorbing_chain(step, np.array([0, 0, 5.0]), lost, np.array([1, 0, 0.0]))
    # From 0: .2 at once, or .6 to the middle and from there .5, or .333 back.
    back = 1 - 0.6 * 2 / 6
    assert chain.hitting(np.array([False, False, True])) == pytest.approx((0.2 + 0.6 * 0.5) / back)
    assert chain.hitting(np.array([False, False, False])) == 0


def test_that_nobody_is_won_back_who_only_goes_round_for_ever():
    step, nobody = np.array([[0.0, 0.5], [1.0, 0.0]]), np.zeros(2)
    chain = Chain(step, nobody, np.array([0.5, 0.0]), np.array([1.0, 0.0]))
    assert by_one_repair(chain, 0, 1, 0.5) == 0
