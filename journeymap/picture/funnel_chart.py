"""The funnel of steps: who comes to each touchpoint, and who leaves there for good."""

from __future__ import annotations

from journeymap.analysis.results import Flow, TouchpointFlow, touchpoint_name
from journeymap.i18n.locale import Locale
from journeymap.model.journey import Journey
from journeymap.picture.charting import (
    FINE,
    LABEL,
    MARGIN,
    Chart,
    Table,
    chart_of,
    label_width,
    part,
    sample,
)
from journeymap.picture.shapes import Item, Rect, Shape, Text

_ROW, _STAGE, _BAR = 26.0, 28.0, 16.0


def funnel_chart(flow: Flow, journey: Journey, locale: Locale, width: float) -> Chart:
    """One bar a touchpoint, in the order of the map; red is the part that leaves there."""
    rows = _rows(flow, journey)
    most = max((f.customers for _, f in rows), default=0) or 1
    names = [touchpoint_name(journey, f.touchpoint) for _, f in rows]
    left = MARGIN + label_width(names, 0.34 * width) + 8
    room = max(80.0, width - left - MARGIN - 190)
    reach = {s.stage: s.reach for s in flow.stages}
    items: list[Item] = []
    y, stage = 4.0, ""
    for (own_stage, found), name in zip(rows, names, strict=True):
        if own_stage != stage:
            stage = own_stage
            items.append(_stage(stage, reach.get(stage), journey, locale, y, width))
            y += _STAGE
        wide = room * found.customers / most
        gone = wide * min(1.0, found.exits / found.customers) if found.customers else 0.0
        numbers = locale.tr(
            "{customers}, {share} of all",
            customers=locale.number(found.customers),
            share=locale.percent(found.customers / flow.customers if flow.customers else 0.0),
        )
        top = y + (_ROW - _BAR) / 2
        shapes: list[Shape] = [
            Text(MARGIN, y, left - MARGIN - 8, _ROW, locale.isolate(name), LABEL, middle=True),
            Rect(left, top, max(wide, 1.0), _BAR, 2, "river"),
            Text(left + wide + 6, y, 150, _ROW, numbers, FINE, "muted", middle=True),
        ]
        if gone >= 0.5:
            shapes.insert(2, Rect(left + wide - gone, top, gone, _BAR, 2, "loss-drop"))
        if found.exits:
            shapes.append(
                Text(width - MARGIN - 60, y, 60, _ROW, locale.percent(-found.exit_share), FINE,
                     "loss", True, "end", True)
            )  # fmt: skip
        tip = flow_text(found, journey, locale)
        known = found.touchpoint if journey.touchpoint(found.touchpoint) else ""
        items.append(part(f"step:{found.touchpoint}", shapes, (0, y, width, _ROW), tip, known))
        y += _ROW
    drawn, x = sample(MARGIN, y + 8, locale.tr("customers"), Rect(MARGIN, y + 11, 24, 12, 2,
                                                                  "river"))  # fmt: skip
    more, x = sample(x, y + 8, locale.tr("leave there for good"), Rect(x, y + 11, 24, 12, 2,
                                                                       "loss-drop"))  # fmt: skip
    items.append(part("legend", [*drawn, *more], (MARGIN, y + 8, x, 18)))
    words = funnel_text(flow, journey, locale)
    return chart_of(items, width, y + 32, words, _table(rows, journey, locale), locale)


def flow_text(found: TouchpointFlow, journey: Journey, locale: Locale) -> str:
    """What customers did at one touchpoint, a line each."""
    lines = [
        touchpoint_name(journey, found.touchpoint),
        locale.tr(
            "{customers} customers in {visits} visits",
            customers=locale.number(found.customers),
            visits=locale.number(found.visits),
        ),
        locale.tr(
            "{exits} leave for good, {share} of its visits",
            exits=locale.number(found.exits),
            share=locale.percent(found.exit_share, 1),
        ),
    ]
    if found.done:
        lines.append(locale.tr("%n completed here", "", found.done))
    if found.open:
        lines.append(locale.tr("%n may still go on", "", found.open))
    return "\n".join(lines)


def funnel_text(flow: Flow, journey: Journey, locale: Locale) -> str:
    """The funnel in a few sentences."""
    text = locale.tr(
        "Of {customers} customers {done} completed, {lost} left for good and {open} may still go "
        "on.",
        customers=locale.number(flow.customers),
        done=locale.number(flow.completed),
        lost=locale.number(flow.lost),
        open=locale.number(flow.open),
    )
    worst = max(flow.touchpoints.values(), key=lambda f: f.exits, default=None)
    if worst is not None and worst.exits:
        text += " " + locale.tr(
            "Most leave at {touchpoint}: {exits}, {share} of its visits.",
            touchpoint=locale.isolate(touchpoint_name(journey, worst.touchpoint)),
            exits=locale.number(worst.exits),
            share=locale.percent(worst.exit_share),
        )
    return text


def _rows(flow: Flow, journey: Journey) -> list[tuple[str, TouchpointFlow]]:
    """Touchpoints of the map that somebody met, stage by stage, then those not on the map."""
    out = []
    for stage in journey.stages:
        out += [
            (stage.id, flow.touchpoints[t.id])
            for t in journey.touchpoints
            if t.stage == stage.id and t.id in flow.touchpoints
        ]
    known = {t.id for t in journey.touchpoints}
    off = [("", f) for id, f in flow.touchpoints.items() if id not in known]
    return out + sorted(off, key=lambda row: -row[1].customers)


def _stage(
    stage: str, reach: float | None, journey: Journey, locale: Locale, y: float, width: float
) -> Item:
    own = journey.stage(stage)
    name = own.name if own is not None else locale.tr("Not on the map")
    text = locale.isolate(name)
    if reach is not None:
        text = locale.tr(
            "{stage}: {share} of all get this far", stage=text, share=locale.percent(reach)
        )
    line = Rect(MARGIN, y + 1, width - 2 * MARGIN, 1, fill="grid")
    label = Text(MARGIN, y + 4, width - 2 * MARGIN, _STAGE - 4, text, FINE, "muted", True,
                 middle=True)  # fmt: skip
    return part(f"stage:{stage}", (line, label), (0, y, width, _STAGE), text)


def _table(rows: list[tuple[str, TouchpointFlow]], journey: Journey, locale: Locale) -> Table:
    heads = (
        locale.tr("Touchpoint"),
        locale.tr("Customers"),
        locale.tr("Visits"),
        locale.tr("Leave for good"),
        locale.tr("Of its visits"),
        locale.tr("Completed here"),
        locale.tr("May still go on"),
    )
    return Table(
        heads,
        tuple(
            (
                touchpoint_name(journey, f.touchpoint),
                locale.number(f.customers),
                locale.number(f.visits),
                locale.number(f.exits),
                locale.percent(f.exit_share, 1),
                locale.number(f.done),
                locale.number(f.open),
            )
            for _, f in rows
        ),
        tuple(f.touchpoint if journey.touchpoint(f.touchpoint) else "" for _, f in rows),
    )
