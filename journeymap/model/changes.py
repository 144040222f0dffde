"""What differs between two journeys, by id: so that only that is drawn again."""

from __future__ import annotations

from dataclasses import dataclass

from journeymap.model.journey import Journey


@dataclass(frozen=True, slots=True)
class Changes:
    """Ids of entities that were added, updated or removed; `order` when a sequence changed."""

    added: frozenset[str] = frozenset()
    updated: frozenset[str] = frozenset()
    removed: frozenset[str] = frozenset()
    order: bool = False

    def __bool__(self) -> bool:
        return bool(self.added or self.updated or self.removed or self.order)


def changes_between(before: Journey, after: Journey) -> Changes:
    """Compare two journeys; identical entities cost one identity test each.

    >>> bool(changes_between(Journey(), Journey()))
    False
    """
    old, new = before.by_id, after.by_id
    common = old.keys() & new.keys()
    updated = frozenset(i for i in common if old[i] is not new[i] and old[i] != new[i])
    added = frozenset(new.keys() - old.keys())
    removed = frozenset(old.keys() - new.keys())
    order = [i for i in old if i in common] != [i for i in new if i in common]
    return Changes(added, updated, removed, order)
