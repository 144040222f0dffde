"""Somebody draws a whole journey with the mouse; the keys write names and nothing else."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu

from journeymap.app.chooser import Chooser
from journeymap.canvas.items import handles, line_ends

Left, Right = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
START, END, TOP, BOTTOM = range(4)


class Hand:
    """The hand on the mouse of a person; after every step map and journey must agree."""

    def __init__(self, person) -> None:
        self.person, self.view = person, person.view
        self.port = person.view.viewport()

    def agree(self) -> None:
        """Every card stands in the column of its stage and in the lane of its department."""
        assert self.person.agrees_with_the_scene()
        scene, journey = self.view.scene(), self.person.journey
        order = [i.ref for i in scene.contents() if i.kind == "stage" and i.ref]
        assert order == [s.id for s in journey.stages]
        lanes = [i.ref for i in scene.contents() if i.kind == "lane" and i.ref]
        assert lanes == [d.id for d in journey.departments]
        for t in journey.touchpoints:
            card = scene.item_of(t.id, "card").frame
            column = scene.item_of(t.stage, "stage").frame
            assert column.left() <= card.left() < card.right() <= column.right()
            if t.department is not None:
                lane = scene.item_of(t.department, "lane").frame
                assert lane.top() <= card.top() < card.bottom() <= lane.bottom()
        assert not any(i.opacity < 1 for i in scene._items.values())

    def place(self, stage: int, lane: str) -> QPoint:
        """Somewhere free in a cell, by the number of its stage."""
        journey, scene = self.person.journey, self.view.scene()
        column = scene.item_of(journey.stages[stage].id, "stage").frame
        row = scene.item_of(self.department(lane), "lane").frame
        for share in (0.5, 0.92, 0.08, 0.3, 0.7):
            for down in (0.5, 0.9, 0.1):
                at = QPointF(
                    column.left() + share * column.width(), row.top() + down * row.height()
                )
                if scene.hit(at) is None and self.view.slot_at(at) is not None:
                    return self.view.mapFromScene(at)
        raise AssertionError(f"no free place in stage {stage}, {lane}")

    def department(self, name: str) -> str:
        return next(d.id for d in self.person.journey.departments if d.name == name)

    def write(self, name: str) -> None:
        self.person.types(name)
        self.agree()

    def drag(self, start: QPoint, end: QPoint) -> None:
        self.person.bot.mouseMove(self.port, start)
        self.person.drags(start, end)
        self.person.bot.wait(1)

    def pull(self, name: str, side: int) -> QPoint:
        card = self.view.scene().item_of(self.person.id_of(name), "card")
        return self.view.mapFromScene(handles(card.frame)[side])

    def adds(self, source: str, name: str, stage: int, lane: str) -> None:
        """Pull a line out of a card, drop it on nothing, and name what is made there."""
        count = self.person.document.undo_stack.count()
        self.drag(self.pull(source, END), self.place(stage, lane))
        self.write(name)
        made = self.person.journey.touchpoint(self.person.id_of(name))
        assert (made.stage, made.department) == (
            self.person.journey.stages[stage].id,
            self.department(lane),
        )
        assert self.connected(source, name)
        assert self.person.document.undo_stack.count() == count + 1

    def connects(self, source: str, target: str) -> None:
        self.drag(self.pull(source, BOTTOM), self.person.at(target))
        assert self.connected(source, target)
        self.agree()

    def connected(self, source: str, target: str) -> bool:
        ids = self.person.id_of(source), self.person.id_of(target)
        return self.person.journey.transition_between(*ids) is not None

    def menu(self, at: QPoint) -> QMenu:
        self.person.bot.mouseClick(self.port, Right, pos=at)
        reason = QContextMenuEvent.Reason.Mouse
        QApplication.sendEvent(self.port, QContextMenuEvent(reason, at, self.port.mapToGlobal(at)))
        return self.person.sees("context", QMenu)

    def click(self, menu: QMenu, entry: QAction) -> None:
        self.person.bot.mouseMove(menu, menu.actionGeometry(entry).center())
        self.person.bot.mouseClick(menu, Left, pos=menu.actionGeometry(entry).center())
        self.person.bot.wait(1)

    def picks(self, at: QPoint, name: str) -> None:
        """Click an entry of the context menu of what is at a place."""
        menu = self.menu(at)
        self.click(menu, next(a for a in menu.actions() if a.objectName() == name))

    def sets(self, card: str, field: str, value: str) -> None:
        """Give a card a department or a channel by its context menu, a new one if need be."""
        menu = self.menu(self.person.at(card))
        inner = menu.findChild(QMenu, f"context_{field}")
        self.click(menu, inner.menuAction())
        self.person.bot.waitUntil(inner.isVisible)
        known = next((a for a in inner.actions() if a.text() == value), None)
        if known is not None:
            self.click(inner, known)
        else:
            self.click(inner, next(a for a in inner.actions() if a.objectName() == f"new_{field}"))
            box = self.person.window.findChild(Chooser, "chooser").findChild(QLineEdit)
            self.person.bot.keyClicks(box, value)
            self.person.bot.keyClick(box, Qt.Key.Key_Return)
            self.person.bot.wait(1)
        touchpoint = self.person.journey.touchpoint(self.person.id_of(card))
        given = self.person.journey.by_id[getattr(touchpoint, field)]
        assert given.name == value
        self.agree()

    def header(self, kind: str, name: str) -> QPoint:
        bands = self.person.journey.stages if kind == "stage" else self.person.journey.departments
        id = next(b.id for b in bands if b.name == name)
        item = self.view.scene().item_of(id, kind)
        return self.view.mapFromScene(self.view.scene().label_of(item).center())

    def stages(self) -> list[str]:
        return [s.name for s in self.person.journey.stages]

    def departments(self) -> list[str]:
        return [d.name for d in self.person.journey.departments]


@pytest.fixture
def hand(person) -> Hand:
    person.begin()
    return Hand(person)


def test_that_a_journey_of_fifteen_touchpoints_is_drawn_by_mouse_alone(hand, person) -> None:
    person.double_clicks(person.in_cell("awareness", ""))
    hand.write("Poster")
    hand.sets("Poster", "department", "Marketing")
    hand.sets("Poster", "channel", "Street")
    for above, name in (("Marketing", "Sales"), ("Sales", "Support"), ("Sales", "Operations")):
        hand.picks(hand.header("lane", above), "add_after")
        hand.write(name)
    assert hand.departments() == ["Marketing", "Sales", "Operations", "Support"]
    for source, name, stage, lane in (
        ("Poster", "Website", 1, "Marketing"),
        ("Website", "Price list", 1, "Marketing"),
        ("Price list", "Call-back", 2, "Sales"),
        ("Call-back", "Offer", 2, "Sales"),
        ("Offer", "Contract", 3, "Sales"),
        ("Contract", "Installation", 3, "Operations"),
        ("Installation", "First bill", 4, "Operations"),
        ("First bill", "Help line", 4, "Support"),
        ("Help line", "Repair", 4, "Operations"),
        ("Repair", "Follow-up", 5, "Support"),
        ("Follow-up", "Review", 5, "Marketing"),
    ):
        hand.adds(source, name, stage, lane)
    for name, stage, lane in (("Shop", 2, "Sales"), ("Letter", 4, "Support"), ("Fair", 0, "Sales")):
        person.double_clicks(hand.place(stage, lane))
        hand.write(name)
    assert len(person.journey.touchpoints) == 15
    for source, target in (("Fair", "Shop"), ("Shop", "Offer"), ("Letter", "Help line")):
        hand.connects(source, target)
    for card, channel in (
        ("Website", "Web"),
        ("Call-back", "Phone"),
        ("Help line", "Phone"),
        ("First bill", "Mail"),
    ):
        hand.sets(card, "channel", channel)
    assert len(person.journey.handoffs) >= 6
    assert len(person.journey.channels) == 4

    hand.drag(person.at("Letter"), hand.place(5, "Support"))
    assert person.journey.touchpoint(person.id_of("Letter")).stage == person.journey.stages[5].id
    hand.agree()

    was = hand.stages()
    hand.drag(hand.header("stage", was[1]), hand.header("stage", was[3]) + QPoint(40, 0))
    assert hand.stages() == [was[0], was[2], was[3], was[1], *was[4:]]
    hand.agree()
    hand.drag(hand.header("lane", "Support"), hand.header("lane", "Marketing") - QPoint(0, 20))
    assert hand.departments() == ["Support", "Marketing", "Sales", "Operations"]
    hand.agree()

    corner = person.view.mapFromScene(person.view.sceneRect().topLeft()) + QPoint(3, 3)
    end = person.view.mapFromScene(person.view.sceneRect().bottomRight()) - QPoint(3, 3)
    person.drags(corner, end)
    assert len(person.view.selected) == 15
    person.clicks(corner)
    assert person.view.selected == ()

    hand.picks(person.at("Fair"), "edit.delete")
    assert "Fair" not in person.names()
    hand.agree()
    person.does("edit.undo")
    assert hand.connected("Fair", "Shop")
    hand.agree()
    while person.document.undo_stack.canUndo():
        person.does("edit.undo")
        hand.agree()
    assert person.journey.touchpoints == ()


@pytest.fixture
def three(hand, person) -> Hand:
    """Three cards in three stages, the first two connected."""
    for stage, name in (("awareness", "Poster"), ("interest", "Website"), ("use", "Help")):
        person.double_clicks(person.in_cell(stage, "", 0.5))
        hand.write(name)
    hand.connects("Poster", "Website")
    return hand


def line_of(person, source: str, target: str):
    found = person.journey.transition_between(person.id_of(source), person.id_of(target))
    return person.view.scene().item_of(found.id, "edge")


def test_that_the_end_of_a_line_is_taken_to_another_card_in_one_step(three, person) -> None:
    line = line_of(person, "Poster", "Website")
    person.clicks(person.view.mapFromScene(line.line().pointAtPercent(0.5)))
    assert person.view.selected == (line.content.ref,)
    count = person.document.undo_stack.count()
    end = person.view.mapFromScene(line_ends(line.line(), person.view.zoom)[1])
    three.drag(end, person.at("Help"))
    assert three.connected("Poster", "Help")
    assert not three.connected("Poster", "Website")
    assert person.document.undo_stack.count() == count + 1
    three.agree()


def test_that_a_line_dropped_on_nothing_or_where_one_is_changes_nothing(three, person) -> None:
    three.connects("Poster", "Help")
    line = line_of(person, "Poster", "Website")
    person.clicks(person.view.mapFromScene(line.line().pointAtPercent(0.5)))
    before = person.document.project
    end = person.view.mapFromScene(line_ends(line.line(), person.view.zoom)[1])
    three.drag(end, QPoint(5, 5))
    assert person.document.project is before
    three.agree()
    end = person.view.mapFromScene(line_ends(line.line(), person.view.zoom)[1])
    three.drag(end, person.at("Help"))
    assert person.document.project is before
    assert "connected already" in person.window.statusBar().currentMessage()
    three.agree()


def test_that_a_line_is_reversed_by_its_menu(three, person) -> None:
    line = line_of(person, "Poster", "Website")
    three.picks(person.view.mapFromScene(line.line().pointAtPercent(0.5)), "reverse")
    assert three.connected("Website", "Poster")
    three.agree()


@pytest.mark.parametrize("what", ["card", "header", "line"])
def test_that_escape_ends_a_drag_and_leaves_no_trace(three, person, what) -> None:
    start = {
        "card": person.at("Poster"),
        "header": three.header("stage", three.stages()[0]),
        "line": three.pull("Poster", END),
    }[what]
    before, shown = person.document.project, len(person.view.scene().items())
    person.bot.mouseMove(three.port, start)
    person.bot.mousePress(three.port, Left, pos=start)
    person.bot.mouseMove(three.port, start + QPoint(60, 30))
    person.bot.mouseMove(three.port, person.in_cell("action", ""))
    assert len(person.view.scene().items()) > shown
    person.presses(Qt.Key.Key_Escape)
    person.bot.mouseRelease(three.port, Left, pos=person.in_cell("action", ""))
    assert person.document.project is before
    assert len(person.view.scene().items()) == shown
    three.agree()


def test_that_naming_given_up_takes_back_what_was_dropped_on_nothing(three, person) -> None:
    before = person.document.project
    three.drag(three.pull("Poster", END), person.in_cell("action", ""))
    person.types("", Qt.Key.Key_Escape)
    assert person.document.project is before
    three.agree()


def test_that_shift_and_ctrl_add_to_what_is_chosen(three, person) -> None:
    person.clicks(person.at("Poster"))
    person.clicks(person.at("Website"), Qt.KeyboardModifier.ShiftModifier)
    person.clicks(person.at("Help"), Qt.KeyboardModifier.ControlModifier)
    assert len(person.view.selected) == 3
    person.clicks(person.at("Website"), Qt.KeyboardModifier.ControlModifier)
    assert person.view.selected == (person.id_of("Poster"), person.id_of("Help"))
    header = three.header("stage", three.stages()[1])
    person.clicks(header, Qt.KeyboardModifier.ControlModifier)
    assert set(person.view.selected) == {t.id for t in person.journey.touchpoints}


def test_that_shift_and_arrows_choose_along_and_back(three, person) -> None:
    person.clicks(person.at("Poster"))
    shift = Qt.KeyboardModifier.ShiftModifier
    for _ in range(2):
        person.presses(Qt.Key.Key_Right, shift)
    assert [person.journey.touchpoint(i).name for i in person.view.selected] == [
        "Poster",
        "Website",
        "Help",
    ]
    person.presses(Qt.Key.Key_Left, shift)
    assert len(person.view.selected) == 2


def test_that_headers_are_dragged_the_other_way_in_a_mirrored_window(three, person) -> None:
    person.does("view.pseudo")
    person.bot.waitUntil(lambda: person.view.rtl)
    hand = Hand(person)
    was = hand.stages()
    hand.drag(hand.header("stage", was[0]), hand.header("stage", was[2]) - QPoint(40, 0))
    assert hand.stages() == [was[1], was[2], was[0], *was[3:]]
    hand.agree()


def test_that_new_numbers_wait_for_what_is_held(three, person) -> None:
    start = person.at("Poster")
    person.bot.mousePress(three.port, Left, pos=start)
    person.bot.mouseMove(three.port, start + QPoint(60, 30))
    gesture = person.view.mouse.gesture
    person.window.workbench.drawing.draw()
    assert person.view.mouse.gesture is gesture
    person.bot.mouseMove(three.port, person.in_cell("action", ""))
    person.bot.mouseRelease(three.port, Left, pos=person.in_cell("action", ""))
    assert person.journey.touchpoint(person.id_of("Poster")).stage == "action"
    three.agree()
