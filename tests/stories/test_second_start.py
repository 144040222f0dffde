"""Somebody starts the program a second time, from a file manager: the first one shows the file."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from journeymap.app.application import settings_path
from journeymap.app.door import door
from journeymap.evidence.project import Project
from journeymap.model.edits import add_touchpoint
from journeymap.model.journey import Journey
from journeymap.storage.file import save_project

JOURNEY = add_touchpoint(Journey(title="Fibre"), "Contract", "action")


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    path = tmp_path / "fibre.journey"
    save_project(path, Project(JOURNEY), expected=None)
    return path


@pytest.fixture
def start(person):
    """Starts the program again, and waits until it is over."""
    person.shell.listen(door(settings_path()))

    def begin(*words: str, folder: Path | None = None) -> int:
        program = [sys.executable, "-m", "journeymap", *words]
        process = subprocess.Popen(program, cwd=folder, env={**os.environ, **paths()})
        person.bot.waitUntil(lambda: process.poll() is not None)
        person.wait_idle()
        return process.returncode

    return begin


def paths() -> dict[str, str]:
    return {"PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}


def test_that_a_second_start_shows_its_file_in_the_first_and_goes(person, start, saved) -> None:
    assert start("fibre.journey", folder=saved.parent) == 0
    assert len(person.shell.sessions) == 1  # nothing was begun there
    assert person.document.path == saved
    assert person.names() == ["Contract"]
    assert start(str(saved)) == 0
    assert len(person.shell.sessions) == 1


def test_that_work_in_the_first_window_is_left_alone(person, start, saved) -> None:
    person.begin()
    person.document.apply(lambda j: add_touchpoint(j, "Mine", "use"), "Add")
    first = person.document
    assert start(str(saved)) == 0
    assert len(person.shell.sessions) == 2
    person.bot.waitUntil(lambda: person.document.path == saved)
    assert [t.name for t in first.journey.touchpoints] == ["Mine"]


def test_that_a_start_without_a_file_is_another_window(person, start) -> None:
    assert start() == 0
    assert len(person.shell.sessions) == 2
    assert not person.window.has_map
