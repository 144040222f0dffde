"""Drives that hang, memory and files that run out: the window goes on, and nothing is lost."""

from __future__ import annotations

import os
import sys
import threading
import time
from itertools import pairwise
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from journeymap.data.importing import gather
from journeymap.evidence.project import Project
from journeymap.model.edits import add_touchpoint, rename_journey
from journeymap.model.journey import Journey
from journeymap.storage import atomic, recovery
from journeymap.storage.file import open_project, save_project


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    path = tmp_path / "fibre.journey"
    save_project(
        path, Project(add_touchpoint(Journey(title="Fibre"), "Contract", "action")), expected=None
    )
    return path


@pytest.fixture
def drive(monkeypatch, tmp_path):
    """A drive that stops answering where the person's files are, until it is told to go on."""
    go_on = threading.Event()
    hung = threading.Event()
    real = atomic.replace_content

    def slow(target: Path, *rest):
        if target.parent == tmp_path and not go_on.is_set():
            hung.set()
            go_on.wait(60)
        return real(target, *rest)

    monkeypatch.setattr("journeymap.storage.file.replace_content", slow)

    yield SimpleNamespace(go_on=go_on, hung=hung)
    go_on.set()


def edit(person, name: str) -> None:
    person.document.apply(lambda j: add_touchpoint(j, name, "use"), "Add")


def opened(person, path: Path) -> None:
    person.window.open_any(path)
    person.wait_idle()


def cancels(person) -> None:
    button = person.window.findChild(QPushButton, "cancel_job")
    person.bot.waitUntil(button.isVisible)
    person.bot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_that_a_drive_that_hangs_holds_nothing_up_and_saving_can_be_given_up(
    person, saved, drive
) -> None:
    opened(person, saved)
    edit(person, "More")
    person.does("file.save")
    person.bot.waitUntil(drive.hung.is_set)
    cancels(person)
    assert not person.window.jobs.is_busy
    edit(person, "Still more")
    assert person.names() == ["Contract", "More", "Still more"]
    assert person.document.is_dirty
    assert person.shell.session.autosave.journaling.flush(10)
    (found,) = recovery.journal_folder().glob("*/journal.journey")
    assert recovery.open_journal(found.parent).project.journey == person.journey
    person.does("file.save")  # the first one may still come to an end
    person.sees("said").close()
    drive.go_on.set()
    person.bot.waitUntil(lambda: len(open_project(saved).project.journey.touchpoints) == 2)
    person.bot.waitUntil(lambda: not person.window.filing._hanging)
    person.does("file.save")
    person.wait_idle()
    assert not person.open_dialogs("changed_on_disk")
    assert open_project(saved).project.journey == person.journey
    assert not person.document.is_dirty


def test_that_a_save_given_up_cannot_bring_back_where_the_document_was(
    person, saved, drive, tmp_path
) -> None:
    opened(person, saved)
    edit(person, "More")
    person.does("file.save")
    person.bot.waitUntil(drive.hung.is_set)
    cancels(person)
    elsewhere = tmp_path / "here" / "copy.journey"
    elsewhere.parent.mkdir()
    person.window.filing.save_to(elsewhere)
    person.wait_idle()
    assert person.document.path == elsewhere
    drive.go_on.set()
    person.bot.waitUntil(lambda: not person.window.filing._hanging)
    assert person.document.path == elsewhere
    assert not person.document.is_dirty


def test_that_undoing_past_a_save_and_doing_again_tells_what_is_unsaved(person, saved) -> None:
    opened(person, saved)
    for name in ("One", "Two"):
        edit(person, name)
    person.does("file.save")
    person.wait_idle()
    assert not person.window.isWindowModified()
    person.does("edit.undo")
    assert person.window.isWindowModified()
    person.does("file.save")
    person.wait_idle()
    assert not person.window.isWindowModified()
    assert len(open_project(saved).project.journey.touchpoints) == 2
    person.does("edit.redo")
    assert person.window.isWindowModified()
    person.does("edit.undo")
    assert not person.window.isWindowModified()
    person.does("edit.undo")
    assert person.window.isWindowModified()


def test_that_memory_that_runs_out_in_the_findings_is_said_and_costs_nothing(
    person, survey, monkeypatch
) -> None:
    person.document.load(gather(Project(), survey()).project)
    person.wait_idle()
    before = person.document.project

    def hungry(*_told, **_more):
        bytearray(1 << 62)

    monkeypatch.setattr("journeymap.analysis.findings.find", hungry)
    person.document.apply(lambda j: rename_journey(j, "More"), "Rename")
    box = person.sees("said")
    assert "not enough memory" in box.informativeText()
    box.close()
    assert person.document.project.evidence is before.evidence
    person.document.undo_stack.undo()
    assert person.document.project is before


@pytest.mark.skipif(sys.platform == "win32", reason="no such limit")
def test_that_too_many_open_files_are_said_and_nothing_is_harmed(saved) -> None:
    import resource

    from journeymap.storage.errors import StorageError

    before, project = saved.read_bytes(), Project(Journey(title="New"))
    limits = resource.getrlimit(resource.RLIMIT_NOFILE)
    for attempt in (
        lambda: save_project(saved, project, expected=None),
        lambda: open_project(saved),
    ):
        first_free = os.open(os.devnull, os.O_RDONLY)
        os.close(first_free)
        resource.setrlimit(resource.RLIMIT_NOFILE, (first_free, limits[1]))
        try:
            with pytest.raises(StorageError, match="too many files are open"):
                attempt()
        finally:
            resource.setrlimit(resource.RLIMIT_NOFILE, limits)
    assert saved.read_bytes() == before
    save_project(saved, project, expected=None)
    assert open_project(saved).project.same_as(project)


def test_that_edits_of_a_long_typing_session_are_kept_in_every_window(person) -> None:
    """Edits come without a pause; none is ever older than five seconds and not on the disk."""
    person.begin()
    person.opens_another_window()
    person.begin()
    root, done = recovery.journal_folder(), []
    end = time.monotonic() + 7
    while time.monotonic() < end:
        number = len(done)
        for place, session in enumerate(person.shell.sessions):
            title = f"{place}:{number}"
            session.document.apply(lambda j, title=title: rename_journey(j, title), "Rename")
        done.append(time.monotonic())
        person.bot.wait(40)
        if number % 20 == 19 and time.monotonic() > done[0] + 4:
            found = [recovery.open_journal(f.parent) for f in root.glob("*/journal.journey")]
            newest = [int(r.project.journey.title.partition(":")[2]) for r in found]
            assert len(newest) == 2
            pause = max(late - early for early, late in pairwise(done))  # of a busy machine
            assert all(time.monotonic() - done[n] < 5 + pause for n in newest)
