"""How much of the flow is drawn: the busiest ways, and the journey stays in one piece."""

from __future__ import annotations

from journeymap.analysis.findings import find
from journeymap.model.entities import Touchpoint, Transition
from journeymap.model.journey import Journey
from journeymap.picture.thinning import thinned
from tests.analysis.conftest import Maker


def test_that_the_busiest_way_between_two_parts_stays_and_the_rare_one_beside_it_goes() -> None:
    ways = {"ab": 100, "cd": 100, "bc": 50, "ad": 30}
    journey = Journey(
        touchpoints=tuple(Touchpoint(id, id.upper(), "use") for id in "abcd"),
        transitions=tuple(Transition(way, *way) for way in ways),
    )
    log = Maker().step("", "a", 130)
    for (a, b), n in ways.items():
        log.step(a, b, n)
    found = thinned(journey, find(journey, log.done("d", 130).evidence()), 0.4)
    assert [t.id for t in found.journey.transitions] == ["ab", "cd", "bc"]
    assert (found.hidden, found.crossings, found.total) == (1, 30, 280)
