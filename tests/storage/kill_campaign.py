"""Saves, in real processes, of which one system call is killed or fails. Run by test_killed_saves.

Usage: kill_campaign.py FOLDER MODE, where MODE is SIGKILL or the name of an error. A process that
has loaded everything forks one that saves; strace takes hold of that one and kills it at, or fails,
the Nth call of one kind, for every kind and every N that a save makes. One line is printed for each
outcome that is not "the old file or the new one, whole, and nothing left over".
"""

from __future__ import annotations

import collections
import contextlib
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from journeymap.evidence.project import Project
from journeymap.model.edits import rename_journey
from journeymap.storage.backups import backup_folder, backups_of
from journeymap.storage.codec import decode_project, encode_project
from journeymap.storage.errors import StorageError
from journeymap.storage.file import open_project, save_project

OLD, NEW = Project(), Project(rename_journey(Project().journey, "New"))
SAVED, REFUSED, CRASHED = 0, 3, 4
#: Failing these is running out of memory or losing one's clock, not a fault of the disk.
NOT_FILES = {
    *("brk", "mmap", "mremap", "munmap", "madvise", "futex", "exit_group", "restart_syscall"),
    *("getpid", "getuid", "geteuid", "getrandom", "clock_gettime", "uname", "umask"),
    *("rt_sigaction", "rt_sigprocmask", "kill"),
}


def save_under(path: Path, *options: str) -> tuple[int, str]:
    """Fork a process that saves, under strace; its wait status and what strace wrote."""
    log = path.parent.parent / "strace.log"
    expected = open_project(path).fingerprint
    wait, go = os.pipe()
    pid = os.fork()
    if pid == 0:
        with contextlib.suppress(OSError):  # strace may hold the process already
            os.close(go)
        for _ in range(2):  # the first may be the call that is made to fail
            with contextlib.suppress(OSError):
                if os.read(wait, 1):
                    break
        code = CRASHED
        try:
            save_project(path, NEW, expected=expected)
            code = SAVED
        except StorageError:
            code = REFUSED
        finally:
            os._exit(code)
    os.close(wait)
    tracer = subprocess.Popen(
        ["strace", "-f", "-p", str(pid), "-o", str(log), *options], stderr=subprocess.PIPE
    )
    assert tracer.stderr is not None
    first = tracer.stderr.readline()
    if b"attached" not in first:
        os.kill(pid, 9)
        os.waitpid(pid, 0)
        print("SKIP", first.decode().strip())
        sys.exit(0)
    with contextlib.suppress(BrokenPipeError):  # killed already, at the first call it made
        os.write(go, b"x")
    os.close(go)
    _, status = os.waitpid(pid, 0)
    tracer.stderr.read()
    tracer.wait()
    tracer.stderr.close()
    return status, log.read_text()


def reset(path: Path) -> None:
    path.write_bytes(encode_project(OLD))
    shutil.rmtree(backup_folder(), ignore_errors=True)


def verdict(path: Path, status: int, killing: bool) -> str:
    """What is wrong with the outcome; empty when nothing is."""
    data = path.read_bytes()
    if data not in (encode_project(OLD), encode_project(NEW)):
        return f"neither old nor new: {len(data)} bytes"
    decode_project(data)
    code = os.waitstatus_to_exitcode(status)
    if code == SAVED and data != encode_project(NEW):
        return "said to be saved and is not"
    if code not in (SAVED, REFUSED) and not (killing and code == -9):
        return f"ended with {code}"
    if not killing and len(os.listdir(path.parent)) != 1:
        return f"left over: {os.listdir(path.parent)}"
    for backup in backups_of(path):
        if backup.path.read_bytes() != encode_project(OLD):
            return "half a backup"
    open_project(path)
    if len(os.listdir(path.parent)) != 1:
        return f"not swept: {os.listdir(path.parent)}"
    return ""


def campaign(folder: Path, mode: str) -> None:
    """Disturb a save at every call of every kind."""
    path = folder / "documents" / "map.journey"
    path.parent.mkdir()
    reset(path)
    save_project(path, OLD, expected=None)  # everything that is loaded late is loaded now
    killing = mode == "SIGKILL"
    reset(path)
    status, log = save_under(path)
    assert status == 0, "a save that nobody disturbs works"
    calls = collections.Counter(re.findall(r"^\d+\s+(\w+)\(", log, re.MULTILINE))
    done = 0
    for name, number in calls.items():
        if not killing and name in NOT_FILES:
            continue
        for n in range(1, number + 1):
            reset(path)
            what = "signal=SIGKILL" if killing else f"error={mode}"
            status, _ = save_under(path, "-e", f"inject={name}:{what}:when={n}")
            done += 1
            if wrong := verdict(path, status, killing):
                print("WRONG", mode, name, n, wrong)
    print("DONE", done, *(f"{name}:{number}" for name, number in calls.items()))


if __name__ == "__main__":
    campaign(Path(sys.argv[1]), sys.argv[2])
