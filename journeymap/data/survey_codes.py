"""From slots to codes: what every counted cell means, and what could not be counted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, NamedTuple, cast

from journeymap.data.answers import Reading, Why, reading_of
from journeymap.data.counted import InputError, Report, no_report
from journeymap.data.personal import masked
from journeymap.data.queries import balanced, run_query
from journeymap.data.recipe import Recipe, ScoreColumn
from journeymap.data.survey_table import Coded, Narrow
from journeymap.data.text import fold, quote_identifier, quote_literal
from journeymap.i18n.said import locale, some

if TYPE_CHECKING:
    import duckdb
    import pandas as pd

    from journeymap.data.rows import Rows

MAX_CODES = 200
_LISTED = 5
_COLUMNS_LISTED = 8
#: Scores of very many decimals are counted in tenths where these are few enough, else in ones.
_PARTS = (0.1, 1.0)


class Series(NamedTuple):
    """What one histogram is about: a touchpoint's answers on one scale."""

    touchpoint: str
    metric: str
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Answers:
    """One score column to count.

    `touchpoint` is an id; where a `place` column says the touchpoint of each row it is empty and
    `ids` has the id of each of its slots. `first` is False for further columns of the same score.
    """

    key: int
    slot: str
    coded: Coded
    reading: Reading
    touchpoint: str
    place: str = ""
    ids: Mapping[int, str] = field(default_factory=dict)
    first: bool = True


def touchpoint_name(score: ScoreColumn) -> str:
    """The touchpoint a score belongs to: what the recipe says, else the name of its column."""
    return score.touchpoint or score.columns[0]


def answers_of(recipe: Recipe, narrow: Narrow, ids: Mapping[str, str]) -> list[Answers]:
    """The score columns of a recipe whose touchpoints are on the map."""
    slots = {coded.column: (f"s{i}", coded) for i, coded in enumerate(narrow.scores)}
    places = {coded.column: (f"t{i}", coded) for i, coded in enumerate(narrow.places)}
    by_fold = {fold(name): id for name, id in ids.items()}
    found: list[Answers] = []
    for score in recipe.scores:
        place, place_ids, touchpoint = "", dict[int, str](), ""
        if score.touchpoint_column:
            place, coded = places[score.touchpoint_column]
            place_ids = {
                slot: by_fold[folded]
                for slot, text in enumerate(coded.texts)
                if (folded := fold(text)) in by_fold
            }
        else:
            touchpoint = by_fold.get(fold(touchpoint_name(score)), "")
            if not touchpoint:
                continue
        for number, column in enumerate(score.columns):
            slot, coded = slots[column]
            found.append(
                Answers(
                    len(found), slot, coded, reading_of(score), touchpoint, place, place_ids,
                    first=number == 0,
                )
            )  # fmt: skip
    return found


@dataclass
class Codes:
    """The meaning of every (key, place, slot) that was counted.

    `valid` maps it to its series and code; `problems` counts, per key, the cells without a code;
    `others` has their slots, `broken` those of them that are no missing codes. `coarse` are scores
    of too many different decimals, and the parts they are counted in.
    """

    answers: Sequence[Answers]
    valid: dict[tuple[int, int, int], tuple[Series, float]] = field(default_factory=dict)
    problems: dict[int, Counter[tuple[Why, str]]] = field(default_factory=dict)
    broken: dict[int, set[int]] = field(default_factory=dict)
    others: dict[int, set[int]] = field(default_factory=dict)
    coarse: dict[int, float] = field(default_factory=dict)
    off_map: int = 0

    def table(self) -> pd.DataFrame:
        """`valid` as a table: k, t, s, touchpoint, metric, low, high, code."""
        import pandas as pd

        return pd.DataFrame(
            [(*key, *series, code) for key, (series, code) in self.valid.items()],
            columns=["k", "t", "s", "touchpoint", "metric", "low", "high", "code"],
        )

    def used_sql(self) -> str:
        """True for rows with a score that counts."""
        if self.valid and not self.others and not any(a.place for a in self.answers):
            slots = dict.fromkeys(a.slot for a in self.answers)
            return f"(coalesce({', '.join(f'{s}::INTEGER' for s in slots)}) IS NOT NULL)"
        by_key: dict[int, set[int]] = {}
        places: dict[int, set[int]] = {}
        for key, place, slot in self.valid:
            by_key.setdefault(key, set()).add(slot)
            places.setdefault(key, set()).add(place)
        tests = []
        for answer in self.answers:
            if answer.key not in by_key:
                continue
            test = among(answer.slot, by_key[answer.key])
            if answer.place:
                test = f"({test} AND {among(answer.place, places[answer.key])})"
            tests.append(test)
        return _any(tests)

    def broken_sql(self) -> str:
        """True for rows with a score out of scale or unreadable."""
        tests = [
            among(answer.slot, self.broken[answer.key])
            for answer in self.answers
            if self.broken.get(answer.key)
        ]
        return _any(tests)

    def narrowed(self) -> dict[str, set[int]]:
        """Slot column -> valid slots, for columns that hold others far away from them."""
        found: dict[str, set[int]] = {}
        for answer in self.answers:
            slots = {s for k, _, s in self.valid if k == answer.key}
            far = [s for s in self.others.get(answer.key, ()) if slots and s > 2 * max(slots) + 1]
            if far and sum(a.slot == answer.slot for a in self.answers) == 1:
                found[answer.slot] = slots
        return found

    def answered_sql(self) -> str:
        """How many touchpoints a row has a score for; places not considered."""
        by_key: dict[int, set[int]] = {}
        for key, _, slot in self.valid:
            by_key.setdefault(key, set()).add(slot)
        parts = [
            f"coalesce({among(a.slot, by_key[a.key])}, false)::INTEGER"
            for a in self.answers
            if a.key in by_key
        ]
        return balanced(parts, "+") or "0"


def among(column: str, slots: set[int]) -> str:
    """SQL that is true when a column is one of these slots."""
    low, high = min(slots), max(slots)
    if len(slots) == high - low + 1:
        return f"{column} BETWEEN {low} AND {high}"
    return f"{column} IN ({', '.join(map(str, sorted(slots)))})"


def _any(tests: Sequence[str]) -> str:
    return f"coalesce({balanced(tests, 'OR')}, false)" if tests else "false"


def codes_of(answers: Sequence[Answers], counted: pd.DataFrame, rows: Rows) -> Codes:
    """Read every distinct cell that was counted. Raises `InputError` for a column of measurements.

    `counted` has the columns k, t, s, n for everybody.
    """
    codes = Codes(answers)
    if counted.empty:
        return codes
    totals = counted.groupby(["k", "t", "s"], sort=False)["n"].sum()
    read: dict[tuple[int, int], tuple[str, float | Why]] = {}
    for index, number in totals.items():
        key, place, slot = (int(part) for part in cast(tuple[int, int, int], index))
        answer = answers[key]
        if (key, slot) not in read:
            text = _text(answer.coded, slot)
            read[key, slot] = text, answer.reading.of(text)
        text, meaning = read[key, slot]
        if isinstance(meaning, Why):
            codes.problems.setdefault(key, Counter())[meaning, text] += int(number)
            codes.others.setdefault(key, set()).add(slot)
            if meaning is not Why.MISSING:
                codes.broken.setdefault(key, set()).add(slot)
            continue
        touchpoint = answer.ids.get(place, "") if answer.place else answer.touchpoint
        if not touchpoint:
            codes.off_map += int(number)
            continue
        r = answer.reading
        codes.valid[key, place, slot] = Series(touchpoint, r.metric, r.low, r.high), meaning
    _round_decimals(codes)
    _refuse_measurements(codes, rows)
    return codes


def _text(coded: Coded, slot: int) -> str:
    if coded.plain:
        return str(slot)
    return coded.texts[slot] if slot < len(coded.texts) else "…"


def _round_decimals(codes: Codes) -> None:
    """Count a score with more decimals than a histogram can hold in tenths or whole points."""
    distinct: dict[int, set[float]] = {}
    for (key, _, _), (_, code) in codes.valid.items():
        distinct.setdefault(key, set()).add(code)
    for key, found in distinct.items():
        reading = codes.answers[key].reading
        parts = next((p for p in _PARTS if (reading.high - reading.low) / p < MAX_CODES), None)
        if len(found) > MAX_CODES and parts is not None:
            codes.coarse[key] = parts
    for at, (series, code) in codes.valid.items():
        if parts := codes.coarse.get(at[0]):
            codes.valid[at] = series, round(round(code / parts) * parts, 1)


def _refuse_measurements(codes: Codes, rows: Rows) -> None:
    distinct: dict[int, set[float]] = {}
    for (key, _, _), (_, code) in codes.valid.items():
        distinct.setdefault(key, set()).add(code)
    for key, found in distinct.items():
        if len(found) > MAX_CODES:
            column = codes.answers[key].coded.column
            raise InputError(
                locale.tr(
                    "'{column}' has more than {most} different values, which is no score",
                    column=column,
                    most=MAX_CODES,
                ),
                rows.path.name,
                locale.tr("take it out of the scores in the recipe"),
            )


def code_warnings(
    connection: duckdb.DuckDBPyConnection, rows: Rows, codes: Codes, report: Report = no_report
) -> list[str]:
    """What was left out, by column, with the numbers of some of the rows."""
    lines = counted_together(
        (series, codes.answers[key].coded.column) for (key, *_), (series, _) in codes.valid.items()
    )
    missing: Counter[str] = Counter()
    columns = set()
    for key, problems in codes.problems.items():
        for (why, text), number in problems.items():
            if why is Why.MISSING:
                missing[text.strip()] += number
                columns.add(codes.answers[key].coded.column)
    if missing:
        lines.append(
            locale.tr(
                "left out as no answer in %n score column(s): {codes}", "", len(columns),
                codes=_times(missing),
            )
        )  # fmt: skip
    told = 0
    for why in (Why.OUTSIDE, Why.UNREADABLE):
        for key, problems in codes.problems.items():
            texts = Counter({text: n for (w, text), n in problems.items() if w is why})
            if not texts:
                continue
            told += 1
            answer = codes.answers[key]
            column = answer.coded.column
            what = _times(Counter({_short(t): n for t, n in texts.most_common(_LISTED)}))
            if why is Why.OUTSIDE:
                line = locale.tr(
                    "{column}: outside the scale {low} to {high}, not counted: {cells}",
                    column=column, cells=what, low=answer.reading.low, high=answer.reading.high,
                )  # fmt: skip
            else:
                line = locale.tr(
                    "{column}: not a score, not counted: {cells}", column=column, cells=what
                )
            if told <= _COLUMNS_LISTED:
                numbers = _row_numbers(connection, rows, answer.coded, texts, report)
                listed = tuple(locale.tr("{n}", "a row number", n=n) for n in numbers)
                line = locale.tr("{said}; rows {rows}", said=line, rows=listed)
            lines.append(line)
    lines += [
        locale.tr(
            "{column}: more than {most} different values, counted in steps of {step}",
            column=codes.answers[key].coded.column, most=MAX_CODES, step=step,
        )
        for key, step in codes.coarse.items()
    ]  # fmt: skip
    if codes.off_map:
        lines.append(
            locale.tr("%n score(s) of touchpoints that are not on the map", "", codes.off_map)
        )
    return lines


def counted_together(answers: Iterable[tuple[object, str]]) -> list[str]:
    """A line for each score that takes its answers from several columns, by score and column.

    There a touchpoint has more answers than the file has people, which nobody expects.

    >>> counted_together([("Delivery", "Q1"), ("Delivery", "Q1"), ("Desk", "Q2"), ("Desk", "Q3")])
    ['counted together as one score, a person once in each of 2 columns: Q2, Q3']
    """
    columns: dict[object, dict[str, None]] = {}
    for score, column in answers:
        columns.setdefault(score, {})[column] = None
    return [
        locale.tr(
            "counted together as one score, a person once in each of %n column(s): {columns}",
            "", len(names), columns=some(names, _COLUMNS_LISTED),
        )
        for names in columns.values() if len(names) > 1
    ]  # fmt: skip


def _times(texts: Counter[str]) -> tuple[str, ...]:
    """The most frequent texts, each with how often it stands there."""
    return tuple(
        locale.tr("{text} %n time(s)", "", n, text=text) for text, n in texts.most_common(_LISTED)
    )


def _short(text: str) -> str:
    text = masked(" ".join(text.split()))
    return repr(text if len(text) <= 30 else text[:29] + "…")


def _row_numbers(
    connection: duckdb.DuckDBPyConnection,
    rows: Rows,
    coded: Coded,
    texts: Counter[str],
    report: Report,
) -> list[int]:
    """The first rows with one of these cells, counted as a spreadsheet does, header included."""
    name = quote_identifier(coded.column)
    some = [text for text, _ in texts.most_common(50)]
    if coded.plain:
        test = f"TRY_CAST(c AS DOUBLE) IN ({', '.join(some)})"
    else:
        test = f"c IN ({', '.join(quote_literal(t) for t in some)})"
    connection.execute("SET preserve_insertion_order = true")
    every = replace(rows, chosen="")  # rows that are left out stand in the file all the same
    found = run_query(
        connection,
        f"SELECT number FROM (SELECT {name} AS c, row_number() OVER () AS number "
        f"FROM {every.from_clause()}) WHERE {test} LIMIT {_LISTED}",
        report,
        0.95,
        0.95,
    )
    return sorted(int(n) + rows.dialect.header_rows for (n,) in found)
