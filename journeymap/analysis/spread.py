"""The distribution behind a score: agreement, two crowds, and what a segment explains of it.

A mean hides whether everybody is lukewarm or half are delighted and half furious. Everything here
is a function of the histogram, so it holds for any filter.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations
from typing import TYPE_CHECKING

from journeymap.analysis.results import Crowd
from journeymap.model.metric import MetricName, class_of

if TYPE_CHECKING:
    from journeymap.analysis.arrays import Array

#: Sarle's coefficient of an even distribution: above it two humps are likely (Pfister et al. 2013).
EVEN = 5 / 9
#: A second hump holds at least this share of the answers...
SECOND_HUMP = 0.10
#: ...stands at least this share of the scale from the first...
APART = 0.4
#: ...and the valley between them is lower than it by this many standard errors.
DEEP = 1.645
#: A finer scale is looked at in this many steps.
MOST_CODES = 21
STEPS = 11


def agreement(counts: Sequence[float]) -> float:
    """Van der Eijk's agreement A (2001): 1 all equal, 0 even, -1 half at each end.

    `counts` are the answers per code of the whole scale, empty codes included. NaN without answers
    or with fewer than three codes.

    >>> round(agreement([30, 40, 210, 130, 530, 50, 10]), 7)
    0.6113333
    >>> agreement([5, 5, 5, 5]), agreement([9, 0, 0, 0, 9]), agreement([0, 7, 0])
    (0.0, -1.0, 1.0)
    """
    total, left = math.fsum(counts), list(counts)
    if total <= 0 or len(left) < 3:
        return math.nan
    out = 0.0
    while filled := [i for i, n in enumerate(left) if n > 1e-9 * total]:
        layer = min(left[i] for i in filled)
        out += layer * len(filled) / total * _layer(frozenset(filled), len(left))
        for i in filled:
            left[i] -= layer
    return out


@lru_cache(maxsize=8192)
def _layer(filled: frozenset[int], codes: int) -> float:
    """Agreement of one layer, in which a code is either there or not."""
    size = len(filled)
    unimodality = 1.0
    if 1 < size < codes:
        one_hump = two_humps = 0
        for i, j, k in combinations(range(codes), 3):
            pattern = i in filled, j in filled, k in filled
            one_hump += pattern in ((True, True, False), (False, True, True))
            two_humps += pattern == (True, False, True)
        top = (codes - 2) * one_hump - (codes - 1) * two_humps
        unimodality = top / ((codes - 2) * (one_hump + two_humps))
    return unimodality * (1 - (size - 1) / (codes - 1))


def bimodality(counts: Sequence[float]) -> float:
    """Sarle's bimodality coefficient from type-2 skewness and excess kurtosis; NaN below 4 answers.

    A strongly skewed single hump (the usual J of an NPS) exceeds 5/9 as well: never a proof alone.

    >>> round(bimodality([3, 5, 5, 10, 17, 20, 17, 10, 5, 5, 3]), 6)
    0.336058
    """
    n = math.fsum(counts)
    if n <= 3:
        return math.nan
    mean = sum([i * c for i, c in enumerate(counts)]) / n
    m2 = m3 = m4 = 0.0
    for i, c in enumerate(counts):
        d = i - mean
        square = c * d * d
        m2, m3, m4 = m2 + square, m3 + square * d, m4 + square * d * d
    if m2 <= 0:
        return math.nan
    m2, m3, m4 = m2 / n, m3 / n, m4 / n
    skew = m3 / m2**1.5 * math.sqrt(n * (n - 1)) / (n - 2)
    kurtosis = (n - 1) / ((n - 2) * (n - 3)) * ((n + 1) * (m4 / m2**2 - 3) + 6)
    tails: float = kurtosis + 3 * (n - 1) ** 2 / ((n - 2) * (n - 3))
    return float(skew**2 + 1) / tails


def on_scale(
    bars: Sequence[tuple[float, float]], low: float, high: float
) -> tuple[list[float], list[float]]:
    """Counts per code of the whole scale, and the codes; a fine scale in eleven steps.

    >>> on_scale([(1, 4), (5, 6)], 1, 5)
    ([4.0, 0.0, 0.0, 0.0, 6.0], [1.0, 2.0, 3.0, 4.0, 5.0])
    """
    width = high - low
    whole = width < MOST_CODES and all(code % 1 == 0 for code, _ in bars) and width % 1 == 0
    steps = round(width) + 1 if whole else STEPS
    counts = [0.0] * steps
    for code, n in bars:
        place = round((code - low) / width * (steps - 1))
        counts[min(max(place, 0), steps - 1)] += n
    return counts, [low + width * i / (steps - 1) for i in range(steps)]


def spread_of(
    metric: MetricName, bars: Sequence[tuple[float, float]], low: float, high: float
) -> tuple[float, float, tuple[Crowd, ...]]:
    """Agreement, bimodality, and the two crowds a histogram falls into, the unhappier first.

    Split means a coefficient over 5/9 and either A < 0 or a second hump of 10 % of the answers that
    chance does not explain. The crowds are parted at the lowest code between the humps; without a
    split there are none.

    >>> bars = [(1, 40), (2, 10), (3, 2), (4, 8), (5, 40)]
    >>> [(c.code, c.n) for c in spread_of("rating", bars, 1, 5)[2]]
    [(1.0, 52), (5.0, 48)]
    >>> spread_of("nps", [(6, 3), (7, 9), (8, 20), (9, 40), (10, 60)], 0, 10)[2]
    ()
    """
    counts, codes = on_scale(bars, low, high)
    agreed, coefficient = agreement(counts), bimodality(counts)
    none: tuple[Crowd, ...] = ()
    if not coefficient > EVEN:
        return agreed, coefficient, none
    humps = _humps(counts)
    if humps is None:
        return agreed, coefficient, none
    first, valley, second = humps
    far = codes[second] - codes[first] >= APART * (high - low) - 1e-9
    minds = {class_of(metric, codes[i], low, high) for i in (first, second)}
    if not far or len(minds) < 2:
        return agreed, coefficient, none
    total = math.fsum(counts)
    smaller, deep = min(counts[first], counts[second]), counts[valley]
    clear = smaller >= SECOND_HUMP * total and smaller - deep > DEEP * math.sqrt(smaller + deep)
    if not (clear or agreed < 0):
        return agreed, coefficient, none
    lower = math.fsum(counts[: valley + 1])
    worse = Crowd(codes[0], codes[valley], codes[first], round(lower), lower / total)
    rest = total - lower
    better = Crowd(codes[valley + 1], codes[-1], codes[second], round(rest), rest / total)
    return agreed, coefficient, (worse, better)


def _humps(counts: Sequence[float]) -> tuple[int, int, int] | None:
    """The two humps with the deepest valley between them, and that valley; None for one hump."""
    last = len(counts) - 1
    tops = [
        i
        for i, n in enumerate(counts)
        if (i == 0 or n > counts[i - 1]) and (i == last or n >= counts[i + 1])
    ]
    best, depth = None, 0.0
    for a, b in combinations(tops, 2):
        deep = min(counts[a + 1 : b], default=math.inf)
        if min(counts[a], counts[b]) - deep > depth:
            depth = min(counts[a], counts[b]) - deep
            best = (a, counts.index(deep, a + 1, b), b)
    return best


@dataclass(frozen=True, eq=False)
class Shares:
    """How much of the variance lies between groups: raw, and two estimates without its bias."""

    eta: Array
    omega: Array
    epsilon: Array


def between(n: Array, mean: Array, squares: Array) -> Shares:
    """The share of the variance that lies between groups, NaN where there is nothing to divide.

    Groups go along the first axis: how many answers, their mean, and their sum of squares about it.
    Eta squared is biased up by (k - 1) / (n - 1); epsilon and omega squared (Hays 1963) are not,
    and are floored at 0.

    >>> import numpy as np
    >>> s = between(np.array([2, 2]), np.array([1.0, 3.0]), np.array([0.5, 0.5]))
    >>> round(float(s.eta), 3), round(float(s.epsilon), 3)
    (0.8, 0.7)
    """
    import numpy as np

    total_n, k = n.sum(axis=0), (n > 0).sum(axis=0)
    safe = np.where(total_n > 0, total_n, 1.0)
    grand = np.where(n > 0, n * mean, 0.0).sum(axis=0) / safe
    inside = squares.sum(axis=0)
    across = np.where(n > 0, n * (mean - grand) ** 2, 0.0).sum(axis=0)
    total = inside + across
    known = (k >= 2) & (total_n > k) & (total > 0)
    noise = inside / np.where(known, total_n - k, 1.0)
    excess = across - (k - 1) * noise
    over = np.where(known, total, 1.0)
    return Shares(
        np.where(known, across / over, np.nan),
        np.where(known, np.maximum(excess / (over + noise), 0.0), np.nan),
        np.where(known, np.maximum(excess / over, 0.0), np.nan),
    )
