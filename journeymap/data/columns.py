"""What each column of a survey was taken for: the guess as a list, column by column."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from journeymap.data.guessing import Guess
from journeymap.data.personal import masked
from journeymap.data.recipe import ScoreColumn

if TYPE_CHECKING:
    from journeymap.data.rows import Rows

#: *weight*: looks like one and is not used; *weighted by*: used as one.
Role = Literal[
    "score", "date", "respondent", "weight", "weighted by", "segment", "comment", "touchpoint",
    "personal", "administration", "unused",
]  # fmt: skip
_SAMPLES = 4


@dataclass(frozen=True, slots=True)
class ColumnRole:
    """One column and its role. `samples` are its most frequent cells, none of personal data.

    `score` is how its answers are read, `why` the reason it was taken for a score; `filled` is the
    share of the rows looked at that have a cell, `values` how many different ones.
    """

    column: str
    role: Role
    question: str = ""
    samples: tuple[str, ...] = ()
    filled: float = 0.0
    values: int = 0
    score: ScoreColumn | None = None
    why: tuple[str, ...] = ()


def column_roles(rows: Rows, guess: Guess) -> tuple[ColumnRole, ...]:
    """Every column of the file in its order, with what the guess takes it for."""
    scores = {column: score for score in guess.recipe.scores for column in score.columns}
    roles = _roles(guess)
    total = max(1, rows.sample_rows)
    listed = []
    for column in rows.columns:
        role = roles.get(column, "unused")
        listed.append(
            ColumnRole(
                column,
                role,
                rows.questions.get(column, ""),
                () if role == "personal" else _samples(rows.counts[column]),
                rows.filled.get(column, 0) / total,
                len(rows.counts[column]),
                scores.get(column),
                guess.found.why.get(column, ()),
            )
        )
    return tuple(listed)


def _roles(guess: Guess) -> dict[str, Role]:
    """Later entries win: a recipe may use a column that the guess would not."""
    recipe, found = guess.recipe, guess.found
    roles: dict[str, Role] = dict.fromkeys(found.administration, "administration")
    roles |= dict.fromkeys(found.personal, "personal")
    roles |= dict.fromkeys(recipe.comment, "comment")
    roles |= dict.fromkeys(recipe.segments or (), "segment")
    roles |= {s.touchpoint_column: "touchpoint" for s in recipe.scores if s.touchpoint_column}
    roles |= {column: "score" for score in recipe.scores for column in score.columns}
    single: tuple[tuple[str, Role], ...] = (
        (found.weight, "weight"),
        (recipe.weight, "weighted by"),
        (recipe.date, "date"),
        (recipe.respondent, "respondent"),
    )
    return roles | {column: role for column, role in single if column}


def _samples(counts: Mapping[str, int]) -> tuple[str, ...]:
    most = sorted(counts, key=lambda cell: -counts[cell])[:_SAMPLES]
    return tuple(masked(" ".join(cell.split())) for cell in most)
