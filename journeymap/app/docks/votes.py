"""Where the dots went, most of them first; nothing of it while they are hidden."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from journeymap.app.docks.panel import Panel
from journeymap.app.docks.things_list import ThingsList
from journeymap.app.document import Document
from journeymap.app.fitting import Roomy
from journeymap.app.things import thing_text
from journeymap.app.words import Words
from journeymap.i18n.locale import Locale
from journeymap.model.entities import Note
from journeymap.model.feelings import Votable, concealed, dots_left, dots_placed, most_voted


class VotesPanel(Panel):
    """A ranked list of cards, hand-offs and notes."""

    def __init__(self, document: Document, locale: Locale) -> None:
        super().__init__("votes")
        self._document, self._locale = document, locale
        self._said = Words(locale, name="votes_said")
        self.list = ThingsList("votes_list", locale.tr("Where the dots went"), locale)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(8, 8, 8, 8)
        rows.addWidget(Roomy(self._said))
        rows.addWidget(self.list, 1)
        rows.addStretch(0)
        self.list.entity_chosen.connect(self._choose)
        self.follow(document.project_changed, document.replaced)
        self.refresh()

    def refresh(self) -> None:
        """Show the dots that may be seen."""
        locale, journey = self._locale, self._document.journey
        ranked = most_voted(concealed(journey))
        lines = [(entity.id, self._told(entity)) for entity in ranked]
        self.list.show_lines(lines)
        self.list.setVisible(bool(lines))
        if journey.votes_hidden:
            left = locale.tr("%n dot(s) left", "", dots_left(journey))
            text = f"{locale.tr('Hidden until they are revealed.')} {left}"
        elif lines:
            text = locale.tr("%n dot(s) on the map", "", dots_placed(journey))
        else:
            text = locale.tr("No dots yet. Begin under Room, Dot voting.")
        self._said.setText(text)

    def _told(self, entity: Votable) -> str:
        locale, journey = self._locale, self._document.journey
        text = thing_text(journey, entity.id, locale)
        if isinstance(entity, Note):
            place = thing_text(journey, entity.on, locale)
            text = locale.tr("{text} (on {name})", text=text, name=place)
        return f"{locale.tr('%n dot(s)', 'votes', entity.votes)} · {text}"

    def _choose(self, id: str) -> None:
        entity = self._document.journey.by_id.get(id)
        self.entity_chosen.emit(entity.on if isinstance(entity, Note) else id)
