"""Somebody wants back what was there before the last saves."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QListWidget, QPushButton

from journeymap.evidence.project import Project
from journeymap.model.edits import rename_journey
from journeymap.model.journey import Journey
from journeymap.storage import backups
from journeymap.storage.file import save_project


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    path = tmp_path / "fibre.journey"
    for title in ("One", "Two", "Three"):
        save_project(path, Project(rename_journey(Journey(), title)), expected=None)
    return path


def opened(person, path: Path) -> None:
    person.window.open_any(path)
    person.wait_idle()


def presses(person, dialog: QDialog, key: str) -> None:
    button = dialog.findChild(QPushButton, key)
    person.bot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_that_an_earlier_save_opens_as_a_copy_in_a_window_of_its_own(person, saved) -> None:
    before = saved.read_bytes()
    opened(person, saved)
    person.does("file.earlier")
    dialog = person.sees("earlier_dialog", QDialog)
    rows = dialog.findChild(QListWidget, "list")
    assert rows.count() == 2
    assert rows.item(0).text().startswith("Until ")
    rows.setCurrentRow(1)
    presses(person, dialog, "open_copy")
    person.bot.waitUntil(lambda: len(person.shell.sessions) == 2)
    person.wait_idle()
    titles = [s.document.journey.title for s in person.shell.sessions]
    assert sorted(titles) == ["One", "Three"]
    (copy,) = [s.document for s in person.shell.sessions if s.document.journey.title == "One"]
    assert copy.path is None
    assert saved.read_bytes() == before
    folder = backups.backups_of(saved)[0].path.parent
    assert (folder / "paused").exists()


def test_that_there_is_nothing_to_show_before_the_first_save(person, tmp_path) -> None:
    person.begin()
    assert not person.window.actions_["file.earlier"].isEnabled()
    person.window.filing.save_to(tmp_path / "new")
    person.wait_idle()
    person.does("file.earlier")
    dialog = person.sees("earlier_dialog", QDialog)
    assert not dialog.findChild(QPushButton, "open_copy").isEnabled()
    dialog.close()


def test_that_a_damaged_file_leads_to_its_earlier_saves(person, saved) -> None:
    saved.write_bytes(saved.read_bytes()[:200])
    opened(person, saved)
    person.answers("damaged", "earlier")
    dialog = person.sees("earlier_dialog", QDialog)
    presses(person, dialog, "open_copy")
    person.bot.waitUntil(lambda: person.window.has_map)
    assert person.journey.title == "Two"
