"""What the pointer is over shows it, before anything is pressed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from journeymap.canvas.items import PictureItem, handles, paint_handles

if TYPE_CHECKING:
    from journeymap.canvas.scene import MapScene

#: Under the frame of selection.
HOVER = 0.5


class HoverItem(QGraphicsItem):
    """A quiet frame or glow; a card shows where a transition can be pulled out of it."""

    def __init__(self, scene: MapScene) -> None:
        super().__init__()
        self._scene = scene
        self.item: PictureItem | None = None
        self._frame = QRectF()
        self._line = QPainterPath()
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self.setZValue(HOVER)
        scene.addItem(self)

    def over(self, item: PictureItem | None) -> None:
        """The pointer is over this, or over nothing that can be taken hold of."""
        if item is self.item:
            return
        self.prepareGeometryChange()
        self.item = item
        self._frame, self._line = QRectF(), QPainterPath()
        if item is not None:
            self._line = item.line()
            self._frame = self._scene.label_of(item)
        self.update()

    def leave(self) -> None:
        """The pointer is over nothing."""
        self.over(None)

    def boundingRect(self) -> QRectF:
        """What is framed, and room for the handles."""
        if self.item is None:
            return QRectF()
        return self._frame.united(self._line.boundingRect()).adjusted(-26, -26, 26, 26)

    def shape(self) -> QPainterPath:
        """Nothing: it is never in the way of the pointer."""
        return QPainterPath()

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        _widget: QWidget | None = None,
    ) -> None:
        """Paint frame or glow."""
        if self.item is None:
            return
        accent = self._scene.accent()
        glow = QColor(accent)
        glow.setAlphaF(0.18)
        if not self._line.isEmpty():
            painter.strokePath(
                self._line, QPen(glow, 11, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
            )
            return
        kind = self.item.content.kind
        painter.setPen(Qt.PenStyle.NoPen)
        if kind in ("stage", "lane"):
            glow.setAlphaF(0.10)
            painter.setBrush(glow)
            painter.drawRect(self._frame)
            return
        painter.setPen(QPen(accent, 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(self._frame.adjusted(-3, -3, 3, 3), 9, 9)
        if kind == "card":
            scale = option.levelOfDetailFromTransform(painter.worldTransform())
            ground = QColor(*self._scene.theme.rgba("card"))
            paint_handles(painter, handles(self._frame), accent, ground, scale)
