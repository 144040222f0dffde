"""The columns of a file in a table: what each is taken for, to be put right in place."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    Qt,
    QTimer,
)
from PySide6.QtGui import QPainter, QPalette, QPolygonF
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from journeymap.app.dialogs.columns import ROLES, Choice, codes_from, role_names, scale_from
from journeymap.i18n.locale import Locale
from journeymap.model.metric import METRICS
from journeymap.picture.words import metric_name

COLUMN, SAMPLE, ROLE, TOUCHPOINT, METRIC, SCALE, MISSING = range(7)
#: Only a score has these.
OF_SCORES = (TOUCHPOINT, METRIC, SCALE, MISSING)
WIDTHS = ((COLUMN, 230), (SAMPLE, 190), (ROLE, 130), (TOUCHPOINT, 190), (METRIC, 90), (SCALE, 80))
#: What is chosen in a cell, beside what is said there; and what a score said before it was none.
DATA, KEPT = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex
Flag = Qt.ItemFlag


class ChoiceDelegate(QStyledItemDelegate):
    """A cell to choose in; with `free`, other words may be typed.

    One box is made when it is needed: a survey may have hundreds of columns.
    """

    def __init__(
        self, entries: Sequence[tuple[str, str]], parent: QWidget, *, free: bool = False
    ) -> None:
        super().__init__(parent)
        self._entries, self._free = entries, free

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the text, and a mark that there is a choice."""
        super().paint(painter, option, index)
        if not index.flags() & Flag.ItemIsEditable:
            return
        # Drawn by hand: asking a widget for its style from here leaves Qt and Python at odds over
        # who owns it, now that a style sheet has put one of its own in the place of the program's.
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        palette, role = option.palette, QPalette.ColorRole
        side, whole = option.fontMetrics.height(), option.rect
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        x = whole.left() if rtl else whole.right() - side + 1
        ground = palette.color(role.Highlight if chosen else role.Base)
        painter.fillRect(QRect(x, whole.top(), side, whole.height() - 1), ground)
        half, middle = side / 5, QPointF(x + side / 2, whole.center().y())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.color(role.HighlightedText if chosen else role.Text))
        corners = [QPointF(-half, -half / 2), QPointF(half, -half / 2), QPointF(0, half / 2)]
        painter.drawPolygon(QPolygonF([middle + corner for corner in corners]))
        painter.restore()

    def createEditor(
        self, parent: QWidget, _option: QStyleOptionViewItem, _index: Index
    ) -> QComboBox:
        """The box, opened at once where nothing can be typed."""
        box = QComboBox(parent)
        box.setEditable(self._free)
        for text, data in self._entries:
            box.addItem(text, data)
        if not self._free:
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

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Take over what was chosen or typed."""
        assert isinstance(editor, QComboBox)
        if not self._free:
            model.setData(index, editor.currentData(), DATA)
        model.setData(index, editor.currentText().strip(), Qt.ItemDataRole.EditRole)

    def _done(self, box: QComboBox) -> None:
        self.commitData.emit(box)
        self.closeEditor.emit(box)


class ColumnTable(QTableWidget):
    """One row for each column of a file."""

    def __init__(
        self,
        kind: str,
        choices: Mapping[str, Choice],
        samples: Mapping[str, Sequence[str]],
        touchpoints: Iterable[str],
        locale: Locale,
    ) -> None:
        super().__init__(len(choices), 7)
        self.setObjectName("columns")
        self.setAccessibleName(locale.tr("Columns of the file"))
        self._columns = tuple(choices)
        self._roles = {id: role_names(locale)[id] for id in ROLES[kind]}
        self._metrics = {known: metric_name(known, locale) for known in METRICS}
        self._dress(kind, locale)
        for column, delegate in (
            (ROLE, ChoiceDelegate([(n, id) for id, n in self._roles.items()], self)),
            (METRIC, ChoiceDelegate([(n, id) for id, n in self._metrics.items()], self)),
            (TOUCHPOINT, ChoiceDelegate([(n, n) for n in touchpoints], self, free=True)),
        ):
            self.setItemDelegateForColumn(column, delegate)
        for row, (column, choice) in enumerate(choices.items()):
            self._fill(row, column, choice, samples.get(column, ()))
        self.itemChanged.connect(self._changed)
        self.clicked.connect(self._clicked)

    def choose_role(self, row: int, role: str) -> None:
        """Say what a column is, as if it had been chosen in its cell."""
        self.item(row, ROLE).setData(DATA, role)

    def choices(self) -> dict[str, Choice]:
        """What the table says now. Raises `ValueError` naming the column that cannot be read."""
        found = {}
        for row, column in enumerate(self._columns):
            role = self.item(row, ROLE).data(DATA)
            texts = [str(self.item(row, at).text()).strip() for at in OF_SCORES]
            metric = self.item(row, METRIC).data(DATA)
            choice = Choice(role)
            if role == "score":
                choice = Choice(role, texts[0], metric, texts[2], texts[3])
                try:
                    scale_from(choice.scale)
                    codes_from(choice.missing)
                except ValueError:
                    raise ValueError(column) from None
            found[column] = choice
        return found

    def _dress(self, kind: str, locale: Locale) -> None:
        self.setHorizontalHeaderLabels(
            [
                locale.tr("Column"),
                locale.tr("Looks like"),
                locale.tr("Read as"),
                locale.tr("Touchpoint"),
                locale.tr("Metric"),
                locale.tr("Scale"),
                locale.tr("No answer"),
            ]
        )
        self.horizontalHeaderItem(MISSING).setToolTip(
            locale.tr("Codes that are no answers, separated by commas: 0, 99, n/a")
        )
        self.horizontalHeaderItem(SCALE).setToolTip(locale.tr("Worst and best answer, like 1–5"))
        self.verticalHeader().hide()
        self.setShowGrid(False)
        # Questions of one survey begin alike and end in what they are about.
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(
            trigger.DoubleClicked
            | trigger.SelectedClicked
            | trigger.EditKeyPressed
            | trigger.AnyKeyPressed
        )
        for place, width in WIDTHS:
            self.setColumnWidth(place, width)
        head = self.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        head.setStretchLastSection(True)
        head.setHighlightSections(False)
        for place in OF_SCORES:
            self.setColumnHidden(place, kind != "survey")
        if kind != "survey":
            self.setColumnWidth(SAMPLE, 520)

    def _fill(self, row: int, column: str, choice: Choice, samples: Sequence[str]) -> None:
        for place, text in ((COLUMN, column), (SAMPLE, " · ".join(samples[:4]))):
            item = QTableWidgetItem(text)
            item.setFlags(item.flags() & ~Flag.ItemIsEditable)
            item.setToolTip(text)
            self.setItem(row, place, item)
        role = QTableWidgetItem(self._roles.get(choice.role, choice.role))
        role.setData(DATA, choice.role)
        self.setItem(row, ROLE, role)
        metric = QTableWidgetItem(self._metrics[choice.metric])
        metric.setData(DATA, choice.metric)
        self.setItem(row, METRIC, metric)
        for place, text in (
            (TOUCHPOINT, choice.touchpoint),
            (SCALE, choice.scale),
            (MISSING, choice.missing),
        ):
            self.setItem(row, place, QTableWidgetItem(text))
        self._enable(row)

    def _clicked(self, index: QModelIndex) -> None:
        if index.column() in (ROLE, METRIC) and index.flags() & Flag.ItemIsEditable:
            self.edit(index)

    def _changed(self, item: QTableWidgetItem) -> None:
        if item.column() == ROLE:
            self._enable(item.row())

    def _enable(self, row: int) -> None:
        """Say the role in words; only a score shows what scores alone have."""
        self.blockSignals(True)
        role = self.item(row, ROLE)
        role.setText(self._roles.get(role.data(DATA), ""))
        is_score = role.data(DATA) == "score"
        on = Flag.ItemIsEditable | Flag.ItemIsEnabled
        for place in OF_SCORES:
            item = self.item(row, place)
            was = bool(item.flags() & Flag.ItemIsEditable)
            if is_score and item.data(KEPT) is not None:
                item.setText(item.data(KEPT))
            if not is_score and was:
                item.setData(KEPT, item.text())
                item.setText("")
            item.setFlags(item.flags() | on if is_score else item.flags() & ~on)
        touchpoint = self.item(row, TOUCHPOINT)
        if is_score and not touchpoint.text():
            touchpoint.setText(self._columns[row])
        self.blockSignals(False)
        self.viewport().update()
