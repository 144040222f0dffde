"""What an id may be, and the number it ends in."""

from __future__ import annotations

import re

from journeymap.i18n.said import locale


def number_in(id: str) -> int:
    """The number an id ends in, 0 when there is none; `Journey.serial` is never below it.

    >>> number_in("t12"), number_in("contract")
    (12, 0)
    """
    digits = re.search(r"(\d{1,9})$", id)
    return int(digits[1]) if digits else 0


def id_fault(id: str) -> str:
    """Why this text cannot be an id; empty when it can."""
    if not id.strip():
        return locale.tr("an id cannot be empty")
    if len(id) > 200:
        return locale.tr("an id has at most 200 characters")
    if id.startswith("?"):
        return locale.tr("an id cannot begin with a question mark")
    if any(c < " " or "\ud800" <= c <= "\udfff" for c in id):
        return locale.tr("an id cannot hold control characters or half ones")
    return ""
