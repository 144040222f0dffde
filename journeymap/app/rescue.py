"""Nothing is lost: the journal of the open document, and what an earlier crash left behind."""

from __future__ import annotations

import contextlib
import os
import signal
import socket
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QSocketNotifier, QTimer

from journeymap.app import asking
from journeymap.app.autosave import Autosave
from journeymap.app.document import Document
from journeymap.app.jobs import Job
from journeymap.app.mishaps import Mishaps, say_mishap
from journeymap.app.offer import Offer
from journeymap.storage import recovery

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication

    from journeymap.app.main_window import MainWindow

#: A program that is told to go has two seconds; the journal may take this many of them.
LAST_SECONDS = 1.5
#: An end of the session that has not come by then (ms) was called off.
CALLED_OFF_MS = 30_000


class Rescue(QObject):
    """Stays with the document while windows come and go."""

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._root = recovery.journal_folder()
        self.autosave = Autosave(document, self._root, self)
        self.autosave.troubled.connect(self._say_trouble)
        self.mishaps = Mishaps(self.autosave.hurry, self)
        self.mishaps.happened.connect(self._say_mishap)
        self._window: MainWindow | None = None
        self._put_off: set[Path] = set()
        self._session_ends = False
        self.offer: Offer | None = None
        self._sockets: tuple[socket.socket, socket.socket] | None = None

    def join(self, window: MainWindow) -> None:
        """Serve this window from now on, and look for what a crash left behind."""
        self._window = window
        self.offer: Offer | None = None
        window.closed.connect(self._closed)
        self.look()

    def guard(self, app: QGuiApplication) -> None:
        """Take signals, the end of the session and uncaught exceptions. For a whole program."""
        self.mishaps.watch()
        app.commitDataRequest.connect(self._end_of_session)
        app.aboutToQuit.connect(self._quit)
        self._take_signals()

    # --- what an earlier crash left -----------------------------------------------------------

    def look(self) -> None:
        """Look for journals in a thread, then offer them."""
        job = Job("journals", lambda _report: recovery.list_journals(self._root), self)
        job.succeeded.connect(self._offer)
        job.ended.connect(job.deleteLater)
        job.start()

    def _offer(self, listing: recovery.Listing) -> None:
        window = self._window
        journals = tuple(j for j in listing.journals if j.folder not in self._put_off)
        if window is None or not (journals or listing.damaged):
            return
        if self.offer is None:
            self.offer = offer = Offer(window.locale_)
            offer.open_requested.connect(self._open)
            offer.discard_requested.connect(self._discard)
            offer.later_requested.connect(self._later)
            window.put_above(offer)
        self.offer.show_listing(recovery.Listing(journals, listing.damaged))

    def _open(self, journal: recovery.Journal) -> None:
        window = self._window
        if window is None:
            return
        locale = window.locale_

        def done(recovered: recovery.Recovered) -> None:
            self._settled(journal)
            self._document.load(
                recovered.project,
                recovered.path,
                recovered.fingerprint,
                read_only=recovered.subject.read_only and recovered.path is not None,
                unsaved=True,
            )
            self.autosave.take_over(journal.folder)
            self._say_what_came_back(recovered)

        def failed(error: Exception) -> None:
            from journeymap.app.filing import plain_error

            title = locale.tr("The unsaved work cannot be opened")
            asking.say(window, title, title, plain_error(error))

        def start() -> None:
            title = locale.tr("Opening {name}", name=journal.subject.name)
            window.jobs.start(title, lambda _r: recovery.open_journal(journal.folder), done, failed)

        window.filing.leave(start)

    def _say_what_came_back(self, recovered: recovery.Recovered) -> None:
        window = self._window
        if window is None:
            return
        locale = window.locale_
        name = locale.isolate(recovered.subject.name or locale.tr("Untitled"))
        notes = []
        if recovered.base == "changed":
            notes.append(
                locale.tr(
                    "{name} was changed in the meantime. This is a separate copy of it with your "
                    "unsaved work: save it under another name.",
                    name=name,
                )
            )
        elif recovered.base == "gone":
            notes.append(
                locale.tr("The file of {name} is not there any more: save it anew.", name=name)
            )
        if recovered.counts_lost:
            notes.append(
                locale.tr("The counts could not be recovered: import the exports once more.")
            )
        notes += recovered.warnings
        if notes:
            title = locale.tr("Opened with warnings")
            asking.say(window, title, name, "\n".join(notes), serious=False)
        else:
            window.tell(locale.tr("{name} is back. It is not saved yet.", name=name))

    def _discard(self, journal: recovery.Journal) -> None:
        window = self._window
        if window is None:
            return
        locale = window.locale_

        def answered(key: str) -> None:
            if key != "discard":
                return
            self._settled(journal)
            job = Job("discard", lambda _report: recovery.remove_journal(journal.folder), self)
            job.ended.connect(job.deleteLater)
            job.start()

        asking.ask(
            window,
            "discard_recovery",
            locale.tr("Discard"),
            locale.tr(
                "Discard the unsaved work on {name}?",
                name=locale.isolate(journal.subject.name or locale.tr("Untitled")),
            ),
            {
                "discard": (locale.tr("&Discard"), asking.Role.DestructiveRole),
                "cancel": (locale.tr("Cancel"), asking.Role.RejectRole),
            },
            "cancel",
            answered,
            detail=locale.tr("It is lost then. The saved file stays as it is."),
        )

    def _later(self, journal: recovery.Journal) -> None:
        self._settled(journal)

    def _settled(self, journal: recovery.Journal) -> None:
        self._put_off.add(journal.folder)
        if self.offer is not None:
            self.offer.settle(journal)

    # --- trouble ------------------------------------------------------------------------------

    def _say_trouble(self, error: Exception | None) -> None:
        if self._window is None:
            return
        locale = self._window.locale_
        if error is None:
            self._window.tell(locale.tr("Unsaved changes are kept safe again"))
            return
        from journeymap.app.filing import plain_error

        self._window.tell(
            locale.tr(
                "Unsaved changes cannot be kept safe ({reason}): save soon",
                reason=locale.isolate(plain_error(error)),
            )
        )

    def _say_mishap(self, report: str) -> None:
        if self._window is not None:
            say_mishap(self._window, self._window.locale_, report)

    # --- the end ------------------------------------------------------------------------------

    def _closed(self) -> None:
        """The window goes. Saved or given up, unless another one or nobody takes over."""
        window, self._window, self.offer = self._window, None, None
        if window is not None and not window.is_retired and not self._session_ends:
            self.autosave.settle()

    def _quit(self) -> None:
        self.autosave.stop(LAST_SECONDS)
        self.mishaps.stop()

    def _end_of_session(self, _manager: Any = None) -> None:
        """The desktop ends: keep what is unsaved, and let the window go without a question."""
        self._session_ends = True
        self.autosave.flush(LAST_SECONDS)
        if self._window is not None:
            self._window.ask_nothing(True)
        QTimer.singleShot(CALLED_OFF_MS, self, self._session_goes_on)

    def _session_goes_on(self) -> None:
        self._session_ends = False
        if self._window is not None:
            self._window.ask_nothing(False)

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
        self.autosave.stop(LAST_SECONDS)
        os._exit(128 + number)  # at once: no question, and no thread is waited for
