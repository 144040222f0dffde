"""Lines that lie on each other are spread: over the side of a card, and inside a gutter."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cmp_to_key
from typing import Literal

from journeymap.layout.crowding import ABOVE_CARD, BELOW_CARD, GUTTER_CLEARANCE, TRACK_STEP
from journeymap.layout.geometry import Box, Point
from journeymap.layout.memory import Changed, Memory, Region, region_of
from journeymap.layout.routing import CLEARANCE, Obstacles
from journeymap.layout.untangling import before, left_of
from journeymap.model.journey import Journey

Side = Literal["left", "right", "top", "bottom"]
Line = tuple[Point, ...]
#: Axis and place of a cluster, its extent along the axis, and from where to where it may be moved.
Strip = tuple[int, float, tuple[float, float], tuple[float, float]]
_LEFT: Side = "left"
_RIGHT: Side = "right"
_TOP: Side = "top"
_BOTTOM: Side = "bottom"
_PORT_STEP = {"left": 18.0, "right": 18.0, "top": 26.0, "bottom": 26.0}
#: How far from its start the lower side of a card is free of its leak.
_BESIDE_LEAK = 90.0
#: Nearer to each other lines are one line.
_LEAST_STEP = 2.0
#: What upright and level pieces keep from what lies before and behind them.
_CLEARANCE = ((GUTTER_CLEARANCE / 2, GUTTER_CLEARANCE / 2), (BELOW_CARD, ABOVE_CARD))


def spread(
    journey: Journey,
    routes: Mapping[str, tuple[Point, ...]],
    cards: Mapping[str, Box],
    area: Box,
    memory: Memory | None = None,
) -> dict[str, tuple[Point, ...]]:
    """Move ports and inner pieces apart; a move that would touch a foreign card is not made."""
    memory = memory or Memory()
    known_area, known_cards, known = memory.kept("spread") or (None, None, {})
    changed = Changed.between(known_cards if known_area == area else None, cards)
    ends = {t.id: (t.source, t.target) for t in journey.transitions if t.id in routes}
    work = _Work(dict(routes), routes, ends, cards, Obstacles.of(cards), area, changed, known, {})
    _spread_ports(work)
    _spread_tracks(work, memory)
    memory.keep("spread", (area, cards, work.done))
    return {id: _tidy(line) for id, line in work.lines.items()}


@dataclass(frozen=True, slots=True)
class _Moved:
    """Some lines moved together: from what, to what, and where cards were looked at for it.

    `strip` is where they were spread.
    """

    values: tuple[object, ...]
    lines: tuple[Line, ...]
    region: Region
    strip: Strip | None = None


@dataclass(frozen=True, slots=True)
class _Work:
    """All lines while they are moved, as they were `found`, and how they were moved last time."""

    lines: dict[str, Line]
    found: Mapping[str, Line]
    ends: Mapping[str, tuple[str, str]]
    cards: Mapping[str, Box]
    obstacles: Obstacles
    area: Box
    changed: Changed
    known: Mapping[object, _Moved]
    done: dict[object, _Moved]

    def again(self, key: object, values: tuple[object, ...]) -> _Moved | None:
        """How the same lines were moved last time, if they would be moved so again."""
        moved = self.known.get(key)
        if moved is None or moved.values != values or self.changed.spoils(moved.region):
            return None
        return moved

    def take(self, key: object, ids: Sequence[str], moved: _Moved) -> None:
        """Let these lines be as they were moved."""
        self.done[key] = moved
        self.lines.update(zip(ids, moved.lines, strict=True))

    def note(
        self,
        key: object,
        ids: Sequence[str],
        values: tuple[object, ...],
        before: Sequence[Line],
        strip: Strip | None = None,
    ) -> None:
        """Remember how these lines were moved."""
        after = tuple(self.lines[id] for id in ids)
        region = region_of((*before, *after), CLEARANCE)
        self.done[key] = _Moved(values, after, region, strip)


def side_of(point: Point, box: Box) -> Side:
    """The side of a card on which a line ends."""
    side, nearest = _LEFT, abs(point[0] - box.x)
    if (distance := abs(point[0] - box.x - box.w)) < nearest:
        side, nearest = _RIGHT, distance
    if (distance := abs(point[1] - box.y)) < nearest:
        side, nearest = _TOP, distance
    return _BOTTOM if abs(point[1] - box.y - box.h) < nearest else side


def _spread_ports(work: _Work) -> None:
    sides: dict[tuple[str, Side], list[tuple[str, bool]]] = {}
    for id, line in work.lines.items():
        source, target = work.ends[id]
        sides.setdefault((source, side_of(line[0], work.cards[source])), []).append((id, True))
        sides.setdefault((target, side_of(line[-1], work.cards[target])), []).append((id, False))
    for (card, side), users in sides.items():
        if len(users) < 2:
            continue
        box, ids = work.cards[card], [id for id, _ in users]
        before = [work.lines[id] for id in ids]
        values = (box, users, before, [work.ends[id] for id in ids])
        if (moved := work.again((card, side), values)) is not None:
            work.take((card, side), ids, moved)
        else:
            _spread_side(work, box, side, users)
            work.note((card, side), ids, values, before)


def _spread_side(work: _Work, box: Box, side: Side, users: Sequence[tuple[str, bool]]) -> None:
    lines = work.lines
    axis = 1 if side in ("left", "right") else 0
    # left of who leaves to the right or upwards is the lower coordinate
    out = 1 if side in ("left", "bottom") else -1

    def turn(one: tuple[str, bool], other: tuple[str, bool]) -> int:
        a, b = (lines[id] if first else lines[id][::-1] for id, first in (one, other))
        return out * left_of(a, b) or (1 if one > other else -1)

    along = sorted(users, key=cmp_to_key(turn))
    fixed = [i for i, (id, _) in enumerate(along) if len(lines[id]) == 2]
    extent = box.h * 0.66 if axis else box.w * (0.5 if side == "bottom" else 0.7)
    step = min(_PORT_STEP[side], extent / (len(along) - 1))
    if fixed:
        anchor, at = fixed[len(fixed) // 2], 0.0
        id, first = along[anchor]
        at = lines[id][0 if first else -1][axis]
    else:
        anchor = (len(along) - 1) / 2  # type: ignore[assignment]
        at = sum(lines[id][0 if first else -1][axis] for id, first in along) / len(along)
    low = (box.y if axis else box.x) + (8 if axis else _BESIDE_LEAK if side == "bottom" else 12)
    high = (box.bottom if axis else box.right) - (8 if axis else 12)
    if not fixed:
        half = step * (len(along) - 1) / 2
        at = min(high - half, max(low + half, at))
    for i, (id, first) in enumerate(along):
        if len(lines[id]) > 2:
            value = min(high, max(low, at + (i - anchor) * step))
            _move_end(lines, id, first, axis, value, work.ends[id], work.obstacles)


def _move_end(
    lines: dict[str, Line],
    id: str,
    first: bool,
    axis: int,
    value: float,
    own: tuple[str, str],
    obstacles: Obstacles,
) -> None:
    line = list(lines[id])
    for i in (0, 1) if first else (-1, -2):
        point = list(line[i])
        point[axis] = value
        line[i] = (point[0], point[1])
    if obstacles.may_move(lines[id], line, own):
        lines[id] = tuple(line)


def _spread_tracks(work: _Work, memory: Memory) -> None:
    lines = work.lines
    for axis in (0, 1):  # upright pieces share an x, level ones a y
        groups: dict[int, list[tuple[str, int]]] = {}
        for id, line in lines.items():
            for i in range(1, len(line) - 2):
                if (
                    line[i][axis] == line[i + 1][axis]
                    and line[i][1 - axis] != line[i + 1][1 - axis]
                ):
                    groups.setdefault(round(line[i][axis] / 12), []).append((id, i))
        for _, group in sorted(groups.items()):
            for cluster in _clusters(group, lines, axis):
                key, ids = (axis, *cluster), [id for id, _ in cluster]
                were = [lines[id] for id in ids]
                values = (were, [(work.found[id], work.ends[id]) for id in ids])
                moved = work.again(key, values)
                if moved is not None and _is_free_as_before(work, moved):
                    work.take(key, ids, moved)
                else:
                    memory.look_up()
                    strip = _spread_cluster(cluster, work, axis)
                    work.note(key, ids, values, were, strip)


def _is_free_as_before(work: _Work, moved: _Moved) -> bool:
    """True when lines would be spread in the same strip as last time, far as its ends may be."""
    if moved.strip is None:
        return False
    axis, middle, along, free = moved.strip
    return free == work.obstacles.free_across(axis, middle, along, work.area)


def _interval(line: Line, i: int, axis: int) -> tuple[float, float]:
    a, b = line[i][1 - axis], line[i + 1][1 - axis]
    return (a, b) if a < b else (b, a)


def _clusters(
    group: list[tuple[str, int]], lines: Mapping[str, Line], axis: int
) -> list[list[tuple[str, int]]]:
    """Pieces of one line that overlap each other, directly or through others."""
    ordered = sorted(group, key=lambda e: (_interval(lines[e[0]], e[1], axis), e))
    out: list[list[tuple[str, int]]] = []
    reach = float("-inf")
    for entry in ordered:
        low, high = _interval(lines[entry[0]], entry[1], axis)
        if not out or low > reach - 1:
            out.append([])
            reach = high
        out[-1].append(entry)
        reach = max(reach, high)
    return [cluster for cluster in out if len(cluster) > 1]


def _spread_cluster(cluster: list[tuple[str, int]], work: _Work, axis: int) -> Strip:
    """Spread the pieces of a cluster in the strip that cards leave free."""
    lines = work.lines

    def side(one: tuple[str, int], other: tuple[str, int]) -> int:
        if one > other:  # both ways round the answer has to be the same
            return -side(other, one)
        return before(work.found[one[0]], one[1], work.found[other[0]], other[1]) or -1

    ordered = sorted(cluster, key=cmp_to_key(side))
    middle = sum(lines[id][i][axis] for id, i in ordered) / len(ordered)
    extents = [_interval(lines[id], i, axis) for id, i in ordered]
    along = (min(e[0] for e in extents), max(e[1] for e in extents))
    free = work.obstacles.free_across(axis, middle, along, work.area)
    strip = (axis, middle, along, free)
    low, high = free[0] + _CLEARANCE[axis][0], free[1] - _CLEARANCE[axis][1]
    step = min(TRACK_STEP, max(_LEAST_STEP, (high - low) / (len(ordered) - 1)))
    half = step * (len(ordered) - 1) / 2
    if low + half <= high - half:
        middle = min(high - half, max(low + half, middle))
    for k, (id, i) in enumerate(ordered):
        line = list(lines[id])
        for j in (i, i + 1):
            point = list(line[j])
            point[axis] = round(middle + (k - (len(ordered) - 1) / 2) * step, 1)
            line[j] = (point[0], point[1])
        if work.obstacles.may_move(lines[id], line, work.ends[id]):
            lines[id] = tuple(line)
    return strip


def _tidy(line: Line) -> tuple[Point, ...]:
    """Without points that bend nothing, and without steps too small to be seen."""
    out: list[Point] = []
    for point in line:
        if out and abs(out[-1][0] - point[0]) < 0.5 and abs(out[-1][1] - point[1]) < 0.5:
            continue
        if len(out) >= 2 and (
            out[-2][0] == out[-1][0] == point[0] or out[-2][1] == out[-1][1] == point[1]
        ):
            out.pop()
        out.append(point)
    return tuple(out)
