"""Right-angled routes as the connectors PowerPoint has, so that they follow the cards they hold.

A preset connector starts along its own x axis, from (0, 0) to (w, h); flips and a quarter turn
bring it into every direction (ECMA-376 part 1, 20.1.9 and its preset geometries). Two to five
pieces are exact; a longer way keeps its first and its last pieces.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from journeymap.picture.shapes import Command

Point = tuple[float, float]
#: PowerPoint's own least extent: adjustments are shares of it.
_LEAST = 1.0
_QUARTER_TURN = 5_400_000


@dataclass(frozen=True, slots=True)
class Connector:
    """A preset geometry with its box in points before it is turned, and its adjustments."""

    preset: str
    x: float
    y: float
    w: float
    h: float
    turned: bool = False
    flip_h: bool = False
    flip_v: bool = False
    adjustments: tuple[int, ...] = ()

    @property
    def rotation(self) -> int:
        """The turn as the file says it, in sixty-thousandths of a degree."""
        return _QUARTER_TURN if self.turned else 0


def corners(commands: Sequence[Command]) -> list[Point]:
    """The corners of a right-angled line whose corners were rounded.

    >>> corners((("M", 0, 0), ("L", 8, 0), ("C", 9, 0, 10, 1, 10, 2), ("L", 10, 9)))
    [(0, 0), (10, 0), (10, 9)]
    """
    out: list[Point] = []
    at: Point = (0.0, 0.0)
    for command in commands:
        match command:
            case ("M" | "L", x, y):
                end: Point = (x, y)
                out.append(end)
            case ("C", x1, y1, _, _, x, y):
                end = (x, y)
                level = abs(y1 - at[1]) < abs(x1 - at[0])
                out[-1] = (end[0], at[1]) if level else (at[0], end[1])
            case _:
                continue
        at = end
    return _without_straight_ones(out)


def _without_straight_ones(points: Sequence[Point]) -> list[Point]:
    """Without points in the middle of a straight piece."""
    out: list[Point] = []
    for point in points:
        if out and _near(out[-1], point):
            continue
        if len(out) > 1 and (
            _same(out[-2][0], out[-1][0], point[0]) or _same(out[-2][1], out[-1][1], point[1])
        ):
            out.pop()
        out.append(point)
    return out


def connector_of(points: Sequence[Point]) -> Connector:
    """The connector that runs along these corners.

    >>> connector_of([(0, 0), (40, 0), (40, 60), (100, 60)]).adjustments
    (40000,)
    """
    points = [*points] if len(points) > 1 else [points[0], points[0]]
    (x0, y0), (x1, y1) = points[0], points[-1]
    if len(points) == 2:
        return Connector(
            "straightConnector1",
            min(x0, x1),
            min(y0, y1),
            abs(x1 - x0),
            abs(y1 - y0),
            flip_h=x1 < x0,
            flip_v=y1 < y0,
        )
    turned = abs(points[1][0] - x0) < abs(points[1][1] - y0)
    across, down = (y1 - y0, -(x1 - x0)) if turned else (x1 - x0, y1 - y0)
    w, h = max(_LEAST, abs(across)), max(_LEAST, abs(down))
    middle_x, middle_y = (x0 + x1) / 2, (y0 + y1) / 2
    local = [_local(p, points[0], turned, across < 0, down < 0) for p in points]
    pieces = min(len(points) - 1, 5)
    return Connector(
        f"bentConnector{pieces}",
        middle_x - w / 2,
        middle_y - h / 2,
        w,
        h,
        turned,
        across < 0,
        down < 0,
        _adjustments(local, pieces, w, h),
    )


def _local(point: Point, start: Point, turned: bool, flip_x: bool, flip_y: bool) -> Point:
    """A point in the connector's own axes, where it starts at (0, 0) and ends at (w, h)."""
    dx, dy = point[0] - start[0], point[1] - start[1]
    x, y = (dy, -dx) if turned else (dx, dy)
    return (-x if flip_x else x), (-y if flip_y else y)


def _adjustments(local: Sequence[Point], pieces: int, w: float, h: float) -> tuple[int, ...]:
    """Where the pieces between the first and the last one lie, in thousandths of a percent."""
    if pieces == 2:
        return ()
    ways = [_share(local[1][0], w)]
    if pieces >= 4:
        ways.append(_share(local[2][1], h))
    if pieces == 5:
        ways.append(_share(local[-2][0], w))
    return tuple(ways)


def _share(value: float, whole: float) -> int:
    return round(100_000 * value / whole)


def _near(a: Point, b: Point) -> bool:
    return math.dist(a, b) < 0.01


def _same(*values: float) -> bool:
    return max(values) - min(values) < 0.01
