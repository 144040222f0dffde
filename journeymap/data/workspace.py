"""A temporary folder for what must be written out before it can be read."""

from __future__ import annotations

import shutil
import tempfile
import weakref
from pathlib import Path

from journeymap.data.counted import InputError


class Workspace:
    """Made when first needed; goes with the last one who holds it."""

    def __init__(self) -> None:
        self._folder: Path | None = None

    @property
    def folder(self) -> Path:
        """The folder."""
        if self._folder is None:
            self._folder = Path(tempfile.mkdtemp(prefix="journeymap-"))
            weakref.finalize(self, shutil.rmtree, self._folder, ignore_errors=True)
        return self._folder

    def need(self, size: int, where: str) -> None:
        """Raise `InputError` when less than `size` bytes are free."""
        free = shutil.disk_usage(self.folder).free
        if free < size:
            raise InputError(
                f"{size / 2**20:,.0f} MB of temporary space are needed, "
                f"{free / 2**20:,.0f} MB are free",
                where,
                "make room and try again",
            )
