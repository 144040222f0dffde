"""Where hand-offs stand in the ranking, and how sure that is: random draws of the index."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from journeymap.analysis.arrays import Array

SEED = 20160301
RANK_DRAWS, WEIGHT_DRAWS = 2000, 500
#: Above 100 hand-offs each is drawn less often, never under 250 times: an edit is to be answered at
#: once. A chance of 5 % is then known to 1.4 points (one standard error).
ALL_DRAWS, FEWEST_DRAWS = 200_000, 250
#: Above 100 hand-offs the random numbers of as many are drawn at once and kept, so that drawing one
#: more hand-off on the map finds those of all others again.
MANY, BLOCK = 100, 64


@dataclass(frozen=True, eq=False)
class Standing:
    """`rank` 1 is the worst; `low` and `high` a 90 % interval of the rank.

    `worst` is the chance to be the worst, `first` the share of weightings under which it is first.
    """

    rank: Array
    low: Array
    high: Array
    worst: Array
    first: Array


def draws_for(handoffs: int) -> int:
    """How often each of so many hand-offs is drawn.

    >>> draws_for(20), draws_for(400), draws_for(5000)
    (2000, 500, 250)
    """
    return min(RANK_DRAWS, max(FEWEST_DRAWS, ALL_DRAWS // max(1, handoffs)))


def stand(log: Array, error: Array, rho: Array) -> Standing:
    """Rank hand-offs, and say how sure the rank is.

    Ranks are those of 2,000 draws of ln R (Goldstein & Spiegelhalter 1996; `draws_for` more than
    100 hand-offs), from the 5 % to the 95 % quantile and never without the rank itself.
    Robustness to the weights is the share of 500 weightings, even over all possible ones, under
    which it is first (SMAA: Lahdelma, Hokkanen & Salminen 1998); a tie is shared. The seed is
    fixed: the same evidence gives the same ranks.
    """
    import numpy as np

    count = len(log)
    normal, weightings = _kept_draws(block_of(count), rho.shape[1])
    draws = len(normal)
    rank = np.empty(count, int)
    rank[np.argsort(-log, kind="stable")] = np.arange(1, count + 1)
    drawn = log + error * normal[:, :count]
    at = _order(-drawn) + count * np.arange(count)  # row of `seen` is the rank, column the hand-off
    seen = np.bincount(at.ravel(), minlength=count * count).reshape(count, count).cumsum(axis=0)
    low = 1 + (seen < 0.05 * draws).sum(axis=0)
    high = 1 + (seen < 0.95 * draws).sum(axis=0)
    return Standing(
        rank=rank,
        low=np.minimum(low, rank),
        high=np.maximum(high, rank),
        worst=_share_first(drawn),
        # So small a product is not worth waking the threads of the linear algebra.
        first=_share_first(np.einsum("wk,kh->wh", weightings, np.ascontiguousarray(rho.T))),
    )


def block_of(handoffs: int) -> int:
    """For how many hand-offs random numbers are drawn when there are so many.

    >>> block_of(20), block_of(391), block_of(403)
    (20, 448, 448)
    """
    return handoffs if handoffs <= MANY else -(-handoffs // BLOCK) * BLOCK


@lru_cache(maxsize=3)
def _kept_draws(handoffs: int, kinds: int) -> tuple[Array, Array]:
    """Standard normals (draws x hand-offs), and weightings (500 x kinds), of the fixed seed."""
    import numpy as np

    random = np.random.default_rng(SEED)
    normal = random.standard_normal((draws_for(handoffs), handoffs))
    weightings = random.dirichlet(np.ones(kinds), WEIGHT_DRAWS)
    for kept in (normal, weightings):
        kept.flags.writeable = False
    return normal, weightings


def _order(values: Array) -> Array:
    """`np.argsort(values, axis=1)`, three times as fast: each value carries its column.

    The column takes the last bits of the mantissa, so values that differ by less than one part in
    2^40 or so count as equal.

    >>> import numpy as np
    >>> _order(np.array([[0.5, -2.0, 0.25]])).tolist()
    [[1, 2, 0]]
    """
    import numpy as np

    width = values.shape[1]
    mask = (1 << width.bit_length()) - 1
    bits = np.ascontiguousarray(values, float).view(np.int64) & ~mask
    bits |= np.arange(width)
    found: Array = np.sort(bits.view(float), axis=1).view(np.int64) & mask
    return found


def _share_first(values: Array) -> Array:
    """Share of rows in which each column is the highest, ties shared."""
    top = values >= values.max(axis=1, keepdims=True) - 1e-12
    tied = top.sum(axis=1, keepdims=True)
    share: Array = (top if (tied == 1).all() else top / tied).mean(axis=0)
    return share
