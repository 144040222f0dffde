"""Counting a large event log beside a bare DuckDB scan of the same file.

    python tests/bench/bench_events.py [--events 10000000] [--runs 3] [--segments 4]

Both are whole processes. The scan parses and types every field and answers nothing. The log is a
walk: 25 touchpoints, a step mostly goes on by one or two, cases begin all through the year.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

SCAN = """
import sys, duckdb
touchpoints = ", ".join(f"'touchpoint {i:02d}'" for i in range(25))
segments = ", ".join(f"'segment {i}'" for i in range(int(sys.argv[2])))
columns = {"customer": "VARCHAR", "touchpoint": f"ENUM({touchpoints})", "timestamp": "TIMESTAMP",
           "segment": f"ENUM({segments})"}
connection = duckdb.connect()
connection.execute("SET enable_progress_bar = false")
source = connection.execute(
    "SELECT max(hash(customer)), max(touchpoint), max(timestamp), max(segment) "
    f"FROM read_csv(?, header = true, columns = {columns})", [sys.argv[1]])
source.fetchall()
"""

COUNT = """
import sys
from pathlib import Path
from journeymap.data.event_guess import guess_events
from journeymap.data.events import count_events, plan_activities
from journeymap.data.readers import connect, open_rows
from journeymap.data.recipe import Recipe
from journeymap.model.journey import Journey
connection = connect()
rows = open_rows(connection, Path(sys.argv[1]))
recipe = guess_events(rows, Recipe(), Journey()).recipe
plan_activities(connection, rows, recipe)
counted = count_events(connection, rows, recipe, Journey(), {}, "bench")
print(counted.used, counted.people, len(counted.tables["steps"]), file=sys.stderr)
"""

GATHER = """
import sys
from journeymap.data.importing import journey_from
gathered = journey_from(sys.argv[1])
print(gathered.source.used, gathered.source.people, len(gathered.project.evidence.steps),
      file=sys.stderr)
"""


def make(path: Path, events: int, segments: int) -> None:
    """Write the log: customer, touchpoint, timestamp, segment, in order of time."""
    import duckdb

    cases = max(1, events // 8)
    connection = duckdb.connect()
    connection.execute("SET enable_progress_bar = false")
    connection.execute(
        f"""
        COPY (
            SELECT 'C' || lpad(c::VARCHAR, 8, '0') AS customer,
                   'touchpoint ' || lpad(least(24, greatest(0, nth * 2 - 1 + hash(i) % 4))::VARCHAR,
                                         2, '0') AS touchpoint,
                   strftime(TIMESTAMP '2024-01-01' + to_seconds(begun + nth * nth * 900 * rate
                       + (hash(i, 1) % 3600)), '%Y-%m-%d %H:%M:%S') AS timestamp,
                   'segment ' || (hash(c, 2) % {segments}) AS segment
            FROM (
                SELECT i, i % {cases} AS c, i // {cases} AS nth,
                       (hash(i % {cases}, 3) % (86400 * 360))::BIGINT AS begun,
                       1 + (hash(i % {cases}, 4) % 40)::BIGINT AS rate
                FROM range({events}) t(i)
            ) ORDER BY timestamp
        ) TO '{path}' (HEADER)
        """
    )


def measured(code: str, *arguments: str) -> tuple[float, float, float]:
    """Wall seconds, CPU seconds and peak MiB of a process of its own."""
    start = time.perf_counter()
    process = subprocess.Popen([sys.executable, "-c", code, *arguments])
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"the process failed with {process.returncode}")
    wall = time.perf_counter() - start
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def main() -> None:
    """Generate, run each in turn, print medians and ratios as JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--events", type=int, default=10_000_000)
    parser.add_argument("--segments", type=int, default=4)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--gather", action="store_true", help="the whole import, journey included")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "log.csv"
        make(path, options.events, options.segments)
        code = GATHER if options.gather else COUNT
        runs = []
        for _ in range(options.runs):
            scan = measured(SCAN, str(path), str(options.segments))
            runs.append((scan, measured(code, str(path))))
    scans, counts = zip(*runs, strict=True)
    print(json.dumps({
        "events": options.events,
        "scan_seconds": round(statistics.median(r[0] for r in scans), 2),
        "count_seconds": round(statistics.median(r[0] for r in counts), 2),
        "ratio": round(statistics.median(c[0] / s[0] for s, c in runs), 2),
        "cpu_ratio": round(statistics.median(c[1] / s[1] for s, c in runs), 2),
        "peak_mib": round(max(r[2] for r in counts)),
    }))  # fmt: skip


if __name__ == "__main__":
    main()
