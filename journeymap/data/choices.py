"""Questions with several choices to tick, whose choices stand in a column each, as one column.

Survey tools spread "Which did you use?" over a column for each choice: its words where it was
ticked (SurveyMonkey, Porsline), or 1 and 0 (KoBoToolbox, LimeSurvey). Nobody compares customers by
one of them; together they say who used what: *Web*, *Shop*, *Web + Shop*.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeymap.data.samples import cells_met
from journeymap.data.text import fold, number_of, quote_identifier, quote_literal

if TYPE_CHECKING:
    import duckdb

    from journeymap.data.rows import Rows

#: More choices, or more ways of ticking them, cannot be compared.
MOST_CHOICES, MOST_WAYS = 6, 15
_BETWEEN = " + "
_TICKED = frozenset(
    fold(word)
    for word in ("1", "true", "yes", "y", "x", "checked", "selected", "✓", "✔", "بله", "بلی", "نعم")
)
_EMPTY = frozenset(
    fold(word) for word in ("0", "false", "no", "n", "unchecked", "not selected", "خیر", "نه", "لا")
)
_SPELLED = (
    re.compile(r"(?P<question>.{3,}?)\s*\[(?P<choice>[^\[\]]+)\]$"),
    re.compile(r"(?P<question>.{3,}[?؟:.)])\s*(?:-|–|>>|/)\s*(?P<choice>\S.*)$"),
    re.compile(r"(?P<choice>[^:?]{1,60}):\s?(?P<question>\S.{8,}[?؟])$"),
    re.compile(r"(?P<question>[^\s?]{3,})/(?P<choice>[^/]+)$"),
)


@dataclass(frozen=True, slots=True)
class Choices:
    """One question, and for each of its columns the choice it stands for and the cells that say so.

    No cells: whatever stands there says that it was ticked.
    """

    question: str
    ticks: tuple[tuple[str, str, tuple[str, ...]], ...]

    @property
    def parts(self) -> tuple[str, ...]:
        """The columns it is made of."""
        return tuple(column for column, _, _ in self.ticks)

    def sql(self) -> str:
        """The choices that were ticked, joined; NULL where none was."""
        told = []
        for column, choice, cells in self.ticks:
            cell = f"trim(CAST({quote_identifier(column)} AS VARCHAR))"
            test = (
                f"{cell} IN ({', '.join(map(quote_literal, cells))})" if cells else f"{cell} <> ''"
            )
            told.append(f"CASE WHEN {test} THEN {quote_literal(choice)} END")
        return f"nullif(concat_ws({quote_literal(_BETWEEN)}, {', '.join(told)}), '')"


def choices_of(counts: Mapping[str, Mapping[str, int]], rows: int) -> list[Choices]:
    """The questions whose choices stand in columns of their own, told by `counts` of their cells.

    >>> asked = "Which did you use?"
    >>> cells = {f"{asked} [Web]": {"Web": 7}, f"{asked} [Shop]": {"Shop": 4}, "Plan": {"A": 9}}
    >>> [(c.question, [choice for _, choice, _ in c.ticks]) for c in choices_of(cells, 10)]
    [('Which did you use?', ['Web', 'Shop'])]
    """
    asked: dict[str, list[tuple[str, str, tuple[str, ...] | None]]] = {}
    for column, cells in counts.items():
        named = next((m for pattern in _SPELLED if (m := pattern.match(column))), None)
        if named is not None:
            choice = " ".join(named["choice"].split())
            ticks = _ticks(choice, cells, rows)
            asked.setdefault(named["question"].strip(), []).append((column, choice, ticks))
    if not asked:
        return []
    # It knows many sayings, and most files have nothing to say them of.
    from journeymap.data.question_names import shortened, tidied

    found = []
    taken = {name.casefold() for name in counts}
    for question, group in asked.items():
        ticked = tuple((c, choice, ticks) for c, choice, ticks in group if ticks is not None)
        name = shortened(tidied(question).replace("_", " "))
        if len(ticked) < 2 or len(group) > len(ticked) + 1 or len(ticked) > MOST_CHOICES:
            continue
        if question.casefold() in taken or name.casefold() in taken or _are_codes(ticked, counts):
            continue
        taken.add(name.casefold())
        found.append(Choices(name, ticked))
    return found


def _ticks(choice: str, cells: Mapping[str, int], rows: int) -> tuple[str, ...] | None:
    """The cells that say *ticked*; nothing for any text, None where this is no choice."""
    folded = {fold(cell): cell for cell in cells}
    if len(cells) == 1 and sum(cells.values()) < rows:
        text = next(iter(folded))
        if text in _TICKED or text == fold(choice) or number_of(text) is not None:
            return ()
    if folded and set(folded) <= _TICKED | _EMPTY and set(folded) & _EMPTY:
        return tuple(cell.strip() for cell in cells if fold(cell) in _TICKED)
    return None


def _are_codes(
    ticked: Sequence[tuple[str, str, tuple[str, ...]]], counts: Mapping[str, Mapping[str, int]]
) -> bool:
    """Whether numbers are answers and not the numbers of choices: then some are alike."""
    numbers = [number_of(next(iter(counts[column]))) for column, _, cells in ticked if not cells]
    told = [number for number in numbers if number is not None and number != 1]
    return len(set(told)) < len(told)


def with_choices(connection: duckdb.DuckDBPyConnection, rows: Rows) -> Rows:
    """The rows with a column more for every such question that few ways of ticking were met of."""
    for choices in choices_of(rows.counts, rows.sample_rows):
        met = cells_met(connection, rows, choices.sql())
        if 2 <= len(met) <= MOST_WAYS:
            rows = rows.with_column(choices.question, choices, met)
    return rows
