"""Icons drawn from a few strokes, in the colour of the text round them, sharp at any size.

Each drawing stands on a 24 by 24 grid. A stroke is a list of points; `~` marks those that turn
round in a right-to-left window because they mean a direction.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap

Points = tuple[tuple[float, float], ...]

STROKES: Mapping[str, tuple[Points, ...]] = {
    "new": (((6, 3), (14, 3), (19, 8), (19, 21), (6, 21), (6, 3)), ((14, 3), (14, 8), (19, 8))),
    "open": (
        ((3, 19), (3, 5), (9, 5), (11, 8), (20, 8), (20, 11)),
        ((3, 19), (6, 11), (22, 11), (19, 19), (3, 19)),
    ),
    "save": (
        ((4, 4), (17, 4), (20, 7), (20, 20), (4, 20), (4, 4)),
        ((8, 4), (8, 9), (15, 9), (15, 4)),
        ((8, 20), (8, 14), (16, 14), (16, 20)),
    ),
    "import": (
        ((12, 3), (12, 14)),
        ((7, 9.5), (12, 14.5), (17, 9.5)),
        ((4, 14), (4, 20), (20, 20), (20, 14)),
    ),
    "export": (
        ((12, 15), (12, 3)),
        ((7, 8), (12, 3), (17, 8)),
        ((4, 14), (4, 20), (20, 20), (20, 14)),
    ),
    "undo~": (
        ((9, 5), (4, 10), (9, 15)),
        ((4, 10), (15, 10), (20, 13), (20, 17), (17, 20), (11, 20)),
    ),
    "redo~": (
        ((15, 5), (20, 10), (15, 15)),
        ((20, 10), (9, 10), (4, 13), (4, 17), (7, 20), (13, 20)),
    ),
    "add": (
        ((3, 6), (15, 6)),
        ((3, 6), (3, 18), (21, 18), (21, 12)),
        ((19, 2), (19, 10)),
        ((15, 6), (23, 6)),
    ),
    "connect~": (
        ((3, 5), (9, 5), (9, 11), (3, 11), (3, 5)),
        ((15, 13), (21, 13), (21, 19), (15, 19), (15, 13)),
        ((9, 8), (12, 8), (12, 16), (15, 16)),
    ),
    "delete": (
        ((4, 6), (20, 6)),
        ((9, 6), (9, 3), (15, 3), (15, 6)),
        ((6, 6), (7, 21), (17, 21), (18, 6)),
        ((10, 10), (10, 17)),
        ((14, 10), (14, 17)),
    ),
    "fit": (
        ((3, 8), (3, 3), (8, 3)),
        ((16, 3), (21, 3), (21, 8)),
        ((21, 16), (21, 21), (16, 21)),
        ((8, 21), (3, 21), (3, 16)),
        ((8, 9), (16, 9), (16, 15), (8, 15), (8, 9)),
    ),
    "zoom_in": (((15, 15), (21, 21)), ((10, 7), (10, 13)), ((7, 10), (13, 10))),
    "zoom_out": (((15, 15), (21, 21)), ((7, 10), (13, 10))),
    "present": (
        ((3, 4), (21, 4), (21, 16), (3, 16), (3, 4)),
        ((10, 7), (15, 10), (10, 13), (10, 7)),
        ((12, 16), (12, 20)),
        ((8, 20), (16, 20)),
    ),
    "clear": (((6, 6), (18, 18)), ((18, 6), (6, 18))),
    "filter": (((3, 4), (21, 4), (14, 13), (14, 20), (10, 18), (10, 13), (3, 4)),),
    "survey": (
        ((4, 3), (20, 3), (20, 21), (4, 21), (4, 3)),
        ((8, 8), (16, 8)),
        ((8, 12), (16, 12)),
        ((8, 16), (13, 16)),
    ),
    "log~": (
        ((4, 5), (8, 5)),
        ((12, 5), (21, 5)),
        ((4, 12), (8, 12)),
        ((12, 12), (18, 12)),
        ((4, 19), (8, 19)),
        ((12, 19), (15, 19)),
    ),
    "example": (
        (
            (12, 3),
            (14.6, 9),
            (21, 9.6),
            (16.2, 13.8),
            (17.6, 20),
            (12, 16.7),
            (6.4, 20),
            (7.8, 13.8),
            (3, 9.6),
            (9.4, 9),
            (12, 3),
        ),
    ),
    "up": (((6, 14), (12, 8), (18, 14)),),
    "down": (((6, 10), (12, 16), (18, 10)),),
}
_CIRCLES: Mapping[str, tuple[float, float, float]] = {
    "zoom_in": (10, 10, 6.5),
    "zoom_out": (10, 10, 6.5),
}


def icon(name: str, color: QColor, *, rtl: bool = False, size: int = 24) -> QIcon:
    """The icon with this name; a null icon for an empty name. Raises `KeyError` for others."""
    if not name:
        return QIcon()
    turns = f"{name}~" in STROKES
    strokes = STROKES[f"{name}~" if turns else name]
    made = QIcon()
    faint = QColor(color)
    faint.setAlphaF(0.35)
    for mode, pen in ((QIcon.Mode.Normal, color), (QIcon.Mode.Disabled, faint)):
        pixmap = QPixmap(size * 2, size * 2)
        pixmap.setDevicePixelRatio(2)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(size / 24, size / 24)
        if turns and rtl:
            painter.translate(24, 0)
            painter.scale(-1, 1)
        painter.setPen(QPen(pen, 1.8, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
        for stroke in strokes:
            path = QPainterPath(QPointF(*stroke[0]))
            for point in stroke[1:]:
                path.lineTo(QPointF(*point))
            painter.drawPath(path)
        if circle := _CIRCLES.get(name):
            x, y, r = circle
            painter.drawEllipse(QRectF(x - r, y - r, 2 * r, 2 * r))
        painter.end()
        made.addPixmap(pixmap, mode)
    return made
