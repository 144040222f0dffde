"""What a save replaced is kept for a while: thinned with age, capped in number and in size."""

from __future__ import annotations

import contextlib
import datetime as dt
import hashlib
import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from journeymap.storage.atomic import write_atomically
from journeymap.storage.errors import StorageError

#: The newest ones are all kept; of older ones the last of each day, then the last of each month.
NEWEST, DAYS, MAX_COUNT = 10, 30, 50
#: All backups of all documents together may take this many bytes.
MAX_BYTES = 500 * 2**20
#: After somebody opened a backup, none of that document is thinned for so long.
PAUSE = dt.timedelta(days=7)
#: A document that was not saved for so long may lose its last backup to those that are.
FORGOTTEN = dt.timedelta(days=365)
_PAUSED = "paused"
_STAMP = "%Y%m%dT%H%M%S%f"
_NAME = re.compile(r"^(\d{8}T\d{12})-([0-9a-f]{16})\.journey$")


@dataclass(frozen=True, slots=True)
class Backup:
    """An earlier state of a document: where it is, when it was replaced (UTC), its bytes."""

    path: Path
    when: dt.datetime
    size: int


def backup_folder() -> Path:
    """Where backups of all documents live."""
    import platformdirs

    return platformdirs.user_data_path("journeymap", appauthor=False) / "backups"


def backups_of(target: str | os.PathLike[str]) -> tuple[Backup, ...]:
    """The earlier states of a document, the newest first."""
    return tuple(_in_folder(_folder_of(Path(os.path.realpath(target)))))


def keep_backup(target: Path, data: bytes, now: dt.datetime | None = None) -> None:
    """Keep the bytes that a save of `target` is about to replace. Raises `StorageError`."""
    folder = _folder_of(target)
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    sum_ = hashlib.sha256(data).hexdigest()[:16]
    earlier = list(_in_folder(folder))
    if earlier and earlier[0].path.name.endswith(f"-{sum_}.journey"):
        return
    now = now or dt.datetime.now(dt.UTC)
    if earlier:  # a clock that was put back must not make the newest look old
        now = max(now, earlier[0].when + dt.timedelta(microseconds=1))
    write_atomically(folder / f"{now.strftime(_STAMP)}-{sum_}.journey", data)
    if not _is_paused(folder, now):
        for backup in _to_drop(list(_in_folder(folder))):
            _drop(backup)
    _cap(now)


def pause_thinning(target: str | os.PathLike[str], now: dt.datetime | None = None) -> None:
    """Keep all backups of a document for a while: somebody looks for what was lost."""
    folder = _folder_of(Path(os.path.realpath(target)))
    until = (now or dt.datetime.now(dt.UTC)) + PAUSE
    with contextlib.suppress(StorageError, OSError):
        write_atomically(folder / _PAUSED, until.isoformat().encode())


def _is_paused(folder: Path, now: dt.datetime) -> bool:
    try:
        until = dt.datetime.fromisoformat((folder / _PAUSED).read_text("ascii"))
        return now < until <= now + PAUSE
    except (OSError, ValueError, TypeError):
        return False


def _folder_of(target: Path) -> Path:
    key = hashlib.sha256(os.fsencode(target)).hexdigest()[:16]
    return backup_folder() / key


def _in_folder(folder: Path) -> Iterator[Backup]:
    names = []
    with contextlib.suppress(OSError):
        names = sorted((name for name in os.listdir(folder) if _NAME.match(name)), reverse=True)
    for name in names:
        with contextlib.suppress(OSError, ValueError):
            path = folder / name
            when = dt.datetime.strptime(name.partition("-")[0], _STAMP).replace(tzinfo=dt.UTC)
            yield Backup(path, when, path.stat().st_size)


def _to_drop(backups: Iterable[Backup]) -> list[Backup]:
    """Those that thinning lets go, given the newest first; the newest itself never goes."""
    kept, dropped, slots = 0, [], set()
    for i, backup in enumerate(backups):
        if i == 0:
            newest = backup.when
        recent = newest - backup.when < dt.timedelta(days=DAYS)
        slot = backup.when.strftime("%Y-%m-%d" if recent else "%Y-%m")
        if i and (kept >= MAX_COUNT or (i >= NEWEST and slot in slots)):
            dropped.append(backup)
            continue
        slots.add(slot)
        kept += 1
    return dropped


def _cap(now: dt.datetime) -> None:
    """Let the oldest go while all together are too large.

    Nothing goes where thinning is paused, and the newest of a document only when that document was
    not saved for a year and nothing else is left to go.
    """
    every: list[Backup] = []
    spare: list[Backup] = []
    last: list[Backup] = []
    with contextlib.suppress(OSError):
        for folder in backup_folder().iterdir():
            found = list(_in_folder(folder))
            every += found
            if not _is_paused(folder, now):
                spare += found[1:]
                last += [b for b in found[:1] if now - b.when > FORGOTTEN]
    total = sum(backup.size for backup in every)
    oldest_first = [*sorted(spare, key=lambda b: b.when), *sorted(last, key=lambda b: b.when)]
    for backup in oldest_first:
        if total <= MAX_BYTES:
            return
        total -= backup.size
        _drop(backup)


def _drop(backup: Backup) -> None:
    with contextlib.suppress(OSError):
        backup.path.unlink()
