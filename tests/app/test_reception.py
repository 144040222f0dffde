"""A second start is heard by the first program; what is no message is not."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from journeymap.app import reception
from journeymap.app.door import door, message, understood

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="speaks to a Unix socket")


class Open(QObject):
    """A reception that keeps what it was asked for."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.asked: list[Path | None] = []
        self.reception = reception.Reception(name, self)
        self.reception.file_requested.connect(self.asked.append)


@pytest.fixture
def name(tmp_path: Path) -> str:
    return door(tmp_path / "settings.json")


@pytest.fixture
def running(qtbot, name):
    made = Open(name)
    assert made.reception.is_open
    yield made
    made.reception.close()


def say(name: str, *parts: bytes, end: bool = True) -> socket.socket:
    line = socket.socket(socket.AF_UNIX)
    line.settimeout(5)
    line.connect(name)
    for part in parts:
        try:
            line.sendall(part)
        except OSError:
            break  # hung up on
    if end:
        line.shutdown(socket.SHUT_WR)
    return line


def is_hung_up(line: socket.socket) -> bool:
    """Nothing is answered, and nothing will be."""
    line.setblocking(False)
    try:
        assert line.recv(100, socket.MSG_PEEK) == b""
    except BlockingIOError:
        return False
    except ConnectionResetError:
        pass
    return True


def handed_over(name: str, path: Path | None, qtbot) -> bool:
    """Another process hands a file over, while this one listens."""
    code = (
        "import sys; from pathlib import Path; from journeymap.app.reception import hand_over;"
        "sys.exit(hand_over(sys.argv[1], Path(sys.argv[2]) if sys.argv[2] else None))"
    )
    words = [sys.executable, "-c", code, name, "" if path is None else os.fspath(path)]
    caller = subprocess.Popen(words)
    qtbot.waitUntil(lambda: caller.poll() is not None)
    return bool(caller.returncode)


def is_heard(running: Open, name: str, qtbot) -> bool:
    before = len(running.asked)
    line = say(name, message(None))
    qtbot.waitUntil(lambda: len(running.asked) > before)
    answer = line.recv(100)
    line.close()
    return answer == b"taken\n"


def test_that_the_first_program_is_handed_the_file(running, name, qtbot, tmp_path) -> None:
    odd = Path(os.fsdecode(b"/tmp/caf\xe9 \xd9\x86\xd9\x82\xd8\xb4\xd9\x87.journey"))
    assert handed_over(name, tmp_path / "fibre.journey", qtbot)
    assert handed_over(name, odd, qtbot)
    assert handed_over(name, None, qtbot)
    assert running.asked == [tmp_path / "fibre.journey", odd, None]


@pytest.mark.parametrize(
    "said",
    [
        b"\n",
        b"garbage\n",
        b"\xff\xfe\x00\n",
        b"[" * 10_000 + b"\n",
        b'{"open": "relative.journey"}\n',
        b'{"open": "/a\\u0000b"}\n',
        b'{"open": 5}\n',
        b'{"open": null, "run": "rm"}\n',
        b'{"open": null}\n{"open": null}\n',
        b'{"open": "/' + b"a" * 20_000 + b'"}\n',
        b"x" * 1_000_000,
        b'{"open": null}',
    ],
)
def test_that_what_is_no_message_is_dropped_without_an_answer(
    running, name, qtbot, said, monkeypatch
) -> None:
    monkeypatch.setattr(reception, "PATIENCE_MS", 100)
    threads = [threading.Thread(target=lambda: lines.append(say(name, said)))]
    lines: list[socket.socket] = []
    threads[0].start()
    qtbot.waitUntil(lambda: bool(lines) and is_hung_up(lines[0]))
    threads[0].join()
    lines[0].close()
    assert running.asked == []
    assert is_heard(running, name, qtbot)


def test_that_callers_who_say_nothing_are_sent_away_in_time(
    running, name, qtbot, monkeypatch
) -> None:
    monkeypatch.setattr(reception, "PATIENCE_MS", 200)
    lines = [say(name, b'{"op', end=False) for _ in range(3)]
    qtbot.waitUntil(lambda: all(is_hung_up(line) for line in lines))
    for line in lines:
        line.close()
    assert is_heard(running, name, qtbot)


def test_that_no_more_callers_are_listened_to_than_can_be(
    running, name, qtbot, monkeypatch
) -> None:
    monkeypatch.setattr(reception, "PATIENCE_MS", 600_000)
    lines = [say(name, b'{"op', end=False) for _ in range(reception.CALLERS + 3)]
    qtbot.waitUntil(lambda: sum(is_hung_up(line) for line in lines) == 3)
    assert len(running.reception._callers) == reception.CALLERS
    for line in lines:
        line.close()
    qtbot.waitUntil(lambda: not running.reception._callers)
    assert is_heard(running, name, qtbot)


def test_that_a_message_in_pieces_is_put_together(running, name, qtbot) -> None:
    whole = message(Path("/a/map.journey"))
    line = say(name, whole[:7], end=False)
    qtbot.wait(30)
    line.sendall(whole[7:])
    qtbot.waitUntil(lambda: running.asked == [Path("/a/map.journey")])
    assert line.recv(100) == b"taken\n"
    line.close()


def test_that_only_the_user_may_knock(running, name) -> None:
    assert os.stat(name).st_mode & 0o077 == 0


def test_that_a_door_left_by_a_killed_program_is_used_again(name, qtbot) -> None:
    os.makedirs(os.path.dirname(name))
    left = socket.socket(socket.AF_UNIX)
    left.bind(name)
    left.close()
    assert not reception.hand_over(name, None)
    made = Open(name)
    assert is_heard(made, name, qtbot)
    made.reception.close()


def test_that_a_second_program_leaves_the_door_to_the_first(running, name, qtbot) -> None:
    second = Open(name)
    assert not second.reception.is_open
    assert is_heard(running, name, qtbot)


def test_that_a_program_that_hangs_does_not_hold_up_the_second(name, monkeypatch) -> None:
    monkeypatch.setattr(reception, "PATIENCE_MS", 100)
    os.makedirs(os.path.dirname(name))
    deaf = socket.socket(socket.AF_UNIX)
    deaf.bind(name)
    deaf.listen()
    assert not reception.hand_over(name, None)
    deaf.close()


def test_that_each_home_has_its_own_door(tmp_path, monkeypatch) -> None:
    here = door(tmp_path / "settings.json")
    assert door(tmp_path / "other" / "settings.json") != here
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / ("long" * 40)))
    assert door(tmp_path / "settings.json") == ""


def test_that_what_is_said_is_what_is_heard() -> None:
    assert understood(message(Path("/a/b c"))) == (Path("/a/b c"),)
