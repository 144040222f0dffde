"""Columns from another export: a LEFT JOIN on a key that must be unique over there."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from journeymap.data.counted import InputError
from journeymap.data.text import quote_identifier
from journeymap.i18n.said import locale

if TYPE_CHECKING:
    import duckdb

    from journeymap.data.rows import Rows


def file_beside(path: Path, name: str) -> Path:
    """The file a recipe names, in the folder of `path`. Raises `InputError` for any other place."""
    if Path(name).name != name or name in ("", ".", ".."):
        raise InputError(
            locale.tr("'{name}' is no plain file name", name=name),
            path.name,
            locale.tr("put the file beside this one"),
        )
    return path.parent / name


def join_rows(connection: duckdb.DuckDBPyConnection, rows: Rows, other: Rows, column: str) -> Rows:
    """`rows` with the columns of `other` that it does not have itself, matched by `column`.

    Every row of `rows` stays, once. Raises `InputError` when the column is missing on one side or
    when a key occurs twice in `other`, which would count answers twice.
    """
    for side in (rows, other):
        if column not in side.columns:
            raise InputError(
                locale.tr("there is no column '{column}' to join on", column=column), side.path.name
            )
    key = quote_identifier(column)
    twice = connection.execute(
        f"SELECT {key} FROM {other.from_clause()} WHERE {key} IS NOT NULL "
        "GROUP BY 1 HAVING count(*) > 1 ORDER BY 1 LIMIT 1"
    ).fetchone()
    if twice:
        raise InputError(
            locale.tr(
                "{column} '{value}' stands there more than once, so rows would count twice",
                column=column,
                value=twice[0],
            ),
            other.path.name,
            locale.tr("join on a column whose values are all different"),
        )
    alone = connection.execute(
        f"SELECT count(*) FROM {rows.from_clause()} WHERE {key} IS NOT NULL AND {key} NOT IN "
        f"(SELECT {key} FROM {other.from_clause()} WHERE {key} IS NOT NULL)"
    ).fetchone()
    told: tuple[str, ...] = ()
    if alone and alone[0]:
        told = (
            locale.tr(
                "%n row(s) without a partner: their {column} is not in {file}", "", alone[0],
                column=column, file=other.path.name,
            ),
        )  # fmt: skip
    taken = {c.casefold() for c in rows.columns}
    brought = tuple(c for c in other.columns if c.casefold() not in taken)
    names = ", ".join(["main.*", *(f"brought.{quote_identifier(c)}" for c in brought)])
    source = (
        f"(SELECT {names} FROM {rows.from_clause()} AS main "
        f"LEFT JOIN {other.from_clause()} AS brought ON main.{key} = brought.{key})"
    )
    return replace(
        rows,
        columns=(*rows.columns, *brought),
        source=source,
        samples={**rows.samples, **{c: other.samples[c] for c in brought}},
        counts={**rows.counts, **{c: other.counts[c] for c in brought}},
        filled={**rows.filled, **{c: other.filled.get(c, 0) for c in brought}},
        native=dict.fromkeys((*rows.columns, *brought), "VARCHAR"),
        joined=(*rows.joined, other),
        made={},
        warnings=(*rows.warnings, *other.warnings, *told),
    )
