"""Keeping a journal of the open document, in a thread of its own and never faster than the disk.

Whoever edits hands over the newest value, which costs nothing: a project is frozen. One value waits
at most; a newer one takes its place, so that a slow disk never has a queue. The thread lives only
while something waits. Counts, which are large and seldom new, are written in another one meanwhile.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from journeymap.evidence.project import Project
from journeymap.storage.recovery import (
    Counts,
    Subject,
    counts_name,
    new_journal,
    prune_journals,
    remove_journal,
    sweep_counts,
    write_counts,
    write_journal,
)

if TYPE_CHECKING:
    from journeymap.evidence.tables import Evidence

#: Seconds: the first edit waits this long for the next ones, later ones this long after the last
#: write, and a disk that refused is asked again after this long.
FIRST, EVERY, AGAIN = 0.5, 2.0, 10.0


@dataclass(frozen=True, slots=True)
class Unsaved:
    """A document as it is now. `in_base` means its counts stand in the subject's file."""

    project: Project
    subject: Subject
    in_base: bool = False


@dataclass(slots=True)
class _Open:
    """The journal of the document at hand: which counts stand in it, and which soon will."""

    folder: Path
    replaces: list[Path] = field(default_factory=list)
    newest: Unsaved | None = None
    evidence: Evidence | None = None
    counts_sha256: str = ""
    coming: Evidence | None = None
    begun: bool = False


class Journaling:
    """Keeps the journal of one document at a time.

    `told` is called in the thread with an exception when a journal cannot be written, and with None
    when it can be again.
    """

    def __init__(
        self,
        root: Path,
        told: Callable[[Exception | None], None] = lambda _error: None,
        *,
        first: float = FIRST,
        every: float = EVERY,
    ) -> None:
        self._root, self._told = root, told
        self._first, self._every = first, every
        self._changed = threading.Condition()
        self._open: _Open | None = None
        self._waiting: Unsaved | None = None
        self._gone: list[Path] = []
        self._due = self._last = 0.0
        self._urgent = self._busy = self._stopped = False
        self._failures = 0
        self._thread: threading.Thread | None = None

    def hold(self, unsaved: Unsaved) -> None:
        """This is what a crash would lose from now on."""
        with self._changed:
            if self._stopped:
                return
            if self._open is None:
                self._open = _Open(new_journal(self._root))
            if self._waiting is None:
                now = time.monotonic()
                self._due = max(now + self._first, self._last + self._every)
            self._waiting = unsaved
            self._wake()

    def take_over(self, folder: Path) -> None:
        """The document comes from this journal, which goes once the document has its own."""
        with self._changed:
            if self._open is None:
                self._open = _Open(new_journal(self._root))
            self._open.replaces.append(folder)

    def drop(self) -> None:
        """A crash would lose nothing any more: what is held was saved or given up."""
        with self._changed:
            if self._stopped:
                return
            self._waiting = None
            if self._open is not None:
                self._gone += [self._open.folder, *self._open.replaces]
                self._open = None
                self._wake()

    def flush(self, seconds: float) -> bool:
        """Write now and wait for it, at most so long; False when it did not come to pass."""
        end = time.monotonic() + seconds
        with self._changed:
            failures = self._failures
            self._urgent = self._waiting is not None
            self._changed.notify_all()
            while self._is_at_work():
                left = end - time.monotonic()
                if left <= 0 or self._failures > failures:
                    return False
                self._changed.wait(left)
        return True

    def _is_at_work(self) -> bool:
        counting = self._open is not None and self._open.coming is not None
        return self._waiting is not None or self._busy or bool(self._gone) or counting

    def hurry(self) -> None:
        """Write now, without waiting for it."""
        with self._changed:
            self._urgent = self._waiting is not None
            self._changed.notify_all()

    def stop(self, seconds: float) -> bool:
        """Write what waits, and nothing after that."""
        done = self.flush(seconds)
        with self._changed:
            self._stopped = True
            self._waiting = None
            self._changed.notify_all()
        return done

    def _wake(self) -> None:
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="journal", daemon=True)
            self._thread.start()
        self._changed.notify_all()

    def _run(self) -> None:
        while True:
            with self._changed:
                while not self._gone and not self._ripe():
                    if self._waiting is None:
                        self._thread = None
                        return
                    self._changed.wait(max(0.0, self._due - time.monotonic()))
                gone, self._gone = self._gone, []
                unsaved, journal = (self._waiting, self._open) if self._ripe() else (None, None)
                if unsaved is not None:
                    self._waiting, self._urgent = None, False
                self._busy = True
            for folder in gone:
                remove_journal(folder)
            error = None
            if unsaved is not None and journal is not None:
                error = self._write(journal, unsaved)
            with self._changed:
                self._busy = False
                if unsaved is not None:
                    self._settle(journal, unsaved, error)
                self._changed.notify_all()

    def _ripe(self) -> bool:
        due = self._urgent or time.monotonic() >= self._due
        return self._waiting is not None and due

    def _settle(self, journal: _Open | None, unsaved: Unsaved, error: Exception | None) -> None:
        """What a write leaves to be done: a failed one is tried again with the newest value."""
        self._last = time.monotonic()
        if journal is None or self._stopped:
            return
        journal.newest = unsaved
        if error is not None:
            self._failures += 1
            if journal is self._open:
                self._waiting = self._waiting or unsaved
                self._due = self._last + AGAIN
            return
        evidence = unsaved.project.evidence
        if evidence is not None and journal.evidence is not evidence and journal.coming is None:
            journal.coming = evidence
            work = (journal, unsaved)
            threading.Thread(target=self._count, args=work, name="counts", daemon=True).start()

    def _write(self, journal: _Open, unsaved: Unsaved) -> Exception | None:
        try:
            write(journal, unsaved)
            whole = has_its_counts(journal, unsaved)
            while whole and journal.replaces:
                remove_journal(journal.replaces.pop())
            if not journal.begun:
                journal.begun = True
                prune_journals(self._root)
        except Exception as error:  # whatever it is, the work must go on and be told of it
            self._say(error)
            return error
        if whole:
            self._say(None)
        return None

    def _count(self, journal: _Open, unsaved: Unsaved) -> None:
        """Write counts, then the newest journey once more, which says where they are."""
        error: Exception | None = None
        sum_ = ""
        try:
            project, subject = unsaved.project, unsaved.subject
            sum_ = write_counts(journal.folder, project, subject, in_base=unsaved.in_base)
        except Exception as raised:  # as above
            error = raised
            self._say(error)
        with self._changed:
            journal.coming = None
            if error is None:
                journal.evidence, journal.counts_sha256 = unsaved.project.evidence, sum_
            else:
                self._failures += 1
            if self._stopped:
                pass
            elif journal is not self._open:  # given up meanwhile, and the folder is back
                self._gone.append(journal.folder)
                self._wake()
            else:
                self._waiting = self._waiting or journal.newest
                self._due = time.monotonic() + (0 if error is None else AGAIN)
                self._wake()
            self._changed.notify_all()

    def _say(self, error: Exception | None) -> None:
        self._told(error)


def write(journal: _Open, unsaved: Unsaved) -> None:
    """Write a journal, and where its counts are to be found as long as they are not in it."""
    project, subject, folder = unsaved.project, unsaved.subject, journal.folder
    if project.evidence is None:
        write_journal(folder, project, subject)
    elif journal.evidence is project.evidence:
        sum_ = journal.counts_sha256
        name = counts_name(sum_)
        write_journal(folder, project, subject, counts="own", counts_file=name, counts_sha256=sum_)
        if journal.coming is None:
            sweep_counts(folder, name)
    else:
        counts: Counts = "base" if unsaved.in_base else "unwritten"
        write_journal(folder, project, subject, counts=counts)


def has_its_counts(journal: _Open, unsaved: Unsaved) -> bool:
    """True when nothing of what is unsaved stands in an older journal alone."""
    evidence = unsaved.project.evidence
    return evidence is None or journal.evidence is evidence
