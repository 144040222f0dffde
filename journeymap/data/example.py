"""What ships with the program to begin with: the example, from its raw exports."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from journeymap.assets import resource
from journeymap.data.input_file import stem
from journeymap.i18n.calendars import usual_calendar
from journeymap.model import edits
from journeymap.model.entities import Note

if TYPE_CHECKING:
    from journeymap.data.counted import Report
    from journeymap.evidence.project import Project

EXAMPLE = "fibre"
EXPORTS = ("fibre-survey.csv", "fibre-events.csv.gz")


def example_project(report: Report, language: str = "en") -> Project:
    """The example, gathered from the exports it came from, exactly as a person would do it.

    In another language than English the journey is named anew once everything is counted; what the
    exports themselves say, segments and comments, stays as it is.
    """
    from journeymap.data.importing import gather
    from journeymap.data.recipe import recipe_from_toml
    from journeymap.storage.file import open_project

    project = open_project(resource("examples", f"{EXAMPLE}.json")).project
    ids = {touchpoint.name: touchpoint.id for touchpoint in project.journey.touchpoints}
    for number, export in enumerate(EXPORTS):
        path = resource("examples", export)
        text = path.with_name(f"{stem(path)}.toml").read_text(encoding="utf-8")
        recipe = recipe_from_toml(text)
        # By its id a touchpoint is found under any name, when the file is counted again.
        scores = tuple(replace(s, touchpoint=ids[s.touchpoint]) for s in recipe.scores)
        project = gather(
            project,
            path,
            recipe=replace(recipe, scores=scores, calendar=usual_calendar(language)),
            report=partial(_part, report, number),
        ).project
    return _in_language(project, language)


def _part(report: Report, number: int, share: float) -> None:
    report((number + share) / len(EXPORTS))


def _in_language(project: Project, language: str) -> Project:
    names = tomllib.loads(resource("examples", f"{EXAMPLE}-names.toml").read_text(encoding="utf-8"))
    words = names.get(language)
    if words is None:
        return project
    people = words.pop("people")
    journey = replace(
        project.journey,
        title=words.pop("title"),
        language=language,
        departments=tuple(
            replace(d, manager=people.get(d.manager, d.manager))
            for d in project.journey.departments
        ),
        transitions=tuple(
            replace(t, owner=people.get(t.owner, t.owner)) for t in project.journey.transitions
        ),
    )
    for id, text in words.items():
        field = "text" if isinstance(journey.by_id[id], Note) else "name"
        journey = edits.change(journey, id, **{field: text})
    return replace(project, journey=journey)
