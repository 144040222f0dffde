"""What a context menu offers that depends on the journey: its departments, channels, neighbours."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from journeymap.canvas.mouse import in_band
from journeymap.model.entities import Department, Stage

if TYPE_CHECKING:
    from journeymap.app.main_window import MainWindow
    from journeymap.model.placing import Field

#: In front of this action the departments and channels stand.
_BEFORE = "edit.delete"


def extend_menu(menu: QMenu, window: MainWindow, kind: str, ref: str) -> None:
    """Add to the context menu of a thing what this journey has for it."""
    if window.jobs.is_busy or window.workbench is None:
        return
    if kind == "card":
        _add_assigning(menu, window)
    elif kind in ("stage", "lane") and ref:
        _add_band(menu, window, kind, ref)
    elif window.document.journey.transition(ref) is not None:
        _add_line(menu, window, ref)


def _add_assigning(menu: QMenu, window: MainWindow) -> None:
    """Departments and channels, for every chosen touchpoint."""
    assert window.workbench is not None
    locale, journey = window.locale_, window.document.journey
    typing = window.workbench.typing
    ids = tuple(i for i in window.workbench.view.selected if journey.touchpoint(i) is not None)
    found = [t for i in ids if (t := journey.touchpoint(i)) is not None]
    before = next((a for a in menu.actions() if a.objectName() == _BEFORE), None)
    fields: tuple[tuple[Field, str, str, list[tuple[str, str]]], ...] = (
        (
            "department",
            locale.tr("&Department"),
            locale.tr("Nobody"),
            [(d.id, d.name) for d in journey.departments],
        ),
        (
            "channel",
            locale.tr("Cha&nnel"),
            locale.tr("None"),
            [(c.id, c.name) for c in journey.channels],
        ),
    )
    for field, title, nobody, known in fields:
        inner = QMenu(title, menu)
        inner.setObjectName(f"context_{field}")
        group = QActionGroup(inner)
        now = {getattr(t, field) for t in found}
        for id, name in (*known, (None, nobody)):
            if id is None:
                inner.addSeparator()
            entry = _entry(inner, name.replace("&", "&&") or "…")
            entry.setData(id)
            entry.setCheckable(True)
            entry.setChecked(now == {id})
            entry.triggered.connect(_doing(typing.adding.assign, ids, field, id))
            group.addAction(entry)
        new = _entry(inner, locale.tr("&New…"))
        new.setObjectName(f"new_{field}")
        new.triggered.connect(_doing(typing.ask, field, ids))
        menu.insertMenu(before, inner)  # type: ignore[arg-type]
    menu.insertSeparator(before)  # type: ignore[arg-type]


def _add_band(menu: QMenu, window: MainWindow, kind: str, ref: str) -> None:
    """What can be done with a whole stage or department where it stands."""
    assert window.workbench is not None
    locale, bench, journey = window.locale_, window.workbench, window.document.journey
    editing, typing = window.editing, window.workbench.typing
    is_stage = kind == "stage"
    bands: tuple[Stage | Department, ...] = journey.stages if is_stage else journey.departments
    order = [band.id for band in bands]
    at = order.index(ref)
    behind = order[at + 1] if at + 1 < len(order) else None
    after_next = order[at + 2] if at + 2 < len(order) else None
    texts = (
        (
            locale.tr("Add a stage &before"),
            locale.tr("Add a stage &after"),
            locale.tr("Move &earlier"),
            locale.tr("Move &later"),
        )
        if is_stage
        else (
            locale.tr("Add a department a&bove"),
            locale.tr("Add a department be&low"),
            locale.tr("Move &up"),
            locale.tr("Move &down"),
        )
    )
    menu.addSeparator()
    inside = in_band(bench.view, ref)
    _add(menu, "choose_inside", locale.tr("&Choose its touchpoints"), bench.view.choose, inside)
    menu.actions()[-1].setEnabled(bool(inside))
    menu.addSeparator()
    _add(menu, "add_before", texts[0], typing.add_band, kind, ref)
    _add(menu, "add_after", texts[1], typing.add_band, kind, behind)
    if at > 0:
        _add(menu, "move_earlier", texts[2], editing.reorder, kind, ref, order[at - 1])
    if behind is not None:
        _add(menu, "move_later", texts[3], editing.reorder, kind, ref, after_next)
    menu.addSeparator()
    _add(menu, "remove_band", locale.tr("Re&move"), editing.remove, [ref])
    menu.actions()[-1].setEnabled(not is_stage or len(order) > 1)


def _add_line(menu: QMenu, window: MainWindow, ref: str) -> None:
    text = window.locale_.tr("&Reverse")
    entry = _entry(menu, text)
    entry.setObjectName("reverse")
    entry.triggered.connect(_doing(window.editing.reverse, ref))
    before = next((a for a in menu.actions() if a.objectName() == _BEFORE), None)
    menu.insertAction(before, entry)  # type: ignore[arg-type]


def _add(menu: QMenu, name: str, text: str, do: Callable[..., object], *told: object) -> None:
    entry = _entry(menu, text)
    entry.setObjectName(name)
    entry.triggered.connect(_doing(do, *told))


def _entry(menu: QMenu, text: str) -> QAction:
    entry = QAction(text, menu)
    menu.addAction(entry)
    return entry


def _doing(do: Callable[..., object], *told: object) -> Callable[..., None]:
    """Does it with what was told, whatever Qt says of check marks."""

    def run(*_checked: object) -> None:
        do(*told)

    return run
