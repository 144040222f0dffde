"""How long the layout of a large map takes, from nothing and after an edit.

Run by hand: `python tests/bench/bench_layout.py`. Beside the seconds stands how many million
additions of plain Python take as long, measured in the same run: on a machine that does other work
meanwhile only that can be compared.
"""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from big_map import big_journey

from journeymap.layout.geometry import LayoutOptions
from journeymap.layout.mapping import layout_map
from journeymap.layout.memory import Memory
from journeymap.model import edits

WIDE = LayoutOptions(aspect=16 / 9, other_height=300, gap=72)


def seconds(work: Callable[[], object], rounds: int) -> float:
    """The median time of the processor for some work."""
    times = []
    for _ in range(rounds):
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    return statistics.median(times)


def additions() -> None:
    """A million of them."""
    x = 0
    for i in range(1_000_000):
        x += i


def main() -> None:
    """Print the times for 300 and for 2,000 touchpoints."""
    for touchpoints, transitions, rounds in ((300, 600, 5), (2000, 4000, 1)):
        journey = big_journey(touchpoints, transitions)
        memory = Memory()
        layout_map(journey, options=WIDE, memory=memory)
        first = journey.touchpoints[7]
        edited = edits.move_touchpoint(journey, first.id, first.stage, "d0", before="t20")
        unit = seconds(additions, 5)
        whole = seconds(lambda j=journey: layout_map(j, options=WIDE), rounds)

        def again(known: Memory = memory, *, may_sketch: bool, j: object = edited) -> None:
            layout_map(j, options=WIDE, memory=known.copy(), may_sketch=may_sketch)  # type: ignore[arg-type]

        after = seconds(lambda: again(may_sketch=False), rounds)
        sketch = seconds(lambda: again(may_sketch=True), rounds)
        print(
            f"{touchpoints} touchpoints, {transitions} transitions: whole {whole:.3f} s"
            f" ({whole / unit:.1f} million additions), after moving one card {after:.3f} s,"
            f" its sketch {sketch:.3f} s"
        )


if __name__ == "__main__":
    main()
