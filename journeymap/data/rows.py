"""The rows of a file that was opened by `journeymap.data.readers`, ready to be asked for in SQL."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from journeymap.data.counted import InputError
from journeymap.data.delimited import COLUMNS_HERE, filled_in
from journeymap.data.dialects import Dialect
from journeymap.data.refusals import explain
from journeymap.data.text import quote_identifier
from journeymap.data.workspace import Workspace
from journeymap.i18n.said import locale

if TYPE_CHECKING:
    from journeymap.data.choices import Choices
    from journeymap.data.measures import Measure
    from journeymap.data.moments import Moments
    from journeymap.data.numbered_steps import NumberedSteps

    Made = Choices | Measure | Moments | NumberedSteps


@dataclass(frozen=True, eq=False)
class Rows:
    """The data rows of one file, ready to be asked for in SQL.

    `columns` are the names as shown, told apart also when case is ignored, which is how DuckDB
    takes them. `samples` holds, per column, the distinct cells that are not blank, in the order met
    in the first `sample_rows` rows, and `counts` how often each. `row_count` is None when only
    counting can tell. `native` are the types of a Parquet file's columns, `filled` the number of
    sampled cells that are not blank. `questions` are texts of a second row of headings, `labels`
    the words that codes stand for where the file says so; `kept` is an SQL test that rows of sums
    at the end fail, `chosen` one that rows fail which the recipe leaves out. `made` are columns
    that are put together of others.
    `file_number` names a further column where the rows are those of several files.
    """

    path: Path
    columns: tuple[str, ...]
    source: str = field(repr=False)
    samples: Mapping[str, tuple[str, ...]] = field(repr=False)
    counts: Mapping[str, Mapping[str, int]] = field(repr=False)
    sample_rows: int
    row_count: int | None = None
    dialect: Dialect = field(default_factory=Dialect)
    warnings: tuple[str, ...] = ()
    fingerprint: tuple[int, int] = (0, 0)
    native: Mapping[str, str] = field(default_factory=dict, repr=False)
    filled: Mapping[str, int] = field(default_factory=dict, repr=False)
    workspace: Workspace = field(default_factory=Workspace, repr=False)
    joined: tuple[Rows, ...] = field(default=(), repr=False)
    questions: Mapping[str, str] = field(default_factory=dict, repr=False)
    labels: Mapping[str, Mapping[str, str]] = field(default_factory=dict, repr=False)
    kept: str = field(default="", repr=False)
    chosen: str = field(default="", repr=False)
    file_number: str = ""
    made: Mapping[str, Made] = field(default_factory=dict, repr=False)

    def from_clause(self, types: Mapping[str, str] | None = None) -> str:
        """A DuckDB table expression: the columns in `types` so typed, all others VARCHAR.

        Only columns a query names are parsed. A cell that does not fit its type makes DuckDB
        raise `ConversionException`, but it rounds `4.5` into a whole-number type without a word.
        """
        types = dict(types or {})
        clause = self._own_clause(types)
        if not self.made:
            return clause
        told = ", ".join(
            f"CAST({made.sql()} AS {types.get(name, 'VARCHAR')}) AS {quote_identifier(name)}"
            for name, made in self.made.items()
        )
        return f"(SELECT *, {told} FROM {clause})"

    def _own_clause(self, types: dict[str, str]) -> str:
        """As `from_clause`, without the columns that were put together of others."""
        own = tuple(column for column in self.columns if column not in self.made)
        if COLUMNS_HERE in self.source:
            clause = filled_in(self.source, own, types)
            tests = [test for test in (self.kept, self.chosen) if test]
            return f"(SELECT * FROM {clause} WHERE {' AND '.join(tests)})" if tests else clause
        parts = []
        for column in own:
            name, wanted = quote_identifier(column), types.get(column, "VARCHAR")
            same = self.native.get(column) == wanted
            parts.append(name if same else f"CAST({name} AS {wanted}) AS {name}")
        if self.file_number:
            parts.append(quote_identifier(self.file_number))
        test = f" WHERE {self.chosen}" if self.chosen else ""
        return f"(SELECT {', '.join(parts)} FROM {self.source}{test})"

    def with_column(self, name: str, made: Made, counts: dict[str, int]) -> Rows:
        """The rows with a column more that is put together of others; `counts` of its cells."""
        return replace(
            self,
            columns=(*self.columns, name),
            counts={**self.counts, name: counts},
            samples={**self.samples, name: tuple(counts)},
            filled={**self.filled, name: sum(counts.values())},
            made={**self.made, name: made},
        )

    def check_unchanged(self) -> None:
        """Raise `InputError` when the file is not what it was when it was opened."""
        if fingerprint(self.path) != self.fingerprint:
            raise InputError(
                locale.tr("the file changed while it was read"),
                self.path.name,
                locale.tr("try again"),
            )
        for other in self.joined:
            other.check_unchanged()


@contextmanager
def reading(rows: Rows) -> Iterator[None]:
    """Turn what DuckDB says about the file's contents into an `InputError` that names the place."""
    import duckdb

    try:
        yield
    except (duckdb.InvalidInputException, duckdb.IOException, duckdb.ConversionException) as error:
        rows.check_unchanged()
        raise explain(error, rows.path.name) from None


def fingerprint(path: Path) -> tuple[int, int]:
    """Size and time of the last change of a file, to notice the next by; zeros without a file."""
    try:
        status = path.stat()
    except FileNotFoundError:
        return 0, 0
    return status.st_size, status.st_mtime_ns
