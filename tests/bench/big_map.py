"""A map of 300 touchpoints with evidence on all of it, the same one for every benchmark."""

from __future__ import annotations

import random

import numpy as np
import pandas as pd

from journeymap.evidence.project import Project
from journeymap.evidence.tables import SCHEMA, Evidence, Source, empty_table, normalise
from journeymap.model.entities import Channel, Department, Note, Touchpoint, Transition
from journeymap.model.journey import DEFAULT_STAGES, Journey

CHANNELS = ("Website", "Phone", "Store", "App", "E-mail")
WORDS = ("Offer", "Contract", "Credit check", "Installation", "First bill", "Support call", "Visit")
MONTHS = ("2026-03", "2026-04", "2026-05")


def big_journey(touchpoints: int = 300, transitions: int = 600, departments: int = 8) -> Journey:
    """Touchpoints spread over six stages, connected mostly forwards and mostly nearby."""
    rng = random.Random(11)
    cards = tuple(
        Touchpoint(
            f"t{i}",
            f"{rng.choice(WORDS)} {i}",
            DEFAULT_STAGES[i * 6 // touchpoints].id,
            f"d{rng.randrange(departments)}",
            f"c{rng.randrange(len(CHANNELS))}",
            moment_of_truth=i % 40 == 0,
        )
        for i in range(touchpoints)
    )
    ends = {(i, i + 1): None for i in range(touchpoints - 1)}
    while len(ends) < transitions:
        a = rng.randrange(touchpoints)
        b = a + rng.choice((2, 3, 4, 5, 9, 17, -3, -8))
        if 0 <= b < touchpoints:
            ends[a, b] = None
    lines = tuple(
        Transition(f"x{i}", f"t{a}", f"t{b}", "Mina" if i % 3 else "")
        for i, (a, b) in enumerate(ends)
    )
    notes = tuple(Note(f"n{i}", f"t{i * 9}", "pain", f"Pain {i}") for i in range(touchpoints // 9))
    return Journey(
        title="A large company",
        departments=tuple(Department(f"d{i}", f"Department {i + 1}") for i in range(departments)),
        channels=tuple(Channel(f"c{i}", name) for i, name in enumerate(CHANNELS)),
        touchpoints=cards,
        transitions=lines[:transitions],
        notes=notes,
        serial=10_000,
    )


def big_evidence(journey: Journey) -> Evidence:
    """Scores everywhere, joint scores and moves on every transition, in total and by a segment."""
    rng = np.random.default_rng(7)
    names = [t.id for t in journey.touchpoints]
    drawn = [(t.source, t.target) for t in journey.transitions]
    slices = [("", ""), ("class", "business"), ("class", "private")]
    keys = [(month, *part) for part in slices for month in MONTHS]

    def table(name: str, rows: pd.DataFrame, **counts: object) -> pd.DataFrame:
        parts = [rows.assign(period=m, variable=v, value=x) for m, v, x in keys]
        return normalise(name, pd.concat(parts, ignore_index=True).assign(source="s1", **counts))

    codes = pd.DataFrame([(t, c) for t in names for c in range(11)], columns=["touchpoint", "code"])
    codes = codes.assign(metric="nps", low=0.0, high=10.0)
    n = rng.integers(1, 40, len(codes) * len(keys))
    joint = pd.DataFrame(
        [(a, b, x, y) for a, b in drawn for x in range(0, 11, 2) for y in range(0, 11, 2)],
        columns=["a", "b", "code_a", "code_b"],
    ).assign(metric_a="nps", low_a=0.0, high_a=10.0, metric_b="nps", low_b=0.0, high_b=10.0)
    moves = pd.DataFrame(
        [("", names[0], -1, False), (names[-1], "", 80, True)]
        + [(t, "", b, False) for t in names for b in (70, 80)]
        + [(a, b, w, False) for a, b in drawn for w in range(30, 70, 10)],
        columns=["a", "b", "bin", "done"],
    )
    moved = rng.integers(1, 40, len(moves) * len(keys))
    tables = {
        "scores": table("scores", codes, n=n, w=n, w2=n),
        "pairs": table("pairs", joint, n=rng.integers(1, 9, len(joint) * len(keys))),
        "steps": table("steps", moves, n=moved, seconds=moved * 900.0, returned=moved // 20),
        "visits": table("visits", pd.DataFrame({"touchpoint": names}), visits=900, customers=700),
    }
    rest = {name: empty_table(name) for name in SCHEMA if name not in tables}
    source = Source("s1", "export", "survey", "", "", 1, 1, 100_000, inactive_after=1e6)
    return Evidence(**tables, **rest, sources=(source,))


def big_project(touchpoints: int = 300, transitions: int = 600) -> Project:
    """The journey and its evidence."""
    journey = big_journey(touchpoints, transitions)
    return Project(journey, big_evidence(journey))
