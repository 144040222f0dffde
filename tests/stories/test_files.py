"""Somebody opens, saves and closes; nothing is lost and nobody is asked twice."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from journeymap.evidence.project import Project
from journeymap.model.edits import add_touchpoint
from journeymap.model.journey import Journey
from journeymap.storage.file import open_project, save_project


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    path = tmp_path / "fibre.journey"
    save_project(
        path, Project(add_touchpoint(Journey(title="Fibre"), "Contract", "action")), expected=None
    )
    return path


def opened(person, path: Path) -> None:
    person.window.open_any(path)
    person.wait_idle()


def test_that_a_file_is_opened_changed_and_saved(person, saved) -> None:
    opened(person, saved)
    assert person.names() == ["Contract"]
    assert person.window.windowTitle() == "fibre[*]"
    person.clicks(person.at("Contract"))
    person.does("edit.rename")
    person.types("Signing")
    assert person.window.isWindowModified()
    person.does("file.save")
    person.wait_idle()
    assert not person.window.isWindowModified()
    assert open_project(saved).project.journey.touchpoints[0].name == "Signing"
    assert person.shell.settings.recent == (str(saved),)


def test_that_saving_an_untitled_journey_asks_for_a_place(person, tmp_path) -> None:
    person.begin()
    person.double_clicks(person.in_cell("use", ""))
    person.types("First bill")
    person.does("file.save")
    dialog = person.sees("pick_file", QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "new one"))
    dialog.close()
    person.wait_idle()
    assert open_project(tmp_path / "new one.journey").project.journey == person.journey
    assert not person.document.is_dirty


@pytest.mark.parametrize(("answer", "closes"), [("discard", True), ("cancel", False)])
def test_that_closing_with_unsaved_changes_asks_once(person, saved, answer, closes) -> None:
    opened(person, saved)
    person.document.apply(lambda j: add_touchpoint(j, "More", "use"), "Add")
    person.window.close()
    person.window.close()
    assert len(person.open_dialogs("unsaved")) == 1
    person.answers("unsaved", answer)
    assert person.is_gone is closes
    assert closes or not person.open_dialogs("unsaved")
    assert len(open_project(saved).project.journey.touchpoints) == 1


def test_that_closing_can_save_first(person, saved) -> None:
    opened(person, saved)
    person.document.apply(lambda j: add_touchpoint(j, "More", "use"), "Add")
    person.window.close()
    person.answers("unsaved", "save")
    person.bot.waitUntil(lambda: person.is_gone)
    assert len(open_project(saved).project.journey.touchpoints) == 2


def test_that_a_clean_document_closes_without_a_word(person, saved) -> None:
    opened(person, saved)
    person.window.close()
    assert person.is_gone


def somebody_else_writes(path: Path) -> None:
    save_project(
        path, Project(add_touchpoint(Journey(title="Theirs"), "Theirs", "use")), expected=None
    )


def test_that_a_file_changed_by_somebody_else_is_not_overwritten_unasked(person, saved) -> None:
    opened(person, saved)
    person.document.apply(lambda j: add_touchpoint(j, "Mine", "use"), "Add")
    somebody_else_writes(saved)
    person.does("file.save")
    box = person.sees("changed_on_disk")
    assert box.defaultButton().objectName() == "save_as"
    assert open_project(saved).project.journey.title == "Theirs"
    person.answers("changed_on_disk", "reload")
    person.wait_idle()
    assert person.names() == ["Theirs"]
    assert not person.document.is_dirty


def test_that_overwriting_on_purpose_works(person, saved) -> None:
    opened(person, saved)
    person.document.apply(lambda j: add_touchpoint(j, "Mine", "use"), "Add")
    somebody_else_writes(saved)
    person.does("file.save")
    person.answers("changed_on_disk", "overwrite")
    person.wait_idle()
    assert open_project(saved).project.journey == person.journey


def test_that_a_broken_file_is_one_message_and_changes_nothing(person, saved, tmp_path) -> None:
    opened(person, saved)
    before = person.document.project
    broken = tmp_path / "broken.journey"
    broken.write_bytes(b"not a zip")
    opened(person, broken)
    box = person.sees("said")
    assert "broken.journey" in box.informativeText()
    box.close()
    assert person.document.project is before
    assert person.document.path == saved


def test_that_a_missing_recent_file_leaves_the_list(person, saved) -> None:
    opened(person, saved)
    saved.unlink()
    person.does("file.close")
    assert not person.window.has_map
    opened(person, saved)
    person.sees("said").close()
    assert person.shell.settings.recent == ()


def test_that_a_file_that_may_not_be_written_is_saved_somewhere_else(
    person, saved, tmp_path
) -> None:
    opened(person, saved)
    saved.chmod(0o444)
    before = saved.read_bytes()
    person.document.apply(lambda j: add_touchpoint(j, "More", "use"), "Add")
    person.does("file.save")
    person.answers("read_only", "save_as")
    dialog = person.sees("pick_file", QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "copy.journey"))
    dialog.close()
    person.wait_idle()
    assert saved.read_bytes() == before
    assert len(open_project(tmp_path / "copy.journey").project.journey.touchpoints) == 2
    assert not person.document.is_dirty


def test_that_a_plain_json_is_saved_as_a_journey(person, tmp_path) -> None:
    path = tmp_path / "fibre.json"
    save_project(path, Project(Journey(title="Fibre")), expected=None)
    opened(person, path)
    person.does("file.save")
    dialog = person.sees("pick_file", QFileDialog)
    assert dialog.selectedFiles()[0].endswith("fibre.journey")
    dialog.close()


def test_that_an_error_says_what_where_and_what_to_do_on_lines_of_their_own(
    person, tmp_path
) -> None:
    path = tmp_path / "broken.journey"
    path.write_bytes(b"PK garbage")
    person.window.open_any(path)
    box = person.sees("said")
    what, where, remedy = box.informativeText().split("\n")
    assert what[0].isupper()
    assert "broken.journey" in where
    assert "backup" in remedy
    box.close()
