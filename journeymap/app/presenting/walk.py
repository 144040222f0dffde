"""The walk along the grey zones, worst first: where it stands, and what is lit there. No Qt."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from journeymap.analysis.results import Findings, GreyZone
from journeymap.evidence.selection import Selection
from journeymap.model.journey import Journey


def grey_zones(findings: Findings, journey: Journey) -> tuple[GreyZone, ...]:
    """The grey zones that stand on the map, worst first."""
    on_map = (z for z in findings.ranking if z.is_grey and journey.transition(z.handoff))
    return tuple(sorted(on_map, key=lambda zone: zone.rank))


def stepped(at: int, by: int, count: int) -> int:
    """The next stop: -1 is the whole map before the first, `count` that after the last.

    After the last the walk begins again; before the first it stays.

    >>> stepped(-1, 1, 3), stepped(2, 1, 3), stepped(3, 1, 3), stepped(3, -1, 3), stepped(-1, -1, 3)
    (0, 3, 0, 2, -1)
    """
    if at >= count and by > 0:
        return 0 if count else count
    return max(-1, min(count, at + by))


def lit_with(journey: Journey, id: str) -> tuple[str, ...]:
    """What stands in the light with an entity: a hand-off's two ends, a card's neighbours."""
    transition = journey.transition(id)
    if transition is not None:
        return (transition.id, transition.source, transition.target)
    if journey.touchpoint(id) is None:
        return (id,)
    ways = [t for t in journey.transitions if id in (t.source, t.target)]
    ends = [end for way in ways for end in (way.source, way.target)]
    return tuple(dict.fromkeys([id, *(way.id for way in ways), *ends]))


def in_order(journey: Journey) -> Iterator[str]:
    """Touchpoints stage by stage, as they stand."""
    for stage in journey.stages:
        for touchpoint in journey.touchpoints:
            if touchpoint.stage == stage.id:
                yield touchpoint.id


class Walk:
    """Where a presentation stands: on the whole map, at a grey zone, or at anything else."""

    def __init__(self) -> None:
        self.journey, self.findings = Journey(), Findings(Selection())
        #: What is spoken of; empty for the whole map.
        self.chosen = ""
        self._at = -1

    def show(self, journey: Journey, findings: Findings) -> None:
        """Go on with these, at the same thing while it is there."""
        self.journey, self.findings = journey, findings
        self.__dict__.pop("zones", None)
        self.choose(self.chosen if self.chosen in journey.by_id else "")

    @cached_property
    def zones(self) -> tuple[GreyZone, ...]:
        """What is walked."""
        return grey_zones(self.findings, self.journey)

    @property
    def number(self) -> tuple[int, int] | None:
        """Number of the grey zone that is spoken of, and how many there are."""
        count = len(self.zones)
        return (self._at + 1, count) if 0 <= self._at < count else None

    @property
    def zone(self) -> GreyZone | None:
        """What was found about the hand-off that is spoken of."""
        return self.findings.grey_zone(self.chosen)

    def choose(self, id: str) -> None:
        """Speak of this; a grey zone is where the walk goes on from."""
        handoffs = [zone.handoff for zone in self.zones]
        self._at = handoffs.index(id) if id in handoffs else -1
        self.chosen = id

    def step(self, by: int) -> bool:
        """To the next or previous grey zone; True when the last was left behind."""
        at = stepped(self._at, by, len(self.zones))
        self.choose(self.zones[at].handoff if 0 <= at < len(self.zones) else "")
        self._at = at
        return bool(self.zones) and at == len(self.zones)

    def choose_last(self) -> None:
        """To the last grey zone."""
        self.choose(self.zones[-1].handoff if self.zones else "")

    def step_card(self, by: int) -> None:
        """To the next or previous touchpoint, round and round."""
        cards = list(in_order(self.journey))
        if cards:
            now = cards.index(self.chosen) if self.chosen in cards else (-1 if by > 0 else 0)
            self.choose(cards[(now + by) % len(cards)])

    def lit(self) -> tuple[str, ...]:
        """What stands in the light with what is spoken of."""
        return lit_with(self.journey, self.chosen) if self.chosen else ()
