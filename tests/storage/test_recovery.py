"""What a crash would lose is found again, and only what is left behind is offered."""

from __future__ import annotations

import datetime as dt
import os
import subprocess
import sys
import threading
import time
from dataclasses import replace
from pathlib import Path

import pytest

from journeymap.evidence.project import Project
from journeymap.model.edits import rename_journey
from journeymap.storage import journaling, processes, recovery
from journeymap.storage.file import open_project, save_project
from journeymap.storage.journaling import Journaling, Unsaved
from journeymap.storage.processes import Process, is_alive, machine, this_process
from journeymap.storage.recovery import (
    Subject,
    list_journals,
    new_journal,
    open_journal,
    prune_journals,
    read_journal,
    remove_journal,
    write_counts,
    write_journal,
)

NOBODY = Process(2**22 + 1, machine(), "gone")


@pytest.fixture
def root() -> Path:
    return recovery.journal_folder()


@pytest.fixture
def dead(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is written here looks as if a process wrote it that is no more."""
    monkeypatch.setattr(recovery, "this_process", lambda: NOBODY)


def left_behind(root: Path, project: Project, subject: Subject | None = None) -> Path:
    folder = new_journal(root)
    write_journal(folder, project, subject or Subject("fibre"))
    return folder


def titled(project: Project, title: str) -> Project:
    return project.with_journey(rename_journey(project.journey, title))


def saved(path: Path, project: Project) -> Subject:
    fingerprint = save_project(path, project, expected=None)
    return Subject(path.stem, path, fingerprint.sha256)


# --- processes --------------------------------------------------------------------------------


def test_that_a_process_is_alive_until_it_is_over_even_if_nobody_reaped_it() -> None:
    child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])
    known = Process(child.pid, machine(), processes.started(child.pid) or "")
    assert is_alive(known)
    assert not is_alive(replace(known, started="another time"))
    child.kill()
    end = time.monotonic() + 60
    while is_alive(known) and time.monotonic() < end:
        time.sleep(0.01)
    assert not is_alive(known)
    child.wait()
    assert not is_alive(known)
    assert not is_alive(NOBODY)


@pytest.mark.skipif(sys.platform == "win32", reason="there is no ps")
def test_that_ps_tells_the_same_where_there_is_no_proc() -> None:
    if processes._started_by_ps(os.getpid()) == "":
        pytest.skip("there is no ps on this machine")
    assert processes._started_by_ps(os.getpid())
    assert processes._started_by_ps(NOBODY.pid) is None


# --- what is written comes back ---------------------------------------------------------------


def test_that_a_journal_gives_back_the_project(root, project, dead) -> None:
    folder = new_journal(root)
    sum_ = write_counts(folder, project, Subject("fibre"), in_base=False)
    name = recovery.counts_name(sum_)
    write_journal(
        folder, project, Subject("fibre"), counts="own", counts_file=name, counts_sha256=sum_
    )
    (journal,) = list_journals(root).journals
    recovered = open_journal(journal.folder)
    assert recovered.project.same_as(project)
    assert not recovered.counts_lost
    assert (recovered.base, recovered.path) == ("none", None)
    assert journal.subject.name == "fibre"
    assert journal.size == sum(p.stat().st_size for p in folder.iterdir())
    assert abs(dt.datetime.now(dt.UTC) - journal.written) < dt.timedelta(minutes=1)


def test_that_a_journal_is_an_ordinary_journey_file(root, project, dead) -> None:
    folder = left_behind(root, project)
    assert open_project(folder / "journal.journey").project.journey == project.journey


def test_that_journals_of_the_living_are_not_offered(root, project) -> None:
    folder = left_behind(root, project)
    assert read_journal(folder).owner == this_process()
    assert list_journals(root).journals == ()
    assert folder.exists()


def test_that_the_newest_is_offered_first(root, project, dead) -> None:
    for name in "abc":
        left_behind(root, project, Subject(name))
        time.sleep(0.002)
    assert [j.subject.name for j in list_journals(root).journals] == ["c", "b", "a"]


def test_that_opening_takes_nothing_away(root, project, dead) -> None:
    folder = left_behind(root, project)
    before = {p: p.read_bytes() for p in folder.iterdir()}
    for _ in range(2):
        (journal,) = list_journals(root).journals
        open_journal(journal.folder)
    assert {p: p.read_bytes() for p in folder.iterdir()} == before


def test_that_another_machine_has_an_hour_to_live(root, project, monkeypatch) -> None:
    monkeypatch.setattr(recovery, "this_process", lambda: replace(NOBODY, host="elsewhere"))
    left_behind(root, project)
    assert not list_journals(root).journals
    monkeypatch.setattr(recovery, "FOREIGN_AFTER", dt.timedelta(0))
    assert len(list_journals(root).journals) == 1


def test_that_a_name_no_one_can_print_comes_back(root, project, dead) -> None:
    base = Path(os.fsdecode(b"/nowhere/caf\xe9.journey"))
    left_behind(root, project, Subject(base.stem, base, "00"))
    (journal,) = list_journals(root).journals
    assert journal.subject.base == base
    assert open_journal(journal.folder).base == "gone"


# --- the file it came from --------------------------------------------------------------------


@pytest.mark.parametrize("meanwhile", ["same", "changed", "gone"])
def test_that_the_file_is_given_back_only_when_it_is_as_it_was(
    root, project, tmp_path, dead, meanwhile
) -> None:
    path = tmp_path / "fibre.journey"
    subject = saved(path, project)
    left_behind(root, titled(project, "edited"), subject)
    if meanwhile == "changed":
        save_project(path, titled(project, "theirs"), expected=None)
    elif meanwhile == "gone":
        path.unlink()
    before = path.read_bytes() if path.exists() else None
    recovered = open_journal(list_journals(root).journals[0].folder)
    assert recovered.base == meanwhile
    assert recovered.project.journey.title == "edited"
    assert (recovered.path == path) is (meanwhile == "same")
    if recovered.fingerprint is not None:
        save_project(path, recovered.project, expected=recovered.fingerprint)
    else:
        assert (path.read_bytes() if path.exists() else None) == before


@pytest.mark.parametrize("meanwhile", ["same", "changed"])
def test_that_counts_not_yet_copied_come_from_the_file_if_that_is_unchanged(
    root, project, tmp_path, dead, meanwhile
) -> None:
    path = tmp_path / "fibre.journey"
    subject = saved(path, project)
    folder = new_journal(root)
    write_journal(folder, project, subject, counts="base")
    if meanwhile == "changed":
        save_project(path, Project(), expected=None)
    recovered = open_journal(folder)
    assert recovered.counts_lost is (meanwhile == "changed")
    assert (recovered.project.evidence is None) is recovered.counts_lost
    assert recovered.project.journey == project.journey


def test_that_counts_copied_with_the_file_are_the_same_counts(
    root, project, tmp_path, dead
) -> None:
    path = tmp_path / "fibre.journey"
    subject = saved(path, project)
    folder = new_journal(root)
    sum_ = write_counts(folder, project, subject, in_base=True)
    assert (folder / recovery.counts_name(sum_)).read_bytes() == path.read_bytes()
    name = recovery.counts_name(sum_)
    write_journal(folder, project, subject, counts="own", counts_file=name, counts_sha256=sum_)
    path.unlink()
    assert open_journal(folder).project.same_as(project)


# --- what is damaged --------------------------------------------------------------------------


@pytest.mark.parametrize(
    "damage",
    [
        lambda data: b"",
        lambda data: b"PK nonsense",
        lambda data: data[: len(data) // 2],
        lambda data: data[:200] + bytes([data[200] ^ 1]) + data[201:],
    ],
    ids=["empty", "nonsense", "cut", "flipped"],
)
def test_that_a_damaged_journal_is_put_aside_and_said_once(root, project, dead, damage) -> None:
    good, bad = left_behind(root, project, Subject("good")), left_behind(root, project)
    file = bad / "journal.journey"
    file.write_bytes(damage(file.read_bytes()))
    listing = list_journals(root)
    assert [j.folder for j in listing.journals] == [good]
    assert listing.damaged == 1
    assert not bad.exists()
    assert len(list((root / "damaged").iterdir())) == 1
    assert list_journals(root).damaged == 0


def test_that_an_ordinary_file_is_no_journal(root, project, dead) -> None:
    folder = left_behind(root, project)
    save_project(folder / "journal.journey", project, expected=None)
    assert list_journals(root).damaged == 1


def test_that_damaged_counts_cost_the_counts_alone(root, project, dead) -> None:
    folder = new_journal(root)
    sum_ = write_counts(folder, project, Subject("x"), in_base=False)
    name = recovery.counts_name(sum_)
    write_journal(folder, project, Subject("x"), counts="own", counts_file=name, counts_sha256=sum_)
    data = bytearray((folder / name).read_bytes())
    data[len(data) // 2] ^= 1
    (folder / name).write_bytes(data)
    recovered = open_journal(folder)
    assert recovered.counts_lost
    assert recovered.project.journey == project.journey
    assert recovered.project.recipes == project.recipes


def test_that_a_folder_without_a_journal_goes_after_a_day(root) -> None:
    young, old = root / "aa", root / "bb"
    for folder in (young, old):
        folder.mkdir(parents=True)
    os.utime(old, (time.time() - 2 * 86400,) * 2)
    assert list_journals(root) == recovery.Listing((), 0)
    assert young.exists()
    assert not old.exists()


# --- caps -------------------------------------------------------------------------------------


def test_that_only_the_newest_journals_are_kept(root, project, dead, monkeypatch) -> None:
    monkeypatch.setattr(recovery, "MAX_JOURNALS", 3)
    for number in range(6):
        left_behind(root, project, Subject(str(number)))
        time.sleep(0.002)
    prune_journals(root)
    assert [j.subject.name for j in list_journals(root).journals] == ["5", "4", "3"]


def test_that_size_is_capped_but_the_newest_stays(root, project, dead, monkeypatch) -> None:
    monkeypatch.setattr(recovery, "MAX_BYTES", 1)
    for number in range(3):
        left_behind(root, project, Subject(str(number)))
        time.sleep(0.002)
    prune_journals(root)
    assert [j.subject.name for j in list_journals(root).journals] == ["2"]


def test_that_journals_of_the_living_are_never_pruned(root, project, monkeypatch) -> None:
    monkeypatch.setattr(recovery, "MAX_JOURNALS", 0)
    folder = left_behind(root, project)
    prune_journals(root)
    assert folder.exists()


# --- keeping one ------------------------------------------------------------------------------


def quick(root: Path, told=lambda _error: None) -> Journaling:
    return Journaling(root, told, first=0.01, every=0.03)


def folders(root: Path) -> list[Path]:
    return sorted(p for p in root.glob("*") if p.name != "damaged")


def test_that_the_newest_of_many_states_is_kept_and_counts_are_written_once(
    root, project, monkeypatch
) -> None:
    written: list[str] = []
    real = journaling.write_counts

    def counted(*arguments, **more):
        written.append("counts")
        return real(*arguments, **more)

    monkeypatch.setattr(journaling, "write_counts", counted)
    keeper = quick(root)
    for number in range(200):
        keeper.hold(Unsaved(titled(project, str(number)), Subject("fibre")))
        time.sleep(0.001)
    assert keeper.flush(60)
    (folder,) = folders(root)
    recovered = open_journal(folder)
    assert recovered.project.journey.title == "199"
    assert recovered.project.evidence.same_as(project.evidence)
    assert written == ["counts"]
    assert len(list(folder.iterdir())) == 2
    keeper.drop()
    assert keeper.flush(60)
    assert folders(root) == []


def test_that_new_counts_take_the_place_of_the_old(root, project) -> None:
    keeper = quick(root)
    keeper.hold(Unsaved(project, Subject("fibre")))
    assert keeper.flush(60)
    more = replace(project, evidence=replace(project.evidence, scores=project.evidence.scores[:1]))
    keeper.hold(Unsaved(more, Subject("fibre")))
    assert keeper.flush(60)
    (folder,) = folders(root)
    assert len(list(folder.glob("counts-*"))) == 1
    assert open_journal(folder).project.same_as(more)
    keeper.hold(Unsaved(replace(project, evidence=None), Subject("fibre")))
    assert keeper.flush(60)
    assert open_journal(folder).project.evidence is None


def test_that_edits_are_kept_while_counts_are_still_being_written(
    root, project, monkeypatch
) -> None:
    writing, go_on = threading.Event(), threading.Event()
    real = journaling.write_counts

    def slow(*arguments, **named):
        writing.set()
        go_on.wait(60)
        return real(*arguments, **named)

    monkeypatch.setattr(journaling, "write_counts", slow)
    old = left_behind(root, project)
    keeper = quick(root)
    keeper.hold(Unsaved(project, Subject("fibre")))
    keeper.take_over(old)
    assert writing.wait(60)
    keeper.hold(Unsaved(titled(project, "newer"), Subject("fibre")))
    assert not keeper.flush(2)
    (folder,) = set(folders(root)) - {old}
    recovered = open_journal(folder)
    assert recovered.project.journey.title == "newer"
    assert recovered.counts_lost
    go_on.set()
    assert keeper.flush(60)
    assert folders(root) == [folder]
    assert open_journal(folder).project.same_as(titled(project, "newer"))
    keeper.drop()
    assert keeper.flush(60)


def test_that_counts_given_up_while_they_are_written_leave_nothing(
    root, project, monkeypatch
) -> None:
    writing, go_on = threading.Event(), threading.Event()
    real = journaling.write_counts

    def slow(*arguments, **named):
        writing.set()
        go_on.wait(60)
        return real(*arguments, **named)

    monkeypatch.setattr(journaling, "write_counts", slow)
    keeper = quick(root)
    keeper.hold(Unsaved(project, Subject("fibre")))
    assert writing.wait(60)
    keeper.drop()
    assert keeper.flush(60)
    go_on.set()
    end = time.monotonic() + 60
    while any(t.name in ("counts", "journal") for t in threading.enumerate()):
        assert time.monotonic() < end
        time.sleep(0.01)
    assert folders(root) == []


def test_that_the_journey_is_safe_when_the_counts_cannot_be_written(
    root, project, monkeypatch
) -> None:
    def refuse(*_arguments, **_named):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(journaling, "write_counts", refuse)
    keeper = quick(root)
    keeper.hold(Unsaved(project, Subject("fibre")))
    assert not keeper.flush(60)
    recovered = open_journal(folders(root)[0])
    assert recovered.project.journey == project.journey
    assert recovered.counts_lost
    monkeypatch.undo()
    keeper.hurry()
    assert keeper.flush(60)
    assert open_journal(folders(root)[0]).project.same_as(project)
    keeper.drop()
    assert keeper.flush(60)


def test_that_a_slow_disk_has_no_queue(root, monkeypatch) -> None:
    titles: list[str] = []
    real = journaling.write_journal

    def slow(folder, project, *more, **named):
        titles.append(project.journey.title)
        time.sleep(0.2)
        real(folder, project, *more, **named)

    monkeypatch.setattr(journaling, "write_journal", slow)
    keeper = quick(root)
    began = time.monotonic()
    for number in range(50):
        keeper.hold(Unsaved(titled(Project(), str(number)), Subject("")))
        time.sleep(0.01)
    assert keeper.flush(60)
    assert titles[-1] == "49"
    assert len(titles) <= 2 + (time.monotonic() - began) / 0.2, "one is written at a time"
    assert len(titles) < 50, "and those in between are left out"
    keeper.drop()
    keeper.flush(60)


def test_that_what_is_given_up_while_it_is_written_does_not_come_back(root, monkeypatch) -> None:
    writing, go_on = threading.Event(), threading.Event()
    real = journaling.write_journal

    def slow(*arguments, **named):
        writing.set()
        go_on.wait(60)
        real(*arguments, **named)

    monkeypatch.setattr(journaling, "write_journal", slow)
    keeper = quick(root)
    keeper.hold(Unsaved(Project(), Subject("")))
    assert writing.wait(60)
    keeper.drop()
    go_on.set()
    assert keeper.flush(60)
    assert folders(root) == []


def test_that_trouble_is_told_and_the_newest_state_is_tried_again(
    root, project, monkeypatch
) -> None:
    monkeypatch.setattr(journaling, "AGAIN", 0.05)
    told: list[Exception | None] = []
    root.parent.mkdir(parents=True, exist_ok=True)
    root.write_text("a file where the folder should be")
    keeper = quick(root, told.append)
    keeper.hold(Unsaved(project, Subject("fibre")))
    assert not keeper.flush(60)
    assert isinstance(told[0], OSError)
    root.unlink()
    keeper.hold(Unsaved(titled(project, "newer"), Subject("fibre")))
    assert keeper.flush(60)
    assert told[-1] is None
    assert open_journal(folders(root)[0]).project.journey.title == "newer"
    keeper.drop()
    keeper.flush(60)


def test_that_the_journal_one_came_from_goes_when_there_is_a_new_one(root, project) -> None:
    old = left_behind(root, project)
    keeper = quick(root)
    keeper.take_over(old)
    assert old.exists()
    keeper.hold(Unsaved(titled(project, "more"), Subject("fibre")))
    assert keeper.flush(60)
    (folder,) = folders(root)
    assert folder != old
    keeper.drop()
    keeper.flush(60)


def test_that_a_journal_taken_over_goes_with_a_save_too(root, project) -> None:
    old = left_behind(root, project)
    keeper = Journaling(root)
    keeper.hold(Unsaved(project, Subject("fibre")))
    keeper.take_over(old)
    keeper.drop()
    assert keeper.flush(60)
    assert folders(root) == []


def test_that_after_the_last_flush_nothing_is_written(root, project) -> None:
    keeper = Journaling(root)
    keeper.hold(Unsaved(project, Subject("fibre")))
    assert keeper.stop(10)
    (folder,) = folders(root)
    keeper.hold(Unsaved(titled(project, "late"), Subject("fibre")))
    time.sleep(0.05)
    assert open_journal(folder).project.journey.title == project.journey.title


def test_that_two_crashes_in_a_row_lose_nothing(root) -> None:
    """The second process takes over what the first left, and is killed as well."""
    code = """
import sys
from pathlib import Path
from journeymap.evidence.project import Project
from journeymap.model.edits import rename_journey
from journeymap.model.journey import Journey
from journeymap.storage.journaling import Journaling, Unsaved
from journeymap.storage.recovery import Subject, journal_folder, list_journals, open_journal
keeper = Journaling(journal_folder())
project, title = Project(), "first"
for journal in list_journals(journal_folder()).journals:
    project = open_journal(journal.folder).project
    title = project.journey.title + " second"
    keeper.take_over(journal.folder)
project = project.with_journey(rename_journey(project.journey, title))
keeper.hold(Unsaved(project, Subject("fibre")))
if sys.argv[1] == "flush":
    keeper.flush(60)
import os, signal
os.kill(os.getpid(), signal.SIGKILL)
"""
    for how, expected in (
        ("flush", "first"),
        ("at once", "first"),
        ("flush", "first second"),
        ("at once", "first second"),
    ):
        subprocess.run([sys.executable, "-c", code, how], check=False, timeout=600)
        (journal,) = list_journals(root).journals
        assert open_journal(journal.folder).project.journey.title == expected


def test_that_removing_what_is_not_there_is_no_trouble(root) -> None:
    remove_journal(root / "nothing")
