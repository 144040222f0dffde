"""No side of the screen is hard-coded: lines begin where the reader begins, and so does the map."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
#: What names a side: Qt's flags and keys, and style sheets.
SIDES = re.compile(
    r"Align(?:Left|Right)\b|(?:Left|Right)(?:Dock|Tool)\w*Area|Elide(?:Left)|Key_(?:Left|Right)\b"
    r"|text-align:\s*(?:left|right)|\bfloat:\s*(?:left|right)"
    r"|\b(?:margin|padding|border)-(?:left|right)\b|\bset(?:Left|Right)Margin\b"
)
#: The only files that may, and why it is right there.
ALLOWED = {
    "app/appearance.py": "Qt turns text-align of a mirrored window",
    "app/dialogs/column_cells.py": "scales and samples run as their numbers do; cells ask",
    "app/dialogs/export_preview.py": "a painter turns it with its widget",
    "app/dialogs/help.py": "Latin keys stand by their Persian words",
    "app/palette.py": "asks the locale",
    "app/panels.py": "asks the locale",
    "app/presenting/keys.py": "asks the locale: an arrow goes where it points",
    "canvas/keyboard.py": "an arrow goes where it points, on the screen as it is seen",
    "canvas/text.py": "text of the map is laid out in its own direction; layout mirrors",
}


def test_that_sides_are_named_only_where_that_is_right() -> None:
    named = {
        str(path.relative_to(ROOT / "journeymap"))
        for path in (ROOT / "journeymap").rglob("*.py")
        if SIDES.search(path.read_text(encoding="utf-8"))
    }
    assert named == set(ALLOWED)
