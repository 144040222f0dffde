"""The buttons at the end of a dialog, in the program's own words rather than in Qt's."""

from __future__ import annotations

from PySide6.QtWidgets import QDialogButtonBox

from journeymap.i18n.locale import Locale

Standard = QDialogButtonBox.StandardButton


def button_box(locale: Locale, *which: Standard) -> QDialogButtonBox:
    """A row of standard buttons, each where the desktop has it."""
    words = {
        Standard.Ok: locale.tr("OK"),
        Standard.Cancel: locale.tr("Cancel"),
        Standard.Close: locale.tr("Close"),
    }
    box = QDialogButtonBox()
    for button in which:
        box.addButton(button).setText(words[button])
    return box
