"""Plain text in a box: wrapped, cut with an ellipsis, laid out for either direction.

Never rich text: a name such as `<b>` is shown as it was written.
"""

from __future__ import annotations

import atexit
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QTextLayout, QTextOption

from journeymap.canvas.fonts import map_font
from journeymap.i18n.locale import FIRST_STRONG_ISOLATE, POP_ISOLATE
from journeymap.picture.shapes import Text

#: Distance of base lines, as a multiple of the size: Persian needs its room below the line.
LEADING = 1.27


@dataclass(frozen=True, slots=True)
class Line:
    """One laid-out line: `x` and `baseline` from the top left corner of the box."""

    text: str
    x: float
    baseline: float
    width: float
    layout: QTextLayout
    ascent: float


@lru_cache(maxsize=8192)
def _layout(text: str, size: float, bold: bool, rtl: bool) -> QTextLayout:
    layout = QTextLayout(text, map_font(size, bold))
    option = QTextOption(Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignLeft)
    option.setTextDirection(
        Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
    )
    option.setWrapMode(QTextOption.WrapMode.ManualWrap)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    layout.beginLayout()
    line = layout.createLine()
    if line.isValid():
        line.setLineWidth(1e6)
        line.setPosition(QPointF(0, 0))
    layout.endLayout()
    return layout


@lru_cache(maxsize=8192)
def broken(
    text: str, size: float, bold: bool, width: float, lines: int, rtl: bool
) -> tuple[str, ...]:
    """The text as at most `lines` lines of at most `width`, the last cut with an ellipsis.

    A text that is isolated as a whole (a name in the other script) is isolated line by line, so
    that its ellipsis stands at its own end.
    """
    if text[:1] == FIRST_STRONG_ISOLATE and text.find(POP_ISOLATE) == len(text) - 1:
        parts = broken(text[1:-1], size, bold, width, lines, rtl)
        return tuple(f"{FIRST_STRONG_ISOLATE}{part}{POP_ISOLATE}" for part in parts)
    font = map_font(size, bold)
    metrics = QFontMetricsF(font)
    clean = " ".join(text.split())
    if metrics.horizontalAdvance(clean) <= width:
        return (clean,)
    if lines <= 1:
        return (metrics.elidedText(clean, Qt.TextElideMode.ElideRight, width),)
    layout = QTextLayout(clean, font)
    option = QTextOption()
    option.setTextDirection(
        Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
    )
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    out: list[str] = []
    layout.beginLayout()
    while True:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        start = _python_index(clean, line.textStart())
        if len(out) == lines - 1:
            out.append(metrics.elidedText(clean[start:], Qt.TextElideMode.ElideRight, width))
            break
        out.append(clean[start : _python_index(clean, line.textStart() + line.textLength())])
    layout.endLayout()
    return tuple(part.strip() for part in out)


def text_width(text: str, size: float, bold: bool = False) -> float:
    """Width of one line of text in pixels of the map."""
    return float(QFontMetricsF(map_font(size, bold)).horizontalAdvance(text))


def lay_out(shape: Text, *, rtl: bool) -> list[Line]:
    """The lines of a text shape, placed in its box."""
    if not shape.text or shape.w <= 0:
        return []
    parts = broken(shape.text, shape.size, shape.bold, shape.w, shape.lines, rtl)
    pitch = shape.size * LEADING
    top = max(0.0, (shape.h - pitch * len(parts)) / 2) if shape.middle else 0.0
    out = []
    for i, part in enumerate(parts):
        layout = _layout(part, shape.size, shape.bold, rtl)
        line = layout.lineAt(0)
        width = line.naturalTextWidth()
        free = shape.w - width
        at_right = (shape.align == "end") != rtl
        x = free / 2 if shape.align == "center" else free if at_right else 0.0
        # the middle of x-height and cap height sits in the middle of the line's pitch
        baseline = top + pitch * i + pitch / 2 + shape.size * 0.34
        out.append(Line(part, x, baseline, width, layout, line.ascent()))
    return out


def paint_text(painter: QPainter, shape: Text, color: QColor, *, rtl: bool) -> None:
    """Paint one text shape."""
    lines = lay_out(shape, rtl=rtl)
    if not lines:
        return
    painter.setPen(color)
    for line in lines:
        at = QPointF(
            shape.x + line.x - line.layout.lineAt(0).naturalTextRect().x(),
            shape.y + line.baseline - line.ascent,
        )
        line.layout.draw(painter, at)


def forget() -> None:
    """Drop cached layouts: they must not outlive the application's fonts."""
    _layout.cache_clear()
    broken.cache_clear()


atexit.register(forget)


def _python_index(text: str, utf16: int) -> int:
    """Index into a Python string for Qt's index in UTF-16 units."""
    if text.isascii():
        return utf16
    units = 0
    for i, char in enumerate(text):
        if units >= utf16:
            return i
        units += 2 if ord(char) > 0xFFFF else 1
    return len(text)
