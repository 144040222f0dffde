"""The columns of a file as a model: what each is taken for, why, and what cannot be as it is.

What is said of a row is put into words when somebody looks at it: of hundreds of columns a window
shows thirty.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from journeymap.app.dialogs.column_words import Cell, fault_of, is_doubtful, why_words
from journeymap.app.dialogs.columns import ONCE, ROLES, Choice, role_names
from journeymap.data.columns import ColumnRole
from journeymap.data.matching import Names, stage_of_name
from journeymap.data.text import fold
from journeymap.i18n.locale import Locale
from journeymap.model.entities import Touchpoint
from journeymap.model.journey import Journey
from journeymap.model.metric import METRICS
from journeymap.picture.words import metric_name

COLUMN, SAMPLE, ROLE, TOUCHPOINT, STAGE, METRIC, SCALE, MISSING, WHY = range(9)
#: Only a score has these.
OF_SCORES = (TOUCHPOINT, STAGE, METRIC, SCALE, MISSING)
#: What is chosen in a cell, beside what is said there.
DATA = int(Qt.ItemDataRole.UserRole)
#: Why a cell cannot be as it is.
FAULT = DATA + 1
CELLS: Mapping[Cell, int] = {
    "role": ROLE, "touchpoint": TOUCHPOINT, "scale": SCALE, "missing": MISSING,
}  # fmt: skip
_FIELDS = {
    ROLE: "role", TOUCHPOINT: "touchpoint", STAGE: "stage", METRIC: "metric", SCALE: "scale",
    MISSING: "missing",
}  # fmt: skip
#: Roles that are answered; plain numbers are compared in no time.
_TEXT = frozenset(map(int, (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole)))
_ANSWERED = _TEXT | {int(Qt.ItemDataRole.ToolTipRole), DATA, FAULT}
_SHORT_QUESTION = 80

Index = QModelIndex | QPersistentModelIndex
Flag = Qt.ItemFlag
_SHUT = Flag.ItemIsSelectable | Flag.ItemIsEnabled
_OPEN = _SHUT | Flag.ItemIsEditable
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class _Said:
    """What stands in the cells of a row, and the cell that cannot be as it is."""

    texts: tuple[str, ...]
    fault: tuple[Cell, str] | None
    known: bool


class ColumnModel(QAbstractTableModel):
    """One row for each column of a file; knows the map the columns are matched to."""

    #: A choice changed, in one row or several.
    changed = Signal()

    def __init__(
        self,
        kind: str,
        choices: Mapping[str, Choice],
        looked: Mapping[str, ColumnRole],
        journey: Journey,
        locale: Locale,
    ) -> None:
        super().__init__()
        self._locale, self._journey, self._looked = locale, journey, looked
        self._first, self.columns = dict(choices), tuple(choices)
        self._now = [self._shown(choice) for choice in choices.values()]
        self._notes: Mapping[str, str] = {}
        self._places: Mapping[str, str] = {}
        self._said: dict[int, _Said] = {}
        self._faults: dict[int, tuple[Choice, tuple[Cell, str] | None]] = {}
        names, used = role_names(locale), {choice.role for choice in self._now}
        self.own_name = locale.tr("by its own name")
        self.entries: Mapping[int, Mapping[str, str]] = {
            ROLE: {id: names[id] for id in ROLES[kind] if id != "other" or id in used},
            METRIC: {known: metric_name(known, locale) for known in METRICS},
            STAGE: {stage.id: stage.name for stage in journey.stages},
        }
        self._match = cache(Names(journey).match)
        self._titles = (
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
        self._tips = {
            MISSING: locale.tr("Codes that are no answers, separated by commas: 0, 99, n/a"),
            SCALE: locale.tr("Worst and best answer, like 1–5; 5–1 where 1 is best"),
        }

    # --- as a model ---------------------------------------------------------------------------

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """A row a column of the file."""
        return 0 if parent.isValid() else len(self.columns)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """What is said of each."""
        return 0 if parent.isValid() else len(self._titles)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> str | None:
        """Titles, and what is typed under them."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        tip = role == Qt.ItemDataRole.ToolTipRole
        shown = role == Qt.ItemDataRole.DisplayRole
        return self._tips.get(section) if tip else self._titles[section] if shown else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """What can be corrected: the role, and of scores what only they have."""
        row, place = index.row(), index.column()
        scored = place in OF_SCORES and self._now[row].role == "score"
        can = place == ROLE or (scored and not (place == STAGE and self._say(row).known))
        return _OPEN if can else _SHUT

    def data(self, index: Index, role: int = 0) -> str | None:
        """What a cell says, what is chosen in it, and why it cannot be so."""
        if role not in _ANSWERED:
            return None  # a view asks for seven things of each cell it paints
        row, place = index.row(), index.column()
        if role in _TEXT:
            return self._say(row).texts[place]
        if role == FAULT:
            fault = self._say(row).fault
            return fault[1] if fault is not None and CELLS[fault[0]] == place else None
        if role == DATA:
            return str(getattr(self._now[row], _FIELDS[place])) if place in self.entries else None
        return self._tip(row, place)

    # --- what it says -------------------------------------------------------------------------

    def choice(self, row: int) -> Choice:
        """What a row says."""
        now = self._now[row]
        if now.role != "score":
            return Choice(now.role)
        name = self._touchpoint(row)
        stage = "" if now.stage and self._known(name) is not None else now.stage
        return replace(now, touchpoint=name, stage=stage)

    def fault(self) -> tuple[int, int, str] | None:
        """The first cell that cannot be as it is: row, column and why."""
        for row in range(len(self.columns)):
            if (found := self._fault(row)) is not None:
                return row, CELLS[found[0]], found[1]
        return None

    def is_doubtful(self, row: int) -> bool:
        """Whether a row is worth a second look."""
        column, looked = self.columns[row], self._looked.get(self.columns[row])
        if column in self._notes or self._fault(row) is not None:
            return True
        return looked is not None and is_doubtful(looked, self._first[column])

    def has_words(self, row: int, folded: str) -> bool:
        """Whether a column's name or its question has certain folded words."""
        looked = self._looked.get(self.columns[row])
        return folded in fold(f"{self.columns[row]} {looked.question if looked else ''}")

    # --- what is put right --------------------------------------------------------------------

    def enter(self, rows: Iterable[int], place: int, value: str) -> None:
        """Give a value (an id where there is a choice) to the cells of a column that can have it.

        A role that one column has at most is taken from the one that had it.
        """
        if place == TOUCHPOINT and value == self.own_name:
            value = ""
        before = list(self._now)
        if place == ROLE and value in ONCE:
            self._now = [replace(c, role="ignore") if c.role == value else c for c in self._now]
        for row in rows:
            if self.flags(self.index(row, place)) & Flag.ItemIsEditable:
                self._now[row] = replace(self._now[row], **{_FIELDS[place]: value.strip()})
        others = [
            r for r, (was, now) in enumerate(zip(before, self._now, strict=True)) if was != now
        ]
        placed = any("place" in (before[r].role, self._now[r].role) for r in others)
        self._renew(range(len(self._now)) if placed else others, ROLE, WHY)
        self.changed.emit()

    def show_notes(self, notes: Mapping[str, str]) -> None:
        """Say something of columns beside why they are read so: what cannot be counted in them."""
        before, self._notes = self._notes, dict(notes)
        other = {c for c in (*before, *notes) if before.get(c) != notes.get(c)}
        self._renew([row for row, c in enumerate(self.columns) if c in other], WHY, WHY)

    def show_places(self, stages: Mapping[str, str]) -> None:
        """Say in which stage (an id) touchpoints would stand that are new, by folded name."""
        if stages != self._places:
            self._places = dict(stages)
            self._renew(range(len(self._now)), STAGE, STAGE)

    def _renew(self, rows: Sequence[int], first: int, last: int) -> None:
        """Say rows anew, from one cell to another; what is being typed beside them stays."""
        for row in rows:
            self._said.pop(row, None)
        if rows:
            self.dataChanged.emit(self.index(rows[0], first), self.index(rows[-1], last))

    # --- in words -----------------------------------------------------------------------------

    def _shown(self, choice: Choice) -> Choice:
        """A choice as it is read and typed: touchpoints by name, digits of the reader."""
        touchpoint = self._journey.touchpoint(choice.touchpoint)
        return replace(
            choice,
            touchpoint=touchpoint.name if touchpoint else choice.touchpoint,
            scale=self._locale.localised_digits(choice.scale),
            missing=self._locale.localised_digits(choice.missing),
        )

    def _touchpoint(self, row: int) -> str:
        """What is entered, or what the column seems to be about unless another column says that."""
        entered = self._now[row].touchpoint
        if entered or any(choice.role == "place" for choice in self._now):
            return entered
        role = self._looked.get(self.columns[row])
        if role is not None and role.score is not None and role.score.touchpoint:
            touchpoint = self._journey.touchpoint(role.score.touchpoint)
            return touchpoint.name if touchpoint else role.score.touchpoint
        if role is not None and 0 < len(role.question) <= _SHORT_QUESTION:
            return role.question
        return self.columns[row]

    def _known(self, name: str) -> Touchpoint | None:
        """The touchpoint of the map that a name means."""
        id = self._match(name) if name else None
        return self._journey.touchpoint(id) if id else None

    def _fault(self, row: int) -> tuple[Cell, str] | None:
        choice, found = self._faults.get(row, (None, None))
        if choice is not self._now[row]:
            looked = self._looked.get(self.columns[row])
            found = fault_of(self._now[row], looked, self._locale)
            self._faults[row] = (self._now[row], found)
        return found

    def _tip(self, row: int, place: int) -> str:
        said, looked = self._say(row), self._looked.get(self.columns[row])
        if place == COLUMN and looked is not None and looked.question:
            return f"{self.columns[row]}\n{looked.question}"
        if place == SAMPLE and looked is not None:
            return "\n".join(looked.samples)
        if said.fault is not None and CELLS[said.fault[0]] == place:
            return said.fault[1]
        return said.texts[place]

    def _say(self, row: int) -> _Said:
        if row not in self._said:
            self._said[row] = self._worded(row)
        return self._said[row]

    def _worded(self, row: int) -> _Said:
        now, column = self._now[row], self.columns[row]
        looked = self._looked.get(column)
        samples = " · ".join(looked.samples[:4]) if looked else ""
        question = looked.question if looked else ""
        shown = f"{column} · {question}" if question and question != column else column
        why = [why_words(looked, now, self._locale)] if looked is not None else []
        if note := self._notes.get(column):
            why.insert(0, note)
        of_score, known = [""] * len(OF_SCORES), None
        if now.role == "score":
            name = self._touchpoint(row)
            known = self._known(name)
            why += self._match_words(name, known)
            stage = known.stage if known is not None else now.stage
            if known is None and not stage:
                stage = self._places.get(fold(name)) or stage_of_name(name)
            stages, metrics = self.entries[STAGE], self.entries[METRIC]
            of_score = [name, stages.get(stage, ""), metrics[now.metric], now.scale, now.missing]
        role = self.entries[ROLE].get(now.role, now.role)
        texts = (shown, samples, role, *of_score, " · ".join(part for part in why if part))
        return _Said(texts, self._fault(row), known is not None)

    def _match_words(self, name: str, known: Touchpoint | None) -> list[str]:
        """That a touchpoint is new to the map, or that one of another name is meant."""
        if not name or (known is None and not self._journey.touchpoints):
            return []
        if known is None:
            return [self._locale.tr("new touchpoint")]
        if fold(known.name) == fold(name):
            return []
        return [self._locale.tr("taken for {name}", name=self._locale.isolate(known.name))]
