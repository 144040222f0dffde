"""Touchpoints as they come into being: what is said of a new one is one step of undo with it."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from functools import partial

from PySide6.QtCore import QObject

from journeymap.app.document import Document
from journeymap.i18n.locale import Locale
from journeymap.model import edits, placing
from journeymap.model.journey import Journey


class Adding(QObject):
    """Adds touchpoints, and knows which one was just added and is not named yet."""

    def __init__(self, document: Document, locale: Locale, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document, self._locale = document, locale
        self._fresh: str | None = None

    def add_touchpoint(
        self, stage: str, department: str | None, before: str | None = None
    ) -> str | None:
        """Add a touchpoint with a stand-in name; returns its id, None when it was refused."""
        locale = self._locale
        id = edits.fresh_id(self._document.journey, "t")
        self._document.seal()
        edit = partial(
            edits.add_touchpoint,
            name=locale.tr("New touchpoint"),
            stage=stage,
            department=department,
            before=before,
            id=id,
        )
        if not self._document.apply(edit, locale.tr("Add touchpoint"), ("add", id)):
            return None
        self._fresh = id
        return id

    def add_beside(self, chosen: str | None) -> str | None:
        """Add a touchpoint after another one in its cell, or in the first cell of the map."""
        journey = self._document.journey
        found = journey.touchpoint(chosen) if chosen else None
        if found is None:
            department = journey.departments[0].id if journey.departments else None
            stage = journey.stages[0].id if journey.stages else ""  # refused, in words
            return self.add_touchpoint(stage, department)
        return self.add_touchpoint(found.stage, found.department, placing.follower(journey, found))

    def add_next(self, source: str, by: int = 0, *, branch: bool = False) -> str | None:
        """Add the touchpoint the customer goes to next, `by` stages further on.

        It takes its place in the chain, unless it is a `branch`. Where customers were counted a way
        that is drawn stays, for the count belongs to it.
        """
        project = self._document.project
        id = edits.fresh_id(project.journey, "t")
        self._document.seal()
        edit = partial(
            placing.add_after,
            source=source,
            name=self._locale.tr("New touchpoint"),
            id=id,
            by=by,
            between=project.evidence is None and not branch,
        )
        if not self._document.apply(edit, self._locale.tr("Add touchpoint"), ("add", id)):
            return None
        self._fresh = id
        return id

    def add_connected(
        self, source: str, stage: str, department: str | None, before: str | None = None
    ) -> str | None:
        """Add a touchpoint at a place of the map, and the way to it from another one."""
        id, locale = edits.fresh_id(self._document.journey, "t"), self._locale
        self._document.seal()

        def both(journey: Journey) -> Journey:
            found = journey.touchpoint(source)
            journey = edits.add_touchpoint(
                journey,
                locale.tr("New touchpoint"),
                stage,
                department=department,
                channel=found.channel if found else None,
                before=before,
                id=id,
            )
            return edits.connect(journey, source, id)

        if not self._document.apply(both, locale.tr("Add touchpoint"), ("add", id)):
            return None
        self._fresh = id
        return id

    def add_band(self, kind: str, before: str | None) -> str | None:
        """Add a *stage*, or a department (*lane*), before another one or at the end."""
        journey, locale = self._document.journey, self._locale
        self._document.seal()
        if kind == "stage":
            id = edits.fresh_id(journey, "s")
            edit = partial(edits.add_stage, name=locale.tr("New stage"), before=before, id=id)
        else:
            id = edits.fresh_id(journey, "d")
            name = locale.tr("New department")
            edit = partial(edits.add_department, name=name, before=before, id=id)
        if not self._document.apply(edit, self._adding(id), ("add", id)):
            return None
        self._fresh = id
        return id

    def _adding(self, id: str) -> str:
        texts = {"s": self._locale.tr("Add stage"), "d": self._locale.tr("Add department")}
        return texts.get(id[0], self._locale.tr("Add touchpoint"))

    @property
    def fresh(self) -> str | None:
        """The touchpoint that was just added and not named yet."""
        return self._fresh

    def rename(self, id: str, name: str, *, go_on: bool = False) -> None:
        """Give an entity another name; an empty one is no name and changes nothing.

        With `go_on` a touchpoint just added stays so: more will be said of it in the same step.
        """
        name = name.strip()
        if name:
            merge, text = self._step((id,), self._locale.tr("Rename"))
            self._document.apply(partial(edits.rename, id=id, name=name), text, merge)
        if name and not go_on:
            self.settle()

    def settle(self) -> None:
        """The touchpoint just added is done: what follows is another step of undo."""
        self._fresh = None
        self._document.seal()

    def take_back(self, id: str) -> None:
        """The touchpoint just added was not named after all: as if it had never been."""
        if id == self._fresh:
            self._fresh = None
            self._document.take_back(("add", id))

    def shift_fresh(self, by: int) -> bool:
        """Put the touchpoint just added some stages further on; False when there is no further."""
        journey = self._document.journey
        found = journey.touchpoint(self._fresh or "")
        if found is None:
            return False
        stage = placing.next_stage(journey, found.stage, by)
        edit = partial(edits.move_touchpoint, id=found.id, stage=stage, department=found.department)
        merge, text = self._step((found.id,), "")
        return self._document.apply(edit, text, merge)

    def assign(self, ids: Sequence[str], field: placing.Field, value: str | None) -> None:
        """Give touchpoints a department or a channel; None takes it from them."""
        merge, text = self._step(ids, self._assigning(field))
        self._document.apply(
            partial(placing.assign, ids=tuple(ids), field=field, value=value), text, merge
        )

    def assign_new(self, ids: Sequence[str], field: placing.Field, name: str) -> None:
        """Add a department or a channel and give it to touchpoints, in one step."""
        id = edits.fresh_id(self._document.journey, field[0])
        merge, text = self._step(ids, self._assigning(field))
        edit = partial(placing.assign_new, ids=tuple(ids), field=field, name=name.strip(), id=id)
        self._document.apply(edit, text, merge)

    def _assigning(self, field: placing.Field) -> str:
        locale = self._locale
        return locale.tr("Set department") if field == "department" else locale.tr("Set channel")

    def _step(self, ids: Sequence[str], text: str) -> tuple[Hashable, str]:
        """Merge key and text of a step: what is said of a fresh touchpoint belongs to adding it."""
        if tuple(ids) == (self._fresh,):
            return ("add", self._fresh), self._adding(self._fresh or "")
        return None, text
