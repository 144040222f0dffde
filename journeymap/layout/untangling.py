"""Which of two lines that share a stretch lies on which side, so that they cross at most once.

The order of two lines on a stretch they share is decided where they part: who turns off to the left
lies on the left, all the way (Wybrow, Marriott & Stuckey 2010, on nudging connectors apart).
"""

from __future__ import annotations

from collections.abc import Sequence

from journeymap.layout.geometry import Point

#: Turns so near to each other are one: both lines go on in the same gutter.
_NEAR = 13.0


def left_of(a: Sequence[Point], b: Sequence[Point]) -> int:
    """1 when `a` lies to the left of `b` where they part, -1 to the right, 0 when they never do.

    Both begin with a piece in the same direction, side by side; left is as seen by who walks them.

    >>> left_of([(0, 0), (9, 0), (9, -9)], [(0, 0), (50, 0)])
    1
    """
    for k in range(min(len(a), len(b)) - 1):
        dx, dy = _direction(a[k], a[k + 1])
        ahead = (a[k + 1][0] - b[k + 1][0]) * dx + (a[k + 1][1] - b[k + 1][1]) * dy
        turns = _turn(a, k), _turn(b, k)
        if abs(ahead) > _NEAR:  # one turns off before the other
            return turns[0] if ahead < 0 else -turns[1]
        if turns[0] != turns[1]:
            return 1 if turns[0] > turns[1] else -1
    return 0


def _direction(a: Point, b: Point) -> tuple[int, int]:
    return (b[0] > a[0]) - (b[0] < a[0]), (b[1] > a[1]) - (b[1] < a[1])


def _turn(line: Sequence[Point], k: int) -> int:
    """1 when a line turns left behind its piece `k`, -1 when right, 0 when it ends there."""
    if k + 2 >= len(line):
        return 0
    dx, dy = _direction(line[k], line[k + 1])
    ex, ey = _direction(line[k + 1], line[k + 2])
    return dy * ex - dx * ey


def before(a: Sequence[Point], i: int, b: Sequence[Point], j: int) -> int:
    """-1 when piece `i` of `a` should have the lower coordinate than piece `j` of `b`, or 1, or 0.

    Where the two ends disagree the lines cross in any case: then the end of `a` decides.
    """
    way = _direction(a[i], a[i + 1])
    other = b if way == _direction(b[j], b[j + 1]) else b[::-1]
    at = j if other is b else len(b) - 2 - j
    left = left_of(a[i:], other[at:]) or -left_of(a[i + 1 :: -1], other[at + 1 :: -1])
    # left of who goes right is up, left of who goes down is right
    return left * (way[1] - way[0])
