"""Opening an export: whatever it is, it becomes a FROM clause that DuckDB reads rows from.

A plain UTF-8 text file is read where it lies. Anything else (packed, in another encoding, a
workbook) is first written out as UTF-8 into a temporary folder that lives as long as the `Rows`.
"""

from __future__ import annotations

import os
import re
import tempfile
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from journeymap.data.choices import with_choices
from journeymap.data.counted import InputError, Report, no_report
from journeymap.data.delimited import open_text
from journeymap.data.joins import file_beside, join_rows
from journeymap.data.measures import with_measures
from journeymap.data.moments import with_moments
from journeymap.data.numbered_steps import with_numbered_steps
from journeymap.data.packed import unpack
from journeymap.data.recipe import Recipe
from journeymap.data.refusals import EXPORT_AGAIN, explain
from journeymap.data.rows import Rows, fingerprint, reading
from journeymap.data.samples import sample_rows, samples_of
from journeymap.data.spreadsheets import check_workbook, sheet_to_csv
from journeymap.data.strangers import HEAD, refuse_strangers
from journeymap.data.tallies import with_answers
from journeymap.data.text import quote_identifier, quote_literal
from journeymap.data.workspace import Workspace
from journeymap.i18n.said import locale
from journeymap.storage.errors import reason

if TYPE_CHECKING:
    import duckdb

#: How much DuckDB may hold in memory.
MEMORY = "JOURNEYMAP_MEMORY"
_DEFAULT_MEMORY = "1GB"
_WORKBOOKS = (".xlsx", ".xlsm", ".xlsb", ".xls", ".ods")
_SPSS = (b"$FL2", b"$FL3")


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
        stamp = fingerprint(path)
        with path.open("rb") as file:
            magic = file.read(HEAD)
        if not magic:
            raise InputError(locale.tr("the file is empty"), path.name, EXPORT_AGAIN)
        _refuse_strangers(path, magic)
        if magic.startswith(b"PAR1"):
            rows = replace(_open_parquet(connection, path), fingerprint=stamp)
        else:
            rows = replace(_open_table(connection, path, magic, recipe, report), fingerprint=stamp)
        for join in recipe.join:
            other = open_rows(connection, file_beside(path, join.file), report=report)
            rows = join_rows(connection, rows, other, join.on)
        with reading(rows):
            rows = with_answers(connection, rows)
            rows = with_measures(connection, with_choices(connection, rows))
            return with_numbered_steps(connection, with_moments(connection, rows))
    except OSError as error:
        raise InputError(
            locale.tr("the file cannot be read ({reason})", reason=reason(error)), path.name
        ) from None


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
        read = sheet_to_csv(path, recipe.sheet, text, lambda share: report(0.3 + 0.7 * share))
        sheet, sheets, warnings = read.name, read.names, read.warnings
        questions, labels = read.book.questions, read.book.words
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
