"""Drawing transitions: from a card to another one, to a place where none is yet, or elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainterPath, QPen
from PySide6.QtWidgets import QApplication, QGraphicsPathItem, QGraphicsRectItem

from journeymap.canvas.dragging import FAINT, border_point
from journeymap.canvas.gestures import ON_TOP, Gesture

if TYPE_CHECKING:
    from journeymap.canvas.items import PictureItem
    from journeymap.canvas.view import MapView


class Band(Gesture):
    """A band from a card to the pointer, or to the card that is meant."""

    creeps = True

    def __init__(self, view: MapView, fixed: PictureItem, *, backwards: bool = False) -> None:
        super().__init__(view)
        self._fixed, self._backwards = fixed, backwards
        accent = view.scene().accent()
        self._band = QGraphicsPathItem()
        self._band.setPen(_pen(accent, 3))
        self._frame = QGraphicsRectItem()
        self._frame.setPen(_pen(accent, 3.5))
        wash = QColor(accent)
        wash.setAlphaF(0.12)
        self._new = QGraphicsRectItem()
        self._new.setPen(_pen(accent, 2.5, Qt.PenStyle.DashLine))
        self._new.setBrush(wash)
        for item in (self._new, self._band, self._frame):
            item.setZValue(ON_TOP)
            item.setVisible(False)
            view.scene().addItem(item)
        self.target: PictureItem | None = None
        self._pressed: QPoint | None = None
        self._far = False

    def press(self, at: QPoint) -> None:
        """Begin to pull the band, or, when begun by a key, choose the target."""
        self._pressed = at
        self.move(at)

    def move(self, at: QPoint) -> None:
        """Stretch the band to the pointer or to the card under it."""
        if self._pressed is not None and not self._far:
            way = (at - self._pressed).manhattanLength()
            self._far = way >= QApplication.startDragDistance()
        here = self.view.mapToScene(at)
        self.aim(self.view.card_at(here), here)

    def aim(self, target: PictureItem | None, here: QPointF | None = None) -> None:
        """Show the band to a card, or to a point where no card is."""
        self.target = None if target is self._fixed else target
        end = self.target.frame.center() if self.target else here
        if end is None:
            return
        start = border_point(self._fixed.frame, end)
        if self.target:
            end = border_point(self.target.frame, start)
        if self._backwards:
            start, end = end, start
        self._band.setPath(_arrow(start, end, 12 / max(0.25, min(1.0, self.view.zoom))))
        self._band.setVisible(True)
        self._frame.setVisible(self.target is not None)
        if self.target:
            self._frame.setRect(self.target.frame.adjusted(-5, -5, 5, 5))
        self._show_new(here if target is None else None)

    def _show_new(self, _here: QPointF | None) -> None:
        """Show what would be made at a point where no card is; by itself nothing would."""

    def cancel(self) -> None:
        """Take the band away."""
        for item in (self._band, self._frame, self._new):
            if item.scene() is not None:
                self.view.scene().removeItem(item)
        self.view.viewport().unsetCursor()
        self.view.hinted.emit("")


class Connect(Band):
    """Draw a transition from a card to another one; dropped on nothing it makes the touchpoint.

    Begun by pulling at a card's handle, or by a key: then the next click says the target.
    """

    def __init__(self, view: MapView, source: PictureItem, *, by_key: bool) -> None:
        super().__init__(view, source)
        self._by_key = by_key

    def release(self, at: QPoint) -> bool:
        """Wish for the transition, and for the touchpoint when none is under the pointer."""
        self.move(at)
        here = self.view.mapToScene(at)
        on_itself = self.view.card_at(here) is self._fixed
        if self._by_key and on_itself:
            return False
        slot = self.view.slot_at(here)
        new = self.target is None and not on_itself and self._far and not self._by_key
        self.finish()
        if new and slot is not None:
            self.view.connect_new_requested.emit(
                self._fixed.content.ref, slot.stage, slot.department, slot.before
            )
        return True

    def finish(self) -> None:
        """End here: connect to the target, if there is one."""
        target = self.target
        source = self._fixed.content.ref
        self.cancel()
        if target is not None:
            self.view.connect_requested.emit(source, target.content.ref)

    def _show_new(self, here: QPointF | None) -> None:
        """The touchpoint that would be made, as large as the others."""
        slot = self.view.slot_at(here) if here is not None and not self._by_key else None
        self._new.setVisible(slot is not None)
        if slot is not None and here is not None:
            frame = QRectF(self._fixed.frame)
            frame.moveCenter(here)
            self._new.setRect(frame)


class Reconnect(Band):
    """Take one end of a transition to another card; dropped on nothing it stays where it was."""

    def __init__(self, view: MapView, line: PictureItem, fixed: PictureItem, end: str) -> None:
        """`end` is the one that moves: *source* or *target*; `fixed` the card at the other one."""
        super().__init__(view, fixed, backwards=end == "source")
        self._line, self._end = line, end
        view.scene().fade([line], FAINT)

    def release(self, at: QPoint) -> bool:
        """Wish for the transition to begin or end at the card under the pointer."""
        self.move(at)
        target, moved = self.target, self._far
        self.cancel()
        if target is not None and moved:
            self.view.reconnect_requested.emit(
                self._line.content.ref, self._end, target.content.ref
            )
        return True

    def cancel(self) -> None:
        """Show the line as it was."""
        super().cancel()
        self.view.scene().fade([self._line], 1.0)


def _pen(color: QColor, width: float, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
    pen = QPen(color, width, style, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    pen.setCosmetic(True)
    return pen


def _arrow(start: QPointF, end: QPointF, size: float) -> QPainterPath:
    """A bent line with an open head at its end."""
    path = QPainterPath(start)
    bend = (end.x() - start.x()) / 2
    if abs(end.x() - start.x()) >= abs(end.y() - start.y()):
        path.cubicTo(start + QPointF(bend, 0), end - QPointF(bend, 0), end)
        towards = QPointF(1.0 if bend >= 0 else -1.0, 0)
    else:
        drop = (end.y() - start.y()) / 2
        path.cubicTo(start + QPointF(0, drop), end - QPointF(0, drop), end)
        towards = QPointF(0, 1.0 if drop >= 0 else -1.0)
    back, aside = end - towards * size, QPointF(towards.y(), towards.x()) * (size * 0.6)
    path.moveTo(back + aside)
    path.lineTo(end)
    path.lineTo(back - aside)
    return path
