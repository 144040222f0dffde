"""`run`: the program from start to end, and `Shell`, which holds its windows together."""

from __future__ import annotations

import sys
from dataclasses import replace
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QApplication

from journeymap.app import door, main_window
from journeymap.app.appearance import dress, effective_theme, keep_font, system_theme_at_start
from journeymap.app.placing import step_aside
from journeymap.app.reading import reader_of
from journeymap.app.session import Session
from journeymap.app.settings import Settings, load_settings, save_settings
from journeymap.app.text_size import sound_size, write_larger

if TYPE_CHECKING:
    from PySide6.QtCore import QTranslator

    from journeymap.app.document import Document
    from journeymap.app.focus_ring import FocusRing
    from journeymap.app.rescue import Rescue
    from journeymap.app.tidying import Tidier


#: Threads that compute give way to the window that soon (in seconds).
SWITCH_S = 0.001


class Shell(QObject):
    """One program: its windows, each with a document, and the settings they share."""

    def __init__(self, app: QApplication, settings: Settings, settings_file: Path) -> None:
        super().__init__(app)
        sys.setswitchinterval(SWITCH_S)
        self._app, self._file = app, settings_file
        self.settings = settings
        self._system = system_theme_at_start(app)
        #: The one used last stands last.
        self.sessions: list[Session] = []
        self._translator: QTranslator | None = None
        #: What the whole program wears; empty before the first window.
        self._theme = ""
        #: What the program was dressed for: theme, and the side that lines begin at.
        self._look: tuple[str, object] = ("", None)
        #: In percent: what the program's font has been made for.
        self._text = 100

    @cached_property
    def tidier(self) -> Tidier:
        """What keeps Python's tidying in this thread; made after the first paint."""
        from journeymap.app import tidying

        return tidying.Tidier(self)

    @cached_property
    def focus_ring(self) -> FocusRing:
        """What shows where the keyboard is; made after the first paint."""
        from journeymap.app import focus_ring

        return focus_ring.FocusRing(self._app, self)

    @cached_property
    def rescue(self) -> Rescue:
        """What keeps unsaved work; made after the first paint."""
        from journeymap.app import rescue

        return rescue.Rescue(self.sessions, self)

    @property
    def session(self) -> Session:
        """The one used last. Raises `IndexError` when all are closed."""
        return self.sessions[-1]

    @property
    def window(self) -> main_window.MainWindow | None:
        """The window used last, None when all are closed."""
        return self.session.window if self.sessions else None

    @property
    def document(self) -> Document:
        """The document of the window used last."""
        return self.session.document

    # --- windows ------------------------------------------------------------------------------

    def open_window(self) -> main_window.MainWindow:
        """Show another window, in the language and theme of the settings.

        It is furnished once it is painted.
        """
        before = self.window
        session = Session(self)
        session.ended.connect(partial(self._part, session))
        self.sessions.append(session)
        window = self._show(session)
        if before is not None:
            step_aside(window, before)
        return window

    def open_file(self, path: Path | None) -> None:
        """Show a file, in the window used last if nothing was begun there; None is a new window."""
        self.furnish()
        if path is not None and self._turn_to(path):
            return
        if path is None or not (self.sessions and self.session.is_blank):
            self.open_window()
        self.furnish()
        window = self.session.window
        if window is not None:
            if path is not None:
                window.open_any(path)
            window.come_forward()

    def open_copy(self, path: Path) -> None:
        """Show a copy of a file, which has no file yet, in a window of its own."""
        window = self.open_window()
        self.furnish()
        window.filing.open_copy(path)
        window.come_forward()

    def listen(self, name: str) -> None:
        """Show here what later starts of the program are given; `name` is that of the door."""
        from journeymap.app import reception

        calls = reception.Reception(name, self)
        calls.file_requested.connect(self.open_file)
        self._app.aboutToQuit.connect(calls.close)

    def furnish(self) -> None:
        """Add to the windows all that their first paint did not need."""
        self.tidier.tidy()
        self.focus_ring  # noqa: B018
        for session in self.sessions:
            if session.window is not None and not session.window.is_furnished:
                keep_font(self._app)
                session.furnish()
                session.window.document.project_changed.connect(self.tidier.put_off)
                session.window.filing.is_elsewhere = partial(self._turn_to, but=session)
                self.rescue.join(session)

    def quit(self) -> None:
        """Close all windows, once nothing unsaved stands in the way in any of them."""
        asked: list[Session] = []

        def go_on() -> None:
            for session in reversed(self.sessions):
                if session not in asked and session.window and session.window.is_furnished:
                    asked.append(session)
                    if session.document.is_dirty:
                        session.window.come_forward()
                    session.window.filing.leave(go_on)
                    return
            for session in tuple(self.sessions):
                if session.window is not None:
                    session.window.ask_nothing(True)
                    session.window.close()

        go_on()

    def _turn_to(self, path: Path, but: Session | None = None) -> bool:
        """Bring the window forward that shows this file; False when no other does."""
        for session in self.sessions:
            if session is not but and session.window is not None and session.shows(path):
                session.window.come_forward()
                return True
        return False

    def _renew(self, session: Session) -> None:
        """Show a document in a new window in the place of the old one."""
        old = session.window
        if old is None:
            return
        shown = old.has_map
        chosen = old.workbench.view.selected if old.workbench else ()
        geometry = old.geometry()
        old.retire()
        new = self._show(session)
        self.furnish()
        new.setGeometry(geometry)
        if shown:
            new.show_document()
            if new.workbench is not None:
                new.workbench.view.choose(chosen)

    def _show(self, session: Session) -> main_window.MainWindow:
        locale = reader_of(self.settings)
        self._translate(locale.language)
        if locale.rtl or self._theme:
            turn(self._app, rtl=locale.rtl)
        self._dress()
        window = session.make_window(self.settings, locale, self._theme)
        window.settings_changed.connect(self._keep)
        window.window_requested.connect(self.open_file)
        window.copy_requested.connect(self.open_copy)
        window.quit_requested.connect(self.quit)
        window.activated.connect(partial(self._used, session))
        window.painted_first.connect(self.furnish)
        window.show()
        return window

    def _used(self, session: Session) -> None:
        if session in self.sessions:
            self.sessions.remove(session)
            self.sessions.append(session)

    def _part(self, session: Session) -> None:
        self.sessions.remove(session)
        self.rescue.part(session)
        session.end()

    # --- what they share ----------------------------------------------------------------------

    def _keep(self, settings: Settings) -> None:
        """Remember settings, and have all windows follow them."""
        old, self.settings = self.settings, settings
        save_settings(self._file, settings)
        if settings.theme != old.theme:
            from journeymap.app.appearance import system_theme

            self._system = system_theme()
            self._dress()
        if _asks_for_new_windows(old, settings):
            self.settings = replace(settings, docks="")
            for session in tuple(self.sessions):
                self._renew(session)
            return
        for session in self.sessions:
            if session.window is not None:
                session.window.follow(settings)
                session.window.wear(self._theme)

    def _dress(self) -> None:
        theme = effective_theme(self.settings.theme, self._system)
        look = theme, self._app.layoutDirection()
        if look != self._look:
            self._theme, self._look = theme, look
            dress(self._app, theme)
        text = sound_size(self.settings.text)
        if text != self._text:
            write_larger(self._app, text / self._text)
            self._text = text

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


def _asks_for_new_windows(old: Settings, new: Settings) -> bool:
    """True where words or their size change, which stand in a window as it was made."""
    return any(
        getattr(old, name) != getattr(new, name)
        for name in ("language", "digits", "calendar", "text")
    )


def run(path: str | None, *, language: str | None = None, theme: str | None = None) -> int:
    """Open the window, with a file if one is given; returns when all windows are closed.

    When the program runs already, it is shown there, and this returns at once. `language` and
    `theme` override the settings and are kept like any other choice.
    """
    app = make_application()
    file = settings_path()
    name = door.door(file)
    if door.is_there(name):
        from journeymap.app import reception

        if reception.hand_over(name, None if path is None else Path(path)):
            return 0
    trouble: list[bool] = []
    settings = load_settings(file, lambda: trouble.append(True))
    if language is not None:
        settings = replace(settings, language=language)
    if theme is not None:
        settings = replace(settings, theme=theme)
    shell = Shell(app, settings, file)
    window = shell.open_window()

    def go_on() -> None:
        shell.rescue.guard(app)
        shell.listen(name)
        if trouble:
            window.tell(window.locale_.tr("The settings could not be read and begin anew"))
        if path is not None:
            window.open_any(Path(path))

    window.painted_first.connect(go_on)
    code = app.exec()
    if app.platformName() == "offscreen":
        app.clipboard().clear()  # kept in memory there, and taken apart after Python is gone
    return code


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
