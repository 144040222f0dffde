"""The shapes a picture is made of. Positions in pixels of the map, x to the right, y down.

Layout has mirrored everything already: `x` is final. Text alignment is *start*, *center* or *end*
of the reader's direction, because only the painter knows which side a line of mixed text starts.
Colours are tokens of `journeymap.picture.theme` (`card`, `text`, `accent`, `score:0.25`, ...), so
that one picture serves the light and the dark theme.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Align = Literal["start", "center", "end"]
Kind = Literal[
    "background",
    "title",
    "stage",
    "lane",
    "edge",
    "fog",
    "card",
    "badge",
    "leak",
    "callout",
    "strip",
    "legend",
    "note",
    "change",
    "voices",
    "annotation",
    "hint",
    "ghost",
    "change",
]


@dataclass(frozen=True, slots=True)
class Rect:
    """A rectangle, rounded by `radius`; `hatch` is the token of a diagonal hatching over `fill`."""

    x: float
    y: float
    w: float
    h: float
    radius: float = 0
    fill: str = ""
    stroke: str = ""
    width: float = 1
    hatch: str = ""
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class Ellipse:
    """An ellipse by its centre and half axes."""

    cx: float
    cy: float
    rx: float
    ry: float
    fill: str = ""
    stroke: str = ""
    width: float = 1


#: ("M", x, y), ("L", x, y), ("C", x1, y1, x2, y2, x, y), ("Z",)
Command = (
    tuple[str] | tuple[str, float, float] | tuple[str, float, float, float, float, float, float]
)


@dataclass(frozen=True, slots=True)
class Path:
    """A line or area; `arrow` is the length of a head at the end, 0 for none.

    `dash` gives a dashed line a pattern of its own: lengths of strokes and gaps in turn.
    """

    commands: tuple[Command, ...]
    fill: str = ""
    stroke: str = ""
    width: float = 1
    arrow: float = 0
    dashed: bool = False
    hatch: str = ""
    dash: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Text:
    """A text in a box; wrapped to `lines` lines, then an ellipsis. `detail` texts go first when
    the map is zoomed out: 0 always stays, 3 goes first."""

    x: float
    y: float
    w: float
    h: float
    text: str
    size: float
    color: str = "text"
    bold: bool = False
    align: Align = "start"
    middle: bool = False
    lines: int = 1
    detail: int = 0


Shape = Rect | Ellipse | Path | Text
#: The pattern of a dashed line that asks for none.
DASH = (4.0, 4.0)


@dataclass(frozen=True, slots=True)
class Item:
    """Shapes that belong together: one card, one edge, one callout.

    `key` is unique in the picture and stable between pictures, so a scene can keep what did not
    change. `ref` is the id of the journey's entity it stands for (empty: none). `bounds` is
    (x, y, w, h); for an edge `path` is its line, for picking and for labels. `tip` is the tooltip,
    `alt` the words a screen reader says.
    """

    key: str
    kind: Kind
    shapes: tuple[Shape, ...]
    bounds: tuple[float, float, float, float]
    ref: str = ""
    layer: int = 0
    tip: str = ""
    alt: str = ""
    path: tuple[Command, ...] = ()


@dataclass(frozen=True, slots=True)
class Picture:
    """A whole map, ready to be painted: items in the order they are painted."""

    width: float
    height: float
    items: tuple[Item, ...]
    rtl: bool = False
    alt: str = ""
