"""Segments of customers on a hand-off, side by side: a dot and its interval for each measure."""

from __future__ import annotations

from journeymap.analysis.by_segment import BySegment, Measured, RealGap, SegmentRow
from journeymap.analysis.results import Score
from journeymap.i18n.locale import Locale
from journeymap.picture.charting import (
    FINE,
    LABEL,
    MARGIN,
    Chart,
    Table,
    chart_of,
    label_width,
    part,
)
from journeymap.picture.shapes import Command, Ellipse, Item, Path, Rect, Shape, Text
from journeymap.picture.words import metric_name, score_text, value_text

_HEAD, _ROW, _GAP = 46.0, 30.0, 28.0
Column = tuple[str, str, list[Measured | None]]


def segments_chart(found: BySegment, locale: Locale, width: float) -> Chart:
    """One row a segment, everybody first; every column has an axis of its own.

    Columns stand in the order of reading; the axes are of numbers and run the same way everywhere.
    """
    rows = (found.everybody, *found.rows)
    columns = _columns(rows, locale)
    names = [_name(row, locale) for row in rows]
    label = label_width(names, 0.24 * width, bold=True)
    room = (width - 2 * MARGIN - label) / max(1, len(columns)) - _GAP

    def x_of(column: int) -> float:
        start = MARGIN + label + _GAP + column * (room + _GAP)
        return width - start - room if locale.rtl else start

    label_x = width - MARGIN - label if locale.rtl else MARGIN
    items: list[Item] = []
    for i, (row, name) in enumerate(zip(rows, names, strict=True)):
        y = _HEAD + i * _ROW
        text = Text(label_x, y, label, _ROW, locale.isolate(name), LABEL, "text", not i,
                    middle=True)  # fmt: skip
        tip = row_text(row, locale)
        items.append(part(f"row:{row.value}", (text,), (0, y, width, _ROW), tip))
    for c, (key, title, values) in enumerate(columns):
        items += _column(key, title, values, rows, x_of(c), room, locale)
    height = _HEAD + len(rows) * _ROW + 12
    words = segments_text(found, locale)
    table = _table(rows, locale)
    return chart_of(items, width, height, words, table, locale, mirror=False)


def row_text(row: SegmentRow, locale: Locale) -> str:
    """Everything known of one segment, a line each."""
    lines = [_name(row, locale)]
    for title, measured, text in (
        (locale.tr("leave"), row.lost, _share),
        (locale.tr("half wait longer than"), row.wait, _time),
    ):
        if measured is not None:
            value, low, high = (text(v, locale) for v in _ends(measured))
            lines.append(
                locale.tr(
                    "{what} {value} ({low} to {high}), n {count}",
                    what=title,
                    value=value,
                    low=low,
                    high=high,
                    count=locale.number(measured.n),
                )
            )
    if row.score is not None:
        lines.append(score_text(row.score, locale))
    return "\n".join(lines)


def segments_text(found: BySegment, locale: Locale) -> str:
    """Who really differs, and that nobody does where nobody does."""
    lines = []
    for gap, text in (
        (found.lost_gap, locale.tr("More really leave among {worse} than among {better} (p {p}).",
                                   **_said(found.lost_gap, locale))),
        (found.wait_gap, locale.tr("{worse} really wait longer than {better} (p {p}).",
                                   **_said(found.wait_gap, locale))),
        (found.score_gap, locale.tr("{worse} really feel worse after it than {better} (p {p}).",
                                    **_said(found.score_gap, locale))),
    ):  # fmt: skip
        if gap is not None:
            lines.append(text)
    if not lines:
        lines.append(locale.tr("No difference between them that chance would not explain."))
    if found.more:
        lines.append(locale.tr("%n more group(s) are not shown.", "", found.more))
    return " ".join(lines)


def _said(gap: RealGap | None, locale: Locale) -> dict[str, object]:
    if gap is None:
        return {"worse": "", "better": "", "p": ""}
    return {
        "worse": locale.isolate(gap.worse),
        "better": locale.isolate(gap.better),
        "p": locale.number(gap.p, 3) if gap.p >= 0.001 else f"< {locale.number(0.001, 3)}",
    }


def _name(row: SegmentRow, locale: Locale) -> str:
    return row.value or locale.tr("everybody")


def _share(value: float, locale: Locale) -> str:
    return locale.percent(value, 1)


def _time(value: float, locale: Locale) -> str:
    return locale.duration(value)


def _ends(measured: Measured) -> tuple[float, float, float]:
    return measured.value, measured.low, measured.high


def _columns(rows: tuple[SegmentRow, ...], locale: Locale) -> list[Column]:
    """The measures that anybody has: its key, its title, and its values row by row."""
    out: list[Column] = [
        ("lost", locale.tr("Customers who leave"), [row.lost for row in rows]),
        ("wait", locale.tr("Waiting time, median"), [row.wait for row in rows]),
    ]
    scores = [row.score for row in rows]
    metric = next((s.metric for s in scores if s is not None), None)
    if metric is not None:
        title = locale.tr("{metric} after it", metric=metric_name(metric, locale))
        out.append(("score", title, [_of_score(s) for s in scores]))
    return [column for column in out if any(column[2])]


def _of_score(score: Score | None) -> Measured | None:
    if score is None:
        return None
    return Measured(score.value, score.low, score.high, score.n, score.enough)


def _column(
    key: str,
    title: str,
    values: list[Measured | None],
    rows: tuple[SegmentRow, ...],
    x: float,
    w: float,
    locale: Locale,
) -> list[Item]:
    known = [m for m in values if m is not None]
    low, high = min(m.low for m in known), max(m.high for m in known)
    low = low if key == "score" else 0.0
    numbers = 74.0
    scale = (w - numbers - 12) / max(high - low, 1e-9)
    head = Text(x, 6, w, 34, title, FINE, "muted", True, lines=2, middle=True)
    bottom = _HEAD + len(rows) * _ROW
    shapes: list[Shape] = [head]
    first = values[0]
    if first is not None:  # everybody's value runs through all rows
        place = x + 6 + (first.value - low) * scale
        line: tuple[Command, ...] = (("M", place, _HEAD), ("L", place, bottom))
        shapes.append(Path(line, stroke="edge", dashed=True))
    for i, (m, row) in enumerate(zip(values, rows, strict=True)):
        y = _HEAD + i * _ROW + _ROW / 2
        shapes.append(Rect(x, y + _ROW / 2 - 0.5, w, 1, fill="grid"))
        if m is None:
            shapes.append(Text(x + w - numbers, y - 9, numbers, 18, "—", FINE, "muted",
                               align="end", middle=True))  # fmt: skip
            continue
        ends = [x + 6 + (v - low) * scale for v in (m.low, m.high)]
        at = x + 6 + (m.value - low) * scale
        interval: tuple[Command, ...] = (("M", ends[0], y), ("L", ends[1], y))
        shapes.append(Path(interval, stroke="strip-line", width=2))
        shapes.append(Ellipse(at, y, 5, 5, "strip-line" if m.enough else "card", "strip-line", 1.5))
        text = _value(key, m, row, locale)
        shapes.append(Text(x + w - numbers, y - 9, numbers, 18, text, FINE, "text", not i,
                           "start" if locale.rtl else "end", True))  # fmt: skip
    return [part(f"column:{key}", shapes, (x, 0, w, _HEAD))]


def _value(key: str, m: Measured, row: SegmentRow, locale: Locale) -> str:
    if not m.enough:
        return locale.tr("n {count}", count=locale.number(m.n))
    if key == "score":
        assert row.score is not None
        return value_text(row.score.metric, m.value, locale)
    return _share(m.value, locale) if key == "lost" else _time(m.value, locale)


def _table(rows: tuple[SegmentRow, ...], locale: Locale) -> Table:
    heads = (
        locale.tr("Group"),
        locale.tr("Customers"),
        locale.tr("Leave"),
        locale.tr("95% interval"),
        locale.tr("Half wait longer than"),
        locale.tr("Score where they arrive"),
    )
    out = []
    for row in rows:
        lost, wait = row.lost, row.wait
        interval = "—"
        if lost is not None:
            low, high = _share(lost.low, locale), _share(lost.high, locale)
            interval = locale.tr("{low} to {high}", low=low, high=high)
        out.append(
            (
                _name(row, locale),
                locale.number(lost.n) if lost is not None else "—",
                _share(lost.value, locale) if lost is not None else "—",
                interval,
                _time(wait.value, locale) if wait is not None else "—",
                score_text(row.score, locale) if row.score is not None else "—",
            )
        )
    return Table(heads, tuple(out))
