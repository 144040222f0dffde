"""The bins of waiting times, by another way than the program's own, which counts in SQL."""

from __future__ import annotations

import math

from journeymap.evidence.tables import BINS_PER_DOUBLING


def wait_bin(seconds: float) -> int:
    """The bin of a waiting time, -1 when it is unknown or negative."""
    return math.floor(BINS_PER_DOUBLING * math.log2(1 + seconds)) if seconds >= 0 else -1
