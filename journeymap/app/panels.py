"""The panels round the map: which there are, which stand behind which, and which are open."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget

from journeymap.app.fitting import at_size

Area = Qt.DockWidgetArea


class Panels:
    """The docks of one window, by name. They stand where reading ends, or below the map."""

    def __init__(self, window: QMainWindow, *, rtl: bool) -> None:
        self._window = window
        self._beside = Area.LeftDockWidgetArea if rtl else Area.RightDockWidgetArea
        self._docks: dict[str, QDockWidget] = {}
        #: What is open while a map is shown; a window without one shows none.
        self._open: dict[str, bool] = {}
        self._arranged = False

    def __iter__(self) -> Iterator[QDockWidget]:
        return iter(self._docks.values())

    def __getitem__(self, name: str) -> QDockWidget:
        return self._docks[name]

    def add(
        self,
        name: str,
        title: str,
        content: QWidget,
        *,
        behind: str = "",
        below: bool = False,
        is_open: bool = False,
    ) -> QDockWidget:
        """Add a panel, as a tab behind another one if that is named.

        One that is not open comes when it is asked for.
        """
        dock = QDockWidget(title, self._window)
        dock.setObjectName(name)
        dock.setWidget(content)
        self._window.addDockWidget(Area.BottomDockWidgetArea if below else self._beside, dock)
        if behind:
            self._window.tabifyDockWidget(self._docks[behind], dock)
        dock.setHidden(not is_open)
        self._docks[name], self._open[name] = dock, is_open
        if behind and not self._docks[behind].isHidden():
            self._docks[behind].raise_()
        return dock

    def show(self, name: str) -> QDockWidget:
        """Show a panel in front of the others of its place."""
        dock = self._docks[name]
        dock.show()
        dock.raise_()
        return dock

    def give_room(self, name: str) -> None:
        """Let a panel above the inspector be the taller of the two: it is what one works in."""
        pair = [self._docks[name], self._docks["inspector_dock"]]
        above, below = (dock.height() for dock in pair)
        if not pair[1].isHidden() and above < below:
            self._window.resizeDocks(pair, [below, above], Qt.Orientation.Vertical)

    def restored(self) -> None:
        """The window put its panels where they stood last time: leave them there."""
        self._arranged = True
        self._note()

    def want(self, shown: bool) -> None:
        """Show what was open, or nothing where there is no map."""
        if not shown:
            self._note()
        for name, dock in self._docks.items():
            dock.setVisible(shown and self._open[name])
        if shown and not self._arranged:
            self._arranged = True
            self._docks["ranking_dock"].raise_()
            pair = [self._docks["ranking_dock"], self._docks["inspector_dock"]]
            wide = min(at_size(420, self._window), self._window.width() * 2 // 5)
            self._window.resizeDocks(pair, [wide, wide], Qt.Orientation.Horizontal)
            self._window.resizeDocks(pair, [300, 500], Qt.Orientation.Vertical)

    def _note(self) -> None:
        self._open = {name: not dock.isHidden() for name, dock in self._docks.items()}
