"""The scene mirrors a picture: one graphics item for each of the picture's items, by key."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QGraphicsScene

from journeymap.canvas.items import PictureItem, SelectionItem
from journeymap.picture.shapes import Item, Picture
from journeymap.picture.theme import Theme

#: Kinds that can be chosen, the first of an id being the one a flight goes to.
PICKABLE = ("card", "edge", "badge", "callout", "fog", "stage", "lane", "note", "leak", "title")
#: Room round the map, so that its border is never the border of the window.
MARGIN = 24.0


@dataclass(frozen=True, slots=True)
class Hit:
    """What lies under a point: the kind of thing and the id it stands for."""

    kind: str
    ref: str
    key: str


class MapScene(QGraphicsScene):
    """Shows one picture in one theme. It never decides anything about the journey."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        # A map changes as a whole, and an index costs more than it saves below some 1,000 items.
        self.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        self.theme = theme
        self.picture: Picture | None = None
        self._items: dict[str, PictureItem] = {}
        self._selection = SelectionItem(theme)
        self.addItem(self._selection)

    def accent(self) -> QColor:
        """The colour of whatever is being done."""
        return QColor(*self.theme.rgba("accent"))

    def show_picture(self, picture: Picture, theme: Theme | None = None) -> int:
        """Show a picture, replacing only items that differ; returns how many did."""
        if theme is not None and theme is not self.theme:
            self.theme = theme
            self._selection.theme = theme
            for item in self._items.values():
                item.wear(theme)
        rtl_turned = self.picture is not None and self.picture.rtl != picture.rtl
        self.picture = picture
        kept: dict[str, PictureItem] = {}
        replaced = 0
        for z, content in enumerate(picture.items):
            old = self._items.pop(content.key, None)
            if old is None:
                old = PictureItem(content, self.theme, picture.rtl)
                self.addItem(old)
                replaced += 1
            elif rtl_turned or old.content != content:
                old.show_content(content, picture.rtl)
                replaced += 1
            old.setZValue(z)
            kept[content.key] = old
        for gone in self._items.values():
            self.removeItem(gone)
        self._items = kept
        self.setSceneRect(
            QRectF(0, 0, picture.width, picture.height).adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN)
        )
        return replaced

    def contents(self) -> list[Item]:
        """The picture's items as they stand in the scene, in painting order."""
        return [i.content for i in sorted(self._items.values(), key=lambda i: i.zValue())]

    def item_of(self, ref: str, kind: str | None = None) -> PictureItem | None:
        """The item that stands for an entity, its card or line before its badge or callout."""
        found = [
            i
            for i in self._items.values()
            if i.content.ref == ref and i.content.kind in ((kind,) if kind else PICKABLE)
        ]
        return min(found, key=lambda i: PICKABLE.index(i.content.kind), default=None)

    def hit(self, point: QPointF, within: Iterable[str] = PICKABLE) -> Hit | None:
        """The topmost thing under a point that stands for an entity of the journey."""
        wanted = set(within)
        for item in self.items(point):
            if not isinstance(item, PictureItem):
                continue
            content = item.content
            # The title stands for the journey, which has no id.
            if content.ref or content.kind == "title":
                if content.kind not in wanted:
                    continue
                # A lane is meant only at its label: in the columns the point means a cell.
                if content.kind == "lane" and self._column_at(point.x()):
                    continue
                return Hit(content.kind, content.ref, content.key)
        return None

    def _column_at(self, x: float) -> bool:
        columns = (i.frame for i in self._items.values() if i.content.kind == "stage")
        return any(c.left() <= x < c.right() for c in columns)

    def mark_selected(self, refs: Iterable[str]) -> None:
        """Draw the frame of selection round these."""
        items = [item for ref in refs if (item := self.item_of(ref)) is not None]
        self._selection.surround(items)
        # A chosen line shines under badges and cards; a frame round a card stands above all.
        lines_only = bool(items) and all(item.content.kind == "edge" for item in items)
        top = max((item.zValue() for item in items), default=0.0)
        self._selection.setZValue(top + 0.5 if lines_only else len(self._items))

    def cards(self) -> list[PictureItem]:
        """The cards of the touchpoints."""
        return [i for i in self._items.values() if i.content.kind == "card" and i.content.ref]
