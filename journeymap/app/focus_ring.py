"""A ring round whatever has the keyboard: the same on every kind of widget, in every theme.

Qt's Fusion marks the keyboard by a shade that nobody sees on a projector, and by nothing on some
widgets; a style sheet that drew it would have to draw the whole widget.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QApplication, QFocusFrame, QGraphicsView, QWidget
from shiboken6 import isValid

#: How thick the ring is, in pixels.
THICK = 2


class FocusRing(QObject):
    """Follows the keyboard through all windows of a program."""

    def __init__(self, app: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        self._ring: Ring | None = None
        app.focusChanged.connect(self._follow)

    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        if self._ring is not None and isValid(self._ring):
            self._ring.hide()
            self._ring.deleteLater()
        self._ring = None
        # A map shows by itself which card has the keyboard.
        if now is not None and not now.isWindow() and not isinstance(now, QGraphicsView):
            self._ring = Ring(now)


class Ring(QFocusFrame):
    """Lies on a widget, and lets the mouse through; a screen reader passes it over."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        widget.installEventFilter(self)
        self.setGeometry(widget.rect())
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the widget is."""
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ring in the colour of what is chosen."""
        painter = QPainter(self)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), THICK))
        gap = THICK // 2
        painter.drawRect(self.rect().adjusted(gap, gap, -gap, -gap))
        painter.end()
