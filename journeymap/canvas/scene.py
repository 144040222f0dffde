"""The scene mirrors a picture: one graphics item for each of the picture's items, by key."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QGraphicsScene

from journeymap.canvas.items import PictureItem, SelectionItem
from journeymap.picture.shapes import Item, Picture
from journeymap.picture.theme import Theme

#: Kinds that can be chosen, the first of an id being the one a flight goes to.
PICKABLE = (
    "card",
    "edge",
    "badge",
    "callout",
    "fog",
    "stage",
    "lane",
    "note",
    "leak",
    "annotation",
    "title",
)
#: What stands for the entities of the journey itself.
SOLID = ("card", "edge", "stage", "lane")
#: Room round the map, so that its border is never the border of the window.
MARGIN = 24.0


#: Adding up more parts than this takes longer than painting what lies between them.
MOST_PARTS = 300
#: Where the frame of selection stands among the items that come and go.
SELECTION = 1.0


@dataclass(frozen=True, slots=True)
class Hit:
    """What lies under a point: the kind of thing and the id it stands for."""

    kind: str
    ref: str
    key: str


class MapScene(QGraphicsScene):
    """Shows one picture in one theme. It never decides anything about the journey.

    The picture's items are painted by whoever shows the scene (`paint_area`), under the graphics
    items of Qt, which are only what comes and goes: the frame of what is chosen, ghosts, markers.
    """

    #: Parts of the picture look different now; carries a list of rectangles, or None for all of it.
    repainted = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        # The few items that come and go need no index.
        self.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        self.theme = theme
        self.picture: Picture | None = None
        self._items: dict[str, PictureItem] = {}
        self._by_ref: dict[str, list[PictureItem]] = {}
        self._selection = SelectionItem(theme)
        self._selection.setZValue(SELECTION)
        self.addItem(self._selection)

    def accent(self) -> QColor:
        """The colour of whatever is being done."""
        return QColor(*self.theme.rgba("accent"))

    def show_picture(self, picture: Picture, theme: Theme | None = None) -> int:
        """Show a picture, replacing only items that differ; returns how many did."""
        turned = self.picture is not None and self.picture.rtl != picture.rtl
        anew = self.picture is None or turned
        if theme is not None and theme is not self.theme:
            self.theme = theme
            self._selection.theme = theme
            for item in self._items.values():
                item.wear(theme)
            anew = True
        self.picture = picture
        kept: dict[str, PictureItem] = {}
        spoiled: list[QRectF] = []
        replaced = 0
        for content in picture.items:
            old = self._items.pop(content.key, None)
            if old is None:
                old = PictureItem(content, self.theme, picture.rtl)
                spoiled.append(old.bounding_rect())
                replaced += 1
            elif turned or (old.content is not content and old.content != content):
                before, looks = old.bounding_rect(), old.content.shapes
                old.show_content(content, picture.rtl)
                if turned or content.shapes != looks:
                    spoiled += before, old.bounding_rect()
                replaced += 1
            kept[content.key] = old
        spoiled += [gone.bounding_rect() for gone in self._items.values()]
        self._items = kept
        self._by_ref = {}
        for item in kept.values():
            self._by_ref.setdefault(item.content.ref, []).append(item)
        self.setSceneRect(
            QRectF(0, 0, picture.width, picture.height).adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN)
        )
        if anew or spoiled:
            self.repainted.emit(None if anew or len(spoiled) > MOST_PARTS else spoiled)
        return replaced

    def is_like(self, picture: Picture) -> bool:
        """True when a picture shows the very things that are shown now, however they look."""
        now = {key for key, item in self._items.items() if item.content.kind in SOLID}
        return now == {item.key for item in picture.items if item.kind in SOLID}

    def items_in(self, area: QRectF) -> list[PictureItem]:
        """What has to be painted to show a part of the picture, in painting order."""
        left, top, right, bottom = area.getCoords()
        return [
            item
            for item in self._items.values()
            if item.extent[0] < right
            and item.extent[2] > left
            and item.extent[1] < bottom
            and item.extent[3] > top
        ]

    def fade(self, items: Iterable[PictureItem], opacity: float) -> None:
        """Paint items with less ink, or none, from now on."""
        spoiled = []
        for item in items:
            if item.opacity != opacity:
                item.opacity = opacity
                spoiled.append(item.bounding_rect())
        if spoiled:
            self.repainted.emit(spoiled)

    def contents(self) -> list[Item]:
        """The picture's items as they stand in the scene, in painting order."""
        return [i.content for i in self._items.values()]

    def frame_of(self, key: str) -> QRectF | None:
        """Where the item of a key stands; None when it is not there."""
        item = self._items.get(key)
        return item.frame if item is not None else None

    def items_of(self, refs: Iterable[str], kinds: Iterable[str]) -> list[PictureItem]:
        """All items of some kinds that stand for these entities, in painting order."""
        wanted, kinds = set(refs), set(kinds)
        return [
            item
            for item in self._items.values()
            if item.content.ref in wanted and item.content.kind in kinds
        ]

    def item_of(self, ref: str, kind: str | None = None) -> PictureItem | None:
        """The item that stands for an entity, its card or line before its badge or callout."""
        kinds = (kind,) if kind else PICKABLE
        found = [i for i in self._by_ref.get(ref, ()) if i.content.kind in kinds]
        return min(found, key=lambda i: PICKABLE.index(i.content.kind), default=None)

    def hit(self, point: QPointF, within: Iterable[str] = PICKABLE) -> Hit | None:
        """The topmost thing under a point that stands for an entity of the journey."""
        wanted = set(within)
        x, y = point.x(), point.y()
        for item in reversed(self._items.values()):
            content = item.content
            # The title stands for the journey, which has no id.
            if content.kind not in wanted or not (content.ref or content.kind == "title"):
                continue
            if not item.contains(x, y):
                continue
            # A lane is meant only at its label: in the columns the point means a cell.
            if content.kind == "lane" and self._column_at(x):
                continue
            return Hit(content.kind, content.ref, content.key)
        return None

    def tip_at(self, point: QPointF) -> str:
        """What is said about the topmost thing at a point."""
        x, y = point.x(), point.y()
        for item in reversed(self._items.values()):
            if item.content.tip and item.contains(x, y):
                return item.tip
        return ""

    def label_of(self, item: PictureItem) -> QRectF:
        """Where an item is taken hold of: a lane at its label, anything else where it is."""
        if item.content.kind != "lane":
            return item.frame
        columns = [i.frame for i in self._items.values() if i.content.kind == "stage"]
        left = min((c.left() for c in columns), default=item.frame.right())
        right = max((c.right() for c in columns), default=item.frame.left())
        label = QRectF(item.frame)
        if left - item.frame.left() >= item.frame.right() - right:
            label.setRight(left)
        else:
            label.setLeft(right)
        return label

    def _column_at(self, x: float) -> bool:
        columns = (i.frame for i in self._items.values() if i.content.kind == "stage")
        return any(c.left() <= x < c.right() for c in columns)

    def mark_selected(self, refs: Iterable[str]) -> None:
        """Draw the frame of selection round these."""
        items = [item for ref in refs if (item := self.item_of(ref)) is not None]
        # A chosen line shines under badges and cards; a frame round a card stands above all.
        lines = [item for item in items if item.content.kind == "edge"]
        paths = [(item.line(), item.content.layer, item.frame) for item in lines]
        above = {
            other.content.key: other
            for path, layer, frame in paths
            for other in self.items_in(frame)
            if other.content.layer > layer and path.intersects(other.frame)
        }
        self._selection.surround(items, list(above.values()))

    def hide_selection(self, hidden: bool) -> None:
        """Leave the frame of selection out while what it stands round is on its way."""
        self._selection.setVisible(not hidden)

    def ways(self) -> list[PictureItem]:
        """The lines of the transitions."""
        return self.items_of_kind("edge")

    def cards(self) -> list[PictureItem]:
        """The cards of the touchpoints."""
        return self.items_of_kind("card")

    def items_of_kind(self, kind: str) -> list[PictureItem]:
        """What stands for entities of the journey, of one kind, in painting order."""
        return [i for i in self._items.values() if i.content.kind == kind and i.content.ref]
