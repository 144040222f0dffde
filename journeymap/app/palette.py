"""The palette: whatever can be done and whatever is on the map, found by typing a bit of it."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QBrush, QKeyEvent, QKeySequence, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from journeymap.app.menus import Menu, menu_bar_menus
from journeymap.data.finding import meant
from journeymap.i18n.locale import Locale

if TYPE_CHECKING:
    from journeymap.app.main_window import MainWindow

#: Rows that are found at most, and seen at once.
MOST, ROWS = 60, 11
#: Its letters to those of the window: a room reads along.
LARGER = 1.3
#: Share of the window's width it takes, and its largest width in letters.
SHARE, LETTERS = 0.62, 84


@dataclass(frozen=True, slots=True)
class Entry:
    """One row: what it says, where it belongs, its keys, and what it does if it can be done now."""

    text: str
    where: str
    run: Callable[[], object]
    keys: str = ""
    enabled: bool = True


class Palette(QFrame):
    """A field and a list over the window. It ends with the first Enter, with Esc, or elsewhere."""

    def __init__(self, parent: QWidget, entries: Sequence[Entry], locale: Locale) -> None:
        super().__init__(parent)
        self._entries, self._locale = list(entries), locale
        self._texts = [entry.text for entry in entries]
        self._before = parent.focusWidget()
        self._over = False
        self._found: list[int] = []
        self._row = 0
        self.setObjectName("palette")
        self.setProperty("popped", True)
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * LARGER)
        self.setFont(font)  # those of what is in it are set one by one: style sheets hand none on
        rows = QVBoxLayout(self)
        rows.setContentsMargins(10, 10, 10, 10)
        self._field = QLineEdit()
        self._field.setObjectName("palette_field")
        self._field.setFont(font)
        self._field.setPlaceholderText(locale.tr("What to do, or the name of a touchpoint"))
        self._field.setAccessibleName(locale.tr("Find a command"))
        rows.addWidget(self._field)
        self._list = _list()
        self._list.setFont(font)
        rows.addWidget(self._list)
        self._field.textChanged.connect(self._narrow)
        self._field.installEventFilter(self)
        self._list.itemClicked.connect(lambda _row, _column: self._take())
        self._narrow("")
        self._place()
        self.show()
        self.raise_()
        self._field.setFocus()

    def _place(self) -> None:
        room = self.parentWidget().rect()
        most = self.fontMetrics().averageCharWidth() * LETTERS
        self._row = self._list.sizeHintForRow(0)
        self._list.setFixedHeight(self._row * ROWS + 4)
        self.resize(round(min(most, max(320, SHARE * room.width()))), self.sizeHint().height())
        self.move((room.width() - self.width()) // 2, min(90, room.height() // 8))

    def eventFilter(self, _watched: object, event: QEvent) -> bool:
        """Keys of the field that move in the list or end it."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._press(event)
        if event.type() == QEvent.Type.FocusOut and event.reason() not in (
            Qt.FocusReason.PopupFocusReason,
            Qt.FocusReason.ActiveWindowFocusReason,
        ):
            self._end()
        return False

    def _press(self, event: QKeyEvent) -> bool:
        key = event.key()
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: ROWS - 1,
            Qt.Key.Key_PageUp: 1 - ROWS,
        }
        again = event.modifiers() & Qt.KeyboardModifier.ControlModifier and key == Qt.Key.Key_K
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
        elif key == Qt.Key.Key_Escape or again:
            self._end()
        elif key in steps:
            self._step(steps[key])
        else:
            return key == Qt.Key.Key_Tab
        return True

    def _step(self, by: int) -> None:
        count = self._list.topLevelItemCount()
        if count:
            now = self._list.indexOfTopLevelItem(self._list.currentItem())
            to = (now + by) % count if abs(by) == 1 else max(0, min(count - 1, now + by))
            self._list.setCurrentItem(self._list.topLevelItem(to))

    def _narrow(self, text: str) -> None:
        """Show what may be meant; what cannot be done now comes after what can."""
        found = meant(text, self._texts, MOST)
        self._found = sorted(found, key=lambda i: not self._entries[i].enabled)
        self._list.clear()
        grey = QBrush(self.palette().color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text))
        for i in self._found:
            entry = self._entries[i]
            row = QTreeWidgetItem([self._locale.isolate(entry.text), entry.where, entry.keys])
            side = Qt.AlignmentFlag.AlignLeft if self._locale.rtl else Qt.AlignmentFlag.AlignRight
            row.setTextAlignment(2, side | Qt.AlignmentFlag.AlignVCenter)
            for column in range(3):
                if not entry.enabled:
                    row.setForeground(column, grey)
            self._list.addTopLevelItem(row)
        self._list.setCurrentItem(self._list.topLevelItem(0))
        self._list.setVisible(bool(found))
        if self._row:
            self._list.setFixedHeight(self._row * min(ROWS, len(found)) + 4)
            self.resize(self.width(), self.sizeHint().height())

    def _take(self) -> None:
        at = self._list.indexOfTopLevelItem(self._list.currentItem())
        entry = self._entries[self._found[at]] if 0 <= at < len(self._found) else None
        if entry is not None and entry.enabled:
            self._end()
            entry.run()

    def _end(self) -> None:
        if self._over:
            return
        self._over = True
        if self._field.hasFocus() and self._before is not None:
            self._before.setFocus()
        self.hide()
        self.deleteLater()


def open_palette(window: MainWindow) -> Palette:
    """Show the palette of a window, with what can be done and found there now."""
    if window.workbench is not None:
        window.workbench.view.end_editing()
        if window.has_map and not isinstance(window.focusWidget(), QLineEdit):
            window.workbench.view.setFocus()
    return Palette(window, entries_of(window), window.locale_)


def entries_of(window: MainWindow) -> list[Entry]:
    """Every action of a window with its keys, every touchpoint and every hand-off of its map."""
    locale = window.locale_
    titles = menu_titles(locale)
    entries = []
    for action in window.action_data:
        made = window.actions_[action.id]
        text = made.text().replace("&", "").rstrip("…")
        entries.append(
            Entry(
                text,
                titles.get(action.id, ""),
                made.trigger,
                key_text(action.keys[:1]),
                made.isEnabled(),
            )
        )
    entries.sort(key=lambda entry: not entry.enabled)
    bench, journey = window.workbench, window.document.journey
    if bench is None or not window.has_map:
        return entries
    for t in journey.touchpoints:
        stage = journey.stage(t.stage)
        where = locale.tr(
            "Touchpoint in {stage}", stage=locale.isolate(stage.name if stage else "?")
        )
        entries.append(Entry(t.name, where, partial(bench.fly_to, t.id)))
    names = {t.id: t.name for t in journey.touchpoints}
    for x in journey.handoffs:
        text = locale.arrow(names[x.source], names[x.target])
        entries.append(Entry(text, locale.tr("Hand-off"), partial(bench.fly_to, x.id)))
    return entries


def menu_titles(locale: Locale) -> dict[str, str]:
    """The title of the menu each action stands in."""
    titles: dict[str, str] = {}

    def look(menu: Menu, title: str) -> None:
        for entry in menu.entries:
            if isinstance(entry, Menu):
                look(entry, title)
            elif entry is not None:
                titles[entry] = title

    for menu in menu_bar_menus(locale):
        look(menu, menu.title.replace("&", ""))
    return titles


def key_text(keys: Sequence[str]) -> str:
    """Keys as they are printed on them.

    Qt would spell them out in Persian letters, which stand on no keyboard; a Mac has signs.

    >>> key_text(("Ctrl+K", "F2"))
    'Ctrl+K  F2'
    """
    forms = QKeySequence.SequenceFormat
    form = forms.NativeText if sys.platform == "darwin" else forms.PortableText
    return "  ".join(QKeySequence(key).toString(form) for key in keys)


def _list() -> QTreeWidget:
    found = QTreeWidget()
    found.setObjectName("palette_list")
    found.setColumnCount(3)
    found.setHeaderHidden(True)
    found.setRootIsDecorated(False)
    found.setUniformRowHeights(True)
    found.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    found.setFrameShape(QFrame.Shape.NoFrame)
    header = found.header()
    header.setStretchLastSection(False)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    for column in (1, 2):
        header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
    return found
