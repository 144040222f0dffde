"""What the actions do that speak of the map: of what is chosen, or where the context menu is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF

if TYPE_CHECKING:
    from journeymap.app.main_window import MainWindow
    from journeymap.app.workbench import Workbench
    from journeymap.model.placing import Field


class MapCommands(QObject):
    """Serves the actions of one map."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        #: Where and on what the context menu was opened; None outside of it.
        self.context_place: QPointF | None = None
        self.context_ref: tuple[str, str] = ("", "")

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """The handlers by their action's id."""
        window = self._window
        return {
            "edit.cut": lambda: self._bench.clipboard.cut(),
            "edit.copy": lambda: self._bench.clipboard.copy(),
            "edit.paste": lambda: self._bench.clipboard.paste(),
            "edit.duplicate": lambda: self._bench.clipboard.duplicate(),
            "edit.add": self.add,
            "edit.add_next": self.add_next,
            "edit.add_next_stage": partial(self.add_next, 1),
            "edit.department": partial(self.assign, "department"),
            "edit.channel": partial(self.assign, "channel"),
            "edit.rename": self.rename_chosen,
            "edit.connect": self.connect_chosen,
            "edit.delete": self.delete,
            "edit.select_all": lambda: self._bench.view.choose(
                t.id for t in window.document.journey.touchpoints
            ),
            "view.motion": self.switch_motion,
            "view.minimap": self.switch_minimap,
            "edit.title": lambda: self.rename("title", ""),
        }

    @property
    def _bench(self) -> Workbench:
        return self._window.build_workbench()

    def forget_context(self) -> None:
        """The context menu is gone: actions speak of what is chosen again."""
        self.context_place = None
        self.context_ref = ("", "")
        self._window.bars.show_state()

    def add(self) -> None:
        """Add a touchpoint where the context menu is, or beside the chosen one."""
        bench = self._bench
        place = self.context_place
        slot = bench.view.slot_at(place) if place is not None else None
        if slot is not None:
            bench.typing.add(slot.stage, slot.department, slot.before)
        else:
            chosen = bench.view.selected
            bench.typing.add_beside(chosen[0] if len(chosen) == 1 else None)

    def add_next(self, by: int = 0) -> None:
        """Add the touchpoint the customer goes to next, `by` stages further on."""
        self._bench.typing.add_next(self._bench.view.selected[0], by)

    def assign(self, field: Field) -> None:
        """Ask for the department or the channel of the chosen touchpoints."""
        journey, bench = self._window.document.journey, self._bench
        chosen = [id for id in bench.view.selected if journey.touchpoint(id) is not None]
        bench.typing.ask(field, chosen)

    def rename_chosen(self) -> None:
        """Rename what the context menu is on, or what is chosen."""
        kind, ref = self.context_ref
        if kind in ("stage", "lane"):
            self.rename(kind, ref)
        elif self._bench.view.selected:
            self.rename("card", self._bench.view.selected[0])

    def rename(self, kind: str, ref: str) -> None:
        """Edit a name where it stands."""
        if kind == "title":
            self._bench.typing.rename_journey()
        elif not self._window.commands.annotating.rename(ref):
            self._bench.typing.rename(ref)

    def connect_chosen(self) -> None:
        """Begin to connect the chosen touchpoint."""
        locale = self._window.locale_
        if self._bench.view.start_connecting():
            self._window.tell(
                locale.tr("Click the touchpoint the customer goes to; Esc forgets it")
            )

    def delete(self) -> None:
        """Remove what is chosen."""
        self._bench.editing.remove(self._bench.view.selected)

    def switch_motion(self) -> None:
        """Let cards slide and the map fly, or show everything where it belongs at once."""
        moves = self._window.actions_["view.motion"].isChecked()
        self._bench.view.slides.stop()
        self._bench.view.motion = moves
        self._window.keep(replace(self._window.settings, motion=moves))

    def switch_minimap(self) -> None:
        """Show the whole map in a corner, or do not."""
        wanted = self._window.actions_["view.minimap"].isChecked()
        self._bench.view.minimap.want(wanted)
        self._window.keep(replace(self._window.settings, minimap=wanted))
