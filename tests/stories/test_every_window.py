"""Every window, panel and dialog, in every language that is mirrored, in small and in large text.

Nothing that is written may be cut off, lie over something else, or be written past translation.
"""

from __future__ import annotations

import gc
import re
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass

import pytest
from everywhere import Visitor, scenes
from measuring import faults, headings, name
from PySide6.QtCore import QSize
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDialogButtonBox,
    QDockWidget,
    QFileDialog,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

#: The screen somebody sits at, by the size of text in percent: a laptop, and a projector.
SCREENS = {100: QSize(1366, 768), 200: QSize(1920, 1080)}


@pytest.fixture(scope="module")
def visitor(request, qapp, tmp_path_factory) -> Iterator[Visitor]:
    folder = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for place in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
            patch.setenv(place, str(folder / place))
        made = Visitor(qapp, folder, request.param)
        yield made
        made.leaves()
    gc.collect()


@pytest.mark.parametrize(
    ("visitor", "percent"),
    [
        *(("pseudo", 100), ("pseudo", 200), ("fa", 200), ("ar", 200)),
        # The same words in less room than the rehearsal needs.
        *(pytest.param(language, 100, marks=pytest.mark.slow) for language in ("fa", "ar")),
    ],
    indirect=["visitor"],
    scope="module",
)
def test_that_nothing_written_is_cut_off_or_past_translation(visitor, percent, example) -> None:
    own = sorted({*strings(example), *SAME} - {""}, key=len, reverse=True)
    rehearsed = visitor.window.locale_.language == "pseudo"
    found: dict[str, str] = {}

    def look(scene: str) -> None:
        for top in visitor.seen():
            said = [*faults(top, visitor.screen)]
            said += untranslated(top, own) if rehearsed else ()
            found.update((what, scene) for what in said if what not in found)

    visitor.does(f"view.text_{percent}")
    visitor.sits_at(SCREENS[percent])
    visitor.window.show_start()
    visitor.settle()
    look("start page")
    visitor.window.document.load(example)
    for scene, go in scenes().items():
        go(visitor)
        visitor.settle()
        look(scene)
        visitor.closes()
    assert not found, "\n".join(f"[{scene}] {what}" for what, scene in found.items())


# --- what is written past translation ---------------------------------------------------------

#: Names that are the same in every language.
SAME = (
    *("Apache Spark", "English", "فارسی", "العربية", "Plan", "Region", "NPS", "CSAT", "CES"),
    *("PostgreSQL", "Snowflake", "BigQuery", "ClickHouse", "Databricks", "Redshift", "DuckDB"),
    *("crm.events", "JSON", "journeymap", "Ctrl", "Shift", "Alt", "Enter", "Esc", "Tab", "Del"),
    *("PgUp", "PgDown", "Home", "End", "Ins", "Space", "fibre.journey"),
    *("A0", "A1", "A2", "A3", "A4"),
)
#: Keys.
KEY = re.compile(r"\b(F\d+|[A-Z])\b")
#: What Qt says in its own translation.
QTS = ("qt_dockwidget_floatbutton", "qt_dockwidget_closebutton", "ScrollLeftButton",
       "ScrollRightButton")  # fmt: skip


def untranslated(top: QWidget, own: list[str]) -> Iterator[str]:
    """What of a window is written without the brackets of the rehearsal."""
    for widget in (top, *top.findChildren(QWidget)):
        of_qt = widget.objectName() in QTS or isinstance(widget.parent(), QDialogButtonBox)
        if widget.isVisible() and not isinstance(widget.window(), QFileDialog) and not of_qt:
            for text in (*texts(widget), widget.toolTip(), widget.accessibleName()):
                rest = text
                shortened = "…" in text and "\u27e6" not in text and widget.toolTip()
                if "\u27e6" in text or text == "&" or shortened:
                    continue
                for known in own:
                    rest = rest.replace(known, "")
                if any(char.isalpha() for char in KEY.sub("", rest)):
                    yield f"{name(widget)}: {text!r} is not translated"


def texts(widget: QWidget) -> Iterator[str]:
    """What a widget says of itself; what is typed into it is the user's own."""
    if isinstance(widget, (QLabel, QAbstractButton)):
        yield widget.text()
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(i) for i in range(widget.count()))
    elif isinstance(widget, (QLineEdit, QPlainTextEdit, QTextEdit)):
        yield widget.placeholderText()
    elif isinstance(widget, QGroupBox):
        yield widget.title()
    elif isinstance(widget, QTabBar):
        yield from (widget.tabText(i) for i in range(widget.count()))
    elif isinstance(widget, QHeaderView):
        yield from (said for said, _need, _room in headings(widget))
    elif isinstance(widget, QMenuBar):
        yield from (action.text() for action in actions_of(widget))
    elif isinstance(widget, QDockWidget):
        yield widget.windowTitle()


def actions_of(menu: QMenuBar | QMenu) -> Iterator[QAction]:
    """Every entry of a menu and of the menus in it."""
    for action in menu.actions():
        yield action
        if action.menu() is not None:
            yield from actions_of(action.menu())


def strings(thing: object) -> Iterator[str]:
    """Every text in a project: the user's own."""
    if isinstance(thing, str):
        yield thing
    elif isinstance(thing, Mapping):
        for key, value in thing.items():
            yield from (*strings(key), *strings(value))
    elif isinstance(thing, (tuple, list, set, frozenset)):
        for one in thing:
            yield from strings(one)
    elif is_dataclass(thing) and not isinstance(thing, type):
        for field in fields(thing):
            yield from strings(getattr(thing, field.name))
