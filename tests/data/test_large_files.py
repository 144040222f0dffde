"""Large files: what an import holds in memory does not grow with the file."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import duckdb

IMPORT = """
import resource, sys
from journeymap.data.importing import gather
from journeymap.evidence.project import Project
found = gather(Project(), sys.argv[1])
print(found.source.rows, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)
"""
MARGIN_MIB = 90


def imported(path: Path, rows: int) -> tuple[int, int]:
    """Rows read and peak memory in MiB of an import in a process of its own."""
    comment = "said at some length, so that what is not asked for weighs the most " * 2
    with path.open("w", encoding="utf-8") as file:
        file.write("id,Date,Region,Rating of shop,Rating of staff,NPS,Why?\n")
        for i in range(rows):
            day = f"2026-{1 + i % 12:02d}-{1 + i % 28:02d}"
            said = f"{comment}{i}"
            file.write(f"p{i},{day},{'NSEW'[i % 4]},{1 + i % 5},{1 + i % 4},{i % 11},{said}\n")
    words = [sys.executable, "-c", IMPORT, str(path)]
    done = subprocess.run(words, capture_output=True, text=True, check=True)
    read, memory = map(int, done.stdout.split())
    return read, memory


def test_that_memory_does_not_grow_with_the_file(tmp_path: Path) -> None:
    small = imported(tmp_path / "small.csv", 20_000)
    large = imported(tmp_path / "large.csv", 400_000)
    assert (tmp_path / "large.csv").stat().st_size > 60 << 20
    assert (small[0], large[0]) == (20_000, 400_000)
    assert large[1] < small[1] + MARGIN_MIB, (small, large)


COUNT_LOG = """
import sys
from functools import partial
from journeymap.data import readers
from journeymap.data.importing import journey_from
readers.connect = partial(readers.connect, threads=2)  # each thread holds blocks of its own
found = journey_from(sys.argv[1])
steps = found.project.evidence.steps
steps = steps[(steps["variable"] == "") & (steps["a"] != "") & (steps["b"] != "")]
print(found.source.rows, found.source.people, steps["n"].sum(), int(steps["seconds"].sum()))
"""
LIMIT_MB = 40


def test_that_a_log_four_times_the_limit_of_memory_is_counted(tmp_path: Path) -> None:
    path, cases = tmp_path / "log.csv", 385_000
    # Every case has eight events, an hour apart: no case comes back before all the others came.
    duckdb.execute(
        f"COPY (SELECT 'C' || lpad((i % {cases})::VARCHAR, 8, '0') AS case_id,"
        f" 'step number ' || ((i // {cases} + i % {cases}) % 8) AS activity,"
        f" TIMESTAMP '2026-01-01' + to_seconds((i % {cases}) * 60 + (i // {cases}) * 3600)"
        f" AS timestamp, 'region ' || (i % {cases} % 3) AS region"
        f" FROM range({8 * cases}) AS t(i)) TO '{path}' (HEADER)"
    )
    assert path.stat().st_size > 4 * LIMIT_MB * 10**6
    words = [sys.executable, "-c", COUNT_LOG, str(path)]
    allowed = {**os.environ, "JOURNEYMAP_MEMORY": f"{LIMIT_MB}MB"}
    done = subprocess.run(words, capture_output=True, text=True, check=True, env=allowed)
    rows, people, steps, seconds = map(int, done.stdout.split())
    assert (rows, people, steps, seconds) == (8 * cases, cases, 7 * cases, 7 * cases * 3600)
