"""Keeps the map on the screen in step with journey, findings, language and theme."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from journeymap.analysis.results import Findings
from journeymap.app.analyst import Analyst
from journeymap.app.comparing import Comparing
from journeymap.app.document import Document
from journeymap.app.repairing import Repairing
from journeymap.canvas.view import MapView
from journeymap.evidence.versions import version_name
from journeymap.i18n.locale import Locale
from journeymap.layout.memory import Memory
from journeymap.model.journey import Journey
from journeymap.picture.compose import PictureOptions, compose
from journeymap.picture.shapes import Picture
from journeymap.picture.theme import theme_named


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
        self._persona = ""
        self._memory = Memory()
        self._last: tuple[Journey, Findings, PictureOptions, Picture] | None = None
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
        )

    def picture(self) -> Picture:
        """The picture as it should be now; the last one while nothing it shows has changed."""
        journey, findings = self._document.journey, self._analyst.findings
        options = self.options
        if self._last is not None:
            shown, known, before, picture = self._last
            if shown is journey and known is findings and before == options:
                return picture
        picture = compose(journey, findings, self._locale, options=options, memory=self._memory)
        self._last = (journey, findings, options, picture)
        return picture

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
        self._view.choose(())
        self._view.slides.skip()
        if self._view.isVisible():
            self.fit()
