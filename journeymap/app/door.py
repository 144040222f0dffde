"""Where a running program is called, and what is said there.

The name is made of the user and of where settings and journals are kept, so that programs with
homes of their own leave each other alone.
"""

from __future__ import annotations

import hashlib
import json
import os
import socket
import sys
from pathlib import Path
from typing import Any

#: Unix knows no longer names of sockets.
_LONGEST_NAME = 100


def door(settings_file: Path) -> str:
    """The name of the socket; empty where there can be none."""
    import platformdirs

    data = platformdirs.user_data_path("journeymap", appauthor=False)
    who = [socket.gethostname(), os.path.abspath(settings_file), os.path.abspath(data)]
    if sys.platform == "win32":
        import getpass

        return "journeymap-" + _hash([getpass.getuser(), *who])
    name = os.fspath(data / f"door-{_hash(who)}")
    return name if len(os.fsencode(name)) <= _LONGEST_NAME else ""


def _hash(words: list[str]) -> str:
    text = "\0".join(words).encode("utf-8", "surrogateescape")
    return hashlib.sha256(text).hexdigest()[:12]


def is_there(name: str) -> bool:
    """False when certainly nobody listens; costs next to nothing."""
    return bool(name) and (sys.platform == "win32" or os.path.exists(name))


def message(path: Path | None) -> bytes:
    """What is handed over: one line.

    >>> message(None)
    b'{"open": null}\\n'
    """
    return json.dumps({"open": None if path is None else os.path.abspath(path)}).encode() + b"\n"


def understood(line: bytes) -> tuple[Path | None] | None:
    """The path of a message, None in it for a new window; None when it is no message.

    >>> understood(b'{"open": null}'), understood(b'{"run": "rm"}'), understood(b"garbage")
    ((None,), None, None)
    """
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
