"""Touchpoints as cards: name, channel, n, score, marks; and the leak under them."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

from journeymap.analysis.results import TouchpointFlow
from journeymap.layout.geometry import Box
from journeymap.layout.memory import Memory
from journeymap.model.entities import Touchpoint
from journeymap.model.feelings import belief_of
from journeymap.model.journey import Journey
from journeymap.picture.beliefs import belief_chip, belief_text
from journeymap.picture.change_marks import change_at
from journeymap.picture.difference_words import crowds_text, score_change_text
from journeymap.picture.icons import channel_icon, coin, icon_kind, star
from journeymap.picture.scene import LAYERS, PictureOptions, Scene
from journeymap.picture.shapes import Item, Path, Rect, Shape, Text
from journeymap.picture.signs import change_sign, split_sign
from journeymap.picture.spoken import card_place
from journeymap.picture.theme import score_share
from journeymap.picture.words import (
    NAME,
    ROOM_NAME,
    ROOM_SMALL,
    SMALL,
    estimated_lines,
    estimated_width,
    score_text,
    value_text,
)

_RADIUS, _BAR, _PAD = 8, 8, 18
_CHIP_W = 42
#: A name of a channel that has to be cut shorter than this is left to its icon.
_LEAST_CHANNEL = 44.0
_LEAK_MOST, _LEAK_HEIGHT = 30.0, 20.0
#: Leaks smaller than this share of the visits are noise on a map.
_LEAK_LEAST = 0.015


@dataclass(frozen=True, slots=True)
class CardSize:
    """Cards of one map: width, heights for names of two and of three lines, sizes of letters.

    `foot` is the height of the line below the name, `chip` that of the score in it; `above` and
    `below` are free for lines between two cards.
    """

    width: float
    height: float
    tall: float
    name: float
    small: float
    foot: float
    chip: float
    above: float
    below: float


NEAR = CardSize(208.0, 88.0, 112.0, NAME, SMALL, 27.0, 24.0, 16.0, 24.0)
ACROSS_A_ROOM = CardSize(224.0, 96.0, 128.0, ROOM_NAME, ROOM_SMALL, 29.0, 26.0, 12.0, 20.0)


def card_size(options: PictureOptions) -> CardSize:
    """How large cards and their letters are for the readers of a picture."""
    return ACROSS_A_ROOM if options.room else NEAR


def card_items(scene: Scene) -> list[Item]:
    """A card for every touchpoint that has a place, first met first, with the leaks before them."""
    flow = scene.findings.flow
    flows: Mapping[str, TouchpointFlow] = flow.touchpoints if flow else {}
    most = max((f.exits for f in flows.values()), default=0)
    journey, geometry = scene.journey, scene.geometry
    touchpoints = {t.id: t for t in journey.touchpoints}
    leaky = {t.id: t.name for t in journey.touchpoints if leaking(flow, t.id)}
    shared = (scene.locale, scene.options.room, scene.findings.responses > 0, scene.persona)
    around = (journey.departments, journey.channels, journey.stages, scene.findings.changes)

    def leaks(memory: Memory) -> list[Item]:
        return [
            memory.recall(
                f"leak:{id}",
                (name, flows[id], geometry.cards[id], most, scene.locale),
                partial(_leak, scene, touchpoints[id], geometry.cards[id], flows[id], most),
            )
            for id, name in leaky.items()
            if id in geometry.cards
        ]

    def cards(memory: Memory) -> list[Item]:
        return [
            _remembered(scene, memory, touchpoint, geometry.cards[id], flows.get(id), shared)
            for id in geometry.order
            if (touchpoint := touchpoints.get(id)) is not None
        ]

    facts = (leaky, flows, geometry.cards)
    return [
        *scene.memory.recall_all("leaks", (*facts, most, scene.locale), leaks),
        *scene.memory.recall_all(
            "cards", (touchpoints, *facts[1:], geometry.order, scene.scores, shared, around), cards
        ),
    ]


def _remembered(
    scene: Scene,
    memory: Memory,
    touchpoint: Touchpoint,
    box: Box,
    flow: TouchpointFlow | None,
    shared: tuple[object, ...],
) -> Item:
    """The card of a touchpoint, drawn anew only when something it shows is different."""
    journey, persona = scene.journey, scene.options.persona
    values = (
        touchpoint,
        box,
        scene.scores.get(touchpoint.id),
        flow,
        journey.department(touchpoint.department),
        journey.channel(touchpoint.channel),
        journey.stage(touchpoint.stage),
        belief_of(journey, touchpoint.id, persona) if persona else None,
        change_at(scene, touchpoint.id) if scene.findings.changes else None,
        shared,
    )
    return memory.recall(f"card:{touchpoint.id}", values, partial(_card, scene, touchpoint, box))


def bar_token(scene: Scene, touchpoint: str) -> str:
    """The colour of a touchpoint's score; a quiet grey without enough answers."""
    score = scene.scores.get(touchpoint)
    if score is None or not score.enough:
        return "no-score"
    return f"score:{score_share(score.metric, score.scale, score.value):.3f}"


def card_height(journey: Journey, size: CardSize) -> float:
    """The height of all cards: room for a third line where many names would be cut without it."""
    room = size.width - _PAD - 6
    long = sum(estimated_lines(t.name, size.name, room, bold=True) > 2 for t in journey.touchpoints)
    return size.tall if long >= max(2, 0.1 * len(journey.touchpoints)) else size.height


def _card(scene: Scene, touchpoint: Touchpoint, box: Box) -> Item:
    locale, size = scene.locale, card_size(scene.options)
    score = scene.scores.get(touchpoint.id)
    few = score is not None and not score.enough
    shapes: list[Shape] = [
        Rect(box.x, box.y + 2, box.w, box.h, _RADIUS, "card-shadow"),
        Rect(
            box.x,
            box.y,
            box.w,
            box.h,
            _RADIUS,
            "card",
            "card-border",
            hatch="card-hatch@0.5" if few else "",
            dashed=score is None and scene.findings.responses > 0,
        ),
        _bar(box, bar_token(scene, touchpoint.id)),
    ]
    split = score is not None and score.spread is not None and score.spread.split
    marks = _marks(touchpoint, box, split=split)
    shapes.extend(shape for mark in marks for shape in mark)
    text_w = box.w - _PAD - 6 - 20 * len(marks)
    name = locale.isolate(touchpoint.name or locale.tr("(no name)"))
    lines = 3 if box.h >= size.tall else 2
    shapes.append(
        Text(
            box.x + _PAD,
            box.y + 1,
            text_w,
            box.h - size.foot,
            name,
            size.name,
            "text",
            True,
            lines=lines,
        )
    )
    y = box.bottom - size.chip
    chip_w = 0.0
    if score is not None:
        chip = (
            locale.tr("n {count}", count=locale.number(score.n))
            if few
            else value_text(score.metric, score.value, locale)
        )
        chip_w = max(_CHIP_W, math.ceil(estimated_width(chip, size.small, bold=True) + 16))
        share = score_share(score.metric, score.scale, score.value)
        fill = "chip-empty" if few else f"score:{share:.3f}"
        ink = "muted" if few else f"on-score:{share:.3f}"
        x = box.right - chip_w - 7
        shapes.append(
            Rect(x, y - 2, chip_w, size.chip, size.chip / 2, fill, "card-border" if few else "")
        )
        shapes.append(
            Text(x, y - 2, chip_w, size.chip, chip, size.small, ink, True, "center", True, detail=1)
        )
    change = change_at(scene, touchpoint.id)
    if change is not None and score is not None:
        w = math.ceil(estimated_width(change[0], size.small, bold=True)) + 17
        shapes.extend(_change(change, box.right - chip_w - 11 - w, y, w, size))
        chip_w += w + 4
    belief = belief_of(scene.journey, touchpoint.id, scene.options.persona)
    if belief is not None:
        x = box.right - 7 - (chip_w + 4 if chip_w else 0) - size.chip
        shapes += belief_chip(locale, belief, x + size.chip / 2, y - 2 + size.chip / 2)
        chip_w += size.chip + (4 if chip_w else 0)
    shapes.extend(_channel_line(scene, touchpoint, box, y, chip_w, few))
    words = _words(scene, touchpoint)
    return Item(
        f"card:{touchpoint.id}",
        "card",
        tuple(shapes),
        (box.x, box.y, box.w, box.h),
        touchpoint.id,
        LAYERS["card"],
        words,
        f"{words}. {card_place(scene.journey, touchpoint, locale)}",
    )


def _bar(box: Box, token: str) -> Path:
    x, y, r, bottom = box.x, box.y, float(_RADIUS), box.bottom
    k = r * 0.4477
    return Path(
        (
            ("M", x + r, y),
            ("L", x + _BAR, y),
            ("L", x + _BAR, bottom),
            ("L", x + r, bottom),
            ("C", x + k, bottom, x, bottom - k, x, bottom - r),
            ("L", x, y + r),
            ("C", x, y + k, x + k, y, x + r, y),
            ("Z",),
        ),
        fill=token,
    )


def _change(
    change: tuple[str, bool], x: float, y: float, w: float, size: CardSize
) -> tuple[Shape, ...]:
    """What really changed: a triangle, and the difference in the metric's unit."""
    text, up = change
    token = "accent" if up else "loss"
    return (
        change_sign(x, y + size.chip / 2 - 7, 11, token, up=up),
        Text(
            x + 14, y - 2, w - 13, size.chip, text, size.small, token, True, middle=True, detail=1
        ),
    )


def _marks(touchpoint: Touchpoint, box: Box, *, split: bool) -> list[tuple[Shape, ...]]:
    x, y = box.right - 15, box.y + 15
    out: list[tuple[Shape, ...]] = []
    if touchpoint.moment_of_truth:
        out.append((star(x, y, 8, "mark"),))
        x -= 20
    if touchpoint.financial:
        out.append(coin(x, y, 7, "mark"))
        x -= 20
    if split:
        out.append(split_sign(x - 8, y - 8, 16, "mark"))
    return out


def _channel_line(
    scene: Scene, touchpoint: Touchpoint, box: Box, y: float, chip_w: float, few: bool
) -> list[Shape]:
    size = card_size(scene.options)
    small, high = size.small, size.chip - 6
    locale, channel = scene.locale, scene.journey.channel(touchpoint.channel)
    score = scene.scores.get(touchpoint.id)
    x = box.x + _PAD
    out: list[Shape] = []
    if channel is not None:
        out.extend(channel_icon(icon_kind(channel.name), x, y + 2, small, "muted"))
        x += small + 5
    n, flow = "", scene.flow_at(touchpoint.id)
    if score is not None and not few:
        n = locale.tr("n {count}", count=locale.number(score.n))
    elif score is None and flow is not None and flow.customers:
        n = locale.tr("%n customer(s)", "", flow.customers)
    n_w = math.ceil(estimated_width(n, small) + 2) if n else 0
    room = box.right - x - (chip_w + 12 if chip_w else 8) - (n_w + 8 if n else 0)
    if channel is not None:
        name = locale.isolate(channel.name)
        whole = math.ceil(estimated_width(f"{channel.name} · {n}", small) + 2)
        if n and x + whole <= box.right - (chip_w + 11):
            line = f"{name} · {n}"
            out.append(Text(x, y, whole, high, line, small, "muted", middle=True, detail=2))
            return out
        wanted = math.ceil(estimated_width(channel.name, small)) + 4
        name_w = min(room, wanted)
        # across a room a name that is cut says nothing its icon does not
        if name_w >= (wanted if scene.options.room else min(wanted, _LEAST_CHANNEL)):
            out.append(Text(x, y, name_w, high, name, small, "muted", middle=True, detail=2))
            x += name_w + 2
            if n:
                out.append(Text(x, y, 6, high, "·", small, "muted", middle=True, detail=2))
                x += 8
    if n:
        out.append(Text(x, y, n_w, high, n, small, "muted", middle=True, detail=2))
    return out


def _words(scene: Scene, touchpoint: Touchpoint) -> str:
    locale, journey = scene.locale, scene.journey
    parts = [locale.isolate(touchpoint.name)]
    for entity in (journey.department(touchpoint.department), journey.channel(touchpoint.channel)):
        if entity is not None:
            parts.append(locale.isolate(entity.name))
    score = scene.scores.get(touchpoint.id)
    parts.append(score_text(score, locale) if score else locale.tr("no answers"))
    if score is not None and (crowds := crowds_text(score, locale)):
        parts.append(crowds)
    changes = scene.findings.changes
    if changes is not None and touchpoint.id in changes.touchpoints:
        parts.append(score_change_text(changes.touchpoints[touchpoint.id], locale))
    belief = belief_of(journey, touchpoint.id, scene.options.persona)
    if belief is not None:
        parts.append(belief_text(belief, scene.persona, locale))
    if touchpoint.moment_of_truth:
        parts.append(locale.tr("moment of truth"))
    flow = scene.flow_at(touchpoint.id)
    if flow is not None:
        parts.append(
            locale.tr(
                "{customers} customers, {share} of the visits end here for good",
                customers=locale.number(flow.customers),
                share=locale.percent(flow.exit_share),
            )
        )
    return " · ".join(parts)


def leaking(scene_flow: object, touchpoint: str) -> bool:
    """True when enough customers leave at a touchpoint to draw it."""
    flow = getattr(scene_flow, "touchpoints", {}).get(touchpoint)
    return flow is not None and flow.exits > 0 and flow.exit_share >= _LEAK_LEAST


def _leak(scene: Scene, touchpoint: Touchpoint, box: Box, flow: TouchpointFlow, most: int) -> Item:
    width = max(4.0, _LEAK_MOST * flow.exits / most)
    cx, y = box.x + 14 + _LEAK_MOST / 2, box.bottom
    half, tip = width / 2, y + 8 + (_LEAK_HEIGHT - 8) * (flow.exits / most) ** 0.5
    drop = Path(
        (
            ("M", cx - half, y),
            ("L", cx + half, y),
            ("C", cx + half, y + (tip - y) * 0.55, cx + half * 0.35, tip, cx, tip),
            ("C", cx - half * 0.35, tip, cx - half, y + (tip - y) * 0.55, cx - half, y),
            ("Z",),
        ),
        fill="loss-drop",
    )
    text = scene.locale.percent(flow.exit_share)
    label = Text(
        cx + half + 5,
        y + 2,
        math.ceil(estimated_width(text, SMALL, bold=True)) + 4,
        18,
        text,
        SMALL,
        "loss",
        True,
        middle=True,
        detail=1,
    )
    words = scene.locale.tr(
        "{count} customers leave for good at {touchpoint}, {share} of its visits",
        count=scene.locale.number(flow.exits),
        touchpoint=scene.locale.isolate(touchpoint.name),
        share=text,
    )
    bounds = (cx - half, y, label.x + label.w - cx + half, _LEAK_HEIGHT)
    return Item(
        f"leak:{touchpoint.id}",
        "leak",
        (drop, label),
        bounds,
        touchpoint.id,
        LAYERS["leak"],
        words,
        words,
    )
