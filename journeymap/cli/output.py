"""What the commands print: results to stdout, progress and messages to stderr."""

from __future__ import annotations

import json
import sys
import time
import unicodedata
from collections.abc import Callable, Sequence

from journeymap.i18n.locale import Locale


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


def print_table(head: Sequence[str], rows: Sequence[Sequence[str]], locale: Locale) -> None:
    """Aligned columns; those whose cells look like numbers are set flush to their end.

    Cells are kept apart from each other, so that the columns stay in their order in a terminal
    that turns right-to-left text.
    """
    numeric = [bool(rows) and all(_is_number(row[i]) for row in rows) for i in range(len(head))]
    cells = [[locale.isolate(cell) if cell else "" for cell in row] for row in (head, *rows)]
    widths = [max(_width(row[i]) for row in cells) for i in range(len(head))]
    for row in cells:
        padded = (
            " " * (width - _width(cell)) * number
            + cell
            + " " * (width - _width(cell)) * (not number)
            for cell, width, number in zip(row, widths, numeric, strict=True)
        )
        print("  ".join(padded).rstrip())


def _width(cell: str) -> int:
    """Places a terminal gives a text: isolates, joiners and vowel signs take none."""
    return sum(unicodedata.category(char) not in ("Cf", "Mn") for char in cell)


def _is_number(cell: str) -> bool:
    seen = next((char for char in cell if unicodedata.category(char) != "Cf"), "")
    return seen.isdigit() or seen in tuple("−-+—")


def progress(what: str, locale: Locale) -> Callable[[float], None]:
    """A report that draws one line on a terminal, and nothing where stderr is no terminal."""
    if not sys.stderr.isatty():
        return lambda _share: None
    last = 0.0

    def report(share: float) -> None:
        nonlocal last
        now = time.monotonic()
        if share >= 1:
            done = locale.tr("{what}: done", what=what)
            print(f"\r\x1b[K{done}", file=sys.stderr)
        elif now - last > 0.1:
            last = now
            print(f"\r\x1b[K{what}: {locale.percent(share)}", end="", file=sys.stderr, flush=True)

    return report
