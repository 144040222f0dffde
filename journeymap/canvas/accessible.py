"""The map for screen readers: a list of its cards in the order customers meet them, then its ways.

Qt makes nothing of a picture that is painted by hand, so the view is given children that say what
stands where (Qt: QAccessibleInterface). They are asked for only while a screen reader runs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget

from journeymap.canvas.items import PictureItem

if TYPE_CHECKING:
    from journeymap.canvas.view import MapView


class AccessibleMap(QAccessibleWidget):
    """A view of the map: what it shows as a whole, and a child for each card and each way."""

    def __init__(self, view: MapView) -> None:
        super().__init__(view, QAccessible.Role.List, view.accessibleName())
        self._view = view
        # Qt keeps hold of a child once it was asked for, so the one of a place is always the same.
        self._children: list[AccessibleItem] = []
        self._shown: tuple[object, list[PictureItem]] = (None, [])

    def items(self) -> list[PictureItem]:
        """Cards first met first, then ways as the picture has them, then annotations."""
        picture = self._view.scene().picture
        if self._shown[0] is not picture:
            scene = self._view.scene()
            remarks = scene.items_of_kind("annotation")
            self._shown = picture, [*self._view.cards_in_order(), *scene.ways(), *remarks]
        return self._shown[1]

    def childCount(self) -> int:
        """How many cards and ways there are."""
        return len(self.items())

    def child(self, index: int) -> QAccessibleInterface | None:
        """The child at a place."""
        if not 0 <= index < self.childCount():
            return None
        while len(self._children) <= index:
            self._children.append(AccessibleItem(self, self._view, len(self._children)))
        return self._children[index]

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """The place of a child, -1 when it is none."""
        return self._children.index(child) if child in self._children else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:
        """The child under a point of the screen."""
        view = self._view
        at = view.mapToScene(view.viewport().mapFromGlobal(QRect(x, y, 1, 1).topLeft()))
        hit = view.scene().hit(at, ("card", "edge", "annotation"))
        return self.child(self.index_of(hit.ref)) if hit is not None else None

    def focusChild(self) -> QAccessibleInterface | None:
        """The child that is chosen, when one is."""
        chosen = self._view.selected
        return self.child(self.index_of(chosen[0])) if len(chosen) == 1 else None

    def index_of(self, ref: str) -> int:
        """The place of the child that stands for an entity, -1 when there is none."""
        return next((i for i, item in enumerate(self.items()) if item.content.ref == ref), -1)


class AccessibleItem(QAccessibleInterface):
    """The card or way at one place of the list, whichever it is now."""

    def __init__(self, parent: AccessibleMap, view: MapView, place: int) -> None:
        super().__init__()
        self._parent, self._view, self._place = parent, view, place

    def _item(self) -> PictureItem | None:
        items = self._parent.items()
        return items[self._place] if self._place < len(items) else None

    def isValid(self) -> bool:
        """False once the map has fewer things."""
        return self._item() is not None

    def object(self) -> QObject | None:
        """No object of Qt stands behind it."""
        return None

    def parent(self) -> QAccessibleInterface:
        """The map."""
        return self._parent

    def child(self, _index: int) -> QAccessibleInterface | None:
        """There is nothing inside."""
        return None

    def childAt(self, _x: int, _y: int) -> QAccessibleInterface | None:
        """There is nothing inside."""
        return None

    def childCount(self) -> int:
        """There is nothing inside."""
        return 0

    def indexOfChild(self, _child: QAccessibleInterface) -> int:
        """There is nothing inside."""
        return -1

    def role(self) -> QAccessible.Role:
        """One of a list."""
        return QAccessible.Role.ListItem

    def state(self) -> QAccessible.State:
        """Whether it is chosen, and has the keyboard."""
        state, item, view = QAccessible.State(), self._item(), self._view
        state.selectable = state.focusable = 1  # type: ignore[attr-defined]
        if item is not None and item.content.ref in view.selected:
            state.selected = 1  # type: ignore[attr-defined]
            state.focused = int(view.hasFocus() and len(view.selected) == 1)  # type: ignore[attr-defined]
        return state

    def rect(self) -> QRect:
        """Where it is on the screen."""
        item = self._item()
        if item is None:
            return QRect()
        view = self._view
        area = view.mapFromScene(item.frame).boundingRect()
        return QRect(view.viewport().mapToGlobal(area.topLeft()), area.size())

    def text(self, kind: QAccessible.Text) -> str:
        """What is said of it."""
        item = self._item()
        named = kind == QAccessible.Text.Name and item is not None
        return item.content.alt if named and item is not None else ""

    def setText(self, _kind: QAccessible.Text, _text: str) -> None:
        """Names are written on the map, not here."""


def _interface(_name: str, thing: QObject) -> QAccessibleInterface | None:
    from journeymap.canvas.view import MapView

    return AccessibleMap(thing) if isinstance(thing, MapView) else None


def make_accessible() -> None:
    """Let Qt ask here for what it tells screen readers of a map; once is enough."""
    if not _made:
        _made.append(True)
        QAccessible.installFactory(_interface)


_made: list[bool] = []


def say_chosen(view: MapView) -> None:
    """Tell a screen reader that the keyboard went to another card or way."""
    if not QAccessible.isActive() or len(view.selected) != 1:
        return
    interface = QAccessible.queryAccessibleInterface(view)
    if isinstance(interface, AccessibleMap):
        event = QAccessibleEvent(view, QAccessible.Event.Focus)
        event.setChild(interface.index_of(view.selected[0]))
        QAccessible.updateAccessibility(event)
