"""What charts of behaviour have in common: a picture, its words, and the table behind it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from journeymap.i18n.locale import Locale
from journeymap.picture.mirror import mirrored
from journeymap.picture.shapes import Item, Picture, Rect, Shape, Text
from journeymap.picture.words import estimated_width

LABEL, FINE = 13.0, 12.0
MARGIN = 12.0


@dataclass(frozen=True, slots=True)
class Table:
    """The numbers of a chart: heads, rows of as many texts, and what each row is about.

    `refs` are ids of the journey's entities, empty where a row is about none.
    """

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    refs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart that is ready to be shown: `words` say what is to be seen in it.

    Items of the picture whose `ref` is set stand for an entity of the map.
    """

    picture: Picture
    words: str
    table: Table


def chart_of(
    items: Iterable[Item],
    width: float,
    height: float,
    words: str,
    table: Table,
    locale: Locale,
    *,
    mirror: bool = True,
) -> Chart:
    """Put a chart together; a reader from the right sees it mirrored, unless its axis is one of
    numbers (`mirror` False), which runs the same way everywhere."""
    picture = Picture(width, height, tuple(items), rtl=False, alt=words)
    if locale.rtl and mirror:
        picture = mirrored(picture)
    elif locale.rtl:
        picture = Picture(width, height, picture.items, rtl=True, alt=words)
    return Chart(picture, words, table)


def part(
    key: str,
    shapes: Sequence[Shape],
    bounds: tuple[float, float, float, float],
    tip: str = "",
    ref: str = "",
) -> Item:
    """One thing of a chart, with what is said of it under the pointer."""
    return Item(key, "strip", tuple(shapes), bounds, ref, 0, tip, tip)


def label_width(names: Iterable[str], most: float, *, bold: bool = False) -> float:
    """Room for the longest of some names, no more than `most`."""
    widest = max((estimated_width(name, LABEL, bold=bold) for name in names), default=0.0)
    return min(most, widest + 12)


def centred(
    x: float,
    y: float,
    w: float,
    text: str,
    *,
    color: str = "text",
    bold: bool = False,
    size: float = LABEL,
    lines: int = 1,
) -> Text:
    """A line of text in the middle of its room."""
    h = size * 1.4 * lines
    return Text(x, y, w, h, text, size, color, bold, "center", middle=True, lines=lines)


def sample(x: float, y: float, text: str, shape: Rect) -> tuple[list[Shape], float]:
    """An entry of a legend, and where the next one begins."""
    w = estimated_width(text, FINE) + 4
    start = x + shape.w + 6
    label = Text(start, y, w, 18, text, FINE, "muted", middle=True)
    return [shape, label], start + w + 16
