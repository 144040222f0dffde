"""Beliefs, dots and personas: what may be said about what, and what goes when its ground goes."""

from __future__ import annotations

import pytest

from journeymap.model import edits, feelings
from journeymap.model.journey import Journey
from journeymap.model.rules import EditError


@pytest.fixture
def journey() -> Journey:
    made = Journey(title="Fibre")
    made = edits.add_touchpoint(made, "Contract", "action", id="a")
    made = edits.add_touchpoint(made, "Credit", "action", id="b")
    made = edits.add_note(edits.connect(made, "a", "b", id="ab"), "ab", "pain", "Slow", id="n")
    return edits.add_persona(made, "Student", path=["a", "b"], id="p1")


def test_that_everybody_and_each_persona_believe_for_themselves(journey) -> None:
    after = feelings.set_belief(journey, ["a", "ab"], 8)
    after = feelings.set_belief(after, ["a"], 2, "p1")
    told = [feelings.belief_of(after, id, who) for id in ("a", "ab") for who in ("", "p1")]
    assert told == [8, 2, 8, None]
    assert feelings.set_belief(after, ["a"], 8) is after
    assert feelings.belief_of(feelings.set_belief(after, ["a"], None, "p1"), "a", "p1") is None


@pytest.mark.parametrize(("id", "belief"), [("a", 0), ("a", 10), ("action", 5), ("n", 5), ("?", 5)])
def test_that_a_belief_is_one_to_nine_about_a_touchpoint_or_a_way(journey, id, belief) -> None:
    for who in ("", "p1"):
        with pytest.raises(EditError):
            feelings.set_belief(journey, [id], belief, who)


def test_that_what_is_removed_leaves_paths_and_beliefs(journey) -> None:
    after = feelings.set_belief(journey, ["a", "b", "ab"], 3, "p1")
    after = edits.remove(after, ["a"])
    (persona,) = after.personas
    assert persona.path == ("b",)
    assert persona.beliefs == {"b": 3}
    assert edits.remove(after, ["p1"]).personas == ()


def test_that_a_selection_comes_onto_a_path_as_a_whole_and_leaves_it_as_a_whole(journey) -> None:
    short = edits.change(journey, "p1", path=("b",))
    both = feelings.toggle_on_path(short, "p1", ["a", "b", "ab"])
    assert both.personas[0].path == ("b", "a")
    assert feelings.toggle_on_path(both, "p1", ["a", "b"]).personas[0].path == ()


def test_that_a_round_has_as_many_dots_as_were_given_out(journey) -> None:
    old = edits.change(journey, "a", votes=7)
    begun = feelings.begin_round(old, 1, 2)
    assert feelings.dots_left(begun) == 2
    assert begun.votes_hidden
    voted = feelings.vote(feelings.vote(begun, "ab", 1), "n", 1)
    assert feelings.dots_left(voted) == 0
    with pytest.raises(EditError, match="placed"):
        feelings.vote(voted, "a", 1)
    with pytest.raises(EditError, match="take back"):
        feelings.vote(voted, "a", -1)
    back = feelings.vote(voted, "ab", -1)
    assert feelings.dots_left(back) == 1
    done = feelings.end_round(feelings.vote(back, "n", 1))
    assert [(e.id, e.votes) for e in feelings.most_voted(done)] == [("n", 2)]
    assert (done.votes_each, done.voters, done.votes_hidden) == (0, 0, False)
    assert feelings.dots_placed(feelings.clear_votes(done)) == 0


@pytest.mark.parametrize(("each", "voters"), [(0, 5), (3, 0), (101, 5), (3, 1001), (-1, -1)])
def test_that_a_round_needs_people_with_dots(journey, each, voters) -> None:
    with pytest.raises(EditError):
        feelings.begin_round(journey, each, voters)
