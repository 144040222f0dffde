"""One monkey drives the pure edits; whatever it does, the journey stays sound and can be undone."""

from __future__ import annotations

import random
import zlib
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journeymap.evidence.project import Project
from journeymap.model import edits, feelings
from journeymap.model.changes import changes_between
from journeymap.model.entities import NOTE_KINDS
from journeymap.model.journey import Journey
from journeymap.model.rules import EditError
from journeymap.model.validation import problems
from journeymap.storage.codec import decode_project, encode_project

WORDS = (
    *("", "   ", "Contract", "قرارداد نهایی", "بازاريابي و كار", "می‌خواهم", "🙂", "x" * 300),
    *("a\u202eb\u2066c", "nul\x00", "\ud800", "two\nlines\r\n", "=1+1", "NA", "007", "1e5"),
    "<img src=file:///etc/passwd>",
)


def random_edit(journey: Journey, rng: random.Random) -> Journey:
    """The journey after one edit that may or may not make sense."""
    pick: Callable[..., str] = lambda items: rng.choice(items).id if items else "nobody"  # noqa: E731
    word = rng.choice(WORDS)
    stage, touchpoint = pick(journey.stages), pick(journey.touchpoints)
    other, department = pick(journey.touchpoints), pick(journey.departments)
    channel, transition = pick(journey.channels), pick(journey.transitions)
    someone = rng.choice([department, None])
    anything = rng.choice([*journey.by_id, "nobody"])
    persona, eyes = pick(journey.personas), rng.choice(["", pick(journey.personas)])
    choices: list[Callable[[], Journey]] = [
        lambda: edits.rename_journey(journey, word),
        lambda: edits.set_measures(
            journey, {"level": rng.choice([0, 1, 2.5, -1])}, rng.randint(0, 30)
        ),
        lambda: edits.add_stage(journey, word, before=rng.choice([stage, None])),
        lambda: edits.add_department(journey, word, manager=word),
        lambda: edits.add_channel(journey, word),
        lambda: edits.rename(journey, anything, word),
        lambda: edits.move_stage(journey, stage, rng.choice([pick(journey.stages), None])),
        lambda: edits.move_department(journey, department, pick(journey.departments)),
        lambda: edits.add_touchpoint(
            journey, word, stage, department=someone, channel=rng.choice([channel, None])
        ),
        lambda: edits.add_touchpoint(journey, word, stage, financial=True, before=touchpoint),
        lambda: edits.change(journey, touchpoint, moment_of_truth=rng.random() < 0.5),
        lambda: edits.move_touchpoint(journey, touchpoint, stage, someone, other),
        lambda: edits.connect(journey, touchpoint, other, owner=word),
        lambda: edits.connect(journey, touchpoint, other, promise_hours=rng.choice([48, 0.5, -1])),
        lambda: edits.change(journey, transition, target=other),
        lambda: edits.add_note(journey, anything, rng.choice(NOTE_KINDS), word, votes=3),
        lambda: edits.remove(journey, [anything]),
        lambda: edits.remove(journey, [touchpoint, department]),
        lambda: edits.change(journey, transition, next_step=word, votes=rng.randrange(-1, 3)),
        lambda: edits.add_persona(journey, word, path=[touchpoint, other]),
        lambda: edits.move_persona(journey, persona, pick(journey.personas)),
        lambda: feelings.toggle_on_path(journey, persona, [touchpoint, other]),
        lambda: feelings.set_belief(journey, [anything], rng.randrange(-1, 11), eyes),
        lambda: feelings.set_belief(journey, [touchpoint, transition], None, eyes),
        lambda: feelings.begin_round(journey, rng.randrange(5), rng.randrange(20)),
        lambda: feelings.vote(journey, anything, rng.choice([1, 1, -1])),
        lambda: feelings.hide_votes(journey, rng.random() < 0.5),
        lambda: rng.choice([feelings.end_round, feelings.clear_votes])(journey),
    ]
    return rng.choice(choices)()


def try_edit(journey: Journey, rng: random.Random) -> Journey:
    try:
        return random_edit(journey, rng)
    except EditError:
        return journey


def test_that_ten_thousand_random_edits_undone_give_back_the_very_same_journey() -> None:
    rng = random.Random(2025)
    start = Journey(title="Fibre")
    journey, before, seen = start, [], {}
    for step in range(10_000):
        before.append(journey)
        if step % 500 == 0:
            seen[step] = encode_project(Project(journey))
        journey = try_edit(journey, rng)
    assert len({id(value) for value in before}) > 4_000, "the monkey hardly did anything"
    last = encode_project(Project(journey))
    while before:
        journey = before.pop()
        if len(before) in seen:
            assert encode_project(Project(journey)) == seen[len(before)]
    assert journey is start
    assert last != encode_project(Project(start)) == seen[0]


@pytest.mark.parametrize("seed", range(3))
def test_that_no_edit_leaves_a_reference_to_nothing_or_uses_an_id_again(seed: int) -> None:
    rng = random.Random(seed)
    journey, used = Journey(), set(Journey().by_id)
    for _ in range(600):
        before = journey
        journey = try_edit(journey, rng)
        assert not [p for p in problems(journey) if p.severity == "error"]
        assert not [p for p in problems(journey) if p.code == "duplicate transition"]
        fresh = journey.by_id.keys() - before.by_id.keys()
        assert not fresh & used, "an id was used again"
        used |= fresh
        groups = (journey.stages, journey.departments, journey.channels)
        groups += (journey.touchpoints, journey.transitions, journey.notes, journey.personas)
        assert sum(map(len, groups)) == len(journey.by_id)
        assert journey.stages


@pytest.mark.parametrize("seed", range(3))
def test_that_what_changed_is_named_by_id_and_nothing_else_is(seed: int) -> None:
    rng = random.Random(100 + seed)
    journey = Journey()
    for _ in range(300):
        before, journey = journey, try_edit(journey, rng)
        changes = changes_between(before, journey)
        old, new = before.by_id, journey.by_id
        assert changes.added == new.keys() - old.keys()
        assert changes.removed == old.keys() - new.keys()
        assert changes.updated == {i for i in old.keys() & new.keys() if old[i] != new[i]}
        if before is journey:
            assert not changes


@settings(max_examples=60, deadline=None)
@given(rng=st.randoms(use_true_random=False), steps=st.integers(0, 60))
def test_that_a_saved_journey_comes_back_the_same(rng: random.Random, steps: int) -> None:
    journey = Journey()
    for _ in range(steps):
        journey = try_edit(journey, rng)
    project = Project(journey)
    data = encode_project(project)
    opened = decode_project(data)
    assert opened.project.same_as(project)
    assert not opened.warnings
    assert encode_project(opened.project) == data
    assert zlib.crc32(data) == zlib.crc32(encode_project(project))
