"""Where a card would land: the cell of the map under a point, and the place in it.

The picture says where stages (columns), lanes (rows) and cards stand, already mirrored where it has
to be; no other geometry is needed.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QRectF

from journeymap.picture.shapes import Item, Picture


@dataclass(frozen=True, slots=True)
class Slot:
    """A place for a card: its cell, and the touchpoint it would stand in front of.

    `cell` is the area of the cell and `line` the mark between two cards, in the map's pixels.
    """

    stage: str
    department: str | None
    before: str | None
    cell: QRectF
    line: QRectF


def slot_in(
    picture: Picture,
    places: Mapping[str, tuple[str, str | None]],
    x: float,
    y: float,
    moving: Collection[str] = (),
) -> Slot | None:
    """The slot at a point; None outside the lanes.

    `places` says stage and department of each touchpoint in the journey's order; `moving` are the
    touchpoints being carried, which are not in their own way.
    """
    stages = [i for i in picture.items if i.kind == "stage" and i.ref]
    lanes = [i for i in picture.items if i.kind == "lane"]
    stage = next((i for i in stages if _within(i, x, axis=0)), None)
    lane = next((i for i in lanes if _within(i, y, axis=1)), None)
    if stage is None or lane is None:
        return None
    department = lane.ref or None
    cell = QRectF(stage.bounds[0], lane.bounds[1], stage.bounds[2], lane.bounds[3])
    here = (stage.ref, department)
    own = {id for id, place in places.items() if place == here} - set(moving)
    boxes = {i.ref: QRectF(*i.bounds) for i in picture.items if i.kind == "card" and i.ref in own}
    before = None
    after = None
    for id in (id for id in places if id in boxes):
        box = boxes[id]
        same_row = box.top() - 12 <= y <= box.bottom() + 12
        passed = x > box.center().x() if not picture.rtl else x < box.center().x()
        if y < box.top() - 12 or (same_row and not passed):
            before = id
            break
        after = id
    return Slot(
        stage.ref,
        department,
        before,
        cell,
        _mark(cell, boxes.get(before or ""), boxes.get(after or ""), picture.rtl),
    )


def _within(item: Item, value: float, axis: int) -> bool:
    start, length = item.bounds[axis], item.bounds[axis + 2]
    return start <= value < start + length


def _mark(cell: QRectF, before: QRectF | None, after: QRectF | None, rtl: bool) -> QRectF:
    """An upright bar in front of one card or behind the other; nothing in an empty cell."""
    beside = before or after
    if beside is None:
        return QRectF()
    at_left = (before is not None) != rtl
    x = beside.left() - 14 if at_left else beside.right() + 10
    x = max(cell.left() + 1, min(x, cell.right() - 5))
    return QRectF(x, beside.top(), 4, beside.height())


def gap_in(picture: Picture, moved: Item, x: float, y: float) -> tuple[str | None, QRectF] | None:
    """Where a stage or a lane dropped at a point would stand: what is behind it, and a bar.

    None when that is where it stands already. A stage goes along the journey, a lane up and down;
    the lane of nobody stays last.
    """
    along = moved.kind == "stage"
    axis = 0 if along else 1
    at = x if along else y
    turned = along and picture.rtl
    same = [i for i in picture.items if i.kind == moved.kind and i.ref]
    refs = [i.ref for i in same]
    rest = [i for i in same if i.ref != moved.ref]

    def passed(item: Item) -> bool:
        middle = item.bounds[axis] + item.bounds[axis + 2] / 2
        return at < middle if turned else at > middle

    behind = [i for i in rest if passed(i)]
    before = rest[len(behind)].ref if len(behind) < len(rest) else None
    now = refs.index(moved.ref) + 1
    if not rest or before == (refs[now] if now < len(refs) else None):
        return None
    beside = rest[len(behind)] if before is not None else rest[-1]
    left, top, width, height = beside.bounds
    if not along:
        return before, QRectF(left, (top if before is not None else top + height) - 3, width, 6)
    lanes = [i.bounds for i in picture.items if i.kind == "lane"]
    bottom = max((lane[1] + lane[3] for lane in lanes), default=top + height)
    at_left = (before is not None) != picture.rtl
    return before, QRectF((left if at_left else left + width) - 3, top, 6, bottom - top)
