"""Several files that are one export: a folder, a pattern such as `logs/2026-*.parquet`, or a log
and the one that goes on from it. Their rows stand one file after the other.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from journeymap.data.counted import InputError, Report, no_report
from journeymap.data.rows import Rows
from journeymap.data.samples import sample_rows, samples_of
from journeymap.data.text import quote_identifier, quote_literal
from journeymap.i18n.said import locale

if TYPE_CHECKING:
    import duckdb

#: Column that numbers the file a row came from, from 0; no export has one of this name.
FILE_NUMBER = "journeymap: file"

Open = Callable[[Path, Report], Rows]


def open_set(
    connection: duckdb.DuckDBPyConnection,
    files: Sequence[Path],
    open_one: Open,
    report: Report = no_report,
) -> Rows:
    """The rows of all files, a column that one of them lacks being empty there.

    Parquet files alone are scanned at once, others are opened one by one with `open_one`, each in
    the way it is written. Raises `InputError` where one of them cannot be used.
    """
    if all(path.suffix.lower() == ".parquet" for path in files):
        return _parquet(connection, files)
    opened = []
    for number, path in enumerate(files):

        def part(share: float, done: int = number) -> None:
            report((done + share) / len(files))

        rows = open_one(path, part)
        opened.append(_by_itself(connection, rows, number))
    first = opened[0]
    for path, rows in zip(files[1:], opened[1:], strict=True):
        if not set(rows.columns) & set(first.columns):
            raise InputError(
                locale.tr("this has no column in common with {name}", name=files[0].name),
                path.name,
                locale.tr("import files of another kind by themselves"),
            )
    columns = tuple(dict.fromkeys(c for rows in opened for c in rows.columns))
    whole = all(rows.row_count is not None for rows in opened)
    source = " UNION ALL BY NAME ".join(
        f"(SELECT *, {i} AS {quote_identifier(FILE_NUMBER)} FROM {rows.from_clause()})"
        for i, rows in enumerate(opened)
    )
    counts: dict[str, dict[str, int]] = {column: {} for column in columns}
    filled = dict.fromkeys(columns, 0)
    for rows in opened:
        for column in rows.columns:
            filled[column] += rows.filled.get(column, 0)
            seen = counts[column]
            for cell, n in rows.counts.get(column, {}).items():
                seen[cell] = seen.get(cell, 0) + n
    return Rows(
        path=files[0],
        columns=columns,
        source=f"({source})",
        samples={column: tuple(cells) for column, cells in counts.items()},
        counts=counts,
        sample_rows=sum(rows.sample_rows for rows in opened),
        row_count=sum(rows.row_count or 0 for rows in opened) if whole else None,
        dialect=first.dialect,
        warnings=tuple(dict.fromkeys(w for rows in opened for w in rows.warnings)),
        fingerprint=first.fingerprint,
        native=dict.fromkeys(columns, "VARCHAR"),
        filled=filled,
        joined=tuple(opened),
        file_number=FILE_NUMBER,
    )


def _by_itself(connection: duckdb.DuckDBPyConnection, rows: Rows, number: int) -> Rows:
    """Rows of a log lie in a table that the next log would take: give it a name of its own."""
    from journeymap.data.xes import TABLE

    if rows.source != TABLE:
        return rows
    own = f"{TABLE}_{number}"
    connection.execute(f"DROP TABLE IF EXISTS {own}")
    connection.execute(f"ALTER TABLE {TABLE} RENAME TO {own}")
    return replace(rows, source=own)


def _parquet(connection: duckdb.DuckDBPyConnection, files: Sequence[Path]) -> Rows:
    import duckdb

    from journeymap.data.readers import open_rows
    from journeymap.data.refusals import explain

    opened = [open_rows(connection, path) for path in files]  # each is told by its own name
    listed = "[" + ", ".join(quote_literal(str(path)) for path in files) + "]"
    number = f"list_position({listed}, filename) - 1 AS {quote_identifier(FILE_NUMBER)}"
    source = (
        f"(SELECT * EXCLUDE (filename), {number} FROM"
        f" read_parquet({listed}, union_by_name = true, filename = true))"
    )
    try:
        described = connection.execute(f"DESCRIBE SELECT * FROM {source}").fetchall()
        native = {name: kind for name, kind, *_ in described if name != FILE_NUMBER}
        columns = tuple(native)
        texts = ", ".join(f"CAST({quote_identifier(c)} AS VARCHAR)" for c in columns)
        limit = sample_rows(len(columns))
        head = connection.execute(f"SELECT {texts} FROM {source} LIMIT {limit}").fetchall()
    except duckdb.Error as error:
        raise explain(error, files[0].parent.name) from None
    samples = samples_of(columns, head)
    return Rows(
        path=files[0],
        columns=columns,
        source=source,
        samples=samples.values,
        counts=samples.counts,
        filled=samples.filled,
        sample_rows=samples.rows,
        row_count=sum(rows.row_count or 0 for rows in opened),
        native=native,
        fingerprint=opened[0].fingerprint,
        joined=tuple(opened),
        file_number=FILE_NUMBER,
    )
