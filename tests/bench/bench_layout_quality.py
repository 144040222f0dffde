"""How well large and small maps can be read, counted on the finished picture of 50 seeded journeys.

    python tests/bench/bench_layout_quality.py [--journeys 50]

Crossings are counted as drawn, by one function for every layout. Small journeys are laid out again
in every order of their cards that keeps the order customers meet them in; `best` is the least there
is. Larger ones are given to graphviz `dot` with the same columns: `dot` with the lanes kept as they
are here (departments from top to bottom), `free` where it may put a card at any height. Lengths are
in pixels of the map. The last columns are faults: each has to be 0.
"""

from __future__ import annotations

import argparse
import itertools
import json
import math
import random
import shutil
import statistics
import subprocess
import sys
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from journeymap.i18n.locale import locale_for
from journeymap.layout.geometry import Geometry, LayoutOptions, Point
from journeymap.layout.mapping import layout_map
from journeymap.layout.ordering import stage_orders
from journeymap.model.annotating import annotate
from journeymap.model.edits import add_note
from journeymap.model.journey import Journey
from journeymap.picture.compose import compose
from tests.bench.layout_quality import covered, crossings, seeded_journey
from tests.picture.example_findings import measured

WIDE = LayoutOptions(aspect=16 / 9, other_height=300, gap=56)
#: Up to so many touchpoints and orders every order is tried.
SMALL, MOST_ORDERS = 13, 1500
CURVE = [t / 6 for t in range(1, 7)]


@dataclass(frozen=True, slots=True)
class Row:
    """What was counted on one journey; None where nothing was compared."""

    touchpoints: int
    transitions: int
    crossings: int
    length: float
    bends: float
    listed: int
    best: int | None
    dot: int | None
    free: int | None
    faults: tuple[int, int, int]


def sizes(journeys: int) -> list[int]:
    """From 5 to 300 touchpoints, more small ones than large."""
    return [5 + round(295 * (i / max(1, journeys - 1)) ** 2) for i in range(journeys)]


def remarked(journey: Journey) -> Journey:
    """With notes on every fifth card and every seventh way, and three annotations."""
    for handoff in list(journey.handoffs)[:3]:
        journey = annotate(journey, "Somebody has to call back within two days", on=handoff.id)
    for thing in (*journey.touchpoints[::5], *journey.transitions[::7]):
        journey = add_note(journey, thing.id, "pain", "slow")
    return journey


def best_crossings(journey: Journey) -> int | None:
    """The least crossings in any order that keeps ways inside a stage forward; None if too many."""
    choices = []
    for own in stage_orders(journey).values():
        at = {t.id: i for i, t in enumerate(own)}
        ways = [(t.source, t.target) for t in journey.transitions if {t.source, t.target} <= {*at}]
        kept = [(a, b) for a, b in ways if at[a] < at[b]]
        choices.append(
            [p for p in itertools.permutations(at) if all(p.index(a) < p.index(b) for a, b in kept)]
        )
    if math.prod(map(len, choices)) > MOST_ORDERS:
        return None
    orders = itertools.product(*choices)
    placed = ({id: float(i) for own in order for i, id in enumerate(own)} for order in orders)
    return min(crossings(layout_map(journey, order=o, options=WIDE).routes) for o in placed)


def columns_of(journey: Journey, geometry: Geometry) -> list[list[str]]:
    """The cards that stand in one column, first column first."""
    found: dict[tuple[int, int], list[str]] = defaultdict(list)
    stages = {s.id: i for i, s in enumerate(journey.stages)}
    first: dict[str, float] = {}
    for t in journey.touchpoints:
        first[t.stage] = min(first.get(t.stage, math.inf), geometry.cards[t.id].x)
    for t in journey.touchpoints:
        pitch = WIDE.card_w + WIDE.gap
        step = round((geometry.cards[t.id].x - first[t.stage]) / pitch)
        found[stages[t.stage], step].append(t.id)
    return [found[key] for key in sorted(found)]


def by_dot(
    journey: Journey, columns: Sequence[Sequence[str]], *, lanes: bool
) -> Mapping[str, Sequence[Point]]:
    """The lines graphviz draws with each column as a rank, as polylines."""
    lane = {d.id: i for i, d in enumerate(journey.departments)}
    lane_of = {t.id: lane[t.department or ""] for t in journey.touchpoints}
    column = {id: i for i, ids in enumerate(columns) for id in ids}
    text = ["digraph {rankdir=LR; node [shape=box, width=2.8, height=1.2, fixedsize=true];"]
    for i, ids in enumerate(columns):
        text.append(f"{{rank=same; k{i} [style=invis]; {'; '.join(ids)}}}")
        if i:
            text.append(f"k{i - 1} -> k{i} [style=invis, weight=0];")
        by_lane: dict[int, list[str]] = defaultdict(list)
        for id in ids:
            by_lane[lane_of[id]].append(id)
        for above, below in itertools.pairwise(sorted(by_lane)) if lanes else ():
            text.append(f"{{rank=same; k{i}; s{i}_{above} [style=invis, width=.1, height=.1]}}")
            between = f"{{{'; '.join(by_lane[above])}}} -> s{i}_{above} -> "
            text.append(between + f"{{{'; '.join(by_lane[below])}}} [style=invis];")
    for way in journey.transitions:
        a, b, back = way.source, way.target, ""
        if lanes and column[a] == column[b] and lane_of[b] < lane_of[a]:
            a, b, back = b, a, ", dir=back"  # in a rank dot puts the source above the target
        text.append(f'{a} -> {b} [id="{way.id}"{back}];')
    run = subprocess.run(
        ["dot", "-Tjson0"],
        input="\n".join([*text, "}"]),
        capture_output=True,
        text=True,
        check=True,
    )
    drawn = json.loads(run.stdout)["edges"]
    return {edge["id"]: polyline(edge["pos"]) for edge in drawn if "id" in edge}


def polyline(spline: str) -> list[Point]:
    """Points on a spline of graphviz: an arrow's end if there is one, then cubic curves."""
    ends, points = [], []
    for part in spline.split():
        x, y = part.removeprefix("e,").removeprefix("s,").split(",")
        (ends if part[0] in "es" else points).append((float(x), float(y)))
    line = [points[0]]
    for i in range(0, len(points) - 3, 3):
        a, b, c, d = points[i : i + 4]
        for t in CURVE:
            weights = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3)
            at = zip(weights, (a, b, c, d), strict=True)
            xs = [(w * p[0], w * p[1]) for w, p in at]
            line.append((sum(x for x, _ in xs), sum(y for _, y in xs)))
    return line


def measure(touchpoints: int, seed: int, *, has_dot: bool) -> Row:
    """Lay one journey out, count, and compare."""
    journey = seeded_journey(touchpoints, seed)
    geometry = layout_map(journey, options=WIDE)
    findings = measured(journey, random.Random(seed))
    remarks = remarked(journey)
    picture = compose(remarks, findings, locale_for("en"))
    faults = covered(picture, remarks)
    lines = geometry.routes.values()
    length = statistics.mean(
        sum(abs(a[0] - b[0]) + abs(a[1] - b[1]) for a, b in itertools.pairwise(line))
        for line in lines
    )
    best = dot = free = None
    if touchpoints <= SMALL:
        best = best_crossings(journey)
    elif has_dot:
        columns = columns_of(journey, geometry)
        dot = crossings(by_dot(journey, columns, lanes=True))
        free = crossings(by_dot(journey, columns, lanes=False))
    return Row(
        touchpoints,
        len(journey.transitions),
        crossings(geometry.routes),
        length,
        statistics.mean(len(line) - 2 for line in lines),
        sum(i.key.startswith("listed:") for i in picture.items),
        best,
        dot,
        free,
        (len(faults.overlapping_cards), len(faults.lines_over_cards), len(faults.written_over)),
    )


def main() -> None:
    """Print a line for each journey, and the sums."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--journeys", type=int, default=50)
    asked = parser.parse_args()
    has_dot = shutil.which("dot") is not None
    if not has_dot:
        print("graphviz `dot` is not installed: nothing is compared with it")
    heads = "cards ways crossings best dot free length bends listed overlaps over-cards covered"
    print(" ".join(f"{head:>9}" for head in heads.split()))
    rows = []
    for seed, touchpoints in enumerate(sizes(asked.journeys)):
        row = measure(touchpoints, seed, has_dot=has_dot)
        rows.append(row)
        counted = (row.touchpoints, row.transitions, row.crossings, row.best, row.dot, row.free)
        rest = (f"{row.length:.0f}", f"{row.bends:.1f}", row.listed, *row.faults)
        print(" ".join(f"{'' if v is None else v:>9}" for v in (*counted, *rest)), flush=True)
    tried = [(r.crossings, r.best) for r in rows if r.best is not None]
    if tried:
        ratios = [ours / best if best else 1.0 + ours for ours, best in tried]
        print(f"crossings to the best order: {statistics.mean(ratios):.2f} times, the mean of")
        print(f"  {len(tried)} small journeys ({sum(a for a, _ in tried)} in all, best ", end="")
        print(f"{sum(b for _, b in tried)})")
    for name in ("dot", "free"):
        pairs = [(r.crossings, getattr(r, name)) for r in rows if getattr(r, name) is not None]
        if pairs:
            total, other = (sum(pair[i] for pair in pairs) for i in (0, 1))
            print(f"crossings to {name}: {total} to {other}, {total / other:.2f} times")
    print(f"faults: {[sum(r.faults[i] for r in rows) for i in range(3)]}")


if __name__ == "__main__":
    main()
