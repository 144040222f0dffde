"""What if it were repaired: exact, not additive, and never an edit of the evidence."""

from __future__ import annotations

import itertools
import random
import time

import pytest

from journeymap.analysis.chain import Chain
from journeymap.analysis.findings import find
from journeymap.analysis.what_if import repair_bench
from journeymap.model.entities import Transition
from journeymap.model.journey import Journey


def leaking_row(make, names="abcdef", bad=("ab", "cd"), n=10_000):
    """Customers go along a row; some are lost at every touchpoint, and more on the bad ways."""
    log = make().step("", names[0], n)
    left = n
    for a, b in itertools.pairwise(names):
        lost = round(left * (0.25 if a + b in bad else 0.05))
        back = left // 20
        log.lost(a, lost).step(a, b, left - lost + (back if a == "b" else 0), wait=3600)
        if a == "c":
            log.step("c", "b", back, returned=back)
        left -= lost
    return log.done(names[-1], left).evidence()


def test_that_repairs_of_several_on_one_road_are_more_than_their_sum(make, row_journey):
    journey, evidence = row_journey("abcdef"), leaking_row(make)
    bench = repair_bench(journey, evidence)
    found = bench.repaired({"ab": 1.0, "cd": 1.0})
    for id in ("ab", "cd"):
        alone = bench.repaired({id: 1.0}).together.customers_per_1000
        assert found.each[id].customers_per_1000 == pytest.approx(alone, abs=1e-9)
        known = next(z for z in find(journey, evidence).ranking if z.handoff == id)
        assert known.impact == found.each[id]
    # One after the other: who is won back at the first may be lost at the second no more.
    assert found.together.customers_per_1000 > found.sum_of_each + 1
    assert found.together.low < found.together.customers_per_1000 < found.together.high


def test_that_reach_follows_and_nothing_before_the_repair_changes(make, row_journey):
    bench = repair_bench(row_journey("abcdef"), leaking_row(make))
    found = bench.repaired({"cd": 0.5})
    now, before = ([s.reach for s in stages] for stages in (found.stages, found.before))
    assert now[:3] == pytest.approx(before[:3])
    assert all(a > b + 0.01 for a, b in zip(now[3:], before[3:], strict=True))
    won = found.together.customers_per_1000
    assert 1000 * (found.success[1] - found.success[0]) == pytest.approx(won)


def test_that_half_a_repair_is_between_none_and_a_whole_one(make, row_journey):
    bench = repair_bench(row_journey("abcdef"), leaking_row(make))
    won = [
        bench.repaired({"ab": share}).together.customers_per_1000
        for share in (0.25, 0.5, 0.75, 1.0, 7.0)
    ]
    assert won[0] < won[1] < won[2] < won[3] == won[4]
    assert bench.repaired({}) is None
    assert bench.repaired({"ab": 0.0, "nobody knows it": 1.0}) is None


def test_that_what_loses_no_more_than_is_typical_cannot_be_repaired(make, row_journey):
    bench = repair_bench(row_journey("abcdef"), leaking_row(make))
    known = {r.handoff: r for r in bench.repairable}
    assert known["ab"].can_improve
    assert not known["de"].can_improve
    assert known["ab"].lost == pytest.approx(0.25)
    assert known["ab"].typical + known["ab"].excess == pytest.approx(0.25, abs=0.03)
    assert bench.repaired({"de": 1.0}) is None


def test_that_every_joint_run_on_random_chains_is_that_of_the_chain_solved_again(make):
    """Brute force: the counts themselves are repaired, and the new chain solved from nothing."""
    import numpy as np

    dice = random.Random(5)
    for _ in range(60):
        names = "abcdefgh"[: dice.randint(4, 8)]
        log = make()
        for a in names:
            log.step("", a, dice.randint(0, 40)).done(a, dice.randint(1, 30))
            log.lost(a, dice.randint(0, 60))
            for b in names:
                if a != b and dice.random() < 0.6:
                    log.step(a, b, dice.randint(1, 80))
        drawn = [(a, b) for a in names for b in names if a != b and dice.random() < 0.5]
        journey = _crossing(names, drawn)
        bench = repair_bench(journey, log.evidence())
        if bench is None:
            continue
        shares = {r.handoff: dice.random() for r in bench.repairable}
        found = bench.repaired(shares)
        if found is None:
            continue
        chain: Chain = bench._chain
        q, places = chain.q.copy(), bench._repairs
        for i, own in enumerate(bench.repairable):
            if own.can_improve:
                q[places.a[i], places.b[i]] += shares[own.handoff] * places.delta[i]
        n = np.linalg.inv(np.eye(len(q)) - q)
        exact = 1000 * float(chain.start @ n @ chain.done - chain.success)
        assert found.together.customers_per_1000 == pytest.approx(exact, abs=1e-9)
        assert found.success[1] <= 1 + 1e-12


def test_that_a_slider_is_followed_at_once_on_a_large_map(make):
    dice = random.Random(1)
    names = [f"t{i}" for i in range(40)]
    log = make().step("", "t0", 20_000)
    drawn = []
    for i, a in enumerate(names):
        ahead = [b for b in names[i + 1 : i + 4] if b != a]
        log.lost(a, dice.randint(20, 400)).done(a, 0 if ahead else 5000)
        for b in ahead:
            log.step(a, b, dice.randint(500, 3000))
            drawn.append((a, b))
    bench = repair_bench(_crossing(names, drawn[:60]), log.evidence())
    shares = {r.handoff: 0.7 for r in bench.repairable}
    assert sum(r.can_improve for r in bench.repairable) > 15
    bench.repaired(shares)
    best = min(_seconds(lambda: bench.repaired(shares)) for _ in range(3))
    assert best < 0.1  # of the processor: others may be using the machine too


def test_that_without_losses_there_is_nothing_to_repair(make, row_journey):
    assert repair_bench(row_journey("ab"), None) is None
    answers = make().score("b", (3, 4, 5, 6, 7)).evidence()
    assert repair_bench(row_journey("ab"), answers) is None


def _crossing(names, drawn) -> Journey:
    from journeymap.model.entities import Department, Touchpoint

    stages = ("awareness", "interest", "consideration", "action", "use", "advocacy")
    return Journey(
        departments=tuple(Department(f"d{i}", f"Unit {i}") for i in range(len(names))),
        touchpoints=tuple(
            Touchpoint(name, name, stages[min(5, 6 * i // len(names))], f"d{i}")
            for i, name in enumerate(names)
        ),
        transitions=tuple(Transition(f"{a}>{b}", a, b) for a, b in drawn),
    )


def _seconds(work) -> float:
    start = time.thread_time()
    work()
    return time.thread_time() - start
