"""Names of files that every system can write, made of titles that may be anything."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

from journeymap.i18n.said import locale
from journeymap.storage.errors import StorageError, shown

#: Names that Windows keeps for devices, whatever their ending.
_DEVICES = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?$", re.IGNORECASE)
_FORBIDDEN = '/\\:*?"<>|'
#: A name has at most 255 bytes on most disks; the ending and a number must fit as well.
MOST_BYTES = 200


def file_name(title: str, otherwise: str = "journey") -> str:
    """A file name, without its ending, made of a title; `otherwise` when nothing is left of it.

    Characters that cannot be seen, that turn the reading direction or that a system forbids go.

    >>> file_name("a:b / c."), file_name("CON"), file_name("\\u202egnp.exe"), file_name("...")
    ('ab c', 'CON_', 'gnp.exe', 'journey')
    """
    kept = "".join(
        c
        for c in title
        if c == "\u200c" or (c not in _FORBIDDEN and not unicodedata.category(c).startswith("C"))
    )
    name = " ".join(kept.split()).strip(" .\u200c")
    while len(name.encode()) > MOST_BYTES:
        name = name[:-1].rstrip(" .\u200c")
    if _DEVICES.match(name):
        name += "_"
    return name or otherwise


def refuse_in_use(path: Path) -> None:
    """Raise `StorageError` when another program says that it has this file open.

    Office programs leave a file beside what they have open (`~$name`, `.~lock.name#`); what is
    written meanwhile they would not see, or write over.
    """
    try:
        if not path.exists():
            return
        signs = (f"~${path.name}", f"~${path.name[2:]}", f".~lock.{path.name}#")
        in_use = any(path.with_name(sign).exists() for sign in signs)
    except (OSError, ValueError):
        return  # the write itself will say what is wrong
    if in_use:
        raise StorageError(
            locale.tr("the file is open in another program"),
            shown(path),
            locale.tr("close it there, or take another name"),
        )
