"""Cards slide to their new place when the layout changes, so that the eye can follow them.

The map itself is the new one at once: what is clicked or edited meanwhile is what it will be. Only
the images of the cards are still on their way, and another change takes them from where they are.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QEasingCurve, QObject, QPointF, QRectF, Qt, QVariantAnimation
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

if TYPE_CHECKING:
    from journeymap.canvas.items import PictureItem
    from journeymap.canvas.view import MapView

SLIDE_MS = 150
#: What slides: a card and what hangs on it.
SLIDING = ("card", "leak", "note")
#: More at once nobody can follow; they are where they belong at once.
MOST = 400
#: Below handles and markers, above the frame of selection.
_IN_FLIGHT = 2.0


class Slides(QObject):
    """Takes the cards of one view from where they were seen to where they stand."""

    def __init__(self, view: MapView) -> None:
        super().__init__(view)
        self._view = view
        self._item = FlightItem()
        self._carried: dict[str, QPointF] = {}
        self._skips = False
        self._animation = QVariantAnimation(self)
        self._animation.setStartValue(0.0)
        self._animation.setEndValue(1.0)
        self._animation.setDuration(SLIDE_MS)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.valueChanged.connect(self._step)
        self._animation.finished.connect(self.stop)
        view.scene().addItem(self._item)

    @property
    def is_active(self) -> bool:
        """True while cards are on their way."""
        return bool(self._item.movers)

    def carry(self, places: Mapping[str, QPointF]) -> None:
        """The next slide of these touchpoints begins where they were dropped."""
        self._carried = dict(places)

    def skip(self) -> None:
        """What is shown next is another map: nothing slides from the old one."""
        self._skips = True

    def seen(self) -> dict[str, QPointF]:
        """Where on the viewport everything that slides is seen now, by key."""
        view = self._view
        carried, self._carried = self._carried, {}
        skips, self._skips = self._skips, False
        if skips or not view.motion or not view.isVisible():
            return {}
        now = view.viewportTransform()
        flying = {m.item.content.key: self._item.place(m) for m in self._item.movers}
        out = {}
        for item in view.scene().items_of(view.places, SLIDING):
            key, corner = item.content.key, item.frame.topLeft()
            if item.content.kind == "card":
                corner = carried.get(item.content.ref, corner)
            out[key] = now.map(flying.get(key, corner))
        return out

    def begin(self, before: Mapping[str, QPointF]) -> None:
        """Let everything that is elsewhere now slide there from where it was seen."""
        self.stop()
        view = self._view
        if not before:
            return
        back, _possible = view.viewportTransform().inverted()
        window = QRectF(view.mapToScene(view.viewport().rect()).boundingRect())
        movers = []
        for item in view.scene().items_of(view.places, SLIDING):
            if item.content.key not in before:
                continue
            start = back.map(before[item.content.key])
            way = item.frame.topLeft() - start
            path = item.frame.united(item.frame.translated(-way))
            if way.manhattanLength() * view.zoom > 1.0 and window.intersects(path):
                movers.append((item, start))
        if not 0 < len(movers) <= MOST:
            return
        ratio = view.devicePixelRatioF()
        self._item.send(
            [Mover(item, item.as_pixmap(ratio, view.zoom), start) for item, start in movers],
            view.sceneRect(),
        )
        view.scene().fade([item for item, _start in movers], 0.0)
        view.scene().hide_selection(True)
        self._animation.start()

    def stop(self) -> None:
        """Everything is where it belongs."""
        self._animation.stop()
        if self.is_active:
            landed = [mover.item for mover in self._item.movers]
            self._item.send([], QRectF())
            self._view.scene().fade(landed, 1.0)
            self._view.scene().hide_selection(False)

    def _step(self, share: float) -> None:
        self._item.share = share
        self._item.update()


class Mover:
    """One image on its way, and where it began."""

    __slots__ = ("image", "item", "start")

    def __init__(self, item: PictureItem, image: QPixmap, start: QPointF) -> None:
        self.item, self.image, self.start = item, image, start


class FlightItem(QGraphicsItem):
    """Paints what is on its way."""

    def __init__(self) -> None:
        super().__init__()
        self.movers: list[Mover] = []
        self.share = 0.0
        self._area = QRectF()
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self.setZValue(_IN_FLIGHT)

    def send(self, movers: list[Mover], area: QRectF) -> None:
        """Paint these from now on, somewhere in an area."""
        self.prepareGeometryChange()
        self.movers, self._area, self.share = movers, area, 0.0

    def place(self, mover: Mover) -> QPointF:
        """Where something on its way is now."""
        return mover.start + (mover.item.frame.topLeft() - mover.start) * self.share

    def boundingRect(self) -> QRectF:
        """All of the map while something moves on it."""
        return self._area

    def paint(
        self,
        painter: QPainter,
        _option: QStyleOptionGraphicsItem,
        _widget: QWidget | None = None,
    ) -> None:
        """Paint every image where it is now, between pixels if need be."""
        now = painter.worldTransform()
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for mover in self.movers:
            painter.drawPixmap(now.map(self.place(mover)), mover.image)
        painter.setWorldTransform(now)
