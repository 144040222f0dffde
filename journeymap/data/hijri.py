"""Hijri dates to Gregorian ones, in Python and in SQL, by the calendar of Umm al-Qura.

Of the Hijri calendars in use it is the one that forms and offices of Saudi Arabia print (the
tabular one of spreadsheets differs from it by a day in every second month or so). It follows no
rule that could be calculated: the lengths of its months are a table, here from 1400 to 1500, which
is 20 November 1979 to 16 November 2077. A date outside is no date.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from itertools import accumulate

from journeymap.data.jalali import dates_sql, parts_of

FIRST, LAST = 1400, 1500
#: Jalali years of answers end before this one, Hijri years of answers begin after it.
LIKELY_FROM = 1416
MONTHS = (
    "محرم", "صفر", "ربیع الاول", "ربیع الثانی", "جمادی الاولی", "جمادی الاخره",
    "رجب", "شعبان", "رمضان", "شوال", "ذو القعده", "ذو الحجه",
)  # fmt: skip
#: Other spellings, once letters that look alike are one: spelling -> month.
OTHER_NAMES = {
    "ربیع الاخر": 4, "جمادی الثانیه": 6, "جمادی الاخری": 6, "جمادی الاول": 5, "جمادی الثانی": 6,
    "ذوالقعده": 11, "ذی القعده": 11, "ذیقعده": 11, "ذوالحجه": 12, "ذی الحجه": 12, "ذیحجه": 12,
    "محرم الحرام": 1, "رمضان المبارک": 9, "ربیع الثانی": 4,
}  # fmt: skip
#: For each year from 1400 twelve bits, the first month first: set where a month has 30 days.
_LENGTHS = """
    d2b 54a ea5 752 6e9 36a aad 555 aa5 b52 ba9 5b4 9ba 4db 25d 52d aa5 ad4 aea 56d 4bd 23d 91d
    a95 b4a b5a 56d 2b6 93b 49b 655 6a9 754 b6a 56c aad 555 b29 b92 ba9 5d4 ada 55a aab 595 749
    764 baa 5b5 2b6 a56 d2a e95 72a 755 35a 95d 49b a4d d26 d53 5aa aad 4b6 a57 527 a95 b4a b55
    36c 9ae 4b6 a96 b4a da5 5d2 5d9 2dc 96d 4ad 655 6d2 b69 374 9b6 4d7 2ab 54b 6a5 752 b69 56b
    2ad 94d c95 d4a ea5 6ca ad5 556 c97
"""
_EPOCH = datetime(1979, 11, 20)
_DAYS = [
    29 + (int(year, 16) >> (11 - month) & 1) for year in _LENGTHS.split() for month in range(12)
]
_BEFORE = list(accumulate(_DAYS, initial=0))


def days_in_month(year: int, month: int) -> int:
    """Days of a Hijri month, counted from 1.

    >>> days_in_month(1447, 9)
    30
    """
    return _DAYS[12 * (year - FIRST) + month - 1]


def to_gregorian(year: int, month: int, day: int) -> datetime | None:
    """Midnight at the begin of the day that a Hijri date names, None when there is no such day.

    >>> to_gregorian(1400, 1, 1), to_gregorian(1500, 12, 30)
    (datetime.datetime(1979, 11, 20, 0, 0), datetime.datetime(2077, 11, 16, 0, 0))
    >>> to_gregorian(1447, 1, 31) is None
    True
    """
    if not (FIRST <= year <= LAST and 1 <= month <= 12 and 1 <= day <= days_in_month(year, month)):
        return None
    return _EPOCH + timedelta(days=_BEFORE[12 * (year - FIRST) + month - 1] + day - 1)


def from_hijri(text: str) -> datetime | None:
    """A Hijri date, with or without time, in any of the forms `hijri_sql` reads.

    >>> from_hijri("1447/09/01 14:05"), from_hijri("15 رمضان 1446")
    (datetime.datetime(2026, 2, 18, 14, 5), datetime.datetime(2025, 3, 15, 0, 0))
    """
    return parts_of(text, _NUMBERS, to_gregorian)


def hijri_sql(text: str) -> str:
    """A TIMESTAMP expression in DuckDB over cleaned text; NULL where it is no Hijri date."""
    at = f"(12 * (f.y - {FIRST}) + f.m)"
    begins = f"(CAST({_BEFORE} AS INTEGER[]))[{at}]"
    length = f"(CAST({_DAYS} AS INTEGER[]))[{at}]"
    epoch = (_EPOCH - datetime(1970, 1, 1)).days
    valid = (
        f"f.y BETWEEN {FIRST} AND {LAST} AND f.m BETWEEN 1 AND 12 AND f.d BETWEEN 1 AND {length}"
    )
    return dates_sql(text, _NUMBERS, f"{begins} + f.d - 1 + {epoch}", valid)


#: Every spelling of a month -> its number.
_NUMBERS = {name: number for number, name in enumerate(MONTHS, 1)} | OTHER_NAMES
