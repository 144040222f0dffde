"""What is slow to load is loaded in pieces, in the window's thread."""

from __future__ import annotations

import importlib.util
import threading

from PySide6.QtCore import QObject

from journeymap.app.ahead import CHARTS, IMPORT, MAP, Ahead, qt_pieces


def test_that_pieces_are_loaded_here_and_one_after_the_other(qtbot) -> None:
    seen: list[tuple[int, int]] = []

    def pieces():
        for number in range(5):
            seen.append((number, threading.get_ident()))
            yield

    parent = QObject()
    ahead = Ahead(pieces(), parent)
    with qtbot.waitSignal(ahead.loaded):
        assert seen == []
    assert seen == [(number, threading.get_ident()) for number in range(5)]


def test_that_what_was_stopped_stays_where_it_is(qtbot) -> None:
    seen: list[int] = []
    parent = QObject()
    ahead = Ahead((seen.append(n) for n in range(3)), parent)
    ahead.stop()
    qtbot.wait(40)
    assert seen == []


def test_that_everything_named_is_there_to_be_loaded() -> None:
    assert all(importlib.util.find_spec(name) for name in (*MAP, *IMPORT, *CHARTS))
    assert sum(1 for _ in qt_pieces()) > 300
