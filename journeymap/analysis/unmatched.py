"""Where a log and the map differ: what customers did and nobody drew, and what is only drawn.

Hand-overs that nobody drew are what process mining finds and the room does not know of (van der
Aalst, Reijers & Song, CSCW 2005).
"""

from __future__ import annotations

from dataclasses import dataclass

from journeymap.analysis.results import Flow, Step, TouchpointFlow
from journeymap.evidence.tables import OFF_MAP
from journeymap.model.entities import Transition
from journeymap.model.journey import Journey

#: Ways that nobody drew are told from this share of all steps on, the busiest first.
LEAST_SHARE, MOST_WAYS = 0.002, 60


@dataclass(frozen=True, slots=True)
class Unmatched:
    """In the data and not on the map: `activities` and `ways`; the other way round the rest.

    `rare` is how many further ways were taken, too seldom to be listed, by `rare_steps` steps.
    """

    activities: tuple[TouchpointFlow, ...] = ()
    ways: tuple[Step, ...] = ()
    rare: int = 0
    rare_steps: int = 0
    unvisited: tuple[str, ...] = ()
    untravelled: tuple[Transition, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.activities or self.ways or self.unvisited or self.untravelled)


def unmatched(journey: Journey, flow: Flow | None) -> Unmatched:
    """Compare the flow with what is drawn; nothing differs where there is no log.

    >>> bool(unmatched(Journey(), None))
    False
    """
    if flow is None:
        return Unmatched()
    off = [t for id, t in flow.touchpoints.items() if id.startswith(OFF_MAP)]
    total = sum(step.count for step in flow.steps)
    undrawn = [
        step
        for step in flow.steps
        if not step.drawn
        and step.source != step.target
        and journey.touchpoint(step.source) is not None
        and journey.touchpoint(step.target) is not None
    ]
    told = [step for step in undrawn if step.count >= LEAST_SHARE * total][:MOST_WAYS]
    taken = {(step.source, step.target) for step in flow.steps if step.count}
    unvisited = [t.id for t in journey.touchpoints if t.id not in flow.touchpoints]
    return Unmatched(
        tuple(sorted(off, key=lambda t: (-t.visits, t.touchpoint))),
        tuple(told),
        len(undrawn) - len(told),
        sum(step.count for step in undrawn) - sum(step.count for step in told),
        tuple(unvisited),
        tuple(
            t
            for t in journey.transitions
            if (t.source, t.target) not in taken
            and t.source not in unvisited
            and t.target not in unvisited
        ),
    )


def likely_stage(journey: Journey, flow: Flow, activity: str) -> str:
    """The stage of the touchpoint that customers most often come from or go to; the first if none.

    A guess: it is shown, and put right by moving the card.
    """
    weight: dict[str, int] = {}
    for step in flow.steps:
        if activity not in (step.source, step.target):
            continue
        other = journey.touchpoint(step.target if step.source == activity else step.source)
        if other is not None:
            weight[other.stage] = weight.get(other.stage, 0) + step.count
    stages = [s.id for s in journey.stages]
    return max(stages, key=lambda one: (weight.get(one, 0), -stages.index(one)))
