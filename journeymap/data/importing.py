"""The road from a file to evidence: read, recognise, map, count, add. Used by window and commands.

Nothing here changes anything: `gather` takes a project and returns another one, so an import that
is cancelled or fails leaves everything as it was, and one that works is one step of undo.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, replace
from importlib import import_module
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from journeymap.data.continuing import (
    Earlier,
    files_of_source,
    is_unchanged,
    joined_on,
    places_before,
)
from journeymap.data.counted import Counted, InputError, Report, no_report
from journeymap.data.counted_months import with_calendar
from journeymap.data.differences import NO_DIFFERENCES, Differences
from journeymap.data.engines.engine import find_address
from journeymap.data.event_journey import ends_of
from journeymap.data.event_lists import said_of_list
from journeymap.data.event_stages import with_finish
from journeymap.data.gathered import Gathered, added, evidence_of, source_of
from journeymap.data.hashing import not_counted, wait_for
from journeymap.data.input_file import combined, files_named, stamp, stem
from journeymap.data.input_file import sha256 as file_hash
from journeymap.data.leaving_out import chosen_rows, with_left_out
from journeymap.data.matching import taken_for
from journeymap.data.recipe import Recipe, recipe_from_toml
from journeymap.data.steps import completed, connected, counted_with, open_files, opened, placed
from journeymap.evidence.comments import Comment
from journeymap.evidence.project import Project
from journeymap.evidence.selection import Selection, SelectionError
from journeymap.evidence.tables import Evidence, Source
from journeymap.i18n.calendars import Calendar
from journeymap.i18n.said import locale, some
from journeymap.model.journey import Journey

if TYPE_CHECKING:
    import duckdb

    from journeymap.data.columns import ColumnRole
    from journeymap.data.guessing import Guess
    from journeymap.data.overview import Overview
    from journeymap.data.rows import Rows


@dataclass(frozen=True, slots=True)
class Prepared:
    """A file looked at and not yet counted: its columns, and the recipe that would be used.

    `reasons` says in words why each column was taken for what it is; `known` names the kept recipe
    that fitted, empty when the recipe was guessed or given. Of a survey `roles` says what each
    column is for and `overview` what is in it; `differences` tells it from the file that the kept
    recipe was made for. `sheet` is the one that was read, of all `sheets` of a workbook.
    """

    path: Path
    recipe: Recipe
    reasons: tuple[str, ...]
    columns: tuple[str, ...]
    samples: Mapping[str, tuple[str, ...]]
    warnings: tuple[str, ...]
    known: str = ""
    roles: tuple[ColumnRole, ...] = ()
    overview: Overview | None = None
    differences: Differences = NO_DIFFERENCES
    sheet: str = ""
    sheets: tuple[str, ...] = ()


def prepare(
    path: str | Path,
    project: Project,
    *,
    recipe: Recipe | None = None,
    usual: Calendar | None = None,
    report: Report = no_report,
) -> Prepared:
    """Look at a file and complete its recipe. Raises `InputError` when it cannot be used.

    As everywhere here, a folder or a pattern such as `logs/*.parquet` stands for all its files.
    `usual` is the calendar whose months are counted where nothing else says it, None that of the
    journey's language.
    """
    files = files_named(path)
    path = _named(path, files)
    with connected(path.name) as connection:
        rows, base, known, differences = opened(connection, files, recipe, project, report)
        guess = completed(rows, base, project.journey, report)
        guess = with_calendar(guess, rows, project, usual)
        roles: tuple[ColumnRole, ...] = ()
        if guess.recipe.kind == "survey":
            from journeymap.data.columns import column_roles

            roles = column_roles(rows, guess)
        overview = _overview(connection, rows, guess, report=report)
        return Prepared(
            path, guess.recipe, guess.reasons, rows.columns, rows.samples, rows.warnings, known,
            roles, overview, differences, rows.dialect.sheet, rows.dialect.sheets,
        )  # fmt: skip


def gather(
    project: Project,
    path: str | Path | Sequence[Path],
    *,
    recipe: Recipe | None = None,
    name: str = "",
    apart: bool = False,
    report: Report = no_report,
) -> Gathered:
    """Count a file and add it to a project's evidence; touchpoints it needs are made.

    `recipe` may be partial or None: what is missing is taken from a kept recipe that fits, or
    guessed. The same bytes are counted once only: a second helping raises `InputError`, and so does
    any file that cannot be used. A log that goes on from one counted before takes its place, both
    counted together, unless it is to stay `apart`. Progress goes to `report`, which may raise
    `Cancelled`. A table named by its address (`postgres:crm.events`) is counted over there.
    """
    if find_address(str(path)):
        from journeymap.data.warehouse import gather_table

        return gather_table(project, str(path), recipe=recipe, name=name, report=report)
    files = files_named(path)
    path = _named(path, files)
    before = [stamp(file) for file in files]
    stop = Event()
    with (
        _loading_pandas(),
        ThreadPoolExecutor(1, "hash") as worker,
        _stopping(stop),
        connected(path.name) as connection,
    ):
        digests = {file: worker.submit(file_hash, file, stop) for file in files}
        if project.evidence and project.evidence.sources:
            wait_for(digests, report, 0.0)
            digests = not_counted(project.evidence, digests, path)
        rows, base, known, differences = opened(
            connection, tuple(digests), recipe, project, lambda share: report(0.3 * share)
        )
        guess = completed(rows, base, project.journey, lambda _share: report(0.3))
        guess = with_calendar(guess, rows, project)
        earlier, where_before = Earlier(), places_before(project.evidence)
        if guess.recipe.kind == "events" and not apart:
            rows, earlier = joined_on(
                connection, rows, guess.recipe, project.evidence, tuple(digests)
            )
            project = earlier.left_out_of(project)

        def part(share: float) -> None:
            report(0.3 + 0.7 * share)

        rows, left_out = chosen_rows(connection, rows, guess.recipe, part)
        journey, ids = placed(
            connection, rows, guess.recipe, project.journey, path, part, where_before
        )
        if guess.recipe.kind == "events" and not project.journey.touchpoints:
            guess = with_finish(guess, ends_of(connection, rows, guess.recipe, journey))
        counted = counted_with(connection, rows, guess.recipe, journey, ids, part)
        counted = with_left_out(counted, left_out)
        overview = _overview(connection, rows, guess, counted)
        comments: tuple[Comment, ...] = ()
        if guess.recipe.keep_comments:
            from journeymap.data.comments import read_comments

            comments = read_comments(connection, rows, guess.recipe, ids)
        wait_for(digests, report, 1.0)
        hashes = {str(file): digest.result() for file, digest in digests.items()}
    if [stamp(file) for file in files] != before:
        raise InputError(
            locale.tr("the file changed while it was read"), path.name, locale.tr("import it again")
        )
    recipe = _complete_with_counts(guess.recipe, counted)
    hashes = earlier.files | hashes
    new = {name: id for name, id in ids.items() if where_before.get(name) != id}
    told = taken_for(journey, new)
    if recipe.kind == "events" and (a_list := said_of_list(rows, recipe)):
        told = (a_list, *told)
    source = source_of(
        counted,
        recipe,
        name=earlier.name or name or stem(path),
        path=str(path),
        sha256=combined(tuple(hashes.values())),
        places=ids if recipe.kind == "events" else {},
        files={} if list(hashes) == [str(path)] else hashes,
    )
    return added(
        project,
        journey,
        evidence_of(counted, source).with_comments(source.id, comments),
        recipe,
        kept_as=stem(path),
        known=known,
        reasons=guess.reasons,
        warnings=(
            *earlier.told(source),
            *rows.warnings,
            *told,
            *counted.warnings,
        ),
        overview=overview,
        differences=differences,
    )


def recount(project: Project, selection: Selection, report: Report = no_report) -> Evidence:
    """Count the source files again for two or more segment variables at once.

    The result answers `selection` without its segments; a source that does not have them all gives
    nothing, as with one of them. Raises `SelectionError` when a file is no
    longer where it was, or is no longer the same.
    """
    evidence = project.evidence or Evidence.empty()
    chosen = [s for s in evidence.sources if s.id in selection.source_ids(evidence)]
    known = {s.id: set(recipe_from_toml(s.recipe).segments or ()) for s in chosen}
    for variable in selection.segments:
        if not any(variable in segments for segments in known.values()):
            names = some(sorted(set().union(*known.values())))
            raise SelectionError(
                locale.tr(
                    "no segment '{variable}', there is {names}", variable=variable, names=names
                )
            )
    chosen = [s for s in chosen if set(selection.segments) <= known[s.id]]
    total = Evidence.empty()
    for number, source in enumerate(chosen):

        def part(share: float, done: int = number) -> None:
            report((done + share) / len(chosen))

        total = total + _recount_source(project.journey, source, selection.segments, part)
    return total


def _recount_source(
    journey: Journey, source: Source, segments: Mapping[str, tuple[str, ...]], report: Report
) -> Evidence:
    if find_address(source.path):
        from journeymap.data.warehouse import recount_table

        return recount_table(journey, source, segments, report)
    kept = files_of_source(source)
    if missing := [f for f, sha256 in kept.items() if not is_unchanged(f, sha256)]:
        raise SelectionError(
            locale.tr("two segments at once need the file of '{name}' again", name=source.name),
            str(missing[0]),
            locale.tr("put it back and try again"),
        )
    path = next(iter(kept))
    recipe = recipe_from_toml(source.recipe)
    with connected(path.name) as connection:
        rows, _ = chosen_rows(
            connection, open_files(connection, tuple(kept), recipe, no_report), recipe
        )
        journey, ids = placed(connection, rows, recipe, journey, path, known=source.places)
        counted = counted_with(connection, rows, recipe, journey, ids, report, where=segments)
    return evidence_of(counted, replace(source, people=counted.people))


def journey_from(
    path: str | Path,
    *,
    recipe: Recipe | None = None,
    title: str = "",
    begun: Journey | None = None,
    report: Report = no_report,
) -> Gathered:
    """A new journey from an export or a log alone, with its evidence.

    `begun` is the empty journey to begin with: its stages are called as the reader calls them.
    """
    address = find_address(str(path))
    called = address.parts[-1] if address else stem(_named(path, files_named(path)))
    start = Project(replace(begun or Journey(), title=title or called.replace("_", " ")))
    return gather(start, path, recipe=recipe, report=report)


@contextmanager
def _stopping(stop: Event) -> Iterator[None]:
    """Whatever goes wrong, and be it that somebody cancels, nothing goes on in other threads."""
    try:
        yield
    except BaseException:
        stop.set()
        raise


@contextmanager
def _loading_pandas() -> Iterator[None]:
    """Load it meanwhile: it takes as long as a small file. Who cancels does not wait for it."""
    loader = ThreadPoolExecutor(1, "load")
    loaded = loader.submit(import_module, "pandas")
    try:
        yield
    finally:
        loader.shutdown(wait=loaded.done())


def _overview(
    connection: duckdb.DuckDBPyConnection,
    rows: Rows,
    guess: Guess,
    counted: Counted | None = None,
    report: Report = no_report,
) -> Overview | None:
    if guess.recipe.kind != "survey":
        return None
    from journeymap.data.overview import overview_of

    return overview_of(connection, rows, guess, counted, report)


def _complete_with_counts(recipe: Recipe, counted: Counted) -> Recipe:
    """The recipe as it is kept, with what only counting could tell."""
    if recipe.kind != "events":
        return recipe
    from journeymap.data.events import completed_recipe

    return completed_recipe(recipe, counted)


def _named(path: str | Path | Sequence[Path], files: tuple[Path, ...]) -> Path:
    """What is imported by the name the person gave it; of a pattern the folder."""
    path = Path(path) if isinstance(path, str | Path) else files[0]
    if len(files) == 1 and not path.is_dir():
        return files[0]
    return path.absolute() if path.is_dir() else files[0].parent
