"""Begins and ends the presentation of a window, and carries what it asks for to the document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from journeymap.app.presenting.presentation import Presentation
from journeymap.picture.theme import theme_named

if TYPE_CHECKING:
    from journeymap.app.main_window import MainWindow


class Presenter(QObject):
    """At most one presentation of one main window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.presentation: Presentation | None = None
        document, bench = window.document, window.build_workbench()
        bench.drawing.drawn.connect(self._show)
        document.replaced.connect(self.end)
        window.closed.connect(self.end)

    def begin(self) -> None:
        """Present the map on the screen where the window is; what is chosen is in the light."""
        if self.presentation is not None:
            self.presentation.activateWindow()
            return
        window, bench = self._window, self._window.build_workbench()
        new = Presentation(
            window.locale_,
            theme_named(window.theme),
            motion=window.settings.motion,
        )
        new.setWindowTitle(window.locale_.tr("Presenting {name}", name=window.filing.name))
        new.rename_requested.connect(bench.editing.rename)
        new.undo_requested.connect(window.document.undo_stack.undo)
        new.redo_requested.connect(window.document.undo_stack.redo)
        new.left.connect(self._ended)
        self.presentation = new
        new.setGeometry(window.screen().geometry())
        shown = bench.view.scene().picture
        if shown is not None:  # until the map is laid out for the room
            new.show_picture(shown)
        self._show()
        new.begin()
        chosen = bench.view.selected
        if len(chosen) == 1:
            new.choose(chosen[0])

    def end(self) -> None:
        """End the presentation, if there is one."""
        if self.presentation is not None:
            self.presentation.close()

    def _show(self) -> None:
        if self.presentation is not None:
            bench = self._window.build_workbench()
            self.presentation.show_journey(
                self._window.document.journey, bench.analyst.findings, bench.drawing.options
            )

    def _ended(self) -> None:
        self.presentation = None
        if self._window.isVisible():
            self._window.activateWindow()
            self._window.build_workbench().view.setFocus()
