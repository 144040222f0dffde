"""Published numbers for scores, shares, means and many tests at once."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeymap.analysis.intervals import (
    benjamini_hochberg,
    kish,
    mean_interval,
    nps_adjusted_wald,
    nps_difference,
    nps_wald,
    t_cdf,
    t_quantile,
    wilson,
)


def test_that_the_nps_variance_knows_promoters_and_detractors_are_the_same_people():
    e = nps_wald(250, 675, 75)
    assert e.value == pytest.approx(0.175)
    assert 1000 * e.error**2 == pytest.approx(0.294375)
    assert (e.low, e.high) == pytest.approx((0.14137, 0.20863), abs=1e-5)
    # What comes out when both shares are taken as independent, as a public recipe does.
    assert abs(e.low - 0.143) > 0.001
    assert abs(e.high - 0.205) > 0.003


@pytest.mark.parametrize(
    ("counts", "centre", "low", "high"),
    [((16, 12, 8), 0.205128, -0.040348, 0.450604), ((10, 0, 0), 0.769231, 0.475036, 1.0)],
)
def test_that_the_adjusted_wald_interval_is_rocks(counts, centre, low, high):
    e = nps_adjusted_wald(*counts)
    assert (e.value, e.low, e.high) == pytest.approx((centre, low, high), abs=1e-6)


def nps_mover(promoters: float, passives: float, detractors: float) -> tuple[float, float]:
    """The interval by MOVER from two Wilson intervals (Zou & Donner 2008), another way to one."""
    n = promoters + passives + detractors
    p, d = promoters / n, detractors / n
    (l1, u1), (l2, u2) = wilson(promoters, n), wilson(detractors, n)
    spread = (1 - p) * (1 - d)
    r = -math.sqrt(p * d / spread) if spread > 0 else 0.0
    down = (p - l1) ** 2 + (u2 - d) ** 2 - 2 * r * (p - l1) * (u2 - d)
    up = (u1 - p) ** 2 + (d - l2) ** 2 - 2 * r * (u1 - p) * (d - l2)
    return p - d - math.sqrt(max(down, 0.0)), p - d + math.sqrt(max(up, 0.0))


def test_that_mover_gives_the_published_limits():
    assert nps_mover(16, 12, 8) == pytest.approx((-0.042309, 0.451576), abs=1e-6)
    assert nps_mover(10, 0, 0) == pytest.approx((0.607509, 1.0), abs=1e-6)


counts = st.integers(0, 400)


@given(counts, counts, counts)
def test_that_both_nps_intervals_agree_and_stay_on_the_scale(p, m, d):
    if p + m + d < 200 or min(p, m, d) < 10:
        return
    e, (low, high) = nps_adjusted_wald(p, m, d), nps_mover(p, m, d)
    assert (e.low, e.high) == pytest.approx((low, high), abs=0.02)
    assert -1 <= low <= (p - d) / (p + m + d) <= high <= 1


def test_that_two_nps_are_compared_with_both_adjusted():
    d = nps_difference((60, 25, 15), (40, 30, 30))
    assert d.value == pytest.approx(0.339806, abs=1e-6)
    assert d.error == pytest.approx(0.109571, abs=1e-6)
    assert d.z == pytest.approx(3.10125, abs=1e-5)
    assert d.p == pytest.approx(0.001927, abs=1e-6)
    assert (d.low, d.high) == pytest.approx((0.125051, 0.554560), abs=1e-6)


@pytest.mark.parametrize(
    ("successes", "n", "low", "high"),
    [
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0, 0.1611),
        (1, 29, 0.0061, 0.1718),
    ],
)
def test_that_wilson_gives_newcombes_table(successes, n, low, high):
    assert wilson(successes, n) == pytest.approx((low, high), abs=5e-5)


def test_that_nothing_is_claimed_of_no_answers():
    with pytest.raises(ValueError, match="needs"):
        nps_wald(0, 0, 0)
    with pytest.raises(ValueError, match="needs"):
        wilson(0, 0)
    assert mean_interval(3, 0, 1) == (-math.inf, math.inf)


@pytest.mark.parametrize(
    ("p", "df", "expected"),
    [
        (0.975, 1, 12.7062047364),
        (0.975, 2, 4.30265272991),
        (0.975, 9, 2.26215716280),
        (0.975, 30, 2.04227245630),
        (0.95, 5, 2.01504837333),
        (0.995, 4, 4.60409487142),
        (0.975, 17.776, 1.7855 / (1.58 / 1.8608)),  # R: t.test(sleep)
        (0.975, 1e6, 1.95996635683),
        (0.025, 9, -2.26215716280),
        (0.5, 3, 0.0),
    ],
)
def test_that_t_quantiles_are_those_of_the_tables(p, df, expected):
    tolerance = 1e-4 if df == 17.776 else 1e-9
    assert t_quantile(p, df) == pytest.approx(expected, abs=tolerance)


@given(st.floats(0.3, 1e5), st.floats(0.001, 0.999))
def test_that_the_t_quantile_inverts_the_distribution(df, p):
    assert t_cdf(t_quantile(p, df), df) == pytest.approx(p, abs=1e-8)


def test_that_the_mean_interval_is_students():
    differences = [1.2, 2.4, 1.3, 1.3, 0.0, 1.0, 1.8, 0.8, 4.6, 1.4]  # Student's sleep data
    mean = sum(differences) / 10
    variance = sum((x - mean) ** 2 for x in differences) / 10
    assert mean_interval(mean, variance, 10) == pytest.approx((0.7001142, 2.4598858), abs=1e-6)


def test_that_weights_cost_answers():
    assert kish(6, 10) == pytest.approx(3.6)
    assert kish(0, 0) == 0


def test_that_the_false_discovery_rate_is_that_of_the_authors_example():
    p = [0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240]
    p += [0.4262, 0.5719, 0.6528, 0.7590, 1.0]
    adjusted = benjamini_hochberg(p)
    assert adjusted[:9] == pytest.approx(
        [0.0015, 0.003, 0.0095, 0.035625, 0.0603, 0.063857, 0.063857, 0.0645, 0.0765], abs=1e-6
    )
    assert (adjusted <= 0.05).sum() == 4
    shuffled = np.random.default_rng(1).permutation(15)
    assert benjamini_hochberg(np.array(p)[shuffled]) == pytest.approx(adjusted[shuffled])
    assert len(benjamini_hochberg([])) == 0
