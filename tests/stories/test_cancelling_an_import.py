"""Somebody drops the wrong, large file and does not want to wait for it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from journeymap.app.dialogs.importing import ImportDialog

ROWS = 150_000


@pytest.fixture(scope="module")
def large(tmp_path_factory) -> Path:
    """A survey of some 20 MB: long enough to be cancelled in the midst of it."""
    import duckdb

    path = tmp_path_factory.mktemp("large") / "large.csv"
    ratings = ", ".join(f'1 + hash(i * 31 + {k}) % 5 AS "Rating of part {k}"' for k in range(20))
    duckdb.execute(
        f"COPY (SELECT 'R' || i AS \"Response ID\", DATE '2025-01-01' + (i % 365)::INTEGER AS Date,"
        f"{ratings}, 'A comment of some length, number ' || i || ', about it' AS \"Why?\" "
        f"FROM range({ROWS}) AS t(i)) TO '{path}' (HEADER)"
    )
    return path


def cancels(person) -> None:
    """Press Cancel, and see that both the window and the work are let go of."""
    button = person.window.findChild(QPushButton, "cancel_job")
    person.bot.waitUntil(button.isVisible)
    job = person.window.jobs.current
    person.bot.mouseClick(button, Qt.MouseButton.LeftButton)
    person.bot.waitUntil(lambda: not person.window.jobs.is_busy)
    assert job.wait(60), "the work itself hears of it, too"
    person.bot.wait(20)


def test_that_a_large_file_is_let_go_of_and_nothing_changed(person, large) -> None:
    person.begin()
    before = person.document.project
    for after_ms in (0, 150, 400):
        person.window.open_any(large)
        person.bot.wait(after_ms)
        cancels(person)
        assert not person.open_dialogs("import_dialog", ImportDialog)
    person.window.open_any(large)
    dialog = person.sees("import_dialog", ImportDialog)
    person.bot.mouseClick(dialog.findChild(QPushButton, "import"), Qt.MouseButton.LeftButton)
    person.bot.wait(100)
    cancels(person)
    assert person.document.project is before
    assert not person.document.is_dirty
    assert not person.window.actions_["edit.undo"].isEnabled(), "there is nothing to take back"
