"""Counting a large survey beside a bare scan of the same file, each as a process of its own.

    python tests/bench/bench_survey.py --rows 1000000 --scores 30

The *scan* is the floor: DuckDB reads the file with every type given and answers nothing but sums.
The *count* is the whole of `count_survey`: opening, learning, histograms in total and by two
segments, joint histograms of every pair of scores, all by month. Trust the ratio, not the seconds.
"""

from __future__ import annotations

import argparse
import itertools
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path


def make_file(path: Path, rows: int, scores: int) -> None:
    import duckdb

    answers = ", ".join(
        f"CASE WHEN hash(i * 64 + {k}) % 20 = 0 THEN NULL "
        f"ELSE 1 + (hash(i * 64 + {k}) // 32 % 5)::INTEGER END AS q{k + 1:02d}"
        for k in range(scores)
    )
    duckdb.execute(
        "COPY (SELECT 'R' || i AS \"Response ID\", "
        "(DATE '2025-01-01' + (hash(i) % 365)::INTEGER)::VARCHAR AS \"Response date\", "
        "['Eco', 'Plus', 'Business'][1 + (hash(i + 7) % 3)::INTEGER] AS \"Class\", "
        "['Web', 'Store', 'Phone', 'Agent'][1 + (hash(i + 9) % 4)::INTEGER] AS \"Channel\", "
        f"{answers} FROM range({rows}) AS t(i)) TO '{path}' (HEADER)"
    )


def scan(path: Path, scores: int) -> None:
    import duckdb

    names = [f"q{k + 1:02d}" for k in range(scores)]
    types = {"Response ID": "VARCHAR", "Response date": "DATE", "Class": "VARCHAR",
             "Channel": "VARCHAR", **dict.fromkeys(names, "UTINYINT")}  # fmt: skip
    columns = "{" + ", ".join(f"'{name}': '{kind}'" for name, kind in types.items()) + "}"
    duckdb.execute("SET threads = 2; SET preserve_insertion_order = false")
    sums = ", ".join(f"sum({name})" for name in names)
    duckdb.execute(
        f'SELECT count(*), count("Response ID"), max("Response date"), count("Class"), '
        f"count(\"Channel\"), {sums} FROM read_csv('{path}', auto_detect = false, header = true, "
        f"delim = ',', quote = '\"', escape = '\"', columns = {columns})"
    ).fetchall()


def count(path: Path, scores: int, drawn: int, pairs: int) -> None:
    from journeymap.data import survey
    from journeymap.data.matching import ensure_touchpoints
    from journeymap.data.readers import connect, open_rows
    from journeymap.data.recipe import Recipe, ScoreColumn
    from journeymap.data.survey import count_survey, plan_touchpoints
    from journeymap.model.edits import connect as draw
    from journeymap.model.journey import Journey

    survey.MAX_PAIRS = pairs
    names = [f"q{k + 1:02d}" for k in range(scores)]
    recipe = Recipe(
        kind="survey", date="Response date", segments=("Class", "Channel"),
        scores=tuple(
            ScoreColumn((name,), metric="rating", scale=(1, 5), missing=()) for name in names
        ),
    )  # fmt: skip
    connection = connect(threads=2)
    rows = open_rows(connection, path, recipe=recipe)
    journey, ids = ensure_touchpoints(Journey(), plan_touchpoints(connection, rows, recipe))
    for one, other in list(itertools.pairwise(names))[:drawn]:
        journey = draw(journey, ids[one], ids[other])
    counted = count_survey(connection, rows, recipe, journey, ids, "bench")
    assert counted.rows == counted.used
    assert len(counted.tables["pairs"]) > scores


def timed(kind: str, path: Path, arguments: argparse.Namespace) -> tuple[float, float]:
    """Seconds and peak MiB of one process."""
    command = [sys.executable, __file__, "--run", kind, "--file", str(path),
               "--scores", str(arguments.scores), "--drawn", str(arguments.drawn),
               "--pairs", str(arguments.pairs)]  # fmt: skip
    start = time.perf_counter()
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return time.perf_counter() - start, float(done.stdout.strip().splitlines()[-1])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--scores", type=int, default=30)
    parser.add_argument("--drawn", type=int, default=20, help="transitions drawn on the map")
    parser.add_argument(
        "--pairs", type=int, default=600, help="most pairs of scores; 0: those drawn alone"
    )
    parser.add_argument("--repeat", type=int, default=3)
    parser.add_argument("--run", choices=["scan", "count"], help=argparse.SUPPRESS)
    parser.add_argument("--file", type=Path, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.run:
        if arguments.run == "scan":
            scan(arguments.file, arguments.scores)
        else:
            count(arguments.file, arguments.scores, arguments.drawn, arguments.pairs)
        print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
        return
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "survey.csv"
        make_file(path, arguments.rows, arguments.scores)
        print(f"{arguments.rows:,} responses, {arguments.scores} scores, "
              f"{path.stat().st_size / 2**20:.0f} MiB")  # fmt: skip
        ratios = []
        for _ in range(arguments.repeat):
            floor, floor_memory = timed("scan", path, arguments)
            whole, memory = timed("count", path, arguments)
            ratios.append(whole / floor)
            print(f"scan {floor:.2f} s {floor_memory:.0f} MiB, count {whole:.2f} s "
                  f"{memory:.0f} MiB, ratio {whole / floor:.2f}")  # fmt: skip
        print(f"median ratio {statistics.median(ratios):.2f}")


if __name__ == "__main__":
    main()
