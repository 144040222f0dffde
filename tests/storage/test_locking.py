"""A lock says whose hands a file is in, and never stands in anybody's way."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from journeymap.storage import locking
from journeymap.storage.processes import Process, machine, this_process

NOBODY = Process(2**22 + 1, machine(), "gone")
FAR = Process(4711, "another machine", "then")
#: Locks the file it is given and waits to be told to go.
OTHER = """
import sys
from journeymap.storage.locking import claim
print(bool(claim(sys.argv[1]).token), flush=True)
sys.stdin.read()
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "fibre.journey"
    made.write_bytes(b"a journey")
    return made


def lock_by(path: Path, process: Process, monkeypatch: pytest.MonkeyPatch) -> locking.Claim:
    with monkeypatch.context() as m:
        m.setattr(locking, "this_process", lambda: process)
        return locking.claim(path)


def test_that_a_claim_makes_a_lock_and_letting_go_removes_it(path) -> None:
    mine = locking.claim(path)
    assert mine.token
    assert mine.holder is None
    assert locking.lock_of(path).read_bytes() == mine.token
    assert locking.claim(path) == mine
    assert locking.holder_of(path) is None
    locking.release(mine)
    assert os.listdir(path.parent) == ["fibre.journey"]


def test_that_a_second_process_is_told_who_has_the_file(path) -> None:
    other = subprocess.Popen(
        [sys.executable, "-c", OTHER, str(path)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    try:
        assert other.stdout.readline() == "True\n"
        mine = locking.claim(path)
        assert mine.holder is not None
        assert mine.holder.process.pid == other.pid
        assert not mine.holder.is_elsewhere
        assert mine.holder.computer
        locking.release(mine)
        assert locking.lock_of(path).exists()
    finally:
        other.kill()
        other.communicate(timeout=600)
    assert locking.holder_of(path) is None
    assert locking.claim(path).token  # the lock of a dead process is taken over


def test_that_the_lock_of_another_computer_is_taken_over_only_on_purpose(path, monkeypatch) -> None:
    theirs = lock_by(path, FAR, monkeypatch)
    asked = locking.claim(path)
    assert asked.holder is not None
    assert asked.holder.is_elsewhere
    assert locking.holder_of(path) == asked.holder
    mine = locking.claim(path, force=True)
    assert mine.holder is None
    assert mine.token
    locking.release(theirs)  # they find that it is theirs no longer
    assert locking.lock_of(path).read_bytes() == mine.token


def test_that_a_number_used_again_does_not_pass_for_the_one_that_held_the_lock(
    path, monkeypatch
) -> None:
    lock_by(path, replace(this_process(), started="long ago"), monkeypatch)
    assert locking.claim(path).token


@pytest.mark.parametrize(
    "found", [b"", b"\xff\xfe", b"[]", b"{", b'{"pid": "x"}', b"[" * 4096, b"x" * 100_000]
)
def test_that_a_lock_nobody_can_read_is_somebodys(path, found) -> None:
    locking.lock_of(path).write_bytes(found)
    asked = locking.claim(path)
    assert asked.holder is not None
    assert asked.holder.is_elsewhere
    assert locking.claim(path, force=True).token


def test_that_a_name_in_a_lock_cannot_turn_a_line_round(path, monkeypatch) -> None:
    monkeypatch.setenv("LOGNAME", "ada\u202e\n" + "a" * 500)
    lock_by(path, FAR, monkeypatch)
    holder = locking.claim(path).holder
    assert holder is not None
    assert holder.user == "ada" + "a" * 57


def test_that_without_a_place_for_a_lock_there_is_none(tmp_path, monkeypatch) -> None:
    gone = tmp_path / "gone" / "fibre.journey"
    assert locking.claim(gone) == locking.Claim(gone)
    long = tmp_path / ("a" * 250 + ".jrn")
    assert locking.claim(long) == locking.Claim(long)
    assert locking.holder_of(long) is None
    locking.release(locking.claim(long))

    def refuse(*_told: object) -> int:
        raise PermissionError(13, "no")

    path = tmp_path / "fibre.journey"
    with monkeypatch.context() as m:
        m.setattr(locking.os, "open", refuse)
        assert locking.claim(path) == locking.Claim(path)


@pytest.mark.skipif(sys.platform == "win32", reason="no such files")
def test_that_a_link_or_a_pipe_in_the_place_of_a_lock_is_not_followed(path, tmp_path) -> None:
    victim = tmp_path / "victim"
    lock = locking.lock_of(path)
    lock.symlink_to(victim)
    locking.release(locking.claim(path))
    assert not victim.exists()
    lock.unlink()
    os.mkfifo(lock)
    assert locking.claim(path).holder is not None


def test_that_a_link_and_its_file_have_one_lock(path, tmp_path) -> None:
    link = tmp_path / "link.journey"
    link.symlink_to(path)
    assert locking.claim(link) == locking.claim(path)


def test_that_only_the_lock_that_was_looked_at_is_removed(path, monkeypatch) -> None:
    lock_by(path, NOBODY, monkeypatch)
    lock = locking.lock_of(path)
    found = lock.read_bytes()
    lock.write_bytes(b"of somebody who was quicker")
    locking._put_aside(lock, found)
    assert lock.read_bytes() == b"of somebody who was quicker"
    assert len(os.listdir(path.parent)) == 2
