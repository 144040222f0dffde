"""The first rows of a file, kept at hand: what a recipe would make of them, again and again.

Somebody corrects a guess and wants to see at once what becomes of the scores, or of the steps. The
file is read one time into a table; each look groups its columns, so that it takes no longer than a
blink. Cells are read, touchpoints found and rows left out as when the whole file is counted.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from journeymap.data.answers import Why, reading_of
from journeymap.data.counted import Report, no_report
from journeymap.data.input_file import files_named
from journeymap.data.leaving_out import chosen_rows
from journeymap.data.log_preview import LogPreview, log_preview
from journeymap.data.queries import run_query
from journeymap.data.recipe import Recipe, ScoreColumn
from journeymap.data.refusals import explain
from journeymap.data.steps import completed, open_files, placed
from journeymap.data.survey_codes import counted_together, touchpoint_name
from journeymap.data.text import fold, number_sql, quote_identifier
from journeymap.model.journey import Journey
from journeymap.model.metric import MetricName

if TYPE_CHECKING:
    import duckdb

    from journeymap.data.rows import Rows

#: Up to so many cells are taken, and of wide files at least, of narrow ones at most so many rows.
MAX_CELLS, MIN_ROWS, MAX_ROWS = 1_000_000, 2_000, 50_000
_TABLE = "first_rows"
_NAMED_ROWS, _NAMED_CELLS = 5, 4
#: So many columns are grouped in one statement.
_AT_ONCE = 16

#: Touchpoint id, metric, low end of the scale, high end.
Asked = tuple[str, MetricName, float, float]
#: Code, answers, sum of weights, sum of squared weights.
Bar = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Problem:
    """Cells of one score column that are no answers on its scale.

    `cells` are the most frequent of them, `number` counts them all, `rows` are the first rows they
    stand in, counted as a spreadsheet does, headings included.
    """

    column: str
    why: Literal["outside", "unreadable"]
    cells: tuple[str, ...]
    number: int
    rows: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Preview:
    """What a recipe makes of the rows looked at; `whole` says that these are all there are.

    `histograms` are in the order of the recipe; `journey` has the touchpoints they belong to.
    `together` says which of them take their answers from several columns.
    """

    journey: Journey
    histograms: Mapping[Asked, tuple[Bar, ...]]
    rows: int
    left_out: int
    whole: bool
    problems: tuple[Problem, ...]
    together: tuple[str, ...] = ()


class FirstRows:
    """A file's first rows. Used by one thread at a time; `close` lets go of them."""

    def __init__(self) -> None:
        self._connection: duckdb.DuckDBPyConnection | None = None
        self._rows: Rows | None = None
        self._whole = False
        self._guard = threading.Lock()

    def look(
        self, path: Path, recipe: Recipe, journey: Journey, report: Report = no_report
    ) -> Preview:
        """Count the rows as `recipe` says. Raises `InputError` when it cannot be followed."""
        import duckdb

        with self._guard:
            try:
                connection, rows = self._opened(path, recipe, report)
                return self._counted(connection, rows, recipe, journey, report)
            except duckdb.Error as error:
                raise explain(error, path.name) from None

    def follow(self, path: Path, recipe: Recipe, report: Report = no_report) -> LogPreview:
        """Count the steps of a log as `recipe` says. Raises `InputError` when it cannot be."""
        import duckdb

        with self._guard:
            try:
                connection, rows = self._opened(path, recipe, report)
                return log_preview(connection, rows, recipe, self._whole, report)
            except duckdb.Error as error:
                raise explain(error, path.name) from None

    def close(self) -> None:
        """Let go of the rows; a look that is under way ends first."""
        with self._guard:
            if self._connection is not None:
                self._connection.close()
            self._connection = self._rows = None

    def _opened(
        self, path: Path, recipe: Recipe, report: Report
    ) -> tuple[duckdb.DuckDBPyConnection, Rows]:
        if self._connection is not None and self._rows is not None:
            return self._connection, self._rows
        from journeymap.data.readers import connect
        from journeymap.data.rows import reading

        connection = connect()
        rows = open_files(connection, files_named(path), recipe, report)
        limit = max(MIN_ROWS, min(MAX_ROWS, MAX_CELLS // max(1, len(rows.columns))))
        with reading(rows):
            connection.execute("SET preserve_insertion_order = true")
            run_query(
                connection,
                f"CREATE TEMP TABLE {_TABLE} AS "
                f"SELECT * FROM {rows.from_clause()} LIMIT {limit + 1}",
                report,
            )
        (number,) = connection.execute(f"SELECT count(*) FROM {_TABLE}").fetchone() or (0,)
        self._whole = number <= limit
        connection.execute(f"DELETE FROM {_TABLE} WHERE rowid >= {limit}")
        table = replace(rows, source=_TABLE, kept="", native={}, row_count=min(number, limit))
        self._connection, self._rows = connection, table
        return connection, table

    def _counted(
        self,
        connection: duckdb.DuckDBPyConnection,
        rows: Rows,
        recipe: Recipe,
        journey: Journey,
        report: Report,
    ) -> Preview:
        if any(s.metric is None or s.scale is None or s.missing is None for s in recipe.scores):
            recipe = completed(rows, recipe, journey).recipe
        chosen, left_out = chosen_rows(connection, rows, recipe)
        journey, ids = placed(connection, chosen, recipe, journey, rows.path)
        by_fold = {fold(name): id for name, id in ids.items()}
        bars: dict[Asked, dict[float, list[float]]] = {}
        problems: list[Problem] = []
        parts: list[tuple[Asked, str]] = []
        for score, column, cells in _cells(connection, chosen, recipe, report):
            reading = reading_of(score)
            bad: dict[Why, list[tuple[str, int, list[int]]]] = {}
            for text, place, number, weight, square, first in cells:
                code = reading.of(text)
                if isinstance(code, Why):
                    if text.strip():
                        bad.setdefault(code, []).append((text, number, first))
                    continue
                if touchpoint := by_fold.get(fold(place)):
                    asked = (touchpoint, reading.metric, reading.low, reading.high)
                    parts.append((asked, column))
                    own = bars.setdefault(asked, {}).setdefault(code, [0.0, 0.0, 0.0])
                    for at, amount in enumerate((number, weight, square)):
                        own[at] += amount
            problems += _problems(column, bad, rows.dialect.header_rows)
        return Preview(
            journey,
            {asked: tuple((c, *b) for c, b in sorted(own.items())) for asked, own in bars.items()},  # type: ignore[misc]
            rows.row_count or 0,
            left_out,
            self._whole,
            tuple(problems),
            tuple(counted_together(parts)),
        )


def _cells(
    connection: duckdb.DuckDBPyConnection, rows: Rows, recipe: Recipe, report: Report
) -> Iterator[tuple[ScoreColumn, str, list[tuple[Any, ...]]]]:
    """Each score column with its cells: text, touchpoint by name, rows, weights, first rows."""
    weight = f"{number_sql(quote_identifier(recipe.weight))}" if recipe.weight else "1.0::DOUBLE"
    tests = " AND ".join(t for t in (rows.chosen, f"{weight} >= 0" if recipe.weight else "") if t)
    asked = [(score, column) for score in recipe.scores for column in score.columns]
    for begin in range(0, len(asked), _AT_ONCE):
        report(begin / len(asked))
        part = asked[begin : begin + _AT_ONCE]
        selects = []
        for number, (score, column) in enumerate(part):
            cell = f"CAST({quote_identifier(column)} AS VARCHAR)"
            place = score.touchpoint_column
            where = f"CAST({quote_identifier(place)} AS VARCHAR)" if place else "NULL::VARCHAR"
            selects.append(
                f"SELECT {number} AS k, {cell} AS c, {where} AS p, count(*) AS n, "
                f"sum({weight}) AS w, sum({weight} * {weight}) AS w2, "
                f"list_slice(list(rowid ORDER BY rowid), 1, {_NAMED_ROWS}) AS f FROM {_TABLE} "
                f"WHERE {cell} IS NOT NULL{' AND ' + tests if tests else ''} GROUP BY c, p"
            )
        found = connection.execute(
            f"SELECT * FROM ({' UNION ALL '.join(selects)}) ORDER BY k, n DESC, c"
        ).fetchall()
        for number, (score, column) in enumerate(part):
            name = touchpoint_name(score)
            yield score, column, [
                (c, (p or "") if score.touchpoint_column else name, n, w, w2, first)
                for k, c, p, n, w, w2, first in found
                if k == number
            ]  # fmt: skip


def _problems(
    column: str, bad: Mapping[Why, Sequence[tuple[str, int, list[int]]]], header: int
) -> list[Problem]:
    found = []
    kinds: tuple[tuple[Why, Literal["outside", "unreadable"]], ...] = (
        (Why.OUTSIDE, "outside"), (Why.UNREADABLE, "unreadable"),
    )  # fmt: skip
    for why, said in kinds:
        if cells := bad.get(why):
            numbers = sorted(n + 1 + header for _, _, places in cells for n in places)
            texts = tuple(dict.fromkeys(" ".join(text.split()) for text, _, _ in cells))
            total = sum(number for _, number, _ in cells)
            found.append(
                Problem(column, said, texts[:_NAMED_CELLS], total, tuple(numbers[:_NAMED_ROWS]))
            )
    return found
