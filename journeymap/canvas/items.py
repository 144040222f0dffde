"""Graphics items: one for each item of the picture, and the frame round what is chosen."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPainterPathStroker, QPen, QPixmap
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from journeymap.canvas.paint import color, paint_shapes, qt_path
from journeymap.picture.shapes import Item, Path
from journeymap.picture.theme import Theme

#: How near to a line the pointer must be to mean it, in pixels of the map.
LINE_REACH = 12.0
#: Kinds whose bounds say where they are; an edge's bounds say nothing, its line does.
_LINES = ("edge", "fog")


def detail_at(scale: float) -> int:
    """How much detail is shown at a zoom: text below some 6 pixels says nothing any more.

    >>> [detail_at(s) for s in (1.0, 0.55, 0.4, 0.2)]
    [3, 2, 1, 0]
    """
    return 3 if scale >= 0.6 else 2 if scale >= 0.48 else 1 if scale >= 0.33 else 0


class PictureItem(QGraphicsItem):
    """One item of the picture, painted from its shapes."""

    def __init__(self, content: Item, theme: Theme, rtl: bool) -> None:
        super().__init__()
        self._theme = theme
        self.show_content(content, rtl)

    def show_content(self, content: Item, rtl: bool) -> None:
        """Show another state of the same thing."""
        self.prepareGeometryChange()
        self.content, self._rtl = content, rtl
        #: Where it is, for frames and flights; the bounding rectangle has room for strokes.
        self.frame = QRectF(*content.bounds)
        self._outline: QPainterPath | None = None
        self.setToolTip(escape(content.tip).replace("\n", "<br>"))  # names are no mark-up
        self.update()

    def wear(self, theme: Theme) -> None:
        """Paint in another theme from now on."""
        self._theme = theme
        self.update()

    def boundingRect(self) -> QRectF:
        """The bounds, and room for what strokes and shadows paint beyond them."""
        return self.frame.adjusted(-8, -8, 8, 8)

    def line(self) -> QPainterPath:
        """The first line of an edge; an empty path for anything else."""
        if self.content.kind in _LINES:
            for shape in self.content.shapes:
                if isinstance(shape, Path):
                    return qt_path(shape.commands)
        return QPainterPath()

    def shape(self) -> QPainterPath:
        """What can be hit: for an edge its line made wide, otherwise the frame."""
        if self._outline is None:
            line = self.line()
            if line.isEmpty():
                self._outline = QPainterPath()
                self._outline.addRect(self.frame)
            else:
                stroker = QPainterPathStroker()
                stroker.setWidth(LINE_REACH)
                self._outline = stroker.createStroke(line)
        return self._outline

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        _widget: QWidget | None = None,
    ) -> None:
        """Paint the shapes with as much detail as can be read."""
        scale = option.levelOfDetailFromTransform(painter.worldTransform())
        paint_shapes(
            painter, self.content.shapes, self._theme, detail=detail_at(scale), rtl=self._rtl
        )

    def as_pixmap(self, ratio: float) -> QPixmap:
        """The item as an image of its own, at a device pixel ratio."""
        size = (self.frame.size() * ratio).toSize()
        pixmap = QPixmap(size)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(-self.frame.topLeft())
        paint_shapes(painter, self.content.shapes, self._theme, rtl=self._rtl)
        painter.end()
        return pixmap


class SelectionItem(QGraphicsItem):
    """The frame round what is chosen, with a handle at each card to pull a connection from."""

    HANDLE = 7.0

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self._frames: list[QRectF] = []
        self._handles: list[QPointF] = []
        self._lines: list[QPainterPath] = []
        self._bounds = QRectF()
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)

    def surround(self, items: Sequence[PictureItem]) -> None:
        """Stand round these items from now on."""
        self.prepareGeometryChange()
        lines = [(item, item.line()) for item in items]
        self._lines = [line for _item, line in lines if not line.isEmpty()]
        self._frames = [item.frame for item, line in lines if line.isEmpty()]
        cards = [i.frame for i in items if i.content.kind == "card"]
        self._handles = [p for frame in cards for p in handles(frame)] if len(cards) == 1 else []
        self._bounds = QRectF()
        for rect in [*self._frames, *(line.boundingRect() for line in self._lines)]:
            self._bounds = self._bounds.united(rect.adjusted(-16, -16, 16, 16))
        self.update()

    def boundingRect(self) -> QRectF:
        """Everything that is framed."""
        return self._bounds

    def shape(self) -> QPainterPath:
        """Nothing: the frame is never in the way of the pointer."""
        return QPainterPath()

    def paint(
        self,
        painter: QPainter,
        _option: QStyleOptionGraphicsItem,
        _widget: QWidget | None = None,
    ) -> None:
        """Paint frames, lines and handles."""
        accent = color(self.theme, "accent")
        glow = QColor(accent)
        glow.setAlphaF(0.30)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(glow, 9, c=Qt.PenCapStyle.RoundCap))
        for line in self._lines:
            painter.drawPath(line)
        painter.setPen(QPen(accent, 2.5))
        for frame in self._frames:
            painter.drawRoundedRect(frame.adjusted(-4, -4, 4, 4), 10, 10)
        painter.setPen(QPen(accent, 2))
        painter.setBrush(color(self.theme, "card"))
        for point in self._handles:
            painter.drawEllipse(point, self.HANDLE, self.HANDLE)


def handles(frame: QRectF) -> tuple[QPointF, ...]:
    """Where a connection can be pulled out of a card: the middle of each side."""
    grown = frame.adjusted(-4, -4, 4, 4)
    centre = grown.center()
    return (
        QPointF(grown.left(), centre.y()),
        QPointF(grown.right(), centre.y()),
        QPointF(centre.x(), grown.top()),
        QPointF(centre.x(), grown.bottom()),
    )
