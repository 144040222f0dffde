"""Running a long query: it tells how far it is, and stops when it is asked to."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor, wait
from typing import TYPE_CHECKING, Any, Literal

from journeymap.data.counted import Report

if TYPE_CHECKING:
    import duckdb

_POLL_SECONDS = 0.1


def run_query(
    connection: duckdb.DuckDBPyConnection,
    sql: str,
    report: Report,
    low: float = 0.0,
    high: float = 1.0,
    *,
    fetch: Literal["fetchall", "fetchnumpy", "df"] = "fetchall",
) -> Any:
    """What a statement finds; `report` hears shares from `low` to `high` of the whole work.

    The statement runs in a thread of its own, and so does `fetch`, the way to take its result: of a
    union DuckDB works out the later branches only while it is fetched. When `report` raises, the
    statement is interrupted, and the exception goes on after the thread has ended.
    """
    connection.execute("SET enable_progress_bar = true; SET enable_progress_bar_print = false")
    report(low)
    with ThreadPoolExecutor(1, "query") as worker:
        future = worker.submit(lambda: getattr(connection.execute(sql), fetch)())
        try:
            while wait([future], _POLL_SECONDS).not_done:
                share = max(0.0, min(connection.query_progress(), 100.0)) / 100
                report(low + share * (high - low))
        except BaseException:
            while not future.done():
                # Again and again: an interrupt before the statement has begun is forgotten.
                connection.interrupt()
                wait([future], _POLL_SECONDS)
            raise
    found = future.result()
    report(high)
    return found


def balanced(parts: Sequence[str], operator: str) -> str:
    """Many SQL terms joined so that brackets nest little: DuckDB stops at a depth of 1,000.

    >>> balanced(["a", "b", "c"], "OR")
    '(a OR (b OR c))'
    """
    if len(parts) < 2:
        return "".join(parts)
    half = len(parts) // 2
    return f"({balanced(parts[:half], operator)} {operator} {balanced(parts[half:], operator)})"
