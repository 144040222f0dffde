"""Tables that look like a log and are a list: a row for each ticket, loan or post, and no way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from journeymap.data.counted import InputError
from journeymap.i18n.said import locale

if TYPE_CHECKING:
    from journeymap.data.recipe import Recipe
    from journeymap.data.rows import Rows

#: From this share of cases with a single row on there is no way to be seen.
_NEARLY_ALL = 0.9


def said_of_list(rows: Rows, recipe: Recipe) -> str:
    """What is to be said of a log whose cases have hardly ever a second row; empty for any other.

    Only of a file that was looked at as a whole: where many cases go on at once, the second rows of
    a long log may come late.
    """
    counts = rows.counts.get(recipe.case, {})
    cut = rows.row_count is None or rows.row_count > rows.sample_rows
    alone = sum(n == 1 for n in counts.values())
    if recipe.events or cut or len(counts) < 2 or alone < _NEARLY_ALL * len(counts):
        return ""
    return locale.tr(
        "%n of {cases} cases have a single row: this is a list, not a log of steps",
        "",
        alone,
        cases=len(counts),
    )


def refuse_list(rows: Rows, recipe: Recipe) -> None:
    """Raise `InputError` for a list that nobody called a log."""
    if said := said_of_list(rows, recipe):
        raise InputError(
            said,
            rows.path.name,
            locale.tr("name in a recipe what comes again as {key}", key="case"),
        )


def why_no_log(rows: Rows) -> str:
    """Why a file without scores is no log either."""
    from journeymap.data.event_guess import guess_events
    from journeymap.data.recipe import Recipe
    from journeymap.model.journey import Journey

    try:
        recipe = guess_events(rows, Recipe(), Journey()).recipe
    except InputError as error:
        return error.what
    return said_of_list(rows, recipe) or locale.tr("no case goes on from step to step")
