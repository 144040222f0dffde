from __future__ import annotations

from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage, QPainter

from journeymap.analysis.results import Findings
from journeymap.canvas.cells import slot_in
from journeymap.canvas.items import PictureItem, detail_at
from journeymap.canvas.keyboard import neighbour
from journeymap.canvas.scene import MapScene
from journeymap.evidence.selection import Selection
from journeymap.i18n.locale import locale_for
from journeymap.model import edits
from journeymap.model.journey import Journey
from journeymap.picture.compose import compose
from journeymap.picture.theme import theme_named

STEPS = (
    partial(edits.add_department, name="Sales", id="sales"),
    partial(edits.add_department, name="Support", id="support"),
    partial(edits.add_touchpoint, name="Offer", stage="action", department="sales", id="offer"),
    partial(edits.add_touchpoint, name="Deal", stage="action", department="sales", id="deal"),
    partial(edits.add_touchpoint, name="Help", stage="use", department="support", id="help"),
    partial(edits.connect, source="deal", target="help", id="way"),
)


@pytest.fixture
def journey() -> Journey:
    journey = Journey(title="Test")
    for step in STEPS:
        journey = step(journey)
    return journey


def picture(journey: Journey, language: str = "en"):
    return compose(journey, Findings(Selection()), locale_for(language))


@pytest.fixture
def scene(qapp, journey) -> MapScene:
    scene = MapScene(theme_named("light"))
    scene.show_picture(picture(journey))
    return scene


def test_that_the_same_picture_replaces_nothing(scene, journey) -> None:
    assert scene.show_picture(picture(journey)) == 0


def test_that_a_new_name_replaces_few_items_and_keeps_the_rest(scene, journey) -> None:
    kept = scene.item_of("offer", "card")
    renamed = edits.rename(journey, "help", "Aid")
    assert 1 <= scene.show_picture(picture(renamed)) <= 4
    assert scene.item_of("offer", "card") is kept


def test_that_what_is_gone_from_the_picture_is_gone_from_the_scene(scene, journey) -> None:
    scene.show_picture(picture(edits.remove(journey, ["help"])))
    assert scene.item_of("help") is None
    assert scene.item_of("way") is None


def test_that_items_are_painted_in_the_order_of_the_picture(scene, journey) -> None:
    assert scene.contents() == list(picture(journey).items)


def test_that_a_point_on_a_card_or_a_line_hits_it(scene) -> None:
    card = scene.item_of("offer", "card").frame.center()
    assert scene.hit(card).ref == "offer"
    line = scene.item_of("way", "edge").line()
    assert scene.hit(line.pointAtPercent(0.5)).ref == "way"
    assert scene.hit(QPointF(-500, -500)) is None


@pytest.mark.parametrize("language", ["en", "pseudo"])
def test_that_a_card_lands_in_the_cell_under_it(journey, language) -> None:
    shown = picture(journey, language)
    places = {t.id: (t.stage, t.department) for t in journey.touchpoints}
    by_key = {i.key: i.bounds for i in shown.items}
    column, row = by_key["stage:interest"], by_key["lane:support"]
    x, y = column[0] + column[2] / 2, row[1] + row[3] / 2
    slot = slot_in(shown, places, x, y, ["offer"])
    assert (slot.stage, slot.department, slot.before) == ("interest", "support", None)
    assert slot_in(shown, places, x, -10_000, ["offer"]) is None


@pytest.mark.parametrize("language", ["en", "pseudo"])
def test_that_a_card_lands_before_or_behind_another_in_reading_order(journey, language) -> None:
    shown = picture(journey, language)
    places = {t.id: (t.stage, t.department) for t in journey.touchpoints}
    x, y, w, h = next(i.bounds for i in shown.items if i.kind == "card" and i.ref == "offer")
    start, end = (x + w - 3, x + 3) if shown.rtl else (x + 3, x + w - 3)
    assert slot_in(shown, places, start, y + h / 2, ["help"]).before == "offer"
    assert slot_in(shown, places, end, y + h / 2, ["help"]).before in ("deal", None)
    assert slot_in(shown, places, start, y + h / 2, ["offer"]).before in ("deal", None)


def test_that_arrow_keys_reach_every_card(scene) -> None:
    cards = scene.cards()
    now = neighbour(None, cards, 1, 0, rtl=False)
    reached, todo = set(), [now]
    while todo:
        card = todo.pop()
        if card is not None and card.content.ref not in reached:
            reached.add(card.content.ref)
            todo += [
                neighbour(card, cards, dx, dy, rtl=False)
                for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1))
            ]
    assert reached == {"offer", "deal", "help"}


def test_that_detail_goes_step_by_step_when_zoomed_out() -> None:
    shown = [detail_at(scale / 100) for scale in range(5, 200, 5)]
    assert shown == sorted(shown)
    assert set(shown) == {0, 1, 2, 3}


def test_that_a_name_with_markup_is_shown_as_it_is_typed(scene, journey) -> None:
    scene.show_picture(picture(edits.rename(journey, "help", "<b>Aid</b> <img src='x'>")))
    assert "&lt;b&gt;Aid" in scene.item_of("help", "card").tip


def test_that_words_nobody_sees_are_replaced_without_painting(scene) -> None:
    parts: list[object] = []
    scene.repainted.connect(parts.append)
    card = scene.cards()[0].content
    said = replace(card, tip="Somebody owns it now")
    items = tuple(said if item is card else item for item in scene.picture.items)
    assert scene.show_picture(replace(scene.picture, items=items)) == 1
    assert scene.cards()[0].tip == "Somebody owns it now"
    assert not parts
    other = replace(said, shapes=said.shapes[1:])
    items = tuple(other if item is said else item for item in items)
    scene.show_picture(replace(scene.picture, items=items))
    assert parts


def test_that_an_item_with_other_shapes_is_painted_as_one_made_anew(scene) -> None:
    content = scene.cards()[0].content
    kept = PictureItem(content, scene.theme, rtl=False)
    kept.as_pixmap(1.0)
    painted(kept)
    other = replace(content, shapes=(*content.shapes[2:], content.shapes[0]))
    kept.show_content(other, rtl=False)
    assert painted(kept) == painted(PictureItem(other, scene.theme, rtl=False))


def painted(item: PictureItem) -> QImage:
    """The item painted by itself."""
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(0)
    painter = QPainter(image)
    painter.translate(-item.frame.topLeft())
    item.paint(painter, 3)
    painter.end()
    return image
