"""The picture as SVG and as PDF: sharp at any size, with text that can be found and copied."""

from __future__ import annotations

from pathlib import Path

from journeymap.export.image import ensure_gui, fit
from journeymap.export.pdf_text import InvisibleText, with_invisible_text
from journeymap.export.svg import svg_document
from journeymap.picture.shapes import Picture
from journeymap.picture.theme import Theme, theme_named
from journeymap.storage.atomic import write_atomically

#: Paper sizes in millimetres, width and height when the page lies on its side.
PAGES_MM: dict[str, tuple[float, float]] = {
    "A4": (297, 210),
    "A3": (420, 297),
    "A2": (594, 420),
    "A1": (841, 594),
    "A0": (1189, 841),
}
#: White border of a page, in millimetres.
MARGIN_MM = 8.0
_DPI = 288


def svg_bytes(
    picture: Picture,
    theme: Theme | None = None,
    *,
    size: tuple[int, int] | None = None,
    title: str = "",
    outlines: bool = False,
) -> bytes:
    """The picture as one SVG file that refers to nothing outside itself.

    With `outlines` every letter is drawn as a shape: the picture then looks the same where the
    fonts are missing, but its text can no longer be searched.
    """
    ensure_gui()
    theme = theme or theme_named("light")
    text = svg_document(picture, theme, size=size, title=title, outlines=outlines)
    return text.encode("utf-8")


def pdf_bytes(
    picture: Picture,
    theme: Theme | None = None,
    *,
    page_mm: tuple[float, float] = PAGES_MM["A3"],
    title: str = "",
) -> bytes:
    """The picture as a one-page PDF of `page_mm` = (width, height), with embedded fonts."""
    ensure_gui()
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QSizeF
    from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

    from journeymap.canvas.paint import color, paint_picture

    theme = theme or theme_named("light")
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title or picture.alt)
    writer.setCreator("journeymap")
    writer.setResolution(_DPI)
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
    painter.fillRect(0, 0, writer.width(), writer.height(), color(theme, "background"))
    margin = MARGIN_MM / page_mm[0] * writer.width()
    painter.translate(margin, margin)
    fit(painter, picture, writer.width() - 2 * margin, writer.height() - 2 * margin)
    words = InvisibleText(round(page_mm[1] / 25.4 * 72), 72 / _DPI)
    paint_picture(painter, picture, theme, write=words.write)
    painter.end()
    buffer.close()
    return with_invisible_text(bytes(data.data()), words.letters)


def export_svg(
    picture: Picture,
    path: Path,
    theme: Theme | None = None,
    *,
    size: tuple[int, int] | None = None,
    title: str = "",
    outlines: bool = False,
) -> None:
    """Write the picture as SVG; the file is whole or not there."""
    write_atomically(path, svg_bytes(picture, theme, size=size, title=title, outlines=outlines))


def export_pdf(
    picture: Picture,
    path: Path,
    theme: Theme | None = None,
    *,
    page: str = "A3",
    title: str = "",
) -> None:
    """Write the picture as PDF on a landscape page from A4 to A0."""
    write_atomically(path, pdf_bytes(picture, theme, page_mm=PAGES_MM[page], title=title))
