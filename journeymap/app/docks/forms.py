"""Forms of the inspector: the fields of a touchpoint and of a transition."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QInputDialog,
    QLineEdit,
    QWidget,
)

from journeymap.app.editing import Editing
from journeymap.app.number_boxes import DecimalBox
from journeymap.app.words import Words
from journeymap.i18n.locale import Locale
from journeymap.model.entities import Touchpoint, Transition
from journeymap.model.journey import Journey

#: Data of the entry that makes a new department or channel.
NEW = "\0new"


class JourneyForm(QWidget):
    """The title of the journey: what is edited when nothing is chosen."""

    def __init__(self, editing: Editing, locale: Locale) -> None:
        super().__init__()
        self._editing = editing
        self._shown = ""
        form = _form(self)
        self._title = QLineEdit()
        self._title.setObjectName("journey_title")
        self._title.setPlaceholderText(locale.tr("Untitled journey"))
        _row(form, locale.tr("Title"), self._title)
        self._title.editingFinished.connect(self._rename)

    def show_journey(self, journey: Journey) -> None:
        """Show a journey."""
        self._shown = journey.title
        if not (self._title.hasFocus() and self._title.isModified()):
            self._title.setText(journey.title)

    def _rename(self) -> None:
        if self._title.text().strip() != self._shown:
            self._editing.rename_journey(self._title.text())


class TouchpointForm(QWidget):
    """Name, place, channel and marks of one touchpoint. Every change is one edit."""

    def __init__(self, editing: Editing, locale: Locale) -> None:
        super().__init__()
        self._editing, self._locale = editing, locale
        self._shown: Touchpoint | None = None
        form = _form(self)
        self._name = QLineEdit()
        self._name.setObjectName("touchpoint_name")
        self._stage = _box("touchpoint_stage")
        self._department = _box("touchpoint_department")
        self._channel = _box("touchpoint_channel")
        self._financial = QCheckBox(locale.tr("A complicated financial step"))
        self._financial.setObjectName("touchpoint_financial")
        self._truth = QCheckBox(locale.tr("A moment of truth"))
        self._truth.setObjectName("touchpoint_moment_of_truth")
        _row(form, locale.tr("Name"), self._name)
        _row(form, locale.tr("Stage"), self._stage)
        self._guessed = Words(locale, locale.tr("Guessed from the log"), quiet=True, scale=0.9)
        form.addRow("", self._guessed)
        _row(form, locale.tr("Department"), self._department)
        _row(form, locale.tr("Channel"), self._channel)
        form.addRow(self._financial)
        form.addRow(self._truth)
        self._name.editingFinished.connect(self._rename)
        self._stage.activated.connect(lambda _i: self._move())
        self._department.activated.connect(lambda _i: self._move())
        self._channel.activated.connect(lambda _i: self._set_channel())
        self._financial.clicked.connect(lambda on: self._change(financial=on))
        self._truth.clicked.connect(lambda on: self._change(moment_of_truth=on))

    def show_touchpoint(self, touchpoint: Touchpoint, journey: Journey) -> None:
        """Show a touchpoint of a journey."""
        locale = self._locale
        same = self._shown is not None and self._shown.id == touchpoint.id
        self._shown = touchpoint
        if not (same and self._name.hasFocus() and self._name.isModified()):
            self._name.setText(touchpoint.name)
        form = self.layout()
        if isinstance(form, QFormLayout):
            form.setRowVisible(self._guessed, touchpoint.stage_guessed)
        _fill(self._stage, [(s.name, s.id) for s in journey.stages], touchpoint.stage)
        nobody = (locale.tr("nobody yet"), "")
        departments = [nobody, *((d.name, d.id) for d in journey.departments)]
        departments.append((locale.tr("New department…"), NEW))
        _fill(self._department, departments, touchpoint.department or "")
        channels = [(locale.tr("not said"), ""), *((c.name, c.id) for c in journey.channels)]
        channels.append((locale.tr("New channel…"), NEW))
        _fill(self._channel, channels, touchpoint.channel or "")
        self._financial.setChecked(touchpoint.financial)
        self._truth.setChecked(touchpoint.moment_of_truth)

    def _rename(self) -> None:
        if self._shown is None:
            return
        text = self._name.text().strip()
        if text and text != self._shown.name:
            self._editing.rename(self._shown.id, text)
        else:
            self._name.setText(self._shown.name)

    def _move(self) -> None:
        if self._shown is None:
            return
        department = self._department.currentData()
        if department == NEW:
            _fill_back(self._department, self._shown.department or "")
            ask_name(
                self,
                self._locale.tr("New department"),
                self._locale.tr("Name"),
                partial(self._editing.add_department_for, touchpoint=self._shown.id),
            )
            return
        place = (self._stage.currentData(), department or None)
        if place != (self._shown.stage, self._shown.department):
            self._editing.move(self._shown.id, *place, before=None)

    def _set_channel(self) -> None:
        if self._shown is None:
            return
        channel = self._channel.currentData()
        if channel == NEW:
            _fill_back(self._channel, self._shown.channel or "")
            ask_name(
                self,
                self._locale.tr("New channel"),
                self._locale.tr("Name"),
                partial(self._editing.add_channel_for, touchpoint=self._shown.id),
            )
        else:
            self._change(channel=channel or None)

    def _change(self, **fields: object) -> None:
        if self._shown is not None:
            self._editing.change(self._shown.id, **fields)


class TransitionForm(QWidget):
    """Who answers for a hand-off, and what was promised."""

    def __init__(self, editing: Editing, locale: Locale) -> None:
        super().__init__()
        self._editing, self._locale = editing, locale
        self._shown: Transition | None = None
        form = _form(self)
        self._owner = QLineEdit()
        self._owner.setObjectName("transition_owner")
        self._owner.setPlaceholderText(locale.tr("nobody"))
        self._promise = DecimalBox(locale)
        self._promise.setObjectName("transition_promise")
        self._promise.setRange(0, 100_000)
        self._promise.setDecimals(1)
        self._promise.setSuffix(locale.tr(" hours"))
        self._promise.setSpecialValueText(locale.tr("nothing promised"))
        _row(form, locale.tr("Owner"), self._owner)
        _row(form, locale.tr("Promised within"), self._promise)
        self._owner.editingFinished.connect(self._own)
        self._promise.valueChanged.connect(self._promise_changed)

    def show_transition(self, transition: Transition) -> None:
        """Show a transition of a journey."""
        self._shown = transition
        if not (self._owner.hasFocus() and self._owner.isModified()):
            self._owner.setText(transition.owner)
        with QSignalBlocker(self._promise):
            self._promise.setValue(transition.promise_hours or 0)

    def _own(self) -> None:
        if self._shown is not None and self._owner.text().strip() != self._shown.owner:
            self._editing.change(self._shown.id, owner=self._owner.text().strip())

    def _promise_changed(self, hours: float) -> None:
        if self._shown is not None:
            id = self._shown.id
            self._editing.change(id, merge=("promise", id), promise_hours=hours or None)


def ask_name(
    parent: QWidget, title: str, label: str, answered: Callable[[str], object]
) -> QInputDialog:
    """Ask for a name; `answered` is called unless it was cancelled or left empty."""
    dialog = QInputDialog(parent)
    dialog.setObjectName("ask_name")
    dialog.setWindowTitle(title)
    dialog.setLabelText(label)
    dialog.textValueSelected.connect(lambda text: answered(text) if text.strip() else None)
    dialog.finished.connect(lambda _result: dialog.deleteLater())
    dialog.open()
    return dialog


def way_text(transition: Transition, journey: Journey, locale: Locale) -> str:
    """From where to where."""
    a, b = journey.touchpoint(transition.source), journey.touchpoint(transition.target)
    return locale.arrow(a.name if a else "?", b.name if b else "?")


def change_text(transition: Transition, journey: Journey, locale: Locale) -> str:
    """Whose hands the customer passes from and into."""
    if not journey.is_handoff(transition):
        return locale.tr("Stays in the same hands and on the same channel")
    a, b = journey.touchpoint(transition.source), journey.touchpoint(transition.target)
    assert a is not None
    assert b is not None
    parts = []
    for one, other in (
        (journey.department(a.department), journey.department(b.department)),
        (journey.channel(a.channel), journey.channel(b.channel)),
    ):
        if one is not None and other is not None and one.id != other.id:
            parts.append(locale.arrow(one.name, other.name))
    return locale.tr("Hand-off: {what}", what=" · ".join(parts))


def _form(widget: QWidget) -> QFormLayout:
    form = QFormLayout(widget)
    form.setContentsMargins(0, 0, 0, 0)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    form.setVerticalSpacing(6)
    return form


def _row(form: QFormLayout, label: str, field: QWidget) -> None:
    form.addRow(label, field)
    field.setAccessibleName(label)


def _box(name: str) -> QComboBox:
    box = QComboBox()
    box.setObjectName(name)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(12)
    return box


def _fill(box: QComboBox, entries: Sequence[tuple[str, str]], chosen: str) -> None:
    with QSignalBlocker(box):
        box.clear()
        for text, data in entries:
            box.addItem(text, data)
        box.setCurrentIndex(max(0, box.findData(chosen)))


def _fill_back(box: QComboBox, chosen: str) -> None:
    with QSignalBlocker(box):
        box.setCurrentIndex(max(0, box.findData(chosen)))
