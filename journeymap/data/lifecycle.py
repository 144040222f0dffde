"""Life-cycle rows (schedule, start, complete) of an event log.

Each row counts as one visit, as it stands in the log, unless a recipe keeps one kind. The kinds are
those of the XES life-cycle extension (IEEE 1849); other values are a status of the owner's own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import duckdb

STANDARD = frozenset(
    ("schedule", "scheduled", "assign", "enabled", "start", "started", "begin", "complete",
     "completed", "end", "finish", "finished", "done", "manualskip", "autoskip", "suspend",
     "resume", "reassign", "ate_abort", "pi_abort", "withdraw")
)  # fmt: skip


def is_lifecycle(values: tuple[str, ...]) -> bool:
    """True when these are life-cycle kinds and not a sub-status of the owner's own.

    >>> is_lifecycle(("start", "COMPLETE")), is_lifecycle(("In Progress", "Closed"))
    (True, False)
    """
    return bool(values) and all(value.strip().lower() in STANDARD for value in values)


def keep_kinds(
    connection: duckdb.DuckDBPyConnection,
    table: str,
    kinds: tuple[str, ...],
    keep: tuple[str, ...],
) -> int:
    """Delete the rows of `table` whose kind (its column l, a code of `kinds`) is not to be kept.

    Returns how many; column l is gone afterwards.
    """
    wanted = {kind.strip().lower() for kind in keep}
    codes = [str(i) for i, kind in enumerate(kinds) if kind.strip().lower() in wanted]
    condition = f"l IS NULL OR l NOT IN ({', '.join(codes) or '-1'})"
    found = connection.execute(f"SELECT count(*) FROM {table} WHERE {condition}").fetchone()
    connection.execute(f"DELETE FROM {table} WHERE {condition}")
    connection.execute(f"ALTER TABLE {table} DROP COLUMN l")
    return int(found[0]) if found else 0
