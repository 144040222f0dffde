"""Comparisons: segments side by side, two periods, channels, voices; what really differs, listed.

The two boxes at the head say what is compared; both are part of the selection, so that exports show
the same. Every line leads to its place on the map.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QListView,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from journeymap.analysis.results import Findings, touchpoint_name
from journeymap.app.analyst import Analyst
from journeymap.app.document import Document
from journeymap.app.earlier import earlier_spans, with_span
from journeymap.app.words import RIGHT_TO_LEFT_MARK, Words
from journeymap.evidence.selection import Span, segment_values
from journeymap.i18n.locale import Locale
from journeymap.model.journey import Journey
from journeymap.picture.difference_words import (
    between_text,
    changes_text,
    channel_text,
    crowds_text,
    index_change_text,
    index_gap_text,
    mix_text,
    score_change_text,
    score_gap_text,
    span_text,
)
from journeymap.picture.voice_words import disagreement_text, voice_text
from journeymap.picture.words import counting_text

Role = Qt.ItemDataRole
#: (id of touchpoint or hand-off, its words).
Line = tuple[str, str]


class Comparisons(QWidget):
    """What is compared, and what was found, in sections."""

    #: A line was chosen; carries the id of its touchpoint or hand-off.
    entity_chosen = Signal(str)

    def __init__(self, document: Document, analyst: Analyst, locale: Locale) -> None:
        super().__init__()
        self.setObjectName("comparisons")
        self._document, self._analyst, self._locale = document, analyst, locale
        self._stale = True
        self._beside, self._against = QComboBox(), QComboBox()
        form = QFormLayout()
        form.setContentsMargins(10, 8, 10, 0)
        for box, name, label in (
            (self._beside, "beside", locale.tr("&Side by side")),
            (self._against, "against", locale.tr("&Compared with")),
        ):
            box.setObjectName(name)
            box.setAccessibleName(label.replace("&", ""))
            form.addRow(label, box)
        self._beside.activated.connect(self._show_beside)
        self._against.activated.connect(self._compare)
        self._said = Words(locale, name="comparisons_said", quiet=True)
        self._said.setContentsMargins(10, 0, 10, 0)
        self._list = QListWidget()
        self._list.setObjectName("comparisons_list")
        self._list.setAccessibleName(locale.tr("What differs"))
        self._list.setWordWrap(True)
        self._list.setResizeMode(QListView.ResizeMode.Adjust)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setSpacing(2)
        self._list.itemActivated.connect(self._pick)
        self._list.itemClicked.connect(self._pick)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(6)
        rows.addLayout(form)
        rows.addWidget(self._said)
        rows.addWidget(self._list, 1)
        analyst.findings_changed.connect(self.show_findings)
        document.project_changed.connect(self._show_names)
        document.replaced.connect(self._show_document)
        document.evidence_changed.connect(self._show_document)
        document.filter_changed.connect(self._show_choice)
        self._show_document()

    def focus_choice(self) -> None:
        """Put the keyboard on the first thing there is to choose."""
        box = self._beside if self._beside.count() > 1 else self._against
        box.setFocus()

    def show_findings(self, findings: Findings) -> None:
        """List what the findings say; a list that nobody sees is made when it is shown."""
        self._stale = not self.isVisible()
        if self._stale:
            return
        locale, journey = self._locale, self._document.journey
        self._said.setText(self._about(findings))
        self._list.clear()
        mark = RIGHT_TO_LEFT_MARK if locale.rtl else ""
        for title, lines in sections(findings, journey, locale):
            if not lines:
                continue
            head = QListWidgetItem(f"{mark}{title} ({locale.number(len(lines))})")
            font = head.font()
            font.setBold(True)
            head.setFont(font)
            head.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self._list.addItem(head)
            for id, text in lines:
                row = QListWidgetItem(mark + text)
                row.setData(Role.UserRole, id)
                self._list.addItem(row)

    def showEvent(self, event: QShowEvent) -> None:
        """Show what was found meanwhile."""
        super().showEvent(event)
        if self._stale:
            self.show_findings(self._analyst.findings)

    def _show_names(self) -> None:
        """A name in the list may have changed."""
        self.show_findings(self._analyst.findings)

    def _about(self, findings: Findings) -> str:
        locale = self._locale
        if findings.pending:
            return counting_text(locale)
        lines = []
        if findings.changes is not None:
            lines.append(changes_text(findings.changes, self._document.journey, locale))
        if findings.beside is not None:
            found = findings.beside
            gaps = [*found.touchpoints.values(), *found.handoffs.values()]
            lines.append(
                locale.tr(
                    "{real} of {compared} differences between the groups are real.",
                    real=locale.number(sum(g.real for g in gaps)),
                    compared=locale.number(len(gaps)),
                )
            )
            if found.left_out:
                lines.append(locale.tr("%n smaller group(s) not shown", "", found.left_out))
        if lines:
            lines.append(locale.tr("Corrected for the number of comparisons."))
        return "\n".join(lines)

    def _show_document(self) -> None:
        """Offer what the evidence can compare."""
        locale, evidence = self._locale, self._document.project.evidence
        with QSignalBlocker(self._beside):
            self._beside.clear()
            self._beside.addItem(locale.tr("nothing"), "")
            for variable in segment_values(evidence) if evidence is not None else {}:
                self._beside.addItem(variable, variable)
        self._show_choice()
        self.show_findings(self._analyst.findings)

    def _show_choice(self) -> None:
        """Show what is chosen; earlier periods depend on the period that is looked at."""
        locale, selection = self._locale, self._document.selection
        evidence = self._document.project.evidence
        spans = earlier_spans(evidence, selection) if evidence is not None else []
        if selection.against is not None and selection.against not in spans:
            spans.insert(0, selection.against)
        with QSignalBlocker(self._against):
            self._against.clear()
            self._against.addItem(locale.tr("nothing"), None)
            for span in spans:
                self._against.addItem(span_text(span, locale), span)
            at = spans.index(selection.against) + 1 if selection.against in spans else 0
            self._against.setCurrentIndex(at)
        with QSignalBlocker(self._beside):
            self._beside.setCurrentIndex(max(0, self._beside.findData(selection.beside)))
        self._beside.setEnabled(self._beside.count() > 1)
        self._against.setEnabled(bool(spans))

    def _show_beside(self) -> None:
        selection = self._document.selection
        variable = str(self._beside.currentData() or "")
        segments = {} if variable else selection.segments
        self._document.select(replace(selection, beside=variable, segments=segments))

    def _compare(self) -> None:
        selection, evidence = self._document.selection, self._document.project.evidence
        span = self._against.currentData()
        if isinstance(span, Span) and evidence is not None:
            self._document.select(with_span(evidence, selection, span))
        else:
            self._document.select(replace(selection, against=None))

    def _pick(self, row: QListWidgetItem) -> None:
        id = row.data(Role.UserRole)
        if id:
            self.entity_chosen.emit(str(id))


def sections(findings: Findings, journey: Journey, locale: Locale) -> list[tuple[str, list[Line]]]:
    """Title and lines of every section; only what is real, or what must be known to read it."""

    def named(id: str, text: str) -> Line:
        transition = journey.transition(id)
        if transition is not None:
            ends = (touchpoint_name(journey, t) for t in (transition.source, transition.target))
            return id, f"{locale.arrow(*ends)}: {text}"
        return id, f"{locale.isolate(touchpoint_name(journey, id))}: {text}"

    out: list[tuple[str, list[Line]]] = []
    if (changes := findings.changes) is not None:
        scores = sorted(changes.touchpoints.values(), key=lambda c: c.p)
        indices = sorted(changes.handoffs.values(), key=lambda c: c.p)
        real = [named(c.touchpoint, score_change_text(c, locale)) for c in scores if c.real]
        real += [named(c.handoff, index_change_text(c, locale)) for c in indices if c.real]
        mixes = [
            named(c.touchpoint, mix_text(c.mix, c.after.metric, locale)) for c in scores if c.mix
        ]
        out += [
            (locale.tr("Real changes"), real),
            (locale.tr("The mix of customers changed"), mixes),
        ]
    if (beside := findings.beside) is not None:
        gaps = sorted(beside.touchpoints.values(), key=lambda g: g.p)
        zones = sorted(beside.handoffs.values(), key=lambda g: g.p)
        lines = [named(g.on, score_gap_text(g, locale)) for g in gaps if g.real]
        lines += [named(g.on, index_gap_text(g, locale)) for g in zones if g.real]
        out.append((locale.tr("Groups that really differ"), lines))
    out.append((locale.tr("Split customers"), list(_crowds(findings, named, locale))))
    if beside is None:
        told = [
            named(s.touchpoint, between_text(b, locale))
            for s in findings.scores
            if s.spread is not None
            for b in s.spread.between
            if b.real
        ]
        out.append((locale.tr("Who differs behind an average"), told))
    splits = [(c.touchpoints[0], f"{locale.isolate(c.step)}: {channel_text(c, locale)}")
              for c in findings.channels]  # fmt: skip
    out.append((locale.tr("The same step on several channels"), splits))
    voices = sorted(findings.voices.values(), key=lambda v: not v.real)
    heard = [
        named(
            v.touchpoint,
            disagreement_text(v, locale)
            or locale.tr(", ", "joins reasons").join(voice_text(o, locale) for o in v.voices),
        )
        for v in voices
    ]
    out.append((locale.tr("Several voices"), heard))
    return out


def _crowds(findings: Findings, named: object, locale: Locale) -> Iterable[Line]:
    for score in findings.scores:
        if text := crowds_text(score, locale):
            yield named(score.touchpoint, text)  # type: ignore[operator]
