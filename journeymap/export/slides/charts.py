"""Native charts and tables: they keep their numbers, and whoever has the deck may change them."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from journeymap.analysis.logbins import position, seconds_at
from journeymap.analysis.reasons import kind_text
from journeymap.analysis.results import Findings, GreyZone, touchpoint_name
from journeymap.analysis.waiting import Waits
from journeymap.evidence.tables import BINS_PER_DOUBLING
from journeymap.export.slides.paint import Box, Sheet
from journeymap.export.slides.texts import (
    RIGHT_MARK,
    Paragraph,
    Run,
    as_typed,
    number_format,
    text_body,
)
from journeymap.export.slides.units import emu
from journeymap.export.slides.words import contribution_head, contribution_rows
from journeymap.i18n.locale import Locale
from journeymap.model.journey import Journey

if TYPE_CHECKING:
    from pptx.slide import Slide

#: Shares that are written as 0 %.
_SEEN = 0.5
#: Bars at both ends of the waits are gathered to one while fewer than this share are in them.
_FEW = 0.03
_MOST_BARS = 12


def contribution_chart(
    slide: Slide, sheet: Sheet, box: Box, zone: GreyZone, locale: Locale
) -> None:
    """What adds up to the index: a bar for each kind of evidence, the strongest on top."""
    from pptx.chart.data import CategoryChartData
    from pptx.enum.chart import XL_CHART_TYPE

    parts = sorted(zone.contributions, key=lambda c: -c.points)
    data = CategoryChartData(number_format=number_format("+0.0;\u22120.0;0.0", locale))
    data.categories = [kind_text(c.kind, locale) for c in parts]
    data.add_series(locale.tr("Points"), [round(c.points, 6) for c in parts])
    chart = _add(
        slide,
        XL_CHART_TYPE.BAR_CLUSTERED,
        box,
        data,
        sheet,
        locale.tr("What adds up to the index, in points"),
    )
    plot = chart.plots[0]
    plot.gap_width, plot.vary_by_categories = 45, False
    plot.has_data_labels = True
    _labels(plot.data_labels, number_format("+0.0;\u22120.0;0.0", locale), sheet)
    series = plot.series[0]
    series.invert_if_negative = False
    for i, c in enumerate(parts):
        _fill(series.points[i].format.fill, sheet, "loss" if c.points > 0 else "accent")
    _axes(chart, sheet, locale, top_down=True)


def answers_chart(
    slide: Slide,
    sheet: Sheet,
    box: Box,
    zone: GreyZone,
    journey: Journey,
    findings: Findings,
    locale: Locale,
) -> bool:
    """How customers answered before and after the hand-off; False where nobody answered after."""
    from pptx.chart.data import CategoryChartData
    from pptx.enum.chart import XL_CHART_TYPE, XL_LEGEND_POSITION

    after, before = findings.score(zone.target), findings.score(zone.source)
    if after is None or not after.enough:
        return False
    shown = [after]
    alike = before is not None and before.enough
    if (
        before is not None
        and alike
        and (before.metric, before.scale)
        == (
            after.metric,
            after.scale,
        )
    ):
        shown = [before, after]
    codes = sorted({code for s in shown for code, _ in s.histogram})
    percent = _percent(locale)
    data = CategoryChartData(number_format=percent)
    data.categories = [locale.number(code, 0 if code == int(code) else 1) for code in codes]
    for score in shown:
        counts = dict(score.histogram)
        total = sum(counts.values()) or 1
        name = touchpoint_name(journey, score.touchpoint)
        n = locale.tr("n {count}", count=locale.number(score.n))
        label = as_typed(f"{locale.isolate(name)} · {n}", rtl=locale.rtl)
        data.add_series(label, [round(100 * counts.get(code, 0) / total, 2) for code in codes])
    chart = _add(
        slide,
        XL_CHART_TYPE.COLUMN_CLUSTERED,
        box,
        data,
        sheet,
        locale.tr("How customers answered, share of each answer"),
    )
    plot = chart.plots[0]
    plot.gap_width, plot.overlap = 15, 0
    tokens = ["edge-handoff", "loss"] if len(shown) > 1 else ["loss"]
    for series, token in zip(plot.series, tokens, strict=True):
        _fill(series.format.fill, sheet, token)
    chart.has_legend = True
    chart.legend.position = XL_LEGEND_POSITION.BOTTOM
    chart.legend.include_in_layout = False
    chart.legend.font.size = _points(10)
    for series in plot.series:
        _labels(series.data_labels, percent, sheet, size=9)
        _silence(series)
    _axes(chart, sheet, locale)
    return True


def _percent(locale: Locale) -> str:
    """How percents are written: Office's own sign is Latin, and behind the number."""
    turn = RIGHT_MARK if locale.rtl else ""
    return number_format(f'"{turn}"0"{turn}{locale.percent_mark}{turn}"', locale)


def waits_chart(slide: Slide, sheet: Sheet, box: Box, found: Waits, locale: Locale) -> None:
    """How long customers waited on the hand-off: bars reach twice as far as those before them."""
    from pptx.chart.data import CategoryChartData
    from pptx.enum.chart import XL_CHART_TYPE

    parts = _doublings(found)
    percent = _percent(locale)
    data = CategoryChartData(number_format=percent)
    data.categories = [
        locale.tr("up to {wait}", wait=locale.duration(high))
        if math.isfinite(high)
        else locale.tr("longer", "of a wait")
        for high, _ in parts
    ]
    data.add_series(locale.tr("Customers"), [round(100 * count / found.n, 2) for _, count in parts])
    title = locale.tr(
        "How long customers wait, share of {count} who arrived", count=locale.number(found.n)
    )
    chart = _add(slide, XL_CHART_TYPE.COLUMN_CLUSTERED, box, data, sheet, title)
    plot = chart.plots[0]
    plot.gap_width, plot.vary_by_categories = 15, False
    series = plot.series[0]
    for i, (high, _) in enumerate(parts):
        late = found.promise is not None and high > found.promise
        _fill(series.points[i].format.fill, sheet, "loss" if late else "edge-handoff")
    _labels(series.data_labels, percent, sheet, size=9)
    _silence(series)
    _axes(chart, sheet, locale)
    chart.category_axis.tick_labels.font.size = _points(9)


def _doublings(found: Waits) -> list[tuple[float, int]]:
    """How many waited up to so many seconds and longer than in the bar before.

    Where there would be too many, each reaches four times as far as the one before, or more; the
    end of the last one is infinite where it gathers a long tail.
    """
    wide, parts = BINS_PER_DOUBLING, [(0.0, 0)] * (_MOST_BARS + 1)
    while len(parts) > _MOST_BARS:
        counts: dict[int, int] = {}
        for bar in found.bars:
            at = math.floor(position(bar.low) / wide + 1e-9)
            counts[at] = counts.get(at, 0) + bar.arrived
        parts = [(seconds_at(wide * (at + 1)), counts[at]) for at in sorted(counts)]
        parts = _gathered(parts, _FEW * found.n)
        wide *= 2
    return parts


def _gathered(parts: list[tuple[float, int]], few: float) -> list[tuple[float, int]]:
    """The bars with those of both ends put together, where hardly anybody waited so long."""
    while len(parts) > 2 and parts[0][1] + parts[1][1] < few:
        parts[:2] = [(parts[1][0], parts[0][1] + parts[1][1])]
    while len(parts) > 2 and parts[-1][1] + parts[-2][1] < few:
        parts[-2:] = [(math.inf, parts[-1][1] + parts[-2][1])]
    return parts


def arithmetic_table(slide: Slide, sheet: Sheet, box: Box, zone: GreyZone, locale: Locale) -> None:
    """The sum behind an index as a table: each kind of evidence with its n."""
    head, rows = contribution_head(locale), contribution_rows(zone, locale)
    table_of(slide, sheet, box, [head, *rows], locale, bold=(0, len(rows)), first=2.4)


def table_of(
    slide: Slide,
    sheet: Sheet,
    box: Box,
    rows: Sequence[Sequence[str]],
    locale: Locale,
    *,
    bold: Sequence[int] = (0,),
    first: float = 2.0,
) -> None:
    """A native table without frills; the first column is `first` times as wide as the others."""
    from pptx.oxml import parse_xml
    from pptx.oxml.ns import nsdecls, qn

    x, y, w, h = (emu(v) for v in box)
    columns = len(rows[0])
    frame = slide.shapes.add_table(len(rows), columns, x, y, w, h)
    _say(frame, locale.tr("The arithmetic of the index"))
    table = frame.table
    unit = w / (columns - 1 + first)
    properties = table._tbl.tblPr
    properties.set("rtl", str(int(locale.rtl)))
    for flag in ("bandRow", "firstRow"):
        properties.set(flag, "0")
    for style in properties.findall(qn("a:tableStyleId")):
        style.text = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}"
    for i, column in enumerate(table.columns):
        column.width = round(unit * (first if i == 0 else 1))
    for r, row in enumerate(rows):
        table.rows[r].height = h // len(rows)
        for c, text in enumerate(row):
            ink = "muted" if r == 0 else "text"
            run = Run(text, 10.0, sheet.hex(ink), r in bold)
            # in the middle: not every program turns a table for readers from the right
            paragraph = Paragraph((run,) if text else (), "start" if c == 0 else "center")
            body = text_body([paragraph], sheet.reader, anchor="ctr", tag="a:txBody").replace(
                "<a:txBody>", f"<a:txBody {nsdecls('a')}>", 1
            )
            cell = table.cell(r, c)._tc
            cell.replace(cell.find(qn("a:txBody")), parse_xml(body))
            _border(cell, sheet, strong=r == 0 or r == len(rows) - 2)


def _border(cell: Any, sheet: Sheet, *, strong: bool) -> None:
    """A line below a cell and none around it."""
    from pptx.oxml import parse_xml
    from pptx.oxml.ns import nsdecls

    properties = cell.get_or_add_tcPr()
    for name in ("marL", "marR"):
        properties.set(name, str(emu(3)))
    for name in ("marT", "marB"):
        properties.set(name, str(emu(1)))
    properties.set("anchor", "ctr")
    ink = sheet.hex("muted" if strong else "grid")
    none = "".join(
        f'<a:{side} {nsdecls("a")} w="0"><a:noFill/></a:{side}>|' for side in ("lnL", "lnR", "lnT")
    )
    for xml in none.split("|")[:-1]:
        properties.append(parse_xml(xml))
    properties.append(
        parse_xml(
            f'<a:lnB {nsdecls("a")} w="{emu(0.75)}"><a:solidFill><a:srgbClr val="{ink}"/>'
            "</a:solidFill></a:lnB>"
        )
    )
    properties.append(parse_xml(f"<a:noFill {nsdecls('a')}/>"))


def _add(slide: Slide, kind: Any, box: Box, data: Any, sheet: Sheet, title: str) -> Any:
    x, y, w, h = (emu(v) for v in box)
    frame = slide.shapes.add_chart(kind, x, y, w, h, data)
    _say(frame, title)
    chart = frame.chart
    chart.font.size = _points(10)
    chart.font.color.rgb = _rgb(sheet.hex("text"))
    chart.has_legend = False
    chart.has_title = True
    words = chart.chart_title.text_frame
    words.text = as_typed(title, rtl=sheet.reader.rtl)
    paragraph = words.paragraphs[0]
    paragraph._p.get_or_add_pPr().set("rtl", str(int(sheet.reader.rtl)))
    run = paragraph.runs[0]
    run.font.size, run.font.bold = _points(12), True
    run._r.get_or_add_rPr().set("lang", sheet.reader.tag)
    chart.chart_title.include_in_layout = False
    return chart


def _say(frame: Any, words: str) -> None:
    """Name and description of a chart or a table."""
    properties = frame._element.nvGraphicFramePr.cNvPr
    properties.set("name", as_typed(words, rtl=False))
    properties.set("descr", as_typed(words, rtl=False))


def _silence(series: Any) -> None:
    """No number over a bar too low to be seen."""
    from pptx.oxml import parse_xml
    from pptx.oxml.ns import nsdecls

    low = (i for i, value in enumerate(series.values) if value < _SEEN)
    for at, i in enumerate(low):
        none = f'<c:dLbl {nsdecls("c")}><c:idx val="{i}"/><c:delete val="1"/></c:dLbl>'
        series.data_labels._element.insert(at, parse_xml(none))


def _labels(labels: Any, number_format: str, sheet: Sheet, size: float = 10) -> None:
    labels.number_format, labels.number_format_is_linked = number_format, False
    labels.font.size = _points(size)
    labels.font.color.rgb = _rgb(sheet.hex("text"))
    labels.show_value = True


def _axes(chart: Any, sheet: Sheet, locale: Locale, *, top_down: bool = False) -> None:
    from pptx.enum.chart import XL_TICK_LABEL_POSITION, XL_TICK_MARK

    values, categories = chart.value_axis, chart.category_axis
    values.visible = False
    values.has_major_gridlines = False
    categories.major_tick_mark = XL_TICK_MARK.NONE
    categories.tick_labels.font.size = _points(10)
    categories.format.line.color.rgb = _rgb(sheet.hex("edge"))
    if top_down:
        categories.reverse_order = True
        categories.tick_label_position = XL_TICK_LABEL_POSITION.LOW
        # bars grow the way the reader reads
        values.reverse_order = locale.rtl
        low, high = _bounds(chart)
        values.minimum_scale, values.maximum_scale = low, high


def _bounds(chart: Any) -> tuple[float, float]:
    """Ends of the axis with room for the labels beyond the bars."""
    numbers = list(chart.plots[0].series[0].values)
    low, high = min(0.0, *numbers), max(0.0, *numbers)
    room = 0.18 * ((high - low) or 1.0)
    return (low - room if low < 0 else 0.0), high + room


def _fill(fill: Any, sheet: Sheet, token: str) -> None:
    fill.solid()
    fill.fore_color.rgb = _rgb(sheet.hex(token))


def _rgb(color: str) -> Any:
    from pptx.dml.color import RGBColor

    return RGBColor.from_string(color)


def _points(size: float) -> Any:
    from pptx.util import Pt

    return Pt(size)
