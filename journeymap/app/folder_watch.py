"""A folder that next month's export is put into: a new file that fits is offered, or taken.

Which folder belongs to which document is kept with the person's settings, never in the document. A
file is looked at, in a thread, once it has stopped changing, and offered when a recipe kept with
the document fits and its bytes are not counted already. Taken without a question is only what the
person asked for, and only while nothing in the export changed.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer

from journeymap.app.jobs import Job
from journeymap.app.notice import Notice
from journeymap.app.settings import Settings
from journeymap.data.counted import InputError, Report
from journeymap.evidence.project import Project

if TYPE_CHECKING:
    from journeymap.app.main_window import MainWindow
    from journeymap.data.importing import Prepared

#: Exports; anything else in the folder is none of ours.
ENDINGS = (
    ".csv", ".tsv", ".txt", ".gz", ".xlsx", ".xlsm", ".xls", ".ods", ".parquet", ".sav", ".zsav",
)  # fmt: skip
#: A file that was the same for so long (ms) is written to its end.
SETTLE_MS = 1500

#: Path, size and time of change: a file as it was seen.
Seen = tuple[str, int, int]


@dataclass(frozen=True, slots=True)
class Watched:
    """A folder for one document; `alone` takes what fits without asking."""

    document: str
    folder: str
    alone: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """What one look at the folder gave: files as they are, those settled for good, one to offer."""

    now: frozenset[Seen]
    settled: frozenset[Seen]
    waiting: bool
    offer: Prepared | None = None


def watched_of(settings: Settings, document: Path | None) -> Watched | None:
    """The folder of a document, None when none is watched for it.

    >>> s = with_watched(Settings(), Watched("/a.journey", "/in", True))
    >>> watched_of(s, Path("/a.journey")).folder, watched_of(s, Path("/b.journey"))
    ('/in', None)
    """
    for text in settings.watched:
        name, _, rest = text.partition("\n")
        folder, _, alone = rest.partition("\n")
        if document is not None and name == os.fspath(document) and folder:
            return Watched(name, folder, alone == "1")
    return None


def with_watched(settings: Settings, watched: Watched) -> Settings:
    """The settings with this folder for its document; an empty folder watches none."""
    rest = tuple(t for t in settings.watched if t.partition("\n")[0] != watched.document)
    entry = f"{watched.document}\n{watched.folder}\n{int(watched.alone)}"
    return replace(settings, watched=(entry, *rest) if watched.folder else rest)


class FolderWatch(QObject):
    """Keeps an eye on the folder of one window's document."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._locale = window, window.locale_
        self.notice = Notice("folder_notice", self._locale)
        window.put_above(self.notice)
        self._watcher = QFileSystemWatcher(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SETTLE_MS)
        self._job: Job | None = None
        self._last: frozenset[Seen] = frozenset()
        self._settled: frozenset[Seen] = frozenset()
        self._watcher.directoryChanged.connect(lambda _path: self._timer.start())
        self._timer.timeout.connect(self.look)
        window.document.replaced.connect(self.follow)
        window.document.state_changed.connect(self._follow_path)
        window.jobs.job_ended.connect(lambda _job: self._soon())
        self.follow()

    @property
    def watched(self) -> Watched | None:
        """The folder of the document that is open."""
        return watched_of(self._window.settings, self._window.document.path)

    def ask(self) -> None:
        """Ask which folder is to be watched; a document without a file is saved first."""
        window = self._window
        if window.document.path is None:
            window.filing.save(self.ask)
            return
        from journeymap.app.dialogs.watched import WatchedDialog

        here = self.watched or Watched(os.fspath(window.document.path), "")
        dialog = WatchedDialog(window, here, self._locale)
        dialog.chosen.connect(self.choose)
        dialog.open()

    def choose(self, watched: Watched) -> None:
        """Watch this folder from now on."""
        self._window.keep(with_watched(self._window.settings, watched))
        self.follow()

    def follow(self) -> None:
        """Watch the folder of the document as it is now, from a fresh look."""
        self._last = self._settled = frozenset()
        self.notice.settle()
        self._follow_path()

    def look(self) -> None:
        """Look at the folder now, in a thread."""
        watched, window = self.watched, self._window
        if watched is None or not window.has_map or not window.document.project.recipes:
            return
        if self._job is not None or window.jobs.is_busy or not self.notice.isHidden():
            return
        folder, project = Path(watched.folder), window.document.project
        last, settled = self._last, self._settled
        self._job = job = Job(
            "folder", lambda report: look_into(folder, project, last, settled, report), self
        )
        job.succeeded.connect(lambda found: self._show(watched, project, found))
        job.ended.connect(self._end)
        job.start()

    def _end(self) -> None:
        self._job = None  # it goes by itself once everybody was told

    def _soon(self) -> None:
        if self.watched is not None:
            self._timer.start()

    def _follow_path(self) -> None:
        watched = self.watched
        now = [watched.folder] if watched is not None and Path(watched.folder).is_dir() else []
        before = self._watcher.directories()
        if gone := [folder for folder in before if folder not in now]:
            self._watcher.removePaths(gone)
        if new := [folder for folder in now if folder not in before]:
            self._watcher.addPaths(new)
            self._timer.start()

    def _show(self, watched: Watched, project: Project, found: Found) -> None:
        self._last, self._settled = found.now, found.settled
        if found.waiting:
            self._timer.start()
        prepared = found.offer
        if prepared is None or self.watched != watched:
            return
        if self._window.document.project is not project:
            self._settled -= {s for s in found.now if s[0] == os.fspath(prepared.path)}
            self._timer.start()
        elif watched.alone and not prepared.differences and not self._window.jobs.is_busy:
            self._take(prepared)
        else:
            self._offer(prepared)

    def _offer(self, prepared: Prepared) -> None:
        locale = self._locale
        name = locale.isolate(prepared.path.name)
        said = locale.tr(
            "{name} is new in the watched folder and is read like {known}.",
            name=name,
            known=locale.isolate(prepared.known),
        )
        if prepared.differences:
            said += " " + locale.tr("It differs from last time: look at it first.")
        take = (locale.tr("&Take it in"), lambda: self._take(prepared))
        see = (locale.tr("&Look at it first…"), lambda: self._see(prepared.path))
        buttons = {"look": see} if prepared.differences else {"take": take, "look": see}
        self.notice.say(said, {**buttons, "not_now": (locale.tr("&Not this one"), self._soon)})

    def _take(self, prepared: Prepared) -> None:
        from journeymap.app.gathering import Gathering

        Gathering(self._window, prepared.path).take(prepared)

    def _see(self, path: Path) -> None:
        from journeymap.app.gathering import Gathering

        Gathering(self._window, path, asks=True).look()


def look_into(
    folder: Path,
    project: Project,
    last: frozenset[Seen],
    settled: frozenset[Seen],
    report: Report,
) -> Found:
    """Look at the files that are new; runs in a thread.

    `last` are the files of the look before this one: what has not changed since then is written to
    its end. `settled` are those that were looked at and need no second look.
    """
    now = frozenset(_files(folder))
    fresh = sorted(now - settled, key=lambda seen: seen[2])
    waiting = any(seen not in last for seen in fresh)
    for seen in fresh:
        if seen not in last:
            continue
        report(0.0)
        settled |= {seen}
        if (prepared := fitting(Path(seen[0]), project, report)) is not None:
            return Found(now, settled, waiting, prepared)
    return Found(now, settled, waiting)


def fitting(path: Path, project: Project, report: Report) -> Prepared | None:
    """The file as it would be read, None when no kept recipe fits or it is counted already."""
    from journeymap.data.importing import prepare
    from journeymap.data.input_file import sha256

    try:
        prepared = prepare(path, project, report=report)
        if not prepared.known:
            return None
        if project.evidence is not None and project.evidence.by_hash(sha256(path)) is not None:
            return None
    except (InputError, OSError):
        return None  # what cannot be read is not what was waited for
    return prepared


def _files(folder: Path) -> Mapping[Seen, None]:
    found: dict[Seen, None] = {}
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                hidden = entry.name.startswith((".", "~"))
                if hidden or not entry.name.lower().endswith(ENDINGS) or not entry.is_file():
                    continue
                status = entry.stat()
                found[entry.path, status.st_size, status.st_mtime_ns] = None
    except OSError:
        return {}  # the drive is not there now
    return found
