from __future__ import annotations

import pytest

from journeymap.i18n.locale import LANGUAGES, locale_for
from journeymap.model.entities import Department, Note, Stage, Touchpoint, Transition
from journeymap.model.journey import Journey
from journeymap.model.validation import SEVERITIES, Problem, describe, problems

STAGES = (Stage("a", "Awareness"), Stage("b", "Action"), Stage("c", "Use"))


def journey(touchpoints: str, ways: str = "", **more: object) -> Journey:
    """`"one:a two:b"` and `"one>two"` as a journey."""
    cards = tuple(Touchpoint(t[:-2], t[:-2].title(), t[-1]) for t in touchpoints.split())
    drawn = [way.split(">") for way in ways.split()]
    transitions = tuple(Transition(f"x{i}", a, b) for i, (a, b) in enumerate(drawn))
    fields = {"stages": STAGES, "touchpoints": cards, "transitions": transitions} | more
    return Journey(**fields)


def found(journey: Journey, code: str) -> list[tuple[str, ...]]:
    return [problem.ids for problem in problems(journey) if problem.code == code]


def test_that_a_sound_journey_has_no_problems() -> None:
    assert problems(journey("one:a two:b three:c", "one>two two>three")) == ()


def test_that_references_to_nothing_are_found_at_every_place() -> None:
    broken = Journey(
        stages=STAGES,
        touchpoints=(Touchpoint("t", "T", "nowhere", "nobody", "no channel"),),
        transitions=(Transition("x", "t", "gone"),),
        notes=(Note("n", "gone too", "pain", "…"),),
    )
    missing = {ids[1] for ids in found(broken, "dangling")}
    assert missing == {"nowhere", "nobody", "no channel", "gone", "gone too"}


def test_that_a_loop_to_itself_and_a_transition_drawn_twice_are_found() -> None:
    twice = journey("one:a two:c", "one>one one>two one>two")
    assert found(twice, "self-loop") == [("one", "x0")]
    assert found(twice, "duplicate transition") == [("x1", "x2")]


def test_that_names_a_reader_takes_for_the_same_are_duplicates() -> None:
    names = ("بازاريابي", " بازاریابی ", "")
    departments = tuple(Department(f"d{i}", name) for i, name in enumerate(names, 1))
    same = journey("one:a", departments=departments)
    assert found(same, "duplicate name") == [("d1", "d2")]
    assert found(same, "blank name") == [("d3",)]


def test_that_empty_stages_and_departments_are_hints_once_there_is_a_touchpoint() -> None:
    assert problems(Journey()) == (Problem("no touchpoints"),)
    lonely = journey("one:a", departments=(Department("d", "Sales"),))
    assert found(lonely, "empty stage") == [("b",), ("c",)]
    assert found(lonely, "empty department") == [("d",)]


def test_that_what_nobody_can_reach_and_what_stands_alone_are_told_apart() -> None:
    split = journey("one:a two:b three:c four:b five:b alone:c", "one>two two>three four>five")
    assert found(split, "unreachable") == [("four",), ("five",)]
    assert found(split, "isolated") == [("alone",)]
    assert found(journey("one:a two:b"), "isolated") == [], "nothing is drawn yet"


def test_that_a_loop_without_a_way_out_is_found_unless_the_journey_ends_there() -> None:
    assert found(journey("one:a two:b three:b four:c", "one>two two>three three>two one>four"),
                 "no way out") == [("two", "three")]  # fmt: skip
    assert found(journey("one:a two:c three:c", "one>two two>three three>two"), "no way out") == []


def test_that_a_touchpoint_without_a_stage_is_not_where_the_journey_starts() -> None:
    lost = journey("lost:x one:a two:c", "one>two lost>two")
    assert found(lost, "unreachable") == [("lost",)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_every_problem_is_one_sentence_with_names_in_every_language(language: str) -> None:
    locale = locale_for(language)
    broken = Journey(
        stages=(*STAGES, Stage("d", " ")),
        departments=(Department("d1", "Sales"), Department("d2", "sales")),
        touchpoints=(
            Touchpoint("t", "Offer", "nowhere"), Touchpoint("u", "Visit", "a"),
            Touchpoint("v", "Order", "b"), Touchpoint("w", "Bill", "b"),
            Touchpoint("z", "End", "c"), Touchpoint("y", "Alone", "c"),
        ),
        transitions=tuple(
            Transition(f"x{i}", *ends) for i, ends in enumerate(
                (("t", "v"), ("u", "u"), ("u", "v"), ("u", "v"), ("v", "w"), ("w", "v"), ("u", "z"))
            )
        ),
        notes=(Note("n", "gone", "pain", "said {braces}"),),
    )  # fmt: skip
    listed = [*problems(broken), Problem("no touchpoints")]
    assert {p.code for p in listed} == set(SEVERITIES)
    for problem in listed:
        text = describe(problem, broken, locale)
        assert text
        assert "\n" not in text
        assert "{name}" not in text
    unreachable = next(p for p in listed if p.code == "unreachable")
    assert "Offer" in describe(unreachable, broken, locale)
