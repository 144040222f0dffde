"""Older files to the present version: one pure step from plain object to plain object a version."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from journeymap.i18n.said import locale
from journeymap.storage.errors import StorageError

Raw = dict[str, Any]
#: The version this program writes.
VERSION = 1
#: Version -> the step that makes the next version of it. Version 1 is the first there is.
STEPS: Mapping[int, Callable[[Raw], Raw]] = {}


def migrate(
    raw: Raw, version: int, *, steps: Mapping[int, Callable[[Raw], Raw]] = STEPS, to: int = VERSION
) -> Raw:
    """Take an object step by step to version `to`; a newer one is returned as it is.

    >>> steps = {1: lambda raw: {**raw, "title": raw["name"]}}
    >>> migrate({"version": 1, "name": "Fibre"}, 1, steps=steps, to=2)["title"]
    'Fibre'
    """
    for at in range(version, to):
        if at not in steps:
            raise StorageError(locale.tr("nobody knows how to read version {at}", at=at), "version")
        raw = {**steps[at](raw), "version": at + 1}
    return raw
