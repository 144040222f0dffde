"""The steps of an import: open, complete the recipe, place on the map, count."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from journeymap.data.counted import Counted, InputError, Report, no_report
from journeymap.data.input_file import stem
from journeymap.data.keeping import columns_named, opened_as_kept
from journeymap.data.recipe import Recipe
from journeymap.data.refusals import explain
from journeymap.evidence.project import Project
from journeymap.i18n.said import locale, some
from journeymap.model.journey import Journey

if TYPE_CHECKING:
    import duckdb

    from journeymap.data.differences import Differences
    from journeymap.data.guessing import Guess
    from journeymap.data.rows import Rows

NOTHING: Mapping[str, str] = {}
LOG_ENDINGS = (".xes", ".xes.gz")
#: At most so many things people complain of, the most frequent ones, become touchpoints of a map
#: that has none.
_MOST_PLACES = 40


@contextmanager
def connected(shown: str = "") -> Iterator[duckdb.DuckDBPyConnection]:
    """A connection for one import of the file `shown`; what DuckDB says becomes an `InputError`."""
    import duckdb

    from journeymap.data.readers import connect

    connection = connect()
    try:
        yield connection
    except duckdb.OutOfMemoryException:
        raise InputError(
            locale.tr("there is not enough memory to count this file"),
            "",
            locale.tr("allow more by {setting}", setting="JOURNEYMAP_MEMORY=4GB"),
        ) from None
    except duckdb.Error as error:
        raise explain(error, shown) from None
    finally:
        connection.close()


def open_files(
    connection: duckdb.DuckDBPyConnection, files: Sequence[Path], recipe: Recipe, report: Report
) -> Rows:
    """One file, or several that are one export, opened as a recipe says."""
    if len(files) == 1:
        return open_file(connection, files[0], recipe, report)
    from journeymap.data.file_set import open_set

    return open_set(
        connection, files, lambda path, part: open_file(connection, path, recipe, part), report
    )


def open_file(
    connection: duckdb.DuckDBPyConnection, path: Path, recipe: Recipe, report: Report
) -> Rows:
    """A log or a table, opened as a recipe says."""
    if path.name.lower().endswith(LOG_ENDINGS):
        from journeymap.data.xes import open_xes

        return open_xes(connection, path, report=report)
    from journeymap.data.readers import open_rows

    return open_rows(connection, path, recipe=recipe, report=report)


def opened(
    connection: duckdb.DuckDBPyConnection,
    files: Sequence[Path],
    recipe: Recipe | None,
    project: Project,
    report: Report,
) -> tuple[Rows, Recipe, str, Differences]:
    """The rows, the recipe given or kept, the name it is kept under, and what differs from then."""
    from journeymap.data.differences import NO_DIFFERENCES, adapted, fits

    if recipe is not None:
        return open_files(connection, files, recipe, report), recipe, "", NO_DIFFERENCES
    rows, kept, name = opened_as_kept(
        lambda how: open_files(connection, files, how, report), project.recipes, fits
    )
    if not name or kept.kind != "survey":
        return rows, kept, name, NO_DIFFERENCES
    kept, differences = adapted(kept, rows, project.journey, report)
    return rows, kept, name, differences


def completed(rows: Rows, given: Recipe, journey: Journey, report: Report = no_report) -> Guess:
    """The recipe with all that it leaves open guessed. Raises `InputError` on a missing column."""
    from journeymap.data.guessing import guess_kind

    kind = given.kind or guess_kind(rows)
    base = replace(given, kind=kind)
    if missing := [c for c in columns_named(base) if c not in rows.columns]:
        raise InputError(
            locale.tr("there is no column '{column}'", column=missing[0]),
            rows.path.name,
            locale.tr("correct the recipe; the columns are {names}", names=some(rows.columns, 40)),
        )
    if kind == "survey":
        from journeymap.data.survey_guess import guess_survey

        guess = guess_survey(rows, base, journey, report)
        tool = guess.found.tool  # what a tool for surveys wrote is no log
        if guess.recipe.scores or given.kind or (tool is not None and len(tool.signs) > 1):
            return guess
        from journeymap.data.event_guess import log_of

        return log_of(rows, given, journey) or guess
    if kind == "events":
        from journeymap.data.event_guess import guess_events
        from journeymap.data.event_lists import refuse_list

        guess = guess_events(rows, base, journey)
        if not given.kind:
            refuse_list(rows, guess.recipe)
        return guess
    if kind == "complaints":
        from journeymap.data.complaints import guess_complaints

        return guess_complaints(rows, base, journey)
    if kind == "voices":
        from journeymap.data.voices import guess_voices

        return guess_voices(rows, base, journey)
    raise InputError(
        locale.tr("a recipe of the kind '{kind}' cannot be counted yet", kind=kind), rows.path.name
    )


def placed(
    connection: duckdb.DuckDBPyConnection,
    rows: Rows,
    recipe: Recipe,
    journey: Journey,
    path: Path,
    report: Report = no_report,
    known: Mapping[str, str] = NOTHING,
) -> tuple[Journey, Mapping[str, str]]:
    """The journey with the touchpoints this file needs, and the id of each name in the file.

    `known` says where activities of a log were before, whatever their touchpoints are called now.
    """
    from journeymap.data.matching import TouchpointSpec, ensure_touchpoints, match_touchpoints

    if recipe.kind == "survey":
        from journeymap.data.survey import plan_touchpoints

        return ensure_touchpoints(journey, plan_touchpoints(connection, rows, recipe, report))
    if recipe.kind in ("complaints", "voices"):
        from journeymap.data.voices import voice_places

        names = voice_places(connection, rows, recipe)
        if not journey.touchpoints:
            return ensure_touchpoints(journey, map(TouchpointSpec, names[:_MOST_PLACES]))
        return journey, match_touchpoints(journey, names)
    from journeymap.data.event_journey import journey_from_events
    from journeymap.data.events import plan_activities

    if not journey.touchpoints:
        journey = journey_from_events(
            connection,
            rows,
            recipe,
            replace(journey, title=journey.title or stem(path).replace("_", " ")),
        )
    activities = plan_activities(connection, rows, recipe)
    before = {name: id for name, id in known.items() if journey.touchpoint(id) is not None}
    named = [activity.name for activity in activities]
    ids = match_touchpoints(journey, named) | before
    return journey, {name: ids[name] for name in named if name in ids}


def counted_with(
    connection: duckdb.DuckDBPyConnection,
    rows: Rows,
    recipe: Recipe,
    journey: Journey,
    ids: Mapping[str, str],
    report: Report,
    where: Mapping[str, tuple[str, ...]] | None = None,
) -> Counted:
    """Count a file as its kind is counted."""
    count: Callable[..., Counted]
    if recipe.kind == "events":
        from journeymap.data.event_scores import count_log as count
    elif recipe.kind == "voices":
        from journeymap.data.voices import count_voices as count
    elif recipe.kind == "complaints":
        from journeymap.data.complaints import count_complaints as count
    else:
        from journeymap.data.survey import count_survey as count
    return count(connection, rows, recipe, journey, ids, "", report=report, where=where)
