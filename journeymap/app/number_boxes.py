"""Boxes for numbers, shown in the reader's digits and typed in any."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QDoubleSpinBox, QSpinBox

from journeymap.data.text import ascii_digits
from journeymap.i18n.locale import Locale

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractSpinBox as _Box
else:
    _Box = object

#: A place whose numbers Qt writes as this reader's are, by the digit zero.
_PLACES = {"۰": "fa", "٠": "ar_EG"}
#: What people type for a decimal mark; Persian keyboards have a slash where it is.
_MARKS = str.maketrans("٫/", "..")


class _InDigits(_Box):
    def __init__(self, locale: Locale) -> None:
        super().__init__()
        self._reader = locale
        place = _PLACES.get(locale.digits[0])
        self.setLocale(QLocale(place) if place else QLocale.c())

    def validate(self, text: str, at: int) -> object:
        """What was typed, in the reader's digits, and whether it may stand."""
        plain = ascii_digits(text).translate(_MARKS)
        shown = self._reader.localised_digits(plain).replace(".", self._reader.decimal_mark)
        return super().validate(shown, at)


class WholeBox(_InDigits, QSpinBox):
    """A whole number."""


class DecimalBox(_InDigits, QDoubleSpinBox):
    """A number with decimals."""
