"""The names of calendars and of their months."""

from __future__ import annotations

from typing import TYPE_CHECKING

from journeymap.i18n.calendars import Calendar

if TYPE_CHECKING:
    from journeymap.i18n.locale import Locale
    from journeymap.i18n.said import Later


def calendar_name(calendar: Calendar, locale: Locale | Later) -> str:
    """A calendar by its name; with the `locale` of `said`, to be said later."""
    return {
        "gregorian": locale.tr("Gregorian"),
        "jalali": locale.tr("Jalali"),
        "hijri": locale.tr("Hijri"),
    }[calendar]


def month_names(calendar: Calendar, locale: Locale) -> tuple[str, ...]:
    """The twelve months, short where the language shortens them."""
    if calendar == "jalali":
        return (
            locale.tr("Farvardin", "month"),
            locale.tr("Ordibehesht", "month"),
            locale.tr("Khordad", "month"),
            locale.tr("Tir", "month"),
            locale.tr("Mordad", "month"),
            locale.tr("Shahrivar", "month"),
            locale.tr("Mehr", "month"),
            locale.tr("Aban", "month"),
            locale.tr("Azar", "month"),
            locale.tr("Dey", "month"),
            locale.tr("Bahman", "month"),
            locale.tr("Esfand", "month"),
        )
    if calendar == "hijri":
        return (
            locale.tr("Muharram", "month"),
            locale.tr("Safar", "month"),
            locale.tr("Rabi I", "month"),
            locale.tr("Rabi II", "month"),
            locale.tr("Jumada I", "month"),
            locale.tr("Jumada II", "month"),
            locale.tr("Rajab", "month"),
            locale.tr("Shaban", "month"),
            locale.tr("Ramadan", "month"),
            locale.tr("Shawwal", "month"),
            locale.tr("Dhu al-Qadah", "month"),
            locale.tr("Dhu al-Hijjah", "month"),
        )
    return (
        locale.tr("Jan", "month"),
        locale.tr("Feb", "month"),
        locale.tr("Mar", "month"),
        locale.tr("Apr", "month"),
        locale.tr("May", "month"),
        locale.tr("Jun", "month"),
        locale.tr("Jul", "month"),
        locale.tr("Aug", "month"),
        locale.tr("Sep", "month"),
        locale.tr("Oct", "month"),
        locale.tr("Nov", "month"),
        locale.tr("Dec", "month"),
    )
