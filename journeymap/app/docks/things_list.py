"""A list of sentences about things of the map; choosing one flies there."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem

from journeymap.app.words import RIGHT_TO_LEFT_MARK
from journeymap.i18n.locale import Locale

ID = Qt.ItemDataRole.UserRole


class ThingsList(QListWidget):
    """Headings and sentences. A sentence may stand for a thing of the map."""

    #: A sentence was chosen; carries the id of its thing.
    entity_chosen = Signal(str)

    def __init__(self, name: str, title: str, locale: Locale) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setWordWrap(True)
        self.setSpacing(2)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._mark = RIGHT_TO_LEFT_MARK if locale.rtl else ""
        self.currentItemChanged.connect(lambda now, _old: self._choose(now))
        self.itemClicked.connect(self._choose)

    def show_lines(self, lines: list[tuple[str, str]]) -> None:
        """Show (id, sentence) pairs; a pair without an id is a heading. What was chosen stays."""
        now = [(str(self.item(i).data(ID)), self.item(i).text()) for i in range(self.count())]
        wanted = [(id, self._turned(text)) for id, text in lines]
        if now == wanted:
            return
        current = self.currentItem()
        chosen = str(current.data(ID)) if current is not None else ""
        self.blockSignals(True)
        self.clear()
        for id, text in wanted:
            item = QListWidgetItem(text)
            item.setData(ID, id)
            if not id:
                item.setFlags(Qt.ItemFlag.ItemIsEnabled)
                font = QFont(item.font())
                font.setBold(True)
                item.setFont(font)
            self.addItem(item)
            if id and id == chosen:
                self.setCurrentItem(item)
        self.blockSignals(False)

    def _turned(self, text: str) -> str:
        return "\n".join(self._mark + line for line in text.split("\n"))

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.data(ID):
            self.entity_chosen.emit(str(item.data(ID)))
