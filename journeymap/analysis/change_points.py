"""Where a series of months changes its level, said only when chance would seldom make it look so.

The largest weighted CUSUM over all places is compared with those of the months in random order
(Antoch & Hušková 2001): the place is searched for and tested in one, and months that scatter more
than their counts allow make the test careful rather than bold. Where nothing ever changed, a change
is said in at most 5 % of series. Each side of a change is searched in the same way (binary
segmentation, Vostrikova 1981).
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeymap.analysis.results import REAL
from journeymap.analysis.standing import SEED

if TYPE_CHECKING:
    from journeymap.analysis.arrays import Array

#: With fewer months not even the clearest step could be told from chance at 5 %.
FEWEST = 8
DRAWS = 999


@dataclass(frozen=True, slots=True)
class ChangePoint:
    """The level is `before` up to the place `at`, and `after` from there on; `p` is adjusted for
    having looked for the place."""

    at: int
    before: float
    after: float
    p: float


def change_points(
    values: Sequence[float], weights: Sequence[float], *, draws: int = DRAWS
) -> tuple[ChangePoint, ...]:
    """Every real change of level of a series, in order; weights are counts behind the values.

    >>> [c.at for c in change_points([1, 2, 1, 2, 1, 2, 9, 8, 9, 8, 9, 8], [1.0] * 12)]
    [6]
    >>> change_points([1, 2, 1, 2, 1, 2, 1, 2, 1, 2], [1.0] * 10)
    ()
    """
    import numpy as np

    x, w = np.asarray(values, float), np.asarray(weights, float)
    if len(x) != len(w):
        raise ValueError("every value needs a weight")
    found = _search(x, w, 0, draws)
    if not found:
        return ()
    ends = [0, *(at for at, _ in found), len(x)]
    level = [float(np.average(x[a:b], weights=w[a:b])) for a, b in itertools.pairwise(ends)]
    return tuple(ChangePoint(at, level[i], level[i + 1], p) for i, (at, p) in enumerate(found))


def _search(x: Array, w: Array, offset: int, draws: int) -> list[tuple[int, float]]:
    """Places of change and their p, those of both sides of the first one included."""
    import numpy as np

    if len(x) < FEWEST or not (w > 0).all():
        return []
    random = np.random.default_rng(SEED)
    own = _cusum(x[None, :], w[None, :])[0]
    largest, at = float(own.max()), int(own.argmax()) + 1
    order = random.permuted(np.tile(np.arange(len(x)), (draws, 1)), axis=1)
    shuffled = _cusum(x[order], w[order]).max(axis=1)
    p = (1 + int((shuffled >= largest - 1e-12).sum())) / (1 + draws)
    if p > REAL or largest <= 1e-12:
        return []
    before = _search(x[:at], w[:at], offset, draws)
    after = _search(x[at:], w[at:], offset + at, draws)
    return [*before, (offset + at, p), *after]


def _cusum(x: Array, w: Array) -> Array:
    """How far the mean up to each place differs from the rest, in its own standard deviations."""
    import numpy as np

    total = w.sum(axis=1, keepdims=True)
    mean = (w * x).sum(axis=1, keepdims=True) / total
    gone = (w * (x - mean)).cumsum(axis=1)[:, :-1]
    part = w.cumsum(axis=1)[:, :-1]
    out: Array = np.abs(gone) / np.sqrt(part * (total - part) / total)
    return out
