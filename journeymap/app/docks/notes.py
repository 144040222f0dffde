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
from journeymap.i18n.locale import Locale
from journeymap.model.entities import NOTE_KINDS, Note, NoteKind
from journeymap.model.journey import Journey


class Notes(QWidget):
    """The notes of one entity, votes, and a line to write another."""

    def __init__(self, editing: Editing, locale: Locale) -> None:
        super().__init__()
        self._editing, self._locale = editing, locale
        self._on = ""
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
        line.addWidget(self._kind)
        line.addWidget(self._text, 1)
        rows.addLayout(line)
        self._text.returnPressed.connect(self._add)

    def show_notes(self, on: str, journey: Journey) -> None:
        """Show the notes that stand on an entity."""
        self._on = on
        while (item := self._list.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for note in journey.notes:
            if note.on == on:
                self._list.addWidget(self._row(note))

    def _row(self, note: Note) -> QWidget:
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
        votes = QToolButton()
        votes.setObjectName("vote")
        votes.setText(f"▲ {locale.number(note.votes)}")
        votes.setToolTip(locale.tr("Vote for this note; with Shift, take a vote back"))
        votes.setAccessibleName(locale.tr("%n vote(s)", "", note.votes))
        votes.setAutoRaise(True)
        votes.clicked.connect(lambda: self._vote(note))
        remove = QToolButton()
        remove.setObjectName("remove_note")
        remove.setText("✕")
        remove.setAutoRaise(True)
        remove.setToolTip(locale.tr("Remove this note"))
        remove.setAccessibleName(locale.tr("Remove this note"))
        remove.clicked.connect(lambda: self._editing.remove([note.id]))
        row.addWidget(votes)
        row.addWidget(remove)
        return frame

    def _vote(self, note: Note) -> None:
        back = QApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier
        self._editing.vote(note, -1 if back else 1)

    def _add(self) -> None:
        text = self._text.text().strip()
        if text and self._on:
            self._text.clear()
            self._editing.add_note(self._on, self._kind.currentData(), text)
