"""How much of the flow is drawn: the busiest ways, and what of it is left out is said."""

from __future__ import annotations

from dataclasses import dataclass, replace

from journeymap.analysis.results import Findings
from journeymap.i18n.locale import Locale
from journeymap.model.journey import Journey


@dataclass(frozen=True, slots=True)
class Thinned:
    """The journey with its rare ways left out: how many, and how many crossings they had."""

    journey: Journey
    hidden: int = 0
    crossings: int = 0
    total: int = 0


def thinned(
    journey: Journey, findings: Findings, share: float, kept: tuple[str, ...] = ()
) -> Thinned:
    """The busiest transitions that together carry `share` (0 to 1) of the crossings drawn.

    Grey zones stay whatever crosses them, so does what is named in `kept`, and the busiest way
    between any two parts that would fall asunder without it. All stay where no log tells.
    """
    from networkx.utils import UnionFind

    flow = findings.flow
    if share >= 1 or flow is None:
        return Thinned(journey)
    count = {(s.source, s.target): s.count for s in flow.steps}
    ordered = sorted(journey.transitions, key=lambda t: -count.get((t.source, t.target), 0))
    total = sum(count.get((t.source, t.target), 0) for t in ordered)
    if not total:
        return Thinned(journey)
    wanted = {zone.handoff for zone in findings.ranking if zone.is_grey} | set(kept)
    parts = UnionFind()
    carried = 0
    for t in ordered:
        n = count.get((t.source, t.target), 0)
        if carried < share * total or parts[t.source] != parts[t.target]:
            wanted.add(t.id)
        carried += n
        parts.union(t.source, t.target)
    shown = tuple(t for t in journey.transitions if t.id in wanted)
    hidden = [t for t in journey.transitions if t.id not in wanted]
    return Thinned(
        replace(journey, transitions=shown) if hidden else journey,
        len(hidden),
        sum(count.get((t.source, t.target), 0) for t in hidden),
        total,
    )


def thinned_text(found: Thinned, locale: Locale) -> str:
    """What is left out, in words; empty when all is drawn."""
    if not found.hidden:
        return ""
    share = found.crossings / found.total if found.total else 0.0
    return locale.tr(
        "%n rare way(s) not drawn: {crossings} crossings, {share} of all",
        "",
        found.hidden,
        crossings=locale.number(found.crossings),
        share=locale.percent(share, 1),
    )
