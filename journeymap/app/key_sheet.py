"""The sheet of keys as data: every key and gesture in groups, from what the menus are made of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from journeymap.app.action_list import all_actions
from journeymap.app.actions import Action
from journeymap.app.menus import menu_bar_menus
from journeymap.app.palette import key_text, menu_titles
from journeymap.app.presenting.keys import help_lines
from journeymap.i18n.locale import Locale


@dataclass(frozen=True, slots=True)
class KeyGroup:
    """A heading, and rows of keys and what they do."""

    title: str
    rows: tuple[tuple[str, str], ...]


#: Actions that are told in a group of their own and not under their menu.
_TYPING = ("edit.add_next", "edit.add_next_stage")
_ON_CARDS = ("edit.rename", "edit.connect", "edit.department", "edit.channel", "edit.delete")


def key_groups(locale: Locale) -> tuple[KeyGroup, ...]:
    """Every key and gesture: typing first, then cards, map and mouse, then menu by menu."""
    actions = {action.id: action for action in all_actions(locale)}
    told = {*_TYPING, *_ON_CARDS}
    groups = [
        KeyGroup(locale.tr("Typing a journey"), _typing(locale)),
        KeyGroup(locale.tr("On the map"), (*_walking(locale), *_rows(actions, _ON_CARDS))),
    ]
    titles = menu_titles(locale)
    for menu in menu_bar_menus(locale):
        title = menu.title.replace("&", "")
        own = (id for id in actions if titles.get(id) == title and id not in told)
        if rows := tuple(_rows(actions, own)):
            groups.append(KeyGroup(title, rows))
    groups.append(KeyGroup(locale.tr("With the mouse"), _mouse(locale)))
    groups.append(KeyGroup(locale.tr("While presenting"), tuple(help_lines(locale))))
    return tuple(groups)


def _typing(locale: Locale) -> tuple[tuple[str, str], ...]:
    return (
        (locale.tr("Any letter"), locale.tr("Name the first touchpoint, or rename the chosen one")),
        ("Enter", locale.tr("Next touchpoint in the stage, connected")),
        ("Tab", locale.tr("Next touchpoint in the next stage")),
        ("Shift+Enter", locale.tr("Another way from here: a branch")),
        (locale.tr("Tab, nothing written"), locale.tr("Go one stage further")),
        ("Shift+Tab", locale.tr("Back to the name before")),
        ("Ctrl+Shift+D", locale.tr("Department, also while naming")),
        ("Ctrl+Shift+H", locale.tr("Channel, also while naming")),
        (locale.tr("Enter, nothing written"), locale.tr("Done")),
        ("Esc", locale.tr("Forget what was begun")),
        ("Ctrl+V", locale.tr("Lines or cells of a spreadsheet become touchpoints")),
    )


def _walking(locale: Locale) -> tuple[tuple[str, str], ...]:
    return (
        (locale.tr("Arrow keys"), locale.tr("Along the way, to other lanes and stages")),
        (locale.tr("Alt and arrow keys"), locale.tr("Move what is chosen")),
        (
            f"{locale.localised_digits('1')} … {locale.localised_digits('9')}",
            locale.tr("What the room believes of it, worst to best"),
        ),
        (locale.localised_digits("0"), locale.tr("Take the belief back")),
        ("Home  End", locale.tr("First and last of the department")),
        ("Ctrl+Home  Ctrl+End", locale.tr("First and last of the journey")),
    )


def _mouse(locale: Locale) -> tuple[tuple[str, str], ...]:
    return (
        (locale.tr("Double-click"), locale.tr("Add a touchpoint, or rename what is there")),
        (locale.tr("Drag a card"), locale.tr("Move it to another stage or department")),
        (
            locale.tr("Drag from a handle"),
            locale.tr("Connect to another touchpoint, or to a new one where none is"),
        ),
        (locale.tr("Drag the end of a chosen line"), locale.tr("Take it to another touchpoint")),
        (locale.tr("Drag an annotation"), locale.tr("Put it where it is to stay")),
        (locale.tr("Drag a header"), locale.tr("Put the stage or the department elsewhere")),
        (locale.tr("Drag over the map"), locale.tr("Choose every card it touches")),
        (
            locale.tr("Shift or Ctrl and click"),
            locale.tr("Choose it as well, or no longer; on a header all of its cards"),
        ),
        (locale.tr("Shift and arrow keys"), locale.tr("Choose the next card as well")),
        (locale.tr("Wheel, or two fingers apart"), locale.tr("Zoom to the pointer")),
        (locale.tr("Space or middle button, or two fingers"), locale.tr("Move the paper")),
    )


def _rows(actions: dict[str, Action], ids: Iterable[str]) -> Iterator[tuple[str, str]]:
    for id in ids:
        action = actions[id]
        if action.keys:
            yield key_text(action.keys[:2]), action.text.replace("&", "").rstrip("…")
