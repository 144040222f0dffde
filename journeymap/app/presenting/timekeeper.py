"""Keeps the time of a presentation: typed minutes, the running clock, and where it stands."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from journeymap.app.presenting.clock import MOST_MINUTES, Clock, clock_text
from journeymap.app.presenting.panel import ClockFace
from journeymap.i18n.locale import Locale
from journeymap.picture.theme import Theme

TICK_MS = 200


class Timekeeper(QObject):
    """One clock in the corner of a window."""

    #: The clock came, went, or has another size: other things may move.
    resized = Signal()
    #: Something to say in passing; nothing when it is said no longer.
    told = Signal(str)

    def __init__(self, window: QWidget, locale: Locale, theme: Theme) -> None:
        super().__init__(window)
        self._window, self._locale = window, locale
        self.face = ClockFace(window, theme)
        self._clock: Clock | None = None
        self._typed = ""
        self._tick = QTimer(self)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self.settle)

    @property
    def height(self) -> int:
        """How much of the screen the clock takes, from above."""
        return 0 if self.face.isHidden() else self.face.geometry().bottom() + self._gap

    @property
    def _gap(self) -> int:
        return self._window.height() // 60

    def take_key(self, event: QKeyEvent) -> bool:
        """Minutes are typed as digits, then T; False when the key is none of the clock's."""
        text, typed = event.text(), self._typed
        if text.isdecimal() and (typed or int(text)):
            self._typed = str(min(MOST_MINUTES, int(typed + text)))
            minutes = self._locale.tr("%n minute(s)", "", int(self._typed))
            self.told.emit(self._locale.tr("{minutes}: T starts the countdown", minutes=minutes))
            return True
        if not typed:
            return False
        self._typed = ""
        self.told.emit("")
        if event.key() == Qt.Key.Key_T:
            self.count(int(typed))
            return True
        return event.key() == Qt.Key.Key_Escape

    def count(self, minutes: int) -> None:
        """Count down so many minutes from now on; from 0 up."""
        self._clock = Clock(minutes or None).toggled(time.monotonic())
        self.settle()

    def toggle(self) -> None:
        """Start or stop; a clock that was not there counts up."""
        self._clock = (self._clock or Clock()).toggled(time.monotonic())
        self.settle()

    def put_away(self) -> None:
        """Show no clock."""
        self._clock = None
        self._tick.stop()
        self.face.hide()
        self.resized.emit()

    def raise_face(self) -> None:
        """Stand above everything."""
        self.face.raise_()

    def settle(self) -> None:
        """Show the time, in the corner where lines end."""
        clock, now = self._clock, time.monotonic()
        if clock is None:
            return
        before = self.height
        text = clock_text(clock, now, self._locale)
        self.face.show_time(text, over=clock.is_over(now), stands=not clock.runs)
        far = self._window.width() - self.face.width() - self._gap
        self.face.move(self._gap if self._locale.rtl else far, self._gap)
        if clock.runs and not self._tick.isActive():
            self._tick.start()
        elif not clock.runs:
            self._tick.stop()
        if self.height != before:
            self.resized.emit()
