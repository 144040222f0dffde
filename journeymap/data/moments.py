"""A day in one column and the clock in another, as one column of times.

Exports of telephone systems and old ticket tools write them so. The day alone would put all events
of a day at midnight, and nobody would wait less than a day.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeymap.data.date_forms import clean_text
from journeymap.data.dates import guess_date
from journeymap.data.event_words import CLOCK, words_of
from journeymap.data.samples import cells_met
from journeymap.data.text import folded_pattern, quote_identifier

if TYPE_CHECKING:
    import duckdb

    from journeymap.data.rows import Rows

_TRIED = 300
_CALLED_CLOCK = folded_pattern(
    r"time$|\b(time|clock|hour|at|uhrzeit|zeit|hora|heure|tijd)\b|ساعت|ساعة|زمان|وقت"
)
#: How long something took is written like a clock.
_SPAN = folded_pattern(
    r"\b(duration|length|elapsed|spent|handling|handle|talk|hold|wait|waiting|response|resolution"
    r"|resolve|total|average|avg|dauer|durée|duración)\b|مدت|مدة"
)


@dataclass(frozen=True, slots=True)
class Moments:
    """The columns that a time is put together of."""

    day: str
    clock: str

    @property
    def parts(self) -> tuple[str, ...]:
        """The columns it is made of."""
        return self.day, self.clock

    @property
    def name(self) -> str:
        """What the column of times is called."""
        return f"{self.day} {self.clock}"

    def sql(self) -> str:
        """Day and clock as one text; the day alone where there is no clock, NULL without a day."""
        day, clock = (
            f"trim(CAST({quote_identifier(c)} AS VARCHAR))" for c in (self.day, self.clock)
        )
        return f"CASE WHEN {day} <> '' THEN concat_ws(' ', {day}, nullif({clock}, '')) END"


def moments_of(columns: Sequence[str], days: Sequence[str], clocks: Sequence[str]) -> list[Moments]:
    """Each clock with the day beside it, or with the only day there is: of start and end.

    >>> columns = ["Id", "Start date", "Start time", "Agent", "End date", "End time"]
    >>> [m.name for m in moments_of(columns, columns[1::3], columns[2::3])]
    ['Start date Start time', 'End date End time']
    >>> [m.name for m in moments_of(["Day", *columns[2::3]], ["Day"], columns[2::3])]
    ['Day Start time', 'Day End time']
    """
    found: list[Moments] = []
    for clock in clocks:
        at = columns.index(clock)
        free = [d for d in days if all(d != m.day for m in found)]
        beside = [d for d in free if abs(columns.index(d) - at) == 1]
        if day := next(iter(beside or (days if len(days) == 1 else ())), ""):
            found.append(Moments(day, clock))
    return [m for m in found if m.name.casefold() not in {c.casefold() for c in columns}]


def with_moments(connection: duckdb.DuckDBPyConnection, rows: Rows) -> Rows:
    """The rows with a column more for every day that has its clock in another column."""
    clocks = [c for c in rows.columns if _is_clock(c, rows.samples.get(c, ()))]
    days = [c for c in rows.columns if _is_day(rows, c)] if clocks else []
    for moments in moments_of(rows.columns, days, clocks):
        met = cells_met(connection, rows, moments.sql())
        rows = rows.with_column(moments.name, moments, met)
    return rows


def parts_of_moments(rows: Rows) -> set[str]:
    """The columns that tell less than the times put together of them."""
    return {part for m in rows.made.values() if isinstance(m, Moments) for part in m.parts}


def _is_clock(column: str, values: Sequence[str]) -> bool:
    words = words_of(column)
    called = _CALLED_CLOCK.search(words) and not _SPAN.search(words)
    return bool(called and values) and all(
        CLOCK.fullmatch(clean_text(value)) for value in values[:_TRIED]
    )


def _is_day(rows: Rows, column: str) -> bool:
    values = rows.samples.get(column, ())[:_TRIED]
    if not values or any(":" in value for value in values):
        return False
    guess = guess_date(values, column=column)
    return guess is not None and guess.family not in (
        "unix",
        "unix_ms",
        "unix_us",
        "unix_ns",
        "excel",
    )
