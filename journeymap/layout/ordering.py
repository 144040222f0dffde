"""The order in which customers meet the touchpoints of one stage."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from heapq import heapify, heappop, heappush

from journeymap.model.entities import Touchpoint
from journeymap.model.journey import Journey


def stage_orders(
    journey: Journey, evidence: Mapping[str, float] | None = None
) -> dict[str, tuple[Touchpoint, ...]]:
    """The touchpoints of every stage, first met first.

    `evidence` is the mean position of a touchpoint in the journeys of real customers; a stage whose
    touchpoints all have one is sorted by it. Otherwise the drawn transitions decide, and among
    touchpoints they leave free, the order of the journey. Touchpoints of a stage that is not there
    are left out.

    >>> from journeymap.model.edits import add_touchpoint, connect
    >>> j = add_touchpoint(add_touchpoint(Journey(), "B", "use"), "A", "use")
    >>> [t.name for t in stage_orders(connect(j, "t2", "t1"))["use"]]
    ['A', 'B']
    """
    members: dict[str, list[Touchpoint]] = {s.id: [] for s in journey.stages}
    for touchpoint in journey.touchpoints:
        if touchpoint.stage in members:
            members[touchpoint.stage].append(touchpoint)
    links: dict[str, list[tuple[str, str]]] = {s.id: [] for s in journey.stages}
    for transition in journey.transitions:
        a, b = journey.touchpoint(transition.source), journey.touchpoint(transition.target)
        if a and b and a.stage == b.stage and a.stage in links:
            links[a.stage].append((a.id, b.id))
    return {
        stage: _ordered(touchpoints, links[stage], evidence or {})
        for stage, touchpoints in members.items()
    }


def _ordered(
    touchpoints: Sequence[Touchpoint],
    links: Sequence[tuple[str, str]],
    evidence: Mapping[str, float],
) -> tuple[Touchpoint, ...]:
    if touchpoints and all(t.id in evidence for t in touchpoints):
        return tuple(sorted(touchpoints, key=lambda t: evidence[t.id]))
    by_id = {t.id: t for t in touchpoints}
    before: dict[str, set[str]] = {t.id: set() for t in touchpoints}
    after: dict[str, set[str]] = {t.id: set() for t in touchpoints}
    for a, b in links:
        if a != b:
            before[b].add(a)
            after[a].add(b)
    place = {t.id: i for i, t in enumerate(touchpoints)}

    def turn(id: str) -> tuple[bool, int, int]:
        # in a circle nobody is first: then the one with the most ways out of it leads
        waits = len(before[id])
        return waits > 0, waits - len(after[id]) if waits else 0, place[id]

    queue = [(turn(id), id) for id in place]
    heapify(queue)
    out = []
    while queue:
        known, next_id = heappop(queue)
        if next_id not in by_id or known != turn(next_id):
            continue  # it went already, or its turn came earlier since
        out.append(by_id.pop(next_id))
        for other in after[next_id]:
            before[other].discard(next_id)
        for other in before[next_id]:
            after[other].discard(next_id)
        for other in after[next_id] | before[next_id]:
            heappush(queue, (turn(other), other))
    return tuple(out)
