"""Workbooks: checked before they are inflated, then one sheet written out as plain CSV.

A workbook is a zip that others made, so its directory is believed only after it was compared with
what the bytes really unpack to, and nothing is ever extracted to disk.
"""

from __future__ import annotations

import csv
import datetime as dt
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, zip_longest
from math import log1p
from pathlib import Path
from typing import Any

from journeymap.data.code_books import CodeBook, code_book, spelled
from journeymap.data.counted import InputError, Report, no_report
from journeymap.i18n.said import locale

MAX_ENTRIES = 10_000
MAX_INFLATED = 500 << 20
MAX_RATIO = 100
#: Small files may be packed better than `MAX_RATIO` without doing harm.
_HARMLESS = 10 << 20
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
#: Rows of each sheet that are looked at to choose one; of a small sheet all, it may explain others.
_LOOKED_AT = 200
_SMALL = 100_000
_EXPORT_AGAIN = locale.tr("export it again from the survey tool")


def check_workbook(path: Path, report: Report = no_report) -> None:
    """Refuse bombs, encrypted and damaged workbooks before a reader sees them.

    Limits: 10,000 entries, 500 MB unpacked, 100 times the packed size. Raises `InputError`.
    """
    with path.open("rb") as file:
        head = file.read(8)
    if head == _OLE:
        if path.suffix.lower() in (".xlsx", ".xlsm"):
            raise InputError(
                locale.tr("the workbook is protected by a password"),
                path.name,
                locale.tr("save it without one"),
            )
        return
    if not head.startswith(b"PK"):
        raise InputError(locale.tr("this is no workbook"), path.name, _EXPORT_AGAIN)
    try:
        with zipfile.ZipFile(path) as archive:
            _check_directory(archive, path)
            _check_contents(archive, path, report)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError):
        raise InputError(locale.tr("the workbook is damaged"), path.name, _EXPORT_AGAIN) from None
    except (ValueError, UnicodeDecodeError, IndexError) as error:
        if isinstance(error, InputError):
            raise
        raise InputError(locale.tr("the workbook is damaged"), path.name, _EXPORT_AGAIN) from None


def _check_directory(archive: zipfile.ZipFile, path: Path) -> None:
    entries = archive.infolist()
    total = sum(e.file_size for e in entries)
    packed = max(1, sum(e.compress_size for e in entries))
    if len(entries) > MAX_ENTRIES:
        raise InputError(
            locale.tr(
                "the workbook has {count} parts, at most {most} are read",
                count=len(entries),
                most=MAX_ENTRIES,
            ),
            path.name,
            locale.tr("save the sheet as CSV"),
        )
    if total > MAX_INFLATED or (total > _HARMLESS and total / packed > MAX_RATIO):
        raise InputError(
            locale.tr(
                "the workbook would unpack to {total} MB from {packed} MB, "
                "which is more than journeymap opens",
                total=round(total / 2**20),
                packed=round(packed / 2**20, 1),
            ),
            path.name,
            locale.tr("save the sheet as CSV"),
        )
    if any(e.flag_bits & 1 for e in entries):
        raise InputError(
            locale.tr("the workbook is protected by a password"),
            path.name,
            locale.tr("save it without one"),
        )
    end = -1
    for entry in sorted(entries, key=lambda e: e.header_offset):
        if entry.header_offset < end:
            raise InputError(locale.tr("parts of the workbook overlap"), path.name, _EXPORT_AGAIN)
        end = entry.header_offset + entry.compress_size
    if packed > path.stat().st_size:
        raise InputError(locale.tr("parts of the workbook overlap"), path.name, _EXPORT_AGAIN)


def _check_contents(archive: zipfile.ZipFile, path: Path, report: Report) -> None:
    """Unpack every part into nothing: a part that is larger than it says fails its checksum."""
    entries = archive.infolist()
    total, done = max(1, sum(e.file_size for e in entries)), 0
    for entry in entries:
        with archive.open(entry) as part:
            while chunk := part.read(1 << 20):
                done += len(chunk)
                report(min(1.0, done / total))
    if not any(e.filename.startswith(("xl/", "content.xml")) for e in entries):
        raise InputError(
            locale.tr("this zip file is no workbook"), path.name, locale.tr("unpack it first")
        )


@dataclass(frozen=True, slots=True)
class Sheet:
    """The sheet that was written out, those beside it, and what they say about its columns."""

    name: str
    names: tuple[str, ...]
    book: CodeBook
    warnings: tuple[str, ...] = ()


def sheet_to_csv(path: Path, sheet: str, target: Path, report: Report = no_report) -> Sheet:
    """Write one sheet as CSV.

    Without a name the sheet that looks most like answers is taken. Rows above the table that fill
    at most two cells (a title, a date of export) are left out. Where another sheet is its code
    book, the codes of what is no scale are written as their words. Raises `InputError` when nothing
    can be read.
    """
    import python_calamine as calamine

    try:
        with calamine.CalamineWorkbook.from_path(str(path)) as book:
            return _write_sheet(book, path, sheet, target, report)
    except InputError:
        raise
    except calamine.PasswordError:
        raise InputError(
            locale.tr("the workbook is protected by a password"),
            path.name,
            locale.tr("save it without one"),
        ) from None
    except (calamine.CalamineError, OSError, ValueError) as error:
        raise InputError(
            locale.tr("the workbook is damaged ({reason})", reason=str(error)),
            path.name,
            _EXPORT_AGAIN,
        ) from None
    except BaseException as error:
        # a panic inside the reader is no Exception, and still no reason to end the program
        if type(error).__name__ != "PanicException":
            raise
        raise InputError(locale.tr("the workbook is damaged"), path.name, _EXPORT_AGAIN) from None


def _write_sheet(book: Any, path: Path, wanted: str, target: Path, report: Report) -> Sheet:
    names = list(book.sheet_names)
    if wanted and wanted not in names:
        raise InputError(
            locale.tr("there is no sheet '{wanted}'", wanted=wanted),
            path.name,
            locale.tr("choose one of: {names}", names=tuple(names)),
        )
    looked = {n: _looked_at(book, n) for n in names}
    warnings = []
    if wanted:
        name = wanted
    else:
        sizes = {n: _answers(rows, height) for n, (rows, height) in looked.items()}
        name = max(names, key=lambda n: sizes[n], default="")
        if not name or sizes[name] == 0:
            raise InputError(locale.tr("the workbook has no rows"), path.name, _EXPORT_AGAIN)
        if sum(size > 0 for size in sizes.values()) > 1:
            warnings.append(
                locale.tr(
                    "read sheet '{name}' of {count}: it looks most like answers",
                    name=name, count=len(names),
                )
            )  # fmt: skip
    table = list(_table(looked[name][0]))
    header, answers = (table[0], table[1:]) if table else ([], [])
    others = {n: list(_table(rows)) for n, (rows, _) in looked.items() if n != name}
    explained = code_book(header, others)
    if explained.columns:
        warnings.append(
            locale.tr(
                "%n column(s) explained elsewhere in the workbook ({sheets})",
                "",
                len(explained.columns),
                sheets=explained.sheets,
            )
        )
    worded = spelled(explained, header, answers)
    words = [
        (at, explained.words[heading]) for at, heading in enumerate(header) if heading in worded
    ]
    sheet = book.get_sheet_by_name(name)
    total, started = max(1, sheet.height), False
    with target.open("w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out)
        cells_of = ([cell_text(cell) for cell in row] for row in sheet.iter_rows())
        for at, cells in enumerate(_table(cells_of)):
            started = True
            for column, said in words if at else ():
                cells[column] = said.get(cells[column].strip(), cells[column])
            writer.writerow(cells)
            if at % 1000 == 0:
                report(at / total)
    if not started:
        raise InputError(
            locale.tr("the sheet has no rows"),
            locale.tr("{file}, sheet {sheet}", file=path.name, sheet=name),
            _EXPORT_AGAIN,
        )
    return Sheet(name, tuple(names), _with_codes(explained, worded), tuple(warnings))


def _with_codes(book: CodeBook, worded: set[str]) -> CodeBook:
    """What is still to be known of a sheet when the codes of some columns were written in words."""
    named = {" ".join(heading.split()): heading for heading in book.columns}
    return CodeBook(
        {name: book.questions[h] for name, h in named.items() if h in book.questions},
        {name: book.words[h] for name, h in named.items() if h in book.words and h not in worded},
        book.sheets,
    )


def _table(rows: Iterable[list[str]]) -> Iterator[list[str]]:
    """The rows of a sheet from its header on, without blank ones."""
    started = False
    for at, cells in enumerate(rows):
        filled = sum(1 for cell in cells if cell)
        started = started or not (at < 20 and filled <= min(2, len(cells) - 2))
        if started and filled:
            yield cells


def _looked_at(book: Any, name: str) -> tuple[list[list[str]], int]:
    """The first rows of a sheet, and how many it has; all rows of a small one."""
    try:
        sheet = book.get_sheet_by_name(name)
    except Exception:  # a chart sheet has no cells to read
        return [], 0
    height = int(sheet.height)
    most = None if height * int(sheet.width) <= _SMALL else _LOOKED_AT
    return [[cell_text(cell) for cell in row] for row in islice(sheet.iter_rows(), most)], height


def _answers(looked_at: Sequence[Sequence[str]], height: int) -> float:
    """How much a sheet looks like answers; 0 when it is empty.

    Answers repeat: a few values stand in a column over and over. In a code book or a list of towns
    every row is new, in a summary there are few rows. Of equal sheets the larger one counts more.
    """
    rows = looked_at[:_LOOKED_AT]
    width = max(map(len, rows), default=0)
    if not height or not width:
        return 0.0
    repeating = 0
    for column in zip_longest(*rows[1:], fillvalue=""):
        cells = [cell for cell in column if cell]
        repeating += len(cells) > 3 and len(set(cells)) <= len(cells) / 2
    return (1 + repeating) * log1p(height) + min(0.9, log1p(height * width) / 100)


def cell_text(cell: object) -> str:
    """A cell as CSV would have it: whole numbers without a point, dates in ISO order.

    >>> cell_text(5.0), cell_text(4.5), cell_text(dt.date(2024, 3, 1)), cell_text(True)
    ('5', '4.5', '2024-03-01', 'TRUE')
    """
    if isinstance(cell, str):
        return cell.replace("\0", "")
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) < 1e15 else repr(cell)
    if isinstance(cell, dt.datetime):
        return cell.isoformat(" ")
    if isinstance(cell, (dt.date, dt.time)):
        return cell.isoformat()
    return str(cell)
