"""Random small exports, gathered for real, against a count in plain Python of the same rows."""

from __future__ import annotations

import datetime as dt
import math
import tempfile
from collections import Counter, defaultdict
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from journeymap.analysis.findings import find
from journeymap.analysis.intervals import t_quantile
from journeymap.data.importing import gather
from journeymap.data.recipe import Recipe, ScoreColumn
from journeymap.evidence.project import Project
from journeymap.evidence.selection import Selection
from journeymap.model.entities import Department, Touchpoint, Transition
from journeymap.model.journey import Journey

#: Seconds; the very edge of a bin, so that lost and open need no dividing.
LIMIT = 185_363
START = dt.datetime(2026, 1, 28)
STAGES = {"a": "interest", "b": "action", "c": "action", "d": "advocacy"}
UNITS = {"a": "sales", "b": "finance", "c": "sales", "d": "care"}
DRAWN = ("ab", "bc", "cd", "ac", "bd")
JOURNEY = Journey(
    departments=tuple(Department(id, id.title()) for id in ("sales", "finance", "care")),
    touchpoints=tuple(Touchpoint(n, f"Meeting {n}", STAGES[n], UNITS[n]) for n in "abcd"),
    transitions=tuple(Transition(pair, pair[0], pair[1]) for pair in DRAWN),
)
QUICK = settings(
    max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow], database=None
)


def gathered(text: str, recipe: Recipe) -> Project:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "export.csv"
        path.write_text(text, encoding="utf-8")
        return gather(Project(JOURNEY), path, recipe=recipe).project


# --- event logs -------------------------------------------------------------------------------

EVENT = st.tuples(st.sampled_from("abcdx"), st.sampled_from([0, 0, 3, 30, 100]))
CASE = st.tuples(st.sampled_from(["old", "new"]), st.lists(EVENT, min_size=1, max_size=6))
Log = list[tuple[str, list[tuple[str, dt.datetime]]]]


def timed(cases: list[tuple[str, list[tuple[str, int]]]]) -> Log:
    """Hours to the event before become times; later cases begin later."""
    out: Log = []
    for number, (segment, events) in enumerate(cases):
        now, own = START + dt.timedelta(hours=20 * number), []
        for name, hours in events:
            now += dt.timedelta(hours=hours)
            own.append((name, now))
        out.append((segment, own))
    return out


def counted_log(
    log: Log, end_of_log: dt.datetime, months: set[str] | None
) -> dict[str, Counter[object]]:
    """Everything a flow says, one case at a time; a step belongs to the month it begins in."""
    out: dict[str, Counter[object]] = defaultdict(Counter)

    def inside(when: dt.datetime) -> bool:
        return months is None or f"{when:%Y-%m}" in months

    for _, events in log:
        names = [name for name, _ in events]
        out["starts"][names[0]] += inside(events[0][1])
        for i, (name, when) in enumerate(events):
            out["visits"][name] += inside(when)
            out["customers"][name] += inside(when) and name not in names[:i]
        for i, ((one, before), (other, after)) in enumerate(pairwise(events)):
            if inside(before):
                out["steps"][one, other] += 1
                out["seconds"][one, other] += int((after - before).total_seconds())
                straight_back = names[i + 2 : i + 3] == [one] and one != other
                out["returned"][one, other] += straight_back
        last, when = events[-1]
        age = (end_of_log - when).total_seconds()
        how = "done" if "d" in names else "lost" if age > LIMIT else "open"
        out[how][last] += inside(when)
    return out


def reach_of(counts: dict[str, Counter[object]], known: set[str]) -> list[float | None]:
    """Share of starts that ever come to each stage or a later one, by walking many steps.

    None without a start, or where the log has (`known`) no touchpoint from there on.
    """
    names = "abcdx"
    step = np.array([[counts["steps"][one, other] for other in names] for one in names], float)
    ends = [counts["done"][name] + counts["lost"][name] for name in names]
    total = step.sum(axis=1) + ends
    step /= np.maximum(total, 1)[:, None]
    start = np.array([counts["starts"][name] for name in names], float)
    out: list[float | None] = []
    for number in range(len(JOURNEY.stages)):
        late = {t.id for t in JOURNEY.touchpoints if JOURNEY.stage_index(t) >= number}
        goal = np.array([name in late for name in names])
        chance = goal.astype(float)
        for _ in range(3000):
            chance = np.where(goal, 1.0, step @ chance)
        told = start.any() and late & known
        out.append(float(start @ chance / start.sum()) if told else None)
    return out


def shown(name: str) -> str:
    return "?x" if name == "x" else name


def plain(counter: Counter[object]) -> dict[object, int]:
    """Without zeros, names as findings write them."""
    return {
        tuple(map(shown, key)) if isinstance(key, tuple) else shown(str(key)): n
        for key, n in counter.items()
        if n
    }


def harms_of(
    counts: dict[str, Counter[object]], a: str, b: str, known: set[str]
) -> dict[str, tuple[float, float]]:
    """(harm, units) of a hand-off: those lost at a are shared out like those who left it for b.

    Where nobody left, they are shared out evenly to the hand-offs drawn from a.
    """
    steps, crossed = counts["steps"], counts["steps"][a, b]
    if not {a, b} <= known:
        return {"loss": (0, 0), "rework": (0, 0)}
    going = sum(n for (one, other), n in steps.items() if one == a != other)
    drawn = sum(
        pair[0] == a and set(pair) <= known and UNITS[pair[0]] != UNITS[pair[1]] for pair in DRAWN
    )
    lost = counts["lost"][a] * (crossed / going if going else 1 / drawn)
    return {"loss": (lost, crossed + lost), "rework": (counts["returned"][a, b], crossed)}


@QUICK
@given(st.lists(CASE, min_size=1, max_size=12), st.sampled_from(["", "month", "segment"]))
def test_that_a_flow_is_what_a_count_by_hand_gives(cases, cut):
    log = timed(cases)
    rows = [
        f"k{number},{'x' if name == 'x' else f'Meeting {name}'},{when:%Y-%m-%d %H:%M:%S},{segment}"
        for number, (segment, events) in enumerate(log)
        for name, when in events
    ]
    recipe = Recipe(
        kind="events", case="case", activity=("what",), time="when", segments=("kind",),
        inactive_after=f"{LIMIT}s",
    )  # fmt: skip
    project = gathered("case,what,when,kind\n" + "\n".join(rows) + "\n", recipe)
    known = {name for _, events in log for name, _ in events}
    end_of_log = max(when for _, events in log for _, when in events)
    selection, months = Selection(), None
    if cut == "month":
        selection, months = Selection(since="2026-01", until="2026-01"), {"2026-01"}
    elif cut == "segment":
        log = [case for case in log if case[0] == cases[0][0]]
        selection = Selection(segments={"kind": (cases[0][0],)})
    counts = counted_log(log, end_of_log, months)
    findings = find(project.journey, project.evidence, selection)
    flow = findings.flow
    if flow is None:
        assert not +counts["visits"]
        return
    assert flow.customers == sum(counts["starts"].values())
    for name, value in (("done", flow.completed), ("lost", flow.lost), ("open", flow.open)):
        assert value == sum(counts[name].values()), name
    steps = {(s.source, s.target): s for s in flow.steps}
    assert {key: s.count for key, s in steps.items()} == plain(counts["steps"])
    seconds = plain(counts["seconds"])
    for key, s in steps.items():
        assert s.mean == pytest.approx(seconds.get(key, 0) / s.count)
    assert {k: s.returned for k, s in steps.items() if s.returned} == plain(counts["returned"])
    for field, of in (
        ("visits", "visits"), ("customers", "customers"), ("exits", "lost"), ("done", "done"),
        ("open", "open"),
    ):  # fmt: skip
        got = {t.touchpoint: getattr(t, field) for t in flow.touchpoints.values()}
        assert {k: n for k, n in got.items() if n} == plain(counts[of]), field
    for own, expected in zip(flow.stages, reach_of(counts, known), strict=True):
        assert own.reach == (None if expected is None else pytest.approx(expected, abs=1e-5))
    for zone in findings.ranking:
        harms = harms_of(counts, zone.source, zone.target, known)
        assert zone.n_crossings == counts["steps"][zone.source, zone.target]
        told = {c.kind: c for c in zone.contributions}
        for kind in ("loss", "rework"):
            harm, units = harms[kind]
            if kind == "loss" and +counts["open"] and not +counts["lost"]:
                units = 0  # nobody was called lost, so loss is unknown
            assert (kind in told) == (units > 0), kind
            if units:
                assert (told[kind].harm, told[kind].n) == pytest.approx((harm, units), abs=1e-4), (
                    kind
                )


# --- surveys ----------------------------------------------------------------------------------

#: Column -> (touchpoint, metric, scale, lowest neutral answer, lowest satisfied answer).
QUESTIONS = {
    "A": ("a", "nps", (0, 10), 7, 9),
    "B": ("a", "csat", (1, 5), 3, 4),
    "C": ("b", "csat", (1, 5), 3, 4),
    "D": ("c", "ces", (1, 7), 4, 5),
    "E": ("d", "rating", (1, 5), 3, 4),
}
MONTHS = ("2026-01", "2026-02")
ANSWER = st.integers(-1, 11)
PERSON = st.tuples(
    st.sampled_from(MONTHS), st.sampled_from(["old", "new"]), st.sampled_from([1, 3]),
    st.tuples(*[ANSWER] * len(QUESTIONS)),
)  # fmt: skip
Answers = list[tuple[int, int]]


def answers_to(column: str, people: list) -> Answers:
    """(answer, weight) of those who gave one on the scale."""
    at = list(QUESTIONS).index(column)
    low, high = QUESTIONS[column][2]
    return [(given[at], w) for *_, w, given in people if low <= given[at] <= high]


def expected_value(metric: str, answers: Answers, neutral: int, satisfied: int) -> float:
    total = sum(w for _, w in answers)
    good = sum(w for x, w in answers if x >= satisfied)
    bad = sum(w for x, w in answers if x < neutral)
    if metric == "rating":
        return sum(x * w for x, w in answers) / total
    return 100 * (good - bad * (metric == "nps")) / total


def check_interval(score, answers: Answers, neutral: int, satisfied: int) -> None:
    """The limits hold what defines them, on Kish's n."""
    total = sum(w for _, w in answers)
    n = total**2 / sum(w * w for _, w in answers)
    assert score.n_effective == pytest.approx(n)
    share = {
        "good": sum(w for x, w in answers if x >= satisfied) / total,
        "bad": sum(w for x, w in answers if x < neutral) / total,
    }
    if score.metric == "nps":
        up, down = ((n * share[k] + 0.75) / (n + 3) for k in ("good", "bad"))
        half = 1.959964 * math.sqrt((up + down - (up - down) ** 2) / (n + 3))
        ends = max(up - down - half, -1), min(up - down + half, 1)
        assert (score.low, score.high) == pytest.approx([100 * e for e in ends], abs=1e-4)
    elif score.metric == "rating":
        mean = sum(x * w for x, w in answers) / total
        spread = sum(w * (x - mean) ** 2 for x, w in answers) / total
        low, high = score.scale
        half = t_quantile(0.975, n - 1) * math.sqrt(spread / (n - 1)) if n > 1 else math.inf
        ends = max(mean - half, low), min(mean + half, high)
        assert (score.low, score.high) == pytest.approx(ends)
    else:
        for limit in (score.low / 100, score.high / 100):
            distance = abs(share["good"] - limit)
            assert distance == pytest.approx(
                1.959964 * math.sqrt(limit * (1 - limit) / n), abs=1e-6
            )


@QUICK
@given(st.lists(PERSON, min_size=1, max_size=30), st.sampled_from(["", "month", "segment"]))
def test_that_scores_falls_and_levels_are_what_a_count_by_hand_gives(people, cut):
    people = [("2026-01", "old", 1, (10, 5, 2, 7, 1)), *people]  # every question has an answer
    rows = [
        f"{month}-11,{segment},{w}," + ",".join("" if x < 0 else str(x) for x in given)
        for month, segment, w, given in people
    ]
    recipe = Recipe(
        kind="survey", date="day", weight="w", segments=("kind",),
        scores=tuple(
            ScoreColumn((column,), place, "", metric, scale, ())
            for column, (place, metric, scale, *_) in QUESTIONS.items()
        ),
    )  # fmt: skip
    project = gathered(f"day,kind,w,{','.join(QUESTIONS)}\n" + "\n".join(rows) + "\n", recipe)
    selection = Selection()
    if cut == "month":
        selection = Selection(since="2026-01", until="2026-01")
        people = [person for person in people if person[0] == "2026-01"]
    elif cut == "segment":
        selection = Selection(segments={"kind": ("old",)})
        people = [person for person in people if person[1] == "old"]
    found = find(project.journey, project.evidence, selection)

    scores = {(s.touchpoint, s.metric): s for s in found.scores}
    answered = {c: own for c in QUESTIONS if (own := answers_to(c, people))}
    assert set(scores) == {QUESTIONS[column][:2] for column in answered}
    for column, own in answered.items():
        place, metric, _, neutral, satisfied = QUESTIONS[column]
        score, codes = scores[place, metric], [x for x, _ in own]
        assert score.n == len(own)
        assert score.histogram == tuple(sorted(Counter(codes).items()))
        kinds = Counter(0 if x < neutral else 1 if x < satisfied else 2 for x in codes)
        assert score.classes == (kinds[0], kinds[1], kinds[2])
        assert score.mean == pytest.approx(expected_value("rating", own, neutral, satisfied))
        assert score.value == pytest.approx(expected_value(metric, own, neutral, satisfied))
        check_interval(score, own, neutral, satisfied)
    gave = [p for p in people if any(answers_to(column, [p]) for column in QUESTIONS)]
    assert found.responses == len(gave)

    zone = found.grey_zone("ab")
    told = {c.kind: c for c in zone.contributions}
    level = [((5 - x) / 4, w) for x, w in answered["C"]]
    units = sum(w for _, w in level) ** 2 / sum(w * w for _, w in level)
    mean = sum(u * u * w for u, w in level) / sum(w for _, w in level)
    assert (told["level"].harm, told["level"].n) == pytest.approx((mean * units, units))
    both = [(x[0][0], y[0][0]) for p in people
            if (x := answers_to("B", [p])) and (y := answers_to("C", [p]))]  # fmt: skip
    falls = sum((max(x - y, 0) / 4) ** 2 for x, y in both)
    assert (told["fall"].harm, told["fall"].n) == pytest.approx((falls, len(both)))
    if len(both) >= 10:
        change = [100 * ((y >= 4) - (x >= 4)) for x, y in both]
        assert zone.score_change == pytest.approx(sum(change) / len(both))
        assert zone.score_change_metric == "csat"
