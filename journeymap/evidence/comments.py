"""What people wrote, kept only where the reader asked for it: masked, dated by month, no names.

A comment carries the score given beside it, and never anything that says who gave it.
"""

from __future__ import annotations

from dataclasses import dataclass

#: A document keeps at most this many of one source...
MOST_OF_SOURCE = 20_000
#: ...and this many letters of each.
LONGEST = 1_000


@dataclass(frozen=True, slots=True)
class Comment:
    """A text about a touchpoint (empty: about the journey), and the score beside it.

    `source` is the id of its source, `period` its month or empty. `code` is the answer on the scale
    `low`..`high` of `metric`, None without a score.
    """

    source: str
    touchpoint: str
    text: str
    period: str = ""
    metric: str = ""
    low: float = 0.0
    high: float = 0.0
    code: float | None = None
