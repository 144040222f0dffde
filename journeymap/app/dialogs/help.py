"""Help: what keys and mouse do, and what this program is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLibraryInfo, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from journeymap import __version__
from journeymap.app.dialogs.buttons import Standard, button_box
from journeymap.app.fitting import at_size
from journeymap.app.key_sheet import KeyGroup, key_groups
from journeymap.i18n.locale import Locale

#: Columns of the sheet of keys; fewer where they would be wider than the window.
COLUMNS = 3


def keys_dialog(parent: QWidget, locale: Locale) -> QDialog:
    """Every key and gesture in groups, in letters that can be read from the back of a room."""
    dialog = KeysDialog(parent)
    room = parent.window().size()
    widest = round(0.96 * room.width()) - 60
    sheets = (_sheet(locale, columns) for columns in range(COLUMNS, 0, -1))
    sheet = next((s for s in sheets if s.sizeHint().width() <= widest), None) or _sheet(locale, 1)
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setWidget(sheet)
    _furnish(dialog, "keys_dialog", locale.tr("Keyboard and mouse"), scroll, locale)
    wanted = sheet.sizeHint()
    dialog.resize(
        min(wanted.width(), widest) + 60, min(wanted.height() + 90, round(0.94 * room.height()))
    )
    return dialog


def _sheet(locale: Locale, count: int) -> QWidget:
    """All groups of keys, in so many columns."""
    columns = QHBoxLayout()
    columns.setSpacing(36)
    for groups in _in_columns(key_groups(locale), count):
        column = QVBoxLayout()
        column.setSpacing(0)
        for group in groups:
            column.addWidget(_group(group))
        column.addStretch(1)
        columns.addLayout(column)
    sheet = QWidget()
    sheet.setLayout(columns)
    return sheet


class KeysDialog(QDialog):
    """Goes with the key it came with."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The key that opens it closes it, too."""
        if event.text() in ("?", "؟") or event.key() == Qt.Key.Key_F1:
            self.reject()
        else:
            super().keyPressEvent(event)


def _in_columns(groups: Sequence[KeyGroup], columns: int) -> list[list[KeyGroup]]:
    """The groups in their order, each column about as long as the others."""
    total = sum(len(group.rows) + 2 for group in groups)
    out: list[list[KeyGroup]] = [[] for _ in range(columns)]
    passed = 0
    for group in groups:
        middle = passed + (len(group.rows) + 2) / 2
        out[min(columns - 1, int(columns * middle / total))].append(group)
        passed += len(group.rows) + 2
    return out


def _group(group: KeyGroup) -> QWidget:
    made = QWidget()
    grid = QGridLayout(made)
    grid.setContentsMargins(0, 0, 0, 14)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(3)
    grid.setColumnStretch(1, 1)
    grid.addWidget(_label(group.title, bold=True, scale=1.5), 0, 0, 1, 2)
    for i, (keys, text) in enumerate(group.rows, 1):
        grid.addWidget(_label(keys, bold=True), i, 0)
        grid.addWidget(_label(text), i, 1)
    return made


def _label(text: str, *, bold: bool = False, scale: float = 1.3) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    font = label.font()
    font.setBold(bold)
    font.setPointSizeF(font.pointSizeF() * scale)
    label.setFont(font)
    if label.layoutDirection() == Qt.LayoutDirection.RightToLeft:  # Latin keys would stand apart
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
        label.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
    return label


def about_dialog(parent: QWidget, locale: Locale) -> QDialog:
    """Name, version and purpose."""
    dialog = QDialog(parent)
    text = QLabel(
        locale.tr(
            "journeymap {version}\n\nShows where an organisation lets go of the customer's hand.\n"
            "Everything is counted on this computer; no answer of a customer leaves it.\n\n"
            "Free software under the MIT licence. Qt {qt}, used under the LGPL.",
            version=__version__,
            qt=QLibraryInfo.version().toString(),
        )
    )
    text.setWordWrap(True)
    text.setMinimumWidth(at_size(420, dialog))
    text.setMinimumHeight(text.heightForWidth(text.minimumWidth()))
    _furnish(dialog, "about_dialog", locale.tr("About journeymap"), text, locale)
    return dialog


def _furnish(dialog: QDialog, name: str, title: str, content: QWidget, locale: Locale) -> None:
    dialog.setObjectName(name)
    dialog.setWindowTitle(title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    rows = QVBoxLayout(dialog)
    rows.addWidget(content)
    close = button_box(locale, Standard.Close)
    close.rejected.connect(dialog.reject)
    rows.addWidget(close)
