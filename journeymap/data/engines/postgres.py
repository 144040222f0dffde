"""PostgreSQL: one transaction that only reads, one snapshot, a limit of time.

Where it is and who asks stands in `JOURNEYMAP_POSTGRES_DSN`, or in libpq's own PGHOST, PGUSER,
PGPASSWORD, PGSERVICE and ~/.pgpass, or under journeymap/postgres in the system's keyring. None of
it is repeated in any message. A role that may SELECT the table is all that is needed: nothing is
created over there, not even a temporary table.
"""

from __future__ import annotations

import os
from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager
from hashlib import sha256
from typing import TYPE_CHECKING

from journeymap.data.counted import InputError
from journeymap.data.engines.atoms import POSTGRES, Atoms
from journeymap.data.engines.engine import CHUNK, Address, Kind, Row
from journeymap.data.spans import parse_span
from journeymap.i18n.said import locale

if TYPE_CHECKING:
    import psycopg

DSN = "JOURNEYMAP_POSTGRES_DSN"
#: A query that takes longer is stopped by the server.
TIMEOUT = "JOURNEYMAP_QUERY_TIMEOUT"
_DEFAULT_TIMEOUT = "6h"
_WHERE = locale.tr("set {setting}, or PGHOST, PGUSER and their like", setting=DSN)
_KINDS: Mapping[str, Kind] = {
    "S": "text", "E": "text", "N": "number", "D": "time", "B": "truth",
}  # fmt: skip
#: What the first two signs of an SQLSTATE mean to somebody who counts.
_REFUSALS = {
    "28": (
        locale.tr("the server refuses the user name or the password"),
        locale.tr("check {setting} or {other}", setting=DSN, other="PGPASSWORD"),
    ),
    "3D": (
        locale.tr("the server has no such database"),
        locale.tr("check {setting} or {other}", setting=DSN, other="PGDATABASE"),
    ),
    "53": (
        locale.tr("the server has no room for this: disk, memory or connections"),
        locale.tr("ask who runs it"),
    ),
    "08": (locale.tr("the connection to the server was lost"), locale.tr("try again")),
}


class Postgres:
    """A connection whose only transaction reads."""

    atoms: Atoms = POSTGRES

    def __init__(self) -> None:
        try:
            import psycopg
        except ImportError:
            raise InputError(
                locale.tr("PostgreSQL needs a package that is not installed"),
                "psycopg",
                locale.tr("install it: {command}", command="pip install 'journeymap[warehouse]'"),
            ) from None
        limit = _milliseconds()
        with _plainly():
            self._connection = psycopg.connect(
                _conninfo(), connect_timeout=10, application_name="journeymap"
            )
        try:
            with _plainly():
                self._connection.isolation_level = psycopg.IsolationLevel.REPEATABLE_READ
                self._connection.read_only = True
                self._connection.execute("SET TIME ZONE 'UTC'")
                self._connection.execute(
                    "SELECT set_config('statement_timeout', %s, false)", [str(limit)]
                )
                # All rows of an answer are wanted, not the first few soon.
                self._connection.execute("SET cursor_tuple_fraction = 1")
        except BaseException:
            self._connection.close()
            raise
        info = self._connection.info
        where = repr((info.host, info.port, info.dbname))
        self.place = sha256(where.encode()).hexdigest()

    def columns(self, table: Address) -> Mapping[str, Kind]:
        """Tables, views, materialised and foreign ones; only columns this role may read."""
        quoted = table.sql(self.atoms).replace("%%", "%")
        with _plainly(table.table):
            known = self._connection.execute(
                "SELECT CAST(to_regclass(%s) AS oid)", [quoted]
            ).fetchone()
            found = self._connection.execute(
                """
                SELECT a.attname, t.typcategory, t.typname,
                       has_column_privilege(a.attrelid, a.attnum, 'SELECT')
                FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid
                WHERE a.attrelid = to_regclass(%s) AND a.attnum > 0 AND NOT a.attisdropped
                ORDER BY a.attnum
                """,
                [quoted],
            ).fetchall()
        if known is None or known[0] is None:
            raise InputError(
                locale.tr("there is no such table"), table.table, locale.tr("write schema.table")
            )
        readable = {
            name: _kind(category, type) for name, category, type, allowed in found if allowed
        }
        if not readable:
            raise _not_allowed(table.table)
        return readable

    def rows(self, sql: str, values: Sequence[object]) -> Generator[list[Row], None, None]:
        """By a cursor on the server, so that an answer of any size passes through."""
        with _plainly(), self._connection.cursor(name="journeymap") as cursor:
            cursor.execute(sql.encode(), values)
            while chunk := cursor.fetchmany(CHUNK):
                yield chunk

    def cancel(self) -> None:
        """Ask the server to stop the query."""
        self._connection.cancel()

    def close(self) -> None:
        """Nothing was changed, so there is nothing to commit."""
        self._connection.close()


def _conninfo() -> str:
    if text := os.environ.get(DSN, ""):
        return text
    if any(os.environ.get(name) for name in ("PGHOST", "PGHOSTADDR", "PGSERVICE")):
        return ""
    return _from_keyring()


def _from_keyring() -> str:
    """What `keyring set journeymap postgres` was told; empty without a keyring."""
    try:
        import keyring
        from keyring.errors import KeyringError
    except ImportError:
        return ""
    try:
        return str(keyring.get_password("journeymap", "postgres") or "")
    except KeyringError:
        return ""


def _milliseconds() -> int:
    text = os.environ.get(TIMEOUT, "") or _DEFAULT_TIMEOUT
    try:
        return max(1, int(parse_span(text) * 1000))
    except ValueError:
        raise InputError(
            locale.tr("{setting} is no length of time", setting=TIMEOUT),
            text,
            locale.tr("write 30min or 6h"),
        ) from None


def _kind(category: str, type: str) -> Kind:
    if category == "D" and type in ("time", "timetz"):
        return "other"
    return _KINDS.get(category, "other")


def _not_allowed(table: str) -> InputError:
    return InputError(
        locale.tr("this user may not read the table"), table, locale.tr("ask for SELECT on it")
    )


@contextmanager
def _plainly(table: str = "") -> Iterator[None]:
    """Errors of the server as one line, without what it was connected by and without values."""
    import psycopg

    try:
        yield
    except psycopg.Error as error:
        raise _explained(error, table) from None
    except UnicodeError:
        raise InputError(
            locale.tr("a name or a value cannot be sent to the server"), table
        ) from None


def _explained(error: psycopg.Error, table: str) -> InputError:
    import psycopg

    state = error.sqlstate or ""
    if state == "42501":
        return _not_allowed(table)
    if state == "57014":
        return InputError(
            locale.tr("the server stopped the query"),
            table,
            locale.tr("give it longer by {setting}, such as 12h", setting=TIMEOUT),
        )
    if state[:2] in _REFUSALS:
        what, remedy = _REFUSALS[state[:2]]
        return InputError(what, "", remedy)
    if state:
        # Of these classes the server speaks of names in the query, of no value in the table.
        said = (error.diag.message_primary or "") if state[:2] in ("42", "25", "57", "0A") else ""
        return InputError(
            locale.tr("the server cannot answer (SQLSTATE {state})", state=state), said or table
        )
    if isinstance(error, psycopg.ProgrammingError):
        return InputError(
            locale.tr("{setting} cannot be read", setting=DSN),
            "",
            locale.tr("write it as postgresql://user@host/name"),
        )
    text = str(error).lower()
    if "authentication failed" in text or "no password supplied" in text:
        what, remedy = _REFUSALS["28"]
        return InputError(what, "", remedy)
    if "does not exist" in text and "database" in text:
        what, remedy = _REFUSALS["3D"]
        return InputError(what, "", remedy)
    return InputError(locale.tr("the PostgreSQL server cannot be reached"), "", _WHERE)
