"""The clock of a workshop: it counts down from so many minutes, or up. Plain values, no Qt."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from journeymap.i18n.locale import LEFT_TO_RIGHT_ISOLATE, POP_ISOLATE, Locale

#: The longest time that can be typed, in minutes.
MOST_MINUTES = 600


@dataclass(frozen=True, slots=True)
class Clock:
    """A clock that runs since `begun` (None: it stands) and ran `spent` seconds before that.

    Without `minutes` it counts up. All times in seconds of any steady clock.

    >>> clock = Clock(minutes=2).toggled(100.0)
    >>> clock.left(160.0), clock.is_over(221.0), clock.toggled(160.0).left(900.0)
    (60.0, True, 60.0)
    """

    minutes: int | None = None
    begun: float | None = None
    spent: float = 0.0

    @property
    def runs(self) -> bool:
        """True while it counts."""
        return self.begun is not None

    def passed(self, now: float) -> float:
        """Seconds it has counted so far."""
        return self.spent + (now - self.begun if self.begun is not None else 0.0)

    def left(self, now: float) -> float:
        """Seconds until its time is up, below zero afterwards; endless when it counts up."""
        return math.inf if self.minutes is None else 60.0 * self.minutes - self.passed(now)

    def is_over(self, now: float) -> bool:
        """True when its time is up."""
        return self.left(now) <= 0

    def toggled(self, now: float) -> Clock:
        """Started when it stood, standing when it ran."""
        if self.begun is None:
            return replace(self, begun=now)
        return replace(self, begun=None, spent=self.passed(now))


def clock_text(clock: Clock, now: float, locale: Locale) -> str:
    """What the clock shows: minutes and seconds left, passed, or over.

    >>> from journeymap.i18n.locale import locale_for
    >>> clock_text(Clock(minutes=5, begun=0.0), 30.5, locale_for("en"))
    '4:30'
    """
    if clock.is_over(now):
        return locale.tr("Time is up · {over}", over=_digits(-clock.left(now), locale, sign="+"))
    shown = clock.passed(now) if clock.minutes is None else math.ceil(clock.left(now))
    return _digits(shown, locale)


def _digits(seconds: float, locale: Locale, sign: str = "") -> str:
    whole = int(seconds)
    hours, minutes = divmod(whole // 60, 60)
    text = f"{hours}:{minutes:02}:{whole % 60:02}" if hours else f"{minutes}:{whole % 60:02}"
    text = locale.localised_digits(sign + text)
    return f"{LEFT_TO_RIGHT_ISOLATE}{text}{POP_ISOLATE}" if locale.rtl else text
