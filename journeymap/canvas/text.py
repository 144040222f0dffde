"""Plain text in a box: wrapped, cut with an ellipsis, laid out for either direction.

Never rich text: a name such as `<b>` is shown as it was written. Arrows are drawn, not set: the
shipped fonts have none, and a machine without others would show an empty box.
"""

from __future__ import annotations

import atexit
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QRawFont,
    QTextLayout,
    QTextOption,
    QTransform,
)

from journeymap.canvas.fonts import map_font
from journeymap.canvas.remembering import remembered
from journeymap.i18n.locale import (
    FIRST_STRONG_ISOLATE,
    LEFT_TO_RIGHT_ISOLATE,
    POP_ISOLATE,
    RIGHT_TO_LEFT_ISOLATE,
)
from journeymap.picture.shapes import Text

#: Distance of base lines, as a multiple of the size: Persian needs its room below the line.
LEADING = 1.27
#: An em space keeps the place of an arrow.
_ARROW_ROOM = "\u2003"
#: What turns text is no letter of it.
_CONTROLS = "\u2066\u2067\u2068\u2069\u200e\u200f"
_ARROWS = str.maketrans({"→": _ARROW_ROOM, "←": _ARROW_ROOM})


@dataclass(frozen=True, slots=True)
class Line:
    """One laid-out line: `x` and `baseline` from the top left corner of the box.

    `origin` is where the layout is drawn, from there.
    """

    text: str
    x: float
    baseline: float
    width: float
    layout: QTextLayout
    size: float
    origin: QPointF

    def outline(self) -> QPainterPath:
        """The letters and arrows as one area, from the top left corner of the box."""
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)
        for run in self.layout.glyphRuns():
            font = run.rawFont()
            for index, at in zip(run.glyphIndexes(), run.positions(), strict=True):
                path.addPath(font.pathForGlyph(index).translated(self.origin + at))
        for arrow in self.arrows():
            path.addPath(arrow)
        return path

    def arrows(self) -> list[QPainterPath]:
        """The arrows of the line, from the top left corner of the box."""
        if "→" not in self.text and "←" not in self.text:
            return []
        shape = _arrow(self.size, to_left="←" in self.text)
        return [
            shape.translated(self.origin.x() + at.x(), self.baseline)
            for run in self.layout.glyphRuns()
            for glyph, at in zip(run.glyphIndexes(), run.positions(), strict=True)
            if glyph == _glyph(run.rawFont(), _ARROW_ROOM)
        ]


@remembered(8192)
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


@remembered(8192)
def broken(
    text: str, size: float, bold: bool, width: float, lines: int, rtl: bool
) -> tuple[str, ...]:
    """The text as at most `lines` lines of at most `width`, the last cut with an ellipsis.

    A text that is isolated as a whole (a name in the other script) is isolated line by line, so
    that its ellipsis stands at its own end: the end of the whole, whatever a line begins with.
    """
    if text[:1] == FIRST_STRONG_ISOLATE and text.find(POP_ISOLATE) == len(text) - 1:
        own = _first_way(text)
        own = rtl if own is None else own
        parts = broken(text[1:-1], size, bold, width, lines, own)
        opening = RIGHT_TO_LEFT_ISOLATE if own else LEFT_TO_RIGHT_ISOLATE
        return tuple(f"{opening}{part}{POP_ISOLATE}" for part in parts)
    font = map_font(size, bold)
    metrics = QFontMetricsF(font)
    clean = " ".join(text.split()).translate(_ARROWS)
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
        end = _python_index(clean, line.textStart() + line.textLength())
        out.append(_ended(clean[start:end].strip(" "), clean[end:], rtl))
    layout.endLayout()
    for i in range(len(out) - 1):
        if out[i].endswith(_ARROW_ROOM):  # an arrow goes with what it points at
            out[i] = out[i][:-1].rstrip(" ")
            onward = f"{_ARROW_ROOM} {out[i + 1]}"
            out[i + 1] = metrics.elidedText(onward, Qt.TextElideMode.ElideRight, width)
    return tuple(out)


def _ended(line: str, rest: str, rtl: bool) -> str:
    """A line that ends within words of the other direction keeps its last signs with them.

    >>> _ended("مودم TP-", "Link", True) == "مودم TP-\N{LEFT-TO-RIGHT MARK}"
    True
    """
    ways = (_first_way(reversed(line)), _first_way(rest))
    if ways != (not rtl, not rtl) or _way(line[-1]) is not None:
        return line
    return line + ("\u200f" if ways[0] else "\u200e")


def _first_way(text: Iterable[str]) -> bool | None:
    return next((way for way in map(_way, text) if way is not None), None)


def _way(char: str) -> bool | None:
    """True for a letter that runs from the right, False for one from the left, else None."""
    return {"R": True, "AL": True, "L": False}.get(unicodedata.bidirectional(char))


@remembered(8192)
def lay_out(shape: Text, *, rtl: bool) -> tuple[Line, ...]:
    """The lines of a text shape, placed in its box."""
    if not shape.text or shape.w <= 0:
        return ()
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
        shown = part.replace(_ARROW_ROOM, "←" if "←" in shape.text else "→")
        origin = QPointF(x - line.naturalTextRect().x(), baseline - line.ascent())
        out.append(Line(shown, x, baseline, width, layout, shape.size, origin))
    return tuple(out)


def paint_text(painter: QPainter, shape: Text, color: QColor, rtl: bool) -> None:
    """Paint one text shape."""
    lines = lay_out(shape, rtl=rtl)
    if not lines:
        return
    corner = QPointF(shape.x, shape.y)
    painter.setPen(color)
    for line in lines:
        line.layout.draw(painter, corner + line.origin)
        for arrow in line.arrows():
            painter.fillPath(arrow.translated(corner), color)


def letters(line: Line) -> list[tuple[str, float, float]]:
    """Every letter of a line: (letter, x, width) from the box, in reading order.

    A mark, or what joins and parts letters, has no room of its own: it takes some of its letter's.
    """
    text, left = line.layout.text(), line.origin.x()
    out: list[tuple[str, float, float]] = []
    for i, char in enumerate(text):
        if char in _CONTROLS:
            continue
        shown = "←" if char == _ARROW_ROOM and "←" in line.text else char
        x, width = _glyph_box(line.layout, _utf16_index(text, i))
        if width > 0.01:
            out.append((shown, left + x, width))
        elif out:
            before, at, room = out[-1]
            part = room * 0.15
            from_right = unicodedata.bidirectional(before) in ("R", "AL", "NSM")
            out[-1] = (before, at + part if from_right else at, room - part)
            out.append((shown, at if from_right else at + room - part, part))
    return out


def _glyph_box(layout: QTextLayout, index: int) -> tuple[float, float]:
    """Where the glyphs of one letter stand: x in the layout and width.

    Asked letter by letter: the indexes Qt gives for a whole line are wrong where a font changes.
    """
    low = high = None
    for run in layout.glyphRuns(index, 1):
        steps = run.rawFont().advancesForGlyphIndexes(run.glyphIndexes())
        for at, step in zip(run.positions(), steps, strict=True):
            low = at.x() if low is None else min(low, at.x())
            high = max(at.x() if high is None else high, at.x() + step.x())
    return (0.0, 0.0) if low is None or high is None else (low, high - low)


def _glyph(font: QRawFont, char: str) -> int:
    found = font.glyphIndexesForString(char)
    return int(found[0]) if found else 0


@remembered(32)
def _arrow(size: float, *, to_left: bool) -> QPainterPath:
    """An arrow in an em square whose origin is the start of the base line."""
    y, head, half = -0.3 * size, 0.3 * size, 0.04 * size
    tip, tail = 0.9 * size, 0.1 * size
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    path.addRect(tail, y - half, tip - tail - head * 0.5, 2 * half)
    path.moveTo(tip, y)
    path.lineTo(tip - head, y + head * 0.6)
    path.lineTo(tip - head, y - head * 0.6)
    path.closeSubpath()
    return QTransform(-1, 0, 0, 1, size, 0).map(path) if to_left else path


def forget() -> None:
    """Drop cached layouts: they must not outlive the application's fonts."""
    lay_out.forget()
    _layout.forget()
    broken.forget()


atexit.register(forget)


def _utf16_index(text: str, index: int) -> int:
    """Qt's index in UTF-16 units for an index into a Python string."""
    return index + sum(ord(char) > 0xFFFF for char in text[:index])


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
