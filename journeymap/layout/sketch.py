"""A map shown at once while its whole layout is still being made.

On a large map one more card may move all the others, and finding every place and every line anew
takes longer than an eye waits. Until that is done everything stands where it stood; stages and
lanes that came or went push the rest aside; a card that came or changed its cell takes a free place
of its new one, and its lines the cheapest way.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from journeymap.layout.geometry import Box, Column, Lane, LayoutOptions, Point, Road, on_grid
from journeymap.layout.grid import lane_departments
from journeymap.layout.routing import route_all
from journeymap.model.entities import Touchpoint
from journeymap.model.journey import Journey

#: What cards in a cell keep from each other, and the steps in which a free place is looked for.
_BETWEEN, _STEP = 16.0, 24.0


def sketched(
    last: Road, journey: Journey, met: tuple[str, ...], options: LayoutOptions
) -> Road | None:
    """The last road with what an edit changed; None where its cards were of another size."""
    if any((b.w, b.h) != (options.card_w, options.card_h) for b in last.cards.values()):
        return None
    columns = _columns(last, journey, options)
    heights = {n.department: n.h for n in last.lanes}
    rows = _rows(last)
    cells = _Cells(last, journey, columns)
    places: dict[str, tuple[str | None, float, float]] = {}
    for id in met:
        if (stood := cells.stood(id)) is not None:
            places[id] = stood
    for id in met:
        if id in places:
            continue
        lane, column = cells.of(id)
        tops = rows.setdefault(lane, [])
        height = heights.setdefault(lane, options.min_lane)
        taken = [
            Box(x, y, options.card_w, options.card_h)
            for other, (at, x, y) in places.items()
            if at == lane and cells.of(other)[1] is column
        ]
        place = _free_place(column, tops or [options.pad_top], taken, options)
        if place is None:  # the lane grows by a row
            place = column.x + options.gap / 2, height + options.pad_top
            heights[lane] = height + options.card_h + options.row_gap
        elif not tops:
            heights[lane] = max(height, options.card_h + options.row_gap)
        if place[1] not in tops:
            tops.append(place[1])
        places[id] = (lane, *place)
    lanes = _lanes(journey, heights, options)
    tops_of = {lane.department: lane.y for lane in lanes}
    cards = {}
    for touchpoint in journey.touchpoints:
        if (found := places.get(touchpoint.id)) is not None:
            box = last.cards.get(touchpoint.id)
            x, y = found[1], tops_of[found[0]] + found[2]
            if box is None or (box.x, box.y) != (x, y):
                box = Box(x, y, options.card_w, options.card_h)
            cards[touchpoint.id] = box
    kept = {id for id in cards if cells.stood(id) is not None}
    width = sum(column.w for column in columns)
    start = options.margin + options.label_width
    return Road(
        columns,
        lanes,
        cards,
        met,
        _lines(last, journey, columns, lanes, cards, kept, options),
        Box(start, options.top, width, sum(lane.h for lane in lanes)),
    )


class _Cells:
    """Which lane and column a touchpoint belongs to now, and where in them it stood."""

    def __init__(self, last: Road, journey: Journey, columns: Sequence[Column]) -> None:
        self._before = {c.stage: c for c in last.columns}
        self._lanes_before = {n.department: n for n in last.lanes}
        self._now = {c.stage: c for c in columns}
        self._known = set(lane_departments(journey))
        self._boxes = last.cards
        self._touchpoints: Mapping[str, Touchpoint] = {t.id: t for t in journey.touchpoints}

    def of(self, id: str) -> tuple[str | None, Column]:
        """Lane and column."""
        touchpoint = self._touchpoints[id]
        lane = touchpoint.department if touchpoint.department in self._known else None
        return lane, self._now[touchpoint.stage]

    def stood(self, id: str) -> tuple[str | None, float, float] | None:
        """Lane, x on the map and y in the lane, if it stood in its cell before; None otherwise."""
        box, (lane, column) = self._boxes.get(id), self.of(id)
        before, strip = self._before.get(column.stage), self._lanes_before.get(lane)
        if box is None or before is None or strip is None:
            return None
        inside = before.x <= box.cx < before.x + before.w and strip.y <= box.cy < strip.y + strip.h
        return (lane, column.x + box.x - before.x, box.y - strip.y) if inside else None


def _columns(last: Road, journey: Journey, options: LayoutOptions) -> tuple[Column, ...]:
    known = {c.stage: c.w for c in last.columns}
    x, out = options.margin + options.label_width, []
    for stage in journey.stages:
        least = max(options.min_stage, options.card_w + options.gap)
        width = known.get(stage.id) or on_grid(least)
        out.append(Column(stage.id, x, width))
        x += width
    return tuple(out)


def _lanes(
    journey: Journey, heights: Mapping[str | None, float], options: LayoutOptions
) -> tuple[Lane, ...]:
    y, out = options.top, []
    for department in lane_departments(journey):
        height = heights.get(department, options.min_lane)
        out.append(Lane(department, y, height))
        y += height
    return tuple(out)


def _rows(last: Road) -> dict[str | None, list[float]]:
    """The upper ends of the rows of every lane, counted from the lane's own."""
    starts = [lane.y for lane in last.lanes]
    tops: dict[str | None, set[float]] = {}
    for box in last.cards.values():
        lane = last.lanes[max(0, bisect_right(starts, box.y) - 1)]
        tops.setdefault(lane.department, set()).add(box.y - lane.y)
    return {lane: sorted(found) for lane, found in tops.items()}


def _free_place(
    column: Column, tops: Iterable[float], taken: Sequence[Box], options: LayoutOptions
) -> tuple[float, float] | None:
    """The first free place of a cell in the order it is read."""
    start, most = column.x + options.gap / 2, column.x + column.w - options.gap / 2
    for y in tops:
        row = [box for box in taken if box.y == y]
        x = start
        while x + options.card_w <= most or x == start:
            box = Box(x, y, options.card_w, options.card_h)
            if not any(box.overlaps(other, _BETWEEN) for other in row):
                return x, y
            x += _STEP
    return None


def _lines(
    last: Road,
    journey: Journey,
    columns: Sequence[Column],
    lanes: Sequence[Lane],
    cards: Mapping[str, Box],
    kept: set[str],
    options: LayoutOptions,
) -> dict[str, tuple[Point, ...]]:
    """The lines as they were, pushed aside with what they run through; of others the cheapest."""
    x_now = _pushed([(c.stage, c.x, c.w) for c in last.columns], {c.stage: c.x for c in columns})
    y_now = _pushed(
        [(n.department, n.y, n.h) for n in last.lanes], {n.department: n.y for n in lanes}
    )
    lines: dict[str, tuple[Point, ...]] = {}
    anew = []
    for t in journey.transitions:
        line = last.routes.get(t.id)
        if line is None or t.source not in kept or t.target not in kept:
            anew.append(t)
        elif x_now is None and y_now is None:
            lines[t.id] = line
        else:
            lines[t.id] = tuple(
                (x if x_now is None else x_now(x), y if y_now is None else y_now(y))
                for x, y in line
            )
    if anew:
        lines |= route_all(anew, cards, columns, options)
    return {t.id: lines[t.id] for t in journey.transitions if t.id in lines}


def _pushed(
    before: Sequence[tuple[str | None, float, float]], now: Mapping[Any, float]
) -> Callable[[float], float] | None:
    """Where a coordinate goes when strips begin elsewhere; None where all of them stand still.

    What ran through a strip that is gone runs along the end of the one before it.
    """
    if all(now.get(key) == start for key, start, _ in before):
        return None
    starts = [start for _, start, _ in before]
    shifts: list[tuple[float, float]] = []
    edge = next((now[key] for key, _, _ in before if key in now), starts[0])
    for key, start, size in before:
        if key in now:
            shifts.append((1.0, now[key] - start))
            edge = now[key] + size
        else:
            shifts.append((0.0, edge))

    def at(value: float) -> float:
        scale, shift = shifts[max(0, bisect_right(starts, value) - 1)]
        return scale * value + shift

    return at
