"""A name edited where it stands: Enter keeps it, Tab keeps it and goes on, Esc forgets it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from journeymap.canvas.fonts import map_font
from journeymap.picture.words import NAME

#: Size of the letters in pixels: never too small to read nor larger than the window can hold.
LEAST, MOST = 13.0, 26.0
#: A short frame still has room for this many letters, a long one is not filled.
LETTERS, WIDEST = 24, 520


class InlineEditor(QLineEdit):
    """One text being edited over the map. It ends exactly once."""

    #: Editing ended; the text, or None when it was cancelled, and whether to go on with the next.
    edited = Signal(object, bool)

    def __init__(self, parent: QWidget, text: str, over: QRect, zoom: float, label: str) -> None:
        """Edit `text` over a part of the parent, in letters as large as those on the map there."""
        super().__init__(text, parent)
        self._over = False
        self.setObjectName("inline_name")
        self.setAccessibleName(label)
        self.setFont(map_font(max(LEAST, min(MOST, NAME * zoom)), True))
        width = max(min(over.width(), WIDEST), self.fontMetrics().averageCharWidth() * LETTERS)
        place = QRect(over.x(), over.y(), width, self.fontMetrics().height() + 10)
        room = parent.rect()
        place.moveLeft(max(4, min(place.left(), room.width() - width - 4)))
        place.moveTop(max(4, min(place.top(), room.height() - place.height() - 4)))
        self.setGeometry(place)
        self.selectAll()
        self.show()
        self.setFocus()

    def event(self, event: QEvent) -> bool:
        """Keep Tab and Esc, which would otherwise belong to the window."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.end(keep=True)
                return True
            if event.key() == Qt.Key.Key_Tab:
                self.end(keep=True, go_on=True)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.end(keep=False)
                return True
        return super().event(event)

    def focusOutEvent(self, event: QEvent) -> None:
        """Going elsewhere keeps what was typed; a menu opened over it does not end it."""
        super().focusOutEvent(event)
        if event.reason() not in (
            Qt.FocusReason.PopupFocusReason,
            Qt.FocusReason.ActiveWindowFocusReason,
        ):
            self.end(keep=True)

    def end(self, *, keep: bool, go_on: bool = False) -> None:
        """Stop editing."""
        if self._over:
            return
        self._over = True
        text = self.text().strip()
        self.hide()
        self.edited.emit(text if keep and text else None, go_on)
        self.deleteLater()
