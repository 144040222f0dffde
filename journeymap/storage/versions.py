"""The versions of a journey in its file: the one shown is `journey.json`, each other one a member.

`versions/versions.json` lists them in their order: `[{"id": "v1", "name": "As-is"}, {"id": "v2",
"name": "To be", "shown": true}]`. A program that does not know versions keeps these members.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from journeymap.evidence.project import Project
from journeymap.evidence.versions import MAX_NAME, MAX_VERSIONS, Version
from journeymap.i18n.said import locale
from journeymap.model.ids import number_in
from journeymap.model.journey import Journey
from journeymap.storage.errors import StorageError
from journeymap.storage.journey_json import decode_journey, encode_journey
from journeymap.storage.records import kind_of, text, truth
from journeymap.storage.strict_json import dump_json, load_json

FOLDER = "versions/"
INDEX = f"{FOLDER}versions.json"
#: An id is the name of a member, and that has to be a file name anywhere.
_ID = re.compile(r"[a-z][a-z0-9_-]{0,39}")
_MAX_BYTES = 64 * 2**20
_FIELDS = ("id", "name", "shown")
_BACKUP = locale.tr("open a backup of an earlier save")


@dataclass(frozen=True, slots=True)
class Stored:
    """What a file holds of versions: the highest version of the format, and the members read."""

    versions: tuple[Version, ...] = ()
    version: int = 0
    members: frozenset[str] = frozenset()


def encode_versions(project: Project) -> dict[str, bytes]:
    """The members that hold the versions and their order; none while there is only one.

    >>> encode_versions(Project())
    {}
    """
    if not project.versions:
        return {}
    listed: list[dict[str, object]] = []
    members: dict[str, bytes] = {}
    for version in project.versions:
        entry = {**version.extra, "id": version.id, "name": version.name}
        if version.journey is None:
            entry["shown"] = True
        else:
            members[_member(version.id)] = encode_journey(version.journey)
        listed.append(entry)
    return {INDEX: dump_json(listed), **members}


def decode_versions(members: Mapping[str, bytes]) -> Stored:
    """The versions that stand in these members of a file.

    Raises `StorageError` with the member and what is wrong in it; none is left out in silence.
    """
    if INDEX not in members:
        return Stored()
    try:
        listed = _listed(load_json(members[INDEX]))
    except StorageError as error:
        raise error.inside(INDEX) from None
    versions, newest = [], 0
    for version, shown in listed:
        if shown:
            versions.append(version)
            continue
        member = _member(version.id)
        if member not in members:
            raise StorageError(locale.tr("this version is missing"), member, _BACKUP)
        if len(members[member]) > _MAX_BYTES:
            raise StorageError(locale.tr("it is too large to be a journey"), member)
        try:
            journey, format_version = decode_journey(members[member])
        except StorageError as error:
            raise error.inside(member) from None
        newest = max(newest, format_version)
        versions.append(replace(version, journey=journey))
    known = {INDEX, *(_member(v.id) for v in versions if v.journey is not None)}
    return Stored(tuple(versions) if len(versions) > 1 else (), newest, frozenset(known))


def with_serial(journey: Journey, versions: Iterable[Version]) -> Journey:
    """The journey shown, knowing every id that was given out in any version."""
    others = [v.journey.serial for v in versions if v.journey is not None]
    serial = max([journey.serial, *others, *(number_in(v.id) for v in versions)])
    return journey if serial == journey.serial else replace(journey, serial=serial)


def _member(id: str) -> str:
    return f"{FOLDER}{id}.json"


def _listed(raw: Any) -> list[tuple[Version, bool]]:
    if not isinstance(raw, list):
        raise StorageError(locale.tr("a list is needed, not {found}", found=kind_of(raw)))
    if len(raw) > MAX_VERSIONS:
        raise StorageError(
            locale.tr(
                "{count} versions are more than the {most} there may be",
                count=len(raw),
                most=MAX_VERSIONS,
            )
        )
    out: list[tuple[Version, bool]] = []
    for i, entry in enumerate(raw):
        if not isinstance(entry, dict):
            raise StorageError(
                locale.tr("an object is needed, not {found}", found=kind_of(entry)), f"[{i}]"
            )
        id, name = text(entry.get("id"), f"[{i}].id"), text(entry.get("name"), f"[{i}].name")
        if not _ID.fullmatch(id) or f"{FOLDER}{id}.json" == INDEX:
            raise StorageError(
                locale.tr("{id} cannot be the id of a version", id=f"{id!r:.60}"),
                f"[{i}].id",
            )
        if not name.strip() or len(name) > MAX_NAME:
            raise StorageError(locale.tr("a version needs a name of its own"), f"[{i}].name")
        if any(known.id == id for known, _ in out):
            raise StorageError(locale.tr("the id '{id}' is used twice", id=id), f"[{i}].id")
        extra = {key: value for key, value in entry.items() if key not in _FIELDS}
        shown = truth(entry.get("shown", False), f"[{i}].shown")
        out.append((Version(id, name, None, extra), shown))
    if sum(shown for _, shown in out) != 1:
        raise StorageError(locale.tr("exactly one version is the one shown"), "", _BACKUP)
    return out
