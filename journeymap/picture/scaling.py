"""Frame and callouts of a large map: larger, so that they are still read when the map is fitted."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import replace
from functools import partial

from journeymap.layout.geometry import Box, Column, Geometry, Lane
from journeymap.layout.memory import Memory
from journeymap.picture.shapes import Command, Ellipse, Item, Path, Rect, Shape, Text

#: Up to this width everything on a map has one scale.
_USUAL, _LARGEST = 2700.0, 3.0
#: About what a stage with one card, a lane with one row, and the parts outside the lanes need.
_STAGE, _LANE, _OUTSIDE = 248.0, 128.0, 300.0


def frame_scale(touchpoints: int, stages: int, lanes: int, aspect: float) -> float:
    """How much larger the frame of a map is than its cards, in steps of a quarter.

    Guessed before the layout, which needs it: a map of an aspect grows in width about as the
    square root of its touchpoints, unless its stages or its lanes need more.

    >>> [frame_scale(n, 6, 5, 16 / 9) for n in (20, 60, 300)], frame_scale(20, 6, 15, 16 / 9)
    ([1.0, 1.25, 2.5], 1.5)
    """
    by_cards = 3400.0 * math.pow(touchpoints / 60, 0.42) * math.sqrt(aspect / (16 / 9))
    width = max(by_cards, stages * _STAGE, aspect * (lanes * _LANE + _OUTSIDE))
    return min(_LARGEST, max(1.0, round(4 * width / _USUAL) / 4))


def shrunk(geometry: Geometry, scale: float) -> Geometry:
    """The geometry in the units of a frame that is drawn `scale` times larger."""
    options = geometry.options
    return replace(
        geometry,
        width=geometry.width / scale,
        height=geometry.height / scale,
        options=replace(
            options,
            top=options.top / scale,
            margin=options.margin / scale,
            label_width=options.label_width / scale,
            badge_radius=options.badge_radius / scale,
        ),
        columns=tuple(Column(c.stage, c.x / scale, c.w / scale) for c in geometry.columns),
        lanes=tuple(Lane(n.department, n.y / scale, n.h / scale) for n in geometry.lanes),
        badges={id: (x / scale, y / scale) for id, (x, y) in geometry.badges.items()},
        callouts={
            id: Box(b.x / scale, b.y / scale, b.w / scale, b.h / scale)
            for id, b in geometry.callouts.items()
        },
    )


def scaled(items: Iterable[Item], scale: float, memory: Memory | None = None) -> list[Item]:
    """Items with everything `scale` times as large and as far from the corner."""
    if scale == 1:
        return list(items)
    memory = memory or Memory()
    return [
        memory.recall(f"scaled {item.key}", (item, scale), partial(_scaled, item, scale))
        for item in items
    ]


def _scaled(item: Item, scale: float) -> Item:
    return replace(
        item,
        shapes=tuple(_shape(shape, scale) for shape in item.shapes),
        bounds=tuple(v * scale for v in item.bounds),  # type: ignore[arg-type]
        path=_commands(item.path, scale),
    )


def _shape(shape: Shape, s: float) -> Shape:
    match shape:
        case Rect():
            x, y, w, h = shape.x * s, shape.y * s, shape.w * s, shape.h * s
            return replace(
                shape, x=x, y=y, w=w, h=h, radius=shape.radius * s, width=shape.width * s
            )
        case Text():
            x, y, w, h = shape.x * s, shape.y * s, shape.w * s, shape.h * s
            detail = max(0, shape.detail - round(s - 1))  # larger letters are read from farther
            return replace(shape, x=x, y=y, w=w, h=h, size=shape.size * s, detail=detail)
        case Ellipse():
            cx, cy, rx, ry = shape.cx * s, shape.cy * s, shape.rx * s, shape.ry * s
            return Ellipse(cx, cy, rx, ry, shape.fill, shape.stroke, shape.width * s)
        case Path():
            return replace(
                shape,
                commands=_commands(shape.commands, s),
                width=shape.width * s,
                arrow=shape.arrow * s,
                dash=tuple(length * s for length in shape.dash),
            )


def _commands(commands: tuple[Command, ...], s: float) -> tuple[Command, ...]:
    return tuple((c[0], *(v * s for v in c[1:])) for c in commands)  # type: ignore[misc]
