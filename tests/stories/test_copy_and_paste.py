"""Somebody copies, pastes and duplicates: on one map, between maps, and with a spreadsheet."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication

from journeymap.app.clipboard import MAX_BYTES, MIME
from journeymap.data.pasting import MAX_CHARACTERS

Key, Held = Qt.Key, Qt.KeyboardModifier
Control = Held.ControlModifier


@pytest.fixture(autouse=True)
def empty_clipboard(qapp) -> None:
    QGuiApplication.clipboard().clear()


def said(person) -> str:
    return person.window.statusBar().currentMessage()


def copies_elsewhere(text: str = "", clip: bytes | None = None) -> None:
    data = QMimeData()
    if clip is not None:
        data.setData(MIME, clip)
    if text:
        data.setText(text)
    QGuiApplication.clipboard().setMimeData(data)


def two_departments(person) -> None:
    person.begin()
    person.keys("Offer")
    person.key(Key.Key_D, Control, Held.ShiftModifier)
    person.keys("Sales\n\nCheck")
    person.key(Key.Key_D, Control, Held.ShiftModifier)
    person.keys("Credit\n\n\n")


def chain(person) -> list[tuple[str, str]]:
    called = {t.id: t.name for t in person.journey.touchpoints}
    return sorted((called[t.source], called[t.target]) for t in person.journey.transitions)


def test_that_copies_have_their_ways_and_one_step_takes_them_back(person) -> None:
    two_departments(person)
    before = person.document.project
    person.key(Key.Key_A, Control)
    person.key(Key.Key_C, Control)
    person.key(Key.Key_V, Control)
    assert person.names() == ["Offer", "Check", "Offer", "Check"]
    assert chain(person) == [("Offer", "Check"), ("Offer", "Check")]
    assert person.view.selected == tuple(t.id for t in person.journey.touchpoints[2:])
    assert len(person.journey.handoffs) == 2
    assert person.agrees_with_the_scene()
    person.does("edit.undo")
    assert person.document.project is before


def test_that_duplicating_leaves_the_clipboard_alone(person) -> None:
    two_departments(person)
    copies_elsewhere("mine")
    person.key(Key.Key_D, Control)
    assert person.names() == ["Offer", "Check", "Check"]
    assert QGuiApplication.clipboard().text() == "mine"
    assert person.journey.touchpoints[2].department == person.journey.touchpoints[1].department


def test_that_what_is_cut_comes_back_on_another_map_with_its_department(person) -> None:
    two_departments(person)
    person.key(Key.Key_X, Control)
    assert person.names() == ["Offer"]
    person.does("edit.undo")
    assert person.names() == ["Offer", "Check"]
    person.does("edit.redo")
    person.document.undo_stack.setClean()
    person.begin()
    assert person.journey.departments == ()
    person.key(Key.Key_V, Control)
    assert person.names() == ["Check"]
    assert [d.name for d in person.journey.departments] == ["Credit"]


def test_that_a_spreadsheet_gets_rows_and_gives_rows(person) -> None:
    two_departments(person)
    person.key(Key.Key_A, Control)
    person.key(Key.Key_C, Control)
    text = QGuiApplication.clipboard().text()
    assert text == "Offer\tAwareness\tSales\nCheck\tAwareness\tCredit"
    copies_elsewhere(text.replace("Credit", "CREDIT") + "\tWeb\t12\n=1+1\tNew stage\t\tweb\t۳")
    person.key(Key.Key_V, Control)
    assert person.names() == ["Offer", "Check", "Offer", "Check", "=1+1"]
    assert [d.name for d in person.journey.departments] == ["Sales", "Credit"]
    assert [c.name for c in person.journey.channels] == ["Web"]
    assert person.journey.touchpoints[4].belief == 3
    assert said(person) == (
        "Pasted: 3 touchpoints, 1 new stage, 2 departments, 2 hand-offs. 1 score left out, because "
        "beliefs are whole numbers from 1 to 9 (row 2: 12)"
    )
    assert person.agrees_with_the_scene()


def test_that_lines_follow_the_chosen_card_and_enter_goes_on_behind_them(person) -> None:
    person.begin()
    copies_elsewhere("1. Advert\n2. Website\n3. Call")
    person.key(Key.Key_V, Control)
    assert "3 touchpoints" in said(person)
    person.keys("\nContract\n\n")
    assert chain(person) == [("Advert", "Website"), ("Call", "Contract"), ("Website", "Call")]
    assert person.document.undo_stack.count() == 2


def test_that_lines_pasted_into_a_name_are_cards_of_their_own(person) -> None:
    person.begin()
    copies_elsewhere("Website\nCall")
    person.keys("Advert\n")
    person.key(Key.Key_V, Control)
    assert person.names() == ["Advert", "Website", "Call"]
    assert chain(person) == [("Advert", "Website"), ("Website", "Call")]
    copies_elsewhere("one line")
    person.keys("\n")
    person.key(Key.Key_V, Control)
    person.keys("\n\n")
    assert person.names()[-1] == "one line"


@pytest.mark.parametrize(
    ("text", "clip"),
    [
        ("x" * (MAX_CHARACTERS + 1), None),
        ('{"a": [1, 2]}', None),
        ("", None),
        ("", b"not json"),
        ("", b'{"format": "journeymap", "version": 1, "touchpoints": [{"id": 3}]}'),
        ("", b'{"format": "journeymap", "version": 1, "x":' + b"[" * 100_000),
        ("", b"[" * (MAX_BYTES + 1)),
    ],
    ids=["large", "json", "nothing", "bytes", "wrong", "deep", "huge"],
)
def test_that_what_is_no_list_changes_nothing_and_is_said_once(person, text, clip) -> None:
    two_departments(person)
    before = person.document.project
    copies_elsewhere(text, clip)
    person.key(Key.Key_V, Control)
    assert person.document.project is before
    assert said(person)
    assert not person.open_dialogs("said")


def test_that_a_persian_table_is_pasted_in_a_persian_window(persian) -> None:
    persian.begin()
    copies_elsewhere(
        "نام\tمرحله\tواحد\tکانال\tامتیاز\n"
        "آگهی\tآگاهي\tبازاریابی\tوبگاه\t۷\n"
        "قرارداد\tاقدام\tفروش\tتلفن\t۲\n"
        "نصب\tاستفاده\tپشتيباني\tحضوری\t"
    )
    persian.key(Key.Key_V, Control)
    assert [t.stage for t in persian.journey.touchpoints] == ["awareness", "action", "use"]
    assert [t.belief for t in persian.journey.touchpoints] == [7, 2, None]
    assert len(persian.journey.handoffs) == 2
    assert "۳" in said(persian)


def test_that_pasting_where_nobody_has_copied_anything_is_said(person) -> None:
    person.begin()
    QGuiApplication.clipboard().clear()
    before = person.document.project
    person.does("edit.paste")
    assert person.document.project is before
    assert person.window.statusBar().currentMessage()
