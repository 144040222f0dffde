"""New, open, save, close: what happens to the document's file. Reading and writing in a thread."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from journeymap.app import asking
from journeymap.app.document import Document
from journeymap.app.jobs import Jobs
from journeymap.data.counted import Report
from journeymap.evidence.project import Project
from journeymap.i18n.locale import Locale
from journeymap.i18n.refusal import Refusal
from journeymap.i18n.said import in_words
from journeymap.storage import locking
from journeymap.storage.backups import backups_of
from journeymap.storage.codec import Opened
from journeymap.storage.errors import ChangedOnDisk, ReadOnly, reason, shown
from journeymap.storage.file import Fingerprint, open_project, save_project

Then = Callable[[], None]


class Filing(QObject):
    """Everything about the document's file. `then` is called when a wish came true."""

    #: A file was opened or saved; carries its path, for the recent ones.
    file_used = Signal(object)
    #: A recent file is not there any more.
    file_missing = Signal(object)
    #: Something to tell in passing.
    told = Signal(str)

    def __init__(self, document: Document, jobs: Jobs, locale: Locale, window: QWidget) -> None:
        super().__init__(window)
        self._document, self._jobs, self._locale, self._window = document, jobs, locale, window
        self._asking = False
        #: Files whose writing was given up and may come to an end yet.
        self._hanging: set[Path] = set()
        #: True, and the other window comes forward, when a file is open in another one.
        self.is_elsewhere: Callable[[Path], bool] = lambda _path: False
        #: Shows the earlier saves of a file.
        self.show_earlier: Callable[[Path], None] = lambda _path: None
        #: Makes the small picture that file managers show; may be None.
        self.make_thumbnail: Callable[[], bytes | None] = lambda: None

    @property
    def name(self) -> str:
        """What the document is called: its file, its title, or *Untitled*."""
        locale = self._locale
        if self._document.path is not None:
            return self._document.path.stem
        return self._document.journey.title or locale.tr("Untitled")

    def leave(self, then: Then) -> None:
        """Do `then` once nothing unsaved stands in the way; asks exactly once."""
        self._document.settling.emit()
        if not self._document.is_dirty:
            then()
            return
        if self._asking:
            return

        def answered(key: str) -> None:
            self._asking = False
            if key == "save":
                self.save(then)
            elif key == "discard":
                then()

        self._asking = True
        asking.ask_unsaved(self._window, self._locale, self.name, answered)

    def show_new(self, project: Project, *, unsaved: bool = False) -> None:
        """Leave what is open and show a project that has no file yet."""
        self.leave(lambda: self._document.load(project, unsaved=unsaved))

    def open(self, path: Path) -> None:
        """Leave what is open and open a file instead; one that is open already is only shown."""
        if path == self._document.path:
            name = self._locale.isolate(path.name)
            self.told.emit(self._locale.tr("{name} is open already", name=name))
            return
        if self.is_elsewhere(path):
            return
        self.leave(lambda: self._read(path, as_copy=False))

    def reload(self) -> None:
        """Read the document's file again; what is not saved is lost."""
        if self._document.path is not None:
            self._read(self._document.path, as_copy=False)

    def open_copy(self, path: Path) -> None:
        """Open a shipped example or template as an untitled document."""
        self.leave(lambda: self._read(path, as_copy=True))

    def pick_and_open(self) -> None:
        """Let the person choose the file to open."""
        locale = self._locale
        asking.pick_file(
            self._window,
            locale.tr("Open a journey"),
            locale.tr("Journeys") + " (*.journey *.json);;" + locale.tr("All files") + " (*)",
            self.open,
            start=self._folder(),
        )

    def save(self, then: Then | None = None) -> None:
        """Save where the document stands; ask for a place when there is none."""
        path = self._document.path
        if path is None or self._document.read_only or path.suffix.lower() != ".journey":
            self.save_as(then)
        else:
            self._write(path, then, expected=self._document.fingerprint)

    def save_as(self, then: Then | None = None) -> None:
        """Let the person choose where to save."""
        locale = self._locale
        title = "".join(c for c in self.name if c not in '/\\:*?"<>|').strip() or "journey"
        asking.pick_file(
            self._window,
            locale.tr("Save the journey"),
            locale.tr("Journeys") + " (*.journey)",
            lambda path: self.save_to(path, then),
            save_as="journey",
            start=self._folder() / f"{title}.journey",
        )

    def save_to(self, path: Path, then: Then | None = None) -> None:
        """Save to a file the person has chosen (and agreed to replace)."""
        if path.suffix.lower() != ".journey":
            path = path.with_name(path.name + ".journey")
        if self.is_elsewhere(path):
            title = self._locale.tr("The journey was not saved")
            name = self._locale.isolate(path.name)
            detail = self._locale.tr("{name} is open in another window.", name=name)
            asking.say(self._window, title, title, detail)
            return
        self._write(path, then, expected=None, overwrite=True)

    def save_again(self) -> None:
        """Save where the file was that somebody moved or removed."""
        if self._document.path is not None:
            self._write(self._document.path, None, expected=None, overwrite=True)

    def take(self, *, force: bool = False) -> None:
        """Have the file for writing that somebody else had; `force` when a person said so."""
        path = self._document.path
        if path is None:
            return
        self._jobs.start(
            self._locale.tr("Opening {name}", name=path.name),
            lambda _report: locking.claim(path, force=force),
            self._document.take,
            partial(self._fail, self._locale.tr("This file cannot be opened")),
        )

    def _folder(self) -> Path:
        path = self._document.path
        return path.parent if path is not None else Path.home()

    def _read(self, path: Path, *, as_copy: bool) -> None:
        locale = self._locale
        claimed = path.suffix.lower() == ".journey" and not as_copy

        def work(report: Report) -> tuple[Opened, locking.Claim]:
            claim = locking.claim(path) if claimed else locking.Claim(path)
            try:
                opened = open_project(path)
                report(1.0)
                return opened, claim
            except BaseException:
                locking.release(claim)
                raise

        def done(found: tuple[Opened, locking.Claim]) -> None:
            opened, claim = found
            if as_copy:
                self._document.load(opened.project)
                return
            if self.is_elsewhere(claim.target):
                return
            self._document.load(
                opened.project, path, opened.fingerprint, claim=claim, read_only=opened.read_only
            )
            self.file_used.emit(path)
            if opened.read_only:
                self.told.emit(
                    locale.tr(
                        "{name} is open for reading only: save it under another name",
                        name=locale.isolate(path.name),
                    )
                )
            if opened.warnings:
                asking.say(
                    self._window,
                    locale.tr("Opened with warnings"),
                    path.name,
                    "\n".join(in_words(text, locale) for text in opened.warnings),
                    serious=False,
                )

        def failed(error: Exception) -> None:
            if not path.exists():
                self.file_missing.emit(path)
            title = locale.tr("This file cannot be opened")
            if claimed and backups_of(path):
                self._offer_earlier(title, path, error)
            else:
                self._fail(title, error)

        title = locale.tr("Opening {name}", name=path.name)
        self._jobs.start(title, work, done, failed, late=lambda _found: None)

    def _offer_earlier(self, title: str, path: Path, error: Exception) -> None:
        """A file is damaged or gone, and what it was before is kept."""
        locale = self._locale

        def answered(key: str) -> None:
            if key == "earlier":
                self.show_earlier(path)

        asking.ask(
            self._window,
            "damaged",
            title,
            title,
            {
                "earlier": (locale.tr("Ea&rlier saves…"), asking.Role.AcceptRole),
                "close": (locale.tr("Close"), asking.Role.RejectRole),
            },
            "earlier",
            answered,
            detail=plain_error(error, self._locale),
        )

    def _write(
        self, path: Path, then: Then | None, *, expected: Any, overwrite: bool = False
    ) -> None:
        locale, document = self._locale, self._document
        if path in self._hanging:
            self._say_hanging(path)
            return
        project, old = document.project, document.claim if path == document.path else None
        where, loads = document.path, document.loads
        thumbnail = self.make_thumbnail()

        def work(_report: object) -> tuple[Fingerprint, locking.Claim]:
            claim = old if old is not None else locking.claim(path)
            if held := locking.held(claim):
                raise held
            try:
                written = save_project(
                    path,
                    project,
                    expected=expected,
                    thumbnail=thumbnail,
                    overwrite_changed=overwrite,
                )
            except BaseException:
                if claim is not old:
                    locking.release(claim)
                raise
            return written, claim

        def done(found: tuple[Fingerprint, locking.Claim]) -> None:
            fingerprint, claim = found
            document.mark_saved(path, fingerprint, project, claim)
            self.file_used.emit(path)
            self.told.emit(locale.tr("Saved {name}", name=locale.isolate(path.name)))
            if then is not None:
                then()

        def failed(error: Exception) -> None:
            if isinstance(error, ChangedOnDisk):
                self._changed_on_disk(path, then, gone=error.found is None)
            elif isinstance(error, (ReadOnly, locking.Held)):
                self._read_only(error, then)
            else:
                self._fail(locale.tr("The journey was not saved"), error)

        def late(found: tuple[Fingerprint, locking.Claim] | Exception) -> None:
            self._hanging.discard(path)
            if (document.path, document.loads) != (where, loads):
                return  # it was saved elsewhere meanwhile
            if isinstance(found, Exception):
                self.told.emit(locale.tr("The journey was not saved"))
            else:
                fingerprint, claim = found
                document.mark_saved(path, fingerprint, project, claim)
                self.told.emit(locale.tr("Saved {name}", name=locale.isolate(path.name)))

        title = locale.tr("Saving {name}", name=path.name)
        job = self._jobs.start(title, work, done, failed, late=late)
        if job is not None:
            job.stopping.connect(lambda: self._give_up(path))

    def _give_up(self, path: Path) -> None:
        """The drive does not answer, and the person does not want to wait for it."""
        self._hanging.add(path)
        self.told.emit(self._locale.tr("Not saved: what is unsaved is kept on this computer"))

    def _say_hanging(self, path: Path) -> None:
        locale = self._locale
        asking.say(
            self._window,
            locale.tr("The journey was not saved"),
            locale.tr("{name} is still being written.", name=locale.isolate(path.name)),
            locale.tr("The drive does not answer: save under another name, on this computer."),
        )

    def _read_only(self, error: Exception, then: Then | None) -> None:
        """Nothing may be written there: offer another place."""

        def answered(key: str) -> None:
            if key == "save_as":
                self.save_as(then)

        asking.ask_read_only(self._window, self._locale, plain_error(error, self._locale), answered)

    def _changed_on_disk(self, path: Path, then: Then | None, *, gone: bool) -> None:
        def answered(key: str) -> None:
            if key in ("overwrite", "save_again"):
                self._write(path, then, expected=None, overwrite=True)
            elif key == "save_as":
                self.save_as(then)
            elif key == "reload":
                self.reload()

        ask = asking.ask_gone if gone else asking.ask_changed_on_disk
        ask(self._window, self._locale, path.name, answered)

    def _fail(self, title: str, error: Exception) -> None:
        asking.say(self._window, title, title, plain_error(error, self._locale))


def plain_error(error: Exception, locale: Locale) -> str:
    """What went wrong, where, and what to do, a line each; a bug says its kind too."""
    if isinstance(error, OSError):
        error = Refusal(reason(error), shown(error.filename) if error.filename else "")
    if isinstance(error, MemoryError):
        error = Refusal(
            locale.tr("there is not enough memory for this"),
            remedy=locale.tr("close other programs and try again"),
        )
    if isinstance(error, Refusal):
        # A line that begins with a file's name runs the reader's way all the same.
        start = "\u200f" if locale.rtl else ""
        return "\n".join(start + sentence_case(line) for line in error.lines(locale))
    text = in_words(error.args[0], locale) if error.args else ""
    if isinstance(error, ValueError) and text:
        return sentence_case(text)
    return f"{type(error).__name__}: {text}" if text else type(error).__name__


def sentence_case(text: str) -> str:
    """A line that begins like a sentence, unless it begins with a name.

    >>> sentence_case("the file is empty"), sentence_case("map.journey, row 3")
    ('The file is empty', 'map.journey, row 3')
    """
    word = text.split(" ", 1)[0]
    return text[:1].upper() + text[1:] if word.isalpha() else text
