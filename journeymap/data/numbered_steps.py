"""Names of steps with a number in them, as one name for each kind of step.

*Order #1042 created* is another text for every order: read as it stands, each would be a touchpoint
of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeymap.data.samples import cells_met
from journeymap.data.text import quote_identifier, quote_literal

if TYPE_CHECKING:
    import duckdb

    from journeymap.data.rows import Rows

_DIGIT = "[0-9۰-۹٠-٩]"
#: A number with what belongs to it: #1042, INV-2024/17, 3fa85f64-5717.
_NUMBER = f"[#№]?(?:[A-Za-z]{{1,4}}[-_/]?)?{_DIGIT}[0-9A-Za-z۰-۹٠-٩_./-]*"
_LOOKED_AT, _LEAST, _MOSTLY = 50, 12, 0.8
#: So many texts to a kind at least, and so many kinds at most.
_TEXTS, _MOST_KINDS = 3, 60
_WORD = re.compile(r"[^\W\d_]{2,}")


@dataclass(frozen=True, slots=True)
class NumberedSteps:
    """A column whose texts are told apart by the words in them alone."""

    column: str

    @property
    def parts(self) -> tuple[str]:
        """The column it is made of."""
        return (self.column,)

    @property
    def name(self) -> str:
        """What the column of kinds is called."""
        return kinds_of(self.column)

    def sql(self) -> str:
        """The text with a sign for each number."""
        text = f"trim(CAST({quote_identifier(self.column)} AS VARCHAR))"
        return f"regexp_replace({text}, {quote_literal(_NUMBER)}, '#', 'g')"


def kinds_of(column: str) -> str:
    """The name of the column of kinds that is made of a column.

    >>> kinds_of("message")
    'message (#)'
    """
    return f"{column} (#)"


def are_numbered(texts: Iterable[str]) -> bool:
    """Whether these are a few kinds of sentences, told apart by the numbers in them.

    >>> are_numbered(f"Order #{1000 + n} {('made', 'paid')[n % 2]}" for n in range(20))
    True
    >>> are_numbered(f"Room {n}" for n in range(20)), are_numbered(["Paid", "Sent"])
    (False, False)
    """
    texts = list(texts)
    first = texts[:_LOOKED_AT]
    if len(texts) < _LEAST or sum(map(_may_be, first)) < _MOSTLY * len(first):
        return False
    kinds = {re.sub(_NUMBER, "#", text.strip()) for text in texts}
    few = 1 < len(kinds) <= _MOST_KINDS and len(texts) >= _TEXTS * len(kinds)
    told = [kind for kind in kinds if "#" in kind]
    return few and all(len(_WORD.findall(kind)) > 1 and kind[0] != "#" for kind in told)


def _may_be(text: str) -> bool:
    return " " in text and re.search(_DIGIT, text) is not None


def with_numbered_steps(connection: duckdb.DuckDBPyConnection, rows: Rows) -> Rows:
    """The rows with a column more for every one that says the same of many numbers."""
    from journeymap.data.dates import guess_date

    for column in rows.columns:
        texts = rows.samples.get(column, ())
        if are_numbered(texts) and guess_date(texts[:_LOOKED_AT], column=column) is None:
            made = NumberedSteps(column)
            rows = rows.with_column(made.name, made, cells_met(connection, rows, made.sql()))
    return rows
