"""Somebody does not know the key, types what they want, and learns the key on the way."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QTreeWidget

from journeymap.app.action_list import all_actions
from journeymap.app.key_sheet import key_groups
from journeymap.app.palette import Palette, entries_of, key_text
from journeymap.i18n.locale import LANGUAGES, locale_for

Key, Held = Qt.Key, Qt.KeyboardModifier
Control = Held.ControlModifier


def rows(person) -> list[tuple[str, str, str]]:
    found = [p for p in person.window.findChildren(Palette) if p.isVisible()]
    assert len(found) == 1
    tree = found[0].findChild(QTreeWidget)
    items = [tree.topLevelItem(i) for i in range(tree.topLevelItemCount())]
    return [(item.text(0), item.text(1), item.text(2)) for item in items]


def is_open(person) -> bool:
    return any(p.isVisible() for p in person.window.findChildren(Palette))


def test_that_a_command_is_found_by_a_bit_of_its_name_and_done_on_the_map(person) -> None:
    person.begin()
    person.keys("Advert\nCall\n\n")
    person.key(Key.Key_K, Control)
    person.keys("dupl")
    assert rows(person)[0] == ("Duplicate", "Edit", "Ctrl+D")
    person.key(Key.Key_Return)
    assert person.names() == ["Advert", "Call", "Call"]
    assert not is_open(person)
    assert person.focus is person.view
    person.key(Key.Key_K, Control)
    person.keys("conect")
    person.key(Key.Key_Return)
    person.keys("adv\n")
    assert len(person.journey.transitions) == 2


def test_that_touchpoints_and_hand_offs_are_flown_to_by_name(person) -> None:
    person.begin()
    person.keys("Advert\nCall")
    person.key(Key.Key_D, Control, Held.ShiftModifier)
    person.keys("Sales\n\n\n")
    person.key(Key.Key_Left)
    person.keys("dMarketing\n")
    person.key(Key.Key_K, Control)
    person.keys("call")
    assert rows(person)[:2] == [
        ("Call", "Touchpoint in Awareness", ""),
        ("Advert → Call", "Hand-off", ""),
    ]
    person.key(Key.Key_Down)
    person.key(Key.Key_Return)
    assert person.view.selected == (person.journey.handoffs[0].id,)


def test_that_what_cannot_be_done_now_is_shown_last_and_does_nothing(person) -> None:
    person.key(Key.Key_K, Control)
    person.keys("save")
    before = person.document.project
    person.key(Key.Key_Return)
    assert is_open(person)
    assert person.document.project is before
    person.key(Key.Key_Escape)
    assert not is_open(person)
    enabled = [entry.enabled for entry in entries_of(person.window)]
    assert enabled == sorted(enabled, reverse=True)


def test_that_the_sheet_of_keys_comes_and_goes_with_its_key(person) -> None:
    person.begin()
    person.keys("Advert\n\n")
    person.keys("?")
    sheet = person.sees("keys_dialog", QDialog)
    said = {label.text() for label in sheet.findChildren(QLabel)}
    assert {"Enter", "Tab", "Ctrl+K", "D  Ctrl+Shift+D"} <= said
    person.bot.keyClick(sheet, "?")
    person.bot.wait(1)
    assert not person.open_dialogs("keys_dialog", QDialog)
    assert person.names() == ["Advert"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_every_key_of_every_action_stands_on_the_sheet(language) -> None:
    locale = locale_for(language)
    told = " ".join(keys for group in key_groups(locale) for keys, _text in group.rows)
    for action in all_actions(locale):
        for key in action.keys[:1]:
            assert key_text((key,)).replace("Return", "Enter") in told, action.id
