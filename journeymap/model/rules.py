"""What every entity of a journey must keep to; an edit that would break a rule is refused."""

from __future__ import annotations

import math
from typing import TypeVar

from journeymap.i18n.refusal import Refusal
from journeymap.i18n.said import locale
from journeymap.model.entities import (
    BEST,
    NOTE_KINDS,
    WORST,
    Annotation,
    Channel,
    Department,
    Entity,
    Note,
    Persona,
    Stage,
    Touchpoint,
    Transition,
)
from journeymap.model.journey import Journey

T = TypeVar("T", bound=Entity)


class EditError(Refusal, ValueError):
    """The edit makes no sense on this journey; `str()` says why, in the program's words."""


def need(journey: Journey, id: str, kind: type[T]) -> T:
    """The entity of that kind and id. Raises `EditError` where there is none."""
    found = journey.by_id.get(id)
    if not isinstance(found, kind):
        raise EditError(locale.tr("there is nothing with the id '{id}'", id=id))
    return found


def check_rules(journey: Journey, entity: Entity) -> None:
    """Refuse an entity that refers to what is not there, or has values that cannot be."""
    if isinstance(entity, (Touchpoint, Transition)):
        if entity.belief is not None:
            _check_belief(entity.belief)
        if entity.votes < 0:
            raise EditError(locale.tr("votes cannot be negative"))
    if isinstance(entity, Touchpoint):
        need(journey, entity.stage, Stage)
        if entity.department is not None:
            need(journey, entity.department, Department)
        if entity.channel is not None:
            need(journey, entity.channel, Channel)
    elif isinstance(entity, Transition):
        need(journey, entity.source, Touchpoint)
        need(journey, entity.target, Touchpoint)
        if entity.promise_hours is not None and not 0 <= entity.promise_hours < math.inf:
            raise EditError(locale.tr("a promised time is a number of hours that is not negative"))
        if entity.source == entity.target:
            raise EditError(locale.tr("a touchpoint cannot be connected to itself"))
        twin = journey.transition_between(entity.source, entity.target)
        if twin is not None and twin.id != entity.id:
            raise EditError(locale.tr("these two touchpoints are connected already"))
    elif isinstance(entity, Note):
        if not isinstance(journey.by_id.get(entity.on), (Touchpoint, Transition)):
            raise EditError(locale.tr("a note stands on a touchpoint or a transition"))
        if entity.kind not in NOTE_KINDS:
            raise EditError(
                locale.tr("'{kind}' is none of {names}", kind=entity.kind, names=tuple(NOTE_KINDS))
            )
        if entity.votes < 0:
            raise EditError(locale.tr("votes cannot be negative"))
    elif isinstance(entity, Annotation):
        if entity.fault:
            raise EditError(entity.fault)
        if entity.on and not isinstance(journey.by_id.get(entity.on), (Touchpoint, Transition)):
            raise EditError(locale.tr("an annotation points at a touchpoint or a transition"))
    elif isinstance(entity, Persona):
        for id in entity.path:
            need(journey, id, Touchpoint)
        if len(set(entity.path)) < len(entity.path):
            raise EditError(locale.tr("a path meets a touchpoint once"))
        for id, belief in entity.beliefs.items():
            if not isinstance(journey.by_id.get(id), (Touchpoint, Transition)):
                raise EditError(locale.tr("there is no touchpoint or transition '{id}'", id=id))
            _check_belief(belief)


def _check_belief(belief: int) -> None:
    if not WORST <= belief <= BEST:
        raise EditError(locale.tr("a belief lies from {low} to {high}", low=WORST, high=BEST))
