"""How long customers wait on a hand-off: the distribution, the promise, and who still waits.

Whoever waits when the log ends is not there yet: to leave them out would make waits look shorter
than they are, so the share still waiting is that of Kaplan & Meier (1958) on the bins (`going_on`).
The log shows that they wait *at* the source, not for which next touchpoint: like those who are lost
they are shared out as the others went on.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from journeymap.analysis.arrays import tally
from journeymap.analysis.going_on import median_seconds, survival
from journeymap.analysis.intervals import Z95, wilson
from journeymap.analysis.logbins import exceeding, position, quantile_position, seconds_at
from journeymap.analysis.moves import moves
from journeymap.analysis.prepared import prepare
from journeymap.evidence.selection import Selection
from journeymap.evidence.tables import Evidence, bin_edges
from journeymap.model.journey import Journey


@dataclass(frozen=True, slots=True)
class WaitBar:
    """Customers who waited `low` to `high` seconds; `still` of them had not arrived by then.

    `surviving` is the share who wait longer than `high` (Kaplan & Meier).
    """

    low: float
    high: float
    arrived: int
    still: float
    surviving: float


@dataclass(frozen=True, slots=True)
class Waits:
    """The waits on one hand-off. Times in seconds; None where nothing can be said.

    `median` with its 95 % interval (`low`, `high`) and `p90` are of the `n` who arrived and whose
    wait is known; `unknown` arrived without a time. `still` wait at the end of the log;
    `median_with_still` counts them too, None when fewer than half are known to have arrived. With
    a `promise`, `kept` is the share who arrived within it, with its interval.
    """

    handoff: str
    n: int
    unknown: int
    still: float
    median: float
    low: float
    high: float
    p90: float
    median_with_still: float | None
    promise: float | None
    kept: tuple[float, float, float] | None
    bars: tuple[WaitBar, ...]


def waits_on(
    journey: Journey, evidence: Evidence | None, selection: Selection, handoff: str
) -> Waits | None:
    """The waits on a drawn transition; None where nobody's wait on it is known.

    Raises `SelectionError` for a source or segment the evidence does not have.

    >>> waits_on(Journey(), None, Selection(), "x") is None
    True
    """
    import numpy as np

    transition = journey.transition(handoff)
    if evidence is None or transition is None:
        return None
    prepared = prepare(evidence)
    m = moves(prepared, prepared.part(selection))
    f = m.frame
    a, b = (f.index.get(id) for id in (transition.source, transition.target))
    pair = f.pair_index.get((a, b)) if a is not None and b is not None else None
    if pair is None or a is None:
        return None
    arrived = m.waits(np.array([pair]))[0]
    n = float(arrived.sum())
    if not n:
        return None
    open_ = m.open_cells
    cells = np.flatnonzero((f.a == a) & (f.b < 0) & (f.bin >= 0) & (open_ > 0))
    share = float(m.count[pair] / m.leaving[a]) if m.leaving[a] else 0.0
    still = tally(f.bin[cells], open_[cells] * share, len(arrived))
    arrived = np.append(arrived, np.zeros(len(still) - len(arrived)))
    curve = survival(arrived[None, :], still[None, :])
    surviving = curve[0]
    at = np.flatnonzero((arrived > 0) | (still > 0.5))
    ends = quantile_position(arrived, 0.5), quantile_position(arrived, 0.9)
    low, high = (quantile_position(arrived, q) for q in median_ends(n))
    promise = None if transition.promise_hours is None else 3600 * transition.promise_hours
    kept = None
    if promise is not None:
        inside = n - float(exceeding(arrived, position(promise))[0])
        kept = (inside / n, *wilson(inside, n))
    return Waits(
        handoff=handoff,
        n=round(n),
        unknown=max(0, round(float(m.count[pair]) - n)),
        still=float(still.sum()),
        median=seconds_at(float(ends[0][0])),
        low=seconds_at(float(low[0])),
        high=seconds_at(float(high[0])),
        p90=seconds_at(float(ends[1][0])),
        median_with_still=median_seconds(curve)[0],
        promise=promise,
        kept=kept,
        bars=tuple(
            WaitBar(*bin_edges(i), round(float(arrived[i])), float(still[i]), float(surviving[i]))
            for i in range(int(at.min()), int(at.max()) + 1)
        ),
    )


def median_ends(n: float) -> tuple[float, float]:
    """The quantiles between which the median of n waits lies (normal order statistics)."""
    half = Z95 * math.sqrt(0.25 / n)
    return max(0.0, 0.5 - half), min(1.0, 0.5 + half)
