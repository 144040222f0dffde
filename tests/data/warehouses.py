"""Real warehouses for the tests: a PostgreSQL cluster of their own, Spark in this process."""

from __future__ import annotations

import os
import secrets
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

Rows = Sequence[tuple[Any, ...]]
TYPES = {"text": "text", "time": "timestamp", "number": "bigint"}


@dataclass(frozen=True)
class Table:
    """Columns with their kinds, and rows of texts, times and numbers."""

    columns: dict[str, str]
    rows: Rows


@dataclass(frozen=True)
class Cluster:
    """A running PostgreSQL: conninfo of its owner, and of a role that may only SELECT."""

    owner: str
    reader: str
    password: str
    socket: Path


def postgres_programs() -> Path | None:
    """The folder of initdb and postgres."""
    places = [Path(found).resolve().parent for name in ("initdb",) if (found := shutil.which(name))]
    places += sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    return next((place for place in places if (place / "postgres").exists()), None)


@contextmanager
def postgres_cluster() -> Iterator[Cluster]:
    """A cluster in a temporary folder, on a socket there, gone afterwards."""
    import psycopg

    programs = postgres_programs()
    assert programs is not None
    folder = Path(tempfile.mkdtemp(prefix="jm-pg-"))
    # The server refuses to run as root; Debian's package brings a user for it.
    user = {"user": "postgres", "group": "postgres"} if os.geteuid() == 0 else {}
    password, secret = secrets.token_hex(8), folder / "pw"
    secret.write_text(password)
    if user:
        shutil.chown(folder, "postgres", "postgres")
        shutil.chown(secret, "postgres", "postgres")
    data = folder / "data"
    subprocess.run(
        [programs / "initdb", "-D", data, "-U", "owner", "-A", "scram-sha-256",
         f"--pwfile={secret}", "-E", "UTF8", "--no-locale", "-N"],
        check=True, capture_output=True, timeout=600, cwd=folder, **user,
    )  # fmt: skip
    server = subprocess.Popen(
        [programs / "postgres", "-D", data, "-k", folder, "-c", "listen_addresses=",
         "-c", "fsync=off", "-c", "max_connections=20"],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=folder, **user,
    )  # fmt: skip
    try:
        owner = f"host={folder} user=owner password={password} dbname=postgres"
        for attempt in range(100):
            try:
                connection = psycopg.connect(owner, autocommit=True)
                break
            except psycopg.OperationalError:
                if attempt == 99:
                    raise
                time.sleep(0.1)
        with connection:
            connection.execute(f"CREATE ROLE reader LOGIN PASSWORD '{password}'")
            connection.execute("REVOKE ALL ON DATABASE postgres FROM PUBLIC")
            connection.execute("GRANT CONNECT ON DATABASE postgres TO reader")
        reader = f"host={folder} user=reader password={password} dbname=postgres"
        yield Cluster(owner, reader, password, folder)
    finally:
        server.terminate()
        server.wait(30)
        shutil.rmtree(folder, ignore_errors=True)


def into_postgres(cluster: Cluster, name: str, table: Table) -> None:
    """Create a table that `reader` may SELECT, and fill it."""
    import psycopg
    from psycopg import sql

    columns = sql.SQL(", ").join(
        sql.SQL("{} " + TYPES[kind]).format(sql.Identifier(column))
        for column, kind in table.columns.items()
    )
    schema = sql.Identifier(*name.split(".", 1))
    with psycopg.connect(cluster.owner, autocommit=True) as connection:
        connection.execute("CREATE SCHEMA IF NOT EXISTS crm")
        connection.execute("GRANT USAGE ON SCHEMA crm TO reader")
        connection.execute(sql.SQL("DROP TABLE IF EXISTS {}").format(schema))
        connection.execute(sql.SQL("CREATE TABLE {} ({})").format(schema, columns))
        copy = sql.SQL("COPY {} FROM STDIN").format(schema)
        with connection.cursor() as cursor, cursor.copy(copy) as stream:
            for row in table.rows:
                stream.write_row(row)
        connection.execute(sql.SQL("GRANT SELECT ON {} TO reader").format(schema))


def into_duckdb(path: Path, name: str, table: Table) -> None:
    """Create a table in a database file, and fill it."""
    import duckdb
    import pandas as pd

    quoted = ".".join('"' + part.replace('"', '""') + '"' for part in name.split(".", 1))
    types = ", ".join(
        '"{}" {}'.format(column.replace('"', '""'), TYPES[kind].replace("text", "VARCHAR"))
        for column, kind in table.columns.items()
    )
    frame = pd.DataFrame.from_records(table.rows, columns=list(table.columns)).astype(object)
    with duckdb.connect(str(path)) as connection:
        connection.execute("CREATE SCHEMA IF NOT EXISTS crm")
        connection.execute(f"CREATE OR REPLACE TABLE {quoted} ({types})")
        connection.register("filled", frame.where(frame.notna(), None))
        connection.execute(f"INSERT INTO {quoted} SELECT * FROM filled")


def into_spark(session: Any, name: str, table: Table) -> None:
    """Create a table of the catalogue, and fill it by way of a Parquet file."""
    import duckdb

    schema, short = name.split(".", 1)
    with tempfile.TemporaryDirectory() as folder:
        house, parquet = Path(folder) / "house.duckdb", Path(folder) / "rows.parquet"
        into_duckdb(house, "crm.rows", table)
        with duckdb.connect(str(house)) as connection:
            connection.execute(f"COPY crm.rows TO '{parquet}'")
        session.sql(f"CREATE DATABASE IF NOT EXISTS {schema}")
        frame = session.read.parquet(str(parquet))
        frame.write.mode("overwrite").saveAsTable(f"{schema}.{short}")


def table_of_file(path: Path) -> tuple[Table, Any]:
    """A file as a table, its times as times, its rows numbered; and the recipe it is read by."""
    from dataclasses import replace

    from journeymap.data.dates import guess_date, settle_order
    from journeymap.data.event_guess import guess_events
    from journeymap.data.readers import connect, open_rows
    from journeymap.data.recipe import Recipe
    from journeymap.data.text import quote_identifier
    from journeymap.model.journey import Journey

    connection = connect()
    connection.execute("SET TimeZone = 'UTC'")
    rows = open_rows(connection, path)
    recipe = guess_events(rows, Recipe(), Journey()).recipe
    times = [e.time for e in recipe.events] or [recipe.time, *([recipe.end] if recipe.end else [])]
    parts, kinds = [], {}
    for column in rows.columns:
        name = quote_identifier(column)
        if column in times:
            guess = guess_date(rows.samples[column], recipe.date_format, column=column)
            assert guess is not None
            guess = settle_order(connection, rows.from_clause(), name, guess, rows.samples[column])
            parts.append(f"CAST({guess.sql(name)} AS TIMESTAMP)")
            kinds[column] = "time"
        else:
            parts.append(name)
            kinds[column] = "text"
    found = connection.execute(f"SELECT {', '.join(parts)} FROM {rows.from_clause()}").fetchall()
    columns = {c or "unnamed": kind for c, kind in kinds.items()} | {"row_id": "number"}
    numbered = [(*row, i) for i, row in enumerate(found)]
    return Table(columns, numbered), replace(recipe, order="row_id")


def small_table() -> Table:
    """Cases with ties, ways back, blanks, an end, and names that SQL could stumble over."""
    day = datetime(2026, 1, 31, 23, 59, 59)
    rows, number = [], 0
    steps = ["It's me", 'say "hi"', "50% off; DROP TABLE events; --", "پرداخت", "a\\b", "?"]
    for case in range(40):
        moment = day.timestamp() + case * 86_400 * 3
        for place in range(2 + case % 7):
            tied = place == 1 and case % 4 == 0
            moment += 0 if tied else (2 ** (place * 3 + case % 3)) - 1
            begun = datetime.fromtimestamp(moment)
            step = steps[(place * (1 + case % 2)) % len(steps)]
            rows.append((f"c'{case}", step, begun, "x" if case % 3 else "y'; --", number))
            number += 1
    rows.append((None, "It's me", day, "x", number))
    rows.append(("c1", None, day, "x", number + 1))
    rows.append(("c1", "It's me", None, "x", number + 2))
    columns = {"case": "text", "activity": "text", "time": "time", "kind": "text",
               "row_id": "number"}  # fmt: skip
    return Table(columns, rows)
