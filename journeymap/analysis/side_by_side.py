"""Segments side by side: scores and indices of each value of one variable, and who really differs.

Within a score or index the surest of all gaps is tested and pays for being chosen (Bonferroni);
then all touchpoints and hand-offs are corrected together (Benjamini & Hochberg 1995).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from itertools import combinations

from journeymap.analysis.comparing import adjusted, main_scale, widest_gap
from journeymap.analysis.differences import Gap, SegmentLine, SideBySide, Standing
from journeymap.analysis.ledger import Ledger, ledger
from journeymap.analysis.prepared import EVERYBODY, Part, Prepared
from journeymap.analysis.results import Score
from journeymap.analysis.scores import Histogram, Histograms, Scale, score_of
from journeymap.analysis.yardstick import apart, standings
from journeymap.evidence.selection import SelectionError
from journeymap.i18n.said import locale, some
from journeymap.model.journey import Journey

#: More lines than this cannot be told apart by anybody.
MOST_LINES = 6


def side_by_side(
    journey: Journey, prepared: Prepared, part: Part, book: Ledger, variable: str
) -> SideBySide:
    """The values of one variable beside each other, in the months and sources of `part`.

    `book` is of everybody: its hand-offs are the yardstick. Raises `SelectionError` for a variable
    the evidence does not have, and when a segment is chosen already.
    """
    values = prepared.segments.get(variable)
    if values is None:
        raise SelectionError(
            locale.tr(
                "no segment '{variable}', there is {names}",
                variable=variable,
                names=some(prepared.segments),
            )
        )
    if part.slices != (EVERYBODY,):
        raise SelectionError(
            locale.tr("segments can only be shown side by side while none is chosen")
        )
    books = {v: ledger(prepared, part.of((variable, v)), journey.handoffs) for v in values}
    answers = {
        v: round(sum(h.n for h in own.total.histograms.values())) for v, own in books.items()
    }
    crossed = {v: float(own.total.moves.count.sum()) for v, own in books.items()}
    there = [v for v in values if answers[v] or crossed[v]]
    shown = sorted(there, key=lambda v: (-answers[v], -crossed[v], v))[:MOST_LINES]
    found = {v: books[v].total.histograms for v in shown}
    scales = {
        t.id: scale
        for t in journey.touchpoints
        if (scale := main_scale([book.total.histograms], t.id)) is not None
    }
    indices = standings(journey, {v: books[v] for v in shown}, book)
    lines = tuple(
        SegmentLine(v, _scores(found[v], scales, journey.minimum_base), indices[v], answers[v])
        for v in shown
    )
    gaps = [*_touchpoint_gaps(found, scales, lines, journey.minimum_base)]
    gaps += _handoff_gaps(indices, journey)
    corrected = [
        replace(gap, p=p) for gap, p in zip(gaps, adjusted(g.p for g in gaps), strict=True)
    ]
    return SideBySide(
        variable,
        lines,
        len(there) - len(shown),
        {g.on: g for g in corrected if g.on in scales},
        {g.on: g for g in corrected if g.on not in scales},
    )


def _scores(found: Histograms, scales: Mapping[str, Scale], minimum_base: int) -> dict[str, Score]:
    """Every touchpoint's score on the question it is shown with."""
    return {
        touchpoint: score_of(touchpoint, histogram, minimum_base)
        for (touchpoint, scale), histogram in found.items()
        if scales.get(touchpoint) == scale
    }


def _touchpoint_gaps(
    found: Mapping[str, Histograms],
    scales: Mapping[str, Scale],
    lines: tuple[SegmentLine, ...],
    minimum_base: int,
) -> list[Gap]:
    out = []
    scores = {line.value: line.scores for line in lines}
    for touchpoint, scale in scales.items():
        groups: dict[str, Histogram] = {
            v: own[touchpoint, scale] for v, own in found.items() if (touchpoint, scale) in own
        }
        widest = widest_gap(groups, minimum_base)
        if widest is not None:
            worse, better, gap, p = widest
            low, high = (scores[v][touchpoint].value for v in (worse, better))
            out.append(
                Gap(touchpoint, worse, better, low, high, gap.value, gap.low, gap.high, p, scale[0])
            )
    return out


def _handoff_gaps(indices: Mapping[str, Mapping[str, Standing]], journey: Journey) -> list[Gap]:
    out = []
    for handoff in journey.handoffs:
        own = {
            v: line[handoff.id]
            for v, line in indices.items()
            if handoff.id in line and line[handoff.id].n >= journey.minimum_base
        }
        pairs = [(apart(own[a], own[b]), a, b) for a, b in combinations(own, 2)]
        if not pairs:
            continue
        gap, a, b = min(pairs, key=lambda pair: pair[0].p)
        worse, better = (a, b) if gap.value >= 0 else (b, a)
        gap = apart(own[worse], own[better])
        out.append(
            Gap(handoff.id, worse, better, own[worse].index, own[better].index, gap.value,
                gap.low, gap.high, min(1.0, gap.p * len(pairs)))
        )  # fmt: skip
    return out
