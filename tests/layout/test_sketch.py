"""A large map shown at once while its layout is still being made."""

from __future__ import annotations

import itertools
import random
from collections.abc import Callable

import pytest

from journeymap.layout.geometry import Geometry, LayoutOptions
from journeymap.layout.grid import lane_departments
from journeymap.layout.mapping import MANY, ROADS, layout_map
from journeymap.layout.memory import Memory
from journeymap.model import edits
from journeymap.model.journey import Journey
from tests.picture.test_memory import crowded

WIDE = LayoutOptions(aspect=16 / 9, other_height=300)
LARGE = MANY + 20
Change = Callable[[Journey, random.Random], Journey]


def moved(journey: Journey, rng: random.Random) -> Journey:
    """One touchpoint stands in the cell of another."""
    one, other = rng.sample(journey.touchpoints, 2)
    return edits.move_touchpoint(journey, one.id, other.stage, other.department)


def without(journey: Journey, ids: list[str]) -> Journey:
    """Without some entities."""
    return edits.remove(journey, ids)


CHANGES: dict[str, Change] = {
    "move": moved,
    "add": lambda j, r: edits.add_touchpoint(
        j, "New", r.choice(j.stages).id, department=r.choice(j.departments).id
    ),
    "connect": lambda j, r: edits.connect(
        j, j.touchpoints[3].id, j.touchpoints[-(len(j.transitions) % 9) - 5].id
    ),
    "remove": lambda j, r: without(j, [t.id for t in r.sample(j.touchpoints, 4)]),
    "add a stage": lambda j, r: edits.add_touchpoint(
        edits.add_stage(j, "Repair"), "Bring it", edits.add_stage(j, "Repair").stages[-1].id
    ),
    "remove a stage": lambda j, r: without(j, [r.choice(j.stages).id]),
    "add a department": lambda j, r: edits.add_department(j, "Repair shop"),
    "remove a department": lambda j, r: without(j, [r.choice(j.departments).id]),
}


def known(journey: Journey) -> Memory:
    """The memory of who has laid a journey out."""
    memory = Memory()
    layout_map(journey, options=WIDE, memory=memory)
    return memory


def sketch(journey: Journey, memory: Memory, options: LayoutOptions = WIDE) -> Geometry:
    """What is shown at once."""
    memory.begin()
    return layout_map(journey, options=options, memory=memory, may_sketch=True)


def test_that_a_sketch_keeps_what_stands_and_draws_every_line() -> None:
    journey = crowded(LARGE)
    after = moved(journey, random.Random(3))
    shown, before = sketch(after, known(journey)), layout_map(journey, options=WIDE)
    (other,) = [t for t in after.touchpoints if journey.touchpoint(t.id) != t]
    shift = {
        id: (box.x - before.cards[id].x, box.y - before.cards[id].y)
        for id, box in shown.cards.items()
        if id != other.id
    }
    assert {x for x, _ in shift.values()} == {0}  # lanes may have grown, stages have not
    assert shown.routes.keys() == {t.id for t in after.transitions}


@pytest.mark.parametrize("kind", CHANGES)
def test_that_in_a_sketch_every_card_stands_free_in_its_cell(kind: str) -> None:
    for seed in range(4):
        journey, rng = crowded(LARGE), random.Random(seed)
        memory = known(journey)
        for _ in range(3):
            journey = CHANGES[kind](journey, rng)
            shown = sketch(journey, memory)
            assert memory.kept("sketched")
        columns = {c.stage: c for c in shown.columns}
        lanes = {n.department: n for n in shown.lanes}
        assert list(columns) == [s.id for s in journey.stages]
        assert tuple(lanes) == lane_departments(journey)
        assert shown.cards.keys() == {t.id for t in journey.touchpoints}
        for touchpoint in journey.touchpoints:
            box, column = shown.cards[touchpoint.id], columns[touchpoint.stage]
            lane = lanes.get(touchpoint.department) or lanes[None]
            assert column.x <= box.x
            assert box.right <= column.x + column.w
            assert lane.y <= box.y
            assert box.bottom <= lane.y + lane.h
        for a, b in itertools.combinations(shown.cards.values(), 2):
            assert not a.overlaps(b)
        for line in shown.routes.values():
            assert all(p[0] == q[0] or p[1] == q[1] for p, q in itertools.pairwise(line))


@pytest.mark.parametrize("kind", CHANGES)
def test_that_the_whole_layout_after_a_sketch_is_that_from_scratch(kind: str) -> None:
    journey = crowded(LARGE)
    memory, rng = known(journey), random.Random(5)
    for _ in range(2):
        journey = CHANGES[kind](journey, rng)
        sketch(journey, memory)
    whole = memory.copy()
    whole.begin()
    after = layout_map(journey, options=WIDE, memory=whole)
    assert not whole.kept("sketched")
    assert after == layout_map(journey, options=WIDE)
    assert sketch(journey, whole) == after


def test_that_what_was_laid_out_not_long_ago_is_whole_at_once() -> None:
    journeys = [crowded(LARGE)]
    memory, rng = known(journeys[0]), random.Random(1)
    for _ in range(ROADS - 1):
        journeys.append(moved(journeys[-1], rng))
        memory.begin()
        layout_map(journeys[-1], options=WIDE, memory=memory)
    for journey in (*reversed(journeys), *journeys):  # undone, and done again
        assert sketch(journey, memory) == layout_map(journey, options=WIDE)
        assert not memory.kept("sketched")


def test_that_a_sketch_fits_under_a_higher_head() -> None:
    journey = crowded(LARGE)
    memory = known(journey)
    higher = LayoutOptions(aspect=2.0, other_height=300, top=96, label_width=160)
    shown = sketch(journey, memory, higher)
    assert memory.kept("sketched")
    assert shown.lanes[0].y == 96
    assert shown.columns[0].x == higher.margin + 160
    assert min(box.y for box in shown.cards.values()) > 96


def test_that_small_maps_and_the_first_picture_are_never_sketched() -> None:
    small, rng = crowded(40), random.Random(2)
    memory = known(small)
    assert sketch(moved(small, rng), memory) == layout_map(
        moved(small, random.Random(2)), options=WIDE
    )
    memory = Memory()
    layout_map(crowded(LARGE), options=WIDE, memory=memory, may_sketch=True)
    assert not memory.kept("sketched")


def test_that_a_layout_nobody_waits_for_any_more_ends_in_the_middle() -> None:
    class LeftError(Exception): ...

    calls = itertools.count()

    def watch() -> None:
        if next(calls) == 20:
            raise LeftError

    journey = crowded(LARGE)
    memory = Memory()
    memory.watch = watch
    with pytest.raises(LeftError):
        layout_map(journey, options=WIDE, memory=memory)
    memory.watch = None
    memory.begin()
    assert layout_map(journey, options=WIDE, memory=memory) == layout_map(journey, options=WIDE)
