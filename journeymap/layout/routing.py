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
from operator import or_

from journeymap.layout.geometry import Box, Column, LayoutOptions, Point
from journeymap.layout.memory import Changed, Memory, Region, region_of
from journeymap.model.entities import Transition

#: Pixels a line keeps from a foreign card.
CLEARANCE = 5.0
#: Upright pieces that near to the middle of a gutter go there.
_SNAP = 28.0
_HIT, _BEND, _BACKWARDS = 20_000.0, 36.0, 120.0


@dataclass(frozen=True, slots=True)
class _Sides:
    """Where a side of the cards lies, sorted, and behind each place which cards came up to it."""

    places: list[float]
    sets: list[int]

    @classmethod
    def of(cls, values: Sequence[float]) -> _Sides:
        """Card `i` is bit `i` of a set; the first set is empty, the last holds all cards."""
        at: dict[float, int] = {}
        for i, value in enumerate(values):
            at[value] = at.get(value, 0) | 1 << i
        places = sorted(at)
        return cls(places, [0, *itertools.accumulate((at[p] for p in places), or_)])

    def before(self, value: float) -> int:
        """The cards whose side lies before a place."""
        return self.sets[bisect_left(self.places, value)]

    def up_to(self, value: float) -> int:
        """The cards whose side lies before a place or on it."""
        return self.sets[bisect_right(self.places, value)]


@dataclass(frozen=True, slots=True)
class Obstacles:
    """The cards as bits of whole numbers: four look-ups tell which of them a line meets.

    They are numbered from the start of the map to its end.
    """

    boxes: list[Box]
    bits: dict[str, int]
    starts: _Sides
    ends: _Sides
    tops: _Sides
    bottoms: _Sides

    @classmethod
    def of(cls, cards: Mapping[str, Box]) -> Obstacles:
        """Number the cards, and sort their sides."""
        ids = sorted(cards, key=lambda card: (cards[card].x, card))
        boxes = [cards[id] for id in ids]
        return cls(
            boxes,
            {id: 1 << i for i, id in enumerate(ids)},
            _Sides.of([box.x for box in boxes]),
            _Sides.of([box.right for box in boxes]),
            _Sides.of([box.y for box in boxes]),
            _Sides.of([box.bottom for box in boxes]),
        )

    def hits(self, a: Point, b: Point, own: Iterable[str] = ()) -> int:
        """How many foreign cards the straight line from `a` to `b` touches."""
        (x0, y0), (x1, y1) = a, b
        if x0 > x1:
            x0, x1 = x1, x0
        if y0 > y1:
            y0, y1 = y1, y0
        starts, ends, tops, bottoms = self.starts, self.ends, self.tops, self.bottoms
        found = starts.sets[bisect_left(starts.places, x1 + CLEARANCE)]
        found &= ~ends.sets[bisect_right(ends.places, x0 - CLEARANCE)]
        if not found:
            return 0
        found &= tops.sets[bisect_left(tops.places, y1 + CLEARANCE)]
        found &= ~bottoms.sets[bisect_right(bottoms.places, y0 - CLEARANCE)]
        for id in own if found else ():
            found &= ~self.bits[id]
        return found.bit_count()

    def free_across(
        self, axis: int, at: float, along: tuple[float, float], area: Box
    ) -> tuple[float, float]:
        """The free strip round a straight piece: from where to where it may be moved sideways.

        `axis` 0 is an upright piece at x = `at`, 1 a level one at y = `at`; `along` is its extent.
        """
        if axis == 0:
            found = self.tops.before(along[1]) & ~self.bottoms.up_to(along[0])
            before = found & self.starts.up_to(at)
            behind = found & ~before
            low = max(area.x, self.boxes[before.bit_length() - 1].right) if before else area.x
            first = (behind & -behind).bit_length() - 1
            return low, min(area.right, self.boxes[first].x) if behind else area.right
        found = self.starts.before(along[1]) & ~self.ends.up_to(along[0])
        tops, sets = self.tops.places, self.tops.sets
        k = bisect_left(tops, at)
        above = next((i for i in range(k, 0, -1) if found & sets[i] & ~sets[i - 1]), 0)
        below = next((i for i in range(k, len(tops)) if found & sets[i + 1] & ~sets[i]), None)
        height = self.boxes[0].h if self.boxes else 0.0
        low = max(area.y, tops[above - 1] + height) if above else area.y
        return low, area.bottom if below is None else min(area.bottom, tops[below])

    def line_hits(self, points: Sequence[Point], own: tuple[str, ...]) -> int:
        """How many times a line of several pieces touches foreign cards."""
        return sum(self.hits(a, b, own) for a, b in itertools.pairwise(points))

    def may_move(self, line: Sequence[Point], moved: Sequence[Point], own: tuple[str, ...]) -> bool:
        """True when a line touches no more foreign cards after it was moved."""
        hits = self.line_hits(moved, own)
        return not hits or hits <= self.line_hits(line, own)


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
    for (x0, y0), (x1, y1) in itertools.pairwise(line):
        total += abs(x1 - x0) + abs(y1 - y0)
    return total


def _own_hits(line: Sequence[Point], a: Box, b: Box) -> int:
    """Pieces that run back over the card they come from or through the one they go to."""
    count = 0
    for box in (a, b):
        left, top, right, bottom = box.x + 1, box.y + 1, box.right - 1, box.bottom - 1
        for (x0, y0), (x1, y1) in itertools.pairwise(line):
            if (
                (x0 < right or x1 < right)
                and (x0 > left or x1 > left)
                and (y0 < bottom or y1 < bottom)
                and (y0 > top or y1 > top)
            ):
                count += 1
    return count
