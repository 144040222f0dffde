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
    dx, dy = _direction(a[0], a[1])
    for k in range(1, min(len(a), len(b))):
        ahead = (a[k][0] - b[k][0]) * dx + (a[k][1] - b[k][1]) * dy
        after = _direction(a[k], a[k + 1]) if k + 1 < len(a) else (0, 0)
        other = _direction(b[k], b[k + 1]) if k + 1 < len(b) else (0, 0)
        turn = dy * after[0] - dx * after[1]  # 1 to the left, -1 to the right
        turn_of_other = dy * other[0] - dx * other[1]
        if abs(ahead) > _NEAR:  # one turns off before the other
            return turn if ahead < 0 else -turn_of_other
        if turn != turn_of_other:
            return 1 if turn > turn_of_other else -1
        dx, dy = after
    return 0


def _direction(a: Point, b: Point) -> tuple[int, int]:
    return (b[0] > a[0]) - (b[0] < a[0]), (b[1] > a[1]) - (b[1] < a[1])


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
