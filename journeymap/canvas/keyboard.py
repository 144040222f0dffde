"""The keyboard on the map: which card an arrow key goes to, and what the other keys wish for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from journeymap.canvas.annotations import STEP, shift_annotation
from journeymap.canvas.connecting import Connect
from journeymap.canvas.items import PictureItem
from journeymap.data.text import fold

if TYPE_CHECKING:
    from journeymap.canvas.view import MapView

#: Arrow keys and their direction on the screen.
ARROWS: Mapping[int, tuple[int, int]] = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
#: Letters that are commands for chosen cards and not the beginning of a name. They are keys of the
#: menus, too, which work only while these say that there is something to do.
LETTERS = {"c": "connect", "d": "department", "h": "channel"}
#: Letters typed within so many seconds of each other belong to one name.
PAUSE = 1.2
#: Modifiers that make a letter a command.
COMMANDS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class Keyboard:
    """What keys do while no name is edited: choose, aim, forget, and wish for what comes next."""

    def __init__(self, view: MapView) -> None:
        self._view = view
        #: The card that was left last, so that the way back leads where one came from.
        self._left = ""
        self._typed, self._when = "", 0.0

    def claims(self, event: QKeyEvent) -> bool:
        """True for a key that means something here before it is a shortcut of the window.

        While a target is looked for letters spell its name; a capital letter begins a name.
        """
        if event.key() in (*ENTER, Qt.Key.Key_Tab) and not event.modifiers() & COMMANDS:
            return True
        text = written(event)
        if not text:
            return False
        if isinstance(self._view.mouse.gesture, Connect):
            return True
        capital = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier) and text.isalpha()
        return capital and bool(self._view.selected)

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key asks for; False when it means nothing here."""
        view, key = self._view, event.key()
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if key in ARROWS and alt:
            dx, dy = ARROWS[key]
            if ids := tuple(c.content.ref for c in view.chosen_cards()):
                view.nudge_requested.emit(ids, -dx if view.rtl else dx, dy)
            elif len(view.selected) == 1 and view.scene().item_of(view.selected[0], "annotation"):
                shift_annotation(view, view.selected[0], STEP * dx, STEP * dy)
        elif key in ARROWS and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._extend(*ARROWS[key])
        elif key in ARROWS:
            self.step(*ARROWS[key])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            whole = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self._go(end_of(view.cards_in_order(), self._lane(whole), key == Qt.Key.Key_End))
        elif key == Qt.Key.Key_Escape:
            if not view.cancel_gesture():
                view.choose(())
        elif isinstance(view.mouse.gesture, Connect):
            return self._press_connecting(event, view.mouse.gesture)
        else:
            return self._wish(event)
        return True

    def step(self, dx: int, dy: int) -> None:
        """Choose the next card in a direction of the screen, or aim a connection at it."""
        view = self._view
        cards = view.cards_in_order()
        connecting = view.mouse.gesture if isinstance(view.mouse.gesture, Connect) else None
        if connecting is not None:
            now = connecting.target or view.scene().item_of(view.selected[0], "card")
            found = neighbour(now, cards, dx, dy, rtl=view.rtl)
        else:
            now = view.scene().item_of(view.selected[0]) if view.selected else None
            onward = bool(dx) and (dx > 0) is not view.rtl
            order = [card.content.ref for card in cards]
            ref = now.content.ref if now is not None else ""
            along = next_along(ref, view.ways, order, onward, self._left) if dx else None
            found = next((c for c in cards if c.content.ref == along), None)
            found = found or neighbour(now, cards, dx, dy, rtl=view.rtl)
        self._go(found)

    def _extend(self, dx: int, dy: int) -> None:
        """Choose the next card in a direction as well; going back over chosen ones lets them go."""
        view = self._view
        chosen = [card.content.ref for card in view.chosen_cards()]
        now = view.scene().item_of(chosen[-1], "card") if chosen else None
        found = neighbour(now, view.cards_in_order(), dx, dy, rtl=view.rtl)
        if found is None:
            return
        ref = found.content.ref
        view.land()
        view.ensureVisible(found.frame, 40, 40)
        if len(chosen) > 1 and ref == chosen[-2]:
            view.choose(chosen[:-1])
        else:
            view.choose([*(id for id in chosen if id != ref), ref])

    def _go(self, card: PictureItem | None) -> None:
        view = self._view
        if card is None:
            return
        view.land()
        view.ensureVisible(card.frame, 40, 40)
        if isinstance(view.mouse.gesture, Connect):
            view.mouse.gesture.aim(card)
        else:
            self._left = view.selected[0] if len(view.selected) == 1 else ""
            view.choose([card.content.ref])

    def _lane(self, whole: bool) -> set[str] | None:
        """The touchpoints of the chosen one's department; None for all of them."""
        view = self._view
        place = view.places.get(view.selected[0]) if view.selected else None
        if whole or place is None:
            return None
        return {id for id, (_stage, department) in view.places.items() if department == place[1]}

    def _press_connecting(self, event: QKeyEvent, gesture: Connect) -> bool:
        view = self._view
        if event.key() in ENTER:
            source = view.selected
            view.mouse.gesture = None
            gesture.finish()
            view.choose(source)  # one goes on typing from where the way began
            return True
        text = written(event)
        if not text:
            return False
        late = monotonic() - self._when > PAUSE
        self._typed = text if late else self._typed + text
        self._when = monotonic()
        wanted = fold(self._typed)
        cards = view.cards_in_order()
        for begins in (str.startswith, str.__contains__):
            for card in cards:
                name = fold(view.names.get(card.content.ref, "")).replace(" ", "")
                if card.content.ref not in view.selected and begins(name, wanted):
                    self._go(card)
                    return True
        return True

    def _wish(self, event: QKeyEvent) -> bool:
        view, key, text = self._view, event.key(), written(event)
        modified = event.modifiers() & (COMMANDS | Qt.KeyboardModifier.ShiftModifier)
        shift = modified == Qt.KeyboardModifier.ShiftModifier
        if key in ENTER and (shift or not modified):
            if not event.isAutoRepeat():
                view.key_wished.emit("branch" if shift else "next", "")
        elif key == Qt.Key.Key_Tab and not modified and (view.selected or not view.places):
            if not event.isAutoRepeat():
                view.key_wished.emit("next_stage", "")
        elif text in ("?", "؟"):
            view.key_wished.emit("help", "")
        elif text in LETTERS and view.chosen_cards():
            view.key_wished.emit(LETTERS[text], "")
        elif text and not text.isdigit():
            view.key_wished.emit("type", text)
        else:
            return False
        return True


def written(event: QKeyEvent) -> str:
    """The character a key writes; nothing for commands, blanks and control characters."""
    text = event.text()
    plain = not event.modifiers() & COMMANDS
    # On many layouts the third level of a key (AltGr) arrives as Ctrl and Alt together.
    third = event.modifiers() & COMMANDS == (
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    )
    return text if (plain or third) and text.strip() and text.isprintable() else ""


def is_tab(event: QEvent) -> bool:
    """True for Tab pressed alone: Qt would take it for the way to the next widget."""
    return (
        event.type() == QEvent.Type.KeyPress
        and isinstance(event, QKeyEvent)
        and event.key() == Qt.Key.Key_Tab
    )


def next_along(
    now: str,
    ways: Mapping[str, tuple[str, str]],
    order: Sequence[str],
    onward: bool,
    came_from: str = "",
) -> str | None:
    """The touchpoint before or behind another one in the journey; None where no way is drawn.

    `ways` holds source and target by transition. Ways that lead back (rework) are not followed.
    At a fork the way one came from is preferred, then the nearest in the journey's order.

    >>> ways = {"x": ("a", "b"), "y": ("a", "c"), "z": ("c", "a")}
    >>> [next_along(now, ways, "abc", True) for now in ("a", "c", "x")]
    ['b', None, 'b']
    >>> next_along("a", ways, "abc", True, "c"), next_along("c", ways, "abc", False)
    ('c', 'a')
    """
    if now in ways:
        return ways[now][1 if onward else 0]
    place = {id: i for i, id in enumerate(order)}
    if now not in place:
        return None
    ends = ((s, t) if onward else (t, s) for s, t in ways.values())
    sign = 1 if onward else -1
    found = {t for s, t in ends if s == now and t in place and sign * (place[t] - place[now]) > 0}
    if came_from in found:
        return came_from
    return min(found, key=lambda each: sign * place[each], default=None)


def end_of(cards: Sequence[PictureItem], lane: set[str] | None, last: bool) -> PictureItem | None:
    """The first or the last card of a lane, or of the journey."""
    own = [card for card in cards if lane is None or card.content.ref in lane]
    return own[-1 if last else 0] if own else None


def neighbour(
    now: PictureItem | None, cards: Sequence[PictureItem], dx: int, dy: int, *, rtl: bool
) -> PictureItem | None:
    """The nearest card in a direction; the first one of the map when none was chosen.

    What lies off to the side counts three times, so that a key goes along a lane while it can.
    """
    if now is None:
        first = -1 if rtl else 1
        return min(cards, key=lambda c: (first * c.frame.center().x(), c.frame.y()), default=None)
    start = now.frame.center()
    found: list[tuple[float, int]] = []
    for i, card in enumerate(cards):
        way = card.frame.center() - start
        along = way.x() * dx + way.y() * dy
        aside = abs(way.x() * dy) + abs(way.y() * dx)
        if card is not now and along > 1:
            found.append((along + 3 * aside, i))
    return cards[min(found)[1]] if found else None
