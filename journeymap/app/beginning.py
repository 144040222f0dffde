"""What ships with the program to begin with: templates, and the example from its raw exports."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from journeymap.assets import resource
from journeymap.i18n.locale import Locale
from journeymap.model.journey import DEFAULT_STAGES, Journey

if TYPE_CHECKING:
    from journeymap.data.counted import Report
    from journeymap.evidence.project import Project

EXAMPLE = "fibre"


def empty_journey(locale: Locale) -> Journey:
    """A journey without touchpoints, its stages called as the reader calls them."""
    names = {
        "awareness": locale.tr("Awareness"),
        "interest": locale.tr("Interest"),
        "consideration": locale.tr("Consideration"),
        "action": locale.tr("Action"),
        "use": locale.tr("Use"),
        "advocacy": locale.tr("Advocacy"),
    }
    stages = tuple(replace(stage, name=names[stage.id]) for stage in DEFAULT_STAGES)
    return Journey(language=locale.language[:2], stages=stages)


def shipped_templates(locale: Locale) -> tuple[tuple[str, Path], ...]:
    """Name and path of every template."""
    names = {
        "retail": locale.tr("Shop with online orders"),
        "bank": locale.tr("Bank account and loan"),
        "software": locale.tr("Software subscription"),
    }
    folder = resource("templates")
    return tuple(
        (name, path) for id, name in names.items() if (path := folder / f"{id}.json").is_file()
    )


def example_project(report: Report) -> Project:
    """The example, gathered from the exports it came from, exactly as a person would do it."""
    from journeymap.data.importing import gather
    from journeymap.data.recipe import recipe_from_toml
    from journeymap.storage.file import open_project

    ready = resource("examples", f"{EXAMPLE}.journey")
    if ready.is_file():
        return open_project(ready).project
    project = open_project(resource("examples", f"{EXAMPLE}.json")).project
    exports = sorted(resource("examples").glob(f"{EXAMPLE}-*.csv*"))
    for number, path in enumerate(exports):
        recipe = path.with_name(path.name.split(".")[0] + ".toml")
        project = gather(
            project,
            path,
            recipe=recipe_from_toml(recipe.read_text(encoding="utf-8")),
            report=lambda share, n=number: report((n + share) / len(exports)),
        ).project
    return project
