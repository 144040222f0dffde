"""Shapes as SVG elements: self-contained, with real text or with outlines.

Text is broken into lines here, with the fonts of the map, because SVG itself does not wrap.
"""

from __future__ import annotations

import base64
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any
from xml.sax.saxutils import escape, quoteattr

from journeymap.export.logo import is_logo
from journeymap.picture.shapes import DASH, Command, Ellipse, Item, Path, Picture, Rect, Shape, Text
from journeymap.picture.theme import Theme
from journeymap.picture.title import logo_room

if TYPE_CHECKING:
    from journeymap.canvas.text import Line

FONT_STACK = (
    "'Noto Sans', 'Noto Sans Arabic', 'Segoe UI', Vazirmatn, Tahoma, 'DejaVu Sans', sans-serif"
)
_HATCH_STEP = 6


def svg_document(
    picture: Picture,
    theme: Theme,
    *,
    size: tuple[int, int] | None,
    title: str,
    outlines: bool,
    transparent: bool = False,
    language: str = "",
    logo: bytes = b"",
) -> str:
    """The whole document; needs a running `QGuiApplication` for the measures of its texts."""
    writer = SvgWriter(theme, rtl=picture.rtl, outlines=outlines)
    items = picture.items
    if transparent:
        items = tuple(item for item in items if item.kind != "background")
    groups = [writer.group(item) for item in items]
    width, height = size or (round(picture.width), round(picture.height))
    left, top, page_w, page_h = page_box(picture, width, height)
    return "\n".join(
        [
            '<?xml version="1.0" encoding="UTF-8"?>',
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
            f'viewBox="{_n(left)} {_n(top)} {_n(page_w)} {_n(page_h)}" role="img" '
            f"{f'xml:lang={quoteattr(language)} ' if language else ''}"
            f'font-family="{escape(FONT_STACK)}">',
            f"<title>{_text(title or picture.alt)}</title>",
            f"<desc>{_text(picture.alt)}</desc>",
            *writer.definitions(),
            *([] if transparent else [writer.ground(left, top, page_w, page_h)]),
            *groups,
            *_logo(picture, logo),
            "</svg>",
            "",
        ]
    )


def _logo(picture: Picture, logo: bytes) -> list[str]:
    """The logo, carried in the document itself."""
    room = logo_room(picture)
    if room is None or not is_logo(logo):
        return []
    x, y, w, h = map(_n, room)
    data = base64.b64encode(logo).decode()
    return [
        f'<image x="{x}" y="{y}" width="{w}" height="{h}" href="data:image/png;base64,{data}"/>'
    ]


def page_box(picture: Picture, width: float, height: float) -> tuple[float, float, float, float]:
    """The page in pixels of the map: the picture in its middle, in the proportions of the page.

    >>> page_box(Picture(200, 100, ()), 100, 100)
    (0.0, -50.0, 200.0, 200.0)
    """
    scale = min(width / picture.width, height / picture.height)
    w, h = width / scale, height / scale
    return (picture.width - w) / 2, (picture.height - h) / 2, w, h


class SvgWriter:
    """Turns items into groups, and remembers which hatchings they need."""

    def __init__(self, theme: Theme, *, rtl: bool, outlines: bool) -> None:
        self._theme, self._rtl, self._outlines = theme, rtl, outlines
        self._hatches: dict[str, str] = {}

    def group(self, item: Item) -> str:
        """One item with its own title, which viewers show as a tooltip."""
        body = "".join(self._shape(shape) for shape in item.shapes)
        title = f"<title>{_text(item.alt)}</title>" if item.alt else ""
        return f"<g id={quoteattr(_clean(item.key))}>{title}{body}</g>"

    def ground(self, x: float, y: float, w: float, h: float) -> str:
        """The background of the whole page: a page may be wider or higher than its picture."""
        return self._shape(Rect(x, y, w, h, fill="background"))

    def definitions(self) -> list[str]:
        """The hatchings that were used."""
        if not self._hatches:
            return []
        out = ["<defs>"]
        for token, id in self._hatches.items():
            paint = self._paint("stroke", token)
            s = _HATCH_STEP
            out.append(
                f'<pattern id="{id}" width="{s}" height="{s}" patternUnits="userSpaceOnUse">'
                f'<path d="M-1 1 1 -1M0 {s} {s} 0M{s - 1} {s + 1} {s + 1} {s - 1}" {paint} '
                f'stroke-width="1.2"/></pattern>'
            )
        out.append("</defs>")
        return out

    def _shape(self, shape: Shape) -> str:
        match shape:
            case Text():
                return self._write(shape)
            case Rect():
                box = (
                    f'<rect x="{_n(shape.x)}" y="{_n(shape.y)}" width="{_n(shape.w)}" '
                    f'height="{_n(shape.h)}"'
                    + (f' rx="{_n(shape.radius)}"' if shape.radius else "")
                )
                dash = DASH if shape.dashed else ()
                pen = self._pen(shape.stroke, shape.width, dash)
                return self._twice(box, shape.fill, pen, shape.hatch)
            case Ellipse():
                box = (
                    f'<ellipse cx="{_n(shape.cx)}" cy="{_n(shape.cy)}" rx="{_n(shape.rx)}" '
                    f'ry="{_n(shape.ry)}"'
                )
                return self._twice(box, shape.fill, self._pen(shape.stroke, shape.width))
            case Path():
                return self._path(shape)

    def _twice(self, opening: str, fill: str, pen: str, hatch: str = "") -> str:
        """A closed shape; a hatched one is drawn again with the pattern over its fill."""
        out = f"{opening} {self._paint('fill', fill)}{'' if hatch else pen}/>"
        if hatch:
            out += f'{opening} fill="url(#{self._hatch(hatch)})"{pen}/>'
        return out

    def _path(self, shape: Path) -> str:
        from journeymap.canvas.paint import arrow_head, shortened

        head = arrow_head(shape.commands, shape.arrow) if shape.arrow and shape.stroke else []
        commands = shortened(shape.commands, shape.arrow * 0.8) if head else shape.commands
        dash = (shape.dash or DASH) if shape.dashed else ()
        pen = self._pen(shape.stroke, shape.width, dash)
        out = self._twice(f'<path d="{path_data(commands)}"', shape.fill, pen, shape.hatch)
        if head:
            points = " ".join(f"{_n(x)},{_n(y)}" for x, y in head)
            out += f'<polygon points="{points}" {self._paint("fill", shape.stroke)}/>'
        return out

    def _write(self, shape: Text) -> str:
        from journeymap.canvas.text import lay_out

        lines = lay_out(shape, rtl=self._rtl)
        if not lines:
            return ""
        paint = self._paint("fill", shape.color)
        if self._outlines:
            data = "".join(_outline(shape, line) for line in lines)
            return f'<path d="{data}" {paint}><title>{_text(shape.text)}</title></path>'
        weight = ' font-weight="650"' if shape.bold else ""
        direction = ' direction="rtl"' if self._rtl else ""
        spans = "".join(self._span(shape, line) for line in lines)
        return (
            f'<text font-size="{_n(shape.size)}"{weight}{direction} {paint} '
            f'xml:space="preserve">{spans}</text>'
        )

    def _span(self, shape: Text, line: Line) -> str:
        left = shape.x + line.x
        # anchored where the reader's alignment is, so that another font still sits right
        anchor = {"start": "start", "center": "middle", "end": "end"}[shape.align]
        at_right = (shape.align == "end") != self._rtl
        x = (
            left + line.width / 2
            if shape.align == "center"
            else (left + line.width if at_right else left)
        )
        y = shape.y + line.baseline
        # the length keeps names inside their cards where a wider font has to serve
        return (
            f'<tspan x="{_n(x)}" y="{_n(y)}" text-anchor="{anchor}" '
            f'textLength="{_n(line.width)}" lengthAdjust="spacingAndGlyphs">'
            f"{_text(line.text)}</tspan>"
        )

    def _hatch(self, token: str) -> str:
        return self._hatches.setdefault(token, f"hatch{len(self._hatches) + 1}")

    def _pen(self, token: str, width: float, dash: tuple[float, ...] = ()) -> str:
        if not token:
            return ""
        pattern = f' stroke-dasharray="{" ".join(map(_n, dash))}"' if dash else ""
        return f' {self._paint("stroke", token)} stroke-width="{_n(width)}"{pattern}'

    def _paint(self, what: str, token: str) -> str:
        if not token:
            return f'{what}="none"'
        red, green, blue, alpha = self._theme.rgba(token)
        opacity = f' {what}-opacity="{_n(alpha / 255)}"' if alpha < 255 else ""
        return f'{what}="#{red:02x}{green:02x}{blue:02x}"{opacity}'


def path_data(commands: Iterable[Command]) -> str:
    """Path commands in SVG's notation.

    >>> path_data((("M", 0, 1.5), ("L", 2, 3), ("Z",)))
    'M0 1.5L2 3Z'
    """
    return "".join(f"{c[0]}{' '.join(_n(v) for v in c[1:])}" for c in commands)


def _outline(shape: Text, line: Line) -> str:
    return _qt_path_data(line.outline().translated(shape.x, shape.y))


def _qt_path_data(path: Any) -> str:
    """A Qt path in SVG's notation; its curves are three elements each."""
    out: list[str] = []
    i = 0
    while i < path.elementCount():
        element = path.elementAt(i)
        if element.isMoveTo():
            out.append(f"{'Z' if out else ''}M{_n(element.x)} {_n(element.y)}")
        elif element.isLineTo():
            out.append(f"L{_n(element.x)} {_n(element.y)}")
        else:
            points = [path.elementAt(i + k) for k in range(3)]
            out.append("C" + " ".join(f"{_n(p.x)} {_n(p.y)}" for p in points))
            i += 2
        i += 1
    return "".join(out) + ("Z" if out else "")


def _n(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")


def _text(text: str) -> str:
    return escape(_clean(text))


def _clean(text: str) -> str:
    """Without characters that XML does not allow."""
    return "".join(
        c
        for c in text
        if c in "\t\n\r" or (c >= " " and c not in "\ufffe\uffff" and not "\ud800" <= c <= "\udfff")
    )
