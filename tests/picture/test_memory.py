"""A picture drawn with a memory of the last ones is the picture drawn from scratch."""

from __future__ import annotations

import random
from functools import partial

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from journeymap.analysis.findings import find
from journeymap.analysis.results import Findings
from journeymap.evidence.selection import Selection
from journeymap.i18n.locale import Locale, locale_for
from journeymap.layout.memory import Memory
from journeymap.model import edits
from journeymap.model.journey import Journey
from journeymap.picture.compose import Compared, PictureOptions, compose
from tests.bench.big_map import big_project
from tests.model.test_random_edits import try_edit

NOTHING = Findings(Selection())
ENGLISH, PERSIAN = locale_for("en"), locale_for("fa")


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(rng=st.randoms(use_true_random=False))
def test_that_a_memory_never_changes_a_picture(rng: random.Random) -> None:
    journey, memory = Journey(), Memory()
    for _ in range(rng.randrange(60)):
        journey = try_edit(journey, rng)
    first, before = journey, [journey]
    for _ in range(12):
        journey = try_edit(journey, rng) if rng.random() < 0.8 else rng.choice(before)
        before.append(journey)
        options = PictureOptions(
            aspect=rng.choice((16 / 9, 16 / 9, 2.0)),
            room=rng.random() < 0.1,
            lanes=rng.random() < 0.9,
            compared=Compared(first, "As-is") if rng.random() < 0.2 else None,
        )
        locale: Locale = PERSIAN if rng.random() < 0.2 else ENGLISH
        known = compose(journey, NOTHING, locale, options=options, memory=memory)
        assert known == compose(journey, NOTHING, locale, options=options)


def crowded(cards: int = 60) -> Journey:
    rng = random.Random(4)
    journey = Journey()
    for i in range(6):
        journey = edits.add_department(journey, f"Unit {i}", id=f"d{i}")
    for i in range(cards):
        stage = journey.stages[i * 6 // cards].id
        journey = edits.add_touchpoint(
            journey, f"Touchpoint {i}", stage, department=f"d{rng.randrange(6)}", id=f"c{i}"
        )
    for i in range(cards - 1):
        journey = edits.connect(journey, f"c{i}", f"c{i + 1}")
        if i % 3 == 0 and i + 9 < cards:
            journey = edits.connect(journey, f"c{i}", f"c{i + 9}")
    return journey


@pytest.mark.parametrize("seed", range(2))
def test_that_a_crowded_map_is_drawn_as_from_scratch_after_every_small_edit(seed: int) -> None:
    rng = random.Random(seed)
    journey, memory = crowded(), Memory()
    for _ in range(14):
        one, other = (rng.choice(journey.touchpoints) for _ in range(2))
        match rng.randrange(5):
            case 0:
                journey = edits.rename(journey, one.id, f"Renamed {rng.randrange(99)}")
            case 1:
                journey = edits.move_touchpoint(journey, one.id, other.stage, other.department)
            case 2 if one is not other and not journey.transition_between(one.id, other.id):
                journey = edits.connect(journey, one.id, other.id)
            case 3:
                journey = edits.remove(journey, [rng.choice(journey.transitions).id])
            case _:
                journey = edits.change(journey, one.id, belief=rng.randrange(1, 10))
        assert compose(journey, NOTHING, ENGLISH, memory=memory) == compose(
            journey, NOTHING, ENGLISH
        )


@pytest.mark.parametrize("seed", range(3))
def test_that_a_measured_map_is_drawn_as_from_scratch_before_and_after_it_is_counted(seed) -> None:
    rng, project, memory = random.Random(seed), big_project(24, 36), Memory()
    journey, seen = project.journey, Selection()
    findings = find(journey, project.evidence, seen)
    for _ in range(9):
        journey = try_edit(journey, rng)
        if rng.random() < 0.3:
            seen = rng.choice([Selection(), Selection(segments={"class": ("private",)})])
        eyes = rng.choice([p.id for p in journey.personas] or [""]) if rng.random() < 0.5 else ""
        options = PictureOptions(persona=eyes, lanes=rng.random() < 0.9)
        for found in (findings, findings := find(journey, project.evidence, seen)):
            known = compose(journey, found, ENGLISH, options=options, memory=memory)
            assert known == compose(journey, found, ENGLISH, options=options)


def test_that_only_what_differs_is_drawn_again() -> None:
    journey, memory = crowded(), Memory()
    before = compose(journey, NOTHING, ENGLISH, memory=memory)
    renamed = edits.rename(journey, "c5", "Another name")
    after = compose(renamed, NOTHING, ENGLISH, memory=memory)
    drawn = {i.key for i in before.items} & {i.key for i in after.items}
    old, new = ({i.key: i for i in p.items} for p in (before, after))
    kinds = {"card", "edge"}
    fresh = {k for k in drawn if new[k] is not old[k] and new[k].kind in kinds}
    touched = [t for t in journey.transitions if "c5" in (t.source, t.target)]
    assert fresh == {"card:c5", *(f"edge:{t.id}" for t in touched)}


def test_that_a_group_of_the_same_values_is_not_gone_through_and_remembers_its_parts() -> None:
    memory, made = Memory(), []

    def part(value: int) -> int:
        made.append(value)
        return value

    def parts(*values: int) -> list[int]:
        memory.begin()
        return memory.recall_all(
            "all",
            values,
            lambda own: [own.recall(f"{v}", (v,), partial(part, v)) for v in values],
        )

    assert [parts(1, 2), parts(1, 2), parts(1, 3)] == [[1, 2], [1, 2], [1, 3]]
    assert made == [1, 2, 3]


def test_that_what_the_last_picture_did_not_use_is_forgotten() -> None:
    memory = Memory()
    made = []
    for picture in (1, 2, 3):
        memory.begin()
        if picture != 2:
            memory.recall("part", (1,), lambda: made.append(1))
    assert len(made) == 2
