"""The ranking: the journey's drawn hand-offs from worst to best, with everything said of them."""

from __future__ import annotations

import math
from itertools import repeat
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from journeymap.analysis.arrays import tally
from journeymap.analysis.greyzone import Index, index, labels
from journeymap.analysis.impact import impacts
from journeymap.analysis.ledger import Ledger
from journeymap.analysis.logbins import quantile_position, seconds_at
from journeymap.analysis.results import DO, SAY, Contribution, GreyZone, Impact, Kind, Label
from journeymap.analysis.scores import Histogram, Histograms, change, score_of
from journeymap.model.journey import Journey
from journeymap.model.metric import MetricName

if TYPE_CHECKING:
    from journeymap.analysis.arrays import Array

#: Fewer pairs of answers of the same person than this, and the unpaired change is told instead.
FEWEST_PAIRS = 10
#: With answers alone, fewer than this can make no more than a suspicion.
FEWEST_ANSWERS = 30
FEWEST_HANDOFFS = 3


def rank(journey: Journey, book: Ledger) -> tuple[GreyZone, ...]:
    """Every drawn hand-off, worst first; nothing where none is drawn.

    Names, owners and departments say nothing of where one stands: an edit of these judges none
    anew, and a hand-off of which everything is as it was is the very same value.
    """
    if not book.handoffs:
        return ()
    ways = tuple((t.id, t.source, t.target, t.promise_hours) for t in book.handoffs)
    judged, known = book.prepared.remembered.recall(
        "judged",
        (book.total, book.strata, ways, dict(journey.weights)),
        lambda: (_judged(journey, book), dict[tuple[object, ...], GreyZone]()),
    )
    department = {t.id: t.department for t in journey.touchpoints}
    zones = []
    for h, fields in judged:
        t = book.handoffs[h]
        hands = h, department.get(t.source), department.get(t.target), t.owner
        if (zone := known.get(hands)) is None:
            zone = known[hands] = GreyZone(
                handoff=t.id,
                source=t.source,
                target=t.target,
                from_department=hands[1],
                to_department=hands[2],
                owner=t.owner,
                **fields,
            )
        zones.append(zone)
    return tuple(zones)


def _judged(journey: Journey, book: Ledger) -> list[tuple[int, dict[str, Any]]]:
    """Of every hand-off, worst first, its place and everything that the evidence says of it."""
    found = index(book.harms(), journey.weights)
    most_asked, values = book.prepared.remembered.recall(
        "most asked", (book.total,), lambda: _most_asked(book)
    )
    main = [most_asked.get(t.target) for t in book.handoffs]
    pairs = _pairs(book)
    answers = [round(h.n) if h else 0 for h in main]
    answers = [n or int(p) for n, p in zip(answers, pairs.sum(axis=1).tolist(), strict=True)]
    parts = _contributions(found)
    say, do = found.half(SAY).tolist(), found.half(DO).tolist()
    waits = zip(*(quantile_position(book.waits, q).tolist() for q in (0.5, 0.9)), strict=True)
    on_scores = _worst_on_scores(found, parts)
    facts = zip(
        main,
        answers,
        labels(found, _capped(found, answers)),
        parts,
        impacts(book, found.parts.get("loss")),
        _changes(book, pairs),
        zip(say, do, strict=True),
        waits,
        *_plain(found, book),
        strict=True,
    )
    judged = [
        (h, _fields(values.get(transition.target), *own) | {"worst_on_scores": h == on_scores})
        for h, (transition, own) in enumerate(zip(book.handoffs, facts, strict=True))
    ]
    return sorted(judged, key=lambda one: one[1]["rank"])


_points = attrgetter("points")


def _capped(found: Index, answers: list[int]) -> Array:
    """The hand-offs that can be no more than suspected: few to compare, or a few answers alone."""
    import numpy as np

    units = np.column_stack([found.parts[k].n for k in found.kinds] or [np.zeros(len(answers))])
    by_log = [i for i, k in enumerate(found.kinds) if k in DO or k == "complaint"]
    with_log = units[:, by_log].any(axis=1)
    few = bool((units > 0).any(axis=1).sum() < FEWEST_HANDOFFS)
    capped: Array = few | (~with_log & (np.array(answers) < FEWEST_ANSWERS))
    return capped


def _plain(
    found: Index, book: Ledger
) -> tuple[list[dict[str, Any]], list[int], list[float | None]]:
    """Of each hand-off what stands in arrays: fields of `GreyZone`, crossings, loss."""
    import numpy as np

    standing, loss = found.standing, found.parts.get("loss")
    columns = {
        "rank": standing.rank,
        "index": found.value,
        "low": found.low,
        "high": found.high,
        "times": found.times,
        "strength": found.strength,
        "rank_low": standing.low,
        "rank_high": standing.high,
        "chance_worst": standing.worst,
        "first_under_any_weights": standing.first,
    }
    rows = zip(*(column.tolist() for column in columns.values()), strict=True)
    fields = [dict(zip(columns, row, strict=True)) for row in rows]
    crossings = np.rint(book.crossings.completed).astype(int).tolist()
    lost: list[float | None] = [None] * len(fields)
    if loss is not None:
        lost = list(map(_share, loss.harm.tolist(), loss.n.tolist()))
    return fields, crossings, lost


def _fields(
    value: float | None,
    histogram: Histogram | None,
    answers: int,
    label: Label,
    parts: tuple[Contribution, ...],
    won: Impact | None,
    change: tuple[float, MetricName] | None,
    halves: tuple[float, float],
    wait: tuple[float, float],
    plain: dict[str, Any],
    crossings: int,
    loss: float | None,
) -> dict[str, Any]:
    """The fields of one `GreyZone` that follow from the evidence."""
    kinds = {c.kind for c in parts}
    median, p90 = (None if math.isnan(w) else seconds_at(w) for w in wait)
    return plain | {
        "contributions": parts,
        "say": None if kinds.isdisjoint(SAY) else halves[0],
        "do": None if kinds.isdisjoint(DO) else halves[1],
        "label": label,
        "impact": won,
        "n_answers": answers,
        "n_crossings": crossings,
        "median_wait": median,
        "p90_wait": p90,
        "loss": loss,
        "score_change": change[0] if change else None,
        "score_change_metric": change[1] if change else None,
        "score": value,
        "score_metric": histogram.scale[0] if histogram else None,
        "score_scale": histogram.scale[1:] if histogram else None,
    }


def _share(part: float, whole: float) -> float | None:
    return part / whole if whole > 0 else None


def _contributions(found: Index) -> list[tuple[Contribution, ...]]:
    """What each kind adds to each hand-off, the heaviest first; absent without evidence there."""
    import numpy as np

    columns = []
    for i, kind in enumerate(found.kinds):
        part, weight = found.parts[kind], float(found.weights[i])
        rate = np.divide(part.harm, part.n, out=np.zeros(len(part.n)), where=part.n > 0)
        points, harm, n, rates, typical, rho = (
            column.tolist()
            for column in (found.points[:, i], part.harm, part.n, rate, part.typical, part.rho)
        )
        typical = [math.nan if x != x else x for x in typical]  # one NaN equals itself
        own = (repeat(kind), points, harm, n, rates, typical, rho, repeat(weight))
        columns.append(map(Contribution, *own))
    rows = zip(*columns, strict=True) if columns else repeat((), len(found.times))
    return [tuple(sorted((c for c in row if c.n > 0), key=_points, reverse=True)) for row in rows]


def _worst_on_scores(found: Index, parts: list[tuple[Contribution, ...]]) -> int | None:
    """The hand-off that is first on what customers say, when it is not first in all."""
    kinds: set[Kind] = set(SAY)
    say = found.half(SAY)
    judged = [h for h, own in enumerate(parts) if kinds & {c.kind for c in own} and say[h] > 1]
    worst = max(judged, key=lambda h: float(say[h]), default=None)
    return None if worst is None or found.standing.rank[worst] == 1 else worst


def _most_asked(book: Ledger) -> tuple[dict[str, Histogram], dict[str, float]]:
    """The most asked question of every touchpoint that has one: its histogram and its value."""
    out: dict[str, Histogram] = {}
    for (touchpoint, _), histogram in book.total.histograms.items():
        known = out.get(touchpoint)
        if known is None or histogram.n > known.n:
            out[touchpoint] = histogram
    return out, {t: score_of(t, histogram, 0).value for t, histogram in out.items()}


def _pairs(book: Ledger) -> Array:
    """Respondents who answered the same question on both sides (hand-offs x questions)."""
    forward, backward = book.pair_rows
    n = book.total.pairs
    return _per_question(book, *forward, n) + _per_question(book, *backward, n)


def _per_question(book: Ledger, cells: Array, handoff: Array, weight: Array) -> Array:
    frame = book.prepared.pair_frame
    width = max(len(frame.questions), 1)
    same = frame.question[cells] >= 0
    cells, handoff = cells[same], handoff[same]
    flat = handoff * width + frame.question[cells]
    return tally(flat, weight[cells], len(book.handoffs) * width).reshape(-1, width)


def _changes(book: Ledger, pairs: Array) -> list[tuple[float, MetricName] | None]:
    """Change of the score over each hand-off, of the same people where there are enough of them."""
    import numpy as np

    frame = book.prepared.pair_frame
    forward, backward = book.pair_rows
    rise = (frame.points_b - frame.points_a) * book.total.pairs
    total = _per_question(book, *forward, rise) - _per_question(book, *backward, rise)
    asked: dict[str, Histograms] = {}
    for (touchpoint, scale), histogram in book.total.histograms.items():
        asked.setdefault(touchpoint, {})[touchpoint, scale] = histogram
    best = pairs.argmax(axis=1)
    every = np.arange(len(pairs))
    paired, rises = pairs[every, best].tolist(), total[every, best].tolist()
    out: list[tuple[float, MetricName] | None] = []
    for t, n, rise, question in zip(book.handoffs, paired, rises, best.tolist(), strict=True):
        if n >= FEWEST_PAIRS:
            out.append((rise / n, frame.questions[question][0]))
        else:
            both = asked.get(t.source, {}) | asked.get(t.target, {})
            out.append(change(both, t.source, t.target, FEWEST_PAIRS))
    return out
