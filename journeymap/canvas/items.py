"""Graphics items: one for each item of the picture, and the frame round what is chosen."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPainterPathStroker, QPen, QPixmap
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from journeymap.canvas.paint import Stroke, color, play, prepared, qt_path
from journeymap.picture.shapes import Item, Path, Rect, Shape, Text
from journeymap.picture.theme import Theme

#: How near to a line the pointer must be to mean it, in pixels of the map.
LINE_REACH = 12.0
#: What strokes and shadows paint beyond the bounds of an item.
_ROOM = 8.0
#: What is painted for the first time takes so many times as long: paths and texts are made.
FIRST_TIME = 4.0
#: Kinds whose bounds say where they are; an edge's bounds say nothing, its line does.
_LINES = ("edge", "fog")


def detail_at(scale: float) -> int:
    """How much detail is shown at a zoom: text below some 6 pixels says nothing any more.

    >>> [detail_at(s) for s in (1.0, 0.55, 0.4, 0.2)]
    [3, 2, 1, 0]
    """
    return 3 if scale >= 0.6 else 2 if scale >= 0.48 else 1 if scale >= 0.33 else 0


class PictureItem:
    """One item of the picture, as it stands in the scene: where it is and how it is painted.

    It is no graphics item of Qt: there would be thousands, and Qt would ask each of them where it
    is whenever the window is painted.
    """

    def __init__(self, content: Item, theme: Theme, rtl: bool) -> None:
        self._theme, self._rtl, self.content = theme, rtl, content
        #: Its share of full ink: a card that is carried leaves a pale one behind.
        self.opacity = 1.0
        self._strokes: list[Stroke] | None = None
        #: How shapes are painted that it had before and may have again.
        self._known: dict[Shape, Stroke] = {}
        self.show_content(content, rtl)

    def show_content(self, content: Item, rtl: bool) -> None:
        """Show another state of the same thing."""
        if self._strokes is not None and rtl is self._rtl:
            self._known = dict(zip(self.content.shapes, self._strokes, strict=True))
        self.content, self._rtl, self._strokes = content, rtl, None
        #: Where it is, for frames and flights; the bounding rectangle has room for strokes.
        self.frame = QRectF(*content.bounds)
        #: Where it paints, as plain numbers: left, top, right, bottom.
        self.extent = extent_of(content)
        self._outline: QPainterPath | None = None

    def wear(self, theme: Theme) -> None:
        """Paint in another theme from now on."""
        self._theme = theme
        self._strokes, self._known = None, {}

    @property
    def tip(self) -> str:
        """The tool tip; a name in it is no mark-up."""
        return escape(self.content.tip).replace("\n", "<br>")

    def bounding_rect(self) -> QRectF:
        """Where it paints."""
        left, top, right, bottom = self.extent
        return QRectF(left, top, right - left, bottom - top)

    def line(self) -> QPainterPath:
        """The first line of an edge; an empty path for anything else."""
        if self.content.kind in _LINES:
            for shape in self.content.shapes:
                if isinstance(shape, Path):
                    return qt_path(shape.commands)
        return QPainterPath()

    def contains(self, x: float, y: float) -> bool:
        """True when a point means this: near its line for an edge, otherwise in its frame."""
        left, top, right, bottom = self.extent
        return left <= x <= right and top <= y <= bottom and self._shape().contains(QPointF(x, y))

    @property
    def work(self) -> float:
        """How much work it is to paint, beside an item that was painted before."""
        return 1.0 if self._strokes is not None else FIRST_TIME

    def _shape(self) -> QPainterPath:
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

    def paint(self, painter: QPainter, detail: int) -> None:
        """Paint the shapes with as much detail as can be read."""
        if self._strokes is None:
            shapes, known = self.content.shapes, self._known
            new = [shape for shape in shapes if shape not in known]
            known |= zip(new, prepared(new, self._theme, rtl=self._rtl), strict=True)
            self._strokes, self._known = [known[shape] for shape in shapes], {}
        if self.opacity == 1.0:
            play(painter, self._strokes, detail)
        elif self.opacity > 0.0:
            painter.save()
            painter.setOpacity(self.opacity)
            play(painter, self._strokes, detail)
            painter.restore()

    def as_pixmap(self, ratio: float, zoom: float = 1.0) -> QPixmap:
        """The item as an image of its own, as it looks at a zoom, at a device pixel ratio."""
        scale = ratio * zoom
        size = (self.frame.size() * scale).toSize()
        pixmap = QPixmap(max(1, size.width()), max(1, size.height()))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(zoom, zoom)
        painter.translate(-self.frame.topLeft())
        detail = detail_at(zoom)
        play(painter, prepared(self.content.shapes, self._theme, rtl=self._rtl), detail)
        painter.end()
        return pixmap


def extent_of(content: Item) -> tuple[float, float, float, float]:
    """Where an item paints: its bounds, boxes that reach beyond them, and room for strokes.

    A stage, for one, is taken hold of at its header and draws a line down through all lanes.
    """
    x, y, w, h = content.bounds
    left, top, right, bottom = x, y, x + w, y + h
    for shape in content.shapes:
        if isinstance(shape, (Rect, Text)):
            left, right = min(left, shape.x), max(right, shape.x + shape.w)
            top, bottom = min(top, shape.y), max(bottom, shape.y + shape.h)
    return left - _ROOM, top - _ROOM, right + _ROOM, bottom + _ROOM


class SelectionItem(QGraphicsItem):
    """The frame round what is chosen, with a handle at each card to pull a connection from."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self._frames: list[QRectF] = []
        self._handles: list[QPointF] = []
        self._lines: list[QPainterPath] = []
        self._above: list[PictureItem] = []
        self._single = False
        self._bounds = QRectF()
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)

    def surround(self, items: Sequence[PictureItem], above: Sequence[PictureItem] = ()) -> None:
        """Stand round these items from now on; chosen lines shine through under those `above`."""
        self.prepareGeometryChange()
        self._above = list(above)
        lines = [(item, item.line()) for item in items]
        self._lines = [line for _item, line in lines if not line.isEmpty()]
        self._frames = [item.frame for item, line in lines if line.isEmpty()]
        cards = [i.frame for i in items if i.content.kind == "card"]
        self._handles = [p for frame in cards for p in handles(frame)] if len(cards) == 1 else []
        self._single = len(items) == 1 == len(self._lines)
        self._bounds = QRectF()
        for rect in [*self._frames, *(line.boundingRect() for line in self._lines)]:
            self._bounds = self._bounds.united(rect.adjusted(-24, -24, 24, 24))
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
        option: QStyleOptionGraphicsItem,
        _widget: QWidget | None = None,
    ) -> None:
        """Paint frames, lines and handles."""
        accent = color(self.theme, "accent")
        glow = QColor(accent)
        glow.setAlphaF(0.30)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(glow, 9, c=Qt.PenCapStyle.FlatCap))
        for line in self._lines:
            painter.drawPath(line)
        scale = option.levelOfDetailFromTransform(painter.worldTransform())
        for item in self._above:
            item.paint(painter, detail_at(scale))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(accent, 2.5))
        for frame in self._frames:
            painter.drawRoundedRect(frame.adjusted(-4, -4, 4, 4), 10, 10)
        points = line_ends(self._lines[0], scale) if self._single else self._handles
        paint_handles(painter, points, accent, color(self.theme, "card"), scale)


def paint_handles(
    painter: QPainter, points: Iterable[QPointF], ink: QColor, ground: QColor, scale: float
) -> None:
    """Discs to pull at, as large as a pointer on a projector needs them."""
    radius = handle_radius(scale)
    painter.setPen(QPen(ink, radius / 3.5))
    painter.setBrush(ground)
    for point in points:
        painter.drawEllipse(point, radius, radius)


def handle_radius(zoom: float) -> float:
    """Radius of a handle on the map: much the same on the screen, until cards become too small.

    >>> handle_radius(1.0), handle_radius(0.5), handle_radius(0.1)
    (8.0, 16.0, 18.0)
    """
    return min(18.0, 8.0 / max(zoom, 0.01))


def line_ends(line: QPainterPath, zoom: float) -> tuple[QPointF, QPointF]:
    """Where a line is taken at its beginning and at its end: off the cards and their handles."""
    length = line.length()
    if length <= 0:
        return line.pointAtPercent(0), line.pointAtPercent(0)
    share = line.percentAtLength(min(3 * handle_radius(zoom), length / 3))
    return line.pointAtPercent(share), line.pointAtPercent(1 - share)


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
