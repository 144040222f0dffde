"""Shapes painted with QPainter: the one painter of screen, PNG and PDF."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QPolygonF

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
    for shape in shapes:
        if isinstance(shape, Text):
            if shape.detail <= detail:
                write(painter, shape, color(theme, shape.color), rtl)
        elif isinstance(shape, Rect):
            _paint_rect(painter, shape, theme)
        elif isinstance(shape, Path):
            _paint_path(painter, shape, theme)
        else:
            _paint_ellipse(painter, shape, theme)


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


def _pen(theme: Theme, token: str, width: float, dash: tuple[float, ...] = ()) -> QPen:
    if not token:
        return QPen(Qt.PenStyle.NoPen)
    pen = QPen(color(theme, token), width)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if dash:
        pen.setDashPattern([length / max(width, 0.1) for length in dash])
    return pen


def _brush(theme: Theme, token: str) -> QBrush:
    return QBrush(color(theme, token)) if token else QBrush(Qt.BrushStyle.NoBrush)


def _paint_hatch(painter: QPainter, area: QPainterPath, theme: Theme, token: str) -> None:
    box = area.boundingRect()
    painter.save()
    painter.setClipPath(area, Qt.ClipOperation.IntersectClip)
    painter.setPen(QPen(color(theme, token), 1.2))
    for x1, y1, x2, y2 in hatch_lines(box.x(), box.y(), box.width(), box.height()):
        painter.drawLine(QPointF(x1, y1), QPointF(x2, y2))
    painter.restore()


def _paint_rect(painter: QPainter, shape: Rect, theme: Theme) -> None:
    box = QRectF(shape.x, shape.y, shape.w, shape.h)
    if shape.hatch:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_brush(theme, shape.fill))
        painter.drawRoundedRect(box, shape.radius, shape.radius)
        area = QPainterPath()
        area.addRoundedRect(box, shape.radius, shape.radius)
        _paint_hatch(painter, area, theme, shape.hatch)
        painter.setBrush(Qt.BrushStyle.NoBrush)
    else:
        painter.setBrush(_brush(theme, shape.fill))
    painter.setPen(_pen(theme, shape.stroke, shape.width, DASH if shape.dashed else ()))
    if shape.radius:
        painter.drawRoundedRect(box, shape.radius, shape.radius)
    else:
        painter.drawRect(box)


def _paint_ellipse(painter: QPainter, shape: Ellipse, theme: Theme) -> None:
    painter.setPen(_pen(theme, shape.stroke, shape.width))
    painter.setBrush(_brush(theme, shape.fill))
    painter.drawEllipse(QPointF(shape.cx, shape.cy), shape.rx, shape.ry)


def _paint_path(painter: QPainter, shape: Path, theme: Theme) -> None:
    path = qt_path(shape.commands)
    if shape.fill:
        painter.fillPath(path, _brush(theme, shape.fill))
    if shape.hatch:
        _paint_hatch(painter, path, theme, shape.hatch)
    if not shape.stroke:
        return
    head = arrow_head(shape.commands, shape.arrow) if shape.arrow else []
    if head:
        path = qt_path(shortened(shape.commands, shape.arrow * 0.8))
    dash = (shape.dash or DASH) if shape.dashed else ()
    painter.strokePath(path, _pen(theme, shape.stroke, shape.width, dash))
    if head:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_brush(theme, shape.stroke))
        painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in head]))


def shortened(commands: Sequence[Command], length: float) -> tuple[Command, ...]:
    """The path with its end drawn back, so that a wide line does not stick out of its head."""
    dx, dy = end_direction(commands)
    *rest, last = commands
    x, y = float(last[-2]) - dx * length, float(last[-1]) - dy * length
    if last[0] == "C":
        a, b, c, d = (float(v) for v in last[1:5])
        return (*rest, ("C", a, b, c - dx * length, d - dy * length, x, y))
    return (*rest, (last[0], x, y))
