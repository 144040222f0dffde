from __future__ import annotations

import datetime as dt
import errno
import logging
import os
import stat
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from journeymap.evidence.project import Project
from journeymap.model.edits import rename_journey
from journeymap.storage import atomic, backups, file
from journeymap.storage.backups import backups_of, keep_backup
from journeymap.storage.codec import decode_project, encode_project
from journeymap.storage.errors import ChangedOnDisk, ReadOnly, StorageError
from journeymap.storage.file import Fingerprint, open_project, save_project, write_atomically

OLD, NEW = Project(), Project(rename_journey(Project().journey, "New"))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "map.journey"
    save_project(path, OLD, expected=None)
    return path


def title(path: Path) -> str:
    return open_project(path).project.journey.title


def test_that_what_was_saved_is_opened_again(tmp_path: Path, project: Project) -> None:
    path = tmp_path / "نقشه 1.journey"
    fingerprint = save_project(path, project, expected=None, thumbnail=b"\x89PNG")
    opened = open_project(path)
    assert opened.project.same_as(project)
    assert opened.thumbnail == b"\x89PNG"
    assert opened.fingerprint == fingerprint
    again = save_project(path, opened.project, expected=fingerprint, thumbnail=opened.thumbnail)
    assert again.sha256 == fingerprint.sha256
    assert os.listdir(tmp_path) == [path.name]


def test_that_a_plain_json_file_stays_one_and_takes_no_counts(
    tmp_path: Path, project: Project
) -> None:
    path = tmp_path / "map.json"
    save_project(path, NEW, expected=None)
    assert path.read_text().startswith("{\n")
    assert title(path) == "New"
    with pytest.raises(StorageError, match="no room for counts"):
        save_project(path, project, expected=None)
    assert title(path) == "New"


def test_that_a_file_changed_by_somebody_else_is_not_overwritten_unasked(path: Path) -> None:
    fingerprint = open_project(path).fingerprint
    other = encode_project(Project(rename_journey(OLD.journey, "Somebody else's")))
    path.write_bytes(other)
    with pytest.raises(ChangedOnDisk) as refused:
        save_project(path, NEW, expected=fingerprint)
    assert refused.value.expected == fingerprint
    assert refused.value.found is not None
    assert path.read_bytes() == other
    save_project(path, NEW, expected=fingerprint, overwrite_changed=True)
    assert title(path) == "New"


def test_that_a_change_which_kept_time_and_size_is_noticed(path: Path) -> None:
    fingerprint = open_project(path).fingerprint
    before = path.stat()
    data = bytearray(path.read_bytes())
    data[-1] ^= 1
    with path.open("r+b") as stream:
        stream.write(data)
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    with pytest.raises(ChangedOnDisk):
        save_project(path, NEW, expected=fingerprint)


def test_that_a_file_only_touched_is_not_taken_for_changed(path: Path) -> None:
    fingerprint = open_project(path).fingerprint
    os.utime(path, ns=(1, 1))
    save_project(path, NEW, expected=fingerprint)
    assert title(path) == "New"


def test_that_a_file_removed_meanwhile_is_asked_for_and_then_made_again(path: Path) -> None:
    fingerprint = open_project(path).fingerprint
    path.unlink()
    with pytest.raises(ChangedOnDisk, match="moved or removed") as refused:
        save_project(path, NEW, expected=fingerprint)
    assert refused.value.found is None
    assert not path.exists()
    save_project(path, NEW, expected=fingerprint, overwrite_changed=True)
    assert title(path) == "New"


def test_that_a_change_at_the_very_last_moment_is_noticed(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fingerprint = open_project(path).fingerprint
    write_all = atomic._write_all

    def slow(descriptor: int, data: bytes) -> None:
        write_all(descriptor, data)
        path.write_bytes(b"somebody else's")

    monkeypatch.setattr(atomic, "_write_all", slow)
    with pytest.raises(ChangedOnDisk):
        save_project(path, NEW, expected=fingerprint)
    assert path.read_bytes() == b"somebody else's"
    assert os.listdir(path.parent) == [path.name]


@pytest.mark.parametrize("mode", [0o640, 0o600, 0o664])
def test_that_the_mode_is_kept(path: Path, mode: int) -> None:
    path.chmod(mode)
    save_project(path, NEW, expected=None)
    assert stat.S_IMODE(path.stat().st_mode) == mode


def test_that_a_new_file_has_the_mode_the_person_asked_for(tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        save_project(tmp_path / "x.journey", NEW, expected=None)
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "x.journey").stat().st_mode) == 0o640


def test_that_a_link_stays_a_link_and_its_file_is_replaced(path: Path, tmp_path: Path) -> None:
    folder = tmp_path / "links"
    folder.mkdir()
    link = folder / "link.journey"
    link.symlink_to(Path("..") / path.name)
    save_project(link, NEW, expected=open_project(link).fingerprint)
    assert link.is_symlink()
    assert not path.is_symlink()
    assert title(path) == "New"
    assert os.listdir(folder) == ["link.journey"]


def test_that_what_is_no_ordinary_file_is_refused_without_being_opened(tmp_path: Path) -> None:
    dangling, loop, pipe = tmp_path / "dangling", tmp_path / "loop", tmp_path / "pipe"
    dangling.symlink_to("nowhere")
    loop.symlink_to("loop")
    os.mkfifo(pipe)
    inside = tmp_path / "no folder" / "x.journey"
    too_long = tmp_path / ("x" * 300)
    below_a_file = Path(__file__) / "x.journey"
    nul = f"{tmp_path}/a\0b"
    for odd in (
        dangling,
        loop,
        pipe,
        tmp_path,
        Path("/dev/null"),
        inside,
        too_long,
        below_a_file,
        nul,
    ):
        for attempt in (
            lambda: save_project(odd, NEW, expected=None),  # noqa: B023 - called at once
            lambda: write_atomically(odd, b"x"),  # noqa: B023
            lambda: open_project(odd),  # noqa: B023
        ):
            with pytest.raises(StorageError) as refused:
                attempt()
            assert refused.value.remedy
    assert sorted(os.listdir(tmp_path)) == ["dangling", "loop", "pipe"]


def test_that_a_read_only_file_is_left_as_it_is(path: Path) -> None:
    path.chmod(0o444)
    with pytest.raises(ReadOnly):
        save_project(path, NEW, expected=None)
    with pytest.raises(ReadOnly):
        write_atomically(path, b"x")
    assert stat.S_IMODE(path.stat().st_mode) == 0o444
    assert title(path) == ""


def test_that_a_name_which_is_no_text_can_be_saved_and_opened(tmp_path: Path) -> None:
    path = os.fsencode(tmp_path) + b"/caf\xe9.journey"
    try:
        save_project(os.fsdecode(path), NEW, expected=None)
    except StorageError:
        pytest.skip("this file system takes only text as names")
    assert open_project(os.fsdecode(path)).project.journey.title == "New"
    os.truncate(path, 5)
    with pytest.raises(StorageError) as refused:
        open_project(os.fsdecode(path))
    str(refused.value).encode()


def test_that_a_broken_file_is_named_in_the_error(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-30])
    with pytest.raises(StorageError) as refused:
        open_project(path)
    assert str(path) in refused.value.where


def test_that_a_project_that_would_not_come_back_is_not_saved(path: Path, project: Project) -> None:
    assert project.evidence is not None
    scores = project.evidence.scores.assign(n=-1)
    bad = replace(project, evidence=replace(project.evidence, scores=scores))
    before = path.read_bytes()
    with pytest.raises(StorageError, match="negative"):
        save_project(path, bad, expected=None)
    assert path.read_bytes() == before


def test_that_what_a_killed_save_left_is_swept_and_what_a_living_one_writes_is_not(
    path: Path,
) -> None:
    def temporary(host: str, pid: int, age: float = 0) -> Path:
        made = path.parent / f".journeymap-{host}-{pid}-{'0' * 16}.tmp"
        made.write_bytes(b"half")
        os.utime(made, (made.stat().st_mtime - age,) * 2)
        return made

    here, dead = atomic._host(), 2**22 + 1
    kept = [
        temporary(here, os.getpid()),
        temporary("00000000", dead),
        path.parent / ".journeymap-notes.tmp",
    ]
    kept[2].write_bytes(b"not ours")
    linked = path.parent / f".journeymap-{here}-{dead}-{'1' * 16}.tmp"
    linked.symlink_to(path)
    swept = [temporary(here, dead), temporary("11111111", dead, age=2 * 86400)]
    open_project(path)
    assert all(p.exists() for p in [*kept, linked])
    assert not any(p.exists() for p in swept)


def test_that_the_previous_versions_are_kept_newest_first(path: Path) -> None:
    for name in ("one", "two", "three"):
        save_project(path, Project(rename_journey(OLD.journey, name)), expected=None)
        save_project(path, Project(rename_journey(OLD.journey, name)), expected=None)
    kept = backups_of(path)
    titles = [open_project(b.path).project.journey.title for b in kept]
    assert titles == ["three", "two", "one", ""]
    assert all(b.size == b.path.stat().st_size for b in kept)


def test_that_backups_are_thinned_with_age_and_the_newest_always_stays(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    start = dt.datetime(2024, 1, 1, tzinfo=dt.UTC)
    for hour in range(0, 24 * 70, 8):
        keep_backup(path, str(hour).encode(), start + dt.timedelta(hours=hour))
    ages = [(backups_of(path)[0].when - b.when).days for b in backups_of(path)]
    assert ages == sorted(ages)
    assert len(ages) <= backups.MAX_COUNT
    assert sum(age < 2 for age in ages) >= 5
    assert 25 <= sum(age < 30 for age in ages) <= 40
    assert 1 <= sum(age >= 30 for age in ages) <= 3
    monkeypatch.setattr(backups, "MAX_BYTES", 8)
    keep_backup(path, b"larger than all that is allowed", start)
    assert [b.size for b in backups_of(path)] == [31]


def test_that_a_cap_takes_the_oldest_of_all_and_leaves_each_document_its_last(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backups, "MAX_BYTES", 40)
    start = dt.datetime(2024, 1, 1, tzinfo=dt.UTC)
    one, two = tmp_path / "one.journey", tmp_path / "two.journey"
    for day in range(3):
        keep_backup(one, b"one, day %d.." % day, start + dt.timedelta(days=day))
    for day in range(3, 6):
        keep_backup(two, b"two, day %d.." % day, start + dt.timedelta(days=day))
    assert [b.path.read_bytes()[9] for b in backups_of(one)] == [ord("2")]
    assert [b.path.read_bytes()[9] for b in backups_of(two)] == [ord("5"), ord("4")]
    for day in range(400, 403):  # nobody saved the first one for a year
        keep_backup(two, b"two, %d....." % day, start + dt.timedelta(days=day))
    assert sum(b.size for path in (one, two) for b in backups_of(path)) <= 40


def test_that_nothing_is_thinned_for_a_week_after_a_backup_was_opened(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    start = dt.datetime(2024, 1, 1, tzinfo=dt.UTC)
    monkeypatch.setattr(backups, "MAX_BYTES", 100)
    keep_backup(path, b"first", start - dt.timedelta(minutes=1))
    backups.pause_thinning(path, start)
    for minute in range(100):
        keep_backup(path, b"%d minutes" % minute, start + dt.timedelta(minutes=minute))
    assert len(backups_of(path)) == 101
    keep_backup(path, b"later", start + backups.PAUSE)
    assert len(backups_of(path)) < 20
    assert sum(b.size for b in backups_of(path)) <= 100
    (backups._folder_of(path) / "paused").write_bytes(b"\xff not a date")
    keep_backup(path, b"still later", start + 2 * backups.PAUSE)
    assert sum(b.size for b in backups_of(path)) <= 100


def test_that_a_backup_that_cannot_be_kept_does_not_stop_the_save(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "no folder").write_bytes(b"")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "no folder"))
    with caplog.at_level(logging.WARNING):
        save_project(path, NEW, expected=None)
    assert "no backup" in caplog.text
    assert title(path) == "New"


def try_to_save(path: Path, expected: Fingerprint | None) -> bool:
    try:
        save_project(path, NEW, expected=expected)
    except StorageError as error:
        return not error.remedy
    return True


class FailingOs:
    """The real `os`, whose Nth call from now on fails (or that one and all after it)."""

    def __init__(self, fail_at: int, code: int, *, forever: bool = False) -> None:
        self.calls, self.fail_at, self.code, self.forever = 0, fail_at, code, forever

    def __getattr__(self, name: str) -> Any:
        real = getattr(os, name)
        if not callable(real) or name in ("fspath", "fsencode", "fsdecode", "getpid"):
            return real

        def call(*args: Any, **kwargs: Any) -> Any:
            self.calls += 1
            if self.calls == self.fail_at or (self.forever and self.calls > self.fail_at):
                if name == "close":  # the descriptor is gone all the same
                    real(*args, **kwargs)
                raise OSError(self.code, os.strerror(self.code))
            return real(*args, **kwargs)

        return call


@pytest.mark.parametrize("forever", [False, True])
@pytest.mark.parametrize("code", [errno.EIO, errno.ENOSPC, errno.EDQUOT, errno.EACCES])
def test_that_a_save_of_which_any_call_fails_leaves_the_old_file_or_the_new_one(
    tmp_path: Path, code: int, forever: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "map.journey"
    old, new = encode_project(OLD), encode_project(NEW)
    monkeypatch.setattr(file, "_keep", lambda *_: None)
    for fail_at in range(1, 100):
        path.write_bytes(old)
        path.chmod(0o644)
        fingerprint = open_project(path).fingerprint
        failing = FailingOs(fail_at, code, forever=forever)
        with monkeypatch.context() as patched:
            patched.setattr(atomic, "os", failing)
            patched.setattr(file, "os", failing)
            saved = try_to_save(path, fingerprint)
        now = path.read_bytes()
        assert now in ((new,) if saved else (old, new))
        decode_project(now)
        left = [name for name in os.listdir(tmp_path) if name != path.name]
        if forever:  # then nothing can be removed either: the next start does it
            assert all(atomic._TEMPORARY.match(name) for name in left)
            for name in left:
                (tmp_path / name).unlink()
        else:
            assert not left
            save_project(path, NEW, expected=fingerprint)
            assert path.read_bytes() == new
        if failing.calls < fail_at:
            break
    assert saved
    assert 10 < fail_at < 99
