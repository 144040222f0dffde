"""The waits on a hand-off as a picture: how many waited how long, the promise, who still waits."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from journeymap.analysis.logbins import position
from journeymap.analysis.waiting import WaitBar, Waits
from journeymap.i18n.locale import Locale
from journeymap.picture.charting import FINE, MARGIN, Chart, Table, centred, chart_of, part, sample
from journeymap.picture.shapes import Command, Item, Path, Rect, Shape, Text

#: Where a wait of so many seconds stands.
Place = Callable[[float], float]
_TOP, _HEIGHT, _AXIS = 24.0, 190.0, 22.0
_LEFT = 44.0
_FEW = 0.005
#: Waits that an axis may be labelled at, in seconds.
_TICKS = (1, 10, 60, 600, 3600, 6 * 3600, 86400, 3 * 86400, 10 * 86400, 30 * 86400, 100 * 86400,
          365 * 86400, 3650 * 86400)  # fmt: skip


def waiting_chart(found: Waits, locale: Locale, width: float) -> Chart:
    """Bars by waiting time, each twice as long every four bars; red is later than promised.

    The line is the share still waiting, those who have not arrived yet counted too. The axis is one
    of numbers: it runs the same way for every reader. It begins where more than a few have arrived:
    in the table are all.
    """
    everyone, found = found, replace(found, bars=_without_few(found.bars, found.n))
    first, last = position(found.bars[0].low), position(found.bars[-1].high)
    if found.promise is not None:
        first, last = min(first, position(found.promise)), max(last, position(found.promise))
    first, last = first - 0.5, last + 0.5
    right = width - MARGIN - 30
    scale = (right - _LEFT) / (last - first)

    def at(seconds: float) -> float:
        return _LEFT + (position(seconds) - first) * scale

    bottom = _TOP + _HEIGHT
    most = max(bar.arrived for bar in found.bars) or 1
    items: list[Item] = [_axis(found, locale, bottom, right, at)]
    for i, bar in enumerate(found.bars):
        x, w = at(bar.low), at(bar.high) - at(bar.low)
        h = (_HEIGHT - 14) * bar.arrived / most
        shapes: list[Shape] = [Rect(x + 0.5, bottom - h, max(w - 1, 1.0), h, 1, "accent@0.75")]
        late = found.promise is not None and bar.high > found.promise
        if late and found.promise is not None:
            start = max(x + 0.5, at(found.promise))
            shapes.append(Rect(start, bottom - h, max(x + w - 0.5 - start, 0.5), h, 1, "loss-drop"))
        items.append(part(f"bar:{i}", shapes, (x, _TOP, w, _HEIGHT), bar_text(bar, found, locale)))
    items.append(_curve(found, at, bottom))
    items += _marks(found, locale, bottom, right, at)
    items.append(_legend(found, locale, bottom + _AXIS + 6))
    words = waiting_text(found, locale)
    height = bottom + _AXIS + 30
    return chart_of(items, width, height, words, _table(everyone, locale), locale, mirror=False)


def _without_few(bars: tuple[WaitBar, ...], n: int) -> tuple[WaitBar, ...]:
    """Without the shortest waits of at most `_FEW` of all: one of them would stretch the axis."""
    arrived = 0
    for i, bar in enumerate(bars):
        arrived += bar.arrived
        if arrived > _FEW * n:
            return bars[i:]
    return bars


def bar_text(bar: WaitBar, found: Waits, locale: Locale) -> str:
    """What one bar stands for, a line each."""
    lines = [
        locale.tr("{low} to {high}", low=locale.duration(bar.low), high=locale.duration(bar.high)),
        locale.tr(
            "{n} of {all} arrived then, {share}",
            n=locale.number(bar.arrived),
            all=locale.number(found.n),
            share=locale.percent(bar.arrived / found.n, 1),
        ),
    ]
    if round(bar.still):
        lines.append(locale.tr("%n had waited so long when the log ended", "", round(bar.still)))
    lines.append(locale.tr("{share} wait longer", share=locale.percent(bar.surviving)))
    return "\n".join(lines)


def waiting_text(found: Waits, locale: Locale) -> str:
    """The waits in a few sentences, with every n and interval."""
    lines = [
        locale.tr(
            "Half wait longer than {median} (95% interval {low} to {high}), one in ten longer than "
            "{p90}; from {n} customers who arrived.",
            median=locale.duration(found.median),
            low=locale.duration(found.low),
            high=locale.duration(found.high),
            p90=locale.duration(found.p90),
            n=locale.number(found.n),
        )
    ]
    if found.kept is not None and found.promise is not None:
        share, low, high = found.kept
        lines.append(
            locale.tr(
                "Promised within {promise}: kept for {share} ({low} to {high}).",
                promise=locale.duration(found.promise),
                share=locale.percent(share),
                low=locale.percent(low),
                high=locale.percent(high),
            )
        )
    if round(found.still):
        told = locale.tr("About %n still wait.", "", round(found.still))
        if found.median_with_still is None:
            told += " " + locale.tr("With them, fewer than half have arrived.")
        else:
            told += " " + locale.tr(
                "With them, half wait longer than {median}.",
                median=locale.duration(found.median_with_still),
            )
        lines.append(told)
    if found.unknown:
        lines.append(locale.tr("The wait of %n more is not known.", "", found.unknown))
    return " ".join(lines)


def _axis(found: Waits, locale: Locale, bottom: float, right: float, at: Place) -> Item:
    low, high = found.bars[0].low, found.bars[-1].high
    shapes: list[Shape] = [Rect(_LEFT, bottom, right - _LEFT, 1, fill="grid")]
    last = -1e9
    ticks: list[float] = [tick for tick in _TICKS if low * 0.7 <= tick <= high * 1.3]
    if len(ticks) < 3:
        ticks = [*(bar.low for bar in found.bars), high]
    for tick in ticks:
        x = at(tick)
        if not _LEFT <= x <= right or x - last < 52:
            continue
        last = x
        shapes.append(Rect(x, bottom, 1, 5, fill="muted"))
        shapes.append(centred(x - 40, bottom + 5, 80, locale.duration(tick), color="muted",
                              size=FINE))  # fmt: skip
    for share in (0.0, 0.5, 1.0):
        y = bottom - (_HEIGHT - 14) * share
        if share:
            shapes.append(Rect(_LEFT, y, right - _LEFT, 1, fill="grid"))
        text = locale.percent(share)
        shapes.append(Text(right + 4, y - 9, 38, 18, text, FINE, "muted", middle=True))
    return part("axis", shapes, (_LEFT, bottom, right - _LEFT, _AXIS))


def _curve(found: Waits, at: Place, bottom: float) -> Item:
    """The share still waiting, as a flight of stairs."""
    y = bottom - (_HEIGHT - 14)
    commands: list[Command] = [("M", at(found.bars[0].low), y)]
    for bar in found.bars:
        y = bottom - (_HEIGHT - 14) * bar.surviving
        commands.append(("L", at(bar.high), y))
    line = Path(tuple(commands), stroke="text", width=2)
    return part("curve", (line,), (0, 0, 0, 0))


def _marks(found: Waits, locale: Locale, bottom: float, right: float, at: Place) -> list[Item]:
    """Where the median lies, and the promise."""
    marks = [(found.median, locale.tr("half"), "text", True)]
    if found.promise is not None:
        marks.append((found.promise, locale.tr("promise"), "loss", False))
    out = []
    for seconds, text, color, dashed in marks:
        x = at(seconds)
        line = Path((("M", x, _TOP - 4), ("L", x, bottom)), stroke=color, width=1.5, dashed=dashed)
        room = min(max(x - 45, 0), right - 60)
        label = centred(room, 2, 90, text, color=color, bold=True, size=FINE)
        tip = f"{text}: {locale.duration(seconds)}"
        out.append(part(f"mark:{text}", (line, label), (x - 3, 0, 6, _TOP), tip))
    return out


def _legend(found: Waits, locale: Locale, y: float) -> Item:
    shapes, x = sample(_LEFT, y, locale.tr("arrived"), Rect(_LEFT, y + 3, 20, 12, 1, "accent@0.75"))
    if found.promise is not None:
        more, x = sample(
            x, y, locale.tr("later than promised"), Rect(x, y + 3, 20, 12, 1, "loss-drop")
        )
        shapes += more
    more, x = sample(
        x, y, locale.tr("share still waiting (those not arrived counted)"),
        Rect(x, y + 8, 20, 2, 0, "text"),
    )  # fmt: skip
    return part("legend", [*shapes, *more], (_LEFT, y, x - _LEFT, 18))


def _table(found: Waits, locale: Locale) -> Table:
    heads = (
        locale.tr("Waited from"),
        locale.tr("to", "end of a time"),
        locale.tr("Arrived"),
        locale.tr("Still waiting at the end of the log"),
        locale.tr("Wait longer"),
    )
    return Table(
        heads,
        tuple(
            (
                locale.duration(bar.low),
                locale.duration(bar.high),
                locale.number(bar.arrived),
                locale.number(bar.still, 1),
                locale.percent(bar.surviving, 1),
            )
            for bar in found.bars
        ),
    )
