"""Python's search for lost cycles, kept in the window's thread.

Python looks for objects that only hold each other whenever and wherever one too many was made, so
also in a thread that counts. What it finds there may belong to Qt, and Qt must not be taken apart
while the window's thread is sending it an event: the program would fall, now and then. So it is
switched off, and done here in the moments between two events.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QObject, QTimer

INTERVAL_MS = 500
#: Edits that follow each other put it off no longer than this.
LATEST_MS = 5000


class Tidier(QObject):
    """Looks for lost cycles from time to time, in the thread it lives in and in no other."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settled = False
        gc.disable()
        self.destroyed.connect(_enable_later)
        self._timer = QTimer(self)
        self._timer.setInterval(INTERVAL_MS)
        self._timer.timeout.connect(self.tidy)
        self._timer.start()
        self._since = QElapsedTimer()
        self._since.start()

    def put_off(self) -> None:
        """Something was edited: wait until it is answered."""
        if self._since.elapsed() < LATEST_MS:
            self._timer.start()

    def tidy(self) -> None:
        """Look among the youngest objects, and as seldom as Python would among the older ones."""
        self._since.restart()
        thresholds = gc.get_threshold()
        for generation, most in enumerate(thresholds):
            if not most or gc.get_count()[generation] <= most:
                return
            if generation == len(thresholds) - 1 and not self._settled:
                # What the program is made of stays: to look through it each time takes 100 ms.
                self._settled = True
                gc.freeze()
            gc.collect(generation)


def _enable_later() -> None:
    """Not at once: what is being destroyed holds locks of Qt that a found cycle may wait for."""
    if not QCoreApplication.closingDown():
        QTimer.singleShot(0, gc.enable)
