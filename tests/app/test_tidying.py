"""Lost cycles are looked for in the window's thread and in no other."""

from __future__ import annotations

import gc
import threading
import time

import pytest

from journeymap.app.tidying import Tidier


class Lost:
    """Something that holds itself and says where it was let go of."""

    def __init__(self, told: list[int]) -> None:
        self.myself, self.told = self, told

    def __del__(self) -> None:
        self.told.append(threading.get_ident())


@pytest.fixture
def tidier(qtbot):
    thresholds = gc.get_threshold()
    made = Tidier()
    yield made
    made.deleteLater()
    qtbot.waitUntil(gc.isenabled)
    gc.set_threshold(*thresholds)


def test_that_a_thread_that_makes_many_objects_takes_no_cycle_apart(tidier) -> None:
    told: list[int] = []
    Lost(told)
    worker = threading.Thread(target=lambda: [[] for _ in range(5_000)])
    worker.start()
    worker.join()
    assert told == []
    gc.set_threshold(1, 0, 0)
    tidier.tidy()
    assert told == [threading.get_ident()]


def test_that_tidying_leaves_alone_what_is_not_due(tidier) -> None:
    told: list[int] = []
    gc.collect()
    gc.set_threshold(1_000_000, 10, 10)
    Lost(told)
    tidier.tidy()
    assert told == []
    gc.collect()
    assert told


def test_that_edits_put_tidying_off_but_not_for_ever(tidier, qtbot, monkeypatch) -> None:
    told: list[int] = []
    gc.set_threshold(1, 0, 0)
    Lost(told)
    monkeypatch.setattr("journeymap.app.tidying.LATEST_MS", 900)
    tidier._timer.setInterval(2_000)  # so that no pause of a busy machine is as long
    began = time.monotonic()
    while not told:
        tidier.put_off()
        qtbot.wait(20)
    assert time.monotonic() - began > 0.9
