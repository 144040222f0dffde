"""Shapes painted with QPainter: the one painter of screen, PNG and PDF."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from functools import partial

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QPolygonF

from journeymap.canvas.remembering import remembered
from journeymap.canvas.text import paint_text
from journeymap.picture.shapes import DASH, Command, Ellipse, Path, Picture, Rect, Shape, Text
from journeymap.picture.theme import Theme

#: Distance of the lines of a hatching, in pixels of the map.
HATCH_STEP = 6.0


#: Paints one text in a colour for a reader's direction: painter, text, colour, rtl.
WriteText = Callable[[QPainter, Text, QColor, bool], None]


def paint_picture(
    painter: QPainter,
    picture: Picture,
    theme: Theme,
    *,
    detail: int = 3,
    write: WriteText = paint_text,
) -> None:
    """Paint every item of a picture, in order."""
    for item in picture.items:
        paint_shapes(painter, item.shapes, theme, detail=detail, rtl=picture.rtl, write=write)


def paint_shapes(
    painter: QPainter,
    shapes: Iterable[Shape],
    theme: Theme,
    *,
    detail: int = 3,
    rtl: bool = False,
    write: WriteText = paint_text,
) -> None:
    """Paint shapes; texts with a higher `detail` than the one given are left out.

    `rtl` says which side a line of text starts at. Antialiasing is the caller's choice. `write`
    paints texts for a device that needs them in another way.
    """
    play(painter, prepared(shapes, theme, rtl=rtl, write=write), detail)


#: One thing to paint: how much detail must be shown for it, and what paints it.
Stroke = tuple[int, Callable[[QPainter], None]]


def prepared(
    shapes: Iterable[Shape], theme: Theme, *, rtl: bool = False, write: WriteText = paint_text
) -> list[Stroke]:
    """Shapes as strokes that can be painted again and again, with Qt's paths and pens made once.

    Making them takes several times as long as painting them: a map that is moved under the window
    is painted from what was prepared.
    """
    return [_stroke(shape, theme, rtl, write) for shape in shapes]


def _stroke(shape: Shape, theme: Theme, rtl: bool, write: WriteText) -> Stroke:
    if isinstance(shape, Text):
        ink = color(theme, shape.color)
        return shape.detail, partial(_paint_words, write, shape, ink, rtl)
    if isinstance(shape, Rect):
        return 0, _rect(shape, theme)
    if isinstance(shape, Path):
        return 0, _path(shape, theme)
    return 0, _ellipse(shape, theme)


def play(painter: QPainter, strokes: Iterable[Stroke], detail: int) -> None:
    """Paint what was prepared, leaving out what needs more detail."""
    for needed, paint in strokes:
        if needed <= detail:
            paint(painter)


def _paint_words(write: WriteText, shape: Text, ink: QColor, rtl: bool, painter: QPainter) -> None:
    write(painter, shape, ink, rtl)


def color(theme: Theme, token: str) -> QColor:
    """The colour of a token; an empty token is transparent."""
    return QColor(*theme.rgba(token)) if token else QColor(Qt.GlobalColor.transparent)


def qt_path(commands: Sequence[Command]) -> QPainterPath:
    """Path commands as a Qt path; overlapping parts are filled as one area."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for command in commands:
        name, numbers = command[0], command[1:]
        if name == "M":
            path.moveTo(*numbers)
        elif name == "L":
            path.lineTo(*numbers)
        elif name == "C":
            path.cubicTo(*numbers)
        else:
            path.closeSubpath()
    return path


def end_direction(commands: Sequence[Command]) -> tuple[float, float]:
    """Unit vector in which a path arrives at its end; (0, 0) for a path without length."""
    points: list[tuple[float, float]] = []
    for command in commands:
        numbers = command[1:]
        points.extend(zip(numbers[::2], numbers[1::2], strict=True))
    if not points:
        return 0.0, 0.0
    x, y = points[-1]
    for px, py in reversed(points[:-1]):
        length = math.hypot(x - px, y - py)
        if length > 1e-6:
            return (x - px) / length, (y - py) / length
    return 0.0, 0.0


def arrow_head(commands: Sequence[Command], size: float) -> list[tuple[float, float]]:
    """The three corners of the head at the end of a path, its tip first; [] without direction."""
    dx, dy = end_direction(commands)
    if not (dx or dy):
        return []
    x, y = commands[-1][-2:]
    back_x, back_y = float(x) - dx * size, float(y) - dy * size
    half = size * 0.5
    return [
        (float(x), float(y)),
        (back_x - dy * half, back_y + dx * half),
        (back_x + dy * half, back_y - dx * half),
    ]


def hatch_lines(
    x: float, y: float, w: float, h: float, step: float = HATCH_STEP
) -> list[tuple[float, float, float, float]]:
    """Rising diagonals over a box, on a grid of the whole map so that neighbours meet."""
    first, last = math.floor((x + y) / step), math.ceil((x + w + y + h) / step)
    lines = []
    for i in range(first, last + 1):
        total = i * step
        x1, x2 = max(x, total - (y + h)), min(x + w, total - y)
        if x2 > x1:
            lines.append((x1, total - x1, x2, total - x2))
    return lines


@remembered(1024)
def _pen(theme: Theme, token: str, width: float, dash: tuple[float, ...] = ()) -> QPen:
    if not token:
        return QPen(Qt.PenStyle.NoPen)
    pen = QPen(color(theme, token), width)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if dash:
        pen.setDashPattern([length / max(width, 0.1) for length in dash])
    return pen


@remembered(1024)
def _brush(theme: Theme, token: str) -> QBrush:
    return QBrush(color(theme, token)) if token else QBrush(Qt.BrushStyle.NoBrush)


def _hatch(area: QPainterPath, theme: Theme, token: str) -> Callable[[QPainter], None]:
    box = area.boundingRect()
    pen = QPen(color(theme, token), 1.2)
    lines = [QLineF(*ends) for ends in hatch_lines(box.x(), box.y(), box.width(), box.height())]

    def paint(painter: QPainter) -> None:
        painter.save()
        painter.setClipPath(area, Qt.ClipOperation.IntersectClip)
        painter.setPen(pen)
        painter.drawLines(lines)
        painter.restore()

    return paint


def _rect(shape: Rect, theme: Theme) -> Callable[[QPainter], None]:
    box, radius = QRectF(shape.x, shape.y, shape.w, shape.h), shape.radius
    brush = _brush(theme, shape.fill)
    pen = _pen(theme, shape.stroke, shape.width, DASH if shape.dashed else ())
    hatch = None
    if shape.hatch:
        area = QPainterPath()
        area.addRoundedRect(box, radius, radius)
        hatch = _hatch(area, theme, shape.hatch)

    def paint(painter: QPainter) -> None:
        painter.setBrush(brush)
        if hatch is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRoundedRect(box, radius, radius)
            hatch(painter)
            painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(pen)
        if radius:
            painter.drawRoundedRect(box, radius, radius)
        else:
            painter.drawRect(box)

    return paint


def _ellipse(shape: Ellipse, theme: Theme) -> Callable[[QPainter], None]:
    pen, brush = _pen(theme, shape.stroke, shape.width), _brush(theme, shape.fill)
    centre, rx, ry = QPointF(shape.cx, shape.cy), shape.rx, shape.ry

    def paint(painter: QPainter) -> None:
        painter.setPen(pen)
        painter.setBrush(brush)
        painter.drawEllipse(centre, rx, ry)

    return paint


def _path(shape: Path, theme: Theme) -> Callable[[QPainter], None]:
    path = qt_path(shape.commands)
    fill = _brush(theme, shape.fill) if shape.fill else None
    hatch = _hatch(path, theme, shape.hatch) if shape.hatch else None
    dash = (shape.dash or DASH) if shape.dashed else ()
    pen = _pen(theme, shape.stroke, shape.width, dash) if shape.stroke else None
    head = arrow_head(shape.commands, shape.arrow) if shape.arrow and shape.stroke else []
    line = qt_path(shortened(shape.commands, shape.arrow * 0.8)) if head else path
    tip = QPainterPath()
    tip.addPolygon(QPolygonF([QPointF(x, y) for x, y in head]))
    ink = _brush(theme, shape.stroke)

    def paint(painter: QPainter) -> None:
        if fill is not None:
            painter.fillPath(path, fill)
        if hatch is not None:
            hatch(painter)
        if pen is not None:
            painter.strokePath(line, pen)
        if head:
            painter.fillPath(tip, ink)

    return paint


def shortened(commands: Sequence[Command], length: float) -> tuple[Command, ...]:
    """The path with its end drawn back, so that a wide line does not stick out of its head."""
    dx, dy = end_direction(commands)
    *rest, last = commands
    x, y = float(last[-2]) - dx * length, float(last[-1]) - dy * length
    if last[0] == "C":
        a, b, c, d = (float(v) for v in last[1:5])
        return (*rest, ("C", a, b, c - dx * length, d - dy * length, x, y))
    return (*rest, (last[0], x, y))
