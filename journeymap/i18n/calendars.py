"""Three calendars: which month a day is in, and how a month is written as text.

A *period* is a month as the evidence keeps it: `2026-03` Gregorian, `1404-12 AP` Jalali, `1447-09
AH` Hijri. It says its calendar itself, so that whoever shows it needs to know nothing else; within
a calendar periods sort as time runs. All three have twelve months a year: a *month number*, year *
12 + month - 1, can be added to.

Jalali leap years follow the 33-year cycle, which between 1210 and 1634 gives the very ones of the
calendar in use (Borkowski, The Persian calendar for 3000 years, 1996). Of the Hijri calendars it is
that of Umm al-Qura, which forms and offices of Saudi Arabia print (the tabular one of spreadsheets
differs from it by a day in every second month or so). It follows no rule that could be calculated:
the lengths of its months are a table, here from 1400 to 1500. Days outside have no month.
"""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_right
from functools import cache
from itertools import accumulate
from typing import Literal

Calendar = Literal["gregorian", "jalali", "hijri"]
CALENDARS: tuple[Calendar, ...] = ("gregorian", "jalali", "hijri")

#: Where people count months otherwise than by Gregorian ones.
_USUAL: dict[str, Calendar] = {"fa": "jalali"}
#: Behind a period: Anno Persico, Anno Hegirae.
_ERAS: dict[Calendar, str] = {"gregorian": "", "jalali": " AP", "hijri": " AH"}
#: How many days before 1970 a week began: on Monday (ISO 8601), Saturday, or Sunday.
WEEK_BEGAN: dict[Calendar, int] = {"gregorian": 3, "jalali": 5, "hijri": 4}
_BY_ERA = {era: calendar for calendar, era in _ERAS.items()}
_PERIOD = re.compile(r"(\d{4})-(0[1-9]|1[0-2])( A[PH])?$")
#: First and last year.
YEARS: dict[Calendar, tuple[int, int]] = {"jalali": (1300, 1500), "hijri": (1400, 1500)}
#: The first day of the first year.
_BEGINS: dict[Calendar, dt.date] = {"jalali": dt.date(1921, 3, 21), "hijri": dt.date(1979, 11, 20)}
_EPOCH = dt.date(1970, 1, 1)
#: For each Hijri year twelve bits, the first month first: set where a month has 30 days.
_HIJRI_LENGTHS = """
    d2b 54a ea5 752 6e9 36a aad 555 aa5 b52 ba9 5b4 9ba 4db 25d 52d aa5 ad4 aea 56d 4bd 23d 91d
    a95 b4a b5a 56d 2b6 93b 49b 655 6a9 754 b6a 56c aad 555 b29 b92 ba9 5d4 ada 55a aab 595 749
    764 baa 5b5 2b6 a56 d2a e95 72a 755 35a 95d 49b a4d d26 d53 5aa aad 4b6 a57 527 a95 b4a b55
    36c 9ae 4b6 a96 b4a da5 5d2 5d9 2dc 96d 4ad 655 6d2 b69 374 9b6 4d7 2ab 54b 6a5 752 b69 56b
    2ad 94d c95 d4a ea5 6ca ad5 556 c97
"""


def usual_calendar(language: str) -> Calendar:
    """The calendar people of a language live by."""
    return _USUAL.get(language, "gregorian")


@cache
def month_starts(calendar: Calendar) -> tuple[int, ...]:
    """First day of every month as days since 1970, and of the one after the last year's last."""
    first = (_BEGINS[calendar] - _EPOCH).days
    return tuple(accumulate(_lengths(calendar), initial=first))


def _lengths(calendar: Calendar) -> list[int]:
    if calendar == "hijri":
        years = [int(year, 16) for year in _HIJRI_LENGTHS.split()]
        return [29 + (year >> (11 - month) & 1) for year in years for month in range(12)]
    first, last = YEARS[calendar]
    half = [31] * 6 + [30] * 5
    return [n for year in range(first, last + 1) for n in (*half, 30 if _is_leap(year) else 29)]


def _is_leap(year: int) -> bool:
    """True when Esfand of this Jalali year has 30 days."""
    return (25 * year + 11) % 33 < 8


def to_gregorian(calendar: Calendar, year: int, month: int, day: int) -> dt.datetime | None:
    """Midnight at the begin of a day of the Jalali or Hijri calendar, None when there is none such.

    >>> to_gregorian("jalali", 1403, 1, 1), to_gregorian("hijri", 1500, 12, 30)
    (datetime.datetime(2024, 3, 20, 0, 0), datetime.datetime(2077, 11, 16, 0, 0))
    >>> to_gregorian("jalali", 1402, 12, 30) is None
    True
    """
    first, last = YEARS[calendar]
    if not (first <= year <= last and 1 <= month <= 12 and day >= 1):
        return None
    at = 12 * (year - first) + month - 1
    begin, end = month_starts(calendar)[at : at + 2]
    if day > end - begin:
        return None
    return dt.datetime(1970, 1, 1) + dt.timedelta(days=begin + day - 1)


def parts_in(calendar: Calendar, day: dt.date) -> tuple[int, int, int] | None:
    """Year, month and day of a Gregorian day in a calendar, None where that has no such day.

    >>> parts_in("jalali", dt.date(2026, 3, 20)), parts_in("hijri", dt.date(2026, 2, 18))
    ((1404, 12, 29), (1447, 9, 1))
    """
    if calendar == "gregorian":
        return day.year, day.month, day.day
    starts, number = month_starts(calendar), (day - _EPOCH).days
    at = bisect_right(starts, number) - 1
    if not 0 <= at < len(starts) - 1:
        return None
    year, month = divmod(at, 12)
    return YEARS[calendar][0] + year, month + 1, number - starts[at] + 1


def period_of(calendar: Calendar, day: dt.date) -> str:
    """The period a day is in, empty where the calendar does not know the day.

    >>> period_of("jalali", dt.date(2026, 3, 21)), period_of("gregorian", dt.date(2026, 3, 21))
    ('1405-01 AP', '2026-03')
    """
    found = parts_in(calendar, day)
    return period(calendar, 12 * found[0] + found[1] - 1) if found else ""


def period(calendar: Calendar, number: int) -> str:
    """A month number as text, empty below 0.

    >>> period("hijri", month_number("1447-09 AH") + 4)
    '1448-01 AH'
    """
    year, month = divmod(number, 12)
    return f"{year:04d}-{month + 1:02d}{_ERAS[calendar]}" if number >= 0 else ""


def parsed(period: str) -> tuple[Calendar, int, int] | None:
    """Calendar, year and month of a period, None where the text is none.

    >>> parsed("1404-12 AP"), parsed("undated")
    (('jalali', 1404, 12), None)
    """
    found = _PERIOD.match(period)
    return (_BY_ERA[found[3] or ""], int(found[1]), int(found[2])) if found else None


def week_of(calendar: Calendar, number: int) -> str:
    """The first day of a week, as `YYYY-MM-DD` of the Gregorian calendar whatever the `calendar`.

    Weeks are counted from the one that was going on when 1970 began, which is week 0.

    >>> week_of("gregorian", 2930), week_of("jalali", 2930)
    ('2026-02-23', '2026-02-21')
    """
    return (_EPOCH + dt.timedelta(days=7 * number - WEEK_BEGAN[calendar])).isoformat()


def with_era(month: str, calendar: Calendar) -> str:
    """A month as somebody types it, `1404-12`, as a period of the calendar they mean."""
    return month[:7] + _ERAS[calendar]


def month_number(period: str) -> int:
    """Months since year 0 of a period. Raises `ValueError` where the text is none.

    >>> month_number("2026-01") - month_number("2025-11")
    2
    """
    found = parsed(period)
    if found is None:
        raise ValueError(f"{period!r} is no month")
    return 12 * found[1] + found[2] - 1


def months_later(period_: str, months: int) -> str:
    """The period so many months after another one, in its calendar.

    >>> months_later("1404-12 AP", 1), months_later("2026-01", -1)
    ('1405-01 AP', '2025-12')
    """
    found = parsed(period_)
    if found is None:
        raise ValueError(f"{period_!r} is no month")
    return period(found[0], 12 * found[1] + found[2] - 1 + months)
