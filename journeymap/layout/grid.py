"""Columns, lanes and cards: how many stand side by side and how many one below the other."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from journeymap.layout.geometry import GRID, Box, Column, Lane, LayoutOptions, on_grid
from journeymap.model.entities import Touchpoint
from journeymap.model.journey import Journey

#: How far the next card steps to the right when it stands in another lane.
STAGGERS = (48.0, 0.0)
#: Cards side by side in one lane of a stage; the last is no limit.
ABREAST = (1, 2, 3, 4, 6, 10_000)


@dataclass(frozen=True, slots=True)
class Spot:
    """A touchpoint's place in its stage: offset from the first card, lane and row in the lane."""

    id: str
    dx: float
    lane: int
    row: int


@dataclass(frozen=True, slots=True)
class Placement:
    """One way to arrange all stages, with the size it needs."""

    spots: Mapping[str, tuple[Spot, ...]]
    spans: Mapping[str, float]
    rows: tuple[int, ...]
    width: float
    height: float


def lane_departments(journey: Journey) -> tuple[str | None, ...]:
    """The lanes from top to bottom; None is the lane of touchpoints nobody owns."""
    known = [d.id for d in journey.departments]
    if not known:
        return (None,)
    orphans = any(journey.department(t.department) is None for t in journey.touchpoints)
    return (*known, None) if orphans else tuple(known)


def best_placement(
    journey: Journey, orders: Mapping[str, Sequence[Touchpoint]], options: LayoutOptions
) -> Placement:
    """The arrangement that keeps text largest when the picture is fitted to its aspect.

    Without an aspect, rows are never broken. Among nearly equal ones the earlier candidate wins:
    it shows the order of touchpoints more clearly.
    """
    best: tuple[float, Placement] | None = None
    for abreast in ABREAST if options.aspect else ABREAST[-1:]:
        for stagger in STAGGERS:
            candidate = _place(journey, orders, options, abreast, stagger)
            aspect = options.aspect or 1.0
            cost = max(candidate.width / aspect, candidate.height + options.other_height)
            cost *= 1.04 if not stagger else 1.0
            if best is None or cost < best[0] * 0.995:
                best = (cost, candidate)
    assert best is not None
    return best[1]


def _place(
    journey: Journey,
    orders: Mapping[str, Sequence[Touchpoint]],
    options: LayoutOptions,
    abreast: int,
    stagger: float,
) -> Placement:
    departments = lane_departments(journey)
    lanes = {department: i for i, department in enumerate(departments)}
    spots = {
        stage.id: _place_stage(orders[stage.id], lanes, options, abreast, stagger)
        for stage in journey.stages
    }
    rows = [0] * len(departments)
    for stage_spots in spots.values():
        for spot in stage_spots:
            rows[spot.lane] = max(rows[spot.lane], spot.row + 1)
    spans = {
        stage: max((s.dx for s in stage_spots), default=0.0) + options.card_w
        for stage, stage_spots in spots.items()
    }
    width = options.label_width + 2 * options.margin
    width += sum(_stage_width(stage, span, options) for stage, span in spans.items())
    height = sum(_lane_height(n, options) for n in rows)
    return Placement(spots, spans, tuple(rows), width, height)


def _stage_width(stage: str, span: float, options: LayoutOptions) -> float:
    needed = max(span + options.gap, options.min_stage, options.stage_widths.get(stage, 0))
    return on_grid(needed)


def _lane_height(rows: int, options: LayoutOptions) -> float:
    if not rows:
        return options.min_lane
    return rows * options.card_h + rows * options.row_gap


def _place_stage(
    touchpoints: Sequence[Touchpoint],
    lanes: Mapping[str | None, int],
    options: LayoutOptions,
    abreast: int,
    stagger: float,
) -> tuple[Spot, ...]:
    limit = abreast * (options.card_w + options.gap) - options.gap + stagger
    ends: dict[int, list[float]] = {}
    out: list[Spot] = []
    x = 0.0
    for touchpoint in touchpoints:
        lane = lanes.get(touchpoint.department, lanes.get(None, 0))
        rows = ends.setdefault(lane, [])
        if out and out[-1].lane != lane:
            x += stagger
            if x + options.card_w > limit:
                x = 0.0
        fits = [
            (max(x, end + options.gap), row)
            for row, end in enumerate(rows)
            if max(x, end + options.gap) + options.card_w <= limit
        ]
        if fits:
            x, row = min(fits)
        else:
            row = len(rows)
            rows.append(0.0)
            x = x if row == 0 else 0.0
        rows[row] = x + options.card_w
        out.append(Spot(touchpoint.id, x, lane, row))
    return tuple(out)


def arrange(
    journey: Journey, placement: Placement, options: LayoutOptions
) -> tuple[tuple[Column, ...], tuple[Lane, ...], dict[str, Box]]:
    """Give a placement its pixels, and spread what room the aspect leaves over it."""
    total_height = placement.height + options.other_height
    spare_x = spare_y = 0.0
    if options.aspect:
        spare_x = max(0.0, total_height * options.aspect - placement.width)
        spare_y = max(0.0, placement.width / options.aspect - total_height)
    lanes = _lanes(journey, placement, options, spare_y)
    columns, cards = [], {}
    x = options.margin + options.label_width
    each = math.floor(spare_x / max(1, len(journey.stages)) / GRID) * GRID
    for stage in journey.stages:
        span = placement.spans[stage.id]
        width = _stage_width(stage.id, span, options) + each
        spots = placement.spots[stage.id]
        stretch = _stretch(span, width, options)
        start = x + round((width - options.card_w - stretch * (span - options.card_w)) / 2)
        for spot in spots:
            lane = lanes[spot.lane]
            rows = placement.rows[spot.lane]
            free = lane.h - rows * options.card_h - (rows - 1) * options.row_gap
            top = lane.y + round(free * options.pad_top / options.row_gap / GRID) * GRID
            cards[spot.id] = Box(
                round(start + spot.dx * stretch),
                top + spot.row * (options.card_h + options.row_gap),
                options.card_w,
                options.card_h,
            )
        columns.append(Column(stage.id, x, width))
        x += width
    return tuple(columns), lanes, cards


def _stretch(span: float, width: float, options: LayoutOptions) -> float:
    """How much farther apart the cards of a stage may stand in the room it got."""
    if span <= options.card_w:
        return 1.0
    room = width - options.gap - options.card_w
    return max(1.0, min(1.5, room / (span - options.card_w)))


def _lanes(
    journey: Journey, placement: Placement, options: LayoutOptions, spare: float
) -> tuple[Lane, ...]:
    departments = lane_departments(journey)
    share = spare - min(options.other_growth, 0.4 * spare)
    each = math.floor(share / len(departments) / GRID) * GRID
    y, out = options.top, []
    for department, rows in zip(departments, placement.rows, strict=True):
        height = _lane_height(rows, options) + each
        out.append(Lane(department, y, height))
        y += height
    return tuple(out)
