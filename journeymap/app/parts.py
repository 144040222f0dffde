"""The parts of a window, between which F6 walks: map or start page, bars and panels.

Tab goes through the fields of a part; on the map it makes touchpoints and leads nowhere else.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QDockWidget, QToolBar, QWidget

if TYPE_CHECKING:
    from journeymap.app.main_window import MainWindow


def part_handlers(window: MainWindow) -> Mapping[str, Callable[[], object]]:
    """Handlers of the actions that go on to another part of the window."""
    return {
        "view.next_part": partial(go_to_part, window, 1),
        "view.previous_part": partial(go_to_part, window, -1),
    }


def go_to_part(window: MainWindow, by: int) -> None:
    """Give the keyboard to the next part as one reads, or to the one before, and so round.

    A part that was left takes it back where it was.
    """
    places = [(part, place) for part in parts(window) if (place := place_in(part)) is not None]
    if not places:
        return
    now = QApplication.focusWidget()
    inside = [part is now or part.isAncestorOf(now) for part, _ in places] if now else []
    at = inside.index(True) + by if True in inside else 0
    reason = Qt.FocusReason.TabFocusReason if by > 0 else Qt.FocusReason.BacktabFocusReason
    places[at % len(places)][1].setFocus(reason)


def parts(window: MainWindow) -> list[QWidget]:
    """What is seen of the parts: bars, then notices and the map or start page, then panels.

    Bars and panels come as one reads. Of panels that stand behind each other only the one in front
    is there.
    """

    def place(part: QWidget) -> tuple[int, int]:
        frame = QRect(part.mapTo(window, QPoint(0, 0)), part.size())
        rtl = window.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return frame.y(), -frame.right() if rtl else frame.x()

    direct = Qt.FindChildOption.FindDirectChildrenOnly
    middle = window.centralWidget().findChildren(QWidget, options=direct)
    bars = sorted(window.findChildren(QToolBar), key=place)
    panels = sorted(window.findChildren(QDockWidget), key=place)
    in_front = (panel for panel in panels if not panel.visibleRegion().isEmpty())
    return [part for part in (*bars, *middle, *in_front) if part.isVisible()]


def place_in(part: QWidget) -> QWidget | None:
    """Where the keyboard was in a part, or else the first place for it; None without one."""
    was = part.focusWidget()
    if was is not None and takes_keys(was):
        return was
    now = part
    while (now := now.nextInFocusChain()) is not part and part.isAncestorOf(now):
        if takes_keys(now):
            return now
    return None


def takes_keys(widget: QWidget) -> bool:
    """True for what Tab would come to."""
    tab = Qt.FocusPolicy.TabFocus
    takes = widget.focusPolicy() & tab == tab and widget.focusProxy() is None
    return takes and widget.isEnabled() and widget.isVisible()
