"""How long an edit of a large map with evidence takes until map, ranking and strip show it.

Run by hand: `python tests/bench/bench_edit.py`. A real window of 1920 x 1080 (offscreen, painted by
software) with 300 touchpoints, 400 transitions, scores and moves on all of them. Told of each kind
of edit, from `Document.apply` on:

- *seen*: until the scene shows the edit, and the findings that follow from it stand on the map, in
  the ranking and in the strip. After an edit that moves cards the map may be a sketch then.
- *settled*: until nothing is left to do, the whole layout made by a thread included.
- *turn*: the longest time the window did not answer meanwhile.
- *painted*: painting the map's part of the window once more.
- *work*: processor time of all threads until it was seen, the same on a busy machine.

Beside it, in the same run: painting the window without any edit, and a fixed amount of plain
Python, to compare machines by. `--touchpoints 2000 --opening` tells how long a map takes to open,
with everything loaded that the program loads ahead while its start page is looked at.
"""

from __future__ import annotations

import argparse
import collections
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parent))
home = tempfile.TemporaryDirectory()
for name in ("CONFIG", "DATA", "STATE", "CACHE"):
    os.environ[f"XDG_{name}_HOME"] = home.name

from big_map import big_project  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from journeymap.app.ahead import map_pieces  # noqa: E402
from journeymap.app.application import Shell  # noqa: E402
from journeymap.app.document import Document  # noqa: E402
from journeymap.app.main_window import MainWindow  # noqa: E402
from journeymap.app.settings import Settings  # noqa: E402
from journeymap.model import edits  # noqa: E402
from journeymap.model.journey import Journey  # noqa: E402

Edit = Callable[[Journey], Journey]
#: Seconds between opening and the first edit that is measured.
REST = 5.0


def renames(document: Document, i: int) -> Edit:
    """Another name for a touchpoint."""
    return partial(edits.rename, id=f"t{i * 37 % 300}", name=f"Another name {i}")


def believes(document: Document, i: int) -> Edit:
    """A digit: what the room believes of a touchpoint."""
    return partial(edits.change, id=f"t{i * 41 % 300}", belief=1 + i % 9)


def connects(document: Document, i: int) -> Edit:
    """A transition between two touchpoints that had none."""
    journey = document.journey
    a, b = next(
        (f"t{a}", f"t{b}")
        for a in range(i * 29 % 280, 300)
        for b in range(a + 2, min(300, a + 14))
        if journey.transition_between(f"t{a}", f"t{b}") is None
    )
    return partial(edits.connect, source=a, target=b)


def moves(document: Document, i: int) -> Edit:
    """A touchpoint to the next department of its stage."""
    touchpoint = document.journey.touchpoint(f"t{i * 53 % 300}")
    assert touchpoint is not None
    there = f"d{(int((touchpoint.department or 'd0')[1:]) + 1) % 8}"
    stage = touchpoint.stage
    return partial(edits.move_touchpoint, id=touchpoint.id, stage=stage, department=there)


EDITS = {"rename": renames, "belief": believes, "connect": connects, "move": moves}


@dataclass
class Waited:
    """Milliseconds until an edit was seen, until all was settled, and the longest turn.

    `work` is the processor time until it was seen.
    """

    seen: float
    settled: float
    turn: float
    work: float


def waited(app: QApplication, window: MainWindow, start: float, turn: float = 0.0) -> Waited:
    """Let the window work until nothing is left, as its own loop of events would."""
    bench, seen, work, quiet = window.workbench, 0.0, 0.0, 0
    assert bench is not None
    while quiet < 2:
        began = time.perf_counter()
        app.processEvents()
        ended = time.perf_counter()
        turn = max(turn, 1000 * (ended - began))
        found = not bench.analyst.is_busy and not window.jobs.is_busy
        if found and not seen:
            seen, work = 1000 * (ended - start), 1000 * time.process_time()
        done = found and not bench.drawing.is_busy and not bench.view.sheet.is_behind
        quiet = quiet + 1 if done else 0
        if not quiet:
            time.sleep(0.0005)  # the loop of events waits in the system, and threads go on
    return Waited(seen, 1000 * (time.perf_counter() - start), turn, work)


def plain_python() -> float:
    """Milliseconds of the processor for a million additions."""
    start, x = time.process_time(), 0
    for i in range(1_000_000):
        x += i
    return 1000 * (time.process_time() - start)


def painted(window: MainWindow) -> float:
    """Milliseconds for painting the map's part of the window."""
    assert window.workbench is not None
    start = time.perf_counter()
    window.workbench.view.viewport().repaint()
    return 1000 * (time.perf_counter() - start)


def told(times: list[float]) -> str:
    """Median and 95th percentile."""
    ordered = sorted(times)
    high = ordered[int(0.95 * (len(ordered) - 1))]
    return f"median {statistics.median(ordered):6.1f}  p95 {high:6.1f}"


def main() -> None:
    """Print for each kind of edit how long it took, and what it was made of."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=12, help="edits of each kind")
    parser.add_argument("--touchpoints", type=int, default=300)
    parser.add_argument("--transitions", type=int, default=400)
    parser.add_argument("--opening", action="store_true", help="only open the map")
    options = parser.parse_args()
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    shell = Shell(app, Settings(theme="light", motion=False), Path(home.name) / "settings.json")
    window = shell.open_window()
    window.resize(1920, 1080)
    window.show()
    app.processEvents()
    shell.furnish()
    collections.deque(map_pieces(), maxlen=0)
    project = big_project(options.touchpoints, options.transitions)
    began = time.perf_counter()
    window.document.load(project)
    bench = window.build_workbench()
    loaded = 1000 * (time.perf_counter() - began)
    opening = waited(app, window, began, loaded)
    print(
        f"opening {options.touchpoints} touchpoints: settled after {opening.settled:.0f} ms;"
        f" longest turn {opening.turn:.0f} ms"
    )
    painted(window)
    # The first edit has the counts written to the journal, once; and what is loaded ahead is there.
    window.document.apply(partial(edits.rename, id="t299", name="The first edit"), "first")
    rested = time.perf_counter() + REST
    while time.perf_counter() < rested:
        app.processEvents()
        time.sleep(0.005)
    everything: list[float] = []
    for kind, make in EDITS.items():
        times: list[Waited] = []
        brush = []
        for i in range(0 if options.opening else options.rounds + 2):
            edit = make(window.document, i)
            start, before = time.perf_counter(), 1000 * time.process_time()
            assert window.document.apply(edit, kind), kind
            applied = 1000 * (time.perf_counter() - start)
            cards = {item.content.ref for item in bench.view.scene().cards()}
            assert cards == {t.id for t in window.document.journey.touchpoints}
            took = waited(app, window, start, applied)
            took.work -= before
            if i >= 2:  # the first ones load what was never needed before
                times.append(took)
                brush.append(painted(window))
            window.document.seal()
        everything += [t.work for t in times]
        if times:
            print(
                f"{kind:8} seen {told([t.seen for t in times])};"
                f" work {told([t.work for t in times])};"
                f" settled {told([t.settled for t in times])};"
                f" turn {told([t.turn for t in times])}; painted {told(brush)}"
            )
    if everything:
        print(f"all      work {told(everything)} ms")
    floor = [painted(window) for _ in range(10)]
    python = [plain_python() for _ in range(10)]
    print(
        f"floor: painting the map as it is {told(floor)} ms; a million additions {told(python)} ms"
    )
    if everything:
        ratio = statistics.median(everything) / statistics.median(python)
        print(f"until an edit is seen it takes the work of {ratio:.2f} million additions")
    window.retire()
    bench.stop()
    shell.session.stop() if hasattr(shell.session, "stop") else None
    os._exit(0)


if __name__ == "__main__":
    main()
