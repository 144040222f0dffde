"""Belief against data: where what the room believes lies outside what was measured.

A belief is a whole number from 1 (worst) to 9 (best). It is laid on a metric's own range in a
straight line: on NPS 1 is -100, 5 is 0 and 9 is +100. For a hand-off the grey-zone index takes the
place of the metric, turned round: 9 is index 0 and 1 is index 100. A whole number stands for half a
step on either side of it, so a belief differs only when this stretch and the 95 % interval of the
data have no point in common; how far they lie apart is told in steps of belief.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from journeymap.analysis.results import Findings
from journeymap.model.entities import BEST, WORST
from journeymap.model.journey import Journey
from journeymap.model.metric import MetricName, value_bounds

#: The index of the best and of the worst hand-off there can be.
BEST_INDEX, WORST_INDEX = 0.0, 100.0
HALF_STEP = 0.5


def on_range(belief: float, worst: float, best: float) -> float:
    """A belief as a value between the worst and the best one.

    >>> on_range(1, -100, 100), on_range(5, 1, 5), on_range(9, 100, 0)
    (-100.0, 3.0, 0.0)
    """
    return worst + (best - worst) * (belief - WORST) / (BEST - WORST)


def as_belief(value: float, worst: float, best: float) -> float:
    """A value on the scale of beliefs, between whole numbers too.

    >>> as_belief(41, -100, 100), as_belief(75, 100, 0)
    (6.64, 3.0)
    """
    return WORST + (BEST - WORST) * (value - worst) / (best - worst)


@dataclass(frozen=True, slots=True)
class Compared:
    """One belief beside the data.

    `id` is a touchpoint or a hand-off; `metric` is None for a hand-off, whose `value`, `low`,
    `high` and `believed` are grey-zone indices. `believed` is the belief in the unit of the data.
    `apart` is how far they lie apart in steps of belief: 0 where they agree, above 0 where the room
    believes it better than it is, below 0 where it believes it worse.
    """

    id: str
    belief: int
    metric: MetricName | None
    believed: float
    value: float
    low: float
    high: float
    n: int
    apart: float


@dataclass(frozen=True, slots=True)
class Unanswered:
    """A belief about which the data cannot say anything yet; `n` answers are too few."""

    id: str
    belief: int
    n: int


@dataclass(frozen=True, slots=True)
class Beliefs:
    """All beliefs of one pair of eyes: those that differ from the data, the farthest first."""

    differ: tuple[Compared, ...] = ()
    agree: tuple[Compared, ...] = ()
    unanswered: tuple[Unanswered, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.differ or self.agree or self.unanswered)


def beliefs_of(journey: Journey, persona: str = "") -> Mapping[str, int]:
    """The beliefs of the room, or of a persona, by id of touchpoint or transition, as on the map.

    >>> beliefs_of(Journey())
    {}
    """
    if persona:
        eyes = journey.persona(persona)
        told = eyes.beliefs if eyes is not None else {}
        return {
            e.id: told[e.id]
            for group in (journey.touchpoints, journey.transitions)
            for e in group
            if e.id in told
        }
    return {
        e.id: e.belief
        for group in (journey.touchpoints, journey.transitions)
        for e in group
        if e.belief is not None
    }


def compare(journey: Journey, findings: Findings, persona: str = "") -> Beliefs:
    """Every belief beside what was found for the same touchpoint or hand-off.

    >>> bool(compare(Journey(), Findings(None)))
    False
    """
    differ: list[Compared] = []
    agree: list[Compared] = []
    unanswered: list[Unanswered] = []
    zones = {zone.handoff: zone for zone in findings.ranking}
    for id, belief in beliefs_of(journey, persona).items():
        found: Compared | Unanswered
        if journey.touchpoint(id) is not None:
            found = _touchpoint(findings, id, belief)
        elif (zone := zones.get(id)) is not None and zone.label != "too little evidence":
            n = max(zone.n_answers, zone.n_crossings)
            ends = (WORST_INDEX, BEST_INDEX)
            found = _compared(id, belief, None, ends, zone.index, zone.high, zone.low, n)
        else:
            found = Unanswered(id, belief, max(zone.n_answers, zone.n_crossings) if zone else 0)
        if isinstance(found, Unanswered):
            unanswered.append(found)
        else:
            (differ if found.apart else agree).append(found)
    differ.sort(key=lambda one: -abs(one.apart))
    return Beliefs(tuple(differ), tuple(agree), tuple(unanswered))


def _touchpoint(findings: Findings, id: str, belief: int) -> Compared | Unanswered:
    score = findings.score(id)
    if score is None or not score.enough:
        return Unanswered(id, belief, score.n if score is not None else 0)
    ends = value_bounds(score.metric, *score.scale)
    return _compared(id, belief, score.metric, ends, score.value, score.low, score.high, score.n)


def _compared(
    id: str,
    belief: int,
    metric: MetricName | None,
    ends: tuple[float, float],
    value: float,
    worse: float,
    better: float,
    n: int,
) -> Compared:
    """One belief beside a value and the worse and the better end of its interval."""
    low, high = as_belief(worse, *ends), as_belief(better, *ends)
    apart = 0.0
    if belief - HALF_STEP > high:
        apart = belief - high
    elif belief + HALF_STEP < low:
        apart = belief - low
    believed = on_range(belief, *ends)
    return Compared(
        id, belief, metric, believed, value, min(worse, better), max(worse, better), n, apart
    )
