"""Hijri dates to Gregorian ones, in Python and in SQL, by the calendar of Umm al-Qura."""

from __future__ import annotations

from datetime import datetime
from itertools import pairwise

from journeymap.data.jalali import dates_sql, parts_of
from journeymap.i18n.calendars import YEARS, month_starts

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


def from_hijri(text: str) -> datetime | None:
    """A Hijri date, with or without time, in any of the forms `hijri_sql` reads.

    >>> from_hijri("1447/09/01 14:05"), from_hijri("15 رمضان 1446")
    (datetime.datetime(2026, 2, 18, 14, 5), datetime.datetime(2025, 3, 15, 0, 0))
    """
    return parts_of(text, _NUMBERS, "hijri")


def hijri_sql(text: str) -> str:
    """A TIMESTAMP expression in DuckDB over cleaned text; NULL where it is no Hijri date."""
    first, last = YEARS["hijri"]
    at = f"(12 * (f.y - {first}) + f.m)"
    starts = month_starts("hijri")
    begins = f"(CAST({list(starts)} AS INTEGER[]))[{at}]"
    length = f"(CAST({[b - a for a, b in pairwise(starts)]} AS INTEGER[]))[{at}]"
    valid = (
        f"f.y BETWEEN {first} AND {last} AND f.m BETWEEN 1 AND 12 AND f.d BETWEEN 1 AND {length}"
    )
    return dates_sql(text, _NUMBERS, f"{begins} + f.d - 1", valid)


#: Every spelling of a month -> its number.
_NUMBERS = {name: number for number, name in enumerate(MONTHS, 1)} | OTHER_NAMES
