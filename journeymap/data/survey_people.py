"""Who answered: rows, people, days, and the answers of one person given in different rows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeymap.data.counted import Report
from journeymap.data.queries import run_query
from journeymap.data.survey_codes import Codes, Series
from journeymap.data.survey_table import TABLE, Narrow
from journeymap.i18n.said import locale

if TYPE_CHECKING:
    import duckdb
    import pandas as pd

_LINKED = "survey_linked"
_MEANING = "survey_meaning"
#: Rows that answer about this many touchpoints on average are a person's whole journey.
_WHOLE_JOURNEY = 1.5


@dataclass(frozen=True, slots=True)
class Facts:
    """Counts of rows and people.

    `by_row` says that a row holds all that a person said, `once` that nobody has two rows.
    """

    rows: int
    used: int
    people: int
    first: str
    last: str
    broken: int
    undated: int
    unweighted: int
    by_row: bool
    once: bool

    def skipped(self) -> dict[str, int]:
        """Why rows gave no count."""
        left = self.rows - self.used - self.broken - self.unweighted
        reasons = {
            locale.tr("no score given"): left,
            locale.tr("only scores that cannot be counted"): self.broken,
            locale.tr("no weight"): self.unweighted,
        }
        return {reason: count for reason, count in reasons.items() if count}

    def warnings(self, date: str) -> list[str]:
        """What the reader should know about dates and weights."""
        lines: list[str] = []
        if self.undated:
            lines.append(
                locale.tr(
                    "%n row(s) without a date that can be read in {column}", "", self.undated,
                    column=date,
                )
            )  # fmt: skip
        if self.unweighted:
            lines.append(locale.tr("%n row(s) without a weight, not counted", "", self.unweighted))
        return lines


def facts_of(
    connection: duckdb.DuckDBPyConnection,
    narrow: Narrow,
    codes: Codes,
    where: str,
    report: Report,
    at: float,
) -> Facts:
    """Count rows and people of the table; `where` chooses rows."""
    weight = "coalesce(w >= 0, false)" if narrow.weighted else "true"
    person = "r" if narrow.respondents else "NULL"
    day = "d" if narrow.date else "NULL::DATE"
    (found,) = run_query(
        connection,
        "SELECT count(*), count(*) FILTER (WHERE used), "
        "count(*) FILTER (WHERE weighed AND broken AND NOT used), "
        "count(*) FILTER (WHERE NOT weighed), count(*) FILTER (WHERE used AND day IS NULL), "
        "min(day) FILTER (WHERE used)::VARCHAR, max(day) FILTER (WHERE used)::VARCHAR, "
        "count(DISTINCT person) FILTER (WHERE used), count(person) FILTER (WHERE used) "
        f"FROM (SELECT {codes.used_sql()} AND {weight} AS used, "
        f"{codes.broken_sql()} AS broken, {weight} AS weighed, {day} AS day, {person} AS person "
        f"FROM {TABLE} WHERE {where})",
        report,
        at,
        at,
    )
    rows, counted, broken, unweighted, undated, first, last, distinct, named = found
    long_shape = any(a.place for a in codes.answers)
    once = distinct == named
    by_row = not narrow.respondents or (once and not long_shape)
    if not by_row and not long_shape:
        ((usual,),) = run_query(
            connection,
            f"SELECT avg({codes.answered_sql()}) FROM {TABLE} "
            f"WHERE {where} AND {codes.used_sql()} AND {weight}",
            report,
            at,
            at,
        )
        by_row = (usual or 0) >= _WHOLE_JOURNEY
    return Facts(
        rows, counted, distinct + counted - named, first or "", last or "", broken,
        undated if narrow.date else 0, unweighted, by_row, once,
    )  # fmt: skip


def respondents(
    connection: duckdb.DuckDBPyConnection,
    narrow: Narrow,
    codes: Codes,
    segments: Sequence[str],
    where: str,
    facts: Facts,
    report: Report,
    at: float,
) -> pd.DataFrame:
    """How many people gave a score that counts, by slice and month. Columns: v, x, m, n."""
    distinct = narrow.respondents and not facts.once
    person = "count(DISTINCT r) + count(*) - count(r)" if distinct else "count(*)"
    slices = [("-1", "-1"), *((str(i), name) for i, name in enumerate(segments))]
    parts = [
        f"SELECT {number} AS v, {value} AS x, m, {person} AS n FROM {TABLE} "
        f"WHERE {where} AND {codes.used_sql()} AND {value} IS NOT NULL GROUP BY ALL"
        for number, value in slices
    ]
    found: pd.DataFrame = run_query(
        connection, " UNION ALL ".join(parts), report, at, at, fetch="df"
    )
    return found


def linked_pairs(
    connection: duckdb.DuckDBPyConnection,
    narrow: Narrow,
    codes: Codes,
    pairs: Sequence[tuple[Series, Series]] | None,
    drawn: Sequence[tuple[Series, Series]],
    segments: Sequence[str],
    where: str,
    report: Report,
    low: float,
    high: float,
) -> pd.DataFrame:
    """Joint counts of answers the same respondent gave in different rows.

    Of several answers to one touchpoint the latest counts; a pair belongs to the month and the
    slice of its later answer. `pairs` None means all. Columns: a, b (numbers of `series`), v, x, m,
    s, o (codes), n.
    """
    import pandas as pd

    series = sorted({s for s, _ in codes.valid.values()})
    numbers = {s: i for i, s in enumerate(series)}
    _write_meaning(connection, codes, numbers)
    slices = "".join(f", {name}" for name in segments)
    latest = "".join(f", arg_max({name}, o) AS {name}" for name in segments)
    when = "(d - DATE '1970-01-01')::BIGINT" if narrow.date else "0"
    order = f"coalesce({when}, 0) * 1073741824"  # days: seconds of far years would not fit
    order += f" + {TABLE}.rowid" if narrow.ordered else ""
    parts = [
        f"SELECT r, m, {order} AS o, e.series, e.code{slices} FROM {TABLE} JOIN {_MEANING} e "
        f"ON e.k = {a.key} AND e.s = {a.slot} AND e.t = {a.place or '0'} "
        f"WHERE r IS NOT NULL AND {where}"
        for a in codes.answers
    ]
    run_query(
        connection,
        f"CREATE OR REPLACE TEMP TABLE {_LINKED} AS SELECT r, series, max(o) AS o, "
        f"arg_max(code, (o, code)) AS code, arg_max(m, o) AS m{latest} "
        f"FROM ({' UNION ALL '.join(parts)}) GROUP BY r, series",
        report, low, (low + high) / 2,
    )  # fmt: skip
    places = {numbers[s]: s.touchpoint for s in series}
    wanted = {(numbers[a], numbers[b]) for a, b in pairs} if pairs is not None else None
    queries = [_joined(-1, "0", wanted)]
    sliced = {(numbers[a], numbers[b]) for a, b in drawn if a in numbers and b in numbers}
    if sliced:
        queries += [_joined(v, name, sliced) for v, name in enumerate(segments)]
    frames: list[pd.DataFrame] = []
    for number, query in enumerate(queries):
        at = (low + high) / 2 + (high - low) / 2 * number / len(queries)
        frames.append(run_query(connection, query, report, at, at, fetch="df"))
    found: pd.DataFrame = pd.concat(frames, ignore_index=True)
    same = found["a"].map(places) == found["b"].map(places)
    return found[~same]


def _joined(v: int, name: str, wanted: set[tuple[int, int]] | None) -> str:
    """Self join of the linked answers; of two months and slices those of the later answer."""
    value = f"CASE WHEN x.o > y.o THEN x.{name} ELSE y.{name} END" if v >= 0 else "0"
    test = ""
    if wanted is not None:
        listed = ", ".join(f"({a}, {b})" for a, b in sorted(wanted))
        test = f" AND (x.series, y.series) IN ({listed})" if listed else " AND false"
    return (
        f"SELECT x.series AS a, y.series AS b, {v} AS v, ({value})::INTEGER AS x, "
        "CASE WHEN x.o > y.o THEN x.m ELSE y.m END AS m, x.code AS s, y.code AS o, count(*) AS n "
        f"FROM {_LINKED} x JOIN {_LINKED} y ON x.r = y.r AND x.series < y.series{test} GROUP BY ALL"
    )


def _write_meaning(
    connection: duckdb.DuckDBPyConnection, codes: Codes, numbers: Mapping[Series, int]
) -> None:
    values = ", ".join(
        f"({k}, {t}, {s}, {numbers[series]}, {code!r}::DOUBLE)"
        for (k, t, s), (series, code) in codes.valid.items()
    )
    connection.execute(
        f"CREATE OR REPLACE TEMP TABLE {_MEANING} AS "
        f"SELECT * FROM (VALUES {values}) AS e(k, t, s, series, code)"
    )
