"""The rows of the table of columns: what stands in their cells, filled in and followed."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QTableWidgetItem

from journeymap.app.dialogs.column_cells import DATA, FAULT, KEPT, Flag
from journeymap.app.dialogs.column_words import Cell, fault_of, is_doubtful, why_words
from journeymap.app.dialogs.columns import ROLES, Choice, role_names
from journeymap.data.columns import ColumnRole
from journeymap.data.matching import Names, stage_of_name
from journeymap.data.text import fold
from journeymap.i18n.locale import Locale
from journeymap.model.entities import Touchpoint
from journeymap.model.journey import Journey
from journeymap.model.metric import METRICS
from journeymap.picture.words import metric_name

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTableWidget

COLUMN, SAMPLE, ROLE, TOUCHPOINT, STAGE, METRIC, SCALE, MISSING, WHY = range(9)
#: Only a score has these.
OF_SCORES = (TOUCHPOINT, STAGE, METRIC, SCALE, MISSING)
CELLS: Mapping[Cell, int] = {
    "role": ROLE, "touchpoint": TOUCHPOINT, "scale": SCALE, "missing": MISSING,
}  # fmt: skip
_SHORT_QUESTION = 80
_READ = Flag.ItemIsSelectable | Flag.ItemIsEnabled


class ColumnRows:
    """Writes the cells of a table and reads them; knows the map the columns are matched to."""

    def __init__(
        self,
        table: QTableWidget,
        kind: str,
        choices: Mapping[str, Choice],
        looked: Mapping[str, ColumnRole],
        journey: Journey,
        locale: Locale,
    ) -> None:
        self._table, self._locale, self._journey, self._looked = table, locale, journey, looked
        self._first = dict(choices)
        self.columns = tuple(choices)
        self.notes: dict[str, str] = {}
        self.places: dict[str, str] = {}
        names = role_names(locale)
        used = {choice.role for choice in choices.values()}
        self.roles = {id: names[id] for id in ROLES[kind] if id != "other" or id in used}
        self.metrics = {known: metric_name(known, locale) for known in METRICS}
        self.stages = {stage.id: stage.name for stage in journey.stages}
        self._match = cache(Names(journey).match)
        self._judged: dict[int, tuple[Choice, str, str, bool]] = {}
        self._faults: dict[int, tuple[Cell, str]] = {}
        for row, (column, choice) in enumerate(choices.items()):
            self._fill(row, column, choice)

    def role(self, row: int) -> str:
        """What the column of a row is."""
        return str(self._table.item(row, ROLE).data(DATA))

    def looked(self, row: int) -> ColumnRole | None:
        """What was seen in the column of a row; nothing in files that are no surveys."""
        return self._looked.get(self.columns[row])

    def is_doubtful(self, row: int) -> bool:
        """Whether a row is worth a second look."""
        column, looked = self.columns[row], self.looked(row)
        if column in self.notes or self.fault(row) is not None:
            return True
        return looked is not None and is_doubtful(looked, self._first[column])

    def _fill(self, row: int, column: str, choice: Choice) -> None:
        looked = self.looked(row)
        samples = looked.samples if looked else ()
        question = looked.question if looked else ""
        shown = f"{column} · {question}" if question and question != column else column
        for place, text, tip in (
            (COLUMN, shown, "\n".join(part for part in (column, question) if part)),
            (SAMPLE, " · ".join(samples[:4]), "\n".join(samples)),
            (WHY, "", ""),
        ):
            item = QTableWidgetItem(text)
            item.setFlags(_READ)
            item.setToolTip(tip)
            self._table.setItem(row, place, item)
        touchpoint = self._journey.touchpoint(choice.touchpoint)
        for place, text, data in (
            (ROLE, self.roles.get(choice.role, choice.role), choice.role),
            (METRIC, self.metrics[choice.metric], choice.metric),
            (STAGE, self.stages.get(choice.stage, ""), choice.stage),
            (TOUCHPOINT, touchpoint.name if touchpoint else choice.touchpoint, None),
            (SCALE, self._locale.localised_digits(choice.scale), None),
            (MISSING, self._locale.localised_digits(choice.missing), None),
        ):
            item = QTableWidgetItem(text)
            if data is not None:
                item.setData(DATA, data)
            self._table.setItem(row, place, item)
        for place in OF_SCORES:
            if choice.role != "score":
                self._table.item(row, place).setData(KEPT, self._table.item(row, place).text())

    def choice(self, row: int) -> Choice:
        """What a row says, as it was judged last."""
        return self._judged[row][0]

    def _read(self, row: int) -> Choice:
        """What stands in the cells of a row."""
        role = str(self._table.item(row, ROLE).data(DATA))
        if role != "score":
            return Choice(role)
        metric = self._table.item(row, METRIC).data(DATA)
        touchpoint, scale, missing = (
            self._table.item(row, place).text().strip() for place in (TOUCHPOINT, SCALE, MISSING)
        )
        stage = str(self._table.item(row, STAGE).data(DATA) or "")
        if self._known(touchpoint) is not None:
            stage = ""
        return Choice(role, touchpoint, metric, scale, missing, stage)

    def proposed(self, row: int) -> str:
        """The touchpoint a column seems to be about."""
        role = self.looked(row)
        if role is not None and role.score is not None and role.score.touchpoint:
            touchpoint = self._journey.touchpoint(role.score.touchpoint)
            return touchpoint.name if touchpoint else role.score.touchpoint
        if role is not None and 0 < len(role.question) <= _SHORT_QUESTION:
            return role.question
        return self.columns[row]

    def fault(self, row: int) -> tuple[Cell, str] | None:
        """The cell of a row that cannot be as it is, and why."""
        return self._faults.get(row)

    def judge(self) -> None:
        """Say the roles in words, what only scores have, reasons and faults, in every row."""
        by_row = any(self.role(row) == "place" for row in range(self._table.rowCount()))
        for row in range(self._table.rowCount()):
            if self._judged.get(row) == self._seen(self._read(row), row, by_row):
                continue  # hundreds of rows, and hardly ever more than one of them is another
            self._enable(row, by_row)
            choice = self._read(row)
            self._judged[row] = self._seen(choice, row, by_row)
            self._explain(row, choice)

    def _seen(self, choice: Choice, row: int, by_row: bool) -> tuple[Choice, str, str, bool]:
        """All that what is said of a row rests on."""
        place = self.places.get(fold(choice.touchpoint), "") if choice.touchpoint else ""
        return choice, self.notes.get(self.columns[row], ""), place, by_row

    def _known(self, name: str) -> Touchpoint | None:
        """The touchpoint of the map that a name means."""
        id = self._match(name) if name else None
        return self._journey.touchpoint(id) if id else None

    def _enable(self, row: int, by_row: bool) -> None:
        role = self._table.item(row, ROLE)
        role.setText(self.roles.get(role.data(DATA), ""))
        is_score = role.data(DATA) == "score"
        for place in OF_SCORES:
            item = self._table.item(row, place)
            was = bool(item.flags() & Flag.ItemIsEditable)
            if is_score and item.data(KEPT) is not None:
                item.setText(item.data(KEPT))
                item.setData(KEPT, None)
            if not is_score and (was or item.text()):
                item.setData(KEPT, item.text())
                item.setText("")
            allow(item, is_score)
        if not is_score:
            return
        metric = self._table.item(row, METRIC)
        metric.setText(self.metrics[metric.data(DATA)])
        touchpoint = self._table.item(row, TOUCHPOINT)
        if not touchpoint.text() and not by_row:
            touchpoint.setText(self.proposed(row))
        self._show_stage(row, touchpoint.text())

    def _show_stage(self, row: int, name: str) -> None:
        """A touchpoint of the map stands where it stands; of a new one the stage is proposed."""
        item = self._table.item(row, STAGE)
        known = self._known(name)
        if known is not None:
            item.setText(self.stages.get(known.stage, ""))
            allow(item, False)
            return
        stage = str(item.data(DATA) or "") or self.places.get(fold(name)) or stage_of_name(name)
        item.setText(self.stages.get(stage, ""))

    def _explain(self, row: int, choice: Choice) -> None:
        column, locale, role = self.columns[row], self._locale, self.looked(row)
        self._faults.pop(row, None)
        if (found := fault_of(choice, role, locale)) is not None:
            self._faults[row] = found
        for cell, place in CELLS.items():
            said = found[1] if found is not None and found[0] == cell else None
            item = self._table.item(row, place)
            item.setData(FAULT, said)
            item.setToolTip(said or item.text())
        why = why_words(role, choice, locale) if role is not None else ""
        if choice.role == "score" and choice.touchpoint:
            known = self._known(choice.touchpoint)
            if known is None:
                said = locale.tr("new touchpoint") if self._journey.touchpoints else ""
                why = " · ".join(part for part in (why, said) if part)
            elif fold(known.name) != fold(choice.touchpoint):
                meant = locale.tr("taken for {name}", name=locale.isolate(known.name))
                why = meant + (f" · {why}" if why else "")
        if note := self.notes.get(column):
            why = note + (f" · {why}" if why else "")
        item = self._table.item(row, WHY)
        item.setText(why)
        item.setToolTip(why)


def allow(item: QTableWidgetItem, editing: bool) -> None:
    """Let a cell be edited or not.

    Only what differs is set: saying anything of a cell takes back what is being typed into it.
    """
    on = Flag.ItemIsEditable
    if bool(item.flags() & on) != editing:
        item.setFlags(item.flags() ^ on)
