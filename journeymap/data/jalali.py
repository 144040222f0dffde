"""Jalali dates to Gregorian ones, in Python and in SQL, by the 33-year cycle.

Between 1210 and 1634 the cycle gives the very leap years of the calendar in use, so no table is
needed (Borkowski, The Persian calendar for 3000 years, 1996). Years outside 1300 to 1500 are not
taken for Jalali at all: they would be Gregorian years of history.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime, timedelta
from functools import cache

from journeymap.i18n.calendars import Calendar, to_gregorian

MONTHS = (
    "فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور",
    "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند",
)  # fmt: skip
#: Month names as they stand in cells once ye and kaf are those of Persian.
_NUMBERS = {name: number for number, name in enumerate(MONTHS, 1)}
#: A date with the month in words.
JALALI_TEXT = rf"(?:^|\s)\d{{1,2}}\s+(?:{'|'.join(MONTHS)})\s+1[345]\d\d(?:\D|$)"
_CLOCK = (
    r"(?:[T\s,-]*(\d{1,2}):(\d{1,2})(?::(\d{1,2}))?(?:[.]\d+)?\s*"
    r"([AaPp][Mm]|ق\.?ظ\.?|ب\.?ظ\.?|[صم])?)?"
)
#: Behind a date: which calendar it is of.
_ERA = r"\s*(?:هـ|ه\.?ش|ه\.?ق|ه|AH|AP)?\.?"
_YEAR_FIRST = (True, False, False, True)
#: First letters of the halves of a day, in English, Persian and Arabic.
_AFTERNOON, _MORNING = ("p", "ب", "م"), ("a", "ق", "ص")
#: Day number of the arithmetic below on 1 January 1970.
_EPOCH = 1403 * 365 + (8 * 1403 + 21) // 33 + 1 - 19802


def from_jalali(text: str) -> datetime | None:
    """A Jalali date, with or without time, in any of the forms `jalali_sql` reads.

    >>> from_jalali("1403/01/15 14:05")
    datetime.datetime(2024, 4, 3, 14, 5)
    """
    return parts_of(text, _NUMBERS, "jalali")


def jalali_sql(text: str) -> str:
    """A TIMESTAMP expression in DuckDB over cleaned text; NULL where it is no Jalali date."""
    days = (
        "365 * f.y + (8 * f.y + 21) // 33 + f.d - " + str(_EPOCH)
        + " + CASE WHEN f.m <= 7 THEN 31 * (f.m - 1) ELSE 30 * (f.m - 1) + 6 END"
    )  # fmt: skip
    longest = (
        "CASE WHEN f.m <= 6 THEN 31 WHEN f.m <= 11 OR (25 * f.y + 11) % 33 < 8 THEN 30 ELSE 29 END"
    )
    valid = f"f.y BETWEEN 1300 AND 1500 AND f.m BETWEEN 1 AND 12 AND f.d BETWEEN 1 AND {longest}"
    return dates_sql(text, _NUMBERS, days, valid)


# --- the forms a date of a calendar with four digits for its years is written in -----------------


@cache
def _forms(names: tuple[str, ...]) -> tuple[str, ...]:
    """Year first, year last, month in words, no separators; each with or without a clock."""
    listed = "|".join(sorted(names, key=len, reverse=True))
    return (
        rf"^(1[345]\d\d)[-/.](\d{{1,2}})[-/.](\d{{1,2}}){_ERA}{_CLOCK}$",
        rf"^(\d{{1,2}})[-/.](\d{{1,2}})[-/.](1[345]\d\d){_ERA}{_CLOCK}$",
        rf"(?:^|\s)(\d{{1,2}})\s+({listed})[\s,]+(1[345]\d\d){_ERA}{_CLOCK}$",
        rf"^(1[345]\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01]){_CLOCK}$",
    )


def parts_of(text: str, months: Mapping[str, int], calendar: Calendar) -> datetime | None:
    """The date in a text; `months` are the names of the calendar's months."""
    for form, year_first in zip(_forms(tuple(months)), _YEAR_FIRST, strict=True):
        if not (found := re.search(form, text)):
            continue
        year, day = (found[1], found[3]) if year_first else (found[3], found[1])
        month = months[found[2]] if found[2] in months else int(found[2])
        date = to_gregorian(calendar, int(year), month, int(day))
        hour, minute, second = (int(found[i] or 0) for i in (4, 5, 6))
        half = (found[7] or "").lower()[:1]
        if half in _AFTERNOON and hour < 12:
            hour += 12
        elif half in _MORNING and hour == 12:
            hour = 0
        if date is None or hour > 23 or minute > 59 or second > 59:
            return None
        return date + timedelta(hours=hour, minutes=minute, seconds=second)
    return None


def dates_sql(text: str, months: Mapping[str, int], days: str, valid: str) -> str:
    """A TIMESTAMP expression over cleaned text; `days` and `valid` are SQL over f.y, f.m and f.d.

    Values go through one-element lists, because that is how SQL names a middle result inside one
    expression; the list costs less than matching the pattern again for every use.
    """
    reads = [
        f"regexp_extract({text}, '{form}', "
        + ("['y', 'm', 'd'" if year_first else "['d', 'm', 'y'")
        + ", 'h', 'n', 's', 'p'])"
        for form, year_first in zip(_forms(tuple(months)), _YEAR_FIRST, strict=True)
    ]
    names, numbers = list(months), list(months.values())
    fields = [
        "struct_pack("
        f"y := TRY_CAST({r}.y AS INTEGER), "
        f"m := coalesce(TRY_CAST({r}.m AS INTEGER), {numbers}[list_position({names}, {r}.m)]), "
        f"d := TRY_CAST({r}.d AS INTEGER), h := coalesce(TRY_CAST({r}.h AS INTEGER), 0), "
        f"n := coalesce(TRY_CAST({r}.n AS INTEGER), 0), "
        f"s := coalesce(TRY_CAST({r}.s AS INTEGER), 0), p := lower({r}.p[1]))"
        for r in reads
    ]
    first = f"list_filter([{', '.join(fields)}], lambda f: f.y IS NOT NULL)"
    late, early = (
        ", ".join(f"'{letter}'" for letter in letters) for letters in (_AFTERNOON, _MORNING)
    )
    hour = (
        f"CASE WHEN f.p IN ({late}) AND f.h < 12 THEN f.h + 12"
        f" WHEN f.p IN ({early}) AND f.h = 12 THEN 0 ELSE f.h END"
    )
    fits = f"{valid} AND f.n < 60 AND f.s < 60 AND f.h < 24"
    seconds = f"({days})::BIGINT * 86400 + ({hour}) * 3600 + f.n * 60 + f.s"
    made = f"CASE WHEN {fits} THEN make_timestamp(({seconds}) * 1000000) END"
    return f"list_transform({first}, lambda f: {made})[1]"
