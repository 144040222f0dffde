"""The document's file as it lies on the disk: changed, gone, or in somebody else's hands.

It is looked at when the person comes back to the window and whenever the system tells of a change,
in a thread, because the disk may be a network drive that has fallen asleep. What is found is said
in a bar above the map, and nothing is done that the person did not choose.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer

from journeymap.app import asking
from journeymap.app.jobs import Job
from journeymap.app.notice import Notice
from journeymap.storage.errors import StorageError
from journeymap.storage.file import Fingerprint, fingerprint_of
from journeymap.storage.locking import Holder, holder_of

if TYPE_CHECKING:
    from journeymap.app.main_window import MainWindow

#: A file that is being written changes several times: wait this long (ms) for the last one.
SETTLE_MS = 250


class Watch(QObject):
    """Keeps an eye on the file of one window's document."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._document, self._locale = window, window.document, window.locale_
        self.notice = Notice("file_notice", self._locale)
        self.lock_notice = Notice("lock_notice", self._locale)
        window.put_above(self.notice)
        window.put_above(self.lock_notice)
        self._watcher = QFileSystemWatcher(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SETTLE_MS)
        self._job: Job | None = None
        #: What the person has seen and decided upon; None in it is a file that is gone.
        self._known: list[Fingerprint | None] = []
        self._watcher.fileChanged.connect(self._soon)
        self._timer.timeout.connect(self.look)
        window.activated.connect(self._soon)
        window.jobs.job_ended.connect(self._soon)
        self._document.replaced.connect(self._begin)
        self._document.state_changed.connect(self._follow)
        self._begin()

    def look(self) -> None:
        """Look at the file now, in a thread."""
        document = self._document
        path, fingerprint, claim = document.path, document.fingerprint, document.claim
        if path is None or not isinstance(fingerprint, Fingerprint) or self._window.jobs.is_busy:
            return
        if self._job is not None:
            self._timer.start()
            return
        target = claim.target if claim is not None and document.holder is not None else None
        self._job = job = Job("look", lambda _report: seen(path, fingerprint, target), self)
        job.succeeded.connect(lambda found: self._show(path, fingerprint, *found))
        job.ended.connect(self._end)
        job.start()

    def _soon(self, *_told: object) -> None:
        self._timer.start()

    def _end(self) -> None:
        self._job = None

    # --- what is said -------------------------------------------------------------------------

    def _show(
        self,
        path: Path,
        fingerprint: Fingerprint,
        found: Fingerprint | None,
        holder: Holder | None,
    ) -> None:
        document = self._document
        if document.path != path or document.fingerprint is not fingerprint:
            return
        # Not before it was seen: asking for it would wait for a drive that does not answer. A file
        # that was replaced is another one for the system, and has to be named again.
        if found is not None and os.fspath(path) not in self._watcher.files():
            self._watcher.addPath(os.fspath(path))
            self._soon()  # it may have changed between the look and the watch
        if found is not None and found.sha256 == fingerprint.sha256:
            self._known.clear()
            self.notice.settle()
        elif found not in self._known:
            self._known = [found]
            if found is None:
                self._say_gone(path)
            else:
                self._say_changed(path, found)
        if document.holder is not None and holder is None:
            self._say_free(path)

    def _say_changed(self, path: Path, found: Fingerprint | None) -> None:
        locale, filing, name = self._locale, self._window.filing, path.name
        reload = locale.tr("&Reload")
        if self._document.is_dirty:
            reload = locale.tr("&Reload, losing my changes")
        self.notice.say(
            locale.tr("{name} was changed by somebody else.", name=locale.isolate(name)),
            {
                "reload": (reload, filing.reload),
                "keep": (locale.tr("&Keep mine"), lambda: self._document.stand_by(found)),
                "save_as": (locale.tr("Save &as…"), filing.save_as),
            },
        )

    def _say_gone(self, path: Path) -> None:
        """From now on the document is the only one there is: it is unsaved."""
        locale, filing, name = self._locale, self._window.filing, path.name
        self._document.stand_by()
        self.notice.say(
            locale.tr("{name} was moved or removed.", name=locale.isolate(name)),
            {
                "save_again": (locale.tr("&Save it here again"), filing.save_again),
                "save_as": (locale.tr("Save &as…"), filing.save_as),
                "close": (locale.tr("Close"), lambda: None),
            },
        )

    def _say_held(self) -> None:
        locale, holder, path = self._locale, self._document.holder, self._document.path
        if holder is None or path is None:
            return
        who = holder_words(holder, self._window)
        buttons = {"save_as": (locale.tr("Save &as…"), self._window.filing.save_as)}
        if holder.is_elsewhere:
            take = locale.tr("&Open for writing…")
            user = locale.isolate(holder.user) if holder.user else who
            buttons["take"] = (take, lambda: self._ask_to_take(user))
        buttons["close"] = (locale.tr("Close"), lambda: None)
        name = locale.isolate(path.name)
        self.lock_notice.say(
            locale.tr(
                "{name} is open for reading only. It is in the hands of {who}.", name=name, who=who
            ),
            buttons,
        )

    def _say_free(self, path: Path) -> None:
        locale, name = self._locale, self._locale.isolate(path.name)
        self.lock_notice.say(
            locale.tr("Nobody else has {name} open any more.", name=name),
            {
                "take": (locale.tr("&Open for writing"), self._window.filing.take),
                "close": (locale.tr("Close"), lambda: None),
            },
        )

    def _ask_to_take(self, who: str) -> None:
        locale = self._locale

        def answered(key: str) -> None:
            if key == "take":
                self._window.filing.take(force=True)
            else:
                self._say_held()

        asking.ask(
            self._window,
            "take_over",
            locale.tr("Open for writing"),
            locale.tr("Is {who} no longer at work on this file?", who=who),
            {
                "take": (locale.tr("&Open for writing"), asking.Role.DestructiveRole),
                "cancel": (locale.tr("Cancel"), asking.Role.RejectRole),
            },
            "cancel",
            answered,
            detail=locale.tr(
                "Their program may have stopped without a word. If it still runs, whoever saves "
                "last is asked before anything is replaced."
            ),
        )

    # --- another file -------------------------------------------------------------------------

    def _begin(self) -> None:
        self._known.clear()
        self.notice.settle()
        self.lock_notice.settle()
        self._follow()
        self._say_held()

    def _follow(self) -> None:
        """The file is another one, or what is unsaved changed."""
        path = self._document.path
        if self._document.holder is None and not self.lock_notice.isHidden():
            self.lock_notice.settle()
        if path is not None and not self.notice.isHidden() and self._known[:1] not in ([], [None]):
            self._say_changed(path, self._known[0])  # reloading may lose something by now
        now = [] if path is None else [os.fspath(path)]
        watched = self._watcher.files()
        if gone := [file for file in watched if file not in now]:
            self._watcher.removePaths(gone)
        if now and now[0] not in watched:
            self._soon()


def seen(
    path: Path, known: Fingerprint, target: Path | None
) -> tuple[Fingerprint | None, Holder | None]:
    """What lies on the disk now, and who has `target` open; runs in a thread.

    Time, size and number are asked first: as long as they are the same the file is not read.
    """
    holder = holder_of(target) if target is not None else None
    try:
        found = os.stat(path)
    except (FileNotFoundError, NotADirectoryError):
        return None, holder
    except OSError:
        return known, holder  # the drive does not answer: that says nothing of the file
    if (found.st_size, found.st_mtime_ns, found.st_ino) == (
        known.size,
        known.mtime_ns,
        known.inode,
    ):
        return known, holder
    try:
        return fingerprint_of(path), holder
    except StorageError:
        return known, holder


def holder_words(holder: Holder, window: MainWindow) -> str:
    """Who has a file open, as far as the lock tells."""
    locale = window.locale_
    if not holder.user:
        return locale.tr("somebody else")
    values = {"user": locale.isolate(holder.user), "computer": locale.isolate(holder.computer)}
    if not holder.is_elsewhere:
        return locale.tr("{user}, in another program on this computer", **values)
    if holder.since is None:
        return locale.tr("{user} on {computer}", **values)
    since = locale.moment(holder.since)
    return locale.tr("{user} on {computer}, since {since}", since=since, **values)
