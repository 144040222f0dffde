"""Frozen dataclasses to plain objects and back, every field checked, unknown fields kept.

What a newer minor version wrote and this one does not know goes to the record's `extra` and from
there back into the file.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import MISSING, fields
from typing import Any, TypeVar

from journeymap.i18n.said import locale
from journeymap.storage.errors import StorageError

R = TypeVar("R")
#: Takes a value and its path, gives the value as the record wants it or raises `StorageError`.
Check = Callable[[Any, str], Any]


def read_record(make: Callable[..., R], checks: Mapping[str, Check], raw: Any, path: str = "") -> R:
    """A record of the dataclass `make` from a plain object; absent and null take the default."""
    if not isinstance(raw, dict):
        raise StorageError(locale.tr("an object is needed, not {found}", found=kind_of(raw)), path)
    values: dict[str, Any] = {}
    for f in fields(make):  # type: ignore[arg-type]  # every `make` here is a dataclass
        if f.name not in checks:
            continue
        where = f"{path}.{f.name}" if path else f.name
        required = f.default is MISSING and f.default_factory is MISSING
        if raw.get(f.name) is not None or (required and f.name in raw):
            values[f.name] = checks[f.name](raw[f.name], where)
        elif required:
            raise StorageError(locale.tr("the field '{name}' is missing", name=f.name), where)
    extra = {key: value for key, value in raw.items() if key not in checks}
    return make(**values, extra=extra)


def write_record(record: Any) -> dict[str, Any]:
    """The plain object of a record; empty optional fields are left out, unknown ones put back."""
    out: dict[str, Any] = dict(record.extra)
    for f in fields(record):
        value = getattr(record, f.name)
        required = f.default is MISSING and f.default_factory is MISSING
        empty = value in (None, "", {}) or ("sparse" in f.metadata and not value)
        if f.name != "extra" and (required or not empty):
            out[f.name] = _plain(value)
    return out


def _plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return [item if isinstance(item, str) else write_record(item) for item in value]
    if isinstance(value, Mapping):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, float) and value.is_integer() and abs(value) < 2**53:
        return int(value)
    return value


def kind_of(value: object) -> str:
    """What a JSON value is, in a word or two."""
    if value is None:
        return "null"
    number = locale.tr("a number")
    names = {
        bool: locale.tr("true or false"),
        str: locale.tr("a text"),
        int: number,
        float: number,
        list: locale.tr("a list"),
        dict: locale.tr("an object"),
    }
    return names.get(type(value), type(value).__name__)


def text(value: Any, path: str) -> str:
    """Any text, the empty one too."""
    if not isinstance(value, str):
        raise StorageError(locale.tr("a text is needed, not {found}", found=kind_of(value)), path)
    return value


def text_up_to(limit: int) -> Check:
    """A check that lets texts of at most so many characters pass."""

    def check(value: Any, path: str) -> str:
        if len(text(value, path)) > limit:
            raise StorageError(
                locale.tr(
                    "{count} characters are more than {limit}", count=len(value), limit=limit
                ),
                path,
            )
        return str(value)

    return check


def offset_up_to(limit: float) -> Check:
    """A check that lets finite numbers pass that are at most so far from 0."""

    def check(value: Any, path: str) -> float:
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            raise StorageError(
                locale.tr("a number is needed, not {value}", value=f"{value!r:.40}"), path
            )
        if not abs(value) <= limit:
            raise StorageError(
                locale.tr(
                    "{value} is farther from 0 than {limit}",
                    value=f"{value!r:.40}",
                    limit=round(limit),
                ),
                path,
            )
        return float(value)

    return check


def truth(value: Any, path: str) -> bool:
    """True or false and nothing that merely looks like it."""
    if not isinstance(value, bool):
        raise StorageError(
            locale.tr("true or false is needed, not {found}", found=kind_of(value)), path
        )
    return value


def count(value: Any, path: str) -> int:
    """A whole number that is not negative."""
    if isinstance(value, bool) or not isinstance(value, int):
        raise StorageError(
            locale.tr("a whole number is needed, not {value}", value=f"{value!r:.40}"), path
        )
    if value < 0:
        raise StorageError(locale.tr("the number cannot be negative: {value}", value=value), path)
    return value


def number_between(low: int, high: int) -> Check:
    """A check that lets whole numbers of a range pass, both ends included."""

    def check(value: Any, path: str) -> int:
        number = count(value, path)
        if not low <= number <= high:
            raise StorageError(
                locale.tr(
                    "{number} is not between {low} and {high}", number=number, low=low, high=high
                ),
                path,
            )
        return number

    return check


def list_of(check: Check, limit: int) -> Check:
    """A check of a list of at most `limit` values that all pass `check`."""

    def check_all(value: Any, path: str) -> tuple[Any, ...]:
        if not isinstance(value, list):
            raise StorageError(
                locale.tr("a list is needed, not {found}", found=kind_of(value)), path
            )
        if len(value) > limit:
            raise StorageError(
                locale.tr("{count} entries are more than {limit}", count=len(value), limit=limit),
                path,
            )
        return tuple(check(item, f"{path}[{i}]") for i, item in enumerate(value))

    return check_all


def amount(value: Any, path: str) -> float:
    """A finite number that is not negative."""
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value):
        raise StorageError(
            locale.tr("a number is needed, not {value}", value=f"{value!r:.40}"), path
        )
    if value < 0:
        raise StorageError(locale.tr("the number cannot be negative: {value}", value=value), path)
    return float(value)


def one_of(allowed: Sequence[str]) -> Check:
    """A check that lets only these texts pass."""

    def check(value: Any, path: str) -> str:
        if value not in allowed:
            raise StorageError(
                locale.tr(
                    "{value} is none of {names}", value=f"{value!r:.40}", names=tuple(allowed)
                ),
                path,
            )
        return text(value, path)

    return check


def mapping_of(check: Check) -> Check:
    """A check of an object whose values all pass `check`."""

    def check_all(value: Any, path: str) -> dict[str, Any]:
        if not isinstance(value, dict):
            raise StorageError(
                locale.tr("an object is needed, not {found}", found=kind_of(value)), path
            )
        return {key: check(item, f"{path}.{key}") for key, item in value.items()}

    return check_all


def records_of(make: Callable[..., Any], checks: Mapping[str, Check], limit: int) -> Check:
    """A check of a list of at most `limit` records."""

    def check_all(value: Any, path: str) -> tuple[Any, ...]:
        if not isinstance(value, list):
            raise StorageError(
                locale.tr("a list is needed, not {found}", found=kind_of(value)), path
            )
        if len(value) > limit:
            what = locale.tr(
                "{count} entries are more than {limit}",
                count=len(value),
                limit=limit,
            )
            raise StorageError(what, path, locale.tr("split the journey"))
        return tuple(
            read_record(make, checks, item, f"{path}[{i}]") for i, item in enumerate(value)
        )

    return check_all
