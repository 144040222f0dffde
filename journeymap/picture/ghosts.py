"""Where on the map something was: what is laid out besides the journey while it is compared.

What is gone, and the old place of what moved, get a card of their own for the layout, so that they
cover nothing and lines lead to them. Their ids begin with a question mark, which no id of a journey
does.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from journeymap.layout.grid import lane_departments
from journeymap.model.comparing import Comparison
from journeymap.model.entities import Touchpoint, Transition
from journeymap.model.journey import Journey

#: Beyond so many a map of what was would hide the map of what is: then they are only listed.
MOST_GHOSTS = 60
_GHOST, _MOVE = "?", "?move:"


@dataclass(frozen=True)
class Ghosts:
    """The journey to lay out, and what in it is none: cards and lines by their id in the layout.

    `cards` maps to the touchpoint that stood there, `lines` to the transition that was drawn,
    `moves` to the touchpoint that went from its old place to its new one.
    """

    journey: Journey
    cards: dict[str, str]
    lines: dict[str, str]
    moves: dict[str, str]


def with_ghosts(comparison: Comparison) -> Ghosts:
    """The new journey with what is gone from the old one where there still is a place for it.

    >>> with_ghosts(Comparison(Journey(), Journey())).cards
    {}
    """
    old, new = comparison.old, comparison.new
    moved = {d.id for d in comparison.all if d.kind == "moved"}
    gone = {d.id for d in comparison.all if (d.kind, d.group) == ("removed", "touchpoints")}
    lanes = lane_departments(new)
    touchpoints: list[Touchpoint] = list(new.touchpoints)
    cards: dict[str, str] = {}
    behind: str | None = None
    for t in old.touchpoints:
        if t.id in moved or t.id in gone:
            if new.stage(t.stage) is None or t.department not in lanes:
                continue
            ghost = _GHOST + t.id
            _insert(touchpoints, replace(t, id=ghost), behind)
            cards[ghost], behind = t.id, ghost
        else:
            behind = t.id
    if not cards or len(cards) > MOST_GHOSTS:
        cards = {}
        touchpoints = list(new.touchpoints)
    lines: dict[str, str] = {}
    transitions = list(new.transitions)
    for d in comparison.all:
        was = old.transition(d.id) if (d.kind, d.group) == ("removed", "transitions") else None
        if was is None or len(lines) >= MOST_GHOSTS:
            continue
        source, target = (_standing(new, cards, end) for end in (was.source, was.target))
        if source and target:
            transitions.append(Transition(_GHOST + was.id, source, target))
            lines[_GHOST + was.id] = was.id
    moves = {_MOVE + id: id for ghost, id in cards.items() if id in moved}
    transitions += [Transition(move, _GHOST + id, id) for move, id in moves.items()]
    laid = replace(new, touchpoints=tuple(touchpoints), transitions=tuple(transitions))
    return Ghosts(laid if cards or lines else new, cards, lines, moves)


def _insert(touchpoints: list[Touchpoint], ghost: Touchpoint, behind: str | None) -> None:
    at = next((i for i, t in enumerate(touchpoints) if t.id == behind), -1) + 1
    touchpoints.insert(at, ghost)


def _standing(new: Journey, cards: dict[str, str], touchpoint: str) -> str:
    """What stands for a touchpoint of the old journey on the map of the new one."""
    if new.touchpoint(touchpoint) is not None:
        return touchpoint
    return _GHOST + touchpoint if _GHOST + touchpoint in cards else ""
