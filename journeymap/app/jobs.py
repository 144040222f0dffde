"""Long work off the window's thread: a plain function is given `report` and may be cancelled."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from journeymap.data.counted import Cancelled, Report

Work = Callable[[Report], Any]

#: Jobs whose threads run: each lives until its end has been heard in the window's thread.
_RUNNING: set[Job] = set()


class Job(QObject):
    """One piece of work in its own thread. Its signals arrive in the window's thread."""

    #: Share done, 0 to 1.
    progressed = Signal(float)
    #: The work returned this.
    succeeded = Signal(object)
    #: The work raised this exception (never `Cancelled`).
    failed = Signal(object)
    #: The work stopped because it was asked to; nothing changed.
    cancelled = Signal()
    #: It was asked to stop.
    stopping = Signal()
    #: The work is over, whatever came of it; said before what came of it.
    ended = Signal()
    _returned = Signal(object, object)

    def __init__(
        self, title: str, work: Work, parent: QObject | None = None, *, final: bool = False
    ) -> None:
        """`final` work counts when it is done, also when it was asked to stop before."""
        # Not a child of `parent`: a thread may be sending this signal while a child is deleted.
        super().__init__()
        self._orphaned, self._final = False, final
        if parent is not None:
            parent.destroyed.connect(self._forget)
        self.title = title
        self._work: Work | None = work
        self._stop = threading.Event()
        self._share = -1.0
        self._returned.connect(self._settle)
        self._thread = threading.Thread(target=self._run, name=title, daemon=True)

    def start(self) -> None:
        """Begin; returns at once."""
        _RUNNING.add(self)
        self._thread.start()

    def cancel(self) -> None:
        """Ask the work to stop at its next report."""
        self._stop.set()
        self.stopping.emit()

    def leave(self) -> None:
        """Call it cancelled now, whenever the thread stops; what comes of it is thrown away."""
        self._stop.set()
        if not self._orphaned:
            self._orphaned = True
            self.ended.emit()
            self.cancelled.emit()

    def wait(self, seconds: float) -> bool:
        """Wait for the thread itself; False when it still runs."""
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def _report(self, share: float) -> None:
        if self._stop.is_set():
            raise Cancelled
        if share - self._share >= 0.01 or share >= 1 > self._share:
            self._share = share
            self.progressed.emit(share)

    def _run(self) -> None:
        result: object = None
        error: BaseException | None = None
        work, self._work = self._work, None  # what it holds goes with it
        try:
            result = work(self._report) if work is not None else None
        except BaseException as raised:  # the window must hear of every end
            error = raised
        with contextlib.suppress(RuntimeError):  # the program has ended
            self._returned.emit(result, error)

    def _part(self) -> None:
        """Everybody was told: go, and with it whatever those who were told hold on to."""
        _RUNNING.discard(self)
        self.deleteLater()

    def _forget(self) -> None:
        """Whoever wanted to know is gone: stop, and tell nobody."""
        self._orphaned = True
        self._stop.set()

    def _settle(self, result: object, error: BaseException | None) -> None:
        # The signal that brought us here may still be leaving the thread: this object must outlive
        # it, and must not be let go of by the thread, which would delete it over there.
        self._thread.join()
        # Let go of in the next turn: this one is still inside of it.
        QTimer.singleShot(0, self._part)
        if self._orphaned:
            return
        self.ended.emit()
        stopped = error is None and self._stop.is_set() and not self._final
        if stopped or isinstance(error, Cancelled):
            self.cancelled.emit()
        elif error is not None:
            self.failed.emit(error)
        else:
            self.succeeded.emit(result)


class Jobs(QObject):
    """The work the window waits for, one at a time, with progress and cancel."""

    #: A job began.
    job_started = Signal(object)
    #: The job is over.
    job_ended = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.current: Job | None = None
        self._left: list[Job] = []

    @property
    def is_busy(self) -> bool:
        """True while a job runs."""
        return self.current is not None

    def start(
        self,
        title: str,
        work: Work,
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
        *,
        late: Callable[[Any], None] | None = None,
        at_once: bool = False,
    ) -> Job | None:
        """Run `work` in a thread, then `done` or `failed` here; None when busy with another.

        With `late` the work may hang where it cannot be stopped, as on a network drive that has
        gone: cancelling it frees the window at once, and `late` gets what comes of it after all,
        its result or its error.
        With `at_once` the work gives a value and changes nothing: cancelling it is over at once,
        however deep it is in a library that cannot be stopped.
        """
        if self.current is not None:
            return None
        job = Job(title, work, self, final=late is not None)
        self.current = job

        # Over before anybody is told what came of it: what follows may start the next job.
        def settled(then: Callable[[Any], None], value: object) -> None:
            if late is not None and self.current is not job:
                then = late
            self._end(job)
            then(value)

        if late is not None:
            job.stopping.connect(lambda: self._end(job))
        if at_once:
            job.stopping.connect(lambda: self._leave(job))
        job.succeeded.connect(lambda value: settled(done, value))
        job.failed.connect(lambda error: settled(failed, error))
        job.cancelled.connect(lambda: self._end(job))
        self.job_started.emit(job)
        job.start()
        return job

    def stop(self, seconds: float = 5.0) -> None:
        """Cancel what runs and wait for it, before the window goes."""
        if self.current is not None:
            self.current.cancel()
        for job in (*self._left, *([self.current] if self.current is not None else [])):
            job.wait(seconds)

    def _leave(self, job: Job) -> None:
        self._left = [left for left in self._left if not left.wait(0)] + [job]
        job.leave()

    def _end(self, job: Job) -> None:
        if self.current is job:
            self.current = None
            self.job_ended.emit(job)
