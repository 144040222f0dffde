"""A hand-off for each segment: who leaves, how long they wait, how they feel, side by side."""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

from journeymap.analysis.comparing import main_scale, newcombe, rank_sum, widest_gap
from journeymap.analysis.intervals import wilson
from journeymap.analysis.ledger import Counts, Ledger
from journeymap.analysis.logbins import quantile_position, seconds_at
from journeymap.analysis.moves import moves
from journeymap.analysis.prepared import EVERYBODY, Part, Prepared, prepare
from journeymap.analysis.results import REAL, Score
from journeymap.analysis.scores import Histogram, Scale, histograms, score_of
from journeymap.analysis.waiting import median_ends
from journeymap.evidence.selection import Selection, SelectionError
from journeymap.evidence.tables import Evidence
from journeymap.i18n.said import locale, some
from journeymap.model.entities import Transition
from journeymap.model.journey import Journey

if TYPE_CHECKING:
    from journeymap.analysis.arrays import Array

#: More segments than this cannot be compared by anybody.
MOST = 8


@dataclass(frozen=True, slots=True)
class Measured:
    """A value with its 95 % interval and its n; `enough` says that n is no less than the base."""

    value: float
    low: float
    high: float
    n: int
    enough: bool


@dataclass(frozen=True, slots=True)
class SegmentRow:
    """One segment on a hand-off; `value` is empty for everybody.

    `lost` is a share of those who set out, `wait` a median in seconds, `score` that of the answers
    where they arrive. None where nobody tells.
    """

    value: str
    lost: Measured | None
    wait: Measured | None
    score: Score | None

    @property
    def n(self) -> int:
        """Customers who set out, else answers."""
        return self.lost.n if self.lost else self.score.n if self.score else 0


@dataclass(frozen=True, slots=True)
class RealGap:
    """Two segments that really differ on one measure: the surest of all gaps, its p paying for
    having been chosen (Bonferroni)."""

    worse: str
    better: str
    p: float


@dataclass(frozen=True, slots=True)
class BySegment:
    """All segments of one variable on one hand-off, those with most customers first.

    `more` further ones are not shown. The gaps are None where none is real.
    """

    handoff: str
    variable: str
    everybody: SegmentRow
    rows: tuple[SegmentRow, ...]
    more: int
    lost_gap: RealGap | None
    wait_gap: RealGap | None
    score_gap: RealGap | None


def by_segment(
    journey: Journey,
    evidence: Evidence | None,
    selection: Selection,
    handoff: str,
    variable: str,
) -> BySegment | None:
    """The values of one variable on a drawn transition, in the selected months and sources.

    A segment that is selected is put aside: all are shown. None where nobody tells of any. Raises
    `SelectionError` for a variable or source the evidence does not have.
    """
    transition = journey.transition(handoff)
    if evidence is None or transition is None:
        return None
    prepared = prepare(evidence)
    values = prepared.segments.get(variable)
    if values is None:
        raise SelectionError(
            locale.tr(
                "no segment '{variable}', there is {names}",
                variable=variable,
                names=some(prepared.segments),
            )
        )
    part = prepared.part(selection)
    base = journey.minimum_base
    all_answers = histograms(prepared, part.of(EVERYBODY))
    scale = main_scale([all_answers], transition.target)
    whole, *_ = _row(prepared, part.of(EVERYBODY), "", transition, scale, base)
    found = [_row(prepared, part.of((variable, v)), v, transition, scale, base) for v in values]
    told = sorted((row for row in found if row[0].n), key=lambda row: (-row[0].n, row[0].value))
    if not told:
        return None
    shown = told[:MOST]
    return BySegment(
        handoff=handoff,
        variable=variable,
        everybody=whole,
        rows=tuple(row for row, *_ in shown),
        more=len(told) - len(shown),
        lost_gap=_lost_gap([row for row, *_ in shown]),
        wait_gap=_wait_gap({row.value: w for row, _, w in shown if row.wait and row.wait.enough}),
        score_gap=_score_gap({row.value: h for row, h, _ in shown if h is not None}, base),
    )


def _row(
    prepared: Prepared,
    part: Part,
    value: str,
    transition: Transition,
    scale: Scale | None,
    base: int,
) -> tuple[SegmentRow, Histogram | None, Array]:
    """One segment, its answers, and its waits by bin."""
    import numpy as np

    m = moves(prepared, part)
    book = Ledger(prepared, (transition,), Counts({}, m, np.zeros(0), None))
    started, gone = float(book.crossings.started[0]), float(book.crossings.lost[0])
    lost = None
    if started and (m.lost.any() or not m.open.any()):
        n = round(started)
        lost = Measured(gone / started, *wilson(gone, started), n, n >= base)
    bins = book.waits
    timed, wait = float(bins.sum()), None
    if timed:
        ends = (0.5, *median_ends(timed))
        median, low, high = (seconds_at(float(quantile_position(bins, q)[0])) for q in ends)
        wait = Measured(median, low, high, round(timed), timed >= base)
    answers = None if scale is None else histograms(prepared, part).get((transition.target, scale))
    score = None if answers is None else score_of(transition.target, answers, base)
    return SegmentRow(value, lost, wait, score), answers, bins.reshape(-1)


def _lost_gap(rows: list[SegmentRow]) -> RealGap | None:
    known = [(row.value, row.lost) for row in rows if row.lost is not None and row.lost.enough]
    tried = []
    for (a, one), (b, other) in combinations(known, 2):
        assert one is not None
        assert other is not None
        gap = newcombe(one.value * one.n, one.n, other.value * other.n, other.n)
        tried.append((gap.p, a, b) if gap.value >= 0 else (gap.p, b, a))
    return _surest(tried)


def _wait_gap(waits: dict[str, Array]) -> RealGap | None:
    tried = []
    for (a, one), (b, other) in combinations(waits.items(), 2):
        z = rank_sum(one, other)
        p = math.erfc(abs(z) / math.sqrt(2))
        tried.append((p, a, b) if z >= 0 else (p, b, a))
    return _surest(tried)


def _surest(tried: list[tuple[float, str, str]]) -> RealGap | None:
    """The gap with the smallest p of all that were tried, where it is real."""
    if not tried:
        return None
    p, worse, better = min(tried)
    p = min(1.0, p * len(tried))
    return RealGap(worse, better, p) if p <= REAL else None


def _score_gap(groups: dict[str, Histogram], base: int) -> RealGap | None:
    widest = widest_gap(groups, base)
    if widest is None:
        return None
    worse, better, _, p = widest
    return RealGap(worse, better, p) if p <= REAL else None
