"""Somebody in Tehran opens an export with Jalali dates; somebody in Riyadh has Hijri ones said."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton

from journeymap.app.dialogs.importing import ImportDialog
from journeymap.app.dialogs.sources import SourcesDialog
from journeymap.evidence.selection import periods
from journeymap.i18n.calendars import parts_in

#: Eight answers a day from 16 Esfand 1404 to 16 Ordibehesht 1405.
DAYS = [dt.date(2026, 3, 7) + dt.timedelta(days=n // 8) for n in range(8 * 61)]


def jalali(day: dt.date) -> str:
    found = parts_in("jalali", day)
    assert found is not None
    return "{:04d}/{:02d}/{:02d}".format(*found).translate(
        str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")
    )


@pytest.fixture
def export(tmp_path):
    """A Persian survey with its dates as Persian tools write them."""
    lines = ["شناسه,تاریخ پاسخ,رضایت از ثبت سفارش,رضایت از تحویل کالا"]
    lines += [f"p{n},{jalali(day)},{1 + n % 5},{1 + n % 4}" for n, day in enumerate(DAYS)]
    path = tmp_path / "پاسخ‌ها.csv"
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def begins(person, export) -> ImportDialog:
    person.window.open_any(export)
    return person.sees("import_dialog", ImportDialog)


def imports(person, dialog: ImportDialog) -> None:
    person.bot.waitUntil(lambda: dialog.is_settled)
    person.bot.mouseClick(dialog.findChild(QPushButton, "import"), Qt.MouseButton.LeftButton)
    person.bot.waitUntil(
        lambda: person.window.has_map and person.document.project.evidence is not None
    )
    person.wait_idle()


def offered(person, name: str) -> list[str]:
    box = person.window.findChild(QComboBox, f"filter_{name}")
    return [box.itemText(i) for i in range(box.count())]


def test_that_a_persian_export_is_imported_filtered_and_shown_by_jalali_months(
    persian, export
) -> None:
    dialog = begins(persian, export)
    box = dialog.findChild(QComboBox, "calendar")
    assert (box.currentData(), box.isEnabled()) == ("jalali", True)
    imports(persian, dialog)
    evidence = persian.document.project.evidence
    assert periods(evidence) == ["1404-12 AP", "1405-01 AP", "1405-02 AP"]
    assert offered(persian, "since")[1:] == ["اسفند ۱۴۰۴", "فروردین ۱۴۰۵", "اردیبهشت ۱۴۰۵"]
    since = persian.window.findChild(QComboBox, "filter_since")
    since.setFocus()
    persian.bot.keyClick(since, Qt.Key.Key_Down)
    persian.bot.keyClick(since, Qt.Key.Key_Down)
    persian.wait_idle()
    assert persian.document.selection.since == "1405-01 AP"
    said = persian.window.findChild(QLabel, "filter_said").text()
    assert "فروردین ۱۴۰۵" in said
    persian.does("file.sources")
    sources = persian.sees("sources_dialog", SourcesDialog)
    about = sources.findChild(QLabel, "about").text()
    assert "۱۶ اسفند ۱۴۰۴ – ۱۶ اردیبهشت ۱۴۰۵" in about
    sources.reject()


def test_that_gregorian_months_can_be_chosen_and_then_bind_the_next_file(
    persian, export, tmp_path
) -> None:
    dialog = begins(persian, export)
    persian.bot.keyClick(dialog.findChild(QComboBox, "calendar"), Qt.Key.Key_Up)
    imports(persian, dialog)
    assert periods(persian.document.project.evidence) == ["2026-03", "2026-04", "2026-05"]
    other = tmp_path / "log.csv"
    lines = ["شناسه پرونده,فعالیت,زمان"]
    lines += [f"c{n // 2},گام {n % 2},{jalali(day)} 09:00" for n, day in enumerate(DAYS)]
    other.write_text("\n".join(lines), encoding="utf-8")
    bound = begins(persian, other).findChild(QComboBox, "calendar")
    assert (bound.currentData(), bound.isEnabled()) == ("gregorian", False)


def test_that_language_calendar_and_digits_are_chosen_in_the_menu(person, survey) -> None:
    day = dt.date(2026, 3, 1)
    person.does("view.language_ar")
    person.wait_idle()
    assert person.window.locale_.date(day) == "١ مارس ٢٠٢٦"
    person.does("view.calendar_hijri")
    person.wait_idle()
    assert person.window.locale_.date(day) == "١٢ رمضان ١٤٤٧"
    assert person.window.actions_["view.calendar_hijri"].isChecked()
    person.does("view.digits_latin")
    person.wait_idle()
    assert person.window.locale_.date(day) == "12 رمضان 1447"
    dialog = begins(person, survey())
    assert dialog.findChild(QComboBox, "calendar").currentData() == "hijri"
    dialog.reject()
    person.wait_idle()
    person.does("view.language_fa")
    person.does("view.calendar_usual")
    person.does("view.digits_usual")
    person.wait_idle()
    assert person.window.locale_.date(day) == "۱۰ اسفند ۱۴۰۴"
