"""SPSS files: codes, the words they stand for, and which codes are declared to be no answers.

The cells are written out as CSV, as of any other export. Where every code of a variable has a word
and the words are no scale, the words are written (Germany, Austria); where they are a scale, or
only its ends are named, the codes are written and `SpssSheet.labels` says what they mean.
"""

from __future__ import annotations

import csv
import datetime as dt
import mmap
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from math import isfinite
from pathlib import Path

from journeymap.data.answers import is_no_answer
from journeymap.data.counted import InputError, Report, no_report
from journeymap.data.sav_cases import read_cases
from journeymap.data.sav_file import SavError, SavFile, Variable, mapped, open_sav
from journeymap.data.scales import scales_of
from journeymap.data.text import fold, number_of
from journeymap.i18n.said import locale

_LISTED = 8
_SCORES = frozenset((4, 5, 6, 7, 10, 11))


@dataclass(frozen=True, slots=True)
class SpssSheet:
    """What stands in the dictionary of a file, beside the cells.

    `questions` are the variables' labels, `labels` the words of codes that were written as codes
    (variable -> code as written -> words); `left_blank` counts the cells with codes declared
    missing, by variable and code.
    """

    names: tuple[str, ...]
    questions: Mapping[str, str]
    labels: Mapping[str, Mapping[str, str]]
    left_blank: Mapping[tuple[str, str], int]
    rows: int

    def warnings(self) -> tuple[str, ...]:
        """What was left blank because the file itself says that it is no answer."""
        if not self.left_blank:
            return ()
        most = sorted(self.left_blank.items(), key=lambda item: -item[1])
        listed = tuple(
            locale.tr("{column} {code}, %n time(s)", "", number, column=name, code=code)
            for (name, code), number in most[:_LISTED]
        )
        told = [locale.tr("declared missing in the file and left blank: {codes}", codes=listed)]
        if (more := len(most) - _LISTED) > 0:
            told.append(locale.tr("%n more code(s) declared missing", "", more))
        return tuple(told)


def spss_to_csv(path: Path, target: Path, report: Report = no_report) -> SpssSheet:
    """Write the cases of a .sav or .zsav file as CSV. Raises `InputError` when it is damaged."""
    again = locale.tr("export it again from SPSS, or as CSV")
    try:
        with mapped(path) as data:
            return _written(open_sav(data), data, target, report)
    except SavError as error:
        raise InputError(
            locale.tr("the SPSS file is damaged: {reason}", reason=error.args[0]), path.name, again
        ) from None
    except MemoryError:
        raise InputError(
            locale.tr("there is not enough memory to read the file"), path.name, again
        ) from None


def _written(sav: SavFile, data: mmap.mmap, target: Path, report: Report) -> SpssSheet:
    columns = [_Column(variable) for variable in sav.variables]
    names = tuple(column.name for column in columns)
    blank: Counter[tuple[str, str]] = Counter()
    done = 0
    with target.open("w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out)
        writer.writerow(names)
        for chunk, at in read_cases(sav, data):
            if not done:
                for column, values in zip(columns, chunk, strict=True):
                    column.settle(values)
            cells = [
                column.cells(values, blank) for column, values in zip(columns, chunk, strict=True)
            ]
            writer.writerows(zip(*cells, strict=True))
            done += len(chunk[0])
            report(min(1.0, at / len(data)))
    if not done:
        raise SavError(locale.tr("it has no cases"))
    labels = {
        column.name: {_plain(code): words for code, words in column.words.items()}
        for column in columns
        if column.codes_kept and column.words
    }
    questions = {c.name: c.question for c in columns if c.question and c.question != c.name}
    return SpssSheet(names, questions, labels, blank, done)


class _Column:
    """One variable: how its cells are written."""

    def __init__(self, variable: Variable) -> None:
        self.name = variable.name
        self.question = " ".join(variable.label.split())
        self.words: dict[object, str] = {
            code: " ".join(text.split()) for code, text in variable.words.items()
        }
        self.ranges = variable.missing
        self.write = _WRITERS.get(variable.format, _plain)
        self.codes_kept = True

    def settle(self, cells: Sequence[object]) -> None:
        """Decide whether codes or words are written, from the first cases."""
        counts = Counter(cell for cell in cells if cell not in (None, ""))
        answers = {code: n for code, n in counts.items() if not self.is_missing(code)}
        self.codes_kept = are_codes(self.words, answers, f"{self.name} {self.question}")

    def is_missing(self, code: object) -> bool:
        """Whether the file declares a code missing."""
        return isinstance(code, float) and any(low <= code <= high for low, high in self.ranges)

    def cells(self, values: Sequence[object], blank: Counter[tuple[str, str]]) -> list[str]:
        """The cells as text; what is declared missing is blank, and counted."""
        known: dict[object, str] = {None: ""}
        out = []
        for value in values:
            text = known.get(value)
            if text is None:
                text = known[value] = self._text(value)
            if not text and self.is_missing(value):
                blank[self.name, _plain(value)] += 1
            out.append(text)
        return out

    def _text(self, value: object) -> str:
        if self.is_missing(value):
            return ""
        if not self.codes_kept and value in self.words:
            return self.words[value]
        return self.write(value)


def are_codes(words: Mapping[object, str], answers: Mapping[object, int], name: str) -> bool:
    """Whether the codes of a variable say more than their words: they are the steps of a scale.

    >>> are_codes({1.0: "Germany", 2.0: "Austria"}, {1.0: 5, 2.0: 3}, "country")
    False
    >>> are_codes({1.0: "Disagree", 5.0: "Agree"}, {1.0: 2, 2.0: 2, 3.0: 4, 5.0: 1}, "q1")
    True
    """
    from journeymap.data.profiles import Profile

    named = sum(n for code, n in answers.items() if code in words)
    if not words or not answers or named < 0.9 * sum(answers.values()):
        return True
    texts = [
        words[code] for code in answers if code in words and not is_no_answer(fold(words[code]))
    ]
    if any(number_of(text) is not None for text in texts):
        return True
    if len(texts) > 2 and scales_of(texts):
        return True
    steps = sorted(
        code for code, text in words.items()
        if isinstance(code, float) and not is_no_answer(fold(text))
    )  # fmt: skip
    even = len(steps) in _SCORES and steps == [steps[0] + i for i in range(len(steps))]
    return even and steps[0] in (0.0, 1.0) and Profile(name, 0, {}, 0, 0).judges()


def _moment(value: object, clock: bool) -> str:
    """Seconds since the first day of the Gregorian calendar, as SPSS counts them, in ISO order."""
    if not isinstance(value, (int, float)) or not isfinite(value):
        return _plain(value)
    try:
        found = dt.datetime(1582, 10, 14) + dt.timedelta(seconds=round(float(value)))
    except OverflowError:
        return _plain(value)
    return found.isoformat(" ") if clock else found.date().isoformat()


def _plain(value: object) -> str:
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
    return str(value).replace("\0", "").strip()


#: Print formats that show a moment: dates, and dates with a clock.
_WRITERS: Mapping[int, Callable[[object], str]] = {
    **dict.fromkeys((20, 23, 24, 28, 29, 30, 38, 39), lambda value: _moment(value, False)),
    **dict.fromkeys((22, 41), lambda value: _moment(value, True)),
}


def stated_by(
    words: Mapping[str, str], codes: Sequence[float]
) -> tuple[tuple[float, float], dict[str, float]] | None:
    """The scale that the words of some codes state, and what each code counts as if not itself.

    Numbers among the words win over the codes they stand for: `{1: "very unlikely", 2: "1", ...}`
    is a scale from 0, stored from 1. None when the words name no two ends.

    >>> stated_by({"1": "very unlikely", "2": "1", "10": "9", "11": "very likely"}, [1.0, 11.0])[0]
    (0.0, 10.0)
    >>> stated_by({"1": "Fully disagree", "7": "Fully agree"}, [2.0, 5.0])
    ((1.0, 7.0), {})
    """
    known = {
        number: text for code, text in words.items()
        if (number := number_of(code)) is not None and not is_no_answer(fold(text))
    }  # fmt: skip
    if len(known) < 2:
        return None
    low, high = min(known), max(known)
    shifts = {code - said for code, text in known.items() if (said := number_of(text)) is not None}
    if len(shifts) == 1 and (shift := shifts.pop()):
        ends = range(int(low), int(high) + 1)
        return (low - shift, high - shift), {f"{code:g}": code - shift for code in ends}
    inside = [code for code in codes if low <= code <= high]
    if high - low < 2 or len(inside) < 0.9 * len(codes):
        return None
    return (low, high), {}
