"""What the contents of docks have in common: they work only while somebody looks at them."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal, SignalInstance
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget


class Panel(QWidget):
    """The content of a dock, which may lie behind another tab.

    What several signals ask for in one turn, or within a pause of so many milliseconds, is done
    once; behind another tab nothing is to be seen, and nothing is done until it is shown again.
    """

    #: A touchpoint, hand-off or note was chosen; carries the id of what stands on the map.
    entity_chosen = Signal(str)

    def __init__(self, name: str, *, pause: int = 0) -> None:
        super().__init__()
        self.setObjectName(name)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(pause)
        self._soon.timeout.connect(self.refresh)

    def follow(self, *signals: SignalInstance) -> None:
        """Refresh after each of these, however often they come."""
        for signal in signals:
            signal.connect(self.refresh_soon)

    def refresh_soon(self) -> None:
        """Refresh once, in the next turn or after the pause, if anybody looks."""
        if self.isVisible():
            self._soon.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Show what changed while nobody looked."""
        super().showEvent(event)
        self._soon.start()

    def refresh(self) -> None:
        """Show everything as it is now."""
        raise NotImplementedError
