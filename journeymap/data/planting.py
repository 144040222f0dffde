"""Pasted rows put into a journey: one edit, whatever number of touchpoints, stages and departments.

Names that differ in their letters only are one name (`journeymap.data.text.fold`). New ids are
never old ones. A thousand rows are planted at once and not edit by edit, for the window waits.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TypeVar

from journeymap.data.pasting import Pasted, PastedRow, belief_in
from journeymap.data.text import fold
from journeymap.i18n.said import locale
from journeymap.model.edits import FULL, MAX_TOUCHPOINTS
from journeymap.model.entities import Channel, Department, Stage, Touchpoint, Transition
from journeymap.model.journey import DEFAULT_STAGES, Journey
from journeymap.model.placing import follower, only_way_out, relay
from journeymap.model.rules import EditError

E = TypeVar("E", Stage, Department, Channel)


@dataclass(frozen=True, slots=True)
class Planted:
    """The journey with what was pasted, and what to tell about it.

    `ids` are the new touchpoints in order, `departments` how many they belong to, `handoffs` how
    many of the ways between them are, `refused` the rows whose score is no belief, with its text.
    """

    journey: Journey
    ids: tuple[str, ...]
    departments: int = 0
    handoffs: int = 0
    new_stages: tuple[str, ...] = ()
    refused: tuple[tuple[int, str], ...] = ()


class Ids:
    """Gives out ids that were never used before.

    >>> ids = Ids(Journey(serial=4))
    >>> ids.new("t"), ids.new("x"), ids.serial
    ('t5', 'x6', 6)
    """

    def __init__(self, journey: Journey) -> None:
        self.serial = journey.serial

    def new(self, prefix: str) -> str:
        """The next id."""
        self.serial += 1
        return f"{prefix}{self.serial}"


def plant(
    journey: Journey,
    pasted: Pasted,
    *,
    after: str | None = None,
    stage: str | None = None,
    between: bool = True,
    spare: tuple[Stage, ...] = DEFAULT_STAGES,
) -> Planted:
    """Make the rows touchpoints, in order, each connected to the next.

    They follow the touchpoint `after`, taking its stage and, where the rows have no such column,
    its department and channel; without it they stand in `stage` or the first one. `between` lets
    them come between `after` and where its only way led. On a map without touchpoints the `spare`
    stages a journey begins with make room for those of the rows, unless one of them is meant.
    Raises `EditError` when there would be too many touchpoints.

    >>> from journeymap.data.pasting import read_pasted
    >>> planted = plant(Journey(), read_pasted("Advert\\tUse\\tSales\\nBill\\tUse\\tFinance"))
    >>> [(t.id, t.stage, t.department) for t in planted.journey.touchpoints], planted.handoffs
    ([('t3', 'use', 'd1'), ('t4', 'use', 'd2')], 1)
    """
    if len(journey.touchpoints) + len(pasted.rows) > MAX_TOUCHPOINTS:
        raise EditError(FULL)
    if not journey.stages and not any(row.stage for row in pasted.rows):
        raise EditError(locale.tr("a journey needs at least one stage"))
    source = journey.touchpoint(after) if after else None
    way = only_way_out(journey, source.id) if source is not None and between else None
    ids = Ids(journey)
    here = source.stage if source is not None else stage
    stages, stage_of, new_stages = _stages(journey, pasted.rows, here, ids, spare)
    departments, department_of = known_or_new(
        journey.departments,
        [r.department for r in pasted.rows],
        lambda n: Department(ids.new("d"), n),
    )
    channels, channel_of = known_or_new(
        journey.channels, [r.channel for r in pasted.rows], lambda n: Channel(ids.new("c"), n)
    )
    new: list[Touchpoint] = []
    refused = []
    for row in pasted.rows:
        department = department_of.get(fold(row.department))
        channel = channel_of.get(fold(row.channel))
        if source is not None and "department" not in pasted.columns:
            department = source.department
        if source is not None and "channel" not in pasted.columns:
            channel = source.channel
        belief = belief_in(row.score) if row.score else None
        if row.score and belief is None:
            refused.append((row.line, row.score))
        at = stage_of.get(fold(row.stage)) or here or stages[0].id
        new.append(Touchpoint(ids.new("t"), row.name, at, department, channel, belief=belief))
    chain = ([source] if source is not None else []) + new
    ways = tuple(Transition(ids.new("x"), a.id, b.id) for a, b in pairwise(chain))
    planted = replace(
        journey,
        stages=stages,
        departments=departments,
        channels=channels,
        touchpoints=_placed(journey, source, new),
        transitions=(*journey.transitions, *ways),
        serial=ids.serial,
    )
    first, last = new[0].id, new[-1].id
    planted = relay(planted, way, first, last)
    return Planted(
        planted,
        tuple(t.id for t in new),
        len({t.department for t in new} - {None}),
        sum(planted.is_handoff(w) for w in ways),
        new_stages,
        tuple(refused),
    )


def _placed(
    journey: Journey, source: Touchpoint | None, new: Sequence[Touchpoint]
) -> tuple[Touchpoint, ...]:
    """The touchpoints in their order: those in the cell of `source` come behind it."""
    before = follower(journey, source) if source is not None else None
    if source is None or before is None:
        return (*journey.touchpoints, *new)
    cell = (source.stage, source.department)
    beside = [t for t in new if (t.stage, t.department) == cell]
    at = next(i for i, t in enumerate(journey.touchpoints) if t.id == before)
    others = [t for t in new if (t.stage, t.department) != cell]
    return (*journey.touchpoints[:at], *beside, *journey.touchpoints[at:], *others)


def _stages(
    journey: Journey,
    rows: Sequence[PastedRow],
    here: str | None,
    ids: Ids,
    spare: tuple[Stage, ...],
) -> tuple[tuple[Stage, ...], dict[str, str], tuple[str, ...]]:
    """The stages, the id of each folded name, and the names that are new.

    A new stage stands behind that of the row before it, so that the road is as it was pasted.
    """
    stages = list(journey.stages)
    known = _by_name(stages)
    wanted = {fold(row.stage) for row in rows if row.stage}
    empty = not journey.touchpoints and journey.stages == spare
    if empty and all(row.stage for row in rows) and not wanted & set(known):
        stages, known, here = [], {}, None
    last = here
    new = []
    for row in rows:
        key = fold(row.stage)
        if not key:
            continue
        if key not in known:
            stage = Stage(ids.new("s"), row.stage)
            at = next((i + 1 for i, s in enumerate(stages) if s.id == last), len(stages))
            stages.insert(at, stage)
            known[key] = stage.id
            new.append(stage.name)
        last = known[key]
    return tuple(stages), known, tuple(new)


def known_or_new(
    old: Sequence[E], names: Sequence[str], make: Callable[[str], E]
) -> tuple[tuple[E, ...], dict[str, str]]:
    """All departments or channels, those first that were there, and the id of each folded name."""
    known = _by_name(old)
    out = list(old)
    for name in names:
        key = fold(name)
        if key and key not in known:
            out.append(make(name))
            known[key] = out[-1].id
    return tuple(out), known


def _by_name(entities: Sequence[E]) -> dict[str, str]:
    """The id of each folded name; of two with one name the first."""
    return {key: e.id for e in reversed(entities) if (key := fold(e.name))}
