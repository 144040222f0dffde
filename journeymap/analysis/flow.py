"""What customers did: steps, waits, exits, steps back, and how far they get.

Drop-off is read from the absorbing chain (`journeymap.analysis.chain`). An activity of a log that
is not on the map is a state like any other, so that flow through it is not lost.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from journeymap.analysis.arrays import tally
from journeymap.analysis.chain import Chain, absorbing_chain
from journeymap.analysis.frames import StepFrame
from journeymap.analysis.logbins import quantile_position, seconds_at
from journeymap.analysis.prepared import EVERYTHING, Part, Prepared, prepare
from journeymap.analysis.results import OFF_MAP, Flow, Rework, StageReach, Step, TouchpointFlow
from journeymap.evidence.selection import Selection
from journeymap.evidence.tables import Evidence
from journeymap.model.journey import Journey

if TYPE_CHECKING:
    from journeymap.analysis.arrays import Array


@dataclass(frozen=True, eq=False)
class Moves:
    """Counts of one part of the evidence between S states.

    `count` and `returned` (S x S); `start`, `done`, `lost` and `open` (S). `cells`, `known` and
    `seconds` are per cell of the steps table, for the waits.
    """

    frame: StepFrame
    count: Array
    returned: Array
    start: Array
    done: Array
    lost: Array
    open: Array
    cells: Array
    seconds: Array

    @cached_property
    def chain(self) -> Chain:
        """The absorbing chain of these counts."""
        return absorbing_chain(self.count, self.done, self.lost, self.start)

    def waits(self, a: Array, b: Array) -> Array:
        """Known waits per bin (pairs x bins) of the steps a[i] -> b[i]."""
        import numpy as np

        f = self.frame
        size = len(f.states)
        width = int(f.bin.max(initial=-1)) + 1
        row_of = np.full((size, size), -1)
        row_of[a, b] = np.arange(len(a))
        inner = np.flatnonzero((f.a >= 0) & (f.b >= 0) & (f.bin >= 0) & (self.cells > 0))
        row = row_of[f.a[inner], f.b[inner]]
        inner, row = inner[row >= 0], row[row >= 0]
        flat = tally(row * width + f.bin[inner], self.cells[inner], len(a) * width)
        return flat.reshape(len(a), width)


def moves(prepared: Prepared, part: Part) -> Moves:
    """Count the moves of one part of the evidence."""
    import numpy as np

    f = prepared.step_frame
    n, seconds, returned, lost, open_ = prepared.steps.sums(
        part, "n", "seconds", "returned", "lost", "open"
    )
    size = len(f.states)
    inner = np.flatnonzero((f.a >= 0) & (f.b >= 0) & (n > 0))
    pair = f.a[inner] * size + f.b[inner]
    enters = np.flatnonzero((f.a < 0) & (f.b >= 0))
    ends = np.flatnonzero((f.a >= 0) & (f.b < 0))
    finished = ends[f.done[ends]]
    return Moves(
        frame=f,
        count=tally(pair, n[inner], size * size).reshape(size, size),
        returned=tally(pair, returned[inner], size * size).reshape(size, size),
        start=tally(f.b[enters], n[enters], size),
        done=tally(f.a[finished], n[finished], size),
        lost=tally(f.a[ends], lost[ends], size),
        open=tally(f.a[ends], open_[ends], size),
        cells=n,
        seconds=seconds,
    )


def flow(
    journey: Journey, evidence: Evidence | None, selection: Selection = EVERYTHING
) -> Flow | None:
    """The flow of one selection, None where there is no event evidence at all."""
    if evidence is None:
        return None
    prepared = prepare(evidence)
    part = prepared.part(selection)
    return flow_from(journey, prepared, part, moves(prepared, part))


def flow_from(journey: Journey, prepared: Prepared, part: Part, m: Moves) -> Flow | None:
    """The flow of counted moves; None when nobody moved.

    Ends that fall into the bin of the inactivity limit are divided, so lost and open are rounded,
    touchpoint by touchpoint; the totals are sums of what is shown.
    """
    visits, met = prepared.visits.sums(part, "visits", "customers")
    if not m.cells.any() and not visits.any():
        return None
    names = prepared.visits.keys["touchpoint"].tolist()
    visited = {t: (round(v), round(c)) for t, v, c in zip(names, visits, met, strict=True) if v}
    index = m.frame.index
    inflow = m.count.sum(axis=0) + m.start
    met_here: dict[str, TouchpointFlow] = {}
    for name in _in_order(journey, {*visited, *index}):
        i = index.get(name)
        done = lost = open_ = seen = 0
        if i is not None:
            done, ended = round(float(m.done[i])), round(float(m.lost[i] + m.open[i]))
            lost = min(int(float(m.lost[i]) + 0.5), ended)
            open_, seen = ended - lost, round(float(inflow[i]))
        times, customers = visited.get(name, (seen, seen))
        if not times and not done + lost + open_:
            continue
        share = lost / times if times else 0.0
        met_here[name] = TouchpointFlow(name, customers, times, lost, done, open_, share)
    return Flow(
        customers=round(float(m.start.sum())),
        completed=sum(t.done for t in met_here.values()),
        lost=sum(t.exits for t in met_here.values()),
        open=sum(t.open for t in met_here.values()),
        steps=_steps(journey, m),
        touchpoints=met_here,
        stages=stage_reach(journey, m),
        rework=_rework(journey, m),
        warnings=_warnings(journey, m),
    )


def stage_reach(journey: Journey, m: Moves) -> tuple[StageReach, ...]:
    """Share of those who enter that come to each stage or a later one; None when nobody starts."""
    import numpy as np

    stage = np.full(len(m.frame.states), -1)
    for i, state in enumerate(m.frame.states):
        touchpoint = journey.touchpoint(state)
        if touchpoint is not None:
            stage[i] = journey.stage_index(touchpoint)
    known = bool(m.start.sum() > 0 and (stage >= 0).any())
    last = -1
    reach: float | None = None
    out = []
    for number, own in enumerate(journey.stages):
        goal = stage >= number
        if known and goal.sum() != last:
            reach, last = min(m.chain.hitting(goal), 1.0), int(goal.sum())
        out.append(StageReach(own.id, reach))
    return tuple(out)


def _steps(journey: Journey, m: Moves) -> tuple[Step, ...]:
    """Every transition of the evidence, the most travelled first."""
    import numpy as np

    states = m.frame.states
    a, b = np.nonzero(m.count)
    n = m.count[a, b]
    order = np.lexsort((b, a, -n))
    a, b, n = a[order], b[order], n[order]
    bins = m.waits(a, b)
    known = bins.sum(axis=1)
    median, p90 = quantile_position(bins, 0.5), quantile_position(bins, 0.9)
    f = m.frame
    row_of = np.full((len(states), len(states)), -1)
    row_of[a, b] = np.arange(len(a))
    timed = np.flatnonzero((f.a >= 0) & (f.b >= 0) & (f.bin >= 0) & (m.cells > 0))
    total = tally(row_of[f.a[timed], f.b[timed]], m.seconds[timed], len(a))
    returned = m.returned[a, b]
    out = []
    for i in range(len(a)):
        source, target = states[a[i]], states[b[i]]
        timed_here = known[i] > 0
        out.append(
            Step(
                source,
                target,
                round(float(n[i])),
                seconds_at(float(median[i])) if timed_here else None,
                float(total[i] / known[i]) if timed_here else None,
                seconds_at(float(p90[i])) if timed_here else None,
                journey.changes_hands(source, target),
                journey.transition_between(source, target) is not None,
                round(float(returned[i])),
            )
        )
    return tuple(out)


def _rework(journey: Journey, m: Moves) -> tuple[Rework, ...]:
    """Steps to an earlier stage, and steps straight back to where one came from."""
    import numpy as np

    out = []
    states = m.frame.states
    places = [
        -1 if (t := journey.touchpoint(s)) is None else journey.stage_index(t) for s in states
    ]
    for i, j in np.argwhere((m.count > 0) | (m.returned.T > 0)).tolist():
        pingpong = round(float(m.returned[j, i]))
        earlier = 0 <= places[j] < places[i]
        count = round(float(m.count[i, j])) if earlier else pingpong
        if count and i != j:
            out.append(Rework(states[i], states[j], count, pingpong))
    return tuple(sorted(out, key=lambda r: (-r.count, r.source, r.target)))


def _warnings(journey: Journey, m: Moves) -> tuple[str, ...]:
    import numpy as np

    out = []
    if m.cells.any() and not m.start.any():
        out.append("no case begins in this selection, so reach and repair cannot be told")
    seen = (m.count.sum(axis=0) + m.start) > 0
    stuck = np.flatnonzero(m.chain.trapped & seen)
    if len(stuck):
        names = [_name(journey, m.frame.states[i]) for i in stuck[:5]]
        more = f" and {len(stuck) - 5} more" if len(stuck) > 5 else ""
        out.append(f"no case was seen to end after {', '.join(names)}{more}")
    if m.open.sum() > 0 and not m.lost.any():
        out.append("every case that did not complete counts as open; nobody counts as lost")
    return tuple(out)


def _name(journey: Journey, state: str) -> str:
    touchpoint = journey.touchpoint(state)
    return touchpoint.name if touchpoint else state.removeprefix(OFF_MAP)


def _in_order(journey: Journey, names: set[str]) -> Sequence[str]:
    place = {t.id: i for i, t in enumerate(journey.touchpoints)}
    return sorted(names, key=lambda name: (place.get(name, len(place)), name))
