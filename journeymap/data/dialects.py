"""How a text file is written: encoding and delimiter. Read off its bytes, never assumed.

One pass over the bytes finds the encoding for certain (a byte order mark, or UTF-8 to the last
byte) or narrows it to the legacy code pages that Persian, Arabic and Western exports use.
"""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from journeymap.data.counted import InputError, Report, no_report
from journeymap.i18n.said import locale

#: UTF-8 in which some bytes are not.
DAMAGED = "utf-8 (damaged)"
DELIMITERS = (",", ";", "\t", "|")
#: Longest cell that is still taken for a cell, in characters.
MAX_CELL = 1_000_000
MAX_COLUMNS = 16_384
CHUNK = 1 << 20
_SAMPLE_BYTES = 4 << 20
_ARABIC = re.compile("[\u0621-\u064a\u067e\u0686\u0698\u06a9\u06af\u06cc]{2,}")
_ALIASES = {
    "utf8": "utf-8",
    "utf-8-sig": "utf-8",
    "windows-1256": "cp1256",
    "latin1": "latin-1",
    "iso-8859-1": "latin-1",
    "windows-1252": "cp1252",
}


@dataclass(frozen=True, slots=True)
class Dialect:
    """How a file is written. `encoding` is a Python codec name; `sheet` is empty for text files.

    `sheets` are all sheets of a workbook, in its order.
    """

    encoding: str = "utf-8"
    delimiter: str = ","
    header_rows: int = 1
    sheet: str = ""
    sheets: tuple[str, ...] = ()


def detect_encoding(path: Path, shown: str, report: Report = no_report) -> tuple[str, bool]:
    """The encoding of a text file, and whether its line ends are mixed.

    The encoding is `DAMAGED` for UTF-8 in which some bytes are not. Raises `InputError` when the
    file is empty or holds NUL bytes (it is not text).
    """
    size = path.stat().st_size
    with path.open("rb") as file:
        head = file.read(4)
        if not head:
            raise InputError(locale.tr("the file is empty"), shown, locale.tr("export it again"))
        if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
            return "utf-16", False
        wide = _utf16_without_mark(head + file.read(4096))
        if wide:
            return wide, False
        file.seek(0)
        decoder = codecs.getincrementaldecoder("utf-8")()
        valid, bare, crlf, lf, cr, done, last = True, False, 0, 0, 0, 0, b""
        while chunk := file.read(CHUNK):
            if b"\0" in chunk:
                raise InputError(
                    locale.tr("there is a NUL byte in the text"),
                    locale.tr(
                        "{file}, byte {number}", file=shown, number=done + chunk.index(0) + 1
                    ),
                    locale.tr("the file is damaged or no text file: export it again"),
                )
            if valid and not (chunk.isascii() and decoder.getstate()[0] == b""):
                try:
                    decoder.decode(chunk)
                except UnicodeDecodeError:
                    valid = False
            # Looking for a byte is ten times as fast as counting it, and most files have no CR.
            returns = chunk.count(b"\r") if b"\r" in chunk else 0
            if returns:
                crlf += chunk.count(b"\r\n")
                lf += chunk.count(b"\n")
                cr += returns
            elif not bare:
                bare = b"\n" in chunk[last == b"\r" :]
            if last == b"\r" and chunk[:1] == b"\n":
                crlf += 1
                lf += not returns
            last = chunk[-1:]
            done += len(chunk)
            report(min(1.0, done / size))
        try:
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            valid = False
    mixed = (crlf > 0) + (bare or lf > crlf) + (cr > crlf) > 1
    return ("utf-8" if valid else _legacy_encoding(path)), mixed


def _utf16_without_mark(head: bytes) -> str:
    """UTF-16 shows in Latin punctuation: every second byte of delimiters and line ends is zero."""
    even, odd = head[0::2].count(0), head[1::2].count(0)
    if odd > len(head) * 0.1 and even == 0:
        return "utf-16-le"
    if even > len(head) * 0.1 and odd == 0:
        return "utf-16-be"
    return ""


def _legacy_encoding(path: Path) -> str:
    """Windows-1256 when the high bytes read as Arabic letters in words, else Windows-1252.

    In Windows-1256 text nearly every letter is a high byte, in Western text few are. Text that is
    UTF-8 but for some damaged bytes is not taken for either: all its letters would come out wrong.
    """
    with path.open("rb") as file:
        sample = file.read(_SAMPLE_BYTES)
    letters = sample.decode("utf-8", errors="ignore")
    multibyte = len(letters.encode()) - sum(1 for c in letters if c.isascii())
    if multibyte > 0.8 * sum(1 for byte in sample if byte >= 0x80):
        return DAMAGED
    arabic = sample.decode("cp1256", errors="replace")
    in_words = sum(len(m) for m in _ARABIC.findall(arabic))
    high = sum(1 for byte in sample if byte >= 0x80)
    if high and in_words / high > 0.6:
        return "cp1256"
    try:
        sample.decode("cp1252")
    except UnicodeDecodeError:
        return "latin-1"
    return "cp1252"


def known_encoding(name: str, where: str) -> str:
    """The codec a recipe names. Raises `InputError` for one that does not exist."""
    name = _ALIASES.get(name.strip().lower(), name.strip().lower())
    try:
        return codecs.lookup(name).name
    except LookupError:
        raise InputError(
            locale.tr("there is no encoding '{name}'", name=name),
            where,
            locale.tr("use utf-8, utf-16, windows-1256 or latin-1"),
        ) from None


def transcode(
    path: Path, encoding: str, target: Path, shown: str, report: Report = no_report
) -> None:
    """Write the file again as UTF-8. Raises `InputError` with the byte that does not fit.

    In damaged UTF-8 a byte that does not fit becomes U+FFFD instead.
    """
    size, done = max(1, path.stat().st_size), 0
    damaged = encoding == DAMAGED
    codec = codecs.getincrementaldecoder("utf-8" if damaged else encoding)
    decoder = codec("replace" if damaged else "strict")
    with path.open("rb") as source, target.open("w", encoding="utf-8", newline="") as out:
        while True:
            chunk = source.read(CHUNK)
            try:
                text = decoder.decode(chunk, final=not chunk)
                out.write(text)
            except (UnicodeDecodeError, UnicodeEncodeError):
                raise InputError(
                    locale.tr("the text is not {encoding}", encoding=encoding),
                    locale.tr("{file}, near byte {number}", file=shown, number=done),
                    locale.tr("choose another encoding in the recipe"),
                ) from None
            if "\0" in text:
                raise InputError(
                    locale.tr("there is a NUL character in the text"),
                    shown,
                    locale.tr("the file is damaged or no text file: export it again"),
                )
            if not chunk:
                return
            done += len(chunk)
            report(min(1.0, done / size))


def read_sample(path: Path) -> tuple[str, bool]:
    """The first characters of a UTF-8 file and whether that is all of it."""
    with path.open("rb") as file:
        raw = file.read(_SAMPLE_BYTES)
        whole = not file.read(1)
    text = codecs.getincrementaldecoder("utf-8")(errors="replace").decode(raw, final=whole)
    return text.removeprefix("\ufeff"), whole


def parse(lines: Iterable[str], delimiter: str, limit: int | None = None) -> Iterator[list[str]]:
    """Records of CSV text, quoted cells over several lines included; blank lines are left out.

    Raises `csv.Error` when a cell is longer than `MAX_CELL` or a quote never closes.
    """
    csv.field_size_limit(MAX_CELL)
    reader = csv.reader(lines, delimiter=delimiter, strict=True)
    count = 0
    for row in reader:
        if row:
            yield row
            count += 1
            if count == limit:
                return


def sniff_delimiter(text: str, whole: bool) -> str:
    """The delimiter that gives the most even table with more than one column.

    >>> sniff_delimiter("a;b;c\\n1,5;2;3\\n4,25;5;6\\n", True)
    ';'
    """
    first_line = text.split("\n", 1)[0].strip()
    if re.fullmatch(r"sep=.", first_line):
        return first_line[4]
    best, best_score = ",", 0.0
    for delimiter in DELIMITERS:
        widths = _widths(text[: 1 << 18], delimiter, whole and len(text) <= 1 << 18)
        if not widths:
            continue
        width, count = Counter(widths).most_common(1)[0]
        if width < 2:
            continue
        even = count / len(widths)
        score = even * even * min(width, 20) ** 0.5 * (1.5 if widths[0] == width else 1)
        if score > best_score:
            best, best_score = delimiter, score
    return best


def _widths(text: str, delimiter: str, whole: bool) -> list[int]:
    widths = []
    try:
        for row in parse(io.StringIO(text, newline=""), delimiter, 500):
            widths.append(len(row))
    except csv.Error:
        pass
    if not whole and len(widths) > 1 and len(widths) < 500:
        widths.pop()
    return widths
