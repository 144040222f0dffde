"""Coded tables answer every selection with the very sums of the tables themselves."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journeymap.analysis.findings import find
from journeymap.analysis.prepared import CUBES, prepare
from journeymap.evidence.selection import Selection
from journeymap.evidence.tables import SCHEMA, Source

MONTHS = ("", "2024-01", "2024-02", "2024-05")
SLICES = (("", ""), ("age", "old"), ("age", "new"), ("size", "s"))


def busy(make):
    """Every table filled in all slices and months of two sources, each count different."""
    m, n = make(), 1
    for source in ("s1", "s2"):
        for month in MONTHS:
            for variable, value in SLICES:
                keys = {"source": source, "period": month, "variable": variable, "value": value}
                m.score("a", (n, 1, n), **keys).score("b", (1, n), "nps", 0, 10, **keys)
                m.pair("a", "b", [(1, 2, n), (5, 1, 2)], **keys)
                m.step("", "a", 3 * n, **keys).step("a", "b", 2 * n, 60, **keys)
                m.lost("a", n, **keys).done("b", n, **keys).visit("a", 3 * n, n, **keys)
                m.complaint("b", n, 1, **keys)
                n += 1
    sources = (
        Source(id, name, "survey", "", id, 9, 9, 9) for id, name in (("s1", "one"), ("s2", "two"))
    )
    return m.evidence(*sources)


def rows_kept(selection, evidence, name):
    """The rows of one table that a selection keeps, as its docstring says it."""
    table = getattr(evidence, name)
    if selection.segments:
        ((variable, values),) = selection.segments.items()
        keep = (table["variable"] == variable) & table["value"].isin(values)
    else:
        keep = table["variable"] == ""
    keep &= table["source"].isin(selection.source_ids(evidence))
    if selection.since or selection.until:
        keep &= table["period"] != ""
    if selection.since:
        keep &= table["period"] >= selection.since
    if selection.until:
        keep &= table["period"] <= selection.until
    return table[keep]


@settings(max_examples=60)
@given(
    st.sets(st.sampled_from(["one", "two"])),
    st.sampled_from(["", "2024-01", "2024-03"]),
    st.sampled_from(["", "2024-02", "2023-01", "2025-01"]),
    st.sampled_from([{}, {"age": ("old",)}, {"age": ("old", "new")}, {"size": ("s",)}]),
)
def test_that_a_part_sums_what_the_selection_keeps(maker_evidence, sources, since, until, segments):
    evidence = maker_evidence
    selection = Selection(tuple(sorted(sources)), since, until, segments)
    prepared = prepare(evidence)
    part = prepared.part(selection)
    for name in CUBES:
        own, counts = SCHEMA[name]
        cube = getattr(prepared, name)
        kept = rows_kept(selection, evidence, name)
        expected = kept.groupby(list(own))[list(counts)].sum()
        sums = cube.sums(part, *counts)
        got = {
            key: values
            for key, *values in zip(
                zip(*(cube.keys[k].tolist() for k in own), strict=True),
                *(s.tolist() for s in sums),
                strict=True,
            )
            if any(values)
        }
        index = [key if isinstance(key, tuple) else (key,) for key in expected.index]
        wanted = dict(zip(index, expected.to_numpy(float).tolist(), strict=True))
        assert got == {k: v for k, v in wanted.items() if any(v)}
        months, ids = cube.seen(part)
        assert months == set(kept["period"]) - {""}
        assert ids == set(kept["source"])


@pytest.fixture(scope="module")
def maker_evidence(make):
    return busy(make)


def test_that_the_same_evidence_is_coded_once_and_answers_the_same(make, row_journey):
    evidence = busy(make)
    assert prepare(evidence) is prepare(evidence)
    assert find(row_journey("abc"), evidence) == find(row_journey("abc"), evidence)


def test_that_parts_counted_apart_give_the_findings_of_the_whole(make, row_journey):
    whole = busy(make)
    one, two = whole.without("s2"), whole.without("s1")
    journey = row_journey("abc")
    assert find(journey, two + one).ranking == find(journey, whole).ranking
    assert find(journey, whole, Selection(sources=("one",))).scores == find(journey, one).scores


def test_that_responses_under_a_filter_are_the_people_of_its_months(make, row_journey):
    m = make().score("a", (30, 20), period="2024-01").score("b", (10, 5), period="2024-01")
    m.score("a", (3, 2), period="2024-02")
    m.people(50, period="2024-01").people(5, period="2024-02")
    evidence = m.evidence()
    assert find(row_journey("ab"), evidence).responses == 100
    assert find(row_journey("ab"), evidence, Selection(until="2024-01")).responses == 50
    assert find(row_journey("ab"), evidence, Selection(since="2024-02")).responses == 5
