"""The head of the import dialog: what the file is, what was found in it, what is left out."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QVBoxLayout, QWidget

from journeymap.app.words import Words
from journeymap.data.columns import ColumnRole
from journeymap.data.differences import say_differences
from journeymap.data.overview import overview_lines
from journeymap.data.personal import masked
from journeymap.data.recipe import Recipe
from journeymap.data.tools import Doubtful
from journeymap.i18n.locale import Locale
from journeymap.i18n.said import in_words

if TYPE_CHECKING:
    from journeymap.data.importing import Prepared

#: Of remarks so many are shown, the rest when asked for by the mouse.
SHOWN = 6


def plain_roles(prepared: Prepared) -> list[ColumnRole]:
    """The columns of a file that is no survey, with what stands in its first rows."""
    return [
        ColumnRole(
            column,
            "unused",
            samples=tuple(masked(" ".join(cell.split())) for cell in prepared.samples[column][:4]),
            filled=1.0,
            values=len(prepared.samples[column]),
        )
        for column in prepared.columns
    ]


def _other_kind(prepared: Prepared, locale: Locale) -> str:
    """What a file is that is no survey, and of how many things it tells."""
    recipe, samples = prepared.recipe, prepared.samples
    if recipe.kind == "events":
        if recipe.events:
            return locale.tr("Event log, %n kind(s) of step in each row", "", len(recipe.events))
        names = recipe.case, " / ".join(recipe.activity), recipe.time
        whose, what, when = map(locale.isolate, names)
        return locale.tr(
            "Event log: {what} is what happened, {whose} to whom, {when} when",
            what=what, whose=whose, when=when,
        )  # fmt: skip
    if recipe.kind == "complaints":
        about = len(samples.get(recipe.touchpoint, ()))
        return locale.tr("Complaints about %n thing(s) in the first rows", "", about)
    return locale.tr("Interviews, focus groups or posts")


class Recognised(QWidget):
    """Plain words; rows that may be no answers are left out or counted by a tick."""

    #: A tick was set or taken away.
    changed = Signal()

    def __init__(self, prepared: Prepared, locale: Locale) -> None:
        super().__init__()
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(4)
        self._ticks: list[tuple[QCheckBox, Doubtful]] = []
        overview = prepared.overview
        lines: list[str] = []
        if overview is not None:
            # Rows that may be no answers have a tick of their own.
            lines = overview_lines(replace(overview, left_out=()), locale)
        else:
            lines = [_other_kind(prepared, locale)]
        if lines:
            self._rows.addWidget(Words(locale, lines[0], name="recognised", bold=True))
        left_out = overview.left_out if overview is not None else ()
        for doubt, out in left_out:
            self._rows.addWidget(self._tick(doubt, out, locale))
        self._rows.addWidget(self._last_time(prepared, locale))
        notes = [*lines[1:], *(in_words(text, locale) for text in prepared.warnings)]
        label = Words(locale, "\n".join(notes[:SHOWN]), name="lead", quiet=True)
        label.setToolTip("\n".join(notes))
        label.setVisible(bool(notes))
        self._rows.addWidget(label)

    def applied(self, recipe: Recipe) -> Recipe:
        """The recipe, leaving out what is ticked here and counting what is not."""
        if not self._ticks:
            return recipe
        left_out = dict(recipe.leave_out or {})
        for tick, doubt in self._ticks:
            cells = [c for c in left_out.get(doubt.column, ()) if c not in doubt.cells]
            if tick.isChecked():
                cells += doubt.cells
            left_out[doubt.column] = tuple(cells)
        return replace(recipe, leave_out={c: cells for c, cells in left_out.items() if cells})

    def _tick(self, doubt: Doubtful, out: bool, locale: Locale) -> QCheckBox:
        said = {
            "test": locale.tr("Leave out %n test answer(s)", "", doubt.rows),
            "unfinished": locale.tr("Leave out %n unfinished answer(s)", "", doubt.rows),
        }[doubt.kind]
        box = QCheckBox(f"{said} ({locale.isolate(doubt.column)})")
        box.setObjectName(f"leave_out_{doubt.kind}")
        box.setChecked(out)
        box.toggled.connect(lambda _on: self.changed.emit())
        self._ticks.append((box, doubt))
        return box

    def _last_time(self, prepared: Prepared, locale: Locale) -> QFrame:
        """The kept recipe that fits, and what differs from the file it was made for."""
        frame = QFrame()
        frame.setObjectName("last_time")
        frame.setProperty("card", True)
        rows = QVBoxLayout(frame)
        rows.setContentsMargins(12, 6, 12, 6)
        rows.setSpacing(2)
        frame.setVisible(bool(prepared.known))
        if prepared.known:
            known = locale.isolate(prepared.known)
            changes = say_differences(prepared.differences, locale)
            said = locale.tr("Read as last time ({known}).", known=known)
            if not changes:
                said += " " + locale.tr("Nothing changed since then.")
            rows.addWidget(Words(locale, said, name="known"))
            if changes:
                rows.addWidget(Words(locale, "\n".join(changes), name="differences"))
        return frame
