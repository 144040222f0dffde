"""Real windows, killed or told to go while somebody edits: five seconds at most are lost."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from journeymap.evidence.project import Project
from journeymap.model.edits import rename_journey
from journeymap.model.journey import Journey
from journeymap.storage.file import open_project, save_project
from journeymap.storage.recovery import list_journals, open_journal

PROGRAM = Path(__file__).with_name("edit_until_killed.py")
#: What may be lost, in seconds.
PROMISE = 5.0


class Round:
    """One program at work on one file, in a home of its own."""

    def __init__(self, folder: Path, seed: int, *more: str) -> None:
        self.file, self.log = folder / "map.journey", folder / "log"
        self.data = folder / "data"
        save_project(self.file, Project(rename_journey(Journey(), "0")), expected=None)
        env = {**os.environ, "XDG_DATA_HOME": str(self.data), "QT_QPA_PLATFORM": "offscreen"}
        env["PYTHONFAULTHANDLER"] = "1"
        self.process = subprocess.Popen(
            [sys.executable, str(PROGRAM), str(self.file), str(self.log), str(seed), *more],
            env=env, stderr=subprocess.PIPE, text=True,
        )  # fmt: skip

    def edits(self) -> list[tuple[int, float]]:
        """Number and time of every edit that is known to be done."""
        if not self.log.exists():
            return []
        lines = self.log.read_text().splitlines(keepends=True)
        whole = [line.split() for line in lines if line.endswith("\n")]
        return [(int(number), float(at)) for number, at in whole]

    def wait_for(self, edits: int) -> None:
        end = time.monotonic() + 300
        while len(self.edits()) < edits:
            assert self.process.poll() is None, self.process.stderr.read()
            assert time.monotonic() < end, self.stacks()
            time.sleep(0.02)

    def stacks(self) -> str:
        """Where every thread of a program that does nothing is; ends it."""
        self.process.send_signal(signal.SIGABRT)
        return f"it does not edit\n{self.process.communicate(timeout=600)[1]}"

    def kept(self) -> int:
        """The newest edit that is in the file or in the journal; both are whole."""
        listing = list_journals(self.data / "journeymap" / "journals")
        assert not listing.damaged
        assert len(listing.journals) <= 1
        numbers = [int(open_project(self.file).project.journey.title)]
        for journal in listing.journals:
            recovered = open_journal(journal.folder)
            assert recovered.subject.base == self.file
            numbers.append(int(recovered.project.journey.title))
        return max(numbers)


@contextmanager
def at_work(folder: Path, seed: int, *more: str) -> Iterator[Round]:
    folder.mkdir()
    found = Round(folder, seed, *more)
    try:
        yield found
    finally:
        found.process.kill()
        found.process.wait(60)
        found.process.stderr.close()


def lost_seconds(folder: Path, seed: int) -> float:
    """Kill a program at some moment; the age of the oldest edit that is lost."""
    with at_work(folder, seed) as program:
        program.wait_for(1)
        time.sleep(random.Random(seed).uniform(0, 3))
        killed = time.time()
        program.process.kill()
        program.process.wait(60)
        kept = program.kept()
        lost = [at for number, at in program.edits() if number > kept]
        return killed - min(lost) if lost else 0.0


def test_that_a_killed_window_loses_five_seconds_at_most(tmp_path: Path) -> None:
    lost = [lost_seconds(tmp_path / str(seed), seed) for seed in range(5)]
    assert max(lost) < PROMISE, lost


@pytest.mark.slow
def test_that_three_hundred_killed_windows_lose_five_seconds_at_most(tmp_path: Path) -> None:
    lost = [lost_seconds(tmp_path / str(seed), seed) for seed in range(100, 400)]
    print(f"lost at most {max(lost):.2f} s, {sum(lost) / len(lost):.2f} s on average")
    assert max(lost) < PROMISE, lost


@pytest.mark.skipif(sys.platform == "win32", reason="no such signals")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_that_a_window_told_to_go_keeps_everything_and_goes(
    tmp_path: Path, number: signal.Signals
) -> None:
    with at_work(tmp_path / "home", 1) as program:
        program.wait_for(12)
        program.process.send_signal(number)
        assert program.process.wait(60) == 128 + number
        assert program.kept() >= program.edits()[-1][0]


def test_that_a_fault_in_a_slot_stops_nothing(tmp_path: Path) -> None:
    with at_work(tmp_path / "home", 2, "fault") as program:
        program.wait_for(25)
        program.process.send_signal(signal.SIGTERM)
        program.process.wait(60)
        assert "KeyError" in program.process.stderr.read()
        assert program.kept() >= program.edits()[-1][0]
