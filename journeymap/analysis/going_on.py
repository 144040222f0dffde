"""How long customers wait until something follows, those who still wait not forgotten.

Leaving out who still waits makes waits look shorter than they are, so open cases stay in as
censored (Kaplan & Meier 1958), here on the logarithmic bins of the evidence.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeymap.analysis.arrays import tally
from journeymap.analysis.logbins import exceeding, position, seconds_at
from journeymap.analysis.moves import Moves
from journeymap.model.journey import Journey

if TYPE_CHECKING:
    from journeymap.analysis.arrays import Array


@dataclass(frozen=True, slots=True)
class Waiting:
    """Waits at a touchpoint until the next step, whatever it is.

    `went_on` customers' waits are known, `still` wait yet (open cases, nobody who is lost).
    `median` seconds until half have gone on, with those who still wait taken into account; None
    where fewer than half have gone on in the time seen. `median_gone` leaves them out.
    """

    went_on: int
    still: int
    median: float | None
    median_gone: float | None


@dataclass(frozen=True, slots=True)
class Promise:
    """How a promised waiting time was kept: `kept` is the share of `n` known waits within it."""

    n: int
    kept: float


def survival(events: Array, censored: Array) -> Array:
    """Share still waiting after each bin (rows x bins), by Kaplan and Meier.

    Somebody censored in a bin counts as there during that bin.

    >>> import numpy as np
    >>> survival(np.array([[2.0, 0, 2]]), np.array([[0.0, 4, 0]])).round(3).tolist()
    [[0.75, 0.75, 0.0]]
    """
    import numpy as np

    leaving = np.asarray(events + censored, float)
    at_risk = leaving[:, ::-1].cumsum(axis=1)[:, ::-1]
    share = np.divide(events, at_risk, out=np.zeros_like(leaving), where=at_risk > 0)
    alive: Array = (1 - share).cumprod(axis=1)
    return alive


def median_seconds(alive: Array) -> list[float | None]:
    """Where each row of `survival` falls to one half, inside its bin in a straight line."""
    import numpy as np

    out: list[float | None] = []
    for row in alive:
        below = np.flatnonzero(row <= 0.5)
        if not len(below):
            out.append(None)
            continue
        at = int(below[0])
        before, after = (float(row[at - 1]) if at else 1.0), float(row[at])
        out.append(seconds_at(at + (before - 0.5) / (before - after)))
    return out


def waiting(journey: Journey, m: Moves) -> dict[str, Waiting]:
    """The waits at every touchpoint of the map that somebody left or waits at."""
    import numpy as np

    f = m.frame
    rows = [(t.id, f.index[t.id]) for t in journey.touchpoints if t.id in f.index]
    if not rows or not len(f.bin):
        return {}
    row_of = np.full(len(f.states) + 1, -1)
    row_of[[i for _, i in rows]] = np.arange(len(rows))
    width = int(f.bin.max()) + 1
    usable = np.flatnonzero((f.bin >= 0) & (f.a >= 0))
    usable = usable[row_of[f.a[usable]] >= 0]
    at = row_of[f.a[usable]] * width + f.bin[usable]
    size = len(rows) * width
    gone = tally(at, m.cells[usable] * (f.b[usable] >= 0), size).reshape(len(rows), width)
    still = tally(at, m.open_cells[usable], size).reshape(len(rows), width)
    both = median_seconds(survival(gone, still))
    alone = median_seconds(survival(gone, np.zeros_like(gone)))
    out = {}
    for (id, _), events, censored, median, plain in zip(
        rows, gone.sum(axis=1).tolist(), still.sum(axis=1).tolist(), both, alone, strict=True
    ):
        if round(events) or round(censored):
            known = round(events) > 0
            out[id] = Waiting(
                round(events), round(censored), median if known else None, plain if known else None
            )
    return out


def promises(journey: Journey, m: Moves) -> dict[str, Promise]:
    """By id of the transition: how its promised time was kept, where one was promised."""
    import numpy as np

    f = m.frame
    promised = [
        (t.id, pair, t.promise_hours * 3600)
        for t in journey.transitions
        if t.promise_hours and (pair := _pair(f.index, f.pair_index, t.source, t.target)) >= 0
    ]
    if not promised:
        return {}
    bins = m.waits(np.array([pair for _, pair, _ in promised]))
    known = bins.sum(axis=1)
    late = exceeding(bins, np.array([position(limit) for *_, limit in promised]))
    return {
        id: Promise(round(n), 1 - over / n)
        for (id, *_), n, over in zip(promised, known.tolist(), late.tolist(), strict=True)
        if n
    }


def _pair(
    index: dict[str, int], pairs: dict[tuple[int, int], int], source: str, target: str
) -> int:
    a, b = index.get(source), index.get(target)
    return -1 if a is None or b is None else pairs.get((a, b), -1)
