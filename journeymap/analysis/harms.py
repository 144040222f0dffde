"""What harm is, kind by kind: (O, n, Q) of every hand-off, from counts of the ledger.

| kind | harm u of one unit | unit |
|---|---|---|
| level | squared shortfall of the answer, ((hi - x) / (hi - lo))^2 | answer at the receiving side |
| fall | squared fall from source to target, as shares of the scale | respondent who answered both |
| complaint | 1, and 1 more for a repeat left unanswered | crossing started |
| loss | 1 if started and never completed | crossing started |
| wait | 1 if longer than promised, else than 80 % of the other hand-offs' waits | timed crossing |
| rework | 1 if it went straight back | crossing completed |
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from journeymap.analysis.arrays import tally
from journeymap.analysis.frames import METRIC_CODE
from journeymap.analysis.greyzone import Harm, leave_one_out
from journeymap.analysis.logbins import exceeding, position, quantile_position
from journeymap.analysis.scores import Histogram, Histograms, Scale
from journeymap.model.entities import Transition
from journeymap.model.metric import METRICS

if TYPE_CHECKING:
    from journeymap.analysis.arrays import Array

#: Without a promise a wait is slow beyond this quantile of the other hand-offs' waits.
SLOW = 0.8
#: Metrics, and at last answers on different metrics, compared as ridits.
LEVELS = len(METRICS)


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
        own = per_touchpoint.setdefault(touchpoint, np.zeros((LEVELS, 3)))
        own[METRIC_CODE[scale[0]]] += level_harm(histogram)
    return per_touchpoint


def level(handoffs: tuple[Transition, ...], per_touchpoint: Mapping[str, Array]) -> Array:
    """Squared shortfalls of the answers at the receiving side (H x M x 3)."""
    import numpy as np

    nothing = np.zeros((LEVELS, 3))
    return np.array([per_touchpoint.get(t.target, nothing) for t in handoffs]).reshape(
        -1, LEVELS, 3
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


def fall(falls: Sequence[tuple[Array, Array, Array]], pairs: Array, handoffs: int) -> Array:
    """Falls of the same respondents over every hand-off (H x (M + 1) x 3).

    `falls` are `Ledger.falls` and `pairs` how many people answered so, cell by cell.

    Answers on the same metric are compared as shares of their scales. Only where a hand-off has no
    such pairs, answers on different metrics are compared as ridits of their own journey-wide
    histogram (Bross 1958), in the last column.
    """
    import numpy as np

    out = np.zeros((handoffs, LEVELS + 1, 3))
    for cells, flat, u in falls:
        n = pairs[cells]
        harm = u * n
        for i, weight in enumerate((harm, n, u * harm)):
            out[..., i] += tally(flat, weight, out[..., i].size).reshape(out.shape[:2])
    out[out[:, :LEVELS, 1].sum(axis=1) > 0, LEVELS] = 0.0
    return out


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
