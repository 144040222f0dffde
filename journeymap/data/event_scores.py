"""Scores that stand in the rows of a log: a ticket that was rated, an order that was reviewed.

Such a score is about the step it stands beside, most often the last one of the case; where a row is
a case, about the event whose name it shares, else the last one. It is counted as a survey is, with
the case as the person. What says the same in every row of a case is a group, and stays one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from journeymap.data.counted import Counted, Report
from journeymap.data.event_unfold import first_rows
from journeymap.data.event_words import words_of
from journeymap.data.recipe import Recipe, ScoreColumn
from journeymap.data.text import quote_identifier
from journeymap.i18n.said import locale
from journeymap.model.journey import Journey

if TYPE_CHECKING:
    import duckdb

    from journeymap.data.rows import Rows

_TABLE = "log_scores"
#: Where a case has its score in so many rows on average, it says something of the case.
_IN_EVERY_ROW = 1.2
#: unless it has another one in so many.
_STEADY = 1.02
#: Of the words of a heading those that say that it is a score.
_MEASURES = frozenset(("score", "rating", "nps", "csat", "ces", "value", "stars", "the", "of"))


def scores_in(rows: Rows, recipe: Recipe, free: Sequence[str]) -> tuple[ScoreColumn, ...]:
    """Columns of a log that are called scores, and are, each with the touchpoint it is about."""
    from journeymap.data.score_guess import guess_scores
    from journeymap.data.survey_guess import profiles_of

    named = [p for p in profiles_of(rows) if p.name in free and p.sounds_like_score()]
    guesses = guess_scores([p for p in named if not p.asks_for_a_measure()], set())
    if not guesses or not recipe.case or len(recipe.activity) > 1:
        return ()
    case = quote_identifier(recipe.case)
    wanted = []
    for column in (quote_identifier(g.profile.name) for g in guesses):
        told = f"FILTER (WHERE {column} <> '')"
        wanted += [f"count(*) {told}", f"count(DISTINCT {case}) {told}"]
        wanted.append(f"count(DISTINCT ({case}, {column})) {told}")
    found = first_rows(rows, ", ".join(wanted))
    beside = recipe.activity[0] if recipe.activity else ""
    return tuple(
        ScoreColumn(
            (g.profile.name,), "" if beside else _event_of(g.profile.name, recipe), beside,
            g.metric, g.scale, g.missing, g.reversed, g.labels,
        )
        for g, n, cases, apart in zip(guesses, found[::3], found[1::3], found[2::3], strict=True)
        if not beside or n <= _IN_EVERY_ROW * cases or apart > _STEADY * cases
    )  # fmt: skip


def completed_scores(rows: Rows, recipe: Recipe) -> tuple[ScoreColumn, ...]:
    """The scores of a recipe for a log, with scale and touchpoint where it leaves them open."""
    from journeymap.data.survey_guess import completed_score, profiles_of

    by_name = {p.name: p for p in profiles_of(rows)}
    return tuple(
        replace(score, touchpoint=score.touchpoint or _event_of(score.columns[0], recipe))
        if recipe.events and not score.touchpoint_column
        else score
        for score in (completed_score(score, by_name) for score in recipe.scores)
    )


def reasons_of(scores: Sequence[ScoreColumn]) -> list[str]:
    """Why these columns are scores, in a person's words."""
    return [
        locale.tr("{column}: a score, about the step in its row", column=score.columns[0])
        if score.touchpoint_column
        else locale.tr("{column}: a score, about '{touchpoint}'", column=score.columns[0],
                       touchpoint=score.touchpoint)
        for score in scores
    ]  # fmt: skip


def _event_of(column: str, recipe: Recipe) -> str:
    """The event a score of a whole case is about: `review_score` of *Review creation*."""
    about = set(words_of(column).split()) - _MEASURES
    shared = (e.activity for e in recipe.events if about & set(words_of(e.activity).split()))
    return next(shared, recipe.events[-1].activity)


def count_log(
    connection: duckdb.DuckDBPyConnection,
    rows: Rows,
    recipe: Recipe,
    journey: Journey,
    activity_ids: Mapping[str, str],
    source_id: str,
    *,
    report: Report,
    where: Mapping[str, tuple[str, ...]] | None = None,
) -> Counted:
    """What `events.count_events` counts of a log, together with the scores that stand in it."""
    from journeymap.data.events import count_events
    from journeymap.data.survey import count_survey

    counted = count_events(
        connection, rows, recipe, journey, activity_ids, source_id, report=report, where=where
    )
    if not recipe.scores:
        return counted
    times = {event.activity: event.time for event in recipe.events}
    survey = Recipe(
        kind="survey", respondent=recipe.case, date_format=recipe.date_format,
        date=recipe.time or times.get(recipe.scores[0].touchpoint, recipe.events[-1].time),
        segments=tuple(recipe.segments or ()), scores=recipe.scores, calendar=recipe.calendar,
    )  # fmt: skip
    told = _by_case(connection, rows, survey, recipe.activity[:1])
    names = list(times)
    for step in map(quote_identifier, recipe.activity[:1]):
        found = connection.execute(f"SELECT DISTINCT {step} FROM {_TABLE}").fetchall()
        names += [name for (name,) in found if name]
    ids = {n: i for n in names if (i := activity_ids.get(recipe.rename.get(n, n)))}
    answers = count_survey(connection, told, survey, journey, ids, source_id, where=where)
    return replace(
        counted,
        tables={**counted.tables, **answers.tables},
        warnings=(*counted.warnings, *answers.warnings),
    )


def _by_case(
    connection: duckdb.DuckDBPyConnection, rows: Rows, survey: Recipe, steps: Sequence[str]
) -> Rows:
    """The rows in a table, with the groups of their case, whichever of its rows tells them.

    What a case said once more, in another file or for another item of an order, is blank.
    """
    scores = [c for score in survey.scores for c in score.columns]
    columns = tuple(dict.fromkeys([survey.respondent, *steps, survey.date, *scores]))
    groups = tuple(c for c in survey.segments or () if c not in columns)
    case = quote_identifier(survey.respondent)
    said = {c: quote_identifier(c) for c in columns}
    if rows.file_number or not steps:
        again = f'row_number() OVER (PARTITION BY {", ".join(said.values())} ORDER BY "#row") > 1'
        said |= {c: f"CASE WHEN NOT ({again}) THEN {said[c]} END AS {said[c]}" for c in scores}
    first = "".join(
        f""", arg_min(nullif({name}, ''), "#row") AS {name}"""
        for name in map(quote_identifier, groups)
    )
    every = ", ".join(map(quote_identifier, (*columns, *groups)))
    connection.execute("SET preserve_insertion_order = true")
    connection.execute(
        f"""
        CREATE OR REPLACE TEMP TABLE {_TABLE} AS
        WITH told AS (SELECT {every}, row_number() OVER () AS "#row" FROM {rows.from_clause()})
        SELECT * EXCLUDE ("#row", "#case")
        FROM (SELECT {", ".join(said.values())}, "#row" FROM told)
        LEFT JOIN (SELECT {case} AS "#case"{first} FROM told GROUP BY {case}) ON {case} = "#case"
        ORDER BY "#row"
        """
    )
    return replace(
        rows, columns=(*columns, *groups), source=_TABLE, made={}, kept="", chosen="",
        native=dict.fromkeys((*columns, *groups), "VARCHAR"), file_number="",
    )  # fmt: skip
