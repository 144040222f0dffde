"""The whole map in a corner, while the window shows only a part of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QWheelEvent
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from journeymap.canvas.view import MapView

#: Its longer and its shorter side at most, its distance from the border, in pixels.
LONGEST, HIGHEST, INSET = 240, 150, 14
#: Side of the cross that closes it.
CROSS = 22


class Minimap(QWidget):
    """Shows where the window is on the map; a click or a drag in it moves the window there.

    It stands at the end side, and on the other side while a chosen card would lie under it.
    """

    #: It is not wanted any more.
    closed = Signal()

    def __init__(self, view: MapView) -> None:
        super().__init__(view)
        self._view = view
        self.setObjectName("minimap")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self._wanted = True
        self._image = QPixmap()
        self._held = False
        self.hide()
        view.sheet.overview_ready.connect(self._take_picture)
        view.sheet.window_moved.connect(self.follow)
        view.selection_changed.connect(self.follow)
        view.viewport().installEventFilter(self)

    def want(self, wanted: bool) -> None:
        """Be there when the map is larger than the window, or never."""
        self._wanted = wanted
        self.follow()

    def follow(self) -> None:
        """Show the part of the map that is in the window; hide when that is all of it."""
        size = self._size()
        shown = self._wanted and not size.isEmpty() and not self._all_seen()
        if shown:
            place = self._place(size)
            if place != self.geometry():
                self.setGeometry(place)
                self._take_picture()
            self.update()
        if shown is self.isHidden():
            self.setVisible(shown)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the corner when the window gets another size."""
        if event.type() == QEvent.Type.Resize:
            self.follow()
        return super().eventFilter(watched, event)

    def window_on_it(self) -> QRectF:
        """The part of the map that is in the window, in pixels of the minimap."""
        view, scale = self._view, self._scale()
        seen = QRectF(view.mapToScene(view.viewport().rect()).boundingRect())
        return QRectF(seen.topLeft() * scale, seen.size() * scale)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The map, and a frame round what is in the window."""
        theme = self._view.scene().theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(*theme.rgba("background")))
        if not self._image.isNull():
            painter.drawPixmap(0, 0, self._image)
        shade = QColor(*theme.rgba("text"))
        shade.setAlphaF(0.16)
        seen = self.window_on_it().toAlignedRect() & self.rect()
        for rect in _around(self.rect(), seen):
            painter.fillRect(rect, shade)
        accent = self._view.scene().accent()
        painter.setPen(QPen(accent, 2))
        painter.drawRect(seen.adjusted(1, 1, -1, -1))
        painter.setPen(QPen(QColor(*theme.rgba("muted")), 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        if self.underMouse():
            self._paint_cross(painter)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Move the window there, or close."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        at = event.position().toPoint()
        if self._cross().contains(at):
            self.closed.emit()
            return
        self._held = True
        self._look_at(at)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Take the window along."""
        at = event.position().toPoint()
        if self._held:
            self._look_at(at)
        over = self._cross().contains(at)
        self.setCursor(Qt.CursorShape.ArrowCursor if over else Qt.CursorShape.PointingHandCursor)
        self.update()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go; only now it may get out of the way of a card."""
        self._held = False
        self.follow()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom the map about the middle of the window."""
        if turns := event.angleDelta().y() / 120:
            self._view.zoom_by(1.2**turns)
        event.accept()

    def leaveEvent(self, event: QEvent) -> None:
        """The cross goes."""
        self.update()
        super().leaveEvent(event)

    def _look_at(self, at: QPoint) -> None:
        self._view.land()
        self._view.centerOn(QPointF(at) / self._scale())

    def _take_picture(self) -> None:
        image = self._view.sheet.overview.image
        ratio = self.devicePixelRatioF()
        size = self._size() * ratio
        if image.isNull() or size.isEmpty() or not self._view.sheet.overview.is_whole:
            return
        smooth = Qt.TransformationMode.SmoothTransformation
        scaled = image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
        self._image = QPixmap.fromImage(scaled)
        self._image.setDevicePixelRatio(ratio)
        self.update()

    def _scale(self) -> float:
        picture = self._view.scene().picture
        if picture is None or not picture.width or not picture.height:
            return 1.0
        room = self._view.viewport().size()
        wide = min(LONGEST, room.width() // 3)
        high = min(HIGHEST, room.height() // 3)
        return max(1e-6, min(wide / picture.width, high / picture.height))

    def _size(self) -> QSize:
        picture = self._view.scene().picture
        if picture is None:
            return QSize()
        scale = self._scale()
        return QSize(round(picture.width * scale), round(picture.height * scale))

    def _all_seen(self) -> bool:
        view, picture = self._view, self._view.scene().picture
        if picture is None:
            return True
        seen = QRectF(view.mapToScene(view.viewport().rect()).boundingRect())
        return seen.adjusted(-2, -2, 2, 2).contains(QRectF(0, 0, picture.width, picture.height))

    def _place(self, size: QSize) -> QRect:
        if self._held:
            return self.geometry()
        port = self._view.viewport().geometry()
        y = port.bottom() - INSET - size.height() + 1
        left = QRect(QPoint(port.left() + INSET, y), size)
        right = QRect(QPoint(port.right() - INSET - size.width() + 1, y), size)
        end, start = (left, right) if self._view.rtl else (right, left)
        covered = [
            self._view.mapFromScene(card.frame).boundingRect().translated(port.topLeft())
            for card in self._view.chosen_cards()[:20]
        ]
        in_the_way = any(end.adjusted(-6, -6, 6, 6).intersects(card) for card in covered)
        return start if in_the_way else end

    def _cross(self) -> QRect:
        x = 0 if self._view.rtl else self.width() - CROSS
        return QRect(x, 0, CROSS, CROSS)

    def _paint_cross(self, painter: QPainter) -> None:
        theme = self._view.scene().theme
        box = self._cross()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(box, QColor(*theme.rgba("card")))
        painter.setPen(QPen(QColor(*theme.rgba("text")), 1.8))
        inner = QRectF(box).adjusted(7, 7, -7, -7)
        painter.drawLine(inner.topLeft(), inner.bottomRight())
        painter.drawLine(inner.topRight(), inner.bottomLeft())


def _around(whole: QRect, part: QRect) -> list[QRect]:
    """What is left of a rectangle round a part of it."""
    if part.isEmpty():
        return [whole]
    w, h = whole.width(), whole.height()
    return [
        QRect(0, 0, w, part.top()),
        QRect(0, part.bottom() + 1, w, h - part.bottom() - 1),
        QRect(0, part.top(), part.left(), part.height()),
        QRect(part.right() + 1, part.top(), w - part.right() - 1, part.height()),
    ]
