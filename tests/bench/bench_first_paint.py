"""First paint of the window against a bare main window, as whole processes in one run.

    python tests/bench/bench_first_paint.py [rounds]

Prints the medians in milliseconds from process start to the first paint event, and their ratio.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time

#: What may not be loaded before the first paint.
HEAVY = ("pandas", "numpy", "duckdb", "networkx", "pyqtgraph")

BARE = """
import sys, time
from PySide6.QtWidgets import QApplication, QGraphicsScene, QGraphicsView, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        print(time.time())
        sys.stdout.flush()
        import os; os._exit(0)
app = QApplication([])
window = Window()
window.setCentralWidget(QGraphicsView(QGraphicsScene()))
window.resize(1360, 860)
window.show()
app.exec()
"""

OURS = """
import sys, time
from journeymap.app import application, main_window, session
class Window(main_window.MainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        print(time.time())
        import json
        print(json.dumps([name for name in {heavy!r} if name in sys.modules]))
        sys.stdout.flush()
        import os; os._exit(0)
session.MainWindow = Window
application.run(None)
"""


def measure(code: str) -> tuple[float, list[str]]:
    """Seconds from the start of a process to its first paint, and what heavy it had loaded."""
    start = time.time()
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True
    )
    painted, *rest = done.stdout.split("\n")
    return float(painted) - start, json.loads(rest[0]) if rest and rest[0] else []


def compare(rounds: int) -> tuple[float, float, list[str]]:
    """Median of the bare window and of ours, alternating, and the heavy libraries loaded."""
    bare, ours, loaded = [], [], []
    for code in (BARE, OURS.format(heavy=HEAVY)):
        measure(code)  # the first start of a machine reads files that later ones find cached
    for _ in range(rounds):
        bare.append(measure(BARE)[0])
        seconds, loaded = measure(OURS.format(heavy=HEAVY))
        ours.append(seconds)
    return statistics.median(bare), statistics.median(ours), loaded


def main() -> int:
    """Measure and say it."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 7
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_CONFIG_HOME"] = folder
        bare, ours, loaded = compare(rounds)
    print(f"bare window  {bare * 1000:6.0f} ms")
    print(f"journeymap   {ours * 1000:6.0f} ms   {ours / bare:.2f} times")
    print(f"heavy libraries loaded before it: {', '.join(loaded) or 'none'}")
    return 0 if ours <= 1.5 * bare and not loaded else 1


if __name__ == "__main__":
    sys.exit(main())
