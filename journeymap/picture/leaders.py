"""The thin line from a remark to what it is about: round cards, not across them."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence

from journeymap.layout.geometry import Box, Point

#: What a leader costs besides its length: for each thing it runs across, and for its bend.
_ACROSS, _BEND = 4000.0, 60.0


def leader(start: Box, aim: Box, solid: Iterable[Box]) -> tuple[Point, ...]:
    """The shortest line between two boxes that runs across the fewest `solid` ones.

    It is straight or has one bend, and begins and ends at corners, at middles of sides, or where
    the boxes are nearest to each other. Boxes that touch have a line of no length.

    >>> leader(Box(0, 0, 10, 10), Box(50, 0, 10, 10), ())
    ((10, 5.0), (50, 5.0))
    >>> leader(Box(0, 0, 10, 10), Box(50, 0, 10, 10), [Box(20, 2, 10, 30)])
    ((10, 0), (50, 0))
    """
    near = _nearest(aim, (start.cx, start.cy))
    first = (_nearest(start, near), near)
    if first[0] == first[1]:
        return first
    reach = 3 * max(start.w, start.h, aim.w, aim.h, *map(abs, _apart(*first)))
    window = Box(near[0] - reach, near[1] - reach, 2 * reach, 2 * reach)
    others = [box for box in solid if box.overlaps(window)]
    if not _across(first, others):
        return first
    lines: list[tuple[Point, ...]] = [first]
    for a, b in itertools.product(_ports(start), _ports(aim)):
        lines += [(a, b), (a, (a[0], b[1]), b), (a, (b[0], a[1]), b)]
    own = (start, aim)
    return min(lines, key=lambda line: _cost(line, others, own))


def _cost(line: Sequence[Point], others: Sequence[Box], own: Sequence[Box]) -> float:
    length = sum(sum(map(abs, _apart(a, b))) for a, b in itertools.pairwise(line))
    return (
        _ACROSS * (_across(line, others) + _across(line, own, -1.0))
        + _BEND * (len(line) - 2)
        + length
    )


def _across(line: Sequence[Point], boxes: Iterable[Box], air: float = 2.0) -> int:
    """How many boxes, with some air, a line runs across."""
    pieces = list(itertools.pairwise(line))
    return sum(any(_meets(a, b, box, air) for a, b in pieces) for box in boxes)


def _meets(a: Point, b: Point, box: Box, air: float) -> bool:
    """True when a straight piece comes into a box (Liang & Barsky 1984, clipping lines)."""
    enter, leave = 0.0, 1.0
    for axis, low, high in ((0, box.x, box.right), (1, box.y, box.bottom)):
        way, from_low, from_high = b[axis] - a[axis], low - air - a[axis], high + air - a[axis]
        if way == 0:
            if from_low >= 0 or from_high <= 0:
                return False
            continue
        first, last = sorted((from_low / way, from_high / way))
        enter, leave = max(enter, first), min(leave, last)
    return enter < leave


def _ports(box: Box) -> list[Point]:
    xs, ys = (box.x, box.cx, box.right), (box.y, box.cy, box.bottom)
    return [(x, y) for x in xs for y in ys if (x, y) != (box.cx, box.cy)]


def _apart(a: Point, b: Point) -> Point:
    return b[0] - a[0], b[1] - a[1]


def _nearest(box: Box, to: Point) -> Point:
    """The point of a box that is nearest to another point."""
    return max(box.x, min(to[0], box.right)), max(box.y, min(to[1], box.bottom))
