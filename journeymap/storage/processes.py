"""Which process is which: a number that is used again must not pass for the one that had it."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

_MACHINE = Path("/etc/machine-id")
_BOOT = Path("/proc/sys/kernel/random/boot_id")


@dataclass(frozen=True, slots=True)
class Process:
    """A process of some machine. `started` tells it from a later one with the same number."""

    pid: int
    host: str
    started: str


def this_process() -> Process:
    """The process that asks."""
    pid = os.getpid()
    return Process(pid, machine(), started(pid) or "")


def is_alive(process: Process) -> bool:
    """True while a process of this machine runs.

    Where nobody can say when a process began, the number alone decides.

    >>> is_alive(this_process())
    True
    """
    now = started(process.pid)
    return now is not None and (not now or not process.started or now == process.started)


def machine() -> str:
    """A name of this machine that stays when the network gives it another one."""
    try:
        return _MACHINE.read_text(encoding="ascii").strip() or socket.gethostname()
    except (OSError, ValueError):
        return socket.gethostname()


def started(pid: int) -> str | None:
    """When a process began, as text to compare; empty when unknown, None when it is over."""
    if pid <= 0:
        return None
    if sys.platform == "win32":
        return _started_on_windows(pid)
    if sys.platform == "linux" and Path("/proc/self/stat").exists():
        return _started_on_linux(pid)
    return _started_by_ps(pid)


def _started_on_linux(pid: int) -> str | None:
    try:
        stat = Path(f"/proc/{pid}/stat").read_bytes()
    except (FileNotFoundError, ProcessLookupError):
        return None
    except OSError:
        return ""
    fields = stat.rpartition(b")")[2].split()  # the name before it may hold blanks and brackets
    if len(fields) < 20:
        return ""
    if fields[0] in (b"Z", b"X"):  # dead, and its parent has not looked yet
        return None
    try:
        boot = _BOOT.read_text(encoding="ascii").strip()
    except OSError:
        boot = ""
    return f"{boot}:{int(fields[19])}"


def _started_by_ps(pid: int) -> str | None:
    """Any other Unix: `ps` says it to the second."""
    try:
        told = subprocess.run(
            ["ps", "-o", "stat=,lstart=", "-p", str(pid)],
            capture_output=True,
            text=True,
            timeout=5,
            check=False,
            env={**os.environ, "LC_ALL": "C", "TZ": "UTC"},
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    state, _, began = told.stdout.strip().partition(" ")
    return None if not state or state.startswith("Z") else " ".join(began.split())


def _started_on_windows(pid: int) -> str | None:
    if sys.platform != "win32":
        return ""
    import ctypes
    from ctypes import wintypes

    kernel = ctypes.WinDLL("kernel32", use_last_error=True)
    kernel.OpenProcess.restype = wintypes.HANDLE
    query_limited_information, still_active, access_denied = 0x1000, 259, 5
    handle = kernel.OpenProcess(query_limited_information, False, pid)
    if not handle:
        return "" if ctypes.get_last_error() == access_denied else None
    handle = wintypes.HANDLE(handle)
    try:
        code = wintypes.DWORD()
        if kernel.GetExitCodeProcess(handle, ctypes.byref(code)) and code.value != still_active:
            return None
        times = [wintypes.FILETIME() for _ in range(4)]
        if not kernel.GetProcessTimes(handle, *map(ctypes.byref, times)):
            return ""
        return str(times[0].dwHighDateTime << 32 | times[0].dwLowDateTime)
    finally:
        kernel.CloseHandle(handle)
