"""Lines of the map on a slide: connectors that hold on to cards, drawn as well where they bend."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from journeymap.export.slides.connectors import connector_of
from journeymap.export.slides.paint import (
    Sheet,
    bounds_of,
    connector,
    dash_of,
    either,
    outline,
    shape,
)
from journeymap.export.slides.units import Frame
from journeymap.picture.shapes import Command, Item, Path

#: A kept line of fog: stripes this long and this far apart, in points.
_STRIPE, _GAP = 1.0, 4.4
#: The least length of an arrow that is drawn by itself, in points.
_HEAD = 4.0

Ports = Mapping[str, Sequence[tuple[float, float]]]
Glue = tuple[int, int] | None


def ports(cards: Mapping[str, Item], routes: Mapping[str, Sequence[tuple[float, float]]]) -> Ports:
    """The points of every card's border: the middles of its sides, then where lines meet it."""
    out: dict[str, list[tuple[float, float]]] = {}
    for id, card in cards.items():
        x, y, w, h = card.bounds
        # PowerPoint counts the sites of a box from its top against the clock
        out[id] = [(x + w / 2, y), (x, y + h / 2), (x + w / 2, y + h), (x + w, y + h / 2)]
    for points in routes.values():
        for end in (points[0], points[-1]):
            id = _card_at(cards, end)
            if id and end not in out[id]:
                out[id].append(end)
    return out


def _card_at(cards: Mapping[str, Item], point: tuple[float, float]) -> str:
    for id, card in cards.items():
        x, y, w, h = card.bounds
        if x - 1 <= point[0] <= x + w + 1 and y - 1 <= point[1] <= y + h + 1:
            return id
    return ""


def held(
    points: Sequence[tuple[float, float]], ids: Mapping[str, int], ports: Ports
) -> tuple[Glue, Glue]:
    """The card and the site that each end of a line holds on to."""
    ends: list[Glue] = []
    for end in (points[0], points[-1]):
        found = next((id for id, sites in ports.items() if end in sites[4:] or end in sites), None)
        ends.append(None if found is None else (ids[found], list(ports[found]).index(end)))
    return ends[0], ends[1]


def edge(
    sheet: Sheet,
    item: Item,
    points: Sequence[tuple[float, float]],
    ends: tuple[Glue, Glue],
    frame: Frame,
) -> list[str]:
    """A transition between two cards."""
    line = next(s for s in item.shapes if isinstance(s, Path))
    width = max(0.75, line.width * frame.scale)
    dash = dash_of(line.dashed, line.dash, line.width, width / frame.scale)
    pen = _Pen(line.stroke, width, dash, bool(line.arrow))
    name = item.alt.split(" · ")[0]
    return [_line(sheet, points, ends, frame, pen, name, item.alt)]


@dataclass(frozen=True, slots=True)
class _Pen:
    """What a line is drawn with; `width` in points, `dash` in widths."""

    stroke: str
    width: float
    dash: Sequence[float] = ()
    head: bool = False


def _line(
    sheet: Sheet,
    points: Sequence[tuple[float, float]],
    ends: tuple[Glue, Glue],
    frame: Frame,
    pen: _Pen,
    name: str,
    alt: str = "",
) -> str:
    """A connector along the corners `points`; where it bends, also as the line it is."""
    made = connector_of([frame.at(*p) for p in points])
    look = sheet.pen(pen.stroke, pen.width, dash=pen.dash, head=pen.head)
    held = connector(sheet, made, look, *ends, name=name, alt=alt)
    if len(points) < 3:
        return held
    drawn = ""
    if pen.head:  # by itself: an arrow longer than the last piece would point elsewhere
        head, points = _arrow(points, max(_HEAD, 3 * pen.width) / frame.scale)
        tip = bounds_of(head)
        filled = outline(head, tip, frame, filled=True)
        drawn = shape(sheet, frame.box(tip), filled, sheet.fill(pen.stroke), sheet.pen("", 0))
    commands: list[Command] = [("L" if i else "M", *point) for i, point in enumerate(points)]
    box = bounds_of(commands)
    path = outline(commands, box, frame, filled=False)
    look = sheet.pen(pen.stroke, pen.width, dash=pen.dash)
    way = shape(sheet, frame.box(box), path, sheet.fill(""), look, name=name, alt=alt)
    return either(held, way + drawn)


def _arrow(
    points: Sequence[tuple[float, float]], length: float
) -> tuple[tuple[Command, ...], list[tuple[float, float]]]:
    """The head at the end of a line, and the line without the tip it would cover."""
    (x0, y0), (x1, y1) = points[-2:]
    last = max(1e-6, math.dist((x0, y0), (x1, y1)))
    dx, dy = (x1 - x0) / last, (y1 - y0) / last
    x, y, half = x1 - dx * length, y1 - dy * length, 0.42 * length
    head: tuple[Command, ...] = (
        ("M", x1, y1),
        ("L", x - dy * half, y + dx * half),
        ("L", x + dy * half, y - dx * half),
        ("Z",),
    )
    short = min(last, 0.7 * length)
    return head, [*points[:-1], (x1 - dx * short, y1 - dy * short)]


def fog(
    sheet: Sheet,
    item: Item,
    points: Sequence[tuple[float, float]],
    ends: tuple[Glue, Glue],
    frame: Frame,
) -> list[str]:
    """A grey zone as broad lines that hold on to the cards as its transition does.

    A free shape would stay behind when a card is moved. One line is the fog, one its hatching.
    """
    wide = (item.bounds[2] - (max(p[0] for p in points) - min(p[0] for p in points))) * frame.scale
    stripes = _Pen("fog-hatch", wide, (_STRIPE / wide, _GAP / wide))
    locale = sheet.reader.locale
    return [
        _line(sheet, points, ends, frame, _Pen("fog", wide), locale.tr("Grey zone")),
        _line(sheet, points, ends, frame, stripes, locale.tr("Grey zone, hatching")),
    ]
