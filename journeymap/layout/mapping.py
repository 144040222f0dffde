"""`layout_map`: the one door of the layout."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from journeymap.layout.crowding import needed_air
from journeymap.layout.geometry import Box, Column, Geometry, Lane, LayoutOptions, Point
from journeymap.layout.grid import arrange, best_placement, lane_departments, row_tops
from journeymap.layout.labels import (
    beside_badges,
    leak_box,
    note_box,
    place_badges,
    place_callouts,
    place_notes,
)
from journeymap.layout.memory import Memory
from journeymap.layout.ordering import stage_orders
from journeymap.layout.routing import route_all
from journeymap.layout.tracks import spread
from journeymap.model.journey import Journey


@dataclass(frozen=True, slots=True)
class _Road:
    """Where cards and lines are, before anything is written on the lines."""

    columns: tuple[Column, ...]
    lanes: tuple[Lane, ...]
    cards: Mapping[str, Box]
    order: tuple[str, ...]
    routes: Mapping[str, tuple[Point, ...]]
    area: Box


def layout_map(
    journey: Journey,
    *,
    order: Mapping[str, float] | None = None,
    options: LayoutOptions | None = None,
    memory: Memory | None = None,
) -> Geometry:
    """Place every stage, lane, card, line, badge and callout of a journey, left to right.

    `order` is the mean position of touchpoints in real journeys, where it is known. The same
    journey always gives the same geometry, whatever `memory` holds of the last one. Touchpoints of
    a stage that is not there have no card.

    >>> layout_map(Journey()).cards
    {}
    """
    options, memory = options or LayoutOptions(), memory or Memory()
    bare = LayoutOptions()
    written = ("leaks", "badges", "callouts", "callout_size", "badge_radius", "notes")
    sizes = replace(options, **{name: getattr(bare, name) for name in written})
    values = (_skeleton(journey), dict(order or {}), sizes)
    road = memory.recall("road", values, lambda: _road(journey, order, sizes, memory))
    marks = memory.recall("marks", (road, options), lambda: _marks(road, options, memory))
    return Geometry(
        width=road.area.right + options.margin,
        height=road.area.h,
        options=options,
        columns=road.columns,
        lanes=road.lanes,
        cards=road.cards,
        order=road.order,
        routes=road.routes,
        badges=marks[0],
        callouts=marks[1],
        notes=marks[2],
    )


def _skeleton(journey: Journey) -> tuple[object, ...]:
    """All of a journey that says where things are."""
    return (
        tuple(s.id for s in journey.stages),
        tuple(d.id for d in journey.departments),
        tuple((t.id, t.stage, t.department) for t in journey.touchpoints),
        tuple((t.id, t.source, t.target) for t in journey.transitions),
    )


def _road(
    journey: Journey, order: Mapping[str, float] | None, options: LayoutOptions, memory: Memory
) -> _Road:
    orders = stage_orders(journey, order)
    standing = {t.id: t.department for t in journey.touchpoints}
    met = {stage: tuple(t.id for t in own) for stage, own in orders.items()}
    placement = memory.recall(
        "placement",
        (standing, met, lane_departments(journey), options),
        lambda: best_placement(journey, orders, options),
    )
    columns, lanes, cards = arrange(journey, placement, options)
    routes = route_all(journey.transitions, cards, columns, options, memory, "first routes")
    if air := needed_air(routes, columns, row_tops(journey, lanes, cards), options):
        columns, lanes, cards = arrange(journey, placement, options, air)
        routes = route_all(journey.transitions, cards, columns, options, memory)
    end = columns[-1].x + columns[-1].w if columns else options.margin
    start = options.margin + options.label_width
    area = Box(start, options.top, end - start, sum(lane.h for lane in lanes))
    order_met = tuple(id for stage in journey.stages for id in met[stage.id])
    lines = spread(journey, routes, cards, area, memory)
    return _Road(columns, lanes, cards, order_met, lines, area)


def _marks(
    road: _Road, options: LayoutOptions, memory: Memory
) -> tuple[Mapping[str, Point], Mapping[str, Box], Mapping[str, Box]]:
    """Badges, callouts and markers of notes, on and beside the lines."""
    cards, routes, area, radius = road.cards, road.routes, road.area, options.badge_radius
    marked = {id: note_box(cards[id], *options.notes[id][0]) for id in options.notes if id in cards}
    badges = place_badges(options.badges, routes, [*cards.values(), *marked.values()], radius)
    marked = {id: beside_badges(b, cards[id], radius, badges) for id, b in marked.items()}
    beside = [leak_box(cards[id]) for id in sorted(options.leaks) if id in cards]
    solid = [*cards.values(), *marked.values(), *beside]
    notes = place_notes(options.notes, routes, solid, radius, badges.values(), area)
    notes |= marked
    callouts = place_callouts(
        area, road.lanes, cards.values(), beside, routes, badges, notes.values(), options, memory
    )
    return badges, callouts, notes
