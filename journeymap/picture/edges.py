"""Transitions: width by customers, darker for hand-offs, fog and a number for grey zones."""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from functools import partial

from journeymap.analysis.results import GreyZone
from journeymap.layout.memory import Memory
from journeymap.model.entities import Department, Touchpoint, Transition
from journeymap.picture.lines import band, rounded
from journeymap.picture.scene import LAYERS, Scene
from journeymap.picture.shapes import Ellipse, Item, Path, Shape, Text
from journeymap.picture.spoken import way_spoken
from journeymap.picture.words import SMALL

THINNEST, WIDEST, UNKNOWN = 1.5, 9.0, 2.0
_FOG, _FOG_BENT = 40.0, 28.0
Line = tuple[tuple[float, float], ...]


def edge_items(scene: Scene) -> list[Item]:
    """Fog and line of every transition that has a way."""
    journey, geometry, steps = scene.journey, scene.geometry, scene.steps
    most = max((s.count for s in steps.values()), default=0)
    shared = (most, scene.has_flow, widest(len(journey.transitions)), scene.locale)
    departments = {d.id: d for d in journey.departments}
    seen = {t.id: _seen(t, departments) for t in journey.touchpoints}
    told = {z.handoff: _told(z) for z in scene.findings.ranking}
    badges = {id: geometry.badges.get(id) for id in scene.zones}

    def draw(memory: Memory) -> list[Item]:
        zones = {zone.handoff: zone for zone in scene.findings.ranking}
        fog, lines = [], []
        for transition in journey.transitions:
            id, source, target = transition.id, transition.source, transition.target
            points = geometry.routes.get(id)
            if points is None:
                continue
            if id in badges:
                fog.append(memory.recall(f"fog:{id}", (points,), partial(_fog, id, points)))
                fog += _to_badge(id, points, badges[id])
            facts = (
                (transition, points, seen.get(source), seen.get(target)),
                (steps.get((source, target)), told.get(id), id in badges, shared),
            )
            edge = partial(_edge, scene, transition, points, most, zones.get(id))
            lines.append(memory.recall(f"edge:{id}", facts, edge))
        return fog + lines

    facts = (journey.transitions, geometry.routes, seen, steps, told, badges, shared)
    return scene.memory.recall_all("edges", facts, draw)


def _fog(id: str, points: Line) -> Item:
    wide = _FOG if len(points) == 2 else _FOG_BENT
    xs, ys = [p[0] for p in points], [p[1] for p in points]
    bounds = (
        min(xs) - wide / 2,
        min(ys) - wide / 2,
        max(xs) - min(xs) + wide,
        max(ys) - min(ys) + wide,
    )
    shape = Path(band(points, wide), fill="fog", hatch="fog-hatch")
    return Item(f"fog:{id}", "fog", (shape,), bounds, id, LAYERS["fog"])


def _to_badge(id: str, points: Line, badge: tuple[float, float] | None) -> list[Item]:
    """A thin line to a number for which there was no room on the way itself."""
    if badge is None:
        return []
    x, y = badge
    beside = []
    for a, b in itertools.pairwise(points):
        (left, right), (top, bottom) = sorted((a[0], b[0])), sorted((a[1], b[1]))
        beside.append((min(right, max(left, x)), min(bottom, max(top, y))))
    to_x, to_y = min(beside, key=lambda p: abs(p[0] - x) + abs(p[1] - y))
    if abs(to_x - x) + abs(to_y - y) < 1:
        return []
    shape = Path((("M", x, y), ("L", to_x, to_y)), stroke="badge", width=2)
    bounds = (min(x, to_x) - 1, min(y, to_y) - 1, abs(to_x - x) + 2, abs(to_y - y) + 2)
    return [Item(f"badge-line:{id}", "fog", (shape,), bounds, id, LAYERS["edge"])]


def badge_items(scene: Scene) -> list[Item]:
    """The numbers of the grey zones on their lines."""
    return [
        badge_item(scene, id, scene.zones[id].rank)
        for id in scene.geometry.badges
        if id in scene.zones
    ]


def line_width(scene: Scene, transition: Transition, most: int) -> float:
    """Width of a transition: in proportion to its customers, a fixed one where nobody counted."""
    step = scene.steps.get((transition.source, transition.target))
    if not scene.has_flow or not most:
        return UNKNOWN
    share = step.count / most if step else 0.0
    return THINNEST + (widest(len(scene.journey.transitions)) - THINNEST) * share


def widest(transitions: int) -> float:
    """The width of the busiest transition: less where many lines share the gutters."""
    return WIDEST if transitions <= 30 else 7.0 if transitions <= 60 else 5.0


def _told(zone: GreyZone) -> tuple[object, ...]:
    """All of a finding that is seen or read at its transition."""
    return round(zone.index), round(zone.low), round(zone.high), zone.label, zone.loss


def _seen(touchpoint: Touchpoint, departments: Mapping[str, Department]) -> tuple[object, ...]:
    """All of a touchpoint that is seen or read at its transitions."""
    department = departments.get(touchpoint.department or "")
    return touchpoint.name, touchpoint.department, touchpoint.channel, department


def _edge(
    scene: Scene, transition: Transition, points: Line, most: int, zone: GreyZone | None
) -> Item:
    if transition.id in scene.zones:
        color = "edge-grey"
    elif scene.journey.is_handoff(transition):
        color = "edge-handoff"
    else:
        color = "edge"
    step = scene.steps.get((transition.source, transition.target))
    count = step.count if step else None
    spoken = way_spoken(scene.journey, transition, zone, count, scene.locale)
    return _line(
        transition,
        points,
        line_width(scene, transition, most),
        color,
        scene.has_flow and not count,
        _words(scene, transition, count, zone),
        " · ".join([spoken, *_promises(scene, transition)]),
    )


def _line(
    transition: Transition,
    points: Line,
    width: float,
    color: str,
    unused: bool,
    words: str,
    spoken: str,
) -> Item:
    commands = rounded(points)
    head = max(9.0, 4 + 1.6 * width)
    shape = Path(commands, stroke=color, width=round(width, 1), arrow=head, dashed=unused)
    xs, ys = [p[0] for p in points], [p[1] for p in points]
    pad = max(head, width) / 2 + 1
    bounds = (
        min(xs) - pad,
        min(ys) - pad,
        max(xs) - min(xs) + 2 * pad,
        max(ys) - min(ys) + 2 * pad,
    )
    return Item(
        f"edge:{transition.id}",
        "edge",
        (shape,),
        bounds,
        transition.id,
        LAYERS["edge"],
        words,
        spoken,
        commands,
    )


def _words(scene: Scene, transition: Transition, count: int | None, zone: GreyZone | None) -> str:
    locale, journey = scene.locale, scene.journey
    a, b = journey.touchpoint(transition.source), journey.touchpoint(transition.target)
    parts = [locale.arrow(a.name if a else "", b.name if b else "")]
    if count is not None:
        parts.append(locale.tr("%n customer(s)", "", count))
    if zone is not None:
        parts.append(
            locale.tr(
                "index {index} ({interval})",
                index=locale.number(zone.index),
                interval=locale.interval(zone.low, zone.high),
            )
        )
    return " · ".join([*parts, *_promises(scene, transition)])


def _promises(scene: Scene, transition: Transition) -> list[str]:
    """Who answers for a hand-off, and what is to happen next."""
    locale, parts = scene.locale, []
    if transition.owner.strip():
        parts.append(locale.tr("owner: {owner}", owner=locale.isolate(transition.owner.strip())))
    elif scene.journey.is_handoff(transition):
        parts.append(locale.tr("nobody owns it"))
    if transition.next_step.strip():
        parts.append(locale.tr("next: {step}", step=locale.isolate(transition.next_step.strip())))
    return parts


def badge_shapes(scene: Scene, x: float, y: float, rank: int) -> tuple[Ellipse, Ellipse, Text]:
    """A numbered badge round a point."""
    r = scene.geometry.options.badge_radius
    number = scene.locale.number(rank)
    return (
        Ellipse(x, y, r + 1.5, r + 1.5, "badge-border"),
        Ellipse(x, y, r, r, "badge"),
        Text(x - r, y - r, 2 * r, 2 * r, number, SMALL, "badge-text", True, "center", True),
    )


def unowned_ring(x: float, y: float, r: float) -> Path:
    """A broken ring: nobody holds what is inside."""
    k = 0.5523 * r
    commands = (
        ("M", x + r, y),
        ("C", x + r, y + k, x + k, y + r, x, y + r),
        ("C", x - k, y + r, x - r, y + k, x - r, y),
        ("C", x - r, y - k, x - k, y - r, x, y - r),
        ("C", x + k, y - r, x + r, y - k, x + r, y),
    )
    return Path(commands, stroke="loss", width=2, dashed=True)


def badge_item(scene: Scene, handoff: str, rank: int) -> Item:
    """The number of a grey zone on its line."""
    x, y = scene.geometry.badges[handoff]
    r = scene.geometry.options.badge_radius + 2
    words = scene.locale.tr("grey zone number {rank}", rank=scene.locale.number(rank))
    shapes: tuple[Shape, ...] = badge_shapes(scene, x, y, rank)
    transition = scene.journey.transition(handoff)
    if transition is not None and not transition.owner.strip():
        shapes = (*shapes, unowned_ring(x, y, r + 2))
        words += " · " + scene.locale.tr("nobody owns it")
    return Item(
        f"badge:{handoff}",
        "badge",
        shapes,
        (x - r, y - r, 2 * r, 2 * r),
        handoff,
        LAYERS["badge"],
        words,
        words,
    )
