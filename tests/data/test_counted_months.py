"""Exports with Jalali and Hijri dates are counted by the months they are written in."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from dataclasses import replace
from pathlib import Path

import duckdb
import pytest

from journeymap.data.engines.atoms import DUCKDB
from journeymap.data.engines.months import month_sql
from journeymap.data.importing import gather, journey_from, prepare, recount
from journeymap.data.recipe import Recipe, recipe_from_toml
from journeymap.evidence.project import Project
from journeymap.evidence.selection import Selection, calendar_of, periods
from journeymap.i18n.calendars import CALENDARS, parts_in, period, period_of
from journeymap.model.journey import Journey
from journeymap.storage.file import open_project, save_project

#: From the middle of Esfand 1404 (30 days) over the new year to the middle of Ordibehesht 1405.
DAYS = [dt.date(2026, 3, 6) + dt.timedelta(days=n // 3) for n in range(180)]
BY_MONTH = {"1404-12 AP": 45, "1405-01 AP": 93, "1405-02 AP": 42}


def jalali(day: dt.date) -> str:
    """As Persian tools write it, in Persian digits."""
    found = parts_in("jalali", day)
    assert found is not None
    return "{:04d}/{:02d}/{:02d}".format(*found).translate(
        str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")
    )


def survey(path: Path, write=jalali) -> Path:
    lines = ["شناسه,تاریخ پاسخ,شهر,رضایت از ثبت سفارش,رضایت از تحویل کالا"]
    for n, day in enumerate(DAYS):
        lines.append(f"p{n},{write(day)},{('تهران', 'شیراز')[n % 2]},{1 + n % 5},{1 + n % 4}")
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def log(path: Path, write=jalali) -> Path:
    """Each case has two steps on one day."""
    lines = ["شناسه پرونده,فعالیت,زمان"]
    for n, day in enumerate(DAYS):
        lines.append(f"c{n},ثبت سفارش,{write(day)} 09:00")
        lines.append(f"c{n},تحویل کالا,{write(day)} 23:59")
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def answers(evidence) -> dict[str, int]:
    """Answers to one question by month."""
    table = evidence.scores[evidence.scores["variable"] == ""]
    one = table[table["touchpoint"] == table["touchpoint"].iloc[0]]
    return one.groupby("period")["n"].sum().to_dict()


def starts(evidence) -> dict[str, int]:
    table = evidence.steps
    return (
        table[(table["variable"] == "") & (table["a"] == "")].groupby("period")["n"].sum().to_dict()
    )


@pytest.mark.parametrize("calendar", CALENDARS)
def test_that_sql_puts_every_moment_into_the_month_that_python_does(calendar) -> None:
    connection = duckdb.connect()
    first, last = dt.datetime(1900, 1, 1), dt.datetime(2140, 1, 1)
    days = f"generate_series(TIMESTAMP '{first}', TIMESTAMP '{last}', INTERVAL 1 DAY)"
    for hour in ("0 SECOND", "86399999999 MICROSECOND"):
        found = connection.execute(
            f"SELECT t::DATE, {month_sql(DUCKDB, DUCKDB.microseconds('t'), calendar)}"
            f" FROM (SELECT unnest({days}) + INTERVAL {hour} AS t)"
        ).fetchall()
        assert len(found) > 80_000
        for day, number in found:
            assert (period(calendar, number) if number is not None else "") == period_of(
                calendar, day
            )


def test_that_a_survey_with_jalali_dates_is_counted_by_jalali_months(tmp_path) -> None:
    gathered = journey_from(survey(tmp_path / "answers.csv"))
    evidence = gathered.project.evidence
    assert evidence is not None
    assert answers(evidence) == BY_MONTH
    assert evidence.pairs.query("variable == ''").groupby("period")["n"].sum().to_dict() == BY_MONTH
    assert (
        evidence.respondents.query("variable == ''").set_index("period")["n"].to_dict() == BY_MONTH
    )
    assert calendar_of(evidence) == "jalali"
    assert gathered.recipe.calendar == "jalali"
    assert "counted by Jalali months" in gathered.reasons


def test_that_a_log_with_jalali_times_is_counted_by_jalali_months(tmp_path) -> None:
    evidence = journey_from(log(tmp_path / "log.csv")).project.evidence
    assert evidence is not None
    assert starts(evidence) == BY_MONTH
    visits = evidence.visits.query("variable == ''").groupby("period")["customers"].sum()
    assert visits.to_dict() == {month: 2 * n for month, n in BY_MONTH.items()}


def test_that_complaints_voices_and_comments_follow_the_same_months(tmp_path) -> None:
    start = journey_from(survey(tmp_path / "answers.csv")).project
    place, path = start.journey.touchpoints[0].name, tmp_path / "complaints.csv"
    lines = ["touchpoint,received,text"]
    lines += [f"{place},{jalali(day)},این بار هم خیلی دیر رسید {n}" for n, day in enumerate(DAYS)]
    path.write_text("\n".join(lines), encoding="utf-8")
    told = gather(
        start, path,
        recipe=Recipe(kind="complaints", touchpoint="touchpoint", date="received"),
    ).project.evidence  # fmt: skip
    assert told is not None
    assert told.complaints.groupby("period")["received"].sum().to_dict() == BY_MONTH
    recipe = Recipe(kind="voices", comment=("text",), date="received", keep_comments=True)
    heard = gather(start, path, recipe=recipe).project.evidence
    assert heard is not None
    assert heard.mentions.groupby("period")["n"].sum().to_dict() == BY_MONTH
    assert Counter(comment.period for comment in heard.comments) == BY_MONTH


def test_that_hijri_dates_are_counted_by_hijri_months(tmp_path) -> None:
    def hijri(day: dt.date) -> str:
        found = parts_in("hijri", day)
        assert found is not None
        return "{:04d}/{:02d}/{:02d}".format(*found)

    evidence = journey_from(survey(tmp_path / "answers.csv", hijri)).project.evidence
    assert evidence is not None
    assert answers(evidence) == Counter(period_of("hijri", day) for day in DAYS)
    assert periods(evidence) == ["1447-09 AH", "1447-10 AH", "1447-11 AH"]


def test_that_gregorian_dates_stay_gregorian_but_for_a_persian_journey_or_a_recipe(
    tmp_path,
) -> None:
    path = survey(tmp_path / "answers.csv", dt.date.isoformat)
    gregorian = Counter(f"{day:%Y-%m}" for day in DAYS)
    found = journey_from(path)
    assert found.project.evidence
    assert answers(found.project.evidence) == gregorian
    assert not [r for r in found.reasons if "months" in r]
    persian = gather(Project(Journey(language="fa")), path).project.evidence
    assert persian
    assert answers(persian) == BY_MONTH
    asked = recipe_from_toml('calendar = "jalali"')
    told = journey_from(path, recipe=asked).project.evidence
    assert told
    assert answers(told) == BY_MONTH
    assert prepare(path, Project(), usual="hijri").recipe.calendar == "hijri"
    given = prepare(path, Project(), recipe=replace(asked, calendar="gregorian"), usual="hijri")
    assert given.recipe.calendar == "gregorian"


def test_that_further_files_are_counted_by_the_calendar_of_the_first(tmp_path) -> None:
    """Months of two calendars lie across each other: a document has one."""
    first = journey_from(survey(tmp_path / "answers.csv"))
    second = gather(first.project, log(tmp_path / "log.csv", dt.date.isoformat))
    assert second.project.evidence is not None
    assert starts(second.project.evidence) == BY_MONTH
    told = "counted by Jalali months, as the evidence is"
    assert told in second.reasons
    given = gather(first.project, tmp_path / "log.csv", recipe=Recipe(calendar="gregorian"))
    assert given.recipe.calendar == "jalali"
    assert told in given.reasons


def test_that_months_survive_saving_and_counting_again(tmp_path) -> None:
    gathered = journey_from(survey(tmp_path / "answers.csv"), recipe=Recipe(segments=("شهر",)))
    save_project(tmp_path / "j.journey", gathered.project, expected=None)
    back = open_project(tmp_path / "j.journey").project
    assert back.same_as(gathered.project)
    assert back.evidence
    assert periods(back.evidence) == list(BY_MONTH)
    again = recount(back, Selection(segments={"شهر": ("تهران",)}))
    assert set(answers(again)) == set(BY_MONTH)
