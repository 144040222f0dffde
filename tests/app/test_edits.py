"""What is typed stands where lines begin in the window, whatever script it is in."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLineEdit, QSpinBox, QVBoxLayout, QWidget

from journeymap.app.appearance import dress
from journeymap.app.application import turn

NAMES = ("", "Contract", "قرارداد", "۱۲ Kontakt")


def line() -> QWidget:
    return QLineEdit()


def number() -> QWidget:
    return QSpinBox()


@pytest.fixture(params=[False, True], ids=["from the left", "from the right"])
def rtl(request, qapp):
    turn(qapp, rtl=request.param)
    dress(qapp, "light")
    yield request.param
    turn(qapp, rtl=False)
    dress(qapp, "light")


@pytest.mark.parametrize("make", [line, number])
def test_that_what_is_typed_begins_at_the_start_of_the_window(
    rtl: bool, make: Callable[[], QWidget], qtbot
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    QVBoxLayout(window).addWidget(widget := make())
    window.resize(600, 80)
    window.show()
    edit = widget if isinstance(widget, QLineEdit) else widget.findChild(QLineEdit)
    for text in NAMES:
        edit.setText(text)
        edit.grab()  # where a text stands is reckoned when it is painted
        edit.home(False)
        home = edit.cursorRect().center().x()
        edit.end(False)
        ends = sorted((home, edit.cursorRect().center().x()))
        near = edit.width() - ends[1] if rtl else ends[0]
        assert near < 20, f"{text!r} from {ends[0]} to {ends[1]} of {edit.width()}"
