"""Somebody draws a journey with mouse and keyboard, and changes their mind."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QDoubleSpinBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QPushButton,
    QToolButton,
)

from journeymap.canvas.inline import InlineEditor
from journeymap.canvas.items import handles
from journeymap.model import edits
from journeymap.model.journey import Journey


def test_that_double_clicking_the_map_adds_a_touchpoint_and_names_it_in_one_step(person) -> None:
    person.begin()
    person.double_clicks(person.in_cell("interest", ""))
    person.types("Website visit")
    (touchpoint,) = person.journey.touchpoints
    assert (touchpoint.name, touchpoint.stage) == ("Website visit", "interest")
    assert person.agrees_with_the_scene()
    assert person.document.undo_stack.count() == 1
    person.does("edit.undo")
    assert person.journey.touchpoints == ()
    person.does("edit.redo")
    assert person.names() == ["Website visit"]
    assert person.agrees_with_the_scene()


def test_that_escape_while_naming_takes_the_new_touchpoint_back(person) -> None:
    person.begin()
    person.double_clicks(person.in_cell("use", ""))
    person.bot.keyClick(person.view.findChild(InlineEditor), Qt.Key.Key_Escape)
    assert person.journey.touchpoints == ()
    assert not person.document.is_dirty


def test_that_a_command_whose_card_went_with_its_empty_name_does_nothing(person) -> None:
    person.begin()
    person.does("edit.add")
    person.does("edit.add_next_stage")
    assert person.journey.touchpoints == ()


def test_that_letters_typed_into_a_name_are_no_commands(person) -> None:
    person.begin()
    person.presses(Qt.Key.Key_Insert)
    person.types("cdh Cancel ? 5")
    assert person.names() == ["cdh Cancel ? 5"]


def test_that_a_card_dragged_to_another_cell_is_one_step(person) -> None:
    person.begin()
    person.double_clicks(person.in_cell("awareness", ""))
    person.types("Offer")
    before = person.document.project
    person.drags(person.at("Offer"), person.in_cell("action", ""))
    assert person.journey.touchpoints[0].stage == "action"
    assert person.document.undo_stack.undoText() == "Move"
    assert person.agrees_with_the_scene()
    person.does("edit.undo")
    assert person.document.project is before


def test_that_a_card_is_dropped_in_front_of_another(person) -> None:
    person.begin()
    person.double_clicks(person.in_cell("awareness", ""))
    person.types("One")
    person.presses(Qt.Key.Key_Return)
    person.types("Two")
    person.stops_typing()
    one = person.view.scene().item_of(person.id_of("One"), "card").frame
    goal = person.view.mapFromScene(one.center()) - person.view.mapFromScene(one.topLeft())
    goal = person.view.mapFromScene(one.center()) - goal * 0.8
    person.drags(person.at("Two"), goal)
    assert person.names() == ["Two", "One"]


def test_that_a_drag_given_up_changes_nothing(person) -> None:
    person.begin()
    person.double_clicks(person.in_cell("awareness", ""))
    person.types("Offer")
    before = person.document.project
    port, start = person.view.viewport(), person.at("Offer")
    person.bot.mousePress(port, Qt.MouseButton.LeftButton, pos=start)
    person.bot.mouseMove(port, person.in_cell("action", ""))
    person.presses(Qt.Key.Key_Escape)
    person.bot.mouseRelease(port, Qt.MouseButton.LeftButton, pos=person.in_cell("action", ""))
    assert person.document.project is before


def two_cards(person) -> None:
    person.begin()
    person.double_clicks(person.in_cell("awareness", "", 0.5))
    person.types("Shop")
    person.double_clicks(person.in_cell("use", "", 0.5))
    person.types("Help line")
    person.view.choose(())


def test_that_pulling_a_handle_onto_another_card_connects_them(person) -> None:
    two_cards(person)
    person.clicks(person.at("Shop"))
    frame = person.view.scene().item_of(person.id_of("Shop"), "card").frame
    person.drags(person.view.mapFromScene(handles(frame)[1]), person.at("Help line"))
    (transition,) = person.journey.transitions
    assert (transition.source, transition.target) == (
        person.id_of("Shop"),
        person.id_of("Help line"),
    )
    assert person.agrees_with_the_scene()


def test_that_the_key_c_and_a_click_connect(person) -> None:
    two_cards(person)
    person.clicks(person.at("Shop"))
    person.does("edit.connect")
    person.clicks(person.at("Help line"))
    assert len(person.journey.transitions) == 1
    assert person.view.selected == (person.journey.transitions[0].id,)


def test_that_two_cards_are_connected_by_keys_alone(person) -> None:
    two_cards(person)
    person.presses(Qt.Key.Key_Right)
    assert person.view.selected == (person.id_of("Shop"),)
    person.does("edit.connect")
    person.presses(Qt.Key.Key_Right)
    person.presses(Qt.Key.Key_Return)
    assert len(person.journey.transitions) == 1


def test_that_connecting_twice_is_refused_in_words(person) -> None:
    two_cards(person)
    for _ in range(2):
        person.clicks(person.at("Shop"))
        person.does("edit.connect")
        person.clicks(person.at("Help line"))
    assert len(person.journey.transitions) == 1
    assert "connected already" in person.window.statusBar().currentMessage()


def test_that_deleting_a_card_takes_its_ways_along_and_undo_brings_them_back(person) -> None:
    two_cards(person)
    person.clicks(person.at("Shop"))
    person.does("edit.connect")
    person.clicks(person.at("Help line"))
    person.clicks(person.at("Shop"))
    person.does("edit.delete")
    assert person.names() == ["Help line"]
    assert person.journey.transitions == ()
    assert person.agrees_with_the_scene()
    person.does("edit.undo")
    assert len(person.journey.transitions) == 1
    assert person.agrees_with_the_scene()


def test_that_f2_renames_a_card_and_a_double_click_a_stage(person) -> None:
    two_cards(person)
    person.clicks(person.at("Shop"))
    person.does("edit.rename")
    person.types("Flagship store")
    assert "Flagship store" in person.names()
    header = next(i for i in person.view.scene().contents() if i.key == "stage:awareness")
    x, y, _w, h = header.bounds
    person.double_clicks(person.view.mapFromScene(x + 20, y + h / 2))
    person.types("First contact")
    assert person.journey.stages[0].name == "First contact"


def test_that_alt_and_an_arrow_move_a_card_one_stage_on(person) -> None:
    two_cards(person)
    person.clicks(person.at("Shop"))
    person.presses(Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert person.journey.touchpoint(person.id_of("Shop")).stage == "interest"


def test_that_an_undone_drawing_is_the_very_value_it_was(person) -> None:
    person.begin()
    values = [person.document.project]
    for cell, name in (("awareness", "A"), ("interest", "B"), ("use", "C")):
        person.double_clicks(person.in_cell(cell, ""))
        person.types(name)
        values.append(person.document.project)
    for value in reversed(values[:-1]):
        person.does("edit.undo")
        assert person.document.project is value
        assert person.agrees_with_the_scene()


def with_departments(person) -> None:
    person.begin()
    for id in ("sales", "support"):
        person.document.apply(partial(edits.add_department, name=id.title(), id=id), "Add")
    person.bot.wait(1)


def test_that_double_clicking_a_cell_of_a_department_adds_there_and_its_label_renames(
    person,
) -> None:
    with_departments(person)
    person.double_clicks(person.in_cell("action", "support"))
    person.types("Complaint")
    (touchpoint,) = person.journey.touchpoints
    assert (touchpoint.stage, touchpoint.department) == ("action", "support")
    lane = next(i for i in person.view.scene().contents() if i.key == "lane:sales")
    x, y, _w, h = lane.bounds
    person.double_clicks(person.view.mapFromScene(x + 20, y + h / 2))
    person.types("Selling")
    assert person.journey.department("sales").name == "Selling"


def opens_context_menu(person, at) -> QMenu:
    port = person.view.viewport()
    person.bot.mouseClick(port, Qt.MouseButton.RightButton, pos=at)
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(port, QContextMenuEvent(reason, at, port.mapToGlobal(at)))
    return person.sees("context", QMenu)


def test_that_the_context_menu_of_a_cell_adds_in_that_cell(person) -> None:
    with_departments(person)
    menu = opens_context_menu(person, person.in_cell("use", "sales"))
    add = next(a for a in menu.actions() if a.objectName() == "edit.add")
    menu.setActiveAction(add)
    person.bot.keyClick(menu, Qt.Key.Key_Return)
    person.types("Renewal")
    assert (person.journey.touchpoints[0].stage, person.journey.touchpoints[0].department) == (
        "use",
        "sales",
    )


def test_that_the_context_menu_of_a_card_chooses_and_deletes_it(person) -> None:
    two_cards(person)
    menu = opens_context_menu(person, person.at("Shop"))
    assert person.view.selected == (person.id_of("Shop"),)
    menu.setActiveAction(next(a for a in menu.actions() if a.objectName() == "edit.delete"))
    person.bot.keyClick(menu, Qt.Key.Key_Return)
    assert person.names() == ["Help line"]


def test_that_the_wheel_zooms_to_the_pointer_and_space_moves_the_paper(person) -> None:
    two_cards(person)
    view = person.view
    at = person.at("Help line")
    before, zoom = view.mapToScene(at), view.zoom
    turn_wheel(view, at, 240)
    assert view.zoom > zoom
    after = view.mapToScene(at)
    assert abs(after.x() - before.x()) < 2
    assert abs(after.y() - before.y()) < 2
    corner = view.mapToScene(QPoint(0, 0))
    person.bot.keyPress(view, Qt.Key.Key_Space)
    person.drags(QPoint(400, 300), QPoint(340, 300))
    person.bot.keyRelease(view, Qt.Key.Key_Space)
    assert view.mapToScene(QPoint(0, 0)).x() > corner.x()
    assert len(person.journey.touchpoints) == 2
    assert not view.selected


def turn_wheel(view, at, by: int) -> None:
    port = view.viewport()
    event = QWheelEvent(
        QPointF(at),
        QPointF(port.mapToGlobal(at)),
        QPoint(),
        QPoint(0, by),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(port, event)


def test_that_a_frame_drawn_on_the_map_chooses_the_cards_in_it(person) -> None:
    two_cards(person)
    corner = person.view.mapFromScene(person.view.sceneRect().bottomLeft())
    person.drags(corner + QPoint(3, -3), person.at("Help line"))
    assert set(person.view.selected) == {person.id_of("Shop"), person.id_of("Help line")}
    person.does("edit.delete")
    assert person.names() == []


def test_that_the_inspector_changes_what_is_chosen(person) -> None:
    with_departments(person)
    person.double_clicks(person.in_cell("action", "sales"))
    person.types("Offer")
    person.presses(Qt.Key.Key_Return)
    person.types("Contract")
    person.stops_typing()
    person.clicks(person.at("Offer"))
    window = person.window
    department = window.findChild(QComboBox, "touchpoint_department")
    department.setCurrentIndex(department.findData("support"))
    department.activated.emit(department.currentIndex())
    window.findChild(QCheckBox, "touchpoint_moment_of_truth").click()
    name = window.findChild(QLineEdit, "touchpoint_name")
    name.setFocus()
    name.selectAll()
    person.bot.keyClicks(name, "Quotation")
    person.bot.keyClick(name, Qt.Key.Key_Return)
    offer = person.journey.touchpoint(person.id_of("Quotation"))
    assert (offer.name, offer.department, offer.moment_of_truth) == ("Quotation", "support", True)
    note = window.findChild(QLineEdit, "note_text")
    person.bot.keyClicks(note, "Nobody calls back")
    person.bot.keyClick(note, Qt.Key.Key_Return)
    person.bot.wait(1)
    window.findChild(QToolButton, "vote").click()
    window.findChildren(QToolButton, "vote")[-1].click()
    assert person.journey.notes[0].text == "Nobody calls back"
    way = person.journey.transitions[0].id
    person.view.choose([way])
    owner = window.findChild(QLineEdit, "transition_owner")
    person.bot.keyClicks(owner, "Leila")
    person.bot.keyClick(owner, Qt.Key.Key_Return)
    window.findChild(QDoubleSpinBox, "transition_promise").setValue(48)
    transition = person.journey.transition(way)
    assert (transition.owner, transition.promise_hours) == ("Leila", 48)
    while person.document.undo_stack.canUndo():
        person.does("edit.undo")
    assert person.journey == Journey(language="en")


def test_that_stages_are_added_renamed_ordered_and_removed_in_their_list(person) -> None:
    person.begin()
    person.does("edit.stages")
    dialog = person.sees("manage_stage", QDialog)
    new = dialog.findChild(QLineEdit, "new_name")
    person.bot.keyClicks(new, "Renewal")
    person.bot.keyClick(new, Qt.Key.Key_Return)
    rows = dialog.findChild(QListWidget, "list")
    rows.setCurrentRow(6)
    for button in ("earlier", "earlier"):
        dialog.findChild(QPushButton, button).click()
    assert [s.name for s in person.journey.stages][4] == "Renewal"
    rows.item(0).setText("First contact")
    assert person.journey.stages[0].name == "First contact"
    dialog.findChild(QPushButton, "remove").click()
    assert "Renewal" not in [s.name for s in person.journey.stages]
    dialog.reject()


def test_that_problems_are_listed_and_lead_to_their_place(person) -> None:
    two_cards(person)
    dock = person.window.workbench.panels["problems_dock"]
    dock.show()
    rows = person.window.findChild(QListWidget, "problems")
    person.bot.waitUntil(lambda: rows.count() > 0)
    assert all(rows.item(i).text() for i in range(rows.count()))
    dock.hide()


def test_that_several_chosen_cards_are_dragged_together_in_one_step(person) -> None:
    with_departments(person)
    person.double_clicks(person.in_cell("awareness", "sales"))
    person.types("Advert")
    person.double_clicks(person.in_cell("interest", "support"))
    person.types("Help line")
    person.view.choose([person.id_of("Advert"), person.id_of("Help line")])
    steps = person.document.undo_stack.index()
    person.drags(person.at("Advert"), person.in_cell("interest", "sales"))
    places = {t.name: (t.stage, t.department) for t in person.journey.touchpoints}
    assert places == {"Advert": ("interest", "sales"), "Help line": ("consideration", "support")}
    assert person.document.undo_stack.index() == steps + 1
    assert set(person.view.selected) == {person.id_of("Advert"), person.id_of("Help line")}
    person.presses(Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert [t.stage for t in person.journey.touchpoints] == ["consideration", "action"]


def test_that_a_click_on_one_of_several_chosen_cards_chooses_it_alone(person) -> None:
    with_departments(person)
    for lane, name in (("sales", "Shop"), ("support", "Help line")):
        person.double_clicks(person.in_cell("use", lane))
        person.types(name)
    person.view.choose([person.id_of("Shop"), person.id_of("Help line")])
    person.clicks(person.at("Shop"))
    assert person.view.selected == (person.id_of("Shop"),)


def test_that_the_title_is_written_on_the_map_and_in_the_inspector(person) -> None:
    person.begin()
    title = next(i for i in person.view.scene().contents() if i.kind == "title")
    x, y, _w, _h = title.bounds
    person.double_clicks(person.view.mapFromScene(QPointF(x + 60, y + 20)))
    person.types("Moving house")
    assert person.journey.title == "Moving house"
    field = person.window.findChild(QLineEdit, "journey_title")
    assert field.isVisible()
    assert field.text() == "Moving house"
    field.selectAll()
    person.bot.keyClicks(field, "Moving in")
    person.bot.keyClick(field, Qt.Key.Key_Return)
    assert person.journey.title == "Moving in"
    person.does("edit.undo")
    person.does("edit.undo")
    assert person.journey.title == ""


def test_that_the_inspector_names_what_is_chosen_together(person) -> None:
    with_departments(person)
    for stage, name in (("action", "Shop"), ("use", "Help line")):
        person.double_clicks(person.in_cell(stage, "sales"))
        person.types(name)
    person.does("edit.select_all")
    said = person.window.findChild(QLabel, "overview").text()
    assert said.splitlines()[:2] == ["Shop", "Help line"]
