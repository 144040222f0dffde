"""Numbers in boxes: shown in the reader's digits, typed in any."""

from __future__ import annotations

import pytest

from journeymap.app.number_boxes import DecimalBox, WholeBox
from journeymap.i18n.locale import locale_for


@pytest.mark.parametrize(
    ("language", "shown"), [("en", "12.5"), ("fa", "۱۲٫۵"), ("ar", "١٢٫٥"), ("pseudo", "12.5")]
)
@pytest.mark.parametrize("typed", ["4.5", "۴٫۵", "٤٫٥", "۴/۵"])
def test_that_any_digits_are_understood(qtbot, language: str, shown: str, typed: str) -> None:
    box = DecimalBox(locale_for(language))
    qtbot.addWidget(box)
    box.setDecimals(1)
    box.setValue(12.5)
    assert box.text() == shown
    box.lineEdit().clear()
    box.lineEdit().insert(typed)
    assert box.value() == 4.5


def test_that_letters_are_refused(qtbot) -> None:
    box = WholeBox(locale_for("fa"))
    qtbot.addWidget(box)
    box.setValue(7)
    box.lineEdit().insert("x")
    assert (box.value(), box.text()) == (7, "۷")
