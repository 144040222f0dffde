"""Importing an export: look at it, show what would be read, count it in a thread, say what came."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from journeymap.app import asking
from journeymap.app.filing import plain_error
from journeymap.app.jobs import Job
from journeymap.app.since_last import offer_changes
from journeymap.data.counted import InputError, Report
from journeymap.data.recipe import Recipe
from journeymap.evidence.project import Project
from journeymap.evidence.selection import calendar_of
from journeymap.evidence.tables import OFF_MAP, Source
from journeymap.i18n.locale import Locale
from journeymap.i18n.said import in_words
from journeymap.storage.templates import empty_journey

if TYPE_CHECKING:
    from journeymap.app.dialogs.importing import ImportDialog
    from journeymap.app.main_window import MainWindow
    from journeymap.data.gathered import Gathered
    from journeymap.data.importing import Prepared

#: Of steps that are not on the map, this many are named.
MOST_NAMES = 8


class Gathering(QObject):
    """One import, from the chosen file to the one undo step it becomes."""

    def __init__(self, window: MainWindow, path: Path, *, asks: bool = False) -> None:
        super().__init__(window)
        self._window, self._path, self._asks = window, path, asks
        self._dialog: ImportDialog | None = None
        self._known = ""

    def look(self, recipe: Recipe | None = None) -> None:
        """Look at the file in a thread, then show the dialog; by `recipe` where one is given.

        A survey that a kept recipe fits in every column is counted at once, unless one `asks`.
        """
        window, locale, path = self._window, self._window.locale_, self._path
        project = window.document.project if window.has_map else Project(empty_journey(locale))

        def work(report: Report) -> Prepared:
            from journeymap.data.importing import prepare

            _refuse_counted(path, project, locale)
            return prepare(path, project, recipe=recipe, usual=locale.calendar, report=report)

        job = self._start(locale.tr("Looking at {name}", name=path.name), work, self._show)
        if job is not None and self._dialog is not None:
            self._dialog.wait()
            self._dialog.rejected.connect(job.cancel)

    def _show(self, prepared: Prepared) -> None:
        from journeymap.app.dialogs.importing import LOOK_AGAIN, ImportDialog

        window, document = self._window, self._window.document
        fits = prepared.known and not prepared.differences and prepared.recipe.kind == "survey"
        if fits and window.has_map and not self._asks and self._dialog is None:
            self.take(prepared)
            return
        before, self._dialog = self._dialog, None
        if before is not None:
            before.done(LOOK_AGAIN)
        kept = document.project.recipes if window.has_map else ()
        self._dialog = dialog = ImportDialog(
            window,
            prepared,
            document.journey if window.has_map else empty_journey(window.locale_),
            window.locale_,
            theme=window.theme,
            kept=tuple((stored.name, stored.text) for stored in kept),
            counted=calendar_of(document.project.evidence) if window.has_map else None,
        )
        dialog.import_requested.connect(self._agreed)
        dialog.look_requested.connect(self.look)
        dialog.rejected.connect(self._dropped)
        dialog.open()

    def take(self, prepared: Prepared) -> None:
        """Count a file as it was found to be read, without a question."""
        from journeymap.data.input_file import stem

        self._known = prepared.known
        project, name = self._window.document.project, stem(self._path)
        self._count(project, prepared.recipe, name, self._add)

    def _dropped(self) -> None:
        self._dialog = None
        self.deleteLater()

    def count(self, recipe: Recipe, name: str) -> None:
        """Count what was agreed upon elsewhere, as the import dialog would have it counted."""
        self._agreed(recipe, name)

    def _agreed(self, recipe: Recipe, name: str) -> None:
        """On the start page the export makes a new journey; otherwise it adds to the open one."""
        self._dialog = None
        if self._window.has_map:
            self._count(self._window.document.project, recipe, name, self._add)
        else:
            start = Project(replace(empty_journey(self._window.locale_), title=name))
            self._window.filing.leave(lambda: self._count(start, recipe, name, self._begin))

    def _count(
        self, project: Project, recipe: Recipe, name: str, done: Callable[[Gathered], None]
    ) -> None:
        path, locale = self._path, self._window.locale_

        def work(report: Report) -> Gathered:
            from journeymap.data.importing import gather

            return gather(project, path, recipe=recipe, name=name, report=report)

        job = self._start(locale.tr("Counting {name}", name=path.name), work, done)
        if job is not None:
            document = self._window.document
            document.hold(locale.tr("The import is still running: wait for it or cancel it"))
            job.ended.connect(document.release)

    def _add(self, gathered: Gathered) -> None:
        window, locale = self._window, self._window.locale_
        source, path = gathered.source, self._path
        window.document.apply_project(
            lambda _now: gathered.project, locale.tr("Import {name}", name=source.name)
        )
        if not self._known:
            offer_changes(window, source)
            self._tell(gathered)
            return

        def otherwise() -> None:
            Gathering(window, path, asks=True).look()

        self.deleteLater()
        window.tell(self._counted(source))
        said = locale.tr("Read like {known}.", known=locale.isolate(self._known))
        lines = [f"{self._counted(source)}. {said}", *self._remarks(gathered)]
        offer_changes(window, source, "\n".join(lines), otherwise)

    def _begin(self, gathered: Gathered) -> None:
        self._window.document.load(gathered.project, unsaved=True)
        self._tell(gathered)

    def _tell(self, gathered: Gathered) -> None:
        window, locale = self._window, self._window.locale_
        said, lines = self._counted(gathered.source), self._remarks(gathered)
        if gathered.created:
            made = locale.tr("%n touchpoint(s) made", "", len(gathered.created))
            said += " · " + made
        window.tell(said)
        if lines:
            title = locale.tr("Imported, with remarks")
            asking.say(window, title, said, "\n".join(lines), serious=False)
        self.deleteLater()

    def _counted(self, source: Source) -> str:
        locale = self._window.locale_
        return locale.tr(
            "{name}: {used} of {rows} rows counted",
            name=locale.isolate(source.name),
            used=locale.number(source.used),
            rows=locale.number(source.rows),
        )

    def _remarks(self, gathered: Gathered) -> list[str]:
        """What was left out and why, a line each."""
        locale = self._window.locale_
        lines = [
            locale.tr("{reason}: %n row(s)", "", rows, reason=in_words(reason, locale))
            for reason, rows in gathered.source.skipped.items()
        ]
        share, names = _off_map(gathered)
        if share == 1:
            lines.append(
                locale.tr(
                    "None of the steps in this log is on the map, so nothing of it can be shown. "
                    "Undo, name touchpoints as the log does, and import it again; or open it from "
                    "the start page as a journey of its own."
                )
            )
        if names:
            lines.append(
                locale.tr(
                    "Not on the map, {share} of what customers did: {names}",
                    share=locale.percent(share),
                    names=locale.tr(", ", "joins names").join(names[:MOST_NAMES])
                    + (" …" if len(names) > MOST_NAMES else ""),
                )
            )
        return lines + [in_words(text, locale) for text in gathered.warnings]

    def _start(
        self, title: str, work: Callable[[Report], Any], done: Callable[[Any], None]
    ) -> Job | None:
        job = self._window.jobs.start(title, work, done, self._failed, at_once=True)
        if job is not None:
            job.cancelled.connect(self._cancelled)
        return job

    def _cancelled(self) -> None:
        self._window.tell(self._window.locale_.tr("Cancelled: nothing was changed"))
        self.deleteLater()

    def _failed(self, error: Exception) -> None:
        window, locale = self._window, self._window.locale_
        if self._dialog is not None and self._dialog.isVisible():
            self._dialog.say_failed(plain_error(error, locale))
            return
        title = locale.tr("Nothing was imported")
        asking.say(window, title, title, plain_error(error, locale))
        self.deleteLater()


def _off_map(gathered: Gathered) -> tuple[float, list[str]]:
    """The share of a log's visits that belong to no touchpoint of the map, and the steps' names."""
    evidence, source = gathered.project.evidence, gathered.source
    if evidence is None or source.kind != "events":
        return 0.0, []
    visits = evidence.visits
    mine = visits[(visits["source"] == source.id) & (visits["variable"] == "")]
    each = mine.groupby("touchpoint")["visits"].sum().sort_values(ascending=False)
    off = each[each.index.str.startswith(OFF_MAP)]
    share = float(off.sum() / each.sum()) if len(each) else 0.0
    return share, [str(name).removeprefix(OFF_MAP) for name in off.index]


def _refuse_counted(path: Path, project: Project, locale: Locale) -> None:
    """Say at once, not after all questions were answered, that a file is counted already."""
    from journeymap.data.input_file import files_named, sha256

    evidence = project.evidence
    if evidence is None or not evidence.sources:
        return
    twins = [evidence.by_hash(sha256(file)) for file in files_named(path)]
    if all(twin is not None for twin in twins):
        name = twins[0].name if twins[0] is not None else ""
        raise InputError(
            locale.tr("This file is counted already, as {name}", name=name),
            path.name,
            locale.tr("To count it again, take it out under File, Sources first."),
        )
