"""One object per gesture: it is pressed, moved, and released or cancelled.

A gesture shows a ghost while it lasts and ends in one wish of the view (a signal); what becomes of
the wish is decided elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QPen
from PySide6.QtWidgets import (
    QApplication,
    QGraphicsRectItem,
)

if TYPE_CHECKING:
    from journeymap.canvas.view import MapView

#: Above everything else in the scene.
ON_TOP = 1e6


class Gesture:
    """What the mouse does from press to release. Positions are of the viewport."""

    #: True when the map scrolls under it while the pointer rests near the border of the window.
    creeps = False

    def __init__(self, view: MapView) -> None:
        self.view = view

    def press(self, at: QPoint) -> None:
        """Begin."""

    def move(self, at: QPoint) -> None:
        """Follow."""

    def release(self, _at: QPoint) -> bool:
        """End; False when the gesture goes on after the button was released."""
        return True

    def cancel(self) -> None:
        """Leave no trace."""


class Pan(Gesture):
    """Move the paper under the window."""

    def press(self, at: QPoint) -> None:
        """Take hold."""
        self._last = at
        self.view.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def move(self, at: QPoint) -> None:
        """Move along."""
        self.view.scroll_by(self._last - at)
        self._last = at

    def release(self, _at: QPoint) -> bool:
        """Let go."""
        self.cancel()
        return True

    def cancel(self) -> None:
        """Stay where it is."""
        self.view.viewport().unsetCursor()


class RubberBand(Gesture):
    """Choose every card that a frame touches, besides those that stay chosen."""

    creeps = True

    def __init__(self, view: MapView, keep: Iterable[str] = ()) -> None:
        super().__init__(view)
        self._keep = tuple(keep)

    def press(self, at: QPoint) -> None:
        """Remember the first corner."""
        self._start = self.view.mapToScene(at)
        self._pressed = at
        self._frame: QGraphicsRectItem | None = None

    def move(self, at: QPoint) -> None:
        """Draw the frame to the pointer."""
        if self._frame is None:
            if (at - self._pressed).manhattanLength() < QApplication.startDragDistance():
                return
            accent = self.view.scene().accent()
            wash = QColor(accent)
            wash.setAlphaF(0.10)
            self._frame = QGraphicsRectItem()
            self._frame.setPen(QPen(accent, 0))
            self._frame.setBrush(wash)
            self._frame.setZValue(ON_TOP)
            self.view.scene().addItem(self._frame)
        self._frame.setRect(QRectF(self._start, self.view.mapToScene(at)).normalized())

    def release(self, _at: QPoint) -> bool:
        """Choose what the frame touches; a mere click chooses nothing."""
        refs = list(self._keep)
        if self._frame is not None:
            area = self._frame.rect()
            refs += [c.content.ref for c in self.view.scene().cards() if area.intersects(c.frame)]
        self.cancel()
        self.view.choose(refs)
        return True

    def cancel(self) -> None:
        """Take the frame away."""
        if self._frame is not None:
            self.view.scene().removeItem(self._frame)
            self._frame = None
