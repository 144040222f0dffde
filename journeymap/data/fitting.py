"""Which of several recipes fits a file."""

from __future__ import annotations

from pathlib import Path

from journeymap.data.counted import InputError, no_report
from journeymap.data.engines.engine import find_address
from journeymap.data.input_file import files_named
from journeymap.data.keeping import columns_named
from journeymap.data.recipe import Recipe
from journeymap.data.steps import connected, open_files


def recipe_for(recipes: tuple[Recipe, ...], path: str | Path) -> Recipe | None:
    """The first of several recipes whose columns a file has; None when none fits."""
    if len(recipes) == 1 or find_address(str(path)) is not None:
        return recipes[0]
    for recipe in recipes:
        with connected() as connection:
            try:
                rows = open_files(connection, files_named(path)[:1], recipe, no_report)
            except InputError:
                continue  # a recipe for another file may join what is not beside this one
            if set(columns_named(recipe)) <= set(rows.columns):
                return recipe
    return None
