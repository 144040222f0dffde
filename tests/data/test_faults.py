"""Faults of imports that have no better place: what is wrong is said, and nothing else happens."""

from __future__ import annotations

import socket
import zipfile
from pathlib import Path

import made_exports as made
import pytest

from journeymap.data import importing
from journeymap.data.counted import Cancelled, InputError
from journeymap.data.importing import gather, prepare
from journeymap.data.input_file import sha256
from journeymap.data.overview import say_overview
from journeymap.data.recipe import Recipe
from journeymap.evidence.project import Project
from journeymap.i18n.locale import locale_for


def rated(path: Path, *lines: str, head: str = "id,Date,Region,Satisfaction score") -> Path:
    path.write_text("\n".join([head, *lines]) + "\n", encoding="utf-8")
    return path


def test_that_dates_that_read_both_ways_are_said_to_be(tmp_path: Path) -> None:
    lines = [f"{i},0{1 + i % 9}/0{1 + i % 7}/2026,N,{1 + i % 5}" for i in range(30)]
    path = rated(tmp_path / "a.csv", *lines)
    found = gather(Project(), path)
    assert any("exchanged" in warning for warning in found.warnings)
    assert found.overview is not None
    assert "read month first" in say_overview(found.overview, locale_for("en"))
    told = gather(Project(), path, recipe=Recipe(date_format="day-first"))
    assert not any("exchanged" in warning for warning in told.warnings)
    settled = gather(Project(), rated(tmp_path / "b.csv", *lines, "31,25/03/2026,N,5"))
    assert settled.source.last == "2026-07-07"
    assert not any("exchanged" in warning for warning in settled.warnings)


def test_that_impossible_days_and_year_zero_are_no_dates_and_lose_no_answer(tmp_path: Path) -> None:
    lines = [f"{i},2026-03-{1 + i % 28:02d},N,{1 + i % 5}" for i in range(30)]
    lines += ["30,2026-02-30,N,5", "31,0000-00-00,N,5", "32,,N,5"]
    found = gather(Project(), rated(tmp_path / "a.csv", *lines))
    assert (found.source.rows, found.source.used) == (33, 33)
    assert (found.source.first, found.source.last) == ("2026-03-01", "2026-03-28")
    assert any("3 rows without a date" in warning for warning in found.warnings)


def test_that_what_lies_outside_the_scale_is_listed_and_never_bent(tmp_path: Path) -> None:
    lines = [f"{i},2026-03-{1 + i % 28:02d},N,{1 + i % 5}" for i in range(60)]
    lines += ["60,2026-03-01,N,N/A", "61,2026-03-01,N,", "62,2026-03-01,N,11", "63,2026-03-01,N,eh"]
    found = gather(Project(), rated(tmp_path / "a.csv", *lines))
    assert found.source.used == 60
    assert sum(found.source.skipped.values()) == 4
    said = " ".join(found.warnings)
    assert "'11' 1 time" in said
    assert "'eh' 1 time" in said
    assert "rows 64" in said


def test_that_numbers_of_customers_stay_text(tmp_path: Path) -> None:
    head = "Customer ID,Region,Satisfaction score"
    lines = ["007,001,5", "7,001,4", "00000000000000000000123,1,3", "123,1,2"] * 8
    found = gather(Project(), rated(tmp_path / "a.csv", *lines, head=head))
    assert found.source.people == 4
    assert found.project.evidence is not None
    table = found.project.evidence.scores
    assert set(table.loc[table["variable"] == "Region", "value"]) <= {"001", "1"}


def test_that_members_with_paths_are_never_written_anywhere(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    path = made.write(made.google_forms(), folder / "a.xlsx")
    with zipfile.ZipFile(path, "a") as archive:
        for name in ("../../outside.txt", "/absolute.txt", "C:\\drive.txt"):
            archive.writestr(name, "x" * 100)
    assert gather(Project(), path).source.rows == 60
    assert sorted(p.name for p in tmp_path.rglob("*")) == ["a.xlsx", "in"]
    assert not Path("/absolute.txt").exists()


def test_that_formulas_give_the_values_they_had_and_nothing_is_fetched(tmp_path: Path) -> None:
    import xlsxwriter

    listening = socket.create_server(("127.0.0.1", 0))
    listening.settimeout(0.2)
    address = f"http://127.0.0.1:{listening.getsockname()[1]}/"
    path = tmp_path / "f.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ["Region", "Satisfaction score"])
        for i in range(1, 41):
            sheet.write_string(i, 0, "NS"[i % 2])
            sheet.write_formula(i, 1, f'=WEBSERVICE("{address}")+{i}', value=1 + i % 5)
    assert gather(Project(), path).source.used == 40
    with pytest.raises(TimeoutError):
        listening.accept()
    listening.close()


def test_that_a_day_of_the_middle_ages_spoils_no_survey(tmp_path: Path) -> None:
    lines = ["customer,date,question,value"]
    for i in range(40):
        day = "1403-02-11" if i == 7 else f"2026-03-{1 + i % 28:02d}"
        lines += [f"c{i},{day},{question},{1 + i % 5}" for question in ("Shop", "Delivery")]
    path = tmp_path / "long.csv"
    path.write_text("\n".join(lines) + "\n")
    found = gather(Project(), path)
    assert (found.source.rows, found.source.used) == (80, 80)
    evidence = found.project.evidence
    assert evidence is not None
    assert evidence.pairs["n"].sum() == 40


def test_that_a_cancel_is_obeyed_at_every_report_and_nothing_is_left(tmp_path: Path) -> None:
    path = made.write(made.qualtrics(rows=400), tmp_path / "q.csv")
    reports = 0

    def count(share: float) -> None:
        nonlocal reports
        reports += 1

    project = gather(Project(), path, report=count).project
    assert reports > 5
    obeyed = 0
    for stop in range(0, reports, max(1, reports // 8)):
        left = stop

        def cancel(share: float) -> None:
            nonlocal left
            left -= 1
            if left < 0:
                raise Cancelled

        before = Project()
        try:
            gather(before, path, report=cancel)
        except Cancelled:
            obeyed += 1
        else:  # how often a run reports depends on how long its parts take
            assert left >= 0, "told to stop, and did not"
        assert before.evidence is None
        assert not before.journey.touchpoints
    assert obeyed >= 3
    with pytest.raises(InputError, match="counted already"):
        gather(project, path)


def test_that_a_wish_to_stop_is_heard_while_the_file_is_hashed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hashes: list[str] = []
    monkeypatch.setattr(
        importing, "file_hash", lambda *of: hashes.append(sha256(*of)) or hashes[-1]
    )
    big = tmp_path / "big.csv"
    with big.open("wb") as file:
        file.write(b"id,NPS\n")
        file.writelines(b"%d,%d\n" % (i, i % 11) for i in range(200_000))
        file.truncate(400 << 20)  # a sparse tail: nothing to read it as, but long to hash
    project = gather(Project(), made.write(made.typeform(), tmp_path / "t.csv")).project
    hashes.clear()

    def cancel(share: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        gather(project, big, report=cancel)
    assert sha256(big) not in hashes, "all of it was read, and only then the wish was heard"


def test_that_an_unknown_recipe_column_is_named_and_nothing_is_guessed_instead(
    tmp_path: Path,
) -> None:
    path = made.write(made.typeform(), tmp_path / "t.csv")
    with pytest.raises(InputError, match="no column 'Nothing'"):
        prepare(path, Project(), recipe=Recipe(kind="survey", segments=("Nothing",)))
