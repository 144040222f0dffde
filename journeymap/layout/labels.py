"""Places for badges on lines and for callouts in what is left free."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property, partial
from operator import itemgetter

from journeymap.layout.free_places import REACH_X, REACH_Y, nearest_free
from journeymap.layout.geometry import Box, Lane, LayoutOptions, Point
from journeymap.layout.memory import Memory, region_of

#: How much wider than its disc a number is drawn, with its border.
_RING = 1.25
#: How many of its own widths from its line a number may stand.
_BESIDE = 10.0
#: From how many places of a line a place beside it is looked for.
_STOPS_BESIDE = 8
#: What a number on a foreign line costs: as much as so many less liked places.
_OVER_LINE = 60.0
#: What is written keeps so much from the middle of lines, the widest of which are 9 wide.
LINE_AIR = 5.0
#: How far the marker of a card stands out over its corner, to the side and upwards.
NOTE_OUT = (10.0, 14.0)
#: How far it stands on the card when it is under it.
NOTE_UNDER = 3.0
LEAK_SIZE = (72.0, 30.0)


def leak_box(card: Box) -> Box:
    """The room under a card that its drop and its percentage need."""
    return Box(card.x + 12, card.bottom, *LEAK_SIZE)


class Lines:
    """The straight pieces of all lines, with some air, and quick to ask which are in a window."""

    def __init__(self, routes: Mapping[str, Sequence[Point]]) -> None:
        self._routes = routes
        self._pieces: dict[str, list[Box]] = {}

    @cached_property
    def _regions(self) -> list[tuple[str, float, float, float, float]]:
        return [(id, *region_of([line], LINE_AIR)) for id, line in self._routes.items()]

    def within(self, window: Box, but: str = "") -> list[Box]:
        """The pieces that come into a window, without those of one line."""
        start, top, end, bottom = window.x, window.y, window.right, window.bottom
        found: list[Box] = []
        for id, x0, y0, x1, y1 in self._regions:
            if x0 < end and start < x1 and y0 < bottom and top < y1 and id != but:
                if (pieces := self._pieces.get(id)) is None:
                    pieces = self._pieces[id] = line_boxes(self._routes[id], LINE_AIR)
                found += [box for box in pieces if box.overlaps(window)]
        return found


def place_on_card(
    w: float, h: float, card: Box, solid: Sequence[Box], lines: Lines, area: Box
) -> Box:
    """A card's marker where it covers nothing: over its corner, along its top, or at its foot.

    Where there is no such place it stands as near as it can; `solid` is what it must not cover.
    """
    corner = card.right + NOTE_OUT[0] - w
    across = (corner, *(card.right - w - i * 8 for i in range(int((card.w - w) // 8) + 1)))
    window = Box(card.x - 4 * w, card.y - 6 * h, card.w + 8 * w, card.h + 12 * h)
    near = [b for b in solid if b.overlaps(window)] + lines.within(window)
    others = [b for b in near if b != card]
    for y in (card.y - NOTE_OUT[1], card.bottom - NOTE_UNDER):
        for x in across:
            box = Box(x, y, w, h)
            if not any(box.overlaps(other) for other in others):
                return box
    at = card.right, card.y
    beside = nearest_free(area, (), near, at, w, h, reach=(3 * w, 5 * h), step=4)
    return beside or Box(corner, card.y - NOTE_OUT[1], w, h)


def place_badges(
    ids: Sequence[str],
    routes: Mapping[str, Sequence[Point]],
    cards: Iterable[Box],
    r: float,
    lines: Lines,
    area: Box,
) -> dict[str, Point]:
    """A point on each of these lines for a disc of radius `r`, off cards, foreign lines and others.

    Where a line has no such point the disc stands beside it.
    """
    others: list[Point] = []
    boxes = list(cards)
    placed: dict[str, Point] = {}

    for id in ids:
        if id not in routes:
            continue
        best: tuple[float, Point] | None = None
        around = _around(routes[id], 2 * r)
        cards_near = [card for card in boxes if card.overlaps(around)]
        lines_near = lines.within(around, id)
        for rank, point in enumerate(_stops(routes[id], r)):
            if best is not None and rank >= best[0]:
                break  # what is tried later is liked less from the beginning
            box = disc(point, _RING * r)
            cost = rank * 1.0
            cost += 1000 * sum(box.overlaps(card) for card in cards_near)
            cost += _OVER_LINE * sum(box.overlaps(piece) for piece in lines_near)
            cost += 3000 * sum(
                abs(point[0] - x) < 2 * r + 4 and abs(point[1] - y) < 2 * r + 4 for x, y in others
            )
            if best is None or cost < best[0]:
                best = (cost, point)
        assert best is not None
        if best[0] >= _OVER_LINE:
            best = 0.0, _beside(routes[id], r, boxes, others, lines, area) or best[1]
        placed[id] = best[1]
        others.append(best[1])
    return placed


def disc(point: Point, r: float) -> Box:
    """The square round a disc."""
    return Box(point[0] - r, point[1] - r, 2 * r, 2 * r)


def _beside(
    line: Sequence[Point],
    r: float,
    cards: Iterable[Box],
    others: Iterable[Point],
    lines: Lines,
    area: Box,
) -> Point | None:
    """Where a disc stands beside its line: the place that is nearest to any of the line's stops."""
    size = 2 * _RING * r
    reach = _BESIDE * size
    window = _around(line, reach + size)
    solid = [card for card in cards if card.overlaps(window)]
    solid += [*lines.within(window), *(disc(point, _RING * r + 2) for point in others)]
    found = [
        ((box.cx, box.cy), at)
        for at in _stops(line, r)[:_STOPS_BESIDE]
        if (box := nearest_free(area, (), solid, at, size, size, reach=(reach, reach), step=4))
    ]
    return min(found, key=lambda pair: _distance(*pair))[0] if found else None


def place_notes(
    sizes: Mapping[str, Sequence[tuple[float, float]]],
    routes: Mapping[str, Sequence[Point]],
    cards: Iterable[Box],
    r: float,
    badges: Iterable[Point],
    area: Box,
    lines: Lines,
) -> dict[str, Box]:
    """A marker on or beside each of these lines, off cards, badges and each other.

    `sizes` are the forms it may take, the one that is liked best first.
    """
    taken = [(x - r - 2, y - r - 2, x + r + 2, y + r + 2) for x, y in badges]
    boxes = [(b.x, b.y, b.right, b.bottom) for b in cards]
    placed: dict[str, Box] = {}
    for id in (id for id in sizes if id in routes):
        forms, line = sizes[id], routes[id]
        around = _around(line, 2 * r + max(w + h for w, h in forms))
        near = [(1000.0, edges) for edges in boxes if _meets(around, edges)]
        near += [(3000.0, edges) for edges in taken if _meets(around, edges)]
        near += [(_OVER_LINE, (b.x, b.y, b.right, b.bottom)) for b in lines.within(around, id)]
        best: tuple[float, Box] | None = None
        # In order of what they cost by themselves: the first that covers nothing is the best.
        for cost, left, top, form in sorted(_note_places(forms, line, r, area), key=itemgetter(0)):
            if best is not None and cost >= best[0]:
                break
            right, bottom = left + forms[form][0], top + forms[form][1]
            for weight, (x1, y1, x2, y2) in near:
                if left < x2 and x1 < right and top < y2 and y1 < bottom:
                    cost += weight
            if best is None or cost < best[0]:
                best = cost, Box(left, top, *forms[form])
        assert best is not None
        box = best[1]
        if best[0] >= _OVER_LINE:
            reach = 8 * box.w, 12 * box.h
            window = Box(box.cx - 9 * box.w, box.cy - 13 * box.h, 18 * box.w, 26 * box.h)
            solid = [Box(x, y, right - x, end - y) for x, y, right, end in (*boxes, *taken)]
            solid = [b for b in solid if b.overlaps(window)] + lines.within(window)
            size, at = (box.w, box.h), (box.cx, box.cy)
            box = nearest_free(area, (), solid, at, *size, reach=reach, step=4) or box
        placed[id] = box
        taken.append((box.x - 1, box.y - 1, box.right + 1, box.bottom + 1))
    return placed


def _meets(box: Box, edges: tuple[float, float, float, float]) -> bool:
    x1, y1, x2, y2 = edges
    return box.x < x2 and x1 < box.right and box.y < y2 and y1 < box.bottom


def _note_places(
    forms: Sequence[tuple[float, float]], line: Sequence[Point], r: float, area: Box
) -> Iterator[tuple[float, float, float, int]]:
    """How little a place of a marker is liked, its corner, its form: on the line, then beside."""
    stops = _stops(line, 9)
    for form, (w, h) in enumerate(forms):
        aside, above = w / 2 + r + 4, h / 2 + r + 4
        ways = ((0, 0.0, 0.0), (4, 0.0, above), (4, 0.0, -above), (6, aside, 0.0), (6, -aside, 0.0))
        for rank, (x, y) in enumerate(stops):
            for cost, dx, dy in ways:
                left = min(max(x + dx - w / 2, area.x), area.right - w)
                yield 0.25 * rank + cost + 2 * form, left, y + dy - h / 2, form


def _stops(line: Sequence[Point], radius: float) -> list[Point]:
    """Points of a line for a badge: middles of its longest pieces first.

    On a piece so short that the badge would hide the head of the arrow it moves to the start.
    """
    pieces = sorted(
        itertools.pairwise(line),
        key=lambda piece: -_distance(*piece),
    )
    out: list[Point] = []
    for share in (0.5, 0.35, 0.65, 0.2, 0.8, 0.27, 0.73, 0.42, 0.58, 0.12, 0.88):
        for a, b in pieces:
            length = _distance(a, b)
            if length < 2 * radius:
                continue
            t = share
            if length < 4 * radius + 16 and b == line[-1]:
                t = min(share, (radius + 2) / length)
            out.append((a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t))
    return out or [((line[0][0] + line[-1][0]) / 2, (line[0][1] + line[-1][1]) / 2)]


def line_boxes(line: Sequence[Point], air: float) -> list[Box]:
    """The straight pieces of a line as boxes, with so much air on every side."""
    return [
        Box(
            min(a[0], b[0]) - air,
            min(a[1], b[1]) - air,
            abs(a[0] - b[0]) + 2 * air,
            abs(a[1] - b[1]) + 2 * air,
        )
        for a, b in itertools.pairwise(line)
    ]


def _around(line: Sequence[Point], margin: float) -> Box:
    """The box round a line."""
    xs, ys = [p[0] for p in line], [p[1] for p in line]
    x, y = min(xs) - margin, min(ys) - margin
    return Box(x, y, max(xs) + margin - x, max(ys) + margin - y)


def _distance(a: Point, b: Point) -> float:
    return abs(a[0] - b[0]) + abs(a[1] - b[1])


def place_callouts(
    area: Box,
    lanes: Sequence[Lane],
    cards: Iterable[Box],
    beside: Iterable[Box],
    lines: Lines,
    badges: Mapping[str, Point],
    notes: Iterable[Box],
    options: LayoutOptions,
    memory: Memory | None = None,
) -> dict[str, Box]:
    """Boxes beside their badges that cover nothing, no line either; others are left out."""
    memory = memory or Memory()
    w, h = options.callout_size
    r = options.badge_radius
    solid = [*(Box(b.x - 6, b.y - 6, b.w + 12, b.h + 12) for b in cards), *beside]
    solid += [Box(x - r - 4, y - r - 4, 2 * r + 8, 2 * r + 8) for x, y in badges.values()]
    solid += [Box(b.x - 2, b.y - 2, b.w + 4, b.h + 4) for b in notes]
    placed: dict[str, Box] = {}
    for id in options.callouts:
        if id not in badges:
            continue
        reach_x, reach_y = (REACH_X + 1) * w, (REACH_Y + 1) * h
        window = Box(badges[id][0] - reach_x, badges[id][1] - reach_y, 2 * reach_x, 2 * reach_y)
        near = [box for box in solid if box.overlaps(window)]
        near += lines.within(window)
        near += [Box(b.x - 8, b.y - 8, b.w + 16, b.h + 16) for b in placed.values()]
        values = (area, lanes, near, badges[id], w, h)
        box = memory.recall(f"callout {id}", values, partial(nearest_free, *values))
        if box is not None:
            placed[id] = box
    return placed
