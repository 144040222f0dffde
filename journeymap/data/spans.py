"""Spans of time as people write them in a recipe: `30d`, `12h`, `2 weeks`."""

from __future__ import annotations

import re

from journeymap.i18n.said import locale

MINUTE, HOUR, DAY = 60.0, 3600.0, 86400.0
_UNITS = {
    "s": 1.0, "sec": 1.0, "second": 1.0, "m": MINUTE, "min": MINUTE, "minute": MINUTE,
    "h": HOUR, "hour": HOUR, "d": DAY, "day": DAY, "w": 7 * DAY, "week": 7 * DAY,
    "month": 30 * DAY, "y": 365 * DAY, "year": 365 * DAY,
}  # fmt: skip
_ROUND = (
    *(h * HOUR for h in (1, 2, 3, 6, 12, 24, 36)),
    *(d * DAY for d in (2, 3, 5, 7, 10, 14, 21, 30, 45, 60, 90, 120, 180)),
)


def parse_span(text: str) -> float:
    """Seconds of a span. Raises `ValueError` when it is none, or not above zero.

    >>> parse_span("30d"), parse_span("1.5 hours")
    (2592000.0, 5400.0)
    """
    found = re.fullmatch(r"\s*(\d+(?:\.\d+)?)\s*([a-z]+)\s*", text.lower())
    unit = found and (_UNITS.get(found[2]) or _UNITS.get(found[2].removesuffix("s")))
    if not found or not unit or not float(found[1]):
        raise ValueError(
            locale.tr("'{text}' is no span of time; write 30d, 12h or 90min", text=text)
        )
    return float(found[1]) * unit


def format_span(seconds: float) -> str:
    """A span in the largest unit that leaves it whole.

    >>> format_span(2592000), format_span(129600), format_span(90)
    ('30d', '36h', '90s')
    """
    for unit, size in (("d", DAY), ("h", HOUR), ("min", MINUTE)):
        if seconds >= size and seconds % size == 0:
            return f"{seconds / size:g}{unit}"
    return f"{seconds:g}s"


def round_span(seconds: float) -> float:
    """The next span up that people use, from one hour to 180 days.

    >>> format_span(round_span(50 * HOUR)), format_span(round_span(1)), format_span(round_span(1e9))
    ('3d', '1h', '180d')
    """
    return next((span for span in _ROUND if span >= seconds), _ROUND[-1])
