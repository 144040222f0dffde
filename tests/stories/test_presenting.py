"""Somebody presents the map: F5, plain letters, a clicker, and the mouse."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel, QToolButton, QWidget

from journeymap.app.presenting.presentation import Presentation
from journeymap.app.presenting.presenter import Presenter
from journeymap.canvas.inline import InlineEditor
from journeymap.evidence.project import Project
from journeymap.model import edits
from journeymap.model.journey import Journey

Key, Left = Qt.Key, Qt.MouseButton.LeftButton


class Presenting:
    """A presentation and the keys that are pressed in it."""

    def __init__(self, person, *, resized: bool = True) -> None:
        self.person = person
        person.bot.keyClick(person.window, Key.Key_F5)
        self.window = presentation_of(person)
        assert self.window is not None
        person.bot.waitExposed(self.window)
        if resized:  # the screen of the tests is small and square
            self.window.showNormal()
            self.window.setGeometry(QRect(0, 0, 1920, 1080))
        self.presses(Key.Key_Escape)

    def presses(self, *keys: Key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
        for key in keys:
            self.person.bot.keyClick(self.window, key, modifier)

    def hovers(self, at: QPoint) -> None:
        port = self.window.view.viewport()
        spot = QPointF(port.mapToGlobal(at))
        none = Qt.MouseButton.NoButton, Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(port, QMouseEvent(QEvent.Type.MouseMove, QPointF(at), spot, *none))

    def types(self, text: str) -> None:
        self.person.bot.keyClicks(self.window, text)

    def said(self, name: str) -> str:
        label = self.window.findChild(QLabel, name)
        return label.text() if label.isVisible() else ""

    def lit(self) -> set[str]:
        return set(self.window.view.lit)

    def on_screen(self, refs) -> QRect:
        view = self.window.view
        return view.mapFromScene(view.frame_of(refs)).boundingRect()


def presentation_of(person) -> Presentation | None:
    presenter = person.window.findChild(Presenter)
    return presenter.presentation if presenter else None


@pytest.fixture
def with_example(person, example):
    person.document.load(example)
    person.wait_idle()
    return person


@pytest.fixture
def drawn(person):
    """A journey of three cards that nobody has measured."""
    journey = Journey("Drawn")
    for id, name in (("a", "Poster"), ("b", "Website"), ("c", "Contract")):
        journey = edits.add_touchpoint(journey, name, "awareness", id=id)
    journey = edits.connect(edits.connect(journey, "a", "b"), "b", "c")
    person.document.load(Project(journey))
    person.bot.wait(10)
    return person


def test_that_f5_shows_the_map_alone_and_esc_leaves_the_window_as_it_was(with_example) -> None:
    person = with_example
    window = person.window
    person.view.choose([person.journey.touchpoints[3].id])
    before = (window.geometry(), window.saveState(), person.view.selected, person.view.transform())
    settings = window.settings
    show = Presenting(person, resized=False)
    assert show.window.isFullScreen()
    assert show.window.geometry() == window.screen().geometry()
    assert not show.window.findChildren(QToolButton, "edit.add")
    show.presses(Key.Key_L, Key.Key_G, Key.Key_G, Key.Key_K)
    show.presses(Key.Key_Escape, Key.Key_Escape)
    assert presentation_of(person) is None
    after = (window.geometry(), window.saveState(), person.view.selected, person.view.transform())
    assert after == before
    assert window.settings == settings


def test_that_the_map_is_painted_at_once(with_example) -> None:
    show = Presenting(with_example)

    def colours() -> int:
        image = show.window.view.grab().toImage()
        spots = [(x, y) for x in range(0, 1000, 5) for y in range(0, 600, 5)]
        return len({image.pixel(x, y) for x, y in spots})

    assert colours() > 20
    show.presses(Key.Key_G)
    assert colours() > 20


def test_that_closing_the_presentation_keeps_the_document_open(with_example) -> None:
    person = with_example
    Presenting(person).window.close()
    assert presentation_of(person) is None
    assert person.window.isVisible()
    again = Presenting(person)
    person.window.filing.show_new(person.document.project)
    person.bot.waitUntil(lambda: presentation_of(person) is None)
    assert not again.window.isVisible()


@pytest.mark.parametrize(
    ("forward", "back"),
    [
        (Key.Key_G, Key.Key_PageUp),
        (Key.Key_PageDown, Key.Key_Left),
        (Key.Key_Space, Key.Key_Backspace),
        (Key.Key_Right, Key.Key_PageUp),
    ],
)
def test_that_the_grey_zones_are_walked_worst_first_and_the_end_is_told(
    with_example, forward, back
) -> None:
    show = Presenting(with_example)
    zones = show.window.walk.zones
    assert len(zones) == 3
    for i, zone in enumerate(zones):
        show.presses(forward)
        assert show.said("story_place") == f"Grey zone {i + 1} of 3"
        assert show.said("story_why_0")
        assert {zone.handoff, zone.source, zone.target} == show.lit()
    show.presses(forward)
    assert show.said("passing") == "That was the last of 3 grey zones"
    assert not show.lit()
    assert show.window.view.is_whole
    show.presses(back)
    assert show.said("story_place") == "Grey zone 3 of 3"
    assert not show.said("passing")


def test_that_the_words_never_cover_the_hand_off_they_are_about(with_example) -> None:
    show = Presenting(with_example)
    show.types("25t")
    for size in ((1920, 1080), (1024, 768), (768, 1024)):
        show.window.showNormal()
        show.window.setGeometry(QRect(0, 0, *size))
        with_example.bot.wait(10)
        for zone in show.window.walk.zones:
            show.presses(Key.Key_G)
            frame = show.on_screen((zone.handoff, zone.source, zone.target))
            assert show.window.rect().contains(frame)
            assert not frame.intersects(show.window.story.geometry())
            assert not show.window.time.face.geometry().intersects(show.window.story.geometry())
            words = show.window.story.findChildren(QLabel)
            bottom = max(w.geometry().bottom() for w in words if w.isVisible())
            assert bottom < show.window.story.height()
        show.presses(Key.Key_Home)


def test_that_the_words_beside_a_hand_off_are_read_from_five_metres(with_example) -> None:
    show = Presenting(with_example)
    show.presses(Key.Key_G)
    for label in show.window.story.findChildren(QLabel):
        if label.isVisible():
            assert 0.714 * label.font().pixelSize() >= 1080 / 70, label.objectName()


def test_that_walking_without_evidence_says_that_nothing_is_measured(drawn) -> None:
    show = Presenting(drawn)
    show.presses(Key.Key_G)
    assert show.said("passing").startswith("Nothing is measured yet")
    show.presses(Key.Key_L)
    assert not show.said("passing")


def test_that_b_blanks_the_screen_and_any_key_or_click_brings_the_map_back(drawn) -> None:
    show = Presenting(drawn)
    blank = show.window.blank
    for bring_back in (
        lambda: show.presses(Key.Key_B),
        lambda: show.presses(Key.Key_X),
        lambda: show.presses(Key.Key_Escape),
        lambda: drawn.bot.mouseClick(blank, Left),
    ):
        show.presses(Key.Key_B)
        assert blank.isVisible()
        assert blank.geometry() == show.window.rect()
        show.presses(Key.Key_Shift)
        assert blank.isVisible()
        bring_back()
        assert blank.isHidden()
    assert presentation_of(drawn) is show.window


def test_that_a_clicked_card_is_lit_with_its_neighbours_until_esc(drawn) -> None:
    show = Presenting(drawn)
    show.window.bar.vanish()
    website, contract = drawn.id_of("Website"), drawn.id_of("Contract")
    port = show.window.view.viewport()
    drawn.bot.mouseClick(port, Left, pos=show.on_screen([contract]).center())
    assert show.lit() == {contract, website, drawn.journey.transitions[1].id}
    show.presses(Key.Key_S)
    assert not show.lit()
    show.presses(Key.Key_S)
    assert contract in show.lit()
    show.presses(Key.Key_Up)
    assert show.window.walk.chosen == website
    show.presses(Key.Key_Escape)
    assert not show.lit()
    assert presentation_of(drawn) is show.window
    show.presses(Key.Key_Escape)
    assert presentation_of(drawn) is None


def test_that_lanes_go_and_come_in_the_presentation_and_on_the_map(with_example) -> None:
    person = with_example
    show = Presenting(person)

    def names(view) -> set[str]:
        lanes = [i for i in view.scene().contents() if i.kind == "lane"]
        return {lane.alt for lane in lanes} - {""}

    assert "Sales" in names(show.window.view)
    show.presses(Key.Key_L)
    assert not names(show.window.view)
    assert "Sales" in names(person.view)
    show.presses(Key.Key_F5)
    person.does("view.lanes")
    assert not names(person.view)
    assert not names(Presenting(person).window.view)
    person.does("view.lanes")
    assert "Sales" in names(person.view)


def test_that_typed_minutes_and_t_count_down_and_the_end_is_said_in_words(
    with_example, monkeypatch
) -> None:
    now = [1000.0]
    monkeypatch.setattr(time, "monotonic", lambda: now[0])
    show = Presenting(with_example)
    show.types("1")
    assert show.said("passing") == "1 minute: T starts the countdown"
    show.types("0")
    assert show.said("passing") == "10 minutes: T starts the countdown"
    show.types("t")
    assert show.said("clock") == "10:00"
    show.presses(Key.Key_G, Key.Key_G)
    now[0] += 61
    show.window.time.settle()
    assert show.said("clock") == "8:59"
    show.types("t")
    now[0] += 500
    show.window.time.settle()
    assert show.said("clock") == "8:59"
    show.types("t")
    calm = show.window.time.face.styleSheet()
    now[0] += 545
    show.window.time.settle()
    assert show.said("clock") == "Time is up · +0:06"
    assert show.window.time.face.styleSheet() != calm
    show.presses(Key.Key_T, modifier=Qt.KeyboardModifier.ShiftModifier)
    assert not show.said("clock")
    show.types("7")
    show.presses(Key.Key_Escape)
    show.types("t")
    assert show.said("clock") == "0:00"


def test_that_everything_is_to_be_had_with_the_mouse(with_example) -> None:
    person = with_example
    show = Presenting(person)
    bar = show.window.bar
    bar.vanish()
    bottom = QPoint(show.window.width() // 2, show.window.height() - 60)
    show.hovers(QPoint(50, 50))
    assert not bar.isVisible()
    show.hovers(bottom)
    assert bar.isVisible()
    assert show.window.rect().contains(bar.geometry())
    for name, seen in (
        ("next", lambda: show.said("story_place") == "Grey zone 1 of 3"),
        ("next", lambda: show.said("story_place") == "Grey zone 2 of 3"),
        ("previous", lambda: show.said("story_place") == "Grey zone 1 of 3"),
        ("whole", lambda: show.window.view.is_whole),
        ("spotlight", lambda: bool(show.lit())),
        ("clock", lambda: show.said("clock") == "0:00"),
        ("help", lambda: bar.shows_keys),
        ("blank", lambda: show.window.blank.isVisible()),
    ):
        person.bot.mouseClick(bar.findChild(QToolButton, f"present_{name}"), Left)
        assert seen(), name
    person.bot.mouseClick(show.window.blank, Left)
    bar.appear()
    person.bot.mouseClick(bar.findChild(QToolButton, "present_leave"), Left)
    assert presentation_of(person) is None


def test_that_a_name_is_mended_with_f2_and_the_mend_is_taken_back(drawn) -> None:
    show = Presenting(drawn)
    show.presses(Key.Key_Down, Key.Key_Down, Key.Key_F2)
    editor = show.window.findChild(InlineEditor)
    editor.selectAll()
    drawn.bot.keyClicks(editor, "Web shop")
    drawn.bot.keyClick(editor, Key.Key_Return)
    assert drawn.names() == ["Poster", "Web shop", "Contract"]
    cards = [i for i in show.window.view.scene().contents() if i.kind == "card"]
    assert any("Web shop" in card.alt for card in cards)
    assert show.window.walk.chosen == drawn.id_of("Web shop")
    show.presses(Key.Key_Z, modifier=Qt.KeyboardModifier.ControlModifier)
    assert drawn.names() == ["Poster", "Website", "Contract"]
    show.presses(Key.Key_F2)
    drawn.bot.keyClick(show.window.findChild(InlineEditor), Key.Key_Escape)
    assert show.window.findChild(QWidget, "story") is not None
    assert presentation_of(drawn) is show.window
