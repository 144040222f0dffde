"""Differences of two scores against published numbers."""

from __future__ import annotations

import pytest

from journeymap.analysis.comparing import adjusted, difference, newcombe, welch, widest_gap
from journeymap.analysis.scores import Histogram

SLEEP = (
    (0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0),
    (1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4),
)


def histogram(metric: str, low: float, counts: list[float], weight: float = 1.0) -> Histogram:
    bars = tuple((low + i, n, n * weight, n * weight**2) for i, n in enumerate(counts) if n)
    return Histogram((metric, float(low), float(low + len(counts) - 1)), bars)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("counts", "low", "high"),
    [
        ((56, 70, 48, 80), 0.0524, 0.3339),
        ((9, 10, 3, 10), 0.1705, 0.8090),
        ((6, 7, 2, 7), 0.0582, 0.8062),
        ((5, 56, 0, 29), -0.0381, 0.1926),
        ((0, 10, 0, 20), -0.1611, 0.2775),
        ((10, 10, 0, 20), 0.6791, 1.0),
        ((10, 10, 0, 10), 0.6075, 1.0),
    ],
)
def test_that_two_shares_have_newcombes_interval(
    counts: tuple[float, ...], low: float, high: float
) -> None:
    found = newcombe(*counts)
    assert (found.low, found.high) == (pytest.approx(low, abs=6e-5), pytest.approx(high, abs=6e-5))


def test_that_two_means_have_welchs_test() -> None:
    parts = []
    for group in SLEEP:
        mean = sum(group) / 10
        parts.append((10.0, mean, sum((x - mean) ** 2 for x in group) / 9))
    found, df = welch(*parts)
    assert found.z == pytest.approx(-1.8608, abs=1e-4)
    assert df == pytest.approx(17.776, abs=1e-3)
    assert found.p == pytest.approx(0.07939, abs=1e-5)
    assert (found.low, found.high) == (
        pytest.approx(-3.3655, abs=1e-4),
        pytest.approx(0.2055, abs=1e-4),
    )


def test_that_two_nps_differ_as_published_and_in_points() -> None:
    one = histogram("nps", 0, [0, 0, 0, 0, 0, 0, 15, 0, 25, 0, 60])
    other = histogram("nps", 0, [0, 0, 0, 0, 0, 0, 30, 0, 30, 0, 40])
    found = difference(one, other)
    assert found is not None
    assert found.value == pytest.approx(33.9806, abs=1e-4)
    assert (found.low, found.high) == (
        pytest.approx(12.5051, abs=1e-4),
        pytest.approx(55.4560, abs=1e-4),
    )
    assert found.p == pytest.approx(0.001927, abs=1e-6)


def test_that_weights_count_by_their_effective_number() -> None:
    plain = difference(
        histogram("csat", 1, [8, 4, 4, 20, 4]), histogram("csat", 1, [2, 4, 4, 20, 10])
    )
    heavy = difference(
        histogram("csat", 1, [8, 4, 4, 20, 4], 3.0), histogram("csat", 1, [2, 4, 4, 20, 10], 3.0)
    )
    assert plain is not None
    assert heavy is not None
    assert heavy.low == pytest.approx(plain.low)


def test_that_other_questions_are_never_compared() -> None:
    with pytest.raises(ValueError, match="same kind of question"):
        difference(histogram("csat", 1, [1, 1, 1, 1, 9]), histogram("rating", 1, [1, 1, 1, 1, 9]))


def test_that_the_widest_gap_pays_for_being_chosen() -> None:
    groups = {
        "a": histogram("rating", 1, [2, 8, 20, 20, 10]),
        "b": histogram("rating", 1, [10, 20, 20, 8, 2]),
        "c": histogram("rating", 1, [5, 10, 20, 15, 10]),
        "few": histogram("rating", 1, [9, 0, 0, 0, 0]),
    }
    found = widest_gap(groups, 10)
    assert found is not None
    worse, better, gap, p = found
    assert (worse, better) == ("b", "a")
    assert gap.value > 0
    assert p == pytest.approx(3 * gap.p)
    assert widest_gap({"few": groups["few"], "a": groups["a"]}, 10) is None


def test_that_many_are_corrected_as_published() -> None:
    p = [0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262,
         0.5719, 0.6528, 0.7590, 1.0]  # fmt: skip
    assert [round(x, 4) for x in adjusted(p)][:6] == [0.0015, 0.003, 0.0095, 0.0356, 0.0603, 0.0639]
