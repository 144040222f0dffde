"""Several windows of one program: each its own document, all with the same language and look."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from journeymap.evidence.project import Project
from journeymap.model.edits import add_touchpoint
from journeymap.model.journey import Journey
from journeymap.storage import recovery
from journeymap.storage.file import save_project


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    path = tmp_path / "fibre.journey"
    save_project(
        path, Project(add_touchpoint(Journey(title="Fibre"), "Contract", "action")), expected=None
    )
    return path


def edit(person, name: str) -> None:
    person.document.apply(lambda j: add_touchpoint(j, name, "use"), "Add")


def test_that_each_window_has_a_document_of_its_own(person) -> None:
    person.begin()
    edit(person, "One")
    first = person.window
    second = person.opens_another_window()
    assert not second.has_map
    assert second.pos() != first.pos()
    person.begin()
    edit(person, "Two")
    assert person.names() == ["Two"]
    person.does("edit.undo")
    assert person.names() == []
    person.turns_to(first)
    assert person.names() == ["One"]
    assert person.document.is_dirty


def test_that_edits_of_every_window_are_kept_for_after_a_crash(person) -> None:
    person.begin()
    edit(person, "One")
    person.opens_another_window()
    person.begin()
    edit(person, "Two")
    root = recovery.journal_folder()
    person.bot.waitUntil(lambda: len(list(root.glob("*/journal.journey"))) == 2)
    found = [recovery.open_journal(f.parent) for f in root.glob("*/journal.journey")]
    names = {r.project.journey.touchpoints[0].name for r in found}
    assert names == {"One", "Two"}


def test_that_language_and_theme_are_those_of_all_windows(person) -> None:
    person.begin()
    edit(person, "One")
    person.opens_another_window()
    person.does("view.dark")
    assert [s.window.theme for s in person.shell.sessions] == ["dark", "dark"]
    first = person.shell.sessions[0]
    assert first.window.actions_["view.dark"].isChecked()
    person.speaks("fa")
    assert [s.window.locale_.language for s in person.shell.sessions] == ["fa", "fa"]
    assert person.shell.sessions[0].document.journey.touchpoints[0].name == "One"
    assert person.shell.sessions[0].window.has_map
    assert QApplication.instance().isRightToLeft()


def test_that_a_file_opened_in_one_window_is_recent_in_all(person, saved) -> None:
    first = person.window
    person.opens_another_window()
    person.window.open_any(saved)
    person.wait_idle()
    assert [a.toolTip() for a in first.menus["recent"].actions()] == [str(saved)]


def test_that_closing_one_window_leaves_the_others(person) -> None:
    person.begin()
    edit(person, "One")
    second = person.opens_another_window()
    second.close()
    assert len(person.shell.sessions) == 1
    assert person.names() == ["One"]
    person.bot.wait(20)
    edit(person, "More")
    assert person.names() == ["One", "More"]


def test_that_quitting_asks_in_every_window_first_and_closes_none_when_called_off(person) -> None:
    person.begin()
    edit(person, "One")
    first = person.window
    person.opens_another_window()
    person.begin()
    edit(person, "Two")
    person.does("file.quit")
    person.answers("unsaved", "discard")
    person.turns_to(first)
    person.answers("unsaved", "cancel")
    assert len(person.shell.sessions) == 2
    person.does("file.quit")
    person.answers("unsaved", "discard")
    person.bot.waitUntil(lambda: person.window is not first)
    person.answers("unsaved", "discard")
    assert person.is_gone
