"""The trend: the score month by month, with its interval; a month without answers is a gap."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg

from journeymap.analysis.results import Score
from journeymap.charts.plain import PlainPlot
from journeymap.i18n.calendars import month_number
from journeymap.i18n.locale import Locale
from journeymap.picture.theme import Theme
from journeymap.picture.words import value_text

Trend = Sequence[tuple[str, Score]]
MOST_LABELS = 6


class TrendChart(PlainPlot):
    """Value and interval by month, time running the way the reader reads."""

    HEIGHT = 132

    def __init__(self, locale: Locale, theme: Theme) -> None:
        super().__init__(locale, theme, locale.tr("By month"))
        self._trend: Trend = ()
        self.plot().invertX(locale.rtl)

    def show_trend(self, trend: Trend) -> None:
        """Show a trend; nothing with fewer than two months."""
        self._trend = tuple(trend)
        self.redraw()

    def redraw(self) -> None:
        """Draw anew, after another trend or theme."""
        plot = self.plot()
        plot.clear()
        trend = self._trend
        if len(trend) < 2:
            self.say("")
            return
        start = month_number(trend[0][0])
        at = np.array([month_number(month) - start for month, _score in trend], dtype=float)
        value, low, high = (
            np.array([getattr(score, name) for _month, score in trend], dtype=float)
            for name in ("value", "low", "high")
        )
        for part in runs(at.tolist()):
            band = pg.FillBetweenItem(
                pg.PlotCurveItem(at[part], low[part]),
                pg.PlotCurveItem(at[part], high[part]),
                brush=self.color("ribbon"),
            )
            plot.addItem(band)
            plot.plot(at[part], value[part], pen=pg.mkPen(self.color("strip-line"), width=2))
        # Error bars too: one month alone has no ribbon, and colour alone would say nothing.
        plot.addItem(
            pg.ErrorBarItem(
                x=at,
                y=value,
                top=high - value,
                bottom=value - low,
                beam=0.12,
                pen=pg.mkPen(self.color("strip-line"), width=1),
            )
        )
        firm = [self.color("strip-line" if s.enough else "card") for _m, s in trend]
        plot.addItem(
            pg.ScatterPlotItem(
                at, value, size=8, brush=firm, pen=pg.mkPen(self.color("strip-line"), width=1.5)
            )
        )
        longest = max(len(self.locale.month(month)) for month, _score in trend)
        every = -(-len(trend) // (MOST_LABELS if longest <= 9 else MOST_LABELS // 2))
        self.label_x(
            [
                (at[i], self.locale.month(month))
                for i, (month, _score) in enumerate(trend)
                if i % every == 0
            ]
        )
        bottom, top = float(np.nanmin(low)), float(np.nanmax(high))
        room = max(top - bottom, 1e-9)
        last = trend[-1][1]
        self.add_text(
            value_text(last.metric, last.value, self.locale),
            at[-1],
            float(value[-1]),
            anchor=(1.1 if self.locale.rtl else -0.1, 0.5),
        )
        # A name that does not fit before the first month would be left out.
        before = max(0.6, 0.012 * longest * float(at[-1]))
        self.show_range(
            (-before, float(at[-1]) + 0.16 * float(at[-1]) + 0.6),
            (bottom - 0.08 * room, top + 0.08 * room),
        )
        self.explain(
            [
                (
                    x,
                    self.locale.tr(
                        "{month}: {score}",
                        month=self.locale.month(month),
                        score=month_text(score, self.locale),
                    ),
                )
                for x, (month, score) in zip(at.tolist(), trend, strict=True)
            ]
        )
        self.say(trend_text(trend, self.locale))


def trend_text(trend: Trend, locale: Locale) -> str:
    """The trend in words: the first month, the last one, and whether the intervals part."""
    (first_month, first), (last_month, last) = trend[0], trend[-1]
    apart = first.high < last.low or last.high < first.low
    told = {
        "first_month": locale.month(first_month),
        "first": month_text(first, locale),
        "last_month": locale.month(last_month),
        "last": month_text(last, locale),
    }
    if apart:
        return locale.tr(
            "{first_month}: {first}; {last_month}: {last}. The change is more than noise.", **told
        )
    return locale.tr(
        "{first_month}: {first}; {last_month}: {last}. The change may be noise.", **told
    )


def month_text(score: Score, locale: Locale) -> str:
    """The score of a month with its interval and its n."""
    value, low, high = (
        value_text(score.metric, end, locale) for end in (score.value, score.low, score.high)
    )
    return locale.tr(
        "{value} ({low} to {high}), n {count}",
        value=value,
        low=low,
        high=high,
        count=locale.number(score.n),
    )


def runs(at: Sequence[float]) -> list[slice]:
    """The stretches of neighbouring months, as slices: what lies between is a gap.

    >>> runs([0, 1, 2, 5, 6])
    [slice(0, 3, None), slice(3, 5, None)]
    """
    starts = [0, *(i for i in range(1, len(at)) if at[i] - at[i - 1] > 1)]
    return [slice(a, b) for a, b in zip(starts, [*starts[1:], len(at)], strict=True)]
