"""The whole deck: the map with its finding, the worst hand-offs, its stages, and the method."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import replace

from journeymap.analysis.arithmetic import detail_text, facts, harm_text
from journeymap.analysis.reasons import kind_text, label_text, reasons, sentence
from journeymap.analysis.results import Findings, GreyZone
from journeymap.analysis.waiting import Waits, waits_on
from journeymap.evidence.project import Project
from journeymap.evidence.selection import SelectionError
from journeymap.export.files import ExportOptions, picture_options
from journeymap.export.slides import words
from journeymap.export.slides.charts import (
    answers_chart,
    arithmetic_table,
    contribution_chart,
    waits_chart,
)
from journeymap.export.slides.deck import CONTENT_TOP, Deck
from journeymap.export.slides.drawing import draw_picture, draw_shapes
from journeymap.export.slides.legible import (
    SMALLEST,
    SMALLEST_AT_A_GLANCE,
    legend_shapes,
    legible,
)
from journeymap.export.slides.paint import Box, Sheet, preset, shape
from journeymap.export.slides.parts import findings_of, part_of, split, without_markers
from journeymap.export.slides.texts import LEADING, Paragraph, Reader, Run, text_body
from journeymap.export.slides.units import MARGIN, SLIDE_H, SLIDE_W, Frame
from journeymap.model.feelings import concealed
from journeymap.picture.callouts import hands, index_text, owner_text
from journeymap.picture.compose import PictureOptions, compose
from journeymap.picture.shapes import Picture, Text
from journeymap.picture.theme import theme_named
from journeymap.picture.words import SMALL, estimated_lines

_WIDTH = SLIDE_W - 2 * MARGIN
_GAP = 12.0
_FINDINGS_HEIGHT = 54.0
#: Room kept for the legend of a part: it usually has two rows.
_LEGEND_HEIGHT = 36.0
#: Height of the two touchpoints of a hand-off, and of a row of its arithmetic.
_PLACE_HEIGHT, _ROW_HEIGHT = 150.0, 16.0
#: Kinds of evidence in that arithmetic; with fewer of them the touchpoints have more room.
_USUAL = 5


def slides_bytes(
    project: Project,
    findings: Findings,
    options: ExportOptions,
    report: Callable[[float], None] | None = None,
) -> bytes:
    """The deck as a `.pptx` file: what a meeting needs, to be changed in PowerPoint.

    The title of the options stands for the finding over the map. `report` is told the share done
    and may raise to stop.
    """
    tell = report or _nobody
    project = project.with_journey(concealed(project.journey))
    maker = _Maker(project, findings, options)
    tell(0.2)
    said = maker.overview()
    tell(0.4)
    for zone in maker.explained:
        maker.handoff(zone)
    tell(0.6)
    maker.stages()
    maker.method()
    tell(0.9)
    when = dt.datetime.now(dt.UTC).replace(tzinfo=None)
    maker.deck.describe(project.journey.title or said, said, when)
    return maker.deck.to_bytes()


def _nobody(_share: float) -> None:
    """Nobody listens."""


class _Maker:
    """Makes one slide after the other."""

    def __init__(self, project: Project, findings: Findings, options: ExportOptions) -> None:
        self.project, self.journey, self.findings = project, project.journey, findings
        self.locale, self.theme = options.locale, theme_named(options.theme)
        self.reader = Reader(self.locale)
        self.deck = Deck(self.theme, self.reader, options.logo)
        self.explained = words.explained(findings, options.callouts, options.chosen)
        self._options, self._readable = options, False

    def overview(self) -> str:
        """The whole map under the finding, the worst three in words below it; the title is given.

        Title and line are those of the picture, which knows all that is shown otherwise than it
        was measured; a journey as it might be has its own name for a title, not what was found.
        """
        locale, journey, asked = self.locale, self.journey, self._options
        sheet = Sheet(self.theme, self.reader)
        zones = [z for z in self.explained if z.is_grey or asked.chosen][:3]
        bottom = SLIDE_H - MARGIN / 2
        name = journey.title
        said = asked.title or (
            name if asked.what_if else words.deck_title(journey, self.findings, locale)
        )
        options = replace(
            picture_options(self.project, asked), callouts=0, chosen=(), strip=False, heading=said
        )
        probe = self._compose(replace(options, aspect=2.0))
        block = next(item for item in probe.items if item.key == "title")
        title = next(s.text for s in block.shapes if isinstance(s, Text))
        line = f"{locale.isolate(name)} · {block.tip}" if name not in ("", said) else block.tip
        options = replace(options, title=False)
        _, legend_h = legend_shapes(probe, Frame(MARGIN, 0), _WIDTH)
        lower = legend_h + (_FINDINGS_HEIGHT + _GAP if zones else 0) + _GAP / 2
        room = _WIDTH, bottom - lower - CONTENT_TOP
        options = replace(options, aspect=room[0] / room[1])
        picture = self._compose(options)
        plain = self._compose(replace(options, legend=False))
        frame = _fitted(plain, (MARGIN, CONTENT_TOP, *room))
        self._readable = frame.scale * SMALL >= SMALLEST
        shown = legible(plain, frame.scale, SMALLEST_AT_A_GLANCE)
        elements = draw_picture(sheet, shown, frame)
        top = CONTENT_TOP + room[1] + _GAP / 2
        if zones:
            elements += self._boxes(sheet, zones, top)
            top += _FINDINGS_HEIGHT + _GAP
        legend, _ = legend_shapes(picture, Frame(MARGIN, top), _WIDTH)
        elements += draw_shapes(sheet, legend, Frame())
        notes = [picture.alt]
        zone = words.finding(self.findings)
        if zone is not None:
            notes.append(words.behind_claim(zone, journey, locale))
        notes += [sentence(z, journey, locale) for z in self.explained]
        self.deck.add(title, line, elements, notes, own=asked.subtitle)
        return said

    def stages(self) -> None:
        """The map in parts that can be read, when the whole one cannot."""
        if self._readable or not self.journey.touchpoints:
            return
        locale = self.locale
        bottom = SLIDE_H - MARGIN / 2
        room = _WIDTH, bottom - CONTENT_TOP - _LEGEND_HEIGHT
        options = PictureOptions(
            callouts=0,
            title=False,
            strip=False,
            legend=False,
            aspect=room[0] / room[1],
            persona=self._options.persona,
            annotations=self._options.annotations,
        )
        parts = split(self.journey, self.findings, locale, options, room, SMALLEST)
        if len(parts) < 2:
            return
        for number, (part, picture) in enumerate(parts, 1):
            sheet = Sheet(self.theme, self.reader)
            keyed = compose(
                part,
                findings_of(self.findings, part),
                locale,
                options=replace(options, legend=True),
            )
            _, high = legend_shapes(keyed, Frame(MARGIN, 0), _WIDTH)
            room = _WIDTH, bottom - CONTENT_TOP - high - _GAP / 2
            frame = _fitted(picture, (MARGIN, CONTENT_TOP, *room), most=1.0)
            elements = draw_picture(sheet, legible(picture, frame.scale, SMALLEST), frame)
            legend, _ = legend_shapes(keyed, Frame(MARGIN, bottom - high), _WIDTH)
            elements += draw_shapes(sheet, legend, Frame())
            names = locale.listed(s.name for s in part.stages)
            ids = [t.id for t in part.touchpoints]
            more = words.elsewhere_lines(self.journey, ids, locale)
            line = locale.tr(
                "Part {number} of {count}",
                number=locale.number(number),
                count=locale.number(len(parts)),
            )
            if more:
                told = locale.tr(", ", "between names in a list").join(more[:3])
                if len(more) > 3:
                    count = locale.number(len(more) - 3)
                    told = locale.tr(
                        "{names} and {count} more", "ways to other parts", names=told, count=count
                    )
                line += " · " + locale.tr("goes on elsewhere: {lines}", lines=told)
            self.deck.add(names, self._measured(line), elements, [picture.alt, *more])

    def handoff(self, zone: GreyZone) -> None:
        """One hand-off: where it is, why it is bad, its arithmetic, its answers."""
        locale, journey = self.locale, self.journey
        sheet = Sheet(self.theme, self.reader)
        half = (_WIDTH - 24) / 2
        left, right = MARGIN, MARGIN + half + 24
        if locale.rtl:
            left, right = right, left
        part = part_of(without_markers(journey), (zone.source, zone.target))
        part = replace(part, transitions=tuple(t for t in part.transitions if t.id == zone.handoff))
        room = half, _PLACE_HEIGHT + _ROW_HEIGHT * max(0, _USUAL - len(zone.contributions))
        options = PictureOptions(
            callouts=0,
            title=False,
            strip=False,
            legend=False,
            aspect=room[0] / room[1],
            annotations=False,
        )
        picture = compose(part, findings_of(self.findings, part), locale, options=options)
        frame = _fitted(picture, (left, CONTENT_TOP, *room), most=0.9)
        elements = draw_picture(sheet, legible(picture, frame.scale, SMALLEST), frame)
        table_h = (len(zone.contributions) + 3) * _ROW_HEIGHT
        table_y = SLIDE_H - MARGIN - table_h
        y = CONTENT_TOP + room[1] + 8
        why = self._why(sheet, zone, half, table_y - y - 8)
        elements.append(_written(sheet, (left, y, half, table_y - y - 8), why))
        notes = [sentence(zone, journey, locale), *facts(zone, locale)]
        notes += [
            f"{kind_text(c.kind, locale)}: {locale.signed(c.points, 1)} · {detail_text(c, locale)} "
            f"({harm_text(c.kind, locale)})"
            for c in sorted(zone.contributions, key=lambda c: -c.points)
        ]
        slide = self.deck.add(
            words.handoff_title(zone, journey, locale),
            self._measured(words.handoff_line(zone, journey, locale)),
            elements,
            notes,
        )
        arithmetic_table(slide, sheet, (left, table_y, half, table_h), zone, locale)
        high = SLIDE_H - MARGIN - CONTENT_TOP
        upper = (right, CONTENT_TOP, half, high / 2 - 6)
        lower = (right, CONTENT_TOP + high / 2 + 6, half, high / 2 - 6)
        if answers_chart(slide, sheet, lower, zone, journey, self.findings, locale):
            contribution_chart(slide, sheet, upper, zone, locale)
        elif (waits := self._waits(zone)) is not None:
            waits_chart(slide, sheet, lower, waits, locale)
            contribution_chart(slide, sheet, upper, zone, locale)
        else:
            high = min(high, 70.0 + 48.0 * len(zone.contributions))
            contribution_chart(slide, sheet, (right, CONTENT_TOP, half, high), zone, locale)

    def _waits(self, zone: GreyZone) -> Waits | None:
        """The waits on a hand-off; None where too few are known to say how they are spread."""
        evidence, selection = self.project.evidence, self.findings.selection
        try:
            found = waits_on(self.journey, evidence, selection, zone.handoff)
        except SelectionError:
            return None  # two segments at once are counted from the files, which give no waits
        return found if found is not None and found.n >= self.journey.minimum_base else None

    def _measured(self, line: str) -> str:
        """A line below a title; beside a journey as it might be it says that this is as it is."""
        if self._options.what_if is None:
            return line
        return f"{self.locale.tr('as it was measured')} · {line}"

    def _why(self, sheet: Sheet, zone: GreyZone, width: float, height: float) -> list[Paragraph]:
        """The reasons, the strongest first, then as many of the facts as there is room for."""
        locale, out, used = self.locale, [], 0.0
        told = reasons(zone, self.journey, locale, most=3) or (label_text(zone.label, locale),)
        for i, text in enumerate(told):
            run = Run(text, 14.0, sheet.hex("text"), i == 0)
            out.append(Paragraph((run,), before=2, bullet=True))
            used += 14 * LEADING + 2
        # rank and index stand in the line below the title
        for i, text in enumerate(facts(zone, locale)[2:]):
            lines = estimated_lines(text, 11.0, width)
            before = 3.0 if i else 6.0
            used += before + lines * 11 * LEADING
            if used > height:
                break
            out.append(Paragraph((Run(text, 11.0, sheet.hex("muted")),), before=before))
        return out

    def method(self) -> None:
        """How it was measured, from what, and how sure it is."""
        locale = self.locale
        sheet = Sheet(self.theme, self.reader)
        sources = words.source_lines(self.project, self.findings, locale)
        half = (_WIDTH - 32) / 2
        first = [
            (
                locale.tr("What was measured"),
                words.measured_lines(self.journey, self.findings, locale),
            ),
            (
                locale.tr("Sources"),
                sources or [locale.tr("Drawn by hand: no survey and no event log yet")],
            ),
        ]
        if (what_if := self._options.what_if) is not None:
            first.append((locale.tr("What if"), words.what_if_lines(what_if, self.journey, locale)))
        second = [
            (locale.tr("Grey-zone index"), words.index_lines(self.findings, locale)),
            (locale.tr("How sure it is"), words.uncertainty_lines(self.findings, locale)),
        ]
        left, right = (MARGIN, MARGIN + half + 32)
        if locale.rtl:
            left, right = right, left
        high = SLIDE_H - CONTENT_TOP - MARGIN
        elements = [
            _written(sheet, (x, CONTENT_TOP, half, high), self._chapters(sheet, chapters))
            for x, chapters in ((left, first), (right, second))
        ]
        self.deck.add(locale.tr("Method and sources"), locale.isolate(self.journey.title), elements)

    def _compose(self, options: PictureOptions) -> Picture:
        journey = without_markers(self.journey)
        return compose(journey, self.findings, self.locale, options=options)

    def _chapters(
        self, sheet: Sheet, chapters: Sequence[tuple[str, Sequence[str]]]
    ) -> list[Paragraph]:
        out: list[Paragraph] = []
        for heading, lines in chapters:
            if not lines:
                continue
            out.append(
                Paragraph((Run(heading, 14.0, sheet.hex("accent"), True),), before=14 if out else 0)
            )
            out += [
                Paragraph((Run(line, 12.0, sheet.hex("text")),), before=5, bullet=True)
                for line in lines
            ]
        return out

    def _boxes(self, sheet: Sheet, zones: Sequence[GreyZone], top: float) -> list[str]:
        """The worst hand-offs in words, side by side."""
        locale, journey, out = self.locale, self.journey, []
        wide = (_WIDTH - 2 * _GAP) / 3
        for i, zone in enumerate(zones):
            place = 2 - i if locale.rtl else i
            box = (MARGIN + place * (wide + _GAP), top, wide, _FINDINGS_HEIGHT)
            head = f"{locale.number(zone.rank)}  {hands(journey, zone, locale)}"
            parts = (
                index_text(zone, locale),
                *reasons(zone, journey, locale, most=2),
                owner_text(journey, zone.handoff, locale),
            )
            # a line ends between two of them
            told = " · ".join(part.replace(" ", "\u00a0") for part in parts)
            paragraphs = [
                Paragraph((Run(head, 11.0, sheet.hex("callout-text"), True),)),
                Paragraph((Run(told, 9.5, sheet.hex("callout-muted")),)),
            ]
            out.append(
                shape(
                    sheet,
                    box,
                    preset("rect", box[2], box[3], 5),
                    sheet.fill("callout"),
                    sheet.pen("", 0),
                    name=head,
                    alt=f"{head}: {told}",
                    body=text_body(paragraphs, self.reader, anchor="ctr", insets=(9, 3, 9, 3)),
                )
            )
        return out


def _written(sheet: Sheet, box: Box, paragraphs: Sequence[Paragraph]) -> str:
    return shape(
        sheet,
        box,
        preset("rect"),
        sheet.fill(""),
        sheet.pen("", 0),
        body=text_body(paragraphs, sheet.reader),
        text_box=True,
    )


def _fitted(picture: Picture, box: Box, most: float = 2.0) -> Frame:
    """A picture as large as it goes in a box, in its middle."""
    x, y, w, h = box
    scale = min(w / picture.width, h / picture.height, most)
    return Frame(x + (w - picture.width * scale) / 2, y + (h - picture.height * scale) / 2, scale)
