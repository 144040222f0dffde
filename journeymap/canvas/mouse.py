"""The mouse on the map: which gesture begins, and what the pointer would do where it is."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QMouseEvent

from journeymap.canvas.annotations import DragAnnotation
from journeymap.canvas.connecting import Connect, Reconnect
from journeymap.canvas.dragging import DragCards, DragHeader
from journeymap.canvas.gestures import Gesture, Pan, RubberBand
from journeymap.canvas.hover import HoverItem
from journeymap.canvas.items import PictureItem, handle_radius, handles, line_ends
from journeymap.canvas.scene import PICKABLE, Hit
from journeymap.picture.shapes import Picture
from journeymap.picture.theme import Theme

if TYPE_CHECKING:
    from journeymap.canvas.view import MapView

#: What is edited in place when it is double-clicked.
NAMED = ("card", "stage", "lane", "title", "annotation")
#: What can be dragged along the map as a whole.
HEADERS = ("stage", "lane")
#: With one of these a click adds to what is chosen.
ADDS = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
#: The map scrolls on so often while something is held near the border.
CREEP_MS = 16


class Mouse:
    """Turns what a mouse does into gestures; there is at most one at a time."""

    def __init__(self, view: MapView) -> None:
        self._view = view
        self._gesture: Gesture | None = None
        #: What is to be shown when nothing is held any more.
        self._later: tuple[Picture, Theme | None] | None = None
        #: What shows what the pointer is over.
        self.hover = HoverItem(view.scene())
        self._creep_at = QPoint()
        self._creep = QTimer(view)
        self._creep.setInterval(CREEP_MS)
        self._creep.timeout.connect(self._creep_on)
        #: True while the space bar holds the paper.
        self.space = False

    @property
    def gesture(self) -> Gesture | None:
        """What is being done."""
        return self._gesture

    @gesture.setter
    def gesture(self, gesture: Gesture | None) -> None:
        self._gesture = gesture
        self._view.sheet.held = gesture is not None
        if gesture is None:
            self._show_later()

    def cancel(self) -> bool:
        """Forget what is being done; False when nothing was."""
        self._creep.stop()
        if self.gesture is None:
            return False
        gesture, self._gesture = self.gesture, None
        self._view.sheet.held = False
        gesture.cancel()
        self._show_later()
        return True

    def keeps(self, picture: Picture, theme: Theme | None) -> bool:
        """True when a picture has to wait for what is being done: it shows the same things.

        A picture with other things on it ends what is being done.
        """
        self._later = None
        if isinstance(self.gesture, Pan | None):
            return False
        if self._view.scene().is_like(picture):
            self._later = (picture, theme)
            return True
        self.cancel()
        return False

    def _show_later(self) -> None:
        if self._later is not None:
            self._view.show_picture(*self._later)

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
        self._hover_at(here)  # the map may have changed under a pointer that rested
        gesture = self._reconnect_at(here)
        if gesture is None and (source := self._handle_at(here)) is not None:
            gesture = Connect(view, source, by_key=False)
        if gesture is not None:
            self._begin(gesture, at)
            return
        hit = view.scene().hit(here)
        adds = bool(modifiers & ADDS)
        if hit is None or not hit.ref:
            self._begin(RubberBand(view, view.selected if adds else ()), at)
        elif hit.kind in HEADERS:
            header = view.scene().item_of(hit.ref, hit.kind)
            if adds or header is None:
                view.choose(dict.fromkeys([*self._kept(), *in_band(view, hit.ref)]))
            else:
                self._begin(DragHeader(view, header), at)
        elif adds:
            chosen = set(view.selected) ^ {hit.ref}
            view.choose([*(r for r in view.selected if r in chosen), *(chosen - {*view.selected})])
        else:
            card = view.scene().item_of(hit.ref, "card") if hit.kind == "card" else None
            if card is None or hit.ref not in view.selected:
                view.choose([hit.ref])
            if hit.kind == "annotation" and (item := view.scene().item_of(hit.ref)) is not None:
                view.choose([hit.ref])
                self._begin(DragAnnotation(view, item), at)
            if card is not None:
                others = [c for c in view.chosen_cards() if c is not card]
                self._begin(DragCards(view, card, others), at)

    def _kept(self) -> list[str]:
        """The touchpoints that stay chosen when others are added."""
        return [card.content.ref for card in self._view.chosen_cards()]

    def move(self, at: QPoint) -> None:
        """Follow the gesture; without one, show what a press would do."""
        if self.gesture is not None:
            self.hover.leave()
            self.gesture.move(at)
            self._creep_at = at
            if self.gesture.creeps and self._view.border_way(at):
                self._creep.start()
        elif self.space:
            self._view.viewport().setCursor(Qt.CursorShape.OpenHandCursor)
        else:
            self._hover_at(self._view.mapToScene(at))

    def leave(self) -> None:
        """The pointer is no longer over the map."""
        self.hover.leave()

    def _creep_on(self) -> None:
        """Scroll on while something is held near the border of the window."""
        gesture, way = self.gesture, self._view.border_way(self._creep_at)
        if gesture is None or not gesture.creeps or not way:
            self._creep.stop()
            return
        self._view.scroll_by(way)
        gesture.move(self._creep_at)

    def _hover_at(self, here: QPointF) -> None:
        view, port = self._view, self._view.viewport()
        hit = view.scene().hit(here)
        near = self._card_near(here, hit)
        item = view.scene().item_of(hit.ref, hit.kind) if hit and hit.ref else None
        self.hover.over(near or item)
        pulls = self._end_at(here) is not None or self._handle_at(here) is not None
        if pulls:
            port.setCursor(Qt.CursorShape.CrossCursor)
        elif hit is not None and hit.kind in HEADERS and hit.ref:
            port.setCursor(Qt.CursorShape.OpenHandCursor)
        elif hit is not None and hit.ref and hit.kind != "card":
            port.setCursor(Qt.CursorShape.PointingHandCursor)
        else:
            port.unsetCursor()

    def _card_near(self, here: QPointF, hit: Hit | None) -> PictureItem | None:
        """The card under the pointer, or the one whose handles it is about to reach."""
        if hit is not None and hit.kind == "card":
            return self._view.scene().item_of(hit.ref, "card")
        reach = handle_radius(self._view.zoom) + 6
        x, y = here.x(), here.y()
        for card in self._view.scene().cards():
            frame = card.frame
            if (
                frame.left() - reach <= x <= frame.right() + reach
                and frame.top() - reach <= y <= frame.bottom() + reach
            ) and _nearest(handles(frame), here) <= 2 * reach:
                return card
        return None

    def release(self, at: QPoint) -> None:
        """End the gesture, unless it waits for another click."""
        self._creep.stop()
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
        """The card whose handle is under the pointer: of those that show theirs."""
        cards = self._view.chosen_cards()
        shown = cards if len(cards) == 1 == len(self._view.selected) else []
        over = self.hover.item
        if over is not None and over.content.kind == "card":
            shown = [over, *shown]
        reach = handle_radius(self._view.zoom) + 3
        for card in shown:
            if _nearest(handles(card.frame), here) <= reach:
                return card
        return None

    def _end_at(self, here: QPointF) -> tuple[PictureItem, str] | None:
        """The chosen line one of whose ends is under the pointer, and which end that is.

        Where a short line's end and a card's handle overlap the nearer one is meant.
        """
        view = self._view
        line = view.scene().item_of(view.selected[0], "edge") if len(view.selected) == 1 else None
        if line is None:
            return None
        card = self._handle_at(here)
        reach = handle_radius(view.zoom) + 3
        if card is not None:
            reach = min(reach, _nearest(handles(card.frame), here))
        for end, point in zip(("source", "target"), line_ends(line.line(), view.zoom), strict=True):
            if (point - here).manhattanLength() <= reach:
                return line, end
        return None

    def _reconnect_at(self, here: QPointF) -> Reconnect | None:
        found = self._end_at(here)
        if found is None:
            return None
        line, end = found
        ends = self._view.ways.get(line.content.ref)
        stays = ends[1 if end == "source" else 0] if ends else ""
        fixed = self._view.scene().item_of(stays, "card")
        return Reconnect(self._view, line, fixed, end) if fixed is not None else None


def in_band(view: MapView, ref: str) -> list[str]:
    """The touchpoints of a stage or a department, in the journey's order."""
    return [id for id, place in view.places.items() if ref in place]


def _nearest(points: Iterable[QPointF], here: QPointF) -> float:
    return min((point - here).manhattanLength() for point in points)
