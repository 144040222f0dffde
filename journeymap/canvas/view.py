"""The map in the window: choosing, and the gestures that end in wishes.

It asks for edits by signals and makes none: what a wish does to the journey is decided elsewhere.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
)

from journeymap.canvas.accessible import make_accessible, say_chosen
from journeymap.canvas.cells import Slot, slot_in
from journeymap.canvas.connecting import Connect
from journeymap.canvas.inline import InlineEditor
from journeymap.canvas.items import PictureItem
from journeymap.canvas.keyboard import Keyboard, is_tab
from journeymap.canvas.minimap import Minimap
from journeymap.canvas.mouse import Mouse
from journeymap.canvas.paper import PaperView
from journeymap.canvas.scene import MapScene
from journeymap.canvas.slides import Slides
from journeymap.picture.shapes import Picture
from journeymap.picture.theme import Theme


class MapView(PaperView):
    """The map in the window."""

    #: Other entities are chosen; carries their ids.
    selection_changed = Signal(tuple)
    #: Editing a name in place ended: id, what was written, and how (`inline.Ending`).
    naming_ended = Signal(str, str, str)
    #: A key asks for what comes next: `next`, `next_stage`, `branch`, `type` (and what was typed),
    #: `help`, or what `keyboard.LETTERS` name.
    key_wished = Signal(str, str)
    #: Add a touchpoint: stage, department or None, the touchpoint it stands before or None.
    add_requested = Signal(str, object, object)
    #: Move touchpoints: ids, the one under the pointer first, and where that one goes: stage,
    #: department or None, the touchpoint it stands before or None.
    move_requested = Signal(tuple, str, object, object)
    #: Move touchpoints one cell: ids, columns in reading order, rows.
    nudge_requested = Signal(tuple, int, int)
    #: Put an annotation elsewhere: its id, its `dx` and `dy`.
    annotation_put = Signal(str, float, float)
    #: Connect two touchpoints: ids.
    connect_requested = Signal(str, str)
    #: Connect a touchpoint to one that is still to be made: its id, then stage, department or None,
    #: and the touchpoint the new one stands before or None.
    connect_new_requested = Signal(str, str, object, object)
    #: Take one end of a transition elsewhere: its id, *source* or *target*, the touchpoint.
    reconnect_requested = Signal(str, str, str)
    #: Put a *stage* or a *lane* before another one, at the end for None: kind, id, the other's id.
    reorder_requested = Signal(str, str, object)
    #: Show the context menu: kind of thing, its id, place on the screen, place on the map.
    context_requested = Signal(str, str, QPoint, QPointF)
    #: Something to tell in passing; nothing when it is told no longer.
    hinted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        # Kept here too: Qt alone would keep it as a plain scene.
        self._scene = MapScene(theme)
        super().__init__(self._scene)
        self.setObjectName("map")
        self.setBackgroundBrush(QColor(*theme.rgba("background")))  # before there is a picture
        self.viewport().setMouseTracking(True)
        #: Stage and department of each touchpoint, in the journey's order.
        self.places: Mapping[str, tuple[str, str | None]] = {}
        #: Name of each touchpoint, and source and target of each transition.
        self.names: Mapping[str, str] = {}
        self.ways: Mapping[str, tuple[str, str]] = {}
        self.selected: tuple[str, ...] = ()
        self.mouse, self.keyboard = Mouse(self), Keyboard(self)
        self.slides = Slides(self)
        self.minimap = Minimap(self)
        self._editor: InlineEditor | None = None
        make_accessible()

    def scene(self) -> MapScene:
        """The scene, as what it is."""
        return self._scene

    # --- what is shown ------------------------------------------------------------------------

    def show_picture(self, picture: Picture, theme: Theme | None = None) -> int:
        """Show a picture; what was chosen stays chosen if it is still there."""
        if self.mouse.keeps(picture, theme):
            return 0
        self.mouse.leave()
        turned = self.rtl is not picture.rtl
        seen = self.slides.seen()
        replaced = self.scene().show_picture(picture, theme)
        if theme is not None:
            self.setBackgroundBrush(QColor(*theme.rgba("background")))
        self.setAccessibleName(picture.alt)
        self.choose(r for r in self.selected if self.scene().item_of(r) is not None)
        self.scene().mark_selected(self.selected)
        if self._fitted:
            self.fit()
        if replaced:
            self.slides.begin({} if turned else seen)
        self._follow_with_editor()
        return replaced

    def choose(self, refs: Iterable[str]) -> None:
        """Choose these entities and no others."""
        refs = tuple(dict.fromkeys(refs))
        if refs == self.selected:
            return
        self.selected, self.marked = refs, bool(refs)
        self.scene().mark_selected(refs)
        item = self.scene().item_of(refs[0]) if len(refs) == 1 else None
        self.setAccessibleDescription(item.content.alt if item else "")
        say_chosen(self)
        self.selection_changed.emit(refs)

    def card_at(self, point: QPointF) -> PictureItem | None:
        """The card under a point of the map."""
        hit = self.scene().hit(point, ("card",))
        return self.scene().item_of(hit.ref, "card") if hit else None

    def chosen_cards(self) -> list[PictureItem]:
        """The cards that are chosen, in the order they were."""
        found = (self.scene().item_of(ref, "card") for ref in self.selected)
        return [card for card in found if card is not None]

    def cards_in_order(self) -> list[PictureItem]:
        """The cards in the order in which customers meet them, as the picture has them."""
        picture = self.scene().picture
        known = {card.content.ref: card for card in self.scene().cards()}
        items = picture.items if picture is not None else ()
        return [known[i.ref] for i in items if i.kind == "card" and i.ref in known]

    def slot_at(self, point: QPointF, moving: Collection[str] = ()) -> Slot | None:
        """Where cards dropped at a point would stand."""
        picture = self.scene().picture
        if picture is None:
            return None
        return slot_in(picture, self.places, point.x(), point.y(), moving)

    def fly_to(self, ref: str) -> bool:
        """Choose an entity and bring it into view; False when it is not on the map."""
        item = self.scene().item_of(ref)
        if item is None:
            return False
        self.choose([ref])
        self.fly(item.frame)
        return True

    # --- editing in place ---------------------------------------------------------------------

    def edit_name(
        self,
        ref: str,
        text: str,
        label: str,
        *,
        kind: str | None = None,
        typed: str | None = None,
        hint: str = "",
    ) -> bool:
        """Edit a name where it stands; ends in `naming_ended`.

        `typed` is what was typed already and stands in place of the text.
        """
        item = self.scene().item_of(ref, kind)
        if item is None:
            return False
        self.end_editing()
        self.land()
        self.ensureVisible(item.frame, 24, 24)
        over = self.mapFromScene(item.frame).boundingRect()
        editor = InlineEditor(self.viewport(), text, over, self.zoom, label, hint)
        editor.about, editor.frame = item.content.key, QRectF(item.frame)
        editor.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if self.rtl else Qt.LayoutDirection.LeftToRight
        )
        if typed is not None:
            editor.setText(typed)

        def edited(new: str, how: str) -> None:
            self._editor = None
            self.setFocus()
            self.naming_ended.emit(ref, new, how)

        editor.edited.connect(edited)
        self._editor = editor
        return True

    def _follow_with_editor(self) -> None:
        """What is being named may stand elsewhere now."""
        editor = self._editor
        frame = self.scene().frame_of(editor.about) if editor is not None else None
        if editor is not None and frame is not None and frame != editor.frame:
            editor.frame = frame
            self.ensureVisible(frame, 24, 24)
            editor.stand(self.mapFromScene(frame).boundingRect(), self.zoom)

    def end_editing(self) -> None:
        """End editing in place, if it goes on; what was written is kept."""
        if self._editor is not None:
            self._editor.end("away")

    @property
    def rtl(self) -> bool:
        """True when the map is mirrored for a reader from the right."""
        picture = self.scene().picture
        return picture is not None and picture.rtl

    # --- gestures -----------------------------------------------------------------------------

    def start_connecting(self) -> bool:
        """Connect the chosen card: the next click, or an arrow key and Enter, says to which."""
        card = self.scene().item_of(self.selected[0], "card") if self.selected else None
        if card is None:
            return False
        self.cancel_gesture()
        self.mouse.gesture = Connect(self, card, by_key=True)
        self.viewport().setCursor(Qt.CursorShape.CrossCursor)
        return True

    def cancel_gesture(self) -> bool:
        """Forget what is being done; False when nothing was."""
        return self.mouse.cancel()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A button goes down."""
        self.end_editing()
        self.land()
        self.mouse.press(event)
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The pointer moves."""
        self.mouse.move(event.position().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A button comes up."""
        self.mouse.release(event.position().toPoint())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A second press on the same place."""
        self.mouse.double_click(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The context menu is asked for, by mouse or key."""
        self.mouse.ask_context(event)

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer went elsewhere."""
        self.mouse.leave()
        super().leaveEvent(event)

    # --- keys ---------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Take the keys that mean something on the map before the window does."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if self.keyboard.claims(event):
                event.accept()
                return True
        elif is_tab(event) and self.keyboard.press(event):
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space holds the paper; the rest is the keyboard's."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.mouse.space = True
            self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)
        elif not self.keyboard.press(event):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Letting go of space lets go of the paper."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.mouse.space = False
            self.viewport().unsetCursor()
        super().keyReleaseEvent(event)

    def closeEvent(self, event: QEvent) -> None:
        """Nothing goes on after the window."""
        self.land()
        self.slides.stop()
        self.cancel_gesture()
        super().closeEvent(event)
