"""Memory stays flat however many documents were opened and closed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

BENCH = Path(__file__).parents[1] / "bench" / "bench_memory.py"


def run(documents: int, windows: int, *more: str) -> subprocess.CompletedProcess[str]:
    words = [sys.executable, str(BENCH), "--documents", str(documents), "--windows", str(windows)]
    return subprocess.run([*words, *more], capture_output=True, text=True, check=False)


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_that_nothing_of_a_closed_document_stays_alive() -> None:
    done = run(3, 3)
    assert done.returncode == 0, done.stderr
    (end,) = [line for line in done.stdout.splitlines() if line.startswith("at the end:")]
    assert "Document 1 MainWindow 1 MapScene 1 MapView 1" in end
    assert "Session 1" in end


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_that_memory_is_flat_over_two_hundred_documents_and_windows() -> None:
    done = run(200, 200, "--check")
    print(done.stdout)
    assert done.returncode == 0, done.stdout + done.stderr
