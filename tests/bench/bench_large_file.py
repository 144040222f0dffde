"""A large CSV through the whole import: memory, progress, and how soon a cancel is obeyed.

    python tests/bench/bench_large_file.py [--megabytes 300] [--cancels 6]

The import runs once to its end in a process of its own, then again and again in another one that is
told to stop at moments spread over the first run's length. Printed: seconds, peak memory, reports
of progress, the longest time between two of them, seconds from each wish to stop until it stopped,
and what was left behind in the folder for temporary files (nothing).
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from beside_a_scan import apart

IMPORT = """
import json, resource, sys, threading, time
from journeymap.data.counted import Cancelled
from journeymap.data.importing import gather
from journeymap.evidence.project import Project
file, after = sys.argv[1], float(sys.argv[2])
begun = time.monotonic()
heard = [begun]
asked = []
def report(share):
    now = time.monotonic()
    heard.append(now)
    if after and now - begun > after:
        raise Cancelled
before = Project()
try:
    found = gather(before, file, report=report)
    rows = found.source.rows
except Cancelled:
    rows = 0
ended = time.monotonic()
assert not before.journey.touchpoints and before.evidence is None and not before.recipes
gaps = [b - a for a, b in zip(heard, [*heard[1:], ended])]
print(json.dumps({
    "seconds": ended - begun, "rows": rows, "reports": len(heard) - 1, "gap": max(gaps),
    "late": max(0.0, ended - begun - after) if after and not rows else 0.0,
    "stopped": bool(after and not rows),
    "memory": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}))
"""


def make_file(path: Path, megabytes: int) -> None:
    """Write ids, days, two segments, twelve ratings, an NPS question and comments of two lines."""
    import duckdb

    rows = megabytes * 2**20 // 160
    ratings = ", ".join(f'1 + hash(i * 31 + {k}) % 5 AS "Rating of part {k}"' for k in range(12))
    duckdb.execute("SET preserve_insertion_order = false")
    duckdb.execute(
        "COPY (SELECT 'R' || i AS \"Response ID\", "
        "(DATE '2025-01-01' + (i % 365)::INTEGER) AS Date, "
        "['North', 'South', 'East'][1 + (hash(i) % 3)::INTEGER] AS Region, "
        f"['Web', 'Shop'][1 + (hash(i + 1) % 2)::INTEGER] AS Channel, {ratings}, "
        'hash(i + 5) % 11 AS "How likely are you to recommend us?", '
        "'Comment number ' || i || ' with a comma, and' || chr(10) || 'with a second line, too' "
        f"AS \"Why?\" FROM range({rows}) AS t(i)) TO '{path}' (HEADER)"
    )


def imported(path: Path, after: float, folder: Path) -> dict[str, float]:
    """One import in a process of its own, told to stop after so many seconds (0: never)."""
    done = subprocess.run(
        [sys.executable, "-c", IMPORT, str(path), str(after)],
        capture_output=True, text=True, check=False, env={**os.environ, "TMPDIR": str(folder)},
    )  # fmt: skip
    if done.returncode:
        raise SystemExit(done.stderr)
    return json.loads(done.stdout)  # type: ignore[no-any-return]


def main() -> None:
    """Generate, import, cancel, print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--megabytes", type=int, default=300)
    parser.add_argument("--cancels", type=int, default=6)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "temporary"
        folder.mkdir()
        path = Path(name) / "large.csv"
        apart(make_file, path, options.megabytes)
        size = path.stat().st_size / 2**20
        whole = imported(path, 0, folder)
        print(
            f"{size:,.0f} MiB, {whole['rows']:,.0f} rows: {whole['seconds']:.1f} s, peak memory "
            f"{whole['memory']:,.0f} MiB, {whole['reports']:,.0f} reports, "
            f"at most {whole['gap']:.2f} s apart"
        )
        for number in range(1, options.cancels + 1):
            after = whole["seconds"] * number / (options.cancels + 1)
            stopped = imported(path, after, folder)
            said = f"{stopped['late']:.2f} s later" if stopped["stopped"] else "done before that"
            print(f"stop wished after {after:.1f} s: {said}")
        print(f"left behind: {[p.name for p in folder.iterdir()] or 'nothing'}")


if __name__ == "__main__":
    main()
