"""A hand-off over time as a picture, with its real changes and no others."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from journeymap.analysis.over_time import UNDECIDED, Grain, Measure, Moment, OverTime
from journeymap.i18n.calendars import month_number, parsed
from journeymap.i18n.locale import Locale
from journeymap.picture.charting import FINE, MARGIN, Chart, Table, centred, chart_of, part
from journeymap.picture.shapes import Command, Ellipse, Item, Path, Rect, Shape, Text
from journeymap.picture.words import metric_name, value_text

#: Where a value stands.
Place = Callable[[float], float]
_TOP, _HEIGHT, _LEFT = 26.0, 180.0, 74.0


def trend_chart(found: OverTime, locale: Locale, width: float) -> Chart:
    """Value and interval by month or week, time running as one reads; hollow is too little to say.

    A level that changed is drawn as a line over its months.
    """
    first, last = _number(found.moments[0].period), _number(found.moments[-1].period)
    right = width - MARGIN - 40
    step = (right - _LEFT - 40) / max(1, last - first)
    low = min(m.low for m in found.moments)
    high = max(m.high for m in found.moments)
    low = 0.0 if found.measure != "score" else low
    room = max(high - low, 1e-9)
    bottom = _TOP + _HEIGHT

    def x_of(period: str) -> float:
        return _LEFT + 20 + (_number(period) - first) * step

    def y_of(value: float) -> float:
        return bottom - _HEIGHT * (value - low) / room

    items: list[Item] = [_axis(found, locale, (low, low + room / 2, high), y_of, right)]
    wide = max(90.0, 6.5 * max(len(period_name(m.period, locale)) for m in found.moments))
    every = max(1, round((wide - 20) / max(step, 1.0) + 0.49))
    line: list[Command] = []
    before = None
    for i, m in enumerate(found.moments):
        x, y = x_of(m.period), y_of(m.value)
        joined = before is not None and _number(m.period) - before == 1
        line.append(("L" if joined else "M", x, y))
        before = _number(m.period)
        shapes: list[Shape] = [
            Path((("M", x, y_of(m.low)), ("L", x, y_of(m.high))), stroke="strip-line", width=1.5),
            Ellipse(x, y, 5, 5, "strip-line" if m.enough else "card", "strip-line", 1.5),
        ]
        if i % every == 0:
            text = period_name(m.period, locale)
            shapes.append(centred(x - wide / 2, bottom + 8, wide, text, color="muted", size=FINE))
        tip = moment_text(m, found, locale)
        items.append(
            part(f"{found.grain}:{m.period}", shapes, (x - 12, _TOP, 24, _HEIGHT + 24), tip)
        )
    items.insert(1, part("line", (Path(tuple(line), stroke="strip-line", width=2),), (0, 0, 0, 0)))
    items += _levels(found, locale, x_of, y_of, bottom)
    words = trend_text(found, locale)
    return chart_of(items, width, bottom + 34, words, _table(found, locale), locale)


def _number(period: str) -> int:
    """A month or week as a number that grows by one to the next."""
    return month_number(period) if parsed(period) else _day(period).toordinal() // 7


def _day(week: str) -> dt.date:
    return dt.date.fromisoformat(week)


def period_name(period: str, locale: Locale) -> str:
    """A month, or the first day of a week."""
    return locale.month(period) if parsed(period) else locale.date(_day(period))


def value_of(found: OverTime, value: float, locale: Locale) -> str:
    """A value of the measure in its own unit."""
    if found.measure == "loss":
        return locale.percent(value, 1)
    if found.measure == "wait":
        return locale.duration(value)
    assert found.score is not None
    return value_text(found.score.metric, value, locale)


def measure_name(measure: Measure, locale: Locale) -> str:
    """What is measured."""
    return {
        "loss": locale.tr("Customers who leave"),
        "wait": locale.tr("Waiting time"),
        "score": locale.tr("Score after it"),
    }[measure]


def choice_name(measure: Measure, grain: Grain, locale: Locale) -> str:
    """What is measured and how time is divided, as a choice: as short as it can be said."""
    return {
        ("loss", "month"): locale.tr("Leaving, by month"),
        ("loss", "week"): locale.tr("Leaving, by week"),
        ("wait", "month"): locale.tr("Waits, by month"),
        ("wait", "week"): locale.tr("Waits, by week"),
        ("score", "month"): locale.tr("Score, by month"),
    }[measure, grain]


def moment_text(m: Moment, found: OverTime, locale: Locale) -> str:
    """One month or week with its interval and its n."""
    value, low, high = (value_of(found, v, locale) for v in (m.value, m.low, m.high))
    name = period_name(m.period, locale)
    if found.grain == "week":
        name = locale.tr("Week from {day}", day=name)
    lines = [
        locale.tr(
            "{month}: {value} ({low} to {high}), n {count}",
            month=name,
            value=value,
            low=low,
            high=high,
            count=locale.number(m.n),
        )
    ]
    if m.undecided > UNDECIDED:
        lines.append(
            locale.tr(
                "{share} may still go on: too early to say how many leave",
                share=locale.percent(m.undecided),
            )
        )
    elif not m.enough:
        lines.append(locale.tr("too few to say more"))
    return "\n".join(lines)


def trend_text(found: OverTime, locale: Locale) -> str:
    """The first and last month or week that say enough, and the real changes."""
    firm = [m for m in found.moments if m.enough] or list(found.moments)
    lines = [f"{name_of(found, locale)}:"]
    told = [moment_text(m, found, locale).split("\n")[0] for m in (firm[0], firm[-1])]
    lines.append(locale.listed(told[: len(firm)] if len(firm) < 2 else told) + ".")
    for c in found.changes:
        lines.append(
            locale.tr(
                "From {month} on it is {after}, before that {before}: a real change (p {p}).",
                month=period_name(found.moments[c.at].period, locale),
                after=value_of(found, c.after, locale),
                before=value_of(found, c.before, locale),
                p=locale.number(c.p, 3),
            )
        )
    weekly = found.grain == "week"
    if not found.searched and weekly:
        lines.append(locale.tr("There are too few weeks to tell a change from chance."))
    elif not found.searched:
        lines.append(locale.tr("There are too few months to tell a change from chance."))
    elif not found.changes:
        lines.append(locale.tr("No change that chance would not explain."))
    early = [m for m in found.moments if m.undecided > UNDECIDED]
    if early and weekly:
        lines.append(
            locale.tr("Hollow: weeks of which too many may still go on; they are left out.")
        )
    elif early:
        lines.append(
            locale.tr(
                "Hollow: months of which too many may still go on; they are left out.",
            )
        )
    return " ".join(lines)


def name_of(found: OverTime, locale: Locale) -> str:
    """The measure, with its metric for scores."""
    if found.measure == "score" and found.score is not None:
        return metric_name(found.score.metric, locale)
    return measure_name(found.measure, locale)


def _axis(
    found: OverTime, locale: Locale, ticks: tuple[float, ...], y_of: Place, right: float
) -> Item:
    shapes: list[Shape] = []
    for value in ticks:
        y = y_of(value)
        shapes.append(Rect(_LEFT, y, right - _LEFT, 1, fill="grid"))
        text = value_of(found, value, locale)
        shapes.append(Text(MARGIN, y - 9, _LEFT - MARGIN - 8, 18, text, FINE, "muted",
                           align="end", middle=True))  # fmt: skip
    return part("axis", shapes, (MARGIN, _TOP, _LEFT, _HEIGHT))


def _levels(
    found: OverTime, locale: Locale, x_of: Callable[[str], float], y_of: Place, bottom: float
) -> list[Item]:
    """A line where the level changed, and the levels on both sides of it."""
    out = []
    ends = [0, *(c.at for c in found.changes), len(found.moments)]
    for i, c in enumerate(found.changes):
        x = x_of(found.moments[c.at].period)
        was = x_of(found.moments[c.at - 1].period)
        at = (x + was) / 2
        start = x_of(found.moments[ends[i]].period)
        end = x_of(found.moments[ends[i + 2] - 1].period)
        y, z = y_of(c.before), y_of(c.after)
        shapes: list[Shape] = [
            Path((("M", at, _TOP), ("L", at, bottom)), stroke="loss", width=1.5, dashed=True),
            Path((("M", start, y), ("L", at, y)), stroke="loss", width=2),
            Path((("M", at, z), ("L", end, z)), stroke="loss", width=2),
            centred(at - 60, 2, 120, locale.tr("real change"), color="loss", bold=True, size=FINE),
        ]
        tip = locale.tr(
            "{before} before, {after} after",
            before=value_of(found, c.before, locale),
            after=value_of(found, c.after, locale),
        )
        out.append(part(f"change:{c.at}", shapes, (at - 5, 0, 10, _TOP + _HEIGHT), tip))
    return out


def _table(found: OverTime, locale: Locale) -> Table:
    heads = (
        locale.tr("Week from") if found.grain == "week" else locale.tr("Month"),
        name_of(found, locale),
        locale.tr("From", "end of an interval"),
        locale.tr("To", "end of an interval"),
        locale.tr("n"),
        locale.tr("Real change"),
    )
    changed = {c.at for c in found.changes}
    return Table(
        heads,
        tuple(
            (
                period_name(m.period, locale),
                *(value_of(found, v, locale) for v in (m.value, m.low, m.high)),
                locale.number(m.n),
                locale.tr("yes") if i in changed else "",
            )
            for i, m in enumerate(found.moments)
        ),
    )
