"""Actions as data: what can be done, how it is said, which keys, and when it makes sense."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True)
class State:
    """What the window is about, as far as actions need to know."""

    has_map: bool = False
    has_file: bool = False
    has_evidence: bool = False
    has_filter: bool = False
    selected_touchpoints: int = 0
    selected: int = 0
    selected_transitions: int = 0
    is_voting: bool = False
    has_dots: bool = False
    has_persona: bool = False
    has_what_if: bool = False
    is_busy: bool = False
    versions: int = 0
    has_annotations: bool = False


When = Callable[[State], bool]


def always(state: State) -> bool:
    """Nothing speaks against it."""
    return not state.is_busy


def on_map(state: State) -> bool:
    """A journey is shown."""
    return state.has_map and not state.is_busy


def on_file(state: State) -> bool:
    """The journey shown stands in a file."""
    return on_map(state) and state.has_file


def with_evidence(state: State) -> bool:
    """Something was measured."""
    return on_map(state) and state.has_evidence


def with_versions(state: State) -> bool:
    """The journey has more than one version."""
    return on_map(state) and state.versions > 1


def with_selection(state: State) -> bool:
    """Something on the map is chosen."""
    return on_map(state) and state.selected > 0


def with_one_touchpoint(state: State) -> bool:
    """Exactly one touchpoint is chosen."""
    return on_map(state) and state.selected_touchpoints == 1 == state.selected


def with_touchpoints(state: State) -> bool:
    """At least one touchpoint is chosen."""
    return on_map(state) and state.selected_touchpoints > 0


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


def make_actions(
    actions: tuple[Action, ...],
    handlers: Mapping[str, Callable[[], object]],
    parent: QWidget,
    *,
    before: Callable[[], object] = bool,
) -> dict[str, QAction]:
    """Qt's actions for the data; every one needs its handler. Raises `KeyError` without one.

    `before` is called before each of them, whatever it does.
    """
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
        new.triggered.connect(partial(_do, new, before, handler))
        made[action.id] = new
    return made


def _do(
    action: QAction,
    before: Callable[[], object],
    handler: Callable[[], object],
    _checked: bool = False,
) -> None:
    """What comes before may take away what the action was for: an empty name ends its card."""
    before()
    if action.isEnabled():
        handler()


def update_actions(actions: tuple[Action, ...], made: Mapping[str, QAction], state: State) -> None:
    """Enable what makes sense now."""
    for action in actions:
        made[action.id].setEnabled(action.when(state))
