"""Nothing is lost: the journals of all windows at the end, in trouble, and when told to go."""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import threading
import time
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QSocketNotifier, QTimer

from journeymap.app.mishaps import Mishaps, say_mishap
from journeymap.app.recovering import Recovering
from journeymap.storage.journaling import Journaling

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication

    from journeymap.app.session import Session

#: A program that is told to go has two seconds; the journal may take this many of them.
LAST_SECONDS = 1.5
#: An end of the session that has not come by then (ms) was called off.
CALLED_OFF_MS = 30_000


class Rescue(QObject):
    """Watches over the journals of all windows. `sessions` is the program's own, growing list."""

    def __init__(self, sessions: Sequence[Session], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sessions = sessions
        self.recovering = Recovering(sessions, self)
        self.mishaps = Mishaps(self._hurry, self)
        self.mishaps.happened.connect(self._say_mishap)
        self._session_ends = False
        #: Journals of windows that are closed; they may still be at work.
        self._settling: list[Journaling] = []
        #: Locks of their files that are being removed.
        self._unlocking: list[threading.Thread] = []
        self._sockets: tuple[socket.socket, socket.socket] | None = None

    def join(self, session: Session) -> None:
        """Serve this window too."""
        session.autosave.look()
        session.claiming.follow()
        self.recovering.join(session)

    def part(self, session: Session) -> None:
        """The person closed this window: what is in it was saved or given up."""
        if not self._session_ends:
            session.autosave.settle()
        self._settling = [j for j in self._settling if not j.flush(0)]
        self._settling.append(session.autosave.journaling)
        self._unlocking = [t for t in self._unlocking if t.is_alive()]
        self._unlocking += session.claiming.let_go()
        self.recovering.part(session)

    def guard(self, app: QGuiApplication) -> None:
        """Take signals, the end of the session and uncaught exceptions. For a whole program."""
        self.mishaps.watch()
        app.commitDataRequest.connect(self._end_of_session)
        app.aboutToQuit.connect(self._quit)
        self._take_signals()

    # --- trouble ------------------------------------------------------------------------------

    def _hurry(self) -> None:
        for session in self._sessions:
            session.autosave.journaling.hurry()

    def _say_mishap(self, report: str) -> None:
        window = self._sessions[-1].window if self._sessions else None
        if window is not None:
            say_mishap(window, window.locale_, report)

    # --- the end ------------------------------------------------------------------------------

    def _quit(self) -> None:
        self._stop()
        self.mishaps.stop()

    def _stop(self) -> None:
        """Write what waits in any window, and nothing after that; let go of the files."""
        end = time.monotonic() + LAST_SECONDS
        every = [session.autosave.journaling for session in self._sessions] + self._settling
        threads = [*self._unlocking]
        for session in self._sessions:
            threads += session.claiming.let_go()
        for journaling in every:
            journaling.hurry()
        for journaling in every:
            journaling.stop(max(0.0, end - time.monotonic()))
        for thread in threads:
            thread.join(max(0.0, end - time.monotonic()))

    def _end_of_session(self, _manager: Any = None) -> None:
        """The desktop ends: keep what is unsaved, and let the windows go without a question."""
        self._session_ends = True
        end = time.monotonic() + LAST_SECONDS
        self._hurry()
        for session in self._sessions:
            session.autosave.journaling.flush(max(0.0, end - time.monotonic()))
        self._ask_nothing(True)
        QTimer.singleShot(CALLED_OFF_MS, self, self._session_goes_on)

    def _session_goes_on(self) -> None:
        self._session_ends = False
        self._ask_nothing(False)

    def _ask_nothing(self, silent: bool) -> None:
        for session in self._sessions:
            if session.window is not None:
                session.window.ask_nothing(silent)

    def _take_signals(self) -> None:
        """Python looks at a signal when it runs next, and Qt may wait for hours: wake it up."""
        ends = socket.socketpair()
        for end in ends:
            end.setblocking(False)
        self._sockets = ends
        signal.set_wakeup_fd(ends[1].fileno(), warn_on_full_buffer=False)
        waking = QSocketNotifier(ends[0].fileno(), QSocketNotifier.Type.Read, self)
        waking.activated.connect(self._drain)
        for name in ("SIGTERM", "SIGINT", "SIGHUP", "SIGBREAK"):
            if hasattr(signal, name):
                signal.signal(getattr(signal, name), self._told_to_go)

    def _drain(self, *_told: object) -> None:
        if self._sockets is not None:
            with contextlib.suppress(OSError):
                self._sockets[0].recv(64)

    def _told_to_go(self, number: int, _frame: object) -> None:
        self._stop()
        os._exit(128 + number)  # at once: no question, and no thread is waited for
