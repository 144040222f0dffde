"""The cells of the table of columns: what is drawn in them and what opens for a correction."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractItemModel,
    QLocale,
    QPointF,
    QRect,
    QRectF,
    Qt,
    QTimer,
)
from PySide6.QtGui import QColor, QPainter, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from journeymap.app.dialogs.column_model import DATA, FAULT, Flag, Index
from journeymap.i18n.locale import EN_DASH, FIRST_STRONG_ISOLATE, POP_ISOLATE

if TYPE_CHECKING:
    from journeymap.app.dialogs.column_table import ColumnTable

#: Keeps what is on either side of it from left to right.
_LRM = "\u200e"


class CellDelegate(QStyledItemDelegate):
    """A cell of text; a fault is framed and marked, so that it does not rest on a colour.

    With `begins`, what does not fit is cut off at its end. With `ordered`, it is written from left
    to right in every language: a scale says by its order which end is best.
    """

    def __init__(self, table: ColumnTable, *, begins: bool = False, ordered: bool = False) -> None:
        super().__init__(table)
        self._table, self._begins, self._ordered = table, begins, ordered

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Cut long texts where it hurts least."""
        super().initStyleOption(option, index)
        if self._begins:
            option.textElideMode = Qt.TextElideMode.ElideRight
        if self._ordered and option.direction == Qt.LayoutDirection.RightToLeft:
            option.direction = Qt.LayoutDirection.LeftToRight
            option.displayAlignment = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter

    def displayText(self, value: object, _locale: QLocale) -> str:
        """What stands in a cell runs its own way: Latin sentences end at their own end."""
        text = str(value or "")
        if not text or not self._table.isRightToLeft():
            return text
        if self._ordered:  # Arabic digits would turn round what is between them
            return text.replace(EN_DASH, f"{_LRM}{EN_DASH}{_LRM}")
        return f"{FIRST_STRONG_ISOLATE}{text}{POP_ISOLATE}"

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """The line to type in."""
        editor = super().createEditor(parent, option, index)
        if self._ordered:
            editor.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        return editor

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the text, the cell the keys are in, and a fault."""
        super().paint(painter, option, index)
        fault = bool(index.data(FAULT))
        current = bool(option.state & QStyle.StateFlag.State_HasFocus)
        if not fault and not current:
            return
        palette = option.palette
        color = palette.color(QPalette.ColorRole.BrightText if fault else QPalette.ColorRole.Text)
        painter.save()
        painter.setPen(QPen(color, 2))
        painter.drawRect(QRectF(option.rect).adjusted(1, 1, -1, -2))
        if fault:
            font = painter.font()
            font.setBold(True)
            painter.setFont(font)
            flag = Qt.AlignmentFlag
            side = flag.AlignLeft if _rtl(option) else flag.AlignRight
            painter.drawText(option.rect.adjusted(6, 0, -6, 0), side | flag.AlignVCenter, "!")
        painter.restore()

    def setModelData(self, editor: QWidget, _model: QAbstractItemModel, index: Index) -> None:
        """Take over what was typed, for every row that is chosen."""
        assert isinstance(editor, QLineEdit)
        self._table.enter(index.row(), index.column(), editor.text())


class ChoiceDelegate(CellDelegate):
    """A cell to choose in; with `free`, other words may be typed.

    One box is made when it is needed: a survey may have hundreds of columns.
    """

    def __init__(
        self, entries: Sequence[tuple[str, str]], table: ColumnTable, *, free: bool = False
    ) -> None:
        super().__init__(table)
        self.entries, self._free = tuple(entries), free

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Leave room for the mark: what it covered would look like the end of the text."""
        super().initStyleOption(option, index)
        room = option.rect.width() - option.fontMetrics.height() - 12
        option.text = option.fontMetrics.elidedText(option.text, option.textElideMode, room)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the text, and a mark that there is a choice."""
        super().paint(painter, option, index)
        if not index.flags() & Flag.ItemIsEditable or index.data(FAULT):
            return
        # Drawn by hand: asking a widget for its style from here leaves Qt and Python at odds over
        # who owns it, now that a style sheet has put one of its own in the place of the program's.
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        palette, role = option.palette, QPalette.ColorRole
        side, whole = option.fontMetrics.height(), option.rect
        x = whole.left() + 3 if _rtl(option) else whole.right() - side - 2
        ground = palette.color(role.Highlight if chosen else role.Base)
        painter.fillRect(QRect(x, whole.top() + 3, side, whole.height() - 7), ground)
        half, middle = side / 5, QPointF(x + side / 2, whole.center().y())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        mark = QColor(palette.color(role.HighlightedText if chosen else role.PlaceholderText))
        painter.setBrush(mark)
        corners = [QPointF(-half, -half / 2), QPointF(half, -half / 2), QPointF(0, half / 2)]
        painter.drawPolygon(QPolygonF([middle + corner for corner in corners]))
        painter.restore()

    def createEditor(
        self, parent: QWidget, _option: QStyleOptionViewItem, _index: Index
    ) -> QComboBox:
        """The box, opened at once where nothing can be typed."""
        box = QComboBox(parent)
        box.setEditable(self._free)
        for text, data in self.entries:
            box.addItem(text, data)
        if self._free:
            flag = Qt.AlignmentFlag
            start = flag.AlignRight if self._table.isRightToLeft() else flag.AlignLeft
            box.lineEdit().setAlignment(start | flag.AlignAbsolute | flag.AlignVCenter)
            box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
            completer = box.completer()
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        else:
            QTimer.singleShot(0, box, box.showPopup)
        box.activated.connect(lambda _chosen: self._done(box))
        return box

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Show what the cell says."""
        assert isinstance(editor, QComboBox)
        if self._free:
            editor.setEditText(index.data() or "")
            editor.lineEdit().selectAll()
        else:
            editor.setCurrentIndex(max(0, editor.findData(index.data(DATA))))

    def setModelData(self, editor: QWidget, _model: QAbstractItemModel, index: Index) -> None:
        """Take over what was chosen or typed, for every row that is chosen."""
        assert isinstance(editor, QComboBox)
        value = editor.currentText() if self._free else editor.currentData()
        self._table.enter(index.row(), index.column(), value)

    def _done(self, box: QComboBox) -> None:
        self.commitData.emit(box)
        self.closeEditor.emit(box)


def _rtl(option: QStyleOptionViewItem) -> bool:
    return option.direction == Qt.LayoutDirection.RightToLeft
