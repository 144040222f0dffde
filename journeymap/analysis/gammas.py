"""Gamma draws of many shapes at once, from random numbers that are drawn once and kept.

The method is that of Marsaglia & Tsang (2000): with d = a - 1/3 and c = 1 / sqrt(9 d), the value
d (1 + c x)^3 of a standard normal x is taken when log u < x^2 / 2 + d (1 - v + log v). Whatever
the shape, u < 1 - 0.0331 x^4 is enough for that, so nearly all are known to be taken before the
shapes are: only the others are looked at, and the few that are refused drawn anew.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from journeymap.analysis.standing import BLOCK, SEED

if TYPE_CHECKING:
    from journeymap.analysis.arrays import Array

_FAR = 3.5
#: Not the random numbers of the chains, which are drawn from the seed itself.
_SEEDS = (SEED, 1)


def gammas(shape: Array, draws: int) -> Array:
    """Draws (draws x K) of K standard Gamma variables, all with a shape of at least 2.

    Random numbers are kept for a block of variables: the draws of one with the same place and shape
    are the same for one more or less of them, but for the one in a hundred drawn anew.

    >>> import numpy as np
    >>> drawn = gammas(np.array([2.0, 50.0]), 4000)
    >>> bool((abs(drawn.mean(axis=0) / [2, 50] - 1) < 0.05).all())
    True
    """
    import numpy as np

    count = len(shape)
    width = -(-count // BLOCK) * BLOCK
    normal, doubtful, column, square, log_uniform = _kept(draws, width)
    here = column < count
    column, square, log_uniform = column[here], square[here], log_uniform[here]
    at = doubtful[here] // width * count + column
    d = shape - 1 / 3
    root = normal[:, :count] * (1 / np.sqrt(9 * d))
    root += 1.0
    cube = root * root
    cube *= root
    v = cube.ravel()[at]
    with np.errstate(divide="ignore", invalid="ignore"):
        taken = (v > 0) & (log_uniform < square / 2 + d[column] * (1 - v + np.log(v)))
    cube *= d
    again = ~taken
    random = np.random.default_rng(_SEEDS)
    cube.ravel()[at[again]] = random.standard_gamma(shape[column[again]])
    return cube


@lru_cache(maxsize=2)
def _kept(draws: int, width: int) -> tuple[Array, Array, Array, Array, Array]:
    """Normals (draws x width); of those to be looked at: place, column, x^2 and log u."""
    import numpy as np

    random = np.random.default_rng(_SEEDS)
    normal = random.standard_normal((draws, width))
    uniform = random.random((draws, width))
    look = (uniform >= 1 - 0.0331 * normal**4) | (abs(normal) > _FAR)
    at = np.flatnonzero(look)
    kept = (normal, at, at % width, normal[look] ** 2, np.log(uniform[look]))
    for array in kept:
        array.flags.writeable = False
    return kept
