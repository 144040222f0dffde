"""What is remembered between two questions never changes an answer."""

from __future__ import annotations

import random
from dataclasses import replace
from functools import partial
from itertools import pairwise

import numpy as np
import pytest

from journeymap.analysis.findings import find
from journeymap.analysis.gammas import gammas
from journeymap.analysis.standing import stand
from journeymap.model import edits
from journeymap.model.journey import Journey


def _edit(rng: random.Random, journey: Journey) -> Journey:
    one, other = rng.sample([t.id for t in journey.touchpoints], 2)
    drawn = rng.choice(journey.transitions).id
    ways = [
        partial(edits.rename, id=one, name=f"Name {rng.random()}"),
        partial(edits.change, id=one, belief=rng.randint(1, 9)),
        partial(edits.connect, source=one, target=other),
        partial(edits.remove, ids=[drawn]),
        partial(edits.change, id=drawn, owner=rng.choice(("", "Mina", "Reza"))),
        partial(edits.change, id=drawn, promise_hours=rng.choice((None, 4.0, 48.0))),
        partial(
            edits.move_touchpoint,
            id=one,
            stage=rng.choice(journey.stages).id,
            department=rng.choice(journey.departments).id,
        ),
    ]
    return rng.choice(ways)(journey)


@pytest.mark.parametrize("seed", [1, 2])
def test_that_findings_after_many_edits_are_those_of_a_fresh_look(seed, row_journey, make):
    rng = random.Random(seed)
    journey = row_journey("abcdefghijkl")
    ids = [t.id for t in journey.touchpoints]
    rows = make().step("", ids[0], 900)
    for i, id in enumerate(ids):
        rows.score(id, [3 + i, 4, 5, 9, 20 - i]).lost(id, 5 + i).done(id, 30)
    for a, b in pairwise(ids):
        rows.pair(a, b, [(4, 2, 12), (5, 5, 9)]).step(a, b, 40 + len(a), wait=3600.0 * ord(a))
    evidence = rows.evidence()
    for _ in range(30):
        journey = _edit(rng, journey)
        found = find(journey, evidence)
        assert found == find(journey, replace(evidence)), "a copy has nothing to remember"


def test_that_ranks_of_many_hand_offs_are_those_of_the_textbook():
    rng = np.random.default_rng(3)
    log, error = rng.normal(0, 0.3, 150), rng.uniform(0.05, 0.4, 150)
    s = stand(log, error, np.exp(rng.normal(0, 0.3, (150, 4))))
    drawn = log + error * rng.standard_normal((20_000, 150))
    ranks = (-drawn).argsort(axis=1).argsort(axis=1) + 1
    low, high = np.quantile(ranks, [0.05, 0.95], axis=0)
    assert abs(s.low - np.minimum(low, s.rank)).max() < 9
    assert abs(s.high - np.maximum(high, s.rank)).max() < 9
    assert s.worst == pytest.approx((ranks == 1).mean(axis=0), abs=0.06)


def test_that_one_more_hand_off_leaves_the_random_numbers_of_the_others_alone():
    rng = np.random.default_rng(4)
    shape = rng.uniform(2, 60, 131)
    few, more = gammas(shape[:130], 500), gammas(shape, 500)
    assert (few == more[:, :130]).mean() > 0.95


@pytest.mark.parametrize("shape", [2.0, 2.7, 9.0, 300.0])
def test_that_gamma_draws_have_the_quantiles_of_gamma_draws(shape):
    own = gammas(np.full(100, shape), 4000).ravel()
    numpys = np.random.default_rng(5).standard_gamma(shape, own.size)
    wanted = [0.01, 0.025, 0.25, 0.5, 0.75, 0.975, 0.99]
    assert np.quantile(own, wanted) == pytest.approx(np.quantile(numpys, wanted), rel=0.02)
