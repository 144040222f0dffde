"""Which column of a log says whose a step was: the case."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from journeymap.data.date_forms import clean_text
from journeymap.data.event_unfold import ask, comes_back, first_of, first_rows, steady
from journeymap.data.event_words import CLOCK, IDS, PEOPLE, PROPERTY, column_for, words_of
from journeymap.data.text import quote_identifier

if TYPE_CHECKING:
    from journeymap.data.rows import Rows

#: Of the steps of a case so many are done once, at least.
_ONCE = 0.9
#: No case has more.
_MAX_STEPS = 200


def case_of(rows: Rows, columns: Sequence[str], activity: Sequence[str] = ()) -> str:
    """Whose an event was: by a name that says so, rather one whose values come back.

    Where the activity is known, a user who does the same step again and again is who works on it.
    """
    usable = [c for c in columns if not _are_clocks(rows.samples.get(c, ()))]
    again = [c for c in usable if comes_back(rows, c)]
    named = column_for(again, "case", exact=True)
    if PEOPLE.search(words_of(named)):
        named = next((c for c in again if "session" in words_of(c).split()), named)
        if activity and (worked_on := _worked_on(rows, named, again, activity[0])):
            return worked_on
    rest = [c for c in again if not PROPERTY.search(words_of(c))]
    return (
        named
        or column_for(usable, "case", exact=True)
        or column_for(rest, "case")
        or next((c for c in rest if IDS.search(words_of(c))), "")
        or next((c for c in rest if are_numbers(rows, c)), "")
        or max(rest, key=lambda c: len(rows.counts[c]), default="")
    )


def case_of_rows(free: Sequence[str], alone: Sequence[str]) -> str:
    """Whose the times of a row are; where cases stand in several rows no column is `alone`."""
    named = column_for(alone or free, "case", exact=True)
    numbered = (c for c in alone if IDS.search(words_of(c)))
    only = alone[0] if len(alone) == 1 and not PROPERTY.search(words_of(alone[0])) else ""
    return named or next(numbered, "") or column_for(alone or free, "case") or only


def are_numbers(rows: Rows, column: str) -> bool:
    """Whether every value of a column has a number in it, as those of cases have."""
    return all(re.search(r"\d", value) for value in rows.counts[column])


def counts_steps(rows: Rows, case: str, column: str) -> bool:
    """Whether a column numbers the rows of each case, from one up by one."""
    values = rows.counts.get(column, {})
    if not 2 < len(values) <= _MAX_STEPS or not all(value.isdecimal() for value in values):
        return False
    k, n = quote_identifier(case), f"TRY_CAST({quote_identifier(column)} AS INTEGER)"
    placed = f"SELECT {k} AS k, {n} AS n, row_number() OVER () AS r FROM ({first_of(rows)})"
    counted = f"SELECT n, row_number() OVER (PARTITION BY k ORDER BY r) AS p FROM ({placed})"
    wrong, firsts, total = ask(
        rows, f"SELECT count(*) FILTER (n IS DISTINCT FROM p), count(*) FILTER (p = 1), count(*)"
              f" FROM ({counted})",
    )  # fmt: skip
    return not wrong and bool(1 < firsts <= total / 2)


def _worked_on(rows: Rows, person: str, columns: Sequence[str], activity: str) -> str:
    """What went through the hands of several people, each step of it once; empty where nothing did.

    A customer's orders are all of one customer; what customers look at is looked at many times.
    """
    numbered = [c for c in columns if c != person and are_numbers(rows, c)]
    numbered = [c for c in numbered if not PROPERTY.search(words_of(c))]
    pairs = [f"count(DISTINCT ({quote_identifier(c)}, {quote_identifier(activity)}))"
             for c in (person, *numbered)]  # fmt: skip
    total, by_person, *found = first_rows(rows, ", ".join(["count(*)", *pairs]))
    once = [c for c, n in zip(numbered, found, strict=True) if n >= _ONCE * total]
    if by_person >= _ONCE * total:
        return ""
    return next((c for c in once if not steady(rows, c, [person])), "")


def _are_clocks(values: Sequence[str]) -> bool:
    return bool(values) and all(CLOCK.fullmatch(clean_text(v)) for v in values[:50])
