"""The text keys of the tables of steps and pairs as numbers, coded once per evidence."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from journeymap.model.metric import METRICS, SATISFIED, MetricName, class_of

if TYPE_CHECKING:
    from journeymap.analysis.arrays import Array

#: Number of each metric, in the order of `METRICS`.
METRIC_CODE = {metric: i for i, metric in enumerate(METRICS)}


@dataclass(frozen=True, eq=False)
class ScoreFrame:
    """Scores, per cell: the number of its question and the answer; `questions` says what each is.

    A question is (touchpoint, metric, low end of the scale, high end).
    """

    questions: tuple[tuple[str, str, float, float], ...]
    question: Array
    code: Array


def score_frame(keys: Mapping[str, Array]) -> ScoreFrame:
    """Code the keys of the scores table."""
    import numpy as np

    names = [keys[k].tolist() for k in ("touchpoint", "metric", "low", "high")]
    numbers: dict[tuple[str, str, float, float], int] = {}
    rows = zip(*names, strict=True)
    question = [numbers.setdefault(row, len(numbers)) for row in rows]
    return ScoreFrame(tuple(numbers), np.array(question, np.int64), keys["code"].astype(float))


@dataclass(frozen=True, eq=False)
class StepFrame:
    """Steps, per cell: codes of both ends (-1 for start and end), wait bin, whether done.

    `pair` numbers the pairs of states that occur (-1 for starts and ends), `pair_a` and `pair_b`
    (P) are their ends.
    """

    states: tuple[str, ...]
    a: Array
    b: Array
    bin: Array
    done: Array
    pair: Array
    pair_a: Array
    pair_b: Array

    @cached_property
    def index(self) -> dict[str, int]:
        """State -> its number."""
        return {state: i for i, state in enumerate(self.states)}

    @cached_property
    def pair_index(self) -> dict[tuple[int, int], int]:
        """Codes of both ends -> number of the pair."""
        ends = zip(self.pair_a.tolist(), self.pair_b.tolist(), strict=True)
        return {pair: i for i, pair in enumerate(ends)}


def step_frame(keys: Mapping[str, Array]) -> StepFrame:
    """Code the keys of the steps table."""
    import numpy as np

    one, other = keys["a"].tolist(), keys["b"].tolist()
    states = tuple(sorted({*one, *other} - {""}))
    index = {state: i for i, state in enumerate(states)} | {"": -1}
    a, b = (np.array([index[x] for x in ends], np.int64) for ends in (one, other))
    inner = np.flatnonzero((a >= 0) & (b >= 0))
    codes, of_inner = np.unique(a[inner] * len(states) + b[inner], return_inverse=True)
    pair = np.full(len(a), -1)
    pair[inner] = of_inner.reshape(-1)
    ends = np.divmod(codes, max(len(states), 1))
    bins, done = keys["bin"].astype(np.int64), keys["done"].astype(bool)
    return StepFrame(states, a, b, bins, done, pair, ends[0], ends[1])


@dataclass(frozen=True, eq=False)
class PairFrame:
    """Pairs of answers, per cell.

    `ends` numbers the pair of touchpoints (`names`), `metric_*` the metrics; `share_*` is the
    answer as a share of its scale and `points_*` in the unit of its metric, so that their mean is
    the score. `question` numbers metric and scale (`questions`), -1 where both sides differ.
    """

    names: tuple[tuple[str, str], ...]
    ends: Array
    metric_a: Array
    metric_b: Array
    share_a: Array
    share_b: Array
    points_a: Array
    points_b: Array
    question: Array
    questions: tuple[tuple[MetricName, float, float], ...]

    def share(self, side: str) -> Array:
        """Answers of one side as shares of their scales."""
        return self.share_a if side == "a" else self.share_b

    def lookup(self, wanted: Mapping[tuple[str, str], int], *, swapped: bool = False) -> Array:
        """Per cell the number of its pair in `wanted`, -1 when it is not there."""
        import numpy as np

        names = [(b, a) for a, b in self.names] if swapped else self.names
        table = np.array([wanted.get(pair, -1) for pair in names], np.int64)
        return table[self.ends] if len(table) else np.empty(0, np.int64)


def pair_frame(keys: Mapping[str, Array]) -> PairFrame:
    """Code the keys of the pairs table."""
    import numpy as np

    ends: dict[tuple[str, str], int] = {}
    pairs = zip(keys["a"].tolist(), keys["b"].tolist(), strict=True)
    code = [ends.setdefault(pair, len(ends)) for pair in pairs]
    points: dict[tuple[MetricName, float, float, float], float] = {}
    sides: dict[str, list[tuple[MetricName, float, float]]] = {}
    columns: dict[str, Array] = {}
    for side in "ab":
        low, high, answer = (keys[f"{name}_{side}"] for name in ("low", "high", "code"))
        metric = keys[f"metric_{side}"].tolist()
        scales = list(zip(metric, low.tolist(), high.tolist(), strict=True))
        for scale, x in zip(scales, answer.tolist(), strict=True):
            if (*scale, x) not in points:
                points[(*scale, x)] = _points(*scale, x)
        columns[f"points_{side}"] = np.array(
            [points[(*s, x)] for s, x in zip(scales, answer.tolist(), strict=True)], float
        )
        columns[f"share_{side}"] = (answer - low) / (high - low)
        columns[f"metric_{side}"] = np.array([METRIC_CODE[m] for m in metric], np.int64)
        sides[side] = scales
    questions: dict[tuple[MetricName, float, float], int] = {}
    question = [
        questions.setdefault(one, len(questions)) if one == other else -1
        for one, other in zip(sides["a"], sides["b"], strict=True)
    ]
    return PairFrame(
        names=tuple(ends),
        ends=np.array(code, np.int64),
        question=np.array(question, np.int64),
        questions=tuple(questions),
        **columns,
    )


def _points(metric: MetricName, low: float, high: float, code: float) -> float:
    """What one answer adds to the score of its metric."""
    if metric == "rating":
        return code
    group = class_of(metric, code, low, high)
    if metric == "nps":
        return 100.0 * (group - 1)
    return 100.0 if group == SATISFIED else 0.0
