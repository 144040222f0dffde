"""Evidence turned into arrays once, so that every filter afterwards is one sum over a slice.

Long tables of text keys are slow to group again at every move of a filter. `prepare` codes the
keys once: a *cell* is one combination of a table's own keys, rows are ordered by slice, and a
selection becomes a `numpy.bincount` of the rows it keeps.
"""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Any

from journeymap.analysis.arrays import tally
from journeymap.analysis.frames import (
    PairFrame,
    ScoreFrame,
    StepFrame,
    pair_frame,
    score_frame,
    step_frame,
)
from journeymap.analysis.logbins import share_above
from journeymap.analysis.remembering import Remembered
from journeymap.evidence.selection import Selection, SelectionError
from journeymap.evidence.tables import SCHEMA, Evidence, Source
from journeymap.i18n.said import locale, some

if TYPE_CHECKING:
    import pandas as pd

    from journeymap.analysis.arrays import Array

#: (variable, value) of a one-way slice; ("", "") is everybody.
Slice = tuple[str, str]
EVERYBODY: Slice = ("", "")
#: No filter at all.
EVERYTHING = Selection()
#: The tables that make a cube; the steps by week are made one only where they are asked for.
CUBES = tuple(name for name in SCHEMA if name != "weeks")


@dataclass(frozen=True, slots=True)
class Part:
    """A selection as the tables understand it: slices to add up, months, ids of sources.

    `sources` is None for all of them.
    """

    slices: tuple[Slice, ...] = (EVERYBODY,)
    since: str = ""
    until: str = ""
    sources: frozenset[str] | None = None

    def of(self, *slices: Slice) -> Part:
        """The same months and sources, other slices."""
        return Part(slices, self.since, self.until, self.sources)


@dataclass(frozen=True, eq=False)
class Cube:
    """One table as arrays: `keys` per cell; `cell`, `period`, `source` and `counts` per row."""

    keys: Mapping[str, Array]
    size: int
    cell: Array
    period: Array
    source: Array
    counts: Mapping[str, Array]
    bounds: Mapping[Slice, tuple[int, int]]
    periods: tuple[str, ...]
    sources: tuple[str, ...]
    #: (slice, period, source) that have rows.
    present: tuple[tuple[Slice, str, str], ...]

    def _kept(self, part: Part, slice: Slice) -> tuple[Any, int]:
        """Rows of one slice that the part keeps, as an index, and how many."""
        import numpy as np

        first, last = self.bounds.get(slice, (0, 0))
        conditions = []
        if part.since or part.until:
            period = self.period[first:last]
            start = bisect_left(self.periods, part.since) if part.since else 0
            start = max(start, 1 if self.periods[:1] == ("",) else 0)
            end = bisect_right(self.periods, part.until) if part.until else len(self.periods)
            conditions.append((period >= start) & (period < end))
        if part.sources is not None:
            wanted = np.array([s in part.sources for s in self.sources], bool)
            conditions.append(wanted[self.source[first:last]])
        if not conditions:
            return np.s_[first:last], last - first
        rows = np.flatnonzero(np.logical_and.reduce(conditions)) + first
        return rows, len(rows)

    def sums(self, part: Part, *names: str) -> tuple[Array, ...]:
        """The wanted counts per cell, summed over slices, months and sources."""
        import numpy as np

        out = [np.zeros(self.size) for _ in names]
        for slice in part.slices:
            rows, n = self._kept(part, slice)
            if not n:
                continue
            cell = self.cell[rows]
            for total, name in zip(out, names, strict=True):
                total += tally(cell, self.counts[name][rows], self.size)
        return tuple(out)

    def by_period(self, part: Part, cells: Array, *names: str) -> dict[str, list[Array]]:
        """Period -> the wanted counts per cell, for the marked cells only."""
        import numpy as np

        out: dict[str, list[Array]] = {}
        for slice in part.slices:
            rows, _ = self._kept(part, slice)
            index = np.arange(len(self.cell))[rows]
            index = index[cells[self.cell[index]]]
            for code in np.unique(self.period[index]):
                own = index[self.period[index] == code]
                sums = out.setdefault(self.periods[code], [np.zeros(self.size) for _ in names])
                for total, name in zip(sums, names, strict=True):
                    total += tally(self.cell[own], self.counts[name][own], self.size)
        return out

    def seen(self, part: Part) -> tuple[set[str], set[str]]:
        """Dated periods and source ids among the rows the part keeps."""
        kept = [
            (period, source)
            for slice, period, source in self.present
            if slice in part.slices
            and (not part.since or period >= part.since)
            and (not part.until or "" < period <= part.until)
            and (part.sources is None or source in part.sources)
        ]
        return {period for period, _ in kept} - {""}, {source for _, source in kept}


@dataclass(frozen=True, eq=False)
class Prepared:
    """Everything a filter needs: one cube per table, and what there is to choose from."""

    scores: Cube
    pairs: Cube
    steps: Cube
    handovers: Cube
    visits: Cube
    complaints: Cube
    respondents: Cube
    mentions: Cube
    sources: tuple[Source, ...]
    segments: Mapping[str, tuple[str, ...]]
    remembered: Remembered = field(default_factory=Remembered)

    @cached_property
    def score_frame(self) -> ScoreFrame:
        """The keys of the scores as numbers."""
        return score_frame(self.scores.keys)

    @cached_property
    def step_frame(self) -> StepFrame:
        """The keys of the steps as numbers."""
        return step_frame(self.steps.keys)

    @cached_property
    def pair_frame(self) -> PairFrame:
        """The keys of the pairs as numbers."""
        return pair_frame(self.pairs.keys)

    @property
    def cubes(self) -> tuple[Cube, ...]:
        """One a table."""
        return tuple(getattr(self, name) for name in CUBES)

    def part(self, selection: Selection) -> Part:
        """What a selection means for these tables.

        Raises `SelectionError`, naming what there is, for an unknown source, variable or value, and
        for two variables at once.
        """
        ids = None
        if selection.sources:
            names = {s.name for s in self.sources}
            for name in selection.sources:
                if name not in names:
                    raise SelectionError(
                        locale.tr(
                            "no source '{name}', there is {names}",
                            name=name,
                            names=some(sorted(names)),
                        )
                    )
            ids = frozenset(s.id for s in self.sources if s.name in selection.sources)
        for variable, values in selection.segments.items():
            known = self.segments.get(variable)
            if known is None:
                raise SelectionError(
                    locale.tr(
                        "no segment '{variable}', there is {names}",
                        variable=variable,
                        names=some(sorted(self.segments)),
                    )
                )
            for value in values:
                if value not in known:
                    raise SelectionError(
                        locale.tr(
                            "no '{value}' in segment '{variable}', there is {names}",
                            value=value,
                            variable=variable,
                            names=some(sorted(known)),
                        )
                    )
        if selection.needs_recount:
            both = tuple(selection.segments)
            raise SelectionError(
                locale.tr(
                    "{names} at once need the source file to be counted again; choose one of them",
                    names=both,
                )
            )
        slices: tuple[Slice, ...] = (EVERYBODY,)
        for variable, values in selection.segments.items():
            slices = tuple((variable, value) for value in dict.fromkeys(values))
        return Part(slices, selection.since, selection.until, ids)


@lru_cache(maxsize=2)
def prepare(evidence: Evidence) -> Prepared:
    """Code the tables of an evidence, once: the last two (before and after an undo) are kept.

    Evidence is frozen and compared by identity, so what is kept can never be stale.
    """
    cubes = {name: _cube(name, _extended(name, evidence)) for name in CUBES}
    found: dict[str, set[str]] = {}
    for cube in cubes.values():
        for variable, value in cube.bounds:
            if variable:
                found.setdefault(variable, set()).add(value)
    segments = {variable: tuple(sorted(values)) for variable, values in sorted(found.items())}
    return Prepared(**cubes, sources=evidence.sources, segments=segments, remembered=Remembered())


def by_week(evidence: Evidence, part: Part) -> Prepared | None:
    """What is prepared, the steps of the part's months by week: periods are weeks' first days.

    None where the log of one of its sources is too long to be counted by week.
    """
    prepared = prepare(evidence)
    months, sources = prepared.steps.seen(part)
    weeks = evidence.weeks
    if not sources or sources - set(weeks["source"].unique()):
        return None

    def coded() -> Prepared:
        table = _with_ends(weeks[weeks["period"].isin(months)], evidence)
        steps = _cube("steps", table.assign(period=table["week"]))
        return replace(prepared, steps=steps, remembered=Remembered())

    return prepared.remembered.recall("weeks", (months,), coded, most=2)


def _extended(name: str, evidence: Evidence) -> pd.DataFrame:
    """The table, steps with their ends told apart."""
    table: pd.DataFrame = getattr(evidence, name)
    return _with_ends(table, evidence) if name == "steps" else table


def _with_ends(table: pd.DataFrame, evidence: Evidence) -> pd.DataFrame:
    """Steps with `lost` and `open` ends told apart by their source's limit.

    An end that is not done is lost when its age is over the limit after which its source calls a
    case inactive; the bin that holds the limit is divided. Without limit or age it is open.
    """
    import numpy as np

    share = np.zeros(len(table))
    bins = table["bin"].to_numpy(float)
    source = table["source"].to_numpy()
    for s in evidence.sources:
        if s.inactive_after is not None:
            share = np.where(source == s.id, share_above(bins, s.inactive_after), share)
    undone = (table["b"] == "").to_numpy(bool) & ~table["done"].to_numpy(bool)
    n = table["n"].to_numpy(float)
    return table.assign(lost=n * share * undone, open=n * (1 - share) * undone)


def _cube(name: str, table: pd.DataFrame) -> Cube:
    import numpy as np
    import pandas as pd

    variable, variables = pd.factorize(table["variable"], sort=True)
    value, values = pd.factorize(table["value"], sort=True)
    slices, codes = pd.factorize(variable * max(len(values), 1) + value, sort=True)
    order = np.argsort(slices, kind="stable")
    slices = slices[order]
    ends = np.searchsorted(slices, np.arange(len(codes)), side="right").tolist()
    names = [divmod(code, max(len(values), 1)) for code in codes.tolist()]
    slice_names = [(str(variables[i]), str(values[j])) for i, j in names]
    bounds = dict(zip(slice_names, zip([0, *ends], ends, strict=False), strict=True))
    own = list(SCHEMA[name][0])
    combined = np.zeros(len(table), np.int64)
    for key in own:
        code, uniques = pd.factorize(table[key], sort=True)
        combined = combined * max(len(uniques), 1) + code
    _, first_rows, cell = np.unique(combined, return_index=True, return_inverse=True)
    period, periods = pd.factorize(table["period"], sort=True)
    source, sources = pd.factorize(table["source"], sort=True)
    period, source = period[order], source[order]
    shape = len(slice_names), len(periods), len(sources)
    rows = np.bincount((slices * shape[1] + period) * shape[2] + source, minlength=math.prod(shape))
    present = tuple(
        (slice_names[i], str(periods[j]), str(sources[k]))
        for i, j, k in np.argwhere(rows.reshape(shape) > 0).tolist()
    )
    counts = [c for c in table.columns if c in SCHEMA[name][1] or c in ("lost", "open")]
    return Cube(
        keys={key: table[key].to_numpy()[first_rows] for key in own},
        size=len(first_rows),
        cell=cell.reshape(-1)[order],
        period=period,
        source=source,
        counts={c: table[c].to_numpy(float)[order] for c in counts},
        bounds=bounds,
        periods=tuple(map(str, periods)),
        sources=tuple(map(str, sources)),
        present=present,
    )
