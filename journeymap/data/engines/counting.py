"""Counting a table where it lies: a few SELECTs over there, and only names and counts come back.

1. Every activity with its rows, its times and what is missing; every value of each segment.
2. The cube of `engines.cube`, laid out by one segment at a time before it comes back.

Here the counts go into a table of DuckDB, from where they take the road of every other log.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeymap.data.counted import InputError, Report, rows_left_out
from journeymap.data.engines.cube import Ordered, cube_sql
from journeymap.data.engines.engine import CHUNK, Engine, Row, all_rows, ask
from journeymap.data.engines.months import month_sql
from journeymap.data.engines.table_log import TableLog
from journeymap.data.event_codes import Loaded, Segment
from journeymap.data.event_slices import CUBE, SLICED
from journeymap.data.event_table import MAX_ACTIVITIES, MAX_SEGMENT_VALUES
from journeymap.data.recipe import RecipeError
from journeymap.i18n.said import locale

if TYPE_CHECKING:
    import duckdb

_KEYS = ("part", "code", "month", "week", "a", "b", "bin", "done")
_COUNTS = ("n", "us", "returned", "starts", "customers", "ties")
_COLUMNS = _KEYS + _COUNTS
_MISSING_CASE, _MISSING_ACTIVITY = locale.tr("no case"), locale.tr("no activity")
_MISSING_TIME = locale.tr("no time that can be read")


@dataclass(frozen=True, slots=True)
class TableFacts:
    """What stands in a table: `loaded` as of a file, and the rows of every activity."""

    loaded: Loaded
    counts: Mapping[str, int]


def table_facts(engine: Engine, log: TableLog, report: Report) -> TableFacts:
    """Names, times and what is missing. Raises `InputError` when nothing is left to count."""
    unfolded = bool(log.recipe.events)
    raw = log.raw()
    group = "a" if unfolded else "name"
    late = "coalesce(e, t)" if log.recipe.end and not unfolded else "t"
    found = all_rows(
        engine,
        f"SELECT {group}, count(*) AS n, count(*) FILTER (WHERE k IS NULL) AS no_case,"
        " count(*) FILTER (WHERE k IS NOT NULL AND t IS NULL) AS no_time,"
        " min(t) FILTER (WHERE k IS NOT NULL) AS first,"
        " max(t) FILTER (WHERE k IS NOT NULL) AS last,"
        f" max({late}) FILTER (WHERE k IS NOT NULL AND t IS NOT NULL) AS ended"
        f" FROM ({raw.sql}) AS raw GROUP BY {group} LIMIT {MAX_ACTIVITIES + 2}",
        raw.values,
        report,
        0.05,
    )
    if len(found) > MAX_ACTIVITIES + 1:
        raise InputError(
            locale.tr(
                "the activity column has more than {most} different values",
                most=MAX_ACTIVITIES,
            ),
            str(log.table),
            locale.tr("choose a column that names the kind of step"),
        )
    per_row = max(1, len(log.recipe.events))
    named = [row for row in found if row[0] is not None]
    skipped: dict[str, int]
    if unfolded:
        names = log.activities
        total = sum(row[1] for row in found) // per_row
        empty = _empty_rows(engine, log, report) if any(row[3] for row in found) else 0
        skipped = {
            _MISSING_CASE: sum(row[2] for row in found) // per_row,
            _MISSING_TIME: empty,
        }
        counts = {names[row[0]]: row[1] - row[2] - row[3] for row in named}
    else:
        named.sort(key=lambda row: row[0])
        names = tuple(row[0] for row in named)
        total = sum(row[1] for row in found)
        skipped = {
            _MISSING_CASE: sum(row[2] for row in found),
            _MISSING_ACTIVITY: sum(row[1] - row[2] for row in found if row[0] is None),
            _MISSING_TIME: sum(row[3] for row in named),
        }
        counts = {row[0]: row[1] - row[2] - row[3] for row in named}
    skipped = {why: int(n) for why, n in skipped.items() if n}
    dated = [row for row in named if row[4] is not None]
    if not dated:
        raise InputError(
            locale.tr("no row has a case, an activity and a time"),
            str(log.table),
            rows_left_out(skipped) or locale.tr("check the recipe"),
        )
    segments, warnings = _segments(engine, log, report)
    loaded = Loaded(
        names,
        segments,
        int(total),
        int(total) - sum(skipped.values()),
        int(min(row[4] for row in dated)),
        int(max(row[6] for row in dated)),
        bool(log.recipe.end and not unfolded),
        unfolded and _each_once(engine, log, report),
        skipped=skipped,
        warnings=warnings,
    )
    return TableFacts(loaded, {name: int(n) for name, n in counts.items() if n})


def _empty_rows(engine: Engine, log: TableLog, report: Report) -> int:
    """Rows of cases without any time."""
    none = " AND ".join(f"{log.atoms.name(e.time)} IS NULL" for e in log.recipe.events)
    sql = (
        f"SELECT count(*) FROM (SELECT {log.case()} AS k FROM {log.table.sql(log.atoms)}"
        f" WHERE {none}) AS empty WHERE k IS NOT NULL"
    )
    return int(all_rows(engine, sql, (), report, 0.08)[0][0])


def _each_once(engine: Engine, log: TableLog, report: Report) -> bool:
    """True when no case has an activity twice: then the order of the columns is theirs."""
    raw = log.raw()
    sql = (
        f"SELECT count(*) FROM (SELECT k FROM ({raw.sql}) AS raw"
        " WHERE k IS NOT NULL AND t IS NOT NULL GROUP BY k, a HAVING count(*) > 1) AS twice"
    )
    return not all_rows(engine, sql, raw.values, report, 0.12)[0][0]


def _segments(
    engine: Engine, log: TableLog, report: Report
) -> tuple[tuple[Segment, ...], tuple[str, ...]]:
    """The values of each segment, packed as those of a file; too many are left out and told."""
    radix, out, warnings = 1, list[Segment](), list[str]()
    for column in log.recipe.segments or ():
        found = all_rows(
            engine,
            f"SELECT DISTINCT {log.text(column)} AS value FROM {log.table.sql(log.atoms)}"
            f" LIMIT {MAX_SEGMENT_VALUES + 2}",
            (),
            report,
            0.1,
        )
        values = tuple(sorted(row[0] for row in found if row[0] is not None))
        if len(values) > MAX_SEGMENT_VALUES or radix * (len(values) + 1) >= 1 << 62:
            warnings.append(
                locale.tr("{column}: too many different values for a segment", column=column)
            )
        elif values:
            out.append(Segment(column, values, radix, gaps=len(values) < len(found)))
            radix *= len(values) + 1
    return tuple(out), tuple(warnings)


def count_table(
    connection: duckdb.DuckDBPyConnection,
    engine: Engine,
    log: TableLog,
    loaded: Loaded,
    places: Sequence[int],
    done: Sequence[int],
    report: Report,
    where: Mapping[str, tuple[str, ...]] | None = None,
) -> int:
    """Fill `SLICED` and `CUBE` of a connection; returns the steps whose events share their time.

    `places` is the place of the touchpoint of every activity, `where` the segment values that
    alone are counted.
    """
    ordered = _ordered(log, loaded, places)
    calendar = log.recipe.calendar or "gregorian"
    cube = cube_sql(log.atoms, ordered.log, done, calendar=calendar, ties=True)
    test = _test(log, loaded, where)
    segments = () if where else loaded.segments
    sql = _sliced_sql(log, f"SELECT * FROM ({cube}) AS counted{test}", segments)
    connection.execute(
        f"CREATE OR REPLACE TEMP TABLE {SLICED} (part INTEGER, code INTEGER, month INTEGER,"
        " week INTEGER, a UINTEGER, b UINTEGER, bin SMALLINT, done BOOLEAN, n BIGINT, us HUGEINT,"
        " returned BIGINT, starts BIGINT, customers BIGINT, ties BIGINT)"
    )
    for chunk in ask(engine, sql, ordered.values, report, 0.3):
        _take(connection, chunk)
    connection.execute(
        f"CREATE OR REPLACE TEMP TABLE {CUBE} AS SELECT * EXCLUDE (part, code) FROM {SLICED}"
        " WHERE part = 0"
    )
    found = connection.execute(f"SELECT sum(ties) FROM {CUBE}").fetchone()
    return int(found[0] or 0) if found else 0


@dataclass(frozen=True, slots=True)
class _OrderedTable:
    log: Ordered
    values: tuple[object, ...]


def _ordered(log: TableLog, loaded: Loaded, places: Sequence[int]) -> _OrderedTable:
    """A table has no order of rows: ties of time go by the column named for that, else by name."""
    events = log.events(loaded.activities, loaded.segments)
    sql, source = events.sql, "a"
    if tuple(places) != tuple(range(len(places))):
        moved = " ".join(f"WHEN {code} THEN {place}" for code, place in enumerate(places))
        source = f"CASE a {moved} END"
    sql = f"(SELECT k, s, {source} AS a, a AS o, t, f, r FROM ({sql}) AS events) AS placed"
    order = "o, t, r" if loaded.in_order else "t, r, o"
    return _OrderedTable(
        Ordered(sql, order, max(places, default=0) + 1, loaded.first, loaded.last, ended="f"),
        events.values,
    )


def _sliced_sql(log: TableLog, counted: str, segments: tuple[Segment, ...]) -> str:
    """The cube laid out as the total and each segment by itself, so that none are crossed."""
    atoms = log.atoms
    codes = "".join(f" WHEN {i} THEN {_code(log, s)}" for i, s in enumerate(segments, 1))
    each = ", ".join(f"({i})" for i in range(len(segments) + 1))
    sums = ", ".join(
        f"{atoms.total(name) if name == 'us' else f'sum({name})'} AS {name}" for name in _COUNTS
    )
    keys = ", ".join(_KEYS)
    return f"""
        SELECT {keys}, {sums} FROM (
            SELECT part, CASE part WHEN 0 THEN 1{codes} END AS code, month, week, a, b, bin,
                   done, {", ".join(_COUNTS)}
            FROM ({counted}) AS kept CROSS JOIN (VALUES {each}) AS slices(part)
        ) AS sliced WHERE code <> 0 GROUP BY {keys}
    """


def _code(log: TableLog, segment: Segment) -> str:
    divided = log.atoms.divided("s", segment.radix)
    return f"CAST(mod({divided}, {len(segment.values) + 1}) AS INTEGER)"


def _test(log: TableLog, loaded: Loaded, where: Mapping[str, tuple[str, ...]] | None) -> str:
    by_name = {segment.name: segment for segment in loaded.segments}
    tests = []
    for name, values in (where or {}).items():
        if name not in by_name:
            raise RecipeError(locale.tr("segments: '{name}' is no segment of this log", name=name))
        codes = [i for i, value in enumerate(by_name[name].values, 1) if value in values] or [-1]
        tests.append(f"{_code(log, by_name[name])} IN ({', '.join(map(str, codes))})")
    return f" WHERE {' AND '.join(tests)}" if tests else ""


def _take(connection: duckdb.DuckDBPyConnection, chunk: list[Row]) -> None:
    import pandas as pd

    assert len(chunk) <= CHUNK
    frame = pd.DataFrame.from_records(chunk, columns=list(_COLUMNS))
    whole = {name: "Int64" for name in _COLUMNS if name not in ("done", "us")}
    frame = frame.astype({**whole, "us": "float64"})
    connection.register("arrived", frame)
    connection.execute(f"INSERT INTO {SLICED} SELECT * FROM arrived")
    connection.unregister("arrived")


def ways_of_cases(
    engine: Engine, log: TableLog, loaded: Loaded, report: Report
) -> tuple[Mapping[int, float], Mapping[tuple[int, int], int]]:
    """Where in a case each activity first comes (0 to 1), and how often one follows another."""
    ordered = _ordered(log, loaded, range(len(loaded.activities)))
    window = f"(PARTITION BY k ORDER BY {ordered.log.order})"
    share = "CASE WHEN size > 1 THEN (nth - 1) * 1e0 / (size - 1) ELSE 0.5e0 END"
    places = all_rows(
        engine,
        f"SELECT a, avg({share}) AS place FROM (SELECT k, a, min(nth) AS nth, max(size) AS size"
        f" FROM (SELECT k, a, row_number() OVER {window} AS nth,"
        f" count(*) OVER (PARTITION BY k) AS size FROM {ordered.log.events}) AS numbered"
        " GROUP BY k, a) AS firsts GROUP BY a",
        ordered.values,
        report,
        0.15,
    )
    steps = all_rows(
        engine,
        f"SELECT a, b, count(*) AS n FROM (SELECT a, lead(a) OVER {window} AS b"
        f" FROM {ordered.log.events}) AS steps WHERE b IS NOT NULL AND a <> b GROUP BY a, b",
        ordered.values,
        report,
        0.2,
    )
    return {a: float(place) for a, place in places}, {(a, b): int(n) for a, b, n in steps}


def handed_over(engine: Engine, log: TableLog, loaded: Loaded, report: Report) -> list[Row]:
    """Month, who had a case, who had it next, and how often, by the departments rows name.

    Nothing where the name hardly ever changes within a case: then it says whose case it is.
    """
    if not _changes_hands(engine, log, log.recipe.department, report):
        return []
    events = log.events(loaded.activities, loaded.segments)
    month = month_sql(log.atoms, "t", log.recipe.calendar or "gregorian")
    return all_rows(
        engine,
        f"SELECT month, d, u, count(*) AS n FROM (SELECT {month} AS month, d,"
        f" lead(d) OVER (PARTITION BY k ORDER BY t, r, a) AS u FROM ({events.sql}) AS events)"
        " AS pairs WHERE d IS NOT NULL AND u IS NOT NULL GROUP BY month, d, u",
        events.values,
        report,
        0.9,
    )


def usual_places(engine: Engine, log: TableLog, column: str, report: Report) -> Mapping[str, str]:
    """The most frequent value of a column (a department) at each activity.

    Nothing where the value hardly ever changes within a case: then it says whose case it is.
    """
    from journeymap.data.event_words import MISSING

    if not column or log.recipe.events or not _changes_hands(engine, log, column, report):
        return {}
    table, value = log.table.sql(log.atoms), log.text(column)
    found = all_rows(
        engine,
        f"SELECT name, value, count(*) AS n FROM (SELECT {log.activity()} AS name,"
        f" {value} AS value FROM {table}) AS raw"
        f" WHERE name IS NOT NULL AND value IS NOT NULL GROUP BY name, value LIMIT {CHUNK * 10}",
        (),
        report,
        0.25,
    )
    best: dict[str, tuple[int, str]] = {}
    for name, place, n in found:
        if place.strip().lower() not in MISSING:
            best[name] = max(best.get(name, (0, "")), (n, place))
    return {name: place for name, (_, place) in best.items()}


def _changes_hands(engine: Engine, log: TableLog, column: str, report: Report) -> bool:
    """Whether the value of a column changes within cases that have several rows."""
    from journeymap.data.event_journey import CHANGES

    ((changing,),) = all_rows(
        engine,
        "SELECT avg(CASE WHEN low <> high THEN 1e0 ELSE 0e0 END) FROM"
        f" (SELECT min(value) AS low, max(value) AS high FROM (SELECT {log.case()} AS k,"
        f" {log.text(column)} AS value FROM {log.table.sql(log.atoms)}) AS raw"
        " GROUP BY k HAVING count(*) > 1) AS cases",
        (),
        report,
        0.22,
    )
    return changing is None or float(changing) >= CHANGES
