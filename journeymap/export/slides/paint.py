"""Plain shapes of a picture as DrawingML: fills, pens, outlines, boxes with text, groups.

Everything is XML text whose elements stand in the order the schema asks for, because PowerPoint
repairs or refuses a file where they do not. Ids are unique on a slide.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from xml.sax.saxutils import quoteattr

from journeymap.export.slides.connectors import Connector
from journeymap.export.slides.texts import Paragraph, Reader, as_typed, text_body, without_controls
from journeymap.export.slides.units import Frame, emu, extent
from journeymap.picture.shapes import DASH, Command
from journeymap.picture.theme import Theme

Box = tuple[float, float, float, float]
_NAMESPACES = (
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
#: Longer descriptions are of no help to anybody who listens to them.
_MOST_ALT = 800
#: Ids below these are taken by the placeholders of a slide.
_FIRST_ID = 100


@dataclass
class Sheet:
    """A slide being drawn: theme, reader, and the next free id."""

    theme: Theme
    reader: Reader
    _next: int = _FIRST_ID
    #: Ids of the bodies that connectors may hold on to, with the sites they have, by touchpoint.
    sites: dict[str, tuple[int, Mapping[str, int]]] = field(default_factory=dict)

    def new_id(self) -> int:
        """An id no other shape of the slide has."""
        self._next += 1
        return self._next

    def hex(self, token: str) -> str:
        """A colour as `rrggbb`, opaque."""
        red, green, blue, _ = self.theme.rgba(token)
        return f"{red:02X}{green:02X}{blue:02X}"

    def over(self, token: str, ground: str) -> str:
        """A translucent colour laid over an opaque one, for patterns, which know no alpha."""
        *color, alpha = self.theme.rgba(token)
        under = self.theme.rgba(ground)[:3]
        mixed = (round(u + (c - u) * alpha / 255) for c, u in zip(color, under, strict=True))
        return "".join(f"{value:02X}" for value in mixed)

    def color(self, token: str) -> str:
        """A colour with its translucency."""
        alpha = self.theme.rgba(token)[3]
        inner = f'<a:alpha val="{round(alpha / 255 * 100_000)}"/>' if alpha < 255 else ""
        return f'<a:srgbClr val="{self.hex(token)}">{inner}</a:srgbClr>'

    def fill(self, token: str, hatch: str = "", ground: str = "lane") -> str:
        """A plain or hatched fill; no token is no fill."""
        if hatch:
            back = self.over(token, ground) if token else self.hex(ground)
            return (
                '<a:pattFill prst="wdUpDiag"><a:fgClr>'
                f'<a:srgbClr val="{self.over(hatch, ground)}"/>'
                f'</a:fgClr><a:bgClr><a:srgbClr val="{back}"/></a:bgClr></a:pattFill>'
            )
        return f"<a:solidFill>{self.color(token)}</a:solidFill>" if token else "<a:noFill/>"

    def pen(
        self,
        token: str,
        width: float,
        *,
        dash: Sequence[float] = (),
        head: bool = False,
        cap: str = "flat",
    ) -> str:
        """A line `width` points wide; `dash` is in widths of the line."""
        if not token or width <= 0:
            return "<a:ln><a:noFill/></a:ln>"
        dashes = ""
        if dash:
            pairs = zip(dash[::2], dash[1::2], strict=True)
            dashes = "".join(
                f'<a:ds d="{_thousandths(on)}" sp="{_thousandths(off)}"/>' for on, off in pairs
            )
            dashes = f"<a:custDash>{dashes}</a:custDash>"
        tip = _head(width) if head else ""
        return (
            f'<a:ln w="{extent(width)}" cap="{cap}"><a:solidFill>{self.color(token)}</a:solidFill>'
            f"{dashes}<a:round/>{tip}</a:ln>"
        )


def _thousandths(widths: float) -> int:
    """A length in widths of a line as thousandths of a percent; PowerPoint wants more than none."""
    return max(1000, round(widths * 100_000))


def _head(width: float) -> str:
    """An arrow head: PowerPoint measures it in widths of its line."""
    size = "med" if width < 2.2 else "sm"
    return f'<a:tailEnd type="triangle" w="{size}" len="{size}"/>'


def dash_of(dashed: bool, pattern: Sequence[float], width: float, pens: float) -> Sequence[float]:
    """The dashes of a shape in widths of its line; `pens` is the line on the slide in units."""
    if not dashed:
        return ()
    return [length / max(width, pens, 0.1) for length in (pattern or DASH)]


def properties(sheet: Sheet, id: int, name: str, alt: str = "", *, decorative: bool = False) -> str:
    """The name of a shape, and what a screen reader says of it."""
    locale = sheet.reader.locale
    words = as_typed(alt or "", rtl=False)[:_MOST_ALT]
    descr = f" descr={quoteattr(without_controls(words))}" if words else ""
    named = quoteattr(without_controls(as_typed(name, rtl=False))[:120] or locale.tr("Shape"))
    if not decorative:
        return f'<p:cNvPr id="{id}" name={named}{descr}/>'
    mark = (
        '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}">'
        '<adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative"'
        ' val="1"/></a:ext></a:extLst>'
    )
    return f'<p:cNvPr id="{id}" name={named}>{mark}</p:cNvPr>'


def shape(
    sheet: Sheet,
    box: Box,
    geometry: str,
    fill: str,
    pen: str,
    *,
    name: str = "",
    alt: str = "",
    body: str = "",
    effects: str = "",
    id: int | None = None,
    text_box: bool = False,
) -> str:
    """One shape; `box` in points, `geometry` one of `preset` and `outline`."""
    x, y, w, h = box
    kind = ' txBox="1"' if text_box else ""
    body = body or text_body([Paragraph(())], sheet.reader)
    return (
        f"<p:sp {_NAMESPACES}><p:nvSpPr>"
        f"{properties(sheet, id or sheet.new_id(), name, alt, decorative=not alt and not text_box)}"
        f"<p:cNvSpPr{kind}/><p:nvPr/></p:nvSpPr><p:spPr>"
        f'<a:xfrm><a:off x="{emu(x)}" y="{emu(y)}"/><a:ext cx="{extent(w)}" cy="{extent(h)}"/>'
        f"</a:xfrm>{geometry}{fill}{pen}{effects}</p:spPr>{body}</p:sp>"
    )


def preset(name: str, w: float = 0, h: float = 0, radius: float = 0) -> str:
    """A preset geometry; a rectangle with a radius is a rounded one."""
    if name == "rect" and radius and min(w, h) > 0:
        share = round(min(0.5, radius / min(w, h)) * 100_000)
        guide = f'<a:avLst><a:gd name="adj" fmla="val {share}"/></a:avLst>'
        return f'<a:prstGeom prst="roundRect">{guide}</a:prstGeom>'
    return f'<a:prstGeom prst="{name}"><a:avLst/></a:prstGeom>'


def bounds_of(commands: Sequence[Command]) -> Box:
    """The box round a path and its control points."""
    xs = [v for c in commands for v in c[1::2]]
    ys = [v for c in commands for v in c[2::2]]
    left, top = min(xs), min(ys)
    return left, top, max(xs) - left, max(ys) - top


def outline(
    commands: Sequence[Command],
    box: Box,
    frame: Frame,
    *,
    filled: bool,
    sites: Sequence[tuple[float, float]] = (),
) -> str:
    """A path of the map as a geometry of its own, `box` being its bounds in units of the map.

    `sites` are the points of the map that connectors may hold on to, in the order of their index.
    """
    left, top, w, h = box
    wide, high = extent(w * frame.scale), extent(h * frame.scale)

    def point(x: float, y: float) -> str:
        return f'<a:pt x="{emu((x - left) * frame.scale)}" y="{emu((y - top) * frame.scale)}"/>'

    parts = []
    for command in commands:
        match command:
            case ("M", x, y):
                parts.append(f"<a:moveTo>{point(x, y)}</a:moveTo>")
            case ("L", x, y):
                parts.append(f"<a:lnTo>{point(x, y)}</a:lnTo>")
            case ("C", a, b, c, d, x, y):
                curve = point(a, b) + point(c, d) + point(x, y)
                parts.append(f"<a:cubicBezTo>{curve}</a:cubicBezTo>")
            case _:
                parts.append("<a:close/>")
    guides, cxns = _sites(sites, left, top, frame, wide, high)
    fill = "" if filled else ' fill="none"'
    return (
        f"<a:custGeom><a:avLst/><a:gdLst>{guides}</a:gdLst><a:ahLst/><a:cxnLst>{cxns}</a:cxnLst>"
        f'<a:rect l="l" t="t" r="r" b="b"/><a:pathLst><a:path w="{wide}" h="{high}"{fill}>'
        f"{''.join(parts)}</a:path></a:pathLst></a:custGeom>"
    )


def _sites(
    sites: Sequence[tuple[float, float]],
    left: float,
    top: float,
    frame: Frame,
    wide: int,
    high: int,
) -> tuple[str, str]:
    guides, cxns = [], []
    for i, (x, y) in enumerate(sites):
        at_x, at_y = (emu((v - o) * frame.scale) for v, o in ((x, left), (y, top)))
        guides.append(f'<a:gd name="siteX{i}" fmla="*/ w {at_x} {max(1, wide)}"/>')
        guides.append(f'<a:gd name="siteY{i}" fmla="*/ h {at_y} {max(1, high)}"/>')
        cxns.append(
            f'<a:cxn ang="{_side(at_x, at_y, wide, high)}">'
            f'<a:pos x="siteX{i}" y="siteY{i}"/></a:cxn>'
        )
    return "".join(guides), "".join(cxns)


def _side(x: int, y: int, wide: int, high: int) -> int:
    """The direction in which a connector leaves a box at a point of its border."""
    ways = {0: wide - x, 5_400_000: high - y, 10_800_000: x, 16_200_000: y}
    return min(ways, key=lambda way: abs(ways[way]))


def connector(
    sheet: Sheet,
    made: Connector,
    pen: str,
    start: tuple[int, int] | None,
    end: tuple[int, int] | None,
    *,
    name: str,
    alt: str = "",
) -> str:
    """A connector that holds on to the shapes `start` and `end` = (id, index of the site)."""
    held = "".join(
        f'<a:{tag} id="{glue[0]}" idx="{glue[1]}"/>'
        for tag, glue in (("stCxn", start), ("endCxn", end))
        if glue is not None
    )
    guides = "".join(
        f'<a:gd name="adj{i}" fmla="val {value}"/>' for i, value in enumerate(made.adjustments, 1)
    )
    turn = f' rot="{made.rotation}"' if made.rotation else ""
    flips = "".join(
        f' {flag}="1"' for flag, on in (("flipH", made.flip_h), ("flipV", made.flip_v)) if on
    )
    return (
        f"<p:cxnSp {_NAMESPACES}><p:nvCxnSpPr>"
        f"{properties(sheet, sheet.new_id(), name, alt, decorative=not alt)}"
        f"<p:cNvCxnSpPr>{held}</p:cNvCxnSpPr><p:nvPr/></p:nvCxnSpPr><p:spPr>"
        f'<a:xfrm{turn}{flips}><a:off x="{emu(made.x)}" y="{emu(made.y)}"/>'
        f'<a:ext cx="{extent(made.w)}" cy="{extent(made.h)}"/></a:xfrm>'
        f'<a:prstGeom prst="{made.preset}"><a:avLst>{guides}</a:avLst></a:prstGeom>{pen}'
        f"</p:spPr></p:cxnSp>"
    )


def either(connector: str, drawn: str) -> str:
    """A connector for programs that draw it along its way, the same line drawn for all others.

    LibreOffice finds a way of its own for a bent connector that holds on to shapes, across cards
    where need be. By what is said here (ECMA-376 part 3, 10.2) it takes the drawing, as does
    PowerPoint before 2016, the first to know the namespace.
    """
    return (
        '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
        '<mc:Choice xmlns:cx1="http://schemas.microsoft.com/office/drawing/2015/9/8/chartex" '
        f'Requires="cx1">{connector}</mc:Choice><mc:Fallback>{drawn}</mc:Fallback>'
        "</mc:AlternateContent>"
    )


def group(sheet: Sheet, parts: Sequence[str], box: Box, *, name: str, alt: str = "") -> str:
    """Shapes that are moved together; their positions stay those of the slide."""
    x, y, w, h = box
    place = f'x="{emu(x)}" y="{emu(y)}"', f'cx="{extent(w)}" cy="{extent(h)}"'
    return (
        f"<p:grpSp {_NAMESPACES}><p:nvGrpSpPr>{properties(sheet, sheet.new_id(), name, alt)}"
        f"<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off {place[0]}/>"
        f"<a:ext {place[1]}/><a:chOff {place[0]}/><a:chExt {place[1]}/></a:xfrm></p:grpSpPr>"
        f"{''.join(parts)}</p:grpSp>"
    )
