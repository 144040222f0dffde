"""The index: published numbers, its properties, and agreement with the reference."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journeymap.analysis.greyzone import compare, index, labels, leave_one_out, stand, weights_for
from journeymap.analysis.harms import level_harm, wait
from journeymap.analysis.logbins import quantile_position
from journeymap.analysis.scores import Histogram

REFERENCE = Path(__file__).parents[3] / "shared" / "design" / "greyzone_ref.py"


def binary(pairs):
    """(H x 1 x 3) from (harmed, n)."""
    return np.array([[[x, n, x]] for x, n in pairs], float)


def harms(own):
    return {kind: compare(np.asarray(table, float)) for kind, table in own.items()}


def histogram(counts, metric="csat", low=1.0):
    bars = tuple((low + i, float(n), float(n), float(n)) for i, n in enumerate(counts) if n)
    return Histogram((metric, low, low + len(counts) - 1), bars)


LEVELS = ((12, 8, 10, 12, 8), (2, 3, 10, 20, 15), (1, 4, 9, 21, 15))
PAIRS = (
    ((5, 5, 6), (5, 3, 8), (4, 4, 6), (4, 2, 6), (3, 3, 4)),
    ((5, 5, 10), (5, 4, 5), (4, 4, 8), (3, 4, 4), (4, 3, 3)),
    ((5, 5, 12), (4, 4, 9), (4, 3, 4), (3, 3, 5)),
)
WAITS = np.array([(5, 10, 20, 40, 60, 35), (30, 50, 60, 35, 12, 3), (25, 55, 62, 33, 12, 3)], float)


def fall_of(pairs):
    u = [(max(0, s - t) / 4) ** 2 for s, t, _ in pairs]
    n = [count for *_, count in pairs]
    o = sum(x * c for x, c in zip(u, n, strict=True))
    return o, sum(n), sum(x * x * c for x, c in zip(u, n, strict=True))


def wait_harm():
    """Bins of the published waits are one doubling wide, so positions are powers of 2 here."""
    return wait(WAITS, [None] * len(WAITS))


def six_kinds():
    return {
        "level": [[level_harm(histogram(c))] for c in LEVELS],
        "fall": [[fall_of(p)] for p in PAIRS],
        "loss": binary([(30, 200), (10, 200), (10, 200)]),
        "rework": binary([(20, 170), (8, 190), (7, 190)]),
        "complaint": binary([(9, 200), (3, 200), (2, 200)]),
    }


def test_that_a_squared_shortfall_is_a_low_average_and_split_customers():
    total, n, _ = level_harm(histogram([2, 0, 1, 1, 2, 3, 5, 8, 14, 10, 4], "nps", 0.0))
    assert (total, n) == (pytest.approx(6.78), 50)
    assert total / n == pytest.approx(0.082944 + 0.052656)  # (1 - mean)^2 and the variance


def test_that_the_index_of_two_kinds_is_the_published_one():
    found = index(
        harms(
            {
                "loss": binary([(30, 200), (10, 200), (10, 200)]),
                "complaint": binary([(4, 200), (4, 200), (0, 0)]),
            }
        )
    )
    assert found.times == pytest.approx([1.8403, 0.7706, 0.7706], abs=1e-4)
    assert found.value == pytest.approx([64.7929, 43.5233, 43.5233], abs=1e-4)
    assert found.parts["loss"].rho == pytest.approx([2.6807, 0.5413, 0.5413], abs=1e-4)
    assert found.points[:, 0] == pytest.approx([14.7929, -6.4767, -6.4767], abs=1e-4)
    assert found.points[:, 1] == pytest.approx([0, 0, 0], abs=1e-12)
    assert found.low == pytest.approx([53.87, 27.68, 23.43], abs=0.005)
    assert found.high == pytest.approx([74.36, 60.80, 66.00], abs=0.005)
    assert found.strength == pytest.approx([0.7557, 0.7943, 0.4587], abs=1e-4)
    assert labels(found, np.zeros(3, bool)) == ("suspected", "typical", "too little evidence")


def test_that_the_index_of_six_kinds_is_the_published_one():
    own = six_kinds()
    assert [round(o[0][0], 4) for o in own["level"]] == [19.75, 7.4375, 6.8125]
    assert [o[0][0] for o in own["fall"]] == [3.5, 0.5, 0.25]
    waits = wait_harm()
    threshold = quantile_position(leave_one_out(WAITS), 0.8)
    assert 2**threshold == pytest.approx([10.0111, 23.0673, 23.0673], abs=1e-4)
    assert waits.own[:, 0, 0] == pytest.approx([122.058824, 8.666667, 8.666667], abs=1e-6)
    found = index(harms(own) | {"wait": waits})
    assert found.kinds == ("level", "fall", "loss", "wait", "rework", "complaint")
    assert found.rho[0] == pytest.approx([2.6267, 7.5789, 2.6807, 3.4736, 2.5396, 2.4525], abs=1e-4)
    assert found.times == pytest.approx([3.3596, 0.5127, 0.4474], abs=1e-4)
    assert found.points[0] == pytest.approx(
        [4.6642, 9.4317, 3.2126, 4.7282, 2.9430, 2.0824], abs=1e-4
    )
    assert found.value == pytest.approx([77.0621, 33.8912, 30.9110], abs=1e-4)
    assert found.low == pytest.approx([73.44, 27.70, 24.95], abs=0.005)
    assert found.high == pytest.approx([80.33, 40.69, 37.58], abs=0.005)
    assert found.strength == pytest.approx([0.8268, 0.8933, 0.8986], abs=1e-4)
    assert labels(found, np.zeros(3, bool))[0] == "confirmed"
    assert labels(found, np.ones(3, bool))[0] == "suspected"


def test_that_missing_evidence_of_one_hand_off_takes_nothing_from_it():
    own = six_kinds()
    own["fall"][0] = [(0, 0, 0)]
    own["complaint"] = binary([(0, 0), (3, 200), (2, 200)])
    found = index(harms(own) | {"wait": wait_harm()})
    assert found.times[0] == pytest.approx(2.3557, abs=1e-4)
    assert found.value == pytest.approx([70.1996, 42.8733, 34.4996], abs=1e-4)
    assert (found.low[0], found.high[0]) == pytest.approx((65.65, 74.39), abs=0.005)
    assert found.strength[0] == pytest.approx(0.6583, abs=1e-4)


@st.composite
def cases(draw, low=2, high=6):
    """Random harms of a few hand-offs: binary kinds and a histogram."""
    count = draw(st.integers(low, high))
    own = {}
    for kind in draw(st.sets(st.sampled_from(["loss", "rework", "complaint", "fall"]), min_size=1)):
        rows = []
        for _ in range(count):
            n = draw(st.sampled_from([0, 1, 7, 60, 900]))
            rows.append((draw(st.integers(0, n)), n))
        own[kind] = binary(rows)
    if draw(st.booleans()):
        cell = st.integers(0, 40)
        own["level"] = [
            [level_harm(histogram(draw(st.tuples(cell, cell, cell, cell, cell))))]
            if draw(st.booleans())
            else [(0.0, 0.0, 0.0)]
            for _ in range(count)
        ]
    return {k: np.asarray(v, float) for k, v in own.items()}


@given(cases())
def test_that_contributions_always_add_up(own):
    found = index(harms(own))
    assert 50 + found.points.sum(axis=1) == pytest.approx(found.value, abs=1e-12)
    assert ((found.value > 0) & (found.value < 100)).all()
    assert ((found.low < found.value) & (found.value < found.high)).all()
    assert ((found.strength >= 0) & (found.strength < 1)).all()


@given(cases(), st.randoms(use_true_random=False))
def test_that_more_own_harm_is_always_worse(own, random):
    before = index(harms(own))
    kind = random.choice(sorted(own))
    h = random.randrange(len(own[kind]))
    o, n, q = own[kind][h, 0]
    rest = own[kind][:, 0, 1].sum() - n
    if n - o < 1 or rest <= 0:
        return
    own[kind][h, 0] = (o + 0.5, n, q + 0.25)
    assert index(harms(own)).value[h] > before.value[h]


@given(cases(), st.integers(2, 5))
def test_that_evidence_merges_by_addition(own, parts):
    pieces = {k: [v / parts for _ in range(parts)] for k, v in own.items()}
    merged = {k: sum(v) for k, v in pieces.items()}
    assert index(harms(merged)).value == pytest.approx(index(harms(own)).value, abs=1e-9)


@given(st.tuples(*[st.integers(0, 30)] * 5), st.integers(2, 5))
def test_that_a_hand_off_like_the_others_stands_at_fifty(counts, count):
    if sum(counts) == 0:
        return
    own = {"level": [[level_harm(histogram(counts))]] * count}
    assert index(harms(own)).value == pytest.approx(np.full(count, 50.0), abs=1e-9)


@given(st.lists(st.tuples(*[st.integers(0, 30)] * 11), min_size=2, max_size=4))
def test_that_relabelling_the_scale_changes_nothing(tables):
    def with_codes(low, step):
        out = []
        for counts in tables:
            bars = tuple((low + step * i, *[float(n)] * 3) for i, n in enumerate(counts) if n)
            out.append([level_harm(Histogram(("rating", low, low + 10 * step), bars))])
        return index(harms({"level": out})).value

    if sum(map(sum, tables)) == 0:
        return
    assert with_codes(0, 10) == pytest.approx(with_codes(1, 1), abs=1e-9)


def test_that_weights_are_halved_between_saying_and_doing():
    assert weights_for(["level", "fall", "loss"]) == pytest.approx([1 / 3, 1 / 6, 1 / 2])
    assert weights_for(["loss", "wait", "rework"]) == pytest.approx([1 / 3] * 3)
    assert weights_for(["level", "loss"], {"level": 0, "loss": 1}) == [0, 1]
    changed = weights_for(["level", "fall", "complaint", "loss"], {"level": 3 / 4})
    assert sum(changed) == pytest.approx(1)
    assert changed[0] == pytest.approx(0.5)
    assert weights_for(["level"], {"level": 0.0}) == [1.0]


def test_that_a_certain_order_leaves_no_doubt_about_ranks():
    s = stand(np.array([0.3, 0.9, -1.0]), np.zeros(3), np.array([[2.0], [3.0], [1.0]]))
    assert s.rank.tolist() == s.low.tolist() == s.high.tolist() == [2, 1, 3]
    assert s.worst.tolist() == s.first.tolist() == [0, 1, 0]


def test_that_no_knowledge_leaves_every_rank_open():
    s = stand(np.array([0.3, 0.9, -1.0]), np.full(3, 1e6), np.ones((3, 2)))
    assert (s.low.tolist(), s.high.tolist()) == ([1, 1, 1], [3, 3, 3])
    assert s.worst == pytest.approx([1 / 3] * 3, abs=0.05)
    assert s.first == pytest.approx([1 / 3] * 3)


def test_that_a_dominated_hand_off_is_first_under_no_weights():
    s = stand(np.zeros(2), np.ones(2), np.array([[2.0, 3.0], [1.0, 2.9]]))
    assert s.first.tolist() == [1, 0]
    either = stand(np.zeros(2), np.ones(2), np.array([[2.0, 1.0], [1.0, 2.0]]))
    assert either.first == pytest.approx([0.5, 0.5], abs=0.08)


def test_that_several_metrics_are_each_compared_with_their_own():
    own = np.zeros((3, 2, 3))
    own[:, 0] = [(10, 100, 8), (20, 100, 16), (0, 0, 0)]
    own[:, 1] = [(0, 0, 0), (40, 100, 30), (40, 100, 30)]
    part = index({"level": compare(own)}).parts["level"]
    assert part.typical == pytest.approx([0.2, (10 + 40) / 200, 0.4])
    assert part.rho[2] == pytest.approx(1)


def test_that_thin_segments_borrow_the_overall_rate():
    own = binary([(20, 100), (30, 200), (10, 100)])
    thick = np.array(
        [binary([(18, 80), (10, 100), (8, 60)]), binary([(2, 20), (20, 100), (2, 40)])]
    )
    harm = compare(own, thick)
    expected = 0.8 * (18 / 160) + 0.2 * (22 / 140)
    assert harm.others[0, 0, 0] / harm.others[0, 0, 1] == pytest.approx(expected)
    thin = np.array([binary([(18, 80), (30, 200), (10, 100)]), binary([(2, 20), (0, 0), (0, 0)])])
    assert compare(own, thin).others[0, 0, 0] == pytest.approx(40)


@pytest.mark.skipif(not REFERENCE.is_file(), reason="the reference is not on this machine")
@settings(max_examples=150)
@given(cases(low=1))
def test_that_the_index_agrees_with_the_reference(own):
    spec = importlib.util.spec_from_file_location("greyzone_ref", REFERENCE)
    reference = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(reference)
    if not any(v[..., 1].sum() for v in own.values()):
        return
    expected = reference.index({k: v[:, 0] for k, v in own.items()})
    found = index(harms(own))
    assert list(found.kinds) == expected["kinds"]
    for name, value in (
        ("G", found.value),
        ("R", found.times),
        ("lo", found.low),
        ("hi", found.high),
        ("C", found.points),
        ("strength", found.strength),
    ):
        assert value == pytest.approx(expected[name], abs=1e-6), name
