"""What the room says of one touchpoint or transition: belief, dots, next step."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from journeymap.app.editing import Editing
from journeymap.app.number_boxes import WholeBox
from journeymap.app.words import Words
from journeymap.i18n.locale import Locale
from journeymap.model.entities import BEST, Touchpoint, Transition
from journeymap.model.feelings import belief_of
from journeymap.model.journey import Journey


class FeelingsForm(QWidget):
    """The fields below those of the thing itself. Every change is one edit."""

    def __init__(self, editing: Editing, locale: Locale) -> None:
        super().__init__()
        self._editing, self._locale = editing, locale
        self._shown: Touchpoint | Transition | None = None
        self._persona = ""
        self._form = form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setVerticalSpacing(6)
        self._next = QLineEdit()
        self._next.setObjectName("transition_next_step")
        self._next.setPlaceholderText(locale.tr("nothing yet"))
        self._belief = WholeBox(locale)
        self._belief.setObjectName("belief")
        self._belief.setRange(0, BEST)
        self._belief.setSpecialValueText(locale.tr("nothing said"))
        self._belief.setToolTip(locale.tr("1 is the worst, 9 the best; the digit keys do the same"))
        self._dots = Words(locale, name="dots")
        for label, field in (
            (locale.tr("Next step"), self._next),
            (locale.tr("Belief"), self._belief),
            (locale.tr("Dots"), self._dots),
        ):
            form.addRow(label, field)
            field.setAccessibleName(label)
        self._next.editingFinished.connect(self._set_next)
        self._belief.valueChanged.connect(self._believe)

    def show_thing(self, thing: Touchpoint | Transition, journey: Journey, persona: str) -> None:
        """Show a touchpoint or transition, with the eyes of a persona if one is chosen."""
        locale = self._locale
        same = self._shown is not None and self._shown.id == thing.id
        self._shown, self._persona = thing, persona
        is_transition = isinstance(thing, Transition)
        self._form.setRowVisible(self._next, is_transition)
        if isinstance(thing, Transition) and not (
            same and self._next.hasFocus() and self._next.isModified()
        ):
            self._next.setText(thing.next_step)
        with QSignalBlocker(self._belief):
            self._belief.setValue(belief_of(journey, thing.id, persona) or 0)
        self._form.setRowVisible(self._dots, bool(thing.votes) and not journey.votes_hidden)
        self._dots.setText(locale.number(thing.votes))

    def _set_next(self) -> None:
        text = self._next.text().strip()
        if isinstance(self._shown, Transition) and text != self._shown.next_step:
            self._editing.change(self._shown.id, next_step=text)

    def _believe(self, belief: int) -> None:
        if self._shown is not None:
            self._editing.believe((self._shown.id,), belief or None, self._persona)
