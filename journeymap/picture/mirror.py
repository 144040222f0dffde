"""A picture turned for readers from the right: everything changes sides once, text stays text."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from journeymap.layout.memory import Memory
from journeymap.picture.shapes import Command, Ellipse, Item, Path, Picture, Rect, Shape, Text


def mirrored(picture: Picture, memory: Memory | None = None) -> Picture:
    """The picture with its other side first.

    Texts keep their alignment, which is said as *start* and *end*: the painter reads `rtl`.

    >>> once = Picture(100, 50, ())
    >>> mirrored(mirrored(once)) == once
    True
    """
    width, memory = picture.width, memory or Memory()
    return replace(
        picture,
        rtl=not picture.rtl,
        items=tuple(
            memory.recall(f"mirrored {item.key}", (item, width), partial(_item, item, width))
            for item in picture.items
        ),
    )


def _item(item: Item, width: float) -> Item:
    x, y, w, h = item.bounds
    return replace(
        item,
        shapes=tuple(_shape(shape, width) for shape in item.shapes),
        bounds=(width - x - w, y, w, h),
        path=_commands(item.path, width),
    )


def _shape(shape: Shape, width: float) -> Shape:
    match shape:
        case Rect() | Text():
            return replace(shape, x=width - shape.x - shape.w)
        case Ellipse():
            return replace(shape, cx=width - shape.cx)
        case Path():
            return replace(shape, commands=_commands(shape.commands, width))


def _commands(commands: tuple[Command, ...], width: float) -> tuple[Command, ...]:
    out: list[Command] = []
    for command in commands:
        match command:
            case (name, x, y):
                out.append((name, width - x, y))
            case (name, x1, y1, x2, y2, x, y):
                out.append((name, width - x1, y1, width - x2, y2, width - x, y))
            case _:
                out.append(command)
    return tuple(out)
