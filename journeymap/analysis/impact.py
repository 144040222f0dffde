"""What a repair would win back: customers lost on a hand-off beyond what is typical.

Repairing a hand-off a -> b moves probability delta of the row of a from *lost* to b. The chain then
need not be solved again: one row has changed, and Sherman & Morrison (1950) give the exact effect

    won back = N0 (sN)_a delta p_b / (1 - delta N_ba)        p = N R_done

Repairs of several hand-offs are not additive: `journeymap.analysis.what_if` solves them together.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeymap.analysis.chain import Chain
from journeymap.analysis.gammas import gammas
from journeymap.analysis.greyzone import PRIOR, Relative
from journeymap.analysis.ledger import Ledger
from journeymap.analysis.moves import Moves
from journeymap.analysis.results import Impact
from journeymap.analysis.standing import SEED, block_of, draws_for

if TYPE_CHECKING:
    from journeymap.analysis.arrays import Array

#: Of how many customers who enter the won back are told.
ENTRANTS = 1000.0
#: Chains drawn; each serves several draws of the loss, so that a filter stays instant.
CHAIN_DRAWS = 100
#: Above this many states fewer chains are drawn (solving costs their cube), never fewer than 10.
MANY_STATES, FEWEST_CHAINS = 60, 10


@dataclass(frozen=True, eq=False)
class Repairs:
    """The repairs of those hand-offs that can be told: hand-off, states, and row probabilities.

    `a` and `b` are states of the chain, `share` is the part of a's visits that start on the
    hand-off, `of_lost` its part of those lost at a, `delta` the avoidable probability of row a.
    """

    handoff: Array
    a: Array
    b: Array
    share: Array
    of_lost: Array
    delta: Array

    def only(self, at: Array) -> Repairs:
        """Some of them, by their places."""
        return Repairs(
            self.handoff[at],
            self.a[at],
            self.b[at],
            self.share[at],
            self.of_lost[at],
            self.delta[at],
        )


def repairs_of(book: Ledger, loss: Relative) -> Repairs:
    """Bring the loss of every hand-off down to what is typical: delta = max(0, p~ - r).

    p~ = r rho is the shrunk own loss of those who start on the hand-off. Only a share of a's visits
    start on it, and delta is never more than the loss that was seen.
    """
    import numpy as np

    m, crossed = book.total.moves, book.crossings
    at, a, b, _ = book.ends
    started, lost = crossed.started[at], crossed.lost[at]
    visits = m.outflow + m.done + m.lost
    with np.errstate(invalid="ignore"):
        usable = (loss.n[at] > 0) & (loss.typical[at] >= 0) & (started > 0)
    at, a, b, started, lost = (x[usable] for x in (at, a, b, started, lost))
    share = started / visits[a]
    excess = loss.typical[at] * (loss.rho[at] - 1)
    delta = share * np.clip(excess, 0.0, lost / started)
    of_lost = np.divide(lost, m.lost[a], out=np.zeros(len(at)), where=m.lost[a] > 0)
    place = m.folded.place
    return Repairs(at, place[a], place[b], share, of_lost, delta)


def impacts(book: Ledger, loss: Relative | None) -> tuple[Impact | None, ...]:
    """Impact of every hand-off, None where the log cannot tell: no loss, no start, nobody done."""

    out: list[Impact | None] = [None] * len(book.handoffs)
    chain = book.total.moves.chain
    if loss is None or not len(chain.done) or not chain.success > 0:
        return tuple(out)
    r = repairs_of(book, loss)
    if not len(r.handoff):
        return tuple(out)
    drawn = drawn_repairs(book, loss, r)
    for h, own in zip(r.handoff.tolist(), each_by_itself(chain, drawn, r), strict=True):
        out[h] = own
    return tuple(out)


def each_by_itself(
    chain: Chain, drawn: Draws, r: Repairs, part: Array | float = 1.0
) -> list[Impact]:
    """What every repair wins back by itself when only a `part` (0 to 1, or one each) is done."""

    loop, chance = chain.fundamental[r.b, r.a], chain.absorption[r.b, 0]
    point = won_back(chain.visits[r.a], r.delta * part, chance, loop)
    loops = drawn.n[:, r.b, r.a]
    won = won_back(drawn.visits[:, r.a], drawn.delta * part, drawn.chance[:, r.b], loops)
    low, high = middle_of(won.reshape(-1, len(r.a)), 0.95)
    return [
        Impact(value, min(lo, value), max(hi, value))
        for value, lo, hi in zip(point.tolist(), low.tolist(), high.tolist(), strict=True)
    ]


def middle_of(draws: Array, share: float) -> tuple[Array, Array]:
    """Where the middle `share` of every column of draws x K begins and ends (`np.quantile`).

    >>> import numpy as np
    >>> middle_of(np.array([[1.0], [3.0], [2.0]]), 0.5)
    (array([1.5]), array([2.5]))
    """
    import numpy as np

    ordered = np.sort(draws.T, axis=1)  # along the memory: several times as fast as np.quantile
    ends = []
    for q in ((1 - share) / 2, (1 + share) / 2):
        at = q * (len(draws) - 1)
        below = int(at)
        before, after = ordered[:, below], ordered[:, min(below + 1, len(draws) - 1)]
        ends.append(before + (at - below) * (after - before))
    return ends[0], ends[1]


def won_back(visits: Array, delta: Array | float, chance: Array, loop: Array) -> Array:
    """Customers won back when probability `delta` of row a moves from lost to b, exactly.

    `visits` to a of one who enters, the `chance` to end done from b, and `loop`, the visits to a of
    one who stands at b; of all of `ENTRANTS` customers.
    """
    import numpy as np

    leaving = np.asarray(delta * loop)
    np.subtract(1, leaving, out=leaving)
    won: Array = np.asarray(delta * (ENTRANTS * visits * chance))
    # Where all who were lost go round for ever, nobody is won back.
    np.divide(won, leaving, out=won, where=leaving > 0)
    won[leaving <= 0] = 0.0
    return won


@dataclass(frozen=True, eq=False)
class Draws:
    """Draws of K repairs in D drawn chains of S states, `rounds` times each.

    `delta` (rounds x D x K) is the avoidable probability of a whole repair; expected `visits` to
    each state and `chance` to end done from it (D x S); the fundamental matrices `n` (D x S x S).
    """

    delta: Array
    visits: Array
    chance: Array
    n: Array


def drawn_repairs(book: Ledger, loss: Relative, r: Repairs) -> Draws:
    """Draw loss (Gamma) and rows of the chain (Dirichlet) for some repairs."""
    import numpy as np

    drawn = book.prepared.remembered.recall(
        "chains", (book.total.moves,), lambda: _draw_chains(book.total.moves), most=4
    )
    lost = drawn.lost[:, r.a]
    h, chains = r.handoff, len(drawn.visits)
    rounds = max(1, draws_for(block_of(len(h))) // chains)
    shape, rate = loss.harm[h] / loss.phi[h] + PRIOR, loss.expected[h] / loss.phi[h] + PRIOR
    rho = gammas(shape, rounds * chains).reshape(rounds, chains, -1) / rate
    excess = np.maximum(r.share * loss.typical[h] * (rho - 1), 0.0)
    return Draws(np.minimum(excess, lost * r.of_lost), drawn.visits, drawn.chance, drawn.n)


@dataclass(frozen=True, eq=False)
class _Drawn:
    """D drawn chains of S states.

    Expected visits to each state, chance to end done from it, and its lost probability (D x S);
    the fundamental matrices `n` (D x S x S).
    """

    visits: Array
    chance: Array
    lost: Array
    n: Array


def _draw_chains(moves: Moves) -> _Drawn:
    """Draw every row from the Dirichlet posterior of its counts (steps, done, lost).

    What was never seen keeps probability 0.
    """
    import numpy as np

    random = np.random.default_rng(SEED)
    chain, counts = moves.chain, moves.folded
    size = len(counts.done)
    draws = int(CHAIN_DRAWS * min(1.0, (MANY_STATES / size) ** 3))
    draws = max(draws, FEWEST_CHAINS)
    table = np.column_stack([counts.count, counts.done, counts.lost])
    table[chain.trapped] = 0.0
    row, column = np.nonzero(table)
    rows = np.zeros((draws, size, size + 2))
    rows[:, row, column] = random.standard_gamma(table[row, column], (draws, len(row)))
    total = rows.sum(axis=2, keepdims=True)
    rows = np.divide(rows, total, out=np.zeros_like(rows), where=total > 0)
    n = np.linalg.inv(np.eye(size) - rows[:, :, :size])
    chance = (n @ rows[:, :, size : size + 1])[:, :, 0]
    return _Drawn(chain.start @ n, chance, rows[:, :, size + 1], n)
