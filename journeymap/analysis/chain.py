"""The journey as an absorbing Markov chain (Kemeny & Snell 1960).

States are touchpoints, on the map or not; every customer ends *done* or *lost*. Customers whose
case is still open have taken no last step, so they say nothing about where it would lead: they are
censored out of the probabilities, not counted as lost.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from journeymap.analysis.arrays import Array


@dataclass(frozen=True, eq=False)
class Chain:
    """Probabilities of the next step from each of S states, and where customers start.

    `step` (S x S), `done` and `lost` (S): rows sum to 1, or to 0 where nobody was seen to go on.
    `trapped` marks states from which no end can be reached: going round there makes I - Q
    singular, so `q` lets them absorb and their customers reach neither end.
    """

    step: Array
    done: Array
    lost: Array
    start: Array

    @cached_property
    def trapped(self) -> Array:
        """States from which neither end can be reached."""
        return ~_leading_to(self.step, (self.done + self.lost) > 0)

    @cached_property
    def q(self) -> Array:
        """`step` with the rows of trapped states set to 0."""
        import numpy as np

        return np.where(self.trapped[:, None], 0.0, self.step)

    @cached_property
    def fundamental(self) -> Array:
        """N = (I - Q)^-1: expected visits to j of a customer who stands at i."""
        import numpy as np

        n: Array = np.linalg.inv(np.eye(len(self.q)) - self.q)
        return n

    @cached_property
    def absorption(self) -> Array:
        """B (S x 2): chance to end done, and lost, from each state."""
        import numpy as np

        b: Array = self.fundamental @ np.column_stack([self.done, self.lost])
        return b

    @cached_property
    def visits(self) -> Array:
        """Expected visits to each state of one customer who enters."""
        expected: Array = self.start @ self.fundamental
        return expected

    @property
    def success(self) -> float:
        """Share of those who enter that end done."""
        return float(self.start @ self.absorption[:, 0])

    def hitting(self, goal: Array) -> float:
        """Share of those who enter that ever come to one of the `goal` states.

        Only states that can lead there are solved for, so a circle that leads nowhere does no harm.
        """
        import numpy as np

        on_the_way = _leading_to(self.step, goal) & ~goal
        chance = goal.astype(float)
        if on_the_way.any():
            inner = self.step[np.ix_(on_the_way, on_the_way)]
            direct = self.step[np.ix_(on_the_way, goal)].sum(axis=1)
            chance[on_the_way] = np.linalg.solve(np.eye(len(inner)) - inner, direct)
        return float(self.start @ chance)


def absorbing_chain(count: Array, done: Array, lost: Array, start: Array) -> Chain:
    """The chain of observed counts: steps (S x S), ends done and lost (S), starts (S).

    >>> import numpy as np
    >>> step = np.array([[0, 1, 0], [1, 0, 1], [0, 1, 0.0]])
    >>> c = absorbing_chain(step, np.array([1, 0, 0.0]), np.array([0, 0, 1.0]), np.ones(3))
    >>> c.absorption[:, 0].round(9).tolist()  # the drunkard comes home from each corner
    [0.75, 0.5, 0.25]
    """
    import numpy as np

    count, done, lost, start = (np.asarray(x, float) for x in (count, done, lost, start))
    total = count.sum(axis=1) + done + lost
    scale = np.divide(1.0, total, out=np.zeros_like(total), where=total > 0)
    entered = start.sum()
    return Chain(
        step=count * scale[:, None],
        done=done * scale,
        lost=lost * scale,
        start=start / entered if entered > 0 else start,
    )


def _leading_to(step: Array, goal: Array) -> Array:
    """States from which a goal state can be reached, the goal included."""
    reached = goal.copy()
    linked = step > 0
    while True:
        more = reached | (linked[:, reached].any(axis=1))
        if (more == reached).all():
            return reached
        reached = more
