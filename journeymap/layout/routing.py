"""Ways from card to card: right-angled, through the gutters, never over a foreign card.

Every transition tries a handful of shapes (straight, one bend, two bends, round by the gutter of a
stage) and takes the cheapest; the last shape is free of cards by construction. What lies on the
same line afterwards is spread over ports and tracks by `journeymap.layout.tracks`.
"""

from __future__ import annotations

import itertools
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from journeymap.layout.geometry import Box, Column, LayoutOptions, Point
from journeymap.layout.memory import Changed, Memory, Region, region_of
from journeymap.model.entities import Transition

#: Pixels a line keeps from a foreign card.
CLEARANCE = 5.0
#: Upright pieces that near to the middle of a gutter go there.
_SNAP = 28.0
_HIT, _BEND, _BACKWARDS = 20_000.0, 36.0, 120.0


@dataclass
class Obstacles:
    """Cards by row, sorted, so that a line is tested against the few it may meet."""

    #: Upper end, starts and ends of the cards, the cards and their ids.
    rows: list[tuple[float, list[float], list[float], list[Box], list[str]]]
    bottoms: list[float]

    @classmethod
    def of(cls, cards: Mapping[str, Box]) -> Obstacles:
        """Sort cards into rows of equal height."""
        by_top: dict[float, list[tuple[float, Box, str]]] = {}
        for id, box in cards.items():
            by_top.setdefault(box.y, []).append((box.x, box, id))
        rows, bottoms = [], []
        for top in sorted(by_top):
            row = sorted(by_top[top], key=lambda entry: (entry[0], entry[2]))
            boxes = [entry[1] for entry in row]
            starts, ends = [b.x for b in boxes], [b.x + b.w for b in boxes]
            rows.append((top, starts, ends, boxes, [e[2] for e in row]))
            bottoms.append(boxes[0].bottom)
        return cls(rows, bottoms)

    def hits(self, a: Point, b: Point, own: tuple[str, ...] = ()) -> int:
        """How many foreign cards the straight line from `a` to `b` touches."""
        (x0, y0), (x1, y1) = a, b
        if x0 > x1:
            x0, x1 = x1, x0
        if y0 > y1:
            y0, y1 = y1, y0
        x0, x1, y0, y1 = x0 - CLEARANCE, x1 + CLEARANCE, y0 - CLEARANCE, y1 + CLEARANCE
        count, rows = 0, self.rows
        for k in range(bisect_right(self.bottoms, y0), len(rows)):
            top, starts, ends, _, ids = rows[k]
            if top >= y1:
                break
            first, behind = bisect_right(ends, x0), bisect_left(starts, x1)
            for i in range(first, behind):
                if ids[i] not in own:
                    count += 1
        return count

    def free_across(
        self, axis: int, at: float, along: tuple[float, float], area: Box
    ) -> tuple[float, float]:
        """The free strip round a straight piece: from where to where it may be moved sideways.

        `axis` 0 is an upright piece at x = `at`, 1 a level one at y = `at`; `along` is its extent.
        """
        low, high = (area.x, area.right) if axis == 0 else (area.y, area.bottom)
        for k, (top, starts, _, boxes, _) in enumerate(self.rows):
            if axis == 0:
                if top < along[1] and self.bottoms[k] > along[0]:
                    i = bisect_right(starts, at)
                    low = max(low, boxes[i - 1].right) if i else low
                    high = min(high, starts[i]) if i < len(starts) else high
                continue
            i = bisect_left(starts, along[1])
            if i and boxes[i - 1].right > along[0]:
                if top >= at:
                    return low, min(high, top)
                low = max(low, self.bottoms[k])
        return low, high

    def line_hits(self, points: Sequence[Point], own: tuple[str, ...]) -> int:
        """How many times a line of several pieces touches foreign cards."""
        return sum(self.hits(a, b, own) for a, b in itertools.pairwise(points))


@dataclass(frozen=True, slots=True)
class _Found:
    """The way of one transition, what it was found from, and where cards were looked at for it."""

    values: tuple[object, ...]
    line: tuple[Point, ...]
    region: Region


#: Frame, cards and ways of the last routing, where there was none.
_NOTHING: tuple[object, Mapping[str, Box] | None, Mapping[str, _Found]] = (None, None, {})


def route_all(
    transitions: Iterable[Transition],
    cards: Mapping[str, Box],
    columns: Sequence[Column],
    options: LayoutOptions,
    memory: Memory | None = None,
    key: str = "routes",
) -> dict[str, tuple[Point, ...]]:
    """The cheapest line of every transition whose two cards are there, before spreading.

    With a `memory` only those are looked for that may go another way than last time under `key`.
    """
    memory = memory or Memory()
    obstacles = Obstacles.of(cards)
    gutters = [c.x for c in columns[1:]]
    if columns:
        gutters = [columns[0].x + 10, *gutters, columns[-1].x + columns[-1].w - 10]
    frame = (tuple(gutters), options.gap, options.row_gap)
    known_frame, known_cards, known = memory.kept(key) or _NOTHING
    changed = Changed.between(known_cards if known_frame == frame else None, cards)
    found: dict[str, _Found] = {}
    upright: dict[frozenset[str], list[float]] = {}
    for transition in transitions:
        a, b = cards.get(transition.source), cards.get(transition.target)
        if a is None or b is None or transition.source == transition.target:
            continue
        own = (transition.source, transition.target)
        taken = upright.setdefault(frozenset(own), [])
        values = (a, b, own, tuple(taken))
        before = known.get(transition.id)
        if before is None or before.values != values or changed.spoils(before.region):
            memory.look_up()
            line, looked = _cheapest(a, b, own, taken, gutters, options, obstacles)
            before = _Found(values, line, region_of(looked, CLEARANCE))
        found[transition.id] = before
        line = before.line
        if len(line) == 2 and line[0][0] == line[1][0]:
            taken.append(line[0][0])
    memory.keep(key, (frame, cards, found))
    return {id: one.line for id, one in found.items()}


def _cheapest(
    a: Box,
    b: Box,
    own: tuple[str, str],
    taken: Sequence[float],
    gutters: Sequence[float],
    options: LayoutOptions,
    obstacles: Obstacles,
) -> tuple[tuple[Point, ...], list[tuple[Point, ...]]]:
    """The cheapest line between two cards, and all lines that cards were looked at for."""
    best: tuple[float, tuple[Point, ...]] | None = None
    looked: list[tuple[Point, ...]] = []
    for ways, least in (
        (_candidates(a, b, gutters, options), 0.0),
        (_round_about(a, b, gutters, options), _least_round_about(a, b)),
    ):
        if best is not None and best[0] <= least:
            break  # no way round is made up only to be thrown away
        by_cost = []
        for bias, line in ways:
            cost = bias + _length(line) + _BEND * (len(line) - 2)
            if len(line) == 2 and any(abs(line[0][0] - x) < 12 for x in taken):
                cost += _HIT
            by_cost.append((cost, line))
        for cost, line in sorted(by_cost):  # so that hits are counted for few of them
            if best is not None and cost >= best[0]:
                break
            cost += _HIT * _own_hits(line, a, b)
            looked.append(line)
            for p, q in itertools.pairwise(line):
                if best is not None and cost >= best[0]:
                    break
                cost += _HIT * obstacles.hits(p, q, own)
            if best is None or cost < best[0]:
                best = (cost, line)
    assert best is not None
    return best[1], looked


def bottom_port(box: Box) -> float:
    """Where a line leaves a card downwards; the start of the side belongs to the leak."""
    return box.x + round(box.w * 0.62)


def _candidates(
    a: Box, b: Box, gutters: Sequence[float], options: LayoutOptions
) -> Iterator[tuple[float, tuple[Point, ...]]]:
    gap = options.gap
    forward = b.x >= a.right
    same_row = abs(a.y - b.y) < 1
    if forward:
        if same_row:
            yield 0.0, ((a.right, a.cy), (b.x, b.cy))
        else:
            between = [g for g in gutters if a.right + 8 <= g <= b.x - 8][:12]
            near = [_snapped(x, between) for x in (b.x - gap / 2, a.right + gap / 2)]
            for x in dict.fromkeys((*near, *between)):
                if a.right < x < b.x:
                    yield 0.0, ((a.right, a.cy), (x, a.cy), (x, b.cy), (b.x, b.cy))
    if not same_row:
        down = b.y > a.y
        leave_y, enter_y = (a.bottom, b.y) if down else (a.y, b.bottom)
        low = max(a.x + a.w * (0.42 if down else 0.15), b.x + b.w * (0.15 if down else 0.42))
        high = min(a.x + a.w * 0.88, b.x + b.w * 0.88)
        if high - low >= 8:
            for rank, x in enumerate((round((low + high) / 2), round(high), round(low))):
                yield rank * 4 - _BEND, ((x, leave_y), (x, enter_y))
        out_x, in_x = bottom_port(a) if down else a.cx, b.cx if down else bottom_port(b)
        end = min(gutters[-1], max(a.right, b.right) + gap / 2)
        start = max(gutters[0], min(a.x, b.x) - gap / 2)
        for bias, x, near_a, near_b in ((30.0, end, a.right, b.right), (38.0, start, a.x, b.x)):
            yield bias, ((near_a, a.cy), (x, a.cy), (x, b.cy), (near_b, b.cy))
        if in_x > a.right + 12:
            yield 10.0, ((a.right, a.cy), (in_x, a.cy), (in_x, enter_y))
        if b.x > out_x + 12:
            yield 10.0, ((out_x, leave_y), (out_x, b.cy), (b.x, b.cy))
        if b.right < out_x - 12:
            yield _BACKWARDS, ((out_x, leave_y), (out_x, b.cy), (b.right, b.cy))
        for y in (
            _above(b) if down else _below(b, options),
            _below(a, options) if down else _above(a),
        ):
            yield 20.0, ((out_x, leave_y), (out_x, y), (in_x, y), (in_x, enter_y))


def _least_round_about(a: Box, b: Box) -> float:
    """What every way round costs at least: its bends, and the distance of the two cards."""
    if abs(a.y - b.y) < 1:
        return _BACKWARDS / 2 + 2 * _BEND
    apart = max(0.0, b.x - a.right, a.x - b.right) + max(0.0, b.y - a.bottom, a.y - b.bottom)
    return _BACKWARDS / 2 + 4 * _BEND + apart


def _round_about(
    a: Box, b: Box, gutters: Sequence[float], options: LayoutOptions
) -> Iterator[tuple[float, tuple[Point, ...]]]:
    """Out below or above, along the free strip between rows, back in: for loops and detours."""
    if abs(a.y - b.y) < 1:
        y = _below(a, options)
        out_x, in_x = bottom_port(a), bottom_port(b)
        if b.x < a.x:
            out_x, in_x = a.x + a.w * 0.5, b.x + b.w * 0.62
        yield _BACKWARDS / 2, ((out_x, a.bottom), (out_x, y), (in_x, y), (in_x, b.bottom))
        y = _above(a)
        yield _BACKWARDS / 2, ((a.cx, a.y), (a.cx, y), (b.cx, y), (b.cx, b.y))
        return
    near = sorted(gutters, key=lambda g: min(abs(g - a.right), abs(g - b.x)))[:4]
    for leave_down in (True, False):
        for enter_top in (True, False):
            out_x, out_y = (bottom_port(a), a.bottom) if leave_down else (a.cx, a.y)
            y1 = _below(a, options) if leave_down else _above(a)
            in_x, in_y = (b.cx, b.y) if enter_top else (bottom_port(b), b.bottom)
            y2 = _above(b) if enter_top else _below(b, options)
            for g in near:
                yield (
                    _BACKWARDS / 2,
                    (
                        (out_x, out_y),
                        (out_x, y1),
                        (g, y1),
                        (g, y2),
                        (in_x, y2),
                        (in_x, in_y),
                    ),
                )


def _snapped(x: float, gutters: Sequence[float]) -> float:
    """The middle of the gutter an upright piece would stand beside."""
    return next((g for g in gutters if abs(g - x) <= _SNAP), x)


def _below(box: Box, options: LayoutOptions) -> float:
    return box.bottom + options.row_gap - 12


def _above(box: Box) -> float:
    return box.y - 12


def _length(line: Sequence[Point]) -> float:
    total = 0.0
    x, y = line[0]
    for px, py in line[1:]:
        total += abs(px - x) + abs(py - y)
        x, y = px, py
    return total


def _own_hits(line: Sequence[Point], a: Box, b: Box) -> int:
    """Pieces that run back over the card they come from or through the one they go to."""
    count = 0
    for p, q in itertools.pairwise(line):
        x0, x1 = sorted((p[0], q[0]))
        y0, y1 = sorted((p[1], q[1]))
        for box in (a, b):
            inside = (
                x0 < box.right - 1 and x1 > box.x + 1 and y0 < box.bottom - 1 and y1 > box.y + 1
            )
            count += inside
    return count
