"""Where a window stands on the screen."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QPoint
from PySide6.QtWidgets import QWidget

#: Share of the screen a window takes that was never placed by a person.
OF_SCREEN = 0.86
#: A further window stands this far (pixels) from the one it was asked for in.
STEP = 32


def take_place(window: QWidget, kept: str) -> None:
    """Stand where the window stood last time, or take most of the screen.

    Qt moves a window back that stood on a screen that is there no longer.
    """
    if not kept or not window.restoreGeometry(QByteArray.fromBase64(kept.encode())):
        room = window.screen().availableGeometry()
        window.resize(round(OF_SCREEN * room.width()), round(OF_SCREEN * room.height()))


def place_of(window: QWidget) -> str:
    """Where a window stands, for `take_place`."""
    return window.saveGeometry().toBase64().toStdString()


def step_aside(window: QWidget, before: QWidget) -> None:
    """Stand a little away from another window, so that both are seen."""
    place = before.pos() + QPoint(STEP, STEP)
    middle = place + QPoint(window.width() // 2, window.height() // 2)
    if window.screen().availableGeometry().contains(middle):
        window.move(place)
