"""Previews in a thread: one at a time, and always the last that was wished for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from journeymap.app.jobs import Job
from journeymap.data.counted import Report


class LastWish(QObject):
    """Fulfils one wish at a time; what was wished meanwhile comes next, the rest never."""

    #: Fulfilled; carries what was made.
    fulfilled = Signal(object)
    #: It cannot be fulfilled; carries the exception.
    failed = Signal(object)
    #: Work begins.
    begun = Signal()

    def __init__(self, pause: int, parent: QObject) -> None:
        """`pause` is the time after the last wish, in milliseconds, before work begins."""
        super().__init__(parent)
        self._wish: Callable[[], Any] | None = None
        self._job: Job | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(pause)
        self._timer.timeout.connect(self._begin)

    def work(self, wish: Any, report: Report) -> Any:
        """Fulfil a wish; runs in a thread."""
        raise NotImplementedError

    @property
    def is_busy(self) -> bool:
        """True while something is still to be made."""
        return self._timer.isActive() or self._job is not None

    def ask(self, wish: Callable[[], Any]) -> None:
        """Work, in a moment, on what `wish` gives then; None is nothing to work on."""
        self._wish = wish
        self._timer.start()

    def stop(self) -> None:
        """Work no more."""
        self._timer.stop()
        self._wish = None
        if self._job is not None:
            self._job.cancel()

    def _begin(self) -> None:
        if self._job is not None or self._wish is None:
            return
        wish, self._wish = self._wish(), None
        if wish is None:
            return
        self._job = job = Job("preview", lambda report: self.work(wish, report), self)
        job.succeeded.connect(self._show)
        job.failed.connect(self.failed)
        job.ended.connect(self._end)
        self.begun.emit()
        job.start()

    def _show(self, made: Any) -> None:
        if self._wish is None:
            self.fulfilled.emit(made)

    def _end(self) -> None:
        self._job = None  # it goes by itself once everybody was told
        if self._wish is not None:
            self._timer.start()
