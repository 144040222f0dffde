"""A poster on sheets of A4, for people without a plotter: overlap, cut marks, numbers.

The first sheet shows the whole poster with the numbers of its sheets, so that putting it together
needs no thought.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from journeymap.export.files import MARGIN_MM
from journeymap.export.image import ensure_gui
from journeymap.export.vector import PaintPage, pages_pdf, paint_page
from journeymap.i18n.locale import Locale
from journeymap.picture.shapes import Picture, Rect, Text
from journeymap.picture.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from journeymap.export.pdf_text import InvisibleText

#: A sheet lying on its side, the border that office printers leave white, how far sheets overlap.
SHEET_MM, BORDER_MM, OVERLAP_MM = (297.0, 210.0), 10.0, 10.0


@dataclass(frozen=True, slots=True)
class Tiling:
    """How a poster is cut: sheets across and down, size of a sheet, and what one carries (mm)."""

    across: int
    down: int
    sheet: tuple[float, float]
    inner: tuple[float, float]

    def corner(self, column: int, row: int) -> tuple[float, float]:
        """Where on the poster what a sheet carries begins, in millimetres."""
        return column * (self.inner[0] - OVERLAP_MM), row * (self.inner[1] - OVERLAP_MM)


def tiling(poster: tuple[float, float]) -> Tiling:
    """The cut of a poster (width, height in mm) that takes the fewest sheets.

    >>> plan = tiling((1189, 841))
    >>> plan.across, plan.down
    (5, 5)
    """
    plans = []
    for sheet in (SHEET_MM, (SHEET_MM[1], SHEET_MM[0])):
        inner = sheet[0] - 2 * BORDER_MM, sheet[1] - 2 * BORDER_MM
        across, down = (
            max(1, math.ceil((whole - OVERLAP_MM) / (part - OVERLAP_MM)))
            for whole, part in zip(poster, inner, strict=True)
        )
        plans.append(Tiling(across, down, sheet, inner))
    return min(plans, key=lambda plan: plan.across * plan.down)


def tiled_pdf(
    picture: Picture,
    theme: Theme,
    locale: Locale,
    *,
    page: str,
    page_mm: tuple[float, float],
    title: str = "",
    language: str = "",
    logo: bytes = b"",
    report: Callable[[float], None] = lambda _share: None,
) -> bytes:
    """The poster as a PDF of A4 sheets, row by row in the reader's direction."""
    ensure_gui()
    plan = tiling(page_mm)
    poster = _Poster(picture, theme, locale, plan, page, page_mm, logo)
    columns = range(plan.across)
    order = [
        (column, row)
        for row in range(plan.down)
        for column in (reversed(columns) if locale.rtl else columns)
    ]
    pages: list[PaintPage] = [poster.overview(order)]
    pages += [poster.sheet(number, *place) for number, place in enumerate(order, 1)]
    return pages_pdf(pages, plan.sheet, title or picture.alt, language, picture.alt, report)


@dataclass(frozen=True)
class _Poster:
    picture: Picture
    theme: Theme
    locale: Locale
    plan: Tiling
    page: str
    page_mm: tuple[float, float]
    logo: bytes

    def overview(self, order: list[tuple[int, int]]) -> PaintPage:
        """The whole poster, small, with the borders and numbers of its sheets."""

        def paint(painter: QPainter, width: float, _h: float, words: InvisibleText) -> None:
            from PySide6.QtCore import QRectF, Qt
            from PySide6.QtGui import QColor, QPen

            mm = width / self.plan.sheet[0]
            top = BORDER_MM + 14
            room = self.plan.sheet[0] - 2 * BORDER_MM, self.plan.sheet[1] - BORDER_MM - top
            scale = min(room[0] / self.page_mm[0], room[1] / self.page_mm[1])
            left = (self.plan.sheet[0] - self.page_mm[0] * scale) / 2
            locale = self.locale
            about = locale.tr(
                "{page} on {count} sheets of A4: print without scaling, cut along the marks, lay "
                "each sheet over the one before by {overlap} mm.",
                page=self.page,
                count=locale.number(len(order)),
                overlap=locale.number(OVERLAP_MM),
            )
            text = Text(BORDER_MM, BORDER_MM, room[0], 11, about, 4.2, "text", lines=2)
            self._write(painter, mm, text, words)
            painter.save()
            painter.translate(left * mm, top * mm)
            self._poster(painter, scale * mm, words)
            painter.restore()
            painter.translate(left * mm, top * mm)
            for number, (column, row) in enumerate(order, 1):
                x, y = (value * scale for value in self.plan.corner(column, row))
                w = min(self.plan.inner[0] * scale, self.page_mm[0] * scale - x)
                h = min(self.plan.inner[1] * scale, self.page_mm[1] * scale - y)
                painter.setPen(QPen(QColor("#d0021b"), 0.3 * mm, Qt.PenStyle.DashLine))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(QRectF(x * mm, y * mm, w * mm, h * mm))
                box = Rect(x + w / 2 - 6, y + h / 2 - 4, 12, 8, 4, "badge", "badge-border", 0.4)
                label = locale.number(number)
                shown = Text(
                    *(box.x, box.y, box.w, box.h, label, 4.6),
                    *("badge-text", True, "center", True),
                )
                self._shapes(painter, mm, box)
                self._write(painter, mm, shown, words)

        return paint

    def sheet(self, number: int, column: int, row: int) -> PaintPage:
        """One sheet: its part of the poster, marks to cut along, and what it is."""

        def paint(painter: QPainter, width: float, _h: float, words: InvisibleText) -> None:
            from PySide6.QtCore import QRectF, Qt

            mm = width / self.plan.sheet[0]
            x, y = self.plan.corner(column, row)
            inner = QRectF(
                BORDER_MM * mm,
                BORDER_MM * mm,
                min(self.plan.inner[0], self.page_mm[0] - x) * mm,
                min(self.plan.inner[1], self.page_mm[1] - y) * mm,
            )
            painter.save()
            painter.setClipRect(inner, Qt.ClipOperation.ReplaceClip)
            painter.translate((BORDER_MM - x) * mm, (BORDER_MM - y) * mm)
            part = x, y, self.plan.inner[0], self.plan.inner[1]
            self._poster(painter, mm, words, part)
            painter.restore()
            self._marks(painter, inner, mm, column, row)
            locale = self.locale
            about = locale.tr(
                "{page} · sheet {number} of {count} · row {row}, column {column}",
                page=self.page,
                number=locale.number(number),
                count=locale.number(self.plan.across * self.plan.down),
                row=locale.number(row + 1),
                column=locale.number(self.plan.across - column if locale.rtl else column + 1),
            )
            wide = self.plan.sheet[0] - 4 * BORDER_MM
            below = self.plan.sheet[1] - BORDER_MM
            text = Text(2 * BORDER_MM, below + 1, wide, 8, about, 3.4, "muted", middle=True)
            self._write(painter, mm, text, words)

        return paint

    def _poster(
        self,
        painter: QPainter,
        mm: float,
        words: InvisibleText,
        part: tuple[float, float, float, float] | None = None,
    ) -> None:
        """Paint the poster with so many pixels a millimetre; of a part, only what may be seen."""
        width, height = self.page_mm
        border = MARGIN_MM / width
        picture = self.picture if part is None else self._near(part)
        painter.save()
        paint_page(painter, picture, self.theme, width * mm, height * mm, border, words, self.logo)
        painter.restore()

    def _near(self, part: tuple[float, float, float, float]) -> Picture:
        """The picture without what lies far from a part of the poster (mm)."""
        room = self.page_mm[0] - 2 * MARGIN_MM, self.page_mm[1] - 2 * MARGIN_MM
        scale = min(room[0] / self.picture.width, room[1] / self.picture.height)
        left = (self.page_mm[0] - self.picture.width * scale) / 2
        top = (self.page_mm[1] - self.picture.height * scale) / 2
        x, y, w, h = part
        x1, y1 = (x - left) / scale - _FAR, (y - top) / scale - _FAR
        x2, y2 = (x + w - left) / scale + _FAR, (y + h - top) / scale + _FAR
        return replace(
            self.picture,
            items=tuple(
                item
                for item in self.picture.items
                if item.bounds[0] < x2
                and x1 < item.bounds[0] + item.bounds[2]
                and item.bounds[1] < y2
                and y1 < item.bounds[1] + item.bounds[3]
            ),
        )

    def _marks(self, painter: QPainter, inner: object, mm: float, column: int, row: int) -> None:
        """Corner marks outside of what is cut out, and where the next sheet's edge comes to lie."""
        from PySide6.QtCore import QLineF, QRectF, Qt
        from PySide6.QtGui import QColor, QPen

        assert isinstance(inner, QRectF)
        painter.setPen(QPen(QColor("#000000"), 0.15 * mm))
        near, far = 1.5 * mm, 7 * mm
        for x, out in ((inner.left(), -1), (inner.right(), 1)):
            for y, down in ((inner.top(), -1), (inner.bottom(), 1)):
                painter.drawLine(QLineF(x + out * near, y, x + out * far, y))
                painter.drawLine(QLineF(x, y + down * near, x, y + down * far))
        painter.setPen(QPen(QColor("#777777"), 0.15 * mm, Qt.PenStyle.DashLine))
        lap = OVERLAP_MM * mm
        last = 0 if self.locale.rtl else self.plan.across - 1
        if column != last:
            x = inner.left() + lap if self.locale.rtl else inner.right() - lap
            painter.drawLine(QLineF(x, inner.top() - far, x, inner.top() - near))
            painter.drawLine(QLineF(x, inner.bottom() + near, x, inner.bottom() + far))
        if row < self.plan.down - 1:
            y = inner.bottom() - lap
            painter.drawLine(QLineF(inner.left() - far, y, inner.left() - near, y))
            painter.drawLine(QLineF(inner.right() + near, y, inner.right() + far, y))

    def _write(self, painter: QPainter, mm: float, text: Text, words: InvisibleText) -> None:
        """Paint a text whose place and size are in millimetres, black on white paper."""
        from PySide6.QtGui import QColor

        painter.save()
        painter.scale(mm / 10, mm / 10)  # fonts have whole sizes: in tenths they are fine enough
        box = {name: 10 * getattr(text, name) for name in ("x", "y", "w", "h", "size")}
        text = replace(text, **box)
        on_badge = text.color == "badge-text"
        ink = QColor("#ffffff" if on_badge else "#222222")
        words.write(painter, text, ink, self.locale.rtl)
        painter.restore()

    def _shapes(self, painter: QPainter, mm: float, *shapes: Rect) -> None:
        from journeymap.canvas.paint import paint_shapes
        from journeymap.picture.theme import theme_named

        painter.save()
        painter.scale(mm, mm)
        paint_shapes(painter, shapes, theme_named("light"))
        painter.restore()


#: How far (pixels of the map) an item may paint outside of its bounds.
_FAR = 60.0
