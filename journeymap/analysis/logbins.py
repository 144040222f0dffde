"""Quantiles and exceedances of waiting times from logarithmic bins.

A wait of s seconds stands at position 4 log2(1 + s); bin i holds the positions from i to i + 1
(`journeymap.evidence.tables.bin_edges`). Inside a bin waits are taken to be even in log(1 + s), so
everything here is linear in the position. Bin -1 (unknown) must have been left out.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from journeymap.evidence.tables import BINS_PER_DOUBLING

if TYPE_CHECKING:
    from journeymap.analysis.arrays import Array


def position(seconds: float) -> float:
    """Where a wait stands on the axis of bins.

    >>> position(1.0)
    4.0
    """
    return BINS_PER_DOUBLING * math.log2(1 + seconds)


def seconds_at(position: float) -> float:
    """The wait at a position, in seconds."""
    return float(2 ** (position / BINS_PER_DOUBLING) - 1)


def quantile_position(bins: Array, q: float) -> Array:
    """Position of the q-quantile of every row of `bins` (rows x bins); NaN for an empty row.

    >>> import numpy as np
    >>> quantile_position(np.array([[0.0, 2.0, 2.0]]), 0.5).tolist()
    [2.0]
    """
    import numpy as np

    bins = np.atleast_2d(np.asarray(bins, float))
    rows, width = bins.shape
    if not width:
        return np.full(rows, np.nan)
    cumulated = bins.cumsum(axis=1)
    wanted = q * cumulated[:, -1]
    at = np.minimum((cumulated < wanted[:, None]).sum(axis=1), width - 1)
    row = np.arange(rows)
    inside = bins[row, at]
    before = cumulated[row, at] - inside
    part = np.divide(wanted - before, inside, out=np.zeros(rows), where=inside > 0)
    return np.where(cumulated[:, -1] > 0, at + part, np.nan)


def exceeding(bins: Array, position: Array | float) -> Array:
    """How many waits of every row (rows x bins) are longer than its `position`.

    >>> import numpy as np
    >>> exceeding(np.array([[4.0, 2.0]]), 0.25).tolist()
    [5.0]
    """
    import numpy as np

    bins = np.atleast_2d(np.asarray(bins, float))
    ends = np.arange(1, bins.shape[1] + 1)
    limit = np.broadcast_to(np.asarray(position, float), (len(bins),))
    above: Array = np.clip(ends[None, :] - limit[:, None], 0.0, 1.0)
    longer: Array = (bins * above).sum(axis=1)
    return longer


def share_above(bin: Array, seconds: float) -> Array:
    """Share of each bin that lies above a limit in seconds; 0 for the unknown bin -1."""
    import numpy as np

    above: Array = np.clip(bin + 1 - position(seconds), 0.0, 1.0)
    return np.where(bin < 0, 0.0, above)
