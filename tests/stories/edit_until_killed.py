"""The real program with a restless person in front of it. Run by test_killed_windows.

Usage: edit_until_killed.py FILE LOG SEED [fault]. Every edit puts its number into the title; once
it is done, number and time go to LOG. Some edits add a touchpoint, some are undone and done again,
and now and then the file is saved. With `fault`, a slot fails after the tenth edit.
"""

from __future__ import annotations

import os
import random
import sys
import time

from PySide6.QtCore import QTimer

from journeymap.app.application import make_application, run
from journeymap.app.main_window import MainWindow
from journeymap.model.edits import add_touchpoint


def main(path: str, log: str, seed: str, *more: str) -> int:
    app = make_application()
    dice = random.Random(seed)
    out = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    number = 0
    timer = QTimer(app)

    def fail() -> None:
        raise KeyError("customer 4711")

    def edit() -> None:
        nonlocal number
        found = [w for w in app.topLevelWidgets() if isinstance(w, MainWindow)]
        if not found or found[0].workbench is None or found[0].jobs.is_busy:
            timer.start(5)
            return
        window = found[0]
        if dice.random() < 0.15 and len(window.document.journey.touchpoints) < 30:
            stage = dice.choice(window.document.journey.stages).id
            window.document.apply(lambda j: add_touchpoint(j, f"After {number}", stage), "Add")
        elif number and dice.random() < 0.1:
            window.actions_["edit.undo"].trigger()
            window.actions_["edit.redo"].trigger()
        number += 1
        window.editing.rename_journey(str(number))
        os.write(out, f"{number} {time.time()}\n".encode())
        if number == 10 and more:
            QTimer.singleShot(0, fail)
        if dice.random() < 0.01:
            window.actions_["file.save"].trigger()
        timer.start(dice.choice([0, 5, 20, 60, 200]))

    timer.setSingleShot(True)
    timer.timeout.connect(edit)
    timer.start(5)
    return run(path, theme="light")


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
