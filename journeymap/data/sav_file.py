"""The dictionary of an SPSS system file (.sav, .zsav): variables, labels, what is missing.

Written for files that are damaged or made to do harm: no length in the file is believed before the
bytes are there, and nothing is read outside them. The format is described by the PSPP developers
(*PSPP Developers Guide*, system file format); very long strings, the byte-code compression of
whole cells and its packing with zlib are part of it.
"""

from __future__ import annotations

import codecs
import mmap
import struct
from dataclasses import dataclass, field
from pathlib import Path

from journeymap.i18n.refusal import Refusal
from journeymap.i18n.said import locale

MAX_VARIABLES = 32_768
MAX_LABELS = 200_000
_HEADER = 176
#: What stands for no number at all.
SYSMIS = -1.7976931348623157e308
_CODE_PAGES = {2: "ascii", 3: "latin-1", 28591: "latin-1", 65001: "utf-8"}


class SavError(Refusal, ValueError):
    """The file is no system file, or damaged; `str()` says in what way."""


@dataclass
class Variable:
    """One variable: where its cells stand, and what its codes mean.

    `width` is 0 for a number, else the bytes of a text; `segments` are the first element and the
    bytes of each part of it. `format` is the number of the print format (5 is F, 20 DATE, ...).
    """

    name: str
    width: int
    format: int
    segments: list[tuple[int, int]]
    label: str = ""
    missing: list[tuple[float, float]] = field(default_factory=list)
    words: dict[float | str, str] = field(default_factory=dict)


@dataclass
class SavFile:
    """A dictionary: the variables, and how the cases are packed."""

    variables: list[Variable]
    elements: int
    cases: int
    order: str
    compression: int
    bias: float
    encoding: str
    data_at: int

    def text(self, raw: bytes) -> str:
        """Bytes of the file as text, without the blanks that fill them up."""
        return raw.decode(self.encoding, errors="replace").rstrip(" \0")


class Bytes:
    """A place in the file; reading beyond its end raises `SavError`."""

    def __init__(self, data: mmap.mmap | bytes, order: str = "<") -> None:
        self.data, self.at, self.order = data, 0, order

    def take(self, number: int) -> bytes:
        """The next bytes."""
        if number < 0 or self.at + number > len(self.data):
            raise SavError(locale.tr("it is cut short"))
        self.at += number
        return self.data[self.at - number : self.at]

    def ints(self, number: int) -> tuple[int, ...]:
        """The next whole numbers of four bytes."""
        return struct.unpack(f"{self.order}{number}i", self.take(4 * number))

    def one(self) -> int:
        """The next whole number."""
        return int(self.ints(1)[0])

    def doubles(self, number: int) -> tuple[float, ...]:
        """The next numbers of eight bytes."""
        return struct.unpack(f"{self.order}{number}d", self.take(8 * number))


@dataclass
class _Raw:
    """A variable record as it stands; `width` is -1 for the rest of a text."""

    short: bytes
    width: int
    format: int
    label: bytes
    missing: bytes
    kinds: int
    words: dict[bytes, bytes] = field(default_factory=dict)


def open_sav(data: mmap.mmap | bytes) -> SavFile:
    """Read the dictionary. Raises `SavError` when it cannot be."""
    start = Bytes(data)
    if start.take(4) not in (b"$FL2", b"$FL3"):
        raise SavError(locale.tr("it does not begin as one"))
    start.at = 64
    for order in "<>":
        start.order, start.at = order, 64
        if start.one() in (2, 3):
            break
    else:
        raise SavError(locale.tr("its layout is unknown"))
    _, compression, _, cases = start.ints(4)
    (bias,) = start.doubles(1)
    start.at = _HEADER
    raws, more = _records(start)
    encoding = _encoding(more, start.order)
    found = SavFile([], len(raws), cases, start.order, compression, bias, encoding, start.at)
    found.variables = _variables(raws, more, found)
    if not found.variables:
        raise SavError(locale.tr("it has no variables"))
    return found


def _records(place: Bytes) -> tuple[list[_Raw], dict[int, bytes]]:
    """Every record up to the cases: variables by element, extensions by their number."""
    raws: list[_Raw] = []
    more: dict[int, bytes] = {}
    words: list[tuple[bytes, bytes]] = []
    while True:
        match place.one():
            case 2:
                raws.append(_variable(place))
                if len(raws) > MAX_VARIABLES:
                    raise SavError(locale.tr("it has too many variables"))
            case 3:
                words = _words(place)
            case 4:
                number = place.one()
                if number > len(raws):
                    raise SavError(locale.tr("its labels belong to no variable"))
                for at in place.ints(max(0, number)):
                    if not 1 <= at <= len(raws):
                        raise SavError(locale.tr("its labels belong to no variable"))
                    raws[at - 1].words |= dict(words)
            case 6:
                place.take(80 * place.one())
            case 7:
                kind, size, number = place.ints(3)
                if size < 0 or number < 0:
                    raise SavError(locale.tr("an extension is damaged"))
                more[kind] = place.take(size * number)
            case 999:
                place.take(4)
                return raws, more
            case _:
                raise SavError(locale.tr("there is a record of no known kind"))


def _variable(place: Bytes) -> _Raw:
    width, labelled, missing, shown, _ = place.ints(5)
    short = place.take(8)
    label = b""
    if labelled == 1:
        length = place.one()
        label = place.take((length + 3) // 4 * 4)[: max(0, length)]
    if not -3 <= missing <= 3 or not -1 <= width <= 255:
        raise SavError(locale.tr("a variable is damaged"))
    return _Raw(
        short, width, shown >> 16 & 0xFF, label, place.take(8 * abs(missing)), missing
    )  # fmt: skip


def _words(place: Bytes) -> list[tuple[bytes, bytes]]:
    number = place.one()
    if not 0 <= number <= MAX_LABELS:
        raise SavError(locale.tr("it has too many labels"))
    found = []
    for _ in range(number):
        code = place.take(8)
        length = place.take(1)[0]
        found.append((code, place.take((length + 8) // 8 * 8 - 1)[:length]))
    return found


def _encoding(more: dict[int, bytes], order: str) -> str:
    name = more.get(20, b"").decode("ascii", errors="replace").strip().lower()
    if not name and len(more.get(3, b"")) >= 32:
        page = struct.unpack(f"{order}8i", more[3][:32])[7]
        name = _CODE_PAGES.get(page, f"cp{page}")
    try:
        return codecs.lookup(name or "cp1252").name
    except LookupError:
        return "cp1252"


def _variables(raws: list[_Raw], more: dict[int, bytes], sav: SavFile) -> list[Variable]:
    long_names = _pairs(more.get(13, b""), sav, b"\t")
    widths = _pairs(more.get(14, b""), sav, b"\0\t")
    found: list[Variable] = []
    at = 0
    while at < len(raws):
        raw = raws[at]
        if raw.width == -1:
            raise SavError(locale.tr("a text has no beginning"))
        short = sav.text(raw.short)
        variable = Variable(
            long_names.get(short.upper(), short), raw.width, raw.format, [], sav.text(raw.label)
        )
        try:
            whole = int(widths.get(short.upper(), "0"))
        except ValueError:
            raise SavError(locale.tr("the width of a text is no number")) from None
        parts = max(1, (whole + 251) // 252) if whole > 255 else 1
        if parts > len(raws):
            raise SavError(locale.tr("the width of a text is too large"))
        for _ in range(parts):
            if at >= len(raws) or raws[at].width < min(1, raw.width):
                raise SavError(locale.tr("a text is cut short"))
            variable.segments.append((at, raws[at].width))
            at += max(1, (raws[at].width + 7) // 8)
        if whole > 255:
            variable.width = whole
        _explain(variable, raw, sav)
        found.append(variable)
    if at != len(raws):
        raise SavError(locale.tr("a text is cut short"))
    return found


def _explain(variable: Variable, raw: _Raw, sav: SavFile) -> None:
    """The words of a variable's codes, and the codes that are no answers."""
    if variable.width:
        variable.words = {sav.text(code): sav.text(text) for code, text in raw.words.items()}
        return
    number = f"{sav.order}d"
    for code, text in raw.words.items():
        variable.words[struct.unpack(number, code)[0]] = sav.text(text)
    codes = struct.unpack(f"{sav.order}{len(raw.missing) // 8}d", raw.missing)
    if raw.kinds < 0 and len(codes) >= 2:
        low, high = codes[:2]
        variable.missing.append((float("-inf") if low <= SYSMIS * 0.99 else low, high))
        codes = codes[2:]
    variable.missing += [(code, code) for code in codes]


def _pairs(raw: bytes, sav: SavFile, between: bytes) -> dict[str, str]:
    """`SHORT=Long` lists of an extension, the short names in capitals."""
    found = {}
    for part in raw.split(between):
        name, mark, value = part.strip(b"\0\t ").partition(b"=")
        if mark:
            found[sav.text(name).upper()] = sav.text(value)
    return found


def mapped(path: Path) -> mmap.mmap:
    """The file as bytes that are read when they are asked for."""
    with path.open("rb") as file:
        if not file.read(1):
            raise SavError(locale.tr("it is empty"))
        return mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
