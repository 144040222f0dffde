"""How long a move of a filter takes: 40 touchpoints, 60 hand-offs, ranks and intervals included.

Run by hand: `python tests/bench/bench_findings.py`. The evidence is that of a big company: six
months, two segment variables, scores on every touchpoint, every pair of them joined, a full log.
"""

from __future__ import annotations

import statistics
import time

import numpy as np
import pandas as pd

from journeymap.analysis.findings import find
from journeymap.analysis.prepared import prepare
from journeymap.evidence.selection import Selection
from journeymap.evidence.tables import SCHEMA, Evidence, Source, empty_table, normalise
from journeymap.model.entities import Department, Touchpoint, Transition
from journeymap.model.journey import DEFAULT_STAGES, Journey

TOUCHPOINTS, HANDOFFS = 40, 60
SLICES = [("", ""), *(("class", f"c{i}") for i in range(3)), *(("age", f"a{i}") for i in range(5))]
MONTHS = [f"2024-{m:02d}" for m in range(1, 7)]


def big_journey() -> Journey:
    """40 touchpoints in 5 departments, 60 hand-offs."""
    names = [f"t{i:02d}" for i in range(TOUCHPOINTS)]
    touchpoints = tuple(
        Touchpoint(name, name, DEFAULT_STAGES[i * 6 // TOUCHPOINTS].id, f"d{i % 5}")
        for i, name in enumerate(names)
    )
    ends = [(i, i + 1) for i in range(TOUCHPOINTS - 1)]
    ends += [(i, i + 2) for i in range(TOUCHPOINTS - 2)][: HANDOFFS - len(ends)]
    drawn = tuple(Transition(f"x{i}", names[a], names[b]) for i, (a, b) in enumerate(ends))
    departments = tuple(Department(f"d{i}", f"Unit {i}") for i in range(5))
    return Journey(departments=departments, touchpoints=touchpoints, transitions=drawn)


def big_evidence(journey: Journey) -> Evidence:
    """Counts for all slices and months: about 500,000 rows of pairs and 400,000 of steps."""
    random = np.random.default_rng(7)
    names = [t.id for t in journey.touchpoints]
    keys = [(m, *s) for s in SLICES for m in MONTHS]

    def table(name: str, grids: list[pd.DataFrame], **counts: object) -> pd.DataFrame:
        rows = pd.concat(grids, ignore_index=True).assign(source="s1", **counts)
        return normalise(name, rows)

    def spread(rows: pd.DataFrame) -> list[pd.DataFrame]:
        return [rows.assign(period=m, variable=v, value=x) for m, v, x in keys]

    codes = pd.DataFrame(
        [(t, c) for t in names for c in range(11)], columns=["touchpoint", "code"]
    ).assign(metric="nps", low=0.0, high=10.0)
    n = random.integers(1, 60, len(codes) * len(keys))
    scores = table("scores", spread(codes), n=n, w=n, w2=n)
    pairs = pd.DataFrame(
        [(a, b) for i, a in enumerate(names) for b in names[i + 1 :]], columns=["a", "b"]
    )
    grid = [(x, y) for x in range(11) for y in range(11)]
    drawn = {(t.source, t.target) for t in journey.transitions}
    sliced = pairs[[p in drawn for p in zip(pairs["a"], pairs["b"], strict=True)]]

    def joint(ends: pd.DataFrame) -> pd.DataFrame:
        cells = pd.DataFrame(grid, columns=["code_a", "code_b"])
        return ends.merge(cells, how="cross").assign(
            metric_a="nps", low_a=0.0, high_a=10.0, metric_b="nps", low_b=0.0, high_b=10.0
        )

    total, parts = joint(pairs), joint(sliced)
    grids = [(parts if v else total).assign(period=m, variable=v, value=x) for m, v, x in keys]
    pair_table = table("pairs", grids, n=random.integers(1, 9, sum(map(len, grids))))
    ends = [(t.source, t.target) for t in journey.transitions]
    ends += [(names[i], names[random.integers(0, TOUCHPOINTS)]) for i in range(TOUCHPOINTS)] * 2
    steps = pd.DataFrame(
        [("", n, -1, False) for n in names[:3]]
        + [(n, "", b, False) for n in names for b in range(70, 90, 4)]
        + [(names[-1], "", 80, True)]
        + [(a, b, w, False) for a, b in set(ends) for w in range(20, 80)],
        columns=["a", "b", "bin", "done"],
    )
    step_grids = spread(steps)
    n = random.integers(1, 40, sum(map(len, step_grids)))
    step_table = table("steps", step_grids, n=n, seconds=n * 900.0, returned=n // 20)
    visit_table = table("visits", spread(pd.DataFrame({"touchpoint": names})), visits=900,
                        customers=700)  # fmt: skip
    source = Source("s1", "export", "survey", "", "", 1, 1, 100_000, inactive_after=1e6)
    tables = {"scores": scores, "pairs": pair_table, "steps": step_table, "visits": visit_table}
    rest = {name: empty_table(name) for name in SCHEMA if name not in tables}
    return Evidence(**tables, **rest, sources=(source,))


def main() -> None:
    """Print rows, the first call, and the median and worst of the calls after it."""
    journey = big_journey()
    evidence = big_evidence(journey)
    rows = {name: len(getattr(evidence, name)) for name in SCHEMA}
    start = time.perf_counter()
    prepare(evidence)
    print(f"rows {rows}; prepared in {1000 * (time.perf_counter() - start):.0f} ms")
    find(journey, evidence)
    print(f"hand-offs {len(find(journey, evidence).ranking)}")
    for name, selections in {
        "everything": [Selection()],
        "one segment": [Selection(segments={v: (x,)}) for v, x in SLICES if v],
        "two values": [Selection(segments={"age": ("a0", "a1")})],
        "months": [Selection(since=a, until=b) for a in MONTHS for b in MONTHS if a <= b],
    }.items():
        times, busy = [], []
        for _ in range(1 + 20 // len(selections)):
            for selection in selections:
                start, worked = time.perf_counter(), time.process_time()
                find(journey, evidence, selection)
                times.append(1000 * (time.perf_counter() - start))
                busy.append(1000 * (time.process_time() - worked))
        print(
            f"{name:12} median {statistics.median(times):5.1f} ms, worst {max(times):5.1f} ms, "
            f"processor {statistics.median(busy):5.1f} ms"
        )


if __name__ == "__main__":
    main()
