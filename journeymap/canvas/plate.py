"""A plate: the picture painted once for a zoom, and shown from there while it is moved.

Painting a map of hundreds of lines takes longer than a frame may; moving an image of it does not.
A plate is as large as the window and some room round it. It knows which part of it is right, paints
what is missing when it is asked to, and fills its room in quiet moments.

All rectangles are in *paper pixels*: pixels of the map times the zoom, whole numbers.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterable

from PySide6.QtCore import QPoint, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QRegion

from journeymap.canvas.items import PictureItem, detail_at

#: Room round the window, in pixels of the screen.
ROOM = 256
#: Seconds a blank plate takes.
BLANK = 0.006
#: Pieces in which the room is filled are this wide.
PIECE = 128

ItemsIn = Callable[[QRectF], list[PictureItem]]


class Plate:
    """One picture at one zoom. `items_in` says what is to be painted for a part of the map."""

    def __init__(self, items_in: ItemsIn, room: int = ROOM) -> None:
        self._items_in = items_in
        self._room = room
        self._image = QImage()
        self.area = QRect()
        self.valid = QRegion()
        self.zoom, self.ratio = 1.0, 1.0
        #: Seconds one item takes that was painted before, as far as is known.
        self._pace = 2e-5

    def fresh(self) -> Plate:
        """A blank one for the same zoom, that knows how long painting takes."""
        other = Plate(self._items_in, self._room)
        other.aim(self.zoom, self.ratio)
        other._pace = self._pace
        return other

    def aim(self, zoom: float, ratio: float) -> None:
        """Be for another zoom and device pixel ratio from now on, with nothing painted yet."""
        self.zoom, self.ratio = zoom, ratio
        self._image, self.area, self.valid = QImage(), QRect(), QRegion()

    def set_up(self, window: QRect, ground: QColor) -> None:
        """Make room for what the window shows; what is right already is kept."""
        if self.area.contains(window):
            return
        ratio = self.ratio
        area = window.adjusted(-self._room, -self._room, self._room, self._room)
        size = QSize(round(area.width() * ratio), round(area.height() * ratio))
        image = QImage(size, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(ratio)
        self.valid &= area
        if self.valid.isEmpty():
            image.fill(ground)
        else:
            painter = QPainter(image)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
            painter.drawImage(self.area.topLeft() - area.topLeft(), self._image)
            painter.end()
        self._image, self.area = image, area

    def spoil(self, areas: Iterable[QRectF] | None) -> None:
        """Parts of the map (None: all of it) do not look as they were painted any more."""
        if areas is None:
            self.valid = QRegion()
            return
        for area in areas:
            at = QRectF(
                area.x() * self.zoom,
                area.y() * self.zoom,
                area.width() * self.zoom,
                area.height() * self.zoom,
            )
            self.valid -= at.toAlignedRect().adjusted(-1, -1, 1, 1)

    def missing(self, window: QRect) -> QRegion:
        """What of the window is still to be painted."""
        return QRegion(window) - self.valid

    def cost(self, region: QRegion) -> float:
        """How many seconds it would take to paint a region, about."""
        blank = 0.0 if self.area.contains(region.boundingRect()) else BLANK
        items = (item for rect in region for item in self._items_in(self._on_map(rect)))
        return blank + self._pace * sum(item.work for item in items)

    def render(self, region: QRegion, ground: QColor) -> None:
        """Paint a region of the plate; afterwards it is right."""
        region &= self.area
        if region.isEmpty():
            return
        start, work = time.perf_counter(), 0.0
        painter = QPainter(self._image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(-self.area.topLeft())
        detail, plain = detail_at(self.zoom), painter.transform()
        for rect in region:
            items = self._items_in(self._on_map(rect))
            work += sum(item.work for item in items)
            painter.setTransform(plain)
            painter.setClipRect(rect)
            painter.fillRect(rect, ground)
            painter.scale(self.zoom, self.zoom)
            for item in items:
                item.paint(painter, detail)
        painter.end()
        self.valid += region
        if work > 20:
            self._pace = 0.7 * self._pace + 0.3 * (time.perf_counter() - start) / work

    def render_slice(self, region: QRegion, ground: QColor, seconds: float, narrowest: int) -> bool:
        """Paint as much of a region as takes about so long; True when that was all of it.

        A slice is never narrower than `narrowest`: long lines are painted in each of them.
        """
        slices = math.ceil(self.cost(region) / seconds)
        if slices <= 1:
            self.render(region, ground)
            return True
        strip = region.boundingRect()
        strip.setWidth(max(narrowest, strip.width() // slices))
        self.render(region & strip, ground)
        return (region - strip).isEmpty()

    @property
    def image(self) -> QImage:
        """All of it, right or not."""
        return self._image

    @property
    def is_whole(self) -> bool:
        """True when all of it is painted."""
        return not self.area.isEmpty() and (QRegion(self.area) - self.valid).isEmpty()

    def covers(self, window: QRect, zoom: float) -> bool:
        """True when what is painted covers a window at another zoom."""
        box, factor = QRectF(self.valid.boundingRect()), zoom / self.zoom
        scaled = QRectF(box.topLeft() * factor, box.size() * factor)
        return scaled.contains(QRectF(window))

    def fill(self, ground: QColor, seconds: float) -> bool:
        """Paint more of the room for about so long; True when there is nothing left to do."""
        end = time.perf_counter() + seconds
        while not (left := QRegion(self.area) - self.valid).isEmpty():
            rect = next(iter(left))
            self.render(QRegion(rect & QRect(rect.topLeft(), QSize(PIECE, 4 * PIECE))), ground)
            if time.perf_counter() > end:
                return False
        return True

    def show(self, painter: QPainter, region: QRegion, offset: QPoint) -> None:
        """Paint what is right of a region, moved by an offset, onto a window."""
        for rect in region & self.valid:
            painter.drawImage(QRectF(rect.translated(offset)), self._image, self._source(rect))

    def show_scaled(self, painter: QPainter, window: QRect, zoom: float, offset: QPoint) -> None:
        """Paint what there is as it would look at another zoom: not sharp, but at once."""
        if self._image.isNull() or self.valid.isEmpty():
            return
        box = self.valid.boundingRect()
        factor = zoom / self.zoom
        part = QRectF(
            window.x() / factor,
            window.y() / factor,
            window.width() / factor,
            window.height() / factor,
        ) & QRectF(box)
        if part.isEmpty():
            return
        target = QRectF(
            part.x() * factor + offset.x(),
            part.y() * factor + offset.y(),
            part.width() * factor,
            part.height() * factor,
        )
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        source = part.translated(-self.area.x(), -self.area.y())
        painter.drawImage(
            target,
            self._image,
            QRectF(source.topLeft() * self.ratio, source.size() * self.ratio),
        )

    def _source(self, rect: QRect) -> QRectF:
        at = rect.translated(-self.area.topLeft())
        r = self.ratio
        return QRectF(at.x() * r, at.y() * r, at.width() * r, at.height() * r)

    def _on_map(self, rect: QRect) -> QRectF:
        z = self.zoom
        return QRectF(rect.x() / z, rect.y() / z, rect.width() / z, rect.height() / z)
