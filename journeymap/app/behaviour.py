"""What customers did and what they would do: the panels of behaviour, and their actions."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

if TYPE_CHECKING:
    from journeymap.app.docks.behaviour_panel import BehaviourPanel
    from journeymap.app.docks.repairs import RepairsPanel
    from journeymap.app.main_window import MainWindow
    from journeymap.app.workbench import Workbench

#: Actions that show a view of the behaviour panel, in the order of the menu.
VIEWS = (
    *("view.matrix", "view.funnel", "view.paths", "view.waits"),
    *("view.trend", "view.segments"),
)
#: How high the panel is when it is shown for the first time, in pixels.
HEIGHT = 400


class Behaviour(QObject):
    """Serves the actions about behaviour, and joins its panels to a map."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._repairs: RepairsPanel | None = None
        self._panel: BehaviourPanel | None = None
        self._sized = False

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """The handlers by their action's id."""
        views = {id: partial(self.show_view, id) for id in VIEWS}
        return {"view.what_if": self.show_repairs, "view.as_is": self.show_as_it_is, **views}

    def join(self, bench: Workbench) -> None:
        """Add the panels to a map that was just made."""
        from journeymap.app.docks.behaviour_panel import BehaviourPanel
        from journeymap.app.docks.repairs import RepairsPanel

        window, locale = self._window, self._window.locale_
        self._repairs = RepairsPanel(window.document, bench.repairing, locale)
        bench.panels.add("repairs_dock", locale.tr("What if"), self._repairs, behind="ranking_dock")
        self._repairs.entity_chosen.connect(bench.fly_to)
        bench.repairing.changed.connect(window.bars.show_state)
        bench.inspector.repair_requested.connect(self.show_repair)
        self._panel = BehaviourPanel(window.document, bench.analyst, locale, window.theme)
        title = locale.tr("Behaviour")
        bench.panels.add("behaviour_dock", title, self._panel, behind="problems_dock", below=True)
        self._panel.entity_chosen.connect(bench.fly_to)
        bench.view.selection_changed.connect(self._panel.follow_map)

    def show_repairs(self) -> None:
        """Show the sliders, that of the hand-off which is chosen first of all."""
        _, under = self._window.commands.on_map.context_ref
        chosen = self._window.build_workbench().view.selected
        self.show_repair(under or (chosen[0] if len(chosen) == 1 else ""))

    def show_repair(self, handoff: str) -> None:
        """Show the sliders, and that of one hand-off with the keyboard on it."""
        panels = self._window.build_workbench().panels
        panels.show("repairs_dock")
        panels.give_room("repairs_dock")
        if self._repairs is not None:
            self._repairs.show_handoff(handoff)

    def show_as_it_is(self) -> None:
        """Show the journey as it was measured."""
        self._window.build_workbench().repairing.reset()

    def show_view(self, id: str) -> None:
        """Show one of the views of behaviour."""
        bench = self._window.build_workbench()
        dock = bench.panels.show("behaviour_dock")
        if self._panel is None:
            return
        _, under = self._window.commands.on_map.context_ref
        if under:
            self._panel.follow_map((under,))
        self._panel.show_view(id)
        if not self._sized:
            self._sized = True
            self._window.resizeDocks([dock], [HEIGHT], Qt.Orientation.Vertical)

    def wear(self, theme: str) -> None:
        """Show everything in another theme."""
        if self._panel is not None:
            self._panel.wear(theme)

    def stop(self) -> None:
        """Wait for what runs in the background."""
        if self._panel is not None:
            self._panel.stop()
