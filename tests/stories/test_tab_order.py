"""Tab goes through every dialog and panel as one reads, in a mirrored window as well."""

from __future__ import annotations

import gc
import itertools
from collections.abc import Iterator

import pytest
from everywhere import BEHAVIOUR, DIALOGS, DOCKS, HANDOFF, TOUCHPOINT, Visitor, scenes
from measuring import name
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QDockWidget, QWidget

from journeymap.data.example import example_project

PANELS = (*DOCKS, *BEHAVIOUR, "a touchpoint", "a hand-off")
#: The title is written in the inspector.
DIALOG_SCENES = (
    *(d for d in DIALOGS if d != "edit.title"),
    *("a survey", "a log", "export to pdf", "watched", "earlier saves", "changed on disk"),
)
#: A person who presses Tab more often than that is caught.
MOST = 80


@pytest.fixture(scope="module", params=["en", "fa"])
def visitor(request, qapp, tmp_path_factory) -> Iterator[Visitor]:
    folder = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for place in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
            patch.setenv(place, str(folder / place))
        made = Visitor(qapp, folder, request.param)
        made.window.document.load(example_project(lambda _share: None))
        made.settle()
        yield made
        made.leaves()
    gc.collect()


def walked(first: QWidget, top: QWidget) -> list[QWidget]:
    """Where Tab leads from a widget on, until it comes round or out of what is walked."""
    first.setFocus(Qt.FocusReason.TabFocusReason)
    seen: list[QWidget] = []
    while (now := QApplication.focusWidget()) is not None and top.isAncestorOf(now):
        if now in seen:
            held = now is seen[-1] and stops(top) > 1
            assert not held, f"{name(now)} does not let go of the keyboard"
            break
        seen.append(now)
        assert len(seen) < MOST
        QTest.keyClick(now, Qt.Key.Key_Tab)
    return seen


def is_stop(widget: QWidget) -> bool:
    tab = Qt.FocusPolicy.TabFocus
    takes = widget.focusPolicy() & tab == tab and widget.focusProxy() is None
    return takes and widget.isVisible() and widget.isEnabled()


def stops(top: QWidget) -> int:
    """How many places there are for the keyboard."""
    return sum(map(is_stop, top.findChildren(QWidget)))


def first_of(top: QWidget) -> QWidget | None:
    """What Tab comes to first in a part of a window."""
    now = top.nextInFocusChain()
    while now is not top and top.isAncestorOf(now):
        if is_stop(now):
            return now
        now = now.nextInFocusChain()
    return None


def frame(widget: QWidget, top: QWidget) -> QRect:
    return QRect(widget.mapTo(top, QPoint(0, 0)), widget.size())


def backwards(order: list[QWidget], top: QWidget) -> Iterator[str]:
    """Steps that go back: up in the same column, or back in the same line."""
    rtl = top.layoutDirection() == Qt.LayoutDirection.RightToLeft
    for one, other in itertools.pairwise(order):
        a, b = frame(one, top), frame(other, top)
        if rtl:
            a, b = (QRect(top.width() - r.right(), r.y(), r.width(), r.height()) for r in (a, b))
        further = b.left() >= a.right() - 2
        same_line = (
            min(a.bottom(), b.bottom()) - max(a.top(), b.top()) > min(a.height(), b.height()) / 2
        )
        before = b.center().x() < a.center().x() if same_line else b.bottom() <= a.top() + 2
        if before and not further:
            yield f"{name(one)} at {a.getRect()} -> {name(other)} at {b.getRect()}"


@pytest.mark.parametrize("scene", DIALOG_SCENES)
def test_that_tab_goes_through_a_dialog_as_one_reads(visitor: Visitor, scene: str) -> None:
    try:
        scenes()[scene](visitor)
        visitor.settle()
        (dialog,) = visitor.opened()
        assert isinstance(dialog, QDialog)
        dialog.activateWindow()
        visitor.settle()
        order = walked(first_of(dialog), dialog)
        assert order
        assert not [*backwards(order, dialog)]
    finally:
        visitor.closes()


@pytest.mark.parametrize("scene", PANELS)
def test_that_tab_goes_through_a_panel_as_one_reads(visitor: Visitor, scene: str) -> None:
    scenes()[scene](visitor)
    visitor.settle()
    visitor.window.activateWindow()
    visitor.settle()
    docks = [d for d in visitor.window.findChildren(QDockWidget) if not d.visibleRegion().isEmpty()]
    for dock in docks:
        content = dock.widget()
        first = first_of(content)
        if first is not None:
            assert not [*backwards(walked(first, content), content)], dock.objectName()


def test_that_f6_walks_round_bars_map_and_panels_and_back(visitor: Visitor) -> None:
    window = visitor.window
    view = window.workbench.view
    window.workbench.panels.show("ranking_dock")
    visitor.chooses(HANDOFF)
    visitor.chooses()
    window.activateWindow()
    visitor.settle()
    view.setFocus()

    def walks(key: Qt.KeyboardModifier) -> list[QWidget]:
        been = []
        while (now := QApplication.focusWidget()) not in been:
            assert now is not None
            been.append(now)
            QTest.keyClick(now, Qt.Key.Key_F6, key)
        return been

    onward = walks(Qt.KeyboardModifier.NoModifier)
    assert onward[0] is view
    ranking = window.workbench.ranking
    assert ranking.isAncestorOf(onward[1]), "beside the map, as one reads"
    assert window.workbench.filter_bar.isAncestorOf(onward[-1]), "above the map"
    assert walks(Qt.KeyboardModifier.ShiftModifier) == [view, *onward[:0:-1]]


def test_that_the_map_shows_the_keyboard_while_no_card_is_chosen(visitor: Visitor) -> None:
    view = visitor.window.workbench.view
    visitor.window.activateWindow()
    visitor.settle()
    view.clearFocus()

    def edge() -> str:
        visitor.settle()
        return view.grab().toImage().pixelColor(1, view.height() // 2).name()

    def map_inside() -> QImage:
        return view.grab(view.rect().adjusted(9, 9, -9, -9)).toImage()

    view.choose(())
    ground, ring = edge(), view.palette().highlight().color().name()
    shown = map_inside()
    view.setFocus()
    assert (ground, edge()) == (ground, ring)
    assert map_inside() == shown, "a ring, and the map as it was"
    view.choose([TOUCHPOINT])
    assert edge() == ground
    view.choose(())
