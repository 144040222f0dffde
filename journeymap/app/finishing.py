"""Whole pictures of large maps, made in a thread while a sketch is shown.

Only the latest question is answered: an answer to an earlier one is never shown, but what was
learnt on the way to it is kept for the next. Findings are waited for, so that the two do not make
each other late.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from journeymap.app.analyst import Analyst
from journeymap.app.jobs import Job
from journeymap.data.counted import Report
from journeymap.layout.memory import Memory
from journeymap.picture.shapes import Picture

#: Findings that take longer (in ms) are not waited for; asked for so often.
PATIENCE_MS, LOOK_MS = 400, 10


@dataclass(frozen=True, eq=False)
class Question:
    """What is to be drawn: how, and what is remembered of the last drawing."""

    compose: Callable[[Memory], Picture]
    memory: Memory


@dataclass(frozen=True, eq=False)
class Answer:
    """The whole picture, and what is remembered of it."""

    question: Question
    picture: Picture
    memory: Memory


class Finishing(QObject):
    """Answers the latest question with a whole picture."""

    #: It is there; carries `Answer`.
    made = Signal(object)
    #: It could not be made; carries the exception.
    failed = Signal(object)

    def __init__(self, analyst: Analyst | None, parent: QObject) -> None:
        super().__init__(parent)
        self._analyst = analyst
        self._wanted: Question | None = None
        self._job: Job | None = None
        #: What an answer that came too late had learnt.
        self._learnt: Memory | None = None
        self._waited = 0
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._look)

    @property
    def is_busy(self) -> bool:
        """True while an answer is still to come."""
        return self._wanted is not None

    def ask(self, question: Question) -> None:
        """Make this picture; what was asked before is wanted no longer."""
        self._wanted = question
        if self._job is not None:
            self._job.cancel()
        elif not self._timer.isActive():
            self._waited = 0
            self._timer.start()

    def drop(self) -> None:
        """Nothing is wanted any more."""
        self._wanted = None
        self._timer.stop()
        if self._job is not None:
            self._job.cancel()

    def forget(self) -> None:
        """Another document is shown: nothing that was learnt is of use."""
        self.drop()
        self._job, self._learnt = None, None

    def stop(self) -> None:
        """Make nothing more, before the window goes."""
        job = self._job
        self.drop()
        if job is not None:
            job.wait(5.0)

    def _look(self) -> None:
        self._waited += LOOK_MS
        finding = self._analyst is not None and self._analyst.is_busy
        if finding and self._waited < PATIENCE_MS:
            return
        self._timer.stop()
        self._start()

    def _start(self) -> None:
        question = self._wanted
        if question is None:
            return
        memory = self._learnt or question.memory.copy()
        self._learnt = None

        def work(report: Report) -> Picture:
            memory.watch = lambda: report(0.0)
            try:
                return question.compose(memory)
            finally:
                memory.watch = None

        self._job = job = Job("layout", work, self)
        job.ended.connect(lambda: self._end(job, question, memory))
        job.succeeded.connect(lambda picture: self._answer(question, picture, memory))
        job.failed.connect(lambda error: self._fail(question, error))
        job.start()

    def _end(self, job: Job, question: Question, memory: Memory) -> None:
        if self._job is not job:
            return
        self._job = None
        if self._wanted is not None and self._wanted is not question:
            self._learnt = memory
            self._waited = 0
            self._timer.start()

    def _answer(self, question: Question, picture: Picture, memory: Memory) -> None:
        if self._wanted is question:
            self._wanted = None
            self.made.emit(Answer(question, picture, memory))

    def _fail(self, question: Question, error: Exception) -> None:
        if self._wanted is question:
            self._wanted = None
            self.failed.emit(error)
