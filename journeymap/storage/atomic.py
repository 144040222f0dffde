"""Writing a file so that the disk holds the old one or the new one, whole, whatever happens.

The order of the steps is that of Pillai et al. (OSDI 2014): write a temporary file beside the
target, flush it to the disk, put it in the target's place, flush the folder. A failed flush is
never tried again on the same file: the cache may be clean and the data lost (PostgreSQL, 2018).
"""

from __future__ import annotations

import contextlib
import errno
import os
import re
import secrets
import stat
import sys
import time
import zlib
from collections.abc import Callable
from pathlib import Path

from journeymap.i18n.said import locale
from journeymap.storage.errors import ReadOnly, StorageError, explain, shown

#: Virus scanners on Windows hold a fresh file for a moment.
_RETRIES, _PAUSE = 10, 0.1
#: A temporary file this old (seconds) is nobody's any more, whoever made it.
_ABANDONED = 24 * 3600
_TEMPORARY = re.compile(r"^\.journeymap-([0-9a-f]{8})-(\d+)-[0-9a-f]{16}\.tmp$")
_UNSUPPORTED = {errno.EINVAL, errno.ENOTSUP, errno.EBADF, errno.EACCES, errno.EPERM, errno.ENOSYS}
_NO_FOLLOW = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)


def write_atomically(path: str | os.PathLike[str], data: bytes) -> None:
    """Write `data` to `path`: afterwards the old content is there or the new, never a mixture.

    A link stays a link and its target is replaced; the mode, and where possible the owner and the
    extended attributes, of an existing file are kept. Raises `StorageError`; then nothing changed.
    """
    try:
        target = target_of(path)
        old = regular(target)
        if old is not None:
            refuse_read_only(target, old)
        replace_content(target, data, old)
    except (OSError, ValueError) as error:
        raise explain(error, shown(path)) from None


def target_of(path: str | os.PathLike[str]) -> Path:
    """Where a path really leads: a link is followed, one that leads nowhere is refused."""
    if os.path.islink(path):
        try:
            return Path(os.path.realpath(path, strict=True))
        except FileNotFoundError:
            what = locale.tr("the link leads to a file that is not there")
            raise StorageError(what, shown(path), locale.tr("choose the file itself")) from None
    return Path(os.path.realpath(path))


def regular(target: Path) -> os.stat_result | None:
    """What is known of an ordinary file, None when there is none; nothing is opened.

    Raises `StorageError` for a folder, a pipe, a socket or a device.
    """
    try:
        found = target.stat()
    except FileNotFoundError:
        return None
    if stat.S_ISDIR(found.st_mode):
        raise StorageError(locale.tr("this is a folder"), shown(target), locale.tr("choose a file"))
    if not stat.S_ISREG(found.st_mode):
        raise StorageError(
            locale.tr("this is no ordinary file"), shown(target), locale.tr("choose another one")
        )
    return found


def refuse_read_only(target: Path, found: os.stat_result) -> None:
    """Raise `ReadOnly` for a file that may not be written; its mode is never changed for it."""
    if not found.st_mode & 0o222 or not os.access(target, os.W_OK):
        raise ReadOnly(
            locale.tr("the file is read-only"),
            shown(target),
            locale.tr("save a copy under another name"),
        )


def replace_content(
    target: Path,
    data: bytes,
    old: os.stat_result | None,
    last_look: Callable[[], None] | None = None,
) -> os.stat_result:
    """The steps that touch the disk. Raises `OSError`; then `target` is as it was.

    `old` is what stands there now. `last_look` is called when everything is written and only the
    replacing is left; it may raise to stop that.
    """
    folder = target.parent
    sweep(folder)
    temporary = folder / _temporary_name()
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | _NO_FOLLOW
    descriptor = os.open(temporary, flags, 0o666 if old is None else 0o600)
    try:
        try:
            _write_all(descriptor, data)
            if old is not None:
                _keep_owner_and_mode(descriptor, target, old)
            os.fsync(descriptor)
            written = os.fstat(descriptor)
        finally:
            os.close(descriptor)
        if last_look is not None:
            last_look()
        _put_in_place(temporary, target)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(temporary)
        raise
    _flush_folder(folder)
    return written


def sweep(folder: Path) -> None:
    """Remove temporary files that a killed save left behind; those of a living one are kept."""
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            ours = _TEMPORARY.match(entry.name)
            if ours and entry.is_file(follow_symlinks=False) and _is_stale(entry, ours):
                with contextlib.suppress(OSError):
                    os.unlink(entry.path)


def _is_stale(entry: os.DirEntry[str], name: re.Match[str]) -> bool:
    if time.time() - entry.stat(follow_symlinks=False).st_mtime > _ABANDONED:
        return True
    return name[1] == _host() and not _is_running(int(name[2]))


def _is_running(pid: int) -> bool:
    if sys.platform == "win32":  # there, asking a process with a signal ends it
        return True
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except (OSError, OverflowError):
        return True
    return True


def _host() -> str:
    import socket

    return f"{zlib.crc32(socket.gethostname().encode()):08x}"


def _temporary_name() -> str:
    return f".journeymap-{_host()}-{os.getpid()}-{secrets.token_hex(8)}.tmp"


def _write_all(descriptor: int, data: bytes) -> None:
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(descriptor, rest) :]


def _keep_owner_and_mode(descriptor: int, target: Path, old: os.stat_result) -> None:
    """What cannot be kept without rights one does not have is left: the content matters more."""
    if sys.platform == "win32":
        return
    new = os.fstat(descriptor)
    if (new.st_uid, new.st_gid) != (old.st_uid, old.st_gid):
        with contextlib.suppress(OSError):
            os.fchown(descriptor, old.st_uid, old.st_gid)
    if sys.platform == "linux":
        with contextlib.suppress(OSError):
            for name in os.listxattr(target):
                os.setxattr(descriptor, name, os.getxattr(target, name))
    os.fchmod(descriptor, stat.S_IMODE(old.st_mode))


def _put_in_place(temporary: Path, target: Path) -> None:
    for attempt in range(_RETRIES):
        try:
            os.replace(temporary, target)
            return
        except PermissionError:
            if sys.platform != "win32" or attempt == _RETRIES - 1:
                raise
            time.sleep(_PAUSE)


def _flush_folder(folder: Path) -> None:
    """Make the new name durable; some systems cannot, and say so."""
    if sys.platform == "win32":
        return
    try:
        descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
    except OSError as error:
        if error.errno not in _UNSUPPORTED:
            raise
