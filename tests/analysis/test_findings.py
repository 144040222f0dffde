"""Tests of the one call that window, command line and exports share."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from journeymap.analysis.as_json import flow_json, rank_json, scores_json
from journeymap.analysis.findings import find
from journeymap.evidence.selection import Selection, SelectionError
from journeymap.evidence.tables import Evidence
from journeymap.model.entities import Transition
from journeymap.model.journey import Journey


def busy(make):
    """Four hand-offs in a row; b -> c loses many, falls and waits."""
    m = make()
    m.step("", "a", 1000)
    m.visit("a", 1000, 1000).visit("b", 950, 950).visit("c", 600, 600)
    m.step("a", "b", 950, 3600).lost("a", 50)
    m.step("b", "c", 600, 9 * 86400, returned=60).lost("b", 350)
    m.step("c", "d", 570, 7200).lost("c", 30)
    m.step("d", "e", 550, 5400).lost("d", 20).done("e", 550)
    m.score("a", (5, 10, 30, 60, 95)).score("b", (5, 10, 30, 60, 95))
    m.score("c", (90, 60, 30, 10, 10)).score("d", (6, 9, 30, 60, 95))
    m.score("e", (4, 10, 31, 60, 95))
    m.pair("a", "b", [(5, 5, 40), (4, 4, 40), (4, 3, 10)])
    m.pair("c", "b", [(1, 5, 50), (2, 4, 40), (4, 4, 10)])
    m.pair("c", "d", [(2, 4, 60), (4, 3, 10)])
    m.pair("d", "e", [(5, 5, 60), (4, 3, 10)])
    return m


def test_that_the_planted_hand_off_ranks_first_and_is_confirmed(make, row_journey):
    found = find(row_journey("abcde"), busy(make).evidence())
    worst = found.ranking[0]
    assert (worst.handoff, worst.label, worst.rank) == ("bc", "confirmed", 1)
    assert worst.chance_worst > 0.99
    assert (worst.rank_low, worst.rank_high) == (1, 1)
    assert worst.loss == pytest.approx(350 / 950)
    assert worst.score_change == pytest.approx(-90.0)
    assert worst.median_wait == pytest.approx(9 * 86400, rel=0.1)
    assert worst.impact is not None
    assert worst.impact.low < worst.impact.customers_per_1000 < worst.impact.high
    assert 150 < worst.impact.customers_per_1000 < 350


def test_that_contributions_add_up_to_the_index(make, row_journey):
    for zone in find(row_journey("abcde"), busy(make).evidence()).ranking:
        assert 50 + sum(c.points for c in zone.contributions) == pytest.approx(
            zone.index, abs=1e-12
        )
        assert zone.low < zone.index < zone.high


def test_that_no_evidence_gives_empty_findings(row_journey):
    selection = Selection(sources=("nowhere",))
    found = find(row_journey("abc"), None, selection)
    assert (found.scores, found.flow, found.ranking) == ((), None, ())
    assert found.selection is selection


def test_that_empty_evidence_and_an_empty_journey_are_no_error(row_journey):
    assert find(Journey(), Evidence.empty()).ranking == ()
    found = find(row_journey("abc"), Evidence.empty())
    assert [g.label for g in found.ranking] == ["too little evidence"] * 2
    assert all(g.index == 50 and g.contributions == () for g in found.ranking)
    assert found.flow is None
    assert found.periods is None


def test_that_one_hand_off_has_nothing_to_be_compared_with(make, row_journey):
    m = make().step("", "a", 100).step("a", "b", 60, 60).lost("a", 40).done("b", 60)
    (zone,) = find(row_journey("ab"), m.score("b", (9, 9, 9, 9, 9)).evidence()).ranking
    assert (zone.index, zone.label) == (50, "too little evidence")
    assert zone.loss == pytest.approx(0.4)
    assert zone.impact is None


def test_that_two_hand_offs_are_at_most_suspected(make, row_journey):
    m = make().step("", "a", 1000).step("a", "b", 990, 60).lost("a", 10)
    m.step("b", "c", 400, 60).lost("b", 590).done("c", 400)
    worst = find(row_journey("abc"), m.evidence()).ranking[0]
    assert (worst.handoff, worst.label) == ("bc", "suspected")
    assert worst.index > 75


def test_that_few_answers_alone_are_at_most_suspected(make, row_journey):
    def worst_of(n):
        m = make().score("c", (n, 0, 0, 0, 0))
        for touchpoint in "bde":
            m.score(touchpoint, (0, 100, 200, 100, 0))
        return find(row_journey("abcde"), m.evidence()).ranking[0]

    assert worst_of(40).label == "confirmed"
    worst = worst_of(25)
    assert (worst.handoff, worst.n_answers, worst.label) == ("bc", 25, "suspected")
    assert (worst.do, worst.say) == (None, worst.times)


def test_that_complaints_about_a_touchpoint_go_to_the_steps_that_lead_to_it(make, row_journey):
    m = busy(make).complaint("c", 60).complaint("cd", 3)
    found = find(row_journey("abcde"), m.evidence())
    parts = {z.handoff: {c.kind: c for c in z.contributions}["complaint"] for z in found.ranking}
    assert parts["bc"].harm == pytest.approx(60)
    assert parts["bc"].n == pytest.approx(950)
    assert parts["cd"].harm == pytest.approx(3)
    assert parts["ab"].harm == 0
    assert parts["ab"].n == 1000
    assert parts["bc"].points > 0


def test_that_a_segment_in_which_nobody_complained_is_not_without_a_register(make, row_journey):
    m = busy(make).complaint("cd", 30)
    for value, complaints in (("old", 30), ("new", 0)):
        keys = {"variable": "age", "value": value}
        for a, b in ("ab", "bc", "cd", "de"):
            m.step(a, b, 90, 60, **keys).lost(a, 10, **keys)
        if complaints:
            m.complaint("cd", complaints, **keys)
    found = find(row_journey("abcde"), m.evidence(), Selection(segments={"age": ("new",)}))
    parts = {z.handoff: {c.kind: c for c in z.contributions}["complaint"] for z in found.ranking}
    assert (parts["cd"].harm, parts["cd"].n) == (0, 100)
    whole = find(row_journey("abcde"), m.evidence()).grey_zone("ab")
    complaint = next(c for c in whole.contributions if c.kind == "complaint")
    # Half of the others are young and never complain: 30 of 300, and none of 300.
    assert complaint.typical == pytest.approx((30 / 300 + 0) / 2)


def test_that_a_hand_off_drawn_twice_is_ranked_once(make, row_journey):
    journey, evidence = row_journey("abcde"), busy(make).evidence()
    twice = replace(journey, transitions=(*journey.transitions, Transition("twin", "b", "c")))
    assert find(twice, evidence).ranking == find(journey, evidence).ranking
    assert [t.id for t in twice.handoffs] == [t.id for t in journey.handoffs]


def test_that_waits_are_held_against_the_promise(make, row_journey):
    journey = row_journey(
        "abcde",
        transitions=(
            Transition("ab", "a", "b", promise_hours=2),
            Transition("bc", "b", "c", promise_hours=24),
            Transition("cd", "c", "d", promise_hours=1),
            Transition("de", "d", "e"),
        ),
    )
    found = find(journey, busy(make).evidence())
    waits = {z.handoff: next(c for c in z.contributions if c.kind == "wait") for z in found.ranking}
    assert [waits[h].rate for h in ("ab", "bc", "cd")] == [0, 1, 1]
    assert waits["bc"].typical == pytest.approx(570 / (950 + 570))
    assert waits["de"].typical == pytest.approx(0.2)


def test_that_different_metrics_are_compared_as_ridits(make, row_journey):
    m = make().score("a", (50, 0, 0, 0, 50)).score("c", (50, 0, 0, 0, 50))
    m.score("b", (50, *[0] * 9, 50), "nps", 0, 10)
    m.pair("a", "b", [(5, 0, 20), (5, 10, 20)], ("csat", "nps"), ((1, 5), (0, 10)))
    m.pair("b", "c", [(10, 5, 40)], ("nps", "csat"), ((0, 10), (1, 5)))
    found = find(row_journey("abc"), m.evidence())
    fall = {z.handoff: next(c for c in z.contributions if c.kind == "fall") for z in found.ranking}
    assert fall["ab"].harm == pytest.approx(20 * 0.5**2)  # ridits .75 and .25
    assert fall["bc"].harm == 0
    assert found.grey_zone("ab").score_change is None


def test_that_a_difference_in_mix_does_not_count(make, row_journey):
    """Both segments lose the same everywhere; c only sees more of the segment that leaves."""
    m = make()
    loss = {"old": 0.1, "new": 0.4}
    entering = {
        "a": {"old": 900, "new": 100},
        "b": {"old": 900, "new": 100},
        "c": {"old": 100, "new": 900},
    }
    for source, target in ("ab", "bc", "cd"):
        for value, n in entering[source].items():
            lost = round(n * loss[value])
            for keys in ({}, {"variable": "age", "value": value}):
                m.step(source, target, n - lost, 60, **keys).lost(source, lost, **keys)
    found = find(row_journey("abcd"), m.evidence())
    rates = {z.handoff: z.loss for z in found.ranking}
    assert rates["cd"] == pytest.approx(0.37)
    assert rates["ab"] == pytest.approx(0.13)
    loss_part = {
        z.handoff: next(c for c in z.contributions if c.kind == "loss") for z in found.ranking
    }
    assert all(c.points == pytest.approx(0, abs=1e-9) for c in loss_part.values())


def test_that_every_filter_is_a_sum_of_its_slice(make, row_journey):
    m = busy(make)
    for month, n in (("2024-01", 30), ("2024-02", 12)):
        m.score("a", (0, 0, 0, 0, n), period=month, variable="class", value="eco")
        m.score("a", (n, 0, 0, 0, 0), period=month, variable="class", value="business")
        m.score("a", (0, 0, n, 0, 0), period=month)
    journey, evidence = row_journey("abcde"), m.evidence()
    eco = find(journey, evidence, Selection(segments={"class": ("eco",)}))
    assert (eco.score("a").n, eco.score("a").value) == (42, 100)
    late = find(
        journey, evidence, Selection(since="2024-02", segments={"class": ("eco", "business")})
    )
    assert (late.score("a").n, late.score("a").value) == (24, 50)
    assert late.periods == ("2024-02", "2024-02")
    dated = find(journey, evidence, Selection(until="2024-01"))
    assert dated.score("a").n == 30
    assert dated.flow is None


@pytest.mark.parametrize(
    ("selection", "words"),
    [
        (Selection(sources=("x",)), "no source 'x', there is export"),
        (Selection(segments={"class": ("eco",)}), "no segment 'class', there is age"),
        (Selection(segments={"age": ("eco",)}), "no 'eco' in segment 'age', there is old"),
        (Selection(segments={"age": ("old",), "size": ("s",)}), "no segment 'size'"),
    ],
)
def test_that_a_selection_that_cannot_be_answered_says_what_there_is(make, selection, words):
    m = make().score("a", (1, 2), variable="age", value="old")
    with pytest.raises(SelectionError, match=words):
        find(Journey(), m.evidence(), selection)


def test_that_two_variables_at_once_ask_for_a_recount(make):
    m = make().score("a", (1, 2), variable="age", value="old")
    m.score("a", (1, 2), variable="size", value="s")
    both = Selection(segments={"age": ("old",), "size": ("s",)})
    with pytest.raises(SelectionError, match="age, size at once"):
        find(Journey(), m.evidence(), both)


def test_that_progress_is_told_and_may_stop_the_work(make, row_journey):
    told: list[float] = []
    find(row_journey("abcde"), busy(make).evidence(), report=told.append)
    assert told == sorted(told)
    assert told[-1] == 1.0

    def stop(_: float) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        find(row_journey("abcde"), busy(make).evidence(), report=stop)


def test_that_the_json_is_plain_finite_and_carries_names(make, row_journey):
    journey = row_journey("abcde")
    found = find(journey, busy(make).evidence())
    scores, flow, ranks = (
        json.loads(json.dumps(part, allow_nan=False))
        for part in (
            scores_json(found, journey),
            flow_json(found, journey),
            rank_json(found, journey),
        )
    )
    assert scores[0]["histogram"] == {"1": 5, "2": 10, "3": 30, "4": 60, "5": 95}
    assert scores[0]["classes"] == {"dissatisfied": 15, "neutral": 30, "satisfied": 155}
    assert flow["transitions"][0]["source_name"] == "Meeting a"
    assert flow["lost"] == 450
    assert flow["completed"] == 550
    assert ranks[0]["handoff"] == "bc"
    assert ranks[0]["from_department_name"] == "Unit 1"
    assert 50 + sum(ranks[0]["contributions"].values()) == pytest.approx(ranks[0]["index"])
    assert set(ranks[0]["impact"]) == {"customers_per_1000", "low", "high", "value"}
    empty = find(journey, None)
    assert flow_json(empty, journey)["transitions"] == []
    assert flow_json(empty, journey)["customers"] is None
    assert set(flow_json(empty, journey)) == set(flow)
    assert rank_json(empty, journey) == []


def test_that_evidence_gives_the_published_relative_harms(make, row_journey):
    """Three hand-offs apart from each other, counted as in the published example."""
    pairs = ("ab", "cd", "ef")
    drawn = tuple(Transition(p, p[0], p[1]) for p in pairs)
    levels = ((12, 8, 10, 12, 8), (2, 3, 10, 20, 15), (1, 4, 9, 21, 15))
    joint = (
        [(5, 5, 6), (5, 3, 8), (4, 4, 6), (4, 2, 6), (3, 3, 4)],
        [(5, 5, 10), (5, 4, 5), (4, 4, 8), (3, 4, 4), (4, 3, 3)],
        [(5, 5, 12), (4, 4, 9), (4, 3, 4), (3, 3, 5)],
    )
    m = make()
    rows = zip(pairs, levels, joint, (30, 10, 10), (20, 8, 7), (9, 3, 2), strict=True)
    for (a, b), level, answers, lost, back, complaints in rows:
        m.step("", a, 200).step(a, b, 200 - lost, returned=back).lost(a, lost).done(b, 200 - lost)
        m.score(b, level).pair(a, b, answers).complaint(a + b, complaints)
    found = find(row_journey("abcdef", transitions=drawn), m.evidence())
    worst = {c.kind: c for c in found.ranking[0].contributions}
    assert {k: round(c.relative, 4) for k, c in worst.items()} == {
        "level": 2.6267,
        "fall": 7.5789,
        "loss": 2.6807,
        "rework": 2.5396,
        "complaint": 2.4525,
    }
    assert worst["level"].weight == pytest.approx(0.25)
    assert worst["loss"].weight == pytest.approx(0.25)
    assert worst["fall"].harm == pytest.approx(3.5)
    assert [z.handoff for z in found.ranking] == list(pairs)
