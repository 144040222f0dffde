"""Places for badges on lines and for callouts in what is left free."""

from __future__ import annotations

import itertools
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from operator import itemgetter

from journeymap.layout.geometry import Box, Lane, LayoutOptions, Point
from journeymap.layout.memory import Memory, region_of

#: How far a callout may stand from its badge.
_REACH_X, _REACH_Y = 720, 400
_STEP = 16
_EDGE_COST, _LANE_COST = 90.0, 40.0
#: How far the marker of a card stands out over its corner, to the side and upwards.
NOTE_OUT = (10.0, 14.0)
LEAK_SIZE = (72.0, 30.0)


def leak_box(card: Box) -> Box:
    """The room under a card that its drop and its percentage need."""
    return Box(card.x + 12, card.bottom, *LEAK_SIZE)


def note_box(card: Box, w: float, h: float) -> Box:
    """Where the marker of a card stands: over the upper corner at its end."""
    return Box(card.right + NOTE_OUT[0] - w, card.y - NOTE_OUT[1], w, h)


def beside_badges(box: Box, card: Box, r: float, badges: Mapping[str, Point]) -> Box:
    """A card's marker moved along the card until no badge is under it; as it was if none is."""
    taken = [Box(x - r - 4, y - r - 4, 2 * r + 8, 2 * r + 8) for x, y in badges.values()]
    hit = [badge for badge in taken if badge.overlaps(box)]
    for x in (x for badge in hit for x in (badge.x - box.w, badge.right)):
        moved = Box(x, box.y, box.w, box.h)
        on_card = card.x - NOTE_OUT[0] <= x <= card.right + 2 * NOTE_OUT[0] - box.w
        if on_card and not any(badge.overlaps(moved) for badge in taken):
            return moved
    return box


def place_badges(
    ids: Sequence[str],
    routes: Mapping[str, Sequence[Point]],
    cards: Iterable[Box],
    r: float,
    taken: Iterable[Point] = (),
) -> dict[str, Point]:
    """A point on each of these lines for a disc of radius `r`, off the cards and off each other.

    `taken` are the middles of discs that stand already.
    """
    others = list(taken)
    boxes = list(cards)
    regions = {id: region_of([line], 2) for id, line in routes.items()}
    placed: dict[str, Point] = {}
    for id in ids:
        if id not in routes:
            continue
        best: tuple[float, Point] | None = None
        around = _around(routes[id], 2 * r)
        cards_near = [card for card in boxes if card.overlaps(around)]
        lines_near = [
            box
            for other, (left, top, right, bottom) in regions.items()
            if left < around.right
            and right > around.x
            and top < around.bottom
            and bottom > around.y
            and other != id
            for box in line_boxes(routes[other])
            if box.overlaps(around)
        ]
        for rank, point in enumerate(_stops(routes[id], r)):
            if best is not None and rank >= best[0]:
                break  # what is tried later is liked less from the beginning
            box = Box(point[0] - r, point[1] - r, 2 * r, 2 * r)
            cost = rank * 1.0
            cost += 1000 * sum(box.overlaps(card, 1) for card in cards_near)
            cost += 4 * sum(box.overlaps(piece) for piece in lines_near)
            cost += 3000 * sum(
                abs(point[0] - x) < 2 * r + 4 and abs(point[1] - y) < 2 * r + 4 for x, y in others
            )
            if best is None or cost < best[0]:
                best = (cost, point)
        assert best is not None
        placed[id] = best[1]
        others.append(best[1])
    return placed


def place_notes(
    sizes: Mapping[str, Sequence[tuple[float, float]]],
    routes: Mapping[str, Sequence[Point]],
    cards: Iterable[Box],
    r: float,
    badges: Iterable[Point],
    area: Box,
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
        box = placed[id] = best[1]
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
    for share in (0.5, 0.35, 0.65, 0.2, 0.8):
        for a, b in pieces:
            length = _distance(a, b)
            if length < 2 * radius:
                continue
            t = share
            if length < 4 * radius + 16 and b == line[-1]:
                t = min(share, (radius + 2) / length)
            out.append((a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t))
    return out or [((line[0][0] + line[-1][0]) / 2, (line[0][1] + line[-1][1]) / 2)]


def line_boxes(line: Sequence[Point]) -> list[Box]:
    """The straight pieces of a line as thin boxes."""
    return [
        Box(min(a[0], b[0]) - 2, min(a[1], b[1]) - 2, abs(a[0] - b[0]) + 4, abs(a[1] - b[1]) + 4)
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
    routes: Mapping[str, Sequence[Point]],
    badges: Mapping[str, Point],
    notes: Iterable[Box],
    options: LayoutOptions,
    standing: Mapping[str, Box],
    memory: Memory | None = None,
) -> dict[str, Box]:
    """Boxes beside their badges that cover nothing; one that finds no room is left out.

    Those that are `standing` where they cover nothing stay there.
    """
    memory = memory or Memory()
    w, h = options.callout_size
    r = options.badge_radius
    solid = [*(Box(b.x - 6, b.y - 6, b.w + 12, b.h + 12) for b in cards), *beside]
    solid += [Box(x - r - 4, y - r - 4, 2 * r + 8, 2 * r + 8) for x, y in badges.values()]
    solid += [Box(b.x - 2, b.y - 2, b.w + 4, b.h + 4) for b in notes]
    lines = [piece for points in routes.values() for piece in line_boxes(points)]
    placed: dict[str, Box] = {}
    for id in options.callouts:
        if id not in badges:
            continue
        reach_x, reach_y = _REACH_X + w, _REACH_Y + h
        window = Box(badges[id][0] - reach_x, badges[id][1] - reach_y, 2 * reach_x, 2 * reach_y)
        near = [box for box in solid if box.overlaps(window)]
        near += [Box(b.x - 8, b.y - 8, b.w + 16, b.h + 16) for b in placed.values()]
        known = standing.get(id)
        if known and (known.w, known.h) == (w, h) and _is_free(known, area, near):
            placed[id] = known
            continue
        own = line_boxes(routes.get(id, ()))
        crossed = [b for b in (*lines, *own, *own) if b.overlaps(window)]
        values = (area, lanes, near, crossed, badges[id], w, h)
        box = memory.recall(f"callout {id}", values, partial(nearest_free, *values))
        if box is not None:
            placed[id] = box
    return placed


def _is_free(box: Box, area: Box, solid: Iterable[Box]) -> bool:
    inside = box.x >= area.x and box.right <= area.right and box.bottom <= area.bottom
    return inside and not any(box.overlaps(other) for other in solid)


def nearest_free(
    area: Box,
    lanes: Sequence[Lane],
    solid: Sequence[Box],
    lines: Sequence[Box],
    badge: Point,
    w: float,
    h: float,
) -> Box | None:
    """The cheapest free place of a grid, its heights tried from the nearest on."""
    first = max(area.x + 8, badge[0] - _REACH_X)
    last = min(area.right - 4, badge[0] + _REACH_X) - w
    across = []
    for x in _steps(first, last, _STEP):
        dx = max(0.0, x - badge[0], badge[0] - x - w)
        across.append((dx + 0.1 * abs(x + w / 2 - badge[0]), x))
    across.sort()
    solid_at, lines_at = _Across(solid, w), _Across(lines, w)
    best: tuple[float, float, float, float] | None = None
    for at_least, y in _heights(area, lanes, badge[1], h):
        if best is not None and at_least >= best[0]:
            break
        taken, crossed = solid_at.between(y, y + h), lines_at.between(y, y + h)
        for cost, x in across:
            near = total = cost + at_least
            if best is not None and near >= best[0]:
                break
            if _covered(taken, x):
                continue
            total += _EDGE_COST * _covered(crossed, x)
            if best is None or (total, near, x, y) < best:
                best = (total, near, x, y)
    return Box(best[2], best[3], w, h) if best else None


class _Across:
    """Boxes that callouts of one width would meet, quick to ask how many at a height and a start.

    They are kept in bands of height: few of a map's lines come near to any one callout.
    """

    _BAND = 32.0

    def __init__(self, boxes: Iterable[Box], width: float) -> None:
        self._bands: dict[int, list[tuple[int, float, float, float, float]]] = {}
        for b in boxes:
            first, bottom = int(b.y // self._BAND), b.y + b.h
            entry = (first, b.y, bottom, b.x - width, b.x + b.w)
            for band in range(first, int(bottom // self._BAND) + 1):
                self._bands.setdefault(band, []).append(entry)

    def between(self, top: float, bottom: float) -> tuple[list[float], list[float]]:
        """Where callouts between two heights begin and cease to cover something, both sorted."""
        start, starts, ends = int(top // self._BAND), [], []
        for band in range(start, int(bottom // self._BAND) + 1):
            for first, y0, y1, low, high in self._bands.get(band, ()):
                # a box of several bands is met in the first of them that is asked
                if y0 < bottom and top < y1 and band in (start, first):
                    starts.append(low)
                    ends.append(high)
        starts.sort()
        ends.sort()
        return starts, ends


def _covered(boxes: tuple[list[float], list[float]], x: float) -> int:
    """How many boxes a callout that begins here covers."""
    return bisect_left(boxes[0], x) - bisect_right(boxes[1], x)


def _heights(
    area: Box, lanes: Sequence[Lane], badge_y: float, h: float
) -> list[tuple[float, float]]:
    """Where a callout may stand by height, with what that alone costs, cheapest first."""
    inside = [y for lane in lanes for y in _steps(lane.y + 8, lane.y + lane.h - 4 - h, _STEP / 2)]
    known = set(inside)
    between = [y for y in _steps(area.y + 8, area.bottom - 4 - h, _STEP) if y not in known]
    out = []
    for y, extra in [*((y, 0.0) for y in inside), *((y, _LANE_COST) for y in between)]:
        dy = max(0.0, y - badge_y, badge_y - y - h)
        if dy <= _REACH_Y:
            out.append((1.3 * dy + 0.1 * abs(y + h / 2 - badge_y) + extra, y))
    return sorted(out)


def _steps(first: float, last: float, step: float) -> list[float]:
    return [first + i * step for i in range(int((last - first) // step) + 1)]
