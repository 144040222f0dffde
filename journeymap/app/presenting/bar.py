"""The bar that comes with the mouse, and the strip of keys above it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from journeymap.app.presenting.keys import bar_buttons, help_lines
from journeymap.app.presenting.panel import ROWS, dress_sheet
from journeymap.i18n.locale import Locale
from journeymap.picture.theme import Theme

#: How long the bar stays after the mouse came to rest, and the keys after entering.
STAYS_MS, KEYS_STAY_MS = 3000, 7000
#: What the menu of the clock offers, in minutes.
MINUTES = (2, 5, 10, 15, 20, 30, 45, 60)
_COLUMNS = 5
#: Size of the letters on a screen of 1,080 rows: it is the one who presents who reads them.
LETTERS, LEAST_LETTERS = 16, 11


class PresentingBar(QFrame):
    """Everything a key does, for the mouse. It hides by itself."""

    #: Do this; carries the command.
    command_requested = Signal(str)
    #: Count down so many minutes; 0 counts up.
    minutes_requested = Signal(int)
    #: The bar was hidden.
    hidden = Signal()

    def __init__(self, parent: QWidget, locale: Locale, theme: Theme) -> None:
        super().__init__(parent)
        self.setObjectName("presenting_bar")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._theme = theme
        self._keys = _keys(locale)
        self.buttons: dict[str, QToolButton] = {}
        line = QHBoxLayout()
        line.setSpacing(4)
        for button in bar_buttons(locale):
            made = QToolButton()
            made.setObjectName(f"present_{button.command}")
            made.setText(f"{button.text}  {button.key}")
            made.setToolTip(button.tip)
            made.setAutoRaise(True)
            made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            made.clicked.connect(partial(self._wish, button.command))
            self.buttons[button.command] = made
            line.addWidget(made)
        self._menu = self._clock_menu(locale)
        clock = self.buttons["clock"]
        clock.setMenu(self._menu)
        clock.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(12, 8, 12, 8)
        rows.addWidget(self._keys)
        rows.addLayout(line)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._fade)
        self.hide()

    @property
    def shows_keys(self) -> bool:
        """True while the strip of keys is open."""
        return self.isVisible() and not self._keys.isHidden()

    def appear(self, *, keys: bool = False, stays: int = STAYS_MS) -> None:
        """Come up for a while, with the strip of keys if wished."""
        if keys:
            self._keys.show()
        elif not self.isVisible():
            self._keys.hide()
        self.settle()
        self.show()
        self.raise_()
        self._rest.start(stays)

    def vanish(self) -> None:
        """Go at once."""
        self._rest.stop()
        self._keys.hide()
        self.hide()
        self.hidden.emit()

    def settle(self) -> None:
        """Stand in the middle below, in letters for the size of the screen."""
        letters = max(LEAST_LETTERS, round(LETTERS * self.parentWidget().height() / ROWS))
        dress_sheet(self, self._theme, "panel", "text", letters=letters)
        self._place()

    def event(self, event: QEvent) -> bool:
        """What is in it takes more or less room only some time after its letters changed."""
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._place()
        return handled

    def _place(self) -> None:
        self.adjustSize()
        room = self.parentWidget().rect()
        self.move((room.width() - self.width()) // 2, room.height() - self.height() - 12)

    def _fade(self) -> None:
        if self.underMouse() or self._menu.isVisible():
            self._rest.start(STAYS_MS)
        else:
            self.vanish()

    def _wish(self, command: str, _checked: bool = False) -> None:
        self.command_requested.emit(command)

    def _minutes(self, minutes: int, _checked: bool = False) -> None:
        self.minutes_requested.emit(minutes)

    def _clock_menu(self, locale: Locale) -> QMenu:
        menu = QMenu(self)
        for minutes in MINUTES:
            entry = menu.addAction(locale.tr("%n minute(s)", "", minutes))
            entry.setObjectName(f"minutes_{minutes}")
            entry.triggered.connect(partial(self._minutes, minutes))
        menu.addSeparator()
        menu.addAction(locale.tr("Count up")).triggered.connect(partial(self._minutes, 0))
        menu.addAction(locale.tr("Put the timer away")).triggered.connect(
            partial(self._wish, "clock_off")
        )
        return menu


def _keys(locale: Locale) -> QWidget:
    strip = QWidget()
    strip.setObjectName("presenting_keys")
    grid = QGridLayout(strip)
    grid.setContentsMargins(6, 4, 6, 10)
    grid.setHorizontalSpacing(10)
    lines = help_lines(locale)
    rows = -(-len(lines) // _COLUMNS)
    for i, (key, text) in enumerate(lines):
        name, said = QLabel(key), QLabel(text)
        font = name.font()
        font.setBold(True)
        name.setFont(font)
        name.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        said.setContentsMargins(0, 0, 22, 0)
        grid.addWidget(name, i % rows, 2 * (i // rows))
        grid.addWidget(said, i % rows, 2 * (i // rows) + 1)
    return strip
