"""An empty 16:9 presentation with journeymap's own theme, and what is put on its slides."""

from __future__ import annotations

import datetime as dt
import io
import re
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from journeymap.export.logo import is_logo, logo_aspect
from journeymap.export.slides.drawing import fitting
from journeymap.export.slides.texts import Paragraph, Reader, Run, as_typed, text_body
from journeymap.export.slides.units import MARGIN, SLIDE_H, SLIDE_W, emu
from journeymap.picture.shapes import Text
from journeymap.picture.theme import Theme

if TYPE_CHECKING:
    from pptx.slide import Slide

#: Fonts every Office has, with Latin, Persian and Arabic letters of one design.
LATIN_FONT, COMPLEX_FONT = "Arial", "Arial"
_LAYOUT = "Title Only"
#: Ends of the title and of the line below it, in points from the top of the slide.
TITLE_TOP, TITLE_HEIGHT, SUBTITLE_HEIGHT = 16.0, 36.0, 20.0
CONTENT_TOP = TITLE_TOP + TITLE_HEIGHT + SUBTITLE_HEIGHT + 8
#: The largest a logo is, in points.
_LOGO_HEIGHT, _LOGO_WIDTH = TITLE_HEIGHT, 150.0


class Deck:
    """A presentation being made."""

    def __init__(self, theme: Theme, reader: Reader, logo: bytes = b"") -> None:
        from pptx import Presentation
        from pptx.util import Emu

        self._theme, self._reader = theme, reader
        self._file = Presentation()
        self._file.slide_width, self._file.slide_height = Emu(emu(SLIDE_W)), Emu(emu(SLIDE_H))
        layouts = self._file.slide_layouts
        for layout in [each for each in layouts if each.name != _LAYOUT]:
            layouts.remove(layout)
        self._layout = layouts[0]
        _dress(self._file.slide_master, self._layout, theme, reader)
        self._taken = _show_logo(self._layout, logo, reader) if is_logo(logo) else 0.0
        _drop_thumbnail(self._file)

    def add(
        self,
        title: str,
        subtitle: str,
        elements: Iterable[str],
        notes: Sequence[str] = (),
        own: str = "",
    ) -> Slide:
        """A slide with a title, a line below it, and elements in painting order.

        `own` is a line of the presenter's between the two.
        """
        from pptx.oxml import parse_xml

        slide = self._file.slides.add_slide(self._layout)
        heading, below = slide.shapes.title, slide.placeholders[13]
        locale = self._reader.locale
        heading.name, below.name = locale.tr("Title"), locale.tr("Subtitle")
        _write(heading, self._line(title, 26.0, "text", bold=True, less=self._taken), self._reader)
        told = self._line(own, 11.0, "text") if own else []
        _write(below, [*told, *self._line(subtitle, 11.0, "muted")], self._reader)
        tree = slide.shapes._spTree
        for element in elements:
            tree.append(parse_xml(element))
        if notes:
            frame = slide.notes_slide.notes_text_frame
            if frame is not None:
                _write_notes(frame, notes, self._reader)
        return slide

    def describe(self, title: str, subject: str, when: dt.datetime) -> None:
        """The document's properties; whose it is, is left to whoever presents it."""
        about = self._file.core_properties
        about.title, about.subject, about.language = title[:250], subject[:250], self._reader.tag
        about.author = about.last_modified_by = about.comments = ""
        about.keywords = "journeymap"
        about.created = about.modified = when
        about.revision = 1

    def to_bytes(self) -> bytes:
        """The file."""
        out = io.BytesIO()
        self._file.save(out)
        return out.getvalue()

    def _line(
        self, text: str, size: float, token: str, *, bold: bool = False, less: float = 0.0
    ) -> list[Paragraph]:
        """One line, set smaller or cut where the slide is too narrow for it."""
        # fonts differ: what nearly fills a line here is two lines elsewhere
        width = 0.86 * (SLIDE_W - 2 * MARGIN - less)
        line = fitting(Text(0, 0, width, 2 * size, text, size, token, bold))
        return [Paragraph((Run(line.text, line.size, self._hex(token), bold),))]

    def _hex(self, token: str) -> str:
        red, green, blue, _ = self._theme.rgba(token)
        return f"{red:02X}{green:02X}{blue:02X}"


def _write(placeholder: Any, paragraphs: Sequence[Paragraph], reader: Reader) -> None:
    from pptx.oxml import parse_xml
    from pptx.oxml.ns import nsdecls

    body = text_body(paragraphs, reader, anchor="ctr")
    body = body.replace("<p:txBody>", f"<p:txBody {nsdecls('p', 'a')}>", 1)
    old = placeholder._element.txBody
    old.getparent().replace(old, parse_xml(body))


def _write_notes(frame: Any, lines: Sequence[str], reader: Reader) -> None:
    frame.text = "\n".join(as_typed(line, rtl=reader.rtl) for line in lines)
    for paragraph in frame.paragraphs:
        properties = paragraph._p.get_or_add_pPr()
        properties.set("algn", "r" if reader.rtl else "l")
        properties.set("rtl", str(int(reader.rtl)))
        for run in paragraph.runs:
            run._r.get_or_add_rPr().set("lang", reader.tag)


def _dress(master: Any, layout: Any, theme: Theme, reader: Reader) -> None:
    """Colours, fonts and places: what somebody who adds a slide of their own gets."""
    from pptx.opc.constants import RELATIONSHIP_TYPE
    from pptx.oxml import parse_xml
    from pptx.oxml.ns import nsdecls, qn

    part = master.part.part_related_by(RELATIONSHIP_TYPE.THEME)
    part._blob = _theme_xml(part.blob.decode("utf-8"), theme).encode("utf-8")
    red, green, blue, _ = theme.rgba("background")
    ground = (
        f"<p:bg {nsdecls('p', 'a')}><p:bgPr><a:solidFill>"
        f'<a:srgbClr val="{red:02X}{green:02X}{blue:02X}"/></a:solidFill><a:effectLst/>'
        "</p:bgPr></p:bg>"
    )
    for sheet in (master, layout):
        canvas = sheet._element.cSld
        for old in canvas.findall(qn("p:bg")):
            canvas.remove(old)
        canvas.insert(0, parse_xml(ground))
        for box in list(sheet.placeholders):
            if box.placeholder_format.idx == 0:
                _place(box, TITLE_TOP, TITLE_HEIGHT)
            elif sheet is layout or box.placeholder_format.idx != 1:
                box._element.getparent().remove(box._element)
            else:
                _place(box, CONTENT_TOP, SLIDE_H - CONTENT_TOP - MARGIN)
    width = emu(SLIDE_W - 2 * MARGIN)
    align = "r" if reader.rtl else "l"
    layout.shapes._spTree.append(
        parse_xml(
            f"<p:sp {nsdecls('p', 'a')}><p:nvSpPr>"
            '<p:cNvPr id="13" name="Subtitle"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>'
            '<p:nvPr><p:ph type="body" sz="quarter" idx="13"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm>'
            f'<a:off x="{emu(MARGIN)}" y="{emu(TITLE_TOP + TITLE_HEIGHT)}"/>'
            f'<a:ext cx="{width}" cy="{emu(SUBTITLE_HEIGHT)}"/></a:xfrm></p:spPr><p:txBody>'
            '<a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"><a:normAutofit/>'
            f'</a:bodyPr><a:lstStyle><a:lvl1pPr marL="0" indent="0" algn="{align}" '
            f'rtl="{int(reader.rtl)}"><a:buNone/><a:defRPr sz="1100"/></a:lvl1pPr></a:lstStyle>'
            '<a:p><a:r><a:rPr lang="en-US"/><a:t>…</a:t></a:r></a:p></p:txBody></p:sp>'
        )
    )
    for style in master._element.iter(qn("p:titleStyle")):
        for level in style:
            level.set("algn", align)
            level.set("rtl", str(int(reader.rtl)))
            for look in level.iter(qn("a:defRPr")):
                look.set("sz", "2600")
                look.set("b", "1")


def _show_logo(layout: Any, logo: bytes, reader: Reader) -> float:
    """A logo on every slide, where titles end; the room it takes from them, in points."""
    from pptx.oxml import parse_xml
    from pptx.oxml.ns import nsdecls

    aspect = logo_aspect(logo)
    high = min(_LOGO_HEIGHT, _LOGO_WIDTH / aspect)
    wide = high * aspect
    taken = wide + MARGIN
    _part, id = layout.part.get_or_add_image_part(io.BytesIO(logo))
    x = MARGIN if reader.rtl else SLIDE_W - MARGIN - wide
    layout.shapes._spTree.append(
        parse_xml(
            f'<p:pic {nsdecls("p", "a", "r")}><p:nvPicPr><p:cNvPr id="14" name="Logo"/>'
            '<p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr userDrawn="1"/>'
            f'</p:nvPicPr><p:blipFill><a:blip r:embed="{id}"/><a:stretch><a:fillRect/></a:stretch>'
            f'</p:blipFill><p:spPr><a:xfrm><a:off x="{emu(x)}" y="{emu(TITLE_TOP)}"/>'
            f'<a:ext cx="{emu(wide)}" cy="{emu(high)}"/></a:xfrm>'
            '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>'
        )
    )
    title = next(box for box in layout.placeholders if box.placeholder_format.idx == 0)
    title.left = emu(MARGIN + (taken if reader.rtl else 0))
    title.width = emu(SLIDE_W - 2 * MARGIN - taken)
    return taken


def _place(box: Any, top: float, height: float) -> None:
    box.left, box.top = emu(MARGIN), emu(top)
    box.width, box.height = emu(SLIDE_W - 2 * MARGIN), emu(height)
    frame = box.text_frame
    frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = 0


def _theme_xml(xml: str, theme: Theme) -> str:
    """The template's theme in journeymap's colours and fonts, so that added slides match."""
    slots = {
        "dk1": "text",
        "lt1": "background",
        "dk2": "callout",
        "lt2": "lane",
        "accent1": "accent",
        "accent2": "loss",
        "accent3": "series-3",
        "accent4": "series-4",
        "accent5": "series-5",
        "accent6": "series-6",
        "hlink": "accent",
        "folHlink": "muted",
    }
    for slot, token in slots.items():
        red, green, blue, _ = theme.rgba(token)
        color = f'<a:{slot}><a:srgbClr val="{red:02X}{green:02X}{blue:02X}"/></a:{slot}>'
        xml = re.sub(rf"<a:{slot}>.*?</a:{slot}>", color, xml, count=1, flags=re.DOTALL)
    for kind in ("majorFont", "minorFont"):
        fonts = (
            f'<a:{kind}><a:latin typeface="{LATIN_FONT}"/><a:ea typeface=""/>'
            f'<a:cs typeface="{COMPLEX_FONT}"/></a:{kind}>'
        )
        xml = re.sub(rf"<a:{kind}>.*?</a:{kind}>", fonts, xml, count=1, flags=re.DOTALL)
    return re.sub(r'(<a:theme [^>]*name=")[^"]*"', r'\1journeymap"', xml, count=1)


def _drop_thumbnail(file: Any) -> None:
    """The template's preview of an empty slide."""
    package = file.part.package
    for id, relation in list(package._rels.items()):
        if relation.reltype.endswith("/thumbnail"):
            package._rels.pop(id)
