"""What of a table of events can be counted: the rest is taken out, and told."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeymap.data.counted import InputError, rows_left_out
from journeymap.data.event_codes import Loaded, Segment
from journeymap.data.event_slices import code_sql
from journeymap.data.event_times import drop_ends_before_starts, drop_wild_times
from journeymap.data.lifecycle import keep_kinds
from journeymap.data.overlap import REPEATED, TOLD_AGAIN, drop_repeated, drop_told_again
from journeymap.data.recipe import Recipe
from journeymap.i18n.said import locale

if TYPE_CHECKING:
    import duckdb

    from journeymap.data.rows import Rows

_MISSING_CASE, _MISSING_ACTIVITY = locale.tr("no case"), locale.tr("no activity")
_MISSING_TIME = locale.tr("no time that can be read")
_OTHER_KINDS = locale.tr("other life-cycle rows")


@dataclass(frozen=True, slots=True)
class Filled:
    """What the codes of a table of events mean before anything is taken out.

    `activities` by their code, one for each time column where a row is a case; `kinds` are those of
    the life cycle, by their code in column l, `departments` by their code in column d.
    """

    activities: tuple[str, ...]
    kinds: tuple[str, ...]
    departments: tuple[str, ...]
    segments: tuple[Segment, ...]
    warnings: tuple[str, ...]


def clean_events(
    connection: duckdb.DuckDBPyConnection,
    table: str,
    rows: Rows,
    recipe: Recipe,
    filled: Filled,
    *,
    apart: bool,
) -> Loaded:
    """Take out what cannot be counted and say what the codes mean.

    What a later file repeats goes, too, unless the files are to stay `apart`. Raises `InputError`
    when nothing is left.
    """
    per_row = max(1, len(recipe.events))
    has_end = bool(recipe.end and not recipe.events)
    warnings = list(filled.warnings)
    case = "f, k" if rows.file_number else "k"
    total, skipped = _missing(connection, table, case, per_row, has_end=has_end)
    if recipe.lifecycle and recipe.keep:
        dropped = keep_kinds(connection, table, filled.kinds, recipe.keep)
        if dropped:
            skipped[_OTHER_KINDS] = dropped
    names = tuple(dict.fromkeys(filled.activities))
    if len(names) < len(filled.activities):
        places = [names.index(activity) for activity in filled.activities]
        connection.execute(f"UPDATE {table} SET a = ({places})[a + 1]")
    if has_end and (wrong := drop_ends_before_starts(connection, table)):
        warnings.append(
            locale.tr("{count} events end before they begin; their end does not count", count=wrong)
        )
    if rows.file_number and not apart:
        repeated = drop_repeated(
            connection, table, has_end=has_end, row_is_case=bool(recipe.events)
        )
        if repeated:
            skipped[REPEATED] = repeated
    _spread_groups(connection, table, filled.segments)
    late = "max(e)" if has_end else "max(t)"
    found = connection.execute(
        f"SELECT count(*), min(t), max(t), {late}, max(rowid), count(*) FILTER (t % 1000 <> 0),"
        f" count(*) FILTER (t % 1000000 <> 0) FROM {table}"
    ).fetchone()
    assert found is not None
    count, first, last_start, last_end, last_row, finer, fine = found
    if not count:
        raise InputError(
            locale.tr("no row has a case, an activity and a time"),
            rows.path.name,
            rows_left_out(skipped) or locale.tr("check the recipe"),
        )
    unit = 1 if finer else 1_000 if fine else 1_000_000
    row_bits = max(1, int(last_row).bit_length())
    fits = ((last_start - first) // unit).bit_length() + row_bits <= 63
    return Loaded(
        names,
        filled.segments,
        total,
        total - sum(skipped.values()),
        first,
        max(last_start, last_end or last_start),
        has_end,
        bool(recipe.events) and _each_once(connection, table),
        unit if first % unit == 0 else 1,
        row_bits if fits else 0,
        skipped,
        tuple(dict.fromkeys(warnings)),
        filled.departments,
    )


def _missing(
    connection: duckdb.DuckDBPyConnection, table: str, case: str, per_row: int, *, has_end: bool
) -> tuple[int, dict[str, int]]:
    """Rows in all and rows that lack something or tell nothing new; those are deleted."""
    drop_wild_times(connection, table, has_end=has_end)
    found = connection.execute(
        "SELECT count(*), count(*) FILTER (k IS NULL),"
        " count(*) FILTER (k IS NOT NULL AND a IS NULL),"
        f" count(*) FILTER (k IS NOT NULL AND a IS NOT NULL AND t IS NULL) FROM {table}"
    ).fetchone()
    assert found is not None
    total, no_case, no_activity, no_time = found
    if per_row > 1:
        empty = connection.execute(
            f"SELECT count(*) FROM (SELECT rowid // {per_row} AS r FROM {table} GROUP BY r"
            " HAVING count(t) = 0 AND count(k) > 0)"
        ).fetchone()
        no_time = (empty[0] if empty else 0) * per_row
    again = drop_told_again(connection, table, case, per_row) if per_row > 1 else 0
    if no_case or no_activity or found[3]:
        connection.execute(f"DELETE FROM {table} WHERE k IS NULL OR a IS NULL OR t IS NULL")
    counts = {
        _MISSING_CASE: no_case // per_row,
        _MISSING_ACTIVITY: no_activity // per_row,
        _MISSING_TIME: no_time // per_row,
        TOLD_AGAIN: again,
    }
    return total // per_row, {why: n for why, n in counts.items() if n}


def _spread_groups(
    connection: duckdb.DuckDBPyConnection, table: str, segments: tuple[Segment, ...]
) -> None:
    """Give the rows of a case that do not tell a group the one that its first row with one tells.

    A case is of the group of its first row, and a ticket has its priority from the second on.
    """
    for segment in segments:
        code = code_sql(segment)
        lacks = f"SELECT 1 FROM {table} WHERE {code} = 0 LIMIT 1"
        if connection.execute(lacks).fetchone() is None:
            continue
        connection.execute(
            f"""
            UPDATE {table} SET s = s + (told * {segment.radix}::UBIGINT) FROM (
                SELECT k AS of_case, arg_min({code}, (t, r)) FILTER ({code} <> 0) AS told
                FROM (SELECT k, s, t, rowid AS r FROM {table})
                GROUP BY k HAVING arg_min({code}, (t, r)) = 0 AND told > 0
            ) WHERE k = of_case AND {code} = 0
            """
        )


def _each_once(connection: duckdb.DuckDBPyConnection, table: str) -> bool:
    """True when no case has an activity twice: then the order of the columns is theirs."""
    found = connection.execute(
        f"SELECT count(*) FROM (SELECT k FROM {table} GROUP BY k, a HAVING count(*) > 1 LIMIT 1)"
    ).fetchone()
    return found is not None and not found[0]
