"""Rows that stand in two files of a set, or tell once more what an earlier row told.

Next month's export may hold part of last month's.
What one file has twice stays twice; what a later file repeats of an earlier one is counted once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from journeymap.i18n.said import locale

if TYPE_CHECKING:
    import duckdb

#: Why these rows are skipped, in the account of every row.
REPEATED = locale.tr("already in an earlier file")
TOLD_AGAIN = locale.tr("a case and its times once more")


def drop_repeated(
    connection: duckdb.DuckDBPyConnection, table: str, *, has_end: bool, row_is_case: bool
) -> int:
    """Delete from `table` (columns k, a, t, e, f) what a later file repeats; how many rows it was.

    Where a row is a case, what the later file says of a case takes the place of what the earlier
    one said. Column f, the number of the file, is gone afterwards.
    """
    if row_is_case:
        newest = f"(SELECT k, max(f) AS newest FROM {table} GROUP BY k)"
        old = f"{table} JOIN {newest} AS latest USING (k) WHERE f < newest"
        repeated = f"SELECT {table}.rowid FROM {old}"
        counted = f"SELECT count(*) FROM (SELECT DISTINCT k, f FROM {old})"
        n = _number(connection, counted)
        if n:
            connection.execute(f"DELETE FROM {table} WHERE rowid IN ({repeated})")
    else:
        n = _drop_same(connection, table, "k, a, t, e" if has_end else "k, a, t")
    connection.execute(f"ALTER TABLE {table} DROP COLUMN f")
    return n


def drop_told_again(
    connection: duckdb.DuckDBPyConnection, table: str, case: str, per_row: int
) -> int:
    """Delete what a row tells of a case that an earlier row told; how many rows told nothing new.

    `case` are the columns that say which case of which file it is. Each row of the file is
    `per_row` rows of `table`, one for each of its times: an order with a row for each item happened
    once.
    """
    known = "k IS NOT NULL AND t IS NOT NULL"
    connection.execute(
        f"""
        CREATE OR REPLACE TEMP TABLE {table}_again AS
        SELECT rowid AS event, rowid // {per_row} AS row,
               row_number() OVER (PARTITION BY {case}, a, t ORDER BY rowid) > 1 AS again
        FROM {table} WHERE {known} AND k IN (
            SELECT k FROM {table} WHERE {known} GROUP BY {case}, a HAVING count(*) > 1
        )
        """
    )
    n = _number(
        connection,
        f"SELECT count(*) FROM (SELECT row FROM {table}_again GROUP BY row HAVING bool_and(again))",
    )
    again = f"SELECT event FROM {table}_again WHERE again"
    connection.execute(f"DELETE FROM {table} WHERE rowid IN ({again})")
    connection.execute(f"DROP TABLE {table}_again")
    return n


def _drop_same(connection: duckdb.DuckDBPyConnection, table: str, event: str) -> int:
    """Delete the events that an earlier file has as often: at times both files speak of."""
    spans = connection.execute(
        f"SELECT min(t), max(t) FROM {table} WHERE t IS NOT NULL GROUP BY f ORDER BY f"
    ).fetchall()
    overlaps = []
    for i, (first, last) in enumerate(spans):
        for other_first, other_last in spans[:i]:
            if first <= other_last and other_first <= last:
                overlaps.append((max(first, other_first), min(last, other_last)))
    if not overlaps:
        return 0
    start, end = min(a for a, _ in overlaps), max(b for _, b in overlaps)
    found = connection.execute(
        f"""
        CREATE OR REPLACE TEMP TABLE {table}_repeated AS
        SELECT row FROM (
            SELECT row, row_number() OVER (PARTITION BY {event}, nth ORDER BY f) AS place FROM (
                SELECT rowid AS row, {event}, f,
                       row_number() OVER (PARTITION BY {event}, f ORDER BY rowid) AS nth
                FROM {table} WHERE t BETWEEN {start} AND {end} AND k IS NOT NULL
            )
        ) WHERE place > 1
        """
    ).fetchone()
    n = int(found[0]) if found else 0
    if n:
        connection.execute(f"DELETE FROM {table} WHERE rowid IN (SELECT row FROM {table}_repeated)")
    connection.execute(f"DROP TABLE {table}_repeated")
    return n


def _number(connection: duckdb.DuckDBPyConnection, sql: str) -> int:
    found = connection.execute(sql).fetchone()
    return int(found[0] or 0) if found else 0
