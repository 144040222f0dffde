"""The additive tables. `Evidence + Evidence` is addition, so files, months and branches merge.

Every table is long and small, and shares five key columns:

- `source`: id of the `Source` the counts came from;
- `period`: calendar month `YYYY-MM`, empty when the row had no date;
- `variable`, `value`: the slice. Both empty: everybody. Otherwise one segment variable by itself
  (`Class`, `Eco`). Slices are one-way, never crossed, and must not be added to the total.

| table | further keys | counts |
|---|---|---|
| scores | touchpoint, metric, low, high, code | n, w (sum of weights), w2 (sum of squares) |
| pairs | a, b, metric_a, low_a, high_a, code_a, metric_b, low_b, high_b, code_b | n |
| steps | a, b, bin, done | n, seconds, returned |
| weeks | week, a, b, bin, done | n, seconds, returned |
| handovers | a, b | n |
| visits | touchpoint | visits, customers |
| complaints | on | received, in_time, repeated |
| respondents | (none) | n |
| mentions | touchpoint | n |

`scores.code` is the answer on its scale `low`..`high`. `pairs` holds answers of the *same*
respondent to two touchpoints; each pair of touchpoints is stored once, in either order. In `steps`,
`a` empty is the start of a case and `b` empty its end; `bin` is floor(4 log2(1 + s)) of the wait of
s seconds from a to b (for an end: of the time from the last event to the end of the log, so that
open cases can be told from lost ones later), -1 when the wait is unknown or negative; `done` says
that the case had reached completion; `returned` counts the steps that went straight back (a, b, a).
`handovers` are steps from department a to b as the log names them, whatever stands on the map; a
is b where the work stayed. `weeks` are the counts of `steps` once more, of short logs only: `week`
is the first day of the week.
`visits.customers` counts first visits, so it adds up over periods. `complaints.on` is a touchpoint
or transition id. `respondents.n` is how many people gave a score, once a month each. An activity of
a log that is not on the map has the id `OFF_MAP` + its name.

DDSketch-type logarithmic bins: Masson, Rim & Lee (VLDB 2019).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from functools import cache
from typing import TYPE_CHECKING, Any, Literal

from journeymap.evidence.comments import Comment

if TYPE_CHECKING:
    import pandas as pd

#: Bins to a doubling of the waiting time: a quantile is off by 9 % at the very most.
BINS_PER_DOUBLING = 4
#: Prefix of the id of an activity that stands in a log and not on the map.
OFF_MAP = "?"
KEYS = ("source", "period", "variable", "value")
SourceKind = Literal["survey", "events", "complaints"]

#: Table -> (its own key columns with their types, its count columns with their types).
SCHEMA: Mapping[str, tuple[Mapping[str, str], Mapping[str, str]]] = {
    "scores": (
        {"touchpoint": "str", "metric": "str", "low": "float", "high": "float", "code": "float"},
        {"n": "int", "w": "float", "w2": "float"},
    ),
    "pairs": (
        {
            "a": "str",
            "b": "str",
            "metric_a": "str",
            "low_a": "float",
            "high_a": "float",
            "code_a": "float",
            "metric_b": "str",
            "low_b": "float",
            "high_b": "float",
            "code_b": "float",
        },
        {"n": "int"},
    ),
    "steps": (
        {"a": "str", "b": "str", "bin": "int", "done": "bool"},
        {"n": "int", "seconds": "float", "returned": "int"},
    ),
    "weeks": (
        {"week": "str", "a": "str", "b": "str", "bin": "int", "done": "bool"},
        {"n": "int", "seconds": "float", "returned": "int"},
    ),
    "handovers": ({"a": "str", "b": "str"}, {"n": "int"}),
    "visits": ({"touchpoint": "str"}, {"visits": "int", "customers": "int"}),
    "complaints": ({"on": "str"}, {"received": "int", "in_time": "int", "repeated": "int"}),
    "respondents": ({}, {"n": "int"}),
    "mentions": ({"touchpoint": "str"}, {"n": "int"}),
}
_DTYPES = {"str": "str", "float": "float64", "int": "int64", "bool": "bool"}


def bin_edges(bin: int) -> tuple[float, float]:
    """Lower and upper end of a bin, in seconds.

    >>> bin_edges(0)[0], bin_edges(4)[0], bin_edges(65)[0] <= 86400 < bin_edges(65)[1]
    (0.0, 1.0, True)
    """
    return 2 ** (bin / BINS_PER_DOUBLING) - 1, 2 ** ((bin + 1) / BINS_PER_DOUBLING) - 1


@dataclass(frozen=True, slots=True)
class Source:
    """Where counts came from: enough to say it, to count again, and to notice a second helping.

    `sha256` is of the file's bytes, `path` where it was then. `rows` is every data row of the file,
    `used` those that gave counts; `skipped` says why the others did not (reason -> rows). `people`
    is the number of respondents or cases. `recipe` is the TOML text that was applied.
    `inactive_after` (seconds) is the limit after which an open case counts as lost. `voice` says
    who spoke (`journeymap.evidence.voices`), empty while nobody said. `files` is path and hash of
    each file where it is not the one at `path`; `sha256` is of all of them then. `places` is the
    touchpoint's id of each activity on the map, so that a touchpoint may be renamed. `extra` keeps
    fields a newer minor version may have written.
    """

    id: str
    name: str
    kind: SourceKind
    path: str
    sha256: str
    rows: int
    used: int
    people: int
    first: str = ""
    last: str = ""
    skipped: Mapping[str, int] = field(default_factory=dict, hash=False)
    recipe: str = ""
    inactive_after: float | None = None
    voice: str = ""
    files: Mapping[str, str] = field(default_factory=dict, hash=False)
    places: Mapping[str, str] = field(default_factory=dict, hash=False)
    extra: Mapping[str, object] = field(default_factory=dict, hash=False)


@dataclass(frozen=True, eq=False)
class Evidence:
    """All counts of a document: nine tables, the sources they came from, comments if wanted.

    >>> evidence = Evidence.empty()
    >>> (evidence + evidence).scores.empty
    True
    """

    scores: pd.DataFrame
    pairs: pd.DataFrame
    steps: pd.DataFrame
    weeks: pd.DataFrame
    handovers: pd.DataFrame
    visits: pd.DataFrame
    complaints: pd.DataFrame
    respondents: pd.DataFrame
    mentions: pd.DataFrame
    sources: tuple[Source, ...] = ()
    comments: tuple[Comment, ...] = ()

    @staticmethod
    def empty() -> Evidence:
        """Evidence with nothing in it; adding it changes nothing."""
        tables: dict[str, Any] = {name: empty_table(name) for name in SCHEMA}
        return Evidence(**tables, sources=())

    def __add__(self, other: Evidence) -> Evidence:
        known = {source.id for source in self.sources}
        if twice := [s.name for s in other.sources if s.id in known]:
            raise ValueError(f"counted already: {', '.join(twice)}")
        tables = {
            name: add_tables(name, getattr(self, name), getattr(other, name)) for name in SCHEMA
        }
        comments = self.comments + other.comments
        return Evidence(**tables, sources=self.sources + other.sources, comments=comments)

    def without(self, source_id: str) -> Evidence:
        """This evidence without one source."""
        tables = {}
        for name in SCHEMA:
            table = getattr(self, name)
            tables[name] = table[table["source"] != source_id].reset_index(drop=True)
        return Evidence(
            **tables,
            sources=tuple(s for s in self.sources if s.id != source_id),
            comments=tuple(c for c in self.comments if c.source != source_id),
        )

    def same_as(self, other: Evidence) -> bool:
        """True when both hold the very same counts and sources."""
        if self is other:
            return True
        told = (self.sources, self.comments) == (other.sources, other.comments)
        return told and all(
            getattr(self, f.name).equals(getattr(other, f.name))
            for f in fields(self)
            if f.name in SCHEMA
        )

    def by_hash(self, sha256: str) -> Source | None:
        """The source that was counted from a file with these bytes, None when there is none."""
        return next(
            (s for s in self.sources if sha256 == s.sha256 or sha256 in s.files.values()), None
        )

    def moved(self, old: str, new: str) -> Evidence:
        """This evidence with what customers did at one place counted at another, empty so far."""
        steps, weeks = (
            normalise(name, table.assign(**{end: table[end].replace(old, new) for end in "ab"}))
            for name, table in (("steps", self.steps), ("weeks", self.weeks))
        )
        visits = self.visits.assign(touchpoint=self.visits["touchpoint"].replace(old, new))
        known = old.removeprefix(OFF_MAP)
        return replace(
            self,
            steps=steps,
            weeks=weeks,
            visits=normalise("visits", visits),
            sources=tuple(
                replace(s, places={**s.places, known: new}) if s.kind == "events" else s
                for s in self.sources
            ),
        )

    def named(self, source_id: str, name: str) -> Evidence:
        """This evidence with one source renamed."""
        return self.telling(source_id, name=name)

    def telling(self, source_id: str, **fields: Any) -> Evidence:
        """This evidence with other facts about one source, such as whose voice it is."""
        told = tuple(replace(s, **fields) if s.id == source_id else s for s in self.sources)
        return replace(self, sources=told)

    def with_comments(self, source_id: str, comments: tuple[Comment, ...]) -> Evidence:
        """This evidence with other comments of one source, none to forget them."""
        others = tuple(c for c in self.comments if c.source != source_id)
        own = tuple(replace(c, source=source_id) for c in comments)
        return replace(self, comments=others + own)


def empty_table(name: str) -> pd.DataFrame:
    """A table of the schema with no rows, its columns typed."""
    return _empty(name).copy()


@cache
def _empty(name: str) -> pd.DataFrame:
    import pandas as pd

    return pd.DataFrame({c: pd.Series(dtype=t) for c, t in column_types(name).items()})


def column_types(name: str) -> dict[str, str]:
    """Column -> pandas dtype of a table, keys first."""
    keys, counts = SCHEMA[name]
    types = dict.fromkeys(KEYS, "str") | dict(keys) | dict(counts)
    return {column: _DTYPES[kind] for column, kind in types.items()}


def normalise(name: str, table: pd.DataFrame) -> pd.DataFrame:
    """A table with exactly the schema's columns and types, equal keys summed, sorted by key."""
    types = column_types(name)
    counts = list(SCHEMA[name][1])
    keys = [column for column in types if column not in counts]
    table = table[list(types)].astype(types)
    if table.empty:
        return table.reset_index(drop=True)
    summed = table.groupby(keys, sort=True, as_index=False, observed=True, dropna=False)[counts]
    return summed.sum().astype(types).reset_index(drop=True)


def add_tables(name: str, one: pd.DataFrame, other: pd.DataFrame) -> pd.DataFrame:
    """Sum two tables of the same schema."""
    import pandas as pd

    if other.empty:
        return one
    if one.empty:
        return other
    return normalise(name, pd.concat([one, other], ignore_index=True))
