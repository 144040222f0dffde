"""A file that others have a hand in: open twice, held by somebody, changed or gone meanwhile."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton

from journeymap.evidence.project import Project
from journeymap.model.edits import add_touchpoint
from journeymap.model.journey import Journey
from journeymap.storage import locking, recovery
from journeymap.storage.backups import backups_of
from journeymap.storage.file import open_project, save_project
from journeymap.storage.processes import Process, machine

FAR = Process(4711, "another machine", "then")
NEAR = Process(os.getppid(), machine(), "")
NOBODY = Process(2**22 + 1, machine(), "gone")
MINE = Project(add_touchpoint(Journey(title="Fibre"), "Contract", "action"))
THEIRS = Project(add_touchpoint(Journey(title="Theirs"), "Theirs", "use"))


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    path = tmp_path / "fibre.journey"
    save_project(path, MINE, expected=None)
    return path


@pytest.fixture
def held_by(monkeypatch, saved):
    """Somebody else has the file open."""

    def hold(process: Process) -> locking.Claim:
        with monkeypatch.context() as m:
            m.setattr(locking, "this_process", lambda: process)
            m.setenv("LOGNAME", "ada")
            return locking.claim(saved)

    return hold


def edit(person, name: str) -> None:
    person.document.apply(lambda j: add_touchpoint(j, name, "use"), "Add")


def opened(person, path: Path) -> None:
    person.window.open_any(path)
    person.wait_idle()


def sees(person, bar: str, words: str):
    notice = getattr(person.window.watch, bar)
    person.bot.waitUntil(lambda: notice.isVisible() and words in notice.text)
    return notice


def presses(person, bar: str, key: str) -> None:
    notice = getattr(person.window.watch, bar)

    def there() -> list[QPushButton]:
        return [b for b in notice.findChildren(QPushButton, key) if b.isVisible()]

    person.bot.waitUntil(lambda: len(there()) == 1)
    (button,) = there()
    person.bot.mouseClick(button, Qt.MouseButton.LeftButton)
    person.bot.wait(1)


# --- the same file twice ----------------------------------------------------------------------


@pytest.mark.parametrize("link", [False, True])
def test_that_a_file_that_is_open_comes_forward_instead_of_opening_twice(
    person, saved, tmp_path, link
) -> None:
    opened(person, saved)
    first = person.window
    other = person.opens_another_window()
    path = saved
    if link:
        path = tmp_path / "link.journey"
        path.symlink_to(saved)
    opened(person, path)
    person.bot.waitUntil(lambda: person.window is first)
    assert not other.has_map
    assert len(person.shell.sessions) == 2


def test_that_opening_what_is_open_here_changes_nothing(person, saved) -> None:
    opened(person, saved)
    edit(person, "More")
    opened(person, saved)
    assert person.names() == ["Contract", "More"]
    assert not person.open_dialogs("unsaved")


def test_that_nothing_is_saved_over_a_file_open_in_another_window(person, saved) -> None:
    opened(person, saved)
    other = person.opens_another_window()
    person.begin()
    edit(person, "Other")
    other.filing.save_to(saved)
    (box,) = [b for b in other.findChildren(QMessageBox, "said") if b.isVisible()]
    assert "open in another window" in box.informativeText()
    box.close()
    person.bot.wait(1)
    assert open_project(saved).project.same_as(MINE)


# --- in somebody else's hands -----------------------------------------------------------------


def test_that_the_lock_is_there_while_the_file_is_open_and_no_longer(
    person, saved, tmp_path
) -> None:
    lock = locking.lock_of(saved)
    opened(person, saved)
    assert lock.exists()
    person.window.filing.save_to(tmp_path / "other")
    person.wait_idle()
    other = locking.lock_of(tmp_path / "other.journey")
    assert other.exists()
    person.bot.waitUntil(lambda: not lock.exists())
    person.does("file.close")
    person.bot.waitUntil(lambda: not other.exists())
    opened(person, saved)
    assert lock.exists()
    person.window.close()
    person.bot.waitUntil(lambda: not lock.exists())


def test_that_another_language_keeps_the_lock(person, saved) -> None:
    opened(person, saved)
    person.speaks("fa")
    person.bot.wait(50)
    assert locking.lock_of(saved).exists()
    assert not person.document.read_only


def test_that_a_second_program_reads_says_who_holds_the_file_and_saves_elsewhere(
    person, saved, held_by, tmp_path
) -> None:
    theirs = held_by(NEAR)
    opened(person, saved)
    notice = sees(person, "lock_notice", "ada, in another program on this computer")
    assert not [b for b in notice.findChildren(QPushButton, "take") if b.isVisible()]
    assert person.document.read_only
    assert "read-only" in person.window.windowTitle()
    edit(person, "More")
    before = saved.read_bytes()
    presses(person, "lock_notice", "save_as")
    dialog = person.sees("pick_file", QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "copy.journey"))
    dialog.close()
    person.wait_idle()
    assert saved.read_bytes() == before
    assert not person.document.read_only
    assert not notice.isVisible()
    assert locking.lock_of(saved).read_bytes() == theirs.token


def test_that_a_file_held_on_another_computer_is_taken_only_after_asking(
    person, saved, held_by
) -> None:
    theirs = held_by(FAR)
    opened(person, saved)
    sees(person, "lock_notice", "ada on ")
    presses(person, "lock_notice", "take")
    person.answers("take_over", "cancel")
    assert locking.lock_of(saved).read_bytes() == theirs.token
    presses(person, "lock_notice", "take")
    person.answers("take_over", "take")
    person.wait_idle()
    assert locking.lock_of(saved).read_bytes() != theirs.token
    assert not person.document.read_only
    edit(person, "More")
    person.does("file.save")
    person.wait_idle()
    assert len(open_project(saved).project.journey.touchpoints) == 2


def test_that_a_file_that_is_free_again_is_said_to_be(person, saved, held_by) -> None:
    held_by(NEAR)
    opened(person, saved)
    sees(person, "lock_notice", "ada")
    locking.lock_of(saved).unlink()
    person.window.activated.emit()
    sees(person, "lock_notice", "Nobody else")
    presses(person, "lock_notice", "take")
    person.wait_idle()
    assert not person.document.read_only
    assert locking.lock_of(saved).exists()


def test_that_the_lock_of_a_program_that_died_is_in_nobodys_way(person, saved, held_by) -> None:
    held_by(NOBODY)
    opened(person, saved)
    assert not person.document.read_only
    assert not person.window.watch.lock_notice.isVisible()


def test_that_nothing_is_saved_over_a_file_somebody_holds(person, saved, held_by) -> None:
    held_by(FAR)
    person.begin()
    edit(person, "Other")
    person.window.filing.save_to(saved)
    box = person.sees("read_only")
    assert "somebody else has this file open" in box.informativeText().lower()
    person.answers("read_only", "cancel")
    assert open_project(saved).project.same_as(MINE)


# --- changed or gone --------------------------------------------------------------------------


def test_that_a_change_on_the_disk_is_noticed_and_reloaded_by_one_click(person, saved) -> None:
    opened(person, saved)
    save_project(saved, THEIRS, expected=None)
    sees(person, "notice", "changed by somebody else")
    presses(person, "notice", "reload")
    person.wait_idle()
    assert person.names() == ["Theirs"]
    assert not person.document.is_dirty
    assert not person.window.watch.notice.isVisible()


def test_that_keeping_mine_makes_it_unsaved_and_the_next_save_replaces_theirs(
    person, saved
) -> None:
    opened(person, saved)
    save_project(saved, THEIRS, expected=None)
    sees(person, "notice", "changed by somebody else")
    presses(person, "notice", "keep")
    assert person.document.is_dirty
    person.does("file.save")
    person.wait_idle()
    assert not person.open_dialogs("changed_on_disk")
    assert open_project(saved).project.journey.touchpoints[0].name == "Contract"
    assert open_project(backups_of(saved)[0].path).project.same_as(THEIRS)


def test_that_a_change_is_noticed_on_coming_back_where_the_system_tells_nothing(
    person, saved
) -> None:
    opened(person, saved)
    watch = person.window.watch
    person.bot.waitUntil(
        lambda: bool(watch._watcher.files()) and not (watch._job or watch._timer.isActive())
    )
    watch._watcher.removePaths(watch._watcher.files())
    save_project(saved, THEIRS, expected=None)
    person.bot.wait(400)
    assert not watch.notice.isVisible()
    person.window.activated.emit()
    sees(person, "notice", "changed by somebody else")


def test_that_a_file_only_touched_or_saved_here_is_no_news(person, saved) -> None:
    opened(person, saved)
    os.utime(saved, ns=(1, 1))
    edit(person, "More")
    person.does("file.save")
    person.wait_idle()
    person.bot.wait(600)
    assert not person.window.watch.notice.isVisible()


def test_that_unsaved_edits_are_kept_while_it_is_said_that_the_file_changed(person, saved) -> None:
    opened(person, saved)
    save_project(saved, THEIRS, expected=None)
    notice = sees(person, "notice", "changed by somebody else")

    def reload() -> str:
        there = [b.text() for b in notice.findChildren(QPushButton, "reload") if b.isVisible()]
        return there[0] if there else ""

    person.bot.waitUntil(lambda: reload() == "&Reload")
    edit(person, "More")
    person.bot.waitUntil(lambda: "losing" in reload())
    assert person.names() == ["Contract", "More"]


def test_that_a_file_that_is_gone_is_said_kept_and_saved_again(person, saved) -> None:
    opened(person, saved)
    saved.unlink()
    sees(person, "notice", "moved or removed")
    assert person.document.is_dirty
    journals = recovery.journal_folder()
    person.bot.waitUntil(lambda: bool(list(journals.glob("*/journal.journey"))))
    presses(person, "notice", "save_again")
    person.wait_idle()
    assert open_project(saved).project.same_as(MINE)
    assert not person.document.is_dirty


def test_that_saving_a_file_that_is_gone_asks_before_it_is_made_again(person, saved) -> None:
    opened(person, saved)
    edit(person, "More")
    saved.unlink()
    person.does("file.save")
    person.answers("gone_from_disk", "cancel")
    assert not saved.exists()
    person.does("file.save")
    person.answers("gone_from_disk", "save_again")
    person.wait_idle()
    assert len(open_project(saved).project.journey.touchpoints) == 2
