"""The cases of an SPSS system file, chunk by chunk: plain, in byte code, or packed with zlib."""

from __future__ import annotations

import mmap
import struct
import zlib
from collections.abc import Iterator
from typing import TYPE_CHECKING

from journeymap.data.sav_file import SYSMIS, Bytes, SavError, SavFile, Variable
from journeymap.i18n.said import locale

if TYPE_CHECKING:
    import numpy as np

#: Elements of eight bytes decoded at a time.
_CHUNK = 2_000_000
_MAX_BLOCK = 64 << 20
_SLICE = 16 << 20


def read_cases(sav: SavFile, data: mmap.mmap | bytes) -> Iterator[tuple[list[list[object]], int]]:
    """The cells of each variable, some thousand cases at a time, and the bytes read so far.

    A number that is missing is None. Raises `SavError` where the cases are damaged.
    """
    import numpy as np

    left = np.zeros((0, 8), np.uint8)
    number = 0
    for part, at in _elements(sav, data):
        together = np.concatenate([left, part]) if len(left) else part
        whole = len(together) // sav.elements
        if whole:
            cells = together[: whole * sav.elements].reshape(whole, sav.elements, 8)
            if sav.cases >= 0:
                cells = cells[: max(0, sav.cases - number)]
            number += len(cells)
            yield [_cells(variable, cells, sav) for variable in sav.variables], at
        left = together[whole * sav.elements :]
        if 0 <= sav.cases <= number:
            return
    if len(left) or sav.cases > number:
        raise SavError(
            locale.tr(
                "it ends after {number} of {cases} cases",
                number=number,
                cases=max(sav.cases, number + 1),
            )
        )


def _cells(variable: Variable, cells: np.ndarray, sav: SavFile) -> list[object]:
    if not variable.width:
        at = variable.segments[0][0]
        numbers = cells[:, at].copy().view(f"{sav.order}f8")[:, 0]
        return [None if value <= SYSMIS or value != value else value for value in numbers.tolist()]
    parts = [
        cells[:, at : at + (width + 7) // 8].reshape(len(cells), -1)[:, :width]
        for at, width in variable.segments
    ]
    return [sav.text(b"".join(part[row].tobytes() for part in parts)) for row in range(len(cells))]


def _elements(sav: SavFile, data: mmap.mmap | bytes) -> Iterator[tuple[np.ndarray, int]]:
    """Elements of eight bytes as they stand in a file that is not compressed."""
    import numpy as np

    if sav.compression == 0:
        step = 8 * _CHUNK
        for at in range(sav.data_at, len(data), step):
            raw = data[at : at + step]
            raw = raw[: len(raw) // 8 * 8]
            yield np.frombuffer(raw, np.uint8).reshape(-1, 8), at + step
    elif sav.compression == 1:
        places = range(sav.data_at, len(data), _SLICE)
        yield from _decoded(sav, (data[at : at + _SLICE] for at in places))
    elif sav.compression == 2:
        yield from _decoded(sav, _unpacked(sav, data))
    else:
        raise SavError(locale.tr("its compression is unknown"))


def _unpacked(sav: SavFile, data: mmap.mmap | bytes) -> Iterator[bytes]:
    """The blocks of a .zsav file; a block that unpacks to more than it says is damaged."""
    place = Bytes(data, sav.order)
    place.at = sav.data_at
    _, trailer, length = struct.unpack(f"{sav.order}3q", place.take(24))
    place.at = max(0, trailer)
    if length < 24:
        raise SavError(locale.tr("its list of blocks is damaged"))
    _, _, _, blocks = struct.unpack(f"{sav.order}2q2i", place.take(24))
    for _ in range(blocks):
        entry = place.take(24)
        _, at, size, packed = struct.unpack(f"{sav.order}2q2i", entry)
        if not 0 <= size <= _MAX_BLOCK or packed < 0 or at < 0 or at + packed > len(data):
            raise SavError(locale.tr("a block is damaged"))
        try:
            raw = zlib.decompressobj().decompress(data[at : at + packed], size + 1)
        except zlib.error:
            raise SavError(locale.tr("a block is damaged")) from None
        if len(raw) != size:
            raise SavError(locale.tr("a block is damaged"))
        yield raw


def _decoded(sav: SavFile, parts: Iterator[bytes]) -> Iterator[tuple[np.ndarray, int]]:
    """Byte code: eight codes, then eight bytes for each of them that says 253.

    0 is nothing, 252 the end, 254 blanks, 255 no number; others are a small number plus the bias.
    """
    rest, done = b"", 0
    for part in parts:
        raw, at, starts = rest + part, 0, list[int]()
        while at + 8 <= len(raw):
            literals = raw.count(b"\xfd", at, at + 8)
            if at + 8 + 8 * literals > len(raw):
                break
            starts.append(at)
            at += 8 + 8 * literals
            if len(starts) * 8 >= _CHUNK:
                elements, ended = _values(raw, starts, sav)
                yield elements, sav.data_at + done + at
                if ended:
                    return
                starts = []
        if starts:
            elements, ended = _values(raw, starts, sav)
            yield elements, sav.data_at + done + at
            if ended:
                return
        rest, done = raw[at:], done + at


def _values(raw: bytes, starts: list[int], sav: SavFile) -> tuple[np.ndarray, bool]:
    """The elements of some groups of codes, and whether the end was among them."""
    import numpy as np

    source = np.frombuffer(raw, np.uint8)
    begins = np.array(starts, np.int64)
    codes = source[begins[:, None] + np.arange(8)]
    literal = codes == 253
    order = np.cumsum(literal, axis=1) - 1
    at = (begins[:, None] + 8 + 8 * order)[literal]
    values = (codes.astype(np.float64) - sav.bias).astype(f"{sav.order}f8")
    out = np.ascontiguousarray(values).view(np.uint8).reshape(-1, 8)
    flat = codes.reshape(-1)
    out[flat == 254] = 0x20
    out[flat == 255] = np.frombuffer(struct.pack(f"{sav.order}d", SYSMIS), np.uint8)
    if len(at):
        out[flat == 253] = source[at[:, None] + np.arange(8)]
    ends = np.flatnonzero(flat == 252)
    if len(ends):
        return out[: ends[0]][flat[: ends[0]] != 0], True
    return out[flat != 0], False
