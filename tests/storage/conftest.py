from __future__ import annotations

import pytest

from journeymap.evidence.project import Project, StoredRecipe
from journeymap.evidence.tables import Evidence, Source, normalise
from journeymap.model import edits
from journeymap.model.journey import Journey


@pytest.fixture
def journey() -> Journey:
    """One of everything."""
    journey = edits.add_department(Journey(title="فیبر"), "Sales", manager="Ada", id="sales")
    journey = edits.add_channel(journey, "Website", id="web")
    journey = edits.add_touchpoint(
        journey, "Order", "action", department="sales", channel="web", id="order"
    )
    journey = edits.add_touchpoint(journey, "Bill", "use", financial=True, id="bill")
    journey = edits.connect(journey, "order", "bill", owner="Bo", promise_hours=48, id="pay")
    return edits.add_note(journey, "pay", "pain", "waited a week", votes=3, id="said")


@pytest.fixture
def evidence() -> Evidence:
    """A few counts in every table, with texts that look like numbers or like nothing."""
    import pandas as pd

    slices = [("s1", "", "", ""), ("s1", "2024-01", "Class", "NA"), ("s1", "2024-02", "Eco", "007")]
    names = ("source", "period", "variable", "value")
    keys = {name: [cut[i] for cut in slices] for i, name in enumerate(names)}
    scale = {"low": [0.0, 0.1, 1.0], "high": [10.0, 0.3, 5.0], "code": [7.0, 0.1 + 0.2, -0.0]}
    ends = {"a": ["order", "", "?nan"], "b": ["", "bill", '?N/A, "x"\r\n']}
    tables = {
        "scores": {
            "touchpoint": ["order", "bill", "1e5"], "metric": ["nps", "rating", "csat"], **scale,
            "n": [3, 0, 2**53 + 1], "w": [3.25, 1 / 3, 1e-300], "w2": [1e300, 5e-324, 0.0],
        },
        "pairs": {
            **ends, "metric_a": "nps", "metric_b": "ces",
            **{f"{name}_{side}": cells for name, cells in scale.items() for side in "ab"}, "n": 4,
        },
        "steps": {
            **ends, "bin": [-1, 0, 65], "done": [True, False, True], "n": [5, 6, 7],
            "seconds": [0.0, 1e9 + 0.1, 3.5], "returned": [0, 1, 7],
        },
        "weeks": {
            **ends, "week": ["2024-01-01", "", "2024-02-26"], "bin": [-1, 0, 65],
            "done": [True, False, True], "n": [5, 6, 7], "seconds": [0.0, 1.5, 3.5],
            "returned": [0, 1, 7],
        },
        "handovers": {**ends, "n": [5, 6, 7]},
        "visits": {"touchpoint": ["order", "true", "None"], "visits": 9, "customers": [9, 1, 0]},
        "complaints": {"on": ["pay", "", "bill"], "received": 3, "in_time": 2, "repeated": 1},
        "respondents": {"n": [3, 0, 2]},
        "mentions": {"touchpoint": ["order", "", "?x"], "n": [1, 0, 2]},
    }  # fmt: skip
    typed = {name: normalise(name, pd.DataFrame({**keys, **own})) for name, own in tables.items()}
    source = Source(
        "s1", "January", "survey", "/data/پرسش.csv", "ab" * 32, 10, 8, 8, "2024-01", "2024-02",
        {"no answer": 2}, 'kind = "survey"\n', 86400.0, "interview",
    )  # fmt: skip
    return Evidence(**typed, sources=(source,))


@pytest.fixture
def project(journey: Journey, evidence: Evidence) -> Project:
    """Everything a document can hold."""
    recipes = (StoredRecipe("survey", 'kind = "survey"\r\n'), StoredRecipe("a/b: ٪%", "# log\n"))
    return Project(journey, evidence, recipes)
