"""The import dialog: what would be read out of a file, and what can be put right."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from journeymap.app.dialogs.columns import (
    ROLES,
    Choice,
    codes_from,
    recipe_with,
    role_names,
    roles_of,
    scale_from,
)
from journeymap.i18n.locale import Locale
from journeymap.model.journey import Journey
from journeymap.model.metric import METRICS
from journeymap.picture.words import metric_name

if TYPE_CHECKING:
    from journeymap.data.importing import Prepared

COLUMN, SAMPLE, ROLE, TOUCHPOINT, METRIC, SCALE, MISSING = range(7)


class ImportDialog(QDialog):
    """Shows the guessed recipe, takes corrections, and asks for the import."""

    #: Import with this recipe under this name; carries `Recipe` and the name.
    import_requested = Signal(object, str)

    def __init__(
        self, parent: QWidget, prepared: Prepared, journey: Journey, locale: Locale
    ) -> None:
        super().__init__(parent)
        self.setObjectName("import_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(locale.tr("Import {name}", name=prepared.path.name))
        self.resize(1080, 660)
        self._prepared, self._locale = prepared, locale
        rows = QVBoxLayout(self)
        rows.addWidget(self._lead())
        form = QFormLayout()
        self._name = QLineEdit(prepared.path.name.split(".")[0])
        self._name.setObjectName("source_name")
        form.addRow(locale.tr("Name of this source"), self._name)
        self._touchpoints = [t.name for t in journey.touchpoints]
        rows.addLayout(form)
        self._table = self._make_table()
        rows.addWidget(self._table, 3)
        reasons = QPlainTextEdit("\n".join(prepared.reasons))
        reasons.setObjectName("reasons")
        reasons.setReadOnly(True)
        reasons.setAccessibleName(locale.tr("Why each column was taken for what it is"))
        reasons.setMaximumHeight(120)
        if prepared.reasons:
            rows.addWidget(QLabel(locale.tr("Why it is read this way")))
            rows.addWidget(reasons, 1)
        self._complaint = QLabel()
        self._complaint.setObjectName("complaint")
        self._complaint.setProperty("warning", True)
        self._complaint.setWordWrap(True)
        self._complaint.hide()
        rows.addWidget(self._complaint)
        buttons = QDialogButtonBox()
        self._import = buttons.addButton(
            locale.tr("&Import"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self._import.setObjectName("import")
        self._import.setDefault(True)
        cancel = buttons.addButton(locale.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        cancel.setObjectName("cancel")
        buttons.accepted.connect(self._agree)
        buttons.rejected.connect(self.reject)
        rows.addWidget(buttons)

    def _lead(self) -> QLabel:
        locale, prepared = self._locale, self._prepared
        kinds = {
            "survey": locale.tr("This looks like a survey: rows are answers of customers."),
            "events": locale.tr("This looks like an event log: rows are what customers did."),
            "complaints": locale.tr("This looks like a list of complaints."),
        }
        text = kinds.get(prepared.recipe.kind or "", "")
        if prepared.known:
            text += " " + locale.tr("It is read like {known}, which fitted.", known=prepared.known)
        lines = [text, *prepared.warnings]
        label = QLabel("\n".join(line for line in lines if line))
        label.setObjectName("lead")
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label

    def _make_table(self) -> QTableWidget:
        locale, prepared = self._locale, self._prepared
        choices = roles_of(prepared.recipe, prepared.columns)
        table = QTableWidget(len(prepared.columns), 7)
        table.setObjectName("columns")
        table.setAccessibleName(locale.tr("Columns of the file"))
        table.setHorizontalHeaderLabels(
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
        table.verticalHeader().hide()
        table.setShowGrid(False)
        # Questions of one survey begin alike and end in what they are about.
        table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        names = role_names(locale)
        for row, column in enumerate(prepared.columns):
            choice = choices[column]
            samples = " · ".join(prepared.samples.get(column, ())[:4])
            for place, text in ((COLUMN, column), (SAMPLE, samples)):
                item = QTableWidgetItem(text)
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
                item.setToolTip(text)
                table.setItem(row, place, item)
            role = QComboBox()
            for id in ROLES[prepared.recipe.kind or "survey"]:
                role.addItem(names[id], id)
            role.setCurrentIndex(max(0, role.findData(choice.role)))
            role.setAccessibleName(locale.tr("What {column} is", column=column))
            role.activated.connect(lambda _index, row=row: self._enable(row))
            table.setCellWidget(row, ROLE, role)
            place = QComboBox()
            place.setEditable(True)
            place.addItems(self._touchpoints)
            place.setEditText(choice.touchpoint)
            place.setAccessibleName(locale.tr("Touchpoint of {column}", column=column))
            table.setCellWidget(row, TOUCHPOINT, place)
            metric = QComboBox()
            for known in METRICS:
                metric.addItem(metric_name(known, locale), known)
            metric.setCurrentIndex(max(0, metric.findData(choice.metric)))
            metric.setAccessibleName(locale.tr("Metric of {column}", column=column))
            table.setCellWidget(row, METRIC, metric)
            for at, text in ((SCALE, choice.scale), (MISSING, choice.missing)):
                table.setItem(row, at, QTableWidgetItem(text))
        head = table.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for place, width in (
            (COLUMN, 240),
            (SAMPLE, 170),
            (ROLE, 130),
            (TOUCHPOINT, 190),
            (METRIC, 90),
            (SCALE, 70),
            (MISSING, 90),
        ):
            table.setColumnWidth(place, width)
        head.setStretchLastSection(True)
        self._table = table
        for row in range(len(prepared.columns)):
            self._enable(row)
        return table

    def _enable(self, row: int) -> None:
        """Only a score has touchpoint, metric, scale and codes of no answer."""
        role = self._table.cellWidget(row, ROLE)
        assert isinstance(role, QComboBox)
        is_score = role.currentData() == "score"
        for place in (TOUCHPOINT, METRIC):
            self._table.cellWidget(row, place).setVisible(is_score)
        for place in (SCALE, MISSING):
            item = self._table.item(row, place)
            flags = item.flags()
            on = Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsEnabled
            item.setFlags(flags | on if is_score else flags & ~on)

    def choices(self) -> dict[str, Choice]:
        """What the table says now. Raises `ValueError` naming the column that cannot be read."""
        table, found = self._table, {}
        for row, column in enumerate(self._prepared.columns):
            role, place, metric = (table.cellWidget(row, at) for at in (ROLE, TOUCHPOINT, METRIC))
            assert isinstance(role, QComboBox)
            assert isinstance(place, QComboBox)
            assert isinstance(metric, QComboBox)
            choice = Choice(
                role.currentData(),
                place.currentText().strip(),
                metric.currentData(),
                table.item(row, SCALE).text().strip(),
                table.item(row, MISSING).text().strip(),
            )
            if choice.role == "score":
                try:
                    scale_from(choice.scale)
                    codes_from(choice.missing)
                except ValueError:
                    raise ValueError(column) from None
            found[column] = choice
        return found

    def _agree(self) -> None:
        locale = self._locale
        try:
            choices = self.choices()
        except ValueError as error:
            self._complain(
                locale.tr(
                    "The scale of {column} cannot be read; write it like 1–5.", column=str(error)
                )
            )
            return
        kind = self._prepared.recipe.kind
        roles = {choice.role for choice in choices.values()}
        if kind == "survey" and "score" not in roles:
            self._complain(locale.tr("Say of at least one column that it is a score."))
            return
        recipe = recipe_with(replace(self._prepared.recipe), choices)
        name = self._name.text().strip() or self._prepared.path.stem
        self.import_requested.emit(recipe, name)
        self.accept()

    def _complain(self, text: str) -> None:
        self._complaint.setText(text)
        self._complaint.show()
