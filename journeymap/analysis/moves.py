"""Counts of steps between states in one part of the evidence, and the chain they make.

A state is a touchpoint, or an activity of a log that is not on the map. Steps are kept as pairs
that occur, since a log may name thousands of activities; for the chain, which is solved as a whole,
the least travelled of those that are not on the map are folded into one state.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from journeymap.analysis.arrays import tally
from journeymap.analysis.chain import Chain, absorbing_chain
from journeymap.analysis.frames import StepFrame
from journeymap.analysis.prepared import Part, Prepared
from journeymap.evidence.tables import OFF_MAP

if TYPE_CHECKING:
    from journeymap.analysis.arrays import Array

#: A chain has at most this many states, unless the map itself has more.
MOST_STATES = 200


@dataclass(frozen=True, eq=False)
class Folded:
    """The counts of a chain of C states: `count` (C x C), `done`, `lost`, `start` (C).

    `place` gives each of the S states its state in the chain; `state` goes back, -1 for the folded.
    """

    place: Array
    state: Array
    count: Array
    done: Array
    lost: Array
    start: Array


@dataclass(frozen=True, eq=False)
class Moves:
    """Counts of one part of the evidence between S states, over P pairs that occur.

    `count` and `returned` (P); `start`, `done`, `lost` and `open` (S); `cells`, `seconds`
    and `open_cells` are per cell of the steps table, for the waits.
    """

    frame: StepFrame
    count: Array
    returned: Array
    start: Array
    done: Array
    lost: Array
    open: Array
    cells: Array
    seconds: Array
    open_cells: Array

    @cached_property
    def outflow(self) -> Array:
        """Steps from each state, those that stay there included."""
        return tally(self.frame.pair_a, self.count, len(self.frame.states))

    @cached_property
    def leaving(self) -> Array:
        """Steps from each state to another one."""
        here = self.frame.pair_a == self.frame.pair_b
        return tally(self.frame.pair_a, self.count * ~here, len(self.frame.states))

    @cached_property
    def inflow(self) -> Array:
        """Visits to each state: steps that come there, and cases that begin there."""
        return tally(self.frame.pair_b, self.count, len(self.frame.states)) + self.start

    @cached_property
    def folded(self) -> Folded:
        """The counts of the chain."""
        import numpy as np

        size = len(self.frame.states)
        place, state = np.arange(size), np.arange(size)
        if size > MOST_STATES:
            off = np.array([s.startswith(OFF_MAP) for s in self.frame.states], bool)
            by_use = np.lexsort((-self.inflow, off))  # the map first, then the most travelled
            kept = np.sort(by_use[: max(MOST_STATES - 1, int((~off).sum()))])
            place = np.full(size, len(kept))
            place[kept] = np.arange(len(kept))
            state = np.append(kept, -1)
        folded = len(state)
        pair = place[self.frame.pair_a] * folded + place[self.frame.pair_b]
        count = tally(pair, self.count, folded * folded).reshape(folded, folded)
        done, lost, start = (tally(place, x, folded) for x in (self.done, self.lost, self.start))
        return Folded(place, state, count, done, lost, start)

    @cached_property
    def chain(self) -> Chain:
        """The absorbing chain of these counts."""
        f = self.folded
        return absorbing_chain(f.count, f.done, f.lost, f.start)

    def waits(self, pairs: Array) -> Array:
        """Known waits per bin (rows x bins) of some pairs; a row of 0 for the pair -1."""
        import numpy as np

        f = self.frame
        width = int(f.bin.max(initial=-1)) + 1
        row_of = np.full(len(self.count) + 1, -1)
        row_of[pairs] = np.arange(len(pairs))
        row_of[-1] = -1
        inner = np.flatnonzero((f.pair >= 0) & (f.bin >= 0) & (self.cells > 0))
        row = row_of[f.pair[inner]]
        inner, row = inner[row >= 0], row[row >= 0]
        flat = tally(row * width + f.bin[inner], self.cells[inner], len(pairs) * width)
        return flat.reshape(len(pairs), width)

    @cached_property
    def waited(self) -> Array:
        """Seconds waited in all on each pair, where the wait is known."""
        import numpy as np

        f = self.frame
        timed = np.flatnonzero((f.pair >= 0) & (f.bin >= 0))
        return tally(f.pair[timed], self.seconds[timed], len(self.count))


def moves(prepared: Prepared, part: Part) -> Moves:
    """Count the moves of one part of the evidence."""
    import numpy as np

    f = prepared.step_frame
    n, seconds, returned, lost, open_ = prepared.steps.sums(
        part, "n", "seconds", "returned", "lost", "open"
    )
    size, pairs = len(f.states), len(f.pair_a)
    inner = np.flatnonzero(f.pair >= 0)
    enters = np.flatnonzero((f.a < 0) & (f.b >= 0))
    ends = np.flatnonzero((f.a >= 0) & (f.b < 0))
    finished = ends[f.done[ends]]
    return Moves(
        frame=f,
        count=tally(f.pair[inner], n[inner], pairs),
        returned=tally(f.pair[inner], returned[inner], pairs),
        start=tally(f.b[enters], n[enters], size),
        done=tally(f.a[finished], n[finished], size),
        lost=tally(f.a[ends], lost[ends], size),
        open=tally(f.a[ends], open_[ends], size),
        cells=n,
        seconds=seconds,
        open_cells=open_,
    )
