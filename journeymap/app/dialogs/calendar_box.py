"""The choice of the calendar whose months are counted."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QWidget

from journeymap.i18n.calendars import CALENDARS, Calendar
from journeymap.i18n.locale import Locale
from journeymap.i18n.month_names import calendar_name


def calendar_box(
    parent: QWidget, locale: Locale, now: Calendar, counted: Calendar | None
) -> QComboBox:
    """A box with `now` chosen; months that are `counted` already stay those of their calendar."""
    box = QComboBox(parent)
    box.setObjectName("calendar")
    for calendar in CALENDARS:
        box.addItem(calendar_name(calendar, locale), calendar)
    box.setCurrentIndex(box.findData(counted or now))
    if counted is not None:
        box.setEnabled(False)
        box.setToolTip(locale.tr("A journey has one calendar, that of its first file with dates"))
    return box
