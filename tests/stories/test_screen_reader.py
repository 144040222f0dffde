"""What a screen reader finds in the window: names, roles, and where the keyboard is."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QWidget

from journeymap.canvas.view import MapView
from journeymap.picture.theme import theme_named

Role, Text = QAccessible.Role, QAccessible.Text
#: Roles of what is worked with: a reader who hears no name of it does not know what it does.
WORKED = (
    Role.Button, Role.CheckBox, Role.ComboBox, Role.EditableText, Role.List, Role.Table,
    Role.MenuItem, Role.SpinBox, Role.PageTab, Role.ProgressBar, Role.ListItem,
)  # fmt: skip


@pytest.fixture(autouse=True)
def _reading() -> Iterator[None]:
    """A screen reader runs."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def told(widget: QWidget) -> Iterator[QAccessibleInterface]:
    """Everything a screen reader can come to from a widget on."""
    yield from _below(QAccessible.queryAccessibleInterface(widget))


def _below(one: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    yield one
    for child in (one.child(i) for i in range(one.childCount())):
        if child is not None and not child.state().invisible:
            yield from _below(child)


def heard(view: MapView) -> list[str]:
    """The cards and ways of the map, as they are read out."""
    interface = QAccessible.queryAccessibleInterface(view)
    return [interface.child(i).text(Text.Name) for i in range(interface.childCount())]


def test_that_cards_are_read_in_the_order_customers_meet_them_and_then_the_hand_offs(
    person, example
) -> None:
    person.document.load(example)
    person.wait_idle()
    names = heard(person.view)
    journey = person.journey
    assert len(names) == len(journey.touchpoints) + len(journey.transitions)
    assert names[0].startswith("Campaign and social posts · Marketing")
    assert names[0].endswith("Awareness, Marketing")
    way = next(name for name in names if name.startswith("Contract signing to"))
    assert way.startswith(
        "Contract signing to Credit check and deposit, Sales to Finance, confirmed grey zone, "
        "index 76 of 100, 23% leave, 4,689 customers"
    )


def test_that_what_the_keyboard_chooses_is_what_has_the_focus(person, example) -> None:
    person.document.load(example)
    person.wait_idle()
    person.view.setFocus()
    person.view.choose(["landing"])
    person.key(Qt.Key.Key_Right)
    (chosen,) = person.view.selected
    interface = QAccessible.queryAccessibleInterface(person.view)
    focused = interface.focusChild()
    assert focused.text(Text.Name).startswith(person.journey.touchpoint(chosen).name)
    assert focused.state().selected
    assert interface.indexOfChild(focused) == heard(person.view).index(focused.text(Text.Name))
    middle = focused.rect().center()
    assert interface.childAt(middle.x(), middle.y()).text(Text.Name) == focused.text(Text.Name)


def test_that_everything_that_is_worked_with_has_a_name(person, example) -> None:
    person.document.load(example)
    person.wait_idle()
    window = person.window
    for dock in ("ranking_dock", "beliefs_dock", "owners_dock", "votes_dock"):
        window.workbench.panels.show(dock)
        QApplication.processEvents()
        unnamed = [
            (one.role().name, one.object().objectName() if one.object() else "")
            for one in told(window)
            if one.role() in WORKED and not one.text(Text.Name).strip()
        ]
        assert not unnamed


def test_that_the_map_is_read_in_the_language_of_the_window(persian, example) -> None:
    persian.document.load(example)
    persian.wait_idle()
    way = next(name for name in heard(persian.view) if "منطقهٔ خاکستری تأییدشده" in name)
    assert "شاخص ۷۶ از ۱۰۰" in way


def test_that_maps_that_were_read_go_as_they_came(qtbot) -> None:
    for _ in range(30):
        view = MapView(theme_named("light"))
        view.show()
        assert list(told(view))
        shiboken6.delete(view)
        del view
        gc.collect()
    assert QApplication.instance() is not None
