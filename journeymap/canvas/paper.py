"""The paper under the window: zoom, pan, fit and flight. It knows nothing of what is done on it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, QVariantAnimation, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QNativeGestureEvent,
    QPainter,
    QPalette,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QGraphicsView, QToolTip

from journeymap.canvas.scene import MapScene
from journeymap.canvas.sheet import Sheet

MIN_ZOOM, MAX_ZOOM = 0.05, 4.0
#: One notch of the wheel.
ZOOM_STEP = 1.2
FLIGHT_MS = 280
#: So near to the border of the window a drag scrolls.
BORDER = 36
#: How thick the ring round the paper is, as on every other widget.
RING = 2
#: A fitted map is never drawn larger than this.
FITTED_MOST = 1.5


class PaperView(QGraphicsView):
    """A view that is moved like a sheet of paper."""

    #: The zoom is another one; carries the scale.
    zoomed = Signal(float)

    def __init__(self, scene: MapScene) -> None:
        super().__init__(scene)
        self.sheet = Sheet(self, scene)
        self.setFrameShape(QGraphicsView.Shape.NoFrame)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        # The picture covers all of it: what is below need not be wiped first.
        self.viewport().setAutoFillBackground(False)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self.setOptimizationFlag(QGraphicsView.OptimizationFlag.DontSavePainterState)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        # The layout mirrors the map; a mirrored view would turn it back.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.motion = True
        #: Something on the paper is marked as what the keyboard speaks of.
        self.marked = False
        self._fitted = True
        self._flight: QVariantAnimation | None = None

    def drawBackground(self, painter: QPainter, _exposed: QRectF | QRect) -> None:
        """Paint the picture, under everything that comes and goes."""
        self.sheet.paint(painter)

    def drawForeground(self, painter: QPainter, _exposed: QRectF | QRect) -> None:
        """Draw a ring round the paper where nothing on it says that it has the keyboard."""
        if self.hasFocus() and not self.marked:
            painter.resetTransform()
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), RING))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """The window stands over another part of the map."""
        super().scrollContentsBy(dx, dy)
        self.sheet.moved()

    @property
    def zoom(self) -> float:
        """Pixels of the screen to a pixel of the map."""
        return self.transform().m11()

    def sees(self, frame: QRectF) -> bool:
        """True when all of a rectangle of the map is in the window."""
        return self.mapToScene(self.viewport().rect()).boundingRect().contains(frame)

    def zoom_by(self, factor: float, about: QPoint | None = None) -> None:
        """Zoom, keeping the point under `about` (of the viewport; its middle) where it is."""
        self.land()
        factor = min(MAX_ZOOM, max(MIN_ZOOM, self.zoom * factor)) / self.zoom
        about = about or self.viewport().rect().center()
        before = self.mapToScene(about)
        self.scale(factor, factor)
        self.sheet.moved()
        moved = self.mapFromScene(before) - about
        self.scroll_by(moved)
        self._fitted = False
        self.zoomed.emit(self.zoom)

    def fit(self) -> None:
        """Show the whole map, never larger than life."""
        self.land()
        self._set_fit(self.sceneRect())
        self.sheet.rest()
        self._fitted = True
        self.zoomed.emit(self.zoom)

    def actual_size(self) -> None:
        """One pixel of the map is one of the screen."""
        self.zoom_by(1 / self.zoom)

    def fly(self, frame: QRectF) -> None:
        """Bring a part of the paper into view, with room round it."""
        self.land()
        room = self.viewport().size()
        wide = room.width() / max(1.0, frame.width() + 320)
        high = room.height() / max(1.0, frame.height() + 240)
        goal = max(0.25, min(1.25, wide, high))
        start_zoom, start = self.zoom, self.mapToScene(self.viewport().rect().center())
        end = frame.center()
        self._fitted = False

        def step(share: float) -> None:
            zoom = start_zoom * (goal / start_zoom) ** share
            self.resetTransform()
            self.scale(zoom, zoom)
            self.centerOn(start + (end - start) * share)

        if self.motion and self.isVisible():
            self._flight = QVariantAnimation(self)
            self._flight.setStartValue(0.0)
            self._flight.setEndValue(1.0)
            self._flight.setDuration(FLIGHT_MS)
            self._flight.valueChanged.connect(step)
            self._flight.finished.connect(self.land)
            self._flight.start()
        else:
            step(1.0)
            self.zoomed.emit(self.zoom)

    def land(self) -> None:
        """End a flight where it is."""
        if self._flight is not None:
            flight, self._flight = self._flight, None
            flight.stop()
            flight.deleteLater()
            self.zoomed.emit(self.zoom)

    def _set_fit(self, area: QRectF) -> None:
        room = self.viewport().rect()
        if area.isEmpty() or room.width() < 10 or room.height() < 10:
            return
        scale = min(room.width() / area.width(), room.height() / area.height(), FITTED_MOST)
        self.resetTransform()
        self.scale(max(MIN_ZOOM, scale), max(MIN_ZOOM, scale))
        self.centerOn(area.center())

    def scroll_by(self, delta: QPoint) -> None:
        """Move the window over the paper by pixels of the screen."""
        self._fitted = False
        for bar, by in (
            (self.horizontalScrollBar(), delta.x()),
            (self.verticalScrollBar(), delta.y()),
        ):
            bar.setValue(bar.value() + by)

    def border_way(self, at: QPoint) -> QPoint:
        """How far to scroll at once while something is held near the border; nothing inside."""
        inner = self.viewport().rect().adjusted(BORDER, BORDER, -BORDER, -BORDER)
        dx = min(0, at.x() - inner.left()) + max(0, at.x() - inner.right())
        dy = min(0, at.y() - inner.top()) + max(0, at.y() - inner.bottom())
        dx, dy = max(-BORDER, min(BORDER, dx)), max(-BORDER, min(BORDER, dy))
        way = QPoint(round(dx / 2), round(dy / 2))
        bars = self.horizontalScrollBar(), self.verticalScrollBar()
        for bar, by, zero in zip(bars, (way.x(), way.y()), (way.setX, way.setY), strict=True):
            if not bar.minimum() <= bar.value() + by <= bar.maximum():
                zero(0)
        return way

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom to the cursor; two fingers on a touch pad move the paper."""
        pixels = event.pixelDelta()
        by_fingers = event.phase() != Qt.ScrollPhase.NoScrollPhase and not pixels.isNull()
        if by_fingers and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.scroll_by(-pixels)
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            turn = event.angleDelta()
            self.scroll_by(QPoint(-(turn.y() or turn.x()), 0))
        elif turns := event.angleDelta().y() / 120:
            self.zoom_by(ZOOM_STEP**turns, event.position().toPoint())
        event.accept()

    def viewportEvent(self, event: QEvent) -> bool:
        """Pinching zooms; what is under a resting pointer is told."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            text = self.sheet.scene.tip_at(self.mapToScene(event.pos()))
            QToolTip.showText(event.globalPos(), text, self.viewport())
            return True
        if isinstance(event, QNativeGestureEvent) and (
            event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture
        ):
            self.zoom_by(1 + event.value(), event.position().toPoint())
            return True
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A fitted map stays fitted."""
        super().resizeEvent(event)
        if self._fitted and not self.sceneRect().isEmpty():
            self.fit()
