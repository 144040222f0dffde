"""The rows above the answers, and the sums below them: what is heading, what is data.

Survey tools write a second row of headings (SurveyMonkey the choices, Qualtrics the questions),
spreadsheets a title above the table and a total under it. None of them is anybody's answer.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

from journeymap.data.answers import NO_ANSWER
from journeymap.data.text import fold, number_of

#: Cells of a second row of headings that only say that the answer stands here.
_PLAIN = frozenset(("response", "open-ended response", "responses", "antwort", "réponse"))
_DATE = re.compile(r"\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}")
#: A day with its time of day, or whole: over such, no heading is one.
_MOMENT = re.compile(r"\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}[ T]+\d{1,2}:\d{2}")
_DAY = re.compile(r"\d{4}([-/.])\d{1,2}\1\d{1,2}|\d{1,2}([-/.])\d{1,2}\2\d{4}")
_WHEN = (_MOMENT.match, _DAY.fullmatch)
#: First cells of a row of sums, folded.
_SUMS = frozenset(
    fold(word)
    for word in (
        "total", "total:", "totals", "grand total", "sum", "average", "average:", "avg", "mean",
        "averages", "gesamt", "summe", "mittelwert", "durchschnitt", "جمع", "جمع کل", "مجموع",
        "میانگین", "المجموع", "الإجمالي", "المتوسط",
    )
)  # fmt: skip
_LOOKED_AT = 20
_TAIL = 1 << 16


def header_rows_of(rows: Sequence[Sequence[str]]) -> int:
    """Rows of headings: 3 with Qualtrics' row of ImportIds, 2 when the second reads as one, else 1.

    None where the first row is one of those below it.

    >>> header_rows_of([["id", "Q1", "Q2"], ["Id", "Price?", "Staff?"], ["7", "4", "5"]])
    2
    >>> header_rows_of([["id", "Q1"], ["7", "4"], ["8", "5"]])
    1
    >>> header_rows_of([["4", "5", "4"], ["4", "3", "4"], ["5", "5", "4"]])
    0
    """
    if len(rows) > 2 and _is_like_those_below(rows):
        return 0
    if len(rows) > 2 and rows[2] and rows[2][0].lstrip().startswith('{"ImportId"'):
        return 3
    if len(rows) > 2 and (_groups_above(rows) or _headings_below(rows)):
        return 2
    return 1


def _is_like_those_below(rows: Sequence[Sequence[str]]) -> bool:
    """A first row with a time or day over such, or of nothing but numbers of their columns.

    Questions may be numbered, too, but their numbers rise from column to column.
    """
    first, below = [cell.strip() for cell in rows[0]], rows[1:]
    columns = [[row[at].strip() for row in below if at < len(row)] for at in range(len(first))]
    for cell, others in zip(first, columns, strict=True):
        said = [other for other in others if other]
        if any(said and form(cell) and all(map(form, said)) for form in _WHEN):
            return True
    numbers = [number for cell in first if (number := number_of(cell)) is not None]
    told = sum(cell in others for cell, others in zip(first, columns, strict=True))
    rising = all(early < late for early, late in pairwise(numbers))
    return len(numbers) == len(first) > 1 and not rising and told >= 0.8 * len(first)


def _groups_above(rows: Sequence[Sequence[str]]) -> bool:
    """A first row that names groups of columns only, the names of the columns under it."""
    first, second = ([cell.strip() for cell in row] for row in rows[:2])
    named = [cell for cell in second if cell]
    return (
        0 < sum(map(bool, first)) < 0.5 * len(second)
        and len(named) > 0.9 * len(second)
        and len(set(named)) == len(named)
        and not first[0]
        and not any(_is_value(cell) for cell in named)
        and any(_is_value(cell) for cell in rows[2])
    )


def _headings_below(rows: Sequence[Sequence[str]]) -> bool:
    """A second row of words: without an id where all others have one, under unnamed columns
    (SurveyMonkey); or words that never come again over columns of numbers and dates (Qualtrics).
    """
    second, data = [cell.strip() for cell in rows[1]], rows[2 : 2 + _LOOKED_AT]
    if not any(second) or any(cell and _is_value(cell) for cell in second):
        return False
    columns = [[row[at].strip() for row in data if at < len(row)] for at in range(len(second))]
    if not second[0] and all(columns[0]):
        first = [cell.strip() for cell in rows[0]]
        spread = any(cell and at < len(first) and not first[at] for at, cell in enumerate(second))
        return spread or any(fold(cell) in _PLAIN for cell in second)
    if any(cell and cell in below for cell, below in zip(second, columns, strict=True)):
        return False
    valued = [at for at, below in enumerate(columns) if _are_values(below)]
    worded = [at for at in valued if fold(second[at]) not in NO_ANSWER]
    return len(worded) >= 2 and len(worded) >= 0.6 * len(valued)


def _are_values(cells: Sequence[str]) -> bool:
    filled = [cell for cell in cells if cell]
    return bool(filled) and all(_is_value(cell) for cell in filled)


def _is_value(cell: str) -> bool:
    return number_of(cell) is not None or _DATE.match(cell) is not None


def column_names(header: Sequence[Sequence[str]], width: int) -> tuple[str, ...]:
    """Names as shown: white space collapsed, unnamed ones numbered, repeated ones told apart.

    >>> column_names([["id", "Q 1", "", "q 1"]], 4)
    ('id', 'Q 1', 'column 3', 'q 1 (2)')
    >>> column_names([["id", "How was …", ""], ["", "Price", "Staff"]], 3)
    ('id', 'How was … [Price]', 'How was … [Staff]')
    """
    names: list[str] = []
    taken: set[str] = set()
    for at, said in enumerate(_joined_names(header, width)):
        base = said or f"column {at + 1}"
        name, number = base, 2
        while name.casefold() in taken:
            name, number = f"{base} ({number})", number + 1
        taken.add(name.casefold())
        names.append(name)
    return tuple(names)


def _joined_names(header: Sequence[Sequence[str]], width: int) -> list[str]:
    """The first heading of each column; a question over several is joined to each choice."""
    rows = [
        [" ".join(c.split()) for c in row[:width]] + [""] * (width - len(row)) for row in header
    ]
    names = [next((row[at] for row in rows if row[at]), "") for at in range(width)]
    if len(rows) != 2 or not rows[0][0] or rows[1][0]:
        return names
    question = ""
    for at, (top, choice) in enumerate(zip(*rows, strict=True)):
        goes_on = at + 1 < width and not rows[0][at + 1] and bool(rows[1][at + 1])
        question = top or (question if choice else "")
        if question and choice and (not top or goes_on) and fold(choice) not in _PLAIN:
            names[at] = f"{question} [{choice}]"
        elif question and not top:
            names[at] = question
    return names


def questions_of(header: Sequence[Sequence[str]], columns: Sequence[str]) -> dict[str, str]:
    """What a second row of headings says of a column beyond its name (Qualtrics' questions)."""
    if len(header) < 2:
        return {}
    second = [" ".join(cell.split()) for cell in header[1]]
    return {
        column: text
        for column, text in zip(columns, second, strict=False)
        if text and text not in column and fold(text) not in _PLAIN and not text.startswith("{")
    }


def title_lines(text: str, delimiter: str) -> int:
    """Lines above the header that fill one or two cells only: a title, a date of export.

    >>> title_lines("Survey 2026,,,\\nid,day,Shop,Desk\\n1,Monday,4,5\\n2,Tuesday,4,5\\n", ",")
    1
    """
    lines = text.split("\n", 40)[:40]
    filled = [sum(1 for c in line.split(delimiter) if c.strip(' "\r')) for line in lines]
    table = sorted(n for n in filled[: len(lines) - 1] if n)
    if len(table) < 3:
        return 0
    width = table[len(table) // 2]
    for at, number in enumerate(filled[:20]):
        if '"' in lines[at] and lines[at].count('"') % 2:
            return 0
        if number >= width or number > max(1, min(2, width - 2)):
            return at if number >= 0.7 * width else 0
    return 0


def ends_blank(path: Path, delimiter: str) -> bool:
    """Whether a UTF-8 file ends in rows of nothing but delimiters, as spreadsheets write them."""
    with path.open("rb") as file:
        size = file.seek(0, 2)
        file.seek(max(0, size - _TAIL))
        last = file.read().rstrip(b"\r\n").rpartition(b"\n")[2].decode("utf-8", errors="replace")
    return delimiter in last and not last.strip(f'{delimiter}" \t\r')


def sums_below(path: Path, delimiter: str, width: int) -> tuple[int, tuple[str, ...]]:
    """The column and the cells that mark rows of sums at the end of a UTF-8 file, if there are any.

    >>> sums_below(Path("/dev/null"), ",", 3)
    (0, ())
    """
    with path.open("rb") as file:
        size = file.seek(0, 2)
        file.seek(max(0, size - _TAIL))
        lines = file.read().decode("utf-8", errors="replace").splitlines()
    marks: list[tuple[int, str]] = []
    for line in reversed([line for line in lines if line.strip(f'{delimiter}" \t\r')][-3:]):
        row = next(csv.reader([line], delimiter=delimiter), [])
        at = next((i for i, cell in enumerate(row) if cell.strip()), -1)
        if len(row) > width or width < 2 or at < 0 or fold(row[at]) not in _SUMS:
            break
        marks.append((at, row[at]))
    if not marks or len({at for at, _ in marks}) > 1:
        return 0, ()
    return marks[0][0], tuple(dict.fromkeys(cell for _, cell in marks))
