"""What counting gave, added to a project: the source, its evidence, and the recipe that is kept."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from journeymap.data.counted import Counted
from journeymap.data.differences import NO_DIFFERENCES, Differences
from journeymap.data.keeping import keep_recipe
from journeymap.data.recipe import Recipe, recipe_to_toml
from journeymap.evidence.project import Project
from journeymap.evidence.tables import SCHEMA, Evidence, Source, empty_table, normalise
from journeymap.i18n.said import locale
from journeymap.model.journey import Journey

if TYPE_CHECKING:
    from journeymap.data.overview import Overview


@dataclass(frozen=True, slots=True)
class Gathered:
    """A project with one more source in it, and what the reader should know about it.

    `overview` says of a survey what was in it, `differences` how it differs from what the recipe it
    was read by was made for.
    """

    project: Project
    source: Source
    recipe: Recipe
    reasons: tuple[str, ...]
    warnings: tuple[str, ...]
    created: tuple[str, ...]
    overview: Overview | None = None
    differences: Differences = NO_DIFFERENCES


def source_of(
    counted: Counted,
    recipe: Recipe,
    *,
    name: str,
    path: str,
    sha256: str,
    places: Mapping[str, str] | None = None,
    files: Mapping[str, str] | None = None,
) -> Source:
    """Where counts came from, by the complete recipe; the id is the beginning of the hash."""
    return Source(
        id=sha256[:12],
        name=name,
        kind=recipe.kind if recipe.kind in ("events", "complaints") else "survey",
        path=path,
        sha256=sha256,
        rows=counted.rows,
        used=counted.used,
        people=counted.people,
        first=counted.first,
        last=counted.last,
        skipped=dict(counted.skipped),
        recipe=recipe_to_toml(recipe),
        inactive_after=counted.inactive_after,
        voice=recipe.voice,
        places=dict(places or {}),
        files=dict(files or {}),
    )


def evidence_of(counted: Counted, source: Source) -> Evidence:
    """The counts of one source; the tables nothing was counted for are empty."""
    tables: dict[str, Any] = {
        name: normalise(name, counted.tables[name].assign(source=source.id))
        if name in counted.tables
        else empty_table(name)
        for name in SCHEMA
    }
    return Evidence(**tables, sources=(source,))


def added(
    project: Project,
    journey: Journey,
    found: Evidence,
    recipe: Recipe,
    *,
    kept_as: str,
    known: str,
    reasons: tuple[str, ...],
    warnings: tuple[str, ...],
    overview: Overview | None = None,
    differences: Differences = NO_DIFFERENCES,
) -> Gathered:
    """The project with the evidence of one more source and the `journey` it was counted for.

    The recipe is kept under the name `kept_as`; `known` is that of the kept one it was read by.
    """
    (source,) = found.sources
    if known:
        reasons = (locale.tr("read as kept under '{name}'", name=known), *reasons)
    return Gathered(
        replace(
            project,
            journey=journey,
            evidence=(project.evidence or Evidence.empty()) + found,
            recipes=keep_recipe(project.recipes, kept_as, source.recipe),
        ),
        source,
        recipe,
        reasons,
        warnings,
        tuple(t.name for t in journey.touchpoints if project.journey.touchpoint(t.id) is None),
        overview,
        differences,
    )
