"""Sums over the narrow table: few wide GROUP BYs, each of which serves many histograms.

Grouping by a few small columns at once goes through a table that is indexed directly (a *perfect*
hash table) while the combined width stays under `_BITS`. One scan over four scores and the month
gives the joint histograms of six pairs, one over a score and its segments all of its slices; what
comes back is some thousand groups, which are summed up to margins here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING, Any

from journeymap.data.counted import Report
from journeymap.data.queries import run_query
from journeymap.data.survey_table import TABLE, Narrow

if TYPE_CHECKING:
    import duckdb
    import numpy as np
    import pandas as pd

_BITS = 18
#: Statements are cut here, so that progress moves and a cancel is heard.
_BRANCHES = 24
_BLOCK = 4
#: Stands for NULL in what comes back.
NONE = -32_000
#: Margins with more cells than this are found by sorting instead of direct indexing.
_DIRECT = 1 << 20


@dataclass(frozen=True, slots=True)
class Histogram:
    """One histogram to count: number `key`, the slot column, the column that says the place."""

    key: int
    slot: str
    place: str = ""


def widths(
    connection: duckdb.DuckDBPyConnection, narrow: Narrow, spans: Mapping[str, int] | None = None
) -> dict[str, int]:
    """Bits that a direct index needs for each column, NULL included.

    Slots are judged by the samples: this plans which columns go together, and a column that turns
    out wider only makes its scan slower. `spans` are those of columns that
    `keep_valid` has thinned out.
    """
    found = connection.execute(f"SELECT max(m) - min(m) FROM {TABLE}").fetchone()
    bits = {"m": ((found[0] if found else None) or 0) + 2}
    for letter, group in (("s", narrow.scores), ("v", narrow.segments), ("t", narrow.places)):
        for number, coded in enumerate(group):
            name = f"{letter}{number}"
            if coded.plain:
                codes = {int(float(text)) for text in coded.texts} or {0}
                bits[name] = max(codes) - min(codes) + 2
            else:
                bits[name] = coded.unseen + 2
    bits.update(spans or {})
    return {name: span.bit_length() for name, span in bits.items()}


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
    cubes: list[list[str]] = []
    plans: list[tuple[Histogram, list[tuple[int, str]], bool]] = []
    for histogram in wanted:
        fixed = ["m", histogram.slot, *([histogram.place] if histogram.place else [])]
        room = _BITS - sum(bits[c] for c in fixed)
        for number, group in enumerate(_groups(segments, bits, room)):
            cubes.append([*fixed, *(name for _, name in group)])
            plans.append((histogram, group, number == 0))
    parts: list[list[np.ndarray[Any, Any]]] = []
    counted = _cubes(connection, cubes, weighted, where, report, low, high)
    for (histogram, group, first), columns in zip(plans, counted, strict=True):
        slices: list[tuple[int, np.ndarray[Any, Any] | None]]
        slices = [(v, columns[name]) for v, name in group]
        if first:
            slices.insert(0, (-1, None))
        month, slot = columns["m"], columns[histogram.slot]
        place = columns[histogram.place] if histogram.place else None
        for v, names in slices:
            keys = [month, slot, *(a for a in (place, names) if a is not None)]
            found, sums = margin(keys, [columns["n"], columns["w"], columns["w2"]])
            known = found[1] != NONE
            if names is not None:
                known &= found[-1] != NONE
            parts.append(
                _column_set(
                    known, histogram.key, v, found[-1] if names is not None else 0,
                    found[2] if place is not None else 0, found[0], found[1], *sums,
                )
            )  # fmt: skip
    return _frame(parts, ["k", "v", "x", "t", "m", "s", "n", "w", "w2"])


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
    blocks = cover(pairs, {k: bits[slot] for k, slot in slots.items()}, _BITS - bits["m"])
    cubes = [["m", *sorted({slots[k] for pair in block for k in pair})] for block in blocks]
    parts = []
    counted = _cubes(connection, cubes, False, where, report, low, high)
    for block, columns in zip(blocks, counted, strict=True):
        for a, b in block:
            parts.append(_pair(columns, a, b, slots, -1, ""))
    return _frame(parts, ["a", "b", "v", "x", "m", "s", "o", "n"])


def joint_slices(
    connection: duckdb.DuckDBPyConnection,
    pairs: Sequence[tuple[int, int]],
    slots: Mapping[int, str],
    segments: Sequence[str],
    bits: Mapping[str, int],
    where: str,
    report: Report,
    low: float,
    high: float,
) -> pd.DataFrame:
    """As `joint_histograms`, for everybody and for every slice of every segment."""
    cubes, plans = [], []
    for a, b in pairs:
        fixed = ["m", slots[a], slots[b]]
        for number, group in enumerate(
            _groups(segments, bits, _BITS - sum(bits[c] for c in fixed))
        ):
            cubes.append([*fixed, *(name for _, name in group)])
            plans.append((a, b, [(-1, ""), *group] if number == 0 else group))
    parts = []
    counted = _cubes(connection, cubes, False, where, report, low, high)
    for (a, b, group), columns in zip(plans, counted, strict=True):
        parts += [_pair(columns, a, b, slots, v, name) for v, name in group]
    return _frame(parts, ["a", "b", "v", "x", "m", "s", "o", "n"])


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


def margin(
    keys: Sequence[np.ndarray[Any, Any]], counts: Sequence[np.ndarray[Any, Any]]
) -> tuple[list[np.ndarray[Any, Any]], list[np.ndarray[Any, Any]]]:
    """Sum counts over equal keys: the distinct keys, column by column, and their sums.

    >>> import numpy as np
    >>> [a.tolist() for a in margin([np.array([5, 7, 5])], [np.array([1.0, 2.0, 3.0])])[1]]
    [[4.0, 2.0]]
    """
    import numpy as np

    index = np.zeros(len(keys[0]), dtype=np.int64)
    distinct: list[np.ndarray[Any, Any]] = []
    for key in keys:
        values, positions = np.unique(key, return_inverse=True)
        distinct.append(values)
        index = index * len(values) + positions
    size = int(np.prod([len(values) for values in distinct], dtype=np.int64))
    if size > _DIRECT:
        present, index = np.unique(index, return_inverse=True)
        sums = [np.bincount(index, weights=c) for c in counts]
    else:
        present = np.flatnonzero(np.bincount(index, minlength=1))
        sums = [np.bincount(index, weights=c)[present] for c in counts]
    found = []
    for values in reversed(distinct):
        found.append(values[present % len(values)])
        present = present // len(values)
    return found[::-1], sums


def _pair(
    columns: Mapping[str, np.ndarray[Any, Any]],
    a: int,
    b: int,
    slots: Mapping[int, str],
    v: int,
    segment: str,
) -> list[np.ndarray[Any, Any]]:
    keys = [columns["m"], columns[slots[a]], columns[slots[b]]]
    if segment:
        keys.append(columns[segment])
    found, (n,) = margin(keys, [columns["n"]])
    known = (found[1] != NONE) & (found[2] != NONE)
    if segment:
        known &= found[3] != NONE
    return _column_set(known, a, b, v, found[3] if segment else 0, *found[:3], n)


def _column_set(
    known: np.ndarray[Any, Any], *columns: np.ndarray[Any, Any] | int
) -> list[np.ndarray[Any, Any]]:
    """The columns where `known` holds; a number stands for a column of that number."""
    import numpy as np

    size = int(known.sum())
    return [np.full(size, c) if isinstance(c, int) else c[known] for c in columns]


def _frame(parts: Sequence[Sequence[np.ndarray[Any, Any]]], names: Sequence[str]) -> pd.DataFrame:
    import numpy as np
    import pandas as pd

    if not parts:
        return pd.DataFrame(columns=list(names))
    columns = [np.concatenate(column) for column in zip(*parts, strict=True)]
    table = pd.DataFrame(dict(zip(names, columns, strict=True)))
    return table.astype({"n": "int64"})


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


def _cubes(
    connection: duckdb.DuckDBPyConnection,
    cubes: Sequence[Sequence[str]],
    weighted: bool,
    where: str,
    report: Report,
    low: float,
    high: float,
) -> Iterator[dict[str, np.ndarray[Any, Any]]]:
    """For each list of columns the counts of their combinations, as arrays by column name."""
    weights = "sum(w) AS w, sum(w * w) AS w2" if weighted else "0.0 AS w, 0.0 AS w2"
    connection.execute(f"SET perfect_ht_threshold = {_BITS}")
    for start in range(0, len(cubes), _BRANCHES):
        batch = cubes[start : start + _BRANCHES]
        width = max(len(columns) for columns in batch)
        branches = []
        for number, columns in enumerate(batch):
            padded = [f"coalesce({c}::INTEGER, {NONE})" for c in columns]
            padded += ["0"] * (width - len(columns))
            shown = ", ".join(f"{c} AS c{i}" for i, c in enumerate(padded))
            branches.append(
                f"SELECT {number} AS k, {shown}, n, w, w2 FROM (SELECT {', '.join(columns)}, "
                f"count(*) AS n, {weights} FROM {TABLE} WHERE {where} GROUP BY ALL)"
            )
        share = (high - low) / len(cubes)
        at = low + start * share
        found = run_query(
            connection, " UNION ALL ".join(branches), report, at, at + len(batch) * share,
            fetch="fetchnumpy",
        )  # fmt: skip
        yield from _split(found, batch)


def _split(
    found: Mapping[str, Any], batch: Sequence[Sequence[str]]
) -> Iterator[dict[str, np.ndarray[Any, Any]]]:
    import numpy as np

    order = np.argsort(found["k"], kind="stable")
    ends = np.searchsorted(found["k"][order], np.arange(len(batch) + 1))
    for number, columns in enumerate(batch):
        rows = order[ends[number] : ends[number + 1]]
        names = {name: f"c{i}" for i, name in enumerate(columns)} | {c: c for c in ("n", "w", "w2")}
        yield {name: np.asarray(found[column])[rows] for name, column in names.items()}
