"""Somebody who opens every window, panel and dialog there is."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, QThread
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QWidget

from journeymap.app import asking
from journeymap.app.appearance import dress
from journeymap.app.application import Shell, turn
from journeymap.app.dialogs.earlier_saves import EarlierDialog
from journeymap.app.dialogs.watched import WatchedDialog
from journeymap.app.folder_watch import Watched
from journeymap.app.main_window import MainWindow
from journeymap.app.offer import Offer
from journeymap.app.settings import Settings
from journeymap.storage import processes
from journeymap.storage.recovery import Journal, Listing, Subject

#: A hand-off of the example that is a grey zone, and a touchpoint with answers.
HANDOFF, TOUCHPOINT = "contract-credit", "contract"
SURVEY = "Respondent,Date,How likely are you to recommend us after: Ordering\n" + "".join(
    f"r{i},2026-0{i % 4 + 1}-0{i % 9 + 1},{i % 11}\n" for i in range(60)
)
LOG = "case_id,activity,timestamp\n" + "".join(
    f"c{i // 3},{('Order', 'Pay', 'Deliver')[i % 3]},2026-03-0{i % 3 + 1} 10:00\n"
    for i in range(90)
)


class Visitor:
    """A window with a document, and the ways to everything in it."""

    def __init__(self, app: QApplication, folder: Path, language: str, theme: str = "light"):
        self.app, self.folder = app, folder
        settings = Settings(theme=theme, motion=False, language=language)
        self.shell = Shell(app, settings, folder / "settings.json")
        self.shell.open_window()
        self.shell.furnish()
        self.sits_at(QSize(1920, 1080))

    @property
    def window(self) -> MainWindow:
        assert self.shell.window is not None
        return self.shell.window

    def sits_at(self, screen: QSize) -> None:
        """Have the window fill a screen."""
        self.screen = screen
        self.window.resize(screen)
        self.settle()

    def settle(self) -> None:
        """Wait until nothing is counted and everything is laid out."""
        for turns in range(2000):
            self.app.processEvents()
            bench = self.window.workbench
            if turns > 2 and not self.window.jobs.is_busy and not (bench and bench.analyst.is_busy):
                break
            QThread.msleep(5)
        for _layouts_in_layouts in range(3):
            self.app.processEvents()

    def does(self, action: str) -> None:
        """Trigger an action of the menus."""
        made = self.window.actions_[action]
        assert made.isEnabled(), action
        made.trigger()
        self.settle()

    def chooses(self, *ids: str) -> None:
        """Choose something on the map."""
        self.window.workbench.panels.show("inspector_dock")
        self.window.workbench.view.choose(ids)
        self.settle()

    def opened(self) -> list[QWidget]:
        """What stands before the window: dialogs, and windows of their own."""
        return [
            w
            for w in self.app.topLevelWidgets()
            if w.isVisible() and w is not self.window and w.windowType() != Qt.WindowType.ToolTip
        ]

    def seen(self) -> list[QWidget]:
        """What is to be looked at: what was opened, or else the window."""
        return self.opened() or [self.window]

    def closes(self) -> None:
        """Close all that was opened."""
        for widget in self.opened():
            widget.reject() if isinstance(widget, QDialog) else widget.close()
        for kind in ("palette", "chooser", "recovery"):
            for child in self.window.findChildren(QWidget, kind):
                child.close()
        self.window.workbench.view.end_editing()
        self.settle()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def leaves(self) -> None:
        """Go, and leave the program's look as it was."""
        if self.shell.settings.text != 100:
            self.does("view.text_100")
        for session in self.shell.sessions:
            if session.window is not None:
                if session.window.workbench is not None:
                    session.window.workbench.stop()
                    session.window.commands.behaviour.stop()
                session.window.jobs.stop()
                session.window.retire()
        self.app.processEvents()
        self.shell.deleteLater()
        turn(self.app, rtl=False)
        dress(self.app, "light")
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.app.clipboard().clear()


Scene = Callable[[Visitor], None]
BEHAVIOUR = ("matrix", "funnel", "paths", "waits", "trend", "segments", "what_if", "log")
DOCKS = ("ranking", "problems", "differences", "comparisons", "comments", "beliefs", "owners",
         "votes")  # fmt: skip
#: Actions that open a dialog over a map with evidence.
DIALOGS = (
    *("file.export", "file.warehouse", "file.sources", "file.save_template", "edit.title"),
    *("edit.stages", "edit.departments", "edit.channels", "room.personas", "room.vote_start"),
    *("edit.weighing", "version.new", "help.keys", "help.about"),
)


def scenes() -> dict[str, Scene]:
    """Everything there is to be seen over the example, by a name: how one comes to it."""
    return {
        **{name: panel(f"{name}_dock") for name in DOCKS},
        "a touchpoint": chosen(TOUCHPOINT),
        "a hand-off": chosen(HANDOFF),
        **{name: chosen(HANDOFF, f"view.{name}") for name in BEHAVIOUR},
        "a pain": chosen(TOUCHPOINT, "room.pain"),
        "a department": chosen(TOUCHPOINT, "edit.department"),
        "an owner": chosen(HANDOFF, "room.owner"),
        "a command": does("help.find"),
        "unsaved work": recovery,
        "a survey": imported("answers.csv", SURVEY),
        "a log": imported("log.csv", LOG),
        **{action: does(action) for action in DIALOGS},
        **{f"export to {format}": exported(format) for format in ("pdf", "svg", "pptx", "html")},
        **questions(),
        "a presentation": presented(),
        "a grey zone presented": presented("help", "next"),
        "a clock": presented("clock"),
    }


def panel(dock: str) -> Scene:
    """A panel in front of the others."""
    return lambda v: v.window.workbench.panels.show(dock)


def does(action: str) -> Scene:
    """What an action opens."""
    return lambda v: v.does(action)


def chosen(id: str, action: str = "") -> Scene:
    """Something chosen on the map, and what an action does with it."""

    def go(v: Visitor) -> None:
        v.chooses(id)
        if action:
            v.does(action)

    return go


def imported(file: str, text: str) -> Scene:
    """The import dialog for a file."""

    def go(v: Visitor) -> None:
        path = v.folder / file
        path.write_text(text, encoding="utf-8")
        v.window.commands.import_file(path)

    return go


def exported(format: str) -> Scene:
    """The export dialog with what a format asks for."""

    def go(v: Visitor) -> None:
        v.does("file.export")
        box = v.opened()[0].findChild(QComboBox, "export_format")
        box.setCurrentIndex(box.findData(format))

    return go


def recovery(v: Visitor) -> None:
    """The bar above the map with what a crash left behind."""
    now = dt.datetime.now(dt.UTC)
    offer = Offer(v.window.locale_)
    v.window.put_above(offer)
    subject = Subject("fibre.journey")
    one = Journal(v.folder, subject, now, processes.this_process(), 48_000, "kept")
    offer.show_listing(Listing((one,) * 4, 1))


def questions() -> dict[str, Scene]:
    """Every question that is asked."""
    nothing = lambda _answer: None  # noqa: E731

    def ask(asked: Callable[..., object], *told: str) -> Scene:
        return lambda v: asked(v.window, v.window.locale_, *told, nothing)

    return {
        "unsaved": ask(asking.ask_unsaved, "fibre.journey"),
        "changed on disk": ask(asking.ask_changed_on_disk, "fibre.journey"),
        "gone": ask(asking.ask_gone, "fibre.journey"),
        "read only": ask(asking.ask_read_only, ""),
        "watched": lambda v: WatchedDialog(
            v.window, Watched("a.journey", ""), v.window.locale_
        ).open(),
        "earlier saves": lambda v: EarlierDialog(v.window, "a", (), v.window.locale_).open(),
    }


def presented(*commands: str) -> Scene:
    """The presentation, after some commands."""

    def go(v: Visitor) -> None:
        v.does("view.present")
        shown = next(w for w in v.opened() if w.objectName() == "presentation")
        shown.resize(v.screen)
        for command in commands:
            shown.do(command)
            v.settle()

    return go
