"""Months of other calendars on the command line."""

from __future__ import annotations

import pytest

from journeymap.cli import main
from journeymap.evidence.selection import periods
from journeymap.storage.file import open_project

#: Every day of March: twenty of Esfand, eleven of Farvardin.
GREGORIAN = "id,date,Rating of Ordering,Rating of Delivery\n" + "".join(
    f"p{n},2026-03-{1 + n:02d},{n % 11},{(n * 3) % 11}\n" for n in range(31)
)


@pytest.fixture
def export(tmp_path):
    path = tmp_path / "answers.csv"
    path.write_text(GREGORIAN, encoding="utf-8")
    return path


def made(tmp_path, export, *options):
    out = tmp_path / "made.journey"
    assert main(["new", str(out), "--from-survey", str(export), *options]) == 0
    return out


def test_that_an_option_chooses_the_calendar_of_a_new_journey(tmp_path, export, capsys) -> None:
    out = made(tmp_path, export, "--calendar", "jalali")
    assert "counted by Jalali months" in capsys.readouterr().err
    assert periods(open_project(out).project.evidence) == ["1404-12 AP", "1405-01 AP"]


def test_that_months_are_asked_for_as_they_are_written_in_any_digits(
    tmp_path, export, capsys
) -> None:
    out = made(tmp_path, export, "--calendar", "jalali")
    found = []
    for month in ("1405-01", "۱۴۰۵-۰۱", "1405-01 AP"):
        capsys.readouterr()
        assert main(["scores", str(out), "--since", month]) == 0
        found.append(capsys.readouterr().out)
    assert "11" in found[0]
    assert found[0] == found[1] == found[2]
    assert main(["scores", str(out), "--against", "۱۴۰۴-۱۲"]) == 0
    assert "Esfand 1404" in capsys.readouterr().out


def test_that_a_month_of_another_calendar_is_refused_in_one_line(tmp_path, export, capsys) -> None:
    out = made(tmp_path, export, "--calendar", "jalali")
    capsys.readouterr()
    assert main(["scores", str(out), "--since", "2026-03"]) == 1
    said = capsys.readouterr().err.strip()
    assert "2026-03" in said
    assert "1404-12 AP to 1405-01 AP" in said
