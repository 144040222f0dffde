from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

CAMPAIGN = Path(__file__).with_name("kill_campaign.py")


@pytest.mark.parametrize("mode", ["SIGKILL", "EIO", "ENOSPC"])
def test_that_a_save_cut_short_at_any_system_call_leaves_the_old_file_or_the_new_one(
    tmp_path: Path, mode: str
) -> None:
    if shutil.which("strace") is None:
        pytest.skip("strace is not on this machine; the faults made in Python still ran")
    run = subprocess.run(
        [sys.executable, str(CAMPAIGN), str(tmp_path), mode],
        capture_output=True, text=True, timeout=600, check=False,
    )  # fmt: skip
    assert run.returncode == 0, run.stderr
    if run.stdout.startswith("SKIP"):
        pytest.skip(run.stdout)
    *wrong, done = run.stdout.splitlines()
    assert not wrong, run.stdout
    assert int(done.split()[1]) > 30
    for call in ("openat", "write", "fsync", "rename"):
        assert f"{call}:" in done
