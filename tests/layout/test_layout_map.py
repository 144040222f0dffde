"""Where things stand: nothing overlaps, nothing runs over what it does not belong to."""

from __future__ import annotations

import time
from dataclasses import replace
from itertools import combinations, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journeymap.layout.geometry import Box, LayoutOptions
from journeymap.layout.labels import leak_box
from journeymap.layout.mapping import layout_map
from journeymap.layout.ordering import stage_orders
from journeymap.layout.routing import Obstacles
from journeymap.layout.tracks import side_of
from journeymap.model.edits import add_department, add_touchpoint, connect, remove_department
from journeymap.model.entities import Department, Touchpoint, Transition
from journeymap.model.journey import DEFAULT_STAGES, Journey


def seeded(n: int, pairs: list[tuple[int, int]], lanes: int) -> Journey:
    departments = tuple(Department(f"d{i}", f"D{i}") for i in range(lanes))
    touchpoints = tuple(
        Touchpoint(
            f"t{i}",
            f"T{i}",
            DEFAULT_STAGES[(i * 7 + i // 3) % 6].id,
            f"d{(i * 5 + i // 2) % lanes}" if lanes else None,
        )
        for i in range(n)
    )
    ways = sorted({(a % n, b % n) for a, b in pairs if a % n != b % n})
    transitions = tuple(Transition(f"x{a}-{b}", f"t{a}", f"t{b}") for a, b in ways)
    return Journey(departments=departments, touchpoints=touchpoints, transitions=transitions)


def foreign_hits(journey: Journey, cards: dict, routes: dict) -> int:
    obstacles = Obstacles.of(cards)
    ends = {t.id: (t.source, t.target) for t in journey.transitions}
    return sum(obstacles.line_hits(line, ends[id]) for id, line in routes.items())


journeys = st.builds(
    seeded,
    st.integers(1, 24),
    st.lists(st.tuples(st.integers(0, 23), st.integers(0, 23)), max_size=40),
    st.integers(0, 6),
)
ASPECTS = st.sampled_from([None, 16 / 9, 4 / 3, 1.0, 0.7])


@settings(max_examples=60, deadline=None)
@given(journeys, ASPECTS)
def test_that_no_two_cards_overlap_and_all_stand_in_their_stage_and_lane(journey, aspect):
    geometry = layout_map(journey, options=LayoutOptions(aspect=aspect, other_height=300))
    assert set(geometry.cards) == {t.id for t in journey.touchpoints}
    for a, b in combinations(geometry.cards.values(), 2):
        assert not a.overlaps(b, margin=8)
    columns = {c.stage: c for c in geometry.columns}
    lanes = {lane.department: lane for lane in geometry.lanes}
    for touchpoint in journey.touchpoints:
        box = geometry.cards[touchpoint.id]
        column, lane = columns[touchpoint.stage], lanes[touchpoint.department]
        assert column.x <= box.x
        assert box.right <= column.x + column.w
        assert lane.y <= box.y
        assert box.bottom <= lane.y + lane.h


@settings(max_examples=60, deadline=None)
@given(journeys, ASPECTS)
def test_that_no_line_runs_over_a_foreign_card_and_every_line_reaches_its_own(journey, aspect):
    geometry = layout_map(journey, options=LayoutOptions(aspect=aspect, other_height=300))
    assert foreign_hits(journey, geometry.cards, geometry.routes) == 0
    assert set(geometry.routes) == {t.id for t in journey.transitions}
    for transition in journey.transitions:
        line = geometry.routes[transition.id]
        for point, card in ((line[0], transition.source), (line[-1], transition.target)):
            box = geometry.cards[card]
            assert touches(box, point)
            assert side_of(point, box)
        assert all(a[0] == b[0] or a[1] == b[1] for a, b in pairwise(line))


def touches(box: Box, point: tuple[float, float]) -> bool:
    x, y = point
    on_side = x in (box.x, box.right) and box.y <= y <= box.bottom
    return on_side or (y in (box.y, box.bottom) and box.x <= x <= box.right)


@settings(max_examples=40, deadline=None)
@given(journeys)
def test_that_callouts_cover_no_card_badge_leak_or_other_callout(journey):
    ids = tuple(t.id for t in journey.transitions)[:6]
    leaks = frozenset(t.id for t in journey.touchpoints[::2])
    options = LayoutOptions(
        aspect=16 / 9, other_height=300, badges=ids, callouts=ids[:4], leaks=leaks
    )
    geometry = layout_map(journey, options=options)
    r = options.badge_radius
    solid = [*geometry.cards.values(), *(leak_box(geometry.cards[id]) for id in leaks)]
    solid += [Box(x - r, y - r, 2 * r, 2 * r) for x, y in geometry.badges.values()]
    callouts = list(geometry.callouts.values())
    for i, callout in enumerate(callouts):
        assert not any(callout.overlaps(other) for other in solid + callouts[:i])
        assert callout.right <= geometry.width
        assert callout.bottom <= geometry.bottom


def test_that_the_same_journey_always_gets_the_same_places():
    journey = seeded(20, [(i, i * 3 + 1) for i in range(30)], 5)
    options = LayoutOptions(aspect=16 / 9, other_height=300)
    assert layout_map(journey, options=options) == layout_map(journey, options=options)


def test_that_a_new_transition_moves_no_card_to_another_place():
    journey = seeded(20, [(i, i + 1) for i in range(19)], 5)
    before = layout_map(journey).cards
    assert layout_map(connect(journey, "t0", "t9")).cards.keys() == before.keys()
    moved = sum(
        before[id] != box for id, box in layout_map(connect(journey, "t0", "t9")).cards.items()
    )
    assert moved == 0


def test_that_touchpoints_of_a_stage_run_in_the_order_customers_meet_them():
    journey = Journey()
    for name in ("C", "A", "B"):
        journey = add_touchpoint(journey, name, "use", id=name)
    journey = connect(connect(journey, "A", "B"), "B", "C")
    assert [t.id for t in stage_orders(journey)["use"]] == ["A", "B", "C"]
    by_evidence = stage_orders(journey, {"C": 0.1, "A": 2.0, "B": 1.0})["use"]
    assert [t.id for t in by_evidence] == ["C", "B", "A"]
    xs = layout_map(journey).cards
    assert xs["A"].x < xs["B"].x < xs["C"].x


def test_that_a_circle_of_touchpoints_still_has_an_order():
    journey = Journey()
    for name in ("A", "B"):
        journey = add_touchpoint(journey, name, "use", id=name)
    journey = connect(connect(journey, "A", "B"), "B", "A")
    assert [t.id for t in stage_orders(journey)["use"]] == ["A", "B"]
    assert foreign_hits(journey, layout_map(journey).cards, layout_map(journey).routes) == 0


def test_that_touchpoints_without_department_get_a_lane_of_their_own_only_when_there_are_some():
    journey = add_touchpoint(add_department(Journey(), "Sales", id="d"), "A", "use", department="d")
    assert [lane.department for lane in layout_map(journey).lanes] == ["d"]
    journey = add_touchpoint(journey, "B", "use")
    assert [lane.department for lane in layout_map(journey).lanes] == ["d", None]
    assert [lane.department for lane in layout_map(remove_department(journey, "d")).lanes] == [None]


def test_that_an_empty_journey_has_columns_and_a_lane_of_sensible_size():
    geometry = layout_map(Journey())
    assert len(geometry.columns) == 6
    assert all(column.w >= 160 for column in geometry.columns)
    assert geometry.lanes[0].h >= 48


def test_that_a_touchpoint_of_a_missing_stage_is_left_out_and_its_lines_too():
    journey = Journey(
        touchpoints=(Touchpoint("a", "A", "gone"), Touchpoint("b", "B", "use")),
        transitions=(Transition("x", "a", "b"),),
    )
    geometry = layout_map(journey)
    assert set(geometry.cards) == {"b"}
    assert not geometry.routes


def test_that_both_directions_between_two_cards_are_drawn_apart():
    journey = replace(
        seeded(2, [], 2),
        touchpoints=(Touchpoint("a", "A", "use", "d0"), Touchpoint("b", "B", "use", "d1")),
        transitions=(Transition("x", "a", "b"), Transition("y", "b", "a")),
    )
    routes = layout_map(journey, options=LayoutOptions(aspect=1.0)).routes
    assert routes["x"] != routes["y"][::-1]


@pytest.mark.parametrize(("n", "seconds"), [(300, 0.9), (2000, 12.0)])
def test_that_large_maps_are_laid_out_in_reasonable_time(n, seconds):
    journey = seeded(n, [(i, i + 1) for i in range(n)] + [(i, i + 5) for i in range(0, n, 2)], 6)
    start = time.process_time()
    geometry = layout_map(journey, options=LayoutOptions(aspect=16 / 9, other_height=300))
    assert time.process_time() - start < seconds
    assert foreign_hits(journey, geometry.cards, geometry.routes) == 0
