"""What the person wishes, as edits: from the map, the inspector and the menus alike."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QObject

from journeymap.app.document import Document
from journeymap.i18n.locale import Locale
from journeymap.layout.nudging import along, nudged
from journeymap.model import edits, feelings
from journeymap.model.entities import Note, NoteKind
from journeymap.model.journey import Journey


class Editing(QObject):
    """Turns wishes into `document.apply`; every method is one undo step."""

    def __init__(self, document: Document, locale: Locale, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document, self._locale = document, locale

    def rename(self, id: str, name: str) -> None:
        """Give an entity another name; an empty one is no name and changes nothing."""
        if name := name.strip():
            self._document.apply(partial(edits.rename, id=id, name=name), self._locale.tr("Rename"))

    def rename_journey(self, title: str) -> None:
        """Give the journey another title."""
        self._document.apply(
            partial(edits.rename_journey, title=title.strip()), self._locale.tr("Rename journey")
        )

    def move(self, id: str, stage: str, department: str | None, before: str | None) -> None:
        """Put a touchpoint into a cell, in front of another one or at its end."""
        self._document.apply(
            partial(
                edits.move_touchpoint, id=id, stage=stage, department=department, before=before
            ),
            self._locale.tr("Move"),
        )

    def move_together(
        self, ids: Sequence[str], stage: str, department: str | None, before: str | None
    ) -> None:
        """Put the first of several touchpoints into a cell; the others go as far as it does.

        What comes into the same cell stands there in the order it had.
        """
        journey = self._document.journey
        lead = journey.touchpoint(ids[0]) if ids else None
        if lead is None or len(ids) == 1:
            if lead is not None:
                self.move(lead.id, stage, department, before)
            return
        stages, lanes = _stages(journey), _lanes(journey)
        columns = _place(stages, stage) - _place(stages, lead.stage)
        rows = _place(lanes, department) - _place(lanes, lead.department)
        chosen = [t for t in journey.touchpoints if t.id in ids]

        def edit(journey: Journey) -> Journey:
            for t in chosen:
                cell = along(stages, t.stage, columns), along(lanes, t.department, rows)
                if t.id == lead.id:
                    cell = (stage, department)
                same = cell == (stage, department)
                if same or cell != (t.stage, t.department):
                    there = before if same else None
                    journey = edits.move_touchpoint(journey, t.id, *cell, before=there)
            return journey

        self._document.apply(edit, self._locale.tr("Move"))

    def nudge(self, ids: Sequence[str], columns: int, rows: int) -> None:
        """Move touchpoints one place along the stages or the departments."""
        self._document.apply(
            partial(nudged, ids=ids, columns=columns, rows=rows), self._locale.tr("Move")
        )

    def connect_touchpoints(self, source: str, target: str) -> str | None:
        """Draw a transition; returns its id, None when it was refused."""
        id = edits.fresh_id(self._document.journey, "x")
        done = self._document.apply(
            partial(edits.connect, source=source, target=target, id=id),
            self._locale.tr("Connect"),
        )
        return id if done else None

    def reconnect(self, id: str, end: str, touchpoint: str) -> None:
        """Take the *source* or the *target* of a transition to another touchpoint."""
        self._document.apply(
            partial(edits.change, id=id, **{end: touchpoint}), self._locale.tr("Reconnect")
        )

    def reverse(self, id: str) -> None:
        """Let a transition lead the other way."""
        found = self._document.journey.transition(id)
        if found is not None:
            self._document.apply(
                partial(edits.change, id=id, source=found.target, target=found.source),
                self._locale.tr("Reverse"),
            )

    def reorder(self, kind: str, id: str, before: str | None) -> None:
        """Put a *stage* or a department (*lane*) before another one, at the end for None."""
        if kind == "stage":
            edit, text = edits.move_stage, self._locale.tr("Move stage")
        else:
            edit, text = edits.move_department, self._locale.tr("Move department")
        self._document.apply(partial(edit, id=id, before=before), text)

    def remove(self, ids: Iterable[str]) -> None:
        """Remove whatever has these ids."""
        self._document.apply(partial(edits.remove, ids=tuple(ids)), self._locale.tr("Delete"))

    def change(self, id: str, *, merge: Hashable = None, **fields: Any) -> None:
        """Change fields of one entity."""
        self._document.apply(
            partial(edits.change, id=id, **fields), self._locale.tr("Change"), merge
        )

    def add_note(self, on: str, kind: NoteKind, text: str) -> None:
        """Put a note on a touchpoint or transition; one without words is none."""
        if text.strip():
            self._document.apply(
                partial(edits.add_note, on=on, kind=kind, text=text.strip()),
                self._locale.tr("Add note"),
            )

    def vote(self, note: Note, by: int) -> None:
        """Count votes for a note."""
        text = self._locale.tr("Place a dot") if by > 0 else self._locale.tr("Take a dot back")
        self._document.apply(partial(feelings.vote, id=note.id, by=by), text)

    def believe(self, ids: Sequence[str], belief: int | None, persona: str = "") -> None:
        """Say what is believed; said again of the same things it is the same step of undo."""
        edit = partial(feelings.set_belief, ids=ids, belief=belief, persona=persona)
        self._document.apply(edit, self._locale.tr("Belief"), ("belief", tuple(ids), persona))

    def add_department_for(self, name: str, touchpoint: str | None = None) -> str | None:
        """Add a department, and put a touchpoint into it if one is given."""
        return self._add("d", name, touchpoint)

    def add_channel_for(self, name: str, touchpoint: str | None = None) -> str | None:
        """Add a channel, and put a touchpoint on it if one is given."""
        return self._add("c", name, touchpoint)

    def _add(self, prefix: str, name: str, touchpoint: str | None) -> str | None:
        name = name.strip()
        if not name:
            return None
        locale = self._locale
        id = edits.fresh_id(self._document.journey, prefix)
        if prefix == "d":
            add, field, text = edits.add_department, "department", locale.tr("Add department")
        else:
            add, field, text = edits.add_channel, "channel", locale.tr("Add channel")

        def edit(journey: Journey) -> Journey:
            journey = add(journey, name, id=id)
            if touchpoint is not None:
                journey = edits.change(journey, touchpoint, **{field: id})
            return journey

        return id if self._document.apply(edit, text) else None


def _stages(journey: Journey) -> list[Any]:
    return [s.id for s in journey.stages]


def _lanes(journey: Journey) -> list[Any]:
    return [d.id for d in journey.departments] or [None]


def _place(items: list[Any], one: Any) -> int:
    return items.index(one) if one in items else 0
