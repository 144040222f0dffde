"""Journals: what a crash would lose, kept apart from the person's own files.

A journal is a folder of its own with `journal.journey`, an ordinary journey file without the
counts, and the counts beside it in a second one: they are large and no edit changes them, so that
an edit costs a few kilobytes. Both are written whole or not at all. `journal.json` inside says
whose it is: which process wrote it, when, and the path and SHA-256 of the file it began from. A
journal goes when its document is saved or given up, never by being opened.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import hashlib
import os
import secrets
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Literal

from journeymap import __version__
from journeymap.evidence.project import Project
from journeymap.i18n.said import locale
from journeymap.storage.atomic import write_atomically
from journeymap.storage.codec import Opened, decode_project, encode_project
from journeymap.storage.errors import StorageError, shown
from journeymap.storage.file import Fingerprint, fingerprint_of
from journeymap.storage.processes import Process, is_alive, machine, this_process
from journeymap.storage.strict_json import dump_json, load_json

#: Of the journals of processes that are no more, so many are kept, and so many bytes together.
MAX_JOURNALS, MAX_BYTES, MAX_DAMAGED = 20, 500 * 2**20, 5
#: The journal of another machine in the same home is taken for left behind after this long.
FOREIGN_AFTER = dt.timedelta(hours=1)
_JOURNAL, _HEADER, _DAMAGED = "journal.journey", "journal.json", "damaged"
_VERSION = 1
#: Opened so often without living on, a journal is opened in safe mode.
MAX_ATTEMPTS = 2
_ATTEMPTS = "attempts"
#: A folder without a journal in it is being made, or was left when its making was cut short.
_EMPTY_AFTER = 24 * 3600
#: Where the counts of a journal are: there are none, in their own file, still in the file the
#: document came from, or not yet written when the program stopped.
Counts = Literal["none", "own", "base", "unwritten"]
#: What became of the file a recovered document came from.
Base = Literal["none", "same", "changed", "gone"]


@dataclass(frozen=True, slots=True)
class Subject:
    """The document that a journal is of: its name, its file and what was in it (SHA-256).

    `attempts` says how often it was recovered by a program that may yet fall over it.
    """

    name: str
    base: Path | None = None
    base_sha256: str = ""
    read_only: bool = False
    attempts: int = 0


@dataclass(frozen=True, slots=True)
class Journal:
    """One journal on the disk, as its header tells; `size` in bytes, `written` in UTC."""

    folder: Path
    subject: Subject
    written: dt.datetime
    owner: Process
    size: int
    counts: Counts
    counts_file: str = ""
    counts_sha256: str = ""


@dataclass(frozen=True, slots=True)
class Listing:
    """Journals that nobody is writing any more, newest first, and how many were damaged."""

    journals: tuple[Journal, ...]
    damaged: int = 0


@dataclass(frozen=True, slots=True)
class Recovered:
    """What a journal gave back. `path` is None unless the file it came from is as it was."""

    project: Project
    subject: Subject
    base: Base
    path: Path | None
    fingerprint: Fingerprint | None
    counts_lost: bool
    warnings: tuple[str, ...] = ()


def journal_folder() -> Path:
    """Where the journals of this user live."""
    import platformdirs

    return platformdirs.user_data_path("journeymap", appauthor=False) / "journals"


def new_journal(root: Path) -> Path:
    """A place for a journal that nobody else will choose; nothing is made yet."""
    return root / secrets.token_hex(8)


# --- writing ----------------------------------------------------------------------------------


def write_journal(
    folder: Path,
    project: Project,
    subject: Subject,
    *,
    counts: Counts = "none",
    counts_file: str = "",
    counts_sha256: str = "",
) -> None:
    """Put the journey and the recipes on the disk, and say where the counts are.

    Raises `StorageError` or `OSError`; then the journal is as it was.
    """
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    owner = this_process()
    header = {
        "version": _VERSION,
        "app": __version__,
        "written": dt.datetime.now(dt.UTC).isoformat(timespec="milliseconds"),
        "pid": owner.pid,
        "host": owner.host,
        "started": owner.started,
        "name": subject.name,
        "base": None if subject.base is None else str(subject.base),
        "base_sha256": subject.base_sha256,
        "read_only": subject.read_only,
        "attempts": subject.attempts,
        "counts": counts,
        "counts_file": counts_file,
        "counts_sha256": counts_sha256,
    }
    light = replace(project, evidence=None, extra={**project.extra, _HEADER: dump_json(header)})
    write_atomically(folder / _JOURNAL, encode_project(light))


def write_counts(folder: Path, project: Project, subject: Subject, *, in_base: bool) -> str:
    """Put the counts on the disk, once; gives their SHA-256, from which the file has its name.

    Counts that stand in the document's own file (`in_base`) are copied with it: that is quicker
    than writing them out, and does not hold up the window.
    """
    data = _base_bytes(subject) if in_base else None
    if data is None:
        data = encode_project(Project(evidence=project.evidence))
    sum_ = hashlib.sha256(data).hexdigest()
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    write_atomically(folder / counts_name(sum_), data)
    return sum_


def counts_name(sha256: str) -> str:
    """The file name of counts in a journal."""
    return f"counts-{sha256[:16]}.journey"


def sweep_counts(folder: Path, keep: str) -> None:
    """Remove counts that the journal does not speak of any more."""
    with contextlib.suppress(OSError):
        for path in folder.glob("counts-*.journey"):
            if path.name != keep:
                path.unlink()


def _base_bytes(subject: Subject) -> bytes | None:
    if subject.base is None:
        return None
    try:
        data = subject.base.read_bytes()
    except OSError:
        return None
    return data if hashlib.sha256(data).hexdigest() == subject.base_sha256 else None


# --- finding ----------------------------------------------------------------------------------


def list_journals(root: Path) -> Listing:
    """Look for journals whose process is no more; damaged ones are put aside and counted.

    Those of living processes are left alone, and so is everything else.
    """
    found: list[Journal] = []
    damaged = 0
    for folder in _folders(root):
        try:
            journal = read_journal(folder)
        except FileNotFoundError:
            _remove_if_abandoned(folder)
        except (StorageError, OSError):
            damaged += _put_aside(folder)
        else:
            if not _is_owned(journal):
                found.append(journal)
    found.sort(key=lambda journal: journal.written, reverse=True)
    return Listing(tuple(found), damaged)


def read_journal(folder: Path) -> Journal:
    """What a journal says of itself; its journey is checked too.

    Raises `StorageError` when it is damaged, `FileNotFoundError` when there is none.
    """
    data = (folder / _JOURNAL).read_bytes()
    return _journal(folder, decode_project(data))


def note_attempt(folder: Path) -> None:
    """A journal is about to be opened: should the program fall over it, the next one knows."""
    with contextlib.suppress(OSError), open(folder / _ATTEMPTS, "ab") as stream:
        stream.write(b".")


def forget_attempts(folder: Path) -> None:
    """The program refused the journal in words: it did not fall."""
    with contextlib.suppress(OSError):
        (folder / _ATTEMPTS).unlink()


def _attempts(folder: Path) -> int:
    try:
        return (folder / _ATTEMPTS).stat().st_size
    except OSError:
        return 0


def prune_journals(root: Path) -> None:
    """Let the oldest journals of dead processes go while there are too many or too large ones."""
    total = 0
    for number, journal in enumerate(list_journals(root).journals):
        total += journal.size
        if number >= MAX_JOURNALS or (number and total > MAX_BYTES):
            remove_journal(journal.folder)
    aside = sorted(_folders(root / _DAMAGED), key=lambda path: path.name, reverse=True)
    for folder in aside[MAX_DAMAGED:]:
        remove_journal(folder)


def remove_journal(folder: Path) -> None:
    """The document is saved or given up. What counts goes first, so that no half is left."""
    with contextlib.suppress(OSError):
        (folder / _JOURNAL).unlink()
    shutil.rmtree(folder, ignore_errors=True)


def _journal(folder: Path, opened: Opened) -> Journal:
    if opened.warnings:
        raise StorageError(opened.warnings[0], shown(folder))
    raw: Any = load_json(opened.project.extra.get(_HEADER, b"{}"))
    try:
        written = dt.datetime.fromisoformat(raw["written"])
        base = raw["base"]
        counts: Counts = raw["counts"]
        if written.tzinfo is None or counts not in ("none", "own", "base", "unwritten"):
            raise ValueError(locale.tr("no time zone, or counts nobody knows"))
        subject = Subject(
            str(raw["name"]),
            None if base is None else Path(base),
            str(raw["base_sha256"]),
            raw["read_only"] is True,
            int(raw.get("attempts", 0)) + _attempts(folder),
        )
        owner = Process(int(raw["pid"]), str(raw["host"]), str(raw["started"]))
        file, sum_ = str(raw["counts_file"]), str(raw["counts_sha256"])
    except (KeyError, TypeError, ValueError) as error:
        raise StorageError(
            locale.tr("the journal is damaged ({reason})", reason=error.args[0]), shown(folder)
        ) from None
    size = sum(path.stat().st_size for path in folder.iterdir() if path.is_file())
    return Journal(folder, subject, written, owner, size, counts, file, sum_)


def _folders(root: Path) -> Iterator[Path]:
    with contextlib.suppress(OSError):
        for path in sorted(root.iterdir()):
            if path.is_dir() and not path.is_symlink() and path.name != _DAMAGED:
                yield path


def _is_owned(journal: Journal) -> bool:
    if journal.owner.host == machine():
        return is_alive(journal.owner)
    return dt.datetime.now(dt.UTC) - journal.written < FOREIGN_AFTER


def _remove_if_abandoned(folder: Path) -> None:
    import time

    with contextlib.suppress(OSError):
        if time.time() - folder.stat().st_mtime > _EMPTY_AFTER:
            shutil.rmtree(folder, ignore_errors=True)


def _put_aside(folder: Path) -> bool:
    """Keep a damaged journal where nobody stumbles over it and somebody who knows can look."""
    stamp = dt.datetime.now(dt.UTC).strftime("%Y%m%dT%H%M%S")
    aside = folder.parent / _DAMAGED
    try:
        aside.mkdir(exist_ok=True, mode=0o700)
        os.replace(folder, aside / f"{stamp}-{folder.name}")
    except OSError:
        return False
    return True


# --- opening ----------------------------------------------------------------------------------


def open_journal(folder: Path, *, safely: bool = False) -> Recovered:
    """Give back what a journal holds; journal and file stay as they are.

    The document gets its file back only if that is what it was when the document was opened;
    otherwise somebody else has written it since, and this is a copy beside it. `safely` gives the
    journey alone, as a copy without its file, its counts and everything else that was beside it.
    Raises `StorageError` or `OSError`.
    """
    opened = decode_project((folder / _JOURNAL).read_bytes())
    journal = _journal(folder, opened)
    if safely:
        alone = Project(opened.project.journey)
        return Recovered(alone, journal.subject, "none", None, None, journal.counts != "none")
    base, fingerprint = _look_at_base(journal.subject)
    counts = _counts_of(journal)
    lost = journal.counts != "none" and counts is None
    extra = {name: data for name, data in opened.project.extra.items() if name != _HEADER}
    project = replace(opened.project, evidence=None, extra=extra)
    warnings: tuple[str, ...] = ()
    if counts is not None:
        project = replace(project, evidence=counts.project.evidence)
        warnings = counts.warnings if journal.counts == "own" else ()
    path = journal.subject.base if base == "same" else None
    return Recovered(project, journal.subject, base, path, fingerprint, lost, warnings)


def _look_at_base(subject: Subject) -> tuple[Base, Fingerprint | None]:
    if subject.base is None:
        return "none", None
    try:
        found = fingerprint_of(subject.base)
    except StorageError:
        return "gone", None
    if found is None:
        return "gone", None
    if found.sha256 != subject.base_sha256:
        return "changed", None
    return "same", found


def _counts_of(journal: Journal) -> Opened | None:
    """The counts, from the journal or from an unchanged file; None when they are lost."""
    try:
        if journal.counts == "own":
            if journal.counts_file != counts_name(journal.counts_sha256):
                return None
            data: bytes | None = (journal.folder / journal.counts_file).read_bytes()
            if data is None or hashlib.sha256(data).hexdigest() != journal.counts_sha256:
                return None
        elif journal.counts == "base":
            data = _base_bytes(journal.subject)
        else:
            return None
        return None if data is None else decode_project(data)
    except (OSError, StorageError):
        return None
