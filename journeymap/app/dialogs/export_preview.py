"""What an export will look like: drawn in a thread, the last wish last, shown on a sheet."""

from __future__ import annotations

import io
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontDatabase, QImage, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from journeymap.analysis.results import Findings
from journeymap.app.last_wish import LastWish
from journeymap.data.counted import Report
from journeymap.evidence.project import Project
from journeymap.export.files import MARGIN_MM, TEXTS, ExportOptions, content_of, picture_for
from journeymap.i18n.locale import Locale

#: After the last change (ms), before drawing begins.
SOON_MS = 120
#: A preview is no larger than this, in pixels, and shows no more than the beginning of a text.
LARGEST, MOST_TEXT, MOST_LINES = 1400, 6000, 200
#: Of every sheet of a workbook: its rows below the title, its columns, letters of a column.
FIRST_ROWS, MOST_COLUMNS, WIDEST = slice(3, 10), 6, 34


@dataclass(frozen=True, eq=False)
class Wish:
    """What is to be shown: the options of an export, its format, and the room there is."""

    project: Project
    findings: Findings
    options: ExportOptions
    format: str
    room: tuple[int, int]


@dataclass(frozen=True, eq=False)
class Shown:
    """A picture of what would be written, or the beginning of its text."""

    wish: Wish
    image: QImage | None = None
    text: str = ""
    words: str = ""


def drawn(wish: Wish, report: Report) -> Shown:
    """Draw a preview; runs in a thread."""
    report(0.1)
    options = wish.options
    if wish.format in TEXTS:
        data = content_of(wish.project, wish.findings, wish.format, options)
        return Shown(wish, None, data[:MOST_TEXT].decode("utf-8-sig", "replace"))
    if wish.format == "xlsx":
        data = content_of(wish.project, wish.findings, wish.format, options)
        return Shown(wish, None, _tables(data))
    if wish.format == "pptx" and options.what_if is None:
        from journeymap.export.slides.words import deck_title

        said = options.title or deck_title(wish.project.journey, wish.findings, options.locale)
        options = replace(options, title=said)
    from journeymap.export.image import painted
    from journeymap.picture.theme import theme_named

    on_paper = wish.format == "pdf"
    proportions = options.proportions if on_paper else options.size
    picture = picture_for(wish.project, wish.findings, options, proportions)
    report(0.5)
    size = fitted(proportions, wish.room)
    image = painted(
        picture,
        theme_named(options.theme),
        size=size,
        transparent=options.transparent and not on_paper,
        logo=options.logo,
    )
    report(1.0)
    return Shown(wish, image, "", picture.alt)


def _tables(data: bytes) -> str:
    """The first rows and columns of every sheet of a workbook, as text."""
    from python_calamine import CalamineWorkbook

    book = CalamineWorkbook.from_filelike(io.BytesIO(data))
    out = []
    for name in book.sheet_names:
        rows = book.get_sheet_by_name(name).to_python()[FIRST_ROWS]
        cells = [[_said(value) for value in row[:MOST_COLUMNS]] for row in rows]
        wide = [min(WIDEST, max(map(len, column))) for column in zip(*cells, strict=True)]
        lines = ("  ".join(c[:w].ljust(w) for c, w in zip(row, wide, strict=True)) for row in cells)
        out += [f"[{name}]", *lines, ""]
    return "\n".join(out)


def _said(value: object) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".") if isinstance(value, float) else str(value)


def fitted(proportions: tuple[float, float], room: tuple[int, int]) -> tuple[int, int]:
    """The largest whole size of these proportions that fits into a room.

    >>> fitted((1920, 1080), (800, 800))
    (800, 450)
    """
    scale = min(room[0] / proportions[0], room[1] / proportions[1])
    width, height = (max(8, round(side * scale)) for side in proportions)
    return width, height


class Previewing(LastWish):
    """Draws the previews; carries `Shown`."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(SOON_MS, parent)

    def work(self, wish: Wish, report: Report) -> Shown:
        """Draw a preview; runs in a thread."""
        return drawn(wish, report)


class PreviewPane(QWidget):
    """The sheet in the middle of the room; a chessboard shines through what is transparent."""

    #: There is another room to draw for.
    resized = Signal()

    def __init__(self, locale: Locale) -> None:
        super().__init__()
        self._locale = locale
        self._shown: Shown | None = None
        self._said = ""
        self.setObjectName("export_preview")
        self.setAccessibleName(locale.tr("Preview"))
        self.setMinimumSize(420, 320)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def shown(self) -> Shown | None:
        """What is shown, None before the first."""
        return self._shown

    def room(self) -> tuple[int, int]:
        """Pixels of the screen that a preview may take."""
        ratio = self.devicePixelRatioF()
        width, height = (round(ratio * side) for side in self._inner())
        return min(LARGEST, width), min(LARGEST, height)

    def show_drawn(self, shown: Shown) -> None:
        """Show a preview that was drawn."""
        self._shown, self._said = shown, ""
        self.setAccessibleDescription(shown.words or shown.text[:500])
        self.update()

    def say(self, text: str) -> None:
        """Say why there is no preview."""
        self._said = text
        self.setAccessibleDescription(text)
        self.update()

    def sizeHint(self) -> QSize:
        """Room for a map on its side."""
        return QSize(820, 520)

    def resizeEvent(self, event: object) -> None:
        """Ask for a sharper or smaller preview."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self.resized.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the sheet with what is on it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        palette = self.palette()
        shown = self._shown
        if self._said or shown is None:
            painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
            said = self._said or self._locale.tr("Drawing…")
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.rect().adjusted(24, 24, -24, -24), flags, said)
        elif shown.image is not None:
            self._paint_sheet(painter, shown, shown.image)
        else:
            self._paint_text(painter, shown.text)
        painter.end()

    def _inner(self) -> tuple[float, float]:
        return max(60.0, self.width() - 24.0), max(60.0, self.height() - 24.0)

    def _paint_sheet(self, painter: QPainter, shown: Shown, image: QImage) -> None:
        options, on_paper = shown.wish.options, shown.wish.format == "pdf"
        proportions = options.page_mm if on_paper else options.size
        room = self._inner()
        width, height = fitted(proportions, (int(room[0]), int(room[1])))
        sheet = QRectF((self.width() - width) / 2, (self.height() - height) / 2, width, height)
        painter.fillRect(sheet.translated(3, 4), QColor(0, 0, 0, 40))
        if image.hasAlphaChannel():
            _chessboard(painter, sheet)
        else:
            painter.fillRect(sheet, image.pixelColor(0, 0))
        if not on_paper:
            painter.drawImage(sheet, image)
        else:
            border = MARGIN_MM * width / options.page_mm[0]
            painter.drawImage(sheet.adjusted(border, border, -border, -border), image)
            if options.tiles:
                self._paint_cuts(painter, sheet, options)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Mid), 1))
        painter.drawRect(sheet)

    def _paint_cuts(self, painter: QPainter, sheet: QRectF, options: ExportOptions) -> None:
        from journeymap.export.tiles import tiling

        plan = tiling(options.page_mm)
        mm = sheet.width() / options.page_mm[0]
        painter.setPen(QPen(QColor("#d0021b"), 1, Qt.PenStyle.DashLine))
        for column in range(1, plan.across):
            x = sheet.left() + plan.corner(column, 0)[0] * mm
            painter.drawLine(round(x), round(sheet.top()), round(x), round(sheet.bottom()))
        for row in range(1, plan.down):
            y = sheet.top() + plan.corner(0, row)[1] * mm
            painter.drawLine(round(sheet.left()), round(y), round(sheet.right()), round(y))

    def _paint_text(self, painter: QPainter, text: str) -> None:
        sheet = QRectF(self.rect()).adjusted(12, 12, -12, -12)
        painter.fillRect(sheet, self.palette().color(QPalette.ColorRole.Base))
        painter.setPen(self.palette().color(QPalette.ColorRole.Text))
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(12)
        painter.setFont(font)
        painter.setClipRect(sheet)
        lines = "\n".join(line[:400] for line in text.splitlines()[:MOST_LINES])
        painter.drawText(sheet.adjusted(12, 10, -12, -10), Qt.AlignmentFlag.AlignLeft, lines)


def _chessboard(painter: QPainter, sheet: QRectF) -> None:
    painter.fillRect(sheet, QColor("#ffffff"))
    painter.save()
    painter.setClipRect(sheet)
    step, grey = 10, QColor("#dcdfe6")
    for row in range(int(sheet.height() // step) + 1):
        for column in range(row % 2, int(sheet.width() // step) + 1, 2):
            at = QRectF(sheet.left() + column * step, sheet.top() + row * step, step, step)
            painter.fillRect(at, grey)
    painter.restore()
