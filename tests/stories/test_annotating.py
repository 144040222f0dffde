"""A presenter writes remarks beside the map, moves them, changes them and saves them with it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu

from journeymap.app.docks.inspector import Inspector
from journeymap.app.words import Words
from journeymap.canvas.accessible import AccessibleMap
from journeymap.canvas.inline import InlineEditor
from journeymap.evidence.project import Project
from journeymap.model import edits
from journeymap.model.journey import Journey
from journeymap.picture.annotations import offset_of
from journeymap.storage.file import open_project

Alt = Qt.KeyboardModifier.AltModifier
Control = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def presenter(person):
    """A person at a map of two cards and the hand-off between them."""
    journey = edits.add_department(Journey(title="Fibre"), "Sales", id="sales")
    journey = edits.add_department(journey, "Finance", id="finance")
    journey = edits.add_touchpoint(journey, "Contract", "action", department="sales", id="t1")
    journey = edits.add_touchpoint(journey, "Credit", "action", department="finance", id="t2")
    journey = edits.connect(journey, "t1", "t2", id="x3")
    person.begin()
    person.document.load(Project(journey))
    person.bot.wait(20)
    return person


def writes(person, text: str, end: Qt.Key = Qt.Key.Key_Return) -> None:
    editor = person.view.findChild(InlineEditor, "inline_text")
    assert editor is not None, "nothing is being written"
    editor.selectAll()
    person.bot.keyClicks(editor, text)
    person.bot.keyClick(editor, end)
    person.bot.wait(1)


def box(person, id: str):
    item = person.view.scene().item_of(id, "annotation")
    assert item is not None, f"no annotation {id}"
    return item


def middle(person, id: str) -> QPoint:
    return person.view.mapFromScene(box(person, id).frame.center())


def test_that_a_remark_is_written_moved_changed_and_removed_by_keys(presenter) -> None:
    person = presenter
    person.clicks(person.at("Credit"))
    person.key(Qt.Key.Key_5, Alt)
    assert "{score}" in person.window.statusBar().currentMessage()
    writes(person, "Only {n} answered")
    (made,) = person.journey.annotations
    assert (made.text, made.on, made.dx) == ("Only {n} answered", "t2", None)
    assert box(person, made.id).content.tip == "Only — answered", "missing is never zero"
    assert person.view.selected == (made.id,)
    heard = [item.content.alt for item in AccessibleMap(person.view).items()]
    assert heard[-1] == "Annotation: Only — answered"
    heading = person.window.findChild(Inspector).findChild(Words, "inspector_heading")
    assert heading.text() == "Annotation"
    x, y = offset_of(box(person, made.id).content, rtl=False)
    person.presses(Qt.Key.Key_Right, Alt)
    person.presses(Qt.Key.Key_Up, Alt)
    moved = person.journey.annotation(made.id)
    assert (moved.dx, moved.dy) == pytest.approx((x + 16, y - 16), abs=0.2)
    person.key(Qt.Key.Key_F2)
    writes(person, "Too few answers")
    assert person.journey.annotation(made.id).text == "Too few answers"
    person.clicks(person.in_cell("advocacy", "sales"))
    assert person.view.selected == ()
    person.key(Qt.Key.Key_6, Alt)
    assert person.view.selected == (made.id,)
    person.key(Qt.Key.Key_Delete)
    assert person.journey.annotations == ()
    texts = []
    for _ in range(5):
        texts.append(person.document.undo_stack.undoText())
        person.does("edit.undo")
    assert texts == ["Delete", "Change", "Move annotation", "Move annotation", "Add annotation"]
    assert person.journey.annotations == ()


def test_that_a_remark_is_put_dragged_and_rewritten_by_mouse_and_saved(presenter, tmp_path) -> None:
    person = presenter
    spot = person.in_cell("interest", "finance")
    here = person.view.mapToScene(spot)
    person.view.context_requested.emit("cell", "", person.view.mapToGlobal(spot), here)
    menu = person.window.findChild(QMenu, "context")
    next(a for a in menu.actions() if a.objectName() == "room.annotate").trigger()
    menu.close()
    person.bot.wait(5)
    writes(person, "For the board")
    (made,) = person.journey.annotations
    assert (made.on, made.dx, made.dy) == (
        "",
        pytest.approx(here.x(), abs=0.1),
        pytest.approx(here.y(), abs=0.1),
    )
    start = middle(person, made.id)
    away = QPoint(90, -60)
    person.drags(start, start + away)
    zoom = person.view.zoom
    moved = person.journey.annotation(made.id)
    assert moved.dx - made.dx == pytest.approx(90 / zoom, abs=2 / zoom)
    assert moved.dy - made.dy == pytest.approx(-60 / zoom, abs=2 / zoom)
    person.does("edit.undo")
    assert person.journey.annotation(made.id) == made, "a drag is one step"
    person.double_clicks(middle(person, made.id))
    writes(person, "For the board in May")
    path = tmp_path / "fibre.journey"
    person.window.filing.save_to(path)
    person.wait_idle()
    kept = open_project(path).project.journey.annotations
    assert [a.text for a in kept] == ["For the board in May"]


def test_that_a_remark_goes_where_it_is_dragged_on_a_mirrored_map_too(presenter) -> None:
    person = presenter
    person.speaks("fa")
    person.bot.waitUntil(lambda: person.window.is_furnished and person.window.has_map)
    person.bot.wait(50)
    assert person.view.rtl
    person.clicks(person.at("Contract"))
    person.does("room.annotate")
    writes(person, "board")
    (made,) = person.journey.annotations
    start = middle(person, made.id)
    person.drags(start, start + QPoint(-80, 40))
    end = middle(person, made.id)
    assert (end - start - QPoint(-80, 40)).manhattanLength() <= 4
    person.presses(Qt.Key.Key_Left, Alt)
    assert middle(person, made.id).x() < end.x()
