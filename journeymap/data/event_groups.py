"""What the cases of a log are told apart by: whose a step was, its channel, and groups of cases."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from journeymap.data.event_unfold import first_rows, steady
from journeymap.data.event_words import CHANNELS, UNITS, column_for, words_of
from journeymap.data.personal import is_personal, names_people
from journeymap.data.profiles import Profile
from journeymap.data.recipe import Recipe
from journeymap.data.text import quote_identifier

if TYPE_CHECKING:
    from journeymap.data.rows import Rows

_MAX_SEGMENTS, _MAX_VALUES, _MAX_DEPARTMENTS = 6, 12, 40
#: What stays the same within a case has so many values to a case at most.
_STEADY = 1.02
#: A group is known of so many cases at least.
_KNOWN = 0.5
#: More values than this, each of them once, are no groups.
_FEW = 3
_DOERS = ("resource", "org resource", "executor", "performer")
#: Who did a step is a unit where each of them is called after what it does.
_UNIT = re.compile(
    r"(?i)\b(admin\w*|staff|managers?|clerks?|team|desk|department|dept|office|front|back|sales"
    r"|finance|support|supplier|warehouse|billing|logistics|agents?|supervisor|requester|system)\b"
)
#: The way of a case by its number tells cases apart by what is to be compared.
_WAY = re.compile(r"(?i)(variant )?\d+")


def department_of(rows: Rows, recipe: Recipe, columns: Sequence[str]) -> str:
    """Whose an event was, by a name that says so; what stays within a case says whose a case is."""
    if handed := next((c for c in recipe.activity if _is_department(c)), ""):
        return handed
    named = [c for c in columns if _is_department(c) or UNITS.search(words_of(c))]
    named = [c for c in named if not words_of(c).endswith(" id")]
    of_case = steady(rows, recipe.case, named) if named else []
    moving = [c for c in named if c not in of_case]
    units = [c for c in columns if words_of(c) in _DOERS and all(map(_UNIT.search, rows.counts[c]))]
    return column_for(moving, "department") or next(iter([*moving, *units]), "")


def _is_department(column: str) -> bool:
    return column_for([column], "department", exact=True) != ""


def channel_of(columns: Sequence[str]) -> str:
    """By which channel an event came, by a name that says so."""
    by_word = [c for c in columns if CHANNELS.search(words_of(c))]
    return column_for(columns, "channel", exact=True) or next(iter(by_word), "")


def groups_of(rows: Rows, recipe: Recipe, free: Sequence[str]) -> tuple[str, ...]:
    """Columns with few values that say one thing of a case, be it in one of its rows alone."""
    few = []
    # What stays the same within a case says who had it, not who did which step of it.
    whose = column_for(free, "department", exact=True)
    for column in sorted(free, key=lambda c: c != whose):
        values = rows.samples.get(column, ())
        most = _MAX_DEPARTMENTS if column == whose else _MAX_VALUES
        if not 2 <= len(values) <= most or any(len(v) > 60 for v in values):
            continue
        if "variant" in words_of(column).split() and all(map(_WAY.fullmatch, values)):
            continue
        if names_people(column) or is_personal(column, values):
            continue
        if len(values) > _FEW and len(values) == sum(rows.counts[column].values()):
            continue
        numbers = all(re.fullmatch(r"[\d.,]+", v) for v in values)
        if len(values) == 2 or not numbers or Profile(column, 0, {}, 0, 0).sounds_like_score():
            few.append(column)
    few.sort(key=lambda c: not c.lower().startswith("case:"))
    return tuple(_of_cases(rows, recipe, few)[:_MAX_SEGMENTS]) if few else ()


def _of_cases(rows: Rows, recipe: Recipe, columns: Sequence[str]) -> list[str]:
    """Those columns that most cases have a value of, and hardly ever more than one."""
    if recipe.events or not recipe.case:
        return [c for c in columns if rows.filled[c] >= _KNOWN * rows.sample_rows]
    case = quote_identifier(recipe.case)
    wanted = [f"count(DISTINCT {case})"]
    for column in map(quote_identifier, columns):
        told = f"FILTER (WHERE {column} <> '')"
        wanted += [
            f"count(DISTINCT {case}) {told}",
            f"count(DISTINCT ({case}, {column})) {told}",
        ]
    cases, *found = first_rows(rows, ", ".join(wanted))
    known = zip(columns, found[::2], found[1::2], strict=True)
    return [c for c, some, pairs in known if some >= _KNOWN * cases and pairs <= _STEADY * some]
