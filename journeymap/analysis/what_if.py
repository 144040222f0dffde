"""What if hand-offs were repaired: some of them, each as far as one likes, and all together.

A hand-off that is repaired by a share f loses f of the way from its own loss to what is typical of
the others. Only the chain is solved again: the evidence is counts and stays what it is. Repairs are
not additive, since whoever is won back at one hand-off goes on to the next: together they are the
joint run, and the sum of the single ones stands beside it to show the difference.

The interval draws the loss of every hand-off and the rows of the chain (`impact`), the same draws
for every setting, so that what is shown moves smoothly. With d repairs (a_j, b_j, delta_j)

    won back = N0 (visits delta)' (I - M)^-1 p_b        M_ij = N_(b_i a_j) delta_j

is the exact effect of all of them (Woodbury 1950), with d unknowns and not one for every state.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from journeymap.analysis.chain import Chain
from journeymap.analysis.flow import stage_goals
from journeymap.analysis.greyzone import index
from journeymap.analysis.impact import (
    ENTRANTS,
    Draws,
    Repairs,
    drawn_repairs,
    each_by_itself,
    repairs_of,
)
from journeymap.analysis.ledger import ledger
from journeymap.analysis.prepared import EVERYTHING, prepare
from journeymap.analysis.results import Impact, StageReach
from journeymap.evidence.selection import Selection
from journeymap.evidence.tables import Evidence
from journeymap.model.journey import Journey

if TYPE_CHECKING:
    from journeymap.analysis.arrays import Array

#: Numbers a joint draw may solve for at most: a slider is to be followed at once.
MOST_WORK = 300_000
FEWEST_DRAWS = 200


@dataclass(frozen=True, slots=True)
class Repairable:
    """One hand-off as it is, and how much better it could be.

    `started` customers set out on it, `lost` of them never arrived (a share, as seen); `excess` is
    how much more than `typical` it loses, shrunk to what so few or many customers can say; 0 where
    it loses no more than is typical. `impact` is that of the whole repair, by itself.
    """

    handoff: str
    started: int
    lost: float
    typical: float
    excess: float
    impact: Impact

    @property
    def can_improve(self) -> bool:
        """True when there is anything to win back."""
        return self.excess > 0


@dataclass(frozen=True, slots=True)
class WhatIf:
    """The journey with some hand-offs repaired; `shares` says which, and how far (0 to 1).

    `together` is what all of them win back, `each` what every one would by itself, both in
    customers per 1,000 who enter; `success` the share that completes, before and after. `stages`
    is the reach after the repairs, `before` as it is.
    """

    shares: Mapping[str, float] = field(hash=False)
    together: Impact
    each: Mapping[str, Impact] = field(hash=False)
    success: tuple[float, float]
    stages: tuple[StageReach, ...]
    before: tuple[StageReach, ...]

    @property
    def sum_of_each(self) -> float:
        """What the single repairs would add up to, if repairs were additive."""
        return sum(one.customers_per_1000 for one in self.each.values())


@dataclass(frozen=True, eq=False)
class RepairBench:
    """Everything a repair needs that no slider changes: made once for a selection.

    `customers` is how many customers the log shows to enter.
    """

    repairable: tuple[Repairable, ...]
    customers: int
    before: tuple[StageReach, ...]
    _chain: Chain
    _repairs: Repairs
    _draws: Draws
    _goals: tuple[tuple[str, Array | None], ...]

    def repaired(self, shares: Mapping[str, float]) -> WhatIf | None:
        """The journey with these hand-offs repaired by these shares; None when none of them is.

        A hand-off that cannot be repaired is left as it is; a share outside of 0..1 is taken as
        its nearer end.
        """
        import numpy as np

        chosen = [
            (i, min(1.0, shares[r.handoff]))
            for i, r in enumerate(self.repairable)
            if r.can_improve and shares.get(r.handoff, 0.0) > 0
        ]
        if not chosen:
            return None
        at = np.array([i for i, _ in chosen])
        part = np.array([f for _, f in chosen])
        own = self._repairs.only(at)
        delta = own.delta * part
        chain = self._with(own, delta)
        value = ENTRANTS * (chain.success - self._chain.success)
        d = self._draws
        draws = Draws(d.delta[:, :, at], d.visits, d.chance, d.n)
        low, high = np.quantile(_joint(draws, own, part), [0.025, 0.975]).tolist()
        names = [self.repairable[i].handoff for i, _ in chosen]
        return WhatIf(
            shares=dict(zip(names, part.tolist(), strict=True)),
            together=Impact(value, min(low, value), max(high, value)),
            each=dict(zip(names, each_by_itself(self._chain, draws, own, part), strict=True)),
            success=(self._chain.success, chain.success),
            stages=tuple(_reach_of(chain, stage, goal) for stage, goal in self._goals),
            before=self.before,
        )

    def _with(self, own: Repairs, delta: Array) -> Chain:
        """The chain after the repairs: what was lost goes on to where it was meant to go."""
        import numpy as np

        step, lost = self._chain.step.copy(), self._chain.lost.copy()
        np.add.at(step, (own.a, own.b), delta)
        np.subtract.at(lost, own.a, delta)
        return Chain(step, self._chain.done, np.maximum(lost, 0.0), self._chain.start)


def _joint(draws: Draws, own: Repairs, part: Array) -> Array:
    """Draws of what some repairs win back together, fewer of them the more repairs there are."""
    import numpy as np

    size = len(own.a)
    chains = len(draws.visits)
    rounds = max(1, max(FEWEST_DRAWS, MOST_WORK // (size * size)) // chains)
    delta = draws.delta[:rounds] * part
    loops = draws.n[:, own.b[:, None], own.a[None, :]]
    inner = np.eye(size) - loops * delta[:, :, None, :]
    chance = np.broadcast_to(draws.chance[:, own.b], delta.shape)[..., None]
    solved = np.linalg.solve(inner, chance)[..., 0]
    won: Array = (ENTRANTS * draws.visits[:, own.a] * delta * solved).sum(axis=2)
    return won.reshape(-1)


def repair_bench(
    journey: Journey,
    evidence: Evidence | None,
    selection: Selection = EVERYTHING,
    *,
    report: Callable[[float], None] | None = None,
) -> RepairBench | None:
    """All that is needed to repair the drawn hand-offs; None where no log tells of losses.

    `report` is told the share done and may raise to stop. Raises `SelectionError` for a source or
    segment the evidence does not have.

    >>> repair_bench(Journey(), None) is None
    True
    """
    import numpy as np

    if evidence is None or not journey.handoffs:
        return None
    prepared = prepare(evidence)
    book = ledger(prepared, prepared.part(selection), journey.handoffs)
    if report is not None:
        report(0.4)
    m = book.total.moves
    loss = index(book.harms(), journey.weights).parts.get("loss")
    if loss is None or not len(m.chain.done) or not m.chain.success > 0:
        return None
    repairs = repairs_of(book, loss)
    if not len(repairs.handoff):
        return None
    if report is not None:
        report(0.6)
    draws = drawn_repairs(book, loss, repairs)
    at = repairs.handoff
    share = np.where(repairs.share > 0, repairs.share, 1.0)
    rows = zip(
        at.tolist(),
        book.crossings.started[at].tolist(),
        book.crossings.lost[at].tolist(),
        loss.typical[at].tolist(),
        (repairs.delta / share).tolist(),
        each_by_itself(m.chain, draws, repairs),
        strict=True,
    )
    goals = tuple(stage_goals(journey, m))
    return RepairBench(
        repairable=tuple(
            Repairable(book.handoffs[h].id, round(n), gone / n, typical, excess, impact)
            for h, n, gone, typical, excess, impact in rows
        ),
        customers=round(float(m.start.sum())),
        before=tuple(_reach_of(m.chain, stage, goal) for stage, goal in goals),
        _chain=m.chain,
        _repairs=repairs,
        _draws=draws,
        _goals=goals,
    )


def _reach_of(chain: Chain, stage: str, goal: Array | None) -> StageReach:
    return StageReach(stage, None if goal is None else min(chain.hitting(goal), 1.0))
