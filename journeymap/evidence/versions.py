"""Named versions of one journey, such as *As-is* and *To be*: pure edits `Project -> Project`.

All versions share one count of ids: an id that was given out in one of them is never given out
again in another, so that two versions can be compared by id, and evidence, which belongs to the
project, lies on whichever version is shown.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from journeymap.i18n.said import locale
from journeymap.model.edits import fresh_id
from journeymap.model.journey import Journey
from journeymap.model.rules import EditError

if TYPE_CHECKING:
    from journeymap.evidence.project import Project

#: More than this nobody can tell apart by name.
MAX_VERSIONS = 50
#: A longer name would not fit on its tab, nor in a file that others make.
MAX_NAME = 200


@dataclass(frozen=True, slots=True)
class Version:
    """A version and its name; `journey` is None for the one shown, which is the project's own."""

    id: str
    name: str
    journey: Journey | None = None
    extra: Mapping[str, object] = field(default_factory=dict, hash=False)


def shown_version(project: Project) -> Version | None:
    """The version that is shown; None while there is only one, which needs no name."""
    return next((v for v in project.versions if v.journey is None), None)


def version_name(project: Project) -> str:
    """What the version shown is called; empty while there is only one."""
    shown = shown_version(project)
    return shown.name if shown else ""


def version_of(project: Project, id: str) -> Version | None:
    """The version with this id, None when there is none."""
    return next((v for v in project.versions if v.id == id), None)


def journey_of(project: Project, id: str) -> Journey | None:
    """The journey of a version, None when there is no such version.

    >>> from journeymap.evidence.project import Project
    >>> journey_of(Project(), "v1") is None
    True
    """
    version = version_of(project, id)
    if version is None:
        return None
    return project.journey if version.journey is None else version.journey


def add_version(project: Project, name: str, *, first: str = "As-is") -> Project:
    """Begin a version as a copy of the one shown, and show it.

    `first` is what the journey so far is called when it had no name yet. Raises `EditError` for a
    name that is none or is taken.

    >>> from journeymap.evidence.project import Project
    >>> [(v.name, v.journey is None) for v in add_version(Project(), "To be").versions]
    [('As-is', False), ('To be', True)]
    """
    if len(project.versions) >= MAX_VERSIONS:
        raise EditError(locale.tr("a journey has at most {most} versions", most=MAX_VERSIONS))
    journey, versions = project.journey, project.versions
    if not versions:
        journey, id = _claim(journey)
        versions = (Version(id, _free_name((), first)),)
    name = _free_name(versions, name)
    journey, id = _claim(journey)
    at = next(i for i, v in enumerate(versions) if v.journey is None)
    kept = replace(versions[at], journey=project.journey)
    new = (*versions[:at], kept, Version(id, name), *versions[at + 1 :])
    return replace(project, journey=journey, versions=new)


def show_version(project: Project, id: str) -> Project:
    """Show another version; ids go on where the highest of all versions ends."""
    journey = _need(project, id).journey
    if journey is None:
        return project
    serial = max(project.journey.serial, journey.serial)
    if serial != journey.serial:
        journey = replace(journey, serial=serial)
    versions = tuple(
        replace(v, journey=None)
        if v.id == id
        else replace(v, journey=project.journey)
        if v.journey is None
        else v
        for v in project.versions
    )
    return replace(project, journey=journey, versions=versions)


def rename_version(project: Project, id: str, name: str) -> Project:
    """Give a version another name. Raises `EditError` when that is none or is taken."""
    old = _need(project, id)
    if name.strip() == old.name:
        return project
    name = _free_name([v for v in project.versions if v.id != id], name)
    return replace(
        project,
        versions=tuple(replace(v, name=name) if v.id == id else v for v in project.versions),
    )


def remove_version(project: Project, id: str) -> Project:
    """Remove a version; in place of the one shown its neighbour is. A last one loses its name."""
    old = _need(project, id)
    if old.journey is None:
        at = project.versions.index(old)
        project = show_version(project, project.versions[at - 1 if at else 1].id)
    left = tuple(v for v in project.versions if v.id != id)
    return replace(project, versions=left if len(left) > 1 else ())


def move_version(project: Project, id: str, before: str | None) -> Project:
    """Put a version in front of another one, at the end when `before` is None."""
    version = _need(project, id)
    if before == id:
        return project
    rest = [v for v in project.versions if v.id != id]
    at = next((i for i, v in enumerate(rest) if v.id == before), len(rest))
    versions = (*rest[:at], version, *rest[at:])
    return project if versions == project.versions else replace(project, versions=versions)


def _need(project: Project, id: str) -> Version:
    found = version_of(project, id)
    if found is None:
        raise EditError(locale.tr("there is no version '{id}'", id=id))
    return found


def _claim(journey: Journey) -> tuple[Journey, str]:
    return replace(journey, serial=journey.serial + 1), fresh_id(journey, "v")


def _free_name(others: tuple[Version, ...] | list[Version], name: str) -> str:
    name = " ".join(name.split())[:MAX_NAME]
    if not name:
        raise EditError(locale.tr("a version needs a name"))
    if any(v.name.casefold() == name.casefold() for v in others):
        raise EditError(locale.tr("there is a version '{name}' already", name=name))
    return name
