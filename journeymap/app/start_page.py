"""What is shown when nothing is open: ways to begin, and the files of last time.

It is painted before anything else of the program, so it keeps away from what is slow to load: icons
come a moment later, and alignment stands in the style sheet because `Qt`'s own namespace alone
takes a tenth of the time to the first paint.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from journeymap.app.fitting import at_size
from journeymap.i18n.locale import Locale


class StartPage(QScrollArea):
    """Five ways to begin and the recent files."""

    #: Begin this way; carries an action id.
    action_requested = Signal(str)
    #: Begin with a template; carries the id of a shipped one, the path of an own one.
    template_requested = Signal(object)
    #: Remove an own template; carries its path.
    template_removed = Signal(object)
    #: Open a file; carries its path.
    file_requested = Signal(object)

    def __init__(self, locale: Locale, templates: Mapping[str, str]) -> None:
        """Offer shipped templates by id and name; own ones come later."""
        super().__init__()
        self._locale = locale
        self.setObjectName("start_page")
        self.setWidgetResizable(True)
        page = QWidget()
        outer = QHBoxLayout(page)
        column = QWidget()
        column.setMaximumWidth(at_size(900, column))
        outer.addStretch(1)
        outer.addWidget(column, 8)
        outer.addStretch(1)
        self._rows = QVBoxLayout(column)
        self._rows.setContentsMargins(24, 48, 24, 32)
        self._rows.setSpacing(10)
        title = _label(locale.tr("Where does the customer get lost?"), 2.1, bold=True)
        title.setWordWrap(True)
        self._rows.addWidget(title)
        lead = _label(
            locale.tr(
                "Draw the customer's road, lay what customers said and did over it, and see which "
                "hand-off between departments lets go of their hand."
            ),
            1.15,
            quiet=True,
        )
        lead.setWordWrap(True)
        self._rows.addWidget(lead)
        self._rows.addSpacing(16)
        self._tiles = QGridLayout()
        self._tiles.setSpacing(12)
        self._rows.addLayout(self._tiles)
        self._add_tiles()
        self._rows.addSpacing(18)
        columns = QHBoxLayout()
        columns.setSpacing(32)
        self._rows.addLayout(columns)
        columns.addLayout(self._template_column(templates), 1)
        self._recent = QVBoxLayout()
        self._recent.setSpacing(2)
        columns.addLayout(self._recent, 1)
        self._rows.addStretch(1)
        hint = _label(
            locale.tr("You may also drop a file onto this window. Nothing leaves this computer."),
            1.0,
            quiet=True,
        )
        hint.setWordWrap(True)
        self._rows.addWidget(hint)
        self.setWidget(page)

    def show_recent(self, files: tuple[Path, ...]) -> None:
        """Show the files of last time."""
        while (old := self._recent.takeAt(0)) is not None:
            if (widget := old.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._recent.addWidget(_label(self._locale.tr("Recent"), 1.15, bold=True))
        if not files:
            self._recent.addWidget(_label(self._locale.tr("No files yet"), 1.0, quiet=True))
        for path in files:
            link = _link(path.stem, str(path))
            link.setAccessibleName(self._locale.tr("Open {name}", name=path.stem))
            link.clicked.connect(lambda _c=False, path=path: self.file_requested.emit(path))
            self._recent.addWidget(link)
        self._recent.addStretch(1)

    def wear(self, color: QColor) -> None:
        """Draw the icons, in this colour."""
        from journeymap.app.icons import icon

        for mark, name in self._marks:
            mark.setPixmap(icon(name, color, rtl=self._locale.rtl, size=32).pixmap(32, 32))

    def _add_tiles(self) -> None:
        locale = self._locale
        tiles = (
            (
                "file.example",
                "example",
                locale.tr("Open the example"),
                locale.tr("A journey with survey and log"),
            ),
            (
                "file.import_survey",
                "survey",
                locale.tr("Open a survey"),
                locale.tr("CSV, Excel, ODS, Parquet"),
            ),
            (
                "file.import_log",
                "log",
                locale.tr("Open an event log"),
                locale.tr("CSV, Parquet, XES"),
            ),
            ("file.new", "new", locale.tr("New journey"), locale.tr("Draw it from scratch")),
            ("file.open", "open", locale.tr("Open a file"), locale.tr("A .journey you have")),
        )
        self._marks: list[tuple[QLabel, str]] = []
        for place, (id, drawing, title, sub) in enumerate(tiles):
            mark = QLabel()
            mark.setMinimumHeight(32)
            tile = _tile(title, sub, mark)
            tile.setObjectName(id)
            tile.clicked.connect(partial(self._wish, id))
            self._tiles.addWidget(tile, place // 5, place % 5)
            self._marks.append((mark, drawing))

    def _wish(self, id: str) -> None:
        self.action_requested.emit(id)

    def show_own_templates(self, paths: tuple[Path, ...]) -> None:
        """Show the templates the person keeps, each with a button that removes it."""
        while (old := self._own.takeAt(0)) is not None:
            if (widget := old.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for path in paths:
            line = QWidget()
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            link = _link(path.stem, self._locale.tr("A template of yours"))
            link.setObjectName("own_template")
            link.clicked.connect(lambda _c=False, path=path: self.template_requested.emit(path))
            remove = _link("×", self._locale.tr("Remove this template"))
            remove.setObjectName("remove_template")
            remove.setAccessibleName(self._locale.tr("Remove {name}", name=path.stem))
            remove.clicked.connect(lambda _c=False, path=path: self.template_removed.emit(path))
            row.addWidget(link)
            row.addWidget(remove)
            row.addStretch(1)
            self._own.addWidget(line)

    def _template_column(self, templates: Mapping[str, str]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(_label(self._locale.tr("New from a template"), 1.15, bold=True))
        for id, name in templates.items():
            link = _link(name, "")
            link.setObjectName(f"template_{id}")
            link.clicked.connect(lambda _c=False, which=id: self.template_requested.emit(which))
            column.addWidget(link)
        self._own = QVBoxLayout()
        self._own.setSpacing(2)
        column.addLayout(self._own)
        column.addStretch(1)
        return column


def _label(text: str, scale: float, *, bold: bool = False, quiet: bool = False) -> QLabel:
    label = QLabel(text)
    font = QFont(label.font())
    font.setPointSizeF(font.pointSizeF() * scale)
    font.setBold(bold)
    label.setFont(font)
    label.setProperty("quiet", quiet)
    return label


def _link(text: str, tip: str) -> QPushButton:
    link = QPushButton(text.replace("&", "&&"))
    link.setProperty("link", True)
    link.setFlat(True)
    link.setToolTip(tip)
    return link


def _tile(title: str, sub: str, mark: QLabel) -> QPushButton:
    tile = QPushButton()
    # A button would stay as high as its own text; the words in it may be wrapped.
    tile.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)
    tile.setProperty("tile", True)
    tile.setMinimumSize(QSize(150, 136))
    tile.setAccessibleName(title)
    tile.setAccessibleDescription(sub)
    rows = QVBoxLayout(tile)
    rows.setContentsMargins(12, 16, 12, 12)
    for label in (mark, _label(title, 1.15, bold=True), _label(sub, 1.0, quiet=True)):
        label.setWordWrap(True)
        rows.addWidget(label)
    rows.addStretch(1)
    return tile
