"""The findings as a workbook for the analyst: every number with its n, its interval, its unit.

Numbers are numbers, and texts are texts: no name can become a formula. Sheets of a reader from the
right begin at the right.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from journeymap.analysis.reasons import kind_text, label_text, reasons
from journeymap.analysis.results import KINDS, Findings, GreyZone, Score, touchpoint_name
from journeymap.evidence.project import Project
from journeymap.evidence.selection import SelectionError
from journeymap.export.logo import is_logo
from journeymap.export.sheets import Column, Sheets
from journeymap.export.slides import words
from journeymap.i18n.locale import Locale
from journeymap.model.entities import Transition
from journeymap.model.journey import Journey
from journeymap.picture.theme import Theme, score_share, theme_named
from journeymap.picture.words import metric_name, subtitle, value_text

if TYPE_CHECKING:
    from journeymap.analysis.matrix import Matrix, MatrixCell, Unit
    from journeymap.export.files import ExportOptions

_HOUR = 3600.0
#: Hand-offs in the charts; the table has them all.
_CHARTED = 12
#: Width of the column that says why, in letters.
_WHY = 44


def workbook_bytes(project: Project, findings: Findings, options: ExportOptions) -> bytes:
    """The workbook as an `.xlsx` file: ranking, scores, flow, departments, method."""
    import xlsxwriter

    out = io.BytesIO()
    book = xlsxwriter.Workbook(
        out,
        {
            "in_memory": True,
            "strings_to_formulas": False,
            "strings_to_urls": False,
            "strings_to_numbers": False,
        },
    )
    journey, locale = project.journey, options.locale
    title = options.title or journey.title or locale.tr("Untitled journey")
    book.set_properties({"title": title, "subject": subtitle(findings, locale), "author": ""})
    sheets = Sheets(book, locale, title, options.subtitle, subtitle(findings, locale))
    _ranking(sheets, journey, findings, options.logo)
    _scores(sheets, journey, findings)
    _flow(sheets, journey, findings)
    _leaving(sheets, journey, findings)
    _departments(sheets, project, findings, theme_named(options.theme))
    _method(sheets, project, findings)
    book.close()
    return out.getvalue()


def _ranking(sheets: Sheets, journey: Journey, findings: Findings, logo: bytes) -> None:
    locale = sheets.locale
    points = [Column(kind_text(kind, locale), "signed", 11) for kind in KINDS]
    columns = [
        Column(locale.tr("Rank"), "count", 7),
        Column(locale.tr("Hand-off"), "text", 48),
        Column(locale.tr("From department"), "text", 18),
        Column(locale.tr("To department"), "text", 18),
        Column(locale.tr("Index"), "one", 9),
        Column(locale.tr("Low (95%)"), "one", 11),
        Column(locale.tr("High (95%)"), "one", 11),
        Column(locale.tr("Verdict"), "text", 20),
        Column(locale.tr("Why"), "text", _WHY),
        *points,
        Column(locale.tr("Times the harm of the others"), "two", 12),
        Column(locale.tr("Strength of evidence"), "percent", 11),
        Column(locale.tr("Rank, from"), "count", 8),
        Column(locale.tr("Rank, to"), "count", 8),
        Column(locale.tr("Chance to be the worst"), "percent", 11),
        Column(locale.tr("Answers"), "count", 10),
        Column(locale.tr("Crossings"), "count", 10),
        Column(locale.tr("Customers lost"), "percent", 10),
        Column(locale.tr("Median wait, hours"), "one", 10),
        Column(locale.tr("Won back of 1,000 if typical"), "one", 12),
        Column(locale.tr("Low (95%)"), "one", 11),
        Column(locale.tr("High (95%)"), "one", 11),
        Column(locale.tr("Owner"), "text", 18),
        Column(locale.tr("Next step"), "text", 30),
    ]
    rows = [_ranked(zone, journey, locale) for zone in findings.ranking]
    none = locale.tr(
        "No hand-off yet: a way between two touchpoints on which the department or the channel "
        "changes."
    )
    told = rows or [_unjudged(way, journey, len(columns), locale) for way in journey.handoffs]
    told = told or [[None, none, *[None] * (len(columns) - 2)]]
    sheet = sheets.table(locale.tr("Ranking"), columns, told, frozen=2, printed=9)
    if is_logo(logo):
        sheet.logo(8, 7 * _WHY, logo)
    if not rows:
        return
    sheet.bars(4, "river")
    shown = min(_CHARTED, len(rows))
    sheet.chart(
        locale.tr("Index of the hand-offs"), "bar", [4], names=(1, 1), rows=shown, tokens=["loss"]
    )
    known = [i for i in range(len(KINDS)) if any(row[9 + i] is not None for row in rows[:shown])]
    sheet.chart(
        locale.tr("What adds up to the index, in points"),
        "stacked",
        [9 + i for i in known],
        names=(1, 1),
        rows=shown,
        tokens=[f"series-{i + 1}" for i in known],
    )


def _ranked(zone: GreyZone, journey: Journey, locale: Locale) -> list[object]:
    points = {c.kind: c.points for c in zone.contributions}
    transition, impact = journey.transition(zone.handoff), zone.impact
    return [
        zone.rank,
        locale.arrow(*(touchpoint_name(journey, id) for id in (zone.source, zone.target))),
        _department(journey, zone.from_department),
        _department(journey, zone.to_department),
        zone.index,
        zone.low,
        zone.high,
        label_text(zone.label, locale),
        locale.tr("; ", "between sentences in a list").join(reasons(zone, journey, locale, most=3)),
        *(points.get(kind) for kind in KINDS),
        zone.times,
        zone.strength,
        zone.rank_low,
        zone.rank_high,
        zone.chance_worst,
        zone.n_answers,
        zone.n_crossings,
        zone.loss,
        _hours(zone.median_wait),
        impact.customers_per_1000 if impact else None,
        impact.low if impact else None,
        impact.high if impact else None,
        zone.owner,
        transition.next_step if transition is not None else "",
    ]


def _unjudged(way: Transition, journey: Journey, columns: int, locale: Locale) -> list[object]:
    """A hand-off of a journey without evidence: between whom, who owns it, what is to be done."""
    ends = [journey.touchpoint(id) for id in (way.source, way.target)]
    return [
        None,
        locale.arrow(*(touchpoint_name(journey, id) for id in (way.source, way.target))),
        *(_department(journey, t.department if t else None) for t in ends),
        *[None] * (columns - 6),
        way.owner,
        way.next_step,
    ]


def _scores(sheets: Sheets, journey: Journey, findings: Findings) -> None:
    locale = sheets.locale
    columns = [
        Column(locale.tr("Touchpoint"), "text", 28),
        Column(locale.tr("Stage"), "text", 16),
        Column(locale.tr("Department"), "text", 18),
        Column(locale.tr("Channel"), "text", 14),
        Column(locale.tr("Metric"), "text", 10),
        Column(locale.tr("Answers"), "count", 10),
        Column(locale.tr("Score"), "one", 9),
        Column(locale.tr("Low (95%)"), "one", 11),
        Column(locale.tr("High (95%)"), "one", 11),
        Column(locale.tr("Mean of the answers"), "two", 10),
        Column(locale.tr("Dissatisfied"), "count", 12),
        Column(locale.tr("Neutral"), "count", 12),
        Column(locale.tr("Satisfied"), "count", 12),
        Column(locale.tr("Enough answers"), "text", 10),
    ]
    shown = [score for score in findings.scores if score.n]
    rows = [_scored(score, journey, locale) for score in shown]
    if not rows:
        return
    sheet = sheets.table(locale.tr("Scores"), columns, rows, frozen=1)
    sheet.chart(
        locale.tr("Who is satisfied, share of the answers"),
        "shares",
        [10, 11, 12],
        names=(0, 0),
        rows=min(40, len(rows)),
        tokens=["loss", "edge", "accent"],
    )


def _scored(score: Score, journey: Journey, locale: Locale) -> list[object]:
    touchpoint = journey.touchpoint(score.touchpoint)
    stage = journey.stage(touchpoint.stage) if touchpoint else None
    channel = journey.channel(touchpoint.channel) if touchpoint else None
    return [
        touchpoint_name(journey, score.touchpoint),
        stage.name if stage else "",
        _department(journey, touchpoint.department if touchpoint else None),
        channel.name if channel else "",
        metric_name(score.metric, locale),
        score.n,
        score.value,
        score.low,
        score.high,
        score.mean,
        *score.classes,
        locale.tr("yes") if score.enough else locale.tr("no"),
    ]


def _flow(sheets: Sheets, journey: Journey, findings: Findings) -> None:
    locale, flow = sheets.locale, findings.flow
    if flow is None:
        return
    columns = [
        Column(locale.tr("From"), "text", 28),
        Column(locale.tr("To"), "text", 28),
        Column(locale.tr("Customers"), "count", 11),
        Column(locale.tr("Median wait, hours"), "one", 12),
        Column(locale.tr("Mean wait, hours"), "one", 12),
        Column(locale.tr("Nine in ten within, hours"), "one", 13),
        Column(locale.tr("Sent back"), "count", 11),
        Column(locale.tr("Hand-off"), "text", 10),
        Column(locale.tr("Drawn on the map"), "text", 12),
    ]
    yes, no = locale.tr("yes"), locale.tr("no")
    rows = [
        [
            touchpoint_name(journey, step.source),
            touchpoint_name(journey, step.target),
            step.count,
            _hours(step.median),
            _hours(step.mean),
            _hours(step.p90),
            step.returned,
            yes if step.handoff else no,
            yes if step.drawn else no,
        ]
        for step in sorted(flow.steps, key=lambda step: -step.count)
    ]
    sheet = sheets.table(locale.tr("Flow"), columns, rows, frozen=2)
    if rows:
        sheet.bars(2, "river")


def _leaving(sheets: Sheets, journey: Journey, findings: Findings) -> None:
    locale, flow = sheets.locale, findings.flow
    if flow is None:
        return
    columns = [
        Column(locale.tr("Touchpoint"), "text", 28),
        Column(locale.tr("Customers"), "count", 11),
        Column(locale.tr("Visits"), "count", 11),
        Column(locale.tr("Leave for good"), "count", 12),
        Column(locale.tr("Share of the visits"), "percent", 11),
        Column(locale.tr("Completed here"), "count", 12),
        Column(locale.tr("Still open"), "count", 11),
    ]
    rows = [
        [
            touchpoint_name(journey, t.touchpoint),
            t.customers,
            t.visits,
            t.exits,
            t.exit_share,
            t.done,
            t.open,
        ]
        for t in flow.touchpoints.values()
    ]
    sheet = sheets.table(locale.tr("Leaving"), columns, rows, frozen=1)
    if any(t.exits for t in flow.touchpoints.values()):
        sheet.chart(
            locale.tr("Customers who leave for good"),
            "column",
            [3],
            names=(0, 0),
            rows=min(40, len(rows)),
            tokens=["loss"],
        )


def _departments(sheets: Sheets, project: Project, findings: Findings, theme: Theme) -> None:
    from journeymap.analysis.matrix import matrix

    journey, locale = project.journey, sheets.locale
    try:
        found = matrix(journey, project.evidence, findings.selection)
    except SelectionError:
        return  # two segments at once are counted from the files, which give no matrix
    if not any(_department(journey, unit) for unit in found.units):
        return
    sheet = sheets.plain(locale.tr("Departments"), 14)
    sheet.line(
        locale.tr("From departments in rows to departments in columns; the colour is the score "
        "where customers arrive, hatched where too few answered")
    )  # fmt: skip
    blocks: list[tuple[str, str, Callable[[MatrixCell], object]]] = [
        (locale.tr("Customers handed over"), "count", lambda cell: cell.steps),
        (locale.tr("Score where they arrive"), "text", lambda c: _value(c.score, locale)),
        (locale.tr("Answers behind it"), "count", lambda c: c.score.n if c.score else None),
        (locale.tr("Median wait, hours"), "one", lambda cell: _hours(cell.median)),
    ]
    names = [_unit(journey, unit, locale) for unit in found.units]
    for heading, form, value in blocks:
        cells = _cells(found, value)
        if any(cell is not None for row in cells for cell in row):
            sheet.grid(heading, names, form, cells, _colors(found, theme))


def _cells(found: Matrix, value: Callable[[MatrixCell], object]) -> list[list[object]]:
    return [
        [None if (cell := found.cell(a, b)) is None else value(cell) for b in found.units]
        for a in found.units
    ]


def _colors(found: Matrix, theme: Theme) -> list[list[tuple[str, str] | None]]:
    """Ground and ink of every pair; nothing where nobody answered, no colour where too few did."""
    out: list[list[tuple[str, str] | None]] = []
    for a in found.units:
        row: list[tuple[str, str] | None] = []
        for b in found.units:
            cell = found.cell(a, b)
            score = cell.score if cell else None
            if score is None:
                row.append(None)
            elif not score.enough:
                row.append(("", ""))
            else:
                share = f"{score_share(score.metric, score.scale, score.value):.3f}"
                row.append((_hex(theme, f"score:{share}"), _hex(theme, f"on-score:{share}")))
        out.append(row)
    return out


def _method(sheets: Sheets, project: Project, findings: Findings) -> None:
    locale = sheets.locale
    sheet = sheets.plain(locale.tr("Method"), 110)
    sources = words.source_lines(project, findings, locale)
    chapters: Sequence[tuple[str, Sequence[str]]] = [
        (locale.tr("What was measured"), words.measured_lines(project.journey, findings, locale)),
        (
            locale.tr("Sources"),
            sources or [locale.tr("Drawn by hand: no survey and no event log yet")],
        ),
        (locale.tr("Grey-zone index"), words.index_lines(findings, locale)),
        (locale.tr("How sure it is"), words.uncertainty_lines(findings, locale)),
    ]
    for heading, lines in chapters:
        if lines:
            sheet.heading(heading)
        for line in lines:
            sheet.line(line)


def _value(score: Score | None, locale: Locale) -> object:
    if score is None or not score.enough:
        return None
    return f"{metric_name(score.metric, locale)} {value_text(score.metric, score.value, locale)}"


def _unit(journey: Journey, unit: Unit, locale: Locale) -> str:
    return _department(journey, unit) or locale.tr("no department")


def _department(journey: Journey, id: str | None) -> str:
    department = journey.department(id)
    return department.name if department else ""


def _hours(seconds: float | None) -> float | None:
    return None if seconds is None else seconds / _HOUR


def _hex(theme: Theme, token: str) -> str:
    red, green, blue, _ = theme.rgba(token)
    return f"#{red:02X}{green:02X}{blue:02X}"
