from __future__ import annotations

from functools import partial

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journeymap.app.document import Document
from journeymap.evidence.project import Project
from journeymap.evidence.selection import Selection
from journeymap.model import edits
from journeymap.model.journey import Journey


@pytest.fixture
def document(qapp) -> Document:
    return Document()


def test_that_undo_hands_back_the_very_value(document) -> None:
    before = document.project
    document.apply(partial(edits.add_touchpoint, name="Offer", stage="action"), "Add")
    after = document.project
    document.undo_stack.undo()
    assert document.project is before
    document.undo_stack.redo()
    assert document.project is after


def test_that_an_edit_that_changes_nothing_is_no_step(document) -> None:
    assert not document.apply(partial(edits.rename, id="use", name="Use"), "Rename")
    assert document.undo_stack.count() == 0
    assert not document.is_dirty


def test_that_a_refused_edit_says_why_and_changes_nothing(document, qtbot) -> None:
    before = document.project
    with qtbot.waitSignal(document.edit_refused) as said:
        document.apply(partial(edits.rename, id="nowhere", name="X"), "Rename")
    assert "nowhere" in said.args[0]
    assert document.project is before


def test_that_typing_is_one_step_until_the_gesture_ends(document) -> None:
    for name in ("U", "Us", "Using"):
        document.apply(partial(edits.rename, id="use", name=name), "Rename", ("name", "use"))
    assert document.undo_stack.count() == 1
    document.seal()
    document.apply(partial(edits.rename, id="use", name="Living"), "Rename", ("name", "use"))
    assert document.undo_stack.count() == 2
    document.undo_stack.undo()
    assert document.journey.stage("use").name == "Using"


def test_that_typing_back_to_where_it_began_is_no_step_at_all(document) -> None:
    for name in ("Us", "Use"):
        document.apply(partial(edits.rename, id="use", name=name), "Rename", ("name", "use"))
    assert document.undo_stack.count() == 0


def test_that_a_change_says_which_ids_changed(document, qtbot) -> None:
    with qtbot.waitSignal(document.project_changed) as said:
        document.apply(partial(edits.rename, id="use", name="Using"), "Rename")
    assert said.args[0].updated == {"use"}


def test_that_a_new_title_alone_is_a_change(document, qtbot) -> None:
    with qtbot.waitSignal(document.project_changed):
        document.apply(partial(edits.rename_journey, title="Fibre"), "Rename")


def test_that_edits_made_while_a_save_runs_stay_unsaved(document, tmp_path) -> None:
    document.apply(partial(edits.rename_journey, title="One"), "Rename")
    saved = document.project
    document.apply(partial(edits.rename_journey, title="Two"), "Rename")
    document.mark_saved(tmp_path / "x.journey", None, saved)
    assert document.is_dirty
    document.mark_saved(tmp_path / "x.journey", None, document.project)
    assert not document.is_dirty


def test_that_a_project_without_a_file_may_be_unsaved_from_the_start(document) -> None:
    document.load(Project(Journey(title="Imported")), unsaved=True)
    assert document.is_dirty
    assert document.undo_stack.count() == 0


def test_that_a_filter_is_no_edit(document, qtbot) -> None:
    with qtbot.waitSignal(document.filter_changed):
        document.select(Selection(since="2026-01"))
    assert not document.is_dirty
    with qtbot.assertNotEmitted(document.filter_changed):
        document.select(Selection(since="2026-01"))


@settings(max_examples=20, deadline=None)
@given(st.lists(st.tuples(st.sampled_from("armcd"), st.integers(0, 9)), max_size=30))
def test_that_any_edits_undone_give_back_the_first_value(steps) -> None:
    document = Document()
    first = document.project
    for kind, number in steps:
        ids = [t.id for t in document.journey.touchpoints]
        some = ids[number % len(ids)] if ids else "none"
        other = ids[(number + 1) % len(ids)] if ids else "none"
        stage = document.journey.stages[number % 6].id
        edit = {
            "a": partial(edits.add_touchpoint, name=f"T{number}", stage=stage),
            "r": partial(edits.rename, id=some, name=f"N{number}"),
            "m": partial(edits.move_touchpoint, id=some, stage=stage, department=None),
            "c": partial(edits.connect, source=some, target=other),
            "d": partial(edits.remove, ids=[some]),
        }[kind]
        document.apply(edit, kind, ("r", some) if kind == "r" else None)
    last = document.project
    while document.undo_stack.canUndo():
        document.undo_stack.undo()
    assert document.project is first
    while document.undo_stack.canRedo():
        document.undo_stack.redo()
    assert document.project is last
