"""What customers did and what they would do: the panels of behaviour, and their actions."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from journeymap.app.docks.repairs import RepairsPanel
    from journeymap.app.main_window import MainWindow
    from journeymap.app.workbench import Workbench


class Behaviour(QObject):
    """Serves the actions about behaviour, and joins its panels to a map."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._repairs: RepairsPanel | None = None

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """The handlers by their action's id."""
        return {"view.what_if": self.show_repairs, "view.as_is": self.show_as_it_is}

    def join(self, bench: Workbench) -> None:
        """Add the panels to a map that was just made."""
        from journeymap.app.docks.repairs import RepairsPanel

        window, locale = self._window, self._window.locale_
        self._repairs = RepairsPanel(window.document, bench.repairing, locale)
        bench.add_tab("repairs_dock", locale.tr("What if"), self._repairs, is_open=False)
        self._repairs.entity_chosen.connect(bench.fly_to)
        bench.repairing.changed.connect(window.bars.show_state)
        bench.inspector.repair_requested.connect(self.show_repair)

    def show_repairs(self) -> None:
        """Show the sliders, that of the hand-off which is chosen first of all."""
        _, under = self._window.commands.on_map.context_ref
        chosen = self._window.build_workbench().view.selected
        self.show_repair(under or (chosen[0] if len(chosen) == 1 else ""))

    def show_repair(self, handoff: str) -> None:
        """Show the sliders, and that of one hand-off with the keyboard on it."""
        self._window.build_workbench().show_tab("repairs_dock")
        if self._repairs is not None:
            self._repairs.show_handoff(handoff)

    def show_as_it_is(self) -> None:
        """Show the journey as it was measured."""
        self._window.build_workbench().repairing.reset()
