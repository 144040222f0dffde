"""Jalali and Hijri days, months and their names."""

from __future__ import annotations

import datetime as dt
from itertools import pairwise

import pytest

from journeymap.i18n.calendars import (
    CALENDARS,
    month_number,
    months_later,
    parts_in,
    period,
    period_of,
    to_gregorian,
)
from journeymap.i18n.locale import Locale, locale_for

DAYS = [dt.date(1979, 12, 1) + dt.timedelta(days=n) for n in range(35_700)]


@pytest.mark.parametrize("calendar", ["jalali", "hijri"])
def test_that_every_day_of_a_century_comes_back_from_its_calendar(calendar) -> None:
    for day in DAYS:
        found = parts_in(calendar, day)
        assert found is not None
        there = to_gregorian(calendar, *found)
        assert there is not None
        assert there.date() == day


def test_that_jalali_days_are_those_of_qt() -> None:
    """Qt reckons by a cycle of 2820 years, which leaves the calendar in use in 2058."""
    from PySide6.QtCore import QCalendar, QDate

    theirs = QCalendar(QCalendar.System.Jalali)
    for day in (day for day in DAYS[::13] if day.year < 2058):
        parts = theirs.partsFromDate(QDate(day.year, day.month, day.day))
        assert parts_in("jalali", day) == (parts.year, parts.month, parts.day)


@pytest.mark.parametrize("calendar", CALENDARS)
def test_that_months_follow_each_other_and_sort_as_time_runs(calendar) -> None:
    seen = sorted({period_of(calendar, day) for day in DAYS})
    for month, following in pairwise(seen):
        assert months_later(month, 1) == following
        assert month_number(following) == month_number(month) + 1
    assert period(calendar, month_number(seen[0])) == seen[0]


@pytest.mark.parametrize("calendar", ["jalali", "hijri"])
def test_that_a_day_the_calendar_does_not_know_is_in_no_month(calendar) -> None:
    assert period_of(calendar, dt.date(1850, 1, 1)) == ""
    assert period_of(calendar, dt.date(2200, 1, 1)) == ""


@pytest.mark.parametrize(
    ("language", "jalali", "hijri", "span"),
    [
        ("en", "Esfand 1404", "Ramadan 1447", "Dey–Esfand 1404"),
        ("fa", "اسفند ۱۴۰۴", "رمضان ۱۴۴۷", "دی–اسفند ۱۴۰۴"),
        ("ar", "إسفند ١٤٠٤", "رمضان ١٤٤٧", "دي–إسفند ١٤٠٤"),
    ],
)
def test_that_a_month_is_named_by_its_own_calendar_in_every_language(
    language, jalali, hijri, span
) -> None:
    locale = locale_for(language)
    assert locale.month("1404-12 AP") == jalali
    assert locale.month("1447-09 AH") == hijri
    assert locale.months("1404-10 AP", "1404-12 AP") == span


def test_that_days_are_said_in_the_calendar_of_the_reader() -> None:
    day = dt.date(2026, 3, 1)
    assert locale_for("en").date(day) == "1 Mar 2026"
    assert locale_for("fa").date(day) == "۱۰ اسفند ۱۴۰۴"
    assert locale_for("ar").date(day) == "١ مارس ٢٠٢٦"
    assert locale_for("ar", "hijri").date(day) == "١٢ رمضان ١٤٤٧"
    assert locale_for("fa").days("2026-03-01", "2026-03-21") == "۱۰ اسفند ۱۴۰۴ – ۱ فروردین ۱۴۰۵"


def test_that_a_day_before_the_calendar_is_said_in_gregorian() -> None:
    assert Locale(calendar="jalali").date(dt.date(1850, 1, 1)) == "1 Jan 1850"
