"""The order in which customers meet the touchpoints of one stage."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from heapq import heapify, heappop, heappush

from journeymap.model.entities import Touchpoint
from journeymap.model.journey import Journey

#: What a way that leads back costs, in places, and what one from or to another stage does by place.
_BACK, _PULL = 12.0, 1.0
#: What a touchpoint has to gain by being moved, and how often each is tried.
_GAIN, _SIFTINGS = 6.0, 4


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
    place = {s.id: i for i, s in enumerate(journey.stages)}
    pulls = dict.fromkeys((t.id for t in journey.touchpoints), 0)
    for transition in journey.transitions:
        a, b = journey.touchpoint(transition.source), journey.touchpoint(transition.target)
        if not (a and b and a.stage in place and b.stage in place):
            continue
        if a.stage == b.stage:
            links[a.stage].append((a.id, b.id))
        elif place[a.stage] < place[b.stage]:
            pulls[a.id] += 1
            pulls[b.id] -= 1
    return {
        stage: _ordered(touchpoints, links[stage], pulls, evidence or {})
        for stage, touchpoints in members.items()
    }


def _ordered(
    touchpoints: Sequence[Touchpoint],
    links: Sequence[tuple[str, str]],
    pulls: Mapping[str, int],
    evidence: Mapping[str, float],
) -> tuple[Touchpoint, ...]:
    if touchpoints and all(t.id in evidence for t in touchpoints):
        return tuple(sorted(touchpoints, key=lambda t: evidence[t.id]))
    by_id = {t.id: t for t in touchpoints}
    return tuple(by_id[id] for id in _sifted(_one_after_another(touchpoints, links), links, pulls))


def _one_after_another(
    touchpoints: Sequence[Touchpoint], links: Sequence[tuple[str, str]]
) -> list[str]:
    """Touchpoints behind those that lead to them, otherwise as they stand in the journey."""
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
    left = set(place)
    out: list[str] = []
    while queue:
        known, next_id = heappop(queue)
        if next_id not in left or known != turn(next_id):
            continue  # it went already, or its turn came earlier since
        left.remove(next_id)
        out.append(next_id)
        for other in after[next_id]:
            before[other].discard(next_id)
        for other in before[next_id]:
            after[other].discard(next_id)
        for other in after[next_id] | before[next_id]:
            heappush(queue, (turn(other), other))
    return out


def _sifted(
    order: list[str], links: Sequence[tuple[str, str]], pulls: Mapping[str, int]
) -> list[str]:
    """Each touchpoint moved to where its ways are shorter and fewer of them lead back.

    `pulls` is by how many more ways a touchpoint leads on to later stages than from earlier ones:
    those that lead on stand late, those that are entered early. What is hardly better stays.
    """
    joined: dict[str, list[tuple[str, bool]]] = {id: [] for id in order}
    for a, b in links:
        if a != b:
            joined[a].append((b, True))
            joined[b].append((a, False))
    at = {id: float(i) for i, id in enumerate(order)}

    for _ in range(_SIFTINGS):
        moved = False
        for id in tuple(order):
            ways = [(at[other], ahead) for other, ahead in joined[id]]
            beside = {p for end, _ in ways for p in (end - 0.5, end + 0.5)}
            if pulls[id]:
                beside.add(len(order) - 0.5 if pulls[id] > 0 else -0.5)
            pull = _PULL * max(-1, min(1, pulls[id]))
            now = _cost(at[id], ways, pull)
            best = min(((_cost(place, ways, pull), place) for place in beside), default=(now, 0.0))
            if now - best[0] < _GAIN:
                continue
            moved = True
            start = round(at[id])
            end = math.ceil(best[1])
            order.insert(end - (start < end), order.pop(start))
            for i in range(min(start, end), min(max(start, end) + 1, len(order))):
                at[order[i]] = float(i)
        if not moved:
            break
    return order


def _cost(place: float, ways: Sequence[tuple[float, bool]], pull: float) -> float:
    """How long the ways of a touchpoint are from a place, and how many of them lead back."""
    total = -pull * place
    for end, ahead in ways:
        total += abs(end - place)
        if ahead != (end > place):
            total += _BACK
    return total
