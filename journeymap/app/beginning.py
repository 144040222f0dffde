"""What ships with the program to begin with: the example, from its raw exports."""

from __future__ import annotations

from typing import TYPE_CHECKING

from journeymap.assets import resource

if TYPE_CHECKING:
    from journeymap.data.counted import Report
    from journeymap.evidence.project import Project

EXAMPLE = "fibre"


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
