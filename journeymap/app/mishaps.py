"""A fault of the program: said once, with a report that holds nobody's data, and work goes on."""

from __future__ import annotations

import platform
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from traceback import walk_tb
from types import TracebackType

from PySide6.QtCore import QObject, Signal, qVersion
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from journeymap import __version__
from journeymap.app import asking
from journeymap.i18n.locale import Locale

_PACKAGE = "journeymap"


class Mishaps(QObject):
    """Takes every exception that nobody caught, from any thread."""

    #: Something went wrong; carries the report.
    happened = Signal(str)

    def __init__(self, first_aid: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._first_aid = first_aid
        self._known: set[str] = set()
        self._before = sys.excepthook
        self._before_thread = threading.excepthook

    def watch(self) -> None:
        """Begin to take exceptions."""
        sys.excepthook = self._taken
        threading.excepthook = self._taken_in_thread

    def stop(self) -> None:
        """Leave exceptions to whoever had them before."""
        sys.excepthook = self._before
        threading.excepthook = self._before_thread

    def _taken(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        self._before(kind, error, trace)
        if not issubclass(kind, Exception):
            return
        self._first_aid()
        report = report_of(error, trace)
        if report in self._known:  # a fault in painting comes with every paint
            return
        self._known.add(report)
        try:
            self.happened.emit(report)
        except RuntimeError:
            self.stop()  # the program is going

    def _taken_in_thread(self, told: threading.ExceptHookArgs) -> None:
        if told.exc_value is not None:
            self._taken(told.exc_type, told.exc_value, told.exc_traceback)


def report_of(error: BaseException, trace: TracebackType | None) -> str:
    """Where the program went wrong, for whoever mends it.

    Neither the text of the error nor any value is in it, since they may quote what was read from a
    customer's file; of paths only what belongs to the program, since the rest may name a person.
    """
    lines = [
        f"journeymap {__version__}, Qt {qVersion()}",
        f"Python {platform.python_version()}, {platform.system()} {platform.release()} "
        f"{platform.machine()}",
        "",
    ]
    for frame, number in walk_tb(trace):
        code = frame.f_code
        lines.append(f"{_shortened(code.co_filename)}:{number} in {code.co_qualname}")
    lines.append(_kind(error))
    cause = error.__cause__ or error.__context__
    while cause is not None and len(lines) < 200:
        lines.append(f"after {_kind(cause)}")
        cause = cause.__cause__ or cause.__context__
    return "\n".join(lines)


def _kind(error: BaseException) -> str:
    kind = type(error)
    return f"{kind.__module__}.{kind.__qualname__}".removeprefix("builtins.")


def _shortened(path: str) -> str:
    parts = Path(path).parts
    if _PACKAGE not in parts:
        return parts[-1] if parts else "?"
    last = len(parts) - 1 - parts[::-1].index(_PACKAGE)
    return "/".join(parts[last:])


def say_mishap(window: QWidget, locale: Locale, report: str) -> QMessageBox | None:
    """Tell the person; one such box at a time is enough."""
    if any(box.isVisible() for box in window.findChildren(QMessageBox, "mishap")):
        return None

    def answered(key: str) -> None:
        if key == "copy":
            QApplication.clipboard().setText(report)

    box = asking.ask(
        window,
        "mishap",
        locale.tr("Something went wrong"),
        locale.tr("This is a fault of the program, not yours. You can go on working."),
        {
            "copy": (locale.tr("&Copy the report"), asking.Role.ActionRole),
            "close": (locale.tr("Close"), asking.Role.RejectRole),
        },
        "close",
        answered,
        detail=locale.tr(
            "What you have not saved is kept, should the program stop. The report says where the "
            "fault is; it holds nothing of your journey or your customers."
        ),
    )
    box.setDetailedText(report)
    return box
