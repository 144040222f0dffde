"""From evidence to harms: (O, n, Q) of every drawn hand-off, kind by kind.

| kind | harm u of one unit | unit |
|---|---|---|
| level | squared shortfall of the answer, ((hi - x) / (hi - lo))^2 | answer at the receiving side |
| fall | squared fall from source to target, as shares of the scale | respondent who answered both |
| complaint | 1, and 1 more for a repeat left unanswered | crossing started |
| loss | 1 if started and never completed | crossing started |
| wait | 1 if longer than promised, else than 80 % of the other hand-offs' waits | timed crossing |
| rework | 1 if it went straight back | crossing completed |

A log shows that a customer was lost *at* a touchpoint, not on the way to which other. Assumption:
those lost at a would have gone on as the others did, so they are shared out to the steps that lead
away from a in proportion to the completed counts. Open cases are neither started nor lost. A
complaint about a touchpoint is likewise shared out to the steps that lead to it; where there is a
register at all, a hand-off that is not in it had no complaint.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from journeymap.analysis.arrays import tally
from journeymap.analysis.frames import METRIC_CODE
from journeymap.analysis.greyzone import Harm, compare, leave_one_out
from journeymap.analysis.logbins import exceeding, position, quantile_position
from journeymap.analysis.moves import Moves, moves
from journeymap.analysis.prepared import EVERYBODY, Part, Prepared
from journeymap.analysis.results import Kind
from journeymap.analysis.scores import Histogram, Histograms, Scale, histograms
from journeymap.model.entities import Transition
from journeymap.model.metric import METRICS

if TYPE_CHECKING:
    from journeymap.analysis.arrays import Array

#: Without a promise a wait is slow beyond this quantile of the other hand-offs' waits.
SLOW = 0.8
#: A variable with more values than this is not used to standardise: its segments would be thin.
MOST_SEGMENTS = 12
#: Metrics, and at last answers on different metrics, compared as ridits.
_LEVELS = len(METRICS)


@dataclass(frozen=True, eq=False)
class Gathered:
    """The counts of one part of the evidence that harms are made of."""

    histograms: Histograms
    moves: Moves
    pairs: Array
    complaints: dict[str, float] | None


def gather(prepared: Prepared, part: Part) -> Gathered:
    """Sum everything that harms need over one part of the evidence; no edit changes it."""
    return prepared.remembered.recall("gathered", (part,), lambda: _gather(prepared, part))


def _gather(prepared: Prepared, part: Part) -> Gathered:
    (pairs,) = prepared.pairs.sums(part, "n")
    received, repeated = prepared.complaints.sums(part, "received", "repeated")
    complaints = None
    if _has_register(prepared, part):
        names = prepared.complaints.keys["on"].tolist()
        complaints = dict(zip(names, (received + repeated).tolist(), strict=True))
    return Gathered(histograms(prepared, part), moves(prepared, part), pairs, complaints)


def _has_register(prepared: Prepared, part: Part) -> bool:
    """True when complaints of these months and sources are known by the part's segments.

    A segment in which nobody complained is then without complaints, not without a register.
    """
    cube = prepared.complaints
    variables = {variable for variable, _ in part.slices}
    _, sources = cube.seen(part.of(*(s for s in cube.bounds if s[0] in variables)))
    return bool(sources)


def standard_slices(prepared: Prepared, part: Part) -> tuple[tuple[str, str], ...]:
    """The segments to standardise by: the selected values, or those of the only variable there is.

    Slices are one-way, so with two variables in the evidence there is no telling their joint mix,
    and the total is compared as it is.
    """
    if part.slices != (EVERYBODY,):
        return part.slices if 1 < len(part.slices) <= MOST_SEGMENTS else ()
    if len(prepared.segments) != 1:
        return ()
    ((variable, values),) = prepared.segments.items()
    return tuple((variable, v) for v in values) if 1 < len(values) <= MOST_SEGMENTS else ()


@dataclass(frozen=True, eq=False)
class Crossings:
    """What H hand-offs carried: `completed`, `started`, `lost`, `returned` customers."""

    completed: Array
    started: Array
    lost: Array
    returned: Array


@dataclass(frozen=True, eq=False)
class Ledger:
    """All harms of the drawn hand-offs in one part of the evidence."""

    prepared: Prepared
    handoffs: tuple[Transition, ...]
    total: Gathered
    strata: tuple[Gathered, ...] = field(default=())

    @cached_property
    def ends(self) -> tuple[Array, Array, Array, Array]:
        """The hand-offs whose source and target the log knows, states of both, and their pair.

        The pair is -1 where nobody was seen to go that way.
        """
        import numpy as np

        frame = self.total.moves.frame
        known = []
        for h, t in enumerate(self.handoffs):
            a, b = frame.index.get(t.source), frame.index.get(t.target)
            if a is not None and b is not None:
                known.append((h, a, b, frame.pair_index.get((a, b), -1)))
        at, source, target, pair = np.array(known, int).reshape(-1, 4).T
        return at, source, target, pair

    @cached_property
    def pair_rows(self) -> tuple[tuple[Array, Array], tuple[Array, Array]]:
        """Cells of the pairs that lie on a hand-off, and which: read forward, and backward."""
        import numpy as np

        frame = self.prepared.pair_frame
        where = {(t.source, t.target): h for h, t in enumerate(self.handoffs)}
        both = [frame.lookup(where, swapped=swapped) for swapped in (False, True)]
        cells = [np.flatnonzero(handoff >= 0) for handoff in both]
        return (cells[0], both[0][cells[0]]), (cells[1], both[1][cells[1]])

    @cached_property
    def falls(self) -> list[tuple[Array, Array, Array]]:
        """Cells of the pairs, where in `fall` they count, and their harm; forward, and backward."""
        import numpy as np

        frame, out = self.prepared.pair_frame, []
        for (cells, handoff), before, after in zip(self.pair_rows, "ab", "ba", strict=True):
            mixed = frame.metric_a[cells] != frame.metric_b[cells]
            drop = frame.share(before)[cells] - frame.share(after)[cells]
            if mixed.any():
                other = cells[mixed]
                drop[mixed] = _own_ridits(self, other, before) - _own_ridits(self, other, after)
            known = ~np.isnan(drop)
            flat = handoff * (_LEVELS + 1) + np.where(mixed, _LEVELS, frame.metric_a[cells])
            out.append((cells[known], flat[known], np.maximum(drop[known], 0.0) ** 2))
        return out

    @cached_property
    def ridits(self) -> dict[Scale, dict[float, float]]:
        """Ridits of every scale in the whole part."""
        return ridits(self.total.histograms)

    @cached_property
    def crossings(self) -> Crossings:
        """Crossings of the whole part."""
        return self.crossings_of(self.total.moves)

    def crossings_of(self, m: Moves) -> Crossings:
        """Crossings by the assumption above.

        Where nobody went on at all, those lost are shared out evenly to the hand-offs drawn from
        there whose target the log knows.
        """
        import numpy as np

        at, a, _, pair = self.ends
        out = {k: np.zeros(len(self.handoffs)) for k in ("completed", "lost", "returned")}
        if len(at):
            # The pair -1 reads the 0 that is put at the end.
            completed, returned = (np.append(x, 0.0)[pair] for x in (m.count, m.returned))
            going = m.leaving  # repeating a is not going on from it
            share = np.divide(completed, going[a], out=np.zeros(len(at)), where=going[a] > 0)
            drawn = tally(a, np.ones(len(a)), len(going))[a]
            share = np.where(going[a] > 0, share, 1 / drawn)
            out["completed"][at] = completed
            out["lost"][at] = m.lost[a] * share
            out["returned"][at] = np.minimum(returned, completed)
        return Crossings(started=out["completed"] + out["lost"], **out)

    @cached_property
    def waits(self) -> Array:
        """Known waits of every hand-off per bin (H x bins)."""
        import numpy as np

        at, _, _, pair = self.ends
        bins = self.total.moves.waits(pair)
        out = np.zeros((len(self.handoffs), bins.shape[1]))
        out[at] = bins
        return out

    @cached_property
    def sums(self) -> tuple[dict[Kind, Array], dict[Kind, Array]]:
        """(O, n, Q) of all kinds but the wait, in total and per segment (S x H x M x 3)."""
        import numpy as np

        parts = [_kinds(self, g) for g in self.strata]
        total = _kinds(self, self.total)
        return total, {kind: np.array([p[kind] for p in parts]) for kind in total if parts}

    def harms(self, yardstick: Ledger | None = None) -> dict[Kind, Harm]:
        """Every kind, compared with the others: with those of `yardstick`, if one is given."""
        measure = yardstick or self
        total, parts = self.sums
        out: dict[Kind, Harm] = {
            kind: compare(own, parts.get(kind), (measure.sums[0][kind], measure.sums[1].get(kind)))
            for kind, own in total.items()
        }
        promises = [t.promise_hours for t in self.handoffs]
        out["wait"] = wait(self.waits, promises, measure.waits)
        return out


def ledger(prepared: Prepared, part: Part, handoffs: tuple[Transition, ...]) -> Ledger:
    """Gather all that the index needs of one part of the evidence."""
    slices = standard_slices(prepared, part)
    strata = tuple(gather(prepared, part.of(slice)) for slice in slices)
    return Ledger(prepared, handoffs, gather(prepared, part), strata)


def _kinds(book: Ledger, gathered: Gathered) -> dict[Kind, Array]:
    """(O, n, Q) of all kinds but the wait, H x M x 3."""
    import numpy as np

    crossed = book.crossings_of(gathered.moves)
    complaint, units = _complaints(book, gathered, crossed)
    out: dict[Kind, Array] = {
        "level": level(
            book.handoffs,
            book.prepared.remembered.recall(
                "levels", (gathered,), lambda: levels(gathered.histograms)
            ),
        ),
        "fall": fall(book, gathered),
    }
    # Open cases only, and no limit that calls any of them lost: then loss is unknown, not zero.
    m = book.total.moves
    told = bool(m.lost.any()) or not m.open.any()
    counts: dict[Kind, tuple[Array, Array]] = {
        "loss": (crossed.lost, crossed.started * told),
        "rework": (crossed.returned, crossed.completed),
        "complaint": (complaint, units),
    }
    for kind, (harm, n) in counts.items():
        out[kind] = np.column_stack([harm, n, harm])[:, None, :]
    return out


def level_harm(histogram: Histogram) -> tuple[float, float, float]:
    """Squared shortfalls of one histogram: (sum u, n, sum u^2), weighted answers by Kish's n.

    >>> level_harm(Histogram(("csat", 1.0, 5.0), ((1.0, 2, 2, 2), (3.0, 4, 4, 4))))
    (3.0, 6.0, 2.25)
    """
    _, low, high = histogram.scale
    bars = [(((high - code) / (high - low)) ** 2, n) for code, n in histogram.scaled]
    return (
        sum(u * n for u, n in bars),
        sum(n for _, n in bars),
        sum(u * u * n for u, n in bars),
    )


def levels(found: Histograms) -> dict[str, Array]:
    """Touchpoint -> squared shortfalls of its answers (M x 3)."""
    import numpy as np

    per_touchpoint: dict[str, Array] = {}
    for (touchpoint, scale), histogram in found.items():
        own = per_touchpoint.setdefault(touchpoint, np.zeros((_LEVELS, 3)))
        own[METRIC_CODE[scale[0]]] += level_harm(histogram)
    return per_touchpoint


def level(handoffs: tuple[Transition, ...], per_touchpoint: Mapping[str, Array]) -> Array:
    """Squared shortfalls of the answers at the receiving side (H x M x 3)."""
    import numpy as np

    nothing = np.zeros((_LEVELS, 3))
    return np.array([per_touchpoint.get(t.target, nothing) for t in handoffs]).reshape(
        -1, _LEVELS, 3
    )


def wait(bins: Array, promises: Sequence[float | None], yardstick: Array | None = None) -> Harm:
    """Slow crossings among known waits (H x bins), against promises in hours, None without one.

    Without a promise the threshold is the 80 % quantile of the others' waits, so their rate is 20 %
    by construction. With one, the others' rate is their share over *their* promise; when no other
    has a promise, their share over this one. The others are those of `yardstick` if it is given.
    """
    import numpy as np

    measure = bins if yardstick is None else yardstick
    n = bins.sum(axis=1)
    rest = leave_one_out(measure)
    n_rest = rest.sum(axis=1)
    threshold = quantile_position(rest, SLOW)
    promised = np.array([hours is not None for hours in promises], bool)
    limit = np.array([position(3600 * (hours or 0.0)) for hours in promises])
    usable = n_rest > 0
    slow = np.where(promised, exceeding(bins, limit), 0.0)
    safe = np.where(np.isnan(threshold), 0.0, threshold)
    slow = np.where(~promised & usable, exceeding(bins, safe), slow)
    units = np.where(promised | usable, n, 0.0)
    own = np.column_stack([slow, units, slow])
    late = exceeding(measure, limit)
    to_promise = leave_one_out(
        np.column_stack([late, measure.sum(axis=1), late]) * promised[:, None]
    )
    lonely = exceeding(rest, limit)
    to_this = np.column_stack([lonely, n_rest, lonely])
    by_quantile = np.column_stack([(1 - SLOW) * n_rest, n_rest, (1 - SLOW) * n_rest])
    with_promise = np.where(to_promise[:, 1:2] > 0, to_promise, to_this)
    others = np.where(promised[:, None], with_promise, by_quantile)
    return Harm(own[:, None, :], others[:, None, :])


def fall(book: Ledger, gathered: Gathered) -> Array:
    """Falls of the same respondents over every hand-off (H x (M + 1) x 3).

    Answers on the same metric are compared as shares of their scales. Only where a hand-off has no
    such pairs, answers on different metrics are compared as ridits of their own journey-wide
    histogram (Bross 1958), in the last column.
    """
    import numpy as np

    out = np.zeros((len(book.handoffs), _LEVELS + 1, 3))
    for cells, flat, u in book.falls:
        n = gathered.pairs[cells]
        harm = u * n
        for i, weight in enumerate((harm, n, u * harm)):
            out[..., i] += tally(flat, weight, out[..., i].size).reshape(out.shape[:2])
    out[out[:, :_LEVELS, 1].sum(axis=1) > 0, _LEVELS] = 0.0
    return out


def _own_ridits(book: Ledger, cells: Array, side: str) -> Array:
    """Ridits of one side of some cells of the pairs table; NaN where the answer is not known."""
    import numpy as np

    names = ("metric", "low", "high", "code")
    columns = [book.prepared.pairs.keys[f"{name}_{side}"][cells].tolist() for name in names]
    table = book.ridits
    rows = zip(*columns, strict=True)
    return np.array([table.get((m, lo, hi), {}).get(x, math.nan) for m, lo, hi, x in rows], float)


def ridits(found: Histograms) -> dict[Scale, dict[float, float]]:
    """Scale -> code -> ridit: share of the journey's answers below it, and half of those equal.

    >>> h = Histogram(("csat", 1.0, 5.0), ((1.0, 1, 1, 1), (5.0, 3, 3, 3)))
    >>> ridits({("t1", h.scale): h})[h.scale]
    {1.0: 0.125, 5.0: 0.625}
    """
    pooled: dict[Scale, Histogram] = {}
    for (_, scale), histogram in found.items():
        pooled[scale] = pooled[scale] + histogram if scale in pooled else histogram
    out: dict[Scale, dict[float, float]] = {}
    for scale, histogram in pooled.items():
        below = 0.0
        out[scale] = {}
        for code, n, *_ in histogram.bars:
            out[scale][code] = (below + n / 2) / histogram.n
            below += n
    return out


def _complaints(book: Ledger, gathered: Gathered, crossed: Crossings) -> tuple[Array, Array]:
    """Complaints and crossings started; no units where there is no register."""
    import numpy as np

    count = len(book.handoffs)
    if gathered.complaints is None:
        return np.zeros(count), np.zeros(count)
    m = gathered.moves
    out = np.zeros(count)
    index = m.frame.index
    for h, t in enumerate(book.handoffs):
        out[h] = gathered.complaints.get(t.id, 0.0)
        i = index.get(t.target)
        if i is not None and m.inflow[i] > 0:
            share = crossed.completed[h] / float(m.inflow[i])
            out[h] += gathered.complaints.get(t.target, 0.0) * share
    known = crossed.started > 0
    return np.where(known, out, 0.0), crossed.started
