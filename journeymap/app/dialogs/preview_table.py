"""The table beside the columns of an import: what would come of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from journeymap.app.fitting import Rest, at_size, fit_headings, row_height

NUMBERS = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
_ROW_HEIGHT = 27


class PreviewTable(QTableWidget):
    """Rows to read only; the first column takes what the `widths` of the others leave."""

    def __init__(
        self,
        title: str,
        headings: Sequence[str],
        widths: Mapping[int, int],
        numbers: Sequence[int],
        parent: QWidget,
    ) -> None:
        super().__init__(0, len(headings), parent)
        self._numbers = numbers
        self.setObjectName("preview")
        self.setAccessibleName(title)
        self.setHorizontalHeaderLabels(headings)
        self.verticalHeader().hide()
        row_height(_ROW_HEIGHT, self)
        self.setMinimumWidth(at_size(360, parent))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        head = self.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        head.setHighlightSections(False)
        for place in numbers:
            self.horizontalHeaderItem(place).setTextAlignment(NUMBERS)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        Rest(self, 0)
        for place, width in widths.items():
            self.setColumnWidth(place, at_size(width, parent))
        fit_headings(self)

    def fill(self, row: int, texts: Sequence[str], tips: Sequence[str]) -> None:
        """Write one row."""
        for place, (text, tip) in enumerate(zip(texts, tips, strict=True)):
            item = QTableWidgetItem(text)
            item.setToolTip(tip)
            if place in self._numbers:
                item.setTextAlignment(NUMBERS)
            self.setItem(row, place, item)
