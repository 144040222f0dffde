"""Lines made of path commands: rounded corners, smooth curves, bands."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from journeymap.picture.shapes import Command

Point = tuple[float, float]
#: Control points this far along a quarter circle draw it as a cubic curve.
_QUARTER = 0.5523
#: Through more points than this lines go straight, in pieces of so many points.
_MOST_CURVED, _PIECE = 120, 16


def rounded(points: Sequence[Point], radius: float = 12) -> tuple[Command, ...]:
    """A right-angled line with rounded corners."""
    out: list[Command] = [("M", *points[0])]
    for before, corner, after in zip(points, points[1:], points[2:], strict=False):
        r = min(radius, _distance(before, corner) / 2, _distance(corner, after) / 2)
        a, b = _towards(corner, before, r), _towards(corner, after, r)
        c, d = (
            _towards(corner, before, r * (1 - _QUARTER)),
            _towards(corner, after, r * (1 - _QUARTER)),
        )
        out.append(("L", *a))
        out.append(("C", *c, *d, *b))
    out.append(("L", *points[-1]))
    return tuple(out)


def band(points: Sequence[Point], width: float) -> tuple[Command, ...]:
    """A right-angled line as an area `width` wide; pieces overlap at the corners."""
    half = width / 2
    out: list[Command] = []
    last = len(points) - 2
    for i, (a, b) in enumerate(itertools.pairwise(points)):
        (x0, x1), (y0, y1) = sorted((a[0], b[0])), sorted((a[1], b[1]))
        if x1 - x0 > y1 - y0:
            y0, y1 = y0 - half, y1 + half
            grow_a, grow_b = (half if i else 0), (half if i < last else 0)
            x0 -= grow_a if a[0] < b[0] else grow_b
            x1 += grow_b if a[0] < b[0] else grow_a
        else:
            x0, x1 = x0 - half, x1 + half
        out += [("M", x0, y0), ("L", x1, y0), ("L", x1, y1), ("L", x0, y1), ("Z",)]
    return tuple(out)


def smooth(points: Sequence[Point]) -> tuple[Command, ...]:
    """A curve through points in order of x, never beyond them (Fritsch & Carlson 1980)."""
    out: list[Command] = [("M", *points[0])]
    return (*out, *smooth_on(points))


def smooth_on(points: Sequence[Point]) -> tuple[Command, ...]:
    """The curve of `smooth` without its first point, to go on from where a path is."""
    slopes = _slopes(points)
    out: list[Command] = []
    for (x0, y0), (x1, y1), m0, m1 in zip(points, points[1:], slopes, slopes[1:], strict=False):
        third = (x1 - x0) / 3
        out.append(("C", x0 + third, y0 + m0 * third, x1 - third, y1 - m1 * third, x1, y1))
    return tuple(out)


def smooth_area(upper: Sequence[Point], lower: Sequence[Point]) -> tuple[Command, ...]:
    """The area between two smooth curves."""
    back = lower[::-1]
    return (*smooth(upper), ("L", *back[0]), *smooth_on(back), ("Z",))


def smooth_paths(points: Sequence[Point]) -> list[tuple[Command, ...]]:
    """The curve through points as paths: one, or many where the points are.

    A path is painted in a time that grows with the square of its length. Pieces share a stretch,
    so that they meet without a gap.

    >>> [len(path) for path in smooth_paths([(x, 0.0) for x in range(121)])][-2:]
    [18, 9]
    """
    if len(points) <= _MOST_CURVED:
        return [smooth(points)]
    starts = range(0, len(points) - 1, _PIECE)
    return [_straight(points[i : i + _PIECE + 2]) for i in starts]


def smooth_areas(upper: Sequence[Point], lower: Sequence[Point]) -> list[tuple[Command, ...]]:
    """The area between two curves as paths side by side, in pieces as `smooth_paths` are."""
    if len(upper) <= _MOST_CURVED:
        return [smooth_area(upper, lower)]
    ends = [(i, i + _PIECE + 1) for i in range(0, len(upper) - 1, _PIECE)]
    return [(*_straight([*upper[i:j], *lower[i:j][::-1]]), ("Z",)) for i, j in ends]


def _straight(points: Sequence[Point]) -> tuple[Command, ...]:
    return (("M", *points[0]), *(("L", *point) for point in points[1:]))


def _slopes(points: Sequence[Point]) -> list[float]:
    if len(points) < 2:
        return [0.0] * len(points)
    secants = [
        (b[1] - a[1]) / (b[0] - a[0]) if b[0] != a[0] else 0.0
        for a, b in itertools.pairwise(points)
    ]
    slopes = [secants[0]]
    for before, after in itertools.pairwise(secants):
        if before * after <= 0:
            slopes.append(0.0)
        else:
            slopes.append(2 * before * after / (before + after))
    return [*slopes, secants[-1]]


def _distance(a: Point, b: Point) -> float:
    return abs(a[0] - b[0]) + abs(a[1] - b[1])


def _towards(a: Point, b: Point, length: float) -> Point:
    total = _distance(a, b) or 1.0
    return a[0] + (b[0] - a[0]) * length / total, a[1] + (b[1] - a[1]) * length / total
