"""What must be true before the window is painted; how fast it is, tests/bench measures."""

from __future__ import annotations

import json
import subprocess
import sys

CODE = """
import json, os, sys
from journeymap.app import application, main_window, session
class Window(main_window.MainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        print(json.dumps(sorted(sys.modules)), flush=True)
        os._exit(0)
session.MainWindow = Window
application.run(None)
"""
HEAVY = {"pandas", "numpy", "duckdb", "networkx", "pyqtgraph", "msgspec", "rapidfuzz"}


def test_that_nothing_slow_is_loaded_before_the_first_paint() -> None:
    done = subprocess.run(
        [sys.executable, "-c", CODE], capture_output=True, text=True, timeout=600, check=True
    )
    loaded = set(json.loads(done.stdout))
    assert not loaded & HEAVY
    assert not {m for m in loaded if m.startswith(("journeymap.canvas", "journeymap.data"))}
