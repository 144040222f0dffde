"""As-is and to-be: versions are made, looked at, compared, taken back and saved in the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QInputDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QWidget,
)

from journeymap.app.version_bar import VersionBar
from journeymap.export.files import ExportOptions, picture_for
from journeymap.storage.file import open_project
from tests.stories.conftest import Left, Person

Ctrl = Qt.KeyboardModifier.ControlModifier


def bar(person: Person) -> VersionBar:
    assert person.window.workbench is not None
    return person.window.workbench.version_bar


def tabs(person: Person) -> list[str]:
    found = bar(person).tabs
    return [found.tabText(i) for i in range(found.count())]


def agrees(person: Person, dialog: QWidget) -> None:
    ok = dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok)
    person.bot.mouseClick(ok, Left)
    person.bot.wait(1)


def begins_version(person: Person, name: str = "") -> None:
    person.does("version.new")
    dialog = person.sees("version_name", QInputDialog)
    if name:
        line = dialog.findChild(QLineEdit)
        line.selectAll()
        person.bot.keyClicks(line, name)
    agrees(person, dialog)


@pytest.fixture
def two(person: Person) -> Person:
    """A journey of two connected touchpoints, and its to-be, which is shown."""
    person.begin()
    person.does("edit.add")
    person.types("Offer")
    person.does("edit.add_next")
    person.types("Contract")
    begins_version(person)
    person.window.activateWindow()
    person.bot.waitUntil(person.window.isActiveWindow)
    return person


def differences(person: Person) -> list[str]:
    person.bot.wait(5)
    found = person.window.findChild(QListWidget, "differences")
    return [found.item(i).text() for i in range(found.count())]


def marks(person: Person) -> set[str]:
    return {i.key for i in person.view.scene().contents() if i.kind in ("change", "ghost")}


def test_that_a_new_version_is_a_copy_to_go_on_with_and_both_have_tabs(two: Person) -> None:
    assert bar(two).isVisible()
    assert tabs(two) == ["As-is", "To be"]
    assert bar(two).tabs.currentIndex() == 1
    assert two.names() == ["Offer", "Contract"]
    assert "To be" in two.window.windowTitle()


def test_that_there_is_no_bar_while_there_is_one_version(person: Person) -> None:
    person.begin()
    assert not bar(person).isVisible()
    assert not person.window.actions_["version.compare"].isEnabled()


def test_that_keys_and_tabs_switch_and_each_version_is_edited_for_itself(two: Person) -> None:
    two.view.choose([two.id_of("Contract")])
    two.does("edit.rename")
    two.types("Contract online")
    two.presses(Qt.Key.Key_PageUp, Ctrl)
    assert two.names() == ["Offer", "Contract"]
    assert two.agrees_with_the_scene()
    at = bar(two).tabs.tabRect(1).center()
    two.bot.mouseClick(bar(two).tabs, Left, pos=at)
    assert two.names() == ["Offer", "Contract online"]
    assert two.agrees_with_the_scene()


def test_that_undo_goes_back_through_a_switch(two: Person) -> None:
    two.view.choose([two.id_of("Contract")])
    two.does("edit.delete")
    two.presses(Qt.Key.Key_PageDown, Ctrl)
    assert two.names() == ["Offer", "Contract"]
    two.does("edit.undo")
    assert bar(two).tabs.currentIndex() == 1
    assert two.names() == ["Offer"]
    two.does("edit.undo")
    assert two.names() == ["Offer", "Contract"]
    two.does("edit.undo")
    assert tabs(two) == []
    assert not bar(two).isVisible()
    while two.window.actions_["edit.redo"].isEnabled():
        two.does("edit.redo")
    assert bar(two).tabs.currentIndex() == 0
    assert two.agrees_with_the_scene()


def test_that_differences_are_marked_listed_counted_and_follow_every_edit(two: Person) -> None:
    two.presses(Qt.Key.Key_D, Ctrl | Qt.KeyboardModifier.AltModifier)
    assert differences(two) == []
    contract = two.id_of("Contract")
    two.window.editing.rename(contract, "Contract online")
    assert marks(two) == {f"change:{contract}", f"outline:{contract}"}
    assert differences(two) == ["≠  Contract online: renamed, Contract → Contract online"]
    assert bar(two).count.text() == "1 difference"
    two.window.editing.move(contract, "use", None, None)
    assert f"was:{contract}" in marks(two)
    two.does("edit.undo")
    assert f"was:{contract}" not in marks(two)
    two.does("version.compare")
    assert marks(two) == set()


def test_that_the_same_differences_are_seen_from_the_other_side(two: Person) -> None:
    two.window.editing.remove([two.id_of("Contract")])
    two.does("version.compare")
    assert any(line.startswith("−  Touchpoint removed") for line in differences(two))
    two.does("version.next")
    assert any(line.startswith("+  Touchpoint added") for line in differences(two))
    assert two.window.findChild(QComboBox, "compare_with").currentText() == "To be"


def test_that_choosing_a_difference_flies_to_it_also_where_it_is_gone(two: Person) -> None:
    gone = two.id_of("Contract")
    two.window.editing.remove([gone])
    two.window.editing.rename(two.id_of("Offer"), "Quote")
    two.does("version.compare")
    found = two.window.findChild(QListWidget, "differences")
    lines = differences(two)
    for start, chosen in (("≠", (two.id_of("Quote"),)), ("−  Touch", (two.id_of("Quote"),))):
        at = next(i for i, line in enumerate(lines) if line.startswith(start))
        rect = found.visualItemRect(found.item(at))
        two.bot.mouseClick(found.viewport(), Left, pos=rect.center())
        two.bot.wait(1)
        assert two.view.selected == chosen
    two.view.land()
    ghost = next(i for i in two.view.scene().contents() if i.key == f"was:{gone}")
    seen = two.view.mapToScene(two.view.viewport().rect()).boundingRect()
    assert seen.contains(*[ghost.bounds[0] + 5, ghost.bounds[1] + 5])


def test_that_a_version_is_renamed_moved_and_deleted_each_in_one_step(two: Person) -> None:
    begins_version(two, "Next year")
    assert tabs(two) == ["As-is", "To be", "Next year"]
    two.does("version.rename")
    dialog = two.sees("version_name", QInputDialog)
    dialog.findChild(QLineEdit).selectAll()
    two.bot.keyClicks(dialog.findChild(QLineEdit), "2027")
    agrees(two, dialog)
    assert tabs(two)[2] == "2027"
    bar(two).tabs.moveTab(2, 0)
    assert [v.name for v in two.document.project.versions] == ["2027", "As-is", "To be"]
    two.does("version.delete")
    assert tabs(two) == ["As-is", "To be"]
    for expected in (["2027", "As-is", "To be"], ["As-is", "To be", "2027"]):
        two.does("edit.undo")
        assert tabs(two) == expected
    two.does("edit.undo")
    assert tabs(two)[2] == "Next year"


def test_that_a_name_that_is_taken_is_refused_in_words(two: Person) -> None:
    begins_version(two, "as-is")
    assert tabs(two) == ["As-is", "To be"]
    assert "already" in two.window.statusBar().currentMessage()


def test_that_versions_are_saved_and_opened_with_the_one_that_was_shown(
    two: Person, tmp_path: Path
) -> None:
    two.window.editing.rename(two.id_of("Contract"), "Contract online")
    two.presses(Qt.Key.Key_PageUp, Ctrl)
    path = tmp_path / "map.journey"
    two.window.filing.save_to(path)
    two.wait_idle()
    assert open_project(path).project.same_as(two.document.project)
    two.does("version.compare")
    two.does("file.close")
    two.window.filing.open(path)
    two.wait_idle()
    assert tabs(two) == ["As-is", "To be"]
    assert bar(two).tabs.currentIndex() == 0
    assert marks(two) == set()
    two.presses(Qt.Key.Key_PageDown, Ctrl)
    assert two.names() == ["Offer", "Contract online"]


def test_that_an_export_shows_the_marks_of_the_screen(two: Person) -> None:
    two.window.editing.remove([two.id_of("Contract")])
    bench = two.window.workbench
    assert bench is not None
    two.does("version.compare")
    options = ExportOptions(compared=bench.comparing.compared)
    picture = picture_for(two.document.project, bench.analyst.findings, options, (16, 9))
    assert any(i.key.startswith("was:") for i in picture.items)
    title = next(i for i in picture.items if i.kind == "title")
    assert "Version “To be”" in title.tip


def test_that_the_list_says_what_to_do_when_nothing_is_compared(two: Person) -> None:
    bench = two.window.workbench
    assert bench is not None
    bench.show_differences()
    two.bot.wait(5)
    said = two.window.findChild(QLabel, "differences_said")
    assert said.text() == "Choose a version to compare with."
