"""Every edit of a journey: pure functions `Journey -> Journey`.

An edit that would change nothing returns the very journey it was given; one that makes no sense
raises `EditError` and changes nothing. New ids come from `fresh_id`, so a caller that wants to know
the id of what it adds asks for it first and hands it in.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any, TypeVar

from journeymap.i18n.said import locale
from journeymap.model.entities import (
    Annotation,
    Channel,
    Department,
    Entity,
    Note,
    NoteKind,
    Persona,
    Stage,
    Touchpoint,
    Transition,
)
from journeymap.model.ids import id_fault, number_in
from journeymap.model.journey import Journey
from journeymap.model.rules import EditError, check_rules, need

T = TypeVar("T", bound=Entity)
#: Above this a map is no map any more, and the program would only pretend to cope.
MAX_TOUCHPOINTS = 10_000
#: Where a journey keeps each kind of entity.
_GROUPS: Mapping[type[Entity], str] = {
    Stage: "stages",
    Department: "departments",
    Channel: "channels",
    Touchpoint: "touchpoints",
    Transition: "transitions",
    Note: "notes",
    Persona: "personas",
    Annotation: "annotations",
}

#: Why no touchpoint can be added.
FULL = locale.tr("a journey holds at most {most} touchpoints", most=MAX_TOUCHPOINTS)


def fresh_id(journey: Journey, prefix: str) -> str:
    """The id the next new entity gets: the prefix and a number never used before.

    >>> fresh_id(Journey(serial=4), "t")
    't5'
    """
    return f"{prefix}{journey.serial + 1}"


def claim(journey: Journey, id: str | None, prefix: str) -> tuple[Journey, str]:
    """An id that is free, the one that is asked for if any, and the journey that knows it."""
    id = id or fresh_id(journey, prefix)
    if id in journey.by_id:
        raise EditError(locale.tr("the id '{id}' is taken", id=id))
    if fault := id_fault(id):
        raise EditError(fault)
    return replace(journey, serial=max(journey.serial + 1, number_in(id))), id


def _without(items: Iterable[T], id: str) -> tuple[T, ...]:
    return tuple(item for item in items if item.id != id)


def _swap(items: tuple[T, ...], new: T) -> tuple[T, ...]:
    return tuple(new if item.id == new.id else item for item in items)


def _insert(items: tuple[T, ...], new: T, before: str | None) -> tuple[T, ...]:
    if before == new.id:  # in front of itself is where it stands
        return _swap(items, new)
    rest = _without(items, new.id)
    at = next((i for i, item in enumerate(rest) if item.id == before), len(rest))
    return (*rest[:at], new, *rest[at:])


def rename_journey(journey: Journey, title: str) -> Journey:
    """Give the journey another title."""
    return journey if title == journey.title else replace(journey, title=title)


def set_measures(journey: Journey, weights: Mapping[str, float], minimum_base: int) -> Journey:
    """Set what grey zones are weighed by, and the fewest answers that colour a score.

    Empty `weights` mean the standard ones; not all of them may be nothing.
    """
    if any(not 0 <= w < math.inf for w in weights.values()) or (
        weights and not any(weights.values())
    ):
        raise EditError(locale.tr("weights are not negative, and not all of them nothing"))
    if minimum_base < 1:
        raise EditError(locale.tr("a score takes at least one answer"))
    if (dict(weights), minimum_base) == (dict(journey.weights), journey.minimum_base):
        return journey
    return replace(journey, weights=weights, minimum_base=minimum_base)


# --- stages, departments, channels ------------------------------------------------------------


def add_stage(
    journey: Journey, name: str, *, before: str | None = None, id: str | None = None
) -> Journey:
    """Add a stage before another one, at the end when `before` is None."""
    journey, id = claim(journey, id, "s")
    return replace(journey, stages=_insert(journey.stages, Stage(id, name), before))


def add_department(
    journey: Journey,
    name: str,
    *,
    manager: str = "",
    before: str | None = None,
    id: str | None = None,
) -> Journey:
    """Add a department before another one, at the end when `before` is None."""
    journey, id = claim(journey, id, "d")
    new = Department(id, name, manager)
    return replace(journey, departments=_insert(journey.departments, new, before))


def add_channel(journey: Journey, name: str, *, id: str | None = None) -> Journey:
    """Add a channel."""
    journey, id = claim(journey, id, "c")
    return replace(journey, channels=(*journey.channels, Channel(id, name)))


def rename(journey: Journey, id: str, name: str) -> Journey:
    """Rename a stage, department, channel, touchpoint or persona."""
    return change(journey, id, name=name)


def change(journey: Journey, id: str, **fields: Any) -> Journey:
    """Change fields of one entity, never its id; references to what does not exist are refused.

    >>> change(Journey(), "use", name="Living with it").stage("use").name
    'Living with it'
    """
    old = journey.by_id.get(id)
    if old is None:
        raise EditError(locale.tr("there is nothing with the id '{id}'", id=id))
    try:
        new = replace(old, **fields)
    except TypeError as error:
        raise EditError(locale.tr("there is no such field: {reason}", reason=str(error))) from None
    if new == old:
        return journey
    check_rules(journey, new)
    group = _GROUPS[type(new)]
    swapped: Any = _swap(getattr(journey, group), new)
    return replace(journey, **{group: swapped})


def move_stage(journey: Journey, id: str, before: str | None) -> Journey:
    """Put a stage before another one, at the end when `before` is None."""
    stages = _insert(journey.stages, need(journey, id, Stage), before)
    return journey if stages == journey.stages else replace(journey, stages=stages)


def move_department(journey: Journey, id: str, before: str | None) -> Journey:
    """Put a department before another one, at the end when `before` is None."""
    departments = _insert(journey.departments, need(journey, id, Department), before)
    if departments == journey.departments:
        return journey
    return replace(journey, departments=departments)


def remove_stage(journey: Journey, id: str) -> Journey:
    """Remove a stage; its touchpoints go to the stage before it (the first: to the next)."""
    stage = need(journey, id, Stage)
    if len(journey.stages) == 1:
        raise EditError(locale.tr("a journey needs at least one stage"))
    at = journey.stages.index(stage)
    heir = journey.stages[at - 1 if at else 1].id
    moved = tuple(replace(t, stage=heir) if t.stage == id else t for t in journey.touchpoints)
    return replace(journey, stages=_without(journey.stages, id), touchpoints=moved)


def remove_department(journey: Journey, id: str) -> Journey:
    """Remove a department; its touchpoints stay and belong to nobody."""
    need(journey, id, Department)
    freed = tuple(
        replace(t, department=None) if t.department == id else t for t in journey.touchpoints
    )
    return replace(journey, departments=_without(journey.departments, id), touchpoints=freed)


def remove_channel(journey: Journey, id: str) -> Journey:
    """Remove a channel; its touchpoints stay without one."""
    need(journey, id, Channel)
    freed = tuple(replace(t, channel=None) if t.channel == id else t for t in journey.touchpoints)
    return replace(journey, channels=_without(journey.channels, id), touchpoints=freed)


# --- touchpoints ------------------------------------------------------------------------------


def add_touchpoint(
    journey: Journey,
    name: str,
    stage: str,
    *,
    department: str | None = None,
    channel: str | None = None,
    financial: bool = False,
    moment_of_truth: bool = False,
    before: str | None = None,
    id: str | None = None,
) -> Journey:
    """Add a touchpoint; `before` is the touchpoint it stands in front of in its cell.

    >>> add_touchpoint(Journey(), "First bill", "use").touchpoints[0].id
    't1'
    """
    if len(journey.touchpoints) >= MAX_TOUCHPOINTS:
        raise EditError(FULL)
    journey, id = claim(journey, id, "t")
    new = Touchpoint(id, name, stage, department, channel, financial, moment_of_truth)
    check_rules(journey, new)
    return replace(journey, touchpoints=_insert(journey.touchpoints, new, before))


def move_touchpoint(
    journey: Journey, id: str, stage: str, department: str | None, before: str | None = None
) -> Journey:
    """Put a touchpoint into another cell of the map, in front of `before` or at the end."""
    old = need(journey, id, Touchpoint)
    guessed = old.stage_guessed and stage == old.stage
    new = replace(old, stage=stage, department=department, stage_guessed=guessed)
    check_rules(journey, new)
    touchpoints = _insert(journey.touchpoints, new, before)
    return (
        journey if touchpoints == journey.touchpoints else replace(journey, touchpoints=touchpoints)
    )


def remove(journey: Journey, ids: Iterable[str]) -> Journey:
    """Remove anything, with what cannot stand without it: ways, notes, annotations."""
    for id in ids:
        entity = journey.by_id.get(id)
        match entity:
            case Stage():
                journey = remove_stage(journey, id)
            case Department():
                journey = remove_department(journey, id)
            case Channel():
                journey = remove_channel(journey, id)
            case Persona():
                journey = replace(journey, personas=_without(journey.personas, id))
            case Touchpoint() | Transition() | Note() | Annotation():
                gone = {id} | {t.id for t in journey.transitions if id in (t.source, t.target)}
                journey = replace(
                    journey,
                    touchpoints=tuple(t for t in journey.touchpoints if t.id not in gone),
                    transitions=tuple(t for t in journey.transitions if t.id not in gone),
                    notes=tuple(n for n in journey.notes if n.id not in gone and n.on not in gone),
                    annotations=tuple(
                        a for a in journey.annotations if a.id not in gone and a.on not in gone
                    ),
                    personas=tuple(_forget(p, gone) for p in journey.personas),
                )
            case None:
                continue
    return journey


def _forget(persona: Persona, gone: set[str]) -> Persona:
    """A persona without what is gone; the very same one when it never knew it."""
    if gone.isdisjoint(persona.path) and gone.isdisjoint(persona.beliefs):
        return persona
    path = tuple(id for id in persona.path if id not in gone)
    return replace(
        persona, path=path, beliefs={i: b for i, b in persona.beliefs.items() if i not in gone}
    )


# --- transitions, notes, personas -------------------------------------------------------------


def connect(
    journey: Journey,
    source: str,
    target: str,
    *,
    owner: str = "",
    promise_hours: float | None = None,
    id: str | None = None,
) -> Journey:
    """Draw a transition; refused when it is there already or would loop to itself."""
    journey, id = claim(journey, id, "x")
    new = Transition(id, source, target, owner, promise_hours)
    check_rules(journey, new)
    return replace(journey, transitions=(*journey.transitions, new))


def add_note(
    journey: Journey, on: str, kind: NoteKind, text: str, *, votes: int = 0, id: str | None = None
) -> Journey:
    """Put a note on a touchpoint or a transition."""
    journey, id = claim(journey, id, "n")
    new = Note(id, on, kind, text, votes)
    check_rules(journey, new)
    return replace(journey, notes=(*journey.notes, new))


def add_persona(
    journey: Journey, name: str, *, path: Iterable[str] = (), id: str | None = None
) -> Journey:
    """Add a persona, who meets the whole map while no path is given.

    >>> add_persona(Journey(), "Student").personas[0].id
    'p1'
    """
    journey, id = claim(journey, id, "p")
    new = Persona(id, name, tuple(path))
    check_rules(journey, new)
    return replace(journey, personas=(*journey.personas, new))


def move_persona(journey: Journey, id: str, before: str | None) -> Journey:
    """Put a persona before another one, at the end when `before` is None."""
    personas = _insert(journey.personas, need(journey, id, Persona), before)
    return journey if personas == journey.personas else replace(journey, personas=personas)
