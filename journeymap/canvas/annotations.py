"""Moving a remark of the presenter about the map, by mouse and by keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF

from journeymap.canvas.dragging import PALE, Carrying
from journeymap.picture.annotations import offset_of

if TYPE_CHECKING:
    from journeymap.canvas.items import PictureItem
    from journeymap.canvas.view import MapView

#: How far an arrow key moves an annotation, in units of the map.
STEP = 16.0


class DragAnnotation(Carrying):
    """Take an annotation anywhere on the map. A click that does not travel leaves it there."""

    def __init__(self, view: MapView, box: PictureItem) -> None:
        super().__init__(view)
        self._box = box

    def lift(self) -> None:
        """Leave a pale box behind."""
        self._ghost = self.ghost(self._box)
        self.fade([self._box], PALE)

    def carry(self, here: QPointF) -> None:
        """Follow the pointer."""
        self._ghost.setPos(self._box.frame.topLeft() + here - self._start)

    def release(self, at: QPoint) -> bool:
        """Wish for it to stand where the pointer left it."""
        if self.is_lifted:
            away = self.view.mapToScene(at) - self._start
            self.cancel()
            shift_annotation(self.view, self._box.content.ref, away.x(), away.y())
        return True


def shift_annotation(view: MapView, ref: str, dx: float, dy: float) -> None:
    """Wish for an annotation to stand so far from where it is, in directions of the screen."""
    item = view.scene().item_of(ref, "annotation")
    if item is not None:
        x, y = offset_of(item.content, rtl=view.rtl)
        view.annotation_put.emit(ref, x + (-dx if view.rtl else dx), y + dy)
