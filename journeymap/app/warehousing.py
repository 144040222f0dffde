"""Counting a table of a warehouse: ask for its columns, agree on them, count over there."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from journeymap.app.dialogs.warehouse import WarehouseDialog
from journeymap.app.filing import plain_error
from journeymap.app.gathering import Gathering
from journeymap.data.counted import Report
from journeymap.data.recipe import Recipe
from journeymap.evidence.selection import calendar_of

if TYPE_CHECKING:
    from journeymap.app.main_window import MainWindow
    from journeymap.data.warehouse import LookedAt


class Warehousing(QObject):
    """One table, from its name to the one undo step it becomes."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        counted = calendar_of(window.document.project.evidence) if window.has_map else None
        self._dialog = WarehouseDialog(window, window.locale_, counted)
        self._dialog.look_requested.connect(self._look)
        self._dialog.count_requested.connect(self._count)
        self._dialog.finished.connect(lambda _result: self.deleteLater())

    def ask(self) -> None:
        """Show the dialog."""
        self._dialog.open()

    def _look(self, address: str) -> None:
        locale, dialog = self._window.locale_, self._dialog

        def work(report: Report) -> LookedAt:
            from journeymap.data.warehouse import look_at

            return look_at(address, report=report)

        # A server that does not answer cannot be stopped waiting for: then it is left behind.
        job = self._window.jobs.start(
            locale.tr("Asking for the columns of {name}", name=address),
            work,
            dialog.show_found,
            lambda error: dialog.say_failed(plain_error(error, locale)),
            late=lambda _value: None,
        )
        if job is None:
            dialog.say_failed(locale.tr("Something else is still running: wait for it."))
        else:
            dialog.rejected.connect(job.cancel)

    def _count(self, address: str, recipe: Recipe) -> None:
        from journeymap.data.warehouse import address_of

        Gathering(self._window, Path(address)).count(recipe, address_of(address).parts[-1])
