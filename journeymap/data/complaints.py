"""A complaint register: what was received, answered in time, and said again while nobody answered.

A complaint is *in time* when it was answered no later than it was due (answered at all, where the
register has no due dates). It is *repeated* when the same customer had complained about the same
thing before and that was still unanswered (before at all, where answers are not recorded).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from journeymap.data.answers import is_no_answer
from journeymap.data.counted import Counted, InputError, Report, no_report
from journeymap.data.dates import guess_date
from journeymap.data.engines.atoms import DUCKDB
from journeymap.data.engines.months import month_sql
from journeymap.data.event_guess import date_columns
from journeymap.data.event_words import column_for
from journeymap.data.guessing import Guess
from journeymap.data.queries import run_query
from journeymap.data.recipe import Recipe
from journeymap.data.text import fold, quote_identifier, quote_literal
from journeymap.evidence.tables import OFF_MAP
from journeymap.i18n.calendars import Calendar, period
from journeymap.i18n.said import locale
from journeymap.model.journey import Journey

if TYPE_CHECKING:
    import duckdb
    import pandas as pd

    from journeymap.data.rows import Rows

_TABLE = "complaint_rows"


def guess_complaints(rows: Rows, given: Recipe, journey: Journey) -> Guess:
    """Complete the recipe of a register; what is given stays.

    Raises `InputError` when nothing says what the complaints are about.
    """
    del journey  # which column is which does not depend on the map
    recipe, reasons = replace(given, kind="complaints", segments=given.segments or ()), []
    dates = date_columns(rows, recipe)
    free = [c for c in rows.columns if c not in dates]
    for role, columns in (
        ("touchpoint", free), ("date", dates), ("answered", dates), ("due", dates),
        ("respondent", free),
    ):  # fmt: skip
        taken = {recipe.touchpoint, recipe.date, recipe.answered, recipe.due, recipe.respondent}
        if getattr(recipe, role):
            continue
        found = column_for([c for c in columns if c not in taken], f"complaint {role}")
        if role == "date" and not found and not recipe.date:
            found = next((c for c in dates if c not in taken), "")
        if found:
            recipe = replace(recipe, **{role: found})  # type: ignore[arg-type]
            reasons.append(_reason(role, found))
    if not recipe.touchpoint:
        raise InputError(
            locale.tr("no column says what the complaints are about"),
            rows.path.name,
            locale.tr("give {key} in a recipe", key='touchpoint = "…"'),
        )
    return Guess(recipe, tuple(reasons))


def _reason(role: str, column: str) -> str:
    """What a column of a register was taken for."""
    return {
        "touchpoint": locale.tr("what it is about: {column}", column=column),
        "date": locale.tr("received on: {column}", column=column),
        "answered": locale.tr("answered on: {column}", column=column),
        "due": locale.tr("due on: {column}", column=column),
        "respondent": locale.tr("who complained: {column}", column=column),
    }[role]


def plan_places(
    connection: duckdb.DuckDBPyConnection, rows: Rows, recipe: Recipe
) -> tuple[str, ...]:
    """What the complaints of a register are about, by name, most frequent first; not *N.A.*"""
    name = quote_identifier(guess_complaints(rows, recipe, Journey()).recipe.touchpoint)
    found = connection.execute(
        f"SELECT trim({name}) AS place FROM {rows.from_clause()} WHERE trim({name}) <> ''"
        " GROUP BY place ORDER BY count(*) DESC, place"
    ).fetchall()
    return tuple(place for (place,) in found if not is_no_answer(fold(place)))


def count_complaints(
    connection: duckdb.DuckDBPyConnection,
    rows: Rows,
    recipe: Recipe,
    journey: Journey,
    ids: Mapping[str, str],
    source_id: str,
    *,
    report: Report = no_report,
    where: Mapping[str, tuple[str, ...]] | None = None,
) -> Counted:
    """Count a register into the evidence table `complaints`, by month and segment.

    `ids` maps what complaints are about to touchpoint or transition ids; the rest gets the id
    `OFF_MAP` + name. `where` keeps rows with these segment values and gives the total alone.
    """
    recipe = guess_complaints(rows, recipe, journey).recipe
    connection.execute("SET TimeZone = 'UTC'")
    run_query(connection, _load_sql(rows, recipe, where or {}), report, 0.0, 0.8)
    segments = () if where else recipe.segments or ()
    calendar = recipe.calendar or "gregorian"
    frame = connection.execute(_sums_sql(segments, calendar)).df()
    months = frame.pop("month").fillna(-1).astype("int64")
    frame["period"] = [period(calendar, month) for month in months]
    frame["on"] = [_id(journey, ids, name) for name in frame.pop("place")]
    frame.insert(0, "source", source_id)
    found = connection.execute(
        "SELECT count(*), count(place), count(DISTINCT who), min(came)::DATE::VARCHAR,"
        " max(came)::DATE::VARCHAR, count(*) FILTER (place IS NOT NULL AND came IS NULL)"
        f" FROM {_TABLE}"
    ).fetchone()
    assert found is not None
    total, used, people, first, last, undated = found
    if not used:
        raise InputError(locale.tr("no row says what the complaint is about"), rows.path.name)
    warnings = []
    if recipe.date and undated:
        warnings.append(
            locale.tr(
                "%n complaint(s) without a date that can be read: not in any month", "", undated
            )
        )
    if not recipe.answered:
        warnings.append(
            locale.tr("no column says when complaints were answered: none counts as in time")
        )
    report(1.0)
    return Counted(
        {"complaints": _typed(frame)},
        rows=total,
        used=used,
        people=people or used,
        first=first or "",
        last=last or "",
        skipped={locale.tr("not about anything"): total - used} if total > used else {},
        warnings=tuple(warnings),
    )


def _load_sql(rows: Rows, recipe: Recipe, where: Mapping[str, tuple[str, ...]]) -> str:
    segments = ", ".join(
        f"nullif(trim({quote_identifier(s)}), '') AS s{i}"
        for i, s in enumerate(recipe.segments or ())
    )
    conditions = " AND ".join(
        f"trim({quote_identifier(name)}) IN ({', '.join(map(quote_literal, values)) or 'NULL'})"
        for name, values in where.items()
    )
    who = (
        f"nullif(trim({quote_identifier(recipe.respondent)}), '')" if recipe.respondent else "NULL"
    )
    return (
        f"CREATE OR REPLACE TEMP TABLE {_TABLE} AS SELECT"
        f" nullif(trim({quote_identifier(recipe.touchpoint)}), '') AS place,"
        f" nullif({who}, '') AS who,"
        f" {_time(rows, recipe, recipe.date)} AS came,"
        f" {_time(rows, recipe, recipe.answered)} AS answered,"
        f" {_time(rows, recipe, recipe.due)} AS due, {bool(recipe.answered)} AS has_answers,"
        f" {bool(recipe.due)} AS has_due{', ' + segments if segments else ''}"
        f" FROM {rows.from_clause()} WHERE {conditions or 'true'}"
    )


def _time(rows: Rows, recipe: Recipe, column: str) -> str:
    if not column:
        return "NULL::TIMESTAMP"
    guess = guess_date(rows.samples.get(column, ()), recipe.date_format, column=column)
    if guess is None:
        if not rows.samples.get(column):
            return "NULL::TIMESTAMP"
        raise InputError(
            locale.tr("the column '{column}' holds no dates that can be read", column=column),
            rows.path.name,
            locale.tr("give {key} in a recipe", key='date_format = "…"'),
        )
    return guess.sql(quote_identifier(column))


def _sums_sql(segments: tuple[str, ...], calendar: Calendar) -> str:
    """The total and each segment by itself, over rows that know what came before them."""
    earlier = "ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING"
    before = f"(PARTITION BY place, who ORDER BY came, r {earlier})"
    known = (
        f"SELECT *, {month_sql(DUCKDB, DUCKDB.microseconds('came'), calendar)} AS month,"
        " answered IS NOT NULL AND (NOT has_due OR coalesce(answered <= due, true)) AS punctual,"
        " who IS NOT NULL AND CASE WHEN has_answers"
        f" THEN max(coalesce(answered, TIMESTAMP 'infinity')) OVER {before} > came"
        f" ELSE count(*) OVER {before} > 0 END AS again"
        f" FROM (SELECT *, rowid AS r FROM {_TABLE} WHERE place IS NOT NULL)"
    )
    parts = [("''", "''", "true")]
    parts += [(quote_literal(s), f"s{i}", f"s{i} IS NOT NULL") for i, s in enumerate(segments)]
    sums = " UNION ALL ".join(
        f"SELECT month, {variable} AS variable, {value} AS value, place, count(*) AS received,"
        " count(*) FILTER (punctual) AS in_time, count(*) FILTER (again) AS repeated"
        f" FROM known WHERE {condition} GROUP BY ALL"
        for variable, value, condition in parts
    )
    return f"WITH known AS MATERIALIZED ({known}) {sums} ORDER BY ALL"


def _id(journey: Journey, ids: Mapping[str, str], name: str) -> str:
    return ids.get(name) or (name if journey.transition(name) else OFF_MAP + name)


def _typed(frame: pd.DataFrame) -> pd.DataFrame:
    from journeymap.evidence.tables import normalise

    return normalise("complaints", frame)
