"""Times that are wrong, missing or told twice: none is invented, and what is left out is said."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from journeymap.data.counted import InputError
from journeymap.data.gathered import Gathered
from journeymap.data.importing import gather, journey_from
from journeymap.data.recipe import Recipe
from journeymap.evidence.project import Project
from journeymap.evidence.tables import Evidence

HOUR = 3600.0
LOG = Recipe(kind="events")


def log_of(path: Path, *rows: str) -> Gathered:
    """Cases `a`, `b`… with the steps Order and Pay, told by `case,activity,time`."""
    path.write_text("\n".join(["case,activity,time", *rows]) + "\n", encoding="utf-8")
    return journey_from(path, recipe=LOG)


def waits(found: Gathered) -> tuple[int, float]:
    """How many steps have a wait, and all waits together in hours."""
    evidence = found.project.evidence
    assert isinstance(evidence, Evidence)
    ids = {t.id for t in found.project.journey.touchpoints}
    steps = evidence.steps
    steps = steps[(steps["variable"] == "") & steps["a"].isin(ids) & steps["b"].isin(ids)]
    return int(steps["n"].sum()), float(steps["seconds"].sum()) / HOUR


def test_that_an_hour_that_never_was_is_read_as_it_stands(tmp_path: Path) -> None:
    """02:30 on the day summer time begins is on no clock in Berlin; the log still says it."""
    rows = [f"{c},{step},2026-03-29 0{at}:30:00" for c in "abcdef"
            for step, at in (("Order", 1), ("Pay", 2), ("Ship", 3))]  # fmt: skip
    found = log_of(tmp_path / "log.csv", *rows)
    assert (found.source.rows, found.source.used) == (18, 18)
    assert waits(found) == (12, 12.0)
    survey = tmp_path / "survey.csv"
    lines = [f"2026-03-{29 + i % 2} 02:30:00,{1 + i % 5}" for i in range(30)]
    survey.write_text("\n".join(["Date,Rating of shop", *lines]) + "\n")
    told = gather(Project(), survey)
    assert (told.source.used, told.source.first) == (30, "2026-03-29")


def test_that_the_hour_told_twice_in_autumn_is_told_apart_by_its_offset(tmp_path: Path) -> None:
    """02:30+02:00 comes an hour before 02:30+01:00, whatever stands first in the file."""
    rows = []
    for c in "abcdef":
        rows += [f"{c},Pay,2026-10-25T02:30:00+01:00", f"{c},Order,2026-10-25T02:30:00+02:00"]
    found = log_of(tmp_path / "log.csv", *rows)
    journey = found.project.journey
    (drawn,) = journey.transitions
    names = {t.id: t.name for t in journey.touchpoints}
    assert (names[drawn.source], names[drawn.target]) == ("Order", "Pay")
    assert waits(found) == (6, 6.0)


def test_that_two_offices_with_clocks_of_their_own_are_one_order(tmp_path: Path) -> None:
    rows = []
    for c in "abcdef":
        rows += [f"{c},Pay,2026-06-01T10:00:00Z", f"{c},Order,2026-06-01T13:00:00+03:30"]
    assert waits(log_of(tmp_path / "log.csv", *rows)) == (6, 3.0)


def test_that_a_day_written_for_none_is_no_time(tmp_path: Path) -> None:
    rows = []
    for c in "abcdef":
        rows += [f"{c},Order,2026-06-01 10:00:00", f"{c},Pay,2026-06-01 13:00:00",
                 f"{c},Ship,1970-01-01 00:00:00", f"{c},Return,9999-12-31 00:00:00"]  # fmt: skip
    found = log_of(tmp_path / "log.csv", *rows)
    assert waits(found) == (6, 18.0)
    assert any("12 rows left out" in warning for warning in found.warnings)


def test_that_a_clock_that_begins_in_1970_is_believed(tmp_path: Path) -> None:
    rows = []
    for c in "abcdef":
        rows += [f"{c},Order,1970-01-01 00:00:00", f"{c},Pay,1970-01-01 03:00:00"]
    assert waits(log_of(tmp_path / "log.csv", *rows)) == (6, 18.0)


def test_that_an_end_before_its_start_gives_no_wait_and_is_said(tmp_path: Path) -> None:
    rows = ["case,activity,time,end_time"]
    for c in "abcdef":
        rows += [f"{c},Order,2026-06-01 10:00:00,2026-06-01 09:00:00",
                 f"{c},Pay,2026-06-01 12:00:00,2026-06-01 12:30:00"]  # fmt: skip
    path = tmp_path / "log.csv"
    path.write_text("\n".join(rows) + "\n")
    found = journey_from(path, recipe=LOG)
    assert waits(found) == (6, 12.0)
    assert any("6 events end before they begin" in warning for warning in found.warnings)


def test_that_an_xes_log_without_times_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "log.xes"
    event = '<event><string key="concept:name" value="Order"/></event>'
    path.write_text(f'<log><trace><string key="concept:name" value="1"/>{event}</trace></log>')
    with pytest.raises(InputError, match="time"):
        journey_from(path)


@pytest.mark.parametrize("since_1904", [False, True])
def test_that_days_of_a_workbook_count_from_the_day_it_says(
    tmp_path: Path, since_1904: bool
) -> None:
    import xlsxwriter

    path = tmp_path / "a.xlsx"
    with xlsxwriter.Workbook(path, {"date_1904": since_1904}) as book:
        sheet, day = book.add_worksheet(), book.add_format({"num_format": "yyyy-mm-dd"})
        sheet.write_row(0, 0, ["Date", "Rating of shop"])
        for i in range(1, 41):
            sheet.write_datetime(i, 0, date(2026, 3, 1 + i % 28), day)
            sheet.write_number(i, 1, 1 + i % 5)
    found = gather(Project(), path)
    assert (found.source.first, found.source.last) == ("2026-03-01", "2026-03-28")


def test_that_a_year_of_six_digits_is_no_time(tmp_path: Path) -> None:
    rows = [f"{c},{step},2026-03-{1 + c % 28:02d} 0{at}:30:00" for c in range(60)
            for step, at in (("Order", 1), ("Pay", 2))]  # fmt: skip
    found = log_of(tmp_path / "log.csv", *rows, "x,Order,202603-03-29 01:30:00")
    assert (found.source.rows, found.source.used) == (121, 120)
    assert found.source.last == "2026-03-28"
