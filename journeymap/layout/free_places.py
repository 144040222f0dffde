"""The nearest free place on a map, found on a grid of cells whose rows are whole numbers."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

from journeymap.layout.geometry import Box, Lane, Point

#: How far something may stand from what it is about, in its own widths and heights.
REACH_X, REACH_Y = 2.6, 8.0
_STEP = 8.0
#: What a place that is not inside one lane costs, in pixels.
_LANE_COST = 40.0


def nearest_free(
    area: Box,
    lanes: Sequence[Lane],
    solid: Sequence[Box],
    at: Point,
    w: float,
    h: float,
    *,
    reach: tuple[float, float] | None = None,
    step: float = _STEP,
) -> Box | None:
    """The nearest place in an area that covers nothing solid, None when there is none within reach.

    Places are those of a grid of this `step`; the ones inside a lane are liked better.
    """
    reach_x, reach_y = reach or (REACH_X * w, REACH_Y * h)
    left, top = max(area.x + 8, at[0] - reach_x), max(area.y + 8, at[1] - reach_y)
    right, bottom = min(area.right - 4, at[0] + reach_x), min(area.bottom - 4, at[1] + reach_y)
    columns, rows = int((right - left) // step), int((bottom - top) // step)
    wide, high = math.ceil(w / step), math.ceil(h / step)
    if columns < wide or rows < high:
        return None
    blocked = _summed(_grid(solid, left, top, columns, rows, step), high)
    middle = min(columns - wide, max(0, round((at[0] - w / 2 - left) / step)))
    all_starts = (1 << (columns - wide + 1)) - 1
    best: tuple[float, float, float] | None = None
    for row, taken in enumerate(blocked):
        y = top + row * step
        dy = max(0.0, y - at[1], at[1] - y - h)
        cost = 1.3 * dy + 0.1 * abs(y + h / 2 - at[1])
        if not any(lane.y + 4 <= y and y + h <= lane.y + lane.h - 4 for lane in lanes):
            cost += _LANE_COST
        if best is not None and cost >= best[0]:
            continue
        free = all_starts & ~_widened(taken, wide)
        before, behind = free & ((2 << middle) - 1), free >> middle
        nearest = [before.bit_length() - 1] if before else []
        nearest += [middle + (behind & -behind).bit_length() - 1] if behind else []
        for x in (left + column * step for column in nearest):
            dx = max(0.0, x - at[0], at[0] - x - w)
            total = cost + dx + 0.1 * abs(x + w / 2 - at[0])
            if best is None or total < best[0]:
                best = total, x, y
    return Box(best[1], best[2], w, h) if best else None


def _grid(
    solid: Iterable[Box], left: float, top: float, columns: int, rows: int, step: float
) -> list[int]:
    """Which cells of a grid are covered, row by row; the lowest bit is the first cell."""
    grid = [0] * rows
    for box in solid:
        first, last = int((box.x - left) // step), math.ceil((box.right - left) / step)
        first, last = max(0, first), min(columns, last)
        if first < last:
            cells = (1 << last) - (1 << first)
            start, end = int((box.y - top) // step), math.ceil((box.bottom - top) / step)
            for row in range(max(0, start), min(rows, end)):
                grid[row] |= cells
    return grid


def _summed(grid: list[int], high: int) -> list[int]:
    """For each row where so many rows from it on fit, what is covered in any of them."""
    done = 1
    while done < high:
        more = min(done, high - done)
        grid = [a | b for a, b in zip(grid, grid[more:], strict=False)]
        done += more
    return grid


def _widened(cells: int, wide: int) -> int:
    """Where something so many cells wide would cover one of these cells.

    >>> bin(_widened(0b10000, 3))
    '0b11100'
    """
    done = 1
    while done < wide:
        more = min(done, wide - done)
        cells |= cells >> more
        done += more
    return cells
