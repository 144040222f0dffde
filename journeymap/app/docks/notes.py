"""Notes on a touchpoint or a transition: said in the room, kept with the map."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from journeymap.app.editing import Editing
from journeymap.app.fitting import fit_hint
from journeymap.i18n.locale import Locale
from journeymap.model.entities import NOTE_KINDS, Note, NoteKind
from journeymap.model.journey import Journey


class Notes(QWidget):
    """The notes of one entity, votes, and a line to write another."""

    def __init__(self, editing: Editing, locale: Locale) -> None:
        super().__init__()
        self._editing, self._locale = editing, locale
        self._on = ""
        self._shown: object = None
        self._names: dict[NoteKind, str] = {
            "pain": locale.tr("Pain"),
            "idea": locale.tr("Idea"),
            "quote": locale.tr("Quote"),
            "question": locale.tr("Question"),
        }
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        rows.addLayout(self._list)
        line = QHBoxLayout()
        self._kind = QComboBox()
        self._kind.setObjectName("note_kind")
        self._kind.setAccessibleName(locale.tr("Kind of note"))
        for kind in NOTE_KINDS:
            self._kind.addItem(self._names[kind], kind)
        self._text = QLineEdit()
        self._text.setObjectName("note_text")
        self._text.setPlaceholderText(locale.tr("Write a note, then Enter"))
        self._text.setAccessibleName(locale.tr("New note"))
        fit_hint(self._text)
        line.addWidget(self._kind)
        line.addWidget(self._text, 1)
        rows.addLayout(line)
        self._text.returnPressed.connect(self._add)

    def show_notes(self, on: str, journey: Journey) -> None:
        """Show the notes that stand on an entity; what is being written stays."""
        notes = tuple(note for note in journey.notes if note.on == on)
        shown = (on, notes, journey.votes_hidden)
        if shown == self._shown:
            return
        self._on, self._shown = on, shown
        while (item := self._list.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for note in notes:
            self._list.addWidget(self._row(note, hidden=journey.votes_hidden))

    def _row(self, note: Note, *, hidden: bool) -> QWidget:
        locale = self._locale
        frame = QFrame()
        frame.setProperty("card", True)
        frame.setObjectName(f"note_{note.id}")
        row = QHBoxLayout(frame)
        row.setContentsMargins(8, 4, 4, 4)
        text = QLabel(f"{self._names[note.kind]}: {note.text}")
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setWordWrap(True)
        row.addWidget(text, 1)
        field = QLineEdit(note.text)
        field.setObjectName("edit_note_text")
        field.setAccessibleName(locale.tr("Change this note"))
        field.hide()
        row.addWidget(field, 1)
        votes = QToolButton()
        votes.setObjectName("vote")
        votes.setText("▲" if hidden else f"▲ {locale.number(note.votes)}")
        votes.setToolTip(locale.tr("Vote for this note; with Shift, take a vote back"))
        said = locale.tr("Vote") if hidden else locale.tr("%n vote(s)", "", note.votes)
        votes.setAccessibleName(said)
        votes.setAutoRaise(True)
        votes.clicked.connect(lambda: self._vote(note))
        change = _button("edit_note", "✎", locale.tr("Change this note"))
        remove = _button("remove_note", "✕", locale.tr("Remove this note"))
        remove.clicked.connect(lambda: self._editing.remove([note.id]))

        def begin() -> None:
            text.hide()
            field.show()
            field.setFocus()
            field.selectAll()

        def end() -> None:
            if field.isHidden():
                return
            field.hide()
            text.show()
            words = field.text().strip()
            if words and words != note.text:
                self._editing.change(note.id, text=words)

        change.clicked.connect(begin)
        field.editingFinished.connect(end)
        for button in (votes, change, remove):
            row.addWidget(button)
        return frame

    def _vote(self, note: Note) -> None:
        back = QApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier
        self._editing.vote(note, -1 if back else 1)

    def _add(self) -> None:
        text = self._text.text().strip()
        if text and self._on:
            self._text.clear()
            self._editing.add_note(self._on, self._kind.currentData(), text)


def _button(name: str, sign: str, text: str) -> QToolButton:
    button = QToolButton()
    button.setObjectName(name)
    button.setText(sign)
    button.setAutoRaise(True)
    button.setToolTip(text)
    button.setAccessibleName(text)
    return button
