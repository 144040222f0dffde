"""The README's first command, as a shell runs it: pictures first, then the window where one is."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

WRITTEN = {
    "example.journey",
    "map.png",
    "map.svg",
    "map.pdf",
    "map.pptx",
    "ranking.xlsx",
    "ranking.csv",
}


def at_home(folder: Path, **more: str) -> dict[str, str]:
    """An environment with a home of its own and only this said of displays."""
    said = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_CONFIG_HOME", "XDG_DATA_HOME")
    kept = {name: value for name, value in os.environ.items() if name not in said}
    return {**kept, "HOME": str(folder), **more}


@pytest.mark.parametrize("display", [{}, {"QT_QPA_PLATFORM": "offscreen"}])
def test_that_nothing_waits_for_a_window_where_none_is_seen(
    tmp_path: Path, display: dict[str, str]
) -> None:
    words = [sys.executable, "-m", "journeymap", "demo", "--out", str(tmp_path / "out")]
    done = subprocess.run(
        words, env=at_home(tmp_path, **display), capture_output=True, text=True, timeout=600
    )
    assert (done.returncode, done.stderr.count("error")) == (0, 0)
    assert {path.name for path in (tmp_path / "out").iterdir()} >= WRITTEN


@pytest.fixture
def home() -> Iterator[Path]:
    """Short: the socket of a window stands in it, and no socket has a name of over 100 bytes."""
    with tempfile.TemporaryDirectory() as folder:
        yield Path(folder)


def test_that_a_window_opens_on_the_example_where_there_is_a_display(
    tmp_path: Path, home: Path
) -> None:
    number = next(n for n in range(70, 170) if not Path(f"/tmp/.X11-unix/X{n}").exists())
    try:
        server = subprocess.Popen(["Xvfb", f":{number}"], stderr=subprocess.DEVNULL)
    except FileNotFoundError:
        pytest.skip("there is no Xvfb here")
    words = [sys.executable, "-m", "journeymap", "demo", "--out", str(tmp_path / "out")]
    env = at_home(home, DISPLAY=f":{number}")
    demo = subprocess.Popen(words, env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    try:
        # The window listens for a second start once it has been painted.
        assert wait_for(lambda: next(home.rglob("door-*"), None), demo), demo.poll()
        children = Path(f"/proc/{demo.pid}/task/{demo.pid}/children").read_text().split()
        assert len(children) == 1
        assert {path.name for path in (tmp_path / "out").iterdir()} >= WRITTEN
        os.kill(int(children[0]), signal.SIGKILL)
        _, said = demo.communicate(timeout=600)
        assert demo.returncode == 0
        assert b"Error" not in said
    finally:
        for process in (demo, server):
            process.kill()
            process.wait()


def wait_for(found, process, seconds: float = 120.0):
    """What `found` finds, asked again and again while the process lives."""
    end = time.monotonic() + seconds
    while time.monotonic() < end and process.poll() is None:
        if (thing := found()) is not None:
            return thing
        time.sleep(0.1)
    return found()
