"""What is wrong with a table that cannot be read: the complaints of readers in a person's words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from journeymap.data.counted import InputError
from journeymap.data.dialects import MAX_CELL
from journeymap.i18n.said import locale, some

EXPORT_AGAIN = locale.tr("export it again")
_LISTED = 5


def broken_record(reason: str, where: str) -> InputError:
    """What a CSV reader complains about, in a person's words."""
    reason = reason.lower()
    if "unexpected end" in reason or "unterminated" in reason or "expected after" in reason:
        return InputError(
            locale.tr("a quote opens and does not close properly"),
            where,
            locale.tr("write quotes inside a cell twice, or remove the stray one"),
        )
    if "field larger" in reason or "maximum line size" in reason:
        return InputError(
            locale.tr("a cell is too large, or a quote opens and never closes"),
            where,
            locale.tr("a cell may have {most} characters", most=MAX_CELL),
        )
    return InputError(locale.tr("a row cannot be read"), where, EXPORT_AGAIN)


def check_widths(
    rows: Sequence[Sequence[str]], width: int, first: int, shown: str, cut: bool = False
) -> None:
    """Raise `InputError` naming the rows that have more or fewer cells than the table has columns.

    `first` is the number of the first row, as a spreadsheet would count; `cut` says that the text
    does not end with a line end.
    """
    bad = [
        (number, len(row))
        for number, row in enumerate(rows, first)
        if len(row) < width or (len(row) > width and any(c.strip() for c in row[width:]))
    ]
    if not bad:
        return
    number, cells = bad[0]
    if cut and len(bad) == 1 and number == first + len(rows) - 1 and cells < width:
        raise InputError(
            locale.tr(
                "the last row has {cells} of {width} cells: the file is cut short",
                cells=cells,
                width=width,
            ),
            locale.tr("{file}, row {number}", file=shown, number=number),
            locale.tr("copy or export it again"),
        )
    listed = some((number for number, _ in bad), _LISTED)
    raise InputError(
        locale.tr(
            "the table has {width} columns, row {number} has {cells} cells",
            width=width,
            number=number,
            cells=cells,
        ),
        locale.tr("{file}, rows {numbers}", file=shown, numbers=listed)
        if len(bad) > 1
        else locale.tr("{file}, row {number}", file=shown, number=number),
        locale.tr(
            "mend these rows (often a delimiter or a line break outside quotes) or export again"
        ),
    )


def explain(error: Exception, shown: str) -> InputError:
    """What DuckDB says about a file, as an `InputError`."""
    text = str(error)
    line = re.search(r"Line: (\d+)", text)
    where = locale.tr("{file}, line {line}", file=shown, line=int(line[1])) if line else shown
    if counts := re.search(r"Expected Number of Columns: (\d+) Found: (\d+)", text):
        return InputError(
            locale.tr(
                "the table has {width} columns, this row has {cells} cells",
                width=int(counts[1]),
                cells=int(counts[2]),
            ),
            where,
            locale.tr(
                "mend the row (often a delimiter or a line break outside quotes) or export again"
            ),
        )
    if line or "CSV" in text:
        return broken_record(text, where)
    if re.search("magic bytes|too small to be a Parquet|footer|metadata", text):
        return InputError(
            locale.tr("the file is damaged or cut short"),
            shown,
            locale.tr("copy or export it again"),
        )
    reason = text.strip().splitlines()[0] if text.strip() else type(error).__name__
    return InputError(
        locale.tr("the file cannot be read ({reason})", reason=reason), shown, EXPORT_AGAIN
    )
