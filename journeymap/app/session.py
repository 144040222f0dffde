"""`Session`: one document and the window it is shown in. The program has one for every window."""

from __future__ import annotations

import os
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from journeymap.app.main_window import MainWindow
from journeymap.app.settings import Settings
from journeymap.i18n.locale import Locale

if TYPE_CHECKING:
    from journeymap.app.autosave import Autosave
    from journeymap.app.claiming import Claiming
    from journeymap.app.document import Document


class Session(QObject):
    """Stays with the document while windows come and go with the language.

    What the first paint does not show is made when it is first asked for.
    """

    #: The person closed the window.
    ended = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.window: MainWindow | None = None

    @cached_property
    def document(self) -> Document:
        """What is open here."""
        from journeymap.app import document

        return document.Document(self)

    @cached_property
    def autosave(self) -> Autosave:
        """Keeps what is unsaved here."""
        from journeymap.app import autosave
        from journeymap.storage.recovery import journal_folder

        made = autosave.Autosave(self.document, journal_folder(), self)
        made.troubled.connect(self._say_trouble)
        return made

    @cached_property
    def claiming(self) -> Claiming:
        """Keeps the lock on what is open here."""
        from journeymap.app import claiming

        return claiming.Claiming(self.document, self)

    @property
    def is_blank(self) -> bool:
        """True while nothing was begun here: another document may take the place."""
        window = self.window
        return window is not None and not (
            window.has_map or self.document.is_dirty or window.jobs.is_busy
        )

    def shows(self, path: Path) -> bool:
        """True when this file is open here, under this name or behind a link."""
        document = self.document
        if document.path is None:
            return False
        names = {os.path.abspath(document.path)}
        if document.claim is not None:
            names.add(os.fspath(document.claim.target))
        return os.path.abspath(path) in names

    def make_window(self, settings: Settings, locale: Locale, theme: str) -> MainWindow:
        """A window for the document, not shown yet."""
        self.window = window = MainWindow(settings, locale, theme)
        window.closed.connect(self._closed)
        return window

    def furnish(self) -> None:
        """Add to the window all that its first paint did not need."""
        if self.window is not None and not self.window.is_furnished:
            self.window.furnish(self.document)

    def end(self) -> None:
        """Let everything go that belongs to this: first the window, which shows the document."""
        window, self.window = self.window, None
        if window is None:
            self.deleteLater()
            return
        window.destroyed.connect(self.deleteLater)
        window.deleteLater()

    def _closed(self) -> None:
        if self.window is not None and not self.window.is_retired:
            self.ended.emit()

    def _say_trouble(self, error: Exception | None) -> None:
        if self.window is None:
            return
        locale = self.window.locale_
        if error is None:
            self.window.tell(locale.tr("Unsaved changes are kept safe again"))
            return
        from journeymap.app.filing import plain_error

        self.window.tell(
            locale.tr(
                "Unsaved changes cannot be kept safe ({reason}): save soon",
                reason=locale.isolate(plain_error(error, locale)),
            )
        )
