"""The picture as SVG and as PDF: sharp at any size, with text that can be found and copied."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from journeymap.export.files import MARGIN_MM
from journeymap.export.image import ensure_gui, fit
from journeymap.export.logo import paint_logo
from journeymap.export.pdf_text import InvisibleText, finished_pdf
from journeymap.export.svg import svg_document
from journeymap.picture.shapes import Picture
from journeymap.picture.theme import Theme, theme_named

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

#: Paper sizes in millimetres, width and height when the page lies on its side.
PAGES_MM: dict[str, tuple[float, float]] = {
    "A4": (297, 210),
    "A3": (420, 297),
    "A2": (594, 420),
    "A1": (841, 594),
    "A0": (1189, 841),
}
DPI = 288
#: Paints one page on a device of so many pixels: painter, width, height, what keeps the words.
PaintPage = Callable[["QPainter", float, float, InvisibleText], None]


def svg_bytes(
    picture: Picture,
    theme: Theme | None = None,
    *,
    size: tuple[int, int] | None = None,
    title: str = "",
    outlines: bool = False,
    transparent: bool = False,
    language: str = "",
    logo: bytes = b"",
) -> bytes:
    """The picture as one SVG file that refers to nothing outside itself.

    With `outlines` every letter is drawn as a shape: the picture then looks the same where the
    fonts are missing, but its text can no longer be searched. A `transparent` one has no ground.
    """
    ensure_gui()
    theme = theme or theme_named("light")
    text = svg_document(
        picture,
        theme,
        size=size,
        title=title,
        outlines=outlines,
        transparent=transparent,
        language=language,
        logo=logo,
    )
    return text.encode("utf-8")


def pdf_bytes(
    picture: Picture,
    theme: Theme | None = None,
    *,
    page_mm: tuple[float, float] = PAGES_MM["A3"],
    title: str = "",
    language: str = "",
    logo: bytes = b"",
) -> bytes:
    """The picture as a one-page PDF of `page_mm` = (width, height), with embedded fonts."""
    ensure_gui()
    theme = theme or theme_named("light")

    def page(painter: QPainter, width: float, height: float, words: InvisibleText) -> None:
        paint_page(painter, picture, theme, width, height, MARGIN_MM / page_mm[0], words, logo)

    return pages_pdf([page], page_mm, title or picture.alt, language, picture.alt)


def paint_page(
    painter: QPainter,
    picture: Picture,
    theme: Theme,
    width: float,
    height: float,
    border: float,
    words: InvisibleText,
    logo: bytes,
) -> None:
    """Paint the picture on a page; its border is a share of the width."""
    from PySide6.QtCore import QRectF

    from journeymap.canvas.paint import color, paint_picture

    painter.fillRect(QRectF(0, 0, width, height), color(theme, "background"))
    margin = border * width
    painter.translate(margin, margin)
    fit(painter, picture, width - 2 * margin, height - 2 * margin)
    paint_picture(painter, picture, theme, write=words.write)
    paint_logo(painter, picture, logo)


def pages_pdf(
    pages: Sequence[PaintPage],
    page_mm: tuple[float, float],
    title: str,
    language: str,
    alt: str,
    report: Callable[[float], None] = lambda _share: None,
) -> bytes:
    """A PDF of pages of one size, each painted by a function; `report` hears the share done."""
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QSizeF
    from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator("journeymap")
    writer.setResolution(DPI)
    short, long = sorted(page_mm)
    layout = QPageLayout(
        QPageSize(QSizeF(short, long), QPageSize.Unit.Millimeter),
        QPageLayout.Orientation.Landscape
        if page_mm[0] > page_mm[1]
        else QPageLayout.Orientation.Portrait,
        QMarginsF(0, 0, 0, 0),
        QPageLayout.Unit.Millimeter,
    )
    writer.setPageLayout(layout)
    painter = QPainter(writer)
    points = round(page_mm[0] / 25.4 * 72), round(page_mm[1] / 25.4 * 72)
    letters = []
    try:
        for number, page in enumerate(pages):
            report(number / len(pages))
            if number:
                writer.newPage()
            words = InvisibleText(points, 72 / DPI)
            painter.save()
            page(painter, writer.width(), writer.height(), words)
            painter.restore()
            letters.append(words.letters)
    finally:
        painter.end()
        buffer.close()
    return finished_pdf(bytes(data.data()), letters, language=language, alt=alt)
