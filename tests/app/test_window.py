"""Where the window stands, and in which letters it is written."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRect
from PySide6.QtWidgets import QLabel, QMainWindow

from journeymap.app.appearance import keep_font
from journeymap.app.main_window import MainWindow
from journeymap.app.settings import Settings
from journeymap.i18n.locale import locale_for


def window(qtbot, settings: Settings) -> MainWindow:
    made = MainWindow(settings, locale_for("en"), "light")
    qtbot.addWidget(made)
    return made


def test_that_a_new_window_takes_most_of_the_screen(qtbot) -> None:
    made = window(qtbot, Settings())
    room = made.screen().availableGeometry()
    assert 0.8 < made.width() / room.width() < 0.9
    assert 0.8 < made.height() / room.height() < 0.9


def test_that_a_window_left_on_a_screen_that_is_gone_comes_back(qtbot) -> None:
    far = QMainWindow()
    qtbot.addWidget(far)
    far.setGeometry(QRect(20_000, 12_000, 700, 500))
    kept = far.saveGeometry().toBase64().toStdString()
    made = window(qtbot, Settings(geometry=kept))
    assert made.screen().virtualGeometry().intersects(made.geometry())


def test_that_a_geometry_that_is_none_is_as_if_there_were_none(qtbot) -> None:
    kept = QByteArray(b"not a geometry").toBase64().toStdString()
    assert window(qtbot, Settings(geometry=kept)).width() > 300


def test_that_every_label_stays_with_the_font_the_window_began_with(qtbot, qapp) -> None:
    made = window(qtbot, Settings())
    before = qapp.font()
    try:
        keep_font(qapp)
        family = qapp.font().families()
        written = [label for label in made.findChildren(QLabel) if label.text()]
        assert {tuple(label.font().families()) for label in written} == {tuple(family)}
    finally:
        qapp.setFont(before)
