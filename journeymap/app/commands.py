"""What each action does: the one place where an action's id meets the part that serves it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from journeymap.app import asking
from journeymap.app.annotating import Annotating
from journeymap.app.behaviour import Behaviour
from journeymap.app.filing import plain_error
from journeymap.app.log_and_map import LogAndMap
from journeymap.app.map_commands import MapCommands
from journeymap.app.parts import part_handlers
from journeymap.app.reading import reading_handlers
from journeymap.app.room import Room
from journeymap.app.text_size import text_handlers
from journeymap.evidence.project import Project
from journeymap.evidence.selection import Selection

if TYPE_CHECKING:
    from journeymap.app.handing_out import HandingOut
    from journeymap.app.main_window import MainWindow
    from journeymap.app.workbench import Workbench


class Commands(QObject):
    """Serves the actions of one window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.on_map = MapCommands(window)
        self.room = Room(window)
        self.annotating = Annotating(window)
        self.behaviour = Behaviour(window)
        self.log_and_map = LogAndMap(window)

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """Every action's handler, by the action's id."""
        window = self._window
        filing, stack = window.filing, window.document.undo_stack
        return {
            "file.new": self.new,
            "file.new_window": lambda: window.window_requested.emit(None),
            "file.open": filing.pick_and_open,
            "file.example": self.open_example,
            "file.save": filing.save,
            "file.save_as": filing.save_as,
            "file.save_template": window.templates.ask_for_name,
            "file.earlier": window.earlier.show,
            "file.import": self.pick_import,
            "file.warehouse": self.count_table,
            "file.sources": self.show_sources,
            "file.watch_folder": lambda: self._window.folder_watch.ask(),
            "file.export": lambda: self.handing_out.ask(),
            "edit.copy_map": lambda: self.handing_out.copy_map(),
            "file.close": lambda: filing.leave(self._close_document),
            "file.quit": window.quit_requested.emit,
            "edit.undo": stack.undo,
            "edit.redo": stack.redo,
            **self.on_map.handlers(),
            **text_handlers(window),
            **part_handlers(window),
            **reading_handlers(window),
            **self.room.handlers(),
            **self.annotating.handlers(),
            **self.behaviour.handlers(),
            **self.log_and_map.handlers(),
            "edit.stages": partial(self.manage, "stage"),
            "edit.departments": partial(self.manage, "department"),
            "edit.channels": partial(self.manage, "channel"),
            "edit.weighing": self.weigh,
            "version.new": lambda: self._bench.versioning.ask_new(),
            "version.rename": lambda: self._bench.versioning.ask_name(),
            "version.delete": lambda: self._bench.versioning.remove_shown(),
            "version.next": lambda: self._bench.versioning.step(1),
            "version.previous": lambda: self._bench.versioning.step(-1),
            "version.compare": lambda: self._bench.compare(),
            "view.fit": lambda: self._bench.drawing.fit(),
            "view.zoom_in": lambda: self._bench.view.zoom_by(1.25),
            "view.zoom_out": lambda: self._bench.view.zoom_by(0.8),
            "view.actual": lambda: self._bench.view.actual_size(),
            "view.compare": lambda: self._bench.show_comparisons(),
            "view.comments": lambda: self._bench.find_comment(),
            "view.worst": lambda: self._bench.ranking.choose_rank(1),
            "view.present": self.present,
            "view.lanes": lambda: self._bench.drawing.show_lanes(not self._bench.drawing.lanes),
            "view.light": partial(window.choose_theme, "light"),
            "view.dark": partial(window.choose_theme, "dark"),
            "view.contrast": partial(window.choose_theme, "contrast"),
            "view.system": partial(window.choose_theme, "system"),
            "view.pseudo": self.rehearse,
            "filter.clear": lambda: window.document.select(Selection()),
            "help.find": self.find,
            "help.keys": self.show_keys,
            "help.about": self.show_about,
        }

    @cached_property
    def handing_out(self) -> HandingOut:
        """What writes and copies, made when it is first asked for."""
        from journeymap.app.handing_out import HandingOut

        return HandingOut(self._window)

    @property
    def _bench(self) -> Workbench:
        return self._window.build_workbench()

    def run(self, id: str) -> None:
        """Do what a tile of the start page promises."""
        kinds = {"file.import_survey": "survey", "file.import_log": "events"}
        if id in kinds:
            self.pick_import(kinds[id])
        else:
            self._window.actions_[id].trigger()

    # --- files --------------------------------------------------------------------------------

    def new(self) -> None:
        """Begin an empty journey and ask for its name."""
        from journeymap.storage.templates import empty_journey

        self._window.filing.show_new(Project(empty_journey(self._window.locale_)))

    def open_example(self) -> None:
        """Gather the shipped example in a thread and show it."""
        from journeymap.data.example import example_project

        window, locale = self._window, self._window.locale_

        def begin() -> None:
            window.jobs.start(
                locale.tr("Gathering the example"),
                partial(example_project, language=locale.language),
                window.document.load,
                partial(self._fail, locale.tr("The example cannot be opened")),
            )

        window.filing.leave(begin)

    def pick_import(self, kind: str = "") -> None:
        """Choose an export and show what would be read out of it."""
        locale = self._window.locale_
        surveys = "*.csv *.tsv *.txt *.xlsx *.xls *.ods *.parquet *.gz"
        logs = "*.csv *.tsv *.parquet *.xes *.gz"
        ends = {"survey": surveys, "events": logs}.get(kind, f"{surveys} *.xes")
        asking.pick_file(
            self._window,
            locale.tr("Choose an export"),
            f"{locale.tr('Exports')} ({ends});;{locale.tr('All files')} (*)",
            self.import_file,
        )

    def import_file(self, path: Path) -> None:
        """Show what would be read out of an export, and read it when that is agreed to."""
        from journeymap.app.gathering import Gathering

        Gathering(self._window, path).look()

    def count_table(self) -> None:
        """Ask for a table of a warehouse, and count it there."""
        from journeymap.app.warehousing import Warehousing

        Warehousing(self._window).ask()

    def show_sources(self) -> None:
        """Show what was gathered; a source can be renamed or taken out."""
        from journeymap.app.dialogs.sources import SourcesDialog

        window = self._window
        SourcesDialog(window, window.document, window.locale_).open()

    def _close_document(self) -> None:
        self._window.document.load(Project())
        self._window.show_start()

    def manage(self, kind: str) -> None:
        """Show the list of stages, departments or channels."""
        from journeymap.app.dialogs.manage import ManageDialog

        window = self._window
        ManageDialog(window, window.document, kind, window.locale_).open()

    def weigh(self) -> None:
        """Show what grey zones are weighed by."""
        from journeymap.app.dialogs.weighing import WeighingDialog

        window = self._window
        WeighingDialog(window, window.document, window.locale_).open()

    # --- the rest -----------------------------------------------------------------------------

    def rehearse(self) -> None:
        """Switch the rehearsal translation, longer and mirrored, on or off."""
        spoken = self._window.locale_.language
        language = "" if spoken == "pseudo" else "pseudo"
        self._window.keep(replace(self._window.settings, language=language))

    def say_failed(self, error: Exception) -> None:
        """Say why a question could not be answered, and go back to the last one that was."""
        locale = self._window.locale_
        self._window.document.select(self._bench.analyst.findings.selection)
        self._fail(locale.tr("This cannot be answered"), error)

    def present(self) -> None:
        """Show the map alone on the whole screen."""
        from journeymap.app.presenting.presenter import Presenter

        window = self._window
        (window.findChild(Presenter) or Presenter(window)).begin()

    def find(self) -> None:
        """Show everything that can be done, to be found by typing."""
        from journeymap.app.palette import open_palette

        open_palette(self._window)

    def show_keys(self) -> None:
        """Show what keys and mouse do."""
        from journeymap.app.dialogs.help import keys_dialog

        keys_dialog(self._window, self._window.locale_).open()

    def show_about(self) -> None:
        """Say what this program is."""
        from journeymap.app.dialogs.help import about_dialog

        about_dialog(self._window, self._window.locale_).open()

    def _fail(self, title: str, error: Exception) -> None:
        asking.say(self._window, title, title, plain_error(error, self._window.locale_))
