"""What differs between two journeys, entity by entity and in words.

Everything is compared by id, since versions of one journey share theirs. Fields are compared as the
dataclasses declare them, so that a field added to an entity is compared from its first day.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass, fields
from functools import cached_property
from typing import Any, Literal

from journeymap.model.entities import Entity
from journeymap.model.journey import Journey

Kind = Literal["added", "removed", "moved", "changed", "order"]
#: What is said beside the picture says nothing about the journey.
_BESIDE = "annotations"
#: The groups of entities of a journey, in the order in which their differences are told.
GROUPS = tuple(
    f.name for f in fields(Journey) if str(f.type).startswith("tuple[") and f.name != _BESIDE
)
#: Groups whose order says nothing.
_UNORDERED = ("transitions", "notes")
#: Where a touchpoint stands: a change of these is one move.
_PLACE = ("stage", "department")
#: What says nothing about the journey itself: how it is kept, and the room's round of votes.
_SILENT = ("id", "serial", "extra", "votes_each", "voters", "votes_hidden", _BESIDE, *GROUPS)


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that differs: what became of which entity.

    `id` is the entity's id (empty for the journey itself and for the order of a whole group),
    `field` the field of a *changed* one, `before` and `after` its values; of one that *moved*
    they are (stage, department).
    """

    kind: Kind
    group: str
    id: str = ""
    field: str = ""
    before: Any = None
    after: Any = None


@dataclass(frozen=True)
class Comparison:
    """Two journeys side by side. `twins` pairs transitions that were drawn anew (new id -> old).

    >>> from journeymap.model.edits import add_touchpoint
    >>> [d.kind for d in Comparison(Journey(), add_touchpoint(Journey(), "Bill", "use")).all]
    ['added']
    """

    old: Journey
    new: Journey

    @cached_property
    def twins(self) -> dict[str, str]:
        """A transition between the same two touchpoints is the same one, whatever its id is."""
        gone = [t for t in self.old.transitions if self.new.transition(t.id) is None]
        ways = {(t.source, t.target): t.id for t in reversed(gone)}
        return {
            t.id: way
            for t in self.new.transitions
            if self.old.transition(t.id) is None
            and (way := ways.pop((t.source, t.target), None)) is not None
        }

    @cached_property
    def all(self) -> tuple[Difference, ...]:
        """Every difference, in the order of `GROUPS`, then of the journey; the journey's own last.

        What is gone stands behind what is there.
        """
        found: list[Difference] = []
        for group in GROUPS:
            found += self._group(group)
        found += _changes("", "", self.old, self.new, _SILENT)
        return tuple(found)

    @cached_property
    def by_id(self) -> dict[str, tuple[Difference, ...]]:
        """The differences of each entity that has some."""
        found: dict[str, list[Difference]] = defaultdict(list)
        for difference in self.all:
            if difference.id:
                found[difference.id].append(difference)
        return {id: tuple(differences) for id, differences in found.items()}

    @property
    def _untold(self) -> tuple[str, ...]:
        """Votes are nobody's business while they are hidden."""
        hidden = self.old.votes_hidden or self.new.votes_hidden
        return ("id", "extra", "votes") if hidden else ("id", "extra")

    def _group(self, group: str) -> Iterator[Difference]:
        old: dict[str, Entity] = {e.id: e for e in getattr(self.old, group)}
        new: dict[str, Entity] = {e.id: e for e in getattr(self.new, group)}
        partner = self.twins if group == "transitions" else {}
        for id, entity in new.items():
            before = old.get(partner.get(id, id))
            if before is None:
                yield Difference("added", group, id)
            elif before is not entity:
                yield from _entity(group, id, before, entity, self._untold)
        taken = set(partner.values())
        yield from (
            Difference("removed", group, id) for id in old if id not in new and id not in taken
        )
        yield from self._order(group)

    def _order(self, group: str) -> Iterator[Difference]:
        """Touchpoints inside the cell they kept, other groups as a whole."""
        if group == "touchpoints":
            old, new = _cells(self.old), _cells(self.new)
            for cell, ids in new.items():
                if first := _reordered(old.get(cell, ()), ids):
                    yield Difference("order", group, first)
        elif group not in _UNORDERED and _reordered(_ids(self.old, group), _ids(self.new, group)):
            yield Difference("order", group)


def _entity(
    group: str, id: str, old: Entity, new: Entity, skipped: tuple[str, ...]
) -> Iterator[Difference]:
    if group == "touchpoints":
        places = [tuple(getattr(e, name) for name in _PLACE) for e in (old, new)]
        if places[0] != places[1]:
            yield Difference("moved", group, id, "", *places)
        skipped += _PLACE
    yield from _changes(group, id, old, new, skipped)


def _changes(
    group: str, id: str, old: Any, new: Any, skipped: Sequence[str]
) -> Iterator[Difference]:
    for f in fields(old):
        if f.name not in skipped and getattr(old, f.name) != getattr(new, f.name):
            yield Difference(
                "changed", group, id, f.name, getattr(old, f.name), getattr(new, f.name)
            )


def _ids(journey: Journey, group: str) -> list[str]:
    return [entity.id for entity in getattr(journey, group)]


def _cells(journey: Journey) -> dict[Hashable, list[str]]:
    cells: dict[Hashable, list[str]] = defaultdict(list)
    for t in journey.touchpoints:
        cells[t.stage, t.department].append(t.id)
    return cells


def _reordered(old: Iterable[str], new: Sequence[str]) -> str:
    """The first of what both have that stands elsewhere among it; empty when none does."""
    known = set(new)
    before = [id for id in old if id in known]
    both = set(before)
    after = [id for id in new if id in both]
    return next((b for a, b in zip(before, after, strict=True) if a != b), "")
