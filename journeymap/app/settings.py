"""Settings: declared, typed, read from one small file, and handed to whoever needs them."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path

#: How many files the list of recent ones keeps.
MAX_RECENT = 8


@dataclass(frozen=True, slots=True)
class Settings:
    """What the program remembers between two starts.

    `language`, `digits` and `calendar` are empty for what is usual (`journeymap.app.reading`).
    `theme` is *system*, *light*, *dark* or *contrast*; `text` is in percent of the desktop's size.
    """

    language: str = ""
    digits: str = ""
    calendar: str = ""
    theme: str = "system"
    text: int = 100
    recent: tuple[str, ...] = ()
    motion: bool = True
    minimap: bool = True
    geometry: str = ""
    docks: str = ""
    #: Folders that exports are put into, by document: see `journeymap.app.folder_watch`.
    watched: tuple[str, ...] = ()

    def with_recent(self, path: Path) -> Settings:
        """These settings with a file at the head of the recent ones.

        >>> Settings(recent=("/a",)).with_recent(Path("/b")).recent
        ('/b', '/a')
        """
        text = str(path)
        rest = tuple(p for p in self.recent if p != text)
        return replace(self, recent=(text, *rest)[:MAX_RECENT])

    def without_recent(self, path: Path) -> Settings:
        """These settings without a file that is no longer there."""
        return replace(self, recent=tuple(p for p in self.recent if p != str(path)))


def load_settings(path: Path, damaged: Callable[[], object] = lambda: None) -> Settings:
    """Read settings; whatever cannot be used is as if it had never been set.

    `damaged` is called when a file is there and not one of them could be read.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return Settings()
    except (OSError, ValueError):
        damaged()
        return Settings()
    import json

    try:
        raw = json.loads(text)
    except (ValueError, RecursionError):
        raw = None
    if not isinstance(raw, dict):
        damaged()
        return Settings()
    known = {}
    for f in fields(Settings):
        value = raw.get(f.name)
        default = getattr(Settings(), f.name)
        if isinstance(default, tuple) and isinstance(value, list):
            known[f.name] = tuple(str(v) for v in value)
        elif value is not None and type(value) is type(default):
            known[f.name] = value
    return Settings(**known)


def save_settings(path: Path, settings: Settings) -> None:
    """Write settings in one piece; a folder that cannot be written is no reason to fail."""
    import json

    with contextlib.suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        new = path.with_name(path.name + ".new")
        new.write_text(json.dumps(asdict(settings), indent=1), encoding="utf-8")
        os.replace(new, path)
