"""Keeps the findings in step with journey, evidence and filter, counting in a thread."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from journeymap.analysis.results import Findings
from journeymap.app.document import Document
from journeymap.app.jobs import Job
from journeymap.data.counted import Report
from journeymap.evidence.project import Project
from journeymap.evidence.selection import Selection

#: A change is answered at once; those that follow it faster than this are answered together.
DEBOUNCE_MS = 30


class Analyst(QObject):
    """Answers every change of the document with new findings, the latest question only."""

    #: New findings; carries `Findings`.
    findings_changed = Signal(object)
    #: It began or ended to compute.
    busy_changed = Signal(bool)
    #: The question could not be answered; carries the exception.
    failed = Signal(object)

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self.findings = self._unknown()
        self._job: Job | None = None
        self._again = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._start)
        self._asked = QElapsedTimer()
        document.project_changed.connect(self.ask)
        document.evidence_changed.connect(self.ask)
        document.filter_changed.connect(self.ask)
        document.replaced.connect(self._forget)

    @property
    def is_busy(self) -> bool:
        """True while an answer is still to come."""
        return self._job is not None or self._timer.isActive()

    def ask(self) -> None:
        """Find again, soon."""
        if self._document.project.evidence is None:
            self._timer.stop()
            self._again = False
            if self.findings != self._unknown():
                self._answer(self._unknown())
            return
        if self.findings == Findings(self._document.selection):
            self.findings = self._unknown()
        if self._job is not None:
            self._again = True
            self._job.cancel()
        else:
            waits = self._asked.isValid() and self._asked.elapsed() < DEBOUNCE_MS
            self._timer.start(DEBOUNCE_MS if waits else 0)
        self._asked.start()

    def stop(self) -> None:
        """Give up what is being computed, before the window goes."""
        self._timer.stop()
        self._again = False
        if self._job is not None:
            self._job.cancel()
            self._job.wait(5.0)

    def _forget(self) -> None:
        # Whoever shows findings shows the other document anew anyway.
        self.findings = self._unknown()
        self.ask()

    def _unknown(self) -> Findings:
        """What is known before anything was looked for."""
        now = self._document
        return Findings(now.selection, pending=now.project.evidence is not None)

    def _answer(self, findings: Findings) -> None:
        self.findings = findings
        self.findings_changed.emit(findings)

    def _start(self) -> None:
        if self._job is not None:
            self._again = True
            return
        project, selection = self._document.project, self._document.selection
        job = Job("findings", lambda report: find_for(project, selection, report), self)
        self._job = job
        job.succeeded.connect(lambda found: self._settle(project, selection, found))
        job.failed.connect(lambda error: self._fail(project, selection, error))
        job.ended.connect(self._end)
        self.busy_changed.emit(True)
        job.start()

    def _is_current(self, project: Project, selection: Selection) -> bool:
        now = self._document
        return project is now.project and selection == now.selection

    def _settle(self, project: Project, selection: Selection, findings: Findings) -> None:
        if self._is_current(project, selection) and findings != self.findings:
            self._answer(findings)

    def _fail(self, project: Project, selection: Selection, error: Exception) -> None:
        if self._is_current(project, selection):
            if self.findings.pending:  # nothing comes any more: do not let anybody wait for it
                self._answer(Findings(selection))
            self.failed.emit(error)

    def _end(self) -> None:
        self._job = None
        if self._again:
            self._again = False
            self._timer.start(DEBOUNCE_MS)
        else:
            self.busy_changed.emit(False)


def find_for(project: Project, selection: Selection, report: Report) -> Findings:
    """Findings for a selection; two segments at once are counted again from the source files.

    Raises `SelectionError` when the files cannot answer any more.
    """
    from journeymap.analysis.findings import find

    report(0.0)
    evidence = project.evidence
    asked = selection
    if evidence is not None and selection.needs_recount:
        from journeymap.data.importing import recount

        evidence = recount(project, selection, report)
        asked = replace(selection, segments={}, beside="")
    findings = find(project.journey, evidence, asked)
    report(1.0)
    return findings if asked is selection else replace(findings, selection=selection)
