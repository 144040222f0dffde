"""The mouse on the map: which gesture begins, and what the pointer would do where it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QMouseEvent

from journeymap.canvas.gestures import Connect, DragCards, Gesture, Pan, RubberBand
from journeymap.canvas.items import PictureItem, SelectionItem, handles
from journeymap.canvas.scene import PICKABLE

if TYPE_CHECKING:
    from journeymap.canvas.view import MapView

#: What is edited in place when it is double-clicked.
NAMED = ("card", "stage", "lane", "title")


class Mouse:
    """Turns what a mouse does into gestures; there is at most one at a time."""

    def __init__(self, view: MapView) -> None:
        self._view = view
        self.gesture: Gesture | None = None
        #: True while the space bar holds the paper.
        self.space = False

    def cancel(self) -> bool:
        """Forget what is being done; False when nothing was."""
        if self.gesture is None:
            return False
        gesture, self.gesture = self.gesture, None
        gesture.cancel()
        return True

    def press(self, event: QMouseEvent) -> None:
        """Begin a gesture, by what is under the pointer."""
        at, button = event.position().toPoint(), event.button()
        if self.gesture is not None:
            if button == Qt.MouseButton.LeftButton:
                self.gesture.press(at)
            else:
                self.cancel()
        elif button == Qt.MouseButton.MiddleButton or (
            button == Qt.MouseButton.LeftButton and self.space
        ):
            self._begin(Pan(self._view), at)
        elif button == Qt.MouseButton.LeftButton:
            self._press_left(at, event.modifiers())

    def _press_left(self, at: QPoint, modifiers: Qt.KeyboardModifier) -> None:
        view = self._view
        here = view.mapToScene(at)
        source = self._handle_at(here)
        if source is not None:
            self._begin(Connect(view, source, by_key=False), at)
            return
        hit = view.scene().hit(here)
        if hit is None or hit.kind in ("lane", "title"):
            self._begin(RubberBand(view), at)
            return
        adds = modifiers & (Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier)
        if adds:
            chosen = set(view.selected) ^ {hit.ref}
            view.choose([*(r for r in view.selected if r in chosen), *(chosen - {*view.selected})])
        else:
            card = view.scene().item_of(hit.ref, "card") if hit.kind == "card" else None
            if card is None or hit.ref not in view.selected:
                view.choose([hit.ref])
            if card is not None:
                others = [c for c in view.chosen_cards() if c is not card]
                self._begin(DragCards(view, card, others), at)

    def move(self, at: QPoint) -> None:
        """Follow the gesture; without one, say by the cursor what a press would do."""
        port = self._view.viewport()
        if self.gesture is not None:
            self.gesture.move(at)
        elif self.space:
            port.setCursor(Qt.CursorShape.OpenHandCursor)
        elif self._handle_at(self._view.mapToScene(at)) is not None:
            port.setCursor(Qt.CursorShape.CrossCursor)
        else:
            port.unsetCursor()

    def release(self, at: QPoint) -> None:
        """End the gesture, unless it waits for another click."""
        gesture = self.gesture
        over = gesture is not None and gesture.release(at)
        if over and self.gesture is gesture:
            self.gesture = None

    def double_click(self, event: QMouseEvent) -> None:
        """Rename what is there; add a touchpoint where nothing is."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self.cancel()
        view = self._view
        here = view.mapToScene(event.position().toPoint())
        hit = view.scene().hit(here)
        if hit is not None and hit.kind in NAMED:
            view.context_requested.emit("rename:" + hit.kind, hit.ref, QPoint(), here)
            return
        if hit is None or hit.kind not in PICKABLE:
            slot = view.slot_at(here)
            if slot is not None:
                view.add_requested.emit(slot.stage, slot.department, slot.before)

    def ask_context(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the thing under the pointer."""
        view = self._view
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        at, spot = event.pos(), event.globalPos()
        if by_key and view.selected and (item := view.scene().item_of(view.selected[0])):
            at = view.mapFromScene(item.frame.center())
            spot = view.viewport().mapToGlobal(at)
        here = view.mapToScene(at)
        hit = view.scene().hit(here)
        if (
            hit is not None
            and hit.kind not in ("lane", "stage", "title")
            and (hit.ref not in view.selected)
        ):
            view.choose([hit.ref])
        view.context_requested.emit(hit.kind if hit else "cell", hit.ref if hit else "", spot, here)

    def _begin(self, gesture: Gesture, at: QPoint) -> None:
        self.gesture = gesture
        gesture.press(at)

    def _handle_at(self, here: QPointF) -> PictureItem | None:
        view = self._view
        cards = view.chosen_cards()
        card = cards[0] if len(cards) == 1 == len(view.selected) else None
        if card is not None:
            reach = SelectionItem.HANDLE + 3
            for point in handles(card.frame):
                if (point - here).manhattanLength() <= reach:
                    return card
        return None
