"""The way back to what earlier saves replaced, for an open file and for one that is damaged."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from journeymap.app import asking
from journeymap.storage.backups import Backup, backups_of, pause_thinning

if TYPE_CHECKING:
    from journeymap.app.main_window import MainWindow


class EarlierSaves(QObject):
    """Shows the backups of a file and opens them as copies."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def show(self) -> None:
        """Show those of the file that is open."""
        if self._window.document.path is not None:
            self.show_for(self._window.document.path)

    def show_for(self, path: Path) -> None:
        """Look for the backups of a file in a thread, then list them."""
        window, locale = self._window, self._window.locale_

        def done(found: tuple[Backup, ...]) -> None:
            from journeymap.app.dialogs.earlier_saves import EarlierDialog

            dialog = EarlierDialog(window, path.stem, found, locale)
            dialog.copy_requested.connect(lambda backup: self._open(path, backup))
            dialog.open()

        def failed(error: Exception) -> None:
            from journeymap.app.filing import plain_error

            asking.say(window, title, title, plain_error(error, locale))

        title = locale.tr("Earlier saves")
        window.jobs.start(title, lambda _report: backups_of(path), done, failed)

    def _open(self, path: Path, backup: Backup) -> None:
        """Nothing is cleared away while somebody looks for what was lost."""
        pause_thinning(path)
        self._window.copy_requested.emit(backup.path)
