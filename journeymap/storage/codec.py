"""`Project` to the bytes of a `.journey` file and back: nothing is half read, nothing is run.

The file is a zip: `mimetype` first and stored, `journey.json` (of the version shown), the other
versions in `versions/*.json`, `evidence/*.csv` with `evidence/sources.json`, `recipes/*.toml`,
`thumbnail.png`, and `checksums.json` with the SHA-256 of each. The same project gives the same
bytes. Members are only ever read into memory.
"""

from __future__ import annotations

import hashlib
import io
import re
import struct
import zipfile
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from journeymap.evidence.project import Project, StoredRecipe
from journeymap.i18n.said import locale
from journeymap.storage.errors import StorageError
from journeymap.storage.journey_json import decode_journey, encode_journey
from journeymap.storage.journey_json import journey_to_dict as journey_to_dict
from journeymap.storage.migrations import VERSION
from journeymap.storage.strict_json import dump_json, load_json
from journeymap.storage.versions import decode_versions, encode_versions, with_serial

if TYPE_CHECKING:
    from journeymap.storage.file import Fingerprint

MIMETYPE = b"application/x-journeymap"
JOURNEY, CHECKSUMS, THUMBNAIL = "journey.json", "checksums.json", "thumbnail.png"
EVIDENCE, RECIPES = "evidence/", "recipes/"
#: A file may not unpack to more than this, nor have more members, nor be squeezed tighter.
MAX_BYTES, MAX_MEMBERS, MAX_RATIO = 500 * 2**20, 10_000, 200
_MAX_JSON = 64 * 2**20
#: Small members may be squeezed as tight as they like.
_SMALL = 2**20
_UNSAFE = re.compile(r'[%/\\:*?"<>|\x00-\x1f\x7f\ud800-\udfff]|^\.|\.$')
_BACKUP = locale.tr("open a backup of an earlier save")
_BAD_ZIP = (
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    zlib.error,
    struct.error,
    NotImplementedError,
    RuntimeError,
    EOFError,
    OSError,
    ValueError,
    IndexError,
    OverflowError,
)


@dataclass(frozen=True, slots=True)
class Opened:
    """A project as it was read, and what its reader should know.

    `read_only` is True when a newer version wrote the file: saving over it would lose something.
    `fingerprint` says what was on the disk, None for bytes that came from nowhere.
    """

    project: Project
    version: int
    read_only: bool = False
    warnings: tuple[str, ...] = ()
    thumbnail: bytes | None = None
    fingerprint: Fingerprint | None = None


def encode_project(project: Project, *, thumbnail: bytes | None = None) -> bytes:
    """The bytes of a `.journey` file; the same project always gives the same ones."""
    members: dict[str, bytes] = {JOURNEY: encode_journey(project.journey)}
    members |= encode_versions(project)
    if project.evidence is not None:
        from journeymap.storage.evidence_csv import encode_evidence

        members |= encode_evidence(project.evidence)
    for recipe in project.recipes:
        members[_recipe_member(recipe.name, members)] = recipe.text.encode("utf-8", "surrogatepass")
    if thumbnail is not None:
        members[THUMBNAIL] = thumbnail
    members |= {name: data for name, data in project.extra.items() if name not in members}
    sums = {name: hashlib.sha256(data).hexdigest() for name, data in members.items()}
    members[CHECKSUMS] = dump_json({"sha256": sums})
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        _add(archive, "mimetype", MIMETYPE, zipfile.ZIP_STORED)
        for name, data in members.items():
            _add(archive, name, data, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def decode_project(data: bytes) -> Opened:
    """Read a `.journey` file or a plain `journey.json`.

    Raises `StorageError` saying what is wrong and where in the file.

    >>> decode_project(encode_project(Project())).project.same_as(Project())
    True
    >>> decode_project(b"")
    Traceback (most recent call last):
    journeymap.storage.errors.StorageError: the file is empty, open a backup of an earlier save
    """
    if not data:
        raise StorageError(locale.tr("the file is empty"), "", _BACKUP)
    if not data.startswith(b"PK"):
        return _opened({JOURNEY: data}, [])
    members, warnings = _unpack(data)
    if members.pop("mimetype", MIMETYPE) != MIMETYPE or JOURNEY not in members:
        raise StorageError(
            locale.tr("this is a zip file, but no journey"),
            "",
            locale.tr("open a file ending in {ending}", ending=".journey"),
        )
    if CHECKSUMS in members:
        warnings += _mismatches(members, members.pop(CHECKSUMS))
    else:
        warnings.append(
            locale.tr(
                "{member} is missing: nobody knows whether the file is whole", member=CHECKSUMS
            )
        )
    return _opened(members, warnings)


def _opened(members: dict[str, bytes], warnings: list[str]) -> Opened:
    text = members.pop(JOURNEY)
    if len(text) > _MAX_JSON:
        raise StorageError(locale.tr("it is too large to be a journey"), JOURNEY)
    try:
        journey, version = decode_journey(text)
    except StorageError as error:
        raise error.inside(JOURNEY) from None
    stored = decode_versions(members)
    version = max(version, stored.version)
    if version > VERSION:
        warnings.append(
            locale.tr("a newer version of journeymap wrote this file: it opens read-only")
        )
    evidence = None
    tables = {name: data for name, data in members.items() if name.startswith(EVIDENCE)}
    if tables:
        from journeymap.storage.evidence_csv import decode_evidence

        evidence, more = decode_evidence(tables)
        warnings += more
        known = _evidence_members() | stored.members
    else:
        known = set(stored.members)
    recipes = []
    for name, data in members.items():
        if _is_recipe(name):
            try:
                recipes.append(
                    StoredRecipe(_recipe_name(name), data.decode("utf-8", "surrogatepass"))
                )
            except UnicodeDecodeError:
                raise StorageError(locale.tr("this is not text in UTF-8"), name) from None
    extra = {
        name: data
        for name, data in members.items()
        if name not in known and name != THUMBNAIL and not _is_recipe(name)
    }
    journey = with_serial(journey, stored.versions)
    project = Project(journey, evidence, tuple(recipes), extra, stored.versions)
    return Opened(project, version, version > VERSION, tuple(warnings), members.get(THUMBNAIL))


def _evidence_members() -> set[str]:
    from journeymap.evidence.tables import SCHEMA
    from journeymap.storage.comments_csv import MEMBER as COMMENTS
    from journeymap.storage.evidence_csv import SOURCES

    return {SOURCES, COMMENTS, *(f"{EVIDENCE}{name}.csv" for name in SCHEMA)}


# --- the zip ----------------------------------------------------------------------------------


def _add(archive: zipfile.ZipFile, name: str, data: bytes, compression: int) -> None:
    info = zipfile.ZipInfo(name)  # its date is 1980-01-01: the same project, the same bytes
    info.compress_type = compression
    info.create_system = 3
    info.external_attr = 0o100644 << 16
    archive.writestr(info, data)


def _unpack(data: bytes) -> tuple[dict[str, bytes], list[str]]:
    """Every member's content, checked by the zip's own sums, and warnings."""
    members: dict[str, bytes] = {}
    warnings: list[str] = []
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            infos = [info for info in archive.infolist() if not info.is_dir()]
            _refuse_bombs(infos)
            for info in infos:
                if not _harmless(info.filename):
                    warnings.append(
                        locale.tr(
                            "{member} has no place here and is left out", member=info.filename[:80]
                        )
                    )
                    continue
                if info.filename in members:
                    raise StorageError(locale.tr("it is there twice"), info.filename[:80], _BACKUP)
                try:
                    members[info.filename] = _read(archive, info)
                except _BAD_ZIP:
                    if info.filename != THUMBNAIL:
                        raise
                    warnings.append(locale.tr("the thumbnail is damaged and is left out"))
    except _BAD_ZIP as error:
        what = locale.tr("the file is damaged or cut short")
        raise StorageError(what, _one_line(error), _BACKUP) from None
    return members, warnings


def _refuse_bombs(infos: list[zipfile.ZipInfo]) -> None:
    if len(infos) > MAX_MEMBERS:
        raise StorageError(
            locale.tr("{count} members are too many for a journey", count=len(infos))
        )
    if sum(info.file_size for info in infos) > MAX_BYTES:
        raise StorageError(
            locale.tr("it would unpack to more than {size} MB", size=MAX_BYTES // 2**20)
        )
    for info in infos:
        if info.file_size > max(_SMALL, MAX_RATIO * info.compress_size):
            raise StorageError(
                locale.tr("it is packed too tightly to be honest"), info.filename[:80]
            )


def _read(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> bytes:
    if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise zipfile.BadZipFile(f"{info.filename[:80]}: unknown packing")
    with archive.open(info) as stream:
        data = stream.read(info.file_size + 1)
    if len(data) != info.file_size:
        raise zipfile.BadZipFile(f"{info.filename[:80]}: wrong size")
    return data


def _harmless(name: str) -> bool:
    parts = re.split(r"[/\\]", name)
    return bool(name) and ".." not in parts and "" not in parts[:1] and ":" not in name


def _mismatches(members: Mapping[str, bytes], sums: bytes) -> Iterable[str]:
    """What is not as it was saved. The zip's own sums hold here, so somebody changed it since."""
    try:
        expected: Any = load_json(sums)
        noted = expected["sha256"].items()
    except (StorageError, TypeError, KeyError, AttributeError):
        return [
            locale.tr(
                "{member} cannot be read: nobody knows whether the file is whole", member=CHECKSUMS
            )
        ]
    found = {name: hashlib.sha256(data).hexdigest() for name, data in members.items()}
    changed = [name for name, sum_ in noted if found.get(name) != sum_]
    return [
        locale.tr("{member} is not as it was saved", member=name[:80])
        if name in found
        else locale.tr("{member} is missing", member=name[:80])
        for name in sorted(changed)
        if name != THUMBNAIL or name in found
    ]


def _one_line(error: Exception) -> str:
    return " ".join(str(error).split())[:120]


# --- names of recipes -------------------------------------------------------------------------


def _is_recipe(name: str) -> bool:
    return name.startswith(RECIPES) and name.endswith(".toml") and name.count("/") == 1


def _recipe_member(name: str, taken: Iterable[str]) -> str:
    """A member name any system can unpack; `%~2` tells recipes of one name from each other."""
    safe = _UNSAFE.sub(
        lambda bad: "".join(f"%{b:02X}" for b in bad[0].encode("utf-8", "surrogatepass")), name
    )
    member, number = f"{RECIPES}{safe}.toml", 1
    while member in taken:
        number += 1
        member = f"{RECIPES}{safe}%~{number}.toml"
    return member


def _recipe_name(member: str) -> str:
    safe = re.sub(r"%~\d+$", "", member[len(RECIPES) : -len(".toml")])
    return unquote(safe, errors="surrogatepass")
