"""Agreement, bimodality and shares of variance against published numbers."""

from __future__ import annotations

import math
import random

import numpy as np
import pytest

from journeymap.analysis.spread import agreement, between, bimodality, on_scale, spread_of

PLANTS = (
    (4.17, 5.58, 5.18, 6.11, 4.50, 4.61, 5.17, 4.53, 5.33, 5.14),
    (4.81, 4.17, 4.41, 3.59, 5.87, 3.83, 6.03, 4.89, 4.32, 4.69),
    (6.31, 5.12, 5.54, 5.50, 5.37, 5.29, 4.92, 6.15, 5.80, 5.26),
)


@pytest.mark.parametrize(
    ("counts", "expected"),
    [
        ([30, 40, 210, 130, 530, 50, 10], 0.6113333),
        ([7, 7, 7, 7, 7], 0.0),
        ([50, 0, 0, 0, 50], -1.0),
        ([0, 0, 12, 0], 1.0),
        ([10, 20, 30, 15, 4], 0.392405),
        ([50, 0, 0, 50, 0], -0.416667),
    ],
)
def test_that_agreement_is_van_der_eijks(counts: list[float], expected: float) -> None:
    assert agreement(counts) == pytest.approx(expected, abs=1e-6)


def test_that_agreement_does_not_know_how_many_answered_nor_the_direction() -> None:
    rng = random.Random(3)
    for _ in range(300):
        counts = [rng.randint(0, 30) for _ in range(rng.randint(3, 11))]
        if not any(counts):
            continue
        a = agreement(counts)
        assert -1 - 1e-9 <= a <= 1 + 1e-9
        assert agreement([7 * n for n in counts]) == pytest.approx(a)
        assert agreement(counts[::-1]) == pytest.approx(a)


@pytest.mark.parametrize(
    ("counts", "expected"),
    [
        ([3, 5, 5, 10, 17, 20, 17, 10, 5, 5, 3], 0.336058),
        ([2, 26, 14, 6, 2, 0, 2, 6, 14, 26, 2], 0.794689),
    ],
)
def test_that_bimodality_is_sarles(counts: list[float], expected: float) -> None:
    assert bimodality(counts) == pytest.approx(expected, abs=1e-6)
    assert math.isnan(bimodality([1, 1, 1]))
    assert math.isnan(bimodality([0, 9, 0]))


def test_that_shares_of_variance_are_those_of_the_plants() -> None:
    mean = np.array([math.fsum(plants) / 10 for plants in PLANTS])
    squares = np.array(
        [math.fsum((x - m) ** 2 for x in p) for p, m in zip(PLANTS, mean, strict=True)]
    )
    found = between(np.full(3, 10.0), mean, squares)
    assert found.eta == pytest.approx(0.264148, abs=1e-6)
    assert found.omega == pytest.approx(0.204079, abs=1e-6)
    assert found.epsilon == pytest.approx(0.209641, abs=1e-6)


def test_that_one_group_or_equal_answers_have_no_share() -> None:
    n = np.array([[10.0, 10.0, 50.0], [0.0, 10.0, 50.0]])
    mean = np.full((2, 3), 3.0)
    squares = np.array([[4.0, 0.0, 40.0], [0.0, 0.0, 40.0]])
    one, equal, alike = between(n, mean, squares).epsilon.tolist()
    assert math.isnan(one)
    assert math.isnan(equal)
    assert alike == 0.0


def test_that_the_usual_j_of_an_nps_is_one_crowd_and_two_humps_are_two() -> None:
    j = [
        (0, 9),
        (1, 2),
        (2, 2),
        (3, 3),
        (4, 4),
        (5, 12),
        (6, 10),
        (7, 20),
        (8, 45),
        (9, 60),
        (10, 90),
    ]
    assert spread_of("nps", j, 0, 10)[2] == ()
    u = [(0, 60), (1, 30), (2, 12), (5, 3), (8, 15), (9, 40), (10, 70)]
    bad, good = spread_of("nps", u, 0, 10)[2]
    assert (bad.code, good.code) == (0, 10)
    assert bad.n + good.n == 230
    assert bad.share + good.share == pytest.approx(1.0)


def test_that_chance_does_not_make_crowds_of_one() -> None:
    """One hump drawn a thousand times at n = 30 and 200: a split is said in less than 2 %."""
    rng = random.Random(11)
    for n in (30, 200):
        said = 0
        for _ in range(500):
            answers = [min(10, max(0, round(rng.gauss(7.5, 2.2)))) for _ in range(n)]
            bars = [(float(code), float(answers.count(code))) for code in range(11)]
            said += bool(spread_of("nps", bars, 0, 10)[2])
        assert said <= 10


def test_that_a_fine_scale_is_looked_at_in_steps() -> None:
    counts, codes = on_scale([(0, 5), (49.6, 2), (100, 5)], 0, 100)
    assert len(counts) == 11
    assert (counts[0], counts[5], counts[10]) == (5, 2, 5)
    assert codes[5] == 50
