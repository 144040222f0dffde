"""What was found in a survey, in figures and then in words a manager would use."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeymap.data.answers import Why, reading_of
from journeymap.data.counted import Counted, Report, no_report
from journeymap.data.dates import guess_date
from journeymap.data.guessing import Guess
from journeymap.data.queries import run_query
from journeymap.data.recipe import ScoreColumn
from journeymap.data.text import clean, quote_identifier
from journeymap.i18n.locale import Locale

if TYPE_CHECKING:
    import duckdb

    from journeymap.data.rows import Rows
    from journeymap.data.tools import Doubtful, Tool

#: Files up to this many bytes are counted to the last row; of larger ones the rows are estimated.
_COUNTED = 100 << 20
_CODES = 3


@dataclass(frozen=True, slots=True)
class Overview:
    """What a survey holds, before it is counted.

    `rows` is exact unless `about`; what is said of answers comes from the first `sampled` rows.
    `scores` has one entry for each metric and scale, with the number of columns; `missing` the
    codes that are read as no answer, with how often they stand in how many columns; `left_out` the
    rows that are tests or unfinished, with whether they are left out. `ambiguous` dates could be
    read day first and month first alike.
    """

    rows: int
    sampled: int
    about: bool = False
    tool: Tool | None = None
    sheet: str = ""
    scores: tuple[tuple[str, float, float, int], ...] = ()
    reversed: tuple[str, ...] = ()
    places: int = 0
    segments: tuple[str, ...] = ()
    comments: int = 0
    first: dt.date | None = None
    last: dt.date | None = None
    missing: tuple[tuple[str, int, int], ...] = ()
    left_out: tuple[tuple[Doubtful, bool], ...] = ()
    personal: tuple[str, ...] = ()
    maybe: tuple[str, ...] = ()
    weight: str = ""
    weighted: bool = False
    ambiguous: bool = False
    respondent: str = ""


def overview_of(
    connection: duckdb.DuckDBPyConnection,
    rows: Rows,
    guess: Guess,
    counted: Counted | None = None,
    report: Report = no_report,
) -> Overview:
    """Look through the sample, and through the file where it is not large or counted already."""
    recipe, found = guess.recipe, guess.found
    if counted is None:
        number, about = _row_count(connection, rows, report)
        first, last = _days(connection, rows, recipe.date, recipe.date_format, report)
    else:
        number, about = counted.rows, False
        first, last = _day(counted.first), _day(counted.last)
    scores = Counter(
        (r.metric, r.low, r.high) for s in recipe.scores for r in [reading_of(s)] for _ in s.columns
    )
    places = {
        clean(cell)
        for s in recipe.scores if s.touchpoint_column
        for cell in rows.samples.get(s.touchpoint_column, ())
    }  # fmt: skip
    left_out = recipe.leave_out or {}
    return Overview(
        rows=number,
        sampled=rows.sample_rows,
        about=about,
        tool=found.tool,
        sheet=rows.dialect.sheet,
        scores=tuple((*key, n) for key, n in scores.items()),
        reversed=tuple(c for s in recipe.scores if s.reversed for c in s.columns),
        places=len(places),
        segments=recipe.segments or (),
        comments=len(recipe.comment),
        first=first,
        last=last,
        missing=_missing(rows, recipe.scores),
        left_out=tuple(
            (doubt, set(doubt.cells) <= set(left_out.get(doubt.column, ())))
            for doubt in found.doubtful
        ),
        personal=found.personal,
        maybe=found.maybe,
        weight=recipe.weight or found.weight,
        weighted=bool(recipe.weight),
        ambiguous=_could_be_exchanged(rows, recipe.date, recipe.date_format),
        respondent=recipe.respondent,
    )


def _row_count(
    connection: duckdb.DuckDBPyConnection, rows: Rows, report: Report
) -> tuple[int, bool]:
    """How many rows there are, and whether that is an estimate from the size of the file."""
    if rows.row_count is not None:
        return rows.row_count, False
    size = rows.path.stat().st_size
    if size <= _COUNTED:
        ((number,),) = run_query(connection, f"SELECT count(*) FROM {rows.from_clause()}", report)
        return number, False
    with rows.path.open("rb") as file:
        head = file.read(1 << 20)
    share = max(1, head.count(b"\n")) / len(head)
    return int(round(size * share, -3)), True


def _days(
    connection: duckdb.DuckDBPyConnection, rows: Rows, column: str, given: str, report: Report
) -> tuple[dt.date | None, dt.date | None]:
    if not column:
        return None, None
    texts = rows.samples[column]
    guess = guess_date(texts, given, column=column)
    if guess is None:
        return None, None
    if rows.row_count is None and rows.path.stat().st_size <= _COUNTED:
        connection.execute("SET TimeZone = 'UTC'")
        moment = guess.sql(quote_identifier(column))
        every = f"(SELECT {moment} AS d FROM {rows.from_clause()})"
        sql = f"SELECT min(d), max(d) FROM {every} WHERE d < TIMESTAMP '9999-12-31'"
        ((low, high),) = run_query(connection, sql, report)
        return (low.date() if low else None), (high.date() if high else None)
    days = [day for text in texts if (day := guess.parse(text)) is not None]
    return (min(days).date(), max(days).date()) if days else (None, None)


def _day(text: str) -> dt.date | None:
    return dt.date.fromisoformat(text[:10]) if text else None


def _could_be_exchanged(rows: Rows, column: str, given: str) -> bool:
    guess = guess_date(rows.samples[column], given, column=column) if column else None
    return guess is not None and guess.ambiguous


def _missing(rows: Rows, scores: tuple[ScoreColumn, ...]) -> tuple[tuple[str, int, int], ...]:
    """Codes and words read as no answer: how often, in how many columns. Most frequent first."""
    cells: Counter[str] = Counter()
    columns: Counter[str] = Counter()
    for score in scores:
        reading = reading_of(score)
        for column in score.columns:
            for cell, number in rows.counts.get(column, {}).items():
                if reading.of(cell) is Why.MISSING:
                    cells[cell.strip()] += number
                    columns[cell.strip()] += 1
    return tuple((cell, number, columns[cell]) for cell, number in cells.most_common())


def say_overview(found: Overview, locale: Locale) -> str:
    """The overview as one sentence after the other; every figure is one of `found`."""
    return locale.tr("; ", "between statements").join(overview_lines(found, locale))


def overview_lines(found: Overview, locale: Locale) -> list[str]:
    """The overview, what was found first, then what to know about it, a line each."""
    first = [_kind(found, locale), _answers(found, locale)]
    first += [_score_text(*entry, locale) for entry in found.scores]
    if found.places:
        first.append(locale.tr("%n touchpoint(s) named row by row", "", found.places))
    if found.segments:
        first.append(locale.tr("%n segment(s)", "", len(found.segments)))
    if found.comments:
        first.append(locale.tr("%n column(s) of comments", "", found.comments))
    if found.first and found.last:
        first.append(
            locale.tr(
                "dates from {first} to {last}",
                first=locale.date(found.first), last=locale.date(found.last),
            )
        )  # fmt: skip
    if not found.scores:
        first.append(locale.tr("no rating question recognised"))
    lines = [locale.listed(part for part in first if part)]
    return lines + _notes(found, locale)


def _kind(found: Overview, locale: Locale) -> str:
    text = locale.tr("Survey export")
    if found.tool is not None:
        text = locale.tr("{tool} export", tool=locale.isolate(found.tool.name))
    if found.sheet:
        text = locale.tr("{export}, sheet {sheet}", export=text, sheet=locale.isolate(found.sheet))
    return text


def _answers(found: Overview, locale: Locale) -> str:
    if found.about:
        return locale.tr("about %n answer(s)", "", found.rows)
    return locale.tr("%n answer(s)", "", found.rows)


def _score_text(metric: str, low: float, high: float, columns: int, locale: Locale) -> str:
    scale = locale.interval(low, high)
    match metric:
        case "nps":
            return locale.tr("%n NPS question(s)", "", columns)
        case "csat":
            return locale.tr("%n satisfaction question(s) on {scale}", "", columns, scale=scale)
        case "ces":
            return locale.tr("%n question(s) of effort on {scale}", "", columns, scale=scale)
        case _:
            return locale.tr("%n rating question(s) on {scale}", "", columns, scale=scale)


def _notes(found: Overview, locale: Locale) -> list[str]:
    lines = []
    for code, number, _ in found.missing[:_CODES]:
        shown = locale.isolate(locale.localised_digits(code))
        lines.append(
            locale.tr(
                "%n answer(s) say {code}, read as no answer",
                "",
                number,
                code=shown,
            )
        )
    if len(found.missing) > _CODES:
        rest = sum(number for _, number, _ in found.missing[_CODES:])
        lines.append(locale.tr("%n more answer(s) read as no answer", "", rest))
    for doubt, out in found.left_out:
        lines.append(_doubt(doubt, out, locale))
    if found.reversed:
        lines.append(
            locale.tr("counted the other way: {columns}", columns=locale.listed(found.reversed))
        )
    if found.ambiguous:
        lines.append(locale.tr("day and month could be exchanged in the dates: read month first"))
    if found.personal:
        lines.append(
            locale.tr("personal data, never kept: {columns}", columns=locale.listed(found.personal))
        )
    if found.maybe:
        lines.append(
            locale.tr(
                "not read as scores, though they could be: {columns}",
                columns=locale.listed(found.maybe),
            )
        )
    if found.weight and not found.weighted:
        lines.append(
            locale.tr(
                "{column} looks like a weight and is not used", column=locale.isolate(found.weight)
            )
        )
    if found.about or found.sampled < found.rows:
        lines.append(locale.tr("told from the first %n row(s)", "", found.sampled))
    return lines


def _doubt(doubt: Doubtful, out: bool, locale: Locale) -> str:
    if doubt.kind == "test":
        if out:
            return locale.tr("%n test(s) left out", "", doubt.rows)
        return locale.tr("%n test(s) counted", "", doubt.rows)
    if out:
        return locale.tr("%n unfinished answer(s) left out", "", doubt.rows)
    return locale.tr("%n unfinished answer(s) counted too", "", doubt.rows)
