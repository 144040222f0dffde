"""A temporary folder for what must be written out before it can be read."""

from __future__ import annotations

import shutil
import tempfile
import weakref
from pathlib import Path

from journeymap.data.counted import InputError
from journeymap.i18n.said import locale


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
                locale.tr(
                    "{size} MB of temporary space are needed, {free} MB are free",
                    size=round(size / 2**20),
                    free=round(free / 2**20),
                ),
                where,
                locale.tr("make room and try again"),
            )
