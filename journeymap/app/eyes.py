"""Whose eyes the map is looked at with: everybody's, or those of one persona."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox

from journeymap.app.document import Document
from journeymap.i18n.locale import Locale


class Eyes(QObject):
    """The persona that is chosen. This is a way to look and no edit, like a filter."""

    #: Other eyes look at the map; carries the persona's id, empty for everybody.
    changed = Signal(str)

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._chosen = ""
        document.project_changed.connect(self._follow)
        document.replaced.connect(self._forget)

    @property
    def persona(self) -> str:
        """The id of the persona, empty for everybody or when it is there no longer."""
        return self._chosen if self._document.journey.persona(self._chosen) else ""

    def choose(self, persona: str) -> None:
        """Look with other eyes."""
        if persona != self._chosen:
            self._chosen = persona
            self.changed.emit(self.persona)

    def _forget(self) -> None:
        self.choose("")

    def _follow(self) -> None:
        if self._chosen and not self.persona:
            self.choose("")


class PersonaChooser(QComboBox):
    """Chooses whose eyes; not wanted while there is no persona."""

    #: There is somebody to choose, or nobody any more.
    wanted = Signal(bool)

    def __init__(self, document: Document, eyes: Eyes, locale: Locale) -> None:
        super().__init__()
        self.setObjectName("persona_chooser")
        self.setAccessibleName(locale.tr("Whose eyes the map is looked at with"))
        self.setToolTip(locale.tr("Whose eyes the map is looked at with"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setMaximumWidth(220)
        self._document, self._eyes, self._locale = document, eyes, locale
        self.activated.connect(lambda _index: eyes.choose(str(self.currentData() or "")))
        eyes.changed.connect(self.refresh)
        document.project_changed.connect(self.refresh)
        document.replaced.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Offer everybody and each persona."""
        locale = self._locale
        entries = [(locale.tr("Everybody"), "")]
        for persona in self._document.journey.personas:
            entries.append((persona.name.strip() or locale.tr("(no name)"), persona.id))
        with QSignalBlocker(self):
            if entries != [(self.itemText(i), self.itemData(i)) for i in range(self.count())]:
                self.clear()
                for text, data in entries:
                    self.addItem(text, data)
            self.setCurrentIndex(max(0, self.findData(self._eyes.persona)))
        self.wanted.emit(len(entries) > 1)
