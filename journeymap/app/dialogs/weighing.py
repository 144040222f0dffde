"""What grey zones are weighed by, and how many answers a score needs."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from journeymap.analysis.greyzone import WEIGHTS
from journeymap.analysis.reasons import kind_text
from journeymap.analysis.results import DO, SAY, Kind
from journeymap.app.dialogs.buttons import Standard, button_box
from journeymap.app.document import Document
from journeymap.app.fitting import at_size
from journeymap.app.number_boxes import DecimalBox, WholeBox
from journeymap.app.words import Words
from journeymap.i18n.locale import Locale
from journeymap.model import edits
from journeymap.model.journey import Journey

#: The standard weights are whole points of so many: 6, 3, 3 and three times 4.
POINTS = 24
MOST_POINTS, MOST_ANSWERS = 99.0, 1000


class WeighingDialog(QDialog):
    """Points for each kind of evidence, what share of the index they come to, fewest answers."""

    def __init__(self, parent: QWidget, document: Document, locale: Locale) -> None:
        super().__init__(parent)
        self.setObjectName("weighing_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(locale.tr("How grey zones are weighed"))
        self.setMinimumWidth(at_size(420, self))
        self._document, self._locale = document, locale
        self._boxes: dict[Kind, DecimalBox] = {}
        self._shares: dict[Kind, QLabel] = {}
        rows = QVBoxLayout(self)
        hint = Words(
            locale,
            locale.tr(
                "The index of a hand-off adds up how much worse than typical it is in each of "
                "these. What the journey has no evidence of counts nothing. Other weights than "
                "the standard ones are kept with the journey and told wherever it is shown."
            ),
            quiet=True,
        )
        rows.addWidget(hint)
        self._form = QGridLayout()
        rows.addLayout(self._form)
        self._half(locale.tr("What customers say"), SAY)
        self._half(locale.tr("What customers do"), DO)
        self._base = WholeBox(locale)
        self._base.setObjectName("minimum_base")
        self._base.setRange(1, MOST_ANSWERS)
        self._add_row(locale.tr("Fewest answers that colour a score"), self._base)
        buttons = button_box(locale, Standard.Ok, Standard.Cancel)
        self._ok = buttons.button(Standard.Ok)
        standard = QPushButton(locale.tr("&Standard"))
        standard.setObjectName("standard")
        buttons.addButton(standard, QDialogButtonBox.ButtonRole.ResetRole)
        standard.clicked.connect(lambda: self._show(Journey()))
        buttons.accepted.connect(self._keep)
        buttons.rejected.connect(self.reject)
        rows.addWidget(buttons)
        self._show(document.journey)
        wide = max(self.minimumWidth(), self.sizeHint().width())
        self.resize(wide, rows.totalHeightForWidth(wide))
        self._boxes[SAY[0]].setFocus()

    def _half(self, title: str, kinds: tuple[Kind, ...]) -> None:
        heading = Words(self._locale, title, bold=True)
        self._form.addWidget(heading, self._form.rowCount(), 0, 1, 3)
        for kind in kinds:
            box, share = DecimalBox(self._locale), QLabel()
            box.setObjectName(f"points_{kind}")
            box.setRange(0.0, MOST_POINTS)
            box.setDecimals(1)
            box.valueChanged.connect(self._show_shares)
            self._boxes[kind], self._shares[kind] = box, share
            self._add_row(kind_text(kind, self._locale), box, share)

    def _add_row(self, name: str, box: WholeBox | DecimalBox, beside: QLabel | None = None) -> None:
        at, label = self._form.rowCount(), QLabel(name)
        label.setBuddy(box)
        box.setAccessibleName(name)
        self._form.addWidget(label, at, 0)
        self._form.addWidget(box, at, 1)
        if beside is not None:
            self._form.addWidget(beside, at, 2)

    def _show(self, journey: Journey) -> None:
        for kind, box in self._boxes.items():
            box.setValue(POINTS * journey.weights.get(kind, WEIGHTS[kind]))
        self._base.setValue(journey.minimum_base)
        self._show_shares()

    def _show_shares(self) -> None:
        whole = sum(box.value() for box in self._boxes.values())
        for kind, share in self._shares.items():
            part = self._boxes[kind].value() / whole if whole else 0.0
            share.setText(self._locale.percent(part, 1))
        self._ok.setEnabled(whole > 0)

    def _weights(self) -> dict[str, float]:
        """The weights that are not the standard ones."""
        points = {kind: round(box.value(), 1) for kind, box in self._boxes.items()}
        return {
            kind: value / POINTS
            for kind, value in points.items()
            if value != round(POINTS * WEIGHTS[kind], 1)
        }

    def _keep(self) -> None:
        weights, base = self._weights(), self._base.value()
        self.accept()
        self._document.apply(
            lambda journey: edits.set_measures(journey, weights, base),
            self._locale.tr("Weigh grey zones"),
        )
