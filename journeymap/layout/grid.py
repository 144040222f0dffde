"""Columns, lanes and cards: how many stand side by side and how many one below the other."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from journeymap.layout.crowding import Air
from journeymap.layout.geometry import GRID, Box, Column, Lane, LayoutOptions, on_grid
from journeymap.model.entities import Touchpoint
from journeymap.model.journey import Journey

#: How far the next card may step to the right when it stands in another lane.
STAGGERS = (64.0, 48.0)
#: Cards side by side where no aspect asks for rows.
UNLIMITED = 10_000
_MOST_STEPS = 40
#: How the cards of a stage stand: cards side by side in one lane, step to the next lane.
Habit = tuple[int, float]


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

    Without an aspect rows are never broken. With one, all stages begin one card wide; as long as it
    makes the picture's text larger, the stages that make a lane high become wider. Width that is
    left over lets cards step aside, so that their order can be seen.
    """
    trial = _Trial(journey, orders, options)
    stages = [stage.id for stage in journey.stages]
    if options.aspect is None:
        return trial.place(dict.fromkeys(stages, (UNLIMITED, STAGGERS[1])))
    habits: dict[str, Habit] = dict.fromkeys(stages, (1, 0.0))
    best = trial.place(habits)
    for _ in range(_MOST_STEPS):
        wider = [_widened(habits, best, lane) for lane, rows in enumerate(best.rows) if rows > 1]
        tried = [(trial.cost(trial.place(h)), i) for i, h in enumerate(wider)]
        if not tried or min(tried)[0] >= trial.cost(best):
            break
        habits = wider[min(tried)[1]]
        best = trial.place(habits)
    by_size = sorted(stages, key=lambda stage: (-len(orders[stage]), stages.index(stage)))
    for stage in by_size:
        for stagger in STAGGERS:
            stepped = {**habits, stage: (habits[stage][0], stagger)}
            candidate = trial.place(stepped)
            if trial.cost(candidate) <= trial.cost(best) and candidate.rows == best.rows:
                habits, best = stepped, candidate
                break
    return best


def _widened(habits: Mapping[str, Habit], placement: Placement, lane: int) -> dict[str, Habit]:
    """The stages that make a lane as high as it is become one card wider."""
    rows = placement.rows[lane]
    binding = {
        stage
        for stage, spots in placement.spots.items()
        if any(spot.lane == lane and spot.row == rows - 1 for spot in spots)
    }
    return {
        stage: (abreast + (stage in binding), stagger)
        for stage, (abreast, stagger) in habits.items()
    }


@dataclass(frozen=True, slots=True)
class _Filled:
    """One stage with its cards by a habit: where they are, rows by lane, width of all together."""

    spots: tuple[Spot, ...]
    rows: tuple[int, ...]
    span: float


class _Trial:
    """Tries habits for the stages, keeping what it placed: few stages change between trials."""

    def __init__(
        self,
        journey: Journey,
        orders: Mapping[str, Sequence[Touchpoint]],
        options: LayoutOptions,
    ) -> None:
        self._orders, self._options = orders, options
        self._lanes = {department: i for i, department in enumerate(lane_departments(journey))}
        self._known: dict[tuple[str, Habit], _Filled] = {}

    def place(self, habits: Mapping[str, Habit]) -> Placement:
        """Place every stage by its habit."""
        options = self._options
        filled = {stage: self._filled(stage, habit) for stage, habit in habits.items()}
        spots = {stage: of.spots for stage, of in filled.items()}
        spans = {stage: of.span for stage, of in filled.items()}
        none = [0] * len(self._lanes)
        rows = tuple(map(max, zip(none, *(of.rows for of in filled.values()), strict=True)))
        width = options.label_width + 2 * options.margin
        width += sum(_stage_width(stage, span, options) for stage, span in spans.items())
        height = sum(_lane_height(n, options) for n in rows)
        return Placement(spots, spans, rows, width, height)

    def cost(self, placement: Placement) -> float:
        """Height of a page of the wanted aspect that holds the picture."""
        aspect = self._options.aspect or 1.0
        return max(placement.width / aspect, placement.height + self._options.other_height)

    def _filled(self, stage: str, habit: Habit) -> _Filled:
        found = self._known.get((stage, habit))
        if found is None:
            spots = _place_stage(self._orders[stage], self._lanes, self._options, *habit)
            rows = [0] * len(self._lanes)
            for spot in spots:
                rows[spot.lane] = max(rows[spot.lane], spot.row + 1)
            span = max(s.dx for s in spots) + self._options.card_w if spots else 0.0
            found = self._known[stage, habit] = _Filled(spots, tuple(rows), span)
        return found


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
    """Cards of one stage, later ones never farther left, unless their lane needs the room."""
    pitch = options.card_w + options.gap
    lane_of = [lanes.get(t.department, lanes.get(None, 0)) for t in touchpoints]
    waiting = Counter(lane_of)
    limit = abreast * pitch - options.gap + stagger * min(3, max(0, len(waiting) - 1))
    ends: dict[int, tuple[int, float]] = {}
    out: list[Spot] = []
    x = 0.0
    for touchpoint, lane in zip(touchpoints, lane_of, strict=True):
        if out and out[-1].lane != lane:
            x += stagger
        row, free = ends.get(lane, (0, 0.0))
        if free + options.card_w > limit:
            row, free, x = row + 1, 0.0, 0.0
        room = limit - (min(waiting[lane], abreast) * pitch - options.gap)
        x = max(free, min(x, room))
        waiting[lane] -= 1
        ends[lane] = (row, x + pitch)
        out.append(Spot(touchpoint.id, x, lane, row))
    return tuple(out)


def arrange(
    journey: Journey, placement: Placement, options: LayoutOptions, air: Air | None = None
) -> tuple[tuple[Column, ...], tuple[Lane, ...], dict[str, Box]]:
    """Give a placement its pixels, and spread what room the aspect leaves over it."""
    air = air or Air.none(len(journey.stages), placement.rows)
    total_height = placement.height + options.other_height
    total_height += sum(map(sum, air.rows))
    total_width = placement.width + sum(air.gutters)
    spare_x = spare_y = 0.0
    if options.aspect:
        spare_x = max(0.0, total_height * options.aspect - total_width)
        spare_y = max(0.0, total_width / options.aspect - total_height)
    lanes = _lanes(journey, placement, options, spare_y, air)
    columns, cards = [], {}
    x = options.margin + options.label_width
    wider = _shares(spare_x, len(journey.stages))
    for i, stage in enumerate(journey.stages):
        span = placement.spans[stage.id]
        before, behind = air.beside(i)
        width = _stage_width(stage.id, span, options) + wider[i]
        spots = placement.spots[stage.id]
        stretch = _stretch(span, width, options)
        start = x + before + round((width - options.card_w - stretch * (span - options.card_w)) / 2)
        for spot in spots:
            lane = lanes[spot.lane]
            rows = placement.rows[spot.lane]
            more = air.rows[spot.lane]
            pitch = _row_pitch(lane.h - sum(more), rows, options)
            free = lane.h - options.card_h - (rows - 1) * pitch - sum(more)
            top = (
                lane.y
                + sum(more[: spot.row + 1])
                + round(free * options.pad_top / options.row_gap / GRID) * GRID
            )
            cards[spot.id] = Box(
                round(start + spot.dx * stretch),
                top + spot.row * pitch,
                options.card_w,
                options.card_h,
            )
        width += before + behind
        columns.append(Column(stage.id, x, width))
        x += width
    return tuple(columns), lanes, cards


def _shares(spare: float, among: int) -> list[float]:
    """Spare room on the grid, shared out until less than one step of the grid is left.

    >>> _shares(45, 3)
    [16, 16, 8]
    """
    each, left = divmod(math.floor(spare / GRID), max(1, among))
    return [GRID * (each + (i < left)) for i in range(among)]


def _row_pitch(height: float, rows: int, options: LayoutOptions) -> float:
    """Distance of the rows of a lane; of a high page's spare height they take their part."""
    spare = height - _lane_height(rows, options)
    most = options.card_h / 2 + GRID / 2
    return options.card_h + options.row_gap + min(most, spare / (rows + 1)) // GRID * GRID


def _stretch(span: float, width: float, options: LayoutOptions) -> float:
    """How much farther apart the cards of a stage may stand in the room it got."""
    if span <= options.card_w:
        return 1.0
    room = width - options.gap - options.card_w
    return max(1.0, min(1.5, room / (span - options.card_w)))


def _lanes(
    journey: Journey, placement: Placement, options: LayoutOptions, spare: float, air: Air
) -> tuple[Lane, ...]:
    departments = lane_departments(journey)
    share = spare - min(options.other_growth, 0.4 * spare)
    each = math.floor(share / len(departments) / GRID) * GRID
    y, out = options.top, []
    for department, rows, more in zip(departments, placement.rows, air.rows, strict=True):
        height = _lane_height(rows, options) + sum(more) + each
        out.append(Lane(department, y, height))
        y += height
    return tuple(out)


def row_tops(
    journey: Journey, lanes: Sequence[Lane], cards: Mapping[str, Box]
) -> list[list[float]]:
    """The upper ends of the rows of cards, lane by lane."""
    index = {lane.department: i for i, lane in enumerate(lanes)}
    tops: list[set[float]] = [set() for _ in lanes]
    for touchpoint in journey.touchpoints:
        if box := cards.get(touchpoint.id):
            tops[index.get(touchpoint.department, index.get(None, 0))].add(box.y)
    return [sorted(found) for found in tops]
