"""Rows a recipe leaves out: previews, tests, unfinished answers. Counted, told, and not used."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from journeymap.data.counted import Counted, Report, no_report
from journeymap.data.queries import balanced, run_query
from journeymap.data.recipe import Recipe
from journeymap.data.rows import reading
from journeymap.data.text import quote_identifier, quote_literal
from journeymap.i18n.said import locale

if TYPE_CHECKING:
    import duckdb

    from journeymap.data.rows import Rows

#: Why these rows are skipped, in the account of every row.
LEFT_OUT = locale.tr("left out by the recipe")


def chosen_rows(
    connection: duckdb.DuckDBPyConnection,
    rows: Rows,
    recipe: Recipe,
    report: Report = no_report,
) -> tuple[Rows, int]:
    """The rows a recipe does not leave out, and how many it does."""
    test = _left_out_sql(recipe)
    if not test:
        return rows, 0
    with reading(rows):
        ((number,),) = run_query(
            connection,
            f"SELECT count(*) FROM {rows.from_clause()} WHERE {test}",
            report,
            0.0,
            0.0,
        )
    return (replace(rows, chosen=f"NOT {test}"), number) if number else (rows, 0)


def with_left_out(counted: Counted, number: int) -> Counted:
    """A count in whose account the rows that were left out stand too."""
    if not number:
        return counted
    skipped = {**counted.skipped, LEFT_OUT: number}
    return replace(counted, rows=counted.rows + number, skipped=skipped)


def _left_out_sql(recipe: Recipe) -> str:
    """True for rows to leave out, never NULL; empty when there are none."""
    tests = []
    for column, cells in (recipe.leave_out or {}).items():
        cell = f"trim(CAST({quote_identifier(column)} AS VARCHAR))"
        listed = ", ".join(quote_literal(text.strip()) for text in cells if text.strip())
        if listed:
            tests.append(f"coalesce({cell} IN ({listed}), false)")
        if any(not text.strip() for text in cells):
            tests.append(f"coalesce({cell} = '', true)")
    return f"({balanced(tests, 'OR')})" if tests else ""
