"""Keeps the map on the screen in step with journey, findings, language and theme."""

from __future__ import annotations

from PySide6.QtCore import QObject

from journeymap.analysis.results import Findings
from journeymap.app.analyst import Analyst
from journeymap.app.document import Document
from journeymap.canvas.view import MapView
from journeymap.i18n.locale import Locale
from journeymap.picture.compose import PictureOptions, compose
from journeymap.picture.shapes import Picture
from journeymap.picture.theme import theme_named


class Drawing(QObject):
    """Composes the picture anew when something changed; the scene replaces what differs."""

    def __init__(
        self, document: Document, analyst: Analyst, view: MapView, locale: Locale, theme: str
    ) -> None:
        super().__init__(view)
        self._document, self._analyst, self._view = document, analyst, view
        self._locale, self._theme = locale, theme_named(theme)
        document.project_changed.connect(self.draw)
        document.replaced.connect(self._draw_anew)
        analyst.findings_changed.connect(self.draw)

    def picture(self) -> Picture:
        """The picture as it should be now."""
        return screen_picture(self._document, self._analyst.findings, self._locale)

    def draw(self) -> None:
        """Show what is there now."""
        journey = self._document.journey
        self._view.places = {t.id: (t.stage, t.department) for t in journey.touchpoints}
        self._view.show_picture(self.picture(), self._theme)

    def wear(self, theme: str) -> None:
        """Show it in another theme."""
        self._theme = theme_named(theme)
        self.draw()

    def _draw_anew(self) -> None:
        self._view.choose(())
        self.draw()
        self._view.fit()


def screen_picture(document: Document, findings: Findings, locale: Locale) -> Picture:
    """The picture of a document for the screen."""
    return compose(document.journey, findings, locale, options=PictureOptions())
