"""What the room feels and wants: beliefs and dots, as edits `Journey -> Journey`.

A *belief* is a number from `WORST` to `BEST` that the room, or one persona's eyes, give to a
touchpoint or a transition. *Dots* are votes: in a round, a number of people have a number of dots
each, and where they went stays hidden until it is revealed. Rules as in `journeymap.model.edits`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TypeVar

from journeymap.i18n.said import locale
from journeymap.model.edits import change
from journeymap.model.entities import Note, Touchpoint, Transition
from journeymap.model.journey import Journey
from journeymap.model.rules import EditError

#: What dots can be given to.
Votable = Touchpoint | Transition | Note
V = TypeVar("V", Touchpoint, Transition, Note)
#: More people, or more dots for each of them, are a slip of the finger.
MOST_VOTERS = 1000
MOST_EACH = 100


def belief_of(journey: Journey, id: str, persona: str = "") -> int | None:
    """The belief at a touchpoint or transition, with the eyes of a persona if one is given.

    >>> belief_of(Journey(), "t1") is None
    True
    """
    if persona:
        eyes = journey.persona(persona)
        return eyes.beliefs.get(id) if eyes is not None else None
    entity = journey.touchpoint(id) or journey.transition(id)
    return entity.belief if entity is not None else None


def set_belief(
    journey: Journey, ids: Iterable[str], belief: int | None, persona: str = ""
) -> Journey:
    """Say what is believed about touchpoints and transitions; None takes it back."""
    for id in ids:
        entity = journey.by_id.get(id)
        if not isinstance(entity, (Touchpoint, Transition)):
            raise EditError(
                locale.tr("a belief is about a touchpoint or a transition, not about '{id}'", id=id)
            )
        if not persona:
            journey = change(journey, id, belief=belief)
            continue
        eyes = journey.persona(persona)
        if eyes is None:
            raise EditError(locale.tr("there is no persona '{persona}'", persona=persona))
        beliefs = {**eyes.beliefs, id: belief}
        journey = change(
            journey, persona, beliefs={i: b for i, b in beliefs.items() if b is not None}
        )
    return journey


def toggle_on_path(journey: Journey, persona: str, ids: Iterable[str]) -> Journey:
    """Put touchpoints at the end of a persona's path; those that are on it leave it.

    They leave only when all of them are on it, so that a mixed selection comes onto it as a whole.
    """
    eyes = journey.persona(persona)
    if eyes is None:
        raise EditError(locale.tr("there is no persona '{persona}'", persona=persona))
    wanted = [id for id in dict.fromkeys(ids) if journey.touchpoint(id) is not None]
    missing = [id for id in wanted if id not in eyes.path]
    if missing:
        return change(journey, persona, path=(*eyes.path, *missing))
    return change(journey, persona, path=tuple(id for id in eyes.path if id not in wanted))


# --- dots -------------------------------------------------------------------------------------


def votables(journey: Journey) -> tuple[Votable, ...]:
    """Everything that may have dots."""
    return (*journey.touchpoints, *journey.transitions, *journey.notes)


def dots_placed(journey: Journey) -> int:
    """All dots on the map."""
    every = (journey.touchpoints, journey.transitions, journey.notes)
    return sum(entity.votes for entities in every for entity in entities)


def dots_left(journey: Journey) -> int:
    """Dots of the round that are still in somebody's hand; 0 when no round goes on.

    >>> dots_left(begin_round(Journey(), 3, 10))
    30
    """
    return max(0, journey.votes_each * journey.voters - dots_placed(journey))


def begin_round(journey: Journey, each: int, voters: int) -> Journey:
    """Begin a round of hidden votes; dots of an earlier round are taken off the map."""
    if not 1 <= each <= MOST_EACH:
        raise EditError(locale.tr("everybody has from 1 to {most} dots", most=MOST_EACH))
    if not 1 <= voters <= MOST_VOTERS:
        raise EditError(locale.tr("from 1 to {most} people can vote", most=MOST_VOTERS))
    return replace(clear_votes(journey), votes_each=each, voters=voters, votes_hidden=True)


def vote(journey: Journey, id: str, by: int) -> Journey:
    """Give dots to a touchpoint, a transition or a note, or take some back."""
    entity = journey.by_id.get(id)
    if not isinstance(entity, (Touchpoint, Transition, Note)):
        raise EditError(
            locale.tr("a dot stands on a touchpoint, a transition or a note, not on '{id}'", id=id)
        )
    if entity.votes + by < 0:
        raise EditError(locale.tr("there is no dot to take back"))
    if journey.votes_each * journey.voters and by > dots_left(journey):
        raise EditError(locale.tr("all dots are placed"))
    return change(journey, id, votes=entity.votes + by)


def hide_votes(journey: Journey, hidden: bool) -> Journey:
    """Hide where the dots went, or reveal it."""
    return journey if journey.votes_hidden == hidden else replace(journey, votes_hidden=hidden)


def end_round(journey: Journey) -> Journey:
    """End the round: the dots stay on the map, for everybody to see."""
    return replace(journey, votes_each=0, voters=0, votes_hidden=False)


def clear_votes(journey: Journey) -> Journey:
    """Take every dot off the map; a round that goes on goes on."""
    if not dots_placed(journey):
        return journey

    return replace(
        journey,
        touchpoints=_bare(journey.touchpoints),
        transitions=_bare(journey.transitions),
        notes=_bare(journey.notes),
    )


def _bare(entities: Iterable[V]) -> tuple[V, ...]:
    return tuple(replace(e, votes=0) if e.votes else e for e in entities)


def concealed(journey: Journey) -> Journey:
    """The journey as it may be shown: without dots while they are hidden.

    >>> concealed(Journey()) == Journey()
    True
    """
    return clear_votes(journey) if journey.votes_hidden else journey


def most_voted(journey: Journey) -> tuple[Votable, ...]:
    """Whatever has dots, most of them first, then in the order of the journey."""
    return tuple(sorted((e for e in votables(journey) if e.votes), key=lambda e: -e.votes))
