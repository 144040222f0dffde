"""Somebody changes the language of the window again and again, with a journey open."""

from __future__ import annotations

import datetime as dt
import gc

import pytest
from PySide6.QtCore import QEvent, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from journeymap.evidence.project import Project
from journeymap.i18n.locale import locale_for
from journeymap.storage.codec import encode_project
from journeymap.storage.templates import shipped_template

LANGUAGES = ("fa", "ar", "en")


@pytest.fixture
def complaints():
    """What Qt warns of while the test runs."""
    said: list[str] = []

    def hear(kind: QtMsgType, _context: object, text: str) -> None:
        if kind in (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg) and "propagate" not in text:
            said.append(text)

    before = qInstallMessageHandler(hear)
    yield said
    qInstallMessageHandler(before)


def test_that_fifty_changes_of_language_leave_everything_as_it_was(person, complaints) -> None:
    person.document.load(Project(shipped_template("retail", locale_for("en"))))
    person.wait_idle()
    person.view.choose(["product"])
    first, widgets = encode_project(person.document.project), []
    for turn in range(50):
        language = LANGUAGES[turn % 3]
        person.speaks(language)
        person.wait_idle()
        assert person.window.locale_.language == language
        assert person.view.rtl is (language != "en")
        assert person.view.selected == ("product",)
        if language == "en":
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            gc.collect()
            widgets.append(len(QApplication.allWidgets()))
    assert encode_project(person.document.project) == first
    assert not person.document.is_dirty
    assert widgets[-1] <= widgets[1]
    assert not complaints


def test_that_digits_and_calendar_are_chosen_apart_from_the_language(person) -> None:
    day = dt.date(2026, 3, 21)
    assert person.window.locale_.date(day) == "21 Mar 2026"
    person.speaks("fa")
    assert person.window.locale_.date(day) == "۱ فروردین ۱۴۰۵"
    person.does("view.digits_latin")
    assert person.window.locale_.date(day) == "1 فروردین 1405"
    person.does("view.calendar_gregorian")
    assert person.window.locale_.date(day) == "21 مارس 2026"
    assert person.window.actions_["view.digits_latin"].isChecked()
    person.does("view.digits_usual")
    person.does("view.calendar_usual")
    assert person.window.locale_.date(day) == "۱ فروردین ۱۴۰۵"
