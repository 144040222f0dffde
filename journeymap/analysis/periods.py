"""Two periods or waves compared: what became of every score and index, and what the mix explains.

All changes are corrected together (Benjamini & Hochberg 1995). Indices of both periods are on the
yardstick of the earlier one. A change of the whole that no segment shows is a change of the mix of
segments (Simpson 1951): the change with the earlier mix kept stands next to the raw one.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from journeymap.analysis.comparing import adjusted, classes, difference, main_scale, moments
from journeymap.analysis.differences import Changes, IndexChange, Mix, ScoreChange
from journeymap.analysis.intervals import Z95
from journeymap.analysis.ledger import Ledger, ledger
from journeymap.analysis.prepared import EVERYBODY, Part, Prepared
from journeymap.analysis.scores import Histogram, Histograms, Scale, histograms, score_of
from journeymap.analysis.yardstick import apart, standings
from journeymap.evidence.selection import Span
from journeymap.model.journey import Journey


def earlier_part(prepared: Prepared, part: Part, span: Span) -> Part:
    """The same segments in another period; its sources are those of the span, else the same.

    Raises nothing: a source that is there no longer simply has no counts.
    """
    ids = part.sources
    if span.sources:
        ids = frozenset(s.id for s in prepared.sources if s.name in span.sources)
    return Part(part.slices, span.since, span.until, ids)


def compare_periods(
    journey: Journey, prepared: Prepared, part: Part, span: Span, book: Ledger
) -> Changes:
    """What changed from the period of `span` to that of `part`; `book` is of the latter."""
    earlier = earlier_part(prepared, part, span)
    old = ledger(prepared, earlier, journey.handoffs)
    then, now = old.total.histograms, book.total.histograms
    scores = _scores(journey, then, now)
    indices = _indices(journey, old, book)
    every = adjusted([c.p for c in scores] + [c.p for c in indices])
    sliced = _sliced(prepared, earlier, part)
    told = [
        replace(change, p=p, mix=_mix(sliced, change))
        for change, p in zip(scores, every, strict=False)
    ]
    return Changes(
        _months(prepared, earlier),
        _months(prepared, part),
        {change.touchpoint: change for change in told},
        {c.handoff: replace(c, p=p) for c, p in zip(indices, every[len(scores) :], strict=True)},
        frozenset(
            touchpoint
            for touchpoint in {t for t, _ in then} & {t for t, _ in now}
            if main_scale([then, now], touchpoint) is None
        ),
    )


def _scores(journey: Journey, then: Histograms, now: Histograms) -> list[ScoreChange]:
    out = []
    for touchpoint in journey.touchpoints:
        scale = main_scale([then, now], touchpoint.id)
        if scale is None:
            continue
        before, after = then[touchpoint.id, scale], now[touchpoint.id, scale]
        gap = difference(after, before)
        if gap is None:
            continue
        old, new = (score_of(touchpoint.id, h, journey.minimum_base) for h in (before, after))
        out.append(ScoreChange(touchpoint.id, old, new, gap.value, gap.low, gap.high, gap.p))
    return out


def _indices(journey: Journey, old: Ledger, book: Ledger) -> list[IndexChange]:
    both = standings(journey, {"then": old, "now": book}, old, paired=True)
    out = []
    for handoff in journey.handoffs:
        before, after = (both[name].get(handoff.id) for name in ("then", "now"))
        if before is None or after is None:
            continue
        gap = apart(after, before)
        enough = min(before.n, after.n) >= journey.minimum_base
        out.append(
            IndexChange(handoff.id, before, after, gap.value, gap.low, gap.high, gap.p, enough)
        )
    return out


def _months(prepared: Prepared, part: Part) -> tuple[str, str]:
    months: set[str] = set()
    for cube in prepared.cubes:
        months |= cube.seen(part)[0]
    return (min(months), max(months)) if months else ("", "")


# --- the mix of segments ----------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Cell:
    """One segment in one period: effective answers, mean of their points, variance of it."""

    n: float
    mean: float
    variance: float


#: variable -> value -> histograms of the earlier and the later period.
_Sliced = dict[str, dict[str, tuple[Histograms, Histograms]]]


def _sliced(prepared: Prepared, earlier: Part, later: Part) -> _Sliced:
    if later.slices != (EVERYBODY,):
        return {}
    return {
        variable: {
            value: (
                histograms(prepared, earlier.of((variable, value))),
                histograms(prepared, later.of((variable, value))),
            )
            for value in values
        }
        for variable, values in prepared.segments.items()
    }


def _mix(sliced: _Sliced, change: ScoreChange) -> Mix | None:
    """The variable whose mix explains most of a change, None where none does."""
    scale: Scale = (change.before.metric, *change.before.scale)
    key = change.touchpoint, scale
    found: list[tuple[float, Mix]] = []
    for variable, values in sliced.items():
        pairs = [
            (_cell(then[key]), _cell(now[key]))
            for then, now in values.values()
            if key in then and key in now and min(then[key].n, now[key].n) >= 2
        ]
        if len(pairs) > 1 and (told := mix_of(variable, pairs)) is not None:
            found.append((abs(told.raw - told.fixed), told))
    return max(found, key=lambda item: item[0])[1] if found else None


def mix_of(variable: str, pairs: Sequence[tuple[Cell, Cell]]) -> Mix | None:
    """What the mix of segments does to a change; None where chance explains it, or it is small.

    `pairs` are the cells of each segment, earlier and later. The change of everybody is that within
    segments, at the earlier mix, plus that of the mix. It is told when the mix's part is real, and
    so is one of the two changes, and the change within is less than half of that of everybody, of
    the other sign, or twice as large.

    >>> shop, web = (Cell(900, 60, 50), Cell(300, 66, 50)), (Cell(100, 20, 50),
    ...     Cell(700, 26, 50))
    >>> mix = mix_of("Channel", [shop, web])
    >>> round(mix.raw), round(mix.fixed), mix.reversed
    (-18, 6, True)
    """
    then, now = (math.fsum(pair[i].n for pair in pairs) for i in (0, 1))
    w_then = [a.n / then for a, _ in pairs]
    w_now = [b.n / now for _, b in pairs]
    cells = list(zip(pairs, w_then, w_now, strict=True))
    fixed = math.fsum(w * (b.mean - a.mean) for (a, b), w, _ in cells)
    moved = math.fsum((v - w) * b.mean for (_, b), w, v in cells)
    raw = fixed + moved
    noise = math.fsum(w * w * (a.variance / a.n + b.variance / b.n) for (a, b), w, _ in cells)
    level = [b.mean for _, b in pairs]
    mixing = _share_variance(w_then, level) / then + _share_variance(w_now, level) / now
    if abs(moved) <= Z95 * math.sqrt(mixing):
        return None
    within = abs(fixed) > Z95 * math.sqrt(noise)
    if not within and abs(raw) <= Z95 * math.sqrt(noise + mixing):
        return None
    if raw * fixed > 0 and 0.5 < abs(fixed / raw) < 2:
        return None
    other_way = raw != 0 and all((b.mean - a.mean) * raw < 0 for a, b in pairs)
    return Mix(variable, raw, fixed, other_way)


def _share_variance(shares: Sequence[float], level: Sequence[float]) -> float:
    """Variance of one draw among segments of these shares."""
    mean = math.fsum(w * m for w, m in zip(shares, level, strict=True))
    return math.fsum(w * (m - mean) ** 2 for w, m in zip(shares, level, strict=True))


def _cell(histogram: Histogram) -> Cell:
    """Points of the metric: +-100 and 0 for NPS, 100 or 0 for a share, the code for a rating."""
    if histogram.scale[0] == "rating":
        n, mean, variance = moments(histogram)
        return Cell(n, mean, variance if n > 1 else 0.0)
    bad, middle, good = classes(histogram)
    n = bad + middle + good
    low = -100.0 if histogram.scale[0] == "nps" else 0.0
    mean = (100 * good + low * bad) / n
    return Cell(n, mean, (100**2 * good + low**2 * bad) / n - mean**2)
