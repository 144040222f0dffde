"""Large files: what an import holds in memory does not grow with the file."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

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
