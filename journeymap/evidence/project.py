"""`Project`: everything one document holds, as one frozen value that undo can hand back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from journeymap.evidence.versions import Version
from journeymap.model.journey import Journey

if TYPE_CHECKING:
    from journeymap.evidence.tables import Evidence


@dataclass(frozen=True, slots=True)
class StoredRecipe:
    """A recipe kept with the document: its name and its TOML text, exactly as written."""

    name: str
    text: str


@dataclass(frozen=True, eq=False, slots=True)
class Project:
    """A journey, the evidence laid over it, and the recipes that made the evidence.

    `evidence` is None while nothing was gathered, so that an empty window needs no tables.
    `extra` keeps parts of the file (name -> bytes) that a newer minor version may have written.
    `versions` names the versions of the journey in their order, `journey` being that of the one
    shown; it is empty while there is only one.
    """

    journey: Journey = field(default_factory=Journey)
    evidence: Evidence | None = None
    recipes: tuple[StoredRecipe, ...] = ()
    extra: Mapping[str, bytes] = field(default_factory=dict)
    versions: tuple[Version, ...] = ()

    def with_journey(self, journey: Journey) -> Project:
        """This project with another journey; itself when nothing changed."""
        return self if journey is self.journey else replace(self, journey=journey)

    def same_as(self, other: Project) -> bool:
        """True when both hold equal journeys, versions, recipes and counts."""
        if self is other:
            return True
        if self.journey != other.journey or self.recipes != other.recipes:
            return False
        if self.extra != other.extra or self.versions != other.versions:
            return False
        if self.evidence is None or other.evidence is None:
            return self.evidence is other.evidence
        return self.evidence.same_as(other.evidence)
