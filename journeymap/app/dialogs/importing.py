"""The import dialog: what would be read out of a file, and what can be put right."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from journeymap.app.dialogs.column_table import ColumnTable
from journeymap.app.dialogs.columns import recipe_with, roles_of
from journeymap.i18n.locale import Locale
from journeymap.model.journey import Journey

if TYPE_CHECKING:
    from journeymap.data.importing import Prepared

#: The dialog ended because the file is to be looked at as another kind.
LOOK_AGAIN = 2


def kind_names(locale: Locale) -> dict[str, str]:
    """What the rows of a file may be."""
    return {
        "survey": locale.tr("answers of customers (a survey)"),
        "events": locale.tr("what customers did (an event log)"),
        "complaints": locale.tr("complaints"),
    }


class ImportDialog(QDialog):
    """Shows the guessed recipe, takes corrections, and asks for the import."""

    #: Read the file as something else; carries the kind.
    kind_requested = Signal(str)
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
        self._kind = QComboBox()
        self._kind.setObjectName("kind")
        for kind, text in kind_names(locale).items():
            self._kind.addItem(text, kind)
        self._kind.setCurrentIndex(max(0, self._kind.findData(prepared.recipe.kind)))
        self._kind.activated.connect(self._other_kind)
        form.addRow(locale.tr("Rows are"), self._kind)
        rows.addLayout(form)
        self._table = ColumnTable(
            prepared.recipe.kind or "survey",
            roles_of(prepared.recipe, prepared.columns),
            prepared.samples,
            [t.name for t in journey.touchpoints],
            locale,
        )
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
        text = ""
        if prepared.known:
            text = locale.tr("It is read like {known}, which fitted.", known=prepared.known)
        lines = [text, *prepared.warnings]
        label = QLabel("\n".join(line for line in lines if line))
        label.setObjectName("lead")
        label.setVisible(bool(label.text()))
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label

    def _other_kind(self) -> None:
        kind = self._kind.currentData()
        if kind != self._prepared.recipe.kind:
            self.kind_requested.emit(kind)
            self.done(LOOK_AGAIN)

    def _agree(self) -> None:
        locale = self._locale
        try:
            choices = self._table.choices()
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
