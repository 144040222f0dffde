"""Files with one row per case and several times in it: an event for each."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from journeymap.data.dates import guess_date
from journeymap.data.event_words import (
    CHANGES,
    NO_EVENT,
    PEOPLE,
    PROPERTY,
    SURE,
    column_for,
    words_of,
)
from journeymap.data.recipe import EventColumn, Recipe
from journeymap.data.text import quote_identifier

if TYPE_CHECKING:
    from journeymap.data.rows import Rows

#: Of the columns with an id in most rows every value is another, up to this share.
_UNIQUE = 0.95
#: What stays the same within a case has so many values to a case at most.
_STEADY = 1.02
_LOOKED_AT = 20_000
_ID_LENGTH = 60
#: Among fewer rows one time may be that of them all.
_FEW = 20
_OF_TIME = frozenset(("timestamp", "date", "time", "datetime", "at", "on"))


def comes_back(rows: Rows, column: str) -> bool:
    """Whether values of a column stand in several rows, as those of a case in a log do."""
    counts = rows.counts.get(column, {})
    return 1 < len(counts) < _UNIQUE * sum(counts.values())


def is_alone(rows: Rows, column: str) -> bool:
    """Whether every row has a value of its own here, as short as a number or a name."""
    values = rows.samples.get(column, ())
    short = all(len(v) <= _ID_LENGTH for v in values[:_LOOKED_AT])
    return len(values) > 1 and short and not comes_back(rows, column)


def first_rows(rows: Rows, select: str) -> tuple[Any, ...]:
    """What a SELECT list says of the first rows of a file."""
    return ask(rows, f"SELECT {select} FROM ({first_of(rows)})")


def first_of(rows: Rows) -> str:
    """A SELECT of the first rows of a file."""
    return f"SELECT * FROM {rows.from_clause()} LIMIT {_LOOKED_AT}"


def ask(rows: Rows, sql: str) -> tuple[Any, ...]:
    """The one row of an answer about a file."""
    from journeymap.data.readers import connect
    from journeymap.data.xes import LogRows

    if isinstance(rows, LogRows):
        found = rows.connection.execute(sql).fetchone()
    else:
        with connect(threads=1) as connection:
            connection.execute("SET TimeZone = 'UTC'")
            found = connection.execute(sql).fetchone()
    assert found is not None  # no GROUP BY: there is always a row
    return found


def unfolded(rows: Rows, recipe: Recipe, dates: Sequence[str]) -> Recipe | None:
    """The recipe with an event for each time of a file with a row per case; None when it is none.

    An order may have a row for each of its items, too, when all of these tell the same times.
    """
    times = [c for c in dates if not NO_EVENT.search(words_of(c)) and c != recipe.case]
    if rows.sample_rows > _FEW:  # what is the same in all rows is no time of theirs
        times = [c for c in times if max(rows.counts[c].values(), default=0) < rows.sample_rows]
    if recipe.time or len(times) < 2 or any(words_of(c) in SURE | CHANGES for c in rows.columns):
        return None
    spoken = [c for c in times if not c.lower().startswith("case:")]
    rest = [c for c in rows.columns if c not in dates]
    ids = [c for c in rest if not PEOPLE.search(words_of(c)) and not PROPERTY.search(words_of(c))]
    case = recipe.case or column_for(ids, "case", exact=True)
    if case and not recipe.case and not column_for(rest, "activity"):
        # nothing says what happened but the times of each row: it is rows that have an id
        case = column_for([c for c in ids if is_alone(rows, c)], "case", exact=True) or case
    if case and comes_back(rows, case):
        if len(steady(rows, case, dates)) < len(dates):
            return None
        recipe = replace(recipe, case=case)
    elif not recipe.case:
        pair = {kind for kind in ("time", "end") if column_for(spoken, kind)}
        alone = any(is_alone(rows, c) for c in rest)
        if not alone and (len(spoken) == 2 or comes_back(rows, column_for(rest, "case"))):
            return None
        if not case and len(spoken) == 2 and len(pair) == 2:
            return None
    return replace(recipe, events=event_columns(_in_time(rows, recipe, spoken)))


def steady(rows: Rows, case: str, columns: Sequence[str]) -> list[str]:
    """Those columns whose value hardly ever changes within a case, as the first rows show."""
    name = quote_identifier(case)
    pairs = [f"count(DISTINCT ({name}, {quote_identifier(c)}))" for c in columns]
    cases, *found = first_rows(rows, ", ".join([f"count(DISTINCT {name})", *pairs]))
    return [c for c, n in zip(columns, found, strict=True) if n <= _STEADY * cases]


def places_told(rows: Rows, case: str, columns: Sequence[str]) -> list[float]:
    """How much of where a row stands in its case each column tells: 1 for all, 0 for nothing.

    The share of the variance of the place between the values of the column, less what chance gives
    to so many values (Kelley 1935).
    """
    name = quote_identifier(case)
    shares = []
    for column in map(quote_identifier, columns):
        met = (
            f"SELECT {name} AS k, {column} AS v, row_number() OVER () AS r FROM ({first_of(rows)})"
        )
        placed = f"SELECT v, row_number() OVER (PARTITION BY k ORDER BY r) AS p FROM ({met})"
        each = f"SELECT count(*) AS n, avg(p) AS m, var_pop(p) AS s FROM ({placed}) GROUP BY v"
        between_sql = "sum(n * m * m) - sum(n * m) ** 2 / sum(n)"
        values, total, inside, between = ask(
            rows, f"SELECT count(*), sum(n), sum(n * s), {between_sql} FROM ({each})"
        )
        if not total:  # a broken file that is shown rows, but has none that can be asked for
            shares.append(0.0)
            continue
        chance = (values - 1) * inside / max(1, total - values)
        shares.append((between - chance) / max(inside + between, 1e-9))
    return shares


def _in_time(rows: Rows, recipe: Recipe, times: Sequence[str]) -> list[str]:
    """The columns in the order in which what they tell of mostly happens.

    Exports list them as they like, and of equal places the first stays first.
    """
    reads = {}
    for column in times:
        guess = guess_date(rows.samples[column], recipe.date_format, column=column)
        reads[column] = guess.sql(quote_identifier(column)) if guess else "NULL"
    places = []
    for one in times:
        others = [reads[other] for other in times if other != one]
        before = " + ".join(f"coalesce(({t} < {reads[one]})::INT, 0)" for t in others)
        known = " + ".join(f"({t} IS NOT NULL)::INT" for t in others)
        places.append(f"sum(CASE WHEN {reads[one]} IS NOT NULL THEN {before} END)")
        places.append(f"sum(CASE WHEN {reads[one]} IS NOT NULL THEN {known} END)")
    found = first_rows(rows, ", ".join(places))
    share = {c: (found[2 * i] or 0) / (found[2 * i + 1] or 1) for i, c in enumerate(times)}
    return sorted(times, key=lambda column: share[column])


def event_columns(times: Sequence[str]) -> tuple[EventColumn, ...]:
    """An event for each of these columns, called as the column is."""
    return tuple(EventColumn(c, name) for c, name in zip(times, _event_names(times), strict=True))


def _event_names(columns: Sequence[str]) -> list[str]:
    """`order_approved_at` and its like without what they have in common and what says *time*.

    >>> _event_names(["order_purchase_timestamp", "order_approved_at", "resolutiondate"])
    ['Order purchase', 'Order approved', 'Resolution']
    >>> _event_names(['Date entered "Won (Sales)"', 'Date entered "Contract sent (Sales)"'])
    ['Won', 'Contract sent']
    >>> _event_names(["Closing date", *(f'Date entered "{stage} (Sales)"' for stage in "ABC")])
    ['Closing', 'A', 'B', 'C']
    """
    spelled = [re.sub(r"(?<=[a-z])(?=[A-Z])", " ", c) for c in columns]
    words = [re.findall(r"[^\s_:.\-/()\"']+", c) for c in spelled]
    words = [[re.sub(r"(?i)(?<=[a-z]{3})date$", "", w) for w in parts] for parts in words]
    for end in (0, -1):
        while word := _shared(words, end):
            words = [_without(w, word, end) for w in words]
    names = []
    for column, parts in zip(columns, words, strict=True):
        kept = [w for w in parts if w.lower() not in _OF_TIME]
        while kept and kept[0].lower() in ("of", "to"):
            kept = kept[1:]
        text = " ".join(kept)
        names.append(text[:1].upper() + (text[1:] if " " in column else text[1:].lower()) or column)
    return names if len(set(names)) == len(names) else list(columns)


def _shared(words: Sequence[Sequence[str]], end: int) -> str:
    """The first or last word of all columns or, of three and more, of most; empty where none is."""
    counts = Counter(w[end].lower() for w in words if len(w) > 1)
    word, n = counts.most_common(1)[0] if counts else ("", 0)
    return word if n == len(words) or 2 < n > len(words) / 2 else ""


def _without(words: list[str], word: str, end: int) -> list[str]:
    if len(words) < 2 or words[end].lower() != word:
        return words
    return words[1:] if end == 0 else words[:-1]
