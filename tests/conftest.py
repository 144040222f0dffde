"""Every test gets fresh settings, an offscreen Qt, and fails on a thread it leaves running."""

from __future__ import annotations

import gc
import os
import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from hypothesis import settings
from pytestqt.qtbot import QtBot

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# How long an example takes says nothing on a busy machine.
settings.register_profile("journeymap", deadline=None)
settings.load_profile("journeymap")

#: How long a test waits for what is to come, in ms: only a failing one is held up by it.
PATIENCE_MS = 120_000

#: Benchmarks are scripts, run by hand.
collect_ignore = ["bench"]

#: Real data for developers; tests that need it are skipped, with a word, where it is absent.
SHARED_DATA = Path(__file__).parents[2] / "shared" / "data"


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if "slow" in (config.getoption("-m") or ""):
        return
    skip = pytest.mark.skip(reason="a long campaign: run it with -m slow")
    for item in items:
        if "slow" in item.keywords:
            item.add_marker(skip)


@pytest.fixture(autouse=True)
def fresh_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Settings, recent files and journals go to a folder of this test alone."""
    home = tmp_path_factory.mktemp("home")
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(home / name.lower()))


@pytest.fixture
def qtbot(qapp, request: pytest.FixtureRequest) -> QtBot:
    """pytest-qt's, but it waits longer: a machine that runs tests is a busy machine."""
    bot = QtBot(request)
    for wait in ("waitUntil", "waitSignal", "waitExposed", "waitActive"):
        setattr(bot, wait, partial(getattr(bot, wait), timeout=PATIENCE_MS))
    return bot


@pytest.fixture(autouse=True)
def cycles_are_taken_apart_here() -> Iterator[None]:
    """As in the window: what belongs to Qt is never taken apart by a thread that counts."""
    gc.disable()
    yield
    gc.collect(1 if gc.get_count()[2] < 20 else 2)


@pytest.fixture(autouse=True)
def no_thread_left_running() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    for thread in threading.enumerate():
        if thread.name.startswith("load"):  # a file that was refused at once waits for no library
            thread.join()
    left = [t for t in threading.enumerate() if t not in before and t.is_alive() and not t.daemon]
    assert not left, f"threads left running: {left}"


@pytest.fixture(scope="session")
def shared_data() -> Path:
    if not SHARED_DATA.is_dir():
        pytest.skip("the real data sets are not on this machine")
    return SHARED_DATA
