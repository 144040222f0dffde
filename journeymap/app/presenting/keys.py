"""The keys of presenting as data: what is pressed, what it does, and how that is said."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt

from journeymap.i18n.locale import Locale

Key = Qt.Key
#: Keys that mean the same for every reader.
PLAIN: Mapping[int, str] = {
    Key.Key_G: "next",
    Key.Key_Space: "next",
    Key.Key_PageDown: "next",
    Key.Key_Return: "next",
    Key.Key_Enter: "next",
    Key.Key_PageUp: "previous",
    Key.Key_Backspace: "previous",
    Key.Key_Home: "whole",
    Key.Key_0: "whole",
    Key.Key_End: "last",
    Key.Key_Down: "card_next",
    Key.Key_Tab: "card_next",
    Key.Key_Up: "card_previous",
    Key.Key_Backtab: "card_previous",
    Key.Key_S: "spotlight",
    Key.Key_B: "blank",
    Key.Key_Period: "blank",
    Key.Key_L: "lanes",
    Key.Key_K: "small_print",
    Key.Key_T: "clock",
    Key.Key_M: "screen",
    Key.Key_Plus: "zoom_in",
    Key.Key_Equal: "zoom_in",
    Key.Key_Minus: "zoom_out",
    Key.Key_F2: "rename",
    Key.Key_F1: "help",
    Key.Key_Question: "help",
    Key.Key_Slash: "help",
    Key.Key_Escape: "back",
    Key.Key_F5: "leave",
}
WITH_SHIFT: Mapping[int, str] = {
    Key.Key_G: "previous",
    Key.Key_Space: "previous",
    Key.Key_T: "clock_off",
    Key.Key_Tab: "card_previous",
}
WITH_CONTROL: Mapping[int, str] = {Key.Key_Z: "undo", Key.Key_Y: "redo"}


def command_of(key: int, modifiers: Qt.KeyboardModifier, *, rtl: bool) -> str:
    """What a key does, empty for nothing. Arrow keys go the way the map is read.

    >>> command_of(Qt.Key.Key_Left, Qt.KeyboardModifier.NoModifier, rtl=True)
    'next'
    """
    if modifiers & Qt.KeyboardModifier.ControlModifier:
        return WITH_CONTROL.get(key, "")
    if modifiers & (Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier):
        return ""
    if key in (Key.Key_Left, Key.Key_Right):
        return "next" if (key == Key.Key_Right) != rtl else "previous"
    if modifiers & Qt.KeyboardModifier.ShiftModifier and key in WITH_SHIFT:
        return WITH_SHIFT[key]
    return PLAIN.get(key, "")


@dataclass(frozen=True, slots=True)
class Button:
    """A button of the bar: its command, the key beside it, what it says, and a longer word."""

    command: str
    key: str
    text: str
    tip: str = ""


def bar_buttons(locale: Locale) -> tuple[Button, ...]:
    """The buttons that appear with the mouse, in reading order."""
    return (
        Button("previous", "PgUp", locale.tr("Previous"), locale.tr("The grey zone before")),
        Button("next", "G", locale.tr("Next"), locale.tr("The next grey zone, worst first")),
        Button("whole", "Home", locale.tr("Whole map")),
        Button("spotlight", "S", locale.tr("Spotlight"), locale.tr("Light on the chosen card")),
        Button("lanes", "L", locale.tr("Departments"), locale.tr("Show or hide the departments")),
        Button(
            "small_print",
            "K",
            locale.tr("Small print"),
            locale.tr("Legend, sources, experience strip and reasons on the map"),
        ),
        Button("blank", "B", locale.tr("Blank")),
        Button("clock", "T", locale.tr("Timer")),
        Button("help", "?", locale.tr("Keys")),
        Button("leave", "Esc", locale.tr("Leave")),
    )


def help_lines(locale: Locale) -> tuple[tuple[str, str], ...]:
    """Every key with what it does, for the strip of keys."""
    return (
        ("G", locale.tr("next grey zone (also Space, PgDn)")),
        ("Shift+G", locale.tr("the one before (also PgUp)")),
        ("Home", locale.tr("whole map")),
        ("↑ ↓", locale.tr("light on one card after the other")),
        ("S", locale.tr("spotlight on or off")),
        ("L", locale.tr("with or without departments")),
        ("K", locale.tr("small print: legend and strip")),
        ("B", locale.tr("blank screen")),
        (locale.localised_digits("10 T"), locale.tr("count down ten minutes")),
        ("T", locale.tr("start or stop the timer")),
        ("Shift+T", locale.tr("put the timer away")),
        ("F2", locale.tr("mend a name")),
        ("M", locale.tr("other screen")),
        ("Esc", locale.tr("back, then leave")),
    )
