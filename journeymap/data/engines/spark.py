"""Apache Spark: a cluster over Spark Connect, any other master, or this machine.

Where it is stands in `JOURNEYMAP_SPARK` (sc://host:15002, spark://host:7077 or local[2]), or in
what Spark itself is set up by. Only SELECT statements are ever sent.
"""

from __future__ import annotations

import os
import uuid
from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager
from hashlib import sha256
from typing import Any

from journeymap.data.counted import InputError
from journeymap.data.engines.atoms import SPARK, Atoms
from journeymap.data.engines.engine import CHUNK, Address, Kind, Row
from journeymap.i18n.said import locale

MASTER = "JOURNEYMAP_SPARK"
_WHERE = locale.tr("set {setting}, such as sc://host:15002", setting=MASTER)
_KINDS: Mapping[str, Kind] = {
    "string": "text", "char": "text", "varchar": "text", "date": "time", "timestamp": "time",
    "timestamp_ntz": "time", "boolean": "truth", "tinyint": "number", "smallint": "number",
    "int": "number", "bigint": "number", "float": "number", "double": "number", "decimal": "number",
}  # fmt: skip


class Spark:
    """A session of its own, whose times are UTC."""

    atoms: Atoms = SPARK

    def __init__(self) -> None:
        try:
            from pyspark.sql import SparkSession
        except ImportError:
            raise InputError(
                locale.tr("Apache Spark needs a package that is not installed"),
                "pyspark",
                locale.tr("install it: {command}", command="pip install 'journeymap[spark]'"),
            ) from None
        where = os.environ.get(MASTER, "").strip()
        with _plainly(reaching=True):
            builder: Any = SparkSession.builder.appName("journeymap")
            if where.startswith("sc://"):
                builder = builder.remote(where)
            elif where:
                builder = builder.master(where)
            if not where.startswith("sc://"):
                builder = builder.config("spark.ui.showConsoleProgress", "false")
                builder = builder.config("spark.log.level", "OFF")
            self._session: Any = builder.getOrCreate()
            if hasattr(self._session, "newSession"):
                self._session = self._session.newSession()
            self._session.conf.set("spark.sql.session.timeZone", "UTC")
        self._tag = f"journeymap-{uuid.uuid4().hex}"
        self.place = sha256(where.split("/;")[0].encode()).hexdigest()

    def columns(self, table: Address) -> Mapping[str, Kind]:
        """The columns of a table or view of the catalogue."""
        with _plainly(table.table):
            found = self._session.sql(f"SELECT * FROM {table.sql(self.atoms)} LIMIT 0").dtypes
        return {name: _KINDS.get(type.split("(")[0], "other") for name, type in found}

    def rows(self, sql: str, values: Sequence[object]) -> Generator[list[Row], None, None]:
        """Partition by partition, so that an answer of any size passes through."""
        with _plainly():
            self._session.addTag(self._tag)
            chunk: list[Row] = []
            for row in self._session.sql(sql, args=list(values)).toLocalIterator():
                chunk.append(tuple(row))
                if len(chunk) == CHUNK:
                    yield chunk
                    chunk = []
            if chunk:
                yield chunk

    def cancel(self) -> None:
        """Stop the jobs of this connection, and of no other."""
        self._session.interruptTag(self._tag)

    def close(self) -> None:
        """The session is Spark's own and goes with the program."""


@contextmanager
def _plainly(table: str = "", *, reaching: bool = False) -> Iterator[None]:
    """What Spark says in pages, in one line; nothing of where it is."""
    try:
        yield
    except (InputError, GeneratorExit):
        raise
    except Exception as error:  # py4j, grpc and Spark each have errors of their own
        raise _explained(error, table, reaching) from None


def _explained(error: Exception, table: str, reaching: bool) -> InputError:
    condition = getattr(error, "getCondition", lambda: "")() or ""
    if condition.startswith(("TABLE_OR_VIEW_NOT_FOUND", "SCHEMA_NOT_FOUND")):
        return InputError(
            locale.tr("there is no such table"), table, locale.tr("write schema.table")
        )
    if "PERMISSION" in condition or "AccessControl" in type(error).__name__:
        return InputError(
            locale.tr("this user may not read the table"), table, locale.tr("ask for SELECT on it")
        )
    if reaching or not condition:
        what = (
            locale.tr("Apache Spark cannot be reached")
            if reaching
            else locale.tr("Apache Spark stopped answering")
        )
        return InputError(what, table, _WHERE)
    return InputError(
        locale.tr("Apache Spark cannot answer ({condition})", condition=condition), table
    )
