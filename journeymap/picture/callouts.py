"""Callouts beside the worst grey zones, and the list below the map for those without room."""

from __future__ import annotations

from collections.abc import Sequence

from journeymap.analysis.reasons import reasons
from journeymap.analysis.results import GreyZone
from journeymap.i18n.locale import Locale
from journeymap.model.journey import Journey
from journeymap.picture.edges import badge_shapes
from journeymap.picture.scene import LAYERS, Scene
from journeymap.picture.shapes import Item, Rect, Shape, Text
from journeymap.picture.words import SMALL, estimated_width

LIST_ROW = 32.0
_WIDTH, _PAD, _HEAD = 280.0, 12.0, 19.0
_LINE = 17.0


def callout_size(
    journey: Journey, zones: Sequence[GreyZone], locale: Locale
) -> tuple[float, float]:
    """The size of a callout, enough for the one with the most to say."""
    head = max((_head_lines(journey, zone, locale) for zone in zones), default=1)
    body = max((len(_body(journey, zone, locale)) for zone in zones), default=1)
    return _WIDTH, 17 + head * _HEAD + body * _LINE


def _head(journey: Journey, zone: GreyZone, locale: Locale) -> str:
    return f"{locale.number(zone.rank)}  {hands(journey, zone, locale)}"


def _head_lines(journey: Journey, zone: GreyZone, locale: Locale) -> int:
    width = estimated_width(_head(journey, zone, locale), SMALL, bold=True)
    return 1 if width <= _WIDTH - 2 * _PAD else 2


def _body(journey: Journey, zone: GreyZone, locale: Locale) -> list[str]:
    """Index, reasons and owner, as many on a line as fit."""
    lines: list[str] = []
    told = reasons(zone, journey, locale, most=2)
    for part in (index_text(zone, locale), *told, owner_text(journey, zone.handoff, locale)):
        longer = f"{lines[-1]} · {part}" if lines else part
        if lines and estimated_width(longer, SMALL) <= _WIDTH - 2 * _PAD:
            lines[-1] = longer
        else:
            lines.append(part)
    return lines


def callout_items(scene: Scene) -> list[Item]:
    """A box for every callout the layout found room for."""
    items = []
    for handoff, box in scene.geometry.callouts.items():
        zone = scene.zones[handoff]
        x, w = box.x + _PAD, box.w - 2 * _PAD
        lines = _head_lines(scene.journey, zone, scene.locale)
        body = _body(scene.journey, zone, scene.locale)
        top = box.y + (box.h - lines * _HEAD - len(body) * _LINE) / 2
        head = _head(scene.journey, zone, scene.locale)
        shapes: list[Shape] = [
            Rect(box.x, box.y, box.w, box.h, 8, "callout"),
            Text(x, top, w, lines * _HEAD, head, SMALL, "callout-text", True, lines=lines),
        ]
        for i, line in enumerate(body):
            y = top + lines * _HEAD + i * _LINE
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
        words = " · ".join(
            (
                hands(scene.journey, zone, scene.locale),
                *_body(scene.journey, zone, scene.locale),
            )
        )
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


def hands(journey: Journey, zone: GreyZone, locale: Locale) -> str:
    """From which hands into which: departments, or touchpoints when the department stays."""
    a, b = journey.department(zone.from_department), journey.department(zone.to_department)
    if a is not None and b is not None and a.id != b.id:
        return locale.arrow(a.name, b.name)
    source, target = journey.touchpoint(zone.source), journey.touchpoint(zone.target)
    return locale.arrow(source.name if source else "", target.name if target else "")


def owner_text(journey: Journey, handoff: str, locale: Locale) -> str:
    """Who answers for a hand-off, in a few words."""
    transition = journey.transition(handoff)
    if transition is None or not transition.owner.strip():
        return locale.tr("nobody owns it")
    return locale.tr("owner: {owner}", owner=locale.isolate(transition.owner.strip()))


def index_text(zone: GreyZone, locale: Locale) -> str:
    """The index with its interval, and a word when it is only suspected."""
    text = locale.tr(
        "index {index} ({interval})",
        index=locale.number(zone.index),
        interval=locale.interval(zone.low, zone.high),
    )
    return f"{text} · {locale.tr('suspected')}" if zone.label == "suspected" else text
