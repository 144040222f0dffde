"""`Guess`: a recipe completed from the file, with the reasons in a person's words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from journeymap.data.recipe import Recipe

if TYPE_CHECKING:
    from journeymap.data.readers import Rows


@dataclass(frozen=True, slots=True)
class Guess:
    """A complete recipe, and for each column that matters why it was taken for what it is."""

    recipe: Recipe
    reasons: tuple[str, ...]


def guess_kind(rows: Rows) -> Literal["survey", "events"]:
    """Whether a file holds answers or events."""
    return "survey"
