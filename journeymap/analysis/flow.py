"""What customers did: steps, waits, exits, steps back, and how far they get.

Drop-off is read from the absorbing chain (`journeymap.analysis.chain`). An activity of a log that
is not on the map is a state like any other, so that flow through it is not lost.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from journeymap.analysis.caveats import Caveat
from journeymap.analysis.going_on import Waiting, promises, waiting
from journeymap.analysis.handing_over import MOST_TOLD, Memory, handing_over, in_log, memory
from journeymap.analysis.logbins import quantile_position, seconds_at
from journeymap.analysis.moves import Moves, moves
from journeymap.analysis.prepared import EVERYTHING, Part, Prepared, prepare
from journeymap.analysis.remembering import Remembered
from journeymap.analysis.results import (
    Flow,
    Rework,
    StageReach,
    Step,
    TouchpointFlow,
    touchpoint_name,
)
from journeymap.evidence.selection import Selection
from journeymap.evidence.tables import Evidence
from journeymap.model.journey import Journey

if TYPE_CHECKING:
    from journeymap.analysis.arrays import Array


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
    placed = [(t.id, t.stage, t.department, t.channel, t.financial) for t in journey.touchpoints]
    drawn = [(t.id, t.source, t.target, t.promise_hours) for t in journey.transitions]
    known = prepared.remembered.recall(
        "flow",
        (m, part, placed, drawn, [s.id for s in journey.stages]),
        lambda: _counted(journey, prepared, part, m),
    )
    if known is None:
        return None
    counted, remembers = known
    return replace(counted, caveats=(*_caveats(journey, m), *_remembering(journey, remembers)))


def _counted(
    journey: Journey, prepared: Prepared, part: Part, m: Moves
) -> tuple[Flow, Memory] | None:
    """The flow without its caveats, which name touchpoints; and where the chain forgets."""
    met = prepared.remembered.recall("met", (m, part), partial(_met, prepared, part, m))
    if met is None:
        return None
    met_here = {name: met[name] for name in _in_order(journey, met)}
    steps = _steps(journey, m, prepared.remembered)
    remembers = memory(journey, steps, met_here)
    flow = Flow(
        customers=round(float(m.start.sum())),
        completed=sum(t.done for t in met_here.values()),
        lost=sum(t.exits for t in met_here.values()),
        open=sum(t.open for t in met_here.values()),
        steps=steps,
        touchpoints=met_here,
        stages=stage_reach(journey, m, prepared.remembered),
        rework=_rework(journey, m),
        waiting=_waiting(journey, m, prepared.remembered),
        promises=promises(journey, m),
        handing=handing_over(journey, steps, met_here, in_log(prepared, part)),
        looked_at=remembers.looked_at,
    )
    return flow, remembers


def _met(prepared: Prepared, part: Part, m: Moves) -> dict[str, TouchpointFlow] | None:
    """What customers did at every touchpoint and activity, None when nobody moved."""
    visits, customers = prepared.visits.sums(part, "visits", "customers")
    counted = bool(visits.any())
    if not m.cells.any() and not counted:
        return None
    names = prepared.visits.keys["touchpoint"].tolist()
    visited = {
        t: (round(v), round(c)) for t, v, c in zip(names, visits, customers, strict=True) if v
    }
    index = m.frame.index
    out: dict[str, TouchpointFlow] = {}
    for name in visited.keys() | index.keys():
        i = index.get(name)
        done = lost = open_ = seen = 0
        if i is not None:
            done, ended = round(float(m.done[i])), round(float(m.lost[i] + m.open[i]))
            lost = min(int(float(m.lost[i]) + 0.5), ended)
            open_, seen = ended - lost, round(float(m.inflow[i]))
        # With visits counted, one that is not there has none: a step may lead into the next month.
        times, people = visited.get(name, (0, 0) if counted else (seen, seen))
        if times or done + lost + open_:
            share = lost / times if times else 0.0
            out[name] = TouchpointFlow(name, people, times, lost, done, open_, share)
    return out


def stage_reach(
    journey: Journey, m: Moves, remembered: Remembered | None = None
) -> tuple[StageReach, ...]:
    """Share of those who enter that come to each stage or a later one.

    None where it cannot be told: nobody starts, or the log knows no touchpoint from there on.
    """
    recall = (remembered or Remembered()).recall
    reach: dict[int, float] = {}
    out = []
    for stage, goal in stage_goals(journey, m):
        size = 0 if goal is None else int(goal.sum())
        if goal is not None and size not in reach:
            reach[size] = recall("reach", (m, goal.tobytes()), partial(_reach, m, goal))
        out.append(StageReach(stage, reach.get(size)))
    return tuple(out)


def stage_goals(journey: Journey, m: Moves) -> list[tuple[str, Array | None]]:
    """Stage id -> the states of the chain in that stage or a later one.

    None where reach cannot be told: nobody starts, or the log knows no touchpoint from there on.
    """
    import numpy as np

    stage = np.full(len(m.folded.state), -1)
    for i, state in enumerate(m.folded.state.tolist()):
        touchpoint = journey.touchpoint(m.frame.states[state]) if state >= 0 else None
        if touchpoint is not None:
            stage[i] = journey.stage_index(touchpoint)
    goals = [(own.id, stage >= number) for number, own in enumerate(journey.stages)]
    known = bool(m.start.any())
    return [(id, goal if known and goal.any() else None) for id, goal in goals]


def _reach(m: Moves, goal: Array) -> float:
    return min(m.chain.hitting(goal), 1.0)


def _steps(journey: Journey, m: Moves, remembered: Remembered) -> tuple[Step, ...]:
    """Every transition of the evidence, the most travelled first."""
    counted = remembered.recall("steps", (m,), lambda: _counted_steps(m))
    # What each step is with these hands and drawings: an edit changes those of very few.
    dressed = remembered.recall("dressed steps", (m,), lambda: dict[tuple[int, bool, bool], Step]())
    hands = [
        (
            journey.changes_hands(step.source, step.target),
            journey.transition_between(step.source, step.target) is not None,
        )
        for step in counted
    ]
    out = []
    for i, (step, own) in enumerate(zip(counted, hands, strict=True)):
        if (known := dressed.get((i, *own))) is None:
            known = dressed[i, *own] = replace(step, handoff=own[0], drawn=own[1])
        out.append(known)
    return tuple(out)


def _counted_steps(m: Moves) -> tuple[Step, ...]:
    """The steps as the evidence has them, before anything is known of hand-offs and drawings."""
    import numpy as np

    states, f = m.frame.states, m.frame
    pairs = np.flatnonzero(m.count)
    pairs = pairs[np.lexsort((f.pair_b[pairs], f.pair_a[pairs], -m.count[pairs]))]
    bins = m.waits(pairs)
    known = bins.sum(axis=1)
    columns = (
        f.pair_a[pairs],
        f.pair_b[pairs],
        m.count[pairs],
        m.returned[pairs],
        known,
        m.waited[pairs],
        quantile_position(bins, 0.5),
        quantile_position(bins, 0.9),
    )
    out = []
    for a, b, n, back, timed, total, median, p90 in zip(
        *(c.tolist() for c in columns), strict=True
    ):
        source, target = states[a], states[b]
        out.append(
            Step(
                source,
                target,
                round(n),
                seconds_at(median) if timed else None,
                total / timed if timed else None,
                seconds_at(p90) if timed else None,
                False,
                False,
                round(back),
            )
        )
    return tuple(out)


def _waiting(journey: Journey, m: Moves, remembered: Remembered) -> dict[str, Waiting]:
    """Waits in the order of the journey; putting touchpoints into another order counts nothing."""
    ids = [t.id for t in journey.touchpoints]
    known = remembered.recall("waiting", (m, frozenset(ids)), lambda: waiting(journey, m))
    return {id: known[id] for id in ids if id in known}


def _rework(journey: Journey, m: Moves) -> tuple[Rework, ...]:
    """Steps to an earlier stage, and steps straight back to where one came from.

    Between two touchpoints the way back is the one to the earlier stage, or else the rarer one: to
    go forward again is no second step back.
    """
    states, f = m.frame.states, m.frame
    places = [
        -1 if (t := journey.touchpoint(s)) is None else journey.stage_index(t) for s in states
    ]
    steps, back = m.count.tolist(), m.returned.tolist()
    out = []
    for (a, b), i in f.pair_index.items():
        there = f.pair_index.get((b, a))
        pingpong = round(back[there]) if there is not None else 0
        if 0 <= places[b] < places[a]:
            count = round(steps[i])
        elif there is None or 0 <= places[a] < places[b] or (steps[i], i) > (steps[there], there):
            count = 0
        else:
            count = pingpong
        if count and a != b:
            out.append(Rework(states[a], states[b], count, pingpong))
    return tuple(sorted(out, key=lambda r: (-r.count, r.source, r.target)))


def _caveats(journey: Journey, m: Moves) -> list[Caveat]:
    import numpy as np

    out = []
    if m.cells.any() and not m.start.any():
        out.append(Caveat("no start"))
    state = m.folded.state
    seen = (m.inflow[state] > 0) & (state >= 0)
    stuck = np.flatnonzero(m.chain.trapped & seen)
    if len(stuck):
        names = [touchpoint_name(journey, m.frame.states[i]) for i in state[stuck[:5]].tolist()]
        out.append(Caveat("stuck", tuple(names), max(0, len(stuck) - 5)))
    if m.open.any() and not m.lost.any():
        out.append(Caveat("all open"))
    return out


def _remembering(journey: Journey, found: Memory) -> list[Caveat]:
    return [
        Caveat(
            "memory",
            (touchpoint_name(journey, one.source), touchpoint_name(journey, one.at)),
            memory=one,
        )
        for one in found.found[:MOST_TOLD]
    ]


def _in_order(journey: Journey, names: Iterable[str]) -> Sequence[str]:
    place = {t.id: i for i, t in enumerate(journey.touchpoints)}
    return sorted(names, key=lambda name: (place.get(name, len(place)), name))
