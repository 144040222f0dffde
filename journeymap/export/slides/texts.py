"""Text as PowerPoint holds it: paragraphs with a direction, runs with a language and two fonts.

The map isolates names and numbers with Unicode's isolates; programs that show slides are older
than these and know marks, so isolates become marks. A text that is isolated as a whole is written
exactly as it was typed, in a paragraph of its own direction.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from unicodedata import bidirectional
from xml.sax.saxutils import escape

from journeymap.i18n.locale import (
    DIGITS,
    FIRST_STRONG_ISOLATE,
    LEFT_TO_RIGHT_ISOLATE,
    POP_ISOLATE,
    RIGHT_TO_LEFT_ISOLATE,
    Locale,
)
from journeymap.picture.shapes import Align

LEFT_MARK, RIGHT_MARK = "\u200e", "\u200f"
#: Distance of base lines, as a multiple of the size.
LEADING = 1.2
_TAGS = {"en": "en-US", "fa": "fa-IR", "ar": "ar-SA"}
_OPENING = (FIRST_STRONG_ISOLATE, LEFT_TO_RIGHT_ISOLATE, RIGHT_TO_LEFT_ISOLATE)
#: How Office names digits: by the code of a language that uses them.
_DIGITS = {DIGITS["persian"]: "[$-3000429]", DIGITS["arabic"]: "[$-2000401]"}
_SIGNS = "+\u2212-"


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of text of one look; `size` in points, `color` as `rrggbb`."""

    text: str
    size: float
    color: str
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph, aligned by the reader's direction; `before` is the room above it in points."""

    runs: tuple[Run, ...]
    align: Align = "start"
    before: float = 0.0
    bullet: bool = False


@dataclass(frozen=True, slots=True)
class Reader:
    """Who reads the slides, as files name it: language and direction."""

    locale: Locale

    @property
    def rtl(self) -> bool:
        """True when the slides are read from right to left."""
        return self.locale.rtl

    @property
    def tag(self) -> str:
        """The language as files name it."""
        return _TAGS.get(self.locale.language, "en-US")


def text_body(
    paragraphs: Sequence[Paragraph],
    reader: Reader,
    *,
    wrap: bool = True,
    anchor: str = "t",
    insets: tuple[float, float, float, float] = (0, 0, 0, 0),
    tag: str = "p:txBody",
) -> str:
    """A text body; `insets` are the room at left, top, right and bottom in points."""
    left, top, right, bottom = (round(12700 * max(0.0, i)) for i in insets)
    columns = ' rtlCol="1"' if reader.rtl else ""
    body = (
        f'<a:bodyPr wrap="{"square" if wrap else "none"}" lIns="{left}" tIns="{top}" '
        f'rIns="{right}" bIns="{bottom}"{columns} anchor="{anchor}">'
        f"<a:noAutofit/></a:bodyPr><a:lstStyle/>"
    )
    return f"<{tag}>{body}{''.join(_paragraph(p, reader) for p in paragraphs)}</{tag}>"


def _paragraph(paragraph: Paragraph, reader: Reader) -> str:
    whole = "".join(run.text for run in paragraph.runs)
    rtl = runs_right_to_left(whole, reader)
    size = max((run.size for run in paragraph.runs), default=10.0)
    sides = {"start": "r" if reader.rtl else "l", "end": "l" if reader.rtl else "r"}
    align = sides.get(paragraph.align, "ctr")
    # PowerPoint hangs a bullet at the side the paragraph starts from
    hang = round(12700 * size * 1.1)
    indent = f' marL="{hang}" indent="-{hang}"' if paragraph.bullet else ' marL="0" indent="0"'
    mark = '<a:buChar char="•"/>' if paragraph.bullet else "<a:buNone/>"
    runs = "".join(_run(run, reader, rtl) for run in paragraph.runs)
    if not runs:  # or the height of a line of 18 points is kept free for it
        runs = f'<a:endParaRPr lang="{reader.tag}" sz="{round(100 * size)}"/>'
    return (
        f'<a:p><a:pPr{indent} algn="{align}" rtl="{int(rtl)}">'
        f'<a:lnSpc><a:spcPts val="{round(100 * size * LEADING)}"/></a:lnSpc>'
        f'<a:spcBef><a:spcPts val="{round(100 * paragraph.before)}"/></a:spcBef>'
        f'<a:spcAft><a:spcPts val="0"/></a:spcAft>{mark}</a:pPr>{runs}</a:p>'
    )


def _run(run: Run, reader: Reader, rtl: bool) -> str:
    text = as_typed(run.text, rtl=rtl)
    return (
        f"<a:r>{run_properties(run, reader, text)}<a:t>{escape(without_controls(text))}</a:t></a:r>"
    )


def run_properties(run: Run, reader: Reader, text: str) -> str:
    """The look of a run; the complex script has a font of its own, the theme's."""
    tag = reader.tag if not reader.rtl or has_rtl_letters(text) else "en-US"
    if not reader.rtl and has_rtl_letters(text):
        tag = "fa-IR"
    bold = ' b="1"' if run.bold else ' b="0"'
    return (
        f'<a:rPr lang="{tag}" sz="{max(100, round(100 * run.size))}"{bold} dirty="0">'
        f'<a:solidFill><a:srgbClr val="{run.color}"/></a:solidFill>'
        '<a:latin typeface="+mn-lt"/><a:cs typeface="+mn-cs"/></a:rPr>'
    )


def number_format(text: str, locale: Locale) -> str:
    """A number format of Office in the digits of a reader.

    >>> from journeymap.i18n.locale import locale_for
    >>> number_format("0.0;-0.0", locale_for("fa"))
    '[$-3000429]0.0;[$-3000429]-0.0'
    """
    code = _DIGITS.get(locale.digits, "")
    return ";".join(code + part for part in text.split(";"))


def is_whole(text: str) -> bool:
    """True for a text that is isolated as a whole: a name by itself."""
    return text[:1] == FIRST_STRONG_ISOLATE and text.find(POP_ISOLATE) == len(text) - 1


def runs_right_to_left(text: str, reader: Reader) -> bool:
    """The direction of a paragraph: the reader's, or that of a name that stands by itself."""
    if is_whole(text):
        for char in text:
            kind = bidirectional(char)
            if kind in ("R", "AL"):
                return True
            if kind == "L":
                return False
    return reader.rtl


def as_typed(text: str, *, rtl: bool) -> str:
    """A text with marks in place of isolates; a name that stands by itself has neither.

    >>> as_typed("\u2068Sales\u2069", rtl=True)
    'Sales'
    >>> as_typed("\u2066\u22125\u2069", rtl=True) == "\u200e\u2212\u200e5\u200f"
    True
    """
    if is_whole(text):
        return text[1:-1]
    if not any(char in text for char in _OPENING):
        return text
    own = RIGHT_MARK if rtl else LEFT_MARK
    out: list[str] = []
    for i, char in enumerate(text):
        if char == LEFT_TO_RIGHT_ISOLATE:
            out.append(LEFT_MARK)
        elif char in (*_OPENING, POP_ISOLATE):
            out.append(own)
        elif char in _SIGNS and text[i - 1 : i] == LEFT_TO_RIGHT_ISOLATE:
            out.append(char + LEFT_MARK)
        else:
            out.append(char)
    return "".join(out)


def has_rtl_letters(text: str) -> bool:
    """True when a text has letters or digits of a script that runs from the right."""
    return any("\u0590" <= char <= "\u08ff" or bidirectional(char) in ("R", "AL") for char in text)


def without_controls(text: str) -> str:
    """Without characters that no XML file may hold."""
    return "".join(
        c for c in text if c == "\t" or (c >= " " and c not in "\ufffe\uffff" and not _half(c))
    )


def _half(char: str) -> bool:
    return "\ud800" <= char <= "\udfff"
