"""The columns of a file in a table: what each is taken for, to be put right in place.

Everything goes by the keyboard: arrows move, letters choose or begin to type, F2 opens a cell, and
what is entered goes to every row that is chosen. Enter is left to the dialog.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from journeymap.app.dialogs.column_cells import DATA, CellDelegate, ChoiceDelegate, Flag
from journeymap.app.dialogs.column_rows import (
    CELLS,
    METRIC,
    MISSING,
    OF_SCORES,
    ROLE,
    SCALE,
    STAGE,
    TOUCHPOINT,
    WHY,
    ColumnRows,
)
from journeymap.app.dialogs.columns import ONCE, Choice
from journeymap.app.fitting import at_size, row_height
from journeymap.data.columns import ColumnRole
from journeymap.data.text import fold
from journeymap.i18n.locale import Locale
from journeymap.model.journey import Journey

#: Narrowest width of each, and its part of the room that is left.
WIDTHS = ((140, 3), (84, 2), (112, 0), (130, 3), (92, 0), (70, 0), (56, 0), (86, 0), (110, 3))
ROW_HEIGHT = 27
#: Letters that follow each other this fast (seconds) are one word.
_PAUSE = 1.0


class ColumnTable(QTableWidget):
    """One row for each column of a file."""

    #: A choice changed, in one row or several.
    changed = Signal()

    def __init__(
        self,
        kind: str,
        choices: Mapping[str, Choice],
        roles: Mapping[str, ColumnRole],
        journey: Journey,
        locale: Locale,
    ) -> None:
        super().__init__(len(choices), len(WIDTHS))
        self.setObjectName("columns")
        self.setAccessibleName(locale.tr("Columns of the file"))
        self._locale, self._kind = locale, kind
        self._rows = ColumnRows(self, kind, choices, roles, journey, locale)
        self._typed, self._typed_at = "", 0.0
        self._filling = False
        self._dress([(t.name, t.name) for t in journey.touchpoints])
        self.itemChanged.connect(self._changed)
        self.clicked.connect(self._clicked)
        self._judge()

    # --- what it says -------------------------------------------------------------------------

    def choices(self) -> dict[str, Choice]:
        """What the table says now."""
        return {column: self._rows.choice(row) for row, column in enumerate(self._rows.columns)}

    def fault(self) -> tuple[int, int, str] | None:
        """The first cell that cannot be as it is: row, column and why."""
        for row in range(self.rowCount()):
            if (found := self._rows.fault(row)) is not None:
                return row, CELLS[found[0]], found[1]
        return None

    def show_notes(self, notes: Mapping[str, str]) -> None:
        """Say something of columns beside why they are read so: what cannot be counted in them."""
        self._rows.notes = dict(notes)
        self._judge()

    def show_places(self, stages: Mapping[str, str]) -> None:
        """Say in which stage (an id) touchpoints would stand that are new, by folded name."""
        self._rows.places = dict(stages)
        self._judge()

    def doubtful(self) -> list[int]:
        """The rows worth a second look."""
        return [row for row in range(self.rowCount()) if self._rows.is_doubtful(row)]

    def read_rows(self) -> list[int]:
        """The rows of columns that are read."""
        return [r for r in range(self.rowCount()) if self._rows.role(r) != "ignore"]

    def show_only(self, rows: Sequence[int] | None, words: str = "") -> None:
        """Show these rows, or all, and of them those whose name has certain words."""
        wanted, kept = fold(words), set(range(self.rowCount()) if rows is None else rows)
        for row, column in enumerate(self._rows.columns):
            role = self._rows.looked(row)
            named = fold(f"{column} {role.question if role else ''}")
            self.setRowHidden(row, row not in kept or wanted not in named)
        if self.currentRow() < 0 or self.isRowHidden(self.currentRow()):
            shown = [row for row in range(self.rowCount()) if not self.isRowHidden(row)]
            self.setCurrentCell(shown[0] if shown else -1, ROLE)

    # --- what is put right --------------------------------------------------------------------

    def choose_role(self, row: int, role: str) -> None:
        """Say what a column is, as if it had been chosen in its cell."""
        self.item(row, ROLE).setData(DATA, role)

    def spread(self, row: int, place: int) -> None:
        """Give what stands in a cell to all rows that are chosen."""
        rows = [r for r in self._meant(row) if r != row]
        if place == ROLE and self.item(row, ROLE).data(DATA) in ONCE:
            return
        data, text = self.item(row, place).data(DATA), self.item(row, place).text()
        own = place == TOUCHPOINT and text == self._locale.tr("by its own name")
        self._filling = True
        for other in (*rows, *([row] if own else [])):
            item = self.item(other, place)
            if not item.flags() & Flag.ItemIsEditable:
                continue
            if own:
                item.setText(self._rows.proposed(other))
            elif place in (ROLE, METRIC, STAGE):
                item.setData(DATA, data)
                item.setText(text)
            else:
                item.setText(text)
        self._filling = False
        self._settle()

    def select_alike(self) -> None:
        """Choose all rows shown that are read as the current one is."""
        here = self.currentRow()
        if here < 0:
            return
        mine = self._rows.choice(here)
        alike = (mine.role, mine.metric, mine.scale, mine.missing)
        self._select(
            row
            for row in range(self.rowCount())
            if (c := self._rows.choice(row)) and (c.role, c.metric, c.scale, c.missing) == alike
        )

    def selectAll(self) -> None:
        """Choose the cells of this column in every row that is shown."""
        self._select(range(self.rowCount()))

    def _select(self, rows: Iterable[int]) -> None:
        place = max(self.currentColumn(), ROLE)
        chosen = QItemSelection()
        for row in rows:
            if not self.isRowHidden(row):
                index = self.model().index(row, place)
                chosen.select(index, index)
        self.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _meant(self, row: int) -> list[int]:
        """The rows a correction in this row is for."""
        chosen = sorted({index.row() for index in self.selectedIndexes()})
        chosen = [r for r in chosen if not self.isRowHidden(r)]
        return chosen if row in chosen else [row]

    # --- keys ---------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters choose, Delete takes back; everything else is as in any table."""
        key, place, row = event.key(), self.currentColumn(), self.currentRow()
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        plain = held in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
        opens = key == Qt.Key.Key_Space or (
            key == Qt.Key.Key_Down and held == Qt.KeyboardModifier.AltModifier
        )
        if row < 0 or self.state() == QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)
        elif opens:
            self.edit(self.currentIndex())
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._take_back(row, place)
        elif plain and place in (ROLE, METRIC, STAGE) and event.text().strip():
            self._choose_by_letter(row, place, event.text())
        else:
            super().keyPressEvent(event)

    def _take_back(self, row: int, place: int) -> None:
        if place not in (ROLE, TOUCHPOINT, SCALE, MISSING):
            return
        item = self.item(row, place)
        if not item.flags() & Flag.ItemIsEditable:
            return
        if place == ROLE:
            item.setData(DATA, "ignore")
        elif place == TOUCHPOINT:
            item.setText(self._locale.tr("by its own name"))
        else:
            item.setText("")
        self.spread(row, place)

    def _choose_by_letter(self, row: int, place: int, text: str) -> None:
        """The entry that begins like what is typed; the same letter again gives the next one."""
        item = self.item(row, place)
        if not item.flags() & Flag.ItemIsEditable:
            return
        now = time.monotonic()
        self._typed = fold(text) if now - self._typed_at > _PAUSE else self._typed + fold(text)
        self._typed_at = now
        entries = self._entries(place)
        found = [e for e in entries if fold(e[0]).startswith(self._typed)]
        if not found and len(set(self._typed)) == 1:
            found = [e for e in entries if fold(e[0]).startswith(self._typed[0])]
            places = [i for i, e in enumerate(found) if e[1] == item.data(DATA)]
            found = found[(places[0] + 1) % len(found) :] if places else found
        elif not found:
            self._typed = ""
        if found:
            item.setText(found[0][0])
            item.setData(DATA, found[0][1])
            self.spread(row, place)

    def _entries(self, place: int) -> list[tuple[str, str]]:
        named = {ROLE: self._rows.roles, METRIC: self._rows.metrics, STAGE: self._rows.stages}[
            place
        ]
        return [(name, id) for id, name in named.items()]

    # --- making it ----------------------------------------------------------------------------

    def _dress(self, touchpoints: Sequence[tuple[str, str]]) -> None:
        locale = self._locale
        titles = (
            locale.tr("Column"),
            locale.tr("Looks like"),
            locale.tr("Read as"),
            locale.tr("Touchpoint"),
            locale.tr("Stage"),
            locale.tr("Metric"),
            locale.tr("Scale"),
            locale.tr("No answer"),
            locale.tr("Why"),
        )
        self.setHorizontalHeaderLabels(list(titles))
        self.horizontalHeaderItem(MISSING).setToolTip(
            locale.tr("Codes that are no answers, separated by commas: 0, 99, n/a")
        )
        self.horizontalHeaderItem(SCALE).setToolTip(
            locale.tr("Worst and best answer, like 1–5; 5–1 where 1 is best")
        )
        self.setItemDelegate(CellDelegate(self))
        self.setItemDelegateForColumn(WHY, CellDelegate(self, begins=True))
        self.setItemDelegateForColumn(SCALE, CellDelegate(self, ordered=True))
        own = (locale.tr("by its own name"), "")
        for place, delegate in (
            (ROLE, ChoiceDelegate(self._entries(ROLE), self)),
            (METRIC, ChoiceDelegate(self._entries(METRIC), self)),
            (STAGE, ChoiceDelegate(self._entries(STAGE), self)),
            (TOUCHPOINT, ChoiceDelegate([own, *touchpoints], self, free=True)),
        ):
            self.setItemDelegateForColumn(place, delegate)
        self.verticalHeader().hide()
        row_height(ROW_HEIGHT, self)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        # Questions of one survey begin alike and end in what they are about.
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.DoubleClicked | trigger.EditKeyPressed | trigger.AnyKeyPressed)
        head = self.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        head.setStretchLastSection(True)
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        for place in OF_SCORES:
            self.setColumnHidden(place, self._kind != "survey")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room: names and reasons take what is left."""
        super().resizeEvent(event)
        head = self.horizontalHeader()
        shown = [
            (i, max(at_size(width, self), head.sectionSizeHint(i)), part)
            for i, (width, part) in enumerate(WIDTHS)
            if not self.isColumnHidden(i)
        ]
        spare = max(0, self.viewport().width() - sum(width for _, width, _ in shown))
        parts = sum(part for _, _, part in shown)
        for place, width, part in shown:
            self.setColumnWidth(place, width + spare * part // max(1, parts))

    # --- following a change -------------------------------------------------------------------

    def _clicked(self, index: QModelIndex) -> None:
        chooses = index.column() in (ROLE, METRIC, STAGE) and len(self.selectedIndexes()) == 1
        if chooses and index.flags() & Flag.ItemIsEditable:
            self.edit(index)

    def _changed(self, item: QTableWidgetItem) -> None:
        if self._filling:
            return
        if item.column() == ROLE and item.data(DATA) in ONCE:
            self._only(item.row(), str(item.data(DATA)))
        self._settle()

    def _only(self, row: int, role: str) -> None:
        """One column at most has this role: the one that had it is left out."""
        self._filling = True
        for other in range(self.rowCount()):
            if other != row and self.item(other, ROLE).data(DATA) == role:
                self.item(other, ROLE).setData(DATA, "ignore")
        self._filling = False

    def _settle(self) -> None:
        self._judge()
        QTimer.singleShot(0, self, self.changed.emit)

    def _judge(self) -> None:
        """Say the roles in words, what only scores have, reasons and faults, in every row."""
        self._filling = True
        self._rows.judge()
        self._filling = False
        self.viewport().update()
