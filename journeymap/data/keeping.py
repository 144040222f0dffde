"""Recipes kept with a document: which one fits an export, and how a new one is added."""

from __future__ import annotations

from typing import TYPE_CHECKING

from journeymap.data.recipe import Recipe, recipe_from_toml
from journeymap.evidence.project import StoredRecipe

if TYPE_CHECKING:
    from journeymap.data.readers import Rows


def fitting_recipe(rows: Rows, kept: tuple[StoredRecipe, ...]) -> tuple[Recipe, str]:
    """The newest kept recipe all of whose columns the file has; an empty one when none fits."""
    for stored in reversed(kept):
        recipe = recipe_from_toml(stored.text)
        if set(columns_named(recipe)) <= set(rows.columns):
            return recipe, stored.name
    return Recipe(), ""


def columns_named(recipe: Recipe) -> list[str]:
    """Every column a recipe needs; of one that joins other files only the keys are sure."""
    if recipe.join:
        return [join.on for join in recipe.join]
    single = (
        recipe.respondent,
        recipe.date,
        recipe.weight,
        recipe.case,
        recipe.time,
        recipe.end,
        recipe.department,
        recipe.channel,
        recipe.lifecycle,
        recipe.touchpoint,
        recipe.answered,
        recipe.due,
    )
    names = [*single, *(recipe.segments or ()), *recipe.comment, *recipe.activity]
    names += [e.time for e in recipe.events]
    for score in recipe.scores:
        names += [*score.columns, score.touchpoint_column]
    return [name for name in names if name]


def keep_recipe(kept: tuple[StoredRecipe, ...], name: str, text: str) -> tuple[StoredRecipe, ...]:
    """The recipes with one more, under a name that is free; the same text is kept once."""
    if any(stored.text == text for stored in kept):
        return kept
    taken = {stored.name for stored in kept}
    number = 1
    unique = name
    while unique in taken:
        number += 1
        unique = f"{name} {number}"
    return (*kept, StoredRecipe(unique, text))
