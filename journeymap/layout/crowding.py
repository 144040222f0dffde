"""Air where many lines run side by side: wider gutters, and more room above a row of cards."""

from __future__ import annotations

import itertools
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from journeymap.layout.geometry import Column, LayoutOptions, Point

#: Distance of lines that run side by side.
TRACK_STEP = 8.0
#: What lines keep from the cards on both sides of a gutter, together.
GUTTER_CLEARANCE = 12.0
#: Under a card its leak needs room, above a card the heads of arrows do.
BELOW_CARD, ABOVE_CARD = 25.0, 5.0
_MOST_GUTTER, _MOST_ROW = 72.0, 40.0
#: Air comes in such portions, so that a single new line does not move a map.
_PORTION = 16.0
#: On larger maps lines are followed on the screen, and the second routing takes too long.
_MOST_LINES = 1000


@dataclass(frozen=True, slots=True)
class Air:
    """Pixels added: `gutters` before each stage and behind the last, `rows` above rows by lane."""

    gutters: tuple[float, ...]
    rows: tuple[tuple[float, ...], ...]

    def __bool__(self) -> bool:
        return any(self.gutters) or any(map(any, self.rows))

    def beside(self, stage: int) -> tuple[float, float]:
        """What a stage gets before and behind its cards; inner gutters are shared by two stages."""
        last = len(self.gutters) - 1
        before, behind = self.gutters[stage], self.gutters[stage + 1]
        return (
            before if stage == 0 else before / 2,
            behind if stage + 1 == last else behind / 2,
        )

    @classmethod
    def none(cls, stages: int, rows: Sequence[int]) -> Air:
        """No air at all for so many stages, and lanes of so many rows."""
        return cls((0.0,) * (stages + 1), tuple((0.0,) * n for n in rows))


def needed_air(
    routes: Mapping[str, Sequence[Point]],
    columns: Sequence[Column],
    tops: Sequence[Sequence[float]],
    options: LayoutOptions,
) -> Air:
    """How much air the lines of a first routing would need to be told apart.

    `tops` are the upper ends of the rows of cards, lane by lane.
    """
    if not columns or len(routes) > _MOST_LINES:
        return Air.none(len(columns), [len(lane) for lane in tops])
    borders = [*(c.x for c in columns), columns[-1].x + columns[-1].w]
    all_tops = [top for lane in tops for top in lane]
    upright: list[list[Point]] = [[] for _ in borders]
    level: list[dict[int, list[Point]]] = [{} for _ in all_tops]
    for line in routes.values():
        for a, b in itertools.pairwise(line[1:-1]):
            if a[0] == b[0]:
                near = min(range(len(borders)), key=lambda i: abs(borders[i] - a[0]))
                if abs(borders[near] - a[0]) <= options.gap / 2 + 4:
                    upright[near].append((min(a[1], b[1]), max(a[1], b[1])))
            elif a[1] == b[1]:
                row = bisect_right(all_tops, a[1])
                if row < len(level):
                    strip = level[row].setdefault(round(a[1] / 12), [])
                    strip.append((min(a[0], b[0]), max(a[0], b[0])))
    inner = options.gap - GUTTER_CLEARANCE
    outer = options.gap / 2 - GUTTER_CLEARANCE
    gutters = [
        _portions(most_at_once(ways), inner if 0 < i < len(columns) else outer, _MOST_GUTTER)
        for i, ways in enumerate(upright)
    ]
    room = options.row_gap - BELOW_CARD - ABOVE_CARD
    rows = iter(
        [
            _portions(max(map(most_at_once, strips.values()), default=0), room, _MOST_ROW)
            for strips in level
        ]
    )
    return Air(tuple(gutters), tuple(tuple(itertools.islice(rows, len(lane))) for lane in tops))


def most_at_once(intervals: Iterable[Point]) -> int:
    """How many intervals lie side by side where most do.

    >>> most_at_once([(0, 5), (4, 9), (6, 7)])
    2
    """
    ends = sorted(e for low, high in intervals for e in ((low, 1), (high, -1)))
    return max(itertools.accumulate((step for _, step in ends)), default=0)


def _portions(lines: int, room: float, most: float) -> float:
    missing = (lines - 1) * TRACK_STEP - room
    return min(most, max(0.0, -(-missing // _PORTION) * _PORTION))
