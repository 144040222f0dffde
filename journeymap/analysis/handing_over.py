"""Work handed over: between departments, between channels, through financial steps; and whether
the way a customer came matters for where they go next.

Handover of work: van der Aalst, Reijers & Song, CSCW 2005, with departments as resources. The chain
behind reach and repair forgets where a customer came from; where the log shows that it should not,
that is said.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import sqrt

from journeymap.analysis.prepared import Part, Prepared
from journeymap.analysis.results import Step, TouchpointFlow
from journeymap.model.journey import Journey

#: A difference is worth saying from this many points and customers on.
LEAST_DIFFERENCE, LEAST_VISITS = 0.10, 30
#: Two-sided 1 % before it is shared out to all that are looked at (Bonferroni).
_LEVEL = 0.01
MOST_TOLD = 3


@dataclass(frozen=True, slots=True)
class InLog:
    """Who had a case and who had it next by the log's own words, whatever stands on the map.

    A touchpoint stands in the lane of one department, but several may do it. Of `steps` whose two
    `departments` are known, `changed` went to another one; `between` as in `HandingOver`.
    """

    steps: int
    changed: int
    departments: int
    between: tuple[tuple[str, str, int], ...]


@dataclass(frozen=True, slots=True)
class HandingOver:
    """Of `steps` between touchpoints of the map, those that change hands.

    `departments` and `channels` count steps on which both sides are known and differ;
    `between` names them, from and to, the most frequent first. `financial` is visits to
    complicated financial steps, and `financial_exits` customers lost there, None without such a
    step. `unknown` are steps of which one side has no department. `in_log` is None where no log
    names departments, or not for one segment alone.
    """

    steps: int
    departments: int
    channels: int
    unknown: int
    between: tuple[tuple[str, str, int], ...]
    financial: int | None
    financial_exits: int | None
    in_log: InLog | None = None


@dataclass(frozen=True, slots=True)
class Remembers:
    """A touchpoint after which the way back depends on where one came from.

    Of `came` visits to `at` straight from `source`, `back` went straight back there; of the
    `others`, `others_back` did.
    """

    source: str
    at: str
    came: int
    back: int
    others: int
    others_back: int

    @property
    def difference(self) -> float:
        """By how much more often those who came from there go back, as a share."""
        return self.back / self.came - self.others_back / self.others


@dataclass(frozen=True, slots=True)
class Memory:
    """How many ways could be looked at, and those on which the chain is wrong to forget."""

    looked_at: int
    found: tuple[Remembers, ...]


def in_log(prepared: Prepared, part: Part) -> InLog | None:
    """The hand-overs by the words of the logs, counted for everybody alone; None without any."""
    cube = prepared.handovers
    (counts,) = cube.sums(part, "n")
    a, b = cube.keys["a"].tolist(), cube.keys["b"].tolist()
    told = [(s, t, round(n)) for s, t, n in zip(a, b, counts.tolist(), strict=True) if n]
    between = sorted((pair for pair in told if pair[0] != pair[1]), key=lambda p: (-p[2], p[:2]))
    if not between:
        return None
    units = {unit for pair in told for unit in pair[:2]}
    changed = sum(n for *_, n in between)
    return InLog(sum(n for *_, n in told), changed, len(units), tuple(between))


def handing_over(
    journey: Journey,
    steps: Sequence[Step],
    touchpoints: Mapping[str, TouchpointFlow],
    told: InLog | None = None,
) -> HandingOver:
    """Count the hand-overs among the steps."""
    total = departments = channels = unknown = 0
    between: Counter[tuple[str, str]] = Counter()
    for step in steps:
        a, b = journey.touchpoint(step.source), journey.touchpoint(step.target)
        if a is None or b is None:
            continue
        total += step.count
        if a.department is None or b.department is None:
            unknown += step.count
        elif a.department != b.department:
            departments += step.count
            between[a.department, b.department] += step.count
        if a.channel is not None and b.channel is not None and a.channel != b.channel:
            channels += step.count
    money = [t.id for t in journey.touchpoints if t.financial]
    there = [touchpoints[id] for id in money if id in touchpoints]
    ordered = sorted(between.items(), key=lambda item: (-item[1], item[0]))
    return HandingOver(
        total,
        departments,
        channels,
        unknown,
        tuple((a, b, n) for (a, b), n in ordered),
        sum(t.visits for t in there) if money else None,
        sum(t.exits for t in there) if money else None,
        told,
    )


def memory(
    journey: Journey, steps: Sequence[Step], touchpoints: Mapping[str, TouchpointFlow]
) -> Memory:
    """Compare, at every touchpoint, the way back of those who came from there with that of others.

    Two proportions by the pooled z; the level is shared out to all comparisons (Bonferroni).
    """
    count = {(s.source, s.target): s for s in steps}
    tried: list[tuple[float, Remembers]] = []
    for step in steps:
        a, b = step.source, step.target
        if a == b or journey.touchpoint(a) is None or journey.touchpoint(b) is None:
            continue
        here = touchpoints.get(b)
        way_back = count.get((b, a))
        going_back = way_back.count if way_back else 0
        if here is None or not going_back:
            continue
        # Only visits that were followed or ended for good; open ones say nothing of what comes.
        others = here.visits - here.open - step.count
        one = Remembers(a, b, step.count, step.returned, others, going_back - step.returned)
        if min(one.came, one.others) < LEAST_VISITS or not 0 <= one.others_back <= one.others:
            continue
        tried.append((_z(one), one))
    limit = _normal_limit(_LEVEL / max(1, len(tried)))
    found = [one for z, one in tried if abs(z) > limit and abs(one.difference) >= LEAST_DIFFERENCE]
    found.sort(key=lambda one: -abs(one.difference) * one.came)
    return Memory(len(tried), tuple(found))


def _z(one: Remembers) -> float:
    pooled = (one.back + one.others_back) / (one.came + one.others)
    spread = sqrt(pooled * (1 - pooled) * (1 / one.came + 1 / one.others))
    return one.difference / spread if spread else 0.0


def _normal_limit(level: float) -> float:
    from statistics import NormalDist

    return NormalDist().inv_cdf(1 - level / 2)
