"""Recipes kept with a document: which one fits an export, and how a new one is added."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from journeymap.data.counted import InputError
from journeymap.data.recipe import Recipe, recipe_from_toml
from journeymap.evidence.project import StoredRecipe
from journeymap.i18n.said import locale

if TYPE_CHECKING:
    from journeymap.data.rows import Rows


def opened_as_kept(
    open_file: Callable[[Recipe], Rows],
    kept: tuple[StoredRecipe, ...],
    mostly: Callable[[Recipe, tuple[str, ...]], bool],
) -> tuple[Rows, Recipe, str]:
    """A file opened as a kept recipe says: its rows, the recipe, and its name.

    Of the recipes whose columns the file has, joined files included, the one that names most of
    them is taken, of equal ones the newest. Where none has them all, a recipe for a survey is taken
    of whose scores most are there. Where none fits, the recipe is empty. Raises
    `InputError` when a recipe whose scores are there joins a file that cannot be read.
    """
    rows, failure = None, None
    try:
        rows = open_file(Recipe())
    except InputError as error:
        failure = error
    read = [(recipe_from_toml(stored.text), stored.name) for stored in reversed(kept)]
    for recipe, name in sorted(read, key=lambda item: -len(columns_named(item[0]))):
        if rows is not None and not {join.on for join in recipe.join} <= set(rows.columns):
            continue
        own = rows
        if _is_read_in_its_own_way(recipe) or rows is None:
            try:
                own = open_file(recipe)
            except InputError as error:
                scored = {c for score in recipe.scores for c in score.columns}
                if rows is not None and scored and scored <= set(rows.columns):
                    raise InputError(
                        locale.tr(
                            "the recipe kept as '{name}' cannot be followed: {reason}",
                            name=name,
                            reason=error.what,
                        ),
                        error.where,
                        locale.tr("put the file it joins there, or give another recipe"),
                    ) from None
                continue
        if own is not None and set(columns_named(recipe)) <= set(own.columns):
            return own, recipe, name
    if rows is None:
        raise failure or InputError(locale.tr("the file cannot be read"))
    for recipe, name in read:
        if not recipe.join and not _is_read_in_its_own_way(recipe) and mostly(recipe, rows.columns):
            return rows, recipe, name
    return rows, Recipe(), ""


def _is_read_in_its_own_way(recipe: Recipe) -> bool:
    return bool(recipe.join or recipe.sheet or recipe.encoding or recipe.delimiter)


def columns_named(recipe: Recipe) -> list[str]:
    """Every column a recipe needs, those of joined files included."""
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
    names = [
        *single,
        *(recipe.leave_out or ()),
        *(recipe.segments or ()),
        *recipe.comment,
        *recipe.activity,
    ]
    names += [e.time for e in recipe.events]
    names += [join.on for join in recipe.join]
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
