"""How dates are written, and how each way is read: in SQL for columns, in Python for samples."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from journeymap.data.hijri import from_hijri, hijri_sql
from journeymap.data.jalali import from_jalali, jalali_sql
from journeymap.data.month_names import from_month_name, month_name_sql
from journeymap.i18n.said import locale

Family = Literal[
    "iso", "format", "months", "jalali", "hijri", "unix", "unix_ms", "unix_us", "unix_ns", "excel"
]

_DIGITS = "۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩"
_MARKS = "\u200e\u200f\u202a\u202b\u202c\u2066\u2067\u2068\u2069\ufeff"
_FROM, _TO = _DIGITS + "٫،\u00a0\u202f" + _MARKS, "01234567890123456789.,  "
_FROM_ALIKE, _TO_ALIKE = "أإآيىكة", "اااییکه"
_ALIKE = str.maketrans(_FROM_ALIKE, _TO_ALIKE)
_TRANSLATE = str.maketrans(_FROM[: len(_TO)], _TO, _MARKS)

_ZONE = (
    r"\s*(?:Z|(?:GMT|UTC)(?:([+-]\d{1,2})(?::?(\d{2}))?)?|([+-]\d{2}):?(\d{2})?)(?:\s*\([^)]*\))?$"
)
_TIME = r"(?:[T\s]+(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:[.,](\d{1,9}))?)?(\s*[AaPp]\.?[Mm]\.?)?)?"
YEAR_FIRST = re.compile(r"^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})" + _TIME + "$")
#: A clock may follow, in whatever words: "04.01.2024, 08:15 Uhr", "04/01/2024 à 8h15".
YEAR_LAST = re.compile(r"^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?:,?[T\s][^/]{1,24})?$")
NUMBER = re.compile(r"^\d+(?:[.,]\d+)?$")
#: How a clock says which half of the day it is, where it does not say AM or PM.
_HALVES = (
    (r"(:\d\d)\s*(?:[aA]\. ?[mM]\.|ص|صباحا|ق\. ?ظ\.?|صبح)$", r"\1 AM"),
    (r"(:\d\d)\s*(?:[pP]\. ?[mM]\.|م|مساء|ب\. ?ظ\.?|عصر)$", r"\1 PM"),
)

_ENDS_OF_HALVES = (".", "ص", "م", "ا", "ء", "ظ", "ح", "ر")

#: Of the year 9999, in seconds from 1970 and in days of Excel: what lies behind is no date.
_LAST_SECOND, _LAST_DAY = 253_370_764_800.0, 2_958_100.0
_PARTS = {"unix": 1.0, "unix_ms": 1e3, "unix_us": 1e6, "unix_ns": 1e9}


@dataclass(frozen=True, slots=True)
class DateGuess:
    """How the dates of one column are written.

    `words` says it to a person. `ambiguous` is True when day-first and month-first would both read
    every sample, so that the order was chosen by habit (month first with slashes).
    """

    family: Family
    words: str
    formats: tuple[str, ...] = ()
    offset: bool = False
    ambiguous: bool = False

    @property
    def order(self) -> str:
        """Which of day and month is read first, where the samples leave that open."""
        return locale.tr("day first") if self.words.startswith("day") else locale.tr("month first")

    @property
    def type(self) -> str:
        """The DuckDB type a reader may give the column at once; VARCHAR when `sql` is needed."""
        return "TIMESTAMP" if self.family == "iso" and not self.offset else "VARCHAR"

    def sql(self, column: str) -> str:
        """A TIMESTAMP expression in DuckDB over a text column; NULL where it does not parse.

        `column` is an SQL expression. Where times carry an offset, the connection's TimeZone must
        be UTC, so that a stray time without one is not read in the zone of this computer.
        """
        clean = _clean_sql(column)
        match self.family:
            case "jalali":
                return jalali_sql(clean)
            case "hijri":
                return hijri_sql(_alike_sql(clean))
            case "months":
                return _sane(month_name_sql(clean))
            case "unix" | "unix_ms" | "unix_us" | "unix_ns":
                parts = _PARTS[self.family]
                bounded = _bounded(clean, _LAST_SECOND * parts)
                return f"make_timestamp(CAST({bounded} * {1e6 / parts} AS BIGINT))"
            case "excel":
                days = _bounded(clean, _LAST_DAY)
                return f"make_timestamp(CAST(round(({days} - 25569) * 86400e3) AS BIGINT) * 1000)"
            case "iso":
                tidy = (
                    f"replace(regexp_replace({clean}, "
                    r"'^(\d{4})[./](\d{1,2})[./](\d{1,2})', '\1-\2-\3'), ',', '.')"
                )
                if self.offset:  # DuckDB reads none that stands apart
                    tidy = rf"regexp_replace({tidy}, '\s+([+-]\d)', '\1')"
                return f"coalesce({self._cast(column)}, {self._cast(tidy)})"
            case "format":
                return self._formats_sql(column, clean)

    def _cast(self, text: str) -> str:
        if not self.offset:
            return f"TRY_CAST({text} AS TIMESTAMP)"
        return f"make_timestamp(epoch_us(TRY_CAST({text} AS TIMESTAMPTZ)))"

    def _formats_sql(self, column: str, clean: str) -> str:
        formats = "[" + ", ".join("'" + f.replace("'", "''") + "'" for f in self.formats) + "]"
        if any("%p" in f for f in self.formats):
            for half, said in _HALVES:
                clean = f"regexp_replace({clean}, '{half}', '{said}')"
        if not self.offset:
            read = f"coalesce(try_strptime({column}, {formats}), try_strptime({clean}, {formats}))"
            return _sane(read)
        bare = f"regexp_replace({clean}, '{_ZONE}', '')"
        hours = f"coalesce({_group(clean, 1)}, {_group(clean, 3)}, 0)"
        minutes = f"coalesce({_group(clean, 2)}, {_group(clean, 4)}, 0)"
        shift = f"to_minutes({hours} * 60 + {minutes} * CASE WHEN {hours} < 0 THEN -1 ELSE 1 END)"
        return f"{_sane(f'try_strptime({bare}, {formats})')} - {shift}"

    def parse(self, text: str) -> datetime | None:
        """One value in Python, as `sql` reads it: UTC where there was an offset.

        >>> DateGuess("format", "", ("%d/%m/%Y %H:%M",)).parse("01/02/2024 09:30")
        datetime.datetime(2024, 2, 1, 9, 30)
        """
        text = clean_text(text)
        if self.family == "jalali":
            return from_jalali(text)
        if self.family == "hijri":
            return from_hijri(text.translate(_ALIKE))
        if self.family == "months":
            return from_month_name(text)
        if self.family == "excel" or self.family in _PARTS:
            return _from_number(text, self.family)
        text, shift = split_zone(text) if self.offset else (text, timedelta())
        found = _from_year_first(text) if self.family == "iso" else parse_as(text, self.formats)
        return None if found is None or found.year < 1000 else found - shift


def clean_text(text: str) -> str:
    """Latin digits, no direction marks, plain spaces, AM and PM.

    >>> clean_text(" ۱۴۰۳/۰۱/۱۵ "), clean_text("٠٤/٠١/٢٠٢٤ ٠٨:١٥ ص")
    ('1403/01/15', '04/01/2024 08:15 AM')
    """
    text = text.translate(_TRANSLATE).strip()
    if text[-1:] in _ENDS_OF_HALVES:
        for half, said in _HALVES:
            text = re.sub(half, said, text)
    return text


def _from_number(text: str, family: Family) -> datetime | None:
    if not NUMBER.match(text):
        return None
    value = float(text.replace(",", "."))
    if value >= (_LAST_DAY if family == "excel" else _LAST_SECOND * _PARTS[family]):
        return None
    if family == "excel":
        return datetime(1899, 12, 30) + timedelta(milliseconds=round(value * 86400e3))
    return datetime(1970, 1, 1) + timedelta(seconds=value / _PARTS[family])


def _from_year_first(text: str) -> datetime | None:
    found = YEAR_FIRST.match(text)
    if not found or found[9]:
        return None
    fraction = int((found[8] or "0").ljust(6, "0")[:6])
    parts = [int(found[i] or 0) for i in (1, 3, 4, 5, 6, 7)]
    year, month, day, hour, minute, second = parts
    try:
        return datetime(year, month, day, hour, minute, second, fraction)
    except ValueError:
        return None


def parse_as(text: str, formats: Sequence[str]) -> datetime | None:
    """The first of these strptime formats that reads the text, None when none does."""
    for form in formats:
        try:
            return datetime.strptime(text, form)
        except ValueError:
            continue
    return None


def split_zone(text: str) -> tuple[str, timedelta]:
    """The text without an offset at its end, and that offset."""
    found = re.search(_ZONE, text)
    if not found or ":" not in text[: found.start()]:
        return text, timedelta()
    hours, minutes = int(found[1] or found[3] or 0), int(found[2] or found[4] or 0)
    return text[: found.start()], timedelta(
        hours=hours, minutes=minutes if hours >= 0 else -minutes
    )


def _alike_sql(text: str) -> str:
    """Letters of the names of months that have several forms as one, as in `_ALIKE`."""
    return f"translate({text}, '{_FROM_ALIKE}', '{_TO_ALIKE}')"


def _clean_sql(column: str) -> str:
    return f"trim(translate({column}, '{_FROM}', '{_TO}'))"


def _bounded(text: str, below: float) -> str:
    """A number of a text as SQL, NULL where it is too large for a date."""
    number = f"TRY_CAST(replace({text}, ',', '.') AS DOUBLE)"
    return f"CASE WHEN {number} < {below} THEN {number} END"


def _group(text: str, number: int) -> str:
    return f"TRY_CAST(nullif(regexp_extract({text}, '{_ZONE}', {number}), '') AS INTEGER)"


def _sane(expression: str) -> str:
    # "5.2.23" reads as the year 23 under %Y; no customer is that old.
    return f"list_filter([{expression}], lambda t: t >= TIMESTAMP '1000-01-01')[1]"
