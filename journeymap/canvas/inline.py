"""A name edited where it stands. It says how it ended; what follows is decided elsewhere."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from journeymap.canvas.fonts import map_font
from journeymap.picture.words import NAME

#: Size of the letters in pixels: never too small to read nor larger than the window can hold.
LEAST, MOST = 13.0, 26.0
#: A short frame still has room for this many letters, a long one is not filled.
LETTERS, WIDEST = 24, 520
#: How naming ended: by a key (`esc` forgets), by going `away`, or to say whose it is first.
#: `paste` is for lines or cells on the clipboard, which are more than a name.
Ending = Literal["enter", "tab", "back", "esc", "away", "department", "channel", "paste"]


class InlineEditor(QLineEdit):
    """One text being edited over the map. It ends exactly once."""

    #: Editing ended; the text without blanks round it, and how (`Ending`).
    edited = Signal(str, str)

    def __init__(
        self, parent: QWidget, text: str, over: QRect, zoom: float, label: str, hint: str = ""
    ) -> None:
        """Edit `text` over a part of the parent, in letters as large as those on the map there.

        `hint` stands there in grey while nothing is written.
        """
        super().__init__(text, parent)
        self._over = False
        #: Key of the item whose name it is, and where that stood on the map.
        self.about, self.frame = "", QRectF()
        self.setObjectName("inline_name")
        self.setAccessibleName(label)
        self.setPlaceholderText(hint)
        self.stand(over, zoom)
        self.selectAll()
        self.show()
        self.setFocus()

    def stand(self, over: QRect, zoom: float) -> None:
        """Be over a part of the parent, in letters as large as those on the map there."""
        self.setFont(map_font(max(LEAST, min(MOST, NAME * zoom)), True))
        width = max(min(over.width(), WIDEST), self.fontMetrics().averageCharWidth() * LETTERS)
        place = QRect(over.x(), over.y(), width, self.fontMetrics().height() + 10)
        room = self.parentWidget().rect()
        place.moveLeft(max(4, min(place.left(), room.width() - width - 4)))
        place.moveTop(max(4, min(place.top(), room.height() - place.height() - 4)))
        self.setGeometry(place)

    def event(self, event: QEvent) -> bool:
        """Keep the keys that end it, which would otherwise belong to the window.

        Keys that neither write nor edit stay the window's: one saves while a name is written.
        """
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.text().isprintable() and event.text() and not commands(event.modifiers()):
                event.accept()
                return True
            if ending(event.key(), event.modifiers()):
                event.accept()
                return True
            return super().event(event)
        if event.type() == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            how = ending(event.key(), event.modifiers())
            if event.matches(QKeySequence.StandardKey.Paste) and many_on_clipboard():
                how = "paste"
            if how:
                if not event.isAutoRepeat():  # a key held down would run through empty names
                    self.end(how)
                return True
        return super().event(event)

    def focusOutEvent(self, event: QEvent) -> None:
        """Going elsewhere keeps what was typed; a menu opened over it does not end it."""
        super().focusOutEvent(event)
        if event.reason() not in (
            Qt.FocusReason.PopupFocusReason,
            Qt.FocusReason.ActiveWindowFocusReason,
        ):
            self.end("away")

    def end(self, how: Ending) -> None:
        """Stop editing."""
        if self._over:
            return
        self._over = True
        self.hide()
        self.edited.emit(self.text().strip(), how)
        self.deleteLater()


def commands(modifiers: Qt.KeyboardModifier) -> bool:
    """True when these make a letter a command; AltGr, which is Ctrl and Alt, does not."""
    control, alt = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
    return bool(modifiers & (control | alt)) and modifiers & (control | alt) != control | alt


def many_on_clipboard() -> bool:
    """True when the clipboard holds several lines or cells."""
    text = QGuiApplication.clipboard().text().strip()
    return "\n" in text or "\t" in text


def ending(key: int, modifiers: Qt.KeyboardModifier) -> Ending | None:
    """How a key ends naming; None when it does not.

    >>> ending(Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier)
    'tab'
    """
    chord = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    if modifiers & chord == chord:
        said: dict[int, Ending] = {Qt.Key.Key_D: "department", Qt.Key.Key_H: "channel"}
        return said.get(key)
    ends: dict[int, Ending] = {
        Qt.Key.Key_Return: "enter",
        Qt.Key.Key_Enter: "enter",
        Qt.Key.Key_Tab: "tab",
        Qt.Key.Key_Backtab: "back",
        Qt.Key.Key_Escape: "esc",
    }
    return ends.get(key)
