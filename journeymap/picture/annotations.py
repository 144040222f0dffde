"""The presenter's remarks beside the picture: boxes with a thin line to what they point at.

One that was put somewhere by hand stays there; for any other the nearest place is found that
covers nothing. Where there is none a number stands there, and the words in a list below the map.
Numbers in a text are filled in from the findings, so that they follow the evidence.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from journeymap.i18n.locale import NO_VALUE, Locale
from journeymap.layout.free_places import nearest_free
from journeymap.layout.geometry import Box, Point
from journeymap.layout.labels import LINE_AIR, disc, line_boxes
from journeymap.layout.memory import region_of
from journeymap.model.entities import Annotation
from journeymap.picture.callouts import LIST_ROW
from journeymap.picture.leaders import leader
from journeymap.picture.scene import LAYERS, Scene
from journeymap.picture.shapes import Ellipse, Item, Path, Rect, Shape, Text
from journeymap.picture.words import SMALL, estimated_lines, estimated_width, value_text

#: What stands for a live number in the text of an annotation.
PLACEHOLDERS = ("score", "n", "leave", "customers", "index", "rank")
_WIDEST, _PAD, _LINE, _MOST_LINES = 248.0, 10.0, 19.0, 8
_AIR, _DOT = 6.0, 3.0
#: The side of the square that carries the number of one in the list.
_MARK = 22.0
#: What an annotation that finds its own place does not cover.
_SOLID = frozenset({"card", "badge", "callout", "note", "leak", "voices", "change", "hint"})


def placeholder_help(locale: Locale) -> str:
    """What may stand for a number in an annotation, in one sentence a line."""
    return "\n".join(
        (
            locale.tr("{placeholder}: the score", placeholder=_sign("score")),
            locale.tr("{placeholder}: how many answered", placeholder=_sign("n")),
            locale.tr("{placeholder}: the share that leaves there", placeholder=_sign("leave")),
            locale.tr("{placeholder}: how many customers", placeholder=_sign("customers")),
            locale.tr("{placeholder}: the index of the hand-off", placeholder=_sign("index")),
            locale.tr("{placeholder}: its place in the ranking", placeholder=_sign("rank")),
        )
    )


def _sign(name: str) -> str:
    return f"\u2066{{{name}}}\u2069"


def filled(text: str, on: str, scene: Scene) -> str:
    """A text with the live numbers of what it points at; a dash where nobody knows them."""
    pattern = rf"\{{\s*({'|'.join(PLACEHOLDERS)})\s*\}}"
    return re.sub(
        pattern, lambda found: _number(found[1].lower(), on, scene), text, flags=re.IGNORECASE
    )


def _number(name: str, on: str, scene: Scene) -> str:
    locale, findings = scene.locale, scene.findings
    transition = scene.journey.transition(on)
    zone = findings.grey_zone(on) if transition is not None else None
    score = scene.scores.get(transition.target if transition is not None else on)
    flow = scene.flow_at(on)
    step = scene.steps.get((transition.source, transition.target)) if transition else None
    if name == "score" and score is not None and score.enough:
        return value_text(score.metric, score.value, locale)
    if name == "n" and score is not None:
        return locale.number(score.n)
    if name == "leave":
        share = zone.loss if zone is not None else None
        if flow is not None and flow.visits:
            share = flow.exit_share
        if share is not None:
            return locale.percent(share)
    if name == "customers" and (step is not None or flow is not None):
        return locale.number(step.count if step is not None else flow.customers if flow else 0)
    if zone is not None and zone.label != "too little evidence":
        if name == "index":
            return locale.number(zone.index)
        if name == "rank":
            return locale.number(zone.rank)
    return NO_VALUE


@dataclass(frozen=True, slots=True)
class Remarks:
    """Where annotations stand: in `boxes` on the map, the others in a list below it.

    `numbers` are the boxes of the numbers that stand on the map for those in the list, in the order
    of the list; a free remark needs none.
    """

    words: Mapping[str, str]
    boxes: Mapping[str, Box]
    listed: tuple[Annotation, ...]
    numbers: Mapping[str, Box]


def placed_remarks(scene: Scene, others: Iterable[Item], s: float) -> Remarks:
    """A place for every annotation whose thing is on the map, covering none of the `others`.

    One that was put by hand stays there; where there is no room for another, it is listed. `s` is
    how much larger than its cards the map writes what is around them.
    """
    wanted = [a for a in scene.journey.annotations if not a.on or _middle(scene, a.on) is not None]
    words = {a.id: filled(a.text, a.on, scene) for a in wanted}
    placed: dict[str, Box] = {}
    for annotation in wanted:
        if annotation.dx is not None and annotation.dy is not None:
            x, y = _middle(scene, annotation.on) or (0.0, 0.0)
            x, y = x + annotation.dx, y + annotation.dy
            placed[annotation.id] = Box(x, y, *_size(words[annotation.id], s))
    free = [a for a in wanted if a.id not in placed]
    if not free:
        return Remarks(words, placed, (), {})
    geometry = scene.geometry
    solid = [_aired(Box(*i.bounds)) for i in others if i.kind in _SOLID]
    solid += [b for route in geometry.routes.values() for b in line_boxes(route, LINE_AIR)]
    solid += [_aired(box) for box in placed.values()]
    listed, numbers = [], {}
    for annotation in free:
        found = _find(scene, annotation, _size(words[annotation.id], s), solid)
        if found is None:
            listed.append(annotation)
        else:
            placed[annotation.id] = found
            solid.append(_aired(found))
    for annotation in (a for a in listed if a.on):
        number = _find(scene, annotation, (_MARK * s, _MARK * s), solid, 12.0)
        if number is not None:
            numbers[annotation.id] = number
            solid.append(_aired(number))
    return Remarks(words, placed, tuple(listed), numbers)


def annotation_items(
    scene: Scene, remarks: Remarks, top: float, height: float, s: float
) -> list[Item]:
    """A box for every annotation on the map with its line to it, and the list of the others.

    The list begins at `top`, in a picture of this `height`.
    """
    items: list[Item] = []
    for annotation in (a for a in scene.journey.annotations if a.id in remarks.boxes):
        box = remarks.boxes[annotation.id]
        # However small the map became, it can be taken hold of.
        x = max(0.0, min(box.x, scene.geometry.width - box.w))
        y = max(0.0, min(box.y, height - box.h))
        kept = Box(x, y, box.w, box.h)
        others = [other for id, other in remarks.boxes.items() if id != annotation.id]
        items += _items(scene, annotation, remarks.words[annotation.id], kept, s, others)
    numbers = list(remarks.numbers)
    margin = scene.geometry.options.margin
    for i, annotation in enumerate(remarks.listed):
        y = top + i * LIST_ROW * s
        row = Box(margin, y, scene.geometry.width - 2 * margin, LIST_ROW * s)
        number = ""
        if annotation.id in numbers:
            number = scene.locale.number(numbers.index(annotation.id) + 1)
            at = remarks.numbers[annotation.id]
            items += _number_on_map(scene, annotation, number, at, s, remarks.boxes.values())
        items.append(_row(scene, annotation, remarks.words[annotation.id], number, row, s))
    return items


def _aired(box: Box) -> Box:
    return Box(box.x - _AIR, box.y - _AIR, box.w + 2 * _AIR, box.h + 2 * _AIR)


def _middle(scene: Scene, on: str) -> Point | None:
    """The middle of what an annotation points at: of a card, or of a line by its length."""
    card = scene.geometry.cards.get(on)
    if card is not None:
        return card.cx, card.cy
    route = scene.geometry.routes.get(on)
    if route is None:
        return None
    pieces = list(itertools.pairwise(route))
    left = sum(_length(a, b) for a, b in pieces) / 2
    for a, b in pieces:
        length = _length(a, b)
        if left <= length and length:
            return a[0] + (b[0] - a[0]) * left / length, a[1] + (b[1] - a[1]) * left / length
        left -= length
    return route[0]


def _length(a: Point, b: Point) -> float:
    return abs(a[0] - b[0]) + abs(a[1] - b[1])


def _size(text: str, s: float) -> tuple[float, float]:
    inside = min(_WIDEST - 2 * _PAD, 1.03 * estimated_width(text, SMALL) + 4)
    lines = min(_MOST_LINES, estimated_lines(text, SMALL, inside))
    return s * (inside + 2 * _PAD), s * (lines * _LINE + 1.4 * _PAD)


def _find(
    scene: Scene, annotation: Annotation, size: Point, solid: Sequence[Box], far: float = 0.0
) -> Box | None:
    """The nearest place that covers nothing; None where there is none.

    What is small is looked for in finer steps, as `far` away as so many times its size.
    """
    geometry = scene.geometry
    area = Box(
        scene.left,
        geometry.options.top,
        scene.right - scene.left,
        geometry.bottom - geometry.options.top,
    )
    at = _middle(scene, annotation.on) or (area.cx, area.y)
    values = (area, geometry.lanes, list(solid), at, *size)
    find = partial(nearest_free, *values)
    if far:
        find = partial(nearest_free, *values, reach=(far * size[0], far * size[1]), step=4)
    return scene.memory.recall(f"annotation {annotation.id} {far}", (*values, far), find)


def _number_shapes(number: str, box: Box, s: float) -> tuple[Shape, ...]:
    """A number in a square, so that nobody takes it for the rank of a grey zone."""
    return (
        Rect(box.x, box.y, box.w, box.h, 4 * s, "accent", "badge-border", 1.5 * s),
        Text(
            *(box.x, box.y, box.w, box.h, number, SMALL * s),
            *("badge-text", True, "center", True),
        ),
    )


def _number_on_map(
    scene: Scene,
    annotation: Annotation,
    number: str,
    box: Box,
    s: float,
    others: Iterable[Box],
) -> list[Item]:
    """The number of a listed annotation beside what it is about, with a line to it."""
    key, layer = f"annotation-number:{annotation.id}", LAYERS["annotation"]
    bounds = (box.x, box.y, box.w, box.h)
    item = Item(key, "annotation", _number_shapes(number, box, s), bounds, "", layer)
    line = _leader(scene, annotation, box, s, others)
    return [line, item] if line is not None else [item]


def _row(scene: Scene, annotation: Annotation, words: str, number: str, row: Box, s: float) -> Item:
    """An annotation in the list below the map."""
    at = Box(row.x + 12 * s, row.cy - _MARK * s / 2, _MARK * s, _MARK * s)
    shapes: tuple[Shape, ...] = _number_shapes(number, at, s) if number else ()
    start = row.x + 46 * s
    said = scene.locale.isolate(" ".join(words.split()))
    text = Text(start, row.y, row.right - start, row.h, said, SMALL * s, "text", middle=True)
    return _item(scene, annotation, words, row, (*shapes, text))


def _items(
    scene: Scene, annotation: Annotation, words: str, box: Box, s: float, others: Iterable[Box]
) -> list[Item]:
    shapes = (
        Rect(box.x, box.y, box.w, box.h, 6 * s, "card", "accent", 1.6 * s),
        Text(
            box.x + _PAD * s,
            box.y,
            box.w - 2 * _PAD * s,
            box.h,
            scene.locale.isolate(words),
            SMALL * s,
            "text",
            middle=True,
            lines=max(1, round((box.h / s - 1.4 * _PAD) / _LINE)),
        ),
    )
    item = _item(scene, annotation, words, box, shapes)
    line = _leader(scene, annotation, box, s, others)
    return [line, item] if line is not None else [item]


def _item(
    scene: Scene, annotation: Annotation, words: str, box: Box, shapes: tuple[Shape, ...]
) -> Item:
    return Item(
        f"annotation:{annotation.id}",
        "annotation",
        shapes,
        (box.x, box.y, box.w, box.h),
        annotation.id,
        LAYERS["annotation"],
        words,
        scene.locale.tr("Annotation: {words}", words=scene.locale.isolate(words)),
        path=(("M", *(_middle(scene, annotation.on) or (0.0, 0.0))), ("L", box.x, box.y)),
    )


def _leader(
    scene: Scene, annotation: Annotation, box: Box, s: float, others: Iterable[Box]
) -> Item | None:
    """A thin line from the box to the card's border or the hand-off's number, round the others."""
    middle = _middle(scene, annotation.on)
    if middle is None:
        return None
    card = scene.geometry.cards.get(annotation.on)
    badges, radius = scene.geometry.badges, scene.geometry.options.badge_radius
    number = badges.get(annotation.on)
    aim = card or disc(number or middle, radius + 3 * s if number else 0.0)
    solid = [other for id, other in scene.geometry.cards.items() if id != annotation.on]
    solid += [disc(at, radius) for id, at in badges.items() if id != annotation.on]
    line = leader(box, aim, [*solid, *scene.geometry.callouts.values(), *others])
    if line[0] == line[-1]:  # it stands on what it points at
        return None
    r = _DOT * s
    commands = (("M", *line[0]), *(("L", *point) for point in line[1:]))
    shapes: tuple[Shape, ...] = (
        Path(commands, stroke="accent", width=1.6 * s),
        Ellipse(*line[-1], r, r, "accent"),
    )
    left, top, right, bottom = region_of((line,), r)
    key = f"annotation-line:{annotation.id}"
    bounds = (left, top, right - left, bottom - top)
    return Item(key, "annotation", shapes, bounds, "", LAYERS["annotation-line"])


def offset_of(item: Item, *, rtl: bool) -> tuple[float, float]:
    """Where an annotation stands now, as its `dx` and `dy` say it."""
    (_, ax, ay), (_, x, y) = item.path  # type: ignore[misc]  # as `_items` made it
    return float(ax - x if rtl else x - ax), float(y - ay)
