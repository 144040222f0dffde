"""Counting a large event log beside a bare DuckDB scan of the same file.

    python tests/bench/bench_events.py [--events 10000000] [--runs 3] [--segments 4]

All are whole processes, start and imports included:

- *scan*: DuckDB parses and types every field and answers nothing but four maxima.
- *count*: open, guess, load and count; no map and no hash.
- *gather*: the whole import into an empty project: count, SHA-256 of the file, a map drawn from
  the log, the evidence.
- the same two with DuckDB held to 1 GB.

Printed for each: median seconds and CPU seconds, the median of the ratios to the scan of the same
round, peak memory. The log is a walk: 25 touchpoints, a step mostly goes on by one or two, cases
begin all through the year.
"""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path

from beside_a_scan import apart, compare

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

#: Arguments: the file, and the limit of memory for DuckDB.
_LIMITED = """
import sys
from functools import partial
from pathlib import Path
from journeymap.data import readers
readers.connect = partial(readers.connect, sys.argv[2])
"""

COUNT = f"""{_LIMITED}
from journeymap.data.event_guess import guess_events
from journeymap.data.events import count_events, plan_activities
from journeymap.data.recipe import Recipe
from journeymap.model.journey import Journey
connection = readers.connect()
rows = readers.open_rows(connection, Path(sys.argv[1]))
recipe = guess_events(rows, Recipe(), Journey()).recipe
plan_activities(connection, rows, recipe)
counted = count_events(connection, rows, recipe, Journey(), {{}}, "bench")
assert counted.used == counted.rows and len(counted.tables["steps"])
"""

GATHER = f"""{_LIMITED}
from journeymap.data.importing import journey_from
gathered = journey_from(sys.argv[1])
assert gathered.source.used == gathered.source.rows and len(gathered.project.evidence.steps)
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


def main() -> None:
    """Generate, run each in turn, print medians and ratios."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--events", type=int, default=10_000_000)
    parser.add_argument("--segments", type=int, default=4)
    parser.add_argument("--runs", type=int, default=3)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "log.csv"
        apart(make, path, options.events, options.segments)
        print(f"{options.events:,} events, {path.stat().st_size / 2**20:.0f} MiB")
        file = str(path)
        ways = {
            "count": (COUNT, (file, "2GB")),
            "gather": (GATHER, (file, "2GB")),
            "count, 1 GB": (COUNT, (file, "1GB")),
            "gather, 1 GB": (GATHER, (file, "1GB")),
        }
        compare((SCAN, (file, str(options.segments))), ways, options.runs)


if __name__ == "__main__":
    main()
