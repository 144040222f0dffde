"""The distribution of answers: one bar for each answer that can be given, never only a mean."""

from __future__ import annotations

import itertools

import pyqtgraph as pg
from PySide6.QtGui import QColor

from journeymap.analysis.results import Score
from journeymap.charts.plain import PlainPlot
from journeymap.i18n.locale import Locale
from journeymap.model.metric import pomp
from journeymap.picture.theme import Theme

#: A scale with more steps than this is not labelled at every one.
MOST_LABELS = 11


class DistributionChart(PlainPlot):
    """Bars by answer, in the colours of the score scale; the words say the three classes."""

    def __init__(self, locale: Locale, theme: Theme) -> None:
        super().__init__(locale, theme, locale.tr("Distribution of answers"))
        self._score: Score | None = None

    def show_score(self, score: Score | None) -> None:
        """Show the answers to one question; nothing when nobody answered."""
        self._score = score
        self.redraw()

    def redraw(self) -> None:
        """Draw anew, after another score or theme."""
        plot = self.plot()
        plot.clear()
        score = self._score
        if score is None or not score.n:
            self.say("")
            return
        low, high = score.scale
        codes = [code for code, _n in score.histogram]
        whole = all(float(code).is_integer() for code in codes) and high - low <= 20
        counts = dict(score.histogram)
        if whole:
            codes = [low + i for i in range(round(high - low) + 1)]
        shares = [counts.get(code, 0) / score.n for code in codes]
        step = min((b - a for a, b in itertools.pairwise(codes)), default=1.0)
        brushes = [QColor(*self.theme.rgba(f"score:{pomp(code, low, high):.3f}")) for code in codes]
        bars = pg.BarGraphItem(
            x=codes,
            height=shares,
            width=0.78 * step,
            brushes=brushes,
            pen=pg.mkPen(self.color("card-border"), width=1),
        )
        plot.addItem(bars)
        top = max(shares)
        if len(codes) <= MOST_LABELS:
            for code, share in zip(codes, shares, strict=True):
                self.add_text(
                    self.locale.percent(share), code, share, anchor=(0.5, 1.0), quiet=True
                )
        labels = codes if len(codes) <= MOST_LABELS else [low, (low + high) / 2, high]
        decimals = 0 if whole else 1
        self.label_x([(code, self.locale.number(code, decimals)) for code in labels])
        self.show_range((codes[0] - 0.7 * step, codes[-1] + 0.7 * step), (0, top * 1.22))
        self.explain(
            [
                (
                    code,
                    self.locale.tr(
                        "{answer}: {count} of {n} answers, {share}",
                        answer=self.locale.number(code, decimals),
                        count=self.locale.number(counts.get(code, 0)),
                        n=self.locale.number(score.n),
                        share=self.locale.percent(share, 1),
                    ),
                )
                for code, share in zip(codes, shares, strict=True)
            ]
        )
        self.say(distribution_text(score, self.locale))


def distribution_text(score: Score, locale: Locale) -> str:
    """The distribution in words, for the line under the chart and for a screen reader."""
    bad, neutral, good = (locale.percent(n / score.n) for n in score.classes)
    n = locale.number(score.n)
    if score.metric == "nps":
        return locale.tr(
            "{bad} detractors, {neutral} passives, {good} promoters · n {n}",
            bad=bad,
            neutral=neutral,
            good=good,
            n=n,
        )
    return locale.tr(
        "{bad} dissatisfied, {neutral} neutral, {good} satisfied · n {n}",
        bad=bad,
        neutral=neutral,
        good=good,
        n=n,
    )
