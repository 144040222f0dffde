"""The first rows of a file, as distinct cells with counts: what every guess is made from."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import duckdb

    from journeymap.data.rows import Rows

MAX_CELLS = 150_000
MIN_ROWS, MAX_ROWS = 2_000, 20_000
_MAX_DISTINCT = 5_000


@dataclass(frozen=True, slots=True)
class Samples:
    """Per column the distinct cells that are not blank, in the order met, and how often each.

    `filled` counts all cells that are not blank: of a column of ids not every one is kept.
    """

    rows: int
    counts: Mapping[str, Mapping[str, int]]
    filled: Mapping[str, int]

    @property
    def values(self) -> dict[str, tuple[str, ...]]:
        """Per column the distinct cells."""
        return {column: tuple(counts) for column, counts in self.counts.items()}


def sample_rows(width: int) -> int:
    """How many rows to look at: fewer of wide files."""
    return max(MIN_ROWS, min(MAX_ROWS, MAX_CELLS // max(1, width)))


def samples_of(columns: Sequence[str], rows: Iterable[Sequence[str | None]]) -> Samples:
    """Count the distinct cells of each column; blank cells are left out."""
    counts: list[dict[str, int]] = [{} for _ in columns]
    filled = [0] * len(counts)
    number = 0
    for row in rows:
        number += 1
        for place, cell in enumerate(row[: len(counts)]):
            if not cell or cell.isspace():
                continue
            filled[place] += 1
            seen = counts[place]
            if cell in seen:
                seen[cell] += 1
            elif len(seen) < _MAX_DISTINCT:
                seen[cell] = 1
    return Samples(
        number, dict(zip(columns, counts, strict=True)), dict(zip(columns, filled, strict=True))
    )


def cells_met(connection: duckdb.DuckDBPyConnection, rows: Rows, sql: str) -> dict[str, int]:
    """How often each cell of a column that `sql` puts together is met in the first rows."""
    limit = sample_rows(len(rows.columns))
    found = connection.execute(f"SELECT {sql} FROM {rows.from_clause()} LIMIT {limit}").fetchall()
    return dict(samples_of(("",), found).counts[""])
