"""Help: what keys and mouse do, and what this program is."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from journeymap import __version__
from journeymap.app.action_list import all_actions
from journeymap.i18n.locale import Locale


def keys_dialog(parent: QWidget, locale: Locale) -> QDialog:
    """Every key and gesture, from the same data the menus are made of."""
    dialog, rows = _dialog(parent, "keys_dialog", locale.tr("Keyboard and mouse"))
    grid = QGridLayout()
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(4)
    gestures = (
        (locale.tr("Double-click"), locale.tr("Add a touchpoint, or rename what is there")),
        (locale.tr("Tab while naming"), locale.tr("Go on with the next touchpoint, connected")),
        (locale.tr("Drag a card"), locale.tr("Move it to another stage or department")),
        (locale.tr("Drag from a handle"), locale.tr("Connect to another touchpoint")),
        (locale.tr("Wheel"), locale.tr("Zoom to the pointer")),
        (locale.tr("Space or middle button"), locale.tr("Move the paper")),
        (locale.tr("Arrow keys"), locale.tr("Choose the next card")),
        (locale.tr("Alt and arrow keys"), locale.tr("Move the chosen card one cell")),
        (locale.tr("Esc"), locale.tr("Forget what was begun")),
    )
    native = QKeySequence.SequenceFormat.NativeText
    keys = [
        (QKeySequence(action.keys[0]).toString(native), action.text.replace("&", "").rstrip("…"))
        for action in all_actions(locale)
        if action.keys
    ]
    half = -(-(len(gestures) + len(keys)) // 2)
    for i, (key, text) in enumerate([*gestures, *keys]):
        name = QLabel(key)
        name.setTextFormat(Qt.TextFormat.PlainText)
        font = name.font()
        font.setBold(True)
        name.setFont(font)
        column = 0 if i < half else 2
        grid.addWidget(name, i % half, column)
        grid.addWidget(QLabel(text), i % half, column + 1)
    rows.insertLayout(0, grid)
    return dialog


def about_dialog(parent: QWidget, locale: Locale) -> QDialog:
    """Name, version and purpose."""
    dialog, rows = _dialog(parent, "about_dialog", locale.tr("About journeymap"))
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
    text.setMinimumWidth(420)
    rows.insertWidget(0, text)
    return dialog


def _dialog(parent: QWidget, name: str, title: str) -> tuple[QDialog, QVBoxLayout]:
    dialog = QDialog(parent)
    dialog.setObjectName(name)
    dialog.setWindowTitle(title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    rows = QVBoxLayout(dialog)
    close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    close.rejected.connect(dialog.reject)
    rows.addWidget(close)
    return dialog, rows
