"""Cards are moved by one place, and never lost."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from journeymap.layout.nudging import nudged
from journeymap.model.edits import add_department, add_touchpoint, connect
from journeymap.model.journey import Journey


def journey() -> Journey:
    made = add_department(add_department(Journey(), "Sales", id="a"), "Support", id="b")
    for i, (stage, department) in enumerate(
        [("use", "a"), ("use", "a"), ("use", "b"), ("advocacy", "a"), ("use", None)]
    ):
        made = add_touchpoint(made, f"T{i}", stage, department=department, id=f"t{i}")
    return made


def test_that_a_card_passes_its_neighbour_before_it_leaves_the_cell() -> None:
    once = nudged(journey(), ["t0"], 1, 0)
    cell = [t.id for t in once.touchpoints if (t.stage, t.department) == ("use", "a")]
    assert cell == ["t1", "t0"]
    twice = nudged(once, ["t0"], 1, 0)
    assert twice.touchpoint("t0").stage == "advocacy"


def test_that_cards_joined_by_a_way_do_not_change_places_in_vain() -> None:
    joined = connect(journey(), "t0", "t1")
    assert nudged(joined, ["t0"], 1, 0).touchpoint("t0").stage == "advocacy"


def test_that_what_enters_a_stage_from_before_stands_first_in_it() -> None:
    moved = nudged(journey(), ["t1"], 1, 0)
    order = [t.id for t in moved.touchpoints if (t.stage, t.department) == ("advocacy", "a")]
    assert order == ["t1", "t3"]


@given(
    st.sets(st.sampled_from(["t0", "t1", "t2", "t3", "t4"]), min_size=1),
    st.lists(st.sampled_from([(1, 0), (-1, 0), (0, 1), (0, -1)]), max_size=8),
)
def test_that_nothing_is_lost_whatever_is_moved(ids, ways) -> None:
    now = journey()
    for columns, rows in ways:
        now = nudged(now, sorted(ids), columns, rows)
    assert {t.id for t in now.touchpoints} == {t.id for t in journey().touchpoints}
    assert all(now.stage(t.stage) for t in now.touchpoints)
