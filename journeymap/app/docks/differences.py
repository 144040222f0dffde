"""The list of differences from the version compared with; choosing one shows it on the map."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QVBoxLayout

from journeymap.app.comparing import Comparing
from journeymap.app.docks.panel import Panel
from journeymap.app.document import Document
from journeymap.i18n.locale import Locale
from journeymap.model.comparing_words import describe

#: What stands in front of a line, as on the map; an order has no sign there.
SIGNS = {"added": "+", "removed": "−", "moved": "→", "changed": "≠", "order": "↕"}


class Differences(Panel):
    """One line for each difference, and how many there are; follows every edit."""

    def __init__(self, document: Document, comparing: Comparing, locale: Locale) -> None:
        super().__init__("differences_panel")
        self._comparing, self._locale = comparing, locale
        self._said = QLabel()
        self._said.setObjectName("differences_said")
        self._said.setWordWrap(True)
        self._list = QListWidget()
        self._list.setObjectName("differences")
        self._list.setAccessibleName(locale.tr("Differences"))
        self._list.setWordWrap(True)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 6, 0, 0)
        rows.addWidget(self._said)
        rows.addWidget(self._list)
        self._said.setContentsMargins(8, 0, 8, 0)
        self.follow(comparing.changed, document.project_changed, document.replaced)
        self._list.itemActivated.connect(self._choose)
        self._list.itemClicked.connect(self._choose)

    def sizeHint(self) -> QSize:
        """A few lines: the map is what counts."""
        return QSize(400, 160)

    def refresh(self) -> None:
        """List the differences anew."""
        locale, comparison = self._locale, self._comparing.comparison
        self._list.clear()
        compared = self._comparing.compared
        if comparison is None or compared is None:
            self._said.setText(locale.tr("Choose a version to compare with."))
            return
        self._said.setText(
            locale.tr(
                "%n difference(s) from {name}",
                "",
                len(comparison.all),
                name=locale.isolate(compared.name),
            )
        )
        for difference in comparison.all:
            sign = SIGNS[difference.kind]
            if locale.rtl and sign == SIGNS["moved"]:
                sign = "←"
            text = f"{sign}  {describe(difference, comparison, locale)}"
            item = QListWidgetItem(text)
            item.setData(Qt.ItemDataRole.UserRole, difference.id)
            self._list.addItem(item)

    def _choose(self, item: QListWidgetItem) -> None:
        if id := item.data(Qt.ItemDataRole.UserRole):
            self.entity_chosen.emit(id)
