"""Dragging what stands on the map to another place: cards to a cell, headers along the map."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import (
    QApplication,
    QGraphicsItem,
    QGraphicsPixmapItem,
    QGraphicsRectItem,
    QStyleOptionGraphicsItem,
    QWidget,
)

from journeymap.canvas.cells import gap_in
from journeymap.canvas.gestures import ON_TOP, Gesture

if TYPE_CHECKING:
    from journeymap.canvas.items import PictureItem
    from journeymap.canvas.view import MapView

#: Ink that is left where something was lifted from, and in the lines that will be drawn anew.
PALE, FAINT = 0.3, 0.12


class Carrying(Gesture):
    """What is carried shows ghosts and a mark where it would land, and leaves no trace."""

    creeps = True

    def __init__(self, view: MapView) -> None:
        super().__init__(view)
        self._shown: list[QGraphicsItem] = []
        self._faded: list[PictureItem] = []
        self._pressed = QPoint()
        self._start = QPointF()

    @property
    def is_lifted(self) -> bool:
        """True once the pointer travelled as far as a drag does."""
        return bool(self._shown)

    def press(self, at: QPoint) -> None:
        """Remember where it began."""
        self._start, self._pressed = self.view.mapToScene(at), at

    def move(self, at: QPoint) -> None:
        """Carry the ghosts, and show where they would land."""
        if not self.is_lifted:
            if (at - self._pressed).manhattanLength() < QApplication.startDragDistance():
                return
            self.view.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self.lift()
        self.carry(self.view.mapToScene(at))

    def lift(self) -> None:
        """Take it off the map."""

    def carry(self, here: QPointF) -> None:
        """Follow the pointer."""

    def cancel(self) -> None:
        """Put everything back where it never left."""
        scene = self.view.scene()
        for item in self._shown:
            scene.removeItem(item)
        scene.fade(self._faded, 1.0)
        self._shown, self._faded = [], []
        self.view.viewport().unsetCursor()

    def show(self, item: QGraphicsItem) -> None:
        """Show something over the map until the end, above what was shown before."""
        item.setZValue(ON_TOP + len(self._shown))
        self._shown.append(item)
        self.view.scene().addItem(item)

    def fade(self, items: Sequence[PictureItem], opacity: float) -> None:
        """Paint items of the map with less ink until the end."""
        self._faded += items
        self.view.scene().fade(items, opacity)

    def marker(self) -> Marker:
        """A washed frame round where something would land."""
        marker = Marker(self.view.scene().accent())
        self.show(marker)
        return marker

    def bar(self) -> QGraphicsRectItem:
        """A solid bar between two things."""
        bar = QGraphicsRectItem()
        bar.setPen(QPen(Qt.PenStyle.NoPen))
        bar.setBrush(self.view.scene().accent())
        self.show(bar)
        return bar

    def ghost(self, item: PictureItem) -> QGraphicsPixmapItem:
        """An image of an item, as sharp as the map is now."""
        zoom = self.view.zoom
        ghost = QGraphicsPixmapItem(item.as_pixmap(self.view.devicePixelRatioF(), zoom))
        ghost.setTransformationMode(Qt.TransformationMode.SmoothTransformation)
        ghost.setScale(1 / zoom)
        ghost.setOpacity(0.95)
        self.show(ghost)
        return ghost


class Marker(QGraphicsItem):
    """A washed frame, as wide on the screen at any zoom; however large, it is quickly painted."""

    def __init__(self, accent: QColor) -> None:
        super().__init__()
        self._accent, self._rect = accent, QRectF()
        self._wash = QColor(accent)
        self._wash.setAlphaF(0.12)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)

    def set_rect(self, rect: QRectF) -> None:
        """Stand here from now on."""
        if rect != self._rect:
            self.prepareGeometryChange()
            self._rect = rect

    def boundingRect(self) -> QRectF:
        """The frame."""
        return self._rect

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        _widget: QWidget | None = None,
    ) -> None:
        """Fill what is seen of it, and its four sides."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.fillRect(self._rect & option.exposedRect, self._wash)
        wide = 2.5 / max(0.01, option.levelOfDetailFromTransform(painter.worldTransform()))
        x, y, w, h = self._rect.getRect()
        for side in ((x, y, w, wide), (x, y + h - wide, w, wide), (x, y, wide, h)):
            painter.fillRect(QRectF(*side), self._accent)
        painter.fillRect(QRectF(x + w - wide, y, wide, h), self._accent)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)


class Rubber(QGraphicsItem):
    """Plain lines; Qt's own item would make an outline of each whenever one asks where it is."""

    def __init__(self, accent: QColor) -> None:
        super().__init__()
        # Round ends take sixty times as long as flat ones, and are not seen.
        self._pen = QPen(accent, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
        self._pen.setCosmetic(True)
        self._lines: list[QLineF] = []
        self._area = QRectF()

    def set_lines(self, lines: list[QLineF]) -> None:
        """Paint these from now on."""
        self.prepareGeometryChange()
        self._lines = lines
        xs = [x for line in lines for x in (line.x1(), line.x2())]
        ys = [y for line in lines for y in (line.y1(), line.y2())]
        if lines:
            corner = QPointF(min(xs) - 10, min(ys) - 10)
            self._area = QRectF(corner, QPointF(max(xs) + 10, max(ys) + 10))

    def boundingRect(self) -> QRectF:
        """Round all of them."""
        return self._area

    def paint(
        self,
        painter: QPainter,
        _option: QStyleOptionGraphicsItem,
        _widget: QWidget | None = None,
    ) -> None:
        """Paint the lines."""
        painter.setPen(self._pen)
        painter.drawLines(self._lines)


class DragCards(Carrying):
    """Move cards to another cell, the one under the pointer leading; their lines follow.

    A click that does not travel moves nothing; it chooses the one card that was clicked.
    """

    def __init__(
        self, view: MapView, lead: PictureItem, others: Sequence[PictureItem] = ()
    ) -> None:
        super().__init__(view)
        self._cards = [lead, *others]
        self._ids = tuple(card.content.ref for card in self._cards)
        self._ghosts: list[QGraphicsPixmapItem] = []
        self._ways: list[tuple[str, str]] = []

    def lift(self) -> None:
        """Leave pale cards and faint lines behind."""
        view, scene = self.view, self.view.scene()
        moving = set(self._ids)
        touched = {id: ends for id, ends in view.ways.items() if moving & {*ends}}
        self._ways = list(touched.values())
        self.fade(scene.items_of(touched, ("edge", "fog", "badge")), FAINT)
        self.fade(self._cards, PALE)
        self._marker, self._bar = self.marker(), self.bar()
        self._lines = Rubber(scene.accent())
        self.show(self._lines)
        self._ghosts = [self.ghost(card) for card in reversed(self._cards)][::-1]

    def carry(self, here: QPointF) -> None:
        """Follow the pointer; a cell that would take the cards is marked."""
        away = here - self._start
        frames = {}
        for card, ghost in zip(self._cards, self._ghosts, strict=True):
            ghost.setPos(card.frame.topLeft() + away)
            frames[card.content.ref] = card.frame.translated(away)
        self._lines.set_lines(self._rubber(frames))
        slot = self.view.slot_at(here, moving=self._ids)
        self._marker.setVisible(slot is not None)
        self._bar.setVisible(slot is not None)
        shape = Qt.CursorShape.ClosedHandCursor if slot else Qt.CursorShape.ForbiddenCursor
        self.view.viewport().setCursor(shape)
        if slot is not None:
            self._marker.set_rect(slot.cell)
            self._bar.setRect(slot.line)

    def release(self, at: QPoint) -> bool:
        """Wish for one move, to where the marker is."""
        if not self.is_lifted:
            self.view.choose(self._ids[:1])
            return True
        slot = self.view.slot_at(self.view.mapToScene(at), moving=self._ids)
        carried = dict(zip(self._ids, (ghost.pos() for ghost in self._ghosts), strict=True))
        self.cancel()
        if slot is not None:
            self.view.slides.carry(carried)
            self.view.move_requested.emit(self._ids, slot.stage, slot.department, slot.before)
        return True

    def _rubber(self, frames: dict[str, QRectF]) -> list[QLineF]:
        """Plain lines from card to card, in place of those that are laid out after the drop."""
        lines = []
        for source, target in self._ways:
            ends = []
            for id in (source, target):
                item = None if id in frames else self.view.scene().item_of(id, "card")
                frame = frames.get(id) or (item.frame if item is not None else None)
                if frame is not None:
                    ends.append(frame)
            if len(ends) == 2:
                start = border_point(ends[0], ends[1].center())
                lines.append(QLineF(start, border_point(ends[1], ends[0].center())))
        return lines


class DragHeader(Carrying):
    """Put a stage elsewhere along the journey, or a department higher or lower.

    A click that does not travel chooses it.
    """

    def __init__(self, view: MapView, header: PictureItem) -> None:
        super().__init__(view)
        self._header = header
        self._along = header.content.kind == "stage"

    def lift(self) -> None:
        """Mark the whole column or lane, and carry its header."""
        picture = self.view.scene().picture
        frame = self._header.frame
        if picture is not None and self._along:
            lanes = [QRectF(*i.bounds) for i in picture.items if i.kind == "lane"]
            bottom = max((lane.bottom() for lane in lanes), default=frame.bottom())
            frame = QRectF(frame.left(), frame.top(), frame.width(), bottom - frame.top())
        self._frame, self._band, self._bar = frame, self.marker(), self.bar()

    def carry(self, here: QPointF) -> None:
        """Follow the pointer along the map."""
        away = here - self._start
        way = QPointF(away.x(), 0) if self._along else QPointF(0, away.y())
        self._band.set_rect(self._frame.translated(way))
        gap = self._gap(here)
        self._bar.setVisible(gap is not None)
        if gap is not None:
            self._bar.setRect(gap[1])

    def release(self, at: QPoint) -> bool:
        """Wish for the new order, unless it is the old one."""
        ref, kind = self._header.content.ref, self._header.content.kind
        if not self.is_lifted:
            self.view.choose([ref])
            return True
        gap = self._gap(self.view.mapToScene(at))
        self.cancel()
        if gap is not None:
            self.view.reorder_requested.emit(kind, ref, gap[0])
        return True

    def _gap(self, here: QPointF) -> tuple[str | None, QRectF] | None:
        picture = self.view.scene().picture
        return gap_in(picture, self._header.content, here.x(), here.y()) if picture else None


def border_point(frame: QRectF, towards: QPointF) -> QPointF:
    """Where the line from a rectangle's centre to a point leaves the rectangle."""
    centre = frame.center()
    dx, dy = towards.x() - centre.x(), towards.y() - centre.y()
    if not dx and not dy:
        return centre
    scale = min(
        frame.width() / 2 / abs(dx) if dx else float("inf"),
        frame.height() / 2 / abs(dy) if dy else float("inf"),
    )
    return centre if scale > 1 else centre + QPointF(dx * scale, dy * scale)
