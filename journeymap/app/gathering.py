"""Importing an export: look at it, show what would be read, count it in a thread, say what came."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from journeymap.app import asking
from journeymap.app.filing import plain_error
from journeymap.app.jobs import Job
from journeymap.data.counted import InputError, Report
from journeymap.data.recipe import Recipe
from journeymap.evidence.project import Project
from journeymap.model.journey import Journey

if TYPE_CHECKING:
    from journeymap.app.main_window import MainWindow
    from journeymap.data.importing import Gathered, Prepared


class Gathering(QObject):
    """One import, from the chosen file to the one undo step it becomes."""

    def __init__(self, window: MainWindow, path: Path) -> None:
        super().__init__(window)
        self._window, self._path = window, path

    def look(self) -> None:
        """Look at the file in a thread, then show the dialog."""
        window, locale, path = self._window, self._window.locale_, self._path
        project = window.document.project if window.has_map else Project()

        def work(report: Report) -> Prepared:
            from journeymap.data.importing import prepare

            return prepare(path, project, report=report)

        self._start(locale.tr("Looking at {name}", name=path.name), work, self._show)

    def _show(self, prepared: Prepared) -> None:
        from journeymap.app.dialogs.importing import ImportDialog

        window = self._window
        journey = window.document.journey if window.has_map else Journey()
        dialog = ImportDialog(window, prepared, journey, window.locale_)
        dialog.import_requested.connect(self._agreed)
        dialog.rejected.connect(self.deleteLater)
        dialog.open()

    def _agreed(self, recipe: Recipe, name: str) -> None:
        """On the start page the export makes a new journey; otherwise it adds to the open one."""
        if self._window.has_map:
            self._count(self._window.document.project, recipe, name, self._add)
        else:
            start = Project(Journey(title=name))
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
        locale = self._window.locale_
        name = gathered.source.name
        self._window.document.apply_project(
            lambda _now: gathered.project, locale.tr("Import {name}", name=name)
        )
        self._tell(gathered)

    def _begin(self, gathered: Gathered) -> None:
        self._window.document.load(gathered.project, unsaved=True)
        self._tell(gathered)

    def _tell(self, gathered: Gathered) -> None:
        window, locale = self._window, self._window.locale_
        source = gathered.source
        said = locale.tr(
            "{name}: {used} of {rows} rows counted",
            name=locale.isolate(source.name),
            used=locale.number(source.used),
            rows=locale.number(source.rows),
        )
        lines = [
            locale.tr("{reason}: %n row(s)", "", rows, reason=reason)
            for reason, rows in source.skipped.items()
        ]
        lines += gathered.warnings
        if gathered.created:
            made = locale.tr("%n touchpoint(s) made", "", len(gathered.created))
            said += " · " + made
        window.tell(said)
        if lines:
            title = locale.tr("Imported, with remarks")
            asking.say(window, title, said, "\n".join(lines), serious=False)
        self.deleteLater()

    def _start(
        self, title: str, work: Callable[[Report], Any], done: Callable[[Any], None]
    ) -> Job | None:
        return self._window.jobs.start(title, work, done, self._failed)

    def _failed(self, error: Exception) -> None:
        window, locale = self._window, self._window.locale_
        title = locale.tr("Nothing was imported")
        if isinstance(error, InputError):
            detail = "\n".join(part for part in (error.where, error.remedy) if part)
            asking.say(window, title, error.what, detail)
        else:
            asking.say(window, title, title, plain_error(error))
        self.deleteLater()
