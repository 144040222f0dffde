"""Measure whole processes beside a bare scan of the same file, in turn, in one run.

Seconds depend on what else the machine does, so each round runs the scan and every way once, and
what counts is the median of the ratios within rounds. `cpu` is user and system time of the whole
process: it hardly moves when another program takes a core.
"""

from __future__ import annotations

import multiprocessing
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple


class Run(NamedTuple):
    """One process: seconds by the clock, CPU seconds, peak resident memory in MiB."""

    wall: float
    cpu: float
    peak: float


def apart(make: Callable[..., None], *arguments: object) -> None:
    """Call a function in a process of its own: its memory would count as that of later ones."""
    process = multiprocessing.get_context("spawn").Process(target=make, args=arguments)
    process.start()
    process.join()
    if process.exitcode:
        raise SystemExit("the file could not be made")


def measured(code: str, arguments: Sequence[str]) -> Run:
    """Run Python code in a process of its own, start and imports included."""
    start = time.perf_counter()
    process = subprocess.Popen([sys.executable, "-c", code, *arguments], stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"the process failed with {process.returncode}")
    wall = time.perf_counter() - start
    return Run(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def compare(
    scan: tuple[str, Sequence[str]], ways: Mapping[str, tuple[str, Sequence[str]]], rounds: int
) -> None:
    """Run the scan and all ways in turn and print medians; a way is code and its arguments."""
    runs: dict[str, list[Run]] = {name: [] for name in ("scan", *ways)}
    for _ in range(rounds):
        for name, (code, arguments) in {"scan": scan, **ways}.items():
            runs[name].append(measured(code, arguments))
    floors = runs["scan"]
    width = max(map(len, runs))
    print(f"{'':{width}}  seconds   cpu s  ratio  cpu ratio  peak MiB")
    for name, found in runs.items():
        pairs = list(zip(found, floors, strict=True))
        print(
            f"{name:{width}}  {statistics.median(r.wall for r in found):7.2f} "
            f"{statistics.median(r.cpu for r in found):7.2f} "
            f"{statistics.median(r.wall / f.wall for r, f in pairs):6.2f} "
            f"{statistics.median(r.cpu / f.cpu for r, f in pairs):10.2f} "
            f"{max(r.peak for r in found):9.0f}"
        )
