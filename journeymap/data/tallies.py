"""Tables that count the answers of each level: *Very good 41, Good 12, Poor 3* for every ward.

Kiosks with smileys, hospitals and shops hand over such tables. Each count is that many answers,
nothing is made up: a row of 56 answers becomes 56 rows that differ in nothing but the answer.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from journeymap.data.answers import is_no_answer
from journeymap.data.counted import InputError
from journeymap.data.dates import guess_date
from journeymap.data.delimited import open_text
from journeymap.data.recipe import Recipe
from journeymap.data.scales import scales_of, step_text
from journeymap.data.text import number_of, number_sql, quote_identifier, quote_literal
from journeymap.i18n.said import locale

if TYPE_CHECKING:
    import duckdb

    from journeymap.data.rows import Rows

_LEAST, _MOST = 3, 8
#: More answers than this are no table somebody looks at.
_MOST_ANSWERS = 20_000_000
_NUMBERED = re.compile(r"^\s*\d{1,2}\s*[-.):–]?\s+(?=[^\W\d])")
_COUNTED = re.compile(
    r"(?i)\s*[(\[]?\b(?:count|counts|n|no\.?|number|responses|answers|votes)\b[)\]]?\s*$"
)
_TALLIED = re.compile(r"^\s*\d{1,3}(?:[, ]?\d{3})*(?:\.0+)?\s*$")


def levels_of(counts: Mapping[str, Mapping[str, int]]) -> dict[str, str]:
    """Columns of counts next to each other whose headings are the levels of one scale -> level.

    >>> cells = {"1": 1, "14": 3}
    >>> levels_of({"Ward": {"A": 4}, "1 Good": cells, "2 Fair": cells, "3 Poor": cells})
    {'1 Good': 'Good', '2 Fair': 'Fair', '3 Poor': 'Poor'}
    """
    columns = [name if _holds_counts(cells) else "" for name, cells in counts.items()]
    for length in range(_MOST, _LEAST - 1, -1):
        for start in range(len(columns) - length + 1):
            window = columns[start : start + length]
            levels = _levels(window) if all(window) else {}
            # ones and noughts say what was ticked
            if levels and any(
                number_of(cell) not in (None, 0, 1) for name in levels for cell in counts[name]
            ):
                return levels
    return {}


def _holds_counts(cells: Mapping[str, int]) -> bool:
    texts = [cell for cell in cells if not is_no_answer(cell.strip().lower())]
    return all(_TALLIED.match(cell) for cell in texts)


def _levels(window: Sequence[str]) -> dict[str, str]:
    """The words of the headings, as they stand or without the number before them."""
    for words in (
        {name: _COUNTED.sub("", name) for name in window},
        {name: _NUMBERED.sub("", _COUNTED.sub("", name)) for name in window},
    ):
        steps = [w for w in words.values() if not is_no_answer(step_text(w))]
        if (
            len(set(words.values())) == len(window)
            and len(steps) >= _LEAST
            and all(words.values())
            and scales_of(steps)
        ):
            return words
    return {}


def with_answers(connection: duckdb.DuckDBPyConnection, rows: Rows) -> Rows:
    """The answers that a table of counts stands for; other rows as they are.

    What was added up beside the counts is left out, and so is a row that adds up all others. Raises
    `InputError` where the levels hold shares: nobody can tell how many answered.
    """
    levels = levels_of(rows.counts)
    if not levels:
        return rows
    numbers = [f"coalesce({number_sql(quote_identifier(name))}, 0)" for name in levels]
    table = f"(SELECT *, [{', '.join(numbers)}] AS counted FROM {rows.from_clause()})"
    sums = ", ".join(f"sum(counted[{at}])" for at in range(1, len(levels) + 1))
    shares, several, *totals = connection.execute(
        f"SELECT min(list_sum(counted)) > 98 AND max(list_sum(counted)) < 102, count(*) > 1, {sums}"
        f" FROM {table}"
    ).fetchall()[0]
    if shares and several:
        raise InputError(
            locale.tr("the columns {columns} hold shares, no answers", columns=tuple(levels)),
            rows.path.name,
            locale.tr("export the answers themselves, or how many gave each of them"),
        )
    if sum(totals) > _MOST_ANSWERS:
        return rows
    kept = [c for c in rows.columns if c not in levels and _tells_apart(rows, c)]
    name = next(n for n in ("Answer", "Level", "Answer given") if n not in kept)
    others = "".join(f"{quote_identifier(column)}, " for column in kept)
    given = " || ".join(
        f"list_transform(range(counted[{at}]::BIGINT), lambda i: {quote_literal(level)})"
        for at, level in enumerate(levels.values(), 1)
    )
    of_all = " AND ".join(f"2 * counted[{at}] = {n}" for at, n in enumerate(totals, 1))
    answers = f"SELECT {others}unnest({given}) AS {quote_identifier(name)} FROM {table}"
    answers += f" WHERE NOT ({of_all})" if several else ""
    rows.workspace.need(int(sum(totals)) * 100, rows.path.name)
    out = rows.workspace.folder / "answers.csv"
    # in no order, so that the first of them are like all others
    connection.execute(
        f"COPY (SELECT * EXCLUDE nth FROM (SELECT *, row_number() OVER () AS nth FROM ({answers}))"
        f" ORDER BY hash(nth)) TO {quote_literal(str(out))} (HEADER, DELIMITER ',')"
    )
    opened = open_text(
        connection, out, rows.path.name, Recipe(delimiter=",", header_rows=1), rows.workspace
    )
    told = locale.tr(
        "the table counts answers by level ({columns}): each is read as so many answers",
        columns=tuple(levels),
    )
    return replace(
        rows, columns=opened.columns, source=opened.source, samples=opened.samples.values,
        counts=opened.samples.counts, filled=opened.samples.filled,
        sample_rows=opened.samples.rows,
        row_count=opened.samples.rows if opened.whole else None,
        warnings=(*rows.warnings, told), kept="", native={}, questions={}, labels={},
    )  # fmt: skip


def _tells_apart(rows: Rows, column: str) -> bool:
    """Whether a column says whose answers these are, and is no sum, mean or share of them."""
    cells = rows.counts[column]
    if not cells:
        return False
    if guess_date(tuple(cells), column=column) is not None:
        return True
    return any(number_of(cell) is None for cell in cells)
