"""A table of a warehouse is counted from the window; here the warehouse is a DuckDB file."""

from __future__ import annotations

import pytest
import warehouses
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPushButton

from journeymap.app.dialogs.warehouse import WarehouseDialog
from journeymap.evidence.selection import calendar_of

Key = Qt.Key


@pytest.fixture
def house(tmp_path, monkeypatch):
    path = tmp_path / "house.duckdb"
    warehouses.into_duckdb(path, "crm.events", warehouses.small_table())
    monkeypatch.setenv("JOURNEYMAP_DUCKDB", str(path))
    return path


def looks_at(person, table: str) -> WarehouseDialog:
    person.does("file.warehouse")
    dialog = person.sees("warehouse_dialog", WarehouseDialog)
    assert not dialog.findChild(QPushButton, "count").isEnabled()
    person.bot.keyClicks(dialog.findChild(QComboBox, "engine"), "D")
    line = dialog.findChild(QLineEdit, "table")
    person.bot.keyClicks(line, table)
    person.bot.keyClick(line, Key.Key_Return)
    person.wait_idle()
    return dialog


def test_that_a_table_becomes_a_journey_of_its_own(person, house) -> None:
    dialog = looks_at(person, "crm.events")
    assert dialog.findChild(QComboBox, "column_case").currentText() == "case"
    kind = next(box for box in dialog.findChildren(QCheckBox) if box.text() == "kind")
    person.bot.keyClick(kind, Key.Key_Space)
    person.bot.keyClick(dialog.findChild(QPushButton, "count"), Key.Key_Return)
    person.wait_idle()
    (source,) = person.document.project.evidence.sources
    assert source.path == "duckdb:crm.events"
    assert source.people == 40
    assert 'segments = [\n    "kind",\n]' in source.recipe
    assert "پرداخت" in person.names()


def test_that_a_table_adds_to_the_open_map_as_one_step_of_undo(person, house) -> None:
    person.begin()
    dialog = looks_at(person, "crm.events")
    person.bot.keyClick(dialog.findChild(QPushButton, "count"), Key.Key_Return)
    person.wait_idle()
    assert person.document.project.evidence.sources
    person.does("edit.undo")
    assert not person.document.project.evidence


def test_that_a_table_that_is_not_there_is_said_in_the_dialog(person, house) -> None:
    dialog = looks_at(person, "crm.nothing")
    assert "There is no such table" in dialog.findChild(QLabel, "warehouse_said").text()
    assert not dialog.findChild(QPushButton, "count").isEnabled()
    person.bot.keyClick(dialog, Key.Key_Escape)
    assert not person.document.project.evidence


def test_that_months_of_a_table_are_counted_by_the_calendar_chosen(persian, house) -> None:
    dialog = looks_at(persian, "crm.events")
    months = dialog.findChild(QComboBox, "calendar")
    assert months.currentData() == "jalali"
    persian.bot.keyClick(dialog.findChild(QPushButton, "count"), Key.Key_Return)
    persian.wait_idle()
    assert calendar_of(persian.document.project.evidence) == "jalali"
    persian.does("file.warehouse")
    again = persian.sees("warehouse_dialog", WarehouseDialog)
    assert not again.findChild(QComboBox, "calendar").isEnabled()
    persian.bot.keyClick(again, Key.Key_Escape)
