from __future__ import annotations

import random
from dataclasses import replace

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journeymap.evidence.project import Project, StoredRecipe
from journeymap.evidence.selection import Selection, periods, segment_values
from journeymap.evidence.tables import (
    BINS_PER_DOUBLING,
    SCHEMA,
    Evidence,
    Source,
    bin_edges,
    column_types,
    normalise,
)
from journeymap.model.journey import Journey
from tests.evidence.bins import wait_bin

TEXTS = {
    "period": ["", "2024-01", "2024-02"],
    "variable": ["", "Class"],
    "value": ["", "Eco", "NA"],
    "metric": ["nps", "rating"],
}


def random_table(name: str, source: str, rng: random.Random, rows: int = 12) -> pd.DataFrame:
    """Counts that add up without rounding, so that order cannot matter."""
    cells: dict[str, list[object]] = {}
    for column, kind in column_types(name).items():
        if kind == "str":
            choice = TEXTS.get(column.removesuffix("_a").removesuffix("_b"), ["t1", "t2", ""])
            cells[column] = [rng.choice(choice) for _ in range(rows)]
        elif kind == "bool":
            cells[column] = [rng.random() < 0.5 for _ in range(rows)]
        else:
            cells[column] = [rng.randrange(4) for _ in range(rows)]
    return normalise(name, pd.DataFrame(cells | {"source": source}))


def random_evidence(source: str, seed: int) -> Evidence:
    rng = random.Random(seed)
    tables = {name: random_table(name, source, rng) for name in SCHEMA}
    told = Source(source, f"name of {source}", "survey", "", f"{seed:064}", 1, 1, 1)
    return Evidence(**tables, sources=(told,))


def same_counts(one: Evidence, other: Evidence) -> bool:
    return all(getattr(one, name).equals(getattr(other, name)) for name in SCHEMA)


@settings(max_examples=5, deadline=None)
@given(seeds=st.lists(st.integers(0, 10**6), min_size=3, max_size=3, unique=True))
def test_that_evidence_adds_up_in_any_order_and_grouping(seeds: list[int]) -> None:
    a, b, c = (random_evidence(f"s{i}", seed) for i, seed in enumerate(seeds))
    assert same_counts(a + b, b + a)
    assert same_counts((a + b) + c, a + (b + c))
    assert ((a + b) + c).same_as(a + (b + c))
    assert {s.id for s in (a + b).sources} == {"s0", "s1"}
    assert (a + Evidence.empty()).same_as(a)
    assert (Evidence.empty() + a).same_as(a)


def test_that_adding_loses_no_count() -> None:
    a, b = random_evidence("s1", 1), random_evidence("s2", 2)
    for name, (_, counts) in SCHEMA.items():
        for column in counts:
            total = getattr(a, name)[column].sum() + getattr(b, name)[column].sum()
            assert getattr(a + b, name)[column].sum() == total


def test_that_a_source_taken_out_again_leaves_what_was_there() -> None:
    a, b = random_evidence("s1", 1), random_evidence("s2", 2)
    assert (a + b).without("s2").same_as(a)
    assert (a + b).without("s1").same_as(b)


def test_that_the_same_source_is_not_counted_twice() -> None:
    a = random_evidence("s1", 1)
    with pytest.raises(ValueError, match="counted already: name of s1"):
        a + a
    assert a.by_hash(f"{1:064}") is a.sources[0]
    assert a.by_hash("0") is None


def test_that_rows_of_one_key_become_one_row() -> None:
    row = {"source": "s", "period": "", "variable": "", "value": "", "touchpoint": "t"}
    twice = pd.DataFrame([row | {"visits": 2, "customers": 1}, row | {"visits": 3, "customers": 0}])
    table = normalise("visits", twice)
    assert table[["visits", "customers"]].values.tolist() == [[5, 1]]
    assert dict(table.dtypes.astype(str)) == column_types("visits")


def test_that_equal_evidence_is_told_from_other_evidence() -> None:
    a = random_evidence("s1", 1)
    assert a.same_as(random_evidence("s1", 1))
    assert not a.same_as(random_evidence("s1", 2))
    assert not a.same_as(a.named("s1", "January"))
    assert a.named("s1", "January").sources[0].name == "January"


def test_that_a_project_is_the_same_only_with_the_same_journey_counts_and_recipes() -> None:
    project = Project(evidence=random_evidence("s1", 1))
    assert project.same_as(Project(evidence=random_evidence("s1", 1)))
    assert not project.same_as(Project())
    assert not project.same_as(replace(project, recipes=(StoredRecipe("r", ""),)))
    assert not project.same_as(project.with_journey(Journey(title="x")))
    assert project.with_journey(project.journey) is project


# --- selections -------------------------------------------------------------------------------


@pytest.fixture
def evidence() -> Evidence:
    rows = [
        # source, period, variable, value, visits
        ("s1", "2024-01", "", "", 10),
        ("s1", "2024-01", "Class", "Eco", 6),
        ("s1", "2024-01", "Class", "Business", 4),
        ("s1", "2024-02", "", "", 20),
        ("s1", "2024-02", "Class", "Eco", 20),
        ("s1", "2024-02", "Region", "North", 20),
        ("s2", "", "", "", 40),
    ]
    columns = ["source", "period", "variable", "value", "visits"]
    table = pd.DataFrame(rows, columns=columns).assign(touchpoint="t1", customers=1)
    scores = table.assign(metric="nps", low=0, high=10, code=5, n=1, w=1, w2=1)
    sources = tuple(
        Source(id, name, "events", "", "", 1, 1, 1) for id, name in (("s1", "Log"), ("s2", "Web"))
    )
    return replace(
        Evidence.empty(),
        visits=normalise("visits", table),
        scores=normalise("scores", scores),
        sources=sources,
    )


def test_that_two_segment_variables_at_once_need_a_recount() -> None:
    assert not Selection(segments={"Class": ("Eco", "Business")}).needs_recount
    assert Selection(segments={"Class": ("Eco",), "Region": ("North",)}).needs_recount


def test_that_sources_and_months_of_the_evidence_are_found_by_name(evidence: Evidence) -> None:
    assert Selection().source_ids(evidence) == ["s1", "s2"]
    assert Selection(sources=("Web", "nobody")).source_ids(evidence) == ["s2"]
    assert periods(evidence) == ["2024-01", "2024-02"]


def test_that_only_the_empty_selection_is_false() -> None:
    assert not Selection()
    assert Selection(since="2024-01")
    assert Selection(segments={"Class": ("Eco",)})


def test_that_segments_of_the_evidence_are_listed_with_their_values(evidence: Evidence) -> None:
    assert segment_values(evidence) == {"Class": ["Business", "Eco"], "Region": ["North"]}
    assert segment_values(Evidence.empty()) == {}


def test_that_waiting_times_fall_into_bins_a_fifth_wide() -> None:
    for seconds in (0, 0.4, 1, 59, 3600, 86400, 1e9):
        low, high = bin_edges(wait_bin(seconds))
        assert low <= seconds < high
        assert (high + 1) / (low + 1) == pytest.approx(2 ** (1 / BINS_PER_DOUBLING))
