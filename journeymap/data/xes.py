"""Event logs in XES (IEEE 1849), plain or gzipped, streamed into a DuckDB table.

The parser is expat without a tree: memory holds one case and one chunk of rows, whatever the size
of the log. A DOCTYPE is refused before anything it declares is read, so there are no entities to
blow up and nothing to fetch. Columns are named as flattened exports name them: `case:` before an
attribute of the case, attributes of the event as they are.
"""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any
from xml.parsers import expat

from journeymap.data.counted import InputError, Report, no_report
from journeymap.data.rows import Rows
from journeymap.data.samples import sample_rows, samples_of
from journeymap.data.text import quote_identifier
from journeymap.i18n.refusal import Refusal
from journeymap.i18n.said import locale

if TYPE_CHECKING:
    import duckdb

TABLE = "xes_events"
MAX_DEPTH = 100
MAX_COLUMNS = 2_000
MAX_BYTES = 64 << 30
#: A log of real words packs 20 to 60 times; gzip at its limit packs 1,000 times.
MAX_RATIO = 250
#: No piece of markup, such as one value, may be longer than this.
MAX_MARKUP = 16 << 20
_BLOCK = 1 << 20
_CHUNK_ROWS = 50_000
_VALUES = frozenset(("string", "date", "int", "float", "boolean", "id"))
_TRUNCATED = frozenset(
    expat.errors.codes[message]
    for message in (
        expat.errors.XML_ERROR_NO_ELEMENTS,
        expat.errors.XML_ERROR_UNCLOSED_TOKEN,
        expat.errors.XML_ERROR_PARTIAL_CHAR,
        expat.errors.XML_ERROR_UNCLOSED_CDATA_SECTION,
    )
)

Attributes = dict[str, str]


@dataclass(frozen=True, eq=False, kw_only=True)
class LogRows(Rows):
    """Rows of a log that lie in a table of `connection` and in no other."""

    connection: duckdb.DuckDBPyConnection


def open_xes(
    connection: duckdb.DuckDBPyConnection, path: Path, *, report: Report = no_report
) -> LogRows:
    """Load a log into the table `xes_events` of this connection and hand it on as rows.

    Raises `InputError` with file and line when it is no XES, is cut off, has a DOCTYPE or passes a
    limit; `report` may raise `Cancelled`. Either way the table is gone again.
    """
    connection.execute(f"DROP TABLE IF EXISTS {TABLE}")
    table = _Table(connection)
    cases = _Cases(table)
    try:
        _parse(path, cases, report)
        table.flush()
        if not table.rows:
            raise InputError(
                locale.tr("there are no events in the log"), path.name, locale.tr("export it again")
            )
    except BaseException:
        connection.execute(f"DROP TABLE IF EXISTS {TABLE}")
        raise
    return _as_rows(connection, path, table, tuple(cases.warnings()))


def _as_rows(
    connection: duckdb.DuckDBPyConnection, path: Path, table: _Table, warnings: tuple[str, ...]
) -> LogRows:
    columns = table.columns()
    listed = ", ".join(map(quote_identifier, columns))
    wanted = sample_rows(len(columns))
    first = connection.execute(f"SELECT {listed} FROM {TABLE} LIMIT {wanted}").fetchall()
    samples = samples_of(columns, first)
    status = path.stat()
    return LogRows(
        connection=connection,
        path=path,
        columns=columns,
        source=TABLE,
        samples=samples.values,
        counts=samples.counts,
        sample_rows=samples.rows,
        row_count=table.rows,
        warnings=warnings,
        fingerprint=(status.st_size, status.st_mtime_ns),
        native=dict.fromkeys(columns, "VARCHAR"),
    )


def _parse(path: Path, cases: _Cases, report: Report) -> None:
    parser = expat.ParserCreate()
    parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)
    parser.StartElementHandler = cases.start
    parser.EndElementHandler = cases.end

    def refuse(*_: Any) -> None:
        raise InputError(
            locale.tr(
                "the log has a DOCTYPE, which XES does not know and which can hide an attack"
            ),
            locale.tr("{file}, line {line}", file=path.name, line=parser.CurrentLineNumber),
            locale.tr("remove it or export the log again"),
        )

    parser.StartDoctypeDeclHandler = refuse
    parser.EntityDeclHandler = refuse
    fed = 0
    try:
        for block in _blocks(path, report):
            parser.Parse(block, False)
            fed += len(block)
            if fed - max(parser.CurrentByteIndex, 0) > MAX_MARKUP:
                raise InputError(
                    locale.tr("one value is longer than 16 MB"),
                    locale.tr("{file}, line {line}", file=path.name, line=parser.CurrentLineNumber),
                    locale.tr("export the log again"),
                )
        parser.Parse(b"", True)
    except expat.ExpatError as error:
        where = locale.tr("{file}, line {line}", file=path.name, line=error.lineno)
        if error.code in _TRUNCATED and fed:
            raise InputError(
                locale.tr("the log is cut off"), where, locale.tr("export or copy it again")
            ) from None
        what = locale.tr("this is not XES: {reason}", reason=expat.ErrorString(error.code))
        raise InputError(what, where, locale.tr("choose an XES file or a table")) from None
    except _RefusedError as error:
        where = locale.tr("{file}, line {line}", file=path.name, line=parser.CurrentLineNumber)
        raise InputError(error.what, where, locale.tr("choose an XES file or a table")) from None


def _blocks(path: Path, report: Report) -> Iterator[bytes]:
    """The decompressed bytes, counted, so that a gzip bomb stops before it fills anything."""
    size = max(path.stat().st_size, 1)
    total = 0
    with open(path, "rb") as raw:
        packed = raw.read(2) == b"\x1f\x8b"
        raw.seek(0)
        stream: IO[bytes] = gzip.GzipFile(fileobj=raw) if packed else raw  # type: ignore[assignment]
        while True:
            try:
                block = stream.read(_BLOCK)
            except (EOFError, zlib.error, gzip.BadGzipFile):
                raise InputError(
                    locale.tr("the gzip file is cut off or damaged"),
                    path.name,
                    locale.tr("copy or export it again"),
                ) from None
            if not block:
                return
            total += len(block)
            bomb = packed and total > 64 * _BLOCK and total > MAX_RATIO * raw.tell()
            if bomb or total > MAX_BYTES:
                what = locale.tr(
                    "the file unpacks to more than {total} MB, far more than a log of its "
                    "size does",
                    total=total >> 20,
                )
                raise InputError(what, path.name, locale.tr("export it again, unpacked"))
            report(min(raw.tell() / size, 1.0))
            yield block


_NAME = "concept:name"


class _RefusedError(Refusal):
    """The log cannot be used; the caller adds where."""


class _Cases:
    """Expat's handlers: knows how deep it is and keeps the attributes of one case."""

    def __init__(self, table: _Table) -> None:
        self._table = table
        self._depth = 0
        self._case: Attributes | None = None
        self._event: Attributes | None = None
        self._events: list[Attributes] = []
        self._empty = 0
        self._stray = 0
        self._unnamed = 0

    def start(self, tag: str, attributes: Attributes) -> None:
        depth = self._depth = self._depth + 1
        if depth >= 3 and tag in _VALUES:
            if depth == 4 and self._event is not None:
                self._keep(self._event, attributes)
            elif depth == 3 and self._case is not None:
                self._keep(self._case, attributes)
            return
        if depth == 3 and self._case is not None and tag.endswith("event"):
            self._event = {}
        elif depth == 2 and tag.endswith("trace"):
            self._case = {}
        elif depth == 2 and tag.endswith("event"):
            self._stray += 1
        elif depth == 1 and tag.rpartition(":")[2] != "log":
            raise _RefusedError(
                locale.tr("this is not XES: it begins with <{tag}>, not with <log>", tag=tag[:40])
            )
        elif depth > MAX_DEPTH:
            raise _RefusedError(
                locale.tr("the log is nested more than {most} deep", most=MAX_DEPTH)
            )

    def end(self, _tag: str) -> None:
        depth = self._depth
        self._depth = depth - 1
        if depth == 3 and self._event is not None:
            self._events.append(self._event)
            self._event = None
        elif depth == 2 and self._case is not None:
            if self._events and not self._case.get(_NAME):
                self._unnamed += 1
                self._case[_NAME] = f"case {self._unnamed} without a name"
            if self._events:
                self._table.add(self._case, self._events)
            else:
                self._empty += 1
            self._case, self._events = None, []

    def warnings(self) -> Iterator[str]:
        """What was left out or made up."""
        if self._unnamed:
            yield locale.tr("%n case(s) without a name, numbered", "", self._unnamed)
        if self._empty:
            yield locale.tr("%n case(s) without events, left out", "", self._empty)
        if self._stray:
            yield locale.tr("%n event(s) outside every case, left out", "", self._stray)

    @staticmethod
    def _keep(owner: Attributes, attributes: Mapping[str, str]) -> None:
        key = attributes.get("key")
        if key:
            owner[key] = attributes.get("value", "")


class _Table:
    """Rows on their way into DuckDB, a chunk at a time; columns are added as they turn up."""

    def __init__(self, connection: duckdb.DuckDBPyConnection) -> None:
        self._connection = connection
        self._pending: list[tuple[Attributes, Attributes]] = []
        self._case_keys: dict[str, None] = {}
        self._event_keys: dict[str, None] = {}
        self._made: dict[str, str] = {}
        self.rows = 0

    def columns(self) -> tuple[str, ...]:
        """Column names, those of the case first."""
        names = (*(f"case:{key}" for key in self._case_keys), *self._event_keys)
        return tuple(dict.fromkeys(self._made[name] for name in names))

    def add(self, case: Attributes, events: list[Attributes]) -> None:
        """Take the events of one case, in the order of the file."""
        self._case_keys.update(dict.fromkeys(case))
        for event in events:
            self._event_keys.update(dict.fromkeys(event))
            self._pending.append((case, event))
        if len(self._case_keys) + len(self._event_keys) > MAX_COLUMNS:
            raise _RefusedError(
                locale.tr("the log has more than {most} attributes", most=MAX_COLUMNS)
            )
        if len(self._pending) >= _CHUNK_ROWS:
            self.flush()

    def flush(self) -> None:
        """Insert what is pending."""
        import pandas as pd

        if not self._pending:
            return
        rows, self._pending = self._pending, []
        chunk = {f"case:{k}": [case.get(k) for case, _ in rows] for k in self._case_keys}
        chunk |= {k: [event.get(k) for _, event in rows] for k in self._event_keys}
        self._make(tuple(chunk))
        frame = pd.DataFrame(
            {f"c{i}": pd.Series(cells, dtype="object") for i, cells in enumerate(chunk.values())}
        )
        self._connection.register("xes_chunk", frame)
        listed = ", ".join(quote_identifier(self._made[name]) for name in chunk)
        try:
            self._connection.execute(f"INSERT INTO {TABLE} ({listed}) SELECT * FROM xes_chunk")
        finally:
            self._connection.unregister("xes_chunk")
        self.rows += len(rows)

    def _make(self, names: tuple[str, ...]) -> None:
        new = []
        for name in names:
            if name not in self._made:
                self._made[name] = self._free_name(name)
                new.append(f"{quote_identifier(self._made[name])} VARCHAR")
        if len(new) == len(self._made):
            self._connection.execute(f"CREATE TEMP TABLE {TABLE} ({', '.join(new)})")
            return
        for column in new:
            self._connection.execute(f"ALTER TABLE {TABLE} ADD COLUMN {column}")

    def _free_name(self, name: str) -> str:
        """DuckDB does not tell `Activity` from `activity`; two of a name are told apart here."""
        taken = {made.lower() for made in self._made.values()}
        free, number = name, 1
        while free.lower() in taken:
            number += 1
            free = f"{name} ({number})"
        return free
