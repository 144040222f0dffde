"""Next month's export is put into a folder, and the journey takes it in."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPushButton

from journeymap.app import folder_watch
from journeymap.app.dialogs.importing import ImportDialog
from journeymap.app.dialogs.watched import WatchedDialog

Key = Qt.Key


@pytest.fixture
def folder(person, survey, tmp_path, monkeypatch) -> Path:
    """A saved journey with one export counted, and an empty folder that is watched for it."""
    monkeypatch.setattr(folder_watch, "SETTLE_MS", 60)
    person.window.folder_watch._timer.setInterval(60)
    person.window.open_any(survey("march.csv"))
    dialog = person.sees("import_dialog", ImportDialog)
    person.bot.keyClick(dialog.focusWidget(), Key.Key_Return)
    person.wait_idle()
    person.window.filing.save_to(tmp_path / "shop.journey")
    person.wait_idle()
    watched = tmp_path / "exports"
    watched.mkdir()
    return watched


def watches(person, folder: Path, *, alone: bool = False) -> None:
    person.does("file.watch_folder")
    dialog = person.sees("watched_dialog", WatchedDialog)
    line = dialog.findChild(QLineEdit, "watched_folder")
    person.bot.keyClicks(line, str(folder))
    if alone:
        person.bot.keyClick(dialog.findChild(QCheckBox, "watched_alone"), Key.Key_Space)
    person.bot.keyClick(line, Key.Key_Return)


def arrives(survey, folder: Path, name: str, people: int = 120) -> Path:
    return Path(shutil.copy(survey(f"made_{name}", people=people), folder / name))


def sources(person) -> list[str]:
    return [s.name for s in person.document.project.evidence.sources]


def test_that_a_fitting_file_is_offered_and_taken_by_one_click(person, survey, folder) -> None:
    watches(person, folder)
    arrives(survey, folder, "april.csv")
    notice = person.window.folder_watch.notice
    person.bot.waitUntil(lambda: "april.csv" in notice.text)
    assert sources(person) == ["march"], "nothing is taken unasked"
    person.bot.keyClick(notice.findChild(QPushButton, "take"), Key.Key_Space)
    person.bot.waitUntil(lambda: sources(person) == ["march", "april"])
    person.wait_idle()
    assert str(folder) in person.shell.settings.watched[0], "the folder is the person's setting"
    person.does("edit.undo")
    assert sources(person) == ["march"]


def test_that_it_is_taken_without_a_question_where_that_was_asked_for(
    person, survey, folder
) -> None:
    watches(person, folder, alone=True)
    arrives(survey, folder, "april.csv")
    person.bot.waitUntil(lambda: sources(person) == ["march", "april"])
    person.wait_idle()


def test_that_what_changed_is_looked_at_first_even_so(person, survey, folder) -> None:
    watches(person, folder, alone=True)
    path = survey("made.csv", people=120)
    text = path.read_text().replace("Plan,", "Tariff,", 1)
    (folder / "april.csv").write_text(text)
    notice = person.window.folder_watch.notice
    person.bot.waitUntil(lambda: "april.csv" in notice.text)
    assert notice.findChild(QPushButton, "take") is None
    assert sources(person) == ["march"]


def test_that_a_file_counted_already_and_one_of_another_kind_are_left_alone(
    person, survey, folder, tmp_path
) -> None:
    shutil.copy(tmp_path / "march.csv", folder / "again.csv")
    (folder / "notes.csv").write_text("a,b\n1,2\n3,4\n")
    (folder / "picture.png").write_bytes(b"x")
    watches(person, folder)
    eye = person.window.folder_watch
    person.bot.waitUntil(lambda: len(eye._settled) == 2)
    assert eye.notice.isHidden()


def test_that_a_file_still_being_written_is_left_until_it_is_whole(survey, tmp_path) -> None:
    from journeymap.data.counted import no_report
    from journeymap.data.importing import journey_from

    project = journey_from(survey("march.csv")).project
    folder = tmp_path / "exports"
    folder.mkdir()
    whole = survey("made.csv", people=120).read_bytes()
    path = folder / "april.csv"
    path.write_bytes(whole[:2000])
    nothing: frozenset = frozenset()
    first = folder_watch.look_into(folder, project, nothing, nothing, no_report)
    path.write_bytes(whole)
    second = folder_watch.look_into(folder, project, first.now, first.settled, no_report)
    assert first.waiting
    assert second.waiting
    assert first.offer is None
    assert second.offer is None
    third = folder_watch.look_into(folder, project, second.now, second.settled, no_report)
    assert third.offer is not None
    assert third.offer.overview.rows == 120
