"""What was made last time: parts of the same values are taken from there, not made again.

Nothing made with a memory differs from what is made without one. Two ways lead there: `recall`
takes a part whose values are all the same; and a line is taken as it was when its own values are
the same and no card that came, went or moved lies where its way was looked for (`Changed`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from journeymap.layout.geometry import Box, Point

T = TypeVar("T")
#: Left, top, right, bottom.
Region = tuple[float, float, float, float]
#: When more cards than this changed, most lines are looked for anew anyway.
_MOST_CHANGED = 60


class Memory:
    """The parts of the last pictures by their key, each with the values it was made from.

    A part is a pure function of its values, so a remembered one is the one that would be made. What
    the last picture did not use is forgotten: `begin` a picture, then `recall` its parts. What was
    kept by `keep` stays until something else is kept under its key.

    >>> memory = Memory()
    >>> memory.begin()
    >>> [memory.recall("sum", (1, 2), lambda: 1 + 2) for _ in range(2)]
    [3, 3]
    """

    def __init__(self) -> None:
        self._last: dict[str, tuple[tuple[Any, ...], Any]] = {}
        self._now: dict[str, tuple[tuple[Any, ...], Any]] = {}
        self._kept: dict[str, Any] = {}
        self._groups: dict[str, tuple[tuple[Any, ...], Memory, Any]] = {}
        #: Called again and again while something is made; may raise, and then nothing is made.
        self.watch: Callable[[], None] | None = None

    def begin(self) -> None:
        """Another picture is drawn: what the one before did not use is forgotten."""
        self._last, self._now = self._now, {}

    def recall(self, key: str, values: tuple[Any, ...], make: Callable[[], T]) -> T:
        """The part of this key, made only when its values differ from those of last time."""
        known = self._now.get(key) or self._last.get(key)
        if known is None or known[0] != values:
            self.look_up()
            known = values, make()
        self._now[key] = known
        part: T = known[1]
        return part

    def recall_all(self, key: str, values: tuple[Any, ...], make: Callable[[Memory], T]) -> T:
        """The parts of a group, gone through one by one only when its values differ.

        `make` is given what is remembered of the single parts. `values` hold at least all that the
        parts are made from.
        """
        known = self._groups.get(key)
        if known is None or known[0] != values:
            own = known[1] if known is not None else Memory()
            own.watch = self.watch
            own.begin()
            known = self._groups[key] = values, own, make(own)
        parts: T = known[2]
        return parts

    def look_up(self) -> None:
        """Hear whether to go on, in the middle of long work."""
        if self.watch is not None:
            self.watch()

    def copy(self) -> Memory:
        """The same memories for somebody else, such as a thread."""
        other = Memory()
        other._last, other._now, other._kept = self._last, dict(self._now), dict(self._kept)
        other._groups = {k: (v, own.copy(), parts) for k, (v, own, parts) in self._groups.items()}
        return other

    def keep(self, key: str, value: Any) -> None:
        """Remember a value for next time."""
        self._kept[key] = value

    def kept(self, key: str) -> Any:
        """The value kept last under this key, None when there is none."""
        return self._kept.get(key)


@dataclass(frozen=True, slots=True)
class Changed:
    """Where cards came, went or moved; None when that is nearly everywhere."""

    boxes: tuple[Box, ...] | None

    @classmethod
    def between(cls, before: Mapping[str, Box] | None, after: Mapping[str, Box]) -> Changed:
        """What differs between two placements of the cards; everything without the first."""
        if before is None:
            return cls(None)
        boxes: list[Box] = []
        for id in before.keys() | after.keys():
            old, new = before.get(id), after.get(id)
            if old != new:
                boxes += [box for box in (old, new) if box is not None]
        return cls(tuple(boxes) if len(boxes) <= _MOST_CHANGED else None)

    def spoils(self, region: Region) -> bool:
        """True when something in a region may be different now."""
        if self.boxes is None:
            return True
        left, top, right, bottom = region
        return any(
            b.x < right and b.x + b.w > left and b.y < bottom and b.y + b.h > top
            for b in self.boxes
        )


def region_of(lines: Iterable[Sequence[Point]], margin: float) -> Region:
    """The region round all points of some lines.

    >>> region_of([[(0, 0), (4, 0)], [(2, -1)]], 1)
    (-1, -2, 5, 1)
    """
    points = [point for line in lines for point in line]
    xs, ys = [p[0] for p in points], [p[1] for p in points]
    return min(xs) - margin, min(ys) - margin, max(xs) + margin, max(ys) + margin
