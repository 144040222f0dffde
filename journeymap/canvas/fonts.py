"""The fonts of the map: Noto Sans with its Arabic sister, the same on every machine."""

from __future__ import annotations

import importlib
import logging
from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

from journeymap.canvas.remembering import remembered

log = logging.getLogger(__name__)

FAMILIES = ("Noto Sans", "Noto Sans Arabic")
_PACKAGES = ("fontpkg_noto_sans", "fontpkg_noto_sans_arabic")
_BOLD = 650


@cache
def load_fonts() -> tuple[str, ...]:
    """Load the shipped fonts once and return the families to ask for, best first.

    Needs a running `QGuiApplication`. Where a font package is missing the system's fonts serve.
    """
    for name in _PACKAGES:
        try:
            package = importlib.import_module(name)
        except ImportError:
            log.info("font package %s is not installed; the system's fonts are used", name)
            continue
        for path in sorted(package.ROOT.rglob("*.ttf")):
            if "Italic" not in path.name:
                QFontDatabase.addApplicationFont(str(path))
    return (*FAMILIES, "Vazirmatn", "Segoe UI", "Tahoma", "DejaVu Sans")


@remembered(64)
def map_font(size: float, bold: bool) -> QFont:
    """The font of a text of the map, `size` in pixels.

    The weight is set on the variable axis: asking by weight alone gives a smeared regular.
    """
    font = QFont()
    font.setFamilies(list(load_fonts()))
    font.setPixelSize(max(1, round(size)))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if bold:
        font.setVariableAxis(QFont.Tag("wght"), _BOLD)
    return font
