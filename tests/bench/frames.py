"""Time from an event of the mouse to the painted frame, for any view of graphics; Qt alone.

Run by both sides of `bench_frames.py`, each in its own environment, so it knows neither.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QGraphicsView

#: The first frames of a movement set things up; they are counted like the others.
STEPS = 60
Left, Middle, Nothing = Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton, Qt.MouseButton(0)


class Painted(QObject):
    """Counts the paint events of a viewport."""

    def __init__(self, view: QGraphicsView) -> None:
        super().__init__(view)
        self.count = 0
        view.viewport().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
        self.count += event.type() == QEvent.Type.Paint
        return False


class Frames:
    """Moves a view by events and times every frame, in milliseconds."""

    def __init__(self, view: QGraphicsView) -> None:
        self.view, self.port = view, view.viewport()
        self.painted = Painted(view)
        self.still: dict[str, int] = {}

    def settle(self, seconds: float = 0.6) -> None:
        """Let everything come to rest that goes on by itself."""
        end = time.perf_counter() + seconds
        while time.perf_counter() < end:
            QApplication.processEvents()
            time.sleep(0.005)

    def mouse(self, kind: QEvent.Type, at: QPoint, button: Qt.MouseButton) -> None:
        held = button if kind != QEvent.Type.MouseButtonRelease else Nothing
        spot = QPointF(at)
        event = QMouseEvent(
            kind,
            spot,
            QPointF(self.port.mapToGlobal(at)),
            Nothing if kind == QEvent.Type.MouseMove else button,
            held,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(self.port, event)

    def timed(self, name: str, steps: list[Callable[[], None]]) -> list[float]:
        """Do one step a frame; a step after which nothing was painted is no frame."""
        out = []
        for step in steps:
            before, start = self.painted.count, time.perf_counter()
            step()
            QApplication.processEvents()
            took = 1000 * (time.perf_counter() - start)
            if self.painted.count > before:
                out.append(took)
            else:
                self.still[name] = self.still.get(name, 0) + 1
            # What a hand leaves between two events; work done meanwhile is nobody's frame.
            time.sleep(0.004)
        return out

    def drag(self, name: str, button: Qt.MouseButton, start: QPoint, radius: int) -> list[float]:
        """Hold a button and go round a circle that begins where it was pressed."""
        places = [
            start
            + QPoint(
                round(radius * (math.cos(2 * math.pi * i / STEPS) - 1)),
                round(radius * math.sin(2 * math.pi * i / STEPS)),
            )
            for i in range(STEPS + 1)
        ]
        self.mouse(QEvent.Type.MouseButtonPress, start, button)
        QApplication.processEvents()
        out = self.timed(
            name,
            [lambda p=p: self.mouse(QEvent.Type.MouseMove, p, button) for p in places],
        )
        self.mouse(QEvent.Type.MouseButtonRelease, start, button)
        return out

    def wheel(self, name: str, notches: int) -> list[float]:
        """Zoom in about the middle, then out again."""
        at = self.port.rect().center()

        def turn(by: int) -> None:
            event = QWheelEvent(
                QPointF(at),
                QPointF(self.port.mapToGlobal(at)),
                QPoint(),
                QPoint(0, by),
                Nothing,
                Qt.KeyboardModifier.NoModifier,
                Qt.ScrollPhase.NoScrollPhase,
                False,
            )
            QApplication.sendEvent(self.port, event)

        steps = [*([120] * notches), *([-120] * notches)]
        return self.timed(name, [lambda by=by: turn(by) for by in steps])
