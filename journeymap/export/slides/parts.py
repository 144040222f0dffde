"""A long journey in parts that are read from a slide: stage by stage, in the customer's order."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from journeymap.analysis.results import Findings
from journeymap.i18n.locale import Locale
from journeymap.model.journey import Journey
from journeymap.picture.compose import PictureOptions, compose
from journeymap.picture.shapes import Picture
from journeymap.picture.words import SMALL

#: A deck with more slides than this is read by nobody.
MOST_PARTS = 24


def part_of(journey: Journey, touchpoints: Iterable[str]) -> Journey:
    """The journey of some touchpoints: their stages, departments, and the lines between them."""
    kept = set(touchpoints)
    inside = tuple(t for t in journey.touchpoints if t.id in kept)
    stages, departments = ({getattr(t, f) for t in inside} for f in ("stage", "department"))
    lines = tuple(t for t in journey.transitions if t.source in kept and t.target in kept)
    there = kept | {t.id for t in lines}
    return replace(
        journey,
        stages=tuple(s for s in journey.stages if s.id in stages),
        departments=tuple(d for d in journey.departments if d.id in departments),
        touchpoints=inside,
        transitions=lines,
        notes=tuple(n for n in journey.notes if n.on in there),
        annotations=tuple(
            replace(a, dx=None, dy=None) for a in journey.annotations if a.on in there
        ),
    )


def without_markers(journey: Journey) -> Journey:
    """The journey without the notes and dots of a workshop, which are too small at a glance."""
    return replace(
        journey,
        notes=(),
        touchpoints=tuple(replace(t, votes=0) for t in journey.touchpoints),
        transitions=tuple(replace(t, votes=0) for t in journey.transitions),
    )


def findings_of(findings: Findings, journey: Journey) -> Findings:
    """The findings about a part; ranks and colours stay those of the whole."""
    touchpoints = {t.id for t in journey.touchpoints}
    lines = {t.id for t in journey.transitions}
    return replace(
        findings,
        scores=tuple(s for s in findings.scores if s.touchpoint in touchpoints),
        ranking=tuple(z for z in findings.ranking if z.handoff in lines),
    )


def split(
    journey: Journey,
    findings: Findings,
    locale: Locale,
    options: PictureOptions,
    room: tuple[float, float],
    smallest: float,
) -> list[tuple[Journey, Picture]]:
    """Parts whose smallest text has `smallest` points in `room` = (width, height) points.

    Stages stay together as long as they fit, and a stage that does not fit is divided in the order
    of its touchpoints. At most `MOST_PARTS` parts: of a longer journey those with grey zones.
    """

    def draw(ids: list[str]) -> tuple[Journey, Picture] | None:
        part = part_of(journey, ids)
        picture = compose(part, findings_of(findings, part), locale, options=options)
        scale = min(room[0] / picture.width, room[1] / picture.height)
        return (part, picture) if scale * SMALL >= smallest or len(ids) == 1 else None

    out: list[tuple[Journey, Picture]] = []
    waiting: list[str] = []
    kept: tuple[Journey, Picture] | None = None
    for chunk in _chunks(journey):
        longer = draw([*waiting, *chunk])
        if longer is not None:
            waiting, kept = [*waiting, *chunk], longer
            continue
        if kept is not None:
            out.append(kept)
        waiting, kept = [], None
        for id in chunk:
            longer = draw([*waiting, id])
            if longer is None:
                if kept is not None:
                    out.append(kept)
                waiting, longer = [], draw([id])
            waiting, kept = [*waiting, id], longer
    if kept is not None:
        out.append(kept)
    if len(out) <= MOST_PARTS:
        return out
    grey = {z.handoff for z in findings.ranking if z.is_grey}
    return [part for part in out if any(t.id in grey for t in part[0].transitions)][:MOST_PARTS]


def _chunks(journey: Journey) -> list[list[str]]:
    """The touchpoints of every stage."""
    by_stage: dict[str, list[str]] = {stage.id: [] for stage in journey.stages}
    for touchpoint in journey.touchpoints:
        by_stage.setdefault(touchpoint.stage, []).append(touchpoint.id)
    return [ids for ids in by_stage.values() if ids]
