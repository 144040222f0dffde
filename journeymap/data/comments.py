"""Reading comments out of a survey, masking what could name a person, and finding them again.

Only what the recipe names as `comment` is read, and only with `keep_comments = true`. No column
that says who answered is looked at.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeymap.data.answers import Reading, reading_of
from journeymap.data.dates import guess_date
from journeymap.data.recipe import Recipe
from journeymap.data.rows import Rows, reading
from journeymap.data.survey_codes import touchpoint_name
from journeymap.data.text import ascii_digits, clean, fold, quote_identifier
from journeymap.evidence.comments import LONGEST, MOST_OF_SOURCE, Comment
from journeymap.i18n.calendars import period_of

if TYPE_CHECKING:
    import duckdb

#: What stands in the place of an address or a number.
MASK = "•••"
_MAIL = re.compile(r"[\w.+%-]+\s?(?:@|\(at\)|\[at\])\s?[\w-]+(?:\.[\w-]+)+", re.IGNORECASE)
_HANDLE = re.compile(r"(?<![\w.])@\w{2,}")
#: Digits with the marks people put between them; the digits are counted afterwards.
_NUMBER = re.compile(r"[+(]?\d[\d\s().\-–/\u200e\u200f\u202a-\u202e\u2066-\u2069]{5,}\d")
#: Shorter runs of digits are amounts, years and times; a phone number has at least seven.
_LEAST_DIGITS = 7
_DATE = re.compile(
    r"(?:1[34]|19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:1[34]|19|20)\d\d"
)


def mask(text: str) -> str:
    """The text without e-mail addresses, phone and card numbers and @names; the rest as it was.

    Digits count whatever script they are in.

    >>> mask("Call me: 0912 345 67 89 or a.b@mail.example, I paid 120000 on 2026-03-01")
    'Call me: ••• or •••, I paid 120000 on 2026-03-01'
    >>> mask("شماره‌ام ۰۹۱۲۳۴۵۶۷۸۹ است")
    'شماره‌ام ••• است'
    """
    text = _HANDLE.sub("@" + MASK, _MAIL.sub(MASK, text))
    plain = ascii_digits(text)  # one character for each, so that places agree
    out, done = [], 0
    for found in _NUMBER.finditer(plain):
        digits = sum(c.isdigit() for c in found[0])
        if digits < _LEAST_DIGITS or _DATE.fullmatch(found[0].strip()):
            continue
        out += [text[done : found.start()], MASK]
        done = found.end()
    return "".join([*out, text[done:]])


@dataclass(frozen=True, slots=True)
class _Column:
    """A score column as comments need it: which touchpoint, in which column, how it is read."""

    touchpoint: str
    column: str
    place: str
    reading: Reading


def read_comments(
    connection: duckdb.DuckDBPyConnection, rows: Rows, recipe: Recipe, ids: Mapping[str, str]
) -> tuple[Comment, ...]:
    """The comments of a file, masked, at most `MOST_OF_SOURCE`; the source is left empty.

    A comment belongs to the touchpoint its column names; else to the one its row speaks of; else to
    the only one that was answered in its row; else to the journey as a whole.
    """
    texts = [c for c in recipe.comment if c in rows.columns]
    if not texts:
        return ()
    by_fold = {fold(name): id for name, id in ids.items()}
    columns = [
        _Column(by_fold.get(fold(touchpoint_name(s)), ""), c, s.touchpoint_column, reading_of(s))
        for s in recipe.scores
        for c in s.columns
    ]
    place = recipe.touchpoint if recipe.touchpoint in rows.columns else ""
    wanted = [*texts, *(c.column for c in columns), *(c.place for c in columns), place, recipe.date]
    names = list(dict.fromkeys(name for name in wanted if name))
    shown = ", ".join(f"CAST({quote_identifier(n)} AS VARCHAR)" for n in names)
    told = " OR ".join(f"length(trim(CAST({quote_identifier(t)} AS VARCHAR))) > 1" for t in texts)
    with reading(rows):
        found = connection.execute(
            f"SELECT {shown} FROM {rows.from_clause()} WHERE {told} LIMIT {MOST_OF_SOURCE}"
        ).fetchall()
    dates = guess_date(rows.samples[recipe.date], recipe.date_format) if recipe.date else None
    named = {t: _named(t, by_fold) for t in texts}
    out: list[Comment] = []
    for cells in found:
        row = dict(zip(names, cells, strict=True))
        day = dates.parse(row[recipe.date]) if dates and row[recipe.date] else None
        period = period_of(recipe.calendar or "gregorian", day.date()) if day else ""
        answered = [answer for c in columns if (answer := _answer(c, row, by_fold)) is not None]
        where = by_fold.get(fold(row[place]), "") if place and row[place] else ""
        for column in texts:
            text = (row[column] or "").strip()
            if clean(text) and len(clean(text)) > 1:
                out.append(_comment(text, period, named[column] or where, answered))
    return tuple(out[:MOST_OF_SOURCE])


def _named(column: str, by_fold: Mapping[str, str]) -> str:
    """The touchpoint that the name of a comment's column speaks of, the longest name first."""
    folded = fold(column)
    return next((by_fold[n] for n in sorted(by_fold, key=len, reverse=True) if n in folded), "")


def _answer(
    column: _Column, row: Mapping[str, str | None], by_fold: Mapping[str, str]
) -> tuple[str, Reading, float] | None:
    cell = row[column.column]
    code = column.reading.of(cell) if cell else None
    if not isinstance(code, float):
        return None
    touchpoint = column.touchpoint
    if column.place:
        touchpoint = by_fold.get(fold(row[column.place] or ""), "")
    return touchpoint, column.reading, code


def _comment(
    text: str, period: str, touchpoint: str, answered: Sequence[tuple[str, Reading, float]]
) -> Comment:
    places = {t for t, _, _ in answered if t}
    if not touchpoint and len(places) == 1:
        (touchpoint,) = places
    beside = next(((r, code) for t, r, code in answered if t and t == touchpoint), None)
    text = mask(text)
    if len(text) > LONGEST:
        text = text[: LONGEST - 1] + "…"
    if beside is None:
        return Comment("", touchpoint, text, period)
    reading, code = beside
    return Comment("", touchpoint, text, period, reading.metric, reading.low, reading.high, code)


def find_comments(
    comments: Iterable[Comment], words: str, *, touchpoint: str = "", most: int = 500
) -> list[Comment]:
    """Comments that hold every word, folded so that ye, kaf, half-spaces and digits do not matter.

    >>> kept = [Comment("s", "t", "خیلی دیر رسید"), Comment("s", "t", "Too late")]
    >>> [c.text for c in find_comments(kept, "دير")], len(find_comments(kept, "LATE too"))
    (['خیلی دیر رسید'], 1)
    """
    wanted = fold(words).split()
    out = []
    for comment in comments:
        if touchpoint and comment.touchpoint != touchpoint:
            continue
        folded = fold(comment.text)
        if all(word in folded for word in wanted):
            out.append(comment)
            if len(out) >= most:
                break
    return out
