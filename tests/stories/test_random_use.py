"""Somebody who does everything there is, in any order, at the real window.

After every step nothing was raised, not even where Qt would swallow it, Qt has warned of nothing,
and map and journey agree; at the end undoing it all gives back the first bytes. What fails is made
short by Hypothesis and printed as a story that can be repeated.
"""

from __future__ import annotations

import io
import sys
import tempfile
import traceback
import zipfile
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from PySide6.QtCore import QPoint, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QDialog

from journeymap.app.presenting.presenter import Presenter
from journeymap.data.importing import gather
from journeymap.evidence.project import Project
from journeymap.evidence.selection import Selection
from journeymap.model.entities import NOTE_KINDS
from journeymap.model.journey import Journey
from journeymap.storage.codec import encode_project
from journeymap.storage.file import save_project
from tests.stories.conftest import Person

#: Said by the offscreen platform of itself.
QUIET = ("This plugin does not support",)
NAMES = ("Offer", "Contract", "قرارداد", "A very long name that has to be cut somewhere, really")
#: Actions that need no answer. Those that open a dialog are tried, too; it is closed again.
_TRIED = """
    edit.undo edit.undo edit.redo edit.cut edit.copy edit.paste edit.duplicate edit.add
    edit.add_next edit.add_next_stage edit.rename edit.connect edit.department edit.channel
    edit.delete edit.select_all edit.title edit.stages edit.departments edit.channels version.new
    version.rename version.delete version.previous version.next version.compare view.fit
    view.zoom_in view.zoom_out view.actual view.worst view.lanes view.minimap filter.clear
    help.find help.keys file.sources file.export view.compare
"""
ACTIONS = tuple(_TRIED.split())
Key = Qt.Key
KEYS: tuple[tuple[Any, ...], ...] = (
    *((key,) for key in (Key.Key_Return, Key.Key_Tab, Key.Key_Escape, Key.Key_Delete, Key.Key_F2)),
    *((key,) for key in (Key.Key_Left, Key.Key_Right, Key.Key_Up, Key.Key_Down, Key.Key_Backspace)),
    *((key, Qt.KeyboardModifier.AltModifier) for key in (Key.Key_Left, Key.Key_Right, Key.Key_Up)),
    (Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier),
    *((letter,) for letter in "nacdhs159?"),
)
numbers = st.integers(0, 10_000)
shares = st.tuples(st.floats(0, 1), st.floats(0, 1))


class RestlessUse(RuleBasedStateMachine):
    """Everything a person can do to one window."""

    person: Person
    survey: Path
    folder: Path
    complaints: list[str]
    #: The bytes of what was opened last.
    first: list[bytes]

    @initialize(template=st.sampled_from(("empty", "small", "crowded")))
    def begin(self, template: str) -> None:
        self.complaints.clear()
        self.person.window.filing.leave = _at_once  # type: ignore[method-assign]
        self._close_dialogs()
        QApplication.clipboard().clear()
        self._bench.drawing.lanes = True
        for path in self.folder.glob("*.journey"):
            path.unlink()
        save_project(self.folder / "0.journey", _small(), expected=None)
        self.person.document.load(TEMPLATES[template]())
        self._settle()

    # --- the map ------------------------------------------------------------------------------

    @rule(action=st.sampled_from(ACTIONS))
    def triggers(self, action: str) -> None:
        made = self.person.window.actions_[action]
        if made.isEnabled():
            made.trigger()
        self._close_dialogs()

    @rule(key=st.sampled_from(KEYS), times=st.integers(1, 3))
    def presses(self, key: tuple[Any, ...], times: int) -> None:
        for _ in range(times):
            self.person.key(*key)
        self._close_dialogs()

    @rule(name=st.sampled_from(NAMES))
    def types(self, name: str) -> None:
        editor = self.person.view._editor
        if editor is not None:
            editor.setText(name)
            self.person.bot.keyClick(editor, Key.Key_Return)

    @rule(at=shares, double=st.booleans(), ctrl=st.booleans())
    def clicks(self, at: tuple[float, float], double: bool, ctrl: bool) -> None:
        port = self.person.view.viewport()
        spot = QPoint(round(at[0] * (port.width() - 1)), round(at[1] * (port.height() - 1)))
        if double:
            self.person.double_clicks(spot)
        else:
            self.person.clicks(spot, Qt.KeyboardModifier.ControlModifier if ctrl else None)

    @rule(start=numbers, end=shares)
    def drags(self, start: int, end: tuple[float, float]) -> None:
        cards = self.person.view.scene().cards()
        if not cards:
            return
        view, port = self.person.view, self.person.view.viewport()
        here = view.mapFromScene(cards[start % len(cards)].frame.center())
        there = QPoint(round(end[0] * (port.width() - 1)), round(end[1] * (port.height() - 1)))
        self.person.drags(here, there)

    @rule(one=numbers, more=st.integers(0, 3))
    def chooses(self, one: int, more: int) -> None:
        ids = [t.id for t in (*self._journey.touchpoints, *self._journey.transitions)]
        if ids:
            self.person.view.choose(ids[(one + i) % len(ids)] for i in range(1 + more))

    # --- edits of every kind ------------------------------------------------------------------

    @rule(one=numbers, other=numbers, how=st.integers(0, 11), name=st.sampled_from(NAMES))
    def edits(self, one: int, other: int, how: int, name: str) -> None:
        editing, journey = self.person.window.editing, self._journey
        self.person.view.end_editing()
        stage = journey.stages[one % len(journey.stages)]
        lanes = [None, *(d.id for d in journey.departments)]
        cards, lines = journey.touchpoints, journey.transitions
        card = cards[one % len(cards)] if cards else None
        line = lines[other % len(lines)] if lines else None
        match how:
            case 0:
                editing.add_department_for(name, card.id if card else None)
            case 1:
                editing.add_channel_for(name, card.id if card else None)
            case 2:
                editing.rename(stage.id, name)
            case 3:
                editing.reorder("stage", stage.id, None)
            case 4 if len(journey.stages) > 2:
                editing.remove([stage.id])
            case 5 if card:
                editing.move(card.id, stage.id, lanes[other % len(lanes)], None)
            case 6 if card:
                editing.connect_touchpoints(card.id, cards[other % len(cards)].id)
            case 7 if line:
                editing.change(line.id, owner=name, promise_hours=float(one % 90))
            case 8 if line:
                editing.reverse(line.id)
            case 9 if card:
                editing.believe([card.id], 1 + one % 9)
            case 10 if card or line:
                on = line.id if line and one % 2 else card.id if card else ""
                if on:
                    editing.add_note(on, NOTE_KINDS[other % 4], name)
            case 11 if journey.departments:
                editing.remove([journey.departments[other % len(journey.departments)].id])
        self._settle()

    @rule(name=st.sampled_from(NAMES), one=numbers, how=st.integers(0, 3))
    def uses_versions(self, name: str, one: int, how: int) -> None:
        bench, there = self._bench, self.person.document.project.versions
        match how:
            case 0 if len(there) < 4:
                bench.versioning.add(f"{name} {one}")
            case 1 if there:
                bench.versioning.show(there[one % len(there)].id)
            case 2 if there:
                bench.comparing.compare_with(there[one % len(there)].id)
            case 3 if there:
                bench.versioning.move(there[one % len(there)].id, there[0].id)

    # --- evidence, files, looks ---------------------------------------------------------------

    @precondition(lambda self: len(self.person.document.project.recipes) < 2)
    @rule(sure=st.integers(0, 5))
    def imports(self, sure: int) -> None:
        document = self.person.document
        if sure or document.project.evidence is not None:
            return
        self.person.view.end_editing()
        document.apply_project(lambda project: gather(project, self.survey).project, "Import")
        self.person.wait_idle()

    @precondition(lambda self: self.person.document.project.evidence is not None)
    @rule(plan=st.sampled_from(("Basic", "Plus")), since=st.sampled_from(("", "2026-02")))
    def filters(self, plan: str, since: str) -> None:
        self.person.document.select(Selection(segments={"Plan": (plan,)}, since=since))

    @rule(number=st.integers(0, 1))
    def saves(self, number: int) -> None:
        self.person.view.end_editing()
        path, document = self.folder / f"{number}.journey", self.person.document
        self.person.window.filing.save_to(path)
        self.person.wait_idle()
        self._close_dialogs()
        assert not document.is_dirty
        assert document.path == path

    @rule(number=st.integers(0, 1))
    def opens(self, number: int) -> None:
        path = self.folder / f"{number}.journey"
        if path.exists():
            self.person.view.end_editing()
            self._undo_all()
            self.person.window.filing.open(path)
            self.person.wait_idle()
            self._close_dialogs()

    @rule(sure=st.integers(0, 4))
    def begins_anew(self, sure: int) -> None:
        if not sure:
            self.person.view.end_editing()
            self._undo_all()
            self.person.window.actions_["file.new"].trigger()
            self._settle()
            self._close_dialogs()

    @rule(theme=st.sampled_from(("light", "dark")), sure=st.integers(0, 3))
    def wears(self, theme: str, sure: int) -> None:
        if not sure:
            self.person.window.actions_[f"view.{theme}"].trigger()

    @rule(keys=st.lists(st.sampled_from((Key.Key_G, Key.Key_L, Key.Key_B, Key.Key_Right))))
    def presents(self, keys: list[Qt.Key]) -> None:
        made = self.person.window.actions_["view.present"]
        if not made.isEnabled():
            return
        made.trigger()
        self._settle()
        presenter = self.person.window.findChild(Presenter)
        assert presenter is not None
        for key in keys:
            if presenter.presentation is not None:
                self.person.bot.keyClick(presenter.presentation, key)
        self._settle()
        presenter.end()
        self._settle()
        self.person.window.activateWindow()

    @rule()
    def waits(self) -> None:
        self.person.wait_idle()

    # --- what always holds --------------------------------------------------------------------

    @invariant()
    def nothing_went_wrong_unseen(self) -> None:
        self._settle()
        assert not self.complaints, self.complaints

    @invariant()
    def map_and_journey_agree(self) -> None:
        journey, view = self._journey, self.person.view
        known = {t.id for t in journey.touchpoints}
        assert all(journey.stage(t.stage) for t in journey.touchpoints)
        assert all(x.source in known and x.target in known for x in journey.transitions)
        assert self.person.agrees_with_the_scene()
        assert set(view.selected) <= journey.by_id.keys() | {""}
        assert view.scene().picture is not None

    def teardown(self) -> None:
        self._undo_all()
        self.nothing_went_wrong_unseen()

    # ------------------------------------------------------------------------------------------

    @property
    def _journey(self) -> Journey:
        return self.person.document.journey

    @property
    def _bench(self) -> Any:
        assert self.person.window.workbench is not None
        return self.person.window.workbench

    def _settle(self) -> None:
        QApplication.processEvents()

    def _close_dialogs(self) -> None:
        for _ in range(3):
            self._settle()
            popup = QApplication.activePopupWidget()
            if popup is not None:
                popup.close()
            for dialog in self.person.window.findChildren(QDialog):
                if dialog.isVisible():
                    dialog.reject()

    def _undo_all(self) -> None:
        """Everything since the document was opened, undone, gives back its bytes; redone, these."""
        document, view = self.person.document, self.person.view
        view.end_editing()
        view.cancel_gesture()
        last, was_at_end = encode_project(document.project), not document.undo_stack.canRedo()
        while document.undo_stack.canUndo():
            document.undo_stack.undo()
        now = encode_project(document.project)
        assert now == self.first[0], told_apart(self.first[0], now)
        self.map_and_journey_agree()
        while document.undo_stack.canRedo():
            document.undo_stack.redo()
        if was_at_end:
            assert encode_project(document.project) == last
            self.map_and_journey_agree()


def told_apart(first: bytes, now: bytes) -> dict[str, tuple[list[bytes], list[bytes]]]:
    """For each file in two documents, some lines that only one of them has."""
    with zipfile.ZipFile(io.BytesIO(first)) as old, zipfile.ZipFile(io.BytesIO(now)) as new:
        told = {}
        for name in {*old.namelist(), *new.namelist()}:
            a, b = (
                set(z.read(name).splitlines()) if name in z.namelist() else set()
                for z in (old, new)
            )
            told[name] = sorted(a - b)[:5], sorted(b - a)[:5]
        return told


def _at_once(then: Callable[[], None]) -> None:
    """What is unsaved is given up: this person never minds."""
    then()


def _small() -> Project:
    from journeymap.model import edits

    journey = edits.add_department(Journey(title="Fibre"), "Sales", id="sales")
    journey = edits.add_touchpoint(journey, "Ordering", "action", department="sales", id="ordering")
    journey = edits.add_touchpoint(journey, "Delivery", "use", id="delivery")
    return Project(edits.connect(journey, "ordering", "delivery", id="x"))


def _crowded() -> Project:
    from tests.picture.test_memory import crowded

    return Project(crowded(24))


TEMPLATES: dict[str, Callable[[], Project]] = {
    "empty": Project,
    "small": _small,
    "crowded": _crowded,
}


@pytest.fixture
def restless(person: Person, survey: Callable[..., Path], monkeypatch: pytest.MonkeyPatch) -> Any:
    """The machine, at one window for all its stories, with somebody who notes every complaint."""
    complaints: list[str] = []

    def raised(kind: type[BaseException], error: BaseException, trace: TracebackType) -> None:
        complaints.append("".join(traceback.format_exception(kind, error, trace)))

    def said(kind: QtMsgType, _context: object, text: str) -> None:
        grave = kind in (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg)
        if grave and not text.startswith(QUIET):
            complaints.append(f"Qt: {text}")

    monkeypatch.setattr(sys, "excepthook", raised)
    before = qInstallMessageHandler(said)
    person.begin()
    first = [b""]

    def remember() -> None:
        first[0] = encode_project(person.document.project)

    person.document.replaced.connect(remember)
    with tempfile.TemporaryDirectory() as folder:
        where = {"person": person, "survey": survey(people=60), "folder": Path(folder)}
        noted = {"complaints": complaints, "first": first}
        yield type("RestlessUse", (RestlessUse,), {**where, **noted})
    person.document.replaced.disconnect(remember)
    qInstallMessageHandler(before)
    person.view.end_editing()
    person.document.load(Project())


QUICK = settings(
    max_examples=4,
    stateful_step_count=25,
    deadline=None,
    derandomize=True,
    database=None,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)


def test_that_a_restless_person_breaks_nothing(restless: Any) -> None:
    run_state_machine_as_test(restless, settings=QUICK)


@pytest.mark.slow
def test_that_a_restless_person_breaks_nothing_in_twenty_thousand_steps(restless: Any) -> None:
    long = settings(
        QUICK,
        max_examples=400,
        stateful_step_count=50,
        derandomize=False,
        print_blob=True,
    )
    run_state_machine_as_test(restless, settings=long)
