"""A real window with a person in front of it, who has a mouse and a keyboard."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from journeymap.app.appearance import dress
from journeymap.app.application import Shell, turn
from journeymap.app.document import Document
from journeymap.app.main_window import MainWindow
from journeymap.app.settings import Settings
from journeymap.canvas.inline import InlineEditor
from journeymap.canvas.view import MapView
from journeymap.evidence.project import Project
from journeymap.model.journey import Journey
from tests.example import shipped

Left = Qt.MouseButton.LeftButton


class Person:
    """Somebody at the window."""

    def __init__(self, shell: Shell, bot: QtBot) -> None:
        self.shell, self.bot = shell, bot

    @property
    def window(self) -> MainWindow:
        """The window used last."""
        assert self.shell.window is not None
        return self.shell.window

    @property
    def is_gone(self) -> bool:
        """All windows are closed."""
        return not self.shell.sessions

    @property
    def document(self) -> Document:
        return self.shell.document

    @property
    def journey(self) -> Journey:
        return self.document.journey

    @property
    def view(self) -> MapView:
        assert self.window.workbench is not None
        return self.window.workbench.view

    def does(self, action: str) -> None:
        """Trigger an action of the menus, if it is enabled."""
        made = self.window.actions_[action]
        assert made.isEnabled(), f"{action} is not to be had now"
        made.trigger()

    def speaks(self, language: str) -> None:
        """Choose a language in the menu."""
        self.does(f"view.language_{language}")

    def wait_idle(self) -> None:
        """Until nothing is being read, counted or found any more."""

        def idle() -> bool:
            bench = self.window.workbench
            return not self.window.jobs.is_busy and not (bench and bench.analyst.is_busy)

        self.bot.waitUntil(idle)
        QApplication.processEvents()

    def opens_another_window(self) -> MainWindow:
        """Ask for another window, and turn to it."""
        before = len(self.shell.sessions)
        self.does("file.new_window")
        self.bot.waitUntil(lambda: len(self.shell.sessions) == before + 1)
        self.bot.waitExposed(self.window)
        self.turns_to(self.window)
        self.bot.waitUntil(lambda: self.window.is_furnished)
        return self.window

    def turns_to(self, window: MainWindow) -> None:
        """Bring a window forward."""
        window.come_forward()
        self.bot.waitUntil(lambda: self.window is window)

    def begin(self) -> None:
        """Begin an empty journey."""
        self.does("file.new")
        self.bot.wait(10)

    def at(self, name: str) -> QPoint:
        """Where the card of this name is, on the viewport."""
        item = self.view.scene().item_of(self.id_of(name), "card")
        assert item is not None, f"no card {name!r}"
        return self.view.mapFromScene(item.frame.center())

    def in_cell(self, stage: str, lane: str, x: float = 0.5, y: float = 0.5) -> QPoint:
        """A place in a cell, as shares of its width and height."""
        items = self.view.scene().contents()
        column = next(i.bounds for i in items if i.key == f"stage:{stage}")
        row = next(i.bounds for i in items if i.key == f"lane:{lane}")
        return self.view.mapFromScene(QPointF(column[0] + x * column[2], row[1] + y * row[3]))

    def id_of(self, name: str) -> str:
        found = [t.id for t in self.journey.touchpoints if t.name == name]
        assert len(found) == 1, f"{name!r} is there {len(found)} times"
        return found[0]

    def names(self) -> list[str]:
        return [t.name for t in self.journey.touchpoints]

    def clicks(self, at: QPoint, modifier: Qt.KeyboardModifier | None = None) -> None:
        keys = modifier or Qt.KeyboardModifier.NoModifier
        self.bot.mouseClick(self.view.viewport(), Left, keys, at)

    def double_clicks(self, at: QPoint) -> None:
        self.bot.mouseDClick(self.view.viewport(), Left, pos=at)
        self.bot.mouseRelease(self.view.viewport(), Left, pos=at)

    def drags(self, start: QPoint, end: QPoint) -> None:
        port = self.view.viewport()
        self.bot.mousePress(port, Left, pos=start)
        for share in (0.3, 0.7, 1.0):
            self.bot.mouseMove(port, start + (end - start) * share)
        self.bot.mouseRelease(port, Left, pos=end)

    def types(self, text: str, end: Qt.Key = Qt.Key.Key_Return) -> None:
        """Type into the name that is being edited on the map."""
        editor = self.view.findChild(InlineEditor)
        assert editor is not None, "no name is being edited"
        editor.selectAll()
        self.bot.keyClicks(editor, text)
        self.bot.keyClick(editor, end)
        self.bot.wait(1)

    def stops_typing(self) -> None:
        """Leave the name empty that was opened after the last one."""
        editor = self.view.findChild(InlineEditor)
        assert editor is not None
        assert editor.text() == ""
        self.bot.keyClick(editor, Qt.Key.Key_Return)
        self.bot.wait(1)

    def keys(self, text: str) -> None:
        """Type a text, wherever the keys go now; a tab or line end in it is that key."""
        named = {"\n": Qt.Key.Key_Return, "\t": Qt.Key.Key_Tab}
        for char in text:
            if char in named:
                self.key(named[char])
            elif char.isascii():
                shift = char.isupper() or char in "?:"
                self.key(char, *([Qt.KeyboardModifier.ShiftModifier] if shift else []))
            else:
                self._foreign(char)

    def _foreign(self, char: str) -> None:
        """A letter of another layout, which the tester of Qt does not know."""
        kinds, none = QEvent.Type, Qt.KeyboardModifier.NoModifier
        for kind in (kinds.ShortcutOverride, kinds.KeyPress, kinds.KeyRelease):
            QApplication.sendEvent(self.focus, QKeyEvent(kind, ord(char), none, char))

    def key(self, key: Qt.Key | str, *modifiers: Qt.KeyboardModifier) -> None:
        """Press a key, wherever the keys go now."""
        held = Qt.KeyboardModifier.NoModifier
        for modifier in modifiers:
            held |= modifier
        self.bot.keyClick(self.focus, key, held)

    @property
    def focus(self) -> QWidget:
        """The widget that has the keyboard."""
        return self.window.focusWidget() or self.window

    def presses(self, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        keys = modifier or Qt.KeyboardModifier.NoModifier
        self.bot.keyClick(self.view, key, keys)

    def answers(self, question: str, button: str) -> None:
        """Wait for a question and press one of its buttons."""
        box = self.sees(question)
        self.bot.mouseClick(box.findChild(QPushButton, button), Left)
        self.bot.wait(1)

    def sees(self, name: str, kind: type[QWidget] = QMessageBox) -> QWidget:
        """Wait for a dialog."""
        self.bot.waitUntil(lambda: bool(self.open_dialogs(name, kind)))
        return self.open_dialogs(name, kind)[0]

    def open_dialogs(self, name: str, kind: type[QWidget] = QMessageBox) -> list[QWidget]:
        return [d for d in self.window.findChildren(kind, name) if d.isVisible()]

    def agrees_with_the_scene(self) -> bool:
        """The scene shows every touchpoint and transition of the document and nothing else."""
        items = self.view.scene().contents()
        cards = {i.ref for i in items if i.kind == "card"}
        edges = {i.ref for i in items if i.kind == "edge"}
        journey = self.journey
        return cards == {t.id for t in journey.touchpoints} and edges == {
            t.id for t in journey.transitions
        }


@pytest.fixture(scope="session")
def example() -> Project:
    return shipped.example()


@pytest.fixture
def person(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Person]:
    yield from _at_a_window(qtbot, qapp, tmp_path / "settings.json")


def _at_a_window(
    bot: QtBot, app: QApplication, settings: Path, language: str = "en"
) -> Iterator[Person]:
    shell = Shell(app, Settings(theme="light", motion=False, language=language), settings)
    window = shell.open_window()
    window.activateWindow()
    window.resize(1500, 900)
    bot.waitExposed(window)
    shell.furnish()
    person = Person(shell, bot)
    yield person
    for session in shell.sessions:
        if session.window is not None:
            if session.window.workbench is not None:
                session.window.workbench.stop()
            session.window.jobs.stop()
            session.window.retire()
    bot.wait(1)
    shell.deleteLater()
    turn(app, rtl=False)
    dress(app, "light")
    app.clipboard().clear()  # what is left there would be taken apart after Python is gone
    bot.wait(1)


@pytest.fixture
def persian(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Person]:
    """A person who reads Persian, at a mirrored window."""
    yield from _at_a_window(qtbot, qapp, tmp_path / "settings.json", "fa")


@pytest.fixture
def survey(tmp_path: Path) -> Callable[..., Path]:
    """Writes a small survey: two touchpoints, two plans, four months, and one bad hand-off."""

    def write(name: str = "answers.csv", people: int = 240) -> Path:
        ask = "How likely are you to recommend us after: "
        rows = [f"Respondent,Date,Plan,{ask}Ordering,{ask}Delivery"]
        for i in range(people):
            plan = "Basic" if i % 3 else "Plus"
            ordering = 10 - i % 3
            delivery = (i * 7) % 6 + (3 if plan == "Plus" else 0)
            rows.append(f"r{i},2026-{i % 4 + 1:02d}-{i % 27 + 1:02d},{plan},{ordering},{delivery}")
        path = tmp_path / name
        path.write_text("\n".join(rows) + "\n", encoding="utf-8")
        return path

    return write
