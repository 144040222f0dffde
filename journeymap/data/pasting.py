"""Text from the clipboard as rows: plain lines, or the cells of a spreadsheet.

A row is a touchpoint: name, stage, department, channel and score. What is read here touches no
journey yet; `journeymap.data.planting` puts it into one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from journeymap.data.text import clean, fold, number_of
from journeymap.i18n.locale import Locale
from journeymap.model.entities import BEST, WORST

Column = Literal["name", "stage", "department", "channel", "score"]
COLUMNS: tuple[Column, ...] = ("name", "stage", "department", "channel", "score")
#: A list that a room can look at is far shorter; more is something else, or a table to be imported.
MAX_CHARACTERS, MAX_ROWS, MAX_NAME = 1_000_000, 1_000, 300
#: A quoted cell of more lines is an open quotation mark that swallows the rows behind it.
_MOST_LINES = 12

_WORDS: dict[Column, tuple[str, ...]] = {
    "name": (
        *("name", "touchpoint", "touch point", "touchpoints", "step", "title", "activity"),
        *("نام", "نقطه تماس", "نقطهٔ تماس", "نقاط تماس", "گام", "عنوان"),
        *("الاسم", "اسم", "نقطة التماس", "نقاط التماس", "نقطة الاتصال", "نقطة التواصل", "الخطوة"),
    ),
    "stage": ("stage", "phase", "stages", "مرحله", "مراحل", "فاز", "مرحلة", "المرحلة", "المراحل"),
    "department": (
        *("department", "dept", "unit", "team", "departments", "lane"),
        *("واحد", "واحد سازمانی", "بخش", "دپارتمان", "اداره", "تیم"),
        *("الإدارة", "إدارة", "القسم", "قسم", "الوحدة", "الفريق"),
    ),
    "channel": ("channel", "channels", "medium", "کانال", "قناة", "القناة", "القنوات"),
    "score": (
        *("score", "belief", "feeling", "rating", "mood", "emotion"),
        *("امتیاز", "باور", "احساس", "نمره", "درجة", "الدرجة", "الشعور", "التقييم", "تقييم"),
    ),
}
_HEADERS: dict[str, Column] = {fold(w): column for column, ws in _WORDS.items() for w in ws}

_QUOTED = re.compile(r'"((?:[^"]++|"")*+)"(?=[\t\n]|\Z)')
_PLAIN = re.compile(r"[^\t\n]*+")
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f]")
#: They would turn the text around them; a joiner inside a word stays.
_TURNS = re.compile("[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]")
_DIGITS = "0-9۰-۹٠-٩"
#: "1. ", "2) ", "(3) ", "۱- ", "a) ", "- ", "• " and their like at the beginning of a line.
_BULLET = re.compile(
    rf"^\s*(?:[-–—*•◦▪▸►‣·●○■□☐☑✓✔→⁃+]\s+|[•◦▪▸►‣●○■□☐☑✓✔⁃]|\(?[{_DIGITS}]{{1,3}}[.)](?![{_DIGITS}])\s*"
    rf"|[{_DIGITS}]{{1,3}}\s?[-–:]\s+|\([a-zA-Z]\)\s+|[a-zA-Z]\)\s+)"
)
#: What people write into a cell to say that there is nothing.
_NOTHING = ("-", "–", "—", "n/a", "N/A", "?", "؟")
_ONLY_MARK = re.compile(rf"^\(?(?:[{_DIGITS}]{{1,4}}[.)\-:]?|[-–—*•◦▪▸►‣·●○■□o])\)?$")
_FOREIGN = re.compile(
    r"^\s*(?:\{\s*[\"}]|\[\s*[{\[\"]|<(?:!doctype|\?xml|!--|html|svg)\b)", re.IGNORECASE
)
_FORMULA = "=+-@＝＋－＠"

Fault = Literal["nothing", "large", "rows", "name", "foreign", "binary"]


class PasteError(ValueError):
    """The clipboard holds no list of touchpoints; `fault_text` says it to a reader."""

    def __init__(self, fault: Fault, number: int = 0) -> None:
        super().__init__(fault)
        self.fault, self.number = fault, number


@dataclass(frozen=True, slots=True)
class PastedRow:
    """A touchpoint as it was pasted; empty where nothing stood. `line` counts rows from 1."""

    name: str
    stage: str = ""
    department: str = ""
    channel: str = ""
    score: str = ""
    line: int = 0


@dataclass(frozen=True, slots=True)
class Pasted:
    """Rows in their order, and the columns they have."""

    rows: tuple[PastedRow, ...]
    columns: frozenset[Column]


def read_pasted(text: str) -> Pasted:
    """The touchpoints in a text. Raises `PasteError` when it is something else.

    Lines lose their bullets and numbers. Cells are separated by tabs as spreadsheets do it, quoted
    where they hold line ends; a row of headings, in English, Persian or Arabic, says what the
    columns are, otherwise they are name, stage, department, channel and score, or as many as there
    are, a column of nothing but numbers being the score. An empty stage is that of the row above.

    >>> [row.name for row in read_pasted("1. Advert\\n2. Website").rows]
    ['Advert', 'Website']
    >>> read_pasted("Name\\tStage\\tScore\\nAdvert\\tAwareness\\t7\\nSearch\\t\\t5").rows[1]
    PastedRow(name='Search', stage='Awareness', department='', channel='', score='5', line=3)
    """
    _refuse_foreign(text)
    table = list(_table(text))
    if not any(any(row) for row in table):
        raise PasteError("nothing")
    if len(table) > 4 * MAX_ROWS:
        raise PasteError("rows", len(table))
    table = _without_marks(table)
    columns, has_header = _columns_of(table)
    rows: list[PastedRow] = []
    stage = ""
    for line, cells in enumerate(table, 1):
        if line == 1 and has_header:
            continue
        found = {column: cells[i] for i, column in columns.items() if i < len(cells)}
        found = {c: "" if text in _NOTHING else text for c, text in found.items()}
        stage = found.get("stage") or stage
        name = found.get("name", "")
        if name and not (_ONLY_MARK.match(name) and not name.isdigit()):
            rows.append(PastedRow(**{**found, "stage": stage, "name": name}, line=line))
    _refuse_rows(rows)
    return Pasted(tuple(rows), frozenset(columns.values()))


def as_text(rows: Iterable[Sequence[str]]) -> str:
    """Rows of cells as spreadsheets take them from the clipboard; `read_pasted` reads them back.

    >>> as_text([["a", "two\\nlines"]])
    'a\\t"two\\nlines"'
    """

    def cell(text: str) -> str:
        if any(c in text for c in '\t\n\r"'):
            return '"' + text.replace('"', '""') + '"'
        return text

    return "\n".join("\t".join(map(cell, row)).rstrip("\t") for row in rows)


def belief_in(score: str) -> int | None:
    """The belief a cell gives; None when it is no whole number from `WORST` to `BEST`.

    >>> belief_in("7"), belief_in("۴"), belief_in("5 - fine"), belief_in("12"), belief_in("8/10")
    (7, 4, 5, None, None)
    """
    value = None if "/" in score or "%" in score or "٪" in score else number_of(score)
    whole = value is not None and value.is_integer() and WORST <= value <= BEST
    return int(value) if whole and value is not None else None


def fault_text(error: PasteError, locale: Locale) -> str:
    """Why nothing was pasted, and what would be."""
    number = locale.number(error.number)
    match error.fault:
        case "nothing":
            return locale.tr("There is no text on the clipboard to paste")
        case "large":
            return locale.tr(
                "The clipboard holds {number} MB of text; a list of touchpoints has at most "
                "{most} rows",
                number=locale.number(error.number / 1e6, 1),
                most=locale.number(MAX_ROWS),
            )
        case "rows":
            return locale.tr(
                "The clipboard holds {number} rows; at most {most} can be pasted at once",
                number=number,
                most=locale.number(MAX_ROWS),
            )
        case "name":
            return locale.tr(
                "Row {number} of the clipboard is longer than a name of {most} letters",
                number=number,
                most=locale.number(MAX_NAME),
            )
        case "foreign":
            return locale.tr(
                "The clipboard holds data of another program, no list of touchpoints: "
                "copy lines of text or cells of a spreadsheet"
            )
        case "binary":
            return locale.tr("The clipboard holds something that is no text")


def _refuse_foreign(text: str) -> None:
    if len(text) > MAX_CHARACTERS:
        raise PasteError("large", len(text))
    if _CONTROL.search(text):
        raise PasteError("binary")
    if _FOREIGN.match(text):
        raise PasteError("foreign")


def _refuse_rows(rows: Sequence[PastedRow]) -> None:
    if not rows:
        raise PasteError("nothing")
    if len(rows) > MAX_ROWS:
        raise PasteError("rows", len(rows))
    for row in rows:
        if any(len(getattr(row, column)) > MAX_NAME for column in COLUMNS):
            raise PasteError("name", row.line)


def _table(text: str) -> Iterator[list[str]]:
    """Rows of cells; every line is a row, blank ones are empty."""
    for end in ("\r\n", "\r", "\u2028", "\u2029", "\x85", "\x0c"):
        text = text.replace(end, "\n")
    at, row = 0, list[str]()
    while at <= len(text):
        quoted = _QUOTED.match(text, at)
        if quoted is not None and quoted[1].count("\n") < _MOST_LINES:
            row.append(_tidy(quoted[1].replace('""', '"')))
            at = quoted.end()
        else:
            plain = _PLAIN.match(text, at)
            assert plain is not None  # it matches the empty text too
            row.append(_tidy(plain[0]))
            at = plain.end()
        if at >= len(text) or text[at] == "\n":
            yield row
            row = []
        at += 1


def _tidy(cell: str) -> str:
    """A cell without bullets and marks nobody sees, on one line."""
    text = " ".join(_TURNS.sub("", cell).split())
    bare = _BULLET.sub("", text, count=1)
    if len(bare) > 1 and bare[0] == "'" and bare[1] in _FORMULA:  # as spreadsheets mark a text
        bare = bare[1:]
    return bare if bare or not _ONLY_MARK.match(text) else text


def _without_marks(table: list[list[str]]) -> list[list[str]]:
    """The table without a first column of nothing but bullets or running numbers."""
    filled = [row for row in table if any(row)]
    firsts = [row[0] for row in filled if len(row) > 1 and any(row[1:])]
    marks = [cell for cell in firsts if cell]
    if len(firsts) < len(filled) or not marks or not all(map(_ONLY_MARK.match, marks)):
        return table
    return [row[1:] or [""] for row in table]


def _columns_of(table: Sequence[Sequence[str]]) -> tuple[dict[int, Column], bool]:
    """What stands in each column, and whether the first row says so."""
    first = table[0]
    said = {i: _HEADERS[key] for i, cell in enumerate(first) if (key := fold(cell)) in _HEADERS}
    named = sum(bool(cell) for cell in first)
    if "name" in said.values() and len(table) > 1 and 2 * len(said) > named:
        kept: dict[int, Column] = {}
        for i, column in said.items():
            if column not in kept.values():
                kept[i] = column
        return kept, True
    width = max(len(row) for row in table)
    numbers = next((i for i in range(1, width) if _all_numbers(table, i)), None)
    places = [i for i in range(width) if i != numbers]
    columns: dict[int, Column] = dict(zip(places, COLUMNS[:4], strict=False))
    score = numbers if numbers is not None else next(iter(places[4:]), None)
    if score is not None:
        columns[score] = "score"
    return columns, False


def _all_numbers(table: Sequence[Sequence[str]], column: int) -> bool:
    cells = [row[column] for row in table if column < len(row) and row[column]]
    return bool(cells) and all(re.fullmatch(r"[0-9]+(?:[.,/][0-9]+)?", clean(c)) for c in cells)
