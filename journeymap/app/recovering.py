"""What an earlier crash left behind: found in a thread, offered, opened only when asked to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from shiboken6 import isValid

from journeymap.app import asking
from journeymap.app.jobs import Job
from journeymap.app.offer import Offer
from journeymap.i18n.said import in_words
from journeymap.storage import locking, recovery

if TYPE_CHECKING:
    from journeymap.app.main_window import MainWindow
    from journeymap.app.session import Session


class Recovering(QObject):
    """Offers journals in one window at a time, whichever came first."""

    def __init__(self, sessions: Sequence[Session], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sessions = sessions
        self._root = recovery.journal_folder()
        self._put_off: set[Path] = set()
        self._session: Session | None = None
        self.offer: Offer | None = None

    def join(self, session: Session) -> None:
        """A window was opened: look for what a crash left behind, unless it is offered already."""
        if self.offer is None or not isValid(self.offer) or self._session is session:
            self._session, self.offer = session, None
            self.look()

    def part(self, session: Session) -> None:
        """A window was closed: what it offered is offered by the next one."""
        if self._session is session:
            self._session = self.offer = None

    def look(self) -> None:
        """Look for journals in a thread, then offer them."""
        job = Job("journals", lambda _report: recovery.list_journals(self._root), self)
        job.succeeded.connect(self._offer)
        job.start()

    @property
    def _window(self) -> MainWindow | None:
        return self._session.window if self._session is not None else None

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
        """Open a journal; one that brought the program down twice is treated with care."""
        window = self._window
        if window is None:
            return
        if journal.subject.attempts < recovery.MAX_ATTEMPTS:
            window.filing.leave(lambda: self._read(journal))
            return
        locale = window.locale_

        def answered(key: str) -> None:
            if key == "safely":
                window.filing.leave(lambda: self._read(journal, safely=True))
            elif key == "try":
                window.filing.leave(lambda: self._read(journal))

        name = locale.isolate(journal.subject.name or locale.tr("Untitled"))
        asking.ask(
            window,
            "safe_mode",
            locale.tr("Open with care"),
            locale.tr("The program stopped twice soon after it had opened {name}.", name=name),
            {
                "safely": (locale.tr("Open the &map alone"), asking.Role.AcceptRole),
                "try": (locale.tr("&Try everything again"), asking.Role.DestructiveRole),
                "cancel": (locale.tr("Cancel"), asking.Role.RejectRole),
            },
            "safely",
            answered,
            detail=locale.tr(
                "The map alone comes without counts and recipes, as a copy. The unsaved work stays "
                "where it is until you discard it."
            ),
        )

    def _read(self, journal: recovery.Journal, *, safely: bool = False) -> None:
        session, window, folder = self._session, self._window, journal.folder
        if session is None or window is None:
            return
        locale = window.locale_

        def work(_report: object) -> tuple[recovery.Recovered, locking.Claim | None]:
            recovery.note_attempt(folder)
            recovered = recovery.open_journal(folder, safely=safely)
            if recovered.path is None:
                return recovered, None
            return recovered, locking.claim(recovered.path)

        def done(found: tuple[recovery.Recovered, locking.Claim | None]) -> None:
            recovered, claim = found
            if claim is not None and (
                claim.holder is not None or window.filing.is_elsewhere(claim.target)
            ):
                recovered = replace(recovered, base="changed", path=None, fingerprint=None)
                claim = None
            session.document.load(
                recovered.project,
                recovered.path,
                recovered.fingerprint,
                claim=claim,
                read_only=recovered.subject.read_only and recovered.path is not None,
                unsaved=True,
            )
            if not safely:
                session.autosave.take_over(folder, recovered.subject.attempts)
            self._settled(journal)
            self._say_what_came_back(recovered)

        def failed(error: Exception) -> None:
            from journeymap.app.filing import plain_error

            recovery.forget_attempts(folder)
            title = locale.tr("The unsaved work cannot be opened")
            asking.say(window, title, title, plain_error(error, locale))

        title = locale.tr("Opening {name}", name=journal.subject.name)
        window.jobs.start(title, work, done, failed)

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
                    "{name} was changed in the meantime, or somebody has it open. This is a "
                    "separate copy of it with your unsaved work: save it under another name.",
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
        notes += [in_words(text, locale) for text in recovered.warnings]
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
