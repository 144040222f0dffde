from __future__ import annotations

from collections import Counter

from journeymap.app.action_list import all_actions
from journeymap.app.actions import State
from journeymap.app.icons import STROKES, icon
from journeymap.app.menus import CONTEXT, TOOLBAR, Menu, menu_bar_menus
from journeymap.app.reading import SPOKEN
from journeymap.i18n.locale import DIGITS, locale_for

ENGLISH = locale_for("en")


def test_that_no_key_means_two_things() -> None:
    keys = Counter(key for action in all_actions(ENGLISH) for key in action.keys)
    assert [key for key, count in keys.items() if count > 1] == []


def test_that_every_entry_of_every_menu_is_an_action() -> None:
    known = {action.id for action in all_actions(ENGLISH)}

    def entries(menus):
        for entry in menus:
            if isinstance(entry, Menu):
                yield from entries(entry.entries)
            elif entry is not None:
                yield entry

    used = set(entries(menu_bar_menus(ENGLISH)))
    assert used == known
    assert set(entries(TOOLBAR)) <= known
    assert {e for menu in CONTEXT.values() for e in menu if e} <= known


def test_that_every_icon_an_action_names_is_drawn(qapp) -> None:
    color = qapp.palette().text().color()
    for action in all_actions(ENGLISH):
        assert icon(action.icon, color).isNull() is not bool(action.icon)


def test_that_an_icon_that_means_a_direction_turns_round(qapp) -> None:
    color = qapp.palette().text().color()
    for name in STROKES:
        plain = name.removesuffix("~")
        images = [icon(plain, color, rtl=rtl).pixmap(24, 24).toImage() for rtl in (False, True)]
        assert (images[0] != images[1]) is name.endswith("~"), name


def test_that_nothing_but_beginning_is_possible_without_a_map() -> None:
    possible = {a.id for a in all_actions(ENGLISH) if a.when(State())}
    assert {"file.new", "file.open", "file.import", "help.about"} <= possible
    assert not possible & {"file.save", "edit.add", "edit.undo", "file.export", "view.fit"}


def test_that_nothing_changes_the_document_while_work_runs() -> None:
    busy = State(has_map=True, has_evidence=True, selected=1, selected_touchpoints=1, is_busy=True)
    possible = {a.id for a in all_actions(ENGLISH) if a.when(busy)}
    assert not {id for id in possible if id.startswith(("file.", "edit."))}


def test_that_the_rehearsal_locale_changes_every_text() -> None:
    pseudo = {a.id: a.text for a in all_actions(locale_for("pseudo"))}
    same = [a.text for a in all_actions(ENGLISH) if pseudo[a.id] == a.text]
    assert same == [*SPOKEN.values(), *DIGITS.values()]  # their own names, in every window
