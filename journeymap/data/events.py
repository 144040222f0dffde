"""Counting an event log: steps with their waits, visits, ends and returns, by slice and month.

The log is loaded once as a table of numbers (`event_table`), goes through one window (a case in
order of time, ties in order of the file) and one GROUP BY into the finest cube; every table of the
evidence is a sum over that cube. Python sees codes and counts, never an event.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from journeymap.data.counted import Counted, InputError, Report, no_report
from journeymap.data.engines.atoms import DUCKDB
from journeymap.data.engines.cube import Ordered, cube_sql
from journeymap.data.event_codes import Loaded
from journeymap.data.event_slices import CUBE, code_sql, handovers_table, log_tables
from journeymap.data.event_table import TABLE, load_events
from journeymap.data.queries import run_query
from journeymap.data.recipe import Recipe, RecipeError
from journeymap.data.spans import parse_span, round_span
from journeymap.evidence.tables import OFF_MAP, bin_edges
from journeymap.i18n.calendars import Calendar
from journeymap.i18n.said import locale
from journeymap.model.journey import Journey

if TYPE_CHECKING:
    import duckdb
    import pandas as pd

    from journeymap.data.rows import Rows

#: Open cases count as lost after this many times the wait that 99 % of the steps stay below.
_PATIENCE = 1.5
_DEFAULT_SPAN = "30d"


@dataclass(frozen=True, slots=True)
class Activity:
    """An activity of a log by its name on the map, and how often it was done."""

    name: str
    count: int


def plan_activities(
    connection: duckdb.DuckDBPyConnection,
    rows: Rows,
    recipe: Recipe,
    *,
    report: Report = no_report,
) -> tuple[Activity, ...]:
    """Every activity of the log, renamed as the recipe says, most frequent first."""
    loaded = load_events(connection, rows, recipe, report=report)
    found = connection.execute(f"SELECT a, count(*) FROM {TABLE} GROUP BY a").fetchall()
    counts: dict[str, int] = {}
    for code, count in sorted(found):
        name = loaded.activities[code]
        name = recipe.rename.get(name, name)
        counts[name] = counts.get(name, 0) + count
    ordered = sorted(counts.items(), key=lambda item: -item[1])
    return tuple(Activity(name, count) for name, count in ordered)


def count_events(
    connection: duckdb.DuckDBPyConnection,
    rows: Rows,
    recipe: Recipe,
    journey: Journey,
    activity_ids: Mapping[str, str],
    source_id: str,
    *,
    report: Report = no_report,
    where: Mapping[str, tuple[str, ...]] | None = None,
) -> Counted:
    """Count a log into the evidence tables `steps`, `weeks` and `visits`.

    `activity_ids` maps names of activities to touchpoint ids; what is not in it gets the id
    `OFF_MAP` + name. A case is *done* when it ever reached a touchpoint of `recipe.completed`, or
    else one of the journey's last stage that has any. `where` keeps the cases with these segment
    values and gives the total alone. Raises `InputError`, and `Cancelled` when `report` does.
    """
    loaded = load_events(connection, rows, recipe, report=lambda share: report(0.55 * share))
    ids, places = places_of(loaded, recipe, activity_ids)
    done, unknown = done_places(recipe, journey, ids, activity_ids)
    calendar = recipe.calendar or "gregorian"
    run_query(connection, _cube_sql(loaded, ids, places, done, calendar), report, 0.55, 0.95)
    if where:
        _keep(connection, loaded, where)
    slices = () if where else loaded.segments
    tables = log_tables(connection, ids, slices, source_id, calendar=calendar)
    if loaded.departments and not where:
        tables["handovers"] = handovers_table(connection, TABLE, loaded, source_id, calendar)
    counted = summed_up(connection, tables, loaded, recipe, journey, ids, rows.path.name)
    report(1.0)
    return replace(
        counted,
        used=min(counted.used, _number(connection, f"SELECT sum(n) FROM {CUBE}"))
        if where
        else counted.used,
        warnings=(*loaded.warnings, *unknown, *counted.warnings),
    )


def summed_up(
    connection: duckdb.DuckDBPyConnection,
    tables: Mapping[str, pd.DataFrame],
    loaded: Loaded,
    recipe: Recipe,
    journey: Journey,
    ids: tuple[str, ...],
    where: str,
) -> Counted:
    """What the cube of the connection and the loading say of a log. Raises `InputError`."""
    people = _number(connection, f"SELECT sum(starts) FROM {CUBE}")
    if not people:
        raise InputError(
            locale.tr("no case is left to count"), where, locale.tr("choose other segments")
        )
    names = [_name(journey, id) for id in ids]
    return Counted(
        tables,
        rows=loaded.rows,
        used=loaded.used,
        people=people,
        first=_day(loaded.first),
        last=_day(loaded.last),
        skipped=loaded.skipped,
        warnings=tuple(_warnings(connection, names, loaded)),
        inactive_after=_inactive_after(connection, recipe),
    )


# --- activities become touchpoints ------------------------------------------------------------


def places_of(
    loaded: Loaded, recipe: Recipe, activity_ids: Mapping[str, str]
) -> tuple[tuple[str, ...], tuple[int, ...]]:
    """The ids in use, and for each activity code the place of its id among them."""
    names = [recipe.rename.get(name, name) for name in loaded.activities]
    wanted = [activity_ids.get(name, OFF_MAP + name) for name in names]
    ids = tuple(dict.fromkeys(wanted))
    position = {id: place for place, id in enumerate(ids)}
    return ids, tuple(position[id] for id in wanted)


def done_places(
    recipe: Recipe, journey: Journey, ids: tuple[str, ...], activity_ids: Mapping[str, str]
) -> tuple[tuple[int, ...], list[str]]:
    """Places of the touchpoints that complete a case, and what to say about those not found."""
    unknown: list[str] = []
    if recipe.completed:
        by_name = {t.name: t.id for t in journey.touchpoints}
        wanted = set()
        for name in recipe.completed:
            choices = {name, by_name.get(name), activity_ids.get(name), OFF_MAP + name}
            wanted |= choices & set(ids)
            if not choices & set(ids) and choices.isdisjoint(journey.by_id):
                unknown.append(
                    locale.tr(
                        "completed names '{name}', which is nowhere in the log or the map",
                        name=name,
                    )
                )
    else:
        taken = {t.stage for t in journey.touchpoints}
        last = next((s.id for s in reversed(journey.stages) if s.id in taken), None)
        wanted = {t.id for t in journey.touchpoints if t.stage == last}
    return tuple(place for place, id in enumerate(ids) if id in wanted), unknown


def _name(journey: Journey, id: str) -> str:
    touchpoint = journey.touchpoint(id)
    return touchpoint.name if touchpoint else id.removeprefix(OFF_MAP)


# --- the cube ---------------------------------------------------------------------------------


def _cube_sql(
    loaded: Loaded,
    ids: tuple[str, ...],
    places: tuple[int, ...],
    done: tuple[int, ...],
    calendar: Calendar,
) -> str:
    """The cube of the table of numbers, sorted by whatever one number sorts quickest."""
    merged = places != tuple(range(len(places)))
    # A list is looked up by position; a join would cost a hash of every row.
    place = f"({list(places)}::{'UTINYINT' if len(ids) <= 256 else 'UINTEGER'}[])[a + 1]"
    columns = ["k", "s", f"{place if merged else 'a'} AS a"]
    columns += ["coalesce(e, t) AS f"] * loaded.has_end
    order, now, following = "t, r", "t", "lead(t) OVER w"
    if loaded.in_order:
        columns += ["a AS o", "rowid AS r", "t"]
        order = "o, r"
    elif loaded.row_bits:
        # Time and row in one number sort at the price of time alone, ties in order of the file.
        x = f"((t - {loaded.first}) // {loaded.unit}) << {loaded.row_bits} | rowid"
        columns.append(f"{x} AS x")
        order = "x"
        now, following = (
            f"({value} >> {loaded.row_bits}) * {loaded.unit} + {loaded.first}"
            for value in ("x", "lead(x) OVER w")
        )
    else:
        columns += ["rowid AS r", "t"]
    log = Ordered(
        events=f"(SELECT {', '.join(columns)} FROM {TABLE})",
        order=order,
        places=len(ids),
        first=loaded.first,
        last=loaded.last,
        now=now,
        following=following,
        ended="f" if loaded.has_end else now,
    )
    cube = cube_sql(DUCKDB, log, done, calendar=calendar)
    return f"CREATE OR REPLACE TEMP TABLE {CUBE} AS {cube}"


def _keep(
    connection: duckdb.DuckDBPyConnection, loaded: Loaded, where: Mapping[str, tuple[str, ...]]
) -> None:
    """Leave only the cases with these segment values in the cube."""
    by_name = {segment.name: segment for segment in loaded.segments}
    for name, values in where.items():
        if name not in by_name:
            raise RecipeError(locale.tr("segments: '{name}' is no segment of this log", name=name))
        segment = by_name[name]
        codes = [i + 1 for i, value in enumerate(segment.values) if value in values] or [-1]
        connection.execute(
            f"DELETE FROM {CUBE} WHERE {code_sql(segment)} NOT IN ({', '.join(map(str, codes))})"
        )


# --- what else the reader should know ---------------------------------------------------------


def _inactive_after(connection: duckdb.DuckDBPyConnection, recipe: Recipe) -> float:
    """Seconds after which an open case counts as lost: given, or read off the waits."""
    if recipe.inactive_after:
        try:
            return parse_span(recipe.inactive_after)
        except ValueError as error:
            raise RecipeError(locale.tr("inactive_after: {reason}", reason=error.args[0])) from None
    found = connection.execute(
        f"SELECT bin, sum(n) FROM {CUBE} WHERE b IS NOT NULL AND bin >= 0 GROUP BY bin ORDER BY bin"
    ).fetchall()
    total, seen = sum(n for _, n in found), 0
    for bin, n in found:
        seen += n
        if seen >= 0.99 * total:
            return round_span(_PATIENCE * bin_edges(bin)[1])
    return parse_span(_DEFAULT_SPAN)


def _warnings(
    connection: duckdb.DuckDBPyConnection, names: Sequence[str], loaded: Loaded
) -> list[str]:
    negative = connection.execute(
        f"SELECT a, b, sum(n) FROM {CUBE} WHERE bin = -1 AND b IS NOT NULL GROUP BY a, b"
        " ORDER BY sum(n) DESC, a, b"
    ).fetchall()
    out: list[str] = []
    if negative:
        a, b, most = negative[0]
        total = sum(n for *_, n in negative)
        out.append(
            locale.tr(
                "%n step(s) beginning before the one ahead ends, {most} of them from '{source}' "
                "to '{target}': counted, but without a wait",
                "",
                total,
                most=most,
                source=names[a],
                target=names[b],
            )
        )
    out += [
        locale.tr("%n row(s) left out: {why}", "", n, why=locale.tr(why))
        for why, n in loaded.skipped.items()
    ]
    return out


def _number(connection: duckdb.DuckDBPyConnection, sql: str) -> int:
    found = connection.execute(sql).fetchone()
    return int(found[0] or 0) if found else 0


def _day(microseconds: int) -> str:
    start = datetime(1970, 1, 1, tzinfo=UTC)
    return (start + timedelta(microseconds=microseconds)).date().isoformat()


def completed_recipe(recipe: Recipe, counted: Counted) -> Recipe:
    """The recipe with the limit for open cases written in, as it is kept for next month."""
    from journeymap.data.spans import format_span

    if recipe.inactive_after or counted.inactive_after is None:
        return recipe
    return replace(recipe, inactive_after=format_span(counted.inactive_after))
