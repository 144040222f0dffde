"""Where the keyboard is can be seen: on every kind of widget, in every theme."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QSlider,
    QSpinBox,
    QTabBar,
    QTableWidget,
    QTextEdit,
    QToolButton,
    QTreeWidget,
    QVBoxLayout,
    QWidget,
)

from journeymap.app.appearance import LOOKS, dress
from journeymap.app.focus_ring import FocusRing


def button(**properties: bool) -> QPushButton:
    made = QPushButton("Open")
    for name, value in properties.items():
        made.setProperty(name, value)
    return made


def tool() -> QToolButton:
    made = QToolButton()
    made.setText("Vote")
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return made


def tabs() -> QTabBar:
    made = QTabBar()
    made.addTab("Ranking")
    made.addTab("Owners")
    return made


def combo() -> QComboBox:
    made = QComboBox()
    made.addItems(["everything", "survey"])
    return made


def listed() -> QListWidget:
    made = QListWidget()
    made.addItems(["Awareness", "Interest"])
    return made


def ticked_list() -> QListWidget:
    made = QListWidget()
    item = QListWidgetItem("")
    item.setCheckState(Qt.CheckState.Unchecked)
    made.addItem(item)
    return made


KINDS: dict[str, Callable[[], QWidget]] = {
    "button": button,
    "tile": lambda: button(tile=True),
    "link": lambda: button(link=True),
    "tool": tool,
    "tick": lambda: QCheckBox("Keep comments"),
    "radio": lambda: QRadioButton("First half"),
    "choice": combo,
    "line": QLineEdit,
    "number": QSpinBox,
    "slider": lambda: QSlider(Qt.Orientation.Horizontal),
    "tabs": tabs,
    "list": listed,
    "table": lambda: QTableWidget(2, 2),
    "tree": QTreeWidget,
    "plain text": QPlainTextEdit,
    "text": QTextEdit,
    "scrolled": QScrollArea,
}


@pytest.fixture(params=LOOKS)
def look(request, qapp):
    dress(qapp, request.param)
    ring = FocusRing(qapp, qapp)
    yield LOOKS[request.param]
    ring.deleteLater()
    dress(qapp, "light")


def luminance(color: QColor) -> float:
    """Relative luminance (WCAG 2.2)."""

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    return (
        0.2126 * linear(color.redF())
        + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF())
    )


def contrast(one: QColor, other: QColor) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def changed(before: QImage, after: QImage, least: float) -> int:
    """How many pixels differ by this contrast or more."""
    return sum(
        before.pixel(x, y) != after.pixel(x, y)
        and contrast(before.pixelColor(x, y), after.pixelColor(x, y)) >= least
        for x in range(before.width())
        for y in range(before.height())
    )


@pytest.mark.parametrize("kind", KINDS)
def test_that_the_keyboard_is_seen(look, kind, qtbot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    rows = QVBoxLayout(window)
    other, widget = QPushButton("Elsewhere"), KINDS[kind]()
    widget.setMaximumSize(160, 60)
    rows.addWidget(other)
    rows.addWidget(widget)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    other.setFocus(Qt.FocusReason.TabFocusReason)
    before = window.grab(widget.geometry()).toImage()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    after = window.grab(widget.geometry()).toImage()
    # Along half of what is longest, at 3 : 1, as WCAG 2.2 asks of what shows the focus.
    seen, side = changed(before, after, 3.0), max(widget.width(), widget.height())
    assert seen >= side / 2, f"{seen} pixels of a side of {side}"


def test_that_boxes_to_tick_stand_out_from_the_ground(look, qtbot) -> None:
    for make in (QCheckBox, QRadioButton, ticked_list):
        window, box = QWidget(), make()
        qtbot.addWidget(window)
        QVBoxLayout(window).addWidget(box)
        window.show()
        seen = window.grab(box.geometry()).toImage()
        ground = seen.pixelColor(seen.width() - 4, seen.height() - 4)
        stands_out = sum(
            contrast(seen.pixelColor(x, y), ground) >= 3.0
            for x in range(min(20, seen.width()))
            for y in range(min(20, seen.height()))
        )
        assert stands_out >= 12, make.__name__
