"""Counting a large event log beside a bare DuckDB scan of the same file, and beside peers.

    python tests/bench/bench_events.py [--events 10000000] [--runs 3] [--segments 4] [--parquet]
    python tests/bench/bench_events.py --events 1000000 --peers
    python tests/bench/bench_events.py --memory 1GB

All are whole processes, start and imports included:

- *scan*: DuckDB parses and types every field and answers nothing but four maxima.
- *count*: open, guess, load and count; no map and no hash.
- *gather*: the whole import into an empty project: count, SHA-256 of the file, a map drawn from
  the log, the evidence.
- the same two with DuckDB held to 1 GB.
- with `--peers`: pandas and polars by hand, pm4py and retentioneering, in virtual environments that
  pip makes in the temporary folder at the first time; who cannot be had is named and left out.

With `--memory` the two are held to that limit, and the file is four times as large.

Printed for each: median seconds and CPU seconds, the median of the ratios to the scan of the same
round, peak memory. The log is a walk: 25 touchpoints, a step mostly goes on by one or two, cases
begin all through the year.
"""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path

from beside_a_scan import Way, apart, compare, print_beside
from peers import peers

#: Cases have so many events; a line of the file about so many bytes.
EVENTS_A_CASE, LINE = 8, 54

SCAN = """
import sys, duckdb
touchpoints = ", ".join(f"'touchpoint {i:02d}'" for i in range(25))
segments = ", ".join(f"'segment {i}'" for i in range(int(sys.argv[2])))
columns = {"customer": "VARCHAR", "touchpoint": f"ENUM({touchpoints})", "timestamp": "TIMESTAMP",
           "segment": f"ENUM({segments})"}
connection = duckdb.connect()
connection.execute("SET enable_progress_bar = false")
read = f"read_csv(?, header = true, columns = {columns})"
if sys.argv[1].endswith(".parquet"):
    read = "read_parquet(?)"
source = connection.execute(
    "SELECT max(hash(customer)), max(touchpoint), max(timestamp), max(segment) "
    f"FROM {read}", [sys.argv[1]])
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


def cases_of(events: int) -> int:
    """How many cases a log of so many events has."""
    return max(1, events // EVENTS_A_CASE)


def make(path: Path, events: int, segments: int) -> None:
    """Write the log: customer, touchpoint, timestamp, segment, in order of time."""
    import duckdb

    parquet = path.suffix == ".parquet"
    at = "TIMESTAMP '2024-01-01' + to_seconds(begun + nth * nth * 900 * rate + (hash(i, 1) % 3600))"
    timestamp = f"({at})::TIMESTAMP" if parquet else f"strftime({at}, '%Y-%m-%d %H:%M:%S')"

    cases = cases_of(events)
    connection = duckdb.connect()
    connection.execute("SET enable_progress_bar = false")
    connection.execute(
        f"""
        COPY (
            SELECT 'C' || lpad(c::VARCHAR, 8, '0') AS customer,
                   'touchpoint ' || lpad(least(24, greatest(0, nth * 2 - 1 + hash(i) % 4))::VARCHAR,
                                         2, '0') AS touchpoint,
                   {timestamp} AS timestamp,
                   'segment ' || (hash(c, 2) % {segments}) AS segment
            FROM (
                SELECT i, i % {cases} AS c, i // {cases} AS nth,
                       (hash(i % {cases}, 3) % (86400 * 360))::BIGINT AS begun,
                       1 + (hash(i % {cases}, 4) % 40)::BIGINT AS rate
                FROM range({events}) t(i)
            ) ORDER BY timestamp
        ) TO '{path}' ({"FORMAT parquet" if parquet else "HEADER"})
        """
    )


def bytes_in(amount: str) -> int:
    """An amount of memory in bytes.

    >>> bytes_in("1GB"), bytes_in("250MB")
    (1000000000, 250000000)
    """
    number, unit = amount[:-2], amount[-2:].upper()
    if unit not in ("MB", "GB") or not number.isdecimal():
        raise argparse.ArgumentTypeError(f"{amount}: write 500MB or 4GB")
    return int(number) * {"MB": 10**6, "GB": 10**9}[unit]


def main() -> None:
    """Generate, run each in turn, print medians and ratios."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--events", type=int)
    parser.add_argument("--segments", type=int, default=4)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--parquet", action="store_true", help="the log as Parquet, not as CSV")
    parser.add_argument("--peers", action="store_true", help="beside pandas, polars, pm4py …")
    parser.add_argument("--memory", help="a limit such as 1GB, with a file four times as large")
    options = parser.parse_args()
    limit = options.memory
    events = options.events or (4 * bytes_in(limit) // LINE if limit else 10_000_000)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / ("log.parquet" if options.parquet else "log.csv")
        apart(make, path, events, options.segments)
        print(f"{events:,} events, {path.stat().st_size / 2**20:.0f} MiB")
        file = str(path)
        scan = Way(SCAN, (file, str(options.segments)))
        ways = {
            f"{name}{said}": Way(code, (file, held))
            for said, held in (
                [(f", {limit}", limit)] if limit else [("", "2GB"), (", 1 GB", "1GB")]
            )
            for name, code in (("count", COUNT), ("gather", GATHER))
        }
        others = peers(file, events - cases_of(events)) if options.peers else {}
        runs = compare(scan, ways | others, options.runs)
        print_beside(runs, next(iter(ways)), list(others))


if __name__ == "__main__":
    main()
