"""JSON without surprises: no NaN, no doubled keys, no depth bombs, every error with its path."""

from __future__ import annotations

import json
import math
import re
from typing import Any

from journeymap.i18n.said import locale
from journeymap.storage.errors import StorageError

MAX_DEPTH = 64
#: Larger than any count, and NaN compares with nothing.
_MAX_INT = 2**63
_SURROGATE = re.compile("[\ud800-\udfff]")


def load_json(data: bytes) -> Any:
    """Parse; raises `StorageError` with line and column, or with the path of the bad value.

    >>> load_json(b'{"weights": {"level": 1e999}}')
    Traceback (most recent call last):
    journeymap.storage.errors.StorageError: the number is out of range, weights.level
    """
    try:
        value = json.loads(
            data, object_pairs_hook=_unique, parse_int=_int, parse_constant=lambda _: math.nan
        )
    except RecursionError:
        raise StorageError(locale.tr("it is nested too deeply to be a journey")) from None
    except json.JSONDecodeError as error:
        where = locale.tr("line {line}, column {column}", line=error.lineno, column=error.colno)
        raise StorageError(
            locale.tr("this is not JSON ({reason})", reason=error.msg), where
        ) from None
    except UnicodeDecodeError:
        raise StorageError(locale.tr("this is not text in UTF-8")) from None
    _check(value)
    return value


def dump_json(value: object) -> bytes:
    """Write stable, sorted, indented text; half characters are written as escapes."""
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, indent=1, allow_nan=False)
    text = _SURROGATE.sub(lambda half: f"\\u{ord(half[0]):04x}", text)
    return text.encode() + b"\n"


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            raise StorageError(
                locale.tr(
                    "the key '{key}' stands twice in one object, with '{first}' and '{second}'",
                    key=key[:40],
                    first=str(found[key])[:40],
                    second=str(value)[:40],
                )
            )
        found[key] = value
    return found


def _int(digits: str) -> int | float:
    return int(digits) if len(digits) < 25 else math.inf


def _check(value: object) -> None:
    """Walk without recursion, so that depth cannot hurt; refuse what no number field may hold."""
    todo: list[tuple[object, str, int]] = [(value, "", 1)]
    while todo:
        node, path, depth = todo.pop()
        if depth > MAX_DEPTH:
            raise StorageError(locale.tr("it is nested too deeply to be a journey"), path[:80])
        if isinstance(node, dict):
            children = [(f"{path}.{key}" if path else key, child) for key, child in node.items()]
        elif isinstance(node, list):
            children = [(f"{path}[{i}]", child) for i, child in enumerate(node)]
        else:
            children = [(path, node)]
        for where, child in children:
            if isinstance(child, (dict, list)):
                todo.append((child, where, depth + 1))
            elif isinstance(child, (int, float)) and not -_MAX_INT <= child <= _MAX_INT:
                raise StorageError(locale.tr("the number is out of range"), where)
