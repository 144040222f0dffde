"""Opening and saving documents: the file on disk is the last saved version or the new one, whole.

A save serialises and reads back in memory, looks whether somebody else wrote the file meanwhile,
keeps what it replaces as a backup, and then hands over to `journeymap.storage.atomic`.
"""

from __future__ import annotations

import hashlib
import logging
import os
import stat
from dataclasses import dataclass, replace
from pathlib import Path

from journeymap.evidence.project import Project
from journeymap.i18n.said import locale
from journeymap.storage.atomic import (
    refuse_read_only,
    regular,
    replace_content,
    sweep,
    target_of,
)
from journeymap.storage.atomic import write_atomically as write_atomically
from journeymap.storage.backups import keep_backup
from journeymap.storage.codec import MAX_BYTES, Opened, decode_project, encode_project
from journeymap.storage.errors import ChangedOnDisk as ChangedOnDisk
from journeymap.storage.errors import ReadOnly as ReadOnly
from journeymap.storage.errors import StorageError as StorageError
from journeymap.storage.errors import explain, shown
from journeymap.storage.journey_json import encode_journey
from journeymap.storage.versions import encode_versions

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """What a file on disk was: enough to notice that somebody else has written it."""

    size: int
    mtime_ns: int
    inode: int
    sha256: str


def open_project(path: str | os.PathLike[str]) -> Opened:
    """Read a `.journey` file or a plain `journey.json`.

    Raises `StorageError` naming the file, the place in it and what to do.
    """
    try:
        target = target_of(path)
        found = regular(target)
        if found is None:
            raise StorageError(
                locale.tr("there is no such file"), shown(path), locale.tr("check the name")
            )
        data, fingerprint = _read(target)
        sweep(target.parent)
    except (OSError, ValueError) as error:
        raise explain(error, shown(path)) from None
    try:
        opened = decode_project(data)
    except StorageError as error:
        raise error.inside(shown(path)) from None
    return replace(opened, fingerprint=fingerprint)


def save_project(
    path: str | os.PathLike[str],
    project: Project,
    *,
    expected: Fingerprint | None,
    thumbnail: bytes | None = None,
    overwrite_changed: bool = False,
) -> Fingerprint:
    """Save a document and say what is on the disk now.

    `expected` is the fingerprint of the last open or save, None when the document never was in this
    file; then whatever is there is replaced. A file that is not as expected is not touched
    (`ChangedOnDisk`) unless `overwrite_changed`. A name ending in `.json` gets the bare
    `journey.json`, which has no room for counts, recipes or further versions.

    Raises `StorageError`, `ReadOnly` or `ChangedOnDisk`; then the file is as it was.
    """
    where = shown(path)
    data = _checked_bytes(path, project, thumbnail)
    ours = hashlib.sha256(data).hexdigest()  # there already when only the last flush failed
    try:
        target = target_of(path)
        old = regular(target)
        before: bytes | None = None
        found: Fingerprint | None = None
        if old is not None:
            refuse_read_only(target, old)
            before, found = _read(target)
        known = None if overwrite_changed else expected
        if known is not None and (found is None or found.sha256 not in (known.sha256, ours)):
            raise ChangedOnDisk(where, known, found)
        if before is not None:
            _keep(target, before)

        def last_look() -> None:
            if known is not None and not _untouched(target, old):
                raise ChangedOnDisk(where, known, _read(target)[1] if target.is_file() else None)

        written = replace_content(target, data, old, last_look)
    except (OSError, ValueError) as error:
        raise explain(error, where) from None
    return _fingerprint(written, data)


def fingerprint_of(path: str | os.PathLike[str]) -> Fingerprint | None:
    """What is in a file now, None when there is none. Raises `StorageError`."""
    try:
        target = target_of(path)
        return None if regular(target) is None else _read(target)[1]
    except (OSError, ValueError) as error:
        raise explain(error, shown(path)) from None


def _checked_bytes(
    path: str | os.PathLike[str], project: Project, thumbnail: bytes | None
) -> bytes:
    """The bytes to write, read back once in memory before the disk is touched."""
    where = shown(path)
    plain = os.fsdecode(path).lower().endswith(".json")
    more = project.recipes or project.extra or project.versions
    if plain and (more or project.evidence is not None):
        what = locale.tr("a plain JSON file has no room for counts, recipes and versions")
        raise StorageError(
            what, where, locale.tr("save it as a file ending in {ending}", ending=".journey")
        )
    try:
        data = (
            encode_journey(project.journey)
            if plain
            else encode_project(project, thumbnail=thumbnail)
        )
        again = decode_project(data)
    except StorageError as error:
        raise error.inside(where) from None
    if not _same(again.project, project):
        what = locale.tr("the file would not give back what is in this document")
        raise StorageError(what, where, locale.tr("undo the last steps and save again"))
    return data


def _same(read: Project, kept: Project) -> bool:
    if encode_journey(read.journey) != encode_journey(kept.journey):
        return False
    if encode_versions(read) != encode_versions(kept):
        return False
    if read.recipes != kept.recipes or dict(read.extra) != dict(kept.extra):
        return False
    if read.evidence is None or kept.evidence is None:
        return read.evidence is kept.evidence
    from journeymap.storage.evidence_csv import typed

    return read.evidence.same_as(typed(kept.evidence))


def _read(target: Path) -> tuple[bytes, Fingerprint]:
    """The bytes of an ordinary file; a pipe put in its place meanwhile cannot make it hang."""
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    descriptor = os.open(target, flags)
    with open(descriptor, "rb") as stream:
        found = os.fstat(descriptor)
        if not stat.S_ISREG(found.st_mode):
            raise StorageError(
                locale.tr("this is no ordinary file"),
                shown(target),
                locale.tr("choose another one"),
            )
        if found.st_size > MAX_BYTES:
            raise StorageError(locale.tr("the file is too large to be a journey"), shown(target))
        data = stream.read(MAX_BYTES + 1)
    return data, _fingerprint(found, data)


def _untouched(target: Path, old: os.stat_result | None) -> bool:
    now = regular(target)
    if now is None or old is None:
        return now is old
    return (now.st_mtime_ns, now.st_size, now.st_ino) == (old.st_mtime_ns, old.st_size, old.st_ino)


def _fingerprint(found: os.stat_result, data: bytes) -> Fingerprint:
    sum_ = hashlib.sha256(data).hexdigest()
    return Fingerprint(len(data), found.st_mtime_ns, found.st_ino, sum_)


def _keep(target: Path, before: bytes) -> None:
    """Keep a backup; a backup that cannot be kept must not keep the work from being saved."""
    try:
        keep_backup(target, before)
    except (StorageError, OSError) as error:
        _log.warning("no backup of %s was kept: %s", shown(target), error)
