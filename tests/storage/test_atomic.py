"""The last steps of a save, against scanners that hold a file and people who lay traps."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from journeymap.storage import atomic
from journeymap.storage.errors import ReadOnly, StorageError


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "fibre.journey"
    made.write_bytes(b"old")
    return made


@pytest.fixture
def scanner(monkeypatch: pytest.MonkeyPatch):
    """A virus scanner of Windows, which refuses so many replacements."""

    def hold(times: int) -> list[float]:
        waited: list[float] = []
        real = os.replace

        def replace(*told: Path) -> None:
            if len(waited) < times:
                raise PermissionError(13, "in use")
            real(*told)

        monkeypatch.setattr(atomic.os, "replace", replace)
        monkeypatch.setattr(atomic.time, "sleep", waited.append)
        return waited

    return hold


def test_that_a_file_a_scanner_holds_is_tried_again_for_a_second(path, scanner, monkeypatch):
    waited = scanner(3)
    new = path.with_name("new")
    new.write_bytes(b"new")
    with monkeypatch.context() as m:
        m.setattr(sys, "platform", "win32")
        atomic._put_in_place(new, path)
    assert path.read_bytes() == b"new"
    assert len(waited) == 3


def test_that_a_file_a_scanner_keeps_is_refused_after_a_second(path, scanner, monkeypatch):
    waited = scanner(1_000)
    new = path.with_name("new")
    new.write_bytes(b"new")
    with monkeypatch.context() as m:
        m.setattr(sys, "platform", "win32")
        with pytest.raises(PermissionError):
            atomic._put_in_place(new, path)
    assert path.read_bytes() == b"old"
    assert 0.5 < sum(waited) < 2


def test_that_elsewhere_a_refusal_is_one(path, scanner):
    scanner(1)
    with pytest.raises(ReadOnly):
        atomic.write_atomically(path, b"new")
    assert path.read_bytes() == b"old"
    assert os.listdir(path.parent) == [path.name]


@pytest.mark.skipif(sys.platform == "win32", reason="needs links")
def test_that_a_trap_in_the_place_of_the_temporary_file_is_not_stepped_into(path, monkeypatch):
    victim = path.with_name("victim")
    victim.write_bytes(b"precious")
    trap = path.with_name(".journeymap-00000000-1-0123456789abcdef.tmp")
    trap.symlink_to(victim)
    with monkeypatch.context() as m:
        m.setattr(atomic, "_temporary_name", lambda: trap.name)
        with pytest.raises(StorageError):
            atomic.write_atomically(path, b"new")
    assert victim.read_bytes() == b"precious"
    assert path.read_bytes() == b"old"
    atomic.write_atomically(path, b"new")
    assert path.read_bytes() == b"new"
