"""Which card an arrow key goes to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt

from journeymap.canvas.items import PictureItem

#: Arrow keys and their direction on the screen.
ARROWS: Mapping[int, tuple[int, int]] = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


def neighbour(
    now: PictureItem | None, cards: Sequence[PictureItem], dx: int, dy: int, *, rtl: bool
) -> PictureItem | None:
    """The nearest card in a direction; the first one of the map when none was chosen.

    What lies off to the side counts three times, so that a key goes along a lane while it can.
    """
    if now is None:
        first = -1 if rtl else 1
        return min(cards, key=lambda c: (first * c.frame.center().x(), c.frame.y()), default=None)
    start = now.frame.center()
    found: list[tuple[float, int]] = []
    for i, card in enumerate(cards):
        way = card.frame.center() - start
        along = way.x() * dx + way.y() * dy
        aside = abs(way.x() * dy) + abs(way.y() * dx)
        if card is not now and along > 1:
            found.append((along + 3 * aside, i))
    return cards[min(found)[1]] if found else None
