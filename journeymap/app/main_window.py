"""The main window. It puts the parts together and wires them; it decides nothing.

It is made in two steps: what the first paint shows, then, once that is on the screen, everything
else (`furnish`). What only the second step needs is imported there.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QTimer, Signal
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from journeymap.app.menus import menu_bar_menus
from journeymap.app.placing import place_of, take_place
from journeymap.app.settings import Settings
from journeymap.app.start_page import StartPage
from journeymap.app.words import in_direction
from journeymap.i18n.locale import Locale
from journeymap.storage.templates import template_titles

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent

    from journeymap.app.document import Document
    from journeymap.app.workbench import Workbench

#: Files that are journeys; every other file that is dropped or opened is an export to import.
JOURNEYS = (".journey", ".json")


class MainWindow(QMainWindow):
    """One document in one window."""

    #: Settings changed and are to be kept; carries `Settings`.
    settings_changed = Signal(object)
    #: Show a file in a window; carries its path, or None for a new and empty window.
    window_requested = Signal(object)
    #: Show a copy of a file in another window; carries its path.
    copy_requested = Signal(object)
    #: End the program.
    quit_requested = Signal()
    #: The person turned to this window.
    activated = Signal()
    #: The window was painted for the first time.
    painted_first = Signal()
    #: The window closed for good.
    closed = Signal()

    def __init__(self, settings: Settings, locale: Locale, theme: str) -> None:
        super().__init__()
        self.settings, self.locale_, self.theme = settings, locale, theme
        self.setObjectName("main_window")
        self.setAcceptDrops(True)
        take_place(self, settings.geometry)
        self.pages = QStackedWidget()
        self.start_page = StartPage(locale, template_titles(locale))
        self.start_page.show_recent(tuple(Path(p) for p in settings.recent))
        self.pages.addWidget(self.start_page)
        # A widget that takes the place of the middle later would lose its room to the panels.
        middle = QWidget()
        self._middle = QVBoxLayout(middle)
        self._middle.setContentsMargins(0, 0, 0, 0)
        self._middle.setSpacing(0)
        self._middle.addWidget(self.pages)
        self.setCentralWidget(middle)
        self.menus = {m.id: self.menuBar().addMenu(m.title) for m in menu_bar_menus(locale)}
        self.statusBar()
        self.workbench: Workbench | None = None
        self._painted = self._furnished = self._leaving = self._retired = False

    def furnish(self, document: Document) -> None:
        """Add everything that the first paint does not show, for a document."""
        from journeymap.app.action_list import all_actions
        from journeymap.app.actions import make_actions
        from journeymap.app.ahead import Ahead, map_pieces
        from journeymap.app.bars import Bars
        from journeymap.app.commands import Commands
        from journeymap.app.earlier_saves import EarlierSaves
        from journeymap.app.editing import Editing
        from journeymap.app.filing import Filing
        from journeymap.app.folder_watch import FolderWatch
        from journeymap.app.jobs import Jobs
        from journeymap.app.templates import Templates
        from journeymap.app.watch import Watch

        locale = self.locale_
        self.document = document
        self.jobs = Jobs(self)
        self.filing = Filing(document, self.jobs, locale, self)
        self.earlier = EarlierSaves(self)
        self.filing.show_earlier = self.earlier.show_for
        self.editing = Editing(document, locale, self)
        self.templates = Templates(self)
        self.commands = Commands(self)
        self.action_data = all_actions(locale)
        self.actions_ = make_actions(
            self.action_data, self.commands.handlers(), self, before=document.settling.emit
        )
        self.bars = Bars(self)
        self.templates.show()
        self.watch = Watch(self)
        self.folder_watch = FolderWatch(self)
        self._wire()
        self._furnished = True
        self.bars.paint_icons()
        self.bars.show_state()
        # The map's modules take a while to load: they do so while the start page is read.
        self._ahead = Ahead(map_pieces(), self)

    def _wire(self) -> None:
        document, bars, filing = self.document, self.bars, self.filing
        document.replaced.connect(self.show_document)
        for changed in (
            document.state_changed,
            document.project_changed,
            document.evidence_changed,
            document.filter_changed,
            document.versions_changed,
            document.undo_stack.indexChanged,
            self.jobs.job_started,
            self.jobs.job_ended,
        ):
            changed.connect(bars.show_state)
        document.edit_refused.connect(self.tell)
        filing.told.connect(self.tell)
        filing.file_used.connect(lambda path: self.keep(self.settings.with_recent(path)))
        filing.file_missing.connect(lambda path: self.keep(self.settings.without_recent(path)))
        self.start_page.action_requested.connect(self.commands.run)
        self.start_page.file_requested.connect(filing.open)

    def build_workbench(self) -> Workbench:
        """The map and its panels, made when they are first needed."""
        if self.workbench is None:
            from journeymap.app.workbench import Workbench

            self.workbench = bench = Workbench(
                self,
                self.document,
                self.editing,
                self.locale_,
                self.theme,
                motion=self.settings.motion,
            )
            self.pages.addWidget(bench.view)
            bench.view.selection_changed.connect(self.bars.show_state)
            bench.view.context_requested.connect(self.bars.show_context)
            bench.view.hinted.connect(self.tell)
            bench.clipboard.told.connect(self.tell)
            bench.typing.help_requested.connect(self.commands.show_keys)
            bench.versioning.told.connect(self.tell)
            bench.comparing.changed.connect(self.bars.show_state)
            bench.analyst.failed.connect(self.commands.say_failed)
            self.commands.room.join(bench)
            self.commands.annotating.join(bench)
            self.commands.behaviour.join(bench)
            self.commands.log_and_map.join(bench)
            self.bars.join_workbench(bench)
            self.filing.make_thumbnail = bench.thumbnail
            if self.settings.docks:
                self.restoreState(QByteArray.fromBase64(self.settings.docks.encode()))
                bench.panels.restored()
        return self.workbench

    # --- what is shown ------------------------------------------------------------------------

    @property
    def has_map(self) -> bool:
        """True while a journey is shown, False on the start page."""
        return self.pages.currentWidget() is not self.start_page

    def show_document(self) -> None:
        """Show the document's map, making it first if need be."""
        first = self.workbench is None
        bench = self.build_workbench()
        if first:
            bench.begin()
        if not self.has_map:
            self.pages.setCurrentWidget(bench.view)
            bench.show_panels(True)
            QTimer.singleShot(0, bench.view, bench.drawing.fit)
        bench.view.setFocus()
        self.bars.show_state()

    def show_start(self) -> None:
        """Go back to the start page."""
        self.pages.setCurrentWidget(self.start_page)
        if self.workbench is not None:
            self.workbench.show_panels(False)
        self.bars.show_state()

    def put_above(self, bar: QWidget) -> None:
        """Put a bar above start page and map."""
        self._middle.insertWidget(0, bar)

    def tell(self, text: str) -> None:
        """Say something in passing."""
        self.statusBar().showMessage(in_direction(text, rtl=self.locale_.rtl), 8000)

    # --- settings and theme -------------------------------------------------------------------

    def keep(self, settings: Settings) -> None:
        """Take over settings and have them kept."""
        self.follow(settings)
        self.settings_changed.emit(settings)

    def follow(self, settings: Settings) -> None:
        """Take over settings that were changed, here or in another window."""
        old, self.settings = self.settings, settings
        if not self._furnished:
            return
        if settings.recent != old.recent:
            self.bars.show_recent()
        self.bars.show_settings()

    def choose_theme(self, setting: str) -> None:
        """Have all windows light, dark, of high contrast, or like the system."""
        self.keep(replace(self.settings, theme=setting))

    def wear(self, theme: str) -> None:
        """Look as the whole program does now."""
        if theme == self.theme:
            return
        self.theme = theme
        if self.workbench is not None:
            self.workbench.wear(theme)
            self.commands.behaviour.wear(theme)
        if self._furnished:
            self.bars.paint_icons()

    # --- events -------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Say once that the window is there: what is slow to load may load now."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self.painted_first.emit)

    def changeEvent(self, event: QEvent) -> None:
        """Say when the person comes back to this window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.activated.emit()

    def come_forward(self) -> None:
        """Be in front of all others, as far as the desktop allows."""
        if self.isMinimized():
            self.showNormal()
        self.raise_()
        self.activateWindow()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be dropped here."""
        if self._furnished and event.mimeData().hasUrls() and not self.jobs.is_busy:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open a journey, import anything else."""
        paths = [Path(u.toLocalFile()) for u in event.mimeData().urls() if u.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.open_any(paths[0])
        if len(paths) > 1:
            text = self.locale_.tr(
                "Only {name} was taken: drop files one after the other, or a log in several files "
                "as a folder",
                name=self.locale_.isolate(paths[0].name),
            )
            self.tell(text)

    def open_any(self, path: Path) -> None:
        """Open a journey; import any other file."""
        if path.suffix.lower() in JOURNEYS:
            self.filing.open(path)
        else:
            self.commands.import_file(path)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask about unsaved changes once, then go."""
        if not self._furnished:
            event.accept()
            return
        self.document.settling.emit()
        if self.document.is_dirty and not self._leaving:
            event.ignore()
            self.filing.leave(self._leave_for_good)
            return
        if not self._retired:
            docks = self.settings.docks
            if self.workbench is not None and self.has_map:
                docks = self.saveState().toBase64().toStdString()
            self.keep(replace(self.settings, geometry=place_of(self), docks=docks))
        self.jobs.stop()
        self._ahead.stop()
        if self.workbench is not None:
            self.workbench.stop()
            self.commands.behaviour.stop()
        event.accept()
        self.closed.emit()

    def retire(self) -> None:
        """Go without a word: another window takes over the document."""
        self._leaving = self._retired = True
        self.close()
        self.deleteLater()

    @property
    def is_furnished(self) -> bool:
        """True once everything is there that the first paint did not need."""
        return self._furnished

    @property
    def is_retired(self) -> bool:
        """True when another window took over the document."""
        return self._retired

    def ask_nothing(self, silent: bool) -> None:
        """Let the window be closed without a question: what is unsaved is kept elsewhere."""
        self._leaving = silent

    def _leave_for_good(self) -> None:
        self._leaving = True
        self.close()
