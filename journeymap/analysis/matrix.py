"""Who hands over to whom: departments by departments, with customers, waits and experience.

The *handover of work* of process mining (van der Aalst, Reijers & Song 2005): how often an event
of one department is followed, in the same case, by one of another. Beside the counts stands how
customers felt where they arrived, so that a busy border and a bad one can be told apart.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from journeymap.analysis.handing_over import InLog, in_log
from journeymap.analysis.logbins import quantile_position, seconds_at
from journeymap.analysis.moves import Moves, moves
from journeymap.analysis.prepared import EVERYTHING, prepare
from journeymap.analysis.results import Score
from journeymap.analysis.scores import Histogram, Histograms, Scale, histograms, score_of
from journeymap.evidence.selection import Selection
from journeymap.evidence.tables import Evidence
from journeymap.model.journey import Journey

if TYPE_CHECKING:
    from journeymap.analysis.arrays import Array

#: A department, None for touchpoints that nobody has given one.
Unit = str | None


@dataclass(frozen=True, slots=True)
class MatrixCell:
    """Everything that passes from one department to another, or stays inside one.

    `steps` counts customers going from a touchpoint of `source` to one of `target`, drawn or not;
    None where no event log tells. `share` is their part of all steps that leave a touchpoint of
    `source` for another one (None without steps). `returned` went straight back. `median` and
    `p90` are waits in seconds from `timed` steps, None where no wait is known.

    `score` is the experience where they arrive: the answers given at the receiving touchpoints,
    each touchpoint once, pooled on the question that most of them were asked. It is None where
    nobody answered; its `n` and `enough` say whether it may be coloured. `handoffs` are the ids of
    the drawn hand-offs between the two. `enough` says that neither answers nor steps are too few to
    be coloured.
    """

    source: Unit
    target: Unit
    steps: int | None
    share: float | None
    returned: int
    timed: int
    median: float | None
    p90: float | None
    score: Score | None
    handoffs: tuple[str, ...]
    enough: bool = False

    @property
    def is_inside(self) -> bool:
        """True when the customer stays with the same department."""
        return self.source == self.target


@dataclass(frozen=True, slots=True)
class Matrix:
    """Departments by departments for one selection.

    `units` are the departments that take part, in the order of the map; None stands last, for
    touchpoints without one. `cells` holds only pairs between which something was seen or drawn.
    `successions` counts all steps between touchpoints of the map, repeats of a touchpoint
    included, and `handovers` those that change the department. `outside` counts the steps from or
    to an activity that is not on the map, whose department nobody knows. `in_log` is what the log
    itself says of departments.
    """

    units: tuple[Unit, ...] = ()
    cells: Mapping[tuple[Unit, Unit], MatrixCell] = field(default_factory=dict, hash=False)
    successions: int = 0
    handovers: int = 0
    outside: int = 0
    in_log: InLog | None = None

    def cell(self, source: Unit, target: Unit) -> MatrixCell | None:
        """What passes from one department to another, None when nothing does."""
        return self.cells.get((source, target))


def matrix(
    journey: Journey, evidence: Evidence | None, selection: Selection = EVERYTHING
) -> Matrix:
    """Departments by departments; without evidence only what is drawn, without any number.

    Raises `SelectionError` for a source or segment the evidence does not have.

    >>> matrix(Journey(), None).units
    ()
    """
    if evidence is None:
        return matrix_from(journey, None, {})
    prepared = prepare(evidence)
    part = prepared.part(selection)
    m = moves(prepared, part)
    known = bool(m.count.any() or m.start.any())
    found = matrix_from(journey, m if known else None, histograms(prepared, part))
    return replace(found, in_log=in_log(prepared, part))


def matrix_from(journey: Journey, m: Moves | None, answers: Histograms) -> Matrix:
    """The matrix of counted moves (None: no event log) and of the answers per touchpoint."""
    pairs = _Pairs(journey)
    if m is not None:
        pairs.count(m)
    pairs.draw()
    out: dict[tuple[Unit, Unit], MatrixCell] = {}
    leaving: dict[Unit, int] = {}
    for (source, _), own in pairs.own.items():
        leaving[source] = leaving.get(source, 0) + own.moved
    for (source, target), own in pairs.own.items():
        median, p90, timed = _waits(m, own.rows)
        score = _experience(source, target, own.targets, answers, journey.minimum_base)
        share = own.moved / leaving[source] if m is not None and leaving[source] else None
        out[source, target] = MatrixCell(
            source=source,
            target=target,
            steps=own.steps if m is not None else None,
            share=share,
            returned=own.returned,
            timed=timed,
            median=median,
            p90=p90,
            score=score,
            handoffs=tuple(own.handoffs),
            enough=score is not None
            and score.enough
            and (m is None or own.steps >= journey.minimum_base),
        )
    seen = {unit for pair in out for unit in pair}
    units: list[Unit] = [d.id for d in journey.departments if d.id in seen]
    units += [None] if None in seen else []
    across = sum(cell.steps or 0 for cell in out.values() if not cell.is_inside)
    return Matrix(
        units=tuple(units),
        cells=out,
        successions=sum(cell.steps or 0 for cell in out.values()),
        handovers=across,
        outside=pairs.outside,
    )


@dataclass
class _Own:
    """What is collected for one pair: `moved` leaves out a touchpoint that follows itself."""

    steps: int = 0
    moved: int = 0
    returned: int = 0
    rows: list[int] = field(default_factory=list)
    targets: dict[str, None] = field(default_factory=dict)
    handoffs: list[str] = field(default_factory=list)


class _Pairs:
    """Collects what passes between departments, from the log and from the drawing."""

    def __init__(self, journey: Journey) -> None:
        self._journey = journey
        self._unit = {
            t.id: t.department if journey.department(t.department) else None
            for t in journey.touchpoints
        }
        self.own: dict[tuple[Unit, Unit], _Own] = {}
        self.outside = 0

    def count(self, m: Moves) -> None:
        """Add every step that was seen."""
        frame, steps, back = m.frame, m.count.tolist(), m.returned.tolist()
        ends = zip(frame.pair_a.tolist(), frame.pair_b.tolist(), strict=True)
        for row, (a, b) in enumerate(ends):
            n = round(steps[row])
            if not n:
                continue
            source, target = frame.states[a], frame.states[b]
            if source not in self._unit or target not in self._unit:
                self.outside += n
                continue
            own = self._at(source, target)
            own.steps += n
            own.moved += n if a != b else 0
            own.returned += round(back[row])
            own.rows.append(row)
            if a != b:
                own.targets[target] = None

    def draw(self) -> None:
        """Add every hand-off that is drawn."""
        for handoff in self._journey.handoffs:
            if handoff.source in self._unit and handoff.target in self._unit:
                own = self._at(handoff.source, handoff.target)
                own.handoffs.append(handoff.id)
                own.targets[handoff.target] = None

    def _at(self, source: str, target: str) -> _Own:
        return self.own.setdefault((self._unit[source], self._unit[target]), _Own())


def _waits(m: Moves | None, rows: list[int]) -> tuple[float | None, float | None, int]:
    """Median and p90 in seconds over some pairs together, and from how many steps."""
    import numpy as np

    if m is None or not rows:
        return None, None, 0
    bins: Array = m.waits(np.array(rows)).sum(axis=0, keepdims=True)
    timed = round(float(bins.sum()))
    if not timed:
        return None, None, 0
    median, p90 = (seconds_at(float(quantile_position(bins, q)[0])) for q in (0.5, 0.9))
    return median, p90, timed


def _experience(
    source: Unit, target: Unit, touchpoints: dict[str, None], answers: Histograms, base: int
) -> Score | None:
    """The answers where customers arrive, pooled on the question that most of them answered."""
    pooled: dict[Scale, Histogram] = {}
    for (touchpoint, scale), histogram in answers.items():
        if touchpoint in touchpoints:
            pooled[scale] = pooled[scale] + histogram if scale in pooled else histogram
    if not pooled:
        return None
    name = f"{source or ''}>{target or ''}"
    return score_of(name, max(pooled.values(), key=lambda h: h.n), base)
