"""The list of problems: what is wrong or unfinished in the journey. Found in a thread."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from journeymap.app.document import Document
from journeymap.app.jobs import Job
from journeymap.i18n.locale import Locale


class Problems(QListWidget):
    """One line for each problem; choosing one shows its place on the map."""

    #: Show this entity on the map; carries its id.
    entity_chosen = Signal(str)

    def __init__(self, document: Document, locale: Locale) -> None:
        super().__init__()
        self.setObjectName("problems")
        self.setAccessibleName(locale.tr("Problems in the journey"))
        self._document, self._locale = document, locale
        self._job: Job | None = None
        self._stale = True
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(150)
        self._timer.timeout.connect(self._find)
        document.project_changed.connect(self._outdated)
        document.replaced.connect(self._outdated)
        self.itemActivated.connect(self._choose)
        self.itemClicked.connect(self._choose)

    def sizeHint(self) -> QSize:
        """A few lines: the map is what counts."""
        return QSize(400, 110)

    def showEvent(self, event: QShowEvent) -> None:
        """Look only while somebody looks at the list."""
        super().showEvent(event)
        if self._stale:
            self._timer.start()

    def stop(self) -> None:
        """Give up looking, before the window goes."""
        self._timer.stop()
        if self._job is not None:
            self._job.wait(5.0)

    def _outdated(self) -> None:
        self._stale = True
        if self.isVisible():
            self._timer.start()

    def _find(self) -> None:
        if self._job is not None:
            self._timer.start()
            return
        journey, locale = self._document.journey, self._locale

        def find(_report: object) -> list[tuple[str, str, tuple[str, ...]]]:
            from journeymap.model.validation import describe, problems

            return [(p.severity, describe(p, journey, locale), p.ids) for p in problems(journey)]

        self._stale = False
        self._job = job = Job("problems", find, self)
        job.succeeded.connect(self._show)
        job.ended.connect(self._ended)
        job.start()

    def _ended(self) -> None:
        self._job = None

    def _show(self, found: list[tuple[str, str, tuple[str, ...]]]) -> None:
        locale = self._locale
        marks = {
            "error": locale.tr("Error"),
            "warning": locale.tr("Warning"),
            "hint": locale.tr("Hint"),
        }
        self.clear()
        for severity, text, ids in found:
            item = QListWidgetItem(f"{marks[severity]}: {text}")
            item.setData(Qt.ItemDataRole.UserRole, ids)
            self.addItem(item)
        if not found:
            self.addItem(locale.tr("No problems found."))

    def _choose(self, item: QListWidgetItem) -> None:
        ids = item.data(Qt.ItemDataRole.UserRole) or ()
        journey = self._document.journey
        for id in ids:
            if journey.touchpoint(id) or journey.transition(id):
                self.entity_chosen.emit(id)
                return
