"""Actions as data: what can be done, how it is said, which keys, and when it makes sense."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from journeymap.i18n.locale import Locale


@dataclass(frozen=True, slots=True)
class State:
    """What the window is about, as far as actions need to know."""

    has_map: bool = False
    has_evidence: bool = False
    has_filter: bool = False
    selected_touchpoints: int = 0
    selected: int = 0
    is_busy: bool = False


When = Callable[[State], bool]


def always(state: State) -> bool:
    """Nothing speaks against it."""
    return not state.is_busy


def on_map(state: State) -> bool:
    """A journey is shown."""
    return state.has_map and not state.is_busy


def with_evidence(state: State) -> bool:
    """Something was measured."""
    return on_map(state) and state.has_evidence


def with_selection(state: State) -> bool:
    """Something on the map is chosen."""
    return on_map(state) and state.selected > 0


def with_one_touchpoint(state: State) -> bool:
    """Exactly one touchpoint is chosen."""
    return on_map(state) and state.selected_touchpoints == 1 == state.selected


@dataclass(frozen=True, slots=True)
class Action:
    """One thing that can be done. `keys` in Qt's portable notation; `icon` names a drawing,
    `short` is what the toolbar says.

    The keys of an action that is `on_canvas` work only while the map has the focus, because they
    are plain letters that belong to texts everywhere else.
    """

    id: str
    text: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    short: str = ""
    when: When = always
    checkable: bool = False
    tip: str = ""
    on_canvas: bool = False


def all_actions(locale: Locale) -> tuple[Action, ...]:
    """Every action of the window, in the reader's language."""
    return (
        Action("file.new", locale.tr("&New"), ("Ctrl+N",), "new"),
        Action("file.open", locale.tr("&Open…"), ("Ctrl+O",), "open"),
        Action("file.example", locale.tr("Open the &example")),
        Action("file.save", locale.tr("&Save"), ("Ctrl+S",), "save", when=on_map),
        Action("file.save_as", locale.tr("Save &as…"), ("Ctrl+Shift+S",), when=on_map),
        Action(
            "file.import",
            locale.tr("&Import survey or log…"),
            ("Ctrl+I",),
            "import",
            short=locale.tr("Import"),
        ),
        Action("file.sources", locale.tr("S&ources…"), when=with_evidence),
        Action(
            "file.export",
            locale.tr("&Export…"),
            ("Ctrl+E",),
            "export",
            when=on_map,
            short=locale.tr("Export"),
        ),
        Action("file.close", locale.tr("&Close journey"), ("Ctrl+W",), when=on_map),
        Action("file.quit", locale.tr("&Quit"), ("Ctrl+Q",)),
        Action("edit.undo", locale.tr("&Undo"), ("Ctrl+Z",), "undo", when=on_map),
        Action("edit.redo", locale.tr("&Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), "redo", when=on_map),
        Action(
            "edit.add",
            locale.tr("&Add touchpoint"),
            ("Insert", "A"),
            "add",
            short=locale.tr("Add"),
            when=on_map,
            tip=locale.tr("Add a touchpoint beside the chosen one; or double-click the map"),
            on_canvas=True,
        ),
        Action(
            "edit.add_next",
            locale.tr("Add and connect the ne&xt"),
            ("N",),
            when=with_one_touchpoint,
            on_canvas=True,
        ),
        Action("edit.rename", locale.tr("Re&name"), ("F2",), when=with_selection, on_canvas=True),
        Action(
            "edit.connect",
            locale.tr("&Connect to…"),
            ("C",),
            "connect",
            short=locale.tr("Connect"),
            when=with_one_touchpoint,
            tip=locale.tr("Then choose the touchpoint the customer goes to"),
            on_canvas=True,
        ),
        Action(
            "edit.delete",
            locale.tr("&Delete"),
            ("Del",),
            "delete",
            when=with_selection,
            on_canvas=True,
        ),
        Action(
            "edit.select_all", locale.tr("Select a&ll"), ("Ctrl+A",), when=on_map, on_canvas=True
        ),
        Action("edit.title", locale.tr("&Title…"), when=on_map),
        Action("edit.stages", locale.tr("&Stages…"), when=on_map),
        Action("edit.departments", locale.tr("De&partments…"), when=on_map),
        Action("edit.channels", locale.tr("C&hannels…"), when=on_map),
        Action("view.fit", locale.tr("&Fit map"), ("Ctrl+0",), "fit", when=on_map),
        Action("view.zoom_in", locale.tr("Zoom &in"), ("Ctrl++", "Ctrl+="), "zoom_in", when=on_map),
        Action("view.zoom_out", locale.tr("Zoom &out"), ("Ctrl+-",), "zoom_out", when=on_map),
        Action("view.actual", locale.tr("&Actual size"), ("Ctrl+1",), when=on_map),
        Action(
            "view.worst", locale.tr("Fly to the &worst hand-off"), ("Ctrl+G",), when=with_evidence
        ),
        Action("view.light", locale.tr("&Light"), checkable=True),
        Action("view.dark", locale.tr("&Dark"), checkable=True),
        Action("view.system", locale.tr("Like the &system"), checkable=True),
        Action("view.pseudo", locale.tr("&Rehearse translation (mirrored)"), checkable=True),
        Action("filter.clear", locale.tr("Clear &filter"), when=lambda s: s.has_filter),
        Action("help.keys", locale.tr("&Keyboard and mouse"), ("F1",)),
        Action("help.about", locale.tr("&About journeymap")),
    )


def make_actions(
    actions: tuple[Action, ...], handlers: Mapping[str, Callable[[], object]], parent: QWidget
) -> dict[str, QAction]:
    """Qt's actions for the data; every one needs its handler. Raises `KeyError` without one."""
    made = {}
    for action in actions:
        handler = handlers[action.id]
        new = QAction(action.text, parent)
        new.setObjectName(action.id)
        new.setShortcuts([QKeySequence(k) for k in action.keys])
        if action.on_canvas:
            new.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        if action.short:
            new.setIconText(action.short)
        new.setCheckable(action.checkable)
        plain = action.text.replace("&", "").rstrip("…")
        keys = new.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        new.setToolTip((action.tip or plain) + (f" ({keys})" if keys else ""))
        new.setStatusTip(action.tip)
        new.triggered.connect(lambda _checked=False, handler=handler: handler())
        made[action.id] = new
    return made


def update_actions(actions: tuple[Action, ...], made: Mapping[str, QAction], state: State) -> None:
    """Enable what makes sense now."""
    for action in actions:
        made[action.id].setEnabled(action.when(state))
