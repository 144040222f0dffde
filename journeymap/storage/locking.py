"""Who has a file open: a small lock file beside it, `.name.lock`, made as long as it is open.

A lock is advice. It lets a second window, program or computer say whose hands a file is in; it
never keeps a file from being opened, and what is true of the file at the moment of a save is found
out there (`journeymap.storage.file`). Where no lock can be made, work goes on without one.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import os
import secrets
import socket
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from journeymap.i18n.said import locale
from journeymap.storage.errors import StorageError, shown
from journeymap.storage.processes import Process, is_alive, machine, this_process
from journeymap.storage.strict_json import dump_json, load_json

#: A lock file is a few lines; a longer one is not ours.
_MOST = 4096
_NO_FOLLOW = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0)
_ATTEMPTS = 5


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has a file open: the process, its user and computer, and since when (UTC).

    Empty where the lock file does not tell.
    """

    process: Process
    user: str = ""
    computer: str = ""
    since: dt.datetime | None = None

    @property
    def is_elsewhere(self) -> bool:
        """True on another computer, where nobody here can see whether the program still runs."""
        return self.process.host != machine()


@dataclass(frozen=True, slots=True)
class Claim:
    """What came of asking for a file: whoever holds it, or else the bytes of our own lock.

    `target` is the file itself, links followed. Neither holder nor token: there is no lock.
    """

    target: Path
    holder: Holder | None = None
    token: bytes = b""


class Held(StorageError):  # noqa: N818 - reads as the fact it states
    """Somebody else has the file open that was to be replaced; nothing was changed."""

    def __init__(self, where: str, holder: Holder) -> None:
        self.holder = holder
        super().__init__(
            locale.tr("somebody else has this file open"),
            where,
            locale.tr("save a copy under another name"),
        )


def claim(path: str | os.PathLike[str], *, force: bool = False) -> Claim:
    """Lock a file for this process, or say who has it.

    The lock of a process of this computer that is no more is taken over; any other one only with
    `force`, when a person said so. Never raises for what the disk does not allow.
    """
    target = Path(os.path.realpath(path))
    lock = lock_of(target)
    try:
        token = _token()
        for _attempt in range(_ATTEMPTS):
            if _make(lock, token):
                return Claim(target, None, token)
            found = _read(lock)
            if found is None:
                continue
            holder = _holder(found)
            if holder is not None and holder.process == this_process():
                return Claim(target, None, found)
            if force or _is_left_behind(holder):
                _put_aside(lock, found)
            else:
                return Claim(target, holder or Holder(Process(0, "", "")))
    except (OSError, ValueError):
        pass
    return Claim(target)


def holder_of(target: Path) -> Holder | None:
    """Who else has a file open now; None when nobody has."""
    with contextlib.suppress(OSError, ValueError):
        found = _read(lock_of(target))
        if found is not None:
            holder = _holder(found)
            ours = holder is not None and holder.process == this_process()
            if not (ours or _is_left_behind(holder)):
                return holder or Holder(Process(0, "", ""))
    return None


def release(claim: Claim) -> None:
    """Remove our lock; that of somebody who took it over stays."""
    with contextlib.suppress(OSError, ValueError):
        lock = lock_of(claim.target)
        if claim.token and _read(lock) == claim.token:
            os.unlink(lock)


def lock_of(target: Path) -> Path:
    """The lock file of a file.

    >>> lock_of(Path("maps/fibre.journey")).as_posix()
    'maps/.fibre.journey.lock'
    """
    return target.with_name(f".{target.name}.lock")


def held(claim: Claim) -> Held | None:
    """The error for a file that is somebody else's; None when it is ours or nobody's."""
    return None if claim.holder is None else Held(shown(claim.target), claim.holder)


def _token() -> bytes:
    import getpass

    me = this_process()
    user = ""
    with contextlib.suppress(OSError, KeyError, ImportError):
        user = getpass.getuser()
    return dump_json(
        {
            "program": "journeymap",
            "pid": me.pid,
            "host": me.host,
            "started": me.started,
            "user": user,
            "computer": socket.gethostname(),
            "since": dt.datetime.now(dt.UTC).isoformat(timespec="seconds"),
        }
    )


def _make(lock: Path, token: bytes) -> bool:
    """Make a lock file; False when there is one."""
    try:
        descriptor = os.open(lock, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _NO_FOLLOW, 0o644)
    except FileExistsError:
        return False
    try:
        os.write(descriptor, token)
    finally:
        os.close(descriptor)
    return True


def _read(lock: Path) -> bytes | None:
    """What a lock file holds; None when it is gone. A pipe in its place cannot make this wait."""
    try:
        flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
        descriptor = os.open(lock, flags | _NO_FOLLOW)
    except FileNotFoundError:
        return None
    try:
        return os.read(descriptor, _MOST)
    finally:
        os.close(descriptor)


def _holder(found: bytes) -> Holder | None:
    """Whom a lock file names; None when it is not one of ours."""
    try:
        raw: Any = load_json(found)
        since = dt.datetime.fromisoformat(raw["since"])
        process = Process(int(raw["pid"]), str(raw["host"]), str(raw["started"]))
        user, computer = _plain(raw["user"]), _plain(raw["computer"])
    except (StorageError, KeyError, TypeError, ValueError, OverflowError):
        return None
    return Holder(process, user, computer, since if since.tzinfo is not None else None)


def _plain(text: object) -> str:
    """A name fit to be shown, whatever a lock file holds."""
    return "".join(c for c in str(text) if c.isprintable())[:60]


def _is_left_behind(holder: Holder | None) -> bool:
    return holder is not None and not holder.is_elsewhere and not is_alive(holder.process)


def _put_aside(lock: Path, found: bytes) -> None:
    """Remove exactly the lock that was looked at: another process may have made its own by now."""
    aside = lock.with_name(f"{lock.name}-{secrets.token_hex(4)}")
    try:
        os.rename(lock, aside)
    except FileNotFoundError:
        return
    if _read(aside) != found:
        with contextlib.suppress(OSError):
            os.link(aside, lock)
    os.unlink(aside)
