"""Typing a journey: what Enter, Tab and letters on the map lead to, name after name."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, QRect, Signal

from journeymap.app.adding import Adding
from journeymap.app.chooser import Choice, Chooser
from journeymap.app.document import Document
from journeymap.app.editing import Editing
from journeymap.canvas.inline import InlineEditor
from journeymap.canvas.keyboard import next_along
from journeymap.canvas.view import MapView
from journeymap.i18n.locale import Locale
from journeymap.model.placing import Field


class TypingFlow(QObject):
    """Names cards in place and opens the next one, until a name is left empty."""

    #: A key asks for the sheet of keys.
    help_requested = Signal()
    #: Lines or cells were pasted while naming; carries the touchpoint they follow, or nothing.
    paste_requested = Signal(str)

    def __init__(self, document: Document, editing: Editing, view: MapView, locale: Locale) -> None:
        super().__init__(view)
        self._document, self._editing = document, editing
        self._view, self._locale = view, locale
        self.adding = Adding(document, locale, self)
        #: Where the fresh card was connected from, and whether Enter opens another one after it.
        self._source: str | None = None
        self._flows = False
        view.naming_ended.connect(self._named)
        view.key_wished.connect(self._wished)
        view.add_requested.connect(self.add)
        self._chooser: Chooser | None = None
        document.settling.connect(self.settle)

    def settle(self) -> None:
        """Take over what is being written, and ask nothing any more."""
        if self._chooser is not None:
            self._chooser.end()
        self._view.end_editing()
        for editor in self._view.viewport().findChildren(InlineEditor):  # a note, an owner
            editor.end("away")

    # --- beginning ----------------------------------------------------------------------------

    def add(self, stage: str, department: str | None, before: str | None = None) -> None:
        """Add a touchpoint at a place of the map and name it: Enter ends there."""
        self._name_fresh(self.adding.add_touchpoint(stage, department, before))

    def add_beside(self, chosen: str | None) -> None:
        """Add a touchpoint beside another one and name it."""
        self._name_fresh(self.adding.add_beside(chosen))

    def add_next(self, source: str, by: int = 0, *, branch: bool = False) -> None:
        """Add and name what comes next, `by` stages further on; Enter opens the one after it.

        A `branch` leaves the way that is drawn as it is and opens another one.
        """
        self._tell_keys()
        id = self.adding.add_next(source, by, branch=branch)
        self._name_fresh(id, source=source, flows=True)

    def add_connected(
        self, source: str, stage: str, department: str | None, before: str | None
    ) -> None:
        """Add a touchpoint at a place of the map with the way there, and name it."""
        id = self.adding.add_connected(source, stage, department, before)
        self._name_fresh(id, source=source)

    def add_band(self, kind: str, before: str | None) -> None:
        """Add a *stage* or a department (*lane*) before another one, and name it."""
        self._name_fresh(self.adding.add_band(kind, before))

    def rename(self, id: str, typed: str | None = None) -> None:
        """Edit the name of a stage, department or touchpoint where it stands."""
        entity = self._document.journey.by_id.get(id)
        name = getattr(entity, "name", None)
        if entity is None or name is None:
            return
        if self._document.journey.touchpoint(id):
            self._view.choose([id])
        self._view.edit_name(id, name, self._locale.tr("Name"), typed=typed)

    def rename_journey(self) -> None:
        """Edit the title where it stands."""
        title = self._document.journey.title
        self._view.edit_name("", title, self._locale.tr("Title of the journey"), kind="title")

    def _wished(self, wish: str, typed: str) -> None:
        if wish == "help":
            self.help_requested.emit()
            return
        journey, chosen = self._document.journey, self._view.selected
        id = chosen[0] if len(chosen) == 1 else ""
        if not chosen and not journey.touchpoints:
            self._begin(typed)
        elif wish == "department" or wish == "channel":
            self.ask(wish, [id for id in chosen if journey.touchpoint(id) is not None])
        elif wish == "connect":
            if len(chosen) == 1:
                self._view.start_connecting()
        elif wish == "type":
            if id and journey.transition(id) is None:
                self.rename(id, typed)
        elif chosen and journey.touchpoint(chosen[-1]) is not None:
            self.add_next(chosen[-1], int(wish == "next_stage"), branch=wish == "branch")
        elif journey.stage(id) is not None:
            self._tell_keys()
            department = journey.departments[0].id if journey.departments else None
            self._name_fresh(self.adding.add_touchpoint(id, department), flows=True)
        elif not chosen:
            self._view.hinted.emit(self._locale.tr("Choose a card first: the arrow keys do"))

    def _begin(self, typed: str) -> None:
        """The first touchpoint of an empty map, by a key that may be its first letter."""
        self._tell_keys()
        self._name_fresh(self.adding.add_beside(None), flows=True, typed=typed)

    def _tell_keys(self) -> None:
        self._view.hinted.emit(
            self._locale.tr(
                "Enter: next touchpoint · Tab: next stage · Ctrl+Shift+D: department · "
                "Ctrl+Shift+H: channel · Enter on an empty name: done"
            )
        )

    def _name_fresh(
        self, id: str | None, *, source: str | None = None, flows: bool = False, typed: str = ""
    ) -> None:
        if id is None:  # the edit was refused and that was said
            return
        self._source, self._flows = source, flows
        self._view.choose([id])
        locale = self._locale
        self._view.edit_name(
            id, "", locale.tr("Name"), typed=typed, hint=locale.tr("New touchpoint")
        )

    # --- going on -----------------------------------------------------------------------------

    def _named(self, id: str, text: str, how: str) -> None:
        """A name was written, or not: keep it and do what the key that ended it asks for."""
        if not id:
            if how != "esc":
                self._editing.rename_journey(text)
            return
        if id == self.adding.fresh:
            self._named_fresh(id, text, how)
            return
        if how != "esc":
            self.adding.rename(id, text)
        if self._document.journey.touchpoint(id) is None:
            return
        if how == "tab":
            self.add_next(id, 1)
        elif how == "back":
            self._name_previous(id)
        elif how == "paste":
            self.paste_requested.emit(id)
        elif how in ("department", "channel"):
            self.ask("department" if how == "department" else "channel", (id,))

    def _named_fresh(self, id: str, text: str, how: str) -> None:
        adding = self.adding
        if self._document.journey.touchpoint(id) is None:  # a stage or a department
            if text and how != "esc":
                adding.rename(id, text)
            else:
                adding.take_back(id)
        elif how in ("department", "channel"):
            adding.rename(id, text, go_on=True)
            self.ask("department" if how == "department" else "channel", (id,), resume=text)
        elif not text and how == "tab":
            if not adding.shift_fresh(1):
                self._view.hinted.emit(self._locale.tr("This is the last stage"))
            self._name_fresh(id, source=self._source, flows=self._flows)
        elif not text or how == "esc":
            source = self._source or self._previous(id)
            adding.take_back(id)
            self._view.choose([source] if source else [])
            self._view.hinted.emit("")
            if how == "back" and source:
                self.rename(source)
            elif how == "paste":
                self.paste_requested.emit(source or "")
        else:
            adding.rename(id, text)
            if how == "tab" or (how == "enter" and self._flows):
                self.add_next(id, int(how == "tab"))
            elif how == "back":
                self._name_previous(id)
            elif how == "paste":
                self.paste_requested.emit(id)

    def _previous(self, id: str) -> str | None:
        order = [card.content.ref for card in self._view.cards_in_order()]
        return next_along(id, self._view.ways, order, onward=False)

    def _name_previous(self, id: str) -> None:
        if previous := self._previous(id):
            self.rename(previous)

    # --- whose it is --------------------------------------------------------------------------

    def ask(self, field: Field, ids: Sequence[str], resume: str | None = None) -> None:
        """Ask for the department or channel of touchpoints; `resume` is a name to go on writing."""
        journey, view, locale = self._document.journey, self._view, self._locale
        found = [t for id in ids if (t := journey.touchpoint(id)) is not None]
        item = view.scene().item_of(ids[-1], "card") if found else None
        if item is None:
            return
        now = {getattr(t, field) for t in found}
        if field == "department":
            title, nobody = locale.tr("Department"), locale.tr("nobody")
            known = [(d.id, d.name) for d in journey.departments]
        else:
            title, nobody = locale.tr("Channel"), locale.tr("none")
            known = [(c.id, c.name) for c in journey.channels]
        chooser = Chooser(
            view.viewport(),
            title if len(found) == 1 else locale.tr("%n touchpoint(s)", "", len(found)),
            known,
            nobody,
            now.pop() if len(now) == 1 else None,
            partial(_new_name, field, locale),
            locale,
        )
        chosen = tuple(t.id for t in found)

        def assign(choice: Choice) -> None:
            if choice.new:
                self.adding.assign_new(chosen, field, choice.new)
            else:
                self.adding.assign(chosen, field, choice.id)

        def go_on() -> None:
            self._chooser = None
            view.setFocus()
            if resume is not None and self.adding.fresh == ids[0]:
                self._name_fresh(ids[0], source=self._source, flows=self._flows, typed=resume)

        self._chooser = chooser
        chooser.chosen.connect(assign)
        chooser.closed.connect(go_on)
        view.ensureVisible(item.frame, 40, 40)
        place = view.mapFromScene(item.frame).boundingRect()
        chooser.show_at(QRect(place))


def _new_name(field: Field, locale: Locale, name: str) -> str:
    """The row for a name that nobody has yet."""
    if field == "department":
        return locale.tr("New department “{name}”", name=locale.isolate(name))
    return locale.tr("New channel “{name}”", name=locale.isolate(name))
