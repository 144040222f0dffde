"""Right-to-left text in a PDF that can be found and copied.

Qt embeds the joined forms of Arabic letters without saying which letters they are, so what is
copied from its PDF is broken. Here such text is drawn as outlines, and the words are laid over it
as invisible text (ISO 32000-1, text rendering mode 3) in an incremental update of the file, the way
scanned books are made searchable.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Sequence
from typing import TYPE_CHECKING

from journeymap.picture.shapes import Text

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QPainter

#: A letter, its lower left corner, its width and its size, in points from the lower left.
Letter = tuple[str, float, float, float, float]
_OBJECT = re.compile(rb"\n(\d+) 0 obj\n(.*?)endobj", re.DOTALL)


def reads_from_right(text: str) -> bool:
    """True when a text has letters or digits of a right-to-left script."""
    return any("\u0590" <= char <= "\u08ff" or "\ufb1d" <= char <= "\ufefc" for char in text)


class InvisibleText:
    """Collects right-to-left words while they are painted as outlines."""

    def __init__(self, page: tuple[float, float], points_per_pixel: float) -> None:
        self._page, self._scale = page, points_per_pixel
        self.letters: list[Letter] = []

    def write(self, painter: QPainter, shape: Text, color: QColor, rtl: bool) -> None:
        """Paint a text; one with right-to-left letters as outlines, keeping its words."""
        from PySide6.QtCore import QPointF

        from journeymap.canvas.text import lay_out, letters, paint_text

        if self._is_off(painter, shape):
            return
        if not reads_from_right(shape.text):
            paint_text(painter, shape, color, rtl)
            return
        to_page = painter.transform()
        for line in lay_out(shape, rtl=rtl):
            painter.fillPath(line.outline().translated(shape.x, shape.y), color)
            # from left to right, as PDF readers expect even of Persian
            for text, x, width in sorted(letters(line), key=lambda letter: letter[1:]):
                at = to_page.map(QPointF(shape.x + x, shape.y + line.baseline))
                scale = to_page.m11() * self._scale
                left, up = at.x() * self._scale, self._page[1] - at.y() * self._scale
                if 0 <= left <= self._page[0] and 0 <= up <= self._page[1]:
                    letter = text, left, up, max(width * scale, 0.01), shape.size * scale
                    self.letters.append(letter)

    def _is_off(self, painter: QPainter, shape: Text) -> bool:
        """True when nothing of a text can be on the page; a line may be wider than its box."""
        from PySide6.QtCore import QRectF

        room = QRectF(0, 0, self._page[0] / self._scale, self._page[1] / self._scale)
        box = QRectF(shape.x - shape.w, shape.y - shape.h, 3 * shape.w, 3 * shape.h)
        return not painter.transform().mapRect(box).intersects(room)


def finished_pdf(
    pdf: bytes, pages: Sequence[Sequence[Letter]], *, language: str = "", alt: str = ""
) -> bytes:
    """The PDF of Qt with letters laid over its pages, its language, and words for each picture.

    `pages` holds the letters of every page. A page is tagged as one figure (ISO 32000-1, 14.7): who
    cannot see it hears `alt`. Raises `ValueError` when the file is not built as Qt builds it.
    """
    found = [(int(m[1]), m[2]) for m in _OBJECT.finditer(pdf)]
    whole = dict(found)
    page_ids = sorted(id for id, body in found if re.search(rb"/Type /Page\n", body))
    if len(page_ids) != len(pages):
        raise ValueError(f"the PDF has {len(page_ids)} pages, not {len(pages)}")
    size = int(_found(rb"/Size (\d+)", pdf[pdf.rindex(b"trailer") :]))
    previous = int(_found(rb"startxref\s+(\d+)\s+%%EOF\s*$", pdf))
    root = _found(rb"/Root (\d+) 0 R", pdf)
    info = _found(rb"/Info (\d+) 0 R", pdf)
    letters = [letter for page in pages for letter in page]
    codes = {text: i for i, text in enumerate(dict.fromkeys(entry[0] for entry in letters), 1)}
    font, descendant, descriptor, unicode_map, before, tree, parents = range(size, size + 7)
    free = size + 7
    objects: dict[int, bytes] = {before: _stream(b"/Figure <</MCID 0>> BDC q\n")}
    if codes:
        objects |= _font(font, descendant, descriptor, unicode_map, codes)
    figures = []
    for place, (id, words) in enumerate(zip(page_ids, pages, strict=True)):
        after, figure, free = free, free + 1, free + 2
        contents = int(_found(rb"/Contents (\d+) 0 R", whole[id]))
        page = re.sub(
            rb"/Contents \d+ 0 R",
            b"/Contents [%d 0 R %d 0 R %d 0 R]" % (before, contents, after),
            whole[id],
        )
        objects[id] = page.replace(b"<<", b"<<\n/StructParents %d" % place, 1)
        objects[after] = _stream(b"Q EMC\n" + (_shown(words, codes) if words else b""))
        objects[figure] = (
            b"<< /Type /StructElem /S /Figure /P %d 0 R /Pg %d 0 R /K 0 /Alt %s >>\n"
            % (tree, id, _string(alt))
        )
        figures.append(figure)
        if words:
            resources = int(_found(rb"/Resources (\d+) 0 R", whole[id]))
            objects[resources] = whole[resources].replace(
                b"/Font <<", b"/Font <<\n/Words %d 0 R" % font, 1
            )
    kids = b" ".join(b"%d 0 R" % figure for figure in figures)
    numbers = b" ".join(b"%d [%d 0 R]" % pair for pair in enumerate(figures))
    objects[tree] = b"<< /Type /StructTreeRoot /K [%s] /ParentTree %d 0 R >>\n" % (kids, parents)
    objects[parents] = b"<< /Nums [%s] >>\n" % numbers
    spoken = b"\n/Lang %s" % _string(language) if language else b""
    tagged = b"<<\n/StructTreeRoot %d 0 R\n/MarkInfo << /Marked true >>" % tree
    shown = b"\n/ViewerPreferences << /DisplayDocTitle true >>"
    objects[int(root)] = whole[int(root)].replace(b"<<", tagged + spoken + shown, 1)
    if alt:
        objects[int(info)] = whole[int(info)].replace(b"<<", b"<<\n/Subject " + _string(alt), 1)
    return pdf + _update(objects, len(pdf), previous, root, info, free)


def _string(text: str) -> bytes:
    """A text as PDF writes it, in UTF-16."""
    return b"<FEFF%s>" % text.encode("utf-16-be", "replace").hex().upper().encode()


def _font(
    font: int, descendant: int, descriptor: int, unicode_map: int, codes: dict[str, int]
) -> dict[int, bytes]:
    """A font without shapes, whose codes stand for these letters."""
    return {
        font: b"<< /Type /Font /Subtype /Type0 /BaseFont /Words /Encoding /Identity-H "
        b"/DescendantFonts [%d 0 R] /ToUnicode %d 0 R >>\n" % (descendant, unicode_map),
        descendant: b"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Words /CIDSystemInfo "
        b"<< /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 "
        b"/FontDescriptor %d 0 R /CIDToGIDMap /Identity >>\n" % descriptor,
        descriptor: b"<< /Type /FontDescriptor /FontName /Words /Flags 4 /FontBBox [0 0 1000 1000] "
        b"/ItalicAngle 0 /Ascent 1000 /Descent -300 /CapHeight 1000 /StemV 80 >>\n",
        unicode_map: _stream(_unicode_map(codes)),
    }


def _shown(letters: Sequence[Letter], codes: dict[str, int]) -> bytes:
    lines = [b"BT 3 Tr /Words 1 Tf"]
    for text, x, y, width, size in letters:
        lines.append(b"%.3f 0 0 %.3f %.3f %.3f Tm <%04X> Tj" % (width, size, x, y, codes[text]))
    return b"\n".join([*lines, b"ET\n"])


def _unicode_map(codes: dict[str, int]) -> bytes:
    pairs = [
        b"<%04X> <%s>" % (code, text.encode("utf-16-be").hex().upper().encode())
        for text, code in codes.items()
    ]
    blocks = [
        b"%d beginbfchar\n%s\nendbfchar" % (len(part), b"\n".join(part))
        for part in (pairs[i : i + 100] for i in range(0, len(pairs), 100))
    ]
    return (
        b"/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
        b"/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
        b"/CMapName /Adobe-Identity-UCS def /CMapType 2 def\n"
        b"1 begincodespacerange <0000> <FFFF> endcodespacerange\n"
        + b"\n".join(blocks)
        + b"\nendcmap CMapName currentdict /CMap defineresource pop end end\n"
    )


def _stream(data: bytes) -> bytes:
    packed = zlib.compress(data)
    head = b"<< /Length %d /Filter /FlateDecode >>\nstream\n" % len(packed)
    return head + packed + b"\nendstream\n"


def _update(
    objects: dict[int, bytes], start: int, previous: int, root: bytes, info: bytes, size: int
) -> bytes:
    out, entries = bytearray(b"\n"), []
    for id, body in sorted(objects.items()):
        entries.append(b"%d 1\n%010d 00000 n \n" % (id, start + len(out)))
        out += b"%d 0 obj\n" % id + body + b"endobj\n"
    table = start + len(out)
    out += b"xref\n" + b"".join(entries)
    out += b"trailer\n<< /Size %d /Root %s 0 R /Info %s 0 R /Prev %d >>\n" % (
        size,
        root,
        info,
        previous,
    )
    out += b"startxref\n%d\n%%%%EOF\n" % table
    return bytes(out)


def _found(pattern: bytes, data: bytes) -> bytes:
    found = re.search(pattern, data, re.DOTALL)
    if found is None:
        raise ValueError(f"the PDF is not built as expected: {pattern!r}")
    return found[1]
