"""Somebody's program stopped with unsaved work; it is offered, and nothing happens unasked."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from journeymap.app.mishaps import report_of
from journeymap.app.offer import Offer
from journeymap.app.words import Words
from journeymap.evidence.project import Project
from journeymap.model.edits import add_touchpoint, rename_journey
from journeymap.model.journey import Journey
from journeymap.storage import recovery
from journeymap.storage.file import open_project, save_project
from journeymap.storage.processes import Process, machine

NOBODY = Process(2**22 + 1, machine(), "gone")
FIBRE = Project(add_touchpoint(Journey(title="Fibre"), "Contract", "action"))
EDITED = FIBRE.with_journey(add_touchpoint(FIBRE.journey, "First bill", "use"))


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    path = tmp_path / "fibre.journey"
    save_project(path, FIBRE, expected=None)
    return path


@pytest.fixture
def left_behind(monkeypatch: pytest.MonkeyPatch):
    """Writes the journal of a process that is no more."""

    def write(project: Project, path: Path | None = None, name: str = "fibre") -> Path:
        sum_ = ""
        if path is not None:
            found = open_project(path).fingerprint
            assert found is not None
            sum_ = found.sha256
        folder = recovery.new_journal(recovery.journal_folder())
        with monkeypatch.context() as m:
            m.setattr(recovery, "this_process", lambda: NOBODY)
            recovery.write_journal(folder, project, recovery.Subject(name, path, sum_))
        return folder

    return write


def flushed(person) -> bool:
    """Everything that was to be written is written, in every window."""
    return all(s.autosave.journaling.flush(10) for s in person.shell.sessions)


def folders() -> set[Path]:
    return set(recovery.journal_folder().glob("*/journal.journey"))


def kept(person) -> recovery.Recovered:
    """What a crash at this moment would leave."""
    assert flushed(person)
    (file,) = folders()
    return recovery.open_journal(file.parent)


def offered(person) -> Offer:
    person.shell.rescue.recovering.look()
    person.bot.waitUntil(lambda: bool(person.window.findChildren(Offer)))
    (offer,) = person.window.findChildren(Offer)
    person.bot.waitUntil(offer.isVisible)
    return offer


def presses(person, offer: Offer, key: str, row: int = 0) -> None:
    buttons = [b for b in offer.findChildren(QPushButton, key) if b.isVisible()]
    person.bot.mouseClick(buttons[row], Qt.MouseButton.LeftButton)
    person.bot.wait(1)


def is_dropped(person) -> bool:
    person.bot.waitUntil(lambda: flushed(person) and not folders())
    return True


# --- what is kept -----------------------------------------------------------------------------


def test_that_an_edit_is_kept_until_it_is_saved(person, saved) -> None:
    person.window.open_any(saved)
    person.wait_idle()
    assert is_dropped(person)
    before = saved.read_bytes()
    person.document.apply(lambda j: add_touchpoint(j, "More", "use"), "Add")
    recovered = kept(person)
    assert recovered.project.journey == person.journey
    assert (recovered.base, recovered.path) == ("same", saved)
    assert saved.read_bytes() == before
    person.does("file.save")
    person.wait_idle()
    assert is_dropped(person)


def test_that_an_edit_is_kept_within_five_seconds_without_being_asked_for(person) -> None:
    person.begin()
    person.document.apply(lambda j: add_touchpoint(j, "More", "use"), "Add")
    person.bot.waitUntil(lambda: bool(folders()))
    person.document.apply(lambda j: rename_journey(j, "Later"), "Rename")

    def is_kept() -> bool:
        (file,) = folders()
        return recovery.open_journal(file.parent).project.journey.title == "Later"

    person.bot.waitUntil(is_kept)


def test_that_nothing_is_kept_once_everything_is_undone(person) -> None:
    person.begin()
    person.document.apply(lambda j: add_touchpoint(j, "More", "use"), "Add")
    assert kept(person).project.journey == person.journey
    person.does("edit.undo")
    assert is_dropped(person)
    person.does("edit.redo")
    assert kept(person).project.journey == person.journey


def test_that_giving_up_changes_gives_up_what_was_kept(person, saved) -> None:
    person.window.open_any(saved)
    person.wait_idle()
    person.document.apply(lambda j: add_touchpoint(j, "More", "use"), "Add")
    assert kept(person)
    person.window.close()
    person.answers("unsaved", "discard")
    assert is_dropped(person)


def test_that_another_language_loses_nothing(person) -> None:
    person.begin()
    person.document.apply(lambda j: add_touchpoint(j, "More", "use"), "Add")
    assert kept(person)
    person.speaks("fa")
    assert kept(person).project.journey == person.journey


def test_that_the_end_of_the_session_asks_nothing_and_keeps_everything(person) -> None:
    person.begin()
    person.document.apply(lambda j: add_touchpoint(j, "More", "use"), "Add")
    person.shell.rescue._end_of_session()
    journey = person.journey
    person.window.close()
    assert person.is_gone
    assert kept(person).project.journey == journey


def test_that_an_end_of_the_session_that_was_called_off_is_forgotten(person) -> None:
    person.begin()
    person.document.apply(lambda j: add_touchpoint(j, "More", "use"), "Add")
    person.shell.rescue._end_of_session()
    person.shell.rescue._session_goes_on()
    person.window.close()
    assert person.window.isVisible()
    person.answers("unsaved", "cancel")


def test_that_a_disk_that_takes_nothing_is_said_once(person) -> None:
    root = recovery.journal_folder()
    root.parent.mkdir(parents=True, exist_ok=True)
    root.write_text("a file where the folder should be")
    person.begin()
    said: list[str] = []
    person.window.statusBar().messageChanged.connect(said.append)
    person.document.apply(lambda j: add_touchpoint(j, "More", "use"), "Add")
    assert not flushed(person)
    person.bot.waitUntil(lambda: any("cannot be kept safe" in text for text in said))
    root.unlink()
    person.document.apply(lambda j: add_touchpoint(j, "Again", "use"), "Add")
    assert kept(person).project.journey == person.journey
    person.bot.waitUntil(lambda: any("safe again" in text for text in said))


# --- what is offered --------------------------------------------------------------------------


def test_that_nothing_is_offered_when_nothing_was_left(person) -> None:
    person.bot.wait(100)
    assert not person.window.findChildren(Offer)


def test_that_work_left_behind_is_offered_on_the_start_page_and_opened_unsaved(
    person, saved, left_behind
) -> None:
    folder = left_behind(EDITED, saved)
    before = saved.read_bytes()
    offer = offered(person)
    assert not person.window.has_map
    (about,) = [w for w in offer.findChildren(Words, "recovery_about") if w.isVisible()]
    assert about.text().startswith("fibre, changed ")
    assert "kB" in about.text()
    presses(person, offer, "recovery_open")
    person.wait_idle()
    assert person.journey == EDITED.journey
    assert person.document.is_dirty
    assert person.document.path == saved
    assert not offer.isVisible()
    assert saved.read_bytes() == before
    assert kept(person).project.journey == EDITED.journey
    assert not folder.exists()
    person.does("file.save")
    person.wait_idle()
    assert not person.open_dialogs("changed_on_disk")
    assert open_project(saved).project.journey == EDITED.journey
    assert is_dropped(person)


def test_that_work_on_a_file_changed_since_opens_as_a_copy_with_words(
    person, saved, left_behind
) -> None:
    left_behind(EDITED, saved)
    save_project(saved, Project(rename_journey(FIBRE.journey, "Theirs")), expected=None)
    before = saved.read_bytes()
    presses(person, offered(person), "recovery_open")
    box = person.sees("said")
    assert "separate copy" in box.informativeText()
    person.wait_idle()
    assert person.document.path is None
    assert person.document.is_dirty
    assert person.journey == EDITED.journey
    assert saved.read_bytes() == before


def test_that_unsaved_changes_are_asked_for_before_other_work_is_opened(
    person, saved, left_behind
) -> None:
    person.begin()
    person.document.apply(lambda j: add_touchpoint(j, "Mine", "use"), "Add")
    folder = left_behind(EDITED, saved)
    presses(person, offered(person), "recovery_open")
    person.answers("unsaved", "cancel")
    assert person.names() == ["Mine"]
    assert folder.exists()


def test_that_discarding_asks_and_then_removes(person, left_behind) -> None:
    folder = left_behind(EDITED)
    offer = offered(person)
    presses(person, offer, "recovery_discard")
    person.answers("discard_recovery", "cancel")
    assert folder.exists()
    assert offer.isVisible()
    presses(person, offer, "recovery_discard")
    person.answers("discard_recovery", "discard")
    person.bot.waitUntil(lambda: not folder.exists())
    assert not offer.isVisible()


def test_that_later_leaves_it_for_the_next_start(person, left_behind) -> None:
    folder = left_behind(EDITED)
    offer = offered(person)
    presses(person, offer, "recovery_later")
    assert not offer.isVisible()
    assert folder.exists()
    assert recovery.list_journals(recovery.journal_folder()).journals


def test_that_many_are_offered_a_few_at_a_time(person, left_behind) -> None:
    for number in range(5):
        left_behind(EDITED, name=f"map {number}")
    offer = offered(person)
    person.begin()
    assert offer.isVisible()
    for left in (4, 3, 2, 1, 0):
        presses(person, offer, "recovery_later")
        assert len(offer.journals) == left
        shown = [w for w in offer.findChildren(Words, "recovery_about") if w.isVisible()]
        assert len(shown) == min(left, 3)


def test_that_an_offer_that_comes_late_leaves_the_map_its_width(person, left_behind) -> None:
    person.begin()
    before = person.view.width()
    left_behind(EDITED, name="A rather long name that needs more than one line " * 4)
    offer = offered(person)
    person.bot.wait(20)
    assert person.view.width() == offer.width() == before
    assert offer.height() < person.view.height()


def test_that_damaged_work_is_said_and_put_aside(person, left_behind) -> None:
    folder = left_behind(EDITED)
    (folder / "journal.journey").write_bytes(b"PK nonsense")
    offer = offered(person)
    (words,) = offer.findChildren(Words, "recovery_damaged")
    assert "Damaged" in words.text()
    presses(person, offer, "recovery_seen")
    assert not offer.isVisible()
    assert list((recovery.journal_folder() / "damaged").iterdir())


def test_that_work_that_vanished_meanwhile_is_said(person, left_behind) -> None:
    folder = left_behind(EDITED)
    offer = offered(person)
    recovery.remove_journal(folder)
    presses(person, offer, "recovery_open")
    person.sees("said").close()
    assert not person.window.has_map


def test_that_work_the_program_fell_over_twice_is_opened_with_care(
    person, saved, left_behind
) -> None:
    folder = left_behind(EDITED, saved)
    for _ in range(recovery.MAX_ATTEMPTS):
        recovery.note_attempt(folder)
    presses(person, offered(person), "recovery_open")
    box = person.sees("safe_mode")
    assert box.defaultButton().objectName() == "safely"
    person.answers("safe_mode", "safely")
    person.wait_idle()
    assert person.journey == EDITED.journey
    assert person.document.path is None
    assert person.document.is_dirty
    assert flushed(person)
    assert folder.exists()
    assert len(folders()) == 2


def test_that_a_recovered_document_remembers_its_falls_until_it_has_lived(
    person, saved, left_behind
) -> None:
    left_behind(EDITED, saved)
    presses(person, offered(person), "recovery_open")
    person.wait_idle()
    assert kept(person).subject.attempts == 1
    person.shell.session.autosave._living.timeout.emit()
    assert kept(person).subject.attempts == 0


# --- faults of the program --------------------------------------------------------------------


def test_that_a_fault_is_said_once_with_a_report_and_work_goes_on(
    person, monkeypatch, capsys
) -> None:
    person.begin()
    person.document.apply(lambda j: add_touchpoint(j, "More", "use"), "Add")
    mishaps = person.shell.rescue.mishaps
    secret = "customer 4711, /home/ada/answers.csv"
    mishaps._before = sys.__excepthook__
    try:
        {}[secret]
    except KeyError as error:
        for _ in range(3):
            mishaps._taken(type(error), error, error.__traceback__)
    box = person.sees("mishap")
    assert len(person.open_dialogs("mishap")) == 1
    person.bot.waitUntil(lambda: bool(folders()))  # sooner than by the clock
    report = box.detailedText()
    assert "KeyError" in report
    assert "4711" not in report
    assert "/home" not in report
    person.answers("mishap", "copy")
    assert QApplication.clipboard().text() == report
    assert kept(person).project.journey == person.journey
    capsys.readouterr()


def test_that_a_report_names_places_of_the_program_and_nobody() -> None:
    try:
        try:
            add_touchpoint(FIBRE.journey, "x", "nowhere at all")
        except Exception as cause:
            raise ValueError("a secret") from cause
    except ValueError as error:
        report = report_of(error, error.__traceback__)
    assert "secret" not in report
    assert "nowhere" not in report
    assert "after journeymap.model" in report
    assert str(Path.home()) not in report
