"""A DuckDB database file, opened for reading: a warehouse on one machine.

`JOURNEYMAP_DUCKDB` is the path of the file. The files of exports need none of this: they are read
where they lie (`journeymap.data.readers`).
"""

from __future__ import annotations

import os
from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path

from journeymap.data.counted import InputError
from journeymap.data.engines.atoms import DUCKDB, Atoms
from journeymap.data.engines.engine import CHUNK, Address, Kind, Row
from journeymap.i18n.said import locale

FILE = "JOURNEYMAP_DUCKDB"


class DuckDBFile:
    """A connection that cannot write."""

    atoms: Atoms = DUCKDB

    def __init__(self) -> None:
        from journeymap.data.readers import connect

        path = Path(os.environ.get(FILE, ""))
        if not path.is_file():
            raise InputError(
                locale.tr("there is no DuckDB file"),
                "",
                locale.tr("set {setting} to its path", setting=FILE),
            )
        with _plainly():
            self._connection = connect(database=path)
            self._connection.execute("SET TimeZone = 'UTC'")
        self.place = sha256(str(path.absolute()).encode()).hexdigest()

    def columns(self, table: Address) -> Mapping[str, Kind]:
        """The columns of a table or view."""
        with _plainly(table.table):
            found = self._connection.execute(
                f"DESCRIBE SELECT * FROM {table.sql(self.atoms)}"
            ).fetchall()
        return {name: _kind(type) for name, type, *_ in found}

    def rows(self, sql: str, values: Sequence[object]) -> Generator[list[Row], None, None]:
        """The answer as DuckDB streams it."""
        with _plainly():
            answer = self._connection.execute(sql, list(values))
            while chunk := answer.fetchmany(CHUNK):
                yield chunk

    def cancel(self) -> None:
        """Interrupt the query."""
        self._connection.interrupt()

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()


def _kind(type: str) -> Kind:
    if type.startswith(("TIMESTAMP", "DATE")):
        return "time"
    if type.startswith(("VARCHAR", "ENUM", "UUID")):
        return "text"
    if type == "BOOLEAN":
        return "truth"
    numbers = ("TINYINT", "SMALLINT", "INTEGER", "BIGINT", "HUGEINT", "UTINYINT", "USMALLINT",
               "UINTEGER", "UBIGINT", "FLOAT", "DOUBLE", "DECIMAL")  # fmt: skip
    return "number" if type.startswith(numbers) else "other"


@contextmanager
def _plainly(table: str = "") -> Iterator[None]:
    import duckdb

    try:
        yield
    except duckdb.CatalogException:
        raise InputError(
            locale.tr("there is no such table"), table, locale.tr("write schema.table")
        ) from None
    except duckdb.Error as error:
        line = (str(error).strip().splitlines() or ["no reason given"])[0]
        raise InputError(locale.tr("DuckDB cannot answer: {reason}", reason=line), table) from None
