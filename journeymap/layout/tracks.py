"""Lines that lie on each other are spread: over the side of a card, and inside a gutter."""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from typing import Literal

from journeymap.layout.crowding import ABOVE_CARD, BELOW_CARD, GUTTER_CLEARANCE, TRACK_STEP
from journeymap.layout.geometry import Box, Point
from journeymap.layout.routing import Obstacles
from journeymap.model.journey import Journey

Side = Literal["left", "right", "top", "bottom"]
Line = list[Point]
_PORT_STEP = {"left": 18.0, "right": 18.0, "top": 26.0, "bottom": 26.0}
#: Nearer to each other lines are one line.
_LEAST_STEP = 2.0
#: Larger clusters are a carpet anyway, and trying their orders takes too long.
_MOST_UNCROSSED, _PASSES = 14, 4
#: What upright and level pieces keep from what lies before and behind them.
_CLEARANCE = ((GUTTER_CLEARANCE / 2, GUTTER_CLEARANCE / 2), (BELOW_CARD, ABOVE_CARD))


def spread(
    journey: Journey,
    routes: Mapping[str, tuple[Point, ...]],
    cards: Mapping[str, Box],
    area: Box,
) -> dict[str, tuple[Point, ...]]:
    """Move ports and inner pieces apart; a move that would touch a foreign card is not made."""
    obstacles = Obstacles.of(cards)
    lines = {id: list(points) for id, points in routes.items()}
    ends = {t.id: (t.source, t.target) for t in journey.transitions if t.id in lines}
    _spread_ports(lines, ends, cards, obstacles)
    _spread_tracks(lines, ends, obstacles, area)
    return {id: _tidy(line) for id, line in lines.items()}


def side_of(point: Point, box: Box) -> Side:
    """The side of a card on which a line ends."""
    distances: dict[Side, float] = {
        "left": abs(point[0] - box.x),
        "right": abs(point[0] - box.right),
        "top": abs(point[1] - box.y),
        "bottom": abs(point[1] - box.bottom),
    }
    return min(distances, key=lambda side: distances[side])


def _spread_ports(
    lines: dict[str, Line],
    ends: Mapping[str, tuple[str, str]],
    cards: Mapping[str, Box],
    obstacles: Obstacles,
) -> None:
    sides: dict[tuple[str, Side], list[tuple[str, bool]]] = {}
    for id, line in lines.items():
        source, target = ends[id]
        sides.setdefault((source, side_of(line[0], cards[source])), []).append((id, True))
        sides.setdefault((target, side_of(line[-1], cards[target])), []).append((id, False))
    for (card, side), users in sides.items():
        if len(users) < 2:
            continue
        axis = 1 if side in ("left", "right") else 0
        along = [(_heading(lines[id], first, axis), id, first) for id, first in users]
        along.sort(key=lambda entry: (entry[0], entry[1], entry[2]))
        fixed = [i for i, (_, id, _) in enumerate(along) if len(lines[id]) == 2]
        box = cards[card]
        extent = box.h * 0.66 if axis else box.w * (0.5 if side == "bottom" else 0.7)
        step = min(_PORT_STEP[side], extent / (len(along) - 1))
        if fixed:
            anchor, at = fixed[len(fixed) // 2], 0.0
            id, first = along[anchor][1:]
            at = lines[id][0 if first else -1][axis]
        else:
            anchor = (len(along) - 1) / 2  # type: ignore[assignment]
            at = sum(lines[id][0 if first else -1][axis] for _, id, first in along) / len(along)
        low = (box.y if axis else box.x) + (8 if axis else 12)
        high = (box.bottom if axis else box.right) - (8 if axis else 12)
        for i, (_, id, first) in enumerate(along):
            if len(lines[id]) > 2:
                _move_end(
                    lines,
                    id,
                    first,
                    axis,
                    min(high, max(low, at + (i - anchor) * step)),
                    ends[id],
                    obstacles,
                )


def _heading(line: Line, first: bool, axis: int) -> float:
    """Where a line goes after leaving its card, to sort ports so that lines do not cross."""
    points = line if first else line[::-1]
    if len(points) == 2:
        return points[0][axis]
    origin = points[0][axis]
    turn = points[2][axis] - origin
    reach = abs(points[1][1 - axis] - points[0][1 - axis])
    # those that turn soonest stand outermost
    return origin + (1 if turn > 0 else -1) * (10_000 - min(reach, 9_999)) if turn else origin


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
    if obstacles.line_hits(line, own) <= obstacles.line_hits(lines[id], own):
        lines[id] = line


def _spread_tracks(
    lines: dict[str, Line],
    ends: Mapping[str, tuple[str, str]],
    obstacles: Obstacles,
    area: Box,
) -> None:
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
                _spread_cluster(cluster, lines, ends, obstacles, axis, area)


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


def _spread_cluster(
    cluster: list[tuple[str, int]],
    lines: dict[str, Line],
    ends: Mapping[str, tuple[str, str]],
    obstacles: Obstacles,
    axis: int,
    area: Box,
) -> None:
    def side(entry: tuple[str, int]) -> tuple[float, str]:
        line, i = lines[entry[0]], entry[1]
        before, after = line[i - 1][axis], line[i + 2][axis]
        direction = 1.0 if line[i + 1][1 - axis] > line[i][1 - axis] else -1.0
        start = line[i][1 - axis]
        # those that come from and go to the lower side stand on it; then nested by their start
        return (before + after) / 2 - direction * start * 0.01, entry[0]

    ordered = _uncrossed(sorted(cluster, key=side), lines, axis)
    middle = sum(lines[id][i][axis] for id, i in ordered) / len(ordered)
    extents = [_interval(lines[id], i, axis) for id, i in ordered]
    along = (min(e[0] for e in extents), max(e[1] for e in extents))
    low, high = obstacles.free_across(axis, middle, along, area)
    low, high = low + _CLEARANCE[axis][0], high - _CLEARANCE[axis][1]
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
        if obstacles.line_hits(line, ends[id]) <= obstacles.line_hits(lines[id], ends[id]):
            lines[id] = line


def _uncrossed(
    ordered: list[tuple[str, int]], lines: Mapping[str, Line], axis: int
) -> list[tuple[str, int]]:
    """Neighbours change places where their lines would then cross less often."""
    if len(ordered) > _MOST_UNCROSSED:
        return ordered
    for _ in range(_PASSES):
        changed = False
        for k in range(len(ordered) - 1):
            a, b = ordered[k], ordered[k + 1]
            if _crossings(lines, a, b, axis) > _crossings(lines, b, a, axis):
                ordered[k], ordered[k + 1] = b, a
                changed = True
        if not changed:
            break
    return ordered


def _crossings(
    lines: Mapping[str, Line], first: tuple[str, int], second: tuple[str, int], axis: int
) -> int:
    """How often two lines cross next to these pieces, the second lying just behind the first."""
    a, b = _round_piece(lines, first, axis, -0.5), _round_piece(lines, second, axis, 0.5)
    count = 0
    for p, q in itertools.pairwise(a):
        for r, s in itertools.pairwise(b):
            if (p[0] == q[0]) != (r[0] == s[0]):
                u, v, m, n = (p, q, r, s) if p[0] == q[0] else (r, s, p, q)
                count += (m[0] - u[0]) * (n[0] - u[0]) < 0 and (u[1] - m[1]) * (v[1] - m[1]) < 0
    return count


def _round_piece(
    lines: Mapping[str, Line], entry: tuple[str, int], axis: int, shift: float
) -> Line:
    """A piece moved sideways, with the pieces before and behind it."""
    line, i = lines[entry[0]], entry[1]
    before, a, b, behind = line[i - 1 : i + 3]
    if axis == 0:
        return [before, (a[0] + shift, a[1]), (b[0] + shift, b[1]), behind]
    return [before, (a[0], a[1] + shift), (b[0], b[1] + shift), behind]


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
