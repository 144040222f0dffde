"""The first rows of a file, as distinct cells with counts: what every guess is made from."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

MAX_CELLS = 250_000
MIN_ROWS, MAX_ROWS = 2_000, 20_000
_MAX_DISTINCT = 5_000


@dataclass(frozen=True, slots=True)
class Samples:
    """Per column the distinct non-empty cells in the order met, and how often each."""

    rows: int
    counts: Mapping[str, Mapping[str, int]]

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
    number = 0
    for row in rows:
        number += 1
        for seen, cell in zip(counts, row, strict=False):
            if cell and (cell in seen or len(seen) < _MAX_DISTINCT) and not cell.isspace():
                seen[cell] = seen.get(cell, 0) + 1
    return Samples(number, dict(zip(columns, counts, strict=True)))
