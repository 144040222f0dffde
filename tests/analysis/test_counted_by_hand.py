"""Random small exports, gathered for real, against a count in plain Python of the same rows."""

from __future__ import annotations

import datetime as dt
import tempfile
from collections import Counter, defaultdict
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from journeymap.analysis.findings import find
from journeymap.data.importing import gather
from journeymap.data.recipe import Recipe
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
    """(harm, units) of a hand-off: those lost at a are shared out like those who left it for b."""
    steps, crossed = counts["steps"], counts["steps"][a, b]
    if not {a, b} <= known:
        return {"loss": (0, 0), "rework": (0, 0)}
    going = sum(n for (one, other), n in steps.items() if one == a != other)
    drawn = sum(pair[0] == a and set(pair) <= known for pair in DRAWN)
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
        assert own.reach == (None if expected is None else pytest.approx(expected, abs=1e-6))
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
                assert (told[kind].harm, told[kind].n) == pytest.approx((harm, units)), kind
