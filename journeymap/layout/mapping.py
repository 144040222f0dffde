"""`layout_map`: the one door of the layout."""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from dataclasses import replace

from journeymap.layout.crowding import needed_air
from journeymap.layout.geometry import Box, Geometry, LayoutOptions, Point, Road
from journeymap.layout.grid import arrange, best_placement, lane_departments, row_tops
from journeymap.layout.labels import (
    Lines,
    disc,
    leak_box,
    place_badges,
    place_callouts,
    place_notes,
    place_on_card,
)
from journeymap.layout.memory import Memory
from journeymap.layout.ordering import stage_orders
from journeymap.layout.routing import route_all
from journeymap.layout.sketch import sketched
from journeymap.layout.tracks import spread
from journeymap.model.entities import Touchpoint
from journeymap.model.journey import Journey

#: On maps of more cards than this the whole layout of an edit may come later.
MANY = 80
#: So many whole layouts are remembered.
ROADS = 6
#: Badges, callouts and markers of notes.
Marks = tuple[Mapping[str, Point], Mapping[str, Box], Mapping[str, Box]]
#: Marks with what they were placed on.
Marked = tuple[Road, LayoutOptions, Marks]


def layout_map(
    journey: Journey,
    *,
    order: Mapping[str, float] | None = None,
    options: LayoutOptions | None = None,
    memory: Memory | None = None,
    may_sketch: bool = False,
) -> Geometry:
    """Place every stage, lane, card, line, badge and callout of a journey, left to right.

    `order` is the mean position of touchpoints in real journeys, where it is known. The same
    journey always gives the same geometry, whatever `memory` holds of the last one. Touchpoints of
    a stage that is not there have no card.

    Who `may_sketch` is content, on a large map, with the last layout and what was edited in it;
    `memory.kept("sketched")` says whether that is what there is.

    >>> layout_map(Journey()).cards
    {}
    """
    options, memory = options or LayoutOptions(), memory or Memory()
    bare = LayoutOptions()
    written = ("leaks", "badges", "callouts", "callout_size", "badge_radius", "notes")
    sizes = replace(options, **{name: getattr(bare, name) for name in written})
    values = (_skeleton(journey), dict(order or {}), sizes)
    road = None
    if may_sketch and len(journey.touchpoints) > MANY and _known(values, memory) is None:
        road = _sketch(journey, sizes, values, memory)
    sketch = road is not None
    memory.keep("sketched", sketch)
    road = road or _whole(journey, order, sizes, values, memory)
    last: Marked | None = memory.kept("marked") if sketch else None
    marks = memory.recall(
        "marks",
        (road, options, last),
        lambda: _marks_of_sketch(road, options, last) if last else _marks(road, options, memory),
    )
    memory.keep("marked", (road, options, marks))
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


def _met(journey: Journey, orders: Mapping[str, tuple[Touchpoint, ...]]) -> tuple[str, ...]:
    """All touchpoints that have a stage, first met first."""
    return tuple(t.id for stage in journey.stages for t in orders[stage.id])


def _road(
    journey: Journey, order: Mapping[str, float] | None, options: LayoutOptions, memory: Memory
) -> Road:
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
    lines = spread(journey, routes, cards, area, memory)
    return Road(columns, lanes, cards, _met(journey, orders), lines, area)


def _known(values: tuple[object, ...], memory: Memory) -> Road | None:
    """The whole road of these values, when it was made not long ago."""
    known: tuple[tuple[tuple[object, ...], Road], ...] = memory.kept("roads") or ()
    return next((road for made_from, road in known if made_from == values), None)


def _whole(
    journey: Journey,
    order: Mapping[str, float] | None,
    options: LayoutOptions,
    values: tuple[object, ...],
    memory: Memory,
) -> Road:
    """The whole road; the last ones are remembered, so that undoing an edit takes no time."""
    road = _known(values, memory) or _road(journey, order, options, memory)
    rest = (entry for entry in memory.kept("roads") or () if entry[1] is not road)
    memory.keep("roads", ((values, road), *itertools.islice(rest, ROADS - 1)))
    return road


def _sketch(
    journey: Journey, sizes: LayoutOptions, values: tuple[object, ...], memory: Memory
) -> Road | None:
    """The last whole road with what was edited since; None without one."""
    known = memory.kept("roads")
    if not known:
        return None
    last = known[0][1]
    return memory.recall(
        "sketch",
        (last, values),
        lambda: sketched(last, journey, _met_before(last, journey), sizes),
    )


def _met_before(last: Road, journey: Journey) -> tuple[str, ...]:
    """All touchpoints that have a stage, in the order they had; new ones last in theirs."""
    stages = {s.id: i for i, s in enumerate(journey.stages)}
    places = {id: i for i, id in enumerate(last.order)}
    known = [t for t in journey.touchpoints if t.stage in stages]
    known.sort(key=lambda t: (stages[t.stage], places.get(t.id, len(places))))
    return tuple(t.id for t in known)


def _marks_of_sketch(road: Road, options: LayoutOptions, last: Marked) -> Marks:
    """The marks that stood where cards and lines still do; others on theirs, whatever is there."""
    before, sizes, (badges, callouts, notes) = last
    cards, routes, radius = road.cards, road.routes, options.badge_radius
    stands = {id for id, line in routes.items() if line == before.routes.get(id)}
    stands |= {id for id, box in cards.items() if box == before.cards.get(id)}
    stands = {id for id in stands if options.notes.get(id) == sizes.notes.get(id)}
    nothing = Lines({})
    numbers = {id: badges[id] for id in options.badges if id in badges and id in stands}
    new = [id for id in options.badges if id not in numbers]
    numbers |= place_badges(new, routes, (), radius, nothing, road.area)
    marked = {id: notes[id] for id in options.notes if id in notes and id in stands}
    other = {id: forms for id, forms in options.notes.items() if id not in marked}
    marked |= place_notes(other, routes, (), radius, (), road.area, nothing)
    marked |= {
        id: place_on_card(*forms[0], cards[id], (), nothing, road.area)
        for id, forms in other.items()
        if id in cards
    }
    same = options.callout_size == sizes.callout_size
    moved = [box for id, box in cards.items() if id not in stands]
    boxes = {
        id: callouts[id]
        for id in options.callouts
        if same and id in callouts and not any(box.overlaps(callouts[id]) for box in moved)
    }
    return numbers, boxes, marked


def _marks(road: Road, options: LayoutOptions, memory: Memory) -> Marks:
    """Badges, callouts and markers of notes, on and beside the lines."""
    cards, routes, area, radius = road.cards, road.routes, road.area, options.badge_radius
    near = Lines(routes)
    beside = [leak_box(cards[id]) for id in sorted(options.leaks) if id in cards]
    badges = place_badges(options.badges, routes, [*cards.values(), *beside], radius, near, area)
    solid = [*cards.values(), *beside, *(disc(at, radius + 4) for at in badges.values())]
    marked = {
        id: place_on_card(*options.notes[id][0], cards[id], solid, near, area)
        for id in options.notes
        if id in cards
    }
    solid = [*cards.values(), *marked.values(), *beside]
    notes = place_notes(options.notes, routes, solid, radius, badges.values(), area, near)
    notes |= marked
    callouts = place_callouts(
        area,
        road.lanes,
        cards.values(),
        beside,
        near,
        badges,
        notes.values(),
        options,
        memory,
    )
    return badges, callouts, notes
