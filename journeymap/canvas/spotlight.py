"""The map as it is presented: looked at, never edited, with a light on what is spoken of."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QApplication, QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from journeymap.canvas.inline import InlineEditor
from journeymap.canvas.items import PictureItem, detail_at
from journeymap.canvas.paper import FLIGHT_MS, PaperView
from journeymap.canvas.scene import MapScene
from journeymap.picture.shapes import Picture
from journeymap.picture.theme import Theme

#: What the light falls on; bands and headers stay where they are.
LIT = ("card", "edge", "fog", "badge", "note", "leak")
#: How much of everything else is left to be seen.
VEIL = 0.86
#: Far outside every map, so that any part of it can be brought to any part of the screen.
_WIDE = 20_000.0
#: Above every item of a picture.
_ABOVE = 1_000_000.0


class Veil(QGraphicsItem):
    """Makes everything below it quiet."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._color = QColor(*theme.rgba("background"))
        self._color.setAlphaF(VEIL)
        #: What is painted above it, in the light.
        self.lit: list[PictureItem] = []
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self.setZValue(_ABOVE)
        self.hide()

    def boundingRect(self) -> QRectF:
        """The whole paper and its surroundings."""
        return QRectF(-_WIDE, -_WIDE, 3 * _WIDE, 3 * _WIDE)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        _widget: QWidget | None = None,
    ) -> None:
        """Paint one even colour, and what stands in the light."""
        painter.fillRect(option.exposedRect, self._color)
        detail = detail_at(option.levelOfDetailFromTransform(painter.worldTransform()))
        for item in self.lit:
            item.paint(painter, detail)


class SpotlightView(PaperView):
    """A map on a whole screen. What is clicked is told; nothing is changed by it."""

    #: Something was clicked; carries its id, empty for nothing.
    clicked = Signal(str)
    #: The mouse moved; carries the place on the viewport.
    hovered = Signal(QPoint)
    #: A name was edited: id, name.
    renamed = Signal(str, str)

    def __init__(self, theme: Theme) -> None:
        self._scene = MapScene(theme)
        super().__init__(self._scene)
        self.setObjectName("presented_map")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setBackgroundBrush(QColor(*theme.rgba("background")))
        self.viewport().setMouseTracking(True)
        self.setSceneRect(-_WIDE, -_WIDE, 3 * _WIDE, 3 * _WIDE)
        self._veil = Veil(theme)
        self._scene.addItem(self._veil)
        self._lit: frozenset[str] = frozenset()
        self._pressed: QPoint | None = None
        self._panned = False

    def scene(self) -> MapScene:
        """The scene, as what it is."""
        return self._scene

    @property
    def lit(self) -> frozenset[str]:
        """The ids the light is on; none when everything is shown alike."""
        return self._lit

    @property
    def is_whole(self) -> bool:
        """True while the whole map is shown."""
        return self._fitted

    def show_picture(self, picture: Picture) -> None:
        """Show a picture; what is lit stays lit."""
        self._scene.show_picture(picture)
        self.setAccessibleName(picture.alt)
        self._raise_lit()
        if self._fitted:
            self.fit()

    def hide_pointer(self) -> None:
        """Show no pointer until the mouse moves."""
        self.viewport().setCursor(Qt.CursorShape.BlankCursor)

    def light(self, refs: Iterable[str]) -> None:
        """Put the light on these entities and make the rest quiet; on none: show all alike."""
        self._lit = frozenset(refs)
        self._raise_lit()

    def frame_of(self, refs: Iterable[str]) -> QRectF:
        """The part of the map where these entities are; empty when they are not on it."""
        frame = QRectF()
        for item in self._items_of(frozenset(refs)):
            line = item.line()
            frame = frame.united(item.frame if line.isEmpty() else line.boundingRect())
        return frame

    def fit(self) -> None:
        """Show the whole map, as large as the screen."""
        self.land()
        picture, room = self._scene.picture, self.viewport().rect()
        if picture is None or room.width() < 10 or room.height() < 10:
            return
        self._look_at(self._zoom_for(QRectF(0, 0, picture.width, picture.height), room), None)
        self.sheet.rest()
        self._fitted = True
        self.zoomed.emit(self.zoom)

    def fly_into(self, frame: QRectF, room: QRect, most: float) -> None:
        """Bring a part of the map into a part of the screen, at most `most` times the fitted size.

        What lies outside `room` may be covered by something else.
        """
        self.land()
        picture = self._scene.picture
        if picture is None or frame.isEmpty() or room.isEmpty():
            return
        whole = QRectF(0, 0, picture.width, picture.height)
        goal = min(self._zoom_for(frame, room), most * self._zoom_for(whole, self._room()))
        aside = QPointF(room.center() - self.viewport().rect().center())
        end = frame.center() - aside / goal
        start_zoom, start = self.zoom, self.mapToScene(self.viewport().rect().center())
        self._fitted = False

        def step(share: float) -> None:
            zoom = start_zoom * (goal / start_zoom) ** share
            # The way in pixels, not in zoom: what comes near must not swing out of sight first.
            way = (
                share
                if goal == start_zoom
                else (1 / start_zoom - 1 / zoom) / (1 / start_zoom - 1 / goal)
            )
            self._look_at(zoom, start + (end - start) * way)

        if self.motion and self.isVisible():
            self._flight = QVariantAnimation(self)
            self._flight.setStartValue(0.0)
            self._flight.setEndValue(1.0)
            self._flight.setDuration(2 * FLIGHT_MS)
            self._flight.valueChanged.connect(step)
            self._flight.finished.connect(self.land)
            self._flight.start()
        else:
            step(1.0)
            self.sheet.rest()
            self.zoomed.emit(self.zoom)

    def edit_name(self, ref: str, text: str, label: str) -> InlineEditor | None:
        """Edit a name where it stands; ends in `renamed`, or in nothing."""
        item = self._scene.item_of(ref)
        if item is None:
            return None
        self.land()
        over = self.mapFromScene(item.frame).boundingRect()
        editor = InlineEditor(self.viewport(), text, over, self.zoom, label)
        rtl = self._scene.picture is not None and self._scene.picture.rtl
        editor.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        )

        def edited(new: object, _go_on: bool) -> None:
            self.window().setFocus()
            if new is not None:
                self.renamed.emit(ref, str(new))

        editor.edited.connect(edited)
        return editor

    # --- mouse --------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the paper."""
        self.land()
        self._pressed, self._panned = event.position().toPoint(), False
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the paper while it is held."""
        at = event.position().toPoint()
        if self._pressed is not None:
            way = self._pressed - at
            if self._panned or way.manhattanLength() >= QApplication.startDragDistance():
                self._panned = True
                self._pressed = at
                self.scroll_by(way)
        self.hovered.emit(at)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell what was clicked, unless the paper was moved."""
        pressed, self._pressed = self._pressed, None
        if pressed is not None and not self._panned:
            hit = self._scene.hit(self.mapToScene(event.position().toPoint()))
            known = hit is not None and hit.kind in (*LIT, "callout")
            self.clicked.emit(hit.ref if hit is not None and known else "")

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The second click of two is a click."""
        self.mousePressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A fitted map stays fitted."""
        super().resizeEvent(event)
        if self._fitted:
            self.fit()

    def _room(self) -> QRect:
        return self.viewport().rect()

    def _zoom_for(self, area: QRectF, room: QRect) -> float:
        return max(0.02, min(room.width() / area.width(), room.height() / area.height()))

    def _look_at(self, zoom: float, centre: QPointF | None) -> None:
        picture = self._scene.picture
        if centre is None and picture is not None:
            centre = QPointF(picture.width / 2, picture.height / 2)
        self.resetTransform()
        self.scale(zoom, zoom)
        if centre is not None:
            self.centerOn(centre)

    def _items_of(self, refs: frozenset[str]) -> list[PictureItem]:
        return self._scene.items_of(refs, LIT)

    def _raise_lit(self) -> None:
        self._veil.lit = self._items_of(self._lit)
        self._veil.setVisible(bool(self._lit))
        self._veil.update()
