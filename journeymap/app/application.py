"""`run`: the program's window from start to end. What is slow to load waits for the first paint."""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QApplication

from journeymap.app.appearance import dress, effective_theme, keep_font, system_theme_at_start
from journeymap.app.main_window import MainWindow
from journeymap.app.settings import Settings, load_settings, save_settings
from journeymap.i18n.locale import LANGUAGES, locale_for

if TYPE_CHECKING:
    from PySide6.QtCore import QTranslator

    from journeymap.app.document import Document
    from journeymap.app.rescue import Rescue
    from journeymap.app.tidying import Tidier


class Shell(QObject):
    """Keeps document and settings while windows come and go with the language."""

    def __init__(self, app: QApplication, settings: Settings, settings_file: Path) -> None:
        super().__init__(app)
        self._app, self._file = app, settings_file
        self.settings = settings
        self._system = system_theme_at_start(app)
        self.window: MainWindow | None = None
        self._translator: QTranslator | None = None

    @cached_property
    def document(self) -> Document:
        """The document; made after the first paint."""
        from journeymap.app import document

        return document.Document(self)

    @cached_property
    def tidier(self) -> Tidier:
        """What keeps Python's tidying in this thread; made after the first paint."""
        from journeymap.app import tidying

        return tidying.Tidier(self)

    @cached_property
    def rescue(self) -> Rescue:
        """What keeps unsaved work; made after the first paint."""
        from journeymap.app import rescue

        return rescue.Rescue(self.document, self)

    def open_window(self) -> MainWindow:
        """Show a window in the language and theme of the settings; it is furnished once painted."""
        locale = locale_for(self.settings.language)
        self._translate(locale.language)
        if locale.rtl or self.window is not None:
            turn(self._app, rtl=locale.rtl)
        theme = effective_theme(self.settings.theme, self._system)
        dress(self._app, theme)
        window = MainWindow(self.settings, locale, theme)
        window.settings_changed.connect(self._keep)
        window.language_requested.connect(self.speak)
        self.window = window
        window.show()
        return window

    def furnish(self) -> None:
        """Add to the window all that its first paint did not need."""
        self.tidier.tidy()
        if self.window is not None:
            keep_font(self._app)
            self.window.furnish(self.document)
            self.rescue.join(self.window)

    def speak(self, language: str) -> None:
        """Show the same document, where it stands, in another language."""
        old = self.window
        self._keep(replace(self.settings, language=language, docks=""))
        if old is None:
            return
        shown = old.has_map
        chosen = old.workbench.view.selected if old.workbench else ()
        geometry = old.geometry()
        old.retire()
        new = self.open_window()
        self.furnish()
        new.setGeometry(geometry)
        if shown:
            new.show_document()
            if new.workbench is not None:
                new.workbench.view.choose(chosen)

    def _keep(self, settings: Settings) -> None:
        self.settings = settings
        save_settings(self._file, settings)

    def _translate(self, language: str) -> None:
        """Qt's own words (Open, Cancel, ...) in the language, where Qt knows it."""
        if self._translator is not None:
            self._app.removeTranslator(self._translator)
            self._translator = None
        if language in ("fa", "ar"):
            from PySide6.QtCore import QLibraryInfo, QTranslator

            translator = QTranslator(self)
            folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
            if translator.load(f"qtbase_{language}", folder):
                self._app.installTranslator(translator)
                self._translator = translator


def run(path: str | None, *, language: str | None = None, theme: str | None = None) -> int:
    """Open the window, with a file if one is given; returns when it is closed.

    `language` and `theme` override the settings and are kept like any other choice.
    """
    app = make_application()
    file = settings_path()
    settings = load_settings(file)
    if language is not None:
        settings = replace(settings, language=language)
    if settings.language not in LANGUAGES:
        settings = replace(settings, language="en")
    if theme is not None:
        settings = replace(settings, theme=theme)
    shell = Shell(app, settings, file)
    window = shell.open_window()

    def go_on() -> None:
        shell.furnish()
        shell.rescue.guard(app)
        if path is not None:
            window.open_any(Path(path))

    window.painted_first.connect(go_on)
    return app.exec()


def turn(app: QApplication, *, rtl: bool) -> None:
    """Lay all windows out for a reader from the right or from the left."""
    from PySide6.QtCore import Qt

    side = Qt.LayoutDirection
    app.setLayoutDirection(side.RightToLeft if rtl else side.LeftToRight)


def make_application() -> QApplication:
    """The one `QApplication`, named and with the program's fonts."""
    found = QApplication.instance()
    if isinstance(found, QApplication):
        return found
    if sys.platform.startswith("linux") and not (
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    ):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # The style is named here, because `setStyle` would load the class of all styles first.
    app = QApplication(["journeymap", "-style", "Fusion"])
    app.setApplicationName("journeymap")
    app.setApplicationDisplayName("journeymap")
    app.setDesktopFileName("journeymap")
    return app


def settings_path() -> Path:
    """Where this user's settings stand."""
    place = QStandardPaths.StandardLocation.GenericConfigLocation
    return Path(QStandardPaths.writableLocation(place)) / "journeymap" / "settings.json"
