"""The grey-zone index: how many times the harm of the journey's other hand-offs.

Each hand-off has, for each kind of evidence, sums of harms u in [0, 1]: O = sum u, n units, and
Q = sum u^2 (`Harm`). Its own rate is set against that of the *other* hand-offs, so that its own
data never move its own yardstick; the ratio is shrunk to 1 (gamma-Poisson: Clayton & Kaldor 1987)
and the ratios are averaged, half for what customers say and half for what they do:

    r = O_others / n_others      E = n r      phi = variance of u among the others / r
    rho = (O + 2 phi) / (E + 2 phi)      R = sum w rho      G = 100 R / (1 + R)

Everything is a closed form of sums, so evidence merges by addition; random draws serve ranks only.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from journeymap.analysis.intervals import Z95, benjamini_hochberg, normal_tail
from journeymap.analysis.results import DO, KINDS, SAY, Kind, Label
from journeymap.analysis.standing import Standing, stand

if TYPE_CHECKING:
    from journeymap.analysis.arrays import Array

#: Prior strength: two typical harms, a prior coefficient of variation of 71 %.
PRIOR = 2.0
#: Half for what customers say, half for what they do.
WEIGHTS: Mapping[Kind, float] = {
    "level": 1 / 4,
    "fall": 1 / 8,
    "complaint": 1 / 8,
    "loss": 1 / 6,
    "wait": 1 / 6,
    "rework": 1 / 6,
}
#: Others need this many units in a segment before it gets a reference of its own.
SEGMENT_BASE = 30


@dataclass(frozen=True, eq=False)
class Harm:
    """One kind of evidence of H hand-offs on M metrics (M = 1 for what customers do).

    `own` and `others` (H x M x 3) hold (O, n, Q); n = 0 where missing. `others` is what the
    hand-off is compared with: the sums of the other hand-offs, on the same metric.
    """

    own: Array
    others: Array


def leave_one_out(own: Array) -> Array:
    """Sums over the other hand-offs, along the first axis; a hand-off's own data never enter.

    >>> import numpy as np
    >>> leave_one_out(np.array([[1.0], [2.0], [4.0]])).tolist()
    [[6.0], [5.0], [3.0]]
    """
    import numpy as np

    # Those before and those behind: nothing is subtracted, so nothing is left of nothing.
    others = np.zeros_like(own, float)
    np.cumsum(own[:-1], axis=0, out=others[1:])
    others[:-1] += np.cumsum(own[:0:-1], axis=0)[::-1]
    return others


def compare(
    own: Array, strata: Array | None = None, yardstick: tuple[Array, Array | None] | None = None
) -> Harm:
    """Set (O, n, Q) of every hand-off against the others.

    `own` is H x M x 3. With `strata` (S x H x M x 3: the same evidence in the slices of one segment
    variable) the others' rate is standardised to the hand-off's own mix of segments (indirect
    standardisation), so that a difference in mix does not count. A segment in which the others have
    fewer than 30 units uses their overall rate.

    `yardstick` is (own, strata) of what the others are read from instead: an earlier period, or
    everybody, so that two parts of the evidence are measured alike.
    """
    import numpy as np

    measure, apart_measure = yardstick or (own, strata)
    others = leave_one_out(measure)
    if strata is None or apart_measure is None or len(strata) < 2:
        return Harm(own, others)
    rate, variance = _rate(others)
    count = own.shape[0]
    apart = apart_measure.transpose(1, 0, 2, 3)
    rest = leave_one_out(apart.reshape(count, -1)).reshape(apart.shape).transpose(1, 0, 2, 3)
    in_rate, in_variance = _rate(rest)
    thin = rest[..., 1] < SEGMENT_BASE
    in_rate = np.where(thin, rate, in_rate)
    in_variance = np.where(thin, variance, in_variance)
    units = strata[..., 1]
    sliced = units.sum(axis=0)
    mix = np.divide(units, sliced, out=np.zeros_like(units), where=sliced > 0)
    rate = np.where(sliced > 0, (mix * in_rate).sum(axis=0), rate)
    variance = np.where(sliced > 0, (mix * in_variance).sum(axis=0), variance)
    n = others[..., 1]
    return Harm(own, np.stack([rate * n, n, (variance + rate**2) * n], axis=-1))


def _rate(sums: Array) -> tuple[Array, Array]:
    """Mean and variance of u from (O, n, Q); 0 where there is nothing."""
    import numpy as np

    o, n, q = sums[..., 0], sums[..., 1], sums[..., 2]
    mean = np.divide(o, n, out=np.zeros_like(o), where=n > 0)
    square = np.divide(q, n, out=np.zeros_like(o), where=n > 0)
    return mean, np.maximum(square - mean**2, 0.0)


@dataclass(frozen=True, eq=False)
class Relative:
    """The shrunk relative harm of one kind, per hand-off (all H).

    `rho`, its `variance`, `credibility` Z (Bühlmann 1967: rho = 1 + Z (O / E - 1)), `typical` the
    others' rate (NaN without a comparison), `harm` and `n` the own sums over all metrics, `phi` the
    dispersion and `expected` E.
    """

    rho: Array
    variance: Array
    credibility: Array
    typical: Array
    harm: Array
    n: Array
    phi: Array
    expected: Array


def relative(harm: Harm) -> Relative:
    """Shrunk ratio of own to expected harm; without own units or a comparison 1, and uncertain."""
    import numpy as np

    rate, variance = _rate(harm.others)
    known = harm.others[..., 1] > 0
    o = np.where(known, harm.own[..., 0], 0.0)
    n = np.where(known, harm.own[..., 1], 0.0)
    spread = (rate > 0) & (variance > 0)
    phi_each = np.divide(variance, rate, out=np.ones_like(rate), where=spread)
    expected_each = n * rate
    observed, expected, units = o.sum(axis=1), expected_each.sum(axis=1), n.sum(axis=1)
    # Several metrics: dispersion in proportion to what each of them adds to E.
    by_rate = (expected_each * phi_each).sum(axis=1)
    by_units = (n * phi_each).sum(axis=1)
    phi = np.divide(by_units, units, out=np.ones_like(units), where=units > 0)
    phi = np.divide(by_rate, expected, out=phi, where=expected > 0)
    scale = expected + PRIOR * phi
    rho = (observed + PRIOR * phi) / scale
    reference = np.maximum(harm.others[..., 0], phi_each)
    yardstick = (expected_each**2 * phi_each / reference).sum(axis=1)
    typical = np.divide(expected, units, out=np.full_like(units, np.nan), where=units > 0)
    return Relative(
        rho=rho,
        variance=phi * rho / scale + (rho / scale) ** 2 * yardstick,
        credibility=expected / scale,
        typical=typical,
        harm=harm.own[..., 0].sum(axis=1),
        n=harm.own[..., 1].sum(axis=1),
        phi=phi,
        expected=expected,
    )


def weights_for(kinds: Sequence[Kind], wanted: Mapping[str, float] | None = None) -> list[float]:
    """Weights of the kinds that the journey has, summing to 1.

    A kind that no hand-off has is dropped and the rest of its half rescaled; a half without any
    evidence gives its share to the other. `wanted` replaces single weights (kept in the file).

    >>> weights_for(["level", "loss"])
    [0.5, 0.5]
    >>> weights_for(["level", "fall"])
    [0.6666666666666666, 0.3333333333333333]
    """
    table = {k: max(float((wanted or {}).get(k, WEIGHTS[k])), 0.0) for k in KINDS}
    if not sum(table[k] for k in kinds) > 0:
        table = dict(WEIGHTS)
    halves = [(half, sum(table[k] for k in half)) for half in (SAY, DO)]
    present = [sum(table[k] for k in kinds if k in half) for half, _ in halves]
    share = [full if here > 0 else 0.0 for (_, full), here in zip(halves, present, strict=True)]
    total = sum(share)
    out = []
    for kind in kinds:
        at = 0 if kind in SAY else 1
        out.append(table[kind] / present[at] * share[at] / total if present[at] > 0 else 0.0)
    return out


@dataclass(frozen=True, eq=False)
class Index:
    """The index of H hand-offs from K kinds of evidence.

    `times` is R, `value` G with the 95 % interval `low`, `high`; `log` is ln R and `error` its
    standard error; `points` (H x K) adds up to G - 50; `rho` is H x K, `strength` sum w Z.
    """

    kinds: tuple[Kind, ...]
    weights: Array
    parts: Mapping[Kind, Relative]
    rho: Array
    times: Array
    value: Array
    low: Array
    high: Array
    log: Array
    error: Array
    points: Array
    strength: Array

    def half(self, kinds: Sequence[Kind]) -> Array:
        """R from some of the kinds alone, their weights rescaled to 1; 1 without such evidence."""
        import numpy as np

        at = [i for i, kind in enumerate(self.kinds) if kind in kinds]
        weight = self.weights[at]
        if not weight.sum() > 0:
            return np.ones(len(self.times))
        out: Array = self.rho[:, at] @ (weight / weight.sum())
        return out

    @cached_property
    def standing(self) -> Standing:
        """Ranks and their uncertainty."""
        return stand(self.log, self.error, self.rho)


def kinds_of(harms: Mapping[Kind, Harm]) -> tuple[Kind, ...]:
    """The kinds of evidence that some hand-off has."""
    return tuple(k for k in KINDS if k in harms and harms[k].own[..., 1].sum() > 0)


def index(
    harms: Mapping[Kind, Harm],
    wanted: Mapping[str, float] | None = None,
    kinds: tuple[Kind, ...] | None = None,
) -> Index:
    """The index of every hand-off. `harms` must hold at least one kind, all with the same H.

    `kinds` are those that count, else all that some hand-off has: parts of the evidence that are to
    be compared must be judged by the same ones.
    """
    import numpy as np

    kinds = kinds_of(harms) if kinds is None else kinds
    count = len(next(iter(harms.values())).own)
    weight = np.array(weights_for(kinds, wanted), float)
    parts = {k: relative(harms[k]) for k in kinds}
    shape = (count, len(kinds))
    rho = np.column_stack([parts[k].rho for k in kinds]) if kinds else np.ones(shape)
    var = np.column_stack([parts[k].variance for k in kinds]) if kinds else np.ones(shape)
    z = np.column_stack([parts[k].credibility for k in kinds]) if kinds else np.zeros(shape)
    if not kinds:
        rho, weight, var, z = np.ones((count, 1)), np.ones(1), np.full((count, 1), 0.5), rho * 0
        z = np.zeros((count, 1))
    times = rho @ weight
    log = np.log(times)
    error = np.sqrt(var @ weight**2) / times
    value = 100 * times / (1 + times)
    points = 50 * weight * (rho - 1) / (1 + times)[:, None]
    return Index(
        kinds=kinds,
        weights=weight,
        parts=parts,
        rho=rho,
        times=times,
        value=value,
        low=100 / (1 + np.exp(-(log - Z95 * error))),
        high=100 / (1 + np.exp(-(log + Z95 * error))),
        log=log,
        error=error,
        points=points[:, : len(kinds)],
        strength=z @ weight,
    )


def labels(found: Index, capped: Array) -> tuple[Label, ...]:
    """What may be claimed of each hand-off.

    *Confirmed*: G >= 60, one-sided p of ln R > 0 at most .01 after Benjamini & Hochberg over all
    hand-offs, strength at least .5. *Suspected*: G >= 55 or a chance of 20 % to be the worst. Below
    strength .5 nothing is claimed. `capped` marks those that can be no more than suspected.
    """
    p = benjamini_hochberg(normal_tail(found.log / found.error))
    out: list[Label] = []
    for h, value in enumerate(found.value.tolist()):
        if found.strength[h] < 0.5:
            out.append("too little evidence")
        elif value >= 60 and p[h] <= 0.01 and not capped[h]:
            out.append("confirmed")
        elif value >= 55 or found.standing.worst[h] >= 0.2:
            out.append("suspected")
        else:
            out.append("typical")
    return tuple(out)
