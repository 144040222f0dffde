"""The narrow table: a survey's rows as small whole numbers, all that the counting needs.

Each score column becomes a *slot*: either the number itself (when the column holds plain whole
numbers) or the position of the cell's text in a list of distinct texts, so that what a text means
is decided in Python once per text and never per row.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from journeymap.data.counted import InputError, Report
from journeymap.data.date_forms import DateGuess
from journeymap.data.dates import guess_date, settle_order
from journeymap.data.engines.atoms import DUCKDB
from journeymap.data.engines.months import month_sql
from journeymap.data.queries import balanced, run_query
from journeymap.data.recipe import Recipe
from journeymap.data.rows import Rows, reading
from journeymap.data.text import fold, number_sql, quote_identifier, quote_literal
from journeymap.i18n.said import locale, some

if TYPE_CHECKING:
    import duckdb

TABLE = "survey_answers"
#: More distinct values than this are no segment.
MAX_SEGMENT_VALUES = 500
#: More distinct texts than this are no scale.
MAX_TEXTS = 4_000
#: Dates to try before a column is said to hold none.
_DATES = 2_000
#: Typed dates, whole numbers, all texts: each may turn out wrong once.
_ATTEMPTS = 5
_PLAIN = re.compile(r"-?\d{1,2}(\.0+)?|100")


@dataclass
class Coded:
    """A column and the texts its slots stand for; with `plain`, slots are the numbers themselves.

    `unseen` is the slot of texts that are not in the list.
    """

    column: str
    texts: list[str] = field(default_factory=list)
    plain: bool = False

    @property
    def unseen(self) -> int:
        """The slot of a text that is not in the list."""
        return len(self.texts)


@dataclass
class Narrow:
    """What stands in the table: columns `d` (day), `m` (month), `w`, `r`, `v0`.. (segments),
    `t0`.. (touchpoints), `s0`.. (scores). Absent ones are NULL or left out.
    """

    scores: list[Coded]
    segments: list[Coded]
    places: list[Coded]
    date: DateGuess | None = None
    day_typed: bool = False
    weighted: bool = False
    respondents: bool = False
    ordered: bool = False


def build(
    connection: duckdb.DuckDBPyConnection, rows: Rows, recipe: Recipe, report: Report
) -> Narrow:
    """Load the rows. Texts are learned from the samples; when others turn up, once more from all.

    Raises `InputError` when a column is not in the file, dates cannot be read, or a segment or a
    score has far too many values.
    """
    narrow = _plan(rows, recipe)
    if narrow.date is not None and narrow.date.ambiguous:
        with reading(rows):
            narrow.date = settle_order(
                connection, rows.from_clause(), quote_identifier(recipe.date), narrow.date,
                rows.samples[recipe.date],
            )  # fmt: skip
    for _ in range(_ATTEMPTS):
        if not _fits(connection, rows, recipe, narrow, report):
            continue
        unseen = _with_unseen(connection, narrow)
        if not unseen:
            return narrow
        for coded in unseen:
            _learn(connection, rows, coded, report)
        _check_sizes(rows, narrow)
    raise InputError(
        locale.tr("the file changed while it was read"), rows.path.name, locale.tr("try again")
    )


def need_column(rows: Rows, name: str) -> str:
    """`name` when it is a column of the file; raises `InputError` otherwise."""
    if name not in rows.columns:
        raise InputError(
            locale.tr("there is no column '{column}'", column=name),
            rows.path.name,
            locale.tr("correct the recipe; the columns are {names}", names=some(rows.columns, 40)),
        )
    return name


def _plan(rows: Rows, recipe: Recipe) -> Narrow:
    columns = [c for score in recipe.scores for c in score.columns]
    columns += [s.touchpoint_column for s in recipe.scores if s.touchpoint_column]
    columns += [c for c in (recipe.date, recipe.weight, recipe.respondent) if c]
    for name in (*columns, *(recipe.segments or ())):
        need_column(rows, name)
    scores = [_coded(rows, c) for c in dict.fromkeys(c for s in recipe.scores for c in s.columns)]
    as_text = {recipe.respondent, recipe.weight, recipe.date, *(recipe.segments or ())}
    for coded in scores:
        coded.plain = coded.column not in as_text and all(
            _PLAIN.fullmatch(cell) for cell in rows.samples[coded.column]
        )
    segments = [_coded(rows, c) for c in recipe.segments or ()]
    places = [
        _coded(rows, c)
        for c in dict.fromkeys(s.touchpoint_column for s in recipe.scores if s.touchpoint_column)
    ]
    date = None
    if recipe.date and rows.samples[recipe.date]:
        date = guess_date(rows.samples[recipe.date], recipe.date_format, column=recipe.date)
        if date is None or not any(map(date.parse, rows.samples[recipe.date][:_DATES])):
            example = rows.samples[recipe.date][0]
            raise InputError(
                locale.tr(
                    "the dates in '{column}' cannot be read (such as '{example}')",
                    column=recipe.date,
                    example=example,
                ),
                rows.path.name,
                locale.tr("say how they are written: {key}", key='date_format = "dd/mm/yyyy"'),
            )
    narrow = Narrow(
        scores, segments, places, date,
        day_typed=date is not None and date.type == "TIMESTAMP",
        weighted=bool(recipe.weight),
        respondents=bool(recipe.respondent),
        ordered=bool(recipe.respondent)
        and any(count > 1 for count in rows.counts[recipe.respondent].values()),
    )  # fmt: skip
    _check_sizes(rows, narrow)
    return narrow


def _coded(rows: Rows, column: str) -> Coded:
    return Coded(column, list(rows.samples[column]))


def _check_sizes(rows: Rows, narrow: Narrow) -> None:
    for coded in narrow.segments:
        if len({fold(t) for t in coded.texts}) > MAX_SEGMENT_VALUES:
            raise InputError(
                locale.tr(
                    "'{column}' has more than {most} values, too many to compare",
                    column=coded.column,
                    most=MAX_SEGMENT_VALUES,
                ),
                rows.path.name,
                locale.tr("take it out of the segments in the recipe"),
            )
    for coded in narrow.places:
        if len({fold(t) for t in coded.texts}) > MAX_TEXTS:
            raise InputError(
                locale.tr(
                    "'{column}' names more than {most} touchpoints",
                    column=coded.column,
                    most=MAX_TEXTS,
                ),
                rows.path.name,
                locale.tr("choose the column that names the touchpoint"),
            )


def _fits(
    connection: duckdb.DuckDBPyConnection,
    rows: Rows,
    recipe: Recipe,
    narrow: Narrow,
    report: Report,
) -> bool:
    """Fill the table; False when a type that the samples promised did not hold."""
    import duckdb

    connection.execute(f"SET preserve_insertion_order = {str(narrow.ordered).lower()}")
    if narrow.date is not None and narrow.date.offset:
        connection.execute("SET TimeZone = 'UTC'")
    plain = [coded for coded in narrow.scores if coded.plain]
    try:
        with reading(rows):
            run_query(connection, _load_sql(rows, recipe, narrow), report, 0.0, 0.6)
    except (InputError, duckdb.OutOfRangeException):
        if not plain and not narrow.day_typed:
            raise
        if not narrow.day_typed:
            _by_text(plain)
        narrow.day_typed = False
        return False
    if plain:
        found = connection.execute(f"SELECT bool_or(fraction) FROM {TABLE}").fetchone()
        if found and found[0]:
            _by_text(plain)
            return False
    return True


def _by_text(scores: list[Coded]) -> None:
    """Something that is no whole number stands among these scores: read them by their texts."""
    for coded in scores:
        coded.plain = False


def _with_unseen(connection: duckdb.DuckDBPyConnection, narrow: Narrow) -> list[Coded]:
    named = [(f"s{i}", c) for i, c in enumerate(narrow.scores) if not c.plain]
    named += [(f"v{i}", c) for i, c in enumerate(narrow.segments)]
    named += [(f"t{i}", c) for i, c in enumerate(narrow.places)]
    open_ended = [(n, c) for n, c in named if len(c.texts) < MAX_TEXTS]
    if not open_ended:
        return []
    tests = ", ".join(f"bool_or({name} = {coded.unseen})" for name, coded in open_ended)
    found = connection.execute(f"SELECT {tests} FROM {TABLE}").fetchone() or ()
    return [coded for (_, coded), unseen in zip(open_ended, found, strict=True) if unseen]


def _learn(connection: duckdb.DuckDBPyConnection, rows: Rows, coded: Coded, report: Report) -> None:
    """All distinct texts of a column, those of the samples first and in their order."""
    name = quote_identifier(coded.column)
    with reading(rows):
        found = run_query(
            connection,
            f"SELECT {name}, count(*) AS n FROM {rows.from_clause()} WHERE {name} IS NOT NULL "
            f"GROUP BY 1 ORDER BY n DESC, 1 LIMIT {MAX_TEXTS}",
            report,
            0.0,
            0.0,
        )
    known = set(coded.texts)
    coded.texts += [text for text, _ in found if text not in known]
    del coded.texts[MAX_TEXTS:]


def _load_sql(rows: Rows, recipe: Recipe, narrow: Narrow) -> str:
    types: dict[str, str] = {}
    parts: list[str] = []
    if narrow.date is not None:
        day = quote_identifier(recipe.date)
        if narrow.day_typed:
            types[recipe.date] = "TIMESTAMP"
        else:
            day = narrow.date.sql(day)
        day = f"CAST({day} AS DATE)"  # DuckDB's years have five digits, too: 20026 is a slip
        parts.append(f"CASE WHEN {day} <= DATE '9999-12-31' THEN {day} END AS d")
    if narrow.weighted:
        weight = quote_identifier(recipe.weight)
        parts.append(f"coalesce(TRY_CAST({weight} AS DOUBLE), {number_sql(weight)}) AS w")
    if narrow.respondents:
        person = quote_identifier(recipe.respondent)
        parts.append(f"CASE WHEN {person} IS NOT NULL THEN hash(trim({person})) END AS r")
    for prefix, group in (("v", narrow.segments), ("t", narrow.places), ("s", narrow.scores)):
        for number, coded in enumerate(group):
            name = quote_identifier(coded.column)
            if coded.plain:
                types[coded.column] = "FLOAT"
                parts.append(f"CAST({name} AS TINYINT) AS {prefix}{number}")
            else:
                parts.append(f"{_slot_sql(name, coded)} AS {prefix}{number}")
    tests = [
        f"({quote_identifier(c.column)} <> trunc({quote_identifier(c.column)}))"
        for c in narrow.scores
        if c.plain
    ]
    if tests:
        parts.append(balanced(tests, "OR") + " AS fraction")
    inner = f"SELECT {', '.join(parts)} FROM {rows.from_clause(types)}"
    month = "NULL::INTEGER"
    if narrow.date is not None:
        month = month_sql(DUCKDB, DUCKDB.microseconds("d"), recipe.calendar or "gregorian")
    return f"CREATE OR REPLACE TEMP TABLE {TABLE} AS SELECT *, {month} AS m FROM ({inner})"


def _slot_sql(name: str, coded: Coded) -> str:
    if not coded.texts:
        return f"CASE WHEN {name} IS NOT NULL THEN 0::USMALLINT END"
    texts = ", ".join(quote_literal(text) for text in coded.texts)
    position = f"CAST(enum_code(TRY_CAST({name} AS ENUM({texts}))) AS USMALLINT)"
    return f"CASE WHEN {name} IS NOT NULL THEN coalesce({position}, {coded.unseen}::USMALLINT) END"
