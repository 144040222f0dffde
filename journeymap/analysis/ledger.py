"""The ledger of the drawn hand-offs: everything the index needs of one part of the evidence.

A log shows that a customer was lost *at* a touchpoint, not on the way to which other. Assumption:
those lost at a would have gone on as the others did, so they are shared out to the steps that lead
away from a in proportion to the completed counts. Open cases are neither started nor lost. A
complaint about a touchpoint is likewise shared out to the steps that lead to it; where there is a
register at all, a hand-off that is not in it had no complaint.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from journeymap.analysis.arrays import tally
from journeymap.analysis.greyzone import Harm, compare
from journeymap.analysis.harms import LEVELS, fall, level, levels, ridits, wait
from journeymap.analysis.moves import Moves, moves
from journeymap.analysis.prepared import EVERYBODY, Part, Prepared
from journeymap.analysis.results import Kind
from journeymap.analysis.scores import Histograms, Scale, histograms
from journeymap.model.entities import Transition

if TYPE_CHECKING:
    from journeymap.analysis.arrays import Array

#: A variable with more values than this is not used to standardise: its segments would be thin.
MOST_SEGMENTS = 12


@dataclass(frozen=True, eq=False)
class Counts:
    """The counts of one part of the evidence that harms are made of."""

    histograms: Histograms
    moves: Moves
    pairs: Array
    complaints: dict[str, float] | None


def counts_of(prepared: Prepared, part: Part) -> Counts:
    """Sum everything that harms need over one part of the evidence; no edit changes it."""
    return prepared.remembered.recall("counts", (part,), lambda: _counts_of(prepared, part))


def _counts_of(prepared: Prepared, part: Part) -> Counts:
    (pairs,) = prepared.pairs.sums(part, "n")
    received, repeated = prepared.complaints.sums(part, "received", "repeated")
    complaints = None
    if _has_register(prepared, part):
        names = prepared.complaints.keys["on"].tolist()
        complaints = dict(zip(names, (received + repeated).tolist(), strict=True))
    return Counts(histograms(prepared, part), moves(prepared, part), pairs, complaints)


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
    total: Counts
    strata: tuple[Counts, ...] = field(default=())

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
        # The same for every part of the evidence: a filter need not look them up again.
        return self.prepared.remembered.recall("pair rows", (self.handoffs,), self._find_pair_rows)

    def _find_pair_rows(self) -> tuple[tuple[Array, Array], tuple[Array, Array]]:
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
            flat = handoff * (LEVELS + 1) + np.where(mixed, LEVELS, frame.metric_a[cells])
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
    strata = tuple(counts_of(prepared, part.of(slice)) for slice in slices)
    return Ledger(prepared, handoffs, counts_of(prepared, part), strata)


def _kinds(book: Ledger, counts: Counts) -> dict[Kind, Array]:
    """(O, n, Q) of all kinds but the wait, H x M x 3."""
    import numpy as np

    crossed = book.crossings_of(counts.moves)
    complaint, units = _complaints(book, counts, crossed)
    out: dict[Kind, Array] = {
        "level": level(
            book.handoffs,
            book.prepared.remembered.recall("levels", (counts,), lambda: levels(counts.histograms)),
        ),
        "fall": fall(book.falls, counts.pairs, len(book.handoffs)),
    }
    # Open cases only, and no limit that calls any of them lost: then loss is unknown, not zero.
    m = book.total.moves
    told = bool(m.lost.any()) or not m.open.any()
    shares: dict[Kind, tuple[Array, Array]] = {
        "loss": (crossed.lost, crossed.started * told),
        "rework": (crossed.returned, crossed.completed),
        "complaint": (complaint, units),
    }
    for kind, (harm, n) in shares.items():
        out[kind] = np.column_stack([harm, n, harm])[:, None, :]
    return out


def _own_ridits(book: Ledger, cells: Array, side: str) -> Array:
    """Ridits of one side of some cells of the pairs table; NaN where the answer is not known."""
    import numpy as np

    names = ("metric", "low", "high", "code")
    columns = [book.prepared.pairs.keys[f"{name}_{side}"][cells].tolist() for name in names]
    table = book.ridits
    rows = zip(*columns, strict=True)
    return np.array([table.get((m, lo, hi), {}).get(x, math.nan) for m, lo, hi, x in rows], float)


def _complaints(book: Ledger, counts: Counts, crossed: Crossings) -> tuple[Array, Array]:
    """Complaints and crossings started; no units where there is no register."""
    import numpy as np

    count = len(book.handoffs)
    if counts.complaints is None:
        return np.zeros(count), np.zeros(count)
    m = counts.moves
    out = np.zeros(count)
    index = m.frame.index
    for h, t in enumerate(book.handoffs):
        out[h] = counts.complaints.get(t.id, 0.0)
        i = index.get(t.target)
        if i is not None and m.inflow[i] > 0:
            share = crossed.completed[h] / float(m.inflow[i])
            out[h] += counts.complaints.get(t.target, 0.0) * share
    known = crossed.started > 0
    return np.where(known, out, 0.0), crossed.started
