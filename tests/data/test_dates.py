"""Dates of every kind are recognised and read alike in Python and in SQL."""

from __future__ import annotations

from datetime import datetime

import duckdb
import pytest

from journeymap.data.dates import guess_date
from journeymap.i18n.calendars import to_gregorian


def in_sql(guess, texts):
    connection = duckdb.connect()
    connection.execute("SET TimeZone = 'UTC'")
    connection.execute("CREATE TABLE t AS SELECT unnest(?) AS x", [list(texts)])
    return [row[0] for row in connection.execute(f"SELECT {guess.sql('x')} FROM t").fetchall()]


FORMS = {
    "iso": (
        ["2024-03-13 10:21:14", "2024-03-14"],
        [datetime(2024, 3, 13, 10, 21, 14), datetime(2024, 3, 14)],
    ),
    "iso with T and fraction": (
        ["2024-03-13T10:21:14.5"],
        [datetime(2024, 3, 13, 10, 21, 14, 500000)],
    ),
    "iso with offset": (
        ["2010-03-31T16:59:42+02:00", "2010-03-31 10:00:00Z", "2011-10-11 13:45:40.276000+02:00"],
        [
            datetime(2010, 3, 31, 14, 59, 42),
            datetime(2010, 3, 31, 10),
            datetime(2011, 10, 11, 11, 45, 40, 276000),
        ],
    ),
    "year first with slashes": (
        ["2024/3/1 5:04", "2024/12/31 23:59"],
        [datetime(2024, 3, 1, 5, 4), datetime(2024, 12, 31, 23, 59)],
    ),
    "year first with dots": (["2024.03.01"], [datetime(2024, 3, 1)]),
    "google forms": (
        ["2019/08/06 10:01:25 AM GMT+2", "2019/08/06 1:01:25 PM GMT-3"],
        [datetime(2019, 8, 6, 8, 1, 25), datetime(2019, 8, 6, 16, 1, 25)],
    ),
    "month first": (
        ["10/2/2017 10:56", "7/24/2018 20:41"],
        [datetime(2017, 10, 2, 10, 56), datetime(2018, 7, 24, 20, 41)],
    ),
    "day first": (
        ["01/05/2018 20:23", "31/12/2017 00:00"],
        [datetime(2018, 5, 1, 20, 23), datetime(2017, 12, 31)],
    ),
    "twelve hours": (
        ["06/26/2018 10:58:54 AM", "06/26/2018 12:50:01 PM", "06/27/2018 12:00:00 AM"],
        [
            datetime(2018, 6, 26, 10, 58, 54),
            datetime(2018, 6, 26, 12, 50, 1),
            datetime(2018, 6, 27),
        ],
    ),
    "dots": (
        ["5.2.2023", "11.12.2023 8:15"],
        [datetime(2023, 2, 5), datetime(2023, 12, 11, 8, 15)],
    ),
    "two-digit year": (["5.2.23", "28.2.23"], [datetime(2023, 2, 5), datetime(2023, 2, 28)]),
    "month names": (["31 Jan 2024", "1 Feb 2024"], [datetime(2024, 1, 31), datetime(2024, 2, 1)]),
    "american month names": (
        ["January 31, 2024", "May 1, 2024"],
        [datetime(2024, 1, 31), datetime(2024, 5, 1)],
    ),
    "month names and clock": (["31-Jan-24 18:05"], [datetime(2024, 1, 31, 18, 5)]),
    "german month names": (
        ["Di., 5. März 2024 um 14:05 Uhr", "1. Mai 24", "3. Jan. 2024"],
        [datetime(2024, 3, 5, 14, 5), datetime(2024, 5, 1), datetime(2024, 1, 3)],
    ),
    "french month names": (
        ["1er août 2024 à 9h30", "mardi 5 févr. 2024"],
        [datetime(2024, 8, 1, 9, 30), datetime(2024, 2, 5)],
    ),
    "spanish month names": (
        ["12 de mayo de 2024", "03-ene-2024 3:05:10 p. m."],
        [datetime(2024, 5, 12), datetime(2024, 1, 3, 15, 5, 10)],
    ),
    "portuguese month names": (["segunda-feira, 4 de março de 2024"], [datetime(2024, 3, 4)]),
    "italian month names": (["12 gennaio 2024 alle ore 9:30"], [datetime(2024, 1, 12, 9, 30)]),
    "dutch month names": (
        ["5 mei 2024 10:00", "8 mrt 2024"],
        [datetime(2024, 5, 5, 10), datetime(2024, 3, 8)],
    ),
    "turkish month names": (
        ["4 Şubat 2024 18:00", "04/Ağu/24"],
        [datetime(2024, 2, 4, 18), datetime(2024, 8, 4)],
    ),
    "compact": (
        ["20240131", "20240201", "20231231"],
        [datetime(2024, 1, 31), datetime(2024, 2, 1), datetime(2023, 12, 31)],
    ),
    "jalali": (
        ["1403/01/15", "1402/12/29 14:05:10"],
        [datetime(2024, 4, 3), datetime(2024, 3, 19, 14, 5, 10)],
    ),
    "jalali in persian digits": (
        ["۱۴۰۳/۰۱/۱۵ ۱۴:۰۵", "۱۴۰۳/۱۲/۳۰"],
        [datetime(2024, 4, 3, 14, 5), datetime(2025, 3, 20)],
    ),
    "jalali day first": (["15/01/1403"], [datetime(2024, 4, 3)]),
    "jalali month names": (
        ["۱۵ فروردین ۱۴۰۳", "۱ دی ۱۴۰۲"],
        [datetime(2024, 4, 3), datetime(2023, 12, 22)],
    ),
    "jalali compact": (
        ["14030115", "14030116", "14030117"],
        [datetime(2024, 4, d) for d in (3, 4, 5)],
    ),
    "arabic digits": (["٢٠٢٤-٠٣-١٣ ١٠:٢١"], [datetime(2024, 3, 13, 10, 21)]),
}


@pytest.mark.parametrize("form", FORMS)
def test_that_a_form_is_read_alike_in_python_and_sql(form):
    texts, expected = FORMS[form]
    guess = guess_date(texts)
    assert guess is not None
    assert [guess.parse(t) for t in texts] == expected
    assert in_sql(guess, texts) == expected


@pytest.mark.parametrize(
    ("texts", "column", "expected"),
    [
        (["45292", "45292.5"], "Response date", datetime(2024, 1, 1)),
        (["1704067200", "1704067260"], "timestamp", datetime(2024, 1, 1)),
        (["1704067200000"], "created_at", datetime(2024, 1, 1)),
    ],
)
def test_that_numbers_are_dates_only_under_a_name_that_says_so(texts, column, expected):
    guess = guess_date(texts, column=column)
    assert guess.parse(texts[0]) == expected
    assert in_sql(guess, texts)[0] == expected
    assert guess_date(texts, column="customer") is None


@pytest.mark.parametrize(
    "texts", [["1", "2", "3"], ["yes", "no"], ["V5 3rd"], ["2024-01"], ["12345678"], ["may"], []]
)
def test_that_other_values_are_no_dates(texts):
    assert guess_date(texts) is None


@pytest.mark.parametrize(
    ("texts", "column"),
    [
        (["1704067200"], "timestamp"),
        (["1704067200000"], "created_at"),
        (["45292"], "Response date"),
    ],
)
def test_that_a_number_too_large_for_a_date_is_none(texts, column):
    guess = guess_date(texts, column=column)
    huge = ["9" * 17, "9" * 400, "1" + "0" * 30]
    assert [guess.parse(text) for text in huge] == [None] * 3
    assert in_sql(guess, huge) == [None] * 3


def test_that_one_late_sample_tells_day_from_month_and_none_is_said_to_be_ambiguous():
    early = [f"0{m}/0{d}/2024" for m in range(1, 10) for d in (3, 1)]
    assert guess_date(early).ambiguous
    assert guess_date(early).words.startswith("month/day")
    settled = guess_date([*early, "13/01/2024"])
    assert not settled.ambiguous
    assert settled.words.startswith("day/month")
    assert not guess_date(["05.02.2023"]).ambiguous


def test_that_rows_in_order_of_time_are_read_so():
    guess = guess_date(["01/05/2018", "02/05/2018", "03/06/2018", "01/07/2018"])
    assert guess.words.startswith("day/month")
    assert guess.ambiguous


@pytest.mark.parametrize(
    ("given", "text", "expected"),
    [
        ("dd/mm/yyyy HH:MM", "01/02/2024 09:30", datetime(2024, 2, 1, 9, 30)),
        ("%d/%m/%Y", "01/02/2024", datetime(2024, 2, 1)),
        ("day-first", "01/02/2024", datetime(2024, 2, 1)),
        ("MM/dd/yy hh:mm:ss AM/PM", "01/02/24 09:30:05 PM", datetime(2024, 1, 2, 21, 30, 5)),
        ("d MMM yyyy", "1 Feb 2024", datetime(2024, 2, 1)),
        ("excel", "45292", datetime(2024, 1, 1)),
    ],
)
def test_that_a_given_format_wins(given, text, expected):
    guess = guess_date([text], given)
    assert guess.parse(text) == expected
    assert in_sql(guess, [text]) == [expected]


def test_that_nonsense_is_null_and_never_another_day():
    guess = guess_date(["31.12.2023", "1.1.2024"])
    bad = ["29.2.2023", "", "N/A", "32.1.2024", "1.13.2024"]
    assert in_sql(guess, bad) == [None] * len(bad)
    assert [guess.parse(t) for t in bad] == [None] * len(bad)
    jalali = guess_date(["1403/01/15"])
    bad = ["1402/12/30", "1403/07/31", "1403/13/01", "2024/01/01", "1403/01/00", "1403/01/01 25:00"]
    assert in_sql(jalali, bad) == [None] * len(bad)
    assert [jalali.parse(t) for t in bad] == [None] * len(bad)


def test_that_jalali_days_are_those_of_qt():
    from PySide6.QtCore import QCalendar, QDate

    # Qt counts by the 2,820-year cycle, which leaves the calendar in use after 1435.
    calendar = QCalendar(QCalendar.System.Jalali)
    texts, expected = [], []
    for year in range(1300, 1436):
        for month, day in ((1, 1), (6, 31), (7, 1), (12, 29), (12, 30)):
            date = QDate(year, month, day, calendar)
            texts.append(f"{year}/{month}/{day}")
            there = datetime(date.year(), date.month(), date.day()) if date.isValid() else None
            expected.append(there)
            assert to_gregorian("jalali", year, month, day) == there
    assert in_sql(guess_date(["1403/01/15"]), texts) == expected


def test_that_microseconds_and_names_of_weekdays_are_read() -> None:
    micro = guess_date(["1767600000000000", "1767607200000000"], column="ts")
    assert micro is not None
    assert micro.parse("1767607200000000") == datetime(2026, 1, 5, 10)
    connection = duckdb.connect()
    read = connection.execute(f"SELECT {micro.sql('x')} FROM (SELECT '1767607200000000' AS x)")
    assert read.fetchone() == (datetime(2026, 1, 5, 10),)
    connection.close()
    found = guess_date(["Mon Jan 05 2026 08:00:00", "Tue Jan 06 2026 10:00:00"])
    assert found is not None
    assert found.parse("Tue Jan 06 2026 10:00:00") == datetime(2026, 1, 6, 10)


@pytest.mark.parametrize(
    ("texts", "month"),
    [(["2019-4", "2019-11", "2018-3"], "2019-04-01"), (["Mar 2024", "Apr 2024"], "2024-03-01"),
     (["۰۳/۲۰۲۴", "۱۲/۲۰۲۴"], "2024-03-01")],
)  # fmt: skip
def test_that_months_without_a_day_are_dates_where_the_heading_sounds_so(texts, month):
    guess = guess_date(texts, column="Year_Month")
    assert str(guess.parse(texts[0]))[:10] == month
    found = duckdb.execute(f"SELECT {guess.sql('c')} FROM (SELECT ? AS c)", [texts[0]]).fetchone()
    assert str(found[0])[:10] == month
    assert guess_date(texts, column="Team") is None


def test_that_no_month_is_lost_whose_name_is_not_that_of_english():
    guess = guess_date(["3. Jan 2024", "4. Feb 2024", "7. Apr 2024", "9. Nov 2024"])
    assert guess is not None
    assert guess.parse("5. Mai 2024") == datetime(2024, 5, 5)
    assert guess.parse("31. Feb 2024") is None


def test_that_a_heading_in_another_language_puts_the_day_first():
    days = ["11/06/2025", "12/06/2025", "02/06/2025"]
    for heading in ("Data abertura", "Date_Création", "Fecha", "تاریخ"):
        guess = guess_date(days, column=heading)
        assert guess is not None
        assert guess.parse("11/06/2025") == datetime(2025, 6, 11)
    english = guess_date(days, column="Opened")
    assert english is not None
    assert english.parse("11/06/2025") == datetime(2025, 11, 6)
