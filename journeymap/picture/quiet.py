"""What is beside the point stands back: the same shapes, hardly inked."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache, partial

from journeymap.layout.memory import Memory
from journeymap.model.entities import Persona
from journeymap.model.journey import Journey
from journeymap.picture.shapes import Ellipse, Item, Shape, Text

#: How much ink is left.
INK = 0.28


def stand_back(
    items: Iterable[Item], journey: Journey, persona: Persona | None, memory: Memory
) -> list[Item]:
    """The items with those quiet that are not on the persona's path; all as they are without one.

    A transition is on the path when both its ends are. Boxes that explain what is off it are left
    out: they are there to be read, and quiet ones cannot be.
    """
    if persona is None or not persona.path:
        return list(items)
    on_path = set(persona.path)
    off = {t.id for t in journey.touchpoints if t.id not in on_path}
    off |= {t.id for t in journey.transitions if not {t.source, t.target} <= on_path}
    return [
        memory.recall(f"quiet {item.key}", (item,), partial(quiet, item))
        if item.ref in off
        else item
        for item in items
        if item.kind != "callout" or item.ref not in off
    ]


def quiet(item: Item) -> Item:
    """An item with little ink."""
    return replace(item, shapes=tuple(_quiet(shape) for shape in item.shapes))


def _quiet(shape: Shape) -> Shape:
    if isinstance(shape, Text):
        return replace(shape, color=faint(shape.color))
    fill, stroke = faint(shape.fill), faint(shape.stroke)
    if isinstance(shape, Ellipse):
        return replace(shape, fill=fill, stroke=stroke)
    return replace(shape, fill=fill, stroke=stroke, hatch=faint(shape.hatch))


@lru_cache(maxsize=1024)
def faint(token: str) -> str:
    """A colour with little ink.

    >>> faint("text"), faint("card-hatch@0.5"), faint("")
    ('text@0.28', 'card-hatch@0.14', '')
    """
    if not token:
        return ""
    name, _, alpha = token.partition("@")
    return f"{name}@{INK * float(alpha or 1):.3g}"
