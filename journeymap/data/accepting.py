"""Putting on the map what a log found; rules that read several activities as one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from journeymap.data.continuing import files_of_source, is_unchanged
from journeymap.data.counted import InputError, Report, no_report
from journeymap.data.importing import gather
from journeymap.data.matching import match_touchpoint
from journeymap.data.recipe import recipe_from_toml
from journeymap.evidence.project import Project
from journeymap.evidence.tables import OFF_MAP
from journeymap.i18n.said import locale
from journeymap.model.edits import add_touchpoint, change, connect, fresh_id


def take_in(
    project: Project, activity: str, stage: str, ways: Sequence[tuple[str, str]] = ()
) -> tuple[Project, str]:
    """The project with an activity of its logs (`OFF_MAP` + name) as a touchpoint, and its id.

    A touchpoint of that name that nobody visited becomes the activity's place, otherwise a new one
    is made in `stage`. `ways` are steps to draw, the activity named as in the evidence.
    """
    evidence, journey = project.evidence, project.journey
    assert evidence is not None
    name = activity.removeprefix(OFF_MAP)
    id = match_touchpoint(journey, name)
    if id is None or (evidence.visits["touchpoint"] == id).any():
        id = fresh_id(journey, "t")
        journey = change(add_touchpoint(journey, name, stage, id=id), id, stage_guessed=True)
    for a, b in ways:
        source, target = (id if end == activity else end for end in (a, b))
        if source != target and journey.transition_between(source, target) is None:
            journey = connect(journey, source, target)
    return replace(project, journey=journey, evidence=evidence.moved(activity, id)), id


def read_as(
    project: Project, names: Mapping[str, str], *, report: Report = no_report
) -> tuple[Project, int]:
    """The project with activities read under other names (activity -> name), and how many logs.

    The rules are written into the recipes, so next month's log is read by them too. Each log that
    has one of the activities is counted again, since who came to both is one customer. Raises
    `InputError` where a log is no longer there.
    """
    evidence = project.evidence
    sources = [s for s in evidence.sources if s.kind == "events"] if evidence is not None else []
    now, done = project, 0
    for source in sources:
        recipe = recipe_from_toml(source.recipe)
        files = files_of_source(source)
        for path, sha256 in files.items():
            if not is_unchanged(path, sha256):
                raise InputError(
                    locale.tr(
                        "the log '{name}' must be counted again, and its file is gone or changed",
                        name=source.name,
                    ),
                    str(path),
                    locale.tr("put it back and try again"),
                )
        # What was renamed before to a name that is renamed now goes along.
        old = {raw: names.get(shown, shown) for raw, shown in recipe.rename.items()}
        recipe = replace(recipe, rename={**old, **names})
        assert now.evidence is not None
        rest = replace(
            now,
            evidence=now.evidence.without(source.id),
            recipes=tuple(r for r in now.recipes if r.text != source.recipe),
        )

        def part(share: float, before: int = done) -> None:
            report((before + share) / len(sources))

        found = gather(rest, tuple(files), recipe=recipe, name=source.name, apart=True, report=part)
        told = {**source.places, **found.source.places}
        told = {name: id for name, id in told.items() if name not in names}
        assert found.project.evidence is not None
        kept = found.project.evidence.telling(
            found.source.id, places=told, path=source.path, voice=source.voice
        )
        now, done = replace(found.project, evidence=kept), done + 1
    return now, done
