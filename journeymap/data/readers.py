"""Opening an export: whatever it is, it becomes a FROM clause that DuckDB reads rows from.

A plain UTF-8 text file is read where it lies. Anything else (packed, in another encoding, a
workbook) is first written out as UTF-8 into a temporary folder that lives as long as the `Rows`.
"""

from __future__ import annotations

import os
import re
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from journeymap.data.choices import Choices, with_choices
from journeymap.data.counted import InputError, Report, no_report
from journeymap.data.delimited import COLUMNS_HERE, filled_in, open_text
from journeymap.data.dialects import Dialect
from journeymap.data.joins import file_beside, join_rows
from journeymap.data.measures import Measure, with_measures
from journeymap.data.moments import Moments, with_moments
from journeymap.data.packed import unpack
from journeymap.data.recipe import Recipe
from journeymap.data.refusals import EXPORT_AGAIN, explain
from journeymap.data.samples import sample_rows, samples_of
from journeymap.data.spreadsheets import check_workbook, sheet_to_csv
from journeymap.data.strangers import HEAD, refuse_strangers
from journeymap.data.text import fold, quote_identifier, quote_literal
from journeymap.data.workspace import Workspace
from journeymap.i18n.said import locale
from journeymap.storage.errors import reason

if TYPE_CHECKING:
    import duckdb

__all__ = [
    "Rows", "connect", "find_column", "open_rows", "quote_identifier", "quote_literal", "reading",
]  # fmt: skip

#: How much DuckDB may hold in memory.
MEMORY = "JOURNEYMAP_MEMORY"
_DEFAULT_MEMORY = "1GB"
_WORKBOOKS = (".xlsx", ".xlsm", ".xlsb", ".xls", ".ods")
_SPSS = (b"$FL2", b"$FL3")


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
    made: Mapping[str, Choices | Measure | Moments] = field(default_factory=dict, repr=False)

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

    def with_column(
        self, name: str, made: Choices | Measure | Moments, counts: dict[str, int]
    ) -> Rows:
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
        if _fingerprint(self.path) != self.fingerprint:
            raise InputError(
                locale.tr("the file changed while it was read"),
                self.path.name,
                locale.tr("try again"),
            )
        for other in self.joined:
            other.check_unchanged()


def connect(
    memory_limit: str = "", threads: int | None = None, *, database: Path | None = None
) -> duckdb.DuckDBPyConnection:
    """A DuckDB inside this process alone: no network, no extensions, no Python variables.

    It holds in memory what `memory_limit` allows, else what the environment's `JOURNEYMAP_MEMORY`
    does (`1GB`), and the rest in temporary files. A `database` is opened for reading.
    """
    import duckdb

    limit = memory_limit or os.environ.get(MEMORY, "").strip() or _DEFAULT_MEMORY
    if not re.fullmatch(r"\d+(\.\d+)?\s*[KMGT]i?B", limit, re.IGNORECASE):
        raise InputError(
            locale.tr("{setting} is no amount of memory", setting=MEMORY),
            limit,
            locale.tr("write 500MB or 4GB"),
        )
    return duckdb.connect(
        database or ":memory:",
        read_only=database is not None,
        config={
            "memory_limit": limit,
            "threads": threads or max(1, min(8, os.cpu_count() or 1)),
            "autoinstall_known_extensions": False,
            "autoload_known_extensions": False,
            "python_enable_replacements": False,
            "temp_directory": str(Path(tempfile.gettempdir()) / f"journeymap-{os.getpid()}-spill"),
        },
    )


def find_column(columns: tuple[str, ...], name: str) -> str | None:
    """The column a recipe means: by its exact name, else by its name folded.

    >>> find_column(("Online  boarding",), "online boarding")
    'Online  boarding'
    """
    if name in columns:
        return name
    folded = fold(name)
    return next((c for c in columns if fold(c) == folded), None)


@contextmanager
def reading(rows: Rows) -> Iterator[None]:
    """Turn what DuckDB says about the file's contents into an `InputError` that names the place."""
    import duckdb

    try:
        yield
    except (duckdb.InvalidInputException, duckdb.IOException, duckdb.ConversionException) as error:
        rows.check_unchanged()
        raise explain(error, rows.path.name) from None


def open_rows(
    connection: duckdb.DuckDBPyConnection,
    path: str | Path,
    *,
    recipe: Recipe | None = None,
    report: Report = no_report,
) -> Rows:
    """Find out how a file is written, and make its rows available to `connection`.

    Reads csv, tsv, txt (packed as .gz too), xlsx, xlsm, xls, ods, parquet and the sav of SPSS. What
    the recipe says about sheet, encoding, delimiter, header rows and joins is obeyed. Raises
    `InputError` when a file cannot be used and lets `Cancelled` of `report` through.
    """
    recipe, path = recipe or Recipe(), Path(path)
    if not path.is_file():
        what = (
            locale.tr("this is a folder") if path.is_dir() else locale.tr("there is no such file")
        )
        raise InputError(what, str(path), locale.tr("choose another file"))
    try:
        fingerprint = _fingerprint(path)
        with path.open("rb") as file:
            magic = file.read(HEAD)
        if not magic:
            raise InputError(locale.tr("the file is empty"), path.name, EXPORT_AGAIN)
        _refuse_strangers(path, magic)
        if magic.startswith(b"PAR1"):
            rows = replace(_open_parquet(connection, path), fingerprint=fingerprint)
        else:
            rows = replace(
                _open_table(connection, path, magic, recipe, report), fingerprint=fingerprint
            )
        for join in recipe.join:
            other = open_rows(connection, file_beside(path, join.file), report=report)
            rows = join_rows(connection, rows, other, join.on)
        with reading(rows):
            rows = with_measures(connection, with_choices(connection, rows))
            return with_moments(connection, rows)
    except OSError as error:
        raise InputError(
            locale.tr("the file cannot be read ({reason})", reason=reason(error)), path.name
        ) from None


def _fingerprint(path: Path) -> tuple[int, int]:
    try:
        status = path.stat()
    except FileNotFoundError:
        return 0, 0
    return status.st_size, status.st_mtime_ns


def _refuse_strangers(path: Path, magic: bytes) -> None:
    name = path.name.lower()
    if name.endswith((".xes", ".xes.gz")):
        raise InputError(
            locale.tr("this is an event log in XES"),
            path.name,
            locale.tr("read it as an event log"),
        )
    if name.endswith((".sav", ".zsav")) and not magic.startswith(_SPSS):
        raise InputError(locale.tr("this is no SPSS file"), path.name, EXPORT_AGAIN)
    if name.endswith(".parquet") and not magic.startswith(b"PAR1"):
        raise InputError(locale.tr("this is no Parquet file"), path.name, EXPORT_AGAIN)
    if name.endswith(".gz") and not magic.startswith(b"\x1f\x8b"):
        raise InputError(
            locale.tr("the file is not packed as its name says"), path.name, locale.tr("rename it")
        )
    refuse_strangers(magic, path.name)


def _open_table(
    connection: duckdb.DuckDBPyConnection,
    path: Path,
    magic: bytes,
    recipe: Recipe,
    report: Report,
) -> Rows:
    workspace = Workspace()
    text, sheet, warnings = path, "", tuple[str, ...]()
    sheets: tuple[str, ...] = ()
    questions: Mapping[str, str] = {}
    labels: Mapping[str, Mapping[str, str]] = {}
    if magic.startswith(b"\x1f\x8b"):
        text = workspace.folder / "unpacked"
        unpack(path, text, report)
        if text.stat().st_size == 0:
            raise InputError(locale.tr("the file is empty"), path.name, EXPORT_AGAIN)
        with text.open("rb") as file:
            refuse_strangers(file.read(HEAD), path.name)
    elif magic.startswith(_SPSS):
        from journeymap.data.spss import spss_to_csv

        text = workspace.folder / "cases.csv"
        spss = spss_to_csv(path, text, report)
        questions, labels, warnings = spss.questions, spss.labels, spss.warnings()
        recipe = Recipe(delimiter=",", header_rows=1)
    elif path.suffix.lower() in _WORKBOOKS or magic.startswith((b"PK", b"\xd0\xcf\x11\xe0")):
        check_workbook(path, lambda share: report(0.3 * share))
        text = workspace.folder / "sheet.csv"
        sheet, sheets, warnings = sheet_to_csv(
            path, recipe.sheet, text, lambda share: report(0.3 + 0.7 * share)
        )
        recipe = Recipe(delimiter=",", header_rows=recipe.header_rows)
    shown = f"{path.name}, sheet {sheet}" if sheet else path.name
    opened = open_text(
        connection, text, shown, recipe, workspace, report, cases=magic.startswith(_SPSS)
    )
    return Rows(
        path=path,
        columns=opened.columns,
        source=opened.source,
        samples=opened.samples.values,
        counts=opened.samples.counts,
        filled=opened.samples.filled,
        sample_rows=opened.samples.rows,
        row_count=opened.samples.rows if opened.whole else None,
        dialect=replace(opened.dialect, sheet=sheet, sheets=sheets),
        warnings=(*warnings, *opened.warnings),
        workspace=workspace,
        questions={**opened.questions, **questions},
        labels=labels,
        kept=opened.kept,
    )


def _open_parquet(connection: duckdb.DuckDBPyConnection, path: Path) -> Rows:
    import duckdb

    source = f"read_parquet({quote_literal(str(path))})"
    try:
        described = connection.execute(f"DESCRIBE SELECT * FROM {source}").fetchall()
        native = {name: kind for name, kind, *_ in described}
        columns = tuple(native)
        total = connection.execute(f"SELECT count(*) FROM {source}").fetchone()
        texts = ", ".join(f"CAST({quote_identifier(c)} AS VARCHAR)" for c in columns)
        limit = sample_rows(len(columns))
        head = connection.execute(f"SELECT {texts} FROM {source} LIMIT {limit}").fetchall()
    except duckdb.Error as error:
        raise explain(error, path.name) from None
    count = int(total[0]) if total else 0
    if not count:
        raise InputError(locale.tr("the file has no rows"), path.name, EXPORT_AGAIN)
    samples = samples_of(columns, head)
    return Rows(
        path=path,
        columns=columns,
        source=source,
        samples=samples.values,
        counts=samples.counts,
        filled=samples.filled,
        sample_rows=samples.rows,
        row_count=count,
        native=native,
    )
