"""The file that is imported: that it is one, what it is called, and whether it is the same."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path
from threading import Event

from journeymap.data.counted import InputError

_BLOCK = 1 << 20
_ENDINGS = (
    ".gz", ".xes", ".csv", ".tsv", ".txt", ".xlsx", ".xls", ".ods", ".parquet", ".sav", ".zsav",
)  # fmt: skip
_ENDINGS = (
    ".gz", ".xes", ".csv", ".tsv", ".txt", ".xlsx", ".xls", ".ods", ".parquet", ".sav", ".zsav",
)  # fmt: skip


def existing(path: str | Path) -> Path:
    """The absolute path of a regular file. Raises `InputError` when it is none."""
    path = Path(path)
    try:
        if path.is_dir():
            raise InputError("this is a folder, not a file", str(path), "name a file in it")
        if not path.exists():
            raise InputError("there is no such file", str(path), "check the name")
        if not path.is_file():
            raise InputError("this is not a regular file", str(path), "name an export")
    except OSError as error:
        raise InputError(f"the file cannot be opened: {error.strerror}", str(path)) from None
    return path.absolute()


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
