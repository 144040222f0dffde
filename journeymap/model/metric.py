"""What a score means: its metric, its scale, and the three classes of an answer.

The classes are those of the metric's authors: NPS 0-6, 7-8, 9-10 (Reichheld 2003); CSAT top two
of five; CES 2.0 at least "somewhat agree", 5-7 of seven (Dixon, Toman & DeLisi 2013). Other scales
and plain ratings use the share of the scale that was reached, POMP = (x - lo) / (hi - lo) (Cohen,
Cohen, Aiken & West 1999): below 0.4 dissatisfied, above 0.6 satisfied.
"""

from __future__ import annotations

from typing import Literal

MetricName = Literal["nps", "csat", "ces", "rating"]
METRICS: tuple[MetricName, ...] = ("nps", "csat", "ces", "rating")
DEFAULT_SCALES: dict[MetricName, tuple[float, float]] = {
    "nps": (0, 10),
    "csat": (1, 5),
    "ces": (1, 7),
    "rating": (1, 5),
}
DISSATISFIED, NEUTRAL, SATISFIED = 0, 1, 2


def pomp(code: float, low: float, high: float) -> float:
    """Percent of the maximum possible, as a share in [0, 1].

    >>> pomp(4, 1, 5)
    0.75
    """
    return (code - low) / (high - low)


def class_of(metric: MetricName, code: float, low: float, high: float) -> int:
    """0 dissatisfied (detractor), 1 neutral (passive), 2 satisfied (promoter).

    >>> [class_of("nps", code, 0, 10) for code in (6, 7, 9)]
    [0, 1, 2]
    >>> [class_of("csat", code, 1, 5) for code in (2, 3, 4)]
    [0, 1, 2]
    """
    share = pomp(code, low, high)
    if metric == "nps":
        return DISSATISFIED if share < 0.65 else NEUTRAL if share < 0.85 else SATISFIED
    return DISSATISFIED if share < 0.4 - 1e-9 else NEUTRAL if share <= 0.6 + 1e-9 else SATISFIED


def value_bounds(metric: MetricName, low: float, high: float) -> tuple[float, float]:
    """The ends of the metric's own unit: NPS -100..100, CSAT and CES 0..100 %, rating its scale."""
    if metric == "nps":
        return -100.0, 100.0
    if metric == "rating":
        return low, high
    return 0.0, 100.0
