"""Progress of the work that runs, and the button that ends it."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from journeymap.app.jobs import Job, Jobs
from journeymap.i18n.locale import Locale


class ProgressBar(QWidget):
    """Shown while a job runs."""

    def __init__(self, jobs: Jobs, locale: Locale) -> None:
        super().__init__()
        self._locale = locale
        self.setObjectName("progress")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 4, 0)
        self._title = QLabel()
        self._bar = QProgressBar()
        self._bar.setFixedWidth(160)
        self._bar.setTextVisible(False)
        self._stop = QPushButton(locale.tr("Cancel"))
        self._stop.setObjectName("cancel_job")
        for widget in (self._title, self._bar, self._stop):
            row.addWidget(widget)
        self._stop.clicked.connect(self._cancel)
        self._job: Job | None = None
        jobs.job_started.connect(self._begin)
        jobs.job_ended.connect(self._end)
        self.hide()

    def _begin(self, job: Job) -> None:
        self._job = job
        self._title.setText(job.title)
        self._bar.setRange(0, 0)
        self._bar.setAccessibleName(job.title)
        self._stop.setEnabled(True)
        job.progressed.connect(self._show)
        self.show()

    def _show(self, share: float) -> None:
        self._bar.setRange(0, 100)
        self._bar.setValue(round(100 * share))

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._stop.setEnabled(False)
            self._title.setText(self._locale.tr("Stopping…"))

    def _end(self, _job: Job) -> None:
        self._job = None
        self.hide()
