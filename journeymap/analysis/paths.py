"""The paths behind a hand-off: where its customers come from, and where they go after it.

The tables hold steps, not whole paths: ways in are those of everybody who comes to the source, ways
out those of everybody who leaves the target. Only `returned` knows of three touchpoints in a row.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from journeymap.analysis.moves import Moves, moves
from journeymap.analysis.prepared import prepare
from journeymap.evidence.selection import Selection
from journeymap.evidence.tables import Evidence
from journeymap.model.journey import Journey

if TYPE_CHECKING:
    from journeymap.analysis.arrays import Array

#: Ways that are told one by one on each side; the others are told together.
MOST_WAYS = 6
WayKind = Literal["touchpoint", "others", "start", "done", "lost", "open"]


@dataclass(frozen=True, slots=True)
class Way:
    """One way in or out: the touchpoint at its other end, its customers, their share of that side.

    Kinds without a touchpoint (`""`): the case began here; it ended here *done*, *lost* or still
    *open*; or *others*, all touchpoints that are not told one by one.
    """

    kind: WayKind
    touchpoint: str
    count: int
    share: float


@dataclass(frozen=True, slots=True)
class Paths:
    """What lies before and behind one hand-off; a step back on the same touchpoint is left out.

    `visits_in` come to the source and `visits_out` leave the target or end there; `crossed` go from
    one to the other, `returned` of them straight back.
    """

    handoff: str
    source: str
    target: str
    crossed: int
    returned: int
    visits_in: int
    visits_out: int
    ways_in: tuple[Way, ...]
    ways_out: tuple[Way, ...]


def paths(
    journey: Journey, evidence: Evidence | None, selection: Selection, handoff: str
) -> Paths | None:
    """The paths behind a drawn transition; None where no log knows both of its ends.

    Raises `SelectionError` for a source or segment the evidence does not have.

    >>> paths(Journey(), None, Selection(), "x") is None
    True
    """
    transition = journey.transition(handoff)
    if evidence is None or transition is None:
        return None
    prepared = prepare(evidence)
    m = moves(prepared, prepared.part(selection))
    a, b = (m.frame.index.get(id) for id in (transition.source, transition.target))
    if a is None or b is None:
        return None
    coming = _along(m, m.frame.pair_b == a, m.frame.pair_a, a)
    going = _along(m, m.frame.pair_a == b, m.frame.pair_b, b)
    starts: list[tuple[WayKind, float]] = [("start", float(m.start[a]))]
    ends: list[tuple[WayKind, float]] = [
        ("done", float(m.done[b])),
        ("lost", float(m.lost[b])),
        ("open", float(m.open[b])),
    ]
    visits_in, ways_in = _told(coming, starts)
    visits_out, ways_out = _told(going, ends)
    pair = m.frame.pair_index.get((a, b))
    return Paths(
        handoff=handoff,
        source=transition.source,
        target=transition.target,
        crossed=round(float(m.count[pair])) if pair is not None else 0,
        returned=round(float(m.returned[pair])) if pair is not None else 0,
        visits_in=visits_in,
        visits_out=visits_out,
        ways_in=ways_in,
        ways_out=ways_out,
    )


def _along(m: Moves, here: Array, other: Array, own: int) -> list[tuple[str, float]]:
    """Touchpoints at the other end of some pairs, with the steps, the most travelled first."""
    import numpy as np

    rows = np.flatnonzero(here & (other != own) & (m.count > 0))
    found = [
        (m.frame.states[i], float(n))
        for i, n in zip(other[rows].tolist(), m.count[rows].tolist(), strict=True)
    ]
    return sorted(found, key=lambda way: (-way[1], way[0]))


def _told(
    ways: list[tuple[str, float]], ends: list[tuple[WayKind, float]]
) -> tuple[int, tuple[Way, ...]]:
    """All of a side, and its ways: touchpoints, the others together, then starts or ends."""
    total = sum(n for _, n in ways) + sum(n for _, n in ends)
    if not total:
        return 0, ()
    out = [Way("touchpoint", id, round(n), n / total) for id, n in ways[:MOST_WAYS]]
    rest = sum(n for _, n in ways[MOST_WAYS:])
    if rest:
        out.append(Way("others", "", round(rest), rest / total))
    out += [Way(kind, "", round(n), n / total) for kind, n in ends if round(n)]
    return round(total), tuple(out)
