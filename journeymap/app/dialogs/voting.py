"""Asks how many people vote, with how many dots each."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from journeymap.app.dialogs.buttons import Standard, button_box
from journeymap.app.number_boxes import WholeBox
from journeymap.i18n.locale import Locale
from journeymap.model.feelings import MOST_EACH, MOST_VOTERS

#: As people usually do it: three dots each, ten in the room.
EACH, VOTERS = 3, 10


class VotingDialog(QDialog):
    """Two numbers and what they come to."""

    #: Begin: dots for each, people.
    begun = Signal(int, int)

    def __init__(self, parent: QWidget, placed: int, locale: Locale) -> None:
        super().__init__(parent)
        self.setObjectName("voting_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(locale.tr("Dot voting"))
        self._locale = locale
        self._total = QLabel()
        rows = QVBoxLayout(self)
        form = QFormLayout()
        rows.addLayout(form)
        self._voters = self._box("voters", VOTERS, MOST_VOTERS)
        self._each = self._box("each", EACH, MOST_EACH)
        form.addRow(locale.tr("People in the room"), self._voters)
        form.addRow(locale.tr("Dots for each"), self._each)
        self._voters.setAccessibleName(locale.tr("People in the room"))
        self._each.setAccessibleName(locale.tr("Dots for each"))
        rows.addWidget(self._total)
        text = locale.tr("Where the dots go stays hidden until you reveal it.")
        if placed:
            text += "\n" + locale.tr("%n dot(s) of an earlier vote are taken away.", "", placed)
        hint = QLabel(text)
        hint.setProperty("quiet", True)
        rows.addWidget(hint)
        buttons = button_box(locale, Standard.Cancel)
        begin = buttons.addButton(locale.tr("&Begin"), QDialogButtonBox.ButtonRole.AcceptRole)
        begin.setObjectName("begin_vote")
        buttons.accepted.connect(self._begin)
        buttons.rejected.connect(self.reject)
        rows.addWidget(buttons)
        for box in (self._voters, self._each):
            box.valueChanged.connect(self._say_total)
        self._say_total()
        self._voters.selectAll()

    def _box(self, name: str, value: int, most: int) -> WholeBox:
        box = WholeBox(self._locale)
        box.setObjectName(name)
        box.setRange(1, most)
        box.setValue(value)
        return box

    def _say_total(self) -> None:
        total = self._voters.value() * self._each.value()
        self._total.setText(self._locale.tr("%n dot(s) in all", "", total))

    def _begin(self) -> None:
        self.accept()
        self.begun.emit(self._each.value(), self._voters.value())
