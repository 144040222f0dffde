"""Menu bar, toolbar, status bar and title: they say what the window is about and can do now."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QToolBar, QToolButton

from journeymap.app import actions, menus
from journeymap.app.context_menu import extend_menu
from journeymap.app.icons import icon
from journeymap.app.progress import ProgressBar
from journeymap.app.reading import CHOICES, action_id, reading_ids
from journeymap.app.text_size import TEXT_SIZES, fit_icons, sound_size
from journeymap.evidence.versions import version_name
from journeymap.model.feelings import dots_placed

if TYPE_CHECKING:
    from journeymap.app.main_window import MainWindow
    from journeymap.app.workbench import Workbench

#: Which context menu a kind of thing on the map has; any other is a transition.
CONTEXT_OF = {
    "card": "touchpoint",
    "stage": "stage",
    "lane": "department",
    "cell": "cell",
    "title": "cell",
    "annotation": "annotation",
}


class Bars(QObject):
    """The bars of one window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        locale, made = window.locale_, window.actions_
        window.menus.update(menus.fill_menus(window.menus, menus.menu_bar_menus(locale), made))
        self.tool_bar = QToolBar(locale.tr("Tools"), window)
        self.tool_bar.setObjectName("tools")
        self.tool_bar.setMovable(False)
        for id in menus.TOOLBAR:
            if id is None:
                self.tool_bar.addSeparator()
                continue
            self.tool_bar.addAction(made[id])
            button = self.tool_bar.widgetForAction(made[id])
            if id in menus.SAID and isinstance(button, QToolButton):
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        window.addToolBar(self.tool_bar)
        window.statusBar().addPermanentWidget(ProgressBar(window.jobs, locale))
        for setting in CHOICES:
            choices = QActionGroup(self)
            for id in reading_ids(setting):
                choices.addAction(made[id])
        themes, sizes = QActionGroup(self), QActionGroup(self)
        for theme in ("light", "dark", "contrast", "system"):
            themes.addAction(made[f"view.{theme}"])
        for size in TEXT_SIZES:
            sizes.addAction(made[f"view.text_{size}"])
        self.show_settings()
        made["view.lanes"].setChecked(True)
        made["view.motion"].setChecked(window.settings.motion)
        made["view.minimap"].setChecked(window.settings.minimap)
        made["view.pseudo"].setChecked(locale.language == "pseudo")
        self.show_recent()

    def join_workbench(self, bench: Workbench) -> None:
        """Give the map its keys, and the menus its panels."""
        window = self._window
        for action in window.action_data:
            if action.on_canvas:
                bench.view.addAction(window.actions_[action.id])
        bench.view.minimap.want(window.settings.minimap)
        bench.view.minimap.closed.connect(window.actions_["view.minimap"].trigger)
        for dock in bench.panels:
            window.menus["panels"].addAction(dock.toggleViewAction())
        self.paint_icons()

    def show_state(self) -> None:
        """Show title, enabled actions and the texts of undo and redo as they are now."""
        window, document = self._window, self._window.document
        locale = window.locale_
        title = ""
        if window.has_map:
            title = window.filing.name + "[*]"
            if version := version_name(document.project):
                title = locale.tr("{name}, {version}", name=title, version=version)
            if document.read_only:
                title = locale.tr("{name} (read-only)", name=title)
        window.setWindowTitle(title)
        window.setWindowModified(window.has_map and document.is_dirty)
        self.tool_bar.setVisible(window.has_map)
        actions.update_actions(window.action_data, window.actions_, self._state())
        comparing = window.workbench.comparing if window.workbench else None
        window.actions_["version.compare"].setChecked(bool(comparing and comparing.other))
        stack = document.undo_stack
        for id, text, can in (
            ("edit.undo", locale.tr("&Undo {step}", step=stack.undoText()), stack.canUndo()),
            ("edit.redo", locale.tr("&Redo {step}", step=stack.redoText()), stack.canRedo()),
        ):
            action = window.actions_[id]
            action.setText(text.rstrip())
            action.setEnabled(can and window.has_map and not window.jobs.is_busy)

    def show_context(self, kind: str, ref: str, spot: QPoint, here: QPointF) -> None:
        """Show the context menu of a thing on the map; `rename:` kinds are renamed at once."""
        window = self._window
        if kind.startswith("rename:"):
            window.commands.on_map.rename(kind.removeprefix("rename:"), ref)
            return
        window.commands.on_map.context_place = here
        window.commands.on_map.context_ref = (kind, ref)
        if kind in ("stage", "lane"):
            window.actions_["edit.rename"].setEnabled(not window.jobs.is_busy)
        menu = QMenu(window)
        menu.setObjectName("context")
        for entry in menus.CONTEXT[CONTEXT_OF.get(kind, "transition")]:
            if entry is None:
                menu.addSeparator()
            else:
                menu.addAction(window.actions_[entry])
        extend_menu(menu, window, kind, ref)
        # The chosen action is triggered after the menu hides, and still asks where it was opened.
        menu.aboutToHide.connect(
            lambda: QTimer.singleShot(0, window, window.commands.on_map.forget_context)
        )
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(spot)

    def show_settings(self) -> None:
        """Tick the theme and the size of text that are worn."""
        made, settings = self._window.actions_, self._window.settings
        made[f"view.{settings.theme}"].setChecked(True)
        made[f"view.text_{sound_size(settings.text)}"].setChecked(True)
        for setting, values in CHOICES.items():
            value = getattr(settings, setting)
            made[action_id(setting, value if value in values else "")].setChecked(True)
        fit_icons(self.tool_bar, settings.text)

    def show_recent(self) -> None:
        """Offer the files of last time in menu and start page."""
        window = self._window
        paths = tuple(Path(text) for text in window.settings.recent)
        menu = window.menus["recent"]
        menu.clear()
        for path in paths:
            entry = menu.addAction(path.stem.replace("&", "&&"))
            entry.setToolTip(str(path))
            entry.triggered.connect(partial(self._open, path))
        menu.setEnabled(bool(paths))
        window.start_page.show_recent(paths)

    def paint_icons(self) -> None:
        """Draw every icon in the colour of the text round it."""
        window = self._window
        color, rtl = window.palette().windowText().color(), window.locale_.rtl
        for action in window.action_data:
            if action.icon:
                window.actions_[action.id].setIcon(icon(action.icon, color, rtl=rtl))
        window.start_page.wear(window.palette().link().color())
        if window.workbench is not None:
            window.workbench.filter_bar.wear(color)

    def _open(self, path: Path, _checked: bool = False) -> None:
        self._window.filing.open(path)

    def _state(self) -> actions.State:
        window = self._window
        chosen = window.workbench.view.selected if window.workbench else ()
        journey = window.document.journey
        return actions.State(
            has_map=window.has_map,
            has_file=window.document.path is not None,
            has_evidence=window.document.project.evidence is not None,
            has_filter=bool(window.document.selection) or window.document.selection.compares,
            selected=len(chosen),
            selected_touchpoints=sum(journey.touchpoint(i) is not None for i in chosen),
            selected_transitions=sum(journey.transition(i) is not None for i in chosen),
            is_voting=journey.votes_hidden,
            has_dots=dots_placed(journey) > 0,
            has_persona=bool(window.workbench and window.workbench.eyes.persona),
            has_what_if=bool(window.workbench and window.workbench.repairing.what_if),
            is_busy=window.jobs.is_busy,
            has_annotations=bool(journey.annotations),
            versions=len(window.document.project.versions),
        )
