"""Times in a table of events that cannot be, and ends that say no more than the next start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from journeymap.data.dates import guess_date
from journeymap.data.event_unfold import ask, first_of
from journeymap.data.recipe import Recipe
from journeymap.data.text import quote_identifier

if TYPE_CHECKING:
    import duckdb

    from journeymap.data.rows import Rows

#: The years 1 to 9999 in microseconds since 1970.
_CALENDAR = (-62_135_510_400_000_000, 253_402_128_000_000_000)

#: 0001-01-01, 1753-01-01, 1899-12-30, 1900-01-01, 1970-01-01, 9999-12-31: days written for none.
_NONE = tuple(days * 86_400_000_000 for days in (-719_162, -79_257, -25_569, -25_567, 0, 2_932_896))
_YEARS = 5 * 365 * 86_400_000_000
#: Of the events that another follows so many end when it begins, where ends say nothing of their
#: own; among fewer events nothing shows.
_TOUCHING, _FEW = 0.95, 5


def ends_with_next(rows: Rows, recipe: Recipe, end: str) -> bool:
    """Whether events end when the next of their case begins: a status that lasts until changed.

    Nobody would seem to wait, however long a case stands still in a status.
    """
    reads = []
    for column in (recipe.time, end):
        guess = guess_date(rows.samples[column], recipe.date_format, column=column)
        reads.append(guess.sql(quote_identifier(column)) if guess else "NULL")
    case = quote_identifier(recipe.case)
    told = f"SELECT {case} AS k, {reads[0]} AS t, {reads[1]} AS e FROM ({first_of(rows)})"
    row = f"SELECT e, lead(t) OVER (PARTITION BY k ORDER BY t, e) AS next FROM ({told})"
    asked = f"SELECT count(*), count(*) FILTER (e = next) FROM ({row}) WHERE next IS NOT NULL"
    followed, touching = ask(rows, asked)
    return bool(touching >= max(_FEW, _TOUCHING * followed))


def drop_wild_times(
    connection: duckdb.DuckDBPyConnection, table: str, *, has_end: bool = False
) -> None:
    """Times in a year of six digits become none, so that their rows lack a time.

    So do the days that programs write for none, 1970-01-01 and its like, where all other times are
    years away from them. The table has starts in `t` and, where it has ends, those in `e`.
    """
    low, high = _CALENDAR
    for column in ("t", "e") if has_end else ("t",):
        found = connection.execute(f"SELECT min({column}), max({column}) FROM {table}").fetchone()
        if found is None or found[0] is None:
            continue
        wild = [f"{column} NOT BETWEEN {low} AND {high}"] * (found[0] < low or found[1] > high)
        for none in (n for n in _NONE if found[0] <= n <= found[1]):
            near = f"count(*) FILTER (abs({column} - {none}) BETWEEN 1 AND {_YEARS})"
            asked = f"SELECT count(*) FILTER ({column} = {none}), {near} FROM {table}"
            at, about = connection.execute(asked).fetchone() or (0, 0)
            wild += [f"{column} = {none}"] * bool(at and not about)
        if wild:
            connection.execute(f"UPDATE {table} SET {column} = NULL WHERE {' OR '.join(wild)}")


def drop_ends_before_starts(connection: duckdb.DuckDBPyConnection, table: str) -> int:
    """How many events ended before they began: their ends become none.

    Such an end would make the wait behind it too long.
    """
    found = connection.execute(f"SELECT count(*) FROM {table} WHERE e < t").fetchone()
    wrong = int(found[0]) if found else 0
    if wrong:
        connection.execute(f"UPDATE {table} SET e = NULL WHERE e < t")
    return wrong
