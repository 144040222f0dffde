"""The columns of a file in a table: what each is taken for, to be put right in place.

Everything goes by the keyboard: arrows move, letters choose or begin to type, F2 opens a cell, and
what is entered goes to every row that is chosen. Enter is left to the dialog.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from journeymap.app.dialogs.column_cells import CellDelegate, ChoiceDelegate
from journeymap.app.dialogs.column_model import (
    DATA,
    METRIC,
    MISSING,
    OF_SCORES,
    ROLE,
    SCALE,
    STAGE,
    TOUCHPOINT,
    WHY,
    ColumnModel,
    Flag,
)
from journeymap.app.dialogs.columns import ONCE, Choice
from journeymap.app.fitting import at_size, row_height
from journeymap.data.text import fold
from journeymap.i18n.locale import Locale

#: Narrowest width of each, and its part of the room that is left.
WIDTHS = ((140, 3), (84, 2), (136, 0), (130, 3), (92, 0), (70, 0), (56, 0), (86, 0), (110, 3))
ROW_HEIGHT = 27
#: Letters that follow each other this fast (seconds) are one word.
_PAUSE = 1.0


class ColumnTable(QTableView):
    """One row for each column of a file."""

    def __init__(
        self, columns: ColumnModel, touchpoints: Sequence[str], locale: Locale, *, scored: bool
    ) -> None:
        super().__init__()
        self.setObjectName("columns")
        self.setAccessibleName(locale.tr("Columns of the file"))
        self._columns = columns
        columns.setParent(self)
        self.setModel(columns)
        self._typed, self._typed_in, self._typed_at = "", (-1, -1), 0.0
        self._dress(touchpoints)
        for place in OF_SCORES:
            self.setColumnHidden(place, not scored)
        self.clicked.connect(self._clicked)

    # --- what it says -------------------------------------------------------------------------

    def choices(self) -> dict[str, Choice]:
        """What the table says now."""
        return {c: self._columns.choice(row) for row, c in enumerate(self._columns.columns)}

    def doubtful(self) -> list[int]:
        """The rows worth a second look."""
        return [row for row in self._rows if self._columns.is_doubtful(row)]

    def read_rows(self) -> list[int]:
        """The rows of columns that are read."""
        return [row for row in self._rows if self._columns.choice(row).role != "ignore"]

    def show_only(self, rows: Sequence[int] | None, words: str = "") -> None:
        """Show these rows, or all, and of them those whose name has certain words."""
        wanted, kept = fold(words), set(self._rows if rows is None else rows)
        shown = [row for row in sorted(kept) if self._columns.has_words(row, wanted)]
        for row in self._rows:
            if self.isRowHidden(row) != (row not in shown):
                self.setRowHidden(row, row not in shown)
        if self.currentIndex().row() not in shown:
            self.stand(shown[0] if shown else -1, ROLE)

    def stand(self, row: int, place: int) -> None:
        """Go to a cell."""
        self.setCurrentIndex(self._columns.index(row, place))

    @property
    def _rows(self) -> range:
        return range(self._columns.rowCount())

    # --- what is put right --------------------------------------------------------------------

    def enter(self, row: int, place: int, value: str) -> None:
        """Enter something in a cell: it goes to all rows that are chosen, if this is one of them.

        A role that one column has at most stays where it was entered.
        """
        chosen = {i.row() for i in self.selectedIndexes() if not self.isRowHidden(i.row())}
        alone = row not in chosen or (place == ROLE and value in ONCE)
        self._columns.enter([row] if alone else sorted(chosen), place, value)

    def select_alike(self) -> None:
        """Choose all rows shown that are read as the current one is."""
        here = self.currentIndex().row()
        if here < 0:
            return
        mine = self._columns.choice(here)
        alike = (mine.role, mine.metric, mine.scale, mine.missing)
        self._select(
            row for row, c in enumerate(self.choices().values())
            if (c.role, c.metric, c.scale, c.missing) == alike
        )  # fmt: skip

    def selectAll(self) -> None:
        """Choose the cells of this column in every row that is shown."""
        self._select(self._rows)

    def _select(self, rows: Iterable[int]) -> None:
        place = max(self.currentIndex().column(), ROLE)
        chosen = QItemSelection()
        for row in rows:
            if not self.isRowHidden(row):
                index = self._columns.index(row, place)
                chosen.select(index, index)
        self.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    # --- keys ---------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters choose, Delete takes back; everything else is as in any table."""
        key, index = event.key(), self.currentIndex()
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        plain = held in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
        opens = key == Qt.Key.Key_Space or (
            key == Qt.Key.Key_Down and held == Qt.KeyboardModifier.AltModifier
        )
        if not index.isValid() or self.state() == QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)
        elif opens:
            self.edit(index)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            if index.column() in (ROLE, TOUCHPOINT, SCALE, MISSING) and self._can(index):
                back = "ignore" if index.column() == ROLE else ""
                self.enter(index.row(), index.column(), back)
        elif plain and index.column() in self._columns.entries and event.text().strip():
            self._choose_by_letter(index, event.text())
        else:
            super().keyPressEvent(event)

    def _choose_by_letter(self, index: QModelIndex, text: str) -> None:
        """The entry that begins like what is typed; the same letter again gives the next one."""
        if not self._can(index):
            return
        now = time.monotonic()
        here = index.row(), index.column()
        goes_on = here == self._typed_in and now - self._typed_at <= _PAUSE
        self._typed = self._typed + fold(text) if goes_on else fold(text)
        self._typed_in, self._typed_at = here, now
        entries = self._columns.entries[index.column()]
        found = [id for id, name in entries.items() if fold(name).startswith(self._typed)]
        if not found and len(set(self._typed)) == 1:
            found = [id for id, name in entries.items() if fold(name).startswith(self._typed[0])]
            chosen = index.data(DATA)
            found = found[(found.index(chosen) + 1) % len(found) :] if chosen in found else found
        elif not found:
            self._typed = ""
        if found:
            self.enter(index.row(), index.column(), found[0])

    def _can(self, index: QModelIndex) -> bool:
        return bool(index.flags() & Flag.ItemIsEditable)

    def _clicked(self, index: QModelIndex) -> None:
        alone = len(self.selectedIndexes()) == 1
        if index.column() in self._columns.entries and alone and self._can(index):
            self.edit(index)

    # --- making it ----------------------------------------------------------------------------

    def _dress(self, touchpoints: Sequence[str]) -> None:
        self.setItemDelegate(CellDelegate(self))
        self.setItemDelegateForColumn(WHY, CellDelegate(self, begins=True))
        self.setItemDelegateForColumn(SCALE, CellDelegate(self, ordered=True))
        entries = {
            place: [(name, id) for id, name in named.items()]
            for place, named in self._columns.entries.items()
        }
        own = self._columns.own_name
        entries[TOUCHPOINT] = [(name, name) for name in (own, *touchpoints)]
        for place in (ROLE, METRIC, STAGE, TOUCHPOINT):
            delegate = ChoiceDelegate(entries[place], self, free=place == TOUCHPOINT)
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
