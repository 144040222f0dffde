"""Texts of a picture raised to a size that is read from a slide, or left out where none fits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from journeymap.export.slides.paint import Box
from journeymap.export.slides.units import Frame
from journeymap.picture.mirror import mirrored
from journeymap.picture.shapes import Ellipse, Item, Path, Picture, Rect, Shape, Text
from journeymap.picture.words import estimated_width

#: Nothing on a slide is smaller than this, in points.
SMALLEST = 9.0
#: A whole map may say its numbers a little smaller: every stage follows on a slide of its own.
SMALLEST_AT_A_GLANCE = 8.0
#: Texts of these items stand free: they may grow beyond their boxes.
_FREE = frozenset({"leak", "stage", "edge"})
#: What a remark that grows had better not cover.
_SOLID = frozenset({"card", "badge", "leak", "annotation"})
_ROW = 15.0


def legible(picture: Picture, scale: float, smallest: float) -> Picture:
    """The picture with no text under `smallest` points when a unit is `scale` points long.

    A text without room to grow goes when it is detail; its words stay in the description of its
    item. Names and scores always stay.
    """
    least, items = smallest / scale, picture.items
    raised = (
        # its leader is a remark, too, which stands for nothing
        _grown(item, least, items)
        if item.kind == "annotation" and item.ref
        else _item(item, least, rtl=picture.rtl)
        for item in items
    )
    return replace(picture, items=tuple(raised))


def _item(item: Item, least: float, *, rtl: bool) -> Item:
    shapes: list[Shape] = []
    for shape in item.shapes:
        if not isinstance(shape, Text) or shape.size >= least:
            shapes.append(shape)
        elif shape.detail < 2:
            raised = _raised(shape, least, free=item.kind in _FREE, rtl=rtl)
            if item.kind != "stage" or shape.align == "center":
                shapes.append(raised)
            elif not shape.detail or raised.w <= 1.1 * shape.w:
                # what would run into the next stage is left to the slide of its own
                shapes.append(raised)
    return replace(item, shapes=tuple(shapes))


def _raised(text: Text, least: float, *, free: bool, rtl: bool) -> Text:
    """A text as large as wanted, or as its box allows."""
    if free:
        wide = max(text.w, 1.04 * estimated_width(text.text, least, bold=text.bold))
        # it grows away from where it begins
        kept = {"start": 1.0 if rtl else 0.0, "center": 0.5, "end": 0.0 if rtl else 1.0}
        moved = kept[text.align] * (wide - text.w)
        return replace(text, size=least, w=wide, x=text.x - moved)
    natural = estimated_width(text.text, 1.0, bold=text.bold) or 1.0
    most = min(1.06 * text.w / natural, 0.95 * text.h)
    return replace(text, size=max(text.size, min(least, most)))


def _grown(item: Item, least: float, others: Sequence[Item]) -> Item:
    """A remark with its box, larger to the side where it covers least of the others."""
    box, text = item.shapes
    assert isinstance(box, Rect)
    assert isinstance(text, Text)
    k = least / text.size
    if k <= 1:
        return item
    x, y, w, h = item.bounds
    places = [
        (x - a * (k - 1) * w, y - b * (k - 1) * h, k * w, k * h)
        for a in (0.5, 0.0, 1.0)
        for b in (0.5, 0.0, 1.0)
    ]
    solid = [other.bounds for other in others if other.kind in _SOLID and other is not item]
    place = min(places, key=lambda p: sum(_shared(p, b) for b in solid))
    shapes = tuple(_moved(s, k, place[0] - k * x, place[1] - k * y) for s in (box, text))
    return replace(item, shapes=shapes, bounds=place)


def _shared(a: Box, b: Box) -> float:
    """The area of what two boxes share."""
    wide = min(a[0] + a[2], b[0] + b[2]) - max(a[0], b[0])
    high = min(a[1] + a[3], b[1] + b[3]) - max(a[1], b[1])
    return max(0.0, wide) * max(0.0, high)


def legend_shapes(
    picture: Picture, frame: Frame, width: float, size: float = SMALLEST
) -> tuple[tuple[Shape, ...], float]:
    """The legend of a picture set anew in rows of `width` points, and their height in points.

    The shapes are in points of the slide. Its last text, the source, ends the last row.
    """
    item = next((i for i in picture.items if i.kind == "legend"), None)
    if item is None:
        return (), 0.0
    if picture.rtl:
        straight = mirrored(replace(picture, items=(item,)))
        item = straight.items[0]
    *entries, source = _entries(item.shapes)
    note = source[-1]
    assert isinstance(note, Text)
    k = size / note.size
    x, row, out = 0.0, 0, []
    for entry in entries:
        left, right, top = _extent(entry)
        wide = (right - left) * k
        if x and x + wide > width:
            x, row = 0.0, row + 1
        out += [_moved(s, k, frame.x + x - left * k, frame.y + row * _ROW - top * k) for s in entry]
        x += wide + 12
    wide = 1.04 * estimated_width(note.text, size)
    if x + wide > width and x:
        row += 1
    y = frame.y + row * _ROW
    line = replace(note, x=frame.x + width - wide, y=y, w=wide, h=24 * k, size=size)
    shapes = (*out, line)
    if picture.rtl:
        turned = Picture(2 * frame.x + width, 1.0, (replace(item, shapes=shapes),))
        shapes = mirrored(turned).items[0].shapes
    return shapes, (row + 1) * _ROW


def _entries(shapes: Sequence[Shape]) -> list[list[Shape]]:
    """Samples with the texts after them; the colour scale with the texts at both its sides."""
    out: list[list[Shape]] = []
    entry: list[Shape] = []
    for i, shape in enumerate(shapes):
        entry.append(shape)
        following = shapes[i + 1] if i + 1 < len(shapes) else None
        heading = isinstance(following, Text) and not out
        steps = isinstance(following, Rect) and following.fill.startswith("score:") and not out
        if isinstance(shape, Text) and not heading and not steps:
            out.append(entry)
            entry = []
    return out


def _extent(shapes: Sequence[Shape]) -> tuple[float, float, float]:
    """Left, right and top of the row that an entry of the legend fills."""
    lefts, rights, tops = [], [], []
    for shape in shapes:
        match shape:
            case Text():
                lefts.append(shape.x)
                rights.append(shape.x + estimated_width(shape.text, shape.size, bold=shape.bold))
                tops.append(shape.y)
            case Rect():
                lefts.append(shape.x)
                rights.append(shape.x + shape.w)
            case Ellipse():
                lefts.append(shape.cx - shape.rx)
                rights.append(shape.cx + shape.rx)
            case Path():
                xs = [float(v) for c in shape.commands for v in c[1::2]]
                lefts.append(min(xs))
                rights.append(max(xs))
    return min(lefts), max(rights), min(tops, default=0.0)


def _moved(shape: Shape, k: float, dx: float, dy: float) -> Shape:
    """A shape `k` times as large, then moved."""
    match shape:
        case Text():
            x, y, w, h = k * shape.x + dx, k * shape.y + dy, k * shape.w, k * shape.h
            return replace(shape, x=x, y=y, w=w, h=h, size=k * shape.size)
        case Rect():
            x, y, w, h = k * shape.x + dx, k * shape.y + dy, k * shape.w, k * shape.h
            return replace(shape, x=x, y=y, w=w, h=h, radius=k * shape.radius)
        case Ellipse():
            cx, cy = k * shape.cx + dx, k * shape.cy + dy
            return replace(shape, cx=cx, cy=cy, rx=k * shape.rx, ry=k * shape.ry)
        case Path():
            commands = []
            for command in shape.commands:
                name, numbers = command[0], command[1:]
                placed = [k * v + (dy if i % 2 else dx) for i, v in enumerate(numbers)]
                commands.append((name, *placed))
            return replace(shape, commands=tuple(commands), width=k * shape.width)  # type: ignore
