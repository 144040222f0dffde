"""Answers to several questions in one column, which another column tells apart, as a column each.

Tools that ask by turns write one row per answer: `type` says *NPS*, *CSAT* or *CES*, and `score` is
0 to 10 in one row and 1 to 5 in the next; others write the question beside whatever was answered, a
number, a word or a sentence. Read as one scale they would be none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeymap.data.samples import cells_met, sample_rows
from journeymap.data.text import fold, folded_pattern, number_of, quote_identifier, quote_literal

if TYPE_CHECKING:
    import duckdb

    from journeymap.data.rows import Rows

_MEASURE = folded_pattern(
    r"^(e?nps|net promoter( score)?|o?csat|customer satisfaction( score)?|ces|"
    r"customer effort( score)?|effort( score)?|satisfaction( score)?|rating|stars?|"
    r"رضایت|تلاش|خالص ترویج‌کنندگان|رضا)$"
)
_SCORE = folded_pattern(
    r"(^|[\s_])(scores?|values?|ratings?|answers?|responses?|results?|امتیاز|نمره|پاسخ|درجه|نتيجه)$"
)


_QUESTION = folded_pattern(
    r"^(survey |full )?(question|item|prompt|frage|سوال|سؤال|پرسش)"
    r"( ?(text|title|label|name|category))?$"
    r"|^(عنوان|متن|نص) ?(سوال|سؤال|پرسش|السوال|السؤال)$|^السوال$"
)
_ANSWER = folded_pattern(
    r"^(the |survey |question )?(answer|response|value|antwort|پاسخ|جواب|الاجابه|الجواب)s?"
    r"( ?(text|value|label|content))?$"
)
#: What a column belongs to, in reports of Salesforce: "Survey Question: Question Title".
_OWNER = re.compile(r"^survey question: ")
#: More questions than this are no questionnaire.
_MOST_QUESTIONS = 80
#: Questions on scales that end at different numbers are not one scale.
_TOPS = (5, 7, 10, 100)


@dataclass(frozen=True, slots=True)
class Measure:
    """The scores of one measure: the cells of `score` in the rows where `kind` says `value`."""

    score: str
    kind: str
    value: str

    @property
    def parts(self) -> tuple[str, ...]:
        """The columns it is made of."""
        return self.score, self.kind

    def sql(self) -> str:
        """The score where it is one of this measure, else NULL."""
        kind, score = (
            f"trim(CAST({quote_identifier(c)} AS VARCHAR))" for c in (self.kind, self.score)
        )
        return f"CASE WHEN {kind} = {quote_literal(self.value)} THEN {score} END"


def measures_of(counts: Mapping[str, Mapping[str, int]]) -> Iterator[Measure]:
    """The measures of a file, told by `counts` of the cells of its columns.

    >>> cells = {"type": {"NPS": 2, "CES": 1}, "score": {"9": 1, "5": 2}}
    >>> [m.value for m in measures_of(cells)]
    ['NPS', 'CES']
    """
    kinds = [
        name
        for name, cells in counts.items()
        if len(cells) > 1 and all(_MEASURE.search(fold(cell)) for cell in cells)
    ]
    scores = [
        name
        for name, cells in counts.items()
        if _SCORE.search(fold(name)) and cells and all(number_of(c) is not None for c in cells)
    ]
    if len(kinds) == len(scores) == 1:
        for value in dict.fromkeys(cell.strip() for cell in counts[kinds[0]]):
            yield Measure(scores[0], kinds[0], value)


def questions_of(counts: Mapping[str, Mapping[str, int]]) -> tuple[str, str] | None:
    """The column of questions and that of answers, in a file with one row per answer.

    >>> questions_of({"id": {"1": 2}, "Question": {"How?": 1, "Why?": 1}, "Answer": {"5": 1}})
    ('Question', 'Answer')
    """
    spoken = {name: fold(name).replace("_", " ") for name in counts}
    asked = [
        name
        for name, cells in counts.items()
        if _QUESTION.search(_OWNER.sub("", spoken[name])) and 1 < len(cells) <= _MOST_QUESTIONS
    ]
    told = [name for name in counts if _ANSWER.search(spoken[name]) and counts[name]]
    # the number and the text of a question in a column each: the text is the longer one
    asked.sort(key=lambda name: -sum(map(len, counts[name])))
    return (asked[0], told[0]) if asked and len(told) == 1 else None


def _answers_apart(connection: duckdb.DuckDBPyConnection, rows: Rows) -> Rows:
    """The rows with a column more for each question, where not all are answered on one scale."""
    found = questions_of(rows.counts)
    if found is None:
        return rows
    question, answer = found
    sql = ", ".join(f"trim(CAST({quote_identifier(c)} AS VARCHAR))" for c in found)
    met = connection.execute(
        f"SELECT q, a, count(*) FROM (SELECT {sql} FROM {rows.from_clause()}"
        f" LIMIT {sample_rows(len(rows.columns))}) AS t(q, a) WHERE q <> '' AND a <> ''"
        " GROUP BY q, a ORDER BY 3 DESC, 1, 2"
    ).fetchall()
    cells: dict[str, dict[str, int]] = {q.strip(): {} for q in rows.counts[question]}
    for asked, said, number in met:
        cells.setdefault(asked, {})[said] = number
    if len({_kind_of(told) for told in cells.values() if told}) < 2:
        return rows
    taken = {column.casefold() for column in rows.columns}
    for asked, told in cells.items():
        if told:
            name = f"{answer} ({asked})" if asked.casefold() in taken else asked
            taken.add(name.casefold())
            rows = rows.with_column(name, Measure(answer, question, asked), told)
    return rows


def _kind_of(cells: Mapping[str, int]) -> int:
    """Where the scale of numbers ends; 0 for words, -1 for those of a scale."""
    from journeymap.data.scales import scales_of

    numbers = {n: count for cell, count in cells.items() if (n := number_of(cell)) is not None}
    if sum(numbers.values()) < 0.9 * sum(cells.values()):
        return -1 if scales_of(cells) else 0
    return next((top for top in _TOPS if max(numbers) <= top), _TOPS[-1] + 1)


def with_measures(connection: duckdb.DuckDBPyConnection, rows: Rows) -> Rows:
    """The rows with a column more for each measure."""
    for measure in measures_of(rows.counts):
        name = measure.value
        if name.casefold() in (column.casefold() for column in rows.columns):
            name = f"{measure.score} ({measure.value})"
        rows = rows.with_column(name, measure, cells_met(connection, rows, measure.sql()))
    return (
        rows
        if any(isinstance(m, Measure) for m in rows.made.values())
        else _answers_apart(connection, rows)
    )
