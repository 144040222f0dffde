"""SPSS files: codes, the words they stand for, and which codes are declared to be no answers.

The cells are written out as CSV, as of any other export. Where every code of a variable has a word
and the words are no scale, the words are written (Germany, Austria); where they are a scale, or
only its ends are named, the codes are written and `SpssSheet.labels` says what they mean.
"""

from __future__ import annotations

import csv
import datetime as dt
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from math import isfinite, isnan
from pathlib import Path
from typing import TYPE_CHECKING, Any

from journeymap.data.answers import is_no_answer
from journeymap.data.counted import InputError, Report, no_report
from journeymap.data.scales import scales_of
from journeymap.data.text import fold, number_of

if TYPE_CHECKING:
    import pandas as pd

#: Cells converted at a time: what is in memory at once.
_CELLS = 4_000_000
_MAX_ROWS = 50_000_000
_MAX_VARIABLES = 16_384
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
        listed = [
            f"{name} {code} {number:,} times"
            for (name, code), number in sorted(self.left_blank.items(), key=lambda item: -item[1])
        ]
        more = f" and {len(listed) - _LISTED} more codes" if len(listed) > _LISTED else ""
        return (
            f"declared missing in the file and left blank: {', '.join(listed[:_LISTED])}{more}",
        )


def spss_to_csv(path: Path, target: Path, report: Report = no_report) -> SpssSheet:
    """Write the cases of a .sav or .zsav file as CSV. Raises `InputError` when it is damaged."""
    first, meta = _read(path, 0, 0)
    del first
    names = tuple(meta.column_names)
    if not names or len(names) > _MAX_VARIABLES:
        raise InputError(
            f"the file has {len(names):,} variables", path.name, "export it again, or as CSV"
        )
    step = max(1, _CELLS // len(names))
    columns = {name: _Column(name, meta) for name in names}
    labels: dict[str, dict[str, str]] = {}
    blank: Counter[tuple[str, str]] = Counter()
    done, total = 0, max(1, int(meta.number_rows or 0))
    with target.open("w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out)
        writer.writerow(names)
        while done < _MAX_ROWS:
            frame, _ = _read(path, done, step)
            if done == 0:
                for name in names:
                    columns[name].settle(frame[name])
            cells = [columns[name].cells(frame[name], blank) for name in names]
            writer.writerows(zip(*cells, strict=True))
            done += len(frame)
            report(min(1.0, done / total))
            if len(frame) < step:
                break
    for name, column in columns.items():
        if column.codes_kept and column.words:
            labels[name] = {_plain(code): words for code, words in column.words.items()}
    if not done:
        raise InputError("the file has no cases", path.name, "export it again")
    questions = {
        name: " ".join(str(label).split())
        for name, label in meta.column_names_to_labels.items()
        if label and " ".join(str(label).split()) != name
    }
    return SpssSheet(names, questions, labels, blank, done)


def _read(path: Path, offset: int, limit: int) -> tuple[pd.DataFrame, Any]:
    import pyreadstat

    again = "export it again from SPSS, or as CSV"
    try:
        if not limit:
            return pyreadstat.read_sav(str(path), metadataonly=True, user_missing=True)
        return pyreadstat.read_sav(
            str(path), user_missing=True, row_offset=offset, row_limit=limit,
            disable_datetime_conversion=True,
        )  # fmt: skip
    except MemoryError:
        raise InputError("there is not enough memory to read the file", path.name, again) from None
    except Exception as error:  # the reader has no error of its own for every kind of damage
        reason = str(error).strip().splitlines() or [type(error).__name__]
        raise InputError(f"the SPSS file is damaged ({reason[0]})", path.name, again) from None


class _Column:
    """One variable: how its cells are written."""

    def __init__(self, name: str, meta: Any) -> None:
        self.name = name
        self.question = str(meta.column_names_to_labels.get(name) or "")
        self.words: dict[object, str] = {
            code: " ".join(str(text).split())
            for code, text in (meta.variable_value_labels.get(name) or {}).items()
        }
        self.ranges = [(r["lo"], r["hi"]) for r in meta.missing_ranges.get(name) or ()]
        self.write = _writer(str(meta.original_variable_types.get(name) or ""))
        self.codes_kept = True

    def settle(self, cells: pd.Series) -> None:
        """Decide whether codes or words are written, from the first cases."""
        counts = {code: int(n) for code, n in cells.value_counts(dropna=True).items()}
        answers = {code: n for code, n in counts.items() if not self.is_missing(code)}
        self.codes_kept = are_codes(self.words, answers, f"{self.name} {self.question}")

    def is_missing(self, code: object) -> bool:
        """Whether the file declares a code missing."""
        try:
            return any(low <= code <= high for low, high in self.ranges)
        except TypeError:
            return False

    def cells(self, values: pd.Series, blank: Counter[tuple[str, str]]) -> list[str]:
        """The cells as text; what is declared missing is blank, and counted."""
        known: dict[object, str] = {}
        out = []
        for value in values.tolist():
            text = known.get(value)
            if text is None:
                text = known[value] = self._text(value)
            if not text and value not in ("", None) and value == value:
                blank[self.name, _plain(value)] += 1
            out.append(text)
        return out

    def _text(self, value: object) -> str:
        if value is None or (isinstance(value, float) and isnan(value)) or self.is_missing(value):
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


def _writer(form: str) -> Callable[[object], str]:
    """How a cell is written, by the format SPSS shows it in: DATE11, DATETIME20, F8.2."""
    kind = form.upper()
    if kind.startswith(("DATETIME", "YMDHMS")):
        return lambda value: _moment(value, True)
    if kind.startswith(("DATE", "ADATE", "EDATE", "SDATE", "JDATE", "QYR", "MOYR", "WKYR")):
        return lambda value: _moment(value, False)
    return _plain


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
