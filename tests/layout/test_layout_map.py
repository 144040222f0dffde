"""Where things stand: nothing overlaps, nothing runs over what it does not belong to."""

from __future__ import annotations

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
from journeymap.model.edits import (
    add_department,
    add_note,
    add_touchpoint,
    connect,
    remove_department,
    rename,
)
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


@pytest.mark.parametrize("n", [300, 2000])
def test_that_lines_of_large_maps_stay_off_foreign_cards(n):
    journey = seeded(n, [(i, i + 1) for i in range(n)] + [(i, i + 5) for i in range(0, n, 2)], 6)
    geometry = layout_map(journey, options=LayoutOptions(aspect=16 / 9, other_height=300))
    assert foreign_hits(journey, geometry.cards, geometry.routes) == 0


def hub(ways: int) -> Journey:
    """One touchpoint from which customers go to many departments of the next stage."""
    journey = add_touchpoint(Journey(), "Hub", "action", id="hub")
    for i in range(ways):
        journey = add_department(journey, f"D{i}", id=f"d{i}")
        journey = add_touchpoint(journey, f"T{i}", "use", department=f"d{i}", id=f"t{i}")
        journey = connect(connect(journey, "hub", f"t{i}"), f"t{i}", "hub")
    return journey


@pytest.mark.parametrize("ways", [3, 6, 9])
def test_that_lines_side_by_side_can_be_told_apart(ways):
    geometry = layout_map(hub(ways), options=LayoutOptions(aspect=16 / 9, other_height=300))
    upright = [
        (a[0], *sorted((a[1], b[1])))
        for line in geometry.routes.values()
        for a, b in pairwise(line)
        if a[0] == b[0]
    ]
    for p, q in combinations(upright, 2):
        if min(p[2], q[2]) - max(p[1], q[1]) > 24:
            assert abs(p[0] - q[0]) >= 3.5, (p, q)


def test_that_only_crowded_gutters_are_wider():
    def gutter(ways: int) -> float:
        geometry = layout_map(hub(ways))
        columns = {c.stage: c for c in geometry.columns}
        return geometry.cards["t0"].x - columns["use"].x

    assert gutter(1) == gutter(2)
    assert gutter(9) > gutter(2)


def test_that_a_lane_has_air_only_above_the_row_that_needs_it():
    journey = seeded(1, [], 1)
    touchpoints = [Touchpoint(f"a{i}", f"A{i}", "use", "d0") for i in range(12)]
    ways = [Transition(f"x{i}", f"a{i}", f"a{(i + 5) % 12}") for i in range(12)]
    journey = replace(journey, touchpoints=tuple(touchpoints), transitions=tuple(ways))
    geometry = layout_map(journey, options=LayoutOptions(aspect=1.2, other_height=200))
    tops = sorted({box.y for box in geometry.cards.values()})
    gaps = [b - a for a, b in pairwise(tops)]
    assert all(gap >= LayoutOptions().card_h + LayoutOptions().row_gap for gap in gaps)
    assert foreign_hits(journey, geometry.cards, geometry.routes) == 0


def test_that_empty_stages_are_narrower_than_those_with_cards():
    journey = add_touchpoint(add_department(Journey(), "Sales", id="d"), "A", "use", department="d")
    widths = {c.stage: c.w for c in layout_map(journey).columns}
    assert widths["interest"] < widths["use"]
    assert widths["interest"] >= 160


@pytest.mark.parametrize("kind", ["rename", "note", "connect", "add"])
def test_that_a_small_edit_moves_few_cards(kind):
    shares = []
    for seed in range(8):
        journey = replace(seeded(20, [(i, i + 1) for i in range(19)], 5), serial=100)
        touchpoint = journey.touchpoints[seed * 2]
        changed = {
            "rename": lambda j, t: rename(j, t.id, "Another name"),
            "note": lambda j, t: add_note(j, t.id, "pain", "slow"),
            "connect": lambda j, t: connect(j, t.id, "t19"),
            "add": lambda j, t: add_touchpoint(j, "New", t.stage, department=t.department),
        }[kind](journey, touchpoint)
        shares.append(moved(journey, changed))
    assert sum(shares) / len(shares) <= {"add": 0.25, "connect": 0.05}.get(kind, 0.0)


def moved(before: Journey, after: Journey) -> float:
    """The share of cards that stand elsewhere in their stage and lane."""

    def places(journey: Journey) -> dict:
        geometry = layout_map(journey, options=LayoutOptions(aspect=16 / 9, other_height=300))
        columns = {c.stage: c.x for c in geometry.columns}
        lanes = {lane.department: lane.y for lane in geometry.lanes}
        return {
            t.id: (
                geometry.cards[t.id].x - columns[t.stage],
                geometry.cards[t.id].y - lanes[t.department],
            )
            for t in journey.touchpoints
        }

    old, new = places(before), places(after)
    away = [
        id for id, at in old.items() if max(abs(at[0] - new[id][0]), abs(at[1] - new[id][1])) > 8
    ]
    return len(away) / len(old)
