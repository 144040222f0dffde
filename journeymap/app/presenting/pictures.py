"""The pictures of a presentation: at once where that can be, otherwise from a thread."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from journeymap.analysis.results import Findings
from journeymap.app.finishing import Answer, Finishing, Question
from journeymap.i18n.locale import Locale
from journeymap.layout.mapping import MANY
from journeymap.layout.memory import Memory
from journeymap.model.journey import Journey
from journeymap.picture.compose import PictureOptions, compose
from journeymap.picture.shapes import Picture


class Pictures(QObject):
    """Draws what is presented; before a whole room nothing may stand still."""

    #: The whole picture of a large map; carries `Picture`.
    ready = Signal(object)

    def __init__(self, locale: Locale, parent: QObject) -> None:
        super().__init__(parent)
        self._locale, self._memory = locale, Memory()
        #: What was to be drawn last.
        self.asked: tuple[Journey, Findings, PictureOptions] | None = None
        self._finishing = Finishing(None, self)
        self._finishing.made.connect(self._show)
        self._finishing.failed.connect(self._draw_after_all)

    @property
    def is_busy(self) -> bool:
        """True while a whole picture is still to come."""
        return self._finishing.is_busy

    def draw(self, journey: Journey, findings: Findings, options: PictureOptions) -> Picture | None:
        """What is to be shown now; None where that is what is shown already.

        The first picture of a large map comes when it is `ready`, and so does the whole one after
        a sketch.
        """
        known, self.asked = self.asked, (journey, findings, options)
        same = known is not None and known[0] is journey and known[1] is findings
        if known is not None and same and known[2] == options:
            return None
        picture = None
        if len(journey.touchpoints) <= MANY or self._memory.kept("roads"):
            picture = self._compose(self._memory, may_sketch=True)
        if picture is None or self._memory.kept("sketched"):
            self._finishing.ask(Question(partial(self._whole, self.asked), self._memory))
        else:
            self._finishing.drop()
        return picture

    def stop(self) -> None:
        """Draw no more."""
        self._finishing.stop()

    def _compose(self, memory: Memory, *, may_sketch: bool) -> Picture:
        assert self.asked is not None
        journey, findings, options = self.asked
        return compose(
            journey, findings, self._locale, options=options, memory=memory, may_sketch=may_sketch
        )

    def _whole(self, asked: tuple[Journey, Findings, PictureOptions], memory: Memory) -> Picture:
        return compose(*asked[:2], self._locale, options=asked[2], memory=memory)

    def _show(self, answer: Answer) -> None:
        self._memory = answer.memory
        self.ready.emit(answer.picture)

    def _draw_after_all(self, _error: object) -> None:
        """Draw here, however long it takes; what goes wrong is told as anywhere."""
        self.ready.emit(self._compose(Memory(), may_sketch=False))
