"""How large the window writes: 100 % to 200 % of the desktop's text. The map zooms by itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QToolBar

    from journeymap.app.main_window import MainWindow

#: In percent of the desktop's own size.
TEXT_SIZES = (100, 125, 150, 200)
ICON = 20


def sound_size(percent: int) -> int:
    """The size, or the desktop's own where a file of settings names one that is not offered.

    >>> sound_size(150), sound_size(7)
    (150, 100)
    """
    return percent if percent in TEXT_SIZES else TEXT_SIZES[0]


def write_larger(app: QApplication, by: float) -> None:
    """Have every window made from now on written `by` times as large as those before."""
    font = app.font()
    font.setPointSizeF(font.pointSizeF() * by)
    app.setFont(font)


def fit_icons(bar: QToolBar, percent: int) -> None:
    """Icons as large as the words beside them."""
    side = round(ICON * sound_size(percent) / 100)
    bar.setIconSize(QSize(side, side))


def text_handlers(window: MainWindow) -> Mapping[str, Callable[[], object]]:
    """What the sizes of the menu do, by their action's id."""
    return {f"view.text_{size}": partial(_choose, window, size) for size in TEXT_SIZES}


def _choose(window: MainWindow, size: int) -> None:
    window.keep(replace(window.settings, text=size))
