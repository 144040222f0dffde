"""An engine that has a table of events: it says which columns there are, and runs one SELECT.

`postgres:crm.events` is the address of a table: the engine's name and the table's. Where the engine
is, and who asks, stands in the environment, never in an address, a recipe or a journey.
"""

from __future__ import annotations

import re
from collections.abc import Generator, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor, wait
from dataclasses import dataclass
from typing import Any, Literal, Protocol

from journeymap.data.counted import InputError, Report
from journeymap.data.engines.atoms import Atoms
from journeymap.i18n.said import locale

Kind = Literal["text", "number", "time", "truth", "other"]
Row = tuple[Any, ...]

#: Rows that are handed on at once.
CHUNK = 20_000
ENGINES = ("postgres", "spark", "duckdb")
#: How each engine is called where people read it.
ENGINE_NAMES = {"postgres": "PostgreSQL", "spark": "Apache Spark", "duckdb": "DuckDB"}
_POLL_SECONDS = 0.1
_ADDRESS = re.compile(rf"({'|'.join(ENGINES)}):(?!/|\\)(.+)", re.DOTALL)
_PART = re.compile(r'"((?:[^"]|"")+)"|`((?:[^`]|``)+)`|([^".`]+)')


@dataclass(frozen=True, slots=True)
class Address:
    """A table: the name of its engine, and the parts of its own name.

    >>> find_address("postgres:crm.events"), find_address("events.csv")
    (Address(engine='postgres', parts=('crm', 'events')), None)
    >>> str(find_address('postgres:"Ours, 2026".events'))
    'postgres:"Ours, 2026".events'
    """

    engine: str
    parts: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.engine}:{self.table}"

    @property
    def table(self) -> str:
        """The table's name as one writes it, parts quoted where they need it."""
        return ".".join(
            part if re.fullmatch(r"\w+", part) else '"' + part.replace('"', '""') + '"'
            for part in self.parts
        )

    def sql(self, atoms: Atoms) -> str:
        """The table's name in SQL, every part quoted."""
        return ".".join(atoms.name(part) for part in self.parts)


def find_address(text: str) -> Address | None:
    """The address a text is, None when it is the name of a file.

    Raises `InputError` when an engine is named and the rest cannot be the name of a table.
    """
    found = _ADDRESS.fullmatch(text.strip())
    if found is None:
        return None
    rest, parts = found[2].strip(), list[str]()
    while True:
        part = _PART.match(rest)
        if part is None or any(ord(sign) < 32 for sign in part[0]):
            break
        quoted = part[1].replace('""', '"') if part[1] else (part[2] or "").replace("``", "`")
        parts.append(quoted or part[3].strip())
        rest = rest[part.end() :]
        if not rest:
            if len(parts) <= 3 and all(parts):
                return Address(found[1], tuple(parts))
            break
        if not rest.startswith("."):
            break
        rest = rest[1:]
    raise InputError(
        locale.tr("this is not the name of a table"),
        text,
        locale.tr("write {form}, quoted if need be", form=f"{found[1]}:schema.table"),
    )


class Engine(Protocol):
    """A connection to an engine, for reading alone. Used by one thread, cancelled by another."""

    atoms: Atoms
    #: Tells this database from others, without a name or a password of a person.
    place: str

    def columns(self, table: Address) -> Mapping[str, Kind]:
        """The columns that may be read, in order. Raises `InputError` when there is no table."""

    def rows(self, sql: str, values: Sequence[object]) -> Generator[list[Row], None, None]:
        """The answer to one SELECT, in chunks. Raises `InputError` when it cannot be answered."""

    def cancel(self) -> None:
        """Stop what runs, over there as well; from any thread."""

    def close(self) -> None:
        """Let go of the connection."""


def open_engine(address: Address) -> Engine:
    """Connect, as the environment says. Raises `InputError` in one line without any secret."""
    if address.engine == "postgres":
        from journeymap.data.engines.postgres import Postgres

        return Postgres()
    if address.engine == "spark":
        from journeymap.data.engines.spark import Spark

        return Spark()
    from journeymap.data.engines.duckdb_file import DuckDBFile

    return DuckDBFile()


def ask(
    engine: Engine,
    sql: str,
    values: Sequence[object],
    report: Report,
    share: float,
) -> Iterator[list[Row]]:
    """The answer in chunks; `report` hears `share` meanwhile, and when it raises, the query stops.

    The engine works in a thread of its own. An engine far away does not say how far it is.
    """
    report(share)
    answer = engine.rows(sql, values)
    with ThreadPoolExecutor(1, "engine") as worker:
        try:
            while True:
                future = worker.submit(next, answer, None)
                try:
                    while wait([future], _POLL_SECONDS).not_done:
                        report(share)
                except BaseException:
                    while not future.done():
                        # Again and again: asked before the query has begun, it is forgotten.
                        engine.cancel()
                        wait([future], _POLL_SECONDS)
                    raise
                chunk = future.result()
                if chunk is None:
                    return
                yield chunk
        finally:
            worker.submit(answer.close).result()


def all_rows(
    engine: Engine, sql: str, values: Sequence[object], report: Report, share: float
) -> list[Row]:
    """The whole answer, where it is small."""
    return [row for chunk in ask(engine, sql, values, report, share) for row in chunk]
