"""Two scores against each other: the difference with its interval, and whether chance explains it.

NPS by its adjusted form (Lewis & Sauro 2021), shares by Newcombe's hybrid interval (1998, method
10), means by Welch (1947). Values are in the metric's own unit. Many at once are corrected with
`intervals.benjamini_hochberg`.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations
from typing import TYPE_CHECKING

from journeymap.analysis.intervals import (
    Difference,
    benjamini_hochberg,
    nps_difference,
    t_cdf,
    t_quantile,
    wilson,
)
from journeymap.analysis.scores import Histogram, Histograms, Scale
from journeymap.model.metric import SATISFIED, class_of

if TYPE_CHECKING:
    from journeymap.analysis.arrays import Array


def newcombe(x: float, n: float, y: float, m: float) -> Difference:
    """Difference x/n - y/m of two shares: hybrid Wilson interval, p by the pooled test.

    >>> d = newcombe(56, 70, 48, 80)
    >>> round(d.low, 4), round(d.high, 4)
    (0.0524, 0.3339)
    """
    p, q = x / n, y / m
    (l1, u1), (l2, u2) = wilson(x, n), wilson(y, m)
    value = p - q
    low = value - math.hypot(p - l1, u2 - q)
    high = value + math.hypot(u1 - p, q - l2)
    pooled = (x + y) / (n + m)
    error = math.sqrt(max(pooled * (1 - pooled), 0.0) * (1 / n + 1 / m))
    z = value / error if error > 0 else 0.0
    return Difference(value, error, low, high, z, math.erfc(abs(z) / math.sqrt(2)))


def rank_sum(one: Array, other: Array) -> float:
    """z of the first histogram lying above the second; both over the same ordered bins.

    Mann & Whitney (1947) with the normal approximation and ties corrected for: a bin is one tie.

    >>> import numpy as np
    >>> round(rank_sum(np.array([0, 2, 8]), np.array([8, 2, 0])), 3)
    3.899
    """
    n, m = float(one.sum()), float(other.sum())
    both = one + other
    total = n + m
    rank = both.cumsum() - (both - 1) / 2
    u = float((one * rank).sum()) - n * (n + 1) / 2
    ties = float((both**3 - both).sum()) / (total * (total - 1))
    spread = n * m / 12 * (total + 1 - ties)
    return (u - n * m / 2) / math.sqrt(spread) if spread > 0 else 0.0


def welch(
    one: tuple[float, float, float], other: tuple[float, float, float]
) -> tuple[Difference, float]:
    """Difference of two means and its degrees of freedom; both are (n, mean, variance).

    The variance is the sample's (divided by n - 1). Raises `ValueError` with fewer than two answers
    on a side: then there is no interval.

    >>> d, df = welch((10, 0.75, 3.200556), (10, 2.33, 4.009))
    >>> round(d.z, 4), round(df, 3), round(d.p, 5), round(d.low, 4), round(d.high, 4)
    (-1.8608, 17.776, 0.07939, -3.3655, 0.2055)
    """
    (n, mean, variance), (m, other_mean, other_variance) = one, other
    if n <= 1 or m <= 1:
        raise ValueError("two answers on either side are needed")
    a, b = variance / n, other_variance / m
    value, error = mean - other_mean, math.sqrt(max(a + b, 0.0))
    if error <= 0:  # all answers are equal on either side: one more answer could still differ
        return Difference(value, 0.0, value, value, 0.0, 0.0 if value else 1.0), n + m - 2
    df = (a + b) ** 2 / (a * a / (n - 1) + b * b / (m - 1))
    z = value / error
    half = t_quantile(0.975, df) * error
    p = 2 * t_cdf(-abs(z), df)
    return Difference(value, error, value - half, value + half, z, p), df


def difference(one: Histogram, other: Histogram) -> Difference | None:
    """How much higher the first score is, in the metric's unit; None without an answer to compare.

    Weighted answers count with their effective number. Raises `ValueError` for different questions:
    scores on different scales have no difference.

    >>> scale = ("csat", 1.0, 5.0)
    >>> a = Histogram(scale, ((1.0, 14, 14, 14), (5.0, 56, 56, 56)))
    >>> b = Histogram(scale, ((1.0, 32, 32, 32), (5.0, 48, 48, 48)))
    >>> round(difference(a, b).value), round(difference(a, b).low, 2)
    (20, 5.24)
    """
    if one.scale != other.scale:
        raise ValueError("only answers to the same kind of question can be compared")
    metric = one.scale[0]
    if metric == "rating":
        if one.n_effective <= 1 or other.n_effective <= 1:
            return None
        return welch(moments(one), moments(other))[0]
    a, b = classes(one), classes(other)
    n, m = math.fsum(a), math.fsum(b)
    if n <= 0 or m <= 0:
        return None
    if metric == "nps":
        found = nps_difference((a[2], a[1], a[0]), (b[2], b[1], b[0]))
    else:
        found = newcombe(a[SATISFIED], n, b[SATISFIED], m)
    return Difference(
        100 * found.value, 100 * found.error, 100 * found.low, 100 * found.high, found.z, found.p
    )


def classes(histogram: Histogram) -> tuple[float, float, float]:
    """Dissatisfied, neutral and satisfied answers, by their effective number."""
    metric, low, high = histogram.scale
    out = [0.0, 0.0, 0.0]
    for code, weight in histogram.scaled:
        out[class_of(metric, code, low, high)] += weight
    return out[0], out[1], out[2]


def moments(histogram: Histogram) -> tuple[float, float, float]:
    """Effective number, mean and sample variance of the codes."""
    scaled = histogram.scaled
    n = math.fsum(w for _, w in scaled)
    mean = math.fsum(c * w for c, w in scaled) / n
    squares = math.fsum(w * (c - mean) ** 2 for c, w in scaled)
    return n, mean, squares / (n - 1) if n > 1 else math.nan


def widest_gap(
    groups: Mapping[str, Histogram], fewest: int
) -> tuple[str, str, Difference, float] | None:
    """The pair of groups that differ most surely: the lower, the higher, the gap, and its p.

    Only groups of at least `fewest` answers take part. The p is multiplied by the number of pairs,
    because the largest of several gaps is large by chance (Bonferroni). None without two groups.
    """
    known = {name: h for name, h in groups.items() if h.n >= max(fewest, 2)}
    found = []
    for a, b in combinations(known, 2):
        gap = difference(known[b], known[a])
        if gap is not None:
            found.append((gap.p, -abs(gap.value), a, b, gap))
    if not found:
        return None
    p, _, a, b, gap = min(found)
    p = min(1.0, p * len(found))
    if gap.value < 0:
        turned = Difference(-gap.value, gap.error, -gap.high, -gap.low, -gap.z, gap.p)
        return b, a, turned, p
    return a, b, gap, p


def adjusted(p: Iterable[float]) -> list[float]:
    """p-values after Benjamini & Hochberg, as plain numbers.

    >>> [round(x, 3) for x in adjusted([0.01, 0.04, 0.03])]
    [0.03, 0.04, 0.04]
    """
    values = list(p)
    return [float(x) for x in benjamini_hochberg(values)] if values else []


def main_scale(groups: Sequence[Histograms], touchpoint: str) -> Scale | None:
    """The question most answered at a touchpoint in the group with the fewest answers to it.

    So the question taken is one that all groups can be compared on; where none is asked in all of
    them, None.
    """
    asked: dict[Scale, list[float]] = {}
    for found in groups:
        for (t, scale), histogram in found.items():
            if t == touchpoint:
                asked.setdefault(scale, []).append(histogram.n)
    common = {scale: min(n) for scale, n in asked.items() if len(n) == len(groups)}
    return max(common, key=lambda scale: (common[scale], scale), default=None)
