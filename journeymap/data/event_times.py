"""Times in a table of events that cannot be: outside every calendar, or an end before its start."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import duckdb

#: The years 1 to 9999 in microseconds since 1970.
_CALENDAR = (-62_135_510_400_000_000, 253_402_128_000_000_000)


def drop_wild_times(
    connection: duckdb.DuckDBPyConnection, table: str, *, has_end: bool = False
) -> None:
    """Times in a year of six digits become none, so that their rows lack a time.

    The table has starts in `t` and, where it has ends, those in `e`.
    """
    low, high = _CALENDAR
    for column in ("t", "e") if has_end else ("t",):
        wild = f"{column} NOT BETWEEN {low} AND {high}"
        found = connection.execute(f"SELECT count(*) FROM {table} WHERE {wild}").fetchone()
        if found and found[0]:
            connection.execute(f"UPDATE {table} SET {column} = NULL WHERE {wild}")


def drop_ends_before_starts(connection: duckdb.DuckDBPyConnection, table: str) -> int:
    """How many events ended before they began: their ends become none.

    Such an end would make the wait behind it too long.
    """
    found = connection.execute(f"SELECT count(*) FROM {table} WHERE e < t").fetchone()
    wrong = int(found[0]) if found else 0
    if wrong:
        connection.execute(f"UPDATE {table} SET e = NULL WHERE e < t")
    return wrong
