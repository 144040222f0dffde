"""What becomes of the steps of a log: counted again after each correction, and shown beside."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from journeymap.app.dialogs.preview_table import PreviewTable
from journeymap.app.dialogs.score_preview import Counting
from journeymap.app.filing import plain_error
from journeymap.app.fitting import at_size
from journeymap.app.words import Words
from journeymap.data.counted import Report
from journeymap.data.log_preview import LogPreview, StepSeen
from journeymap.data.recipe import Recipe
from journeymap.i18n.locale import Locale
from journeymap.i18n.said import in_words

EVENTS, CASES, NEXT = 1, 2, 3


class Following(Counting):
    """Counts a recipe's steps from the first rows; carries the `LogPreview`."""

    def work(self, wish: Recipe, report: Report) -> LogPreview:
        """Follow a recipe; runs in a thread."""
        return self._rows.follow(self._path, wish, report)


class StepList(QWidget):
    """The steps as they would be counted, where each mostly leads; and why they are the steps."""

    def __init__(self, reasons: Sequence[str], locale: Locale) -> None:
        super().__init__()
        self._locale = locale
        rows = QVBoxLayout(self)
        rows.setContentsMargins(8, 4, 8, 0)
        title = QLabel(locale.tr("What the steps would be"))
        font = title.font()
        font.setBold(True)
        title.setFont(font)
        self._said = Words(locale, locale.tr("Counting…"), name="preview_said", quiet=True)
        headings = (
            locale.tr("Step"),
            locale.tr("Events"),
            locale.tr("Cases"),
            locale.tr("Leads mostly to"),
        )
        self._table = PreviewTable(
            title.text(), headings, {EVENTS: 64, CASES: 64, NEXT: 190}, (EVENTS, CASES), self
        )
        self._table.setMinimumWidth(at_size(500, self))
        self._remarks = Words(locale, name="preview_problems")
        self._remarks.setProperty("warning", True)
        self._remarks.hide()
        why = "\n".join(in_words(reason, locale) for reason in reasons)
        because = Words(locale, why, name="reasons", quiet=True)
        for widget in (title, self._said, self._table, self._remarks, because):
            rows.addWidget(widget)

    def wait(self) -> None:
        """Say that counting is under way."""
        self._said.setText(self._locale.tr("Counting…"))

    def fail(self, error: Exception) -> None:
        """Say why nothing can be counted."""
        self._table.setRowCount(0)
        self._remarks.hide()
        self._said.setText(plain_error(error, self._locale))

    def show_steps(self, found: LogPreview) -> None:
        """Show what was counted."""
        locale = self._locale
        if found.whole:
            said = locale.tr("All %n row(s) counted", "", found.rows)
        else:
            said = locale.tr("A sample: the first %n row(s)", "", found.rows)
        parts = [
            said,
            locale.tr("%n event(s)", "", sum(step.events for step in found.steps)),
            locale.tr("%n case(s)", "", found.cases),
            locale.tr("%n kind(s) of step", "", len(found.steps)),
            locale.days(found.first, found.last),
        ]
        self._said.setText(" · ".join(parts))
        self._table.setRowCount(len(found.steps))
        for row, step in enumerate(found.steps):
            self._fill(row, step)
        self._remarks.setText("\n".join(in_words(text, locale) for text in found.remarks))
        self._remarks.setVisible(bool(found.remarks))

    def _fill(self, row: int, step: StepSeen) -> None:
        locale = self._locale
        name = locale.isolate(step.following) if step.following else locale.tr("the end")
        leads = f"{name} {locale.percent(step.went / step.events)}"
        texts = (
            locale.isolate(step.name),
            locale.number(step.events),
            locale.number(step.cases),
            leads,
        )
        self._table.fill(row, texts, texts)
