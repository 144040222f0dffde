"""What the numeric modules share: the type of an array, and counting into bins."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Array = NDArray[Any]


def tally(index: Array, weights: Array, size: int) -> Array:
    """Sum of `weights` for every index from 0 to size - 1.

    >>> import numpy as np
    >>> tally(np.array([0, 2, 0]), np.array([1.0, 5.0, 2.0]), 4).tolist()
    [3.0, 0.0, 5.0, 0.0]
    """
    import numpy as np

    return np.bincount(index, weights=weights, minlength=size).astype(float, copy=False)
