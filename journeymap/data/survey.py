"""Counting a survey: one pass over the raw rows, then sums over a table of small numbers.

Score histograms in total and by each segment, joint histograms of every pair of touchpoints, all by
month. Missing codes, answers outside their scale and texts nobody can read are counted and told,
never coerced. Formulations: see `survey_table` and `survey_sums`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import combinations
from typing import TYPE_CHECKING

from journeymap.data.counted import Counted, InputError, Report, no_report
from journeymap.data.event_lists import why_no_log
from journeymap.data.matching import TouchpointSpec
from journeymap.data.queries import run_query
from journeymap.data.recipe import Recipe
from journeymap.data.rows import Rows, reading
from journeymap.data.survey_codes import (
    Codes,
    Series,
    among,
    answers_of,
    code_warnings,
    codes_of,
    touchpoint_name,
)
from journeymap.data.survey_people import Facts, facts_of, linked_pairs, respondents
from journeymap.data.survey_sums import (
    Histogram,
    histograms,
    joint_histograms,
    joint_slices,
    keep_valid,
    widths,
)
from journeymap.data.survey_table import Narrow, build, need_column
from journeymap.data.text import clean, fold, quote_identifier
from journeymap.data.why_no_scores import what_to_do
from journeymap.evidence.tables import normalise
from journeymap.i18n.calendars import period
from journeymap.i18n.said import locale
from journeymap.model.journey import Journey

if TYPE_CHECKING:
    import duckdb
    import pandas as pd

#: Pairs of scores that are counted in total; above this only the drawn transitions are.
MAX_PAIRS = 600
#: Each score is a scan of its own: more of them would count for minutes.
MAX_SCORES = 1_000


def plan_touchpoints(
    connection: duckdb.DuckDBPyConnection,
    rows: Rows,
    recipe: Recipe,
    report: Report = no_report,
) -> list[TouchpointSpec]:
    """The touchpoints a survey speaks of, in the order of its columns or of first appearance."""
    specs: dict[str, TouchpointSpec] = {}
    for score in recipe.scores:
        names: Sequence[str] = (touchpoint_name(score),)
        if score.touchpoint_column:
            names = _places(connection, rows, score.touchpoint_column, report)
        for name in names:
            spec = TouchpointSpec(name, score.stage, score.department, score.channel)
            specs.setdefault(name, spec)
    return list(specs.values())


def _places(
    connection: duckdb.DuckDBPyConnection, rows: Rows, column: str, report: Report
) -> list[str]:
    name = quote_identifier(need_column(rows, column))
    texts = list(rows.samples[column])
    if rows.row_count is None or rows.sample_rows < rows.row_count:
        with reading(rows):
            found = run_query(
                connection,
                f"SELECT DISTINCT {name} FROM {rows.from_clause()} WHERE {name} IS NOT NULL "
                "ORDER BY 1",
                report,
                0.0,
                0.0,
            )
        texts += [text for (text,) in found]
    return list(dict.fromkeys(_shown(texts)))


def count_survey(
    connection: duckdb.DuckDBPyConnection,
    rows: Rows,
    recipe: Recipe,
    journey: Journey,
    touchpoint_ids: Mapping[str, str],
    source_id: str,
    *,
    report: Report = no_report,
    where: Mapping[str, tuple[str, ...]] | None = None,
) -> Counted:
    """Count the answers of a survey into the tables `scores`, `pairs`, `respondents`.

    `recipe` is complete; `touchpoint_ids` has the id of every name of `plan_touchpoints`. With
    `where` (segment -> values as shown) only the rows that fit are counted, and no slices.
    Raises `InputError` when the file does not fit the recipe, lets what `report` raises through.
    """
    if not recipe.scores:
        raise InputError(
            locale.tr(
                "no column was found that holds scores, and as a log: {why}", why=why_no_log(rows)
            ),
            rows.path.name,
            what_to_do(rows, recipe),
        )
    if (number := sum(len(score.columns) for score in recipe.scores)) > MAX_SCORES:
        raise InputError(
            locale.tr(
                "{number} columns are read as scores, at most {most} are counted",
                number=number,
                most=MAX_SCORES,
            ),
            rows.path.name,
            locale.tr("name those you want in a recipe"),
        )
    narrow = build(connection, rows, recipe, report)
    answers = answers_of(recipe, narrow, touchpoint_ids)
    chosen = _where_sql(narrow, where or {})
    counted = f"{chosen} AND coalesce(w >= 0, false)" if narrow.weighted else chosen
    segments = [] if where else [f"v{i}" for i in range(len(narrow.segments))]
    bits = widths(connection, narrow)
    wanted = [Histogram(a.key, a.slot, a.place) for a in answers]
    raw = histograms(
        connection, wanted, segments, bits, narrow.weighted, counted, report, 0.6, 0.75
    )
    codes = codes_of(answers, raw[raw["v"] == -1] if len(raw) else raw, rows)
    facts = facts_of(connection, narrow, codes, chosen, report, 0.75)
    if facts.rows and facts.unweighted == facts.rows:
        raise InputError(
            locale.tr("no row has a weight that can be read in '{weight}'", weight=recipe.weight),
            rows.path.name,
            locale.tr("name another column as the weight, or none"),
        )
    tables = {}
    if codes.valid:
        tables["scores"] = _table("scores", _scores(raw, codes, narrow), narrow, recipe, source_id)
        people = respondents(connection, narrow, codes, segments, counted, facts, report, 0.75)
        tables["respondents"] = _table("respondents", people, narrow, recipe, source_id)
        pairs = _pairs(connection, narrow, codes, journey, segments, bits, counted, facts, report)
        if len(pairs):
            tables["pairs"] = _table("pairs", pairs, narrow, recipe, source_id)
    warnings = [*code_warnings(connection, rows, codes, report), *facts.warnings(recipe.date)]
    if narrow.date is not None and narrow.date.ambiguous:
        warnings.append(
            locale.tr(
                "{column}: day and month could be exchanged in every date; read as {order}, "
                'a recipe may say date_format = "day-first"',
                column=recipe.date,
                order=narrow.date.order,
            )
        )
    rows.check_unchanged()
    report(1.0)
    return Counted(
        tables, facts.rows, facts.used, facts.people, facts.first, facts.last, facts.skipped(),
        tuple(warnings),
    )  # fmt: skip


def _where_sql(narrow: Narrow, where: Mapping[str, tuple[str, ...]]) -> str:
    tests = ["true"]
    for variable, values in where.items():
        wanted = {fold(value) for value in values}
        for number, coded in enumerate(narrow.segments):
            if coded.column == variable:
                slots = [i for i, text in enumerate(coded.texts) if fold(text) in wanted]
                tests.append(f"v{number} IN ({', '.join(map(str, slots)) or 'NULL'})")
                break
        else:
            raise InputError(
                locale.tr("'{variable}' is no segment of this file", variable=variable),
                "",
                locale.tr("choose another one"),
            )
    return " AND ".join(tests)


def _shown(texts: Sequence[str]) -> list[str]:
    """For each text the spelling its value was first met in; blank ones give an empty text."""
    first: dict[str, str] = {}
    return [first.setdefault(fold(text), clean_name(text)) for text in texts]


def clean_name(text: str) -> str:
    """A value as shown: spaces tidied, digits and letters left as they are."""
    return " ".join(text.split()) if clean(text) else ""


def _scores(raw: pd.DataFrame, codes: Codes, narrow: Narrow) -> pd.DataFrame:
    merged = raw.merge(codes.table(), on=["k", "t", "s"])
    if not narrow.weighted:
        merged["w"] = merged["w2"] = merged["n"].astype(float)
    return merged


def _pairs(
    connection: duckdb.DuckDBPyConnection,
    narrow: Narrow,
    codes: Codes,
    journey: Journey,
    segments: Sequence[str],
    bits: Mapping[str, int],
    where: str,
    facts: Facts,
    report: Report,
) -> pd.DataFrame:
    import pandas as pd

    drawn = {(t.source, t.target) for t in journey.transitions}
    drawn |= {(b, a) for a, b in drawn}
    if facts.by_row:
        return _row_pairs(connection, narrow, codes, drawn, segments, bits, where, report)
    series = sorted({s for s, _ in codes.valid.values()})
    every = [(a, b) for a, b in combinations(series, 2) if a.touchpoint != b.touchpoint]
    if not every:
        return pd.DataFrame()
    on_map = [(a, b) for a, b in every if (a.touchpoint, b.touchpoint) in drawn]
    few = None if len(every) <= MAX_PAIRS else on_map
    found = linked_pairs(
        connection, narrow, codes, few, on_map, segments, where, report, 0.75, 0.95
    )
    return _named(found, dict(enumerate(series)), None)


def _row_pairs(
    connection: duckdb.DuckDBPyConnection,
    narrow: Narrow,
    codes: Codes,
    drawn: set[tuple[str, str]],
    segments: Sequence[str],
    bits: Mapping[str, int],
    where: str,
    report: Report,
) -> pd.DataFrame:
    import pandas as pd

    series = {k: s for (k, _, _), (s, _) in codes.valid.items()}
    members = [a for a in codes.answers if a.first and not a.place and a.key in series]
    slots = {a.key: a.slot for a in members}
    every = [
        (a.key, b.key)
        for a, b in combinations(members, 2)
        if a.touchpoint != b.touchpoint and a.slot != b.slot
    ]
    on_map = [(a, b) for a, b in every if (series[a].touchpoint, series[b].touchpoint) in drawn]
    total = every if len(every) <= MAX_PAIRS else on_map
    if not total:
        return pd.DataFrame()
    if narrowed := codes.narrowed():
        # a missing code such as 99 makes its column wide: without it four columns fit together
        keep_valid(connection, {slot: among(slot, valid) for slot, valid in narrowed.items()})
        spans = {slot: max(valid) - min(valid) + 2 for slot, valid in narrowed.items()}
        bits = widths(connection, narrow, spans)
    seen = set(on_map)
    rest = [pair for pair in total if pair not in seen]
    frames = [
        joint_histograms(connection, rest, slots, bits, where, report, 0.75, 0.9),
        joint_slices(connection, on_map, slots, segments, bits, where, report, 0.9, 0.95),
    ]
    frames = [frame for frame in frames if len(frame)]
    if not frames:
        return pd.DataFrame()
    return _named(pd.concat(frames, ignore_index=True), series, codes.table())


def _named(
    found: pd.DataFrame, series: Mapping[int, Series], meaning: pd.DataFrame | None
) -> pd.DataFrame:
    """Joint counts with the names of their series; with `meaning`, slots become codes."""
    import pandas as pd

    if found.empty:
        return found
    names = pd.DataFrame(
        [(key, *s) for key, s in series.items()],
        columns=["k", "touchpoint", "metric", "low", "high"],
    ).set_index("k")
    for side, slot in (("a", "s"), ("b", "o")):
        if meaning is None:
            found = found.rename(columns={slot: f"code_{side}"})
        else:
            codes = meaning[["k", "s", "code"]].rename(
                columns={"k": side, "s": slot, "code": f"code_{side}"}
            )
            found = found.merge(codes, on=[side, slot]).drop(columns=slot)
    for side in ("a", "b"):
        keys = found[side]
        for column in ("metric", "low", "high", "touchpoint"):
            target = side if column == "touchpoint" else f"{column}_{side}"
            found[target] = names[column].take(names.index.get_indexer(pd.Index(keys))).to_numpy()
    return found


def _table(
    name: str, found: pd.DataFrame, narrow: Narrow, recipe: Recipe, source_id: str
) -> pd.DataFrame:
    """Slices and months by name, in the shape of the evidence."""
    import pandas as pd

    shown = [_shown([*coded.texts, "…"]) for coded in narrow.segments]
    found = found.reset_index(drop=True)
    slices = found[["v", "x"]].astype(int).drop_duplicates()
    named = pd.DataFrame(
        [
            (v, x, *(("", "") if v < 0 else (narrow.segments[v].column, shown[v][x])))
            for v, x in slices.itertuples(index=False)
        ],
        columns=["v", "x", "variable", "value"],
    )
    months = found["m"].fillna(-1).astype("int64")
    spelled = {month: period(recipe.calendar or "gregorian", month) for month in months.unique()}
    table = found.merge(named, on=["v", "x"]).assign(source=source_id, period="")
    table["period"] = months.map(spelled)
    blank = (table["variable"] != "") & (table["value"] == "")
    return normalise(name, pd.DataFrame(table[~blank]))
