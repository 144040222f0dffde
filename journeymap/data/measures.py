"""Scores of several measures in one column, which another column tells apart, as a column each.

Tools that ask by turns write one row per answer: `type` says *NPS*, *CSAT* or *CES*, and `score` is
0 to 10 in one row and 1 to 5 in the next. Read as one scale they would be none.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeymap.data.samples import cells_met
from journeymap.data.text import fold, folded_pattern, number_of, quote_identifier, quote_literal

if TYPE_CHECKING:
    import duckdb

    from journeymap.data.rows import Rows

_MEASURE = folded_pattern(
    r"^(e?nps|net promoter( score)?|o?csat|customer satisfaction( score)?|ces|"
    r"customer effort( score)?|effort( score)?|satisfaction( score)?|rating|stars?|"
    r"رضایت|تلاش|خالص ترویج‌کنندگان|رضا)$"
)
_SCORE = folded_pattern(
    r"(^|[\s_])(scores?|values?|ratings?|answers?|responses?|results?|امتیاز|نمره|پاسخ|درجه|نتيجه)$"
)


@dataclass(frozen=True, slots=True)
class Measure:
    """The scores of one measure: the cells of `score` in the rows where `kind` says `value`."""

    score: str
    kind: str
    value: str

    @property
    def parts(self) -> tuple[str, ...]:
        """The columns it is made of."""
        return self.score, self.kind

    def sql(self) -> str:
        """The score where it is one of this measure, else NULL."""
        kind, score = (
            f"trim(CAST({quote_identifier(c)} AS VARCHAR))" for c in (self.kind, self.score)
        )
        return f"CASE WHEN {kind} = {quote_literal(self.value)} THEN {score} END"


def measures_of(counts: Mapping[str, Mapping[str, int]]) -> Iterator[Measure]:
    """The measures of a file, told by `counts` of the cells of its columns.

    >>> cells = {"type": {"NPS": 2, "CES": 1}, "score": {"9": 1, "5": 2}}
    >>> [m.value for m in measures_of(cells)]
    ['NPS', 'CES']
    """
    kinds = [
        name
        for name, cells in counts.items()
        if len(cells) > 1 and all(_MEASURE.search(fold(cell)) for cell in cells)
    ]
    scores = [
        name
        for name, cells in counts.items()
        if _SCORE.search(fold(name)) and cells and all(number_of(c) is not None for c in cells)
    ]
    if len(kinds) == len(scores) == 1:
        for value in dict.fromkeys(cell.strip() for cell in counts[kinds[0]]):
            yield Measure(scores[0], kinds[0], value)


def with_measures(connection: duckdb.DuckDBPyConnection, rows: Rows) -> Rows:
    """The rows with a column more for each measure."""
    for measure in measures_of(rows.counts):
        name = measure.value
        if name.casefold() in (column.casefold() for column in rows.columns):
            name = f"{measure.score} ({measure.value})"
        rows = rows.with_column(name, measure, cells_met(connection, rows, measure.sql()))
    return rows
