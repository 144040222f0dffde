"""What would be if hand-offs were repaired: a way of looking, and no edit of anything."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from journeymap.analysis.what_if import Repairable, RepairBench, WhatIf, repair_bench
from journeymap.app.analyst import Analyst
from journeymap.app.document import Document
from journeymap.app.jobs import Job


class Repairing(QObject):
    """How far each hand-off is thought to be repaired, and what that makes of the journey.

    The bench, all that no slider changes, is made in a thread when somebody first asks and anew
    after every filter, edit or import. Sliders then only solve the chain again, at once.
    """

    #: Other repairs, or other effects of them: `what_if` is new.
    changed = Signal()
    #: Other hand-offs can be repaired, or as many by other numbers.
    bench_changed = Signal()

    def __init__(self, document: Document, analyst: Analyst, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._bench: RepairBench | None = None
        self._stale, self._wanted = True, False
        self._job: Job | None = None
        self._shares: dict[str, float] = {}
        #: The journey as it would be, None while it is shown as it is.
        self.what_if: WhatIf | None = None
        # What several signals ask for in one turn is done once.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._work_out)
        analyst.findings_changed.connect(self._spoil)
        document.replaced.connect(self._forget)

    @property
    def repairable(self) -> tuple[Repairable, ...]:
        """The hand-offs a log tells something of, those that win back most first."""
        found = self._bench.repairable if self._bench is not None else ()
        return tuple(sorted(found, key=lambda r: -r.impact.customers_per_1000))

    @property
    def customers(self) -> int:
        """How many customers the log shows to enter."""
        return self._bench.customers if self._bench is not None else 0

    @property
    def is_busy(self) -> bool:
        """True while it is not known yet what could be repaired."""
        return self._job is not None

    def share(self, handoff: str) -> float:
        """How far a hand-off is repaired, 0 to 1."""
        return self._shares.get(handoff, 0.0)

    def want(self) -> None:
        """Somebody looks: find what could be repaired, unless that is known."""
        self._wanted = True
        if self._stale and self._job is None:
            self._start()

    def repair(self, handoff: str, share: float) -> None:
        """Think of a hand-off as repaired so far, 0 to 1."""
        if share != self.share(handoff):
            self._shares[handoff] = share
            self._soon.start()

    def repair_all(self) -> None:
        """Think of everything that can be repaired as repaired."""
        self._shares = {r.handoff: 1.0 for r in self.repairable if r.can_improve}
        self._soon.start()

    def reset(self) -> None:
        """Show the journey as it is."""
        self._shares = {}
        self._soon.start()

    def stop(self) -> None:
        """Wait for what runs in the background."""
        if self._job is not None:
            self._job.cancel()
            self._job.wait(5.0)

    def _spoil(self) -> None:
        self._stale = True
        if self._job is not None:
            self._job.cancel()
        elif self._wanted or self._shares:
            self._start()

    def _forget(self) -> None:
        self._bench, self._stale = None, True
        self._shares = {}
        if self._job is not None:
            self._job.cancel()
        self._work_out()
        self.bench_changed.emit()

    def _start(self) -> None:
        project, selection = self._document.project, self._document.selection
        if project.evidence is None or selection.needs_recount:
            self._settle(None)
            return
        self._stale = False
        journey, evidence = project.journey, project.evidence
        job = Job(
            "repairs",
            lambda report: repair_bench(journey, evidence, selection, report=report),
            self,
        )
        self._job = job
        job.succeeded.connect(self._settle)
        job.ended.connect(self._end)
        job.start()

    def _settle(self, bench: RepairBench | None) -> None:
        if self._stale and bench is not None:
            return  # something changed meanwhile, and it is being found anew
        self._bench, self._stale = bench, False
        self.bench_changed.emit()
        self._work_out()

    def _end(self) -> None:
        self._job = None
        if self._stale and (self._wanted or self._shares):
            self._start()

    def _work_out(self) -> None:
        found = self._bench.repaired(self._shares) if self._bench is not None else None
        if found != self.what_if:
            self.what_if = found
            self.changed.emit()
