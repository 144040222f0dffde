"""Intervals and tests for scores and shares, from counts alone and without scipy.

Shares are in [0, 1] and an NPS in [-1, 1] here; `scores` turns them into the metric's unit. Counts
may be fractions: a weighted histogram is used with its effective size (Kish 1965).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from statistics import NormalDist
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from journeymap.analysis.arrays import Array

_NORMAL = NormalDist()
#: Half-width of a 95 % interval in standard errors.
Z95 = _NORMAL.inv_cdf(0.975)


@dataclass(frozen=True, slots=True)
class Estimate:
    """A point with its standard error and its 95 % interval."""

    value: float
    error: float
    low: float
    high: float


# --- net promoter score -----------------------------------------------------------------------


def nps_wald(promoters: float, passives: float, detractors: float) -> Estimate:
    """NPS with the plain Wald interval, V = P + D - (P - D)^2 (Rocks 2016).

    Promoters and detractors are shares of the same people: treating them as independent is the
    usual mistake, and gives another interval. Raises `ValueError` without answers.

    >>> round(nps_wald(250, 675, 75).error, 7)
    0.0171574
    """
    n = promoters + passives + detractors
    if n <= 0:
        raise ValueError("an NPS needs an answer")
    p, d = promoters / n, detractors / n
    value = p - d
    error = math.sqrt(max(p + d - value**2, 0.0) / n)
    return Estimate(value, error, value - Z95 * error, value + Z95 * error)


def nps_adjusted_wald(promoters: float, passives: float, detractors: float) -> Estimate:
    """The adjusted Wald interval: three pseudo-answers, 3/4, 3/2, 3/4 (Rocks 2016).

    `value` is the adjusted centre, not the NPS to show; the limits are clipped to [-1, 1].

    >>> e = nps_adjusted_wald(16, 12, 8)
    >>> round(e.value, 6), round(e.low, 6), round(e.high, 6)
    (0.205128, -0.040348, 0.450604)
    """
    e = nps_wald(promoters + 0.75, passives + 1.5, detractors + 0.75)
    return Estimate(e.value, e.error, max(e.low, -1.0), min(e.high, 1.0))


@dataclass(frozen=True, slots=True)
class Difference:
    """A difference of two estimates: its interval, z, and the two-sided p."""

    value: float
    error: float
    low: float
    high: float
    z: float
    p: float


def nps_difference(
    one: tuple[float, float, float], other: tuple[float, float, float]
) -> Difference:
    """Difference of two independent NPS, each adjusted (Lewis & Sauro 2021).

    Both are (promoters, passives, detractors).

    >>> d = nps_difference((60, 25, 15), (40, 30, 30))
    >>> round(d.value, 6), round(d.z, 5), round(d.p, 6)
    (0.339806, 3.10125, 0.001927)
    """
    a, b = nps_adjusted_wald(*one), nps_adjusted_wald(*other)
    value, error = a.value - b.value, math.hypot(a.error, b.error)
    z = value / error
    p = math.erfc(abs(z) / math.sqrt(2))
    return Difference(value, error, value - Z95 * error, value + Z95 * error, z, p)


# --- shares and means -------------------------------------------------------------------------


def wilson(successes: float, n: float) -> tuple[float, float]:
    """Wilson's score interval of a share (Wilson 1927; Newcombe 1998).

    >>> [round(x, 4) for x in wilson(81, 263)]
    [0.2553, 0.3662]
    """
    if n <= 0:
        raise ValueError("a share needs a count")
    p, z2 = successes / n, Z95 * Z95
    scale = 1 + z2 / n
    centre = (p + z2 / (2 * n)) / scale
    half = Z95 / scale * math.sqrt(max(p * (1 - p), 0.0) / n + z2 / (4 * n * n))
    return max(centre - half, 0.0), min(centre + half, 1.0)


def mean_interval(mean: float, variance: float, n: float) -> tuple[float, float]:
    """Student's interval of a mean; `variance` is the population's (divided by n).

    With one answer there is no interval: both ends are infinite, for the caller to clip.
    """
    if n <= 1:
        return -math.inf, math.inf
    half = t_quantile(0.975, n - 1) * math.sqrt(max(variance, 0.0) / (n - 1))
    return mean - half, mean + half


def kish(weights_sum: float, squares_sum: float) -> float:
    """Effective number of weighted answers, (sum w)^2 / sum w^2 (Kish 1965).

    >>> kish(1 + 1 + 2 + 2, 1 + 1 + 4 + 4)
    3.6
    """
    return weights_sum**2 / squares_sum if squares_sum > 0 else 0.0


# --- many at once -----------------------------------------------------------------------------


def benjamini_hochberg(p: Array | Sequence[float]) -> Array:
    """p-values adjusted for the false discovery rate, in the order given (Benjamini & Hochberg).

    >>> benjamini_hochberg([0.01, 0.04, 0.03]).round(3).tolist()
    [0.03, 0.04, 0.04]
    """
    import numpy as np

    values = np.asarray(p, float)
    if not len(values):
        return values
    order = np.argsort(values, kind="stable")
    stepped = values[order] * len(values) / np.arange(1, len(values) + 1)
    stepped = np.minimum.accumulate(stepped[::-1])[::-1]
    adjusted = np.empty_like(values)
    adjusted[order] = np.minimum(stepped, 1.0)
    return adjusted


def normal_tail(z: Array) -> Array:
    """P(Z > z) of a standard normal, element by element."""
    import numpy as np

    return np.array([0.5 * math.erfc(x / math.sqrt(2)) for x in z], float)


# --- Student's t ------------------------------------------------------------------------------


def t_cdf(t: float, df: float) -> float:
    """P(T <= t) of Student's t with any df > 0.

    >>> round(t_cdf(2.0, 10), 6)
    0.963306
    """
    tail = 0.5 * _incomplete_beta(df / 2, 0.5, df / (df + t * t))
    return tail if t < 0 else 1 - tail


@lru_cache(maxsize=4096)
def t_quantile(p: float, df: float) -> float:
    """Quantile of Student's t, good to 1e-8; beyond 100,000 df by Cornish & Fisher's expansion.

    >>> round(t_quantile(0.975, 9), 6)
    2.262157
    """
    if not 0 < p < 1 or not df > 0:
        raise ValueError("a probability between 0 and 1 and positive df are needed")
    if p < 0.5:
        return -t_quantile(1 - p, df)
    if p == 0.5:
        return 0.0
    z = _NORMAL.inv_cdf(p)
    if df > 1e5:
        return z + (z**3 + z) / (4 * df) + (5 * z**5 + 16 * z**3 + 3 * z) / (96 * df**2)
    low, high = 0.0, max(1.0, z)
    while t_cdf(high, df) < p and high < 1e300:
        low, high = high, 2 * high
    for _ in range(200):
        middle = (low + high) / 2
        if middle in (low, high) or high - low < 1e-12 * high:
            break
        low, high = (middle, high) if t_cdf(middle, df) < p else (low, middle)
    return (low + high) / 2


def _incomplete_beta(a: float, b: float, x: float) -> float:
    """Regularised incomplete beta function by Lentz's continued fraction."""
    if x <= 0:
        return 0.0
    if x >= 1:
        return 1.0
    if x > (a + 1) / (a + b + 2):
        return 1 - _incomplete_beta(b, a, 1 - x)
    front = math.exp(
        math.lgamma(a + b) - math.lgamma(a) - math.lgamma(b)
        + a * math.log(x) + b * math.log1p(-x)
    )  # fmt: skip
    tiny = 1e-300
    c, d = 1.0, 1 - (a + b) * x / (a + 1)
    d = 1 / (d if abs(d) > tiny else tiny)
    total = d
    for m in range(1, 500):
        for numerator in (
            m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m)),
            -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1)),
        ):
            d = 1 + numerator * d
            d = 1 / (d if abs(d) > tiny else tiny)
            c = 1 + numerator / c
            c = c if abs(c) > tiny else tiny
            total *= d * c
        if abs(d * c - 1) < 1e-15:
            break
    return front * total / a
