"""Where a running program is called, and what is said there.

The name is made of the user and of where settings and journals are kept, so that programs with
homes of their own leave each other alone.
"""

from __future__ import annotations

import os
import sys
import zlib
from pathlib import Path
from typing import Any

from PySide6.QtCore import QStandardPaths, QSysInfo

#: Unix knows no longer names of sockets.
_LONGEST_NAME = 100


def door(settings_file: Path) -> str:
    """The name of the socket; empty where there can be none. Asked for before the first paint."""
    place = QStandardPaths.StandardLocation.GenericDataLocation
    data = Path(QStandardPaths.writableLocation(place)) / "journeymap"
    who = (QSysInfo.machineHostName(), os.path.abspath(settings_file), os.path.abspath(data))
    mark = f"{zlib.crc32(os.fsencode(chr(0).join(who))):08x}"
    if sys.platform == "win32":
        return f"journeymap-{os.environ.get('USERNAME', '')}-{mark}"
    name = os.fspath(data / f"door-{mark}")
    return name if len(os.fsencode(name)) <= _LONGEST_NAME else ""


def is_there(name: str) -> bool:
    """False when certainly nobody listens; costs next to nothing."""
    return bool(name) and (sys.platform == "win32" or os.path.exists(name))


def message(path: Path | None) -> bytes:
    """What is handed over: one line.

    >>> message(None)
    b'{"open": null}\\n'
    """
    import json

    return json.dumps({"open": None if path is None else os.path.abspath(path)}).encode() + b"\n"


def understood(line: bytes) -> tuple[Path | None] | None:
    """The path of a message, None in it for a new window; None when it is no message.

    >>> understood(b'{"open": null}'), understood(b'{"run": "rm"}'), understood(b"garbage")
    ((None,), None, None)
    """
    import json

    try:
        said: Any = json.loads(line)
    except (ValueError, RecursionError):
        return None
    if not isinstance(said, dict) or set(said) != {"open"}:
        return None
    path = said["open"]
    if path is None:
        return (None,)
    if not isinstance(path, str) or "\0" in path or not os.path.isabs(path):
        return None
    return (Path(path),)
