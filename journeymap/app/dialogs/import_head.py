"""What an import is told of the file as a whole: name, sheet, kind of rows, who speaks, months.

What is in the file decides what is asked: a sheet only of a workbook that has several, who speaks
and comments only where people speak.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QWidget,
)

from journeymap.app.dialogs.calendar_box import calendar_box
from journeymap.data.recipe import Recipe
from journeymap.evidence.voices import VOICES
from journeymap.i18n.calendars import Calendar
from journeymap.i18n.locale import Locale
from journeymap.picture.voice_words import voice_name

if TYPE_CHECKING:
    from journeymap.data.importing import Prepared

#: Kinds of files in which people speak.
_SPOKEN = ("survey", "voices")


def kind_names(locale: Locale) -> dict[str, str]:
    """What the rows of a file may be."""
    return {
        "survey": locale.tr("answers of customers (a survey)"),
        "events": locale.tr("what customers did (an event log)"),
        "complaints": locale.tr("complaints"),
        "voices": locale.tr("interviews, focus groups, posts"),
    }


class ImportHead(QWidget):
    """One or two lines of choices."""

    #: The file is to be looked at again in the way of this `Recipe`: another kind, another sheet.
    look_requested = Signal(object)

    def __init__(self, prepared: Prepared, locale: Locale, counted: Calendar | None) -> None:
        super().__init__()
        self._prepared, self._locale = prepared, locale
        recipe, kind = prepared.recipe, prepared.recipe.kind or "survey"
        self._name = QLineEdit(prepared.path.name.split(".")[0], self)
        self._name.setObjectName("source_name")
        kinds = [(text, id) for id, text in kind_names(locale).items()]
        self._kind = self._box("kind", kinds, kind)
        self._kind.activated.connect(self._other_kind)
        self._sheet = self._box("sheet", [(s, s) for s in prepared.sheets], prepared.sheet)
        self._sheet.activated.connect(self._other_sheet)
        voices = [(voice_name(voice, locale), voice) for voice in VOICES]
        self._voice = self._box("voice", voices, recipe.voice or "survey")
        self._comments = QCheckBox(locale.tr("&Keep comments"), self)
        self._comments.setObjectName("keep_comments")
        self._comments.setToolTip(
            locale.tr("By touchpoint, with e-mail addresses and phone numbers masked")
        )
        self._comments.setChecked(recipe.keep_comments)
        self._calendar = calendar_box(self, locale, recipe.calendar or "gregorian", counted)
        asked: list[tuple[str, QWidget]] = [
            (locale.tr("&Name of this source"), self._name),
            (locale.tr("&Rows are"), self._kind),
        ]
        if len(prepared.sheets) > 1:
            asked.append((locale.tr("S&heet"), self._sheet))
        if kind in _SPOKEN:
            asked.append((locale.tr("&Who speaks"), self._voice))
        if recipe.calendar is not None:
            asked.append((locale.tr("&Months counted"), self._calendar))
        self._lay_out(asked, kind in _SPOKEN)

    @property
    def name(self) -> str:
        """What the source is to be called."""
        return self._name.text().strip() or self._prepared.path.stem

    def applied(self, recipe: Recipe) -> Recipe:
        """The recipe with what is chosen here."""
        recipe = replace(recipe, calendar=self._calendar.currentData())
        if (recipe.kind or "survey") not in _SPOKEN:
            return recipe
        voice = str(self._voice.currentData() or "")
        if not recipe.voice and voice == "survey":
            voice = ""
        keep = self._comments.isEnabled() and self._comments.isChecked()
        return replace(recipe, voice=voice, keep_comments=keep)

    def allow_comments(self, there: bool) -> None:
        """Comments can be kept only where a column has some."""
        self._comments.setEnabled(there)

    def _lay_out(self, asked: Sequence[tuple[str, QWidget]], spoken: bool) -> None:
        """Two choices beside each other, and the tick where it has room."""
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        for place, (text, widget) in enumerate(asked):
            label = QLabel(text)
            label.setBuddy(widget)
            row, at = divmod(place, 2)
            grid.addWidget(label, row, 2 * at)
            cell = QHBoxLayout()
            cell.addWidget(widget, 1)
            if widget is self._voice:
                cell.addSpacing(12)
                cell.addWidget(self._comments)
            grid.addLayout(cell, row, 2 * at + 1)
        for column in (1, 3):
            grid.setColumnStretch(column, 1)
        self._comments.setVisible(spoken)
        shown = {id(widget) for _, widget in asked}
        for box in (self._sheet, self._voice, self._calendar):
            if id(box) not in shown:
                box.hide()

    def _box(self, name: str, entries: Sequence[tuple[str, str]], now: str) -> QComboBox:
        box = QComboBox(self)
        box.setObjectName(name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(12)
        for text, data in entries:
            box.addItem(text, data)
        box.setCurrentIndex(max(0, box.findData(now)))
        return box

    def _other_kind(self) -> None:
        kind = self._kind.currentData()
        if kind != self._prepared.recipe.kind:
            self.look_requested.emit(Recipe(kind=kind, sheet=self._prepared.recipe.sheet))

    def _other_sheet(self) -> None:
        sheet = str(self._sheet.currentData())
        if sheet != self._prepared.sheet:
            self.look_requested.emit(Recipe(sheet=sheet))
