"""Frames while panning, zooming and dragging one card, beside NodeGraphQt with the same graph.

    python tests/bench/bench_frames.py [rounds] [--alone] [--touchpoints N]

300 touchpoints and 600 transitions at 1920x1080, painted by software. The other program is put into
an environment of its own (kept in the folder for temporary files); both are run in turns, and the
ratios of their medians and 95th percentiles are printed. `--alone` leaves the other one out; then
the time of opening and of one edit is of interest too.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
import venv
from pathlib import Path

HERE = Path(__file__).parent
SIZE = (1920, 1080)
PEER = ("NodeGraphQt==0.6.44", "Qt.py", "setuptools<81", "PySide6-Essentials==6.11.3")
#: What a frame may take so that movement is fluent, in milliseconds.
GOAL = 33.0


def big_journey(touchpoints: int):
    """A journey of six stages and six departments, with two transitions for every touchpoint."""
    from journeymap.model.entities import Channel, Department, Touchpoint, Transition
    from journeymap.model.journey import DEFAULT_STAGES, Journey

    chance = random.Random(3)
    many = len(DEFAULT_STAGES)
    cards = tuple(
        Touchpoint(
            f"t{i}",
            f"Touchpoint number {i}",
            DEFAULT_STAGES[i * many // touchpoints].id,
            f"d{chance.randrange(6)}",
            f"c{chance.randrange(5)}",
        )
        for i in range(touchpoints)
    )
    ends = dict.fromkeys((i, i + 1) for i in range(touchpoints - 1))
    while len(ends) < 2 * touchpoints:
        source = chance.randrange(touchpoints)
        target = min(touchpoints - 1, max(0, source + chance.randint(-8, 20)))
        if source != target:
            ends[source, target] = None
    return Journey(
        title="A large journey",
        departments=tuple(Department(f"d{i}", f"Department {i}") for i in range(6)),
        channels=tuple(Channel(f"c{i}", f"Channel {i}") for i in range(5)),
        touchpoints=cards,
        transitions=tuple(Transition(f"x{i}", f"t{a}", f"t{b}") for i, (a, b) in enumerate(ends)),
        serial=10 * touchpoints,
    )


def measure(touchpoints: int, graph_file: Path | None) -> None:
    """Our side: print frames, opening and edit as JSON; write the graph for the other side."""
    from frames import Frames, Left, Middle
    from PySide6.QtWidgets import QApplication

    from journeymap.app.appearance import dress
    from journeymap.app.application import Shell
    from journeymap.app.settings import Settings
    from journeymap.evidence.project import Project
    from journeymap.model import edits

    app = QApplication([])
    dress(app, "light")
    with tempfile.TemporaryDirectory() as folder:
        shell = Shell(app, Settings(theme="light", motion=False), Path(folder) / "settings.json")
        window = shell.open_window()
        window.resize(*SIZE)
        window.show()
        app.processEvents()
        shell.furnish()
        start = time.perf_counter()
        window.document.load(Project(big_journey(touchpoints)))
        app.processEvents()
        opened = time.perf_counter() - start
        view = window.workbench.view
        # The map alone, as large as the other program's.
        view.setParent(None)
        view.resize(*SIZE)
        view.show()
        view.fit()
        frames = Frames(view)
        frames.settle(1.5)
        middle = view.sceneRect().center()
        card = min(
            view.scene().cards(), key=lambda c: (c.frame.center() - middle).manhattanLength()
        )
        zooms = {"whole": view.zoom, "half size": 0.5, "full size": 1.0}
        if graph_file is not None:
            cards = [(c.content.ref, c.frame.x(), c.frame.y()) for c in view.scene().cards()]
            told = {
                "size": SIZE,
                "middle": (middle.x(), middle.y()),
                "zooms": zooms,
                "drag": card.content.ref,
                "cards": [(id, view.names[id], x, y) for id, x, y in cards],
                "ways": list(view.ways.values()),
            }
            graph_file.write_text(json.dumps(told), encoding="utf-8")
        out = {}
        for name, zoom in zooms.items():
            view.zoom_by(zoom / view.zoom)
            view.centerOn(middle)
            frames.settle(1.0)
            port = view.viewport().rect().center()
            if name != "whole":  # there is nothing to pan to
                out[f"pan at {name}"] = frames.drag(f"pan at {name}", Middle, port, 240)
                frames.settle()
                view.centerOn(middle)
                frames.settle()
            at = view.mapFromScene(card.frame.center())
            steps = window.document.undo_stack.count()
            out[f"drag at {name}"] = frames.drag(f"drag at {name}", Left, at, 120)
            assert window.document.undo_stack.count() >= steps
            frames.settle()
        view.fit()
        frames.settle(1.0)
        out["zoom"] = frames.wheel("zoom", 10)
        frames.settle()
        edited = []
        for i in range(5):
            start = time.perf_counter()
            window.document.apply(
                lambda j, i=i: edits.rename(j, card.content.ref, f"Another name {i}"), "Rename"
            )
            app.processEvents()
            edited.append(1000 * (time.perf_counter() - start))
            frames.settle(0.2)
        print(
            json.dumps({"frames": out, "still": frames.still, "opened": opened, "edited": edited})
        )
        sys.stdout.flush()
        os._exit(0)


def peer_python() -> Path:
    """The interpreter of the other program's environment, made when it is not there yet."""
    place = Path(tempfile.gettempdir()) / "journeymap-bench-nodegraphqt"
    python = place / "bin" / "python"
    if not (place / "ready").exists():
        venv.create(place, with_pip=True, clear=True)
        subprocess.run([python, "-m", "pip", "install", "-q", *PEER], check=True)
        (place / "ready").touch()
    return python


def run(command: list[object], **more: str) -> dict:
    """What one side printed last; its settings and journal go with it."""
    with tempfile.TemporaryDirectory() as home:
        homes = {f"XDG_{name}_HOME": home for name in ("CONFIG", "DATA", "STATE", "CACHE")}
        done = subprocess.run(
            [str(part) for part in command],
            stdout=subprocess.PIPE,
            text=True,
            timeout=900,
            check=True,
            env={**os.environ, **homes, "QT_QPA_PLATFORM": "offscreen", **more},
            cwd=HERE,
        )
    return json.loads(done.stdout.strip().splitlines()[-1])


def p95(values: list[float]) -> float:
    return sorted(values)[max(0, round(0.95 * len(values)) - 1)]


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("rounds", type=int, nargs="?", default=3)
    asked.add_argument("--alone", action="store_true")
    asked.add_argument("--touchpoints", type=int, default=300)
    asked.add_argument("--measure", default="", help=argparse.SUPPRESS)
    told = asked.parse_args()
    if told.measure:
        measure(told.touchpoints, None if told.measure == "-" else Path(told.measure))
        return
    with tempfile.TemporaryDirectory() as folder:
        graph = Path(folder) / "graph.json"
        ours: dict[str, list[float]] = {}
        theirs: dict[str, list[float]] = {}
        opened, edited = [], []
        for _ in range(told.rounds):
            own = run(
                [sys.executable, __file__, "--measure", graph, "--touchpoints", told.touchpoints],
                PYTHONPATH=os.pathsep.join([str(HERE.parents[1]), str(HERE)]),
            )
            opened.append(own["opened"])
            edited += own["edited"]
            sides = [(ours, own)]
            if not told.alone:
                sides.append((theirs, run([peer_python(), HERE / "peer_nodegraph.py", graph])))
            for kept, found in sides:
                for name, times in found["frames"].items():
                    kept.setdefault(name, []).extend(times)
    print(f"{told.touchpoints} touchpoints, {2 * told.touchpoints} transitions, {SIZE}")
    print(
        f"opened in {statistics.median(opened):.2f} s, an edit {statistics.median(edited):.0f} ms"
    )
    print(f"{'':22}{'ours':>8}{'p95':>8}{'theirs':>9}{'p95':>8}{'ratio':>8}{'p95':>8}   goal")
    for name, times in ours.items():
        mid, late = statistics.median(times), p95(times)
        row = f"{name:22}{mid:8.1f}{late:8.1f}"
        good = late < GOAL
        if other := theirs.get(name):
            mid2, late2 = statistics.median(other), p95(other)
            row += f"{mid2:9.1f}{late2:8.1f}{mid / mid2:8.2f}{late / late2:8.2f}"
            good &= mid <= mid2 / 2
        print(f"{row}   {'met' if good else 'MISSED'}   {len(times)} frames")


if __name__ == "__main__":
    main()
