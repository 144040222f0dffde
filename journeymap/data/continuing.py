"""Next month's log: the one it goes on from is counted again together with it.

Cases go on from one month to the next and exports overlap, so two logs counted by themselves would
not add up to the log of both months. No row of last month is kept in the document; where last
month's file is still at hand it is read again, and the two together count as one source.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from journeymap.data.counted import no_report
from journeymap.data.engines.engine import find_address
from journeymap.data.event_table import TABLE, load_events
from journeymap.data.input_file import sha256 as file_hash
from journeymap.data.recipe import Recipe, RecipeError, recipe_from_toml
from journeymap.evidence.project import Project
from journeymap.evidence.tables import Evidence, Source
from journeymap.i18n.said import locale

if TYPE_CHECKING:
    import duckdb

    from journeymap.data.rows import Rows

#: Of what the new file says of the time before the old one ended, this share must be known.
_KNOWN = 0.5


@dataclass(frozen=True, slots=True)
class Earlier:
    """The source that a log goes on from, if there is one; `missing` is one that may be it."""

    source: Source | None = None
    missing: Source | None = None

    @property
    def name(self) -> str:
        """What the source is called, which it goes on to be."""
        return self.source.name if self.source is not None else ""

    @property
    def files(self) -> dict[str, str]:
        """Path and hash of what was counted before."""
        if self.source is None:
            return {}
        return {str(path): sha256 for path, sha256 in files_of_source(self.source).items()}

    def left_out_of(self, project: Project) -> Project:
        """The project without what is counted again."""
        if self.source is None or project.evidence is None:
            return project
        return replace(project, evidence=project.evidence.without(self.source.id))

    def told(self, now: Source) -> tuple[str, ...]:
        """What the reader should know of it."""
        if self.source is not None:
            rows, cases = now.used - self.source.used, now.people - self.source.people
            return (
                locale.tr(
                    "goes on from '{name}': counted together, {rows} and {cases} are new",
                    name=self.source.name,
                    rows=locale.tr("%n row(s)", "", rows),
                    cases=locale.tr("%n case(s)", "", cases),
                ),
            )
        if self.missing is not None:
            return (
                locale.tr(
                    "may go on from '{name}', whose file is no longer at {path}: counted by itself,"
                    " so cases that are in both count twice; put that file back and import this one"
                    " again",
                    name=self.missing.name,
                    path=self.missing.path,
                ),
            )
        return ()


def joined_on(
    connection: duckdb.DuckDBPyConnection,
    rows: Rows,
    recipe: Recipe,
    evidence: Evidence | None,
    files: tuple[Path, ...],
) -> tuple[Rows, Earlier]:
    """The rows together with those of the log they go on from, and which that is."""
    from journeymap.data.steps import open_files

    missing, tried = None, False
    for source in earlier_logs(evidence, recipe):
        before = files_of_source(source)
        if not all(is_unchanged(path, sha256) for path, sha256 in before.items()):
            missing = missing or source
            continue
        both = open_files(connection, (*before, *files), recipe, no_report)
        if goes_on(connection, both, recipe, len(before)):
            return both, Earlier(source)
        tried = True
    if tried:  # a log in XES lies in a table whose place was taken
        rows = open_files(connection, files, recipe, no_report)
    return rows, Earlier(missing=missing)


def is_unchanged(path: Path, sha256: str) -> bool:
    """Whether a file is still there with the same bytes."""
    try:
        return path.is_file() and file_hash(path) == sha256
    except OSError:
        return False


def files_of_source(source: Source) -> dict[Path, str]:
    """The files a source was counted from, with the hash of each."""
    if source.files:
        return {Path(path): sha256 for path, sha256 in source.files.items()}
    return {Path(source.path): source.sha256}


def places_before(evidence: Evidence | None) -> dict[str, str]:
    """Activity -> id of the touchpoint it was counted at, the newest source having the last word.

    >>> places_before(None)
    {}
    """
    sources = evidence.sources if evidence is not None else ()
    return {name: id for source in sources for name, id in source.places.items()}


def earlier_logs(evidence: Evidence | None, recipe: Recipe) -> list[Source]:
    """Event logs that were read in the same way, the newest first."""
    if evidence is None:
        return []
    found = []
    for source in reversed(evidence.sources):
        if source.kind != "events" or find_address(source.path):
            continue
        try:
            own = recipe_from_toml(source.recipe)
        except RecipeError:
            continue
        if _way(own) == _way(recipe):
            found.append(source)
    return found


def _way(recipe: Recipe) -> tuple[object, ...]:
    return (recipe.case, recipe.activity, recipe.time, recipe.end, recipe.events, recipe.lifecycle)


def goes_on(
    connection: duckdb.DuckDBPyConnection, both: Rows, recipe: Recipe, files_before: int
) -> bool:
    """Whether the later files of a set go on from the first `files_before` of them.

    They do when they share cases and, where they speak of the time before, mostly repeat it. Two
    shops that number their orders alike share cases too, but not what happened.
    """
    if not recipe.case:
        return False
    load_events(connection, both, recipe, apart=True)
    is_old = f"f < {files_before}"
    found = connection.execute(
        f"""
        WITH old AS (SELECT max(t) AS last FROM {TABLE} WHERE {is_old}),
             shared AS (SELECT k FROM {TABLE} GROUP BY k HAVING bool_or({is_old})
                        AND bool_or(NOT ({is_old}))),
             early AS (SELECT k, a, t FROM {TABLE}, old WHERE NOT ({is_old}) AND t <= last
                       AND k IN (SELECT k FROM shared))
        SELECT (SELECT count(*) FROM shared), (SELECT count(*) FROM early),
               (SELECT count(*) FROM early SEMI JOIN
                (SELECT DISTINCT k, a, t FROM {TABLE} WHERE {is_old}) USING (k, a, t)),
               (SELECT max(t) FROM {TABLE} WHERE NOT ({is_old})) >= (SELECT last FROM old)
        """
    ).fetchone()
    assert found is not None
    cases, early, known, later = found
    return bool(cases) and bool(later) and known >= _KNOWN * early
