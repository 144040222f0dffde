"""Text in which each line is one quoted cell: a table put into the first column of another.

That is what a spreadsheet makes of CSV that it took for a list, and saved as CSV again.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from pathlib import Path

from journeymap.data.counted import Report, no_report
from journeymap.data.dialects import parse, sniff_delimiter

#: So many lines of so many cells are a table and no list of sentences with commas.
_ROWS, _CELLS = 3, 3
_LOOKED_AT = 500


def is_wrapped(sample: str) -> bool:
    r"""Whether each of the first lines is one quoted cell that holds a row, all equally wide.

    >>> is_wrapped('"id,desk,lift"\n"1,5,4"\n"2,""so, so"",3"\n')
    True
    >>> is_wrapped('"Kind, quick, fair"\n"Slow, dear"\n"Yes, well, no, never"\n')
    False
    """
    if not sample.startswith('"'):
        return False
    lines: list[str] = []
    try:
        for row in parse(io.StringIO(sample, newline=""), ",", _LOOKED_AT):
            if len(row) != 1:
                return False
            lines += row
        text = "\n".join(lines)
        inner = list(parse(io.StringIO(text, newline=""), sniff_delimiter(text, True)))
    except csv.Error:
        return False
    widths = {len(row) for row in inner}
    return len(inner) >= _ROWS and len(widths) == 1 and widths.pop() >= _CELLS


def unwrapped(text: Path, target: Path, report: Report = no_report) -> Path:
    """The rows without the quotes around each, written to `target`; UTF-8 from UTF-8.

    Raises `csv.Error` where a quote never closes.
    """
    size = max(1, text.stat().st_size)
    with (
        text.open(encoding="utf-8-sig", newline="") as source,
        target.open("w", encoding="utf-8", newline="") as out,
    ):
        again = csv.writer(out, lineterminator="\n")
        done = 0

        def lines() -> Iterator[str]:
            nonlocal done
            for number, line in enumerate(source):
                done += len(line)
                if number % 10_000 == 0:
                    report(min(1.0, done / size))
                yield line

        for row in parse(lines(), ","):
            if len(row) == 1:
                out.write(f"{row[0]}\n")
            else:
                again.writerow(row)
    return target
