"""An event log as a narrow table of numbers: case, activity, time, slice. Loaded once.

Columns of the table `log_events`, in the order of the file (`rowid` breaks ties of time):

| column | meaning |
|---|---|
| k | 64-bit hash of the case id, or the number of the row where a row is a case |
| a | code of the activity: position in `Loaded.activities` |
| t, e | start and end in microseconds since 1970 (UTC); e only where the recipe names an end |
| s | the segment values, packed: sum of code x `Segment.radix`, code 0 for a missing value |
| l | code of the life-cycle kind, only while life-cycle rows are put together |
| d | code of the department: position in `Loaded.departments`, only where the recipe names one |
| f | number of the file, only while several files are told apart |

Names learned from the first rows make the text columns ENUMs, so that reading is typed; a name
that turns up later makes DuckDB raise, and then names are learned from the whole file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from journeymap.data.counted import InputError, Report, no_report
from journeymap.data.date_forms import DateGuess
from journeymap.data.dates import guess_date, settle_order
from journeymap.data.event_cleaning import Filled, clean_events
from journeymap.data.event_codes import (
    Loaded,
    Segment,
    enum_type,
    integer_type,
    key_of,
    remember,
    remembered,
    slice_size,
)
from journeymap.data.queries import run_query
from journeymap.data.recipe import Recipe
from journeymap.data.text import quote_identifier
from journeymap.i18n.said import locale, some

if TYPE_CHECKING:
    import duckdb

    from journeymap.data.rows import Rows

TABLE = "log_events"
MAX_ACTIVITIES = 20_000
MAX_SEGMENT_VALUES = 1_000
_LEARN_ROWS = 200_000


def load_events(
    connection: duckdb.DuckDBPyConnection,
    rows: Rows,
    recipe: Recipe,
    *,
    report: Report = no_report,
    apart: bool = False,
) -> Loaded:
    """Fill `log_events` from a file; at once when the same file and recipe are in it already.

    Of several files what a later one repeats is left out, unless they are to stay `apart`: then
    column f says which file an event is from. Raises `InputError` when a column is missing, no time
    can be read, or nothing is left to count.
    """
    key = key_of(rows, recipe) + (" apart" if apart else "")
    if found := remembered(connection, TABLE, key):
        return found
    _check(rows, recipe)
    connection.execute("SET TimeZone = 'UTC'")
    loader = _Loader(connection, rows, recipe)
    loaded = clean_events(connection, TABLE, rows, recipe, loader.fill(report), apart=apart)
    remember(connection, TABLE, key, loaded)
    return loaded


def _check(rows: Rows, recipe: Recipe) -> None:
    where = rows.path.name
    if not recipe.events and not recipe.activity:
        raise InputError(
            locale.tr("no column says what happened"),
            where,
            locale.tr("give {key} in a recipe", key='activity = "…"'),
        )
    if not recipe.events and not recipe.time:
        raise InputError(
            locale.tr("no column says when it happened"),
            where,
            locale.tr("give {key} in a recipe", key='time = "…"'),
        )
    if not recipe.events and not recipe.case:
        raise InputError(
            locale.tr("no column says whose it was"),
            where,
            locale.tr("give {key} in a recipe", key='case = "…"'),
        )


class _Loader:
    """One loading: first typed by what the sample shows, then, if that fails, as text."""

    def __init__(self, connection: duckdb.DuckDBPyConnection, rows: Rows, recipe: Recipe) -> None:
        self._connection, self._rows, self._recipe = connection, rows, recipe
        self._whole = rows.row_count is not None and rows.row_count <= rows.sample_rows
        self._warnings: list[str] = []
        self._names: dict[str, tuple[str, ...]] = {}
        self._types: dict[str, str] = {}
        self._segments: tuple[Segment, ...] = ()
        self._dates = {column: self._date(column) for column in self._time_columns()}

    @property
    def _keeps_kinds(self) -> bool:
        return bool(self._recipe.lifecycle and self._recipe.keep)

    @property
    def _has_department(self) -> bool:
        return bool(self._recipe.department and not self._recipe.events)

    @property
    def _has_end(self) -> bool:
        return bool(self._recipe.end and not self._recipe.events)

    def _time_columns(self) -> list[str]:
        if self._recipe.events:
            return [event.time for event in self._recipe.events]
        return [self._recipe.time] + [self._recipe.end] * bool(self._recipe.end)

    def _text_columns(self) -> list[str]:
        single = list(self._recipe.activity) if len(self._recipe.activity) == 1 else []
        names = [] if self._recipe.events else single
        kinds = [self._recipe.lifecycle] * self._keeps_kinds
        departments = [self._recipe.department] * self._has_department
        return list(dict.fromkeys([*names, *kinds, *departments, *(self._recipe.segments or ())]))

    def _date(self, column: str) -> DateGuess:
        samples = self._rows.samples.get(column, ())
        guess = guess_date(samples, self._recipe.date_format, column=column)
        if guess is None:
            what = locale.tr(
                "the column '{column}' holds no times that can be read: {examples}",
                column=column,
                examples=some((sample[:40] for sample in samples), 1),
            )
            raise InputError(
                what,
                self._rows.path.name,
                locale.tr("name the column, or give {key} in a recipe", key='date_format = "…"'),
            )
        guess = settle_order(
            self._connection,
            self._rows.from_clause(),
            quote_identifier(column),
            guess,
            samples,
        )
        if guess.ambiguous:
            self._warnings.append(
                locale.tr(
                    "{column}: day and month cannot be told apart; read as {order}",
                    column=column,
                    order=guess.order,
                )
            )
        return guess

    def fill(self, report: Report) -> Filled:
        """Create the table: the quick way, and if a cell does not fit, the patient one."""
        import duckdb

        self._learn(whole=False)
        try:
            self._create(report, typed=True)
        except duckdb.ConversionException:
            self._learn(whole=True)
            self._create(report, typed=False)
        recipe, kinds = self._recipe, self._names.get(self._recipe.lifecycle, ())
        if recipe.events:
            names = tuple(event.activity for event in recipe.events)
        else:
            names = self._names["" if len(recipe.activity) > 1 else recipe.activity[0]]
        departments = self._names[recipe.department] if self._has_department else ()
        return Filled(names, kinds, departments, self._segments, tuple(self._warnings))

    def _learn(self, *, whole: bool) -> None:
        joined = len(self._recipe.activity) > 1 and not self._recipe.events
        wanted = {c: quote_identifier(c) for c in self._text_columns()}
        if joined:
            wanted[""] = self._joined()
        if not wanted:
            return
        if self._whole and not whole and not joined:
            self._names = {c: self._rows.samples[c] for c in wanted}
        else:
            few = "" if whole or joined else f" LIMIT {_LEARN_ROWS}"
            lists = ", ".join(
                f"list(DISTINCT nullif({sql}, '') ORDER BY nullif({sql}, ''))"
                for sql in wanted.values()
            )
            found = self._connection.execute(
                f"SELECT {lists} FROM (SELECT * FROM {self._rows.from_clause()}{few})"
            ).fetchone()
            assert found is not None
            self._names = {
                c: tuple(v for v in values or () if v is not None and not v.isspace())
                for c, values in zip(wanted, found, strict=True)
            }
        self._refuse_too_many("" if joined else (self._recipe.activity or ("",))[0])

    def _refuse_too_many(self, activity: str) -> None:
        if len(self._names.get(activity, ())) > MAX_ACTIVITIES:
            raise InputError(
                locale.tr(
                    "the activity column has more than {most} different values",
                    most=MAX_ACTIVITIES,
                ),
                self._rows.path.name,
                locale.tr("choose a column that names the kind of step"),
            )

    def _joined(self) -> str:
        parts = ", ".join(f"nullif({quote_identifier(c)}, '')" for c in self._recipe.activity)
        return f"nullif(concat_ws('/', {parts}), '')"

    def _packed(self) -> tuple[Segment, ...]:
        radix, out = 1, []
        for name in self._recipe.segments or ():
            values = self._names[name]
            if len(values) > MAX_SEGMENT_VALUES or radix * (len(values) + 1) >= 1 << 63:
                self._warnings.append(
                    locale.tr("{column}: too many different values for a segment", column=name)
                )
                continue
            out.append(Segment(name, values, radix))
            radix *= len(values) + 1
        return tuple(out)

    def _code(self, column: str) -> str:
        name, names = quote_identifier(column), self._names[column]
        if column in self._types:
            return f"enum_code({name})"
        # TRY_CAST, because a cell may be blank in more ways than one; NULL is a missing value.
        return f"enum_code(TRY_CAST({name} AS {enum_type(names)}))" if names else "NULL"

    def _time(self, column: str) -> str:
        guess, name = self._dates[column], quote_identifier(column)
        return f"epoch_us({name if column in self._types else guess.sql(name)})"

    def _create(self, report: Report, *, typed: bool) -> None:
        recipe = self._recipe
        self._types = {}
        if typed:
            self._types = {
                c: enum_type(self._names[c]) for c in self._text_columns() if self._names[c]
            }
            read = {c: g.type for c, g in self._dates.items() if g.type != "VARCHAR"}
            self._types |= {c: kind for c, kind in read.items() if c not in self._types}
            self._types.pop(recipe.case, None)
        case = quote_identifier(recipe.case)
        key = (
            f"CASE WHEN {case} <> '' THEN hash({case}) END"
            if recipe.case
            else "row_number() OVER ()"
        )
        self._segments = self._packed()
        width = integer_type(slice_size(self._segments))
        packed = " + ".join(
            f"coalesce({self._code(s.name)}::{width} + 1, 0) * {s.radix}::{width}"
            for s in self._segments
        )
        columns = [f"{key} AS k", f"({packed or 0})::{width} AS s"]
        if recipe.events:
            times = ", ".join(self._time(event.time) for event in recipe.events)
            codes = ", ".join(f"{i}::UINTEGER" for i in range(len(recipe.events)))
            columns += [f"unnest([{codes}]) AS a", f"unnest([{times}]) AS t"]
        else:
            columns += [f"{self._activity()} AS a", f"{self._time(recipe.time)} AS t"]
        if self._has_end:
            columns.append(f"{self._time(recipe.end)} AS e")
        if self._keeps_kinds:
            columns.append(f"{self._code(recipe.lifecycle)} AS l")
        if self._has_department:
            columns.append(f"{self._code(recipe.department)} AS d")
        if self._rows.file_number:
            columns.append(f"{quote_identifier(self._rows.file_number)}::UINTEGER AS f")
        self._connection.execute(f"DROP TABLE IF EXISTS {TABLE}")
        source = self._rows.from_clause(self._types)
        run_query(
            self._connection,
            f"CREATE TEMP TABLE {TABLE} AS SELECT {', '.join(columns)} FROM {source}",
            report,
        )

    def _activity(self) -> str:
        names = self._names["" if len(self._recipe.activity) > 1 else self._recipe.activity[0]]
        if not names:
            raise InputError(
                locale.tr("the column '{column}' is empty", column=self._recipe.activity[0]),
                self._rows.path.name,
            )
        code = (
            f"enum_code(TRY_CAST({self._joined()} AS {enum_type(names)}))"
            if len(self._recipe.activity) > 1
            else self._code(self._recipe.activity[0])
        )
        return f"{code}::{integer_type(len(names))}"
