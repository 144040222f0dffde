from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint

from journeymap.analysis.results import Score
from journeymap.charts.distribution import DistributionChart, distribution_text
from journeymap.charts.trend import TrendChart, runs, trend_text
from journeymap.i18n.calendars import month_number
from journeymap.i18n.locale import locale_for
from journeymap.picture.theme import theme_named

ENGLISH = locale_for("en")
SCORE = Score(
    "t",
    "nps",
    (0, 10),
    40,
    40,
    7.0,
    10.0,
    -5.0,
    25.0,
    (10, 16, 14),
    ((3.0, 10), (7.0, 16), (10.0, 14)),
    True,
)


def month(n: int, value: float, wide: float = 5) -> Score:
    return replace(SCORE, n=n, value=value, low=value - wide, high=value + wide)


def test_that_every_answer_of_the_scale_has_its_bar_even_when_nobody_gave_it(qtbot) -> None:
    chart = DistributionChart(ENGLISH, theme_named("light"))
    qtbot.addWidget(chart)
    chart.show_score(SCORE)
    (bars,) = (i for i in chart.plot().items if i.__class__.__name__ == "BarGraphItem")
    assert list(bars.opts["x"]) == list(range(11))
    assert sum(bars.opts["height"]) == pytest.approx(1)
    assert chart.accessibleDescription() == "25% detractors, 40% passives, 35% promoters · n 40"


def test_that_other_metrics_speak_of_satisfaction() -> None:
    assert "dissatisfied" in distribution_text(replace(SCORE, metric="csat"), ENGLISH)


def test_that_a_chart_without_answers_is_not_there(qtbot) -> None:
    chart = DistributionChart(ENGLISH, theme_named("light"))
    qtbot.addWidget(chart)
    chart.show_score(None)
    assert chart.isHidden()
    assert chart.accessibleDescription() == ""


def test_that_the_trend_says_whether_a_change_may_be_noise() -> None:
    near = (("2026-01", month(40, 10)), ("2026-02", month(40, 12)))
    far = (("2026-01", month(40, 10)), ("2026-02", month(40, 30)))
    assert "may be noise" in trend_text(near, ENGLISH)
    assert "more than noise" in trend_text(far, ENGLISH)
    assert "n 40" in trend_text(far, ENGLISH)


def test_that_a_month_without_answers_is_a_gap_and_not_a_zero(qtbot) -> None:
    chart = TrendChart(ENGLISH, theme_named("dark"))
    qtbot.addWidget(chart)
    months = ("2026-01", "2026-02", "2026-04", "2026-05")
    chart.show_trend([(m, month(40, 10)) for m in months])
    lines = [i for i in chart.plot().listDataItems() if i.opts.get("symbol") is None]
    drawn = [list(line.getData()[0]) for line in lines if line.getData()[0] is not None]
    assert [0.0, 1.0] in drawn
    assert [3.0, 4.0] in drawn
    assert runs([month_number(m) for m in months]) == [slice(0, 2), slice(2, 4)]


def test_that_time_runs_the_way_the_reader_reads(qtbot) -> None:
    for language in ("en", "pseudo"):
        locale = locale_for(language)
        chart = TrendChart(locale, theme_named("light"))
        qtbot.addWidget(chart)
        assert chart.plot().getViewBox().xInverted() is locale.rtl


def test_that_charts_change_theme_and_keep_what_they_show(qtbot) -> None:
    chart = TrendChart(ENGLISH, theme_named("light"))
    qtbot.addWidget(chart)
    chart.show_trend([("2026-01", month(40, 10)), ("2026-02", month(40, 12))])
    before = chart.accessibleDescription()
    chart.wear(theme_named("dark"))
    assert chart.accessibleDescription() == before


def test_that_every_bar_and_every_month_says_its_n_under_the_pointer(qtbot) -> None:
    bars = DistributionChart(ENGLISH, theme_named("light"))
    months = TrendChart(ENGLISH, theme_named("light"))
    for chart in (bars, months):
        qtbot.addWidget(chart)
        chart.resize(400, 240)
    bars.show_score(SCORE)
    months.show_trend([("2026-01", month(40, 10)), ("2026-02", month(44, 12))])
    for chart in (bars, months):
        chart.show()
        qtbot.waitExposed(chart)
    middle = bars.height() // 2
    assert bars.tip_at(QPoint(8, middle)).startswith("0: 0 of 40")
    assert months.tip_at(QPoint(8, middle)) == "Jan 2026: +10 (+5 to +15), n 40"
    assert bars.tip_at(QPoint(8, bars.height() - 2)) == ""
