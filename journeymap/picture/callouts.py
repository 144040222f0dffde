"""Callouts beside the worst grey zones, and the list below the map for those without room."""

from __future__ import annotations

from journeymap.analysis.results import GreyZone
from journeymap.picture.edges import badge_shapes
from journeymap.picture.scene import LAYERS, Scene
from journeymap.picture.shapes import Item, Rect, Shape, Text
from journeymap.picture.words import SMALL, from_to, named

LIST_ROW = 32.0
_LINE = 17.0


def callout_items(scene: Scene) -> list[Item]:
    """A box for every callout the layout found room for."""
    items = []
    for handoff, box in scene.geometry.callouts.items():
        zone = scene.zones[handoff]
        x, w = box.x + 12, box.w - 24
        body = (index_text(scene, zone), *_reasons(scene, zone))
        head = f"{scene.locale.number(zone.rank)}  {hands(scene, zone)}"
        shapes: list[Shape] = [
            Rect(box.x, box.y, box.w, box.h, 8, "callout"),
            Text(x, box.y + 9, w, 20, head, SMALL, "callout-text", True, middle=True),
        ]
        for i, line in enumerate(body[:3]):
            y = box.y + 29 + i * _LINE
            shapes.append(Text(x, y, w, _LINE, line, SMALL, "callout-muted", middle=True, detail=1))
        words = " · ".join((head, *body))
        items.append(
            Item(
                f"callout:{handoff}",
                "callout",
                tuple(shapes),
                (box.x, box.y, box.w, box.h),
                handoff,
                LAYERS["callout"],
                words,
                words,
            )
        )
    return items


def listed(scene: Scene) -> list[GreyZone]:
    """The grey zones that should have a callout and found no room on the map."""
    wanted = scene.geometry.options.callouts
    return [
        scene.zones[id] for id in wanted if id in scene.zones and id not in scene.geometry.callouts
    ]


def list_items(scene: Scene, top: float) -> list[Item]:
    """One line for every grey zone that found no room on the map."""
    items = []
    margin = scene.geometry.options.margin
    for i, zone in enumerate(listed(scene)):
        y = top + i * LIST_ROW
        words = " · ".join((hands(scene, zone), index_text(scene, zone), *_reasons(scene, zone)))
        w = scene.geometry.width - 2 * margin - 40
        shapes: tuple[Shape, ...] = (
            *badge_shapes(scene, margin + 24, y + LIST_ROW / 2, zone.rank),
            Text(margin + 46, y, w, LIST_ROW, words, SMALL, "text", middle=True),
        )
        items.append(
            Item(
                f"listed:{zone.handoff}",
                "callout",
                shapes,
                (margin, y, scene.geometry.width - 2 * margin, LIST_ROW),
                zone.handoff,
                LAYERS["callout"],
                words,
                words,
            )
        )
    return items


def hands(scene: Scene, zone: GreyZone) -> str:
    """From which hands into which: departments, or touchpoints when the department stays."""
    journey = scene.journey
    a, b = journey.department(zone.from_department), journey.department(zone.to_department)
    if a is not None and b is not None and a.id != b.id:
        return from_to(a.name, b.name, scene.locale)
    source, target = journey.touchpoint(zone.source), journey.touchpoint(zone.target)
    names = [named(t.name, scene.locale) if t else "" for t in (source, target)]
    return from_to(names[0], names[1], scene.locale)


def index_text(scene: Scene, zone: GreyZone) -> str:
    """The index with its interval, and a word when it is only suspected."""
    locale = scene.locale
    text = locale.tr(
        "index {index} ({interval})",
        index=locale.number(zone.index),
        interval=locale.interval(zone.low, zone.high),
    )
    return f"{text} · {locale.tr('suspected')}" if zone.label == "suspected" else text


def _reasons(scene: Scene, zone: GreyZone) -> tuple[str, ...]:
    from journeymap.analysis.reasons import reasons

    return reasons(zone, scene.journey, scene.locale, most=2)
