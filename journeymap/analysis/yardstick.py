"""Indices of parts of the evidence on one yardstick, so that their difference means something.

The index is relative to the journey's other hand-offs. Two periods or segments, each measured by
its own others, would differ although nothing about a hand-off did; here all are measured by the
others of one part (a baseline period, or everybody), so their own harms alone make the difference.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import TYPE_CHECKING

from journeymap.analysis.differences import Standing
from journeymap.analysis.greyzone import PRIOR, Harm, index, kinds_of
from journeymap.analysis.intervals import Z95, Difference
from journeymap.analysis.ledger import Ledger
from journeymap.analysis.results import Kind
from journeymap.model.journey import Journey

if TYPE_CHECKING:
    from journeymap.analysis.arrays import Array


def standings(
    journey: Journey, books: Mapping[str, Ledger], yardstick: Ledger, *, paired: bool = False
) -> dict[str, dict[str, Standing]]:
    """Name of a part -> hand-off -> standing, by the others of `yardstick`.

    Only kinds of evidence that every part has are used. With `paired`, a hand-off is judged by the
    kinds it has itself in every part: else the arrival of a kind would look like a change.
    Hand-offs without any evidence in a part are absent there.
    """
    import numpy as np

    if not yardstick.handoffs or not books:
        return {name: {} for name in books}
    harms = {name: book.harms(yardstick) for name, book in books.items()}
    kinds = tuple(
        k for k in kinds_of(yardstick.harms()) if all(k in kinds_of(own) for own in harms.values())
    )
    if not kinds:
        return {name: {} for name in books}
    if paired:
        for kind in kinds:
            units = [own[kind].own[..., 1].sum(axis=1) for own in harms.values()]
            both = np.logical_and.reduce([n > 0 for n in units])
            for name, own in harms.items():
                kept = own[kind].own * both[:, None, None]
                harms[name] = {**own, kind: Harm(kept, own[kind].others)}
    return {name: _standings(journey, yardstick, own, kinds) for name, own in harms.items()}


def _standings(
    journey: Journey, book: Ledger, harms: Mapping[Kind, Harm], kinds: tuple[Kind, ...]
) -> dict[str, Standing]:
    import numpy as np

    found = index(harms, journey.weights, kinds)
    units = np.array([found.parts[k].n for k in kinds])
    variance: Array = np.zeros(len(book.handoffs))
    for weight, kind in zip(found.weights, kinds, strict=True):
        part = found.parts[kind]
        # Without the yardstick's own uncertainty, which both sides of a difference share.
        variance += weight**2 * part.phi * part.rho / (part.expected + PRIOR * part.phi)
    error = np.sqrt(variance) / found.times
    return {
        handoff.id: Standing(
            float(found.value[h]),
            float(found.low[h]),
            float(found.high[h]),
            round(float(units[:, h].max())),
            float(found.log[h]),
            float(error[h]),
        )
        for h, handoff in enumerate(book.handoffs)
        if units[:, h].any()
    }


def apart(one: Standing, other: Standing) -> Difference:
    """How much higher the first index is, in points; the test is on the log of R.

    >>> a, b = Standing(60.0, 0, 0, 9, math.log(1.5), 0.1), Standing(50.0, 0, 0, 9, 0.0, 0.1)
    >>> d = apart(a, b)
    >>> round(d.value), round(d.low, 1), round(d.high, 1), round(d.p, 4)
    (10, 3.2, 16.8, 0.0041)
    """
    slopes = [s.index * (100 - s.index) / 100 * s.error for s in (one, other)]
    value, error = one.index - other.index, math.hypot(*slopes)
    spread = math.hypot(one.error, other.error)
    z = (one.log - other.log) / spread if spread > 0 else 0.0
    p = math.erfc(abs(z) / math.sqrt(2))
    return Difference(value, error, value - Z95 * error, value + Z95 * error, z, p)
