"""What customers said at a touchpoint: score, distribution, trend; charts load when needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journeymap.analysis.results import Findings, Score
from journeymap.app.ahead import Ahead, chart_pieces
from journeymap.app.document import Document
from journeymap.app.jobs import Job
from journeymap.app.words import Words
from journeymap.i18n.locale import Locale
from journeymap.picture.difference_words import touchpoint_lines
from journeymap.picture.flow_words import touchpoint_flow_lines
from journeymap.picture.theme import theme_named
from journeymap.picture.words import counting_text, score_text

if TYPE_CHECKING:
    from journeymap.charts.distribution import DistributionChart
    from journeymap.charts.trend import TrendChart


class EvidenceView(QWidget):
    """Scores of one touchpoint in words and charts."""

    #: The charts are there now: show again what is to be shown.
    ready = Signal()

    def __init__(self, document: Document, locale: Locale, theme: str) -> None:
        super().__init__()
        self._document, self._locale, self._theme = document, locale, theme
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(6)
        self._words = Words(locale, name="score_words")
        self._rows.addWidget(self._words)
        self._distribution: DistributionChart | None = None
        self._trend: TrendChart | None = None
        self._asked: object = None
        self._shown = ""
        self._ahead: Ahead | None = None
        self._jobs: list[Job] = []

    def show_touchpoint(self, id: str, findings: Findings) -> None:
        """Show what the findings say about a touchpoint."""
        scores = [s for s in findings.scores if s.touchpoint == id and s.n]
        lines = self._lines(id, scores, findings)
        self._words.setText("\n".join(lines))
        self._words.setVisible(bool(lines))
        score = findings.score(id)
        if score is None:
            self._shown = id
            for chart in (self._distribution, self._trend):
                if chart is not None:
                    chart.hide()
            return
        if self._distribution is None:
            self._shown = id
            self.prepare()
            return
        if self._shown != id and self._trend is not None:
            self._trend.show_trend(())
        self._shown = id
        self._distribution.show_score(score)
        self._ask_trend(id)

    def wear(self, theme: str) -> None:
        """Draw in another theme."""
        self._theme = theme
        for chart in (self._distribution, self._trend):
            if chart is not None:
                shown = chart.isVisible()
                chart.wear(theme_named(theme))
                chart.setVisible(shown)

    def stop(self) -> None:
        """Wait for what runs in the background."""
        if self._ahead is not None:
            self._ahead.stop()
        for job in self._jobs:
            job.cancel()
            job.wait(5.0)

    def _lines(self, id: str, scores: list[Score], findings: Findings) -> list[str]:
        locale = self._locale
        lines = [score_text(s, locale) for s in scores]
        if findings.pending:
            lines.append(counting_text(locale))
        elif not scores and self._document.project.evidence is not None:
            lines.append(
                locale.tr("No answers here in what is shown.")
                if self._document.selection
                else locale.tr("Nobody was asked here.")
            )
        lines += touchpoint_flow_lines(id, findings.flow, locale)
        return lines + touchpoint_lines(id, findings, locale)

    def prepare(self) -> None:
        """Load the charts before they are needed."""
        if self._ahead is None:
            self._ahead = Ahead(chart_pieces(), self)
            self._ahead.loaded.connect(self._make_charts)

    def _make_charts(self) -> None:
        from journeymap.charts.distribution import DistributionChart
        from journeymap.charts.trend import TrendChart

        theme = theme_named(self._theme)
        self._distribution = DistributionChart(self._locale, theme)
        self._distribution.setObjectName("distribution")
        self._trend = TrendChart(self._locale, theme)
        self._trend.setObjectName("trend")
        for chart in (self._distribution, self._trend):
            self._rows.addWidget(chart)
            chart.hide()
        self.ready.emit()

    def _ask_trend(self, id: str) -> None:
        project, selection = self._document.project, self._document.selection
        asked = (id, project.evidence, selection)
        if self._asked is not None and self._asked == asked:
            return
        self._asked = asked

        def find(_report: object) -> object:
            from journeymap.analysis.scores import trend

            if selection.needs_recount:
                return ()
            return trend(project.journey, project.evidence, selection, id)

        def show(found: object) -> None:
            if self._asked == asked and self._trend is not None:
                self._trend.show_trend(found)

        self._run(find, show)

    def _run(self, work: object, done: object) -> None:
        job = Job("inspector", work, self)
        self._jobs.append(job)
        job.succeeded.connect(done)
        job.ended.connect(lambda: self._jobs.remove(job))
        job.start()
