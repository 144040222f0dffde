"""`run`: the program's window from start to end. What is slow to load waits for the first paint."""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QObject, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from journeymap.app.appearance import dress, effective_theme
from journeymap.app.document import Document
from journeymap.app.main_window import MainWindow
from journeymap.app.settings import Settings, load_settings, save_settings, settings_path
from journeymap.i18n.locale import LANGUAGES, locale_for


class Shell(QObject):
    """Keeps document and settings while windows come and go with the language."""

    def __init__(self, app: QApplication, settings: Settings, settings_file: Path) -> None:
        super().__init__(app)
        self._app, self._file = app, settings_file
        self.settings = settings
        self.document = Document(self)
        self.window: MainWindow | None = None
        self._translator: QTranslator | None = None

    def open_window(self) -> MainWindow:
        """Show the document in the language and theme of the settings."""
        locale = locale_for(self.settings.language)
        self._translate(locale.language)
        self._app.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if locale.rtl else Qt.LayoutDirection.LeftToRight
        )
        dress(self._app, effective_theme(self.settings.theme))
        window = MainWindow(self.document, self.settings, locale)
        window.settings_changed.connect(self._keep)
        window.language_requested.connect(self.speak)
        self.window = window
        window.show()
        return window

    def speak(self, language: str) -> None:
        """Show the same document, where it stands, in another language."""
        old = self.window
        self._keep(replace(self.settings, language=language, docks=""))
        if old is None:
            self.open_window()
            return
        shown = old.has_map
        chosen = old.workbench.view.selected if old.workbench else ()
        geometry = old.geometry()
        old.retire()
        new = self.open_window()
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
    if path is not None:
        window.painted_first.connect(lambda: window.open_any(Path(path)))
    return app.exec()


def make_application() -> QApplication:
    """The one `QApplication`, named and with the program's fonts."""
    found = QApplication.instance()
    if isinstance(found, QApplication):
        return found
    if sys.platform.startswith("linux") and not (
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    ):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication(["journeymap"])
    app.setApplicationName("journeymap")
    app.setApplicationDisplayName("journeymap")
    app.setDesktopFileName("journeymap")
    return app
