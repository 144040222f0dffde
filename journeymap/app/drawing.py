"""Keeps the map on the screen in step with journey, findings, language and theme."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from journeymap.analysis.results import Findings
from journeymap.app.analyst import Analyst
from journeymap.app.comparing import Comparing
from journeymap.app.document import Document
from journeymap.app.finishing import Answer, Finishing, Question
from journeymap.app.repairing import Repairing
from journeymap.canvas.view import MapView
from journeymap.evidence.versions import version_name
from journeymap.i18n.locale import Locale
from journeymap.layout.memory import Memory
from journeymap.model.journey import Journey
from journeymap.picture.compose import PictureOptions, compose
from journeymap.picture.shapes import Picture
from journeymap.picture.theme import theme_named

#: The first picture of a larger map is not waited for.
AT_ONCE = 150


class Drawing(QObject):
    """Composes the picture anew when something changed; the scene replaces what differs."""

    #: The map was drawn anew.
    drawn = Signal()

    def __init__(
        self,
        document: Document,
        analyst: Analyst,
        comparing: Comparing,
        repairing: Repairing,
        view: MapView,
        locale: Locale,
        theme: str,
    ) -> None:
        super().__init__(view)
        self._comparing, self._repairing = comparing, repairing
        self._document, self._analyst, self._view = document, analyst, view
        self._locale, self._theme = locale, theme_named(theme)
        self._aspect = 16 / 9
        #: Whether the departments are shown.
        self.lanes = True
        #: The share of crossings that the drawn ways carry.
        self.flow = 1.0
        self._persona = ""
        self._memory = Memory()
        self._may_sketch = True
        self._finishing = Finishing(analyst, self)
        self._finishing.made.connect(self._show_whole)
        self._finishing.failed.connect(self._draw_whole)
        self._asked: tuple[Journey, Findings, PictureOptions]
        self._last: tuple[Journey, Findings, PictureOptions, Picture] | None = None
        #: The last picture that is no sketch, which thumbnails are made of; None before the first.
        self.whole: Picture | None = None
        document.project_changed.connect(self.draw)
        document.versions_changed.connect(self.draw)
        document.replaced.connect(self._draw_anew)
        comparing.changed.connect(self.draw)
        repairing.changed.connect(self.draw)
        analyst.findings_changed.connect(self.draw)

    @property
    def options(self) -> PictureOptions:
        """What the map shows now."""
        return PictureOptions(
            aspect=self._aspect,
            lanes=self.lanes,
            version=version_name(self._document.project),
            compared=self._comparing.compared,
            persona=self._persona,
            what_if=self._repairing.what_if,
            flow=self.flow,
        )

    def picture(self) -> Picture:
        """The picture as it should be now; the last one while nothing it shows has changed.

        That of a large map may be a sketch until its whole layout is there.
        """
        journey, findings = self._document.journey, self._analyst.findings
        options = self.options
        if self._last is not None:
            shown, known, before, picture = self._last
            if shown is journey and known is findings and before == options:
                return picture
            asked_anew = known.pending or known.selection != findings.selection
            if shown is journey and asked_anew and len(journey.touchpoints) > AT_ONCE:
                # Every card of a large map says something else: too much for one turn.
                self._finish(journey, findings, options)
                return picture
        if len(journey.touchpoints) > AT_ONCE and not self._memory.kept("roads"):
            return self._without_cards(journey, findings, options)
        picture = compose(
            journey,
            findings,
            self._locale,
            options=options,
            memory=self._memory,
            may_sketch=self._may_sketch,
        )
        self._last = (journey, findings, options, picture)
        if self._memory.kept("sketched"):
            self._finish(journey, findings, options)
        else:
            self.whole = picture
            self._finishing.drop()
        return picture

    def _without_cards(
        self, journey: Journey, findings: Findings, options: PictureOptions
    ) -> Picture:
        """Stages and lanes of a map so large that even its first layout has to be waited for."""
        self._finish(journey, findings, options)
        frame = replace(journey, touchpoints=(), transitions=(), notes=(), annotations=())
        shown = replace(options, waiting=True, compared=None, what_if=None)
        measured = self._document.project.evidence is not None
        nothing = Findings(findings.selection, pending=measured)
        return compose(frame, nothing, self._locale, options=shown)

    def _finish(self, journey: Journey, findings: Findings, options: PictureOptions) -> None:
        """Have the whole picture made in a thread; it is shown when it is there."""
        locale = self._locale

        def whole(memory: Memory) -> Picture:
            return compose(journey, findings, locale, options=options, memory=memory)

        self._asked = (journey, findings, options)
        self._finishing.ask(Question(whole, self._memory))

    def _show_whole(self, answer: Answer) -> None:
        """Show the whole picture; what is chosen stays in sight if it was."""
        view, self._memory = self._view, answer.memory
        self._last, self.whole = (*self._asked, answer.picture), answer.picture
        chosen = view.scene().item_of(view.selected[0]) if len(view.selected) == 1 else None
        seen = chosen is not None and view.sees(chosen.frame)
        self.draw()
        if chosen is not None and seen and not view.sees(chosen.frame):
            view.fly_to(view.selected[0])

    def _draw_whole(self, _error: object = None) -> None:
        """Draw without a sketch, however long it takes; what goes wrong is told as anywhere."""
        self._may_sketch, self._last = False, None
        self.draw()
        self._may_sketch = True

    @property
    def is_busy(self) -> bool:
        """True while the map is a sketch whose whole layout is still to come."""
        return self._finishing.is_busy

    def stop(self) -> None:
        """Make no more layouts, before the window goes."""
        self._finishing.stop()

    def look_with(self, persona: str) -> None:
        """Show it with the eyes of a persona, or of everybody when the id is empty."""
        self._persona = persona
        self.draw()

    def draw(self) -> None:
        """Show what is there now."""
        journey = self._document.journey
        self._view.places = {t.id: (t.stage, t.department) for t in journey.touchpoints}
        self._view.names = {t.id: t.name for t in journey.touchpoints}
        self._view.ways = {t.id: (t.source, t.target) for t in journey.transitions}
        self._view.show_picture(self.picture(), self._theme)
        self.drawn.emit()

    def wear(self, theme: str) -> None:
        """Show it in another theme."""
        self._theme = theme_named(theme)
        self.draw()

    def show_lanes(self, lanes: bool) -> None:
        """Show the map with the departments, or without."""
        self.lanes = lanes
        self.draw()

    def show_flow(self, share: float) -> None:
        """Draw only the busiest ways, which carry this share of the crossings."""
        self.flow = share
        self.draw()

    def fit(self) -> None:
        """Lay the map out for the room there is, and show all of it.

        Only here: cards that moved whenever the window is resized would be hard to follow.
        """
        room = self._view.viewport().size()
        if room.height() > 50:
            aspect = room.width() / room.height()
            self._aspect = min(2.4, max(1.0, round(4 * aspect) / 4))
        self.draw()
        self._view.fit()

    def _draw_anew(self) -> None:
        self._memory, self._last, self.whole = Memory(), None, None
        self._finishing.forget()
        self._view.choose(())
        self._view.slides.skip()
        if self._view.isVisible():
            self.fit()
