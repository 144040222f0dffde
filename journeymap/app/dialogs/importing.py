"""The import dialog: what would be read out of a file, and what can be put right.

At the top what was recognised, in the middle column by column what it is taken for, beside it what
becomes of the scores or of the steps of a log. Nothing is written before Import, which is what
Enter does everywhere but inside of an open cell.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSplitter,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from journeymap.app.dialogs.column_model import ROLE, ColumnModel
from journeymap.app.dialogs.column_table import ColumnTable
from journeymap.app.dialogs.column_words import change_words, left_out_words, problem_words
from journeymap.app.dialogs.columns import recipe_with, roles_of
from journeymap.app.dialogs.import_head import ImportHead
from journeymap.app.dialogs.recipe_menu import RecipeMenu
from journeymap.app.dialogs.recognised import Recognised, plain_roles
from journeymap.app.dialogs.score_preview import Counting, ScoreList
from journeymap.app.dialogs.step_preview import Following, StepList
from journeymap.app.fitting import at_size, fit_hint
from journeymap.data.recipe import Recipe
from journeymap.data.text import fold
from journeymap.i18n.calendars import Calendar
from journeymap.i18n.locale import Locale
from journeymap.i18n.said import in_words
from journeymap.model.journey import Journey

if TYPE_CHECKING:
    from journeymap.analysis.results import Score
    from journeymap.data.importing import Prepared
    from journeymap.data.preview import Preview

#: The dialog ended because the file is to be looked at in another way.
LOOK_AGAIN = 2
#: From this width on the scores stand beside the columns, below it under them.
BESIDE = 1250
#: Of files with more columns only those that are read are shown first.
MANY_COLUMNS = 40


class FindLine(QLineEdit):
    """What is looked for; Enter and the arrow down go to what was found, and import nothing."""

    #: Go to what was found.
    done = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on to the table."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.done.emit()
        else:
            super().keyPressEvent(event)


class ImportDialog(QDialog):
    """Shows the guessed recipe, takes corrections, and asks for the import."""

    #: Look at the file again, in the way of this `Recipe`; None guesses everything anew.
    look_requested = Signal(object)
    #: Import with this recipe under this name; carries `Recipe` and the name.
    import_requested = Signal(object, str)

    def __init__(
        self,
        parent: QWidget,
        prepared: Prepared,
        journey: Journey,
        locale: Locale,
        *,
        theme: str = "light",
        kept: tuple[tuple[str, str], ...] = (),
        counted: Calendar | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("import_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(locale.tr("Import {name}", name=prepared.path.name))
        self.setMinimumSize(760, 480)
        self._prepared, self._locale = prepared, locale
        self._kind_is = prepared.recipe.kind or "survey"
        rows = QVBoxLayout(self)
        self._recognised = Recognised(prepared, locale)
        self._recognised.changed.connect(self._changed)
        rows.addWidget(self._recognised)
        self._head = ImportHead(prepared, locale, counted)
        self._head.look_requested.connect(self.look_requested)
        rows.addWidget(self._head)
        looked = {role.column: role for role in prepared.roles or plain_roles(prepared)}
        choices = roles_of(prepared.recipe, prepared.columns)
        self._model = ColumnModel(self._kind_is, choices, looked, journey, locale)
        self._model.changed.connect(self._changed)
        names = [t.name for t in journey.touchpoints]
        self._table = ColumnTable(self._model, names, locale, scored=self._kind_is == "survey")
        self._scores = ScoreList(theme, locale)
        self._steps = StepList(prepared.reasons, locale)
        self._split = QSplitter()
        self._split.setObjectName("import_parts")
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self._columns())
        beside = {"survey": self._scores, "events": self._steps}
        self._split.addWidget(beside.get(self._kind_is) or self._reasons())
        self._split.setStretchFactor(0, 3)
        self._split.setStretchFactor(1, 1)
        rows.addWidget(self._split, 1)
        self._complaint = QLabel()
        self._complaint.setObjectName("complaint")
        self._complaint.setProperty("warning", True)
        self._complaint.setWordWrap(True)
        self._complaint.hide()
        rows.addWidget(self._complaint)
        rows.addLayout(self._ending(kept))
        self._counting: Counting | None = None
        if self._kind_is == "survey":
            self._counting = Counting(prepared.path, journey, self)
            self._counting.fulfilled.connect(self._show_scores)
        elif self._kind_is == "events":
            self._counting = Following(prepared.path, journey, self)
            self._counting.fulfilled.connect(self._steps.show_steps)
        if self._counting is not None:
            shown = self._scores if self._kind_is == "survey" else self._steps
            self._counting.begun.connect(shown.wait)
            self._counting.failed.connect(shown.fail)
            self.finished.connect(self._counting.stop)
        self._note({})
        self._begin()
        room = parent.size()
        self.resize(max(900, min(1800, room.width() - 60)), max(600, min(1000, room.height() - 60)))

    # --- parts --------------------------------------------------------------------------------

    def _columns(self) -> QWidget:
        locale = self._locale
        part = QWidget()
        rows = QVBoxLayout(part)
        rows.setContentsMargins(0, 0, 0, 0)
        line = QHBoxLayout()
        self._only = QComboBox()
        self._only.setObjectName("only")
        self._only.setAccessibleName(locale.tr("Which columns are shown"))
        for text, data in (
            (locale.tr("All columns"), "all"),
            (locale.tr("Only what matters"), "read"),
            (locale.tr("Only doubtful ones"), "doubtful"),
        ):
            self._only.addItem(text, data)
        self._only.activated.connect(self._filter)
        self._find = FindLine()
        self._find.setObjectName("find_column")
        self._find.setPlaceholderText(locale.tr("Find a column"))
        self._find.setAccessibleName(locale.tr("Find a column"))
        fit_hint(self._find)
        self._find.setClearButtonEnabled(True)
        self._find.textChanged.connect(self._filter)
        self._find.done.connect(self._table.setFocus)
        alike = QPushButton(locale.tr("Select a&like"))
        alike.setObjectName("select_alike")
        alike.setAutoDefault(False)
        alike.setToolTip(locale.tr("Select all columns read like this one (Ctrl+L)"))
        alike.clicked.connect(self._select_alike)
        self._count = QLabel()
        self._count.setObjectName("columns_read")
        self._count.setProperty("quiet", True)
        for widget, stretch in ((self._only, 0), (self._find, 1), (alike, 0), (self._count, 0)):
            line.addWidget(widget, stretch)
        rows.addLayout(line)
        rows.addWidget(self._table, 1)
        hint = QLabel(
            locale.tr(
                "Letters or F2 correct a cell, Shift+arrows or Ctrl+A choose several: what you "
                "enter goes to all of them. Enter imports."
            )
        )
        hint.setProperty("quiet", True)
        hint.setWordWrap(True)
        rows.addWidget(hint)
        for keys, done in (("Ctrl+L", self._select_alike), ("Ctrl+F", self._find.setFocus)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(done)
        return part

    def _reasons(self) -> QWidget:
        reasons = QTextEdit()
        reasons.setPlainText(
            "\n".join(in_words(reason, self._locale) for reason in self._prepared.reasons)
        )
        reasons.setObjectName("reasons")
        reasons.setReadOnly(True)
        reasons.setTabChangesFocus(True)
        reasons.setAccessibleName(self._locale.tr("Why each column was taken for what it is"))
        return reasons

    def _ending(self, kept: tuple[tuple[str, str], ...]) -> QHBoxLayout:
        locale = self._locale
        line = QHBoxLayout()
        self._recipes = RecipeMenu(self, self.recipe, self._prepared.path, kept, locale)
        self._recipes.look_requested.connect(self.look_requested)
        self._recipes.failed.connect(self._complain)
        line.addWidget(self._recipes.button)
        buttons = QDialogButtonBox()
        self._import = buttons.addButton(
            locale.tr("&Import"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self._import.setObjectName("import")
        self._import.setDefault(True)
        cancel = buttons.addButton(locale.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        cancel.setObjectName("cancel")
        cancel.setAutoDefault(False)
        buttons.accepted.connect(self._agree)
        buttons.rejected.connect(self.reject)
        line.addStretch(1)
        line.addWidget(buttons)
        return line

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the scores where there is room for them."""
        super().resizeEvent(event)
        across = self.width() >= at_size(BESIDE, self)
        wanted = Qt.Orientation.Horizontal if across else Qt.Orientation.Vertical
        if self._split.orientation() != wanted:
            self._split.setOrientation(wanted)
            self._split.setSizes([3, 1] if across else [3, 2])

    # --- what it says -------------------------------------------------------------------------

    def recipe(self) -> Recipe | None:
        """The recipe as it is corrected; None while something in it cannot be."""
        if self._model.fault() is not None:
            return None
        recipe = recipe_with(self._prepared.recipe, self._table.choices())
        return self._head.applied(self._recognised.applied(recipe))

    @property
    def is_settled(self) -> bool:
        """True when the scores shown are those of the choices shown."""
        return self._counting is None or not self._counting.is_busy

    def say_failed(self, text: str) -> None:
        """The file could not be looked at again: what was shown stays."""
        self._import.setEnabled(True)
        self._complain(text)

    def wait(self) -> None:
        """The file is looked at again."""
        self._import.setEnabled(False)
        self._complain(self._locale.tr("Looking at {name}", name=self._prepared.path.name))

    def _begin(self) -> None:
        """Stand where a second look is worth most."""
        read, doubtful = self._table.read_rows(), self._table.doubtful()
        if self._model.rowCount() > MANY_COLUMNS and read:
            self._only.setCurrentIndex(self._only.findData("read"))
        self._filter()
        scored = [r for r, c in enumerate(self._table.choices().values()) if c.role == "score"]
        scores = [r for r in doubtful if r in scored] or scored or read or [0]
        self._table.stand(scores[0], ROLE)
        self._table.setFocus()
        self._changed()

    def _filter(self, _told: object = None) -> None:
        chosen = self._only.currentData()
        rows = {"read": self._table.read_rows, "doubtful": self._table.doubtful}.get(chosen)
        wanted = self._find.text()
        self._table.show_only(rows() if rows and not wanted else None, wanted)

    def _changed(self) -> None:
        choices = self._table.choices()
        self._count.setText(left_out_words(tuple(choices.values()), self._locale))
        self._head.allow_comments(any(choice.role == "comment" for choice in choices.values()))
        fault = self._model.fault()
        if fault is None:
            self._complaint.hide()
        else:
            self._complain(fault[2])
        if self._counting is None or fault is not None:
            return
        scored = any(choice.role in ("score", "other") for choice in choices.values())
        if scored or self._kind_is == "events":
            self._counting.ask(self.recipe)
        else:
            self._scores.nothing()

    def _show_scores(self, counted: tuple[Preview, tuple[Score, ...]]) -> None:
        found, scores = counted
        self._scores.show_scores(found, scores)
        locale = self._locale
        self._note({p.column: problem_words(p, locale) for p in reversed(found.problems)})
        self._model.show_places({fold(t.name): t.stage for t in found.journey.touchpoints})

    def _note(self, problems: dict[str, str]) -> None:
        """Say in the rows what changed since last time and what cannot be counted."""
        differences = self._prepared.differences
        notes = {}
        for column in self._prepared.columns:
            said = [change_words(column, differences, self._locale), problems.get(column, "")]
            if any(said):
                notes[column] = " · ".join(part for part in said if part)
        self._model.show_notes(notes)

    def _select_alike(self) -> None:
        self._table.select_alike()
        self._table.setFocus()

    def _agree(self) -> None:
        locale = self._locale
        if (fault := self._model.fault()) is not None:
            row, column, said = fault
            self._only.setCurrentIndex(0)
            self._find.clear()
            self._filter()
            self._table.stand(row, column)
            self._table.setFocus()
            self._complain(said)
            return
        recipe = self.recipe()
        if recipe is None:
            return
        if self._kind_is == "survey" and not recipe.scores:
            self._complain(locale.tr("Say of at least one column that it is a score."))
            return
        self.import_requested.emit(recipe, self._head.name)
        self.accept()

    def _complain(self, text: str) -> None:
        self._complaint.setText(text)
        self._complaint.show()
