"""What layout gives: boxes and lines in pixels of the map, x to the right, y down.

Layout always works from left to right; `journeymap.picture.mirror` turns the finished picture once
for readers from the right.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

GRID = 8
Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle."""

    x: float
    y: float
    w: float
    h: float

    @property
    def right(self) -> float:
        """The x of its far side."""
        return self.x + self.w

    @property
    def bottom(self) -> float:
        """The y of its lower side."""
        return self.y + self.h

    @property
    def cx(self) -> float:
        """The x of its middle."""
        return self.x + self.w / 2

    @property
    def cy(self) -> float:
        """The y of its middle."""
        return self.y + self.h / 2

    def overlaps(self, other: Box, margin: float = 0) -> bool:
        """True when the two come nearer than `margin`.

        >>> Box(0, 0, 10, 10).overlaps(Box(10, 0, 5, 5)), Box(0, 0, 10, 10).overlaps(
        ...     Box(10, 0, 5, 5), margin=1)
        (False, True)
        """
        return (
            self.x < other.right + margin
            and other.x < self.right + margin
            and self.y < other.bottom + margin
            and other.y < self.bottom + margin
        )


@dataclass(frozen=True, slots=True)
class Column:
    """A stage of the journey: where it begins and how wide it is."""

    stage: str
    x: float
    w: float


@dataclass(frozen=True, slots=True)
class Lane:
    """A department's strip of the map; `department` is None for touchpoints that have none."""

    department: str | None
    y: float
    h: float


@dataclass(frozen=True, slots=True)
class LayoutOptions:
    """Sizes in pixels, all multiples of the grid.

    `aspect` is the width / height the whole picture should get, `other_height` the height of its
    parts outside the lanes; together they decide how columns and rows are filled. Of the height
    that is left over the other parts take up to `other_growth`, the lanes the rest. `leaks` are
    touchpoints under which room is kept, `badges` transitions that carry a number, `callouts`
    those of them that get a box of `callout_size`, most important first, `notes` the width and
    height of the marker of every touchpoint and transition that has one, in each form it may take.
    """

    top: float = 0
    margin: float = 16
    label_width: float = 120
    card_w: float = 208
    card_h: float = 88
    gap: float = 40
    pad_top: float = 16
    pad_bottom: float = 24
    min_lane: float = 64
    min_stage: float = 176
    stage_widths: Mapping[str, float] = field(default_factory=dict, hash=False)
    aspect: float | None = None
    other_height: float = 0
    other_growth: float = 0
    leaks: frozenset[str] = frozenset()
    badges: tuple[str, ...] = ()
    callouts: tuple[str, ...] = ()
    callout_size: tuple[float, float] = (280, 88)
    badge_radius: float = 12
    notes: Mapping[str, tuple[tuple[float, float], ...]] = field(default_factory=dict, hash=False)

    @property
    def row_gap(self) -> float:
        """Free height between two rows of cards."""
        return self.pad_top + self.pad_bottom


@dataclass(frozen=True, slots=True)
class Road:
    """Where cards and lines are, before anything is written on the lines."""

    columns: tuple[Column, ...]
    lanes: tuple[Lane, ...]
    cards: Mapping[str, Box]
    order: tuple[str, ...]
    routes: Mapping[str, tuple[Point, ...]]
    area: Box


@dataclass(frozen=True, slots=True)
class Geometry:
    """A laid-out journey. `routes` are right-angled lines from card to card by transition id.

    `width` and `height` are those of the lanes with their labels and margins; `callouts` lacks
    those for which there was no room.
    """

    width: float
    height: float
    options: LayoutOptions
    columns: tuple[Column, ...]
    lanes: tuple[Lane, ...]
    cards: Mapping[str, Box]
    order: tuple[str, ...]
    routes: Mapping[str, tuple[Point, ...]]
    badges: Mapping[str, Point]
    callouts: Mapping[str, Box]
    notes: Mapping[str, Box] = field(default_factory=dict)

    @property
    def bottom(self) -> float:
        """The y below the last lane."""
        return self.lanes[-1].y + self.lanes[-1].h if self.lanes else self.options.top


def on_grid(value: float) -> float:
    """The next multiple of the grid, upwards.

    >>> on_grid(17), on_grid(24)
    (24, 24)
    """
    return -(-value // GRID) * GRID
