"""The main window. It puts the parts together and wires them; it decides nothing."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QByteArray, QPoint, QPointF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QActionGroup,
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QMainWindow,
    QMenu,
    QStackedWidget,
    QToolBar,
    QToolButton,
)

from journeymap.app import actions, menus
from journeymap.app.appearance import dress, effective_theme
from journeymap.app.beginning import shipped_templates
from journeymap.app.commands import Commands
from journeymap.app.document import Document
from journeymap.app.editing import Editing
from journeymap.app.filing import Filing
from journeymap.app.icons import icon
from journeymap.app.jobs import Jobs
from journeymap.app.progress import ProgressBar
from journeymap.app.settings import Settings
from journeymap.app.start_page import StartPage
from journeymap.app.workbench import Workbench
from journeymap.i18n.locale import Locale

#: Files that are journeys; every other file that is dropped or opened is an export to import.
JOURNEYS = (".journey", ".json")


class MainWindow(QMainWindow):
    """One document in one window."""

    #: Settings changed and are to be kept; carries `Settings`.
    settings_changed = Signal(object)
    #: Show the same document in another language; carries its code.
    language_requested = Signal(str)
    #: The window closed for good.
    closed = Signal()
    #: The window was painted for the first time.
    painted_first = Signal()

    def __init__(self, document: Document, settings: Settings, locale: Locale) -> None:
        super().__init__()
        self.document, self.settings, self.locale_ = document, settings, locale
        self.theme = effective_theme(settings.theme)
        self.setObjectName("main_window")
        self.setAcceptDrops(True)
        self.resize(1360, 860)
        self.jobs = Jobs(self)
        self.filing = Filing(document, self.jobs, locale, self)
        self.editing = Editing(document, locale, self)
        self.commands = Commands(self)
        self.workbench: Workbench | None = None
        self._painted = self._leaving = False
        self._data = actions.all_actions(locale)
        self.actions_ = actions.make_actions(self._data, self.commands.handlers(), self)
        self._make_pages()
        self._make_bars()
        self._wire()
        if settings.geometry:
            self.restoreGeometry(QByteArray.fromBase64(settings.geometry.encode()))
        self._show_state()

    # --- parts --------------------------------------------------------------------------------

    def _make_pages(self) -> None:
        self.pages = QStackedWidget()
        self.start_page = StartPage(self.locale_, shipped_templates(self.locale_))
        self.start_page.show_recent(tuple(Path(p) for p in self.settings.recent))
        self.pages.addWidget(self.start_page)
        self.setCentralWidget(self.pages)

    def _make_bars(self) -> None:
        menus_ = menus.menu_bar_menus(self.locale_)
        self.menus = menus.fill_menu_bar(self.menuBar(), menus_, self.actions_)
        self.tool_bar = QToolBar(self.locale_.tr("Tools"), self)
        self.tool_bar.setObjectName("tools")
        self.tool_bar.setMovable(False)
        self.tool_bar.setIconSize(QSize(20, 20))
        for id in menus.TOOLBAR:
            if id is None:
                self.tool_bar.addSeparator()
            else:
                self.tool_bar.addAction(self.actions_[id])
                button = self.tool_bar.widgetForAction(self.actions_[id])
                if id in menus.SAID and isinstance(button, QToolButton):
                    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.addToolBar(self.tool_bar)
        self.tool_bar.hide()
        self.progress = ProgressBar(self.jobs, self.locale_)
        self.statusBar().addPermanentWidget(self.progress)
        group = QActionGroup(self)
        for theme in ("light", "dark", "system"):
            group.addAction(self.actions_[f"view.{theme}"])
        self.actions_[f"view.{self.settings.theme}"].setChecked(True)
        self.actions_["view.pseudo"].setChecked(self.locale_.language == "pseudo")
        self._show_recent()

    def _wire(self) -> None:
        document = self.document
        document.replaced.connect(self.show_document)
        document.state_changed.connect(self._show_state)
        document.project_changed.connect(self._show_state)
        document.evidence_changed.connect(self._show_state)
        document.filter_changed.connect(self._show_state)
        document.edit_refused.connect(self.tell)
        document.undo_stack.indexChanged.connect(self._show_state)
        self.jobs.job_started.connect(self._show_state)
        self.jobs.job_ended.connect(self._show_state)
        self.filing.told.connect(self.tell)
        self.filing.file_used.connect(lambda p: self.keep(self.settings.with_recent(p)))
        self.filing.file_missing.connect(lambda p: self.keep(self.settings.without_recent(p)))
        self.start_page.action_requested.connect(self.commands.run)
        self.start_page.template_requested.connect(self.filing.open_copy)
        self.start_page.file_requested.connect(self.filing.open)

    def build_workbench(self) -> Workbench:
        """The map and its panels, made when they are first needed."""
        if self.workbench is None:
            self.workbench = bench = Workbench(
                self,
                self.document,
                self.editing,
                self.locale_,
                self.theme,
                motion=self.settings.motion,
            )
            self.pages.addWidget(bench.view)
            bench.view.selection_changed.connect(self._show_state)
            bench.view.context_requested.connect(self._show_context)
            bench.view.hinted.connect(self.tell)
            bench.analyst.failed.connect(self.commands.say_failed)
            for action in self._data:
                if action.on_canvas:
                    bench.view.addAction(self.actions_[action.id])
            for dock in bench.docks:
                self.menus["panels"].addAction(dock.toggleViewAction())
            if self.settings.docks:
                self.restoreState(QByteArray.fromBase64(self.settings.docks.encode()))
            self._paint_icons()
        return self.workbench

    # --- what is shown ------------------------------------------------------------------------

    @property
    def has_map(self) -> bool:
        """True while a journey is shown, False on the start page."""
        return self.pages.currentWidget() is not self.start_page

    def show_map(self) -> None:
        """Go from the start page to the map."""
        bench = self.build_workbench()
        if not self.has_map:
            self.pages.setCurrentWidget(bench.view)
            self.tool_bar.show()
            bench.show_panels(True)
            QTimer.singleShot(0, bench.view, bench.drawing.fit)
        bench.view.setFocus()
        self._show_state()

    def show_start(self) -> None:
        """Go back to the start page."""
        self.pages.setCurrentWidget(self.start_page)
        self.tool_bar.hide()
        if self.workbench is not None:
            self.workbench.show_panels(False)
        self._show_state()

    def show_document(self) -> None:
        """Show the document's map, making it first if need be."""
        first = self.workbench is None
        bench = self.build_workbench()
        if first:
            bench.drawing.draw()
            bench.analyst.ask()
            bench.filter_bar.show_document()
            bench.inspector.inspect(())
        self.show_map()

    def _show_state(self) -> None:
        locale, document = self.locale_, self.document
        if not self.has_map:
            self.setWindowTitle("")
        else:
            name = self.filing.name + "[*]"
            if document.read_only:
                name = locale.tr("{name} (read-only)", name=name)
            self.setWindowTitle(name)
        self.setWindowModified(self.has_map and document.is_dirty)
        actions.update_actions(self._data, self.actions_, self._state())
        stack = document.undo_stack
        for id, text, can in (
            ("edit.undo", locale.tr("&Undo {step}", step=stack.undoText()), stack.canUndo()),
            ("edit.redo", locale.tr("&Redo {step}", step=stack.redoText()), stack.canRedo()),
        ):
            action = self.actions_[id]
            action.setText(text.rstrip())
            action.setEnabled(can and self.has_map and not self.jobs.is_busy)

    def _state(self) -> actions.State:
        chosen = self.workbench.view.selected if self.workbench else ()
        journey = self.document.journey
        return actions.State(
            has_map=self.has_map,
            has_evidence=self.document.project.evidence is not None,
            has_filter=bool(self.document.selection),
            selected=len(chosen),
            selected_touchpoints=sum(journey.touchpoint(i) is not None for i in chosen),
            is_busy=self.jobs.is_busy,
        )

    def _show_context(self, kind: str, ref: str, spot: QPoint, here: QPointF) -> None:
        if kind.startswith("rename:"):
            self.commands.rename(kind.removeprefix("rename:"), ref)
            return
        self.commands.context_place = here
        self.commands.context_ref = (kind, ref)
        of = {
            "card": "touchpoint",
            "stage": "stage",
            "lane": "department",
            "cell": "cell",
            "title": "cell",
        }
        entries = menus.CONTEXT[of.get(kind, "transition")]
        menu = QMenu(self)
        menu.setObjectName("context")
        for entry in entries:
            menu.addSeparator() if entry is None else menu.addAction(self.actions_[entry])
        menu.aboutToHide.connect(lambda: QTimer.singleShot(0, self, self.commands.forget_context))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(spot)

    def _show_recent(self) -> None:
        menu = self.menus["recent"]
        menu.clear()
        for text in self.settings.recent:
            path = Path(text)
            entry = menu.addAction(path.stem.replace("&", "&&"))
            entry.setToolTip(text)
            entry.triggered.connect(lambda _c=False, path=path: self.filing.open(path))
        menu.setEnabled(bool(self.settings.recent))
        self.start_page.show_recent(tuple(Path(p) for p in self.settings.recent))

    def tell(self, text: str) -> None:
        """Say something in passing."""
        self.statusBar().showMessage(text, 8000)

    # --- settings and theme -------------------------------------------------------------------

    def keep(self, settings: Settings) -> None:
        """Take over settings and have them kept."""
        recent_changed = settings.recent != self.settings.recent
        self.settings = settings
        if recent_changed:
            self._show_recent()
        self.settings_changed.emit(settings)

    def wear(self, setting: str) -> None:
        """Change the theme: light, dark, or like the system."""
        self.keep(replace(self.settings, theme=setting))
        self.actions_[f"view.{setting}"].setChecked(True)
        self.theme = effective_theme(setting)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        dress(app, self.theme)
        if self.workbench is not None:
            self.workbench.wear(self.theme)
        self._paint_icons()

    def _paint_icons(self) -> None:
        color = self.palette().windowText().color()
        rtl = self.locale_.rtl
        for action in self._data:
            if action.icon:
                self.actions_[action.id].setIcon(icon(action.icon, color, rtl=rtl))
        self.start_page.wear(self.palette().link().color())
        if self.workbench is not None:
            self.workbench.filter_bar.wear(color)

    # --- events -------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Say once that the window is there: what is slow to load may load now."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self._after_first_paint)

    def _after_first_paint(self) -> None:
        self._paint_icons()
        self.painted_first.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be dropped here."""
        if event.mimeData().hasUrls() and not self.jobs.is_busy:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open a journey, import anything else."""
        paths = [Path(u.toLocalFile()) for u in event.mimeData().urls() if u.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.open_any(paths[0])

    def open_any(self, path: Path) -> None:
        """Open a journey; import any other file."""
        if path.suffix.lower() in JOURNEYS:
            self.filing.open(path)
        else:
            self.commands.import_file(path)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask about unsaved changes once, then go."""
        if not self._leaving:
            event.ignore()
            self.filing.leave(self.leave_for_good)
            return
        self.jobs.stop()
        if self.workbench is not None:
            self.workbench.stop()
        event.accept()
        self.closed.emit()

    def retire(self) -> None:
        """Go without a word: another window takes over the document."""
        self._leaving = True
        self.close()
        self.deleteLater()

    def leave_for_good(self) -> None:
        """Close without another question, keeping where everything stood."""
        self._leaving = True
        geometry = self.saveGeometry().toBase64().toStdString()
        docks = self.settings.docks
        if self.workbench is not None and self.has_map:
            docks = self.saveState().toBase64().toStdString()
        self.keep(replace(self.settings, geometry=geometry, docks=docks))
        self.close()
