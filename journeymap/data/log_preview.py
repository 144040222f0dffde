"""What a recipe makes of the first rows of a log: its steps, and where each of them leads."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeymap.data.counted import Report, rows_left_out
from journeymap.data.events import count_events
from journeymap.data.leaving_out import chosen_rows, with_left_out
from journeymap.data.recipe import Recipe
from journeymap.evidence.tables import OFF_MAP
from journeymap.model.journey import Journey

if TYPE_CHECKING:
    import duckdb

    from journeymap.data.rows import Rows


@dataclass(frozen=True, slots=True)
class StepSeen:
    """One kind of step: its events, the cases it was met in, and where it leads most often.

    `following` is the name of the step that mostly comes next, empty where most cases end here;
    `went` says how many events of all `events` go there.
    """

    name: str
    events: int
    cases: int
    following: str
    went: int


@dataclass(frozen=True, slots=True)
class LogPreview:
    """The steps, most frequent first, of `cases` cases from day `first` to `last` (ISO 8601).

    `rows` were looked at, all there are where `whole`; `remarks` are about those that tell no step.
    """

    steps: tuple[StepSeen, ...]
    rows: int
    cases: int
    first: str
    last: str
    whole: bool
    remarks: tuple[str, ...]


def log_preview(
    connection: duckdb.DuckDBPyConnection,
    rows: Rows,
    recipe: Recipe,
    whole: bool,
    report: Report,
) -> LogPreview:
    """Count these rows as the whole file would be. Raises `InputError` when nothing is left."""
    chosen, left_out = chosen_rows(connection, rows, recipe)
    counted = count_events(connection, chosen, recipe, Journey(), {}, "", report=report)
    counted = with_left_out(counted, left_out)
    visits, steps = (
        table[table["variable"] == ""] for table in (counted.tables[t] for t in ("visits", "steps"))
    )
    went: dict[str, dict[str, int]] = {}
    for one, other, n in zip(steps["a"], steps["b"], steps["n"], strict=True):
        if one:
            ends = went.setdefault(one, {})
            ends[other] = ends.get(other, 0) + n
    met = visits.groupby("touchpoint", observed=True)[["visits", "customers"]].sum()
    seen = []
    for id, events, cases in zip(met.index, met["visits"], met["customers"], strict=True):
        following, n = max(went[id].items(), key=lambda item: (item[1], item[0]))
        names = id.removeprefix(OFF_MAP), following.removeprefix(OFF_MAP)
        seen.append(StepSeen(names[0], int(events), int(cases), names[1], int(n)))
    said = rows_left_out(counted.skipped)
    return LogPreview(
        tuple(sorted(seen, key=lambda step: (-step.events, step.name))),
        counted.rows,
        counted.people,
        counted.first,
        counted.last,
        whole,
        (*([said] if said else []), *counted.warnings),
    )
