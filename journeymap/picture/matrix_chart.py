"""Departments by departments as a picture: how many are handed over, and how they feel after it."""

from __future__ import annotations

from journeymap.analysis.matrix import Matrix, MatrixCell, Unit
from journeymap.i18n.locale import Locale
from journeymap.model.journey import Journey
from journeymap.picture.charting import (
    FINE,
    LABEL,
    MARGIN,
    Chart,
    Table,
    centred,
    chart_of,
    label_width,
    part,
    sample,
)
from journeymap.picture.flow_words import in_log_text
from journeymap.picture.shapes import Item, Rect, Shape, Text
from journeymap.picture.theme import score_share
from journeymap.picture.words import metric_name, score_text, value_text

_CELL_W, _CELL_H, _HEAD = (72.0, 150.0), 50.0, 46.0


def matrix_chart(found: Matrix, journey: Journey, locale: Locale, width: float) -> Chart:
    """Rows hand over, columns receive; colours are scores where customers arrive.

    A pair with too few answers is hatched and says its n; one that nobody was asked about is plain.
    """
    names = {unit: unit_name(unit, journey, locale) for unit in found.units}
    left = MARGIN + max(64.0, label_width(names.values(), 170.0, bold=True))
    count = max(1, len(found.units))
    cell = min(_CELL_W[1], max(_CELL_W[0], (width - left - MARGIN) / count))
    items: list[Item] = [
        part(
            "corner",
            (
                Text(MARGIN, 6, left - MARGIN - 8, 18, locale.tr("to", "handed over to"), FINE,
                     "muted", align="end", middle=True),
                Text(MARGIN, _HEAD - 18, left - MARGIN - 8, 18, locale.tr("from", "handed over by"),
                     FINE, "muted", middle=True),
            ),
            (MARGIN, 0, left - MARGIN, _HEAD),
        )
    ]  # fmt: skip
    for i, unit in enumerate(found.units):
        x, y = left + i * cell, _HEAD + i * _CELL_H
        head = Text(x + 2, 2, cell - 4, _HEAD - 6, locale.isolate(names[unit]), LABEL, "text", True,
                    "center", True, 2)  # fmt: skip
        items.append(part(f"to:{unit}", (head,), (x, 0, cell, _HEAD), names[unit]))
        side = Text(MARGIN, y, left - MARGIN - 8, _CELL_H, locale.isolate(names[unit]), LABEL,
                    "text", True, middle=True, lines=2)  # fmt: skip
        items.append(part(f"from:{unit}", (side,), (MARGIN, y, left, _CELL_H), names[unit]))
    for i, source in enumerate(found.units):
        for j, target in enumerate(found.units):
            x, y = left + j * cell, _HEAD + i * _CELL_H
            own = found.cell(source, target)
            tip = cell_text(own, names, locale) if own is not None else ""
            ref = own.handoffs[0] if own is not None and own.handoffs else ""
            shapes = _cell(own, source == target, locale, x, y, cell)
            items.append(part(f"{source}>{target}", shapes, (x, y, cell, _CELL_H), tip, ref))
    below = _HEAD + count * _CELL_H + 10
    items.append(_legend(journey, locale, below))
    wide = max(width, left + count * cell + MARGIN)
    words = matrix_text(found, names, locale)
    return chart_of(items, wide, below + 26, words, _table(found, names, locale), locale)


def unit_name(unit: Unit, journey: Journey, locale: Locale) -> str:
    """The name of a department, or that there is none."""
    department = journey.department(unit)
    return department.name if department is not None else locale.tr("No department")


def matrix_text(found: Matrix, names: dict[Unit, str], locale: Locale) -> str:
    """The matrix in a few sentences: how much is handed over, and where it feels worst."""
    lines = []
    if found.successions:
        lines.append(
            locale.tr(
                "By the lanes of the map, {share} of {n} steps go to another department.",
                share=locale.percent(found.handovers / found.successions),
                n=locale.number(found.successions),
            )
        )
    across = [c for c in found.cells.values() if not c.is_inside]
    busy = max(across, key=lambda c: c.steps or 0, default=None)
    if busy is not None and busy.steps:
        lines.append(
            locale.tr(
                "Most often: {pair}, {n} times.",
                pair=locale.arrow(names[busy.source], names[busy.target]),
                n=locale.number(busy.steps),
            )
        )
    felt = [
        (score_share(c.score.metric, c.score.scale, c.score.value), c)
        for c in across
        if c.score is not None and c.enough
    ]
    if len(felt) > 1:
        _, worst = min(felt, key=lambda pair: pair[0])
        assert worst.score is not None
        lines.append(
            locale.tr(
                "Customers feel worst after {pair}: {score}.",
                pair=locale.arrow(names[worst.source], names[worst.target]),
                score=score_text(worst.score, locale),
            )
        )
    if found.in_log is not None:
        lines.append(f"{in_log_text(found.in_log, locale)}.")
    if found.outside:
        lines.append(
            locale.tr(
                "%n step(s) lead to or from activities that are not on the map.", "", found.outside
            )
        )
    return " ".join(lines)


def cell_text(own: MatrixCell, names: dict[Unit, str], locale: Locale) -> str:
    """Everything known of one pair of departments, a line each."""
    lines = [locale.arrow(names[own.source], names[own.target])]
    if own.steps is not None:
        lines.append(locale.tr("%n step(s)", "", own.steps))
    if own.share is not None:
        lines.append(
            locale.tr("{share} of those who go on from there", share=locale.percent(own.share))
        )
    if own.returned:
        lines.append(locale.tr("%n went straight back", "", own.returned))
    if own.median is not None and own.p90 is not None:
        lines.append(
            locale.tr(
                "half wait longer than {median}, one in ten longer than {p90} (n {n})",
                median=locale.duration(own.median),
                p90=locale.duration(own.p90),
                n=locale.number(own.timed),
            )
        )
    if own.score is None:
        lines.append(locale.tr("nobody was asked where they arrive"))
    else:
        lines.append(locale.tr("where they arrive: {score}", score=score_text(own.score, locale)))
    if own.handoffs:
        lines.append(locale.tr("%n hand-off(s) drawn", "", len(own.handoffs)))
    elif not own.is_inside:
        lines.append(locale.tr("no hand-off is drawn"))
    return "\n".join(lines)


def _cell(
    own: MatrixCell | None, inside: bool, locale: Locale, x: float, y: float, w: float
) -> list[Shape]:
    box = Rect(x + 1.5, y + 1.5, w - 3, _CELL_H - 3, 4, "lane", "grid")
    if own is None:
        return [box]
    number = "·" if own.steps is None else locale.number(own.steps)
    score, color, below = own.score, "text", ""
    if score is not None and own.enough:
        share = score_share(score.metric, score.scale, score.value)
        box = Rect(box.x, box.y, box.w, box.h, 4, f"score:{share:.3f}", "card-border")
        color = f"on-score:{share:.3f}"
        value = value_text(score.metric, score.value, locale)
        below = f"{metric_name(score.metric, locale)} {value}"
    elif score is not None:
        box = Rect(box.x, box.y, box.w, box.h, 4, "card", "card-border", hatch="card-hatch")
        if not score.enough:
            below = locale.tr("n {count}", count=locale.number(score.n))
    else:
        box = Rect(box.x, box.y, box.w, box.h, 4, "card", "card-border")
    shapes: list[Shape] = [box]
    if inside:
        shapes.append(Rect(x + 5, y + 5, w - 10, _CELL_H - 10, 3, "", f"{color}@0.5", dashed=True))
    top = y + (7 if below else 16)
    shapes.append(centred(x + 4, top, w - 8, number, color=color, bold=True, size=LABEL + 2))
    if below:
        shapes.append(centred(x + 4, y + 27, w - 8, below, color=color, size=FINE))
    return shapes


def _legend(journey: Journey, locale: Locale, y: float) -> Item:
    shapes: list[Shape] = [
        Rect(MARGIN + 4 * i, y + 3, 4.3, 12, fill=f"score:{(i + 0.5) / 24:.3f}") for i in range(24)
    ]
    scale = Rect(MARGIN, y + 3, 96, 12)
    more, x = sample(MARGIN, y, locale.tr("worst to best where they arrive"), scale)
    few = locale.tr(
        "fewer than {count} answers or customers", count=locale.number(journey.minimum_base)
    )
    hatched, x_next = sample(
        x, y, few, Rect(x, y + 3, 24, 12, 2, "card", "card-border", hatch="card-hatch")
    )
    inside = locale.tr("stays in the department")
    dashed, end = sample(
        x_next, y, inside, Rect(x_next, y + 3, 24, 12, 2, "", "text@0.5", dashed=True)
    )
    return part("legend", [*shapes, *more, *hatched, *dashed], (MARGIN, y, end - MARGIN, 20))


def _table(found: Matrix, names: dict[Unit, str], locale: Locale) -> Table:
    heads = (
        locale.tr("From", "handed over by"),
        locale.tr("To", "handed over to"),
        locale.tr("Steps"),
        locale.tr("Went straight back"),
        locale.tr("Half wait longer than"),
        locale.tr("Score where they arrive"),
        locale.tr("Hand-offs drawn"),
    )
    order = {unit: i for i, unit in enumerate(found.units)}
    cells = sorted(found.cells.values(), key=lambda c: (order[c.source], order[c.target]))
    rows = tuple(
        (
            names[c.source],
            names[c.target],
            "—" if c.steps is None else locale.number(c.steps),
            "—" if c.steps is None else locale.number(c.returned),
            "—" if c.median is None else locale.duration(c.median),
            "—" if c.score is None else score_text(c.score, locale),
            locale.number(len(c.handoffs)),
        )
        for c in cells
    )
    return Table(heads, rows, tuple(c.handoffs[0] if c.handoffs else "" for c in cells))
