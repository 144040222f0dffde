"""Counting a large survey beside a bare DuckDB scan of the same file.

    python tests/bench/bench_survey.py [--rows 1000000] [--scores 30] [--drawn 40] [--runs 3]

All are whole processes, start and imports included:

- *scan*: DuckDB reads the file with every type given and answers nothing but sums.
- *count*: open, learn and count with the recipe given: histograms in total and by two segments,
  joint histograms of every pair of scores, all by month; those drawn on the map by segment too.
- *gather*: the whole import of the file alone: guess, count, SHA-256 of the file, the evidence
  with every pair of scores.
- *drawn*: the same two where only the pairs drawn on the map are counted, as it is with more than
  600 pairs.
- *count* and *gather* with DuckDB held to 1 GB.

Printed for each: median seconds and CPU seconds, the median of the ratios to the scan of the same
round, peak memory.
"""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path

from beside_a_scan import Way, apart, compare

SCAN = """
import sys, duckdb
names = [f"q{k + 1:02d}" for k in range(int(sys.argv[2]))]
types = {"Response ID": "VARCHAR", "Response date": "DATE", "Class": "VARCHAR",
         "Channel": "VARCHAR", **dict.fromkeys(names, "UTINYINT")}
duckdb.execute("SET enable_progress_bar = false; SET preserve_insertion_order = false")
sums = ", ".join(f"sum({name})" for name in names)
duckdb.execute(
    'SELECT count(*), count("Response ID"), max("Response date"), count("Class"), '
    f'count("Channel"), {sums} FROM read_csv(?, auto_detect = false, header = true, '
    f"delim = ',', quote = '\\"', escape = '\\"', columns = {types})", [sys.argv[1]]).fetchall()
"""

#: Arguments: the file, the number of scores, transitions drawn, most pairs, DuckDB's memory.
_PREPARED = """
import sys
from functools import partial
from itertools import islice
from pathlib import Path
from journeymap.data import readers, survey
from journeymap.data.matching import TouchpointSpec, ensure_touchpoints
from journeymap.model.edits import connect
from journeymap.model.journey import Journey
file, scores, drawn, survey.MAX_PAIRS = sys.argv[1], *map(int, sys.argv[2:5])
readers.connect = partial(readers.connect, sys.argv[5])
names = [f"q{k + 1:02d}" for k in range(scores)]
journey, ids = ensure_touchpoints(Journey(), [TouchpointSpec(name) for name in names])
near = ((names[i], names[i + far]) for far in range(1, scores) for i in range(scores - far))
for one, other in islice(near, drawn):
    journey = connect(journey, ids[one], ids[other])
"""

COUNT = f"""{_PREPARED}
from journeymap.data.recipe import Recipe, ScoreColumn
recipe = Recipe(
    kind="survey", respondent="Response ID", date="Response date", segments=("Class", "Channel"),
    scores=tuple(ScoreColumn((n,), metric="rating", scale=(1, 5), missing=()) for n in names))
connection = readers.connect()
rows = readers.open_rows(connection, Path(file), recipe=recipe)
counted = survey.count_survey(connection, rows, recipe, journey, ids, "bench")
assert counted.used == counted.rows and len(counted.tables["pairs"]) > scores
"""

GATHER = f"""{_PREPARED}
from journeymap.data.importing import gather
from journeymap.evidence.project import Project
gathered = gather(Project(journey), file)
assert gathered.source.used == gathered.source.rows and not gathered.created
assert len(gathered.project.evidence.pairs) > scores
"""


def make_file(path: Path, rows: int, scores: int) -> None:
    """Write the survey: id, day, two segments, answers from 1 to 5 of which one in 20 is blank."""
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


def main() -> None:
    """Generate, run each in turn, print medians and ratios."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--scores", type=int, default=30)
    parser.add_argument("--drawn", type=int, default=40, help="transitions drawn on the map")
    parser.add_argument("--runs", type=int, default=3)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "survey.csv"
        apart(make_file, path, options.rows, options.scores)
        print(f"{options.rows:,} responses, {options.scores} scores, "
              f"{path.stat().st_size / 2**20:.0f} MiB")  # fmt: skip
        given = (str(path), str(options.scores), str(options.drawn))
        ways = {
            "count": Way(COUNT, (*given, "600", "2GB")),
            "gather": Way(GATHER, (*given, "600", "2GB")),
            "count, drawn": Way(COUNT, (*given, "0", "2GB")),
            "gather, drawn": Way(GATHER, (*given, "0", "2GB")),
            "count, 1 GB": Way(COUNT, (*given, "600", "1GB")),
            "gather, 1 GB": Way(GATHER, (*given, "600", "1GB")),
        }
        compare(Way(SCAN, given[:2]), ways, options.runs)


if __name__ == "__main__":
    main()
