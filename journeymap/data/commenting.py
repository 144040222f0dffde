"""Keeping the comments of a source that is counted already, and forgetting them again."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from journeymap.data.comments import read_comments
from journeymap.data.counted import InputError, no_report
from journeymap.data.input_file import existing, sha256
from journeymap.data.leaving_out import chosen_rows
from journeymap.data.recipe import recipe_from_toml, recipe_to_toml
from journeymap.data.steps import connected, open_file, placed
from journeymap.evidence.project import Project
from journeymap.evidence.tables import Evidence, Source
from journeymap.i18n.said import locale


def with_comments(project: Project, source: Source) -> Project:
    """The project with the comments of a source, read from its file again, masked.

    Raises `InputError` when the file is no longer where it was, is no longer the same, or has no
    column of comments.
    """
    evidence = project.evidence or Evidence.empty()
    path = existing(Path(source.path))
    if sha256(path) != source.sha256:
        raise InputError(locale.tr("this file is no longer the one that was counted"), str(path))
    if not recipe_from_toml(source.recipe).comment:
        raise InputError(
            locale.tr("no column of this file is known to hold comments"),
            path.name,
            locale.tr("name it in a recipe"),
        )
    recipe = recipe_from_toml(source.recipe)
    with connected(path.name) as connection:
        rows, _ = chosen_rows(connection, open_file(connection, path, recipe, no_report), recipe)
        _, ids = placed(connection, rows, recipe, project.journey, path)
        comments = read_comments(connection, rows, recipe, ids)
    return _keeping(project, evidence.with_comments(source.id, comments), source, keep=True)


def without_comments(project: Project, source: Source) -> Project:
    """The project without the comments of a source, and a recipe that keeps none next time."""
    evidence = project.evidence or Evidence.empty()
    return _keeping(project, evidence.with_comments(source.id, ()), source, keep=False)


def _keeping(project: Project, evidence: Evidence, source: Source, *, keep: bool) -> Project:
    """Comments as given; the source's recipe says for next month whether they are kept."""
    recipe = replace(recipe_from_toml(source.recipe), keep_comments=keep)
    text = recipe_to_toml(recipe)
    kept = tuple(replace(r, text=text) if r.text == source.recipe else r for r in project.recipes)
    return replace(project, evidence=evidence.telling(source.id, recipe=text), recipes=kept)
