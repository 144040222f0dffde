"""What customers did, from hand-made counts."""

from __future__ import annotations

import pytest

from journeymap.analysis.findings import find
from journeymap.analysis.flow import flow
from journeymap.analysis.logbins import exceeding, position, quantile_position, seconds_at
from journeymap.evidence.selection import Selection
from journeymap.evidence.tables import OFF_MAP, Evidence, Source, bin_edges
from journeymap.model.journey import Journey
from tests.evidence.bins import wait_bin

DAY = 86400.0


def test_that_an_end_is_done_lost_or_still_open(make, row_journey):
    m = make().step("", "a", 100).step("a", "b", 60, DAY).done("b", 40)
    m.lost("a", 25).step("a", "", 15, wait=5 * DAY).step("b", "", 20, wait=200 * DAY)
    found = flow(row_journey("ab"), m.evidence())
    assert (found.customers, found.completed, found.lost, found.open) == (100, 40, 45, 15)
    a, b = found.touchpoints["a"], found.touchpoints["b"]
    assert (a.exits, a.done, a.open, a.visits) == (25, 0, 15, 100)
    assert a.exit_share == pytest.approx(0.25)
    assert (b.exits, b.done, b.open) == (20, 40, 0)


def test_that_the_bin_of_the_limit_is_divided(make, row_journey):
    limit = 30 * DAY
    low, high = bin_edges(wait_bin(limit))
    assert low < limit < high
    above = 1 - (position(limit) - position(low))
    m = make(limit).step("", "a", 1000).step("a", "", 1000, wait=limit)
    found = flow(row_journey("ab"), m.evidence())
    assert found.lost == round(1000 * above)
    assert found.lost + found.open == 1000


def test_that_without_a_limit_nobody_is_lost_and_loss_is_unknown(make, row_journey):
    m = make(limit=None).step("", "a", 100).step("a", "b", 60, DAY).lost("a", 40)
    m.step("b", "c", 50, DAY).lost("b", 10).done("c", 50)
    found = find(row_journey("abc"), m.evidence())
    assert (found.flow.lost, found.flow.open) == (0, 50)
    assert any("open" in w for w in found.flow.warnings)
    assert all(z.loss is None and z.impact is None for z in found.ranking)
    assert all("loss" not in {c.kind for c in z.contributions} for z in found.ranking)


def test_that_each_source_keeps_its_own_limit(make, row_journey):
    m = make().step("", "a", 10).step("a", "", 10, wait=10 * DAY)
    m.step("", "a", 10, source="s2").step("a", "", 10, wait=10 * DAY, source="s2")
    sources = [
        Source(id, id, "events", "", "", 1, 1, 1, inactive_after=limit)
        for id, limit in (("s1", DAY), ("s2", 100 * DAY))
    ]
    journey, evidence = row_journey("ab"), m.evidence(*sources)
    assert (flow(journey, evidence).lost, flow(journey, evidence).open) == (10, 10)
    only = flow(journey, evidence, Selection(sources=("s2",)))
    assert (only.lost, only.open, only.customers) == (0, 10, 10)


def test_that_open_cases_say_nothing_about_the_next_step(make, row_journey):
    m = make().step("", "a", 100).step("a", "b", 30, DAY).lost("a", 10).done("b", 30)
    m.step("a", "", 60, wait=DAY)
    reach = {s.stage: s.reach for s in flow(row_journey("ab"), m.evidence()).stages}
    assert reach["awareness"] == 1
    assert reach["interest"] == pytest.approx(0.75)
    assert reach["use"] is None


def test_that_waits_are_told_in_seconds_and_unknown_ones_left_out(make, row_journey):
    m = make().step("", "a", 30).step("a", "b", 10, 3600).step("a", "b", 10, 7200)
    m.step("a", "b", 5, -1).step("b", "a", 3, -1)
    steps = {(s.source, s.target): s for s in flow(row_journey("ab"), m.evidence()).steps}
    there, back = steps["a", "b"], steps["b", "a"]
    assert (there.count, there.handoff, there.drawn) == (25, True, True)
    assert there.mean == 5400
    assert 3600 < there.median < 7200 * 1.1
    assert there.p90 == pytest.approx(7200, rel=0.15)
    assert (back.median, back.mean, back.p90, back.drawn) == (None, None, None, False)


def test_that_steps_back_are_rework(make, row_journey):
    m = make().step("", "a", 100).step("a", "b", 90, 60, returned=12).step("b", "a", 20, 60)
    m.step("a", "c", 5, 60, returned=5).step("c", "a", 5, 60)
    found = flow(row_journey("abc"), m.evidence())
    assert [(r.source, r.target, r.count, r.pingpong) for r in found.rework] == [
        ("b", "a", 20, 12),
        ("c", "a", 5, 5),
    ]


def test_that_going_forward_again_is_no_second_step_back(make, row_journey):
    """40 sign, are checked, sign again and are checked again: 40 steps back, not 80."""
    log = make().step("", "a", 100).step("a", "b", 140, returned=40).step("b", "a", 40, returned=40)
    (back,) = find(row_journey("ab"), log.done("b", 100).evidence()).flow.rework
    assert (back.source, back.target, back.count, back.pingpong) == ("b", "a", 40, 40)


def test_that_flow_through_what_is_not_on_the_map_is_kept(make, row_journey):
    m = make().step("", "a", 100).step("a", OFF_MAP + "Queue", 80, 60).lost("a", 20)
    m.step(OFF_MAP + "Queue", "b", 80, 60).done("b", 80)
    found = find(row_journey("ab"), m.evidence())
    assert {s.stage: s.reach for s in found.flow.stages}["interest"] == pytest.approx(0.8)
    assert found.flow.touchpoints[OFF_MAP + "Queue"].visits == 80
    assert not any(s.drawn or s.handoff for s in found.flow.steps)
    assert found.ranking[0].n_crossings == 0


def test_that_a_log_of_thousands_of_activities_is_folded_and_nothing_is_lost(make, row_journey):
    m = make().step("", "a", 1000)
    for i in range(600):
        m.step("a", f"{OFF_MAP}page {i}", 1, 60).step(f"{OFF_MAP}page {i}", "b", 1, 60)
    m.step("a", "b", 300, 60).lost("a", 100).done("b", 900)
    found = find(row_journey("ab"), m.evidence())
    assert len(found.flow.steps) == 1201
    assert {s.stage: s.reach for s in found.flow.stages}["interest"] == pytest.approx(0.9)
    assert len(found.flow.touchpoints) == 602


def test_that_circles_without_an_exit_are_a_warning(make, row_journey):
    m = make().step("", "a", 10).step("a", "b", 10, 60).step("b", "a", 10, 60)
    found = find(row_journey("ab"), m.evidence())
    assert "no case was seen to end after Meeting a, Meeting b" in found.flow.warnings
    assert [s.reach for s in found.flow.stages][:2] == [1, 1]
    assert found.ranking[0].impact is None


def test_that_a_selection_without_a_start_tells_no_reach(make, row_journey):
    m = make().step("a", "b", 10, 60, period="2024-02").lost("b", 4, period="2024-02")
    m.step("", "a", 10, period="2024-01")
    found = flow(row_journey("ab"), m.evidence(), Selection(since="2024-02"))
    assert [s.reach for s in found.stages] == [None] * 6
    assert "no case begins" in found.warnings[0]


def test_that_nothing_at_all_is_no_flow(row_journey):
    assert flow(row_journey("ab"), None) is None
    assert flow(row_journey("ab"), Evidence.empty()) is None
    assert flow(Journey(), Evidence.empty()) is None


def test_that_those_lost_are_shared_out_to_the_steps_that_were_taken(make, row_journey):
    m = make().step("", "a", 100).step("a", "b", 60, 60).step("a", "c", 20, 60).lost("a", 20)
    m.step("b", "c", 55, 60).lost("b", 5).done("c", 75)
    zones = {z.handoff: z for z in find(row_journey("abc"), m.evidence()).ranking}
    loss = next(c for c in zones["ab"].contributions if c.kind == "loss")
    assert (loss.harm, loss.n) == pytest.approx((15, 75))
    assert zones["ab"].n_crossings == 60


def test_that_a_hand_off_nobody_gets_over_has_lost_them_all(make, row_journey):
    m = make().step("", "a", 100).step("", "b", 9).lost("a", 100)
    m.step("b", "c", 8, 60).lost("b", 1).step("c", "d", 8, 60).done("d", 8)
    zones = {z.handoff: z for z in find(row_journey("abcd"), m.evidence()).ranking}
    assert (zones["ab"].loss, zones["ab"].rank) == (1, 1)


def test_that_log_bins_give_back_quantiles_and_exceedances():
    import numpy as np

    random = np.random.default_rng(5)
    waits = np.exp(random.normal(9, 1.5, 20_000))
    bins = np.bincount([wait_bin(w) for w in waits])[None, :]
    for q in (0.1, 0.5, 0.9):
        told = seconds_at(float(quantile_position(bins, q)[0]))
        assert told == pytest.approx(np.quantile(waits, q), rel=0.02)
    limit = float(np.quantile(waits, 0.7))
    assert exceeding(bins, position(limit))[0] == pytest.approx(6000, rel=0.01)
    assert np.isnan(quantile_position(np.zeros((1, 4)), 0.5)[0])
    assert np.isnan(quantile_position(np.zeros((1, 0)), 0.5)[0])
