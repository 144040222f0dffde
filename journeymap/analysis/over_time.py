"""A hand-off month by month or week by week: who leaves, how long they wait, how they feel.

Half a year has too few months to tell a change from chance; a log of it is known by week, too.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal

from journeymap.analysis.change_points import FEWEST, ChangePoint, change_points
from journeymap.analysis.intervals import wilson
from journeymap.analysis.ledger import Counts, Ledger
from journeymap.analysis.logbins import quantile_position, seconds_at
from journeymap.analysis.moves import moves
from journeymap.analysis.prepared import Part, Prepared, by_week, prepare
from journeymap.analysis.results import Score
from journeymap.analysis.scores import trend
from journeymap.analysis.waiting import median_ends
from journeymap.evidence.selection import Selection
from journeymap.evidence.tables import Evidence
from journeymap.model.journey import Journey

Measure = Literal["loss", "wait", "score"]
MEASURES: tuple[Measure, ...] = ("loss", "wait", "score")
Grain = Literal["month", "week"]
#: A month or week with a larger share not decided yet says too little about who leaves.
UNDECIDED = 0.1


@dataclass(frozen=True, slots=True)
class Moment:
    """One month or week: the value with its 95 % interval, and from how many.

    `period` is a month as the evidence keeps it, or the first day of a week. `undecided` is the
    share whose case may still go on: those who left lately do not count as lost yet, so a month
    with many of them looks better than it is. `enough` says that neither is it so, nor are there
    too few.
    """

    period: str
    value: float
    low: float
    high: float
    n: int
    undecided: float
    enough: bool


@dataclass(frozen=True, slots=True)
class OverTime:
    """A hand-off over time: shares lost, median waits in seconds, or scores in their own unit.

    `changes` are real changes of level, their `at` an index of `moments`; `searched` is False where
    there are too few of these to tell any. `score` is one of the scores, for its metric and scale.
    """

    handoff: str
    measure: Measure
    grain: Grain
    moments: tuple[Moment, ...]
    changes: tuple[ChangePoint, ...]
    searched: bool
    score: Score | None = None


def over_time(
    journey: Journey,
    evidence: Evidence | None,
    selection: Selection,
    handoff: str,
    measure: Measure,
    grain: Grain = "month",
) -> OverTime | None:
    """One measure of a drawn transition by month or week; None where no month or week tells it.

    Months without anybody are absent: a gap is no zero. Weeks are known of short logs alone, and
    scores by month alone. A week at the end of the selected months has only its days in them.
    Raises `SelectionError` for a source or segment the evidence does not have.

    >>> over_time(Journey(), None, Selection(), "x", "loss") is None
    True
    """
    transition = journey.transition(handoff)
    if evidence is None or transition is None:
        return None
    part = prepare(evidence).part(selection)
    score: Score | None = None
    if measure != "score":
        moments = _of_the_log(journey, evidence, part, handoff, measure, grain)
    elif grain == "month":
        told = trend(journey, evidence, selection, transition.target)
        moments = [Moment(m, s.value, s.low, s.high, s.n, 0.0, s.enough) for m, s in told if s.n]
        score = told[-1][1] if told else None
    else:
        moments = []
    if not moments:
        return None
    firm = [i for i, m in enumerate(moments) if m.enough]
    values = [math.log1p(moments[i].value) if measure == "wait" else moments[i].value for i in firm]
    changes = tuple(
        ChangePoint(
            firm[c.at],
            math.expm1(c.before) if measure == "wait" else c.before,
            math.expm1(c.after) if measure == "wait" else c.after,
            c.p,
        )
        for c in change_points(values, [float(moments[i].n) for i in firm])
    )
    searched = len(firm) >= FEWEST
    return OverTime(handoff, measure, grain, tuple(moments), changes, searched, score)


def _of_the_log(
    journey: Journey, evidence: Evidence, part: Part, handoff: str, measure: Measure, grain: Grain
) -> list[Moment]:
    """The months or weeks in which somebody was on the hand-off."""
    prepared: Prepared | None = prepare(evidence)
    if grain == "week":
        prepared, part = by_week(evidence, part), Part(part.slices, sources=part.sources)
    if prepared is None:
        return []
    periods, _ = prepared.steps.seen(part)
    found = (_moment(journey, prepared, part, p, handoff, measure) for p in sorted(periods))
    return [moment for moment in found if moment is not None]


def _moment(
    journey: Journey, prepared: Prepared, part: Part, period: str, handoff: str, measure: Measure
) -> Moment | None:
    """One period by the log, None when nobody was on the hand-off."""
    import numpy as np

    transition = journey.transition(handoff)
    assert transition is not None
    m = moves(prepared, Part(part.slices, period, period, part.sources))
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
        return Moment(period, value, low, high, round(n), 0.0, n >= base)
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
    return Moment(period, lost / started, low, high, round(started), undecided, firm)
