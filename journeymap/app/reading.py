"""In which language, digits and calendar the windows speak. Empty is what is usual."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from journeymap.app.actions import Action
from journeymap.app.settings import Settings
from journeymap.i18n.calendars import CALENDARS
from journeymap.i18n.locale import DIGITS, LANGUAGES, Locale, locale_for
from journeymap.i18n.month_names import calendar_name

if TYPE_CHECKING:
    from journeymap.app.main_window import MainWindow

#: What people call their languages; the same in every window.
SPOKEN = {"en": "English", "fa": "فارسی", "ar": "العربية"}
#: The settings that choose how a window speaks, with what each may be.
CHOICES: Mapping[str, tuple[str, ...]] = {
    "language": ("", *SPOKEN),
    "digits": ("", *DIGITS),
    "calendar": ("", *CALENDARS),
}


def reader_of(settings: Settings) -> Locale:
    """The locale of the settings; the system's language, or English, where they name none."""
    language = settings.language
    if language not in LANGUAGES:
        language = _of_system()
    calendar = next((c for c in CALENDARS if c == settings.calendar), None)
    return locale_for(language, calendar, settings.digits)


def _of_system() -> str:
    from PySide6.QtCore import QLocale

    spoken = [name[:2] for name in QLocale.system().uiLanguages()]
    return spoken[0] if spoken and spoken[0] in SPOKEN else "en"


def action_id(setting: str, value: str) -> str:
    """The action that gives a setting a value."""
    return f"view.{setting}_{value or 'usual'}"


def reading_ids(setting: str) -> tuple[str, ...]:
    """The actions that choose a setting, in the order of the menu."""
    return tuple(action_id(setting, value) for value in CHOICES[setting])


def reading_actions(locale: Locale) -> tuple[Action, ...]:
    """Language, digits and calendar of all windows."""
    names = {
        "language": {"": locale.tr("Like the &system"), **SPOKEN},
        "digits": {"": locale.tr("As in the &language"), **DIGITS},
        "calendar": {
            "": locale.tr("As in the &language"),
            **{calendar: calendar_name(calendar, locale) for calendar in CALENDARS},
        },
    }
    return tuple(
        Action(action_id(setting, value), names[setting][value], checkable=True)
        for setting, values in CHOICES.items()
        for value in values
    )


def reading_handlers(window: MainWindow) -> Mapping[str, Callable[[], object]]:
    """What the choices do, by their action's id."""
    return {
        action_id(setting, value): partial(_choose, window, setting, value)
        for setting, values in CHOICES.items()
        for value in values
    }


def _choose(window: MainWindow, setting: str, value: str) -> None:
    window.keep(replace(window.settings, **{setting: value}))  # type: ignore[arg-type]
