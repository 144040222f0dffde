"""What stands behind every score of a selection: its distribution, and who differs from whom."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from journeymap.analysis.arrays import tally
from journeymap.analysis.comparing import adjusted
from journeymap.analysis.intervals import t_cdf
from journeymap.analysis.prepared import EVERYBODY, Part, Prepared
from journeymap.analysis.results import Between, Score, Spread
from journeymap.analysis.spread import between, spread_of

if TYPE_CHECKING:
    from journeymap.analysis.arrays import Array

#: With more degrees of freedom than this, Student's t is as good as normal.
NORMAL_DF = 200
Question = tuple[str, str, float, float]


def spread_out(
    prepared: Prepared, part: Part, scores: Sequence[Score], minimum_base: int
) -> tuple[Score, ...]:
    """The scores, each with its spread.

    Crowds are told only of scores with enough answers. Segments are told only while no segment is
    chosen: slices are one-way, so within one of them the others are not known.
    """
    if not scores:
        return ()
    gaps = _between(prepared, part, scores, max(minimum_base, 2))
    return tuple(
        replace(score, spread=_spread(score, tuple(gaps.get(question_of(score), ()))))
        for score in scores
    )


def question_of(score: Score) -> Question:
    """Touchpoint, metric and scale: what one histogram is about."""
    return (score.touchpoint, score.metric, *score.scale)


def _spread(score: Score, gaps: tuple[Between, ...]) -> Spread:
    agreed, coefficient, crowds = spread_of(score.metric, score.histogram, *score.scale)
    return Spread(score.n, agreed, coefficient, crowds if score.enough else (), gaps)


def _between(
    prepared: Prepared, part: Part, scores: Sequence[Score], fewest: int
) -> dict[Question, list[Between]]:
    """Question -> what each segment variable explains of it, all corrected together."""
    if part.slices != (EVERYBODY,) or not prepared.segments:
        return {}
    place = {question: at for at, question in enumerate(prepared.score_frame.questions)}
    wanted = [question_of(score) for score in scores]
    rows = [place[question] for question in wanted]
    found: list[tuple[Question, Between]] = []
    for variable, values in prepared.segments.items():
        told = _told(variable, values, *_groups(prepared, part, variable, values, rows), fewest)
        found += [(q, t) for q, t in zip(wanted, told, strict=True) if t is not None]
    out: dict[Question, list[Between]] = {}
    for (question, one), p in zip(found, adjusted(b.p for _, b in found), strict=True):
        out.setdefault(question, []).append(replace(one, p=p))
    return out


def _groups(
    prepared: Prepared, part: Part, variable: str, values: Sequence[str], rows: Sequence[int]
) -> tuple[Array, Array, Array]:
    """Per value and question (V x Q): effective n, mean, and sum of squares about it."""
    import numpy as np

    cube, frame = prepared.scores, prepared.score_frame
    code, size = frame.code, len(frame.questions)
    sums = []
    for value in values:
        n, w, w2 = cube.sums(part.of((variable, value)), "n", "w", "w2")
        weights = (n, w, w2, w * code, w * code * code)
        sums.append([tally(frame.question, weight, size)[rows] for weight in weights])
    answers, total, squares, first, second = np.array(sums).transpose(1, 0, 2)
    known = (answers > 0) & (total > 0)
    safe = np.where(known, total, 1.0)
    kish = np.divide(total**2, squares, out=answers.copy(), where=squares > 0)
    n = np.where(known, np.minimum(kish, answers), 0.0)
    mean = first / safe
    return n, mean, np.maximum(second / safe - mean**2, 0.0) * n


def _told(
    variable: str, values: Sequence[str], n: Array, mean: Array, squares: Array, fewest: int
) -> list[Between | None]:
    """What one variable explains of every question; None where there is nothing to tell apart."""
    import numpy as np

    epsilon = between(n, mean, squares).epsilon
    known = n >= fewest
    pairs = known.sum(axis=0) * (known.sum(axis=0) - 1) // 2
    worst = np.where(known, mean, np.inf).argmin(axis=0)
    best = np.where(known, mean, -np.inf).argmax(axis=0)
    column = np.arange(n.shape[1])
    sides = [
        zip(*(a[side, column].tolist() for a in (n, mean, squares)), strict=True)
        for side in (worst, best)
    ]
    out: list[Between | None] = []
    totals = n.sum(axis=0).tolist()
    for q, (low, high) in enumerate(zip(*sides, strict=True)):
        if not pairs[q] or math.isnan(epsilon[q]):
            out.append(None)
            continue
        p = min(1.0, float(pairs[q]) * _p_of_gap(low, high))
        names = values[worst[q]], values[best[q]]
        out.append(
            Between(variable, float(epsilon[q]), round(totals[q]), *names, low[1], high[1], p)
        )
    return out


def _p_of_gap(low: tuple[float, float, float], high: tuple[float, float, float]) -> float:
    """Two-sided p of Welch's test of two groups (n, mean, sum of squares)."""
    a, b = (side[2] / (side[0] - 1) / side[0] for side in (low, high))
    gap = high[1] - low[1]
    if a + b <= 0:
        return 0.0 if gap > 0 else 1.0
    t = gap / math.sqrt(a + b)
    df = (a + b) ** 2 / (a * a / (low[0] - 1) + b * b / (high[0] - 1))
    return math.erfc(t / math.sqrt(2)) if df > NORMAL_DF else 2 * t_cdf(-t, df)
