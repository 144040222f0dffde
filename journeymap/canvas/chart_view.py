"""A chart of plain shapes as a widget, and the table behind it, for whoever reads numbers."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QToolTip,
    QWidget,
)

from journeymap.canvas.paint import paint_picture
from journeymap.picture.charting import Chart, Table
from journeymap.picture.shapes import Item
from journeymap.picture.theme import Theme

#: Draws a chart for a width in pixels.
Draw = Callable[[float], Chart]
#: Charts are not drawn narrower than this; the room round them scrolls.
LEAST = 420


class ChartView(QWidget):
    """Shows a chart as wide as there is room; what is under the pointer says its numbers."""

    #: Something that stands on the map was clicked; carries its id.
    entity_chosen = Signal(str)

    def __init__(self, name: str, theme: Theme) -> None:
        super().__init__()
        self.setObjectName(name)
        self._theme = theme
        self._draw: Draw | None = None
        self._chart: Chart | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)

    @property
    def chart(self) -> Chart | None:
        """What is shown, None while nothing is."""
        return self._chart

    def show_chart(self, draw: Draw | None) -> None:
        """Show a chart, which is drawn again whenever there is more or less room."""
        self._draw = draw
        self._redraw()

    def wear(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        self.update()

    def item_at(self, place: QPointF) -> Item | None:
        """The topmost thing at a place that has anything to say."""
        items = self._chart.picture.items if self._chart is not None else ()
        for item in reversed(items):
            x, y, w, h = item.bounds
            if item.tip and x <= place.x() < x + w and y <= place.y() < y + h:
                return item
        return None

    def sizeHint(self) -> QSize:
        """As high as the chart."""
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        """As high as the chart, and as wide as it must be to be read."""
        if self._chart is None:
            return QSize(LEAST, 0)
        return QSize(LEAST, round(self._chart.picture.height))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw for the room there is."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._redraw()

    def event(self, event: QEvent) -> bool:
        """Say what is under the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            item = self.item_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), item.tip if item is not None else "", self)
            return True
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show a hand over what leads to the map."""
        item = self.item_at(event.position())
        shape = Qt.CursorShape.PointingHandCursor if item is not None and item.ref else None
        self.setCursor(shape or Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Go to what was clicked on the map."""
        item = self.item_at(event.position())
        if item is not None and item.ref and event.button() == Qt.MouseButton.LeftButton:
            self.entity_chosen.emit(item.ref)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the chart, and nothing round it: the ground is that of the panel."""
        if self._chart is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        picture = self._chart.picture
        if self.width() < picture.width:
            painter.scale(self.width() / picture.width, self.width() / picture.width)
        paint_picture(painter, picture, self._theme)
        painter.end()

    def _redraw(self) -> None:
        self._chart = None if self._draw is None else self._draw(max(LEAST, self.width()))
        self.setAccessibleDescription("" if self._chart is None else self._chart.words)
        self.updateGeometry()
        self.update()


class ChartTable(QTableWidget):
    """The numbers of a chart in rows that can be walked by keys and copied."""

    #: A row about something on the map was activated; carries its id.
    entity_chosen = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self._table: Table | None = None
        self.itemActivated.connect(self._go)

    def show_table(self, table: Table | None) -> None:
        """Show other numbers."""
        if table == self._table:
            return
        self._table = table
        self.clear()
        rows = table.rows if table is not None else ()
        heads = table.heads if table is not None else ()
        self.setRowCount(len(rows))
        self.setColumnCount(len(heads))
        self.setHorizontalHeaderLabels(list(heads))
        for i, row in enumerate(rows):
            for j, text in enumerate(row):
                self.setItem(i, j, QTableWidgetItem(text))
        self.resizeColumnsToContents()

    def _go(self, cell: QTableWidgetItem) -> None:
        refs = self._table.refs if self._table is not None else ()
        if cell.row() < len(refs) and refs[cell.row()]:
            self.entity_chosen.emit(refs[cell.row()])
