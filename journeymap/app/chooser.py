"""A small list to choose from by its first letters, at the thing that is asked about."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QListWidget, QVBoxLayout, QWidget

from journeymap.app.fitting import fit_hint
from journeymap.data.finding import called, named_as
from journeymap.i18n.locale import Locale

#: Rows that are seen at once, and how wide the list is in letters.
ROWS, LETTERS = 9, 26
#: Its letters to those of the window: a room reads along.
LARGER = 1.4


@dataclass(frozen=True, slots=True)
class Choice:
    """What was chosen: something known by its id (None: nothing of the kind), or a new name."""

    id: str | None = None
    new: str = ""


class Chooser(QFrame):
    """Asks once: type to narrow the list down, Enter takes the marked row, Esc forgets it."""

    #: Something was chosen; carries a `Choice`.
    chosen = Signal(object)
    #: It is over, whether something was chosen or not; said after `chosen`.
    closed = Signal()

    def __init__(
        self,
        parent: QWidget,
        title: str,
        known: Sequence[tuple[str, str]],
        nobody: str,
        now: str | None,
        new: Callable[[str], str],
        locale: Locale,
    ) -> None:
        """Offer what is `known` (id and name) and `nobody`; `now` is marked first.

        `new` words the row for a name that is not known yet.
        """
        super().__init__(parent)
        self._known, self._nobody, self._new, self._locale = list(known), nobody, new, locale
        self._now = now
        self._over = False
        self._choices: list[Choice] = []
        self.setObjectName("chooser")
        self.setProperty("popped", True)
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * LARGER)
        self.setFont(font)  # those of what is in it are set one by one: style sheets hand none on
        side = Qt.LayoutDirection
        self.setLayoutDirection(side.RightToLeft if locale.rtl else side.LeftToRight)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(8, 6, 8, 8)
        rows.setSpacing(4)
        heading = QLabel(title)
        heading.setTextFormat(Qt.TextFormat.PlainText)
        heading.setFont(font)
        rows.addWidget(heading)
        self._field = QLineEdit()
        self._field.setObjectName("chooser_field")
        self._field.setFont(font)
        self._field.setAccessibleName(title)
        self._field.setPlaceholderText(locale.tr("First letters, or a new name"))
        fit_hint(self._field)
        rows.addWidget(self._field)
        self._list = QListWidget()
        self._list.setObjectName("chooser_list")
        self._list.setFont(font)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows.addWidget(self._list)
        self._field.textChanged.connect(self._narrow)
        self._field.installEventFilter(self)
        self._list.itemClicked.connect(lambda _row: self._take())
        self._narrow("")

    def show_at(self, place: QRect) -> None:
        """Appear beside a place of the parent, wherever there is room."""
        self._list.setFixedHeight(
            self._list.sizeHintForRow(0) * min(ROWS, len(self._known) + 2) + 6
        )
        letters = self.fontMetrics().averageCharWidth() * LETTERS + 40
        width = max(letters, self.sizeHint().width())
        self.resize(width, self.sizeHint().height())
        room = self.parentWidget().rect().adjusted(4, 4, -4, -4)
        x = place.right() - width if self._locale.rtl else place.left()
        y = place.bottom() + 6
        if y + self.height() > room.bottom():
            y = place.top() - self.height() - 6
        self.move(
            max(room.left(), min(x, room.right() - width)),
            max(room.top(), min(y, room.bottom() - self.height())),
        )
        self.show()
        self.raise_()
        self._field.setFocus()

    def eventFilter(self, _watched: object, event: QEvent) -> bool:
        """Keys of the field that move in the list or end the question."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._press(event.key())
        if event.type() == QEvent.Type.FocusOut and event.reason() not in (
            Qt.FocusReason.PopupFocusReason,
            Qt.FocusReason.ActiveWindowFocusReason,
        ):
            self.end()
        return False

    def _press(self, key: int) -> bool:
        down = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(key, 0)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab):
            self._take()
        elif key == Qt.Key.Key_Escape:
            self.end()
        elif down:
            count = self._list.count()
            self._list.setCurrentRow((self._list.currentRow() + down) % max(1, count))
        else:
            return False
        return True

    def _narrow(self, text: str) -> None:
        """Show what begins with the text; a name that nobody has is offered as a new one."""
        names = [name for _id, name in self._known]
        found = named_as(text, names)
        rows = [(names[i], Choice(self._known[i][0])) for i in found]
        if named_as(text, [self._nobody]):
            rows.append((self._nobody, Choice()))
        name = " ".join(text.split())
        if name and called(name, names) is None:
            rows.append((self._new(name), Choice(new=name)))
        self._choices = [choice for _text, choice in rows]
        self._list.clear()
        self._list.addItems([self._locale.isolate(text) for text, _choice in rows])
        at = next((i for i, c in enumerate(self._choices) if c == Choice(self._now)), 0)
        self._list.setCurrentRow(at if not name else 0)

    def _take(self) -> None:
        row = self._list.currentRow()
        self.end(self._choices[row] if 0 <= row < len(self._choices) else None)

    def end(self, choice: Choice | None = None) -> None:
        """Go away, with what was chosen if anything was."""
        if self._over:
            return
        self._over = True
        self.hide()
        if choice is not None:
            self.chosen.emit(choice)
        self.closed.emit()
        self.deleteLater()
