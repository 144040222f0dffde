"""From the cube of a log to the tables of the evidence: sums, and codes that become names."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from journeymap.data.engines.atoms import DUCKDB
from journeymap.data.engines.months import month_sql
from journeymap.data.event_codes import Loaded, Segment
from journeymap.data.event_words import MISSING
from journeymap.data.text import fold
from journeymap.i18n.calendars import Calendar, period, week_of

if TYPE_CHECKING:
    import duckdb
    import pandas as pd

#: Table of counts by s, month, week (NULL in a long log), a, b, bin and done: n, us (microseconds
#: waited), returned, starts, customers (events that are the first visit of their case to a). b is
#: NULL at the end of a case.
CUBE = "log_cube"
#: The same where an engine far away counted: a slice `part` (0: the total) and its value's `code`
#: (1 in the total) instead of s, so that no two segments are crossed in what comes back.
SLICED = "log_slices"


def code_sql(segment: Segment) -> str:
    """The code of a segment's value within a packed slice, 0 where it is missing."""
    return f"((s // {segment.radix}) % {len(segment.values) + 1})::INTEGER"


def log_tables(
    connection: duckdb.DuckDBPyConnection,
    ids: tuple[str, ...],
    slices: tuple[Segment, ...],
    source_id: str,
    *,
    calendar: Calendar = "gregorian",
    table: str = CUBE,
) -> dict[str, pd.DataFrame]:
    """The tables of the evidence that a log tells, the total and each segment by itself."""
    laid_out = connection, ids, slices, source_id, calendar, table
    return {
        "steps": _steps(*laid_out),
        "weeks": _steps(*laid_out, weekly=True),
        "visits": _visits(*laid_out),
    }


def handovers_table(
    connection: duckdb.DuckDBPyConnection,
    events: str,
    loaded: Loaded,
    source_id: str,
    calendar: Calendar,
) -> pd.DataFrame:
    """The table `handovers` of a table of events: who had a case and who had it next."""
    found = connection.execute(
        f"""
        SELECT {month_sql(DUCKDB, "t", calendar)} AS month, d, u, count(*)
        FROM (
            SELECT t, d, lead(d) OVER (
                PARTITION BY k ORDER BY {"a" if loaded.in_order else "t"}, rowid
            ) AS u FROM {events}
        ) WHERE d IS NOT NULL AND u IS NOT NULL GROUP BY ALL
        """
    ).fetchall()
    names = loaded.departments
    told = [(month, names[d], names[u], n) for month, d, u, n in found]
    return named_handovers(told, source_id, calendar)


def named_handovers(
    found: Sequence[Sequence[Any]], source_id: str, calendar: Calendar
) -> pd.DataFrame:
    """The table `handovers` of months with two names and a count; a name for none is left out."""
    import pandas as pd

    told = [row for row in found if not {fold(row[1]), fold(row[2])} & MISSING]
    names = tuple(dict.fromkeys(name for row in told for name in row[1:3]))
    code = {name: i for i, name in enumerate(names)}
    rows = [(0, 1, month, code[a], code[b], n) for month, a, b, n in told]
    frame = pd.DataFrame(rows, columns=["v", "x", "month", "a", "b", "n"], dtype="int64")
    return _named(frame, names, (), source_id, calendar, ("a", "b"))


def _steps(
    connection: duckdb.DuckDBPyConnection,
    ids: tuple[str, ...],
    slices: tuple[Segment, ...],
    source_id: str,
    calendar: Calendar,
    table: str,
    *,
    weekly: bool = False,
) -> pd.DataFrame:
    """The table `steps`, or `weeks`: starts and ends included."""
    time = "month, week" if weekly else "month"
    known = "week IS NOT NULL" if weekly else "true"
    parts = []
    for number, value in _slices(slices, table):
        parts.append(
            f"SELECT {number} AS v, {value} AS x, {time}, a::INTEGER AS a,"
            " coalesce(b::INTEGER, -1) AS b, bin, done, sum(n)::BIGINT AS n,"
            " sum(us)::DOUBLE / 1e6 AS seconds, sum(returned)::BIGINT AS returned"
            f" FROM {table} WHERE {value} <> 0 AND {known} GROUP BY ALL"
        )
        parts.append(
            f"SELECT {number}, {value} AS x, {time}, -1, a::INTEGER, -1, done, sum(starts)::BIGINT,"
            f" 0, 0 FROM {table} WHERE starts > 0 AND {value} <> 0 AND {known}"
            f" GROUP BY x, {time}, a, done"
        )
    frame = connection.execute(" UNION ALL ".join(parts)).df()
    return _named(frame, ids, slices, source_id, calendar, ("a", "b"))


def _visits(
    connection: duckdb.DuckDBPyConnection,
    ids: tuple[str, ...],
    slices: tuple[Segment, ...],
    source_id: str,
    calendar: Calendar,
    table: str,
) -> pd.DataFrame:
    """The table `visits`: every event is one visit, the first of a case one customer."""
    parts = [
        f"SELECT {number} AS v, {value} AS x, month, a::INTEGER AS touchpoint,"
        " sum(n)::BIGINT AS visits, sum(customers)::BIGINT AS customers"
        f" FROM {table} WHERE {value} <> 0 GROUP BY ALL"
        for number, value in _slices(slices, table)
    ]
    frame = connection.execute(" UNION ALL ".join(parts)).df()
    return _named(frame, ids, slices, source_id, calendar, ("touchpoint",))


def _slices(segments: tuple[Segment, ...], table: str) -> list[tuple[int, str]]:
    """Number of the variable (0: the total) and the SQL of its value's code, 0 for missing."""
    if table == SLICED:
        return [(i, f"CASE WHEN part = {i} THEN code ELSE 0 END") for i in range(len(segments) + 1)]
    return [(0, "1"), *((i, code_sql(s)) for i, s in enumerate(segments, 1))]


def _named(
    frame: pd.DataFrame,
    ids: tuple[str, ...],
    slices: tuple[Segment, ...],
    source_id: str,
    calendar: Calendar,
    places: tuple[str, ...],
) -> pd.DataFrame:
    """Codes become names: as categories, because a name stands in a million rows."""
    import numpy as np
    import pandas as pd

    def categories(codes: Any, names: list[str]) -> Any:
        kept: Any = list(dict.fromkeys(names))
        position = {name: i for i, name in enumerate(kept)}
        moved = np.array([position[name] for name in names], dtype="int64")
        return pd.Categorical.from_codes(moved[codes], categories=kept)

    variable = frame["v"].to_numpy(dtype="int64")
    offsets = np.cumsum([0, 1, *(len(s.values) for s in slices)])[:-1]
    value = np.where(variable == 0, 0, offsets[variable] + frame["x"].to_numpy(dtype="int64") - 1)
    names = [v for s in slices for v in s.values]
    month = frame["month"].fillna(-1).to_numpy(dtype="int64")
    months, code = np.unique(month, return_inverse=True)
    out = {
        "source": categories(np.zeros(len(frame), dtype="int64"), [source_id]),
        "period": categories(code, [period(calendar, m) for m in months]),
        "variable": categories(variable, ["", *(s.name for s in slices)]),
        "value": categories(value, ["", *names]),
    }
    for column in places:
        out[column] = categories(frame[column].to_numpy(dtype="int64") + 1, ["", *ids])
    if "week" in frame:
        weeks, code = np.unique(frame["week"].to_numpy(dtype="int64"), return_inverse=True)
        out["week"] = categories(code, [week_of(calendar, w) for w in weeks.tolist()])
    rest = frame.drop(columns=["v", "x", "month", "week", *places], errors="ignore")
    return pd.DataFrame(out).join(rest)
