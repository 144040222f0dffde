"""What of a window cannot be read in full: measured by the metrics of the fonts it is written in.

What scrolls may be larger than what is seen of it, and what is written with an ellipsis has a tip
that says all of it; everything else has room for its text.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDialog,
    QDockWidget,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QStackedLayout,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionSpinBox,
    QTabBar,
    QTableView,
    QTextEdit,
    QToolBar,
    QToolButton,
    QWidget,
)  # fmt: skip

from journeymap.app.fitting import Roomy

#: What a rehearsed translation is longer by; it may go on in the next line.
PADDING = str.maketrans("\u27e6\u27e7\u00b7", "   ")

#: A text, the room it needs, and the room it has.
Need = tuple[str, QSize, QRect]


def faults(top: QWidget, screen: QSize) -> Iterator[str]:
    """What of a window is cut off, stands out, overlaps, or has no place on the screen."""
    if top.isWindow() and (top.width() > screen.width() or top.height() > screen.height()):
        yield f"{name(top)} is larger than a screen: {top.size().toTuple()}"
    behind = [d for d in top.findChildren(QDockWidget) if d.visibleRegion().isEmpty()]
    for widget in (top, *top.findChildren(QWidget)):
        if widget.isVisible() and not any(dock.isAncestorOf(widget) for dock in behind):
            yield from cut(widget)
            yield from outside(widget)
            yield from overlapping(widget)


def name(widget: QWidget | None) -> str:
    """Where a widget is, by the names of those round it."""
    names: list[str] = []
    while widget is not None:
        names.append(widget.objectName() or type(widget).__name__)
        widget = None if widget.isWindow() else widget.parentWidget()
    return " < ".join(names[:4])


def cut(widget: QWidget) -> Iterator[str]:
    """Texts of a widget that need more room than they have, and by how much."""
    if isinstance(widget, Roomy) and isinstance(widget.window(), QDialog):
        more = widget.verticalScrollBar().maximum()
        if 0 < more < widget.fontMetrics().height():
            yield f"{name(widget)}: a piece of a line has to be scrolled to"
    for said, need, room in needs(widget):
        short = need.width() > room.width() + 1 or need.height() > room.height() + 1
        if short and said not in widget.toolTip():
            have, want = room.size().toTuple(), need.toTuple()
            yield f"{name(widget)} {said!r}: needs {want}, has {have}"


def needs(widget: QWidget) -> Iterator[Need]:
    """Texts of a widget, the room each needs, and the room each has."""
    if isinstance(widget, QLabel) and widget.text():
        yield words(widget)
    elif isinstance(widget, (QCheckBox, QRadioButton, QPushButton)) and widget.text():
        yield widget.text(), widget.sizeHint(), widget.rect()
    elif isinstance(widget, QToolButton) and widget.text():
        only_icon = widget.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly
        if not only_icon or widget.icon().isNull():
            yield widget.text(), widget.sizeHint(), widget.rect()
    elif isinstance(widget, QComboBox) and widget.currentText():
        option = QStyleOptionComboBox()
        widget.initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        yield field(widget, QStyle.ComplexControl.CC_ComboBox, option, part, widget.currentText())
    elif isinstance(widget, QAbstractSpinBox):
        option = QStyleOptionSpinBox()
        widget.initStyleOption(option)
        part = QStyle.SubControl.SC_SpinBoxEditField
        yield field(widget, QStyle.ComplexControl.CC_SpinBox, option, part, widget.text())
    elif isinstance(widget, QLineEdit):
        seen = widget.contentsRect().intersected(
            widget.parentWidget().rect().translated(-widget.pos())
        )
        # What is typed can be moved to and fro; what says what to type cannot.
        long = line(widget, widget.placeholderText()).width() if not widget.text() else 0
        high = widget.fontMetrics().height()
        yield widget.placeholderText() or widget.text(), QSize(long, high), seen
    elif isinstance(widget, QHeaderView):
        yield from headings(widget)
    elif isinstance(widget, QTabBar):
        for i in range(widget.count()):
            if widget.isTabVisible(i):
                yield widget.tabText(i), line(widget, widget.tabText(i)), widget.tabRect(i)
    elif isinstance(widget, QGroupBox) and widget.title():
        yield widget.title(), line(widget, widget.title()), widget.rect()
    elif isinstance(widget, (QPlainTextEdit, QTextEdit)) and widget.placeholderText():
        high = QSize(0, widget.fontMetrics().height())
        yield widget.placeholderText(), high, widget.viewport().rect()
    elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from cells(widget)


def line(widget: QWidget, text: str) -> QSize:
    """The room of one line; `&` marks a key and takes none."""
    return widget.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, text)


def words(label: QLabel) -> Need:
    """The text of a label: in one line, wrapped, or rich."""
    gap = 2 * label.margin()
    room = label.contentsRect().adjusted(0, 0, -gap, -gap)
    rich = label.textFormat() != Qt.TextFormat.PlainText and "</" in label.text()
    if rich:
        document = QTextDocument()
        document.setDefaultFont(label.font())
        document.setHtml(label.text())
        document.setDocumentMargin(0)
        document.setTextWidth(room.width() if label.wordWrap() else -1)
        return label.text(), document.size().toSize(), room
    if label.wordWrap():
        said = label.text().translate(PADDING).split()
        wide = max(map(label.fontMetrics().horizontalAdvance, said), default=0)
        round_it = label.height() - room.height()
        return label.text(), QSize(wide, label.heightForWidth(label.width()) - round_it), room
    return label.text(), line(label, label.text()), room


def field(
    widget: QWidget, control: QStyle.ComplexControl, option, part: QStyle.SubControl, text: str
) -> Need:
    """The text of a field that has arrows beside it."""
    room = widget.style().subControlRect(control, option, part, widget)
    return text, QSize(line(widget, text).width(), widget.fontMetrics().height()), room


def headings(header: QHeaderView) -> Iterator[Need]:
    """The headings of a table."""
    model = header.model()
    for i in range(header.count() if model is not None else 0):
        text = str(model.headerData(i, header.orientation()) or "")
        if text and not header.isSectionHidden(i):
            need, size = header.sectionSizeFromContents(i), header.sectionSize(i)
            if header.orientation() == Qt.Orientation.Horizontal:
                yield text, need, QRect(0, 0, size, header.height())
            else:
                yield text, need, QRect(0, 0, header.width(), size)


def cells(view: QAbstractItemView) -> Iterator[Need]:
    """The cells of a list or table; one whose tip says it all may be narrower than its text."""
    model, root = view.model(), view.rootIndex()
    columns = model.columnCount(root) if isinstance(view, QTableView) else 1
    for row, column in itertools.product(range(min(model.rowCount(root), 30)), range(columns)):
        index = model.index(row, column, root)
        place, text = view.visualRect(index), index.data()
        if isinstance(text, str) and text and not place.isEmpty():
            yield text, QSize(0 if is_told(view, index) else wide(view, index), high(view)), place


def is_told(view: QAbstractItemView, index: QModelIndex) -> bool:
    """True where a tip says what a cell has no room for, or the list scrolls to it."""
    tip = str(index.data(Qt.ItemDataRole.ToolTipRole) or "").split()
    return not isinstance(view, QTableView) or {*index.data().split()} - {"·"} <= {*tip}


def wide(view: QAbstractItemView, index: QModelIndex) -> int:
    """How wide a cell is asked to be."""
    return 0 if view.wordWrap() else view.sizeHintForIndex(index).width()


def high(view: QAbstractItemView) -> int:
    """How high the line of a cell is."""
    return view.fontMetrics().height()


def outside(widget: QWidget) -> Iterator[str]:
    """A widget that stands out of the one it is in, where nobody can scroll to it."""
    above = widget.parentWidget()
    if widget.isWindow() or above is None or widget.size().isEmpty():
        return
    area = above.parentWidget() if isinstance(above.parentWidget(), QAbstractScrollArea) else None
    if area is not None and above is area.viewport():
        if isinstance(area, QScrollArea) and widget is area.widget():
            off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
            if area.horizontalScrollBarPolicy() == off and widget.width() > above.width() + 1:
                yield f"{name(widget)} is {widget.width()} wide, and seen {above.width()}"
        return
    if isinstance(widget, (QLabel, QAbstractButton, QComboBox, QLineEdit, QAbstractSpinBox)):
        if isinstance(above, (QToolBar, QComboBox, QTabBar, QAbstractItemView, QAbstractSpinBox)):
            return
        if not above.rect().adjusted(-1, -1, 1, 1).contains(widget.geometry()):
            yield f"{name(widget)} stands out: {widget.geometry()} of {above.size().toTuple()}"


def overlapping(widget: QWidget) -> Iterator[str]:
    """What is laid out side by side in a widget and lies one over the other."""
    layout = widget.layout()
    if layout is None or isinstance(layout, QStackedLayout) or isinstance(widget, QMainWindow):
        return
    children = widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    laid = [c for c in children if c.isVisible() and not c.isWindow() and layout.indexOf(c) >= 0]
    for one, other in itertools.combinations(laid, 2):
        shared = one.geometry().intersected(other.geometry())
        if shared.width() > 1 and shared.height() > 1:
            yield f"{name(one)} overlaps {name(other)} by {shared.size().toTuple()}"
