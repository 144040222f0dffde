"""Asks which table of a warehouse is to be counted, and which of its columns is which."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from journeymap.app.dialogs.calendar_box import calendar_box
from journeymap.app.fitting import Roomy, at_size
from journeymap.app.words import Words
from journeymap.data.engines.engine import ENGINE_NAMES
from journeymap.data.recipe import Recipe
from journeymap.i18n.calendars import Calendar
from journeymap.i18n.locale import Locale
from journeymap.i18n.said import in_words

if TYPE_CHECKING:
    from journeymap.data.warehouse import LookedAt

#: Where each engine's connection is told.
_PLACES = {
    "postgres": "JOURNEYMAP_POSTGRES_DSN, PGHOST …",
    "spark": "JOURNEYMAP_SPARK",
    "duckdb": "JOURNEYMAP_DUCKDB",
}


class WarehouseDialog(QDialog):
    """First the table, then, once its columns are known, what each is for."""

    #: Ask for the columns of this table; carries its address.
    look_requested = Signal(str)
    #: Count it; carries its address and the recipe.
    count_requested = Signal(str, object)

    def __init__(self, parent: QWidget, locale: Locale, counted: Calendar | None) -> None:
        super().__init__(parent)
        self.setObjectName("warehouse_dialog")
        self.setWindowTitle(locale.tr("Count a table of a warehouse"))
        self._locale, self._found = locale, None
        self._roles: dict[str, QComboBox] = {}
        self._form = QFormLayout()
        self._engine = QComboBox()
        self._engine.setObjectName("engine")
        for id, name in ENGINE_NAMES.items():
            self._engine.addItem(name, id)
        self._engine.currentIndexChanged.connect(self._changed)
        self._table = QLineEdit()
        self._table.setObjectName("table")
        self._table.setPlaceholderText("crm.events")
        self._table.textChanged.connect(self._changed)
        self._look = QPushButton(locale.tr("&Look at its columns"))
        self._look.setObjectName("look")
        self._look.clicked.connect(self._ask)
        line = QHBoxLayout()
        line.addWidget(self._table, 1)
        line.addWidget(self._look)
        self._form.addRow(locale.tr("&Warehouse"), self._engine)
        label = QLabel(locale.tr("&Table or view"))
        label.setBuddy(self._table)
        self._form.addRow(label, line)
        for role, label in self._labels(locale).items():
            box = self._roles[role] = QComboBox()
            box.setObjectName(f"column_{role}")
            self._form.addRow(label, box)
            box.currentIndexChanged.connect(self._judge)
        self._calendar = calendar_box(self, locale, locale.calendar, counted)
        self._form.addRow(locale.tr("&Months counted"), self._calendar)
        self._boxes: dict[str, QCheckBox] = {}
        self._segments = QScrollArea()
        self._segments.setObjectName("segments")
        self._segments.setWidgetResizable(True)
        self._segments.setMinimumHeight(110)
        self._form.addRow(locale.tr("Se&gments"), self._segments)
        self._said = Words(locale, "", quiet=True)
        self._said.setObjectName("warehouse_said")
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        buttons = QDialogButtonBox()
        self._count = buttons.addButton(locale.tr("&Count"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._count.setObjectName("count")
        buttons.addButton(locale.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self._agree)
        buttons.rejected.connect(self.reject)
        rows = QVBoxLayout(self)
        rows.addStrut(at_size(560, self))
        rows.addLayout(self._form)
        rows.addWidget(Roomy(self._said))
        rows.addWidget(buttons)
        self.finished.connect(lambda _result: self.deleteLater())
        self._changed()

    @staticmethod
    def _labels(locale: Locale) -> Mapping[str, str]:
        return {
            "case": locale.tr("C&ase or customer"),
            "activity": locale.tr("What &happened"),
            "time": locale.tr("&When it began"),
            "end": locale.tr("When it &ended"),
            "order": locale.tr("&Order of equal times"),
            "department": locale.tr("&Department"),
            "channel": locale.tr("C&hannel"),
        }

    @property
    def _address(self) -> str:
        return f"{self._engine.currentData()}:{self._table.text().strip()}"

    def _changed(self) -> None:
        """Another table: its columns are not known."""
        locale = self._locale
        self._found = None
        self._show_columns()
        self._look.setEnabled(bool(self._table.text().strip()))
        self._look.setDefault(True)
        self._said.setText(
            locale.tr(
                "It is counted over there, and only counts come back. Where it is and who asks is "
                "read from the environment ({names}), and kept nowhere.",
                names=locale.isolate(_PLACES[self._engine.currentData()]),
            )
        )

    def _ask(self) -> None:
        self._look.setEnabled(False)
        self._said.setText(self._locale.tr("Asking for its columns…"))
        self.look_requested.emit(self._address)

    def show_found(self, found: LookedAt) -> None:
        """What the table's columns are, and what they were taken for."""
        self._found = found
        self._show_columns()
        self._look.setEnabled(True)
        locale = self._locale
        guessed = locale.tr("Guessed from names and types alone: correct what is wrong.")
        # What the fields above say needs no second time.
        rest = [
            in_words(r, locale) for r in found.reasons if r.partition(":")[0] not in self._roles
        ]
        self._said.setText("\n".join([*rest, guessed]))
        self._count.setDefault(True)
        self._count.setFocus()

    def say_failed(self, said: str) -> None:
        """Why its columns could not be told."""
        self._look.setEnabled(True)
        self._said.setText(said)

    def _show_columns(self) -> None:
        found = self._found
        recipe = found.recipe if found else Recipe()
        columns = found.columns if found else {}
        inside = QWidget()
        rows = QVBoxLayout(inside)
        self._boxes = {}
        for name, kind in columns.items():
            if kind in ("text", "truth", "number"):
                # An ampersand in a name is no key.
                box = self._boxes[name] = QCheckBox(name.replace("&", "&&"))
                box.setChecked(name in (recipe.segments or ()))
                rows.addWidget(box)
        rows.addStretch()
        self._segments.setWidget(inside)
        for role, choice in self._roles.items():
            kinds = {"time": ("time",), "end": ("time",)}.get(role)
            value = getattr(recipe, role)
            value = "".join(value[:1]) if isinstance(value, tuple) else value
            choice.blockSignals(True)
            choice.clear()
            choice.addItem(self._locale.tr("(none)"), "")
            for name, kind in columns.items():
                if kinds is None or kind in kinds:
                    choice.addItem(name, name)
            choice.setCurrentIndex(max(0, choice.findData(value)))
            choice.setEnabled(found is not None and not (recipe.events and role in ("time", "end")))
            choice.blockSignals(False)
        self._judge()

    def _judge(self) -> None:
        if self._found is None:
            self._count.setEnabled(False)
            return
        recipe = self._recipe()
        self._count.setEnabled(
            bool(recipe.case and (recipe.events or (recipe.activity and recipe.time)))
        )

    def _recipe(self) -> Recipe:
        assert self._found is not None
        said = {role: str(box.currentData() or "") for role, box in self._roles.items()}
        activity = said.pop("activity")
        taken = {*said.values(), activity}
        segments = tuple(
            name for name, box in self._boxes.items() if box.isChecked() and name not in taken
        )
        # With an activity chosen, the events stand in rows and not in columns.
        events = () if activity else self._found.recipe.events
        before = self._found.recipe.activity
        joined = before if before[:1] == (activity,) else ((activity,) if activity else ())
        return replace(
            self._found.recipe,
            kind="events",
            activity=joined,
            events=events,
            segments=segments,
            calendar=self._calendar.currentData(),
            **said,
        )

    def _agree(self) -> None:
        if self._found is not None:
            self.count_requested.emit(str(self._found.address), self._recipe())
            self.accept()
