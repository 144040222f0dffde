"""The picture under the window: sharp when it rests, at once when it moves.

A frame that would take too long while the map is zoomed is shown from what was painted before, at
another size; as soon as the map rests it is painted anew. What rests on the screen is always sharp.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, QRectF, QTimer, Signal
from PySide6.QtGui import QPainter, QRegion

from journeymap.canvas.plate import Plate

if TYPE_CHECKING:
    from journeymap.canvas.paper import PaperView
    from journeymap.canvas.scene import MapScene

#: Painting that takes longer (seconds) waits until the map rests, and that long (ms) is rest.
BUDGET, SETTLE_MS = 0.010, 90
#: A picture that is another one altogether is painted in slices of so many seconds; until the last
#: of them is there the one before it is shown, so that the window answers all the time.
SLICE, MOST_SLICES = 0.020, 24
#: When nothing was changed for so long (ms), so much is painted ahead (seconds), with so much time
#: (ms) between: whoever edits is not to wait for what nobody looks at yet.
QUIET_MS, AHEAD, PAUSE_MS = 400, 0.006, 15
#: The longer side of the picture of the whole map, in pixels.
OVERVIEW = 1024


class Sheet(QObject):
    """Paints the scene's picture for one view."""

    #: The small picture of the whole map is as it should be.
    overview_ready = Signal()
    #: The window stands elsewhere over the map, or shows another one.
    window_moved = Signal()

    def __init__(self, view: PaperView, scene: MapScene) -> None:
        super().__init__(view)
        self._view, self.scene = view, scene
        self._items_in = scene.items_in
        self._plate = Plate(self._items_in)
        #: What was sharp before the zoom changed; it stands in while the zoom goes on changing.
        self._before: Plate | None = None
        #: True while another picture is painted in slices, and the one before it still shown.
        self.is_behind = False
        self._slices = QTimer(self)
        self._slices.setSingleShot(True)
        self._slices.setInterval(0)
        self._slices.timeout.connect(self._paint_slice)
        self.overview = Plate(self._items_in, room=0)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(view.viewport().update)
        #: True while something is dragged: what can wait then waits.
        self.held = False
        self._ahead = QTimer(self)
        self._ahead.timeout.connect(self._paint_ahead)
        scene.repainted.connect(self._spoil)

    @property
    def is_moving(self) -> bool:
        """True while the map was moved a moment ago and may be moved again at once."""
        return self._settle.isActive()

    def moved(self) -> None:
        """The window stands elsewhere over the map, or at another zoom."""
        self._settle.start()
        self.window_moved.emit()

    def rest(self) -> None:
        """The window stands where it is meant to: show it sharp."""
        self._settle.stop()
        self.window_moved.emit()

    def paint(self, painter: QPainter) -> None:
        """Paint the part of the picture that lies under the window."""
        view = self._view
        ground = view.backgroundBrush().color()
        transform = view.viewportTransform()
        zoom, ratio = transform.m11(), view.devicePixelRatioF()
        offset = QPoint(round(transform.dx()), round(transform.dy()))
        window = view.viewport().rect().translated(-offset)
        if (self._plate.zoom, self._plate.ratio) != (zoom, ratio):
            if self._before is None and not self._plate.valid.isEmpty():
                self._before = self._plate
                self._plate = self._plate.fresh()
            self._plate.aim(zoom, ratio)
        plate = self._plate
        missing = plate.missing(window)
        painter.save()
        painter.resetTransform()
        waits = self.is_moving and (self._before is not None or self.overview.is_whole)
        if waits and not missing.isEmpty() and plate.cost(missing) > BUDGET:
            painter.setClipRegion(missing.translated(offset))
            self._stand_in(painter, window, zoom, offset)
            painter.setClipping(False)
        elif self._is_long(missing):
            self._stand_in(painter, window, zoom, offset)
            painter.restore()
            self._slices.start()
            return
        else:
            if not missing.isEmpty():
                plate.set_up(window, ground)
                plate.render(missing, ground)
            self._before, self.is_behind = None, False
            self._ahead.start(QUIET_MS)
        plate.show(painter, QRegion(window), offset)
        painter.restore()

    def _is_long(self, missing: QRegion) -> bool:
        """True when this part of another picture is to be painted in slices."""
        if not self.is_behind or self._before is None or missing.isEmpty():
            return False
        return self._plate.cost(missing) > SLICE

    def _paint_slice(self) -> None:
        """Paint a slice of another picture, and show it when it was the last one."""
        view, plate = self._view, self._plate
        transform = view.viewportTransform()
        offset = QPoint(round(transform.dx()), round(transform.dy()))
        window = view.viewport().rect().translated(-offset)
        if self.is_behind and (plate.zoom, plate.ratio) == (
            transform.m11(),
            view.devicePixelRatioF(),
        ):
            ground = view.backgroundBrush().color()
            plate.set_up(window, ground)
            narrowest = window.width() // MOST_SLICES + 1
            if not plate.render_slice(plate.missing(window), ground, SLICE, narrowest):
                self._slices.start()
                return
        view.viewport().update()

    def _stand_in(self, painter: QPainter, window: QRect, zoom: float, offset: QPoint) -> None:
        """Show what there is: the whole map coarsely, and over it what was sharp before."""
        painter.fillRect(window.translated(offset), self._view.backgroundBrush())
        before = self._before
        if before is None or not before.covers(window, zoom):
            self.overview.show_scaled(painter, window, zoom, offset)
        if before is not None:
            before.show_scaled(painter, window, zoom, offset)

    def _spoil(self, areas: list[QRectF] | None) -> None:
        """What has changed is right at once, whatever is being moved; all of it, in slices."""
        self.rest()
        if areas is None and not self._plate.valid.isEmpty():
            if not self.is_behind:
                self._before = self._plate
            self._plate, self.is_behind = self._plate.fresh(), True
        elif not self.is_behind:
            self._before = None
        self._plate.spoil(areas)
        self.overview.spoil(areas)
        self._view.viewport().update()
        self._ahead.start(QUIET_MS)

    def _paint_ahead(self) -> None:
        """Paint the small picture, then the room round the window, in a quiet moment."""
        if self.is_moving or self.held or self.is_behind:
            return
        self._ahead.setInterval(PAUSE_MS)
        ground = self._view.backgroundBrush().color()
        self._place_overview()
        if not self.overview.is_whole:
            self.overview.fill(ground, AHEAD)
            if self.overview.is_whole:
                self.overview_ready.emit()
        elif self._plate.fill(ground, AHEAD):
            self._ahead.stop()

    def _place_overview(self) -> None:
        picture = self.scene.picture
        if picture is None:
            return
        zoom = min(1.0, OVERVIEW / max(picture.width, picture.height, 1.0))
        box = QRect(0, 0, round(picture.width * zoom), round(picture.height * zoom))
        if self.overview.zoom != zoom or self.overview.area != box:
            self.overview.aim(zoom, 1.0)
            self.overview.set_up(box, self._view.backgroundBrush().color())
