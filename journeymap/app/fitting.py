"""Room for what is written, at every size of text and in every language."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QHeaderView, QLineEdit, QScrollArea, QTableView, QWidget

#: Widths in the program's layouts were chosen for text of this size, in points.
NORMAL = 9.0
#: What stands round the words of a line to type in.
ROUND_WORDS = 20


def at_size(pixels: int, widget: QWidget) -> int:
    """A length chosen for text of normal size, for the text of this widget."""
    return round(pixels * max(1.0, widget.font().pointSizeF() / NORMAL))


def fit_headings(table: QTableView) -> None:
    """No column narrower than its heading."""
    head = table.horizontalHeader()
    for column in range(head.count()):
        need = head.sectionSizeHint(column)
        if not head.isSectionHidden(column) and head.sectionSize(column) < need:
            head.resizeSection(column, need)


class Rest(QObject):
    """One column takes the room that the others leave, and never less than its heading needs.

    Where that is more than there is the table scrolls; Qt would squeeze the column to nothing.
    """

    def __init__(self, table: QTableView, column: int) -> None:
        super().__init__(table)
        self._table, self._column = table, column
        head = table.horizontalHeader()
        head.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
        head.sectionResized.connect(self._give)
        table.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        table.viewport().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """A wider table has more left."""
        if event.type() == QEvent.Type.Resize:
            self._give(-1)
        return False

    def _give(self, changed: int) -> None:
        head, own = self._table.horizontalHeader(), self._column
        if changed != own:
            others = sum(head.sectionSize(i) for i in range(head.count()) if i != own)
            left = self._table.viewport().width() - others
            head.resizeSection(own, max(left, head.sectionSizeHint(own)))


def row_height(pixels: int, table: QTableView) -> None:
    """Rows of a height chosen for text of normal size."""
    table.verticalHeader().setDefaultSectionSize(at_size(pixels, table))


def fit_hint(field: QLineEdit) -> None:
    """Wide enough for the words that say what is to be typed."""
    words = QFontMetrics(field.font()).horizontalAdvance(field.placeholderText())
    field.setMinimumWidth(words + ROUND_WORDS)


class Roomy(QScrollArea):
    """Wrapped words as high as they need; where there is no room for that, they can be scrolled.

    A layout with too little room would cut their last lines off.
    """

    def __init__(self, words: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        words.setAutoFillBackground(False)
        self.setWidget(words)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        policy.setVerticalPolicy(policy.Policy.Maximum)
        self.setSizePolicy(policy)

    def heightForWidth(self, width: int) -> int:
        """As high as the words are at a width."""
        return self.widget().heightForWidth(width)

    def sizeHint(self) -> QSize:
        """What the words ask for."""
        return self.widget().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Two lines can always be seen."""
        return QSize(1, 2 * self.fontMetrics().height())
