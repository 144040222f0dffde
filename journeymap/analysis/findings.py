"""The one call that window, command line and exports share: everything found for one selection."""

from __future__ import annotations

from collections.abc import Callable

from journeymap.analysis.channels import channel_splits
from journeymap.analysis.flow import flow_from
from journeymap.analysis.heterogeneity import spread_out
from journeymap.analysis.ledger import ledger
from journeymap.analysis.periods import compare_periods
from journeymap.analysis.prepared import EVERYTHING, Part, Prepared, prepare
from journeymap.analysis.ranking import rank
from journeymap.analysis.results import Findings, Score
from journeymap.analysis.scores import Histograms, scores_from, stage_scores_from
from journeymap.analysis.side_by_side import side_by_side
from journeymap.analysis.voices import voices_of
from journeymap.evidence.selection import Selection
from journeymap.evidence.tables import Evidence
from journeymap.model.journey import Journey


def find(
    journey: Journey,
    evidence: Evidence | None,
    selection: Selection = EVERYTHING,
    *,
    report: Callable[[float], None] | None = None,
) -> Findings:
    """Everything found for one selection; empty findings where nothing was gathered.

    The first call for an evidence codes its tables, later ones only sum them: a filter is instant.
    `report` is told the share done in [0, 1] and may raise to stop. Raises `SelectionError` when
    the evidence has no source or segment of that name, or when two variables are asked for.

    >>> find(Journey(), None).ranking
    ()
    """
    if evidence is None:
        return Findings(selection)
    tell = report or _quiet
    prepared = prepare(evidence)
    tell(0.3)
    part = prepared.part(selection)
    book = ledger(prepared, part, journey.handoffs)
    tell(0.5)
    recall, base = prepared.remembered.recall, journey.minimum_base
    places = {t.id: t.stage for t in journey.touchpoints}  # in whatever order
    flow = flow_from(journey, prepared, part, book.total.moves)
    tell(0.6)
    ranking = rank(journey, book)
    tell(0.9)
    found = book.total.histograms
    months, ids = recall("seen", (part,), lambda: _seen(prepared, part))
    beside = (
        side_by_side(journey, prepared, part, book, selection.beside) if selection.beside else None
    )
    changes = (
        compare_periods(journey, prepared, part, selection.against, book)
        if selection.against
        else None
    )
    findings = Findings(
        selection=selection,
        scores=_scores(journey, prepared, part, found),
        flow=flow,
        ranking=ranking,
        responses=_responses(prepared, part, selection),
        customers=flow.customers if flow else 0,
        periods=(min(months), max(months)) if months else None,
        source_names=tuple(s.name for s in prepared.sources if s.id in ids),
        stage_scores=recall(
            "stages",
            (part, base, places, tuple(s.id for s in journey.stages)),
            lambda: stage_scores_from(journey, found),
        ),
        beside=beside,
        changes=changes,
        channels=channel_splits(journey, prepared, part, found),
        voices=voices_of(journey, prepared, part),
        weights=journey.weights,
    )
    tell(1.0)
    return findings


def _scores(
    journey: Journey, prepared: Prepared, part: Part, found: Histograms
) -> tuple[Score, ...]:
    """All scores with their spread; putting touchpoints into another order makes none anew."""
    place, base = {t.id: i for i, t in enumerate(journey.touchpoints)}, journey.minimum_base
    asked = frozenset(id for id, *_ in found if id in place)
    known = prepared.remembered.recall(
        "scores",
        (part, base, asked),
        lambda: spread_out(prepared, part, scores_from(journey, found), base),
    )
    return tuple(sorted(known, key=lambda score: place[score.touchpoint]))


def _quiet(_: float) -> None:
    """Nobody listens."""


def _seen(prepared: Prepared, part: Part) -> tuple[set[str], set[str]]:
    """Months and sources that gave this part its counts."""
    months: set[str] = set()
    ids: set[str] = set()
    for cube in prepared.cubes:
        own_months, own_ids = cube.seen(part)
        months |= own_months
        ids |= own_ids
    return months, ids


def _responses(prepared: Prepared, part: Part, selection: Selection) -> int:
    """Respondents of the surveys that take part, and who was asked within a log.

    Counts hold no persons: somebody who answered in two months of a filter counts twice.
    """
    if selection.since or selection.until or selection.segments:
        (n,) = prepared.respondents.sums(part, "n")
        return round(float(n.sum()))
    own = [s for s in prepared.sources if part.sources is None or s.id in part.sources]
    logs = frozenset(s.id for s in own if s.kind == "events")
    (asked,) = prepared.respondents.sums(Part(sources=logs), "n")
    return sum(s.people for s in own if s.kind == "survey") + round(float(asked.sum()))
