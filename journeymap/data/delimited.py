"""Delimited text: from bytes to a DuckDB `read_csv` that has nothing left to guess.

DuckDB reads in its strict mode, so a row that does not fit ends the reading with an error instead
of being bent into shape; `refusals.explain` says what was wrong and where.
"""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from journeymap.data.counted import InputError, Report, no_report
from journeymap.data.dialects import (
    DAMAGED,
    MAX_CELL,
    MAX_COLUMNS,
    Dialect,
    detect_encoding,
    known_encoding,
    parse,
    read_sample,
    sniff_delimiter,
    transcode,
)
from journeymap.data.headings import (
    column_names,
    ends_blank,
    header_rows_of,
    questions_of,
    sums_below,
    title_lines,
)
from journeymap.data.queries import balanced, run_query
from journeymap.data.recipe import Recipe
from journeymap.data.refusals import EXPORT_AGAIN, broken_record, check_widths
from journeymap.data.samples import Samples, sample_rows, samples_of
from journeymap.data.text import quote_identifier, quote_literal
from journeymap.data.workspace import Workspace
from journeymap.data.wrapped_lines import is_wrapped, unwrapped
from journeymap.i18n.said import locale

if TYPE_CHECKING:
    import duckdb

#: Stands in a source where `Rows.from_clause` writes names and types.
COLUMNS_HERE = "$columns$"
_DELIMITER_NAMES = {"\\t": "\t", "tab": "\t", "comma": ",", "semicolon": ";", "pipe": "|"}


@dataclass(frozen=True, slots=True)
class OpenedText:
    """A delimited file, understood. `whole` says that the samples are all its rows.

    `questions` are the texts of a second row of headings, by column; `kept` is an SQL test that
    rows of sums fail, empty when there are none.
    """

    columns: tuple[str, ...]
    source: str
    samples: Samples
    whole: bool
    dialect: Dialect
    warnings: tuple[str, ...] = ()
    questions: dict[str, str] = field(default_factory=dict)
    kept: str = ""


def open_text(
    connection: duckdb.DuckDBPyConnection,
    text: Path,
    shown: str,
    recipe: Recipe,
    workspace: Workspace,
    report: Report = no_report,
    *,
    cases: bool = False,
) -> OpenedText:
    """Find encoding, delimiter and header of `text`; `shown` is its name in messages.

    A file that is UTF-8 to its last byte is read so, whatever encoding a recipe names. With `cases`
    every row is one, be it blank.
    Raises `InputError` when it is no table: empty, without rows under the header, ragged, with a
    quote that does not close.
    """
    encoding, mixed_ends = detect_encoding(text, shown, report)
    if recipe.encoding and encoding != "utf-8":
        encoding = known_encoding(recipe.encoding, shown)
    utf8 = text
    if encoding != "utf-8":
        workspace.need(2 * text.stat().st_size, shown)
        utf8 = workspace.folder / "utf8.csv"
        transcode(text, encoding, utf8, shown, report)
    sample, whole = read_sample(utf8)
    if not sample.strip():
        raise InputError(locale.tr("the file is empty"), shown, EXPORT_AGAIN)
    wrapped = is_wrapped(sample)
    if wrapped:
        workspace.need(text.stat().st_size, shown)
        try:
            utf8 = unwrapped(utf8, workspace.folder / "rows.csv", report)
        except csv.Error as error:
            raise broken_record(str(error), shown) from None
        sample, whole = read_sample(utf8)
    lines_above = _lines_above(sample)
    body = sample.split("\n", lines_above)[-1]
    delimiter = _delimiter(recipe, sample, body, whole, shown)
    if recipe.header_rows != 0 and (titles := title_lines(body, delimiter)):
        lines_above += titles
        body = body.split("\n", titles)[-1]
    records = _records(io.StringIO(body, newline=""), delimiter, whole, shown)
    head = list(islice(records, 60))
    if not head:
        raise InputError(locale.tr("the file is empty"), shown, EXPORT_AGAIN)
    header_rows = recipe.header_rows if recipe.header_rows is not None else header_rows_of(head)
    header, data = head[:header_rows], head[header_rows:]
    width = _width(header, data)
    _check_shape(data, width, delimiter, recipe, sample, whole, shown)
    limit = sample_rows(width)
    data += islice(records, max(0, limit - len(data)))
    whole = whole and next(records, None) is None
    check_widths(data, width, header_rows + 1, shown, cut=not body.endswith(("\n", "\r")) and whole)
    dialect = Dialect(
        encoding,
        delimiter,
        header_rows,
    )
    block = _block_bytes(connection)
    source = _source(utf8, delimiter, lines_above + header_rows, block)
    columns = column_names(header, width)
    warnings = [*_encoding_warnings(encoding)]
    if wrapped:
        warnings.append(locale.tr("every row was one quoted cell and is read as the row in it"))
    if header_rows == 0 and recipe.header_rows is None:
        warnings.append(
            locale.tr("there is no row of headings: the columns are numbered, every row is counted")
        )
    if header_rows == 2 and recipe.header_rows is None:
        warnings.append(locale.tr("the row under the header holds headings too and is not counted"))
    at, sums = sums_below(utf8, delimiter, width)
    data, kept = _without_sums(data, columns, at, sums)
    if kept:
        warnings.append(
            locale.tr("left out as a row of sums at the end: {cells}", cells=tuple(map(repr, sums)))
        )
    filled = [row for row in data if any(cell.strip() for cell in row)]
    if not cases and filled and (len(filled) < len(data) or ends_blank(utf8, delimiter)):
        data, kept = filled, " AND ".join(filter(None, (kept, _any_filled(columns))))
        warnings.append(locale.tr("rows without a single cell are not counted"))
    if mixed_ends and not _reads(connection, source, columns, len(filled), report):
        rewritten = workspace.folder / "rewritten.csv"
        _rewrite(utf8, lines_above, delimiter, width, rewritten, shown)
        source = _source(rewritten, ",", header_rows, block)
    return OpenedText(
        columns, source, samples_of(columns, data), whole, dialect, tuple(warnings),
        questions_of(header, columns), kept,
    )  # fmt: skip


def _without_sums(
    data: list[list[str]], columns: Sequence[str], at: int, sums: Sequence[str]
) -> tuple[list[list[str]], str]:
    """The rows without those of sums, and the SQL test that leaves them out of the file, too."""
    rest = [row for row in data if at >= len(row) or row[at] not in sums]
    if not sums or not rest or len(data) - len(rest) > len(sums):
        return data, ""
    listed = ", ".join(quote_literal(cell) for cell in sums)
    return (
        rest,
        f"coalesce(CAST({quote_identifier(columns[at])} AS VARCHAR) NOT IN ({listed}), true)",
    )


def _any_filled(columns: Sequence[str]) -> str:
    """True for rows in which something stands."""
    tests = [f"trim(CAST({quote_identifier(column)} AS VARCHAR)) <> ''" for column in columns]
    return f"coalesce({balanced(tests, 'OR')}, false)"


def _encoding_warnings(encoding: str) -> tuple[str, ...]:
    """A guess at an old code page is said aloud: it is how names come out garbled."""
    if encoding == DAMAGED:
        return (
            locale.tr(
                "some bytes are damaged; the characters they stood for are shown as {sign}",
                sign="\ufffd",
            ),
        )
    if encoding.startswith(("utf", "ascii")):
        return ()
    return (locale.tr("the text is not Unicode; read as {encoding}", encoding=encoding.upper()),)


def _block_bytes(connection: duckdb.DuckDBPyConnection) -> int:
    """How much text DuckDB reads at once: a fifth quicker in large blocks, where memory allows."""
    found = connection.execute("SELECT current_setting('memory_limit')").fetchone()
    amount, unit = found[0].split() if found else ("0", "KiB")
    plenty = unit in ("GiB", "TiB") or (unit == "MiB" and float(amount) >= 400)
    return (32 if plenty else 8) * MAX_CELL


def _source(path: Path, delimiter: str, skip: int, block: int) -> str:
    return (
        f"read_csv({quote_literal(str(path))}, auto_detect=false, header=false, skip={skip}, "
        f"delim={quote_literal(delimiter)}, quote='\"', escape='\"', strict_mode=true, "
        f"max_line_size={4 * MAX_CELL}, buffer_size={block}, columns={COLUMNS_HERE})"
    )


def filled_in(source: str, columns: Sequence[str], types: dict[str, str] | None = None) -> str:
    """A source with the names and types of its columns; VARCHAR where nothing else is said."""
    types = types or {}
    named = ", ".join(
        f"{quote_literal(c)}: {quote_literal(types.get(c, 'VARCHAR'))}" for c in columns
    )
    return source.replace(COLUMNS_HERE, "{" + named + "}")


def _reads(
    connection: duckdb.DuckDBPyConnection,
    source: str,
    columns: Sequence[str],
    least: int,
    report: Report,
) -> bool:
    """Whether DuckDB reads all it must: where line ends change under a title it may read none."""
    import duckdb

    try:
        ((number,),) = run_query(
            connection, f"SELECT count(*) FROM {filled_in(source, columns)}", report
        )
    except duckdb.InvalidInputException:
        return False
    return int(number) >= least


def _lines_above(sample: str) -> int:
    """Lines before the header: blank ones, and Excel's `sep=;`."""
    lines = 0
    for line in sample.split("\n", 20)[:20]:
        text = line.strip()
        if text and not re.fullmatch(r"sep=.", text):
            return lines
        lines += 1
    return lines


def _delimiter(recipe: Recipe, sample: str, body: str, whole: bool, shown: str) -> str:
    if not recipe.delimiter:
        if match := re.match(r"\s*sep=(.)\s*\n", sample):
            return match[1]
        return sniff_delimiter(body, whole)
    delimiter = _DELIMITER_NAMES.get(recipe.delimiter.lower(), recipe.delimiter)
    if len(delimiter) != 1 or delimiter in '"\r\n':
        raise InputError(
            locale.tr("'{delimiter}' is no delimiter", delimiter=recipe.delimiter),
            shown,
            locale.tr("use one of {names}", names=tuple(_DELIMITER_NAMES)[1:]),
        )
    return delimiter


def _records(lines: Iterable[str], delimiter: str, whole: bool, shown: str) -> Iterator[list[str]]:
    """Records until the text ends; broken quoting is an `InputError` with the row it starts in.

    A sample that was cut may end inside a record: that one is left out.
    """
    held: list[str] | None = None
    count = 0
    try:
        for row in parse(lines, delimiter):
            if held is not None:
                count += 1
                yield held
            held = row
    except csv.Error as error:
        if whole or "unexpected end" not in str(error):
            row_number = count + (2 if held is not None else 1)
            raise broken_record(
                str(error), locale.tr("{file}, row {number}", file=shown, number=row_number)
            ) from None
    if held is not None and (whole or count == 0):
        yield held


def _width(header: Sequence[Sequence[str]], data: Sequence[Sequence[str]]) -> int:
    """Columns of the table; a stray delimiter at the end of header or rows makes none."""
    named = max((len(row) for row in header), default=0)
    if not data:
        return named
    common = Counter(len(row) for row in data).most_common(1)[0][0]
    spare = all(not cell.strip() for row in header for cell in row[common:])
    if common < named and spare:
        return common
    if common > named and any(cell.strip() for row in data for cell in row[named:]):
        return common
    return named


def _check_shape(
    data: Sequence[Sequence[str]],
    width: int,
    delimiter: str,
    recipe: Recipe,
    sample: str,
    whole: bool,
    shown: str,
) -> None:
    if width > MAX_COLUMNS:
        raise InputError(
            locale.tr(
                "there are {width} columns, at most {most} are read",
                width=width,
                most=MAX_COLUMNS,
            ),
            shown,
            locale.tr("export fewer columns"),
        )
    if not data:
        raise InputError(locale.tr("there is a header and no rows under it"), shown, EXPORT_AGAIN)
    if width == 1 and recipe.delimiter:
        better = sniff_delimiter(sample, whole)
        if better != delimiter and better in sample:
            raise InputError(
                locale.tr(
                    "with the delimiter '{delimiter}' there is one column only",
                    delimiter=recipe.delimiter,
                ),
                shown,
                locale.tr(
                    "this file looks delimited by '{better}': correct the recipe", better=better
                ),
            )


def _rewrite(
    path: Path, lines_above: int, delimiter: str, width: int, target: Path, shown: str
) -> None:
    """Write a file with mixed line ends again, evenly."""
    with (
        path.open(encoding="utf-8-sig", newline="") as file,
        target.open("w", encoding="utf-8", newline="") as out,
    ):
        for _ in range(lines_above):
            file.readline()
        writer = csv.writer(out, lineterminator="\n")
        for number, row in enumerate(_records(file, delimiter, True, shown), 1):
            if number > 1:
                check_widths([row], width, number, shown)
            writer.writerow((row + [""] * width)[:width])
