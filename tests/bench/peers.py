"""What others would count an event log with, each in a virtual environment of its own.

pm4py is under the AGPL and retentioneering reports what it is used for, so neither is ever imported
by journeymap or its tests: they are installed by name, run as processes and told not to report.
Every peer reads the file, counts transitions, their median waits and exits, and makes sure that it
has as many steps as there are.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import venv
from collections.abc import Mapping
from pathlib import Path

from beside_a_scan import Way

#: Arguments of every peer: the file, and how many steps there are in it.
_PANDAS_READS = """
import sys
import pandas as pd
path, steps = sys.argv[1], int(sys.argv[2])
read = pd.read_parquet if path.endswith(".parquet") else pd.read_csv
log = read(path)
log["timestamp"] = pd.to_datetime(log["timestamp"])
"""

PANDAS = f"""{_PANDAS_READS}
for name in ("customer", "touchpoint", "segment"):
    log[name] = log[name].astype("category")
log = log.sort_values(["customer", "timestamp"], kind="stable")
same = log["customer"].eq(log["customer"].shift(-1))
log["to"] = log["touchpoint"].shift(-1).where(same)
log["wait"] = (log["timestamp"].shift(-1) - log["timestamp"]).dt.total_seconds().where(same)
moves = log[same].groupby(["touchpoint", "to"], observed=True)["wait"].agg(["size", "median"])
exits = log.loc[~same, "touchpoint"].value_counts()
assert moves["size"].sum() == steps and len(exits)
"""

POLARS = """
import sys
import polars as pl
path, steps = sys.argv[1], int(sys.argv[2])
parquet = path.endswith(".parquet")
log = pl.scan_parquet(path) if parquet else pl.scan_csv(path)
if not parquet:
    log = log.with_columns(pl.col("timestamp").str.to_datetime("%Y-%m-%d %H:%M:%S"))
log = (
    log.with_columns(pl.col("customer", "touchpoint", "segment").cast(pl.Categorical))
    .sort("customer", "timestamp", maintain_order=True)
    .with_columns(
        same=pl.col("customer") == pl.col("customer").shift(-1),
        to=pl.col("touchpoint").shift(-1),
        wait=pl.col("timestamp").shift(-1) - pl.col("timestamp"),
    )
    .collect()
)
on = log.filter(pl.col("same"))
moves = on.group_by("touchpoint", "to").agg(pl.len().alias("n"), pl.col("wait").median())
exits = log.filter(~pl.col("same").fill_null(False))["touchpoint"].value_counts()
assert moves["n"].sum() == steps and len(exits)
"""

PM4PY = f"""{_PANDAS_READS}
import pm4py
log = pm4py.format_dataframe(
    log, case_id="customer", activity_key="touchpoint", timestamp_key="timestamp")
moves, _, exits = pm4py.discover_dfg(log)
waits, _, _ = pm4py.discover_performance_dfg(log, perf_aggregation_key="median")
assert sum(moves.values()) == steps and exits and waits
"""

RETENTIONEERING = f"""
import os
os.environ["RETENTIONEERING_NO_TRACK"] = "1"
{_PANDAS_READS}
import retentioneering
stream = retentioneering.Eventstream(log, schema={{
    "path_cols": ["customer"], "event_col": "touchpoint", "timestamp_col": "timestamp",
    "segment_cols": ["segment"]}})
moves = stream.transition_graph_data(edge_weight="count")
waits = stream.transition_graph_data(edge_weight="time_median")
ends = ["path_start", "path_end"]
between = moves.drop(index=ends, columns=ends, errors="ignore")
assert between.sum().sum() == steps and len(waits)
"""

#: Packages -> what they can run.
PEERS: Mapping[tuple[str, ...], Mapping[str, str]] = {
    ("pandas", "pyarrow"): {"pandas": PANDAS},
    ("polars",): {"polars": POLARS},
    ("pm4py", "pyarrow"): {"pm4py": PM4PY},
    ("retentioneering",): {"retentioneering": RETENTIONEERING},
}


def peers(path: str, steps: int) -> dict[str, Way]:
    """The peers that can be had, ready to run; of the others one plain sentence is printed."""
    found = {}
    for packages, codes in PEERS.items():
        python = environment(packages)
        if python is None:
            print(f"{', '.join(codes)}: left out, pip could not install {' '.join(packages)}")
            continue
        for name, code in codes.items():
            found[name] = Way(code, (path, str(steps)), str(python))
    return found


def environment(packages: tuple[str, ...]) -> Path | None:
    """The Python of a virtual environment with these packages, made at the first call."""
    folder = Path(tempfile.gettempdir()) / "journeymap-peers" / "-".join(packages)
    python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    ready = folder / "ready"
    if not ready.exists():
        venv.create(folder, with_pip=True, clear=True)
        install = [str(python), "-m", "pip", "install", "--quiet", *packages]
        if subprocess.run(install, capture_output=True, check=False).returncode:
            return None
        ready.touch()
    return python
