"""Rows as high as their text needs, measured as they come into view.

Qt measures all rows of a table at once, and a large map has hundreds of hand-offs: that would take
longer than the edit after which it is done.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QTableView

#: Columns take the width of what stands in about so many of their rows.
LOOKED_AT = 40


class RowHeights(QObject):
    """Keeps the rows of one table as high as they need to be."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table
        #: What was written in the rows when they were measured.
        self._known: dict[int, tuple[str, ...]] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self.measure)
        table.horizontalHeader().setResizeContentsPrecision(LOOKED_AT)
        table.verticalScrollBar().valueChanged.connect(self._timer.start)
        table.viewport().installEventFilter(self)
        table.model().modelReset.connect(self.forget)
        table.model().rowsRemoved.connect(self.forget)

    def forget(self) -> None:
        """The rows are new, or have another width: measure them, soon."""
        self._known.clear()
        self._timer.start()

    def look_again(self) -> None:
        """Something else may be written in some rows: measure those, soon."""
        self._timer.start()

    def measure(self) -> None:
        """Measure the rows in view that nobody has measured since they were written."""
        table, columns = self._table, range(self._table.model().columnCount())
        row, bottom = table.rowAt(0), table.viewport().height()
        if not table.isVisible() or row < 0:
            return
        y = table.rowViewportPosition(row)
        while row < table.model().rowCount() and y < bottom:
            written = tuple(table.model().index(row, column).data() for column in columns)
            if self._known.get(row) != written:
                self._known[row] = written
                table.resizeRowToContents(row)
            y += table.rowHeight(row)
            row += 1

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """A table that is shown, or becomes higher, shows rows that were not measured."""
        if event.type() in (QEvent.Type.Show, QEvent.Type.Resize):
            self._timer.start()
        return False
