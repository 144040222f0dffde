"""Sums over the narrow table: a UNION ALL of small GROUP BYs, wide ones that serve many.

Grouping by a few small columns at once goes through a table that is indexed directly (a *perfect*
hash table) while the combined width stays under `_BITS`. One scan over four scores gives the
joint histograms of six pairs, one over a score and its segments all of its slices.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

from journeymap.data.counted import Report
from journeymap.data.queries import run_query
from journeymap.data.survey_table import TABLE

if TYPE_CHECKING:
    import duckdb
    import pandas as pd

_BITS = 18
#: Statements are cut here, so that progress moves and a cancel is heard.
_BRANCHES = 60
_BLOCK = 4


@dataclass(frozen=True, slots=True)
class Histogram:
    """One histogram to count: number `key`, the slot column, the column that says the place."""

    key: int
    slot: str
    place: str = ""


def widths(
    connection: duckdb.DuckDBPyConnection, columns: Sequence[str], where: str
) -> dict[str, int]:
    """Bits that a direct index needs for each column, NULL included."""
    if not columns:
        return {}
    spans = ", ".join(f"max({c})::BIGINT - min({c})::BIGINT" for c in columns)
    found = connection.execute(f"SELECT {spans} FROM {TABLE} WHERE {where}").fetchone() or ()
    return {c: (int(span or 0) + 2).bit_length() for c, span in zip(columns, found, strict=True)}


def histograms(
    connection: duckdb.DuckDBPyConnection,
    wanted: Iterable[Histogram],
    segments: Sequence[str],
    bits: Mapping[str, int],
    weighted: bool,
    where: str,
    report: Report,
    low: float,
    high: float,
) -> pd.DataFrame:
    """Counts by key, slice, month, place and slot.

    Columns: k, v (number of the segment column, -1 for everybody), x (its slot), t, m, s, n, w, w2.
    """
    weights = "sum(w) AS w, sum(w * w) AS w2" if weighted else "0.0 AS w, 0.0 AS w2"
    branches = []
    for histogram in wanted:
        place = histogram.place or "0"
        used = bits["m"] + bits[histogram.slot] + bits.get(histogram.place, 0)
        for number, group in enumerate(_groups(segments, bits, _BITS - 4 - used)):
            names = "".join(f", {name}" for _, name in group)
            slices = [
                f"SELECT {histogram.key} AS k, {v} AS v, {name}::INTEGER AS x, t, m, s, "
                "sum(n)::BIGINT AS n, sum(w) AS w, sum(w2) AS w2 FROM h "
                f"WHERE {name} IS NOT NULL GROUP BY ALL"
                for v, name in group
            ]
            if number == 0:
                slices.insert(
                    0,
                    f"SELECT {histogram.key} AS k, -1 AS v, 0 AS x, t, m, s, "
                    "sum(n)::BIGINT AS n, sum(w) AS w, sum(w2) AS w2 FROM h GROUP BY ALL",
                )
            branches.append(
                f"SELECT * FROM (WITH h AS MATERIALIZED (SELECT {place}::INTEGER AS t, m, "
                f"{histogram.slot}::INTEGER AS s{names}, count(*) AS n, {weights} FROM {TABLE} "
                f"WHERE {histogram.slot} IS NOT NULL AND {where} GROUP BY ALL) "
                + " UNION ALL ".join(slices)
                + ")"
            )
    return _collect(connection, branches, report, low, high)


def joint_histograms(
    connection: duckdb.DuckDBPyConnection,
    pairs: Sequence[tuple[int, int]],
    slots: Mapping[int, str],
    bits: Mapping[str, int],
    where: str,
    report: Report,
    low: float,
    high: float,
) -> pd.DataFrame:
    """Counts of rows by pair, month and both slots: columns a, b, v, x, m, s, o, n."""
    budget = _BITS - bits["m"]
    branches = []
    for block in cover(pairs, {key: bits[slot] for key, slot in slots.items()}, budget):
        members = sorted({key for pair in block for key in pair})
        names = "".join(f", {slots[key]}" for key in members)
        sums = [
            f"SELECT {a} AS a, {b} AS b, -1 AS v, 0 AS x, m, {slots[a]}::INTEGER AS s, "
            f"{slots[b]}::INTEGER AS o, sum(n)::BIGINT AS n FROM h "
            f"WHERE {slots[a]} IS NOT NULL AND {slots[b]} IS NOT NULL GROUP BY ALL"
            for a, b in block
        ]
        branches.append(
            f"SELECT * FROM (WITH h AS MATERIALIZED (SELECT m{names}, count(*) AS n FROM {TABLE} "
            f"WHERE {where} GROUP BY ALL) " + " UNION ALL ".join(sums) + ")"
        )
    return _collect(connection, branches, report, low, high)


def joint_slices(
    connection: duckdb.DuckDBPyConnection,
    pairs: Sequence[tuple[int, int]],
    slots: Mapping[int, str],
    segments: Sequence[str],
    where: str,
    report: Report,
    low: float,
    high: float,
) -> pd.DataFrame:
    """As `joint_histograms`, for every slice of every segment."""
    branches = [
        f"SELECT {a} AS a, {b} AS b, {v} AS v, {name}::INTEGER AS x, m, "
        f"{slots[a]}::INTEGER AS s, {slots[b]}::INTEGER AS o, count(*) AS n FROM {TABLE} "
        f"WHERE {slots[a]} IS NOT NULL AND {slots[b]} IS NOT NULL AND {name} IS NOT NULL "
        f"AND {where} GROUP BY ALL"
        for a, b in pairs
        for v, name in enumerate(segments)
    ]
    return _collect(connection, branches, report, low, high)


def keep_valid(connection: duckdb.DuckDBPyConnection, tests: Mapping[str, str]) -> None:
    """Empty the slots that fail the test of their column."""
    kept = ", ".join(f"CASE WHEN {test} THEN {slot} END AS {slot}" for slot, test in tests.items())
    connection.execute(
        f"CREATE OR REPLACE TEMP TABLE {TABLE} AS SELECT * REPLACE ({kept}) FROM {TABLE}"
    )


def cover(
    pairs: Sequence[tuple[int, int]], bits: Mapping[int, int], budget: int
) -> list[list[tuple[int, int]]]:
    """Blocks of pairs over few members each, so that one scan serves all pairs of a block.

    Greedy: start with a pair that is left, add the member that brings most pairs still left.

    >>> blocks = cover([(0, 1), (0, 2), (1, 2), (2, 3)], dict.fromkeys(range(4), 3), 12)
    >>> [len(block) for block in blocks]
    [4]
    """
    left = set(pairs)
    partners: dict[int, set[int]] = {}
    for a, b in pairs:
        partners.setdefault(a, set()).add(b)
        partners.setdefault(b, set()).add(a)
    blocks = []
    for pair in pairs:
        if pair not in left:
            continue
        members = list(pair)
        while len(members) < _BLOCK:
            room = budget - sum(bits[m] for m in members)
            gains = {
                c: sum((min(c, m), max(c, m)) in left for m in members)
                for c in set().union(*(partners[m] for m in members)) - set(members)
                if bits[c] <= room
            }
            best = max(sorted(gains), key=gains.__getitem__, default=None)
            if best is None or not gains[best]:
                break
            members.append(best)
        block = [p for p in combinations(sorted(members), 2) if p in left]
        left.difference_update(block)
        blocks.append(block)
    return blocks


def _groups(
    segments: Sequence[str], bits: Mapping[str, int], budget: int
) -> list[list[tuple[int, str]]]:
    """Segment columns in groups that fit into one direct index; at least one group."""
    groups: list[list[tuple[int, str]]] = [[]]
    room = budget
    for number, name in enumerate(segments):
        if groups[-1] and bits[name] > room:
            groups.append([])
            room = budget
        groups[-1].append((number, name))
        room -= bits[name]
    return groups


def _collect(
    connection: duckdb.DuckDBPyConnection,
    branches: Sequence[str],
    report: Report,
    low: float,
    high: float,
) -> pd.DataFrame:
    import pandas as pd

    connection.execute(f"SET perfect_ht_threshold = {_BITS}")
    frames = []
    for start in range(0, len(branches), _BRANCHES):
        part = branches[start : start + _BRANCHES]
        share = (high - low) / len(branches)
        at = low + start * share
        run_query(connection, " UNION ALL ".join(part), report, at, at + len(part) * share)
        frames.append(connection.df())
    return pd.concat(frames, ignore_index=True) if frames else pd.DataFrame()
