"""`Evidence` to CSV tables and back, exactly: no text is mistaken for a number or for nothing.

Every text is quoted and every number is bare, so the tables can be read by any other program.
"""

from __future__ import annotations

import csv
import io
import math
from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import islice
from operator import lt
from typing import TYPE_CHECKING, Any

from journeymap.evidence.tables import SCHEMA, Evidence, Source, column_types, empty_table
from journeymap.evidence.voices import VOICES
from journeymap.i18n.said import locale
from journeymap.model.metric import METRICS
from journeymap.storage.comments_csv import MEMBER as COMMENTS
from journeymap.storage.comments_csv import decode_comments, encode_comments
from journeymap.storage.errors import StorageError
from journeymap.storage.records import (
    Check,
    amount,
    count,
    mapping_of,
    one_of,
    records_of,
    text,
    write_record,
)
from journeymap.storage.strict_json import dump_json, load_json

if TYPE_CHECKING:
    import pandas as pd

FOLDER = "evidence/"
SOURCES = f"{FOLDER}sources.json"
_CHUNK, _PIECE = 20_000, 2_000
_MAX_CELL = 16 * 2**20
_TRUTH = {"0": False, "1": True}
#: A part cannot be more than its whole: (table, part, whole).
_PARTS = (
    ("steps", "returned", "n"),
    ("weeks", "returned", "n"),
    ("visits", "customers", "visits"),
    ("complaints", "in_time", "received"),
    ("complaints", "repeated", "received"),
)
_SOURCE: dict[str, Check] = {
    **dict.fromkeys(("id", "name", "path", "sha256", "first", "last", "recipe"), text),
    **dict.fromkeys(("rows", "used", "people"), count),
    "kind": one_of(("survey", "events", "complaints")),
    "skipped": mapping_of(count),
    **dict.fromkeys(("files", "places"), mapping_of(text)),
    "inactive_after": amount,
    "voice": one_of(("", *VOICES)),
}


def encode_evidence(evidence: Evidence) -> dict[str, bytes]:
    """Member name -> content."""
    members = {SOURCES: dump_json([write_record(s) for s in evidence.sources])}
    for name in SCHEMA:
        members[f"{FOLDER}{name}.csv"] = _write(name, getattr(evidence, name))
    if evidence.comments:
        members[COMMENTS] = encode_comments(evidence.comments)
    return members


def decode_evidence(members: Mapping[str, bytes]) -> tuple[Evidence, list[str]]:
    """The evidence and warnings. Raises `StorageError` naming table, row and column."""
    warnings: list[str] = []
    sources: tuple[Source, ...] = ()
    if SOURCES in members:
        try:
            sources = records_of(Source, _SOURCE, 100_000)(load_json(members[SOURCES]), "sources")
        except StorageError as error:
            raise error.inside(SOURCES) from None
    ids = [source.id for source in sources]
    if twice := {id for id in ids if ids.count(id) > 1}:
        raise StorageError(
            locale.tr("the source id '{id}' is used twice", id=min(twice)[:40]), SOURCES
        )
    tables = {}
    for name in SCHEMA:
        member = f"{FOLDER}{name}.csv"
        if member not in members:
            tables[name] = empty_table(name)
            continue
        try:
            table, unknown = _read(name, members[member])
        except StorageError as error:
            raise error.inside(member) from None
        if unknown:
            warnings.append(
                locale.tr(
                    "{member}: unknown columns are left out: {names}",
                    member=member,
                    names=", ".join(unknown)[:200],
                )
            )
        if strangers := set(table["source"].unique()) - set(ids):
            warnings.append(
                locale.tr(
                    "{member}: counts of an unknown source: '{id}'",
                    member=member,
                    id=min(strangers)[:40],
                )
            )
        for of, part, whole in _PARTS:
            if of == name and bool((table[part] > table[whole]).any()):
                warnings.append(
                    locale.tr(
                        "{member}: {part} is more than {whole}",
                        member=member,
                        part=part,
                        whole=whole,
                    )
                )
        tables[name] = table
    comments = decode_comments(members[COMMENTS]) if COMMENTS in members else ()
    return Evidence(**tables, sources=sources, comments=comments), warnings


def typed(evidence: Evidence) -> Evidence:
    """The evidence with exactly the columns, types and plain index that a file gives back."""
    tables: dict[str, Any] = {
        name: _typed(name, getattr(evidence, name)).reset_index(drop=True) for name in SCHEMA
    }
    return replace(evidence, **tables)


def _typed(name: str, table: pd.DataFrame) -> pd.DataFrame:
    types = column_types(name)
    blank = {column: "" for column, kind in types.items() if kind == "str"}
    try:
        return table[list(types)].astype(types).fillna(blank)
    except (ValueError, TypeError, KeyError) as error:
        raise StorageError(
            locale.tr("the counts are damaged ({reason})", reason=str(error)),
            f"{FOLDER}{name}.csv",
        ) from None


def _write(name: str, table: pd.DataFrame) -> bytes:
    types = column_types(name)
    table = _typed(name, table)
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\n", quoting=csv.QUOTE_NONNUMERIC)
    writer.writerow(types)
    columns = [
        (table[c].astype("int64") if kind == "bool" else table[c]).tolist()
        for c, kind in types.items()
    ]
    rows = zip(*columns, strict=True)
    while piece := list(islice(rows, _PIECE)):  # between pieces, other threads get a turn
        writer.writerows(piece)
    return out.getvalue().encode("utf-8", "surrogatepass")


def _read(name: str, data: bytes) -> tuple[pd.DataFrame, list[str]]:
    import pandas as pd

    types = column_types(name)
    try:
        content = data.decode("utf-8", "surrogatepass").removeprefix("\ufeff")
    except UnicodeDecodeError:
        raise StorageError(locale.tr("this is not text in UTF-8")) from None
    before = csv.field_size_limit(_MAX_CELL)
    try:
        rows = csv.reader(io.StringIO(content, newline=""), strict=True)
        header = next(rows, [])
        if missing := [column for column in types if column not in header]:
            raise StorageError(locale.tr("the column '{column}' is missing", column=missing[0]))
        if len(set(header)) < len(header):
            raise StorageError(locale.tr("a column stands twice"))
        at = {column: header.index(column) for column in types}
        parts = [_chunk(name, chunk, at, len(header), row) for row, chunk in _chunks(rows)]
    except csv.Error as error:
        raise StorageError(
            locale.tr("the table is damaged ({reason})", reason=str(error))
        ) from None
    finally:
        csv.field_size_limit(before)
    table = pd.concat(parts, ignore_index=True) if parts else empty_table(name)
    return table, [column for column in header if column not in types]


def _chunks(rows: Iterator[list[str]]) -> Iterator[tuple[int, list[list[str]]]]:
    """Rows in bearable pieces, each with the number of its first row (the header is row 1)."""
    number = 2
    while chunk := list(islice(rows, _CHUNK)):
        yield number, chunk
        number += len(chunk)


def _chunk(
    name: str, chunk: list[list[str]], at: Mapping[str, int], width: int, first: int
) -> pd.DataFrame:
    import pandas as pd

    for i, row in enumerate(chunk):
        if len(row) != width:
            raise StorageError(
                locale.tr("{width} cells are needed, not {count}", width=width, count=len(row)),
                locale.tr("row {row}", row=first + i),
            )
    cells = list(zip(*chunk, strict=True))
    types = column_types(name)
    columns = {c: _convert(cells[at[c]], types[c], c, first) for c in at}
    _refuse(name, columns, first)
    return pd.DataFrame({c: pd.Series(values, dtype=types[c]) for c, values in columns.items()})


_NEEDED = {"float64": locale.tr("a number"), "int64": locale.tr("a whole number")}


def _convert(cells: tuple[str, ...], kind: str, column: str, first: int) -> list[Any]:
    converters: Mapping[str, Any] = {
        "str": str,
        "float64": float,
        "int64": _whole,
        "bool": _TRUTH.__getitem__,
    }
    convert = converters[kind]
    try:
        return [*map(convert, cells)]
    except (ValueError, KeyError):
        for i, cell in enumerate(cells):
            try:
                convert(cell)
            except (ValueError, KeyError):
                needed = _NEEDED.get(kind, locale.tr("0 or 1"))
                where = locale.tr("row {row}, column {column}", row=first + i, column=column)
                raise StorageError(
                    locale.tr("{needed} is needed, not '{cell}'", needed=needed, cell=cell[:40]),
                    where,
                ) from None
        raise


def _whole(cell: str) -> int:
    value = int(cell)
    if not -(2**63) <= value < 2**63:
        raise ValueError(cell)
    return value


def _refuse(name: str, columns: Mapping[str, list[Any]], first: int) -> None:
    """Refuse what no counting gives, naming the first row of it."""
    counts = SCHEMA[name][1]
    for column, kind in column_types(name).items():
        cells = columns[column]
        if kind == "float64" and not all(map(math.isfinite, cells)):
            row = next(i for i, x in enumerate(cells) if not math.isfinite(x))
            what = locale.tr("the number is missing or out of range")
        elif column in counts and min(cells) < 0:
            row = next(i for i, x in enumerate(cells) if x < 0)
            what = locale.tr("a count cannot be negative")
        elif column.startswith("metric") and set(cells) - set(METRICS):
            row = next(i for i, x in enumerate(cells) if x not in METRICS)
            what = locale.tr("the metric is unknown")
        elif column.startswith("low") and not all(map(lt, cells, _tops(columns, column))):
            tops = _tops(columns, column)
            row = next(i for i, x in enumerate(cells) if not x < tops[i])
            what = locale.tr("the scale is empty")
        else:
            continue
        raise StorageError(
            what, locale.tr("row {row}, column {column}", row=first + row, column=column)
        )


def _tops(columns: Mapping[str, list[Any]], low: str) -> list[float]:
    return columns[low.replace("low", "high")]
