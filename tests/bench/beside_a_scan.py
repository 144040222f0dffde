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


class Way(NamedTuple):
    """Python code to run as a process, what it is given, and by which Python."""

    code: str
    arguments: Sequence[str]
    python: str = sys.executable


def apart(make: Callable[..., None], *arguments: object) -> None:
    """Call a function in a process of its own: its memory would count as that of later ones."""
    process = multiprocessing.get_context("spawn").Process(target=make, args=arguments)
    process.start()
    process.join()
    if process.exitcode:
        raise SystemExit("the file could not be made")


def measured(way: Way) -> Run:
    """Run Python code in a process of its own, start and imports included."""
    start = time.perf_counter()
    words = [way.python, "-c", way.code, *way.arguments]
    # An installed program has its byte code; some machines forbid Python to write it.
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    process = subprocess.Popen(words, stdout=subprocess.DEVNULL, env=environment)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"the process failed with {process.returncode}")
    wall = time.perf_counter() - start
    return Run(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def compare(scan: Way, ways: Mapping[str, Way], rounds: int) -> dict[str, list[Run]]:
    """Run the scan and all ways in turn and print medians; the runs of each."""
    runs: dict[str, list[Run]] = {name: [] for name in ("scan", *ways)}
    for _ in range(rounds):
        for name, way in {"scan": scan, **ways}.items():
            runs[name].append(measured(way))
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
    return runs


def print_beside(runs: Mapping[str, list[Run]], ours: str, others: Sequence[str]) -> None:
    """Say how many times as long, and how much memory, each of the others takes."""
    for name in others:
        pairs = list(zip(runs[name], runs[ours], strict=True))
        times = statistics.median(r.wall / o.wall for r, o in pairs)
        cpu = statistics.median(r.cpu / o.cpu for r, o in pairs)
        peak = max(r.peak for r in runs[name]) / max(o.peak for o in runs[ours])
        print(
            f"{name} takes {times:.1f} times as long as {ours}, {cpu:.1f} times the CPU time"
            f" and {peak:.1f} times the memory"
        )
