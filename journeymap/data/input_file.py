"""The files that are imported: which they are, what they are called, whether they are the same."""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Sequence
from glob import glob
from pathlib import Path
from threading import Event

from journeymap.data.counted import InputError
from journeymap.i18n.said import locale
from journeymap.storage.errors import reason

_BLOCK = 1 << 20
MOST_FILES = 1_000
_PATTERN = re.compile(r"[*?\[]")
_ENDINGS = (
    ".gz", ".xes", ".csv", ".tsv", ".txt", ".xlsx", ".xls", ".ods", ".parquet", ".sav", ".zsav",
)  # fmt: skip


def existing(path: str | Path) -> Path:
    """The absolute path of a regular file. Raises `InputError` when it is none."""
    path = Path(path)
    try:
        if path.is_dir():
            raise InputError(
                locale.tr("this is a folder, not a file"), str(path), locale.tr("name a file in it")
            )
        if not path.exists():
            raise InputError(
                locale.tr("there is no such file"), str(path), locale.tr("check the name")
            )
        if not path.is_file():
            raise InputError(
                locale.tr("this is not a regular file"), str(path), locale.tr("name an export")
            )
    except OSError as error:
        raise InputError(
            locale.tr("the file cannot be opened: {reason}", reason=reason(error)), str(path)
        ) from None
    return path.absolute()


def files_named(path: str | Path | Sequence[Path]) -> tuple[Path, ...]:
    """The files a name stands for: one file, those of a folder, or those that fit a pattern.

    Of a folder (and the folders in it) those that may be exports are taken, in order of their
    names; they must be of one kind. Several files may be named, too. Raises `InputError` when there
    is none.
    """
    if not isinstance(path, str | Path):
        return tuple(existing(one) for one in path)
    path = Path(path)
    try:
        if path.is_dir():
            found = [p for p in path.rglob("*") if _may_be_export(p)]
            where, remedy = str(path), locale.tr("name a folder with exports in it, or a file")
        elif not path.exists() and _PATTERN.search(str(path)):
            found = [Path(p) for p in glob(str(path), recursive=True)]
            found = [p for p in found if p.is_file()]
            where, remedy = str(path), locale.tr("check the pattern")
        else:
            return (existing(path),)
    except OSError as error:
        raise InputError(
            locale.tr("the folder cannot be read: {reason}", reason=reason(error)), str(path)
        ) from None
    if not found:
        raise InputError(locale.tr("there is no file to import"), where, remedy)
    if len(found) > MOST_FILES:
        raise InputError(
            locale.tr("there are more than {most} files", most=MOST_FILES),
            where,
            locale.tr("import fewer at once"),
        )
    kinds = {_kind(p) for p in found}
    if len(kinds) > 1:
        raise InputError(
            locale.tr("there are files of different kinds ({names})", names=tuple(sorted(kinds))),
            where,
            locale.tr(
                "take one kind, such as {pattern}", pattern=f"{Path(where).name}/*{min(kinds)}"
            ),
        )
    return tuple(existing(p) for p in sorted(found, key=lambda p: p.as_posix()))


def _may_be_export(path: Path) -> bool:
    hidden = path.name.startswith((".", "_", "~"))
    return path.is_file() and not hidden and path.name.lower().endswith(_ENDINGS)


def _kind(path: Path) -> str:
    """The ending that says how a file is written, whether packed or not."""
    return Path(path.name.lower().removesuffix(".gz")).suffix


def combined(hashes: Sequence[str]) -> str:
    """One hash for several files; that of the file where there is one."""
    if len(hashes) == 1:
        return hashes[0]
    return hashlib.sha256("\n".join(hashes).encode()).hexdigest()


def stem(path: Path) -> str:
    """The file's name without the endings an export may have."""
    name = path.name
    for ending in _ENDINGS:
        if name.lower().endswith(ending):
            name = name[: -len(ending)]
    return name or path.name


def stamp(path: Path) -> tuple[int, int]:
    """Size and time of change, to notice a file that changes while it is read."""
    status = os.stat(path)
    return status.st_size, status.st_mtime_ns


def sha256(path: Path, stop: Event | None = None) -> str:
    """SHA-256 of the file's bytes, in hexadecimal; of some of them once `stop` is set."""
    digest = hashlib.sha256()
    with open(path, "rb") as file:
        while block := file.read(_BLOCK):
            if stop is not None and stop.is_set():
                break
            digest.update(block)
    return digest.hexdigest()
