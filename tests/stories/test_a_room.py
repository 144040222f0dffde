"""A room says what it believes, writes notes, places dots and leaves with owners."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QComboBox, QMenu, QPushButton, QSpinBox, QToolButton

from journeymap.app.dialogs.manage import ManageDialog
from journeymap.app.dialogs.voting import VotingDialog
from journeymap.canvas.inline import InlineEditor
from journeymap.evidence.project import Project
from journeymap.model import edits
from journeymap.model.entities import Note
from journeymap.model.feelings import dots_left, dots_placed
from journeymap.model.journey import Journey

Shift = Qt.KeyboardModifier.ShiftModifier
Control = Qt.KeyboardModifier.ControlModifier
Alt = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def room(person):
    """A person at a map of two departments with two cards and a hand-off, and one way inside."""
    journey = edits.add_department(Journey(title="Fibre"), "Sales", manager="Sara", id="sales")
    journey = edits.add_department(journey, "Finance", id="finance")
    for id, name, department in (
        ("t1", "Contract", "sales"),
        ("t2", "Credit", "finance"),
        ("t3", "Bill", "finance"),
    ):
        journey = edits.add_touchpoint(journey, name, "action", department=department, id=id)
    journey = edits.connect(journey, "t1", "t2", id="x4")
    journey = edits.connect(journey, "t2", "t3", id="x5")
    person.begin()
    person.document.load(Project(journey))
    person.bot.wait(20)
    return person


def status(person) -> str:
    return person.window.statusBar().currentMessage()


def panel(person, name: str):
    return person.window.workbench.panels[name].widget()


def writes(person, text: str, end: Qt.Key = Qt.Key.Key_Return) -> None:
    editor = person.view.findChild(InlineEditor, "inline_text")
    assert editor is not None, "nothing is being written"
    editor.selectAll()
    person.bot.keyClick(editor, Qt.Key.Key_Backspace)
    person.bot.keyClicks(editor, text)
    person.bot.keyClick(editor, end)
    person.bot.wait(1)


def on_line(person, id: str) -> QPoint:
    line = person.view.scene().item_of(id, "edge").line()
    return person.view.mapFromScene(line.pointAtPercent(0.5))


def lines(person, name: str) -> list[str]:
    person.window.workbench.panels.show(name)
    person.bot.wait(10)
    found = panel(person, name).list
    return [found.item(i).text() for i in range(found.count())]


# --- beliefs ----------------------------------------------------------------------------------


def test_that_digits_say_what_is_believed_of_everything_chosen_in_one_step(room) -> None:
    room.clicks(room.at("Contract"))
    room.clicks(on_line(room, "x4"), Control)
    for key in (Qt.Key.Key_3, Qt.Key.Key_8):
        room.presses(key)
    assert room.journey.touchpoint("t1").belief == 8
    assert room.journey.transition("x4").belief == 8
    assert "believed 8 of 9" in status(room)
    assert room.document.undo_stack.count() == 1
    room.clicks(room.at("Bill"))
    room.presses(Qt.Key.Key_2)
    assert room.document.undo_stack.count() == 2
    room.presses(Qt.Key.Key_0)
    assert room.journey.touchpoint("t3").belief is None
    assert room.document.undo_stack.count() == 1, "said and taken back is no step"
    room.does("edit.undo")
    assert room.journey.touchpoint("t1").belief is None


@pytest.mark.parametrize("digit", ["۷", "٧"])
def test_that_persian_and_arabic_digits_count(room, digit) -> None:
    room.clicks(room.at("Credit"))
    key = QKeyEvent(QKeyEvent.Type.KeyPress, ord(digit), Qt.KeyboardModifier.NoModifier, digit)
    QApplication.sendEvent(room.view, key)
    assert room.journey.touchpoint("t2").belief == 7


def test_that_a_digit_in_a_name_is_a_digit(room) -> None:
    room.clicks(room.at("Credit"))
    room.presses(Qt.Key.Key_F2)
    room.types("Credit 2")
    assert room.journey.touchpoint("t2").name == "Credit 2"
    assert room.journey.touchpoint("t2").belief is None


def test_that_beliefs_are_seen_on_card_strip_inspector_and_list(room) -> None:
    room.clicks(room.at("Contract"))
    room.presses(Qt.Key.Key_8)
    items = {i.key: i for i in room.view.scene().contents()}
    assert "strip" in items
    assert "the room believes 8 of 9" in items["card:t1"].tip
    room.bot.wait(5)
    assert room.window.findChild(QSpinBox, "belief").value() == 8
    assert any("Contract" in line for line in lines(room, "beliefs_dock"))
    room.window.findChild(QSpinBox, "belief").setValue(4)
    assert room.journey.touchpoint("t1").belief == 4


def test_that_the_list_flies_to_what_is_believed(room) -> None:
    room.clicks(room.at("Bill"))
    room.presses(Qt.Key.Key_1)
    room.view.choose([])
    lines(room, "beliefs_dock")
    found = panel(room, "beliefs_dock").list
    found.setCurrentRow(1)
    assert room.view.selected == ("t3",)


# --- marks, notes, owners ---------------------------------------------------------------------


def test_that_a_moment_of_truth_is_a_key_for_all_that_is_chosen(room) -> None:
    room.clicks(room.at("Contract"))
    room.presses(Qt.Key.Key_M, Control)
    room.clicks(room.at("Bill"), Control)
    room.presses(Qt.Key.Key_M, Control)
    assert [t.moment_of_truth for t in room.journey.touchpoints] == [True, False, True]
    card = next(i for i in room.view.scene().contents() if i.key == "card:t3")
    assert "moment of truth" in card.tip
    room.presses(Qt.Key.Key_M, Control)
    assert not any(t.moment_of_truth for t in room.journey.touchpoints)


def test_that_notes_are_written_at_cards_and_handoffs_by_keys_alone(room) -> None:
    room.clicks(room.at("Contract"))
    room.presses(Qt.Key.Key_1, Alt)
    writes(room, "Nobody calls", Qt.Key.Key_Tab)
    writes(room, "Two visits")
    assert room.view.hasFocus()
    room.clicks(on_line(room, "x4"))
    room.presses(Qt.Key.Key_2, Alt)
    writes(room, "Sign at home")
    room.presses(Qt.Key.Key_4, Alt)
    writes(room, "Thrown away", Qt.Key.Key_Escape)
    told = [(n.on, n.kind, n.text) for n in room.journey.notes]
    assert told == [
        ("t1", "pain", "Nobody calls"),
        ("t1", "pain", "Two visits"),
        ("x4", "idea", "Sign at home"),
    ]
    keys = {i.key for i in room.view.scene().contents()}
    assert {"note:t1", "note:x4"} <= keys


def test_that_a_note_is_changed_in_the_inspector(room) -> None:
    room.document.apply(lambda j: edits.add_note(j, "x4", "pain", "slow", id="n9"), "note")
    room.clicks(on_line(room, "x4"))
    room.bot.wait(5)
    row = room.window.findChild(QToolButton, "edit_note").parentWidget()
    room.bot.mouseClick(row.findChild(QToolButton, "edit_note"), Qt.MouseButton.LeftButton)
    field = room.window.focusWidget()
    field.selectAll()
    room.bot.keyClicks(field, "takes nine days")
    room.bot.keyClick(field, Qt.Key.Key_Return)
    assert room.journey.notes[0].text == "takes nine days"


def test_that_owner_and_next_step_are_written_at_the_handoff(room) -> None:
    room.clicks(on_line(room, "x4"))
    room.presses(Qt.Key.Key_O, Control | Shift)
    editor = room.view.findChild(InlineEditor, "inline_text")
    room.bot.keyClicks(editor, "sar")  # the manager's name completes itself
    room.bot.keyClick(editor, Qt.Key.Key_Tab)
    room.bot.wait(1)
    writes(room, "call before the check")
    handoff = room.journey.transition("x4")
    assert handoff.owner.casefold() == "sara"
    assert handoff.next_step == "call before the check"
    room.presses(Qt.Key.Key_O, Control | Shift)
    writes(room, "")
    assert room.journey.transition("x4").owner == ""


def test_that_the_list_of_owners_begins_with_nobody_and_is_written_in(room) -> None:
    room.document.apply(lambda j: edits.change(j, "t3", department="sales"), "move")
    room.document.apply(lambda j: edits.change(j, "x4", owner="Mina"), "own")
    room.does("room.owners")
    room.bot.wait(10)
    found = panel(room, "owners_dock")
    model = found.table.model()
    column = [model.index(row, 2).data() for row in range(model.rowCount())]
    assert column == ["nobody", "Mina"]
    found.table.setFocus()
    found.table.setCurrentIndex(model.index(0, 2))
    room.bot.keyClicks(found.table, "O")
    field = room.window.focusWidget()
    room.bot.keyClicks(field, "mid")
    room.bot.keyClick(field, Qt.Key.Key_Return)
    room.bot.wait(10)
    assert room.journey.transition("x5").owner == "Omid"
    assert model.index(0, 2).data() == "Omid", "the row stays where it was written"
    assert "Every hand-off has an owner" in found._said.text()


# --- dots -------------------------------------------------------------------------------------


def begins_a_vote(person, each: int, voters: int) -> None:
    person.does("room.vote_start")
    dialog = person.sees("voting_dialog", VotingDialog)
    dialog.findChild(QSpinBox, "each").setValue(each)
    dialog.findChild(QSpinBox, "voters").setValue(voters)
    button = dialog.findChild(QPushButton, "begin_vote")
    person.bot.mouseClick(button, Qt.MouseButton.LeftButton)
    person.window.activateWindow()
    person.bot.waitUntil(person.window.isActiveWindow)
    person.view.setFocus()


def everything_said(person) -> str:
    """Every text of the picture, its tips, the inspector and the list of dots."""
    shapes = person.view.scene().contents()
    said = [getattr(s, "text", "") for i in shapes for s in i.shapes]
    said += [i.tip for i in shapes] + [i.alt for i in shapes]
    said += lines(person, "votes_dock")
    said += [w.text() for w in person.window.findChildren(QToolButton, "vote") if w.isVisible()]
    return "\n".join(said)


def test_that_dots_are_clicked_onto_cards_handoffs_and_notes_and_stay_hidden(room) -> None:
    room.document.apply(lambda j: edits.add_note(j, "t3", "pain", "slow", id="n9"), "note")
    room.bot.wait(5)
    blank = everything_said(room)
    begins_a_vote(room, 2, 3)
    assert room.window.findChild(QPushButton, "vote_reveal").isVisible()
    before = [i.content for i in room.view.scene()._items.values()]
    room.clicks(room.at("Contract"))
    room.double_clicks(room.at("Contract"))
    room.clicks(on_line(room, "x4"))
    marker = room.view.scene().item_of("t3", "note")
    room.clicks(room.view.mapFromScene(marker.frame.center()))
    votes = {e.id: e.votes for e in (*room.journey.touchpoints, *room.journey.transitions)}
    assert votes["t1"] == 2
    assert votes["x4"] == 1
    assert next(n for n in room.journey.notes if n.id == "n9").votes == 1
    assert dots_left(room.journey) == 2
    after = [i.content for i in room.view.scene()._items.values()]
    assert after == before, "the picture tells nothing"
    assert "Contract" not in room.window.actions_["edit.undo"].text()
    told = everything_said(room)
    assert told.replace("Hidden until they are revealed.", "").split() == blank.split()
    room.clicks(room.at("Contract"), Shift)
    assert room.journey.touchpoint("t1").votes == 1
    room.does("edit.undo")
    assert room.journey.touchpoint("t1").votes == 2


def test_that_nobody_has_more_dots_than_were_given_out(room) -> None:
    begins_a_vote(room, 1, 2)
    room.clicks(room.at("Contract"))
    room.clicks(room.at("Credit"))
    room.clicks(room.at("Bill"))
    assert dots_placed(room.journey) == 2
    assert room.journey.touchpoint("t3").votes == 0


def test_that_keys_place_dots_only_while_a_vote_goes_on(room) -> None:
    begins_a_vote(room, 3, 3)
    room.view.choose(["t1"])
    room.view.setFocus()
    room.presses(Qt.Key.Key_V)
    room.presses(Qt.Key.Key_V)
    room.presses(Qt.Key.Key_Minus)
    assert room.journey.touchpoint("t1").votes == 1
    room.bot.mouseClick(
        room.window.findChild(QPushButton, "vote_reveal"), Qt.MouseButton.LeftButton
    )
    room.view.setFocus()
    room.presses(Qt.Key.Key_V)
    assert room.view.findChild(InlineEditor) is not None, "V is a letter again"


def test_that_revealing_shows_the_dots_on_the_map_and_ranked(room) -> None:
    begins_a_vote(room, 3, 3)
    for name, times in (("Credit", 3), ("Bill", 1)):
        for _ in range(times):
            room.clicks(room.at(name))
    assert "note:t2" not in {i.key for i in room.view.scene().contents()}
    room.does("room.reveal")
    assert lines(room, "votes_dock") == ["3 dots · Credit", "1 dot · Bill"]
    assert panel(room, "votes_dock").isVisible()
    marker = next(i for i in room.view.scene().contents() if i.key == "note:t2")
    assert "3 dots" in marker.tip
    room.clicks(room.at("Contract"))
    assert dots_placed(room.journey) == 4, "a click chooses again"
    room.bot.mouseClick(
        room.window.findChild(QPushButton, "vote_finish"), Qt.MouseButton.LeftButton
    )
    assert not room.window.findChild(QPushButton, "vote_finish").isVisible()
    assert dots_placed(room.journey) == 4
    room.does("room.vote_clear")
    assert dots_placed(room.journey) == 0


def test_that_one_of_several_notes_is_chosen_from_a_list(room) -> None:
    for text in ("slow", "twice"):
        room.document.apply(lambda j, text=text: edits.add_note(j, "t2", "pain", text), "note")
    begins_a_vote(room, 3, 3)
    marker = room.view.scene().item_of("t2", "note")
    room.clicks(room.view.mapFromScene(marker.frame.center()))
    menu = room.window.findChild(QMenu, "which_note")
    menu.actions()[1].trigger()
    menu.close()
    assert [n.votes for n in room.journey.notes if isinstance(n, Note)] == [0, 1]


# --- personas ---------------------------------------------------------------------------------


def test_that_a_persona_has_a_path_and_beliefs_of_their_own(room) -> None:
    room.does("room.personas")
    dialog = room.sees("manage_persona", ManageDialog)
    field = dialog.findChild(type(room.window.focusWidget()), "new_name") or dialog._new
    room.bot.keyClicks(field, "Student")
    room.bot.keyClick(field, Qt.Key.Key_Return)
    dialog.close()
    (student,) = room.journey.personas
    chooser = room.window.findChild(QComboBox, "persona_chooser")
    room.bot.waitUntil(chooser.isVisible)
    chooser.setCurrentIndex(1)
    chooser.activated.emit(1)
    room.window.activateWindow()
    room.bot.waitUntil(room.window.isActiveWindow)
    room.clicks(room.at("Bill"))
    room.clicks(room.at("Contract"), Control)
    room.presses(Qt.Key.Key_P, Control | Shift)
    room.presses(Qt.Key.Key_3)
    (student,) = room.journey.personas
    assert student.path == ("t3", "t1")
    assert student.beliefs == {"t3": 3, "t1": 3}
    assert room.journey.touchpoint("t1").belief is None
    items = {i.key: i for i in room.view.scene().contents()}
    quiet = [s.color for s in items["card:t2"].shapes if hasattr(s, "color")]
    assert all("@" in color for color in quiet)
    assert "with the eyes of Student" in items["title"].alt
    room.document.apply(lambda j: edits.remove(j, [student.id]), "gone")
    assert room.window.workbench.eyes.persona == ""
    room.bot.waitUntil(lambda: not chooser.isVisible())
