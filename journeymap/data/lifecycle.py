"""Life-cycle rows (schedule, start, complete): one visit for each time an activity was done.

The kinds are those of the XES life-cycle extension (IEEE 1849). The n-th start and the n-th
complete of an activity in a case are the same piece of work; other kinds (suspend, resume) happen
inside one and are no visits.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import duckdb

#: Kinds that make a visit, by what they say of it: it was planned, it began, it ended.
SCHEDULED = frozenset({"schedule", "scheduled", "assign", "enabled"})
STARTED = frozenset({"start", "started", "begin"})
ENDED = frozenset({"complete", "completed", "end", "finish", "finished", "done", "manualskip",
                   "autoskip"})  # fmt: skip
_INSIDE = frozenset({"suspend", "resume", "reassign", "ate_abort", "pi_abort", "withdraw"})
STANDARD = SCHEDULED | STARTED | ENDED | _INSIDE


def is_lifecycle(values: tuple[str, ...]) -> bool:
    """True when these are life-cycle kinds and not a sub-status of the owner's own.

    >>> is_lifecycle(("start", "COMPLETE")), is_lifecycle(("In Progress", "Closed"))
    (True, False)
    """
    return bool(values) and all(value.strip().lower() in STANDARD for value in values)


def join_lifecycle(
    connection: duckdb.DuckDBPyConnection,
    table: str,
    kinds: tuple[str, ...],
    keep: tuple[str, ...],
    has_end: bool,
) -> int:
    """Make one row of each visit out of `table`, whose column l is the code of the kind.

    With `keep` only rows of those kinds stay, each a visit. Returns the number of rows that are no
    part of any visit. The table then has the columns k, s, a, t, e and no l.
    """
    if keep:
        wanted = [i for i, kind in enumerate(kinds) if kind in keep]
        return _delete_others(connection, table, wanted)
    parts = {
        name: [i for i, kind in enumerate(kinds) if kind.strip().lower() in words]
        for name, words in (("planned", SCHEDULED), ("began", STARTED), ("ended", ENDED))
    }
    known = [code for codes in parts.values() for code in codes]
    if len(kinds) < 2 or not known:
        connection.execute(f"ALTER TABLE {table} DROP COLUMN l")
        return 0
    found = connection.execute(
        f"SELECT count(*) FROM {table} WHERE l IS NOT NULL AND l NOT IN {_set(known)}"
    ).fetchone()
    times = {
        name: f"min(t) FILTER (l IN {_set(codes)})" if codes else "NULL::BIGINT"
        for name, codes in parts.items()
    }
    begin = f"coalesce({times['began']}, {times['ended']}, {times['planned']}, min(t))"
    end = f"greatest({begin}, coalesce({times['ended']}, {times['began']}, max(t)))"
    if has_end:
        end = f"greatest({end}, coalesce(max(e), {end}))"
    connection.execute(
        f"CREATE OR REPLACE TEMP TABLE {table} AS "
        f"SELECT k, first(s ORDER BY r) AS s, a, {begin} AS t, {end} AS e FROM ("
        f" SELECT *, rowid AS r, row_number() OVER (PARTITION BY k, a, l ORDER BY t, rowid) AS nth"
        f" FROM {table} WHERE l IS NULL OR l IN {_set(known)}"
        ") GROUP BY k, a, nth ORDER BY min(r)"
    )
    return int(found[0]) if found else 0


def _delete_others(connection: duckdb.DuckDBPyConnection, table: str, wanted: list[int]) -> int:
    condition = f"l IS NULL OR l NOT IN {_set(wanted)}"
    found = connection.execute(f"SELECT count(*) FROM {table} WHERE {condition}").fetchone()
    connection.execute(f"DELETE FROM {table} WHERE {condition}")
    connection.execute(f"ALTER TABLE {table} DROP COLUMN l")
    return int(found[0]) if found else 0


def _set(codes: list[int]) -> str:
    return f"({', '.join(map(str, codes or [-1]))})"
