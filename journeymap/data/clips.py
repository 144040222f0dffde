"""Touchpoints taken out of one journey to be put into another: copy, paste, duplicate.

A *clip* is a small `Journey` of its own: the touchpoints, the ways between them, the notes on both,
and the stages, departments and channels they name. So it is written and checked like any journey.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from journeymap.data.planting import Ids, known_or_new
from journeymap.data.text import fold
from journeymap.i18n.said import locale
from journeymap.model.edits import FULL, MAX_TOUCHPOINTS
from journeymap.model.entities import (
    MOST_ANNOTATIONS,
    Channel,
    Department,
    Note,
    Stage,
    Touchpoint,
    Transition,
)
from journeymap.model.journey import Journey
from journeymap.model.rules import EditError


def clip_of(journey: Journey, chosen: Collection[str]) -> Journey:
    """What is chosen, in a journey of its own; without touchpoints when none is chosen.

    >>> from journeymap.model.edits import add_touchpoint, connect
    >>> j = add_touchpoint(add_touchpoint(Journey(), "A", "use"), "B", "use")
    >>> clip = clip_of(connect(j, "t1", "t2"), {"t1"})
    >>> [t.name for t in clip.touchpoints], clip.transitions, [s.id for s in clip.stages]
    (['A'], (), ['use'])
    """
    touchpoints = tuple(t for t in journey.touchpoints if t.id in chosen)
    own = {t.id for t in touchpoints}
    transitions = tuple(t for t in journey.transitions if own >= {t.source, t.target})
    bearers = own | {t.id for t in transitions}
    return Journey(
        language=journey.language,
        stages=tuple(s for s in journey.stages if s.id in {t.stage for t in touchpoints}),
        departments=tuple(
            d for d in journey.departments if d.id in {t.department for t in touchpoints}
        ),
        channels=tuple(c for c in journey.channels if c.id in {t.channel for t in touchpoints}),
        touchpoints=touchpoints,
        transitions=transitions,
        notes=tuple(n for n in journey.notes if n.on in bearers),
        annotations=tuple(a for a in journey.annotations if a.on in bearers),
        serial=journey.serial,
    )


def clip_rows(clip: Journey) -> list[tuple[str, str, str, str, str]]:
    """Name, stage, department, channel and belief of each touchpoint, as cells of a spreadsheet."""
    rows = []
    for t in clip.touchpoints:
        stage, department = clip.stage(t.stage), clip.department(t.department)
        channel = clip.channel(t.channel)
        named = (e.name if e is not None else "" for e in (stage, department, channel))
        belief = "" if t.belief is None else str(t.belief)
        rows.append((t.name, *named, belief))
    return rows  # type: ignore[return-value]  # three names were unpacked


def put_clip(journey: Journey, clip: Journey) -> tuple[Journey, tuple[str, ...]]:
    """Put a clip into a journey; returns it with the ids of the new touchpoints.

    Stages, departments and channels are those of the same id and name, else of the same folded
    name, else they are new. Every copy has a new id. Dots of a vote are not multiplied: a copy has
    them only when the original is gone. Raises `EditError` when there would be too many.
    """
    if len(journey.touchpoints) + len(clip.touchpoints) > MAX_TOUCHPOINTS:
        raise EditError(FULL)
    if not journey.stages and not clip.stages:
        raise EditError(locale.tr("a journey needs at least one stage"))
    ids = Ids(journey)
    stages, stage_ids = _stages(journey, clip, ids)
    departments, department_of = known_or_new(
        journey.departments,
        [d.name for d in clip.departments],
        lambda name: Department(ids.new("d"), name),
    )
    channels, channel_of = known_or_new(
        journey.channels, [c.name for c in clip.channels], lambda name: Channel(ids.new("c"), name)
    )
    department_ids = _meant(journey.departments, clip.departments, department_of)
    channel_ids = _meant(journey.channels, clip.channels, channel_of)
    departments = _with_managers(departments, clip, department_ids)
    there = journey.by_id
    new: dict[str, str] = {}
    touchpoints: list[Touchpoint] = []
    for t in clip.touchpoints:
        new[t.id] = ids.new("t")
        touchpoints.append(
            replace(
                t,
                id=new[t.id],
                stage=stage_ids.get(t.stage, stages[0].id),
                department=department_ids.get(t.department or ""),
                channel=channel_ids.get(t.channel or ""),
                votes=0 if t.id in there else t.votes,
            )
        )
    transitions: list[Transition] = []
    for x in clip.transitions:
        if x.source in new and x.target in new and x.source != x.target:
            votes = 0 if x.id in there else x.votes
            copy = replace(x, source=new[x.source], target=new[x.target], votes=votes)
            new[x.id] = ids.new("x")
            transitions.append(replace(copy, id=new[x.id]))
    notes: list[Note] = []
    for n in clip.notes:
        if n.on in new:
            votes = 0 if n.id in there else n.votes
            notes.append(replace(n, id=ids.new("n"), on=new[n.on], votes=votes))
    remarks = [
        replace(a, id=ids.new("a"), on=new[a.on])
        for a in clip.annotations[: MOST_ANNOTATIONS - len(journey.annotations)]
        if a.on in new
    ]
    put = replace(
        journey,
        stages=stages,
        departments=departments,
        channels=channels,
        touchpoints=(*journey.touchpoints, *touchpoints),
        transitions=(*journey.transitions, *transitions),
        notes=(*journey.notes, *notes),
        annotations=(*journey.annotations, *remarks),
        serial=ids.serial,
    )
    return put, tuple(t.id for t in touchpoints)


def _stages(journey: Journey, clip: Journey, ids: Ids) -> tuple[tuple[Stage, ...], dict[str, str]]:
    """The stages, and the id here of each stage of the clip; new ones keep the clip's order."""
    stages = list(journey.stages)
    known: dict[str, str] = {}
    last: str | None = None
    for stage in clip.stages:
        id = _same(journey.stages, stage)
        if id is None:
            id = next((s.id for s in stages if fold(s.name) == fold(stage.name)), None)
        if id is None:
            id = ids.new("s")
            at = next((i + 1 for i, s in enumerate(stages) if s.id == last), len(stages))
            stages.insert(at, replace(stage, id=id))
        known[stage.id] = last = id
    return tuple(stages), known


def _meant(
    here: tuple[Department, ...] | tuple[Channel, ...],
    there: tuple[Department, ...] | tuple[Channel, ...],
    by_name: dict[str, str],
) -> dict[str, str]:
    """The id here of each department or channel of the clip; one without a name is nobody's."""
    found = {e.id: _same(here, e) or by_name.get(fold(e.name)) for e in there}
    return {id: meant for id, meant in found.items() if meant is not None}


def _same(
    here: tuple[Stage, ...] | tuple[Department, ...] | tuple[Channel, ...],
    wanted: Stage | Department | Channel,
) -> str | None:
    """The id of what has the same id and the same name."""
    return next((e.id for e in here if (e.id, e.name) == (wanted.id, wanted.name)), None)


def _with_managers(
    departments: tuple[Department, ...], clip: Journey, ids: dict[str, str]
) -> tuple[Department, ...]:
    """New departments keep what the clip knows of them; those that were there keep their own."""
    told = {ids[d.id]: d.manager for d in clip.departments if d.id in ids}
    return tuple(d if d.manager else replace(d, manager=told.get(d.id, "")) for d in departments)
