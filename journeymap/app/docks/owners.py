"""Hand-offs and their owners: nobody first, so that the room leaves with an owner for each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QVBoxLayout

from journeymap.analysis.results import Findings
from journeymap.app.analyst import Analyst
from journeymap.app.docks.panel import Panel
from journeymap.app.document import Document
from journeymap.app.editing import Editing
from journeymap.app.fitting import Rest, Roomy, at_size
from journeymap.app.rows import RowHeights
from journeymap.app.things import thing_text
from journeymap.app.words import Words
from journeymap.i18n.locale import Locale
from journeymap.model.entities import Transition
from journeymap.model.journey import Journey

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
RANK, HANDOFF, OWNER, NEXT = range(4)
#: Width of the columns that are written in; the hand-off takes the rest.
WIDE = 104


def handoffs_to_own(journey: Journey, findings: Findings) -> list[str]:
    """The ids of the hand-offs: those nobody owns first, the worst of them first.

    >>> handoffs_to_own(Journey(), Findings(None))
    []
    """
    ranks = {zone.handoff: zone.rank for zone in findings.ranking}
    last = len(ranks) + 1
    return [
        t.id
        for t in sorted(
            journey.handoffs, key=lambda t: (bool(t.owner.strip()), ranks.get(t.id, last))
        )
    ]


class OwnersModel(QAbstractTableModel):
    """The hand-offs as a table; owner and next step can be written."""

    def __init__(self, editing: Editing, locale: Locale) -> None:
        super().__init__()
        self._editing, self._locale = editing, locale
        self._journey, self._ranks = Journey(), dict[str, int]()
        self.ids: list[str] = []
        #: What is written in the rows.
        self._written: list[tuple[object, ...]] = []
        self._heads = (
            locale.tr("Rank"),
            locale.tr("Hand-off"),
            locale.tr("Owner"),
            locale.tr("Next step"),
        )

    def show_handoffs(self, ids: Sequence[str], journey: Journey, findings: Findings) -> bool:
        """Show hand-offs in an order; the same ones in the same order keep what is edited.

        False when the same is written in every row as before.
        """
        self._journey = journey
        self._ranks = {zone.handoff: zone.rank for zone in findings.ranking}
        names = {t.id: t.name for t in journey.touchpoints}
        before, self._written = (
            self._written,
            [
                (self._ranks.get(id), t, names.get(t.source), names.get(t.target))
                for id in ids
                if (t := journey.transition(id)) is not None
            ],
        )
        if list(ids) != self.ids:
            self.beginResetModel()
            self.ids = list(ids)
            self.endResetModel()
            return True
        pairs = zip(before, self._written, strict=True)
        other = [row for row, (was, now) in enumerate(pairs) if was != now]
        if other:
            self.dataChanged.emit(self.index(other[0], 0), self.index(other[-1], NEXT))
        return bool(other)

    def transition(self, row: int) -> Transition | None:
        """The hand-off in a row."""
        return self._journey.transition(self.ids[row]) if 0 <= row < len(self.ids) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """One row for each hand-off."""
        return 0 if parent.isValid() else len(self.ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Rank, hand-off, owner, next step."""
        return 0 if parent.isValid() else len(self._heads)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        """The heads of the columns."""
        if orientation == Qt.Orientation.Horizontal and role == Role.DisplayRole:
            return self._heads[section]
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Owner and next step can be written."""
        flags = super().flags(index)
        if index.column() in (OWNER, NEXT):
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """What stands in a cell."""
        transition = self.transition(index.row())
        if transition is None:
            return None
        column, locale = index.column(), self._locale
        if role == Role.EditRole and column in (OWNER, NEXT):
            return transition.owner if column == OWNER else transition.next_step
        if role in (Role.DisplayRole, Role.ToolTipRole):
            if column == RANK:
                rank = self._ranks.get(transition.id)
                return locale.number(rank) if rank is not None else "–"
            if column == HANDOFF:
                return thing_text(self._journey, transition.id, locale)
            if column == OWNER:
                return transition.owner.strip() or locale.tr("nobody")
            return transition.next_step
        if role == Role.FontRole and column == OWNER and not transition.owner.strip():
            font = QFont()
            font.setBold(True)
            font.setItalic(True)
            return font
        if role == Role.TextAlignmentRole and column == RANK:
            return int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter)
        return None

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        """Write an owner or a next step."""
        transition = self.transition(index.row())
        if role != Role.EditRole or transition is None or index.column() not in (OWNER, NEXT):
            return False
        field = "owner" if index.column() == OWNER else "next_step"
        self._editing.change(transition.id, **{field: str(value).strip()})
        return True


class OwnersPanel(Panel):
    """The table. Its order stays while it is written in: a row must not run away."""

    def __init__(
        self, document: Document, analyst: Analyst, editing: Editing, locale: Locale
    ) -> None:
        super().__init__("owners")
        self._document, self._analyst, self._locale = document, analyst, locale
        self._said = Words(locale, name="owners_said")
        self._model = OwnersModel(editing, locale)
        self.table = QTableView()
        self.table.setObjectName("owners_table")
        self.table.setAccessibleName(locale.tr("Hand-offs and their owners"))
        self.table.setModel(self._model)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        trigger = QAbstractItemView.EditTrigger
        self.table.setEditTriggers(
            trigger.AnyKeyPressed | trigger.EditKeyPressed | trigger.DoubleClicked
        )
        self.table.setShowGrid(False)
        self.table.setWordWrap(True)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        head = self.table.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        head.setSectionResizeMode(RANK, QHeaderView.ResizeMode.ResizeToContents)
        Rest(self.table, HANDOFF)
        for column in (OWNER, NEXT):
            head.resizeSection(column, max(at_size(WIDE, self), head.sectionSizeHint(column)))
        self._heights = RowHeights(self.table)
        head.sectionResized.connect(lambda *_: self._heights.forget())
        rows = QVBoxLayout(self)
        rows.setContentsMargins(8, 8, 8, 8)
        rows.addWidget(Roomy(self._said))
        rows.addWidget(self.table, 1)
        self.follow(document.project_changed, analyst.findings_changed)
        document.replaced.connect(self._forget)
        self.table.clicked.connect(self._fly)
        self.refresh()

    def refresh(self) -> None:
        """Show the hand-offs as they are now, in the order they have."""
        locale, journey = self._locale, self._document.journey
        findings = self._analyst.findings
        ids = handoffs_to_own(journey, findings)
        if self._is_used() and set(ids) == set(self._model.ids):
            ids = self._model.ids
        if self._model.show_handoffs(ids, journey, findings):
            self._heights.look_again()
        self.table.setVisible(bool(ids))
        unowned = sum(not t.owner.strip() for t in journey.handoffs)
        if not ids:
            text = locale.tr(
                "No hand-off yet: a way between two touchpoints on which the department or the "
                "channel changes."
            )
        elif unowned:
            text = locale.tr("%n hand-off(s) without an owner", "", unowned)
        else:
            text = locale.tr("Every hand-off has an owner.")
        self._said.setText(text)

    def _is_used(self) -> bool:
        return self.isAncestorOf(self.focusWidget()) if self.focusWidget() else False

    def _forget(self) -> None:
        self._model.show_handoffs((), Journey(), self._analyst.findings)
        self._soon.start()

    def _fly(self, index: Index) -> None:
        transition = self._model.transition(index.row())
        if transition is not None and index.column() in (RANK, HANDOFF):
            self.entity_chosen.emit(transition.id)
