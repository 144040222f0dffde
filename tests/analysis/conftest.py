"""Hand-made evidence: a few rows of counts become tables."""

from __future__ import annotations

import itertools
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

import pandas as pd
import pytest

from journeymap.evidence.tables import SCHEMA, Evidence, Source, column_types, normalise
from journeymap.model.entities import Department, Touchpoint, Transition
from journeymap.model.journey import Journey
from tests.evidence.bins import wait_bin

DAY = 86400.0


@dataclass
class Maker:
    """Collects rows; `evidence()` makes the tables. Every row may be given its own keys."""

    limit: float | None = 30 * DAY
    rows: dict[str, list[dict[str, Any]]] = field(default_factory=dict)

    def _add(self, table: str, keys: dict[str, Any], **row: Any) -> None:
        base = {"source": "s1", "period": "", "variable": "", "value": ""}
        self.rows.setdefault(table, []).append(base | row | keys)

    def score(
        self,
        touchpoint: str,
        counts: Iterable[float],
        metric: str = "csat",
        low: float = 1,
        high: float = 5,
        weight: float = 1.0,
        **keys: Any,
    ) -> Maker:
        """A histogram whose codes run from `low` in steps of 1."""
        for i, n in enumerate(counts):
            if n:
                self._add(
                    "scores", keys, touchpoint=touchpoint, metric=metric, low=low, high=high,
                    code=low + i, n=n, w=n * weight, w2=n * weight**2,
                )  # fmt: skip
        return self

    def pair(
        self,
        a: str,
        b: str,
        answers: Iterable[tuple[float, float, int]],
        metrics: tuple[str, str] = ("csat", "csat"),
        scales: tuple[tuple[float, float], tuple[float, float]] = ((1, 5), (1, 5)),
        **keys: Any,
    ) -> Maker:
        """Answers (at a, at b, how many) of the same people."""
        for x, y, n in answers:
            self._add(
                "pairs", keys, a=a, b=b, metric_a=metrics[0], low_a=scales[0][0],
                high_a=scales[0][1], code_a=x, metric_b=metrics[1], low_b=scales[1][0],
                high_b=scales[1][1], code_b=y, n=n,
            )  # fmt: skip
        return self

    def step(
        self, a: str, b: str, n: int, wait: float = -1.0, returned: int = 0, **keys: Any
    ) -> Maker:
        """Steps a -> b, empty for start and end; `wait` in seconds (for an end its age)."""
        self._add(
            "steps", {"done": False} | keys, a=a, b=b, bin=wait_bin(wait), n=n,
            seconds=max(wait, 0.0) * n, returned=returned,
        )  # fmt: skip
        return self

    def lost(self, a: str, n: int, **keys: Any) -> Maker:
        return self.step(a, "", n, wait=100 * DAY, **keys)

    def done(self, a: str, n: int, **keys: Any) -> Maker:
        return self.step(a, "", n, wait=DAY, done=True, **keys)

    def complaint(self, on: str, received: int, repeated: int = 0, **keys: Any) -> Maker:
        self._add("complaints", keys, on=on, received=received, in_time=0, repeated=repeated)
        return self

    def visit(self, touchpoint: str, visits: int, customers: int, **keys: Any) -> Maker:
        self._add("visits", keys, touchpoint=touchpoint, visits=visits, customers=customers)
        return self

    def people(self, n: int, **keys: Any) -> Maker:
        self._add("respondents", keys, n=n)
        return self

    def evidence(self, *sources: Source) -> Evidence:
        tables = {
            name: normalise(
                name,
                pd.DataFrame(self.rows[name])
                if name in self.rows
                else pd.DataFrame(columns=list(column_types(name))),
            )
            for name in SCHEMA
        }
        own = Source("s1", "export", "survey", "", "h", 100, 100, 100, inactive_after=self.limit)
        return Evidence(**tables, sources=sources or (own,))


@pytest.fixture(scope="session")
def make() -> type[Maker]:
    return Maker


def _journey(names: str, *, departments: int = 2, **extra: Any) -> Journey:
    """Touchpoints of one letter each, drawn as a row; departments take turns."""
    units = tuple(Department(f"d{i}", f"Unit {i}") for i in range(departments))
    stages = ("awareness", "interest", "consideration", "action", "use", "advocacy")
    touchpoints = tuple(
        Touchpoint(name, f"Meeting {name}", stages[min(i, 5)], f"d{i % departments}")
        for i, name in enumerate(names)
    )
    drawn = tuple(Transition(f"{a}{b}", a, b) for a, b in itertools.pairwise(names))
    return Journey(departments=units, touchpoints=touchpoints, **({"transitions": drawn} | extra))


@pytest.fixture
def row_journey() -> Any:
    return _journey
