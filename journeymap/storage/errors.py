"""What can go wrong with a file, in words a person can act on."""

from __future__ import annotations

import errno
import os
from typing import TYPE_CHECKING

from journeymap.i18n.refusal import Refusal
from journeymap.i18n.said import locale

if TYPE_CHECKING:
    from journeymap.storage.file import Fingerprint


class StorageError(Refusal):
    """A file cannot be read or written: what, where (file, member, field), what to do."""

    def inside(self, outer: str) -> StorageError:
        """The same error, with the file or member it happened in put before the place."""
        both = locale.tr("{outer}, {inner}", outer=outer, inner=self.where)
        return StorageError(
            self.what, both if outer and self.where else outer or self.where, self.remedy
        )


class ReadOnly(StorageError):  # noqa: N818 - reads as the fact it states
    """File, folder or disk may not be written to; nothing was changed."""


class ChangedOnDisk(StorageError):  # noqa: N818 - reads as the fact it states
    """Somebody else wrote or removed the file since it was opened; nothing was changed.

    `expected` is what was there when the document was opened, `found` what is there now, None when
    the file is gone. The window asks: load again, save a copy, or overwrite.
    """

    def __init__(self, where: str, expected: Fingerprint, found: Fingerprint | None) -> None:
        self.expected, self.found = expected, found
        what = locale.tr("the file was changed by somebody else since it was opened")
        if found is None:
            what = locale.tr("the file was moved or removed since it was opened")
        super().__init__(what, where, locale.tr("save a copy, or overwrite it on purpose"))


_WORDS = {
    errno.ENOSPC: (
        locale.tr("the disk is full"),
        locale.tr("free some space or save somewhere else"),
    ),
    errno.EDQUOT: (
        locale.tr("your quota on this disk is used up"),
        locale.tr("free some space or save somewhere else"),
    ),
    errno.EFBIG: (
        locale.tr("the file is larger than this disk or account allows"),
        locale.tr("save somewhere else"),
    ),
    errno.EIO: (locale.tr("the disk reports a fault"), locale.tr("save a copy on another disk")),
    errno.ENOENT: (locale.tr("there is no such file or folder"), locale.tr("check the name")),
    errno.ENOTDIR: (locale.tr("part of the path is no folder"), locale.tr("check the name")),
    errno.EISDIR: (locale.tr("this is a folder"), locale.tr("choose a file")),
    errno.ELOOP: (locale.tr("the link leads in a circle"), locale.tr("choose the file itself")),
    errno.ENAMETOOLONG: (locale.tr("the name is too long"), locale.tr("choose a shorter one")),
    errno.EMFILE: (
        locale.tr("too many files are open"),
        locale.tr("close some windows and try again"),
    ),
    errno.ENFILE: (
        locale.tr("too many files are open"),
        locale.tr("close some programs and try again"),
    ),
    errno.ESTALE: (
        locale.tr("the network drive has gone"),
        locale.tr("save a copy on this computer"),
    ),
    errno.ETIMEDOUT: (
        locale.tr("the network drive does not answer"),
        locale.tr("save a copy on this computer"),
    ),
}
_NO_PERMISSION = locale.tr("permission is missing here")
_FORBIDDEN = {errno.EACCES, errno.EPERM, errno.EROFS}


def explain(error: OSError | ValueError, where: str) -> StorageError:
    """An error of the operating system, put into words."""
    if isinstance(error, ValueError):
        return StorageError(
            locale.tr("the name cannot be used"), where, locale.tr("choose another one")
        )
    if error.errno in _FORBIDDEN:
        return ReadOnly(_NO_PERMISSION, where, locale.tr("save a copy somewhere else"))
    _, remedy = _WORDS.get(error.errno or 0, ("", locale.tr("try another place")))
    return StorageError(reason(error), where, remedy)


def reason(error: OSError) -> str:
    """What the operating system refused, put into words where there are some.

    >>> reason(IsADirectoryError(errno.EISDIR, "Is a directory"))
    'this is a folder'
    """
    if error.errno in _FORBIDDEN:
        return _NO_PERMISSION
    return _WORDS.get(error.errno or 0, (error.strerror or str(error), ""))[0]


def shown(path: str | os.PathLike[str]) -> str:
    """A path as text that can be shown and printed, whatever bytes its name has."""
    return os.fsencode(path).decode("utf-8", "replace")
