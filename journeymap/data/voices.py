"""Interviews, focus groups and social posts: texts about touchpoints, with or without a score.

A text that comes with a score is counted as an answer, one without as a mention. What was written
is kept only where the recipe says so (`keep_comments`), like the comments of a survey.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from journeymap.data.complaints import plan_places
from journeymap.data.counted import Counted, InputError, Report, no_report
from journeymap.data.dates import guess_date
from journeymap.data.event_guess import date_columns
from journeymap.data.event_words import column_for
from journeymap.data.guessing import Guess
from journeymap.data.recipe import Recipe
from journeymap.data.rows import Rows, reading
from journeymap.data.text import fold, quote_identifier
from journeymap.evidence.tables import normalise
from journeymap.i18n.calendars import period_of
from journeymap.i18n.said import locale
from journeymap.model.journey import Journey

if TYPE_CHECKING:
    import duckdb

#: Samples shorter than this on average are no texts.
_TEXT = 20


def guess_voices(rows: Rows, given: Recipe, journey: Journey) -> Guess:
    """Complete the recipe of texts; scores are only those that are given.

    Raises `InputError` when no column holds texts.
    """
    del journey
    recipe, reasons = replace(given, kind="voices", segments=given.segments or ()), []
    if not recipe.date and (dates := date_columns(rows, recipe)):
        recipe = replace(recipe, date=dates[0])
        reasons.append(locale.tr("date: {column}", column=dates[0]))
    if not recipe.comment:
        found = max(rows.columns, key=lambda c: _length(rows, c), default="")
        if not found or _length(rows, found) < _TEXT:
            raise InputError(
                locale.tr("no column holds texts"),
                rows.path.name,
                locale.tr("give {key} in a recipe", key='comment = ["…"]'),
            )
        recipe = replace(recipe, comment=(found,))
        reasons.append(locale.tr("what was said: {column}", column=found))
    if not recipe.touchpoint:
        free = [c for c in rows.columns if c != recipe.date and c not in recipe.comment]
        if place := column_for(free, "complaint touchpoint"):
            recipe = replace(recipe, touchpoint=place)
            reasons.append(locale.tr("what it is about: {column}", column=place))
    scores = tuple(
        s
        if s.touchpoint or s.touchpoint_column
        else replace(s, touchpoint_column=recipe.touchpoint)
        for s in recipe.scores
    )
    return Guess(replace(recipe, scores=scores, voice=recipe.voice or "social"), tuple(reasons))


def _length(rows: Rows, column: str) -> float:
    samples = rows.samples[column]
    return sum(map(len, samples)) / len(samples) if samples else 0.0


def voice_places(
    connection: duckdb.DuckDBPyConnection, rows: Rows, recipe: Recipe
) -> tuple[str, ...]:
    """The names of touchpoints that the texts speak of; none where no column says it."""
    return tuple(plan_places(connection, rows, recipe)) if recipe.touchpoint else ()


def count_voices(
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
    """Count texts without a score into `mentions`, those with one as a survey's answers.

    Texts about what is not on the map are told and not counted; without a column that says what
    they are about, they are about the journey (an empty touchpoint).
    """
    import pandas as pd

    scored = Counted({}, 0, 0, 0)
    if recipe.scores:
        from journeymap.data.survey import count_survey

        scored = count_survey(
            connection, rows, recipe, journey, ids, source_id, report=report, where=where
        )
    texts = " OR ".join(f"length(trim({_cell(c)})) > 1" for c in recipe.comment)
    blank = [f"coalesce(trim({_cell(c)}), '') = ''" for s in recipe.scores for c in s.columns]
    place = _cell(recipe.touchpoint) if recipe.touchpoint else "''"
    date = _cell(recipe.date) if recipe.date else "''"
    bare = f"({texts}) AND {' AND '.join(blank) or 'true'}"
    with reading(rows):
        found = connection.execute(
            f"SELECT {place}, {date}, count(*), count(*) FILTER (WHERE {bare}) "
            f"FROM {rows.from_clause()} GROUP BY ALL"
        ).fetchall()
    dates = guess_date(rows.samples[recipe.date], recipe.date_format) if recipe.date else None
    by_fold = {fold(name): id for name, id in ids.items()}
    counts: Counter[tuple[str, str]] = Counter()
    days: list[str] = []
    off_map = total = 0
    for name, day, every, n in found:
        total += every
        known = by_fold.get(fold(name or ""), "")
        if not n or (recipe.touchpoint and not known):
            off_map += n
            continue
        read = dates.parse(day) if dates and day else None
        when = read.date() if read else None
        days += [when.isoformat()] if when else []
        counts[known, period_of(recipe.calendar or "gregorian", when) if when else ""] += n
    rows.check_unchanged()
    report(1.0)
    tables = dict(scored.tables)
    if counts and not where:
        table = pd.DataFrame(
            [(t, m, n) for (t, m), n in counts.items()], columns=["touchpoint", "period", "n"]
        ).assign(source=source_id, variable="", value="")
        tables["mentions"] = normalise("mentions", table)
    days += [d for d in (scored.first, scored.last) if d]
    mentions = sum(counts.values())
    silent = total - mentions - off_map - scored.used
    skipped = {locale.tr("about nothing on the map"): off_map, locale.tr("no text"): silent}
    return Counted(
        tables,
        total,
        mentions + scored.used,
        scored.people,
        min(days, default=""),
        max(days, default=""),
        {reason: n for reason, n in skipped.items() if n > 0},
        scored.warnings,
    )


def _cell(column: str) -> str:
    return f"CAST({quote_identifier(column)} AS VARCHAR)"
