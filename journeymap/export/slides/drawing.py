"""A picture of the map as native shapes: a group for each touchpoint, a connector for each line."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from journeymap.export.slides.connectors import corners
from journeymap.export.slides.lines import Ports, edge, fog, held, ports
from journeymap.export.slides.paint import (
    Box,
    Sheet,
    bounds_of,
    dash_of,
    group,
    outline,
    preset,
    shape,
)
from journeymap.export.slides.texts import Paragraph, Run, text_body
from journeymap.export.slides.units import Frame
from journeymap.picture.shapes import Command, Ellipse, Item, Path, Picture, Rect, Shape, Text
from journeymap.picture.words import estimated_lines, estimated_width

#: What moves with a touchpoint's card.
_ON_CARDS = frozenset({"card", "leak", "note", "change", "voices"})
#: Items that are ground or heading and have no words of their own to say.
_QUIET = frozenset({"background", "lane", "stage", "fog"})
#: Names that do not fit are set smaller, down to this share of their size.
_SMALLEST = 0.72
_QUARTER = 0.4477
#: Steps of the colour scale in the legend.
_STEPS = 11


def draw_picture(sheet: Sheet, picture: Picture, frame: Frame) -> list[str]:
    """Everything of a picture but its ground, in painting order, as elements of a slide."""
    by_ref: dict[str, list[Item]] = {}
    for item in picture.items:
        if item.ref and item.kind in _ON_CARDS:
            by_ref.setdefault(item.ref, []).append(item)
    cards = {item.ref: item for item in picture.items if item.kind == "card"}
    routes = {item.ref: corners(item.path) for item in picture.items if item.kind == "edge"}
    sites = ports(cards, routes)
    ids = {id: sheet.new_id() for id in cards}
    out: list[str] = []
    for item in picture.items:
        if item.kind == "background":
            continue
        if item.kind == "card":
            out.append(_card_group(sheet, item, by_ref[item.ref], frame, ids, sites))
        elif item.ref in cards and item.kind in _ON_CARDS:
            continue
        elif item.kind in ("edge", "fog") and item.ref in routes:
            ends = held(routes[item.ref], ids, sites)
            draw = edge if item.kind == "edge" else fog
            out += draw(sheet, item, routes[item.ref], ends, frame)
        else:
            out.append(_group(sheet, item, frame))
    return out


def _card_group(
    sheet: Sheet,
    card: Item,
    items: Sequence[Item],
    frame: Frame,
    ids: Mapping[str, int],
    ports: Ports,
) -> str:
    parts: list[str] = []
    name = ""
    for item in items:
        if item is not card:
            parts += draw_shapes(sheet, item.shapes, frame)
            continue
        shapes = [s for s in item.shapes if not (isinstance(s, Rect) and s.fill == "card-shadow")]
        title = next(s for s in shapes if isinstance(s, Text))
        body = next(s for s in shapes if isinstance(s, Rect))
        name = title.text
        parts.append(_body(sheet, body, title, frame, ids[card.ref], ports[card.ref]))
        parts += draw_shapes(sheet, [s for s in shapes if s not in (title, body)], frame)
    return group(sheet, parts, frame.box(_union(items)), name=name, alt=card.alt)


def _body(
    sheet: Sheet,
    body: Rect,
    title: Text,
    frame: Frame,
    id: int,
    sites: Sequence[tuple[float, float]],
) -> str:
    """The ground of a card with its name in it, and the sites lines hold on to."""
    box = body.x, body.y, body.w, body.h
    geometry = outline(_rounded(body), box, frame, filled=True, sites=sites)
    scale = frame.scale
    insets = (
        (title.x - body.x) * scale,
        (title.y - body.y) * scale,
        (body.x + body.w - title.x - title.w) * scale,
        (body.y + body.h - title.y - title.h) * scale,
    )
    shadow = (
        '<a:effectLst><a:outerShdw blurRad="25400" dist="12700" dir="5400000" algn="t" '
        'rotWithShape="0"><a:srgbClr val="1D212C"><a:alpha val="16000"/></a:srgbClr>'
        "</a:outerShdw></a:effectLst>"
    )
    width = max(0.5, body.width * scale)
    return shape(
        sheet,
        frame.box(box),
        geometry,
        sheet.fill(body.fill, body.hatch, "card"),
        sheet.pen(body.stroke, width, dash=dash_of(body.dashed, (), body.width, width / scale)),
        name=title.text,
        body=text_body([_words(sheet, title, scale)], sheet.reader, insets=insets),
        effects=shadow,
        id=id,
        text_box=True,
    ).replace(' txBox="1"', "", 1)


def _rounded(r: Rect) -> tuple[Command, ...]:
    x, y, right, bottom, a = r.x, r.y, r.x + r.w, r.y + r.h, float(r.radius)
    k = a * _QUARTER
    return (
        ("M", x + a, y),
        ("L", right - a, y),
        ("C", right - k, y, right, y + k, right, y + a),
        ("L", right, bottom - a),
        ("C", right, bottom - k, right - k, bottom, right - a, bottom),
        ("L", x + a, bottom),
        ("C", x + k, bottom, x, bottom - k, x, bottom - a),
        ("L", x, y + a),
        ("C", x, y + k, x + k, y, x + a, y),
        ("Z",),
    )


def _group(sheet: Sheet, item: Item, frame: Frame) -> str:
    parts = draw_shapes(sheet, item.shapes, frame)
    alt = "" if item.kind in _QUIET and not item.alt else item.alt
    box = frame.box(item.bounds)
    return group(sheet, parts, box, name=item.alt, alt=alt)


def draw_shapes(sheet: Sheet, shapes: Sequence[Shape], frame: Frame) -> list[str]:
    """Plain shapes one by one; a text that fills the shape before it is written into that shape."""
    out: list[str] = []
    todo = list(shapes)
    while todo:
        first = todo.pop(0)
        if isinstance(first, Text):
            if first.text:
                out.append(_text(sheet, first, frame))
            continue
        if isinstance(first, Rect) and first.fill.startswith("score:"):
            steps = [first]
            while todo and isinstance(step := todo[0], Rect) and step.fill.startswith("score:"):
                steps.append(step)
                del todo[0]
            if len(steps) > 2:
                out += [_plain(sheet, step, frame) for step in _scale_steps(steps)]
                continue
        inside = todo.pop(0) if todo and _fills(todo[0], first) else None
        out.append(_plain(sheet, first, frame, inside if isinstance(inside, Text) else None))
    return out


def _fills(text: Shape, first: Shape) -> bool:
    """True when a text has the very box of a shape."""
    if not isinstance(text, Text) or isinstance(first, (Path, Text)):
        return False
    mine = text.x, text.y, text.w, text.h
    return all(abs(a - b) < 0.6 for a, b in zip(mine, _box(first), strict=True))


def _box(shape: Rect | Ellipse | Text) -> Box:
    if isinstance(shape, Ellipse):
        return shape.cx - shape.rx, shape.cy - shape.ry, 2 * shape.rx, 2 * shape.ry
    return shape.x, shape.y, shape.w, shape.h


def _plain(
    sheet: Sheet, drawn: Rect | Ellipse | Path, frame: Frame, inside: Text | None = None
) -> str:
    scale = frame.scale
    width = max(0.4, drawn.width * scale)
    body = ""
    if inside is not None:
        words = _words(sheet, inside, scale)
        body = text_body([words], sheet.reader, wrap=False, anchor="ctr")
    if isinstance(drawn, Path):
        box = bounds_of(drawn.commands)
        closed = bool(drawn.fill or drawn.hatch)
        dash = dash_of(drawn.dashed, drawn.dash, drawn.width, width / scale)
        return shape(
            sheet,
            frame.box(box),
            outline(drawn.commands, box, frame, filled=closed),
            sheet.fill(drawn.fill, drawn.hatch),
            sheet.pen(drawn.stroke, width, dash=dash, head=bool(drawn.arrow)),
        )
    box = frame.box(_box(drawn))
    if isinstance(drawn, Ellipse):
        geometry, hatch = preset("ellipse"), ""
        dashes: Sequence[float] = ()
    else:
        geometry = preset("rect", box[2], box[3], drawn.radius * scale)
        hatch = drawn.hatch
        dashes = dash_of(drawn.dashed, (), drawn.width, width / scale)
    pen = sheet.pen(drawn.stroke, width, dash=dashes)
    return shape(sheet, box, geometry, sheet.fill(drawn.fill, hatch), pen, body=body)


def _scale_steps(steps: Sequence[Rect]) -> list[Rect]:
    """The colour scale in a few broad steps: forty small boxes would be of no use to anybody."""
    ordered = sorted(steps, key=lambda step: step.x)
    left, right = ordered[0], ordered[-1]
    wide = (right.x + right.w - left.x) / _STEPS
    chosen = (ordered[round(i * (len(ordered) - 1) / (_STEPS - 1))] for i in range(_STEPS))
    return [replace(step, x=left.x + i * wide, w=wide) for i, step in enumerate(chosen)]


def _text(sheet: Sheet, text: Text, frame: Frame) -> str:
    wrap = text.lines > 1
    return shape(
        sheet,
        frame.box((text.x, text.y, text.w, text.h)),
        preset("rect"),
        sheet.fill(""),
        sheet.pen("", 0),
        name=text.text,
        body=text_body(
            [_words(sheet, text, frame.scale)],
            sheet.reader,
            wrap=wrap,
            anchor="ctr" if text.middle else "t",
        ),
        text_box=True,
    )


def _words(sheet: Sheet, text: Text, scale: float) -> Paragraph:
    fitted = fitting(text)
    run = Run(fitted.text, fitted.size * scale, sheet.hex(text.color), text.bold)
    return Paragraph((run,), text.align)


def fitting(text: Text) -> Text:
    """A text set smaller where it would not fit its box, and cut where that is not enough."""
    size = text.size
    while size > _SMALLEST * text.size and not _fits(text, size):
        size -= 0.04 * text.size
    if _fits(text, size):
        return replace(text, size=size)
    words = text.text
    shorter = words
    while len(shorter) > 1 and not _fits(replace(text, text=f"{shorter}…"), size):
        shorter = shorter[:-1]
    end = words[-1] if words[-1:] == "\u2069" and words[:1] == "\u2068" else ""
    return replace(text, text=f"{shorter.rstrip()}…{end}", size=size)


def _fits(text: Text, size: float) -> bool:
    if text.lines > 1:
        lines = estimated_lines(text.text, size, text.w, bold=text.bold)
        return lines <= text.lines
    return estimated_width(text.text, size, bold=text.bold) <= 1.12 * text.w


def _union(items: Iterable[Item]) -> Box:
    boxes = [item.bounds for item in items]
    left, top = min(b[0] for b in boxes), min(b[1] for b in boxes)
    right, bottom = max(b[0] + b[2] for b in boxes), max(b[1] + b[3] for b in boxes)
    return left, top, right - left, bottom - top
