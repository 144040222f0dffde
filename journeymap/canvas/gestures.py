"""One object per gesture: it is pressed, moved, and released or cancelled.

A gesture shows a ghost while it lasts and ends in one wish of the view (a signal); what becomes of
the wish is decided elsewhere.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainterPath, QPen
from PySide6.QtWidgets import (
    QApplication,
    QGraphicsPathItem,
    QGraphicsPixmapItem,
    QGraphicsRectItem,
)

if TYPE_CHECKING:
    from journeymap.canvas.items import PictureItem
    from journeymap.canvas.view import MapView

#: Above everything else in the scene.
ON_TOP = 1e6


class Gesture:
    """What the mouse does from press to release. Positions are of the viewport."""

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


class DragCards(Gesture):
    """Move cards to another cell, the one under the pointer leading.

    A click that does not travel moves nothing; it chooses the one card that was clicked.
    """

    def __init__(
        self, view: MapView, lead: PictureItem, others: Sequence[PictureItem] = ()
    ) -> None:
        super().__init__(view)
        self._cards = [lead, *others]
        self._ghosts: list[QGraphicsPixmapItem] = []
        self._marker: QGraphicsRectItem | None = None
        self._line: QGraphicsRectItem | None = None

    @property
    def _ids(self) -> tuple[str, ...]:
        return tuple(card.content.ref for card in self._cards)

    def press(self, at: QPoint) -> None:
        """Remember where it began."""
        self._start = self.view.mapToScene(at)
        self._pressed = at

    def move(self, at: QPoint) -> None:
        """Carry the ghosts, and show where they would land."""
        if not self._ghosts:
            if (at - self._pressed).manhattanLength() < QApplication.startDragDistance():
                return
            self._lift()
        assert self._marker is not None
        assert self._line is not None
        here = self.view.mapToScene(at)
        for card, ghost in zip(self._cards, self._ghosts, strict=True):
            ghost.setPos(card.frame.topLeft() + here - self._start)
        self.view.scroll_near_border(at)
        slot = self.view.slot_at(here, moving=self._ids)
        self._marker.setVisible(slot is not None)
        self._line.setVisible(slot is not None)
        if slot is not None:
            self._marker.setRect(slot.cell)
            self._line.setRect(slot.line)

    def release(self, at: QPoint) -> bool:
        """Wish for one move, to where the marker is."""
        ids = self._ids
        if not self._ghosts:
            self.view.choose(ids[:1])
            return True
        slot = self.view.slot_at(self.view.mapToScene(at), moving=ids)
        self.cancel()
        if slot is not None:
            self.view.move_requested.emit(ids, slot.stage, slot.department, slot.before)
        return True

    def cancel(self) -> None:
        """Put the cards back where they never left."""
        for item in (*self._ghosts, self._marker, self._line):
            if item is not None:
                self.view.scene().removeItem(item)
        self._ghosts = []
        self._marker = self._line = None
        self.view.scene().fade(self._cards, 1.0)

    def _lift(self) -> None:
        scene = self.view.scene()
        accent = scene.accent()
        ratio = self.view.devicePixelRatioF()
        for card in self._cards:
            ghost = QGraphicsPixmapItem(card.as_pixmap(ratio))
            ghost.setOpacity(0.8)
            self._ghosts.append(ghost)
        scene.fade(self._cards, 0.35)
        wash = QColor(accent)
        wash.setAlphaF(0.12)
        self._marker = QGraphicsRectItem()
        self._marker.setPen(QPen(accent, 2, Qt.PenStyle.DashLine))
        self._marker.setBrush(wash)
        self._line = QGraphicsRectItem()
        self._line.setPen(QPen(Qt.PenStyle.NoPen))
        self._line.setBrush(accent)
        for z, item in enumerate((self._marker, self._line, *reversed(self._ghosts))):
            item.setZValue(ON_TOP + z)
            scene.addItem(item)


class Connect(Gesture):
    """Draw a transition from a card to another one.

    Begun by pulling at a card's handle, or by a key: then the next click says the target.
    """

    def __init__(self, view: MapView, source: PictureItem, *, by_key: bool) -> None:
        super().__init__(view)
        self._source = source
        self._by_key = by_key
        accent = view.scene().accent()
        self._band = QGraphicsPathItem()
        self._band.setPen(QPen(accent, 2.5, Qt.PenStyle.DashLine, Qt.PenCapStyle.RoundCap))
        self._frame = QGraphicsRectItem()
        self._frame.setPen(QPen(accent, 3))
        for item in (self._band, self._frame):
            item.setZValue(ON_TOP)
            item.setVisible(False)
            view.scene().addItem(item)
        self.target: PictureItem | None = None

    def press(self, at: QPoint) -> None:
        """Begin to pull the band, or, when begun by a key, choose the target."""
        self.move(at)

    def move(self, at: QPoint) -> None:
        """Stretch the band to the pointer or to the card under it."""
        here = self.view.mapToScene(at)
        self.aim(self.view.card_at(here), here)

    def aim(self, target: PictureItem | None, here: QPointF | None = None) -> None:
        """Show the band to a card, or to a point where no card is."""
        self.target = None if target is self._source else target
        frame = self._source.frame
        end = self.target.frame.center() if self.target else here
        if end is None:
            return
        start = border_point(frame, end)
        if self.target:
            end = border_point(self.target.frame, start)
        path = QPainterPath(start)
        bend = (end.x() - start.x()) / 2
        path.cubicTo(start + QPointF(bend, 0), end - QPointF(bend, 0), end)
        self._band.setPath(path)
        self._band.setVisible(True)
        self._frame.setVisible(self.target is not None)
        if self.target:
            self._frame.setRect(self.target.frame.adjusted(-4, -4, 4, 4))

    def release(self, at: QPoint) -> bool:
        """Wish for the transition when a card is under the pointer."""
        self.move(at)
        if self._by_key and self.target is None:
            source_again = self.view.card_at(self.view.mapToScene(at)) is self._source
            if source_again:
                return False
        self.finish()
        return True

    def finish(self) -> None:
        """End here: connect to the target, if there is one."""
        target = self.target
        source = self._source.content.ref
        self.cancel()
        if target is not None:
            self.view.connect_requested.emit(source, target.content.ref)

    def cancel(self) -> None:
        """Take the band away."""
        for item in (self._band, self._frame):
            if item.scene() is not None:
                self.view.scene().removeItem(item)
        self.view.viewport().unsetCursor()
        self.view.hinted.emit("")


class RubberBand(Gesture):
    """Choose every card that a frame touches."""

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
        refs = []
        if self._frame is not None:
            area = self._frame.rect()
            refs = [c.content.ref for c in self.view.scene().cards() if area.intersects(c.frame)]
        self.cancel()
        self.view.choose(refs)
        return True

    def cancel(self) -> None:
        """Take the frame away."""
        if self._frame is not None:
            self.view.scene().removeItem(self._frame)
            self._frame = None


def border_point(frame: QRectF, towards: QPointF) -> QPointF:
    """Where the line from a rectangle's centre to a point leaves the rectangle."""
    centre = frame.center()
    dx, dy = towards.x() - centre.x(), towards.y() - centre.y()
    if not dx and not dy:
        return centre
    scale = min(
        frame.width() / 2 / abs(dx) if dx else float("inf"),
        frame.height() / 2 / abs(dy) if dy else float("inf"),
    )
    return centre if scale > 1 else centre + QPointF(dx * scale, dy * scale)
