"""What rests on the screen is exactly the picture, whatever was moved, zoomed or edited before."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QNativeGestureEvent, QPainter, QPointingDevice, QWheelEvent
from PySide6.QtWidgets import QApplication

from journeymap.analysis.results import Findings
from journeymap.canvas.items import detail_at
from journeymap.canvas.paint import paint_picture
from journeymap.canvas.plate import Plate
from journeymap.canvas.view import MapView
from journeymap.evidence.selection import Selection
from journeymap.i18n.locale import locale_for
from journeymap.model import edits
from journeymap.model.journey import Journey
from journeymap.picture.compose import compose
from journeymap.picture.theme import theme_named

THEME = theme_named("light")


def some_journey(cards: int = 12) -> Journey:
    journey = edits.add_department(Journey(title="Test"), "Sales", id="sales")
    stages = [s.id for s in journey.stages]
    for i in range(cards):
        journey = edits.add_touchpoint(
            journey, f"Card {i}", stages[i % 6], department="sales", id=f"t{i}"
        )
        if i:
            journey = edits.connect(journey, f"t{i - 1}", f"t{i}", id=f"x{i}")
    return journey


def picture(journey: Journey):
    return compose(journey, Findings(Selection()), locale_for("en"))


@pytest.fixture
def view(qtbot) -> MapView:
    view = MapView(THEME)
    view.motion = False
    qtbot.addWidget(view)
    view.resize(800, 500)
    view.show()
    view.show_picture(picture(some_journey()), THEME)
    view.fit()
    QApplication.processEvents()
    return view


def seen(view: MapView, *, focused: bool = False) -> QImage:
    """What the window shows, without the ring of the keyboard unless it is asked for."""
    if not focused:
        view.clearFocus()
    return view.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def as_painted(view: MapView) -> QImage:
    """The picture as it is painted without anything in between."""
    image = QImage(view.viewport().size(), QImage.Format.Format_RGB32)
    image.fill(view.backgroundBrush().color())
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setTransform(view.viewportTransform())
    paint_picture(painter, view.scene().picture, THEME, detail=detail_at(view.zoom))
    painter.end()
    return image


def differ(a: QImage, b: QImage) -> int:
    """How many pixels differ by more than rounding."""
    assert a.size() == b.size()
    x, y = (memoryview(i.constBits()).tobytes() for i in (a, b))
    return sum(abs(p - q) > 8 for p, q in zip(x, y, strict=True) if p != q)


def test_that_what_rests_on_the_screen_is_the_picture(qtbot, view) -> None:
    view.minimap.want(False)
    journey = some_journey()
    assert differ(seen(view), as_painted(view)) == 0
    for step in (
        lambda: view.zoom_by(3.1, QPoint(200, 120)),
        lambda: view.scroll_by(QPoint(170, 33)),
        lambda: view.scroll_by(QPoint(-411, 90)),
        lambda: view.show_picture(picture(edits.rename(journey, "t3", "Another")), THEME),
        lambda: view.zoom_by(0.45),
        lambda: view.show_picture(picture(edits.remove(journey, ["t4"])), THEME),
        view.fit,
    ):
        step()
        QApplication.processEvents()
        qtbot.waitUntil(lambda: not (view.sheet.is_moving or view.sheet.is_behind))
        assert differ(seen(view), as_painted(view)) == 0


def test_that_the_ring_of_the_keyboard_covers_nothing_but_the_border(view) -> None:
    view.minimap.want(False)
    view.setFocus()
    assert view.hasFocus()
    inside = view.viewport().rect().adjusted(3, 3, -3, -3)
    shown, painted = seen(view, focused=True), as_painted(view)
    assert differ(shown, painted) > 0
    assert differ(shown.copy(inside), painted.copy(inside)) == 0


def test_that_what_takes_too_long_stands_in_while_it_is_zoomed_and_is_sharp_at_rest(
    qtbot, view, monkeypatch
) -> None:
    view.minimap.want(False)
    monkeypatch.setattr(Plate, "cost", lambda *_told: 1.0)
    rendered = []
    monkeypatch.setattr(
        Plate,
        "render",
        lambda plate, *told, old=Plate.render: rendered.append(1) or old(plate, *told),
    )
    view.zoom_by(1.7)
    assert differ(seen(view), as_painted(view)) > 0
    assert not rendered
    qtbot.waitUntil(lambda: not view.sheet.is_moving)
    assert differ(seen(view), as_painted(view)) == 0


def test_that_an_edit_is_right_at_once_even_while_the_map_is_moved(view, monkeypatch) -> None:
    view.minimap.want(False)
    monkeypatch.setattr(Plate, "cost", lambda *_told: 1.0)
    view.zoom_by(1.3)
    seen(view)
    view.show_picture(picture(edits.rename(some_journey(), "t3", "Another")), THEME)
    assert differ(seen(view), as_painted(view)) == 0


def test_that_pinching_zooms_to_the_fingers(view) -> None:
    at = QPointF(300, 200)
    before, zoom = view.mapToScene(at.toPoint()), view.zoom
    event = QNativeGestureEvent(
        Qt.NativeGestureType.ZoomNativeGesture,
        QPointingDevice.primaryPointingDevice(),
        2,
        at,
        at,
        QPointF(view.viewport().mapToGlobal(at.toPoint())),
        0.5,
        QPointF(),
    )
    QApplication.sendEvent(view.viewport(), event)
    assert view.zoom == pytest.approx(1.5 * zoom)
    after = view.mapToScene(at.toPoint())
    assert abs(after.x() - before.x()) < 3
    assert abs(after.y() - before.y()) < 3


@pytest.mark.parametrize(
    ("keys", "zooms"),
    [(Qt.KeyboardModifier.NoModifier, False), (Qt.KeyboardModifier.ControlModifier, True)],
)
def test_that_two_fingers_move_the_paper_and_zoom_with_ctrl(view, keys, zooms) -> None:
    view.zoom_by(3)
    zoom, corner = view.zoom, view.mapToScene(QPoint())
    at = QPointF(400, 250)
    event = QWheelEvent(
        at,
        QPointF(view.viewport().mapToGlobal(at.toPoint())),
        QPoint(30, 40),
        QPoint(60, 80),
        Qt.MouseButton.NoButton,
        keys,
        Qt.ScrollPhase.ScrollUpdate,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)
    assert (view.zoom > zoom) is zooms
    assert view.mapToScene(QPoint()) != corner


def test_that_the_minimap_is_there_only_when_the_map_is_larger(qtbot, view) -> None:
    minimap = view.minimap
    assert minimap.isHidden()
    view.zoom_by(3)
    assert minimap.isVisible()
    port = view.viewport().geometry()
    assert minimap.geometry().right() > port.center().x()
    qtbot.mouseClick(
        minimap, Qt.MouseButton.LeftButton, pos=minimap.rect().bottomLeft() + QPoint(9, -9)
    )
    corner = view.mapToScene(view.viewport().rect()).boundingRect()
    assert corner.left() < view.sceneRect().left() + 30
    view.fit()
    assert minimap.isHidden()


def test_that_the_minimap_gets_out_of_the_way_of_a_chosen_card(view) -> None:
    view.zoom_by(3)
    card = view.scene().item_of("t5", "card")
    minimap = view.minimap
    aim = QRectF(minimap.geometry()).center()
    view.scroll_by(view.mapFromScene(card.frame.center()) - aim.toPoint())
    view.choose(["t5"])
    shown = view.mapFromScene(card.frame).boundingRect()
    assert not minimap.geometry().intersects(shown)


def test_that_cards_slide_to_their_place_and_are_right_whatever_comes_between(qtbot, view) -> None:
    view.minimap.want(False)
    view.motion = True
    journey = some_journey()
    view.places = {t.id: (t.stage, t.department) for t in journey.touchpoints}
    moved = edits.move_touchpoint(journey, "t0", "use", "sales")
    view.show_picture(picture(moved), THEME)
    assert view.slides.is_active
    again = edits.move_touchpoint(moved, "t1", "use", "sales")
    view.show_picture(picture(again), THEME)
    assert view.slides.is_active
    qtbot.waitUntil(lambda: not view.slides.is_active)
    assert all(item.opacity == 1 for item in view.scene().cards())
    assert differ(seen(view), as_painted(view)) == 0


def test_that_nothing_slides_where_motion_is_off_or_the_map_is_another(view) -> None:
    journey = some_journey()
    view.places = {t.id: (t.stage, t.department) for t in journey.touchpoints}
    moved = partial(edits.move_touchpoint, journey, "t0")
    view.show_picture(picture(moved("use", "sales")), THEME)
    assert not view.slides.is_active
    view.motion = True
    view.slides.skip()
    view.show_picture(picture(moved("action", "sales")), THEME)
    assert not view.slides.is_active


def test_that_closing_the_view_ends_what_slides(view) -> None:
    view.motion = True
    journey = some_journey()
    view.places = {t.id: (t.stage, t.department) for t in journey.touchpoints}
    view.show_picture(picture(edits.move_touchpoint(journey, "t0", "use", "sales")), THEME)
    QApplication.sendEvent(view, QEvent(QEvent.Type.Close))
    view.close()
    assert not view.slides.is_active


def test_that_another_picture_is_painted_in_slices_while_the_one_before_is_shown(
    qtbot, view, monkeypatch
) -> None:
    view.minimap.want(False)
    before = as_painted(view)
    rendered = []
    monkeypatch.setattr(
        Plate,
        "render",
        lambda plate, region, ground, old=Plate.render: (
            rendered.append(region.boundingRect().width()) or old(plate, region, ground)
        ),
    )
    paces = iter([0.1] * 4)
    monkeypatch.setattr(Plate, "cost", lambda *_told: next(paces, 0.0))
    monkeypatch.setattr(view, "_fitted", False)
    other = edits.rename(some_journey(), "t3", "Another")
    monkeypatch.setattr("journeymap.canvas.scene.MOST_PARTS", 0)
    view.show_picture(picture(other), THEME)
    assert view.sheet.is_behind
    assert differ(seen(view), before) == 0, "nothing half painted is ever shown"
    qtbot.waitUntil(lambda: not view.sheet.is_behind)
    assert len(rendered) > 2
    assert max(rendered[:2]) < view.viewport().width() / 2
    assert differ(seen(view), as_painted(view)) == 0
    assert differ(seen(view), before) > 0


@pytest.mark.parametrize("name", ["light", "dark"])
def test_that_a_map_without_a_picture_yet_is_blank_paper(qtbot, name: str) -> None:
    view = MapView(theme_named(name))
    qtbot.addWidget(view)
    view.resize(80, 50)
    assert seen(view).pixelColor(40, 25).getRgb() == theme_named(name).rgba("background")
