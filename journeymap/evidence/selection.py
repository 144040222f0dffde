"""`Selection`: which part of the evidence is looked at: sources, periods, one segment."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from journeymap.i18n.calendars import Calendar, parsed
from journeymap.i18n.refusal import Refusal

if TYPE_CHECKING:
    from journeymap.evidence.tables import Evidence


class SelectionError(Refusal, ValueError):
    """The evidence cannot answer this selection; `str()` says what it could answer."""


@dataclass(frozen=True, slots=True)
class Span:
    """An earlier period or wave to compare with: months `YYYY-MM`, both included, and sources."""

    since: str = ""
    until: str = ""
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Selection:
    """A filter that is a sum over the small tables.

    `sources` are source names, empty for all. `since` and `until` are months `YYYY-MM`, both ends
    included, empty for no limit; undated rows are kept only when neither is set. `segments` maps a
    segment variable to the values wanted. Two variables at once cannot be answered from one-way
    slices: `needs_recount` is True, and the source file has to be counted again.

    `beside` names a segment variable whose values are shown side by side, `against` the period that
    what is selected is compared with. Both add to what is found and take nothing away, so that a
    selection of nothing else is no filter.
    """

    sources: tuple[str, ...] = ()
    since: str = ""
    until: str = ""
    segments: Mapping[str, tuple[str, ...]] = field(default_factory=dict, hash=False)
    beside: str = ""
    against: Span | None = None

    def __bool__(self) -> bool:
        return bool(self.sources or self.since or self.until or self.segments)

    @property
    def compares(self) -> bool:
        """True when something is shown beside what is selected."""
        return bool(self.beside or self.against)

    @property
    def needs_recount(self) -> bool:
        """True when only the source file itself can answer."""
        return len(self.segments) > 1

    def source_ids(self, evidence: Evidence) -> list[str]:
        """Ids of the sources that take part."""
        return [s.id for s in evidence.sources if not self.sources or s.name in self.sources]


def segment_values(evidence: Evidence) -> dict[str, list[str]]:
    """Every segment variable of the evidence and its values, sorted."""
    pairs: set[tuple[str, str]] = set()
    for table in (evidence.scores, evidence.steps):
        pairs.update(zip(table["variable"].tolist(), table["value"].tolist(), strict=True))
    found: dict[str, list[str]] = {}
    for variable, value in sorted(pairs):
        if variable:
            found.setdefault(variable, []).append(value)
    return found


def calendar_of(evidence: Evidence | None) -> Calendar | None:
    """The calendar whose months the evidence is counted by, None while nothing in it is dated."""
    found = parsed(next(iter(periods(evidence)), "")) if evidence is not None else None
    return found[0] if found else None


def periods(evidence: Evidence) -> list[str]:
    """Every dated period of the evidence, in order."""
    found: set[str] = set()
    for name in ("scores", "steps", "complaints", "mentions"):
        found.update(getattr(evidence, name)["period"].unique())
    return sorted(found - {""})
