"""What the codes of a loaded log mean, and how the table of a connection remembers it."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING

from journeymap.data.recipe import Recipe
from journeymap.data.text import quote_literal
from journeymap.i18n.said import as_data, from_data

if TYPE_CHECKING:
    import duckdb

    from journeymap.data.rows import Rows


@dataclass(frozen=True, slots=True)
class Segment:
    """A segment variable: value i has the code i + 1, worth `radix` in the packed slice.

    With `gaps` some rows of a table in a warehouse do not tell it.
    """

    name: str
    values: tuple[str, ...]
    radix: int
    gaps: bool = False


@dataclass(frozen=True, slots=True)
class Loaded:
    """What the codes of `log_events` mean, and what the loading left out.

    `in_order` is True when the activities of a case are in the order of their codes whatever the
    times say (one row per case). `first` and `last` are microseconds. Time and row number pack into
    one 63-bit number, (t - first) // unit << row_bits | rowid, when `row_bits` is not zero.
    """

    activities: tuple[str, ...]
    segments: tuple[Segment, ...]
    rows: int
    used: int
    first: int
    last: int
    has_end: bool = False
    in_order: bool = False
    unit: int = 1
    row_bits: int = 0
    skipped: dict[str, int] = field(default_factory=dict)
    warnings: tuple[str, ...] = ()
    departments: tuple[str, ...] = ()


def key_of(rows: Rows, recipe: Recipe) -> str:
    """What decides the contents of the table: the file, and the columns it is loaded from."""
    parts = (
        recipe.case, recipe.activity, recipe.time, recipe.end, recipe.lifecycle, recipe.keep,
        recipe.events, recipe.segments, recipe.date_format, recipe.department,
    )  # fmt: skip
    return repr((str(rows.path), rows.fingerprint, rows.source, parts))


def remember(connection: duckdb.DuckDBPyConnection, table: str, key: str, loaded: Loaded) -> None:
    """Write on the table what it holds."""
    held = asdict(loaded) | {"warnings": as_data(loaded.warnings)}
    note = json.dumps({"key": key, "loaded": held})
    connection.execute(f"COMMENT ON TABLE {table} IS {quote_literal(note)}")


def remembered(connection: duckdb.DuckDBPyConnection, table: str, key: str) -> Loaded | None:
    """What the table holds, None when it holds something else or is not there."""
    found = connection.execute(
        f"SELECT comment FROM duckdb_tables() WHERE table_name = '{table}'"
    ).fetchone()
    note = json.loads(found[0]) if found and found[0] else {}
    if note.get("key") != key:
        return None
    raw = note["loaded"]
    raw["activities"] = tuple(raw["activities"])
    raw["departments"] = tuple(raw["departments"])
    raw["warnings"] = from_data(raw["warnings"])
    raw["segments"] = tuple(
        Segment(s["name"], tuple(s["values"]), s["radix"]) for s in raw["segments"]
    )
    return Loaded(**raw)


def slice_size(segments: tuple[Segment, ...]) -> int:
    """How many different packed slices there can be."""
    return segments[-1].radix * (len(segments[-1].values) + 1) if segments else 1


def enum_type(names: tuple[str, ...]) -> str:
    """The ENUM type of these names; the code of a name is its position."""
    return f"ENUM({', '.join(map(quote_literal, names))})"


def integer_type(values: int) -> str:
    """The narrowest unsigned type that holds codes below `values`."""
    sizes = (("UTINYINT", 8), ("USMALLINT", 16), ("UINTEGER", 32))
    return next((name for name, bits in sizes if values <= 1 << bits), "UBIGINT")
