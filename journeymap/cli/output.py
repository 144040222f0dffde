"""What the commands print: results to stdout, progress and messages to stderr."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Sequence


def fail(message: str) -> int:
    """One line that says what is wrong; returns exit status 1."""
    line = " ".join(message.split()) or "something went wrong"
    print(f"journeymap: error: {line}", file=sys.stderr)
    return 1


def say(message: str) -> None:
    """A message for a person, kept off stdout."""
    print(message, file=sys.stderr)


def print_json(value: object) -> None:
    """One JSON value on stdout and nothing else."""
    print(json.dumps(value, ensure_ascii=False, indent=2, allow_nan=False))


def print_table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Aligned columns; those whose cells look like numbers are set flush to their end."""
    cells = [list(head), *[list(row) for row in rows]]
    widths = [max(len(row[i]) for row in cells) for i in range(len(head))]
    numeric = [
        bool(rows) and all(row[i][:1] in "0123456789−-+—" for row in rows) for i in range(len(head))
    ]
    for row in cells:
        padded = (
            cell.rjust(width) if number else cell.ljust(width)
            for cell, width, number in zip(row, widths, numeric, strict=True)
        )
        print("  ".join(padded).rstrip())


def progress(what: str) -> Callable[[float], None]:
    """A report that draws one line on a terminal, and nothing where stderr is no terminal."""
    if not sys.stderr.isatty():
        return lambda _share: None
    last = 0.0

    def report(share: float) -> None:
        nonlocal last
        now = time.monotonic()
        if share >= 1:
            print(f"\r\x1b[K{what}: done", file=sys.stderr)
        elif now - last > 0.1:
            last = now
            print(f"\r\x1b[K{what}: {share:.0%}", end="", file=sys.stderr, flush=True)

    return report
