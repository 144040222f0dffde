"""Rows that stand in two files of a set: next month's export may hold part of last month's.

What one file has twice stays twice; what a later file repeats of an earlier one is counted once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from journeymap.i18n.said import locale

if TYPE_CHECKING:
    import duckdb

#: Why these rows are skipped, in the account of every row.
REPEATED = locale.tr("already in an earlier file")


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
