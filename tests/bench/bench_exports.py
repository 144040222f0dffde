"""How long every export of the shipped example takes, once the program has started.

Run by hand: `python tests/bench/bench_exports.py`. The first picture is written before, as the
window has drawn one before anybody exports. Beside the seconds stands the promise, where there is
one: on a machine that does other work meanwhile only a quiet run says whether it is kept.
"""

from __future__ import annotations

import os
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from journeymap.analysis.findings import find
from journeymap.data.example import example_project
from journeymap.evidence.selection import Selection
from journeymap.export.files import ExportOptions, export_file
from journeymap.i18n.locale import locale_for

FARSI = locale_for("fa")
#: What is written, how, and in how many seconds at most.
EXPORTS: tuple[tuple[str, str, ExportOptions, float | None], ...] = (
    ("PNG, 3840 x 2160", "png", ExportOptions(size=(3840, 2160)), 2),
    ("PNG, 3840 x 2160, Persian", "png", ExportOptions(FARSI, size=(3840, 2160)), 2),
    ("SVG", "svg", ExportOptions(), None),
    ("PDF, A0", "pdf", ExportOptions(page="A0"), 5),
    ("PDF, A0, Persian", "pdf", ExportOptions(FARSI, page="A0"), 5),
    ("PDF, A0 on sheets of A4", "pdf", ExportOptions(page="A0", tiles=True), None),
    ("PowerPoint", "pptx", ExportOptions(), 5),
    ("PowerPoint, Persian", "pptx", ExportOptions(FARSI), 5),
    ("workbook", "xlsx", ExportOptions(), None),
    ("HTML", "html", ExportOptions(), None),
)


def main() -> None:
    """Print a line for each export: seconds, of these on the processor, promise, size."""
    project = example_project(lambda _share: None)
    found = find(project.journey, project.evidence, Selection())
    with tempfile.TemporaryDirectory() as folder:
        export_file(project, Path(folder) / "first.png", findings=found)
        for i, (name, ending, options, most) in enumerate(EXPORTS):
            out = Path(folder) / f"{i}.{ending}"
            began, worked = time.perf_counter(), time.process_time()
            export_file(project, out, findings=found, options=options)
            took, own = time.perf_counter() - began, time.process_time() - worked
            said = f"at most {most} s" if most else ""
            size = out.stat().st_size / 1e6
            print(f"{name:28} {took:6.2f} s {own:6.2f} s  {said:12} {size:6.1f} MB", flush=True)


if __name__ == "__main__":
    main()
