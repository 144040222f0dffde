"""Comparing the version shown with another one: a way of looking, and no edit."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from journeymap.app.document import Document
from journeymap.evidence.versions import journey_of, shown_version, version_of
from journeymap.model.comparing import Comparison
from journeymap.model.journey import Journey
from journeymap.picture.scene import Compared


class Comparing(QObject):
    """Remembers which version the map is compared with, as long as there is one."""

    #: Another version, or none, is compared with, or that one changed.
    changed = Signal()

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        #: The version compared with; empty: none.
        self.other = ""
        self._shown = ""
        self._known: tuple[Journey, Journey, Comparison] | None = None
        self._compared: Compared | None = None
        document.versions_changed.connect(self._look)
        document.replaced.connect(self._forget)
        self._forget()

    @property
    def compared(self) -> Compared | None:
        """What the map is compared with; the same value while nothing about it changed."""
        other = version_of(self._document.project, self.other)
        journey = journey_of(self._document.project, self.other)
        if other is None or journey is None:
            self._compared = None
        elif self._compared != (new := Compared(journey, other.name)):
            self._compared = new
        return self._compared

    @property
    def comparison(self) -> Comparison | None:
        """Both journeys side by side, as they are now."""
        compared, new = self.compared, self._document.journey
        if compared is None:
            return None
        if self._known is None or self._known[:2] != (compared.journey, new):
            self._known = (compared.journey, new, Comparison(compared.journey, new))
        return self._known[2]

    def compare_with(self, id: str) -> None:
        """Compare with this version from now on; with none when it is empty."""
        shown = shown_version(self._document.project)
        if shown is None or id == shown.id:
            id = ""
        if id != self.other:
            self.other = id
            self.changed.emit()

    def toggle(self) -> None:
        """Compare with the version before the one shown (the first: with the next), or stop."""
        there, shown = self._document.project.versions, shown_version(self._document.project)
        if self.other or shown is None:
            self.compare_with("")
        else:
            at = there.index(shown)
            self.compare_with(there[at - 1 if at else 1].id)

    def _look(self) -> None:
        """Versions changed: who looks at the one compared with, sees it from the other side."""
        shown = shown_version(self._document.project)
        now = shown.id if shown else ""
        before, self._shown = self._shown, now
        if not self.other:
            return
        if now == self.other:
            self.other = before
        if version_of(self._document.project, self.other) is None or self.other == now:
            self.other = ""
        self.changed.emit()

    def _forget(self) -> None:
        shown = shown_version(self._document.project)
        self._shown = shown.id if shown else ""
        if self.other:
            self.other = ""
            self.changed.emit()
