"""A hand-off month by month: who leaves, how long they wait, how they feel, and what changed."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal

from journeymap.analysis.change_points import FEWEST, ChangePoint, change_points
from journeymap.analysis.intervals import wilson
from journeymap.analysis.ledger import Counts, Ledger
from journeymap.analysis.logbins import quantile_position, seconds_at
from journeymap.analysis.moves import moves
from journeymap.analysis.prepared import Part, Prepared, prepare
from journeymap.analysis.results import Score
from journeymap.analysis.scores import trend
from journeymap.analysis.waiting import median_ends
from journeymap.evidence.selection import Selection
from journeymap.evidence.tables import Evidence
from journeymap.model.journey import Journey

Measure = Literal["loss", "wait", "score"]
MEASURES: tuple[Measure, ...] = ("loss", "wait", "score")
#: A month of which more than this share is not decided yet says too little about who leaves.
UNDECIDED = 0.1


@dataclass(frozen=True, slots=True)
class Month:
    """One month: the value with its 95 % interval, and from how many.

    `undecided` is the share whose case may still go on: those who left lately do not count as lost
    yet, so a month with many of them looks better than it is. `enough` says that neither is it so,
    nor are there too few.
    """

    month: str
    value: float
    low: float
    high: float
    n: int
    undecided: float
    enough: bool


@dataclass(frozen=True, slots=True)
class Monthly:
    """A hand-off by month: shares lost, median waits in seconds, or scores in their own unit.

    `changes` are real changes of level, their `at` an index of `months`; `searched` is False where
    there are too few months to tell any. `score` is one of the scores, for its metric and scale.
    """

    handoff: str
    measure: Measure
    months: tuple[Month, ...]
    changes: tuple[ChangePoint, ...]
    searched: bool
    score: Score | None = None


def by_month(
    journey: Journey,
    evidence: Evidence | None,
    selection: Selection,
    handoff: str,
    measure: Measure,
) -> Monthly | None:
    """One measure of a drawn transition by month; None where no month tells it.

    Months without anybody are absent: a gap is no zero. Raises `SelectionError` for a source or
    segment the evidence does not have.

    >>> by_month(Journey(), None, Selection(), "x", "loss") is None
    True
    """
    transition = journey.transition(handoff)
    if evidence is None or transition is None:
        return None
    score: Score | None = None
    if measure == "score":
        told = trend(journey, evidence, selection, transition.target)
        months = [
            Month(month, s.value, s.low, s.high, s.n, 0.0, s.enough) for month, s in told if s.n
        ]
        score = told[-1][1] if told else None
    else:
        prepared = prepare(evidence)
        part = prepared.part(selection)
        months = [
            found
            for month in _months(prepared, part)
            if (found := _month(journey, prepared, part, month, handoff, measure)) is not None
        ]
    if not months:
        return None
    firm = [i for i, m in enumerate(months) if m.enough]
    values = [math.log1p(months[i].value) if measure == "wait" else months[i].value for i in firm]
    changes = tuple(
        ChangePoint(
            firm[c.at],
            math.expm1(c.before) if measure == "wait" else c.before,
            math.expm1(c.after) if measure == "wait" else c.after,
            c.p,
        )
        for c in change_points(values, [float(months[i].n) for i in firm])
    )
    return Monthly(handoff, measure, tuple(months), changes, len(firm) >= FEWEST, score)


def _months(prepared: Prepared, part: Part) -> list[str]:
    seen, _ = prepared.steps.seen(part)
    return sorted(seen)


def _month(
    journey: Journey, prepared: Prepared, part: Part, month: str, handoff: str, measure: Measure
) -> Month | None:
    """One month by the log, None when nobody was on the hand-off."""
    import numpy as np

    transition = journey.transition(handoff)
    assert transition is not None
    m = moves(prepared, Part(part.slices, month, month, part.sources))
    nothing = Counts({}, m, np.zeros(0), None)
    book = Ledger(prepared, (transition,), nothing)
    base = journey.minimum_base
    if measure == "wait":
        bins = book.waits
        n = float(bins.sum())
        if not n:
            return None
        ends = (0.5, *median_ends(n))
        value, low, high = (seconds_at(float(quantile_position(bins, q)[0])) for q in ends)
        return Month(month, value, low, high, round(n), 0.0, n >= base)
    crossed = book.crossings
    started, lost = float(crossed.started[0]), float(crossed.lost[0])
    if not started:
        return None
    a = m.frame.index[transition.source]
    share = float(crossed.completed[0]) / float(m.leaving[a]) if m.leaving[a] else 1.0
    open_ = float(m.open[a]) * share
    undecided = open_ / (started + open_)
    low, high = wilson(lost, started)
    firm = started >= base and undecided <= UNDECIDED
    return Month(month, lost / started, low, high, round(started), undecided, firm)
