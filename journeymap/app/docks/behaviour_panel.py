"""Behaviour: what customers did, one view at a time, with the numbers behind each."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
)

from journeymap.analysis.results import touchpoint_name
from journeymap.app.analyst import Analyst
from journeymap.app.behaviour_views import Asked, View, behaviour_views
from journeymap.app.docks.panel import Panel
from journeymap.app.document import Document
from journeymap.app.jobs import Job
from journeymap.app.words import Words
from journeymap.canvas.chart_view import ChartTable, ChartView
from journeymap.i18n.locale import Locale
from journeymap.picture.theme import theme_named
from journeymap.picture.words import counting_text


class BehaviourPanel(Panel):
    """A view to choose, a hand-off where it is about one, the chart, and its table."""

    def __init__(self, document: Document, analyst: Analyst, locale: Locale, theme: str) -> None:
        super().__init__("behaviour")
        self._document, self._analyst, self._locale = document, analyst, locale
        self._views = behaviour_views(locale)
        self._handoff = ""
        self._asked: tuple[object, ...] | None = None
        self._found: Any = None
        self._job: Job | None = None
        self._again = False
        self._view, self._which, self._choice = QComboBox(), QComboBox(), QComboBox()
        self._view_label = QLabel(locale.tr("Sho&w"))
        self._which_label = QLabel(locale.tr("&Way"))
        self._choice_label = QLabel()
        #: What was chosen last in each view, by the view's id.
        self._chosen: dict[str, str] = {}
        for box, label, name in (
            (self._view, self._view_label, "behaviour_view"),
            (self._which, self._which_label, "behaviour_handoff"),
            (self._choice, self._choice_label, "behaviour_choice"),
        ):
            box.setObjectName(name)
            box.setAccessibleName(label.text().replace("&", ""))
            label.setBuddy(box)
        for view in self._views:
            self._view.addItem(view.title, view.id)
        self._which.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._which.setMinimumContentsLength(44)
        self._choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._as_table = QPushButton(locale.tr("&Table"))
        self._as_table.setObjectName("behaviour_as_table")
        self._as_table.setCheckable(True)
        self._as_table.setToolTip(locale.tr("The numbers behind the picture"))
        head = QHBoxLayout()
        for widget in (
            *(self._view_label, self._view, self._which_label, self._which),
            *(self._choice_label, self._choice),
        ):
            head.addWidget(widget)
        head.addStretch(1)
        head.addWidget(self._as_table)
        self._words = Words(locale, name="behaviour_words")
        self.chart = ChartView("behaviour_chart", theme_named(theme))
        self.table = ChartTable("behaviour_table")
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(self.chart)
        scroll.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._pages = QStackedWidget()
        self._pages.addWidget(scroll)
        self._pages.addWidget(self.table)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(10, 8, 10, 6)
        rows.setSpacing(6)
        rows.addLayout(head)
        rows.addWidget(self._words)
        rows.addWidget(self._pages, 1)
        self._view.activated.connect(self.refresh)
        self._which.activated.connect(self._choose)
        self._choice.activated.connect(self._choose_what)
        self._as_table.toggled.connect(self._pages.setCurrentIndex)
        self.chart.entity_chosen.connect(self.entity_chosen)
        self.table.entity_chosen.connect(self.entity_chosen)
        self.follow(analyst.findings_changed, document.project_changed, document.replaced)

    @property
    def is_busy(self) -> bool:
        """True while what is to be shown is still being counted."""
        return self._job is not None or self._soon.isActive()

    def show_view(self, id: str) -> None:
        """Show one of the views."""
        at = self._view.findData(id)
        if at >= 0:
            self._view.setCurrentIndex(at)
        self._view.setFocus()
        self.refresh()

    def follow_map(self, ids: Sequence[str]) -> None:
        """Show the hand-off that was chosen on the map."""
        if len(ids) == 1 and self._document.journey.transition(ids[0]) is not None:
            self._handoff = ids[0]
            self.refresh_soon()

    def wear(self, theme: str) -> None:
        """Paint in another theme."""
        self.chart.wear(theme_named(theme))

    def stop(self) -> None:
        """Wait for what runs in the background."""
        if self._job is not None:
            self._job.cancel()
            self._job.wait(5.0)

    def refresh(self) -> None:
        """Find what the view shows, unless that is known, and show it."""
        view = self._views[max(0, self._view.currentIndex())]
        self._list_handoffs()
        self._list_choices(view)
        for widget in (self._which_label, self._which):
            widget.setVisible(view.about_handoff)
        document, findings = self._document, self._analyst.findings
        handoff = self._which.currentData() if view.about_handoff else ""
        choice = self._chosen.get(view.id, "")
        choice = choice if self._choice.findData(choice) >= 0 else ""
        asked = (view.id, document.project, document.selection, findings, handoff or "", choice)
        if self._asked is not None and all(
            a is b or (isinstance(a, str) and a == b)
            for a, b in zip(asked, self._asked, strict=True)
        ):
            if self._job is None:
                self._show_choice(view)
            return
        if self._job is not None:
            self._again = True
            return
        self._asked = asked
        if document.selection.needs_recount:
            self._show(view, None)
            return
        question = Asked(document.project, document.selection, findings, handoff or "", choice)
        job = Job("behaviour", lambda _report: view.find(question), self)
        self._job = job
        job.succeeded.connect(partial(self._show, view))
        job.failed.connect(lambda _error: self._show(view, None))
        job.ended.connect(self._end)
        job.start()

    def _end(self) -> None:
        self._job = None
        if self._again:
            self._again = False
            self._soon.start()

    def _show(self, view: View, found: Any) -> None:
        """Show what was found, or say why there is nothing."""
        self._found = found
        locale, journey = self._locale, self._document.journey
        self.chart.setAccessibleName(view.title)
        self.table.setAccessibleName(view.title)
        if found is None:
            self.chart.show_chart(None)
            self.table.show_table(None)
            text = view.nothing
            if self._document.selection.needs_recount:
                text = locale.tr("Two groups at once cannot be shown here: choose one of them.")
            if self._analyst.findings.pending:
                text = counting_text(locale)
            self._words.setText(text)
            return
        self._show_choice(view)
        self.chart.show_chart(lambda width: view.draw(found, journey, locale, width))
        chart = self.chart.chart
        assert chart is not None
        self.table.show_table(chart.table)
        self._words.setText(chart.words)

    def _show_choice(self, view: View) -> None:
        """Say what was found where nobody had chosen what to find."""
        if view.found_for is not None and self._found is not None:
            with QSignalBlocker(self._choice):
                self._choice.setCurrentIndex(self._choice.findData(view.found_for(self._found)))

    def _choose(self) -> None:
        self._handoff = str(self._which.currentData() or "")
        self.refresh()

    def _choose_what(self) -> None:
        self._chosen[str(self._view.currentData())] = str(self._choice.currentData() or "")
        self.refresh()

    def _list_choices(self, view: View) -> None:
        """What the view can be asked for; what was chosen in it last is kept."""
        choices = view.choices(self._document.project, self._locale) if view.choices else ()
        for widget in (self._choice_label, self._choice):
            widget.setVisible(bool(choices))
        self._choice_label.setText(view.choice_title)
        self._choice.setAccessibleName(view.choice_title.replace("&", ""))
        with QSignalBlocker(self._choice):
            self._choice.clear()
            for id, text in choices:
                self._choice.addItem(text, id)
            at = self._choice.findData(self._chosen.get(view.id, ""))
            self._choice.setCurrentIndex(max(0, at) if choices else -1)

    def _list_handoffs(self) -> None:
        """All hand-offs, the worst first, then the other ways on the map, the busiest first.

        A log without departments has no hand-offs, and people wait and leave all the same.
        """
        journey, locale, findings = self._document.journey, self._locale, self._analyst.findings
        steps = findings.flow.steps if findings.flow is not None else ()
        crossings = {(step.source, step.target): step.count for step in steps}
        ways = sorted(journey.transitions, key=lambda t: -crossings.get((t.source, t.target), 0))
        ids = [z.handoff for z in findings.ranking if journey.transition(z.handoff) is not None]
        ids = list(dict.fromkeys([*ids, *(t.id for t in journey.handoffs), *(t.id for t in ways)]))
        entries = []
        for id in ids:
            transition = journey.transition(id)
            assert transition is not None
            ends = (touchpoint_name(journey, t) for t in (transition.source, transition.target))
            entries.append((locale.arrow(*ends), id))
        known = [(self._which.itemText(i), self._which.itemData(i))
                 for i in range(self._which.count())]  # fmt: skip
        with QSignalBlocker(self._which):
            if known != entries:
                self._which.clear()
                for text, id in entries:
                    self._which.addItem(text, id)
            at = self._which.findData(self._handoff)
            self._which.setCurrentIndex(max(0, at) if entries else -1)
