"""Which column of a table is which: told from names and types alone; no row is looked at."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from journeymap.data.counted import InputError
from journeymap.data.engines.engine import Address, Kind
from journeymap.data.event_unfold import event_columns
from journeymap.data.event_words import column_for
from journeymap.data.guessing import Guess
from journeymap.data.recipe import Recipe
from journeymap.i18n.said import locale, some


def guess_table(columns: Mapping[str, Kind], given: Recipe, table: Address) -> Guess:
    """Complete the recipe of a table; what is given stays. Raises `InputError`."""
    recipe, reasons = replace(given, kind="events"), list[str]()
    times = [name for name, kind in columns.items() if kind == "time"]
    free = [name for name, kind in columns.items() if kind in ("text", "number")]
    texts = [name for name in free if columns[name] == "text"]

    def take(key: str, column: str) -> None:
        nonlocal recipe
        if column:
            value = (column,) if key == "activity" else column
            recipe = replace(recipe, **{key: value})  # type: ignore[arg-type]
            reasons.append(f"{key}: {column}")

    if not recipe.case:
        taken = {*recipe.activity, recipe.order, recipe.department, recipe.channel}
        take("case", column_for([c for c in free if c not in taken], "case"))
    if not recipe.events and not recipe.activity:
        take("activity", column_for([c for c in texts if c != recipe.case], "activity"))
    if not recipe.events and not recipe.activity and len(times) > 1 and not recipe.time:
        recipe = replace(recipe, events=event_columns(times))
        listed = tuple(f"{e.time} = {e.activity}" for e in recipe.events)
        reasons.append(
            locale.tr("one row per case, an event for each time: {columns}", columns=listed)
        )
    if not recipe.events:
        if not recipe.time:
            take("time", column_for(times, "time") or (times[0] if times else ""))
        if not recipe.end:
            take("end", column_for([c for c in times if c != recipe.time], "end"))
        taken = {recipe.case, *recipe.activity}
        rest = [c for c in texts if c not in taken]
        if not recipe.department:
            take("department", column_for(rest, "department", exact=True))
        if not recipe.channel:
            take("channel", column_for(rest, "channel", exact=True))
        if not recipe.order:
            numbers = [c for c in free if columns[c] == "number" and c not in taken]
            take("order", column_for(numbers, "order", exact=True))
    if recipe.segments is None:
        recipe = replace(recipe, segments=())
    missing = [key for key, value in (("case", recipe.case), ("activity", recipe.activity),
                                      ("time", recipe.time))
               if not value and not (recipe.events and key != "case")]  # fmt: skip
    if missing:
        raise InputError(
            locale.tr("no column is named for {key}", key=missing[0]),
            str(table),
            locale.tr(
                "give {key} in a recipe; the columns are {names}",
                key=f'{missing[0]} = "…"',
                names=some(columns, 40),
            ),
        )
    return Guess(recipe, tuple(reasons))
