"""The code book that a workbook brings along: what Q1 asked, and what its 1 to 5 stand for.

Agencies and form builders hand over answers in one sheet and their meaning in the next, in one of
three shapes: a row for each variable with its question and `1=Very bad; 2=Bad`; a row for each code
of a variable; or the *survey* and *choices* of an XLSForm. Which column of such a sheet is which is
told by what stands in it: the variables are the headings of the answers.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from journeymap.data.spss import are_codes
from journeymap.data.text import fold, folded_pattern, number_of

Table = Sequence[Sequence[str]]
#: The rows of one variable, under each other.
_Block = tuple[str, list[Sequence[str]]]

#: So many of the columns must be explained, and so large a part of what the sheet explains.
_LEAST, _LEAST_SHARE = 2, 0.2
_MOSTLY = 0.6
_QUESTION = folded_pattern(
    r"question|label|wording|description|meaning|\btext\b|frage|libelle|pregunta|descripci|soru"
    r"|سوال|پرسش|شرح|عنوان|توضیح|السؤال|السوال|الوصف|البیان"
)
_LIST = re.compile(r"select[_ ]one (?:from )?(\S+)", re.IGNORECASE)
_LISTED = folded_pattern(r"^list[_ ]?name$")
_FIRST_CODE = re.compile(r"\s*[({\[]?-?\d{1,4}\s*([=:,.)\]–-])")
_AROUND = " \t\n\r;,|/…." + "\u060c\u061b"
#: A heading of words says more on a card than the sentence that describes it.
_SPEAKS = re.compile(r"[^\W\d_]{4,}(?: [^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class CodeBook:
    """What is known of columns: what each asks, and the words of its codes, by heading."""

    questions: Mapping[str, str] = field(default_factory=dict)
    words: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    sheets: tuple[str, ...] = ()

    @property
    def columns(self) -> frozenset[str]:
        """The headings that it says something about."""
        return frozenset(self.questions) | frozenset(self.words)


def code_book(headings: Sequence[str], sheets: Mapping[str, Table]) -> CodeBook:
    """What the other `sheets` of a workbook say about the columns under `headings`.

    >>> said = [["Item", "Wording", "Codes"], ["q1", "How was the desk?", "1=Bad; 2=Fair; 3=Good"],
    ...         ["q2", "How was the food?", "1=Bad; 2=Fair; 3=Good"]]
    >>> book = code_book(["id", "q1", "q2"], {"Codes": said})
    >>> book.questions["q2"], book.words["q1"]
    ('How was the food?', {'1': 'Bad', '2': 'Fair', '3': 'Good'})
    """
    wanted: dict[str, str] = {}
    for heading in headings:
        if heading:
            wanted.setdefault(_key(heading), heading)
    questions: dict[str, str] = {}
    words: dict[str, Mapping[str, str]] = {}
    used = []
    for sheet, rows in sheets.items():
        blocks = _blocks(rows, wanted)
        if not blocks:
            continue
        asked, told = _questions(rows[0], blocks), _words(blocks, sheets.values())
        if asked or told:
            used.append(sheet)
        questions = {wanted[key]: text for key, text in asked.items()} | questions
        words = {wanted[key]: codes for key, codes in told.items()} | words
    return CodeBook(
        {name: text for name, text in questions.items() if not _SPEAKS.fullmatch(name.strip())},
        words,
        tuple(used),
    )


def spelled(book: CodeBook, headings: Sequence[str], answers: Table) -> set[str]:
    """The columns whose codes are better written as their words: a branch, a town, no scale."""
    found = set()
    for at, heading in enumerate(headings):
        words = book.words.get(heading)
        if not words:
            continue
        cells = Counter(row[at].strip() for row in answers if at < len(row) and row[at].strip())
        coded = {_number(code): text for code, text in words.items()}
        numbers = {_number(cell): n for cell, n in cells.items()}
        name = f"{heading} {book.questions.get(heading, '')}"
        if not all(isinstance(code, float) for code in coded) or not are_codes(
            coded, numbers, name
        ):
            found.add(heading)
    return found


def _number(code: str) -> object:
    number = number_of(code)
    return code if number is None else number


def _key(name: str) -> str:
    """A variable as it is compared: without the groups that form builders put before it."""
    return fold(name.rpartition("/")[2]).strip(" .:")


def _blocks(rows: Table, wanted: Mapping[str, str]) -> list[_Block]:
    """The rows of each variable that is a heading; none where the sheet explains no columns."""
    best: tuple[int, int] = (0, 0)
    for at in range(max(map(len, rows), default=0)):
        cells = {_key(row[at]) for row in rows if at < len(row) and row[at].strip()}
        known = len(cells & wanted.keys())
        if known >= max(_LEAST, _LEAST_SHARE * len(cells)) and known > best[0]:
            best = known, at
    if not best[0]:
        return []
    found: dict[str, list[Sequence[str]]] = {}
    last = ""
    for row in rows:
        last = _key(_cell(row, best[1])) or last
        if last in wanted:
            found.setdefault(last, []).append([*row[: best[1]], "", *row[best[1] + 1 :]])
    return list(found.items())


def _cell(row: Sequence[str], at: int) -> str:
    return row[at].strip() if at < len(row) else ""


def _filled(block: _Block, at: int) -> list[str]:
    """The distinct cells of a variable in one column."""
    return list(dict.fromkeys(cell for row in block[1] if (cell := _cell(row, at))))


def _questions(header: Sequence[str], blocks: Sequence[_Block]) -> dict[str, str]:
    """What each variable asks: words that are its own, one sentence for all of its rows."""
    best: tuple[bool, float] = (False, 0.0)
    found: dict[str, str] = {}
    for at in range(max(len(row) for _, rows in blocks for row in rows)):
        said = {block[0]: cells[0] for block in blocks if len(cells := _filled(block, at)) == 1}
        said = {k: t for k, t in said.items() if re.search(r"[^\W\d_]{2}", t) and not listed(t)}
        if len(said) < _MOSTLY * len(blocks) or len(set(said.values())) < _MOSTLY * len(said):
            continue
        rank = (
            bool(_QUESTION.search(fold(_cell(header, at)).replace("_", " "))),
            sum(map(len, said.values())) / len(said),
        )
        if rank > best:
            best, found = rank, said
    return {key: " ".join(text.split()) for key, text in found.items()}


def _words(blocks: Sequence[_Block], sheets: Iterable[Table]) -> dict[str, dict[str, str]]:
    """The words of the codes of each variable, in whichever of the three shapes."""
    width = range(max(len(row) for _, rows in blocks for row in rows))
    found: dict[str, dict[str, str]] = {}
    lists: dict[str, dict[str, str]] = {}
    for sheet in sheets:
        lists |= _lists(sheet)
    for block in blocks:
        cells = [cell for at in width for cell in _filled(block, at)]
        told = next((codes for cell in cells if (codes := listed(cell))), {})
        form = next((m[1] for cell in cells if (m := _LIST.fullmatch(cell))), "")
        found[block[0]] = told or lists.get(form, {}) or _under_each_other(block, width)
    return {key: codes for key, codes in found.items() if codes}


def _under_each_other(block: _Block, width: range) -> dict[str, str]:
    """A row for each code: the column of different numbers, and the column of different words."""
    rows = block[1]
    if len(rows) < 2:
        return {}
    columns = {at: [_cell(row, at) for row in rows] for at in width}
    whole = {at: cells for at, cells in columns.items() if all(cells) and len(set(cells)) > 1}
    codes = [at for at, cells in whole.items() if all(number_of(c) is not None for c in cells)]
    words = [at for at, cells in whole.items() if len(set(cells)) == len(cells) and at not in codes]
    if not codes or not words:
        return {}
    return dict(zip(columns[codes[0]], columns[words[0]], strict=True))


def _lists(rows: Table) -> dict[str, dict[str, str]]:
    """The lists of choices of an XLSForm: the sheet with a column called *list_name*."""
    header = [fold(cell) for cell in rows[0]] if rows else []
    named = [at for at, cell in enumerate(header) if _LISTED.search(cell)]
    codes = [at for at, cell in enumerate(header) if cell in ("name", "value")]
    words = [at for at, cell in enumerate(header) if cell.startswith("label")]
    found: dict[str, dict[str, str]] = {}
    if named and codes and words:
        for row in rows[1:]:
            code, text = _cell(row, codes[0]), _cell(row, words[0])
            if code and text:
                found.setdefault(_cell(row, named[0]), {})[code] = text
    return found


def listed(text: str) -> dict[str, str]:
    """The codes and their words in one cell; nothing where it holds no two of them.

    >>> listed("1, Very bad | 2, Bad | 3, Good"), listed("1 = low … 5 = high"), listed("18-25")
    ({'1': 'Very bad', '2': 'Bad', '3': 'Good'}, {'1': 'low', '5': 'high'}, {})
    """
    first = _FIRST_CODE.match(text)
    if not first:
        return {}
    mark = re.escape(first[1])
    parts = re.split(rf"(?:^|(?<=[\s;,|/…(]))[({{\[]?(-?\d{{1,4}})\s*{mark}\s*", text)
    pairs = {
        code: words
        for code, said in zip(parts[1::2], parts[2::2], strict=True)
        if (words := " ".join(said.strip(_AROUND + "([{").split()))
    }
    return pairs if len(pairs) > 1 and any(map(str.isalpha, "".join(pairs.values()))) else {}
