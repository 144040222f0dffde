"""`layout_map`: the one door of the layout."""

from __future__ import annotations

from collections.abc import Mapping

from journeymap.layout.crowding import needed_air
from journeymap.layout.geometry import Box, Geometry, LayoutOptions
from journeymap.layout.grid import arrange, best_placement, row_tops
from journeymap.layout.labels import (
    beside_badges,
    leak_box,
    note_box,
    place_badges,
    place_callouts,
    place_notes,
)
from journeymap.layout.ordering import stage_orders
from journeymap.layout.routing import route_all
from journeymap.layout.tracks import spread
from journeymap.model.journey import Journey


def layout_map(
    journey: Journey,
    *,
    order: Mapping[str, float] | None = None,
    options: LayoutOptions | None = None,
) -> Geometry:
    """Place every stage, lane, card, line, badge and callout of a journey, left to right.

    `order` is the mean position of touchpoints in real journeys, where it is known. The same
    journey always gives the same geometry. Touchpoints of a stage that is not there have no card.

    >>> layout_map(Journey()).cards
    {}
    """
    options = options or LayoutOptions()
    orders = stage_orders(journey, order)
    placement = best_placement(journey, orders, options)
    columns, lanes, cards = arrange(journey, placement, options)
    routes = route_all(journey.transitions, cards, columns, options)
    if air := needed_air(routes, columns, row_tops(journey, lanes, cards), options):
        columns, lanes, cards = arrange(journey, placement, options, air)
        routes = route_all(journey.transitions, cards, columns, options)
    width = (columns[-1].x + columns[-1].w if columns else options.margin) + options.margin
    height = sum(lane.h for lane in lanes)
    start = options.margin + options.label_width
    area = Box(start, options.top, width - options.margin - start, height)
    routes = spread(journey, routes, cards, area)
    radius = options.badge_radius
    marked = {id: note_box(cards[id], *options.notes[id][0]) for id in options.notes if id in cards}
    badges = place_badges(options.badges, routes, [*cards.values(), *marked.values()], radius)
    marked = {id: beside_badges(b, cards[id], radius, badges) for id, b in marked.items()}
    solid = [*cards.values(), *marked.values()]
    notes = place_notes(options.notes, routes, solid, radius, badges.values(), area)
    notes |= marked
    beside = [leak_box(cards[id]) for id in sorted(options.leaks) if id in cards]
    return Geometry(
        width=width,
        height=height,
        options=options,
        columns=columns,
        lanes=lanes,
        cards=cards,
        order=tuple(t.id for s in journey.stages for t in orders[s.id]),
        routes=routes,
        badges=badges,
        callouts=place_callouts(
            area, lanes, cards.values(), beside, routes, badges, notes.values(), options
        ),
        notes=notes,
    )
