"""Memory after opening and closing many documents, in one window and each in a window of its own.

    python tests/bench/bench_memory.py [--documents 200] [--windows 200] [--check]

Opens and closes documents, every third with evidence, and prints the resident memory (MB) and what
is alive after every tenth: documents, windows, scenes. What the C library keeps of freed memory is
given back before each look, so that what remains is in use. The first quarter is not judged, since
libraries are loaded there. `--check` fails when memory goes on growing by more than 60 kB per
document after that, or when anything of a closed document is alive at the end.
"""

from __future__ import annotations

import argparse
import contextlib
import ctypes
import gc
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

#: Growth that passes for flat, in kB per document.
FLAT = 60.0
WATCHED = ("Document", "MainWindow", "MapScene", "MapView", "Findings", "Evidence", "Session")


def resident() -> float:
    """Resident memory of this process in MB."""
    with open("/proc/self/statm") as stream:
        return int(stream.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20


def give_back() -> None:
    """Have the C library return freed memory to the system, where it can."""
    with contextlib.suppress(OSError, AttributeError):
        ctypes.CDLL("libc.so.6").malloc_trim(0)


def alive() -> dict[str, int]:
    """How many objects of the watched classes are there."""
    found = dict.fromkeys(WATCHED, 0)
    for thing in gc.get_objects():
        name = type(thing).__name__
        if name in found and type(thing).__module__.startswith("journeymap"):
            found[name] += 1
    return found


def slope(sizes: list[float]) -> float:
    """Growth per step by least squares over all but the first quarter."""
    late = sizes[len(sizes) // 4 :]
    n = len(late)
    middle = (n - 1) / 2
    mean = sum(late) / n
    above = sum((i - middle) * (size - mean) for i, size in enumerate(late))
    return above / sum((i - middle) ** 2 for i in range(n))


def story(
    shell, plain: Path, measured: Path, in_one: int, in_new: int, out: dict
) -> Iterator[None]:
    """Open and close documents one after the other, first in one window."""

    def idle(window):
        while True:
            yield
            bench = window.workbench
            if not (window.jobs.is_busy or (bench and bench.analyst.is_busy)):
                return

    def note(kind: str, number: int) -> None:
        shell.tidier.tidy()
        gc.collect()
        give_back()
        out.setdefault(kind, []).append(resident())
        if number % 10 == 9:
            counts = " ".join(f"{name} {n}" for name, n in alive().items() if n)
            print(f"{kind} {number + 1:4d}: {out[kind][-1]:7.1f} MB   {counts}", flush=True)

    first = shell.window
    while not first.is_furnished:
        yield
    for number in range(in_one):
        first.open_any(measured if number % 3 == 2 else plain)
        yield from idle(first)
        first.workbench.view.choose([first.document.journey.touchpoints[0].id])
        yield from idle(first)
        first.editing.rename_journey(f"Number {number}")
        yield from idle(first)
        first.document.undo_stack.undo()
        first.actions_["file.close"].trigger()
        yield from idle(first)
        note("one window", number)
    for number in range(in_new):
        window = shell.open_window()
        while not window.is_furnished:
            yield
        window.open_any(measured if number % 3 == 2 else plain)
        yield from idle(window)
        window.editing.rename_journey(f"Number {number}")
        yield from idle(window)
        window.ask_nothing(True)
        window.close()
        del window
        for _turn in range(4):
            yield
        note("new windows", number)


def measure(in_one: int, in_new: int) -> dict[str, list[float]]:
    """Resident memory after every document that was closed, by kind."""
    home = tempfile.mkdtemp()
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        os.environ[name] = os.path.join(home, name)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QTimer

    from journeymap.app.application import Shell, make_application
    from journeymap.app.settings import Settings
    from journeymap.data.example import example_project
    from journeymap.evidence.project import Project
    from journeymap.storage.file import save_project

    app = make_application()
    example = example_project(lambda _share: None)
    plain, measured = Path(home, "plain.journey"), Path(home, "measured.journey")
    save_project(measured, example, expected=None)
    save_project(plain, Project(example.journey), expected=None)
    shell = Shell(app, Settings(theme="light", motion=False), Path(home, "settings.json"))
    shell.open_window()
    out: dict[str, list[float]] = {}
    steps = story(shell, plain, measured, in_one, in_new, out)
    timer = QTimer(app)

    def step() -> None:
        try:
            next(steps)
        except StopIteration:
            app.quit()

    timer.timeout.connect(step)
    timer.start(5)
    app.exec()
    return out


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--documents", type=int, default=200)
    parser.add_argument("--windows", type=int, default=200)
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    grown = False
    for kind, sizes in measure(options.documents, options.windows).items():
        growth = 1024 * slope(sizes)
        quarter, last = sizes[len(sizes) // 4], sizes[-1]
        print(f"{kind}: {quarter:.1f} MB -> {last:.1f} MB, {growth:+.1f} kB per document")
        grown |= growth > FLAT
    there = alive()
    print("at the end:", *(f"{name} {n}" for name, n in there.items()))
    grown |= max(there["Document"], there["MainWindow"], there["MapScene"]) > 1
    sys.stdout.flush()
    return int(options.check and grown)


if __name__ == "__main__":
    os._exit(main())
