"""Measures of a slide: points for what is written, English Metric Units for where it stands."""

from __future__ import annotations

from dataclasses import dataclass

#: English Metric Units in a point.
EMU = 12700
#: A 16:9 slide in points.
SLIDE_W, SLIDE_H = 960.0, 540.0
MARGIN = 24.0


@dataclass(frozen=True, slots=True)
class Frame:
    """Where a picture stands on a slide: its origin in points and points per unit of the map."""

    x: float = 0.0
    y: float = 0.0
    scale: float = 1.0

    def at(self, x: float, y: float) -> tuple[float, float]:
        """A point of the map as a point of the slide."""
        return self.x + x * self.scale, self.y + y * self.scale

    def box(self, box: tuple[float, float, float, float]) -> tuple[float, float, float, float]:
        """A box of the map, (x, y, width, height), as one of the slide."""
        return *self.at(box[0], box[1]), box[2] * self.scale, box[3] * self.scale


def emu(points: float) -> int:
    """Points as English Metric Units.

    >>> emu(1.5)
    19050
    """
    return round(points * EMU)


def extent(points: float) -> int:
    """A width or a height: never negative, which PowerPoint refuses to open."""
    return max(0, emu(points))
