"""The ranking: hand-offs from worst to best. Why one stands where it does, the inspector says."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from journeymap.analysis.reasons import label_text
from journeymap.analysis.results import Findings, GreyZone
from journeymap.app.analyst import Analyst
from journeymap.app.document import Document
from journeymap.app.fitting import Rest, fit_headings
from journeymap.app.rows import RowHeights
from journeymap.app.words import Words
from journeymap.i18n.locale import Locale
from journeymap.model.journey import Journey
from journeymap.picture.difference_words import ranking_lines
from journeymap.picture.words import counting_text

#: Columns take the width of what stands in them so long (ms) after the last change: that can wait.
SETTLE_MS = 250

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole


class RankingModel(QAbstractTableModel):
    """Findings as a table; it holds no state but the findings it shows."""

    def __init__(self, locale: Locale) -> None:
        super().__init__()
        self._locale = locale
        self._zones: tuple[GreyZone, ...] = ()
        self._journey = Journey()
        #: What comparisons add below the name of a hand-off.
        self._below: Mapping[str, str] = {}
        self._heads = (
            locale.tr("Rank"),
            locale.tr("Hand-off"),
            locale.tr("Index"),
            locale.tr("Evidence"),
            locale.tr("n"),
        )

    def show_findings(self, findings: Findings, journey: Journey) -> None:
        """Show other findings; rows that are there already keep their heights."""
        had, have = len(self._zones), len(findings.ranking)
        if have > had:
            self.beginInsertRows(QModelIndex(), had, have - 1)
        elif have < had:
            self.beginRemoveRows(QModelIndex(), have, had - 1)
        self._zones, self._journey = tuple(findings.ranking), journey
        self._below = ranking_lines(findings, self._locale)
        if have > had:
            self.endInsertRows()
        elif have < had:
            self.endRemoveRows()
        if have:
            self.dataChanged.emit(self.index(0, 0), self.index(have - 1, len(self._heads) - 1))

    def show_names(self, journey: Journey) -> bool:
        """Show the names of a journey that changed, the findings being the same.

        False when no name in the table did.
        """
        before = [self._ends(zone) for zone in self._zones]
        self._journey = journey
        if before == [self._ends(zone) for zone in self._zones]:
            return False
        self.dataChanged.emit(self.index(0, 1), self.index(len(before) - 1, 1))
        return True

    def zone(self, row: int) -> GreyZone | None:
        """The finding in a row."""
        return self._zones[row] if 0 <= row < len(self._zones) else None

    def row_of(self, handoff: str) -> int:
        """The row of a hand-off, -1 when it is not ranked."""
        return next((i for i, z in enumerate(self._zones) if z.handoff == handoff), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """One row for each hand-off."""
        return 0 if parent.isValid() else len(self._zones)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Rank, hand-off, index, evidence, n."""
        return 0 if parent.isValid() else len(self._heads)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        """The heads of the columns."""
        if orientation == Qt.Orientation.Horizontal and role == Role.DisplayRole:
            return self._heads[section]
        return None

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """What stands in a cell."""
        zone = self.zone(index.row())
        if zone is None:
            return None
        column = index.column()
        if role == Role.DisplayRole:
            return self._text(zone, column)
        if role == Role.ToolTipRole:
            return self._tip(zone, column)
        if role == Role.FontRole and zone.is_grey:
            font = QFont()
            font.setBold(True)
            return font
        if role == Role.TextAlignmentRole and column in (0, 2, 4):
            return int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter)
        return None

    def _text(self, zone: GreyZone, column: int) -> str:
        locale = self._locale
        if column == 0:
            return locale.number(zone.rank)
        if column == 1:
            return "\n".join(filter(None, (self._names(zone), self._below.get(zone.handoff))))
        if column == 2:
            interval = locale.interval(zone.low, zone.high)
            return f"{locale.number(zone.index)} ({interval})"
        if column == 3:
            return short_label(zone, locale)
        return locale.number(max(zone.n_answers, zone.n_crossings))

    def _tip(self, zone: GreyZone, column: int) -> str:
        """What a short cell stands for, in full."""
        locale = self._locale
        if column == 0:
            return locale.tr(
                "In nine of ten draws between rank {low} and {high}",
                low=locale.number(zone.rank_low),
                high=locale.number(zone.rank_high),
            )
        if column == 2:
            return locale.tr(
                "{times} times the harm of the other hand-offs; index with its 95% interval",
                times=locale.number(zone.times, 2),
            )
        if column == 3:
            return label_text(zone.label, locale)
        if column == 4:
            return locale.tr(
                "{answers} answers after it, {crossings} crossings",
                answers=locale.number(zone.n_answers),
                crossings=locale.number(zone.n_crossings),
            )
        return self._text(zone, column)

    def _names(self, zone: GreyZone) -> str:
        return self._locale.arrow(*self._ends(zone))

    def _ends(self, zone: GreyZone) -> tuple[str, str]:
        a, b = self._journey.touchpoint(zone.source), self._journey.touchpoint(zone.target)
        return a.name if a else zone.source, b.name if b else zone.target


def short_label(zone: GreyZone, locale: Locale) -> str:
    """What the evidence allows to say, in a word that fits a column."""
    return {
        "confirmed": locale.tr("confirmed"),
        "suspected": locale.tr("suspected"),
        "typical": locale.tr("typical"),
        "too little evidence": locale.tr("too little"),
    }[zone.label]


class Ranking(QWidget):
    """The table of hand-offs, or a word about why there is none."""

    #: A hand-off was chosen here; carries its id.
    handoff_chosen = Signal(str)

    def __init__(self, document: Document, analyst: Analyst, locale: Locale) -> None:
        super().__init__()
        self.setObjectName("ranking")
        self._document, self._analyst, self._locale = document, analyst, locale
        self._model = RankingModel(locale)
        self._table = QTableView()
        self._table.setObjectName("ranking_table")
        self._table.setAccessibleName(locale.tr("Hand-offs from worst to best"))
        self._table.setModel(self._model)
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._table.setShowGrid(False)
        self._table.setWordWrap(True)
        self._table.setTabKeyNavigation(False)
        self._table.verticalHeader().hide()
        head = self._table.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        Rest(self._table, 1)
        head.setHighlightSections(False)
        self._heights = RowHeights(self._table)
        # Measured once, when what is shown has settled.
        self._columns_timer = QTimer(self)
        self._columns_timer.setSingleShot(True)
        self._columns_timer.timeout.connect(self._measure)
        head.sectionResized.connect(self._resized)
        self._nothing = Words(locale, quiet=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setMargin(20)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._nothing)
        self._pages.addWidget(self._table)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._pages)
        self._chosen = ""
        self._following = False
        self._table.selectionModel().currentRowChanged.connect(lambda now, _old: self._pick(now))
        self._table.clicked.connect(self._pick)
        analyst.findings_changed.connect(self.show_findings)
        document.project_changed.connect(self._show_names)
        document.replaced.connect(self._show_all)
        self.show_findings(analyst.findings)

    def show_findings(self, findings: Findings) -> None:
        """Show other findings; the hand-off that was chosen stays chosen."""
        locale = self._locale
        self._following = True
        self._model.show_findings(findings, self._document.journey)
        self._following = False
        self._heights.look_again()
        self._columns_timer.start(SETTLE_MS if self._pages.currentIndex() else 0)
        if not findings.ranking:
            evidence = self._document.project.evidence is not None
            self._nothing.setText(
                counting_text(locale)
                if findings.pending
                else locale.tr(
                    "No hand-off can be ranked yet: connect touchpoints of different "
                    "departments or channels."
                )
                if evidence
                else locale.tr(
                    "The ranking of hand-offs appears here once a survey or an event log "
                    "is imported."
                )
            )
        self._pages.setCurrentIndex(1 if findings.ranking else 0)
        self.follow((self._chosen,) if self._chosen else ())

    def follow(self, ids: Sequence[str]) -> None:
        """Show the hand-off that was chosen on the map."""
        row = self._model.row_of(ids[0]) if len(ids) == 1 else -1
        zone = self._model.zone(row)
        self._chosen = zone.handoff if zone is not None else ""
        self._following = True
        if zone is None:
            self._table.setCurrentIndex(QModelIndex())
            self._table.clearSelection()
        else:
            self._table.selectRow(row)
        self._following = False

    def choose_rank(self, rank: int) -> None:
        """Choose the hand-off with this rank, as if it had been clicked."""
        if self._model.zone(rank - 1) is not None:
            self._table.selectRow(rank - 1)
            self._pick(self._model.index(rank - 1, 0))

    def _resized(self, column: int, _old: int, _new: int) -> None:
        if column == 1:
            self._heights.forget()

    def _measure(self) -> None:
        for column in (0, 2, 3, 4):
            self._table.resizeColumnToContents(column)
        fit_headings(self._table)
        self._heights.look_again()

    def _show_all(self) -> None:
        self.show_findings(self._analyst.findings)

    def _show_names(self) -> None:
        if self._model.show_names(self._document.journey):
            self._heights.look_again()

    def _pick(self, index: Index) -> None:
        zone = self._model.zone(index.row())
        if zone is None or self._following:
            return
        self._chosen = zone.handoff
        self.handoff_chosen.emit(zone.handoff)
