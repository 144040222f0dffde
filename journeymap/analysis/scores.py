"""Scores of touchpoints and stages from histograms, with intervals and the n behind them.

NPS is promoters minus detractors with Rocks' adjusted interval, CSAT and CES the share of satisfied
answers with Wilson's, a rating its mean with Student's. Weighted answers give the value; intervals
use Kish's effective n. Classes and histogram always count answers, never weights.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from journeymap.analysis.intervals import kish, mean_interval, nps_adjusted_wald, wilson
from journeymap.analysis.prepared import Part, Prepared, prepare
from journeymap.analysis.results import Score
from journeymap.evidence.selection import Selection
from journeymap.evidence.tables import Evidence
from journeymap.model.journey import Journey
from journeymap.model.metric import MetricName, class_of, value_bounds

if TYPE_CHECKING:
    from journeymap.analysis.arrays import Array

#: (metric, low end of the scale, high end).
Scale = tuple[MetricName, float, float]


@dataclass(frozen=True)
class Histogram:
    """Answers to one question: (code, answers, sum of weights, sum of squared weights)."""

    scale: Scale
    bars: tuple[tuple[float, float, float, float], ...]

    @cached_property
    def n(self) -> float:
        """Number of answers."""
        return sum([bar[1] for bar in self.bars])

    @cached_property
    def n_effective(self) -> float:
        """Kish's n, never more than the answers there are."""
        return min(kish(sum([b[2] for b in self.bars]), sum([b[3] for b in self.bars])), self.n)

    @cached_property
    def scaled(self) -> list[tuple[float, float]]:
        """(code, weight), the weights summing to the effective n."""
        total = sum([bar[2] for bar in self.bars])
        factor = self.n_effective / total if total > 0 else 0.0
        return [(bar[0], bar[2] * factor) for bar in self.bars]

    def __add__(self, other: Histogram) -> Histogram:
        sums: dict[float, list[float]] = {}
        for code, *counts in (*self.bars, *other.bars):
            own = sums.setdefault(code, [0.0, 0.0, 0.0])
            for i, count in enumerate(counts):
                own[i] += count
        return Histogram(self.scale, tuple((c, *s) for c, s in sorted(sums.items())))  # type: ignore[misc]


Histograms = dict[tuple[str, Scale], Histogram]


def histograms(prepared: Prepared, part: Part) -> Histograms:
    """(touchpoint id, scale) -> histogram, for all that have answers in this part."""
    cube = prepared.scores
    return _grouped(cube.keys, cube.sums(part, "n", "w", "w2"))


def _grouped(keys: Mapping[str, Array], sums: Iterable[Array]) -> Histograms:
    import numpy as np

    n, w, w2 = sums
    found: dict[tuple[str, Scale], list[tuple[float, float, float, float]]] = {}
    rows = np.flatnonzero(n > 0)
    columns = [keys[k][rows].tolist() for k in ("touchpoint", "metric", "low", "high", "code")]
    counts = [column[rows].tolist() for column in (n, w, w2)]
    for touchpoint, metric, low, high, code, *bar in zip(*columns, *counts, strict=True):
        found.setdefault((touchpoint, (metric, low, high)), []).append((code, *bar))
    return {key: Histogram(key[1], tuple(sorted(bars))) for key, bars in found.items()}


def score_of(name: str, histogram: Histogram, minimum_base: int) -> Score:
    """The score of one histogram; `name` is the id of the touchpoint or stage it belongs to.

    >>> nps = Histogram(("nps", 0.0, 10.0), ((5.0, 8, 8, 8), (8.0, 12, 12, 12), (10.0, 16, 16, 16)))
    >>> s = score_of("t1", nps, 10)
    >>> s.n, round(s.value, 1), round(s.low, 1), round(s.high, 1)
    (36, 22.2, -4.0, 45.1)
    """
    metric, low, high = histogram.scale
    n, effective = histogram.n, histogram.n_effective
    answers, weights = [0.0, 0.0, 0.0], [0.0, 0.0, 0.0]
    scaled = histogram.scaled
    for (code, count, *_), (_, weight) in zip(histogram.bars, scaled, strict=True):
        group = class_of(metric, code, low, high)
        answers[group] += count
        weights[group] += weight
    total = math.fsum(weight for _, weight in scaled)
    mean = math.fsum(c * w for c, w in scaled) / total if total > 0 else math.nan
    value = from_ = to = math.nan
    if total > 0:
        value, from_, to = _value(metric, weights, mean, scaled)
    ends = value_bounds(metric, low, high)
    return Score(
        touchpoint=name,
        metric=metric,
        scale=(low, high),
        n=round(n),
        n_effective=effective,
        mean=mean,
        value=value,
        low=max(from_, ends[0]),
        high=min(to, ends[1]),
        classes=(round(answers[0]), round(answers[1]), round(answers[2])),
        histogram=tuple((bar[0], round(bar[1])) for bar in histogram.bars),
        enough=n >= minimum_base,
    )


def _value(
    metric: MetricName, weights: list[float], mean: float, scaled: list[tuple[float, float]]
) -> tuple[float, float, float]:
    """Value and interval in the metric's own unit."""
    n = math.fsum(weights)
    bad, middle, good = weights
    if metric == "nps":
        e = nps_adjusted_wald(good, middle, bad)
        return 100 * (good - bad) / n, 100 * e.low, 100 * e.high
    if metric == "rating":
        variance = math.fsum(w * (c - mean) ** 2 for c, w in scaled) / n
        return (mean, *mean_interval(mean, variance, n))
    low, high = wilson(good, n)
    return 100 * good / n, 100 * low, 100 * high


def scores_from(journey: Journey, found: Histograms) -> tuple[Score, ...]:
    """One score per touchpoint of the journey, metric and scale, in the journey's order."""
    place = {t.id: i for i, t in enumerate(journey.touchpoints)}
    keys = sorted((key for key in found if key[0] in place), key=lambda k: (place[k[0]], k[1]))
    return tuple(score_of(key[0], found[key], journey.minimum_base) for key in keys)


def stage_scores_from(journey: Journey, found: Histograms) -> dict[str, Score]:
    """Stage id -> score of the pooled answers on the stage's main metric (the one most asked)."""
    stage_of = {t.id: t.stage for t in journey.touchpoints}
    pooled: dict[str, dict[Scale, Histogram]] = {}
    for (touchpoint, scale), histogram in found.items():
        stage = stage_of.get(touchpoint)
        if stage is None:
            continue
        own = pooled.setdefault(stage, {})
        own[scale] = own[scale] + histogram if scale in own else histogram
    return {
        stage.id: score_of(
            stage.id, max(pooled[stage.id].values(), key=lambda h: h.n), journey.minimum_base
        )
        for stage in journey.stages
        if stage.id in pooled
    }


def trend(
    journey: Journey,
    evidence: Evidence | None,
    selection: Selection,
    touchpoint: str,
    scale: Scale | None = None,
) -> tuple[tuple[str, Score], ...]:
    """(month, score) of a touchpoint on its main metric, or on `scale`.

    Undated answers are left out; months without answers are absent: a gap is not a zero.
    """
    if evidence is None:
        return ()
    prepared = prepare(evidence)
    cube = prepared.scores
    cells = cube.keys["touchpoint"] == touchpoint
    months = cube.by_period(prepared.part(selection), cells, "n", "w", "w2")
    found = {month: _grouped(cube.keys, sums) for month, sums in sorted(months.items()) if month}
    totals: dict[Scale, float] = {}
    for own in found.values():
        for (_, asked), histogram in own.items():
            totals[asked] = totals.get(asked, 0.0) + histogram.n
    main = scale or max(totals, key=lambda s: totals[s], default=None)
    return tuple(
        (month, score_of(touchpoint, own[touchpoint, main], journey.minimum_base))
        for month, own in found.items()
        if main is not None and (touchpoint, main) in own
    )


def change(
    found: Histograms, source: str, target: str, fewest: int
) -> tuple[float, MetricName] | None:
    """Unpaired change of the score from one touchpoint to another, in the metric's unit.

    On the question most asked at both; None where none has at least `fewest` answers on each side.
    """
    common = [
        (min(h.n, found[target, scale].n), scale)
        for (t, scale), h in found.items()
        if t == source and (target, scale) in found
    ]
    n, best = max(common, default=(0.0, None))
    if best is None or n < fewest:
        return None
    before, after = (score_of(t, found[t, best], 0) for t in (source, target))
    return after.value - before.value, best[0]
