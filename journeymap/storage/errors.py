"""What can go wrong with a file, in words a person can act on."""

from __future__ import annotations

import errno
import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from journeymap.storage.file import Fingerprint


class StorageError(Exception):
    """A file cannot be read or written: what, where (file, member, field), what to do.

    >>> str(StorageError("the file is empty", "map.journey", "open a backup"))
    'the file is empty, map.journey, open a backup'
    """

    def __init__(self, what: str, where: str = "", remedy: str = "") -> None:
        self.what, self.where, self.remedy = what, where, remedy
        super().__init__(", ".join(part for part in (what, where, remedy) if part))

    def inside(self, outer: str) -> StorageError:
        """The same error, with the file or member it happened in put before the place."""
        where = ", ".join(part for part in (outer, self.where) if part)
        return StorageError(self.what, where, self.remedy)


class ReadOnly(StorageError):  # noqa: N818 - reads as the fact it states
    """File, folder or disk may not be written to; nothing was changed."""


class ChangedOnDisk(StorageError):  # noqa: N818 - reads as the fact it states
    """Somebody else wrote or removed the file since it was opened; nothing was changed.

    `expected` is what was there when the document was opened, `found` what is there now, None when
    the file is gone. The window asks: load again, save a copy, or overwrite.
    """

    def __init__(self, where: str, expected: Fingerprint, found: Fingerprint | None) -> None:
        self.expected, self.found = expected, found
        what = "the file was changed by somebody else since it was opened"
        if found is None:
            what = "the file was moved or removed since it was opened"
        super().__init__(what, where, "save a copy, or overwrite it on purpose")


_WORDS = {
    errno.ENOSPC: ("the disk is full", "free some space or save somewhere else"),
    errno.EDQUOT: ("your quota on this disk is used up", "free some space or save somewhere else"),
    errno.EFBIG: ("the file is larger than this disk or account allows", "save somewhere else"),
    errno.EIO: ("the disk reports a fault", "save a copy on another disk"),
    errno.ENOENT: ("there is no such file or folder", "check the name"),
    errno.ENOTDIR: ("part of the path is no folder", "check the name"),
    errno.EISDIR: ("this is a folder", "choose a file"),
    errno.ELOOP: ("the link leads in a circle", "choose the file itself"),
    errno.ENAMETOOLONG: ("the name is too long", "choose a shorter one"),
    errno.EMFILE: ("too many files are open", "close some windows and try again"),
    errno.ENFILE: ("too many files are open", "close some programs and try again"),
    errno.ESTALE: ("the network drive has gone", "save a copy on this computer"),
    errno.ETIMEDOUT: ("the network drive does not answer", "save a copy on this computer"),
}
_FORBIDDEN = {errno.EACCES, errno.EPERM, errno.EROFS}


def explain(error: OSError | ValueError, where: str) -> StorageError:
    """An error of the operating system, put into words."""
    if isinstance(error, ValueError):
        return StorageError("the name cannot be used", where, "choose another one")
    if error.errno in _FORBIDDEN:
        return ReadOnly("permission is missing here", where, "save a copy somewhere else")
    what, remedy = _WORDS.get(error.errno or 0, (error.strerror or str(error), "try another place"))
    return StorageError(what, where, remedy)


def shown(path: str | os.PathLike[str]) -> str:
    """A path as text that can be shown and printed, whatever bytes its name has."""
    return os.fsencode(path).decode("utf-8", "replace")
