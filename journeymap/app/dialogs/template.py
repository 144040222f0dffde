"""Asks what a journey is to be called as a template, and says what of it is kept."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from journeymap.app.fitting import at_size
from journeymap.i18n.locale import Locale
from journeymap.storage.templates import place_of_template


class TemplateDialog(QDialog):
    """One name. Saying that a template has it already is no question: the button says so."""

    #: Keep the journey under this name.
    name_given = Signal(str)

    def __init__(self, parent: QWidget, name: str, taken: Collection[str], locale: Locale) -> None:
        super().__init__(parent)
        self.setObjectName("template_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(locale.tr("Save as a template"))
        self._locale, self._taken = locale, taken
        rows = QVBoxLayout(self)
        label = QLabel(locale.tr("&Name of the template"))
        self._name = QLineEdit(name)
        self._name.setObjectName("template_name")
        self._name.setMaxLength(80)
        self._name.selectAll()
        label.setBuddy(self._name)
        about = QLabel(
            locale.tr(
                "Stages, departments, channels, touchpoints, hand-offs and notes are kept. "
                "Evidence, recipes, beliefs and votes are left out."
            )
        )
        about.setWordWrap(True)
        about.setProperty("quiet", True)
        self._there = QLabel()
        self._there.setObjectName("template_there")
        self._there.setWordWrap(True)
        buttons = QDialogButtonBox()
        self._save = buttons.addButton(locale.tr("&Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._save.setObjectName("save")
        buttons.addButton(locale.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        rows.addStrut(at_size(440, self))
        for widget in (label, self._name, about, self._there, buttons):
            rows.addWidget(widget)
        self.accepted.connect(lambda: self.name_given.emit(self._name.text()))
        self._name.textChanged.connect(self._judge)
        self._judge(name)

    def _judge(self, name: str) -> None:
        locale = self._locale
        place = place_of_template(Path(), name)
        there = place is not None and place.stem.casefold() in self._taken
        self._save.setEnabled(place is not None)
        self._save.setText(locale.tr("&Replace") if there else locale.tr("&Save"))
        self._there.setText(locale.tr("A template of this name is there already.") if there else "")
