"""Moving touchpoints by one place: within their cell as far as it shows, then to the next one."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TypeVar

from journeymap.layout.ordering import stage_orders
from journeymap.model.edits import move_touchpoint
from journeymap.model.entities import Touchpoint
from journeymap.model.journey import Journey

T = TypeVar("T")


def nudged(journey: Journey, ids: Sequence[str], columns: int, rows: int) -> Journey:
    """Move touchpoints one place along the stages (`columns`) or the departments (`rows`).

    A touchpoint alone first changes places with its neighbour in the cell, where the map would show
    that: cards joined by a way stand in the order of the way. Several touchpoints go together, one
    stage or department on, and keep their order. At the border of the map nothing moves; nobody's
    touchpoints enter the first or the last department.

    >>> from journeymap.model.edits import add_touchpoint
    >>> j = add_touchpoint(add_touchpoint(Journey(), "A", "use"), "B", "use")
    >>> [t.name for t in nudged(j, ["t1"], 1, 0).touchpoints]
    ['B', 'A']
    >>> nudged(nudged(j, ["t1"], 1, 0), ["t1"], 1, 0).touchpoint("t1").stage
    'advocacy'
    """
    moving = [t for t in journey.touchpoints if t.id in ids]
    if len(moving) == 1 and columns:
        swapped = _swapped(journey, moving[0], columns)
        if swapped is not None:
            return swapped
    stages = [s.id for s in journey.stages]
    lanes: list[str | None] = [*(d.id for d in journey.departments)] or [None]
    for t in moving:
        cell = along(stages, t.stage, columns), along(lanes, t.department, rows)
        if cell != (t.stage, t.department):
            before = _first(journey, *cell, ids) if columns > 0 else None
            journey = move_touchpoint(journey, t.id, *cell, before=before)
    return journey


def _swapped(journey: Journey, touchpoint: Touchpoint, columns: int) -> Journey | None:
    """The journey with a touchpoint one place further on in its cell; None where that shows not."""
    cell = _cell(journey, touchpoint)
    if touchpoint.id not in cell:  # its stage is not there
        return None
    at = cell.index(touchpoint.id)
    to = at + (1 if columns > 0 else -1)
    if not 0 <= to < len(cell):
        return None
    goal = list(cell)
    goal.insert(to, goal.pop(at))
    before = goal[to + 1] if to + 1 < len(goal) else None
    place = touchpoint.stage, touchpoint.department
    moved = move_touchpoint(journey, touchpoint.id, *place, before=before)
    return moved if _cell(moved, touchpoint) == goal else None


def _cell(journey: Journey, touchpoint: Touchpoint) -> list[str]:
    """The touchpoints that stand in one cell with this one, first met first."""
    own = stage_orders(journey).get(touchpoint.stage, ())
    return [t.id for t in own if t.department == touchpoint.department]


def _first(
    journey: Journey, stage: str, department: str | None, moving: Collection[str]
) -> str | None:
    """What stands first in a cell, apart from what is moving."""
    own = stage_orders(journey).get(stage, ())
    return next((t.id for t in own if t.department == department and t.id not in moving), None)


def along(items: Sequence[T], now: T, by: int) -> T:
    """The item `by` places further on, stopping at both ends.

    >>> along("abc", "b", 1), along("abc", "c", 1), along("abc", "?", -1)
    ('c', 'c', 'c')
    """
    if not by or not items:
        return now
    at = items.index(now) if now in items else (-1 if by > 0 else len(items))
    return items[max(0, min(len(items) - 1, at + by))]
