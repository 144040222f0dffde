"""Which way of writing dates a column follows, told from its values.

A `DateGuess` is made once from the values at hand and then reads the whole column inside DuckDB.
Times with an offset (`+02:00`, `Z`) become the UTC instant, so that events of two offices come in
the right order; times without one are taken as they stand. Jalali dates are converted by
arithmetic (the 33-year cycle, exact for the years 1300 to 1500).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from journeymap.data.date_forms import (
    NUMBER,
    YEAR_FIRST,
    YEAR_LAST,
    DateGuess,
    Family,
    clean_text,
    parse_as,
    split_zone,
)
from journeymap.data.hijri import LIKELY_FROM
from journeymap.data.jalali import JALALI_TEXT
from journeymap.data.month_names import from_month_name

if TYPE_CHECKING:
    import duckdb

#: Values in a column that reads as dates must parse to at least this share.
ENOUGH = 0.8
#: Fewer cells than this share in another order of year, month and day are strays.
_SOME = 0.02
#: Forms are counted on no more samples than this, spread over all of them.
_TRIED = 300
_COMPACT = re.compile(
    r"^(?:1[39]|14|2[01])\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])"
    r"(T?(?:[01]\d|2[0-3])[0-5]\d([0-5]\d)?)?$"
)
_DATE_NAME = re.compile(
    r"date|time|stamp|\bts(_|\b)|_ts(_|$)|datum|zeit|fecha|heure|tarih|zaman|when|day|month|created|closed|updated|(?-i:[a-z]Ts$)|_at$|_on$|تاریخ|زمان|ساعت|تاريخ|وقت",
    re.IGNORECASE,
)
#: Only Unix time is told by these: what was sent or received may be counted, too.
_SENT_NAME = re.compile(
    r"^(sent|received|responded|answered|submitted|completed|started|opened|recorded|rated)$",
    re.IGNORECASE,
)
_MONTH_NAME = re.compile(
    r"\d.?\s?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|"
    r"(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s\d",
    re.IGNORECASE,
)
_LUNAR = re.compile(r"قمری|hijri|lunar|هجري(?! ?شمس)", re.IGNORECASE)
_SOLAR = re.compile(r"شمسی|شمسي|jalali|solar|persian", re.IGNORECASE)
_CENTURY = re.compile(r"(?<!\d)1[345]\d\d|^1[345]\d\d(?=\d{4}$)")
_HIJRI_NAME = re.compile("محرم|صفر|ربيع|ربیع|جماد|رجب|شعبان|رمضان|شوال|القعد|ذیقعد|الحج|ذیحج")
#: Nobody but the Americans writes the month first.
_NOT_ENGLISH = re.compile(
    r"(?i)(?<![a-z])(data|datum|fecha|tarihi?|giorno|jour|dia|tag|dag|commande|livraison)(?![a-z])"
    r"|(?![\u0000-\u007f])[^\W\d_]"
)
#: "Mon Sep 08 2025 13:58:23 GMT-0500 (Central Daylight Time)" is a date yet.
_LONGEST = 72
_NAMED_DATES = (
    "%d %b %Y",
    "%d %B %Y",
    "%b %d %Y",
    "%B %d %Y",
    "%d-%b-%Y",
    "%d-%b-%y",
    "%d %b %y",
    "%d. %B %Y",
    "%d/%b/%Y",
    "%d/%b/%y",
    "%b %d, %Y",
    "%B %d, %Y",
    "%Y %b %d",
    "%Y-%b-%d",
)
#: "25th December 2019".
_ORDINAL = re.compile(r"\d(?:st|nd|rd|th)\b")
#: Reads Hijri dates in every form.
_HIJRI = DateGuess("hijri", "")
_MONTHS = ("%Y-%m", "%Y/%m", "%Y.%m", "%m/%Y", "%m.%Y", "%m-%Y", "%b %Y", "%B %Y", "%b-%Y", "%Y %b",
           "%b-%y", "%b %y")  # fmt: skip
_NAMED_TIMES = (
    "", " %H:%M", " %H:%M:%S", " %I:%M %p", " %I:%M:%S %p", ", %I:%M:%S %p", ", %I:%M %p",
    ", %H:%M",
)  # fmt: skip
_WORDS = {
    "%Y": "year", "%y": "year", "%m": "month", "%d": "day", "%b": "month name",
    "%B": "month name", "%H": "hour", "%I": "hour", "%M": "minute", "%S": "second",
    "%f": "fraction", "%p": "AM/PM", "%z": "offset",
}  # fmt: skip


def guess_date(
    samples: Sequence[str], given_format: str = "", *, column: str = ""
) -> DateGuess | None:
    """How these values write dates; None when they are no dates.

    All samples take part in telling day from month: one value above 12 settles it. Bare numbers
    (Excel serials, Unix time) and months without a day (`2026-03`: its first day) are dates only
    when `column`, the name of the column, sounds so.
    Years from 1416 on are Hijri years, those before it Jalali ones, unless the name of the column
    or of a month says otherwise. `given_format` is one of iso, excel, unix, unix_ms, unix_us,
    unix_ns, jalali, hijri, day-first, month-first, a pattern such as `dd/mm/yyyy HH:MM`, or one
    with percent signs as of `strptime`.

    >>> guess_date(["10/2/2017 10:56", "7/24/2018 20:41"]).words
    'month/day/year hour:minute'
    >>> guess_date(["10/2/2017", "7/4/2018"]).ambiguous
    True
    """
    values = [clean_text(s) for s in samples]
    values = [v for v in values if v]
    if given_format:
        return _given(values, given_format.strip())
    if not values:
        return None
    for attempt in (_year_first, _year_last, _jalali_names, _hijri_names, _compact, _named):
        guess = attempt(values)
        if guess is not None and guess.family == "jalali" and _are_hijri(values, column):
            guess = DateGuess("hijri", guess.words.replace("Jalali", "Hijri (Umm al-Qura)"))
        if guess is not None and guess.ambiguous and _NOT_ENGLISH.search(column):
            guess = replace(_year_last(values, "day-first") or guess, ambiguous=True)
        if guess is not None and (share := _share(guess, values)) >= ENOUGH:
            return (_in_both_orders(values) if share < 1 else None) or guess
    if both := _in_both_orders(values):
        return both
    if not _DATE_NAME.search(column):
        guess = _numbers(values) if _SENT_NAME.search(column) else None
        return guess if guess and guess.family != "excel" else None
    months = _months(values)
    return months if months and _share(months, values) >= ENOUGH else _numbers(values)


def settle_order(
    connection: duckdb.DuckDBPyConnection,
    source: str,
    column: str,
    guess: DateGuess,
    samples: Sequence[str],
) -> DateGuess:
    """An ambiguous guess settled by the whole column: the order that reads more of it.

    A log in order of time may begin with twelve days that read both ways. `source` is an SQL table
    expression in which `column`, an SQL identifier, is text. Costs one scan, and none when the
    guess is not ambiguous.
    """
    if not guess.ambiguous:
        return guess
    first = "month-first" if guess.formats[0].startswith("%d") else "day-first"
    other = guess_date(samples, first)
    assert other is not None
    found = connection.execute(
        f"SELECT count({guess.sql(column)}), count({other.sql(column)}) FROM {source}"
    ).fetchone()
    assert found is not None
    if found[0] == found[1]:
        return guess
    return other if found[1] > found[0] else replace(guess, ambiguous=False)


def _share(guess: DateGuess, values: Sequence[str]) -> float:
    tried = _spread(values)
    return sum(guess.parse(v) is not None for v in tried) / len(tried)


def _spread(values: Sequence[str]) -> Sequence[str]:
    return values[:: max(1, len(values) // _TRIED)]


def _given(values: list[str], given: str) -> DateGuess | None:
    match given.lower():
        case "iso":
            offset = _has_zone(values)
            return DateGuess("iso", _iso_words(offset), offset=offset)
        case "excel" | "unix" | "unix_ms" | "unix_us" | "unix_ns" | "jalali" | "hijri" as family:
            return DateGuess(family, given.lower())
        case "day-first" | "month-first" as order:
            both = _in_both_orders(values, order)
            return both or _year_last(values, order) or _year_first(values)
    format = given if "%" in given else _format_of(given)
    return DateGuess("format", _words(format), (format,), offset=_has_zone(values))


def _format_of(pattern: str) -> str:
    """`dd/mm/yyyy HH:MM` as a strptime format; minutes are the m that follow an hour."""
    codes = {"y": "%Y", "d": "%d", "h": "%H", "s": "%S", "a": "%p", "t": "%p", "f": "%f"}
    twelve = re.search(r"am/pm|tt?\b|\ba\b", pattern, re.IGNORECASE) is not None
    seen_hour, out = False, []
    for piece in re.findall(r"am/pm|y+|m+|d+|h+|s+|f+|t+|\ba\b|.", pattern, re.IGNORECASE):
        kind = piece[0].lower()
        if kind == "m" and piece.isalpha():
            month = "%B" if len(piece) > 3 else "%b" if len(piece) == 3 else "%m"
            out.append("%M" if seen_hour else month)
        elif kind in codes and (piece.isalpha() or len(piece) > 1):
            seen_hour = seen_hour or kind == "h"
            code = "%y" if piece.lower() == "yy" else codes[kind]
            out.append("%I" if code == "%H" and twelve else code)
        else:
            out.append(piece)
    return "".join(out)


def _year_first(values: list[str]) -> DateGuess | None:
    if not any(v[0].isdigit() for v in values):
        return None
    offset = _has_zone(values)
    bare = [split_zone(v)[0] for v in values] if offset else values
    found = [m for v in bare if (m := YEAR_FIRST.match(v))]
    if not found:
        return None
    if sum(1300 <= int(m[1]) <= 1500 for m in found) > len(found) / 2:
        return DateGuess("jalali", "Jalali year/month/day")
    if not any(m[9] for m in found):
        return DateGuess("iso", _iso_words(offset), offset=offset)
    marks = Counter(m[2] for m in found)
    dates = [f"%Y{mark}%m{mark}%d" for mark, _ in marks.most_common()]
    return _from_formats(values, dates, offset)


def _year_last(values: list[str], order: str = "") -> DateGuess | None:
    if not any(v[0].isdigit() for v in values):
        return None
    offset = _has_zone(values)
    bare = [split_zone(v)[0] for v in values] if offset else values
    found = [m for v in bare if (m := YEAR_LAST.match(v))]
    if not found:
        return None
    if sum(1300 <= int(m[4]) <= 1500 for m in found) > len(found) / 2:
        return DateGuess("jalali", "Jalali day/month/year")
    marks = Counter(m[2] for m in found)
    mark = marks.most_common(1)[0][0]
    day_first = sum(int(m[1]) > 12 for m in found)
    month_first = sum(int(m[3]) > 12 for m in found)
    ambiguous = not order and day_first == month_first and mark == "/"
    if order:
        is_day_first = order == "day-first"
    elif day_first != month_first:
        is_day_first = day_first > month_first
    else:
        is_day_first = mark != "/" or _runs_forward(found)
    years = ["%y"] * any(len(m[4]) == 2 for m in found) + ["%Y"] * any(
        len(m[4]) == 4 for m in found
    )
    first, second = ("%d", "%m") if is_day_first else ("%m", "%d")
    dates = [f"{first}{s}{second}{s}{y}" for s, _ in marks.most_common() for y in years]
    return _from_formats(values, dates, offset, ambiguous)


def _in_both_orders(values: list[str], order: str = "") -> DateGuess | None:
    """The year first in some cells and last in others, as where two systems write one column."""
    first = [v for v in values if (m := YEAR_FIRST.match(v)) and not m[9]]
    last = [v for v in values if YEAR_LAST.match(v)]
    if min(len(first), len(last)) < _SOME * len(values):
        return None
    ends = _year_last(last, order)
    dates = [f"%Y{mark}%m{mark}%d" for mark in dict.fromkeys(v[4] for v in first)]
    begins = _from_formats(first, dates, False)
    if ends is None or begins is None or ends.family != "format" or ends.offset:
        return None
    guess = replace(ends, formats=(*ends.formats, *begins.formats))
    return guess if _share(guess, values) >= ENOUGH else None


def _runs_forward(found: list[re.Match[str]]) -> bool:
    """True when the values stand in order of time read day first, and not read month first."""
    years = [int(m[4]) for m in found]
    day_first = [(y, int(m[3]), int(m[1])) for y, m in zip(years, found, strict=True)]
    month_first = [(y, int(m[1]), int(m[3])) for y, m in zip(years, found, strict=True)]
    return len(found) > 2 and day_first == sorted(day_first) and month_first != sorted(month_first)


def _from_formats(
    values: list[str], dates: list[str], offset: bool, ambiguous: bool = False
) -> DateGuess | None:
    bare = [split_zone(v)[0] if offset else v for v in _spread(values)]
    times = ["", " %H:%M", " %H:%M:%S", " %H:%M:%S.%f", " %I:%M %p", " %I:%M:%S %p", "T%H:%M:%S"]
    if any("h" in v for v in bare):
        times += [" %Hh%M", " à %Hh%M"]
    if any("Uhr" in v for v in bare):
        times += [" %H:%M Uhr", " %H:%M:%S Uhr", " um %H:%M Uhr"]
    commas = [", "] * any("," in v for v in bare)
    tails = [*times, *(t.replace(" ", c, 1) for c in commas for t in times[1:])]
    formats = [d + t for d in dates for t in tails]
    # A clock may not show in the samples and still be in the file, so every form stays in the
    # list; those that were seen come first because DuckDB tries them in turn.
    counts = {f: sum(parse_as(v, (f,)) is not None for v in bare) for f in formats}
    formats.sort(key=lambda f: -counts[f])
    if counts[formats[0]] == 0:
        return None
    return DateGuess("format", _words(formats[0]), tuple(formats), offset, ambiguous)


def _compact(values: list[str]) -> DateGuess | None:
    found = [m for v in values if (m := _COMPACT.match(v))]
    if len(found) < max(3, ENOUGH * len(values)):
        return None
    if sum(1300 <= int(m[0][:4]) <= 1500 for m in found) > len(found) / 2:
        return DateGuess("jalali", "Jalali year, month, day without separators")
    tails = dict.fromkeys(
        ("T" if m[1] and m[1][0] == "T" else "") + ("%H%M%S" if m[2] else "%H%M" if m[1] else "")
        for m in found
    )
    return DateGuess("format", "year, month, day without separators",
                     tuple("%Y%m%d" + tail for tail in tails))  # fmt: skip


def _named(values: list[str]) -> DateGuess | None:
    """Dates with a month in words: in any language with the day first, in English as it likes."""
    tried = [v for v in _spread(values) if len(v) < _LONGEST]
    read = sum(from_month_name(v) is not None for v in tried)
    if read == len(tried) or not any(_MONTH_NAME.search(v) for v in tried):
        return DateGuess("months", "day month name year") if read else None
    offset = _has_zone(values)
    bare = [split_zone(v)[0] if offset else v for v in _spread(values)]
    dates: tuple[str, ...] = _NAMED_DATES
    if any(_ORDINAL.search(v) for v in bare):
        dates = tuple(d.replace("%d", f"%d{th}") for d in dates for th in ("st", "nd", "rd", "th"))
    formats = [w + d + t for d in dates for t in _NAMED_TIMES for w in ("", "%a, ", "%a ")]
    counts = Counter({f: sum(parse_as(v, (f,)) is not None for v in bare) for f in formats})
    kept = tuple(f for f, n in counts.most_common() if n)
    guess = DateGuess("format", _words(kept[0]), kept, offset) if kept else None
    if read and (guess is None or read > sum(guess.parse(v) is not None for v in tried)):
        return DateGuess("months", "day month name year")
    return guess


def _jalali_names(values: list[str]) -> DateGuess | None:
    if not any(re.search(JALALI_TEXT, v) for v in values):
        return None
    return DateGuess("jalali", "Jalali day, month name, year")


def _are_hijri(values: Sequence[str], column: str) -> bool:
    """Whether years that may be Jalali or Hijri are Hijri: told by the heading, else the years."""
    if _LUNAR.search(column):
        return True
    years = [int(found[0]) for v in _spread(values) if (found := _CENTURY.search(v))]
    solar = _SOLAR.search(column) is not None
    return not solar and sum(year >= LIKELY_FROM for year in years) > len(years) / 2


def _hijri_names(values: list[str]) -> DateGuess | None:
    if not any(_HIJRI_NAME.search(v) and _HIJRI.parse(v) for v in _spread(values)):
        return None
    return DateGuess("hijri", "Hijri (Umm al-Qura) day, month name, year")


def _numbers(values: list[str]) -> DateGuess | None:
    numbers = [float(v.replace(",", ".")) for v in values if NUMBER.match(v)]
    if len(numbers) < ENOUGH * len(values):
        return None
    ranges: tuple[tuple[Family, str, float, float], ...] = (
        ("excel", "Excel serial number", 18_000, 75_000),
        ("unix", "Unix time in seconds", 2e8, 4.2e9),
        ("unix_ms", "Unix time in milliseconds", 2e11, 4.2e12),
        ("unix_us", "Unix time in microseconds", 2e14, 4.2e15),
        ("unix_ns", "Unix time in nanoseconds", 2e17, 4.2e18),
    )
    for family, words, low, high in ranges:
        if all(low <= n <= high for n in numbers):
            return DateGuess(family, words)
    return None


def _months(values: list[str]) -> DateGuess | None:
    counts = Counter({f: sum(parse_as(v, (f,)) is not None for v in values) for f in _MONTHS})
    kept = tuple(f for f, n in counts.most_common() if n)
    return DateGuess("format", _words(kept[0]), kept) if kept else None


def _has_zone(values: Sequence[str]) -> bool:
    return any(split_zone(v)[0] != v for v in values)


def _iso_words(offset: bool) -> str:
    return "ISO 8601" + (" with offset, read as UTC" if offset else "")


def _words(format: str) -> str:
    return re.sub("%[A-Za-z]", lambda code: _WORDS.get(code[0], code[0]), format).strip()
