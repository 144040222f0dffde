"""Loading ahead: what is slow to load is loaded in small pieces, between two events.

Not in a thread: Qt's classes are made known to Python when they are first asked for, and asking
from two threads at once brings the program down.
"""

from __future__ import annotations

import importlib
import time
from collections.abc import Iterator

from PySide6 import QtCore, QtGui, QtWidgets
from PySide6.QtCore import QObject, QTimer, Signal

#: As long as this (seconds) one turn may take, and as long (ms) the window has to itself between.
TURN, PAUSE_MS = 0.010, 12
#: What a window with a map is made of, what others build on first.
MAP = (
    "journeymap.analysis.results",
    "journeymap.layout.mapping",
    "journeymap.picture.shapes",
    "journeymap.picture.words",
    "journeymap.picture.cards",
    "journeymap.picture.compose",
    "journeymap.canvas.text",
    "journeymap.canvas.items",
    "journeymap.canvas.view",
    "journeymap.app.docks.forms",
    "journeymap.app.docks.inspector",
    "journeymap.app.docks.ranking",
    "journeymap.app.workbench",
    "journeymap.app.docks.things_list",
    "journeymap.app.docks.beliefs",
    "journeymap.app.docks.owners",
    "journeymap.app.docks.votes",
    "journeymap.app.voting",
    "journeymap.app.behaviour_views",
    "journeymap.canvas.chart_view",
    "journeymap.app.docks.behaviour_panel",
    "journeymap.app.docks.repairs",
    "journeymap.app.docks.log_panel",
)
#: What the import dialog is made of, which comes up at once when it is asked for.
IMPORT = (
    "journeymap.data.recipe",
    "journeymap.data.matching",
    "journeymap.data.dates",
    "journeymap.data.overview",
    "journeymap.data.preview",
    "journeymap.app.dialogs.columns",
    "journeymap.app.dialogs.column_table",
    "journeymap.app.dialogs.score_preview",
    "journeymap.app.dialogs.recipe_menu",
    "journeymap.app.dialogs.importing",
)
CHARTS = (
    "numpy",
    "PySide6.QtSvg",
    "PySide6.QtOpenGL",
    "PySide6.QtOpenGLWidgets",
    "PySide6.QtTest",
    "pyqtgraph",
    "journeymap.charts.distribution",
    "journeymap.charts.trend",
)
#: What the first export waits for.
EXPORTS = ("journeymap.app.dialogs.export", "journeymap.app.handing_out")


def map_pieces() -> Iterator[None]:
    """Load the map, make Qt's classes known, so that a thread finds them there, then the import."""
    yield from _modules(MAP)
    yield from qt_pieces()
    yield from _modules(IMPORT)


def chart_pieces() -> Iterator[None]:
    """Load the charts, whose library asks for every class of Qt; then what exports."""
    yield from qt_pieces()
    yield from _modules(CHARTS)
    yield from _modules(EXPORTS)


def qt_pieces() -> Iterator[None]:
    """Make every class of Qt known to Python, one after the other; the second time is nothing."""
    for module in (QtCore, QtGui, QtWidgets):
        for name in dir(module):
            getattr(module, name)
            yield


def _modules(names: tuple[str, ...]) -> Iterator[None]:
    for name in names:
        importlib.import_module(name)
        yield


class Ahead(QObject):
    """Works through pieces while the window has nothing else to do."""

    #: All pieces are there.
    loaded = Signal()

    def __init__(self, pieces: Iterator[None], parent: QObject) -> None:
        super().__init__(parent)
        self._pieces = pieces
        self._timer = QTimer(self)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self._turn)
        self._timer.start()

    def stop(self) -> None:
        """Leave the rest."""
        self._timer.stop()

    def _turn(self) -> None:
        end = time.perf_counter() + TURN
        while time.perf_counter() < end:
            try:
                next(self._pieces)
            except StopIteration:
                self._timer.stop()
                self.loaded.emit()
                return
