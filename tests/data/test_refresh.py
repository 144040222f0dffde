"""Next month's log is added to last month's: the two count as one log of both months would."""

from __future__ import annotations

import random
import subprocess
import sys
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import duckdb
import pytest

from journeymap.data.counted import InputError
from journeymap.data.importing import gather, journey_from, recount
from journeymap.data.recipe import Recipe
from journeymap.evidence.selection import Selection
from journeymap.i18n.locale import locale_for
from journeymap.i18n.said import in_words
from journeymap.model.edits import rename
from journeymap.storage.file import open_project, save_project

HEAD = "case,activity,time,Region"
Row = tuple[str, str, datetime, str]


def log(cases: int = 300, seed: int = 1) -> list[Row]:
    """Three months of cases, some of them over the turn of a month, ties in time included."""
    rng, rows = random.Random(seed), []
    for case in range(cases):
        at = datetime(2026, 3, 1) + timedelta(hours=rng.randrange(24 * 85))
        region = rng.choice("NS")
        for activity in rng.choices(["Ask", "Order", "Pay", "Deliver", "Complain"], k=5):
            rows.append((f"c{case}", activity, at, region))
            at += timedelta(hours=rng.choice([0, 1, 20, 200, 900]))
            if rng.random() < 0.2:
                break
    return sorted(rows, key=lambda row: row[2])


def write(path: Path, rows: list[Row]) -> Path:
    lines = [
        f"{case},{activity},{at:%Y-%m-%d %H:%M:%S},{region}" for case, activity, at, region in rows
    ]
    path.write_text("\n".join([HEAD, *lines]) + "\n", encoding="utf-8")
    return path


def same_counts(one, other) -> bool:
    return all(
        getattr(one.evidence, name).drop(columns="source").equals(
            getattr(other.evidence, name).drop(columns="source")
        )
        for name in ("steps", "weeks", "visits")
    )  # fmt: skip


def split(rows: list[Row], end: datetime, start: datetime) -> tuple[list[Row], list[Row]]:
    return [r for r in rows if r[2] < end], [r for r in rows if r[2] >= start]


@pytest.mark.parametrize("overlap", [timedelta(0), timedelta(days=20), timedelta(days=400)])
def test_that_two_months_one_after_the_other_count_as_one_log_of_both(tmp_path, overlap):
    rows, turn = log(), datetime(2026, 4, 10)
    before, after = split(rows, turn, turn - overlap)
    whole = journey_from(write(tmp_path / "whole.csv", rows))
    first = journey_from(write(tmp_path / "march.csv", before), recipe=whole.recipe)
    both = gather(first.project, write(tmp_path / "april.csv", after))
    assert both.project.evidence is not None
    unseen = replace(first.project, evidence=None)
    assert same_counts(both.project, gather(unseen, tmp_path / "whole.csv").project)
    assert (both.source.used, both.source.people) == (whole.source.used, whole.source.people)
    assert len(both.project.evidence.sources) == 1
    assert both.source.skipped.get("already in an earlier file", 0) == len(before) + len(
        after
    ) - len(rows)
    new = len(rows) - len(before)
    assert f"goes on from 'march': counted together, {new} rows" in both.warnings[0]
    assert "دنبالهٔ" in in_words(both.warnings[0], locale_for("fa"))
    with pytest.raises(InputError, match="counted already"):
        gather(both.project, tmp_path / "april.csv")


def test_that_the_same_row_twice_in_one_file_stays_twice(tmp_path):
    rows = log(40)
    twice = sorted([*rows, *rows[:7]], key=lambda row: row[2])
    before, after = split(twice, datetime(2026, 4, 10), datetime(2026, 3, 1))
    first = journey_from(write(tmp_path / "march.csv", before))
    both = gather(first.project, write(tmp_path / "april.csv", after))
    assert both.source.used == len(twice)


def test_that_two_shops_that_number_their_orders_alike_stay_two_logs(tmp_path):
    one = journey_from(write(tmp_path / "north.csv", log(seed=1)))
    both = gather(one.project, write(tmp_path / "south.csv", log(seed=2)))
    assert both.project.evidence is not None
    assert [s.name for s in both.project.evidence.sources] == ["north", "south"]
    assert not any("goes on" in warning for warning in both.warnings)


def test_that_a_log_whose_forerunner_is_gone_is_counted_by_itself_and_says_so(tmp_path):
    before, after = split(log(), datetime(2026, 4, 10), datetime(2026, 4, 1))
    first = journey_from(write(tmp_path / "march.csv", before))
    (tmp_path / "march.csv").unlink()
    both = gather(first.project, write(tmp_path / "april.csv", after))
    assert both.project.evidence is not None
    assert len(both.project.evidence.sources) == 2
    assert "may go on from 'march', whose file is no longer at" in both.warnings[0]


def test_that_a_source_of_several_files_is_saved_and_counted_again_by_segment(tmp_path):
    before, after = split(log(), datetime(2026, 4, 10), datetime(2026, 4, 1))
    first = journey_from(write(tmp_path / "march.csv", before))
    both = gather(first.project, write(tmp_path / "april.csv", after))
    save_project(tmp_path / "x.journey", both.project, expected=None)
    again = open_project(tmp_path / "x.journey").project
    assert again.same_as(both.project)
    part = recount(again, Selection(segments={"Region": ("N",)}))
    told = again.evidence.visits
    own = told[(told["variable"] == "Region") & (told["value"] == "N")]
    assert part.visits["visits"].sum() == own["visits"].sum() > 0


def test_that_a_case_in_one_row_is_told_by_the_later_export(tmp_path):
    head = "order_id,ordered_at,paid_at,delivered_at"
    one, two = tmp_path / "may.csv", tmp_path / "june.csv"
    may = [f"o{i},2026-05-{i:02d} 10:00,2026-05-{i:02d} 11:00," for i in range(1, 29)]
    may[:5] = [f"{row}2026-05-20 09:00" for row in may[:5]]
    june = [f"{row}2026-06-0{i % 9 + 1} 09:00" for i, row in enumerate(may) if i >= 9]
    one.write_text("\n".join([head, *may]) + "\n")
    two.write_text("\n".join([head, *june, "o99,2026-06-10 10:00,,"]) + "\n")
    first = journey_from(one, recipe=Recipe(kind="events"))
    both = gather(first.project, two)
    assert (both.source.people, both.source.skipped) == (29, {"already in an earlier file": 19})
    assert both.project.evidence is not None
    visits = both.project.evidence.visits
    total = visits[visits["variable"] == ""].groupby("touchpoint")["visits"].sum()
    names = {t.id: t.name for t in both.project.journey.touchpoints}
    found = {names.get(id, id.lstrip("?")): n for id, n in total.items()}
    assert found["Delivered"] == 24
    assert found["Ordered"] == 29


@pytest.mark.parametrize("ending", ["csv", "parquet", "xes"])
def test_that_a_folder_counts_as_one_file_of_all_its_rows(tmp_path, ending):
    rows = log(120)
    whole = journey_from(write(tmp_path / "whole.csv", rows))
    folder = tmp_path / "logs"
    folder.mkdir()
    for number, part in enumerate((rows[:200], rows[150:])):
        path = write(tmp_path / f"part{number}.csv", part)
        target = folder / f"part{number}.{ending}"
        if ending == "csv":
            path.rename(target)
        elif ending == "parquet":
            duckdb.sql(f"SELECT * FROM read_csv('{path}')").write_parquet(str(target))
        else:
            target.write_text(as_xes(part))
    recipe = whole.recipe if ending != "xes" else Recipe()
    found = journey_from(folder, recipe=recipe)
    assert found.source.name == "logs"
    assert (found.source.used, found.source.people) == (len(rows), whole.source.people)
    if ending != "xes":
        assert same_counts(found.project, whole.project)
    pattern = journey_from(str(folder / f"part*.{ending}"), recipe=recipe)
    assert pattern.source.sha256 == found.source.sha256


def as_xes(rows: list[Row]) -> str:
    cases: dict[str, list[Row]] = {}
    for row in rows:
        cases.setdefault(row[0], []).append(row)
    out = ['<log xes.version="1.0">']
    for case, own in cases.items():
        out.append(f'<trace><string key="concept:name" value="{case}"/>')
        out += [
            f'<event><string key="concept:name" value="{activity}"/>'
            f'<date key="time:timestamp" value="{at:%Y-%m-%dT%H:%M:%S}.000+00:00"/></event>'
            for _, activity, at, _ in own
        ]
        out.append("</trace>")
    return "".join([*out, "</log>"])


def test_that_a_folder_that_got_one_more_file_goes_on(tmp_path):
    rows, folder = log(), tmp_path / "logs"
    folder.mkdir()
    before, after = split(rows, datetime(2026, 4, 10), datetime(2026, 4, 10))
    write(folder / "2026-03.csv", before)
    first = journey_from(folder)
    write(folder / "2026-04.csv", after)
    both = gather(first.project, folder)
    assert len(both.project.evidence.sources) == 1
    assert both.source.used == len(rows)
    with pytest.raises(InputError, match="counted already"):
        gather(both.project, folder)


@pytest.mark.parametrize(
    ("names", "said"),
    [((), "no file to"), (("a.csv", "b.xlsx"), "different kinds"), ((".hidden.csv",), "no file")],
)  # fmt: skip
def test_that_a_folder_that_is_no_export_is_refused_in_words(tmp_path, names, said):
    for name in names:
        (tmp_path / name).write_text("case,activity,time\n1,a,2026-01-01\n")
    with pytest.raises(InputError, match=said):
        journey_from(tmp_path)


def test_that_files_with_nothing_in_common_are_refused(tmp_path):
    write(tmp_path / "a.csv", log(5))
    (tmp_path / "b.csv").write_text("Satisfaction score,Why\n5,because\n")
    with pytest.raises(InputError, match="no column in common"):
        journey_from(tmp_path)


def test_that_the_command_adds_next_months_log(tmp_path):
    before, after = split(log(), datetime(2026, 4, 10), datetime(2026, 4, 1))
    first = journey_from(write(tmp_path / "march.csv", before))
    save_project(tmp_path / "x.journey", first.project, expected=None)
    april = write(tmp_path / "april.csv", after)
    done = subprocess.run(
        [sys.executable, "-m", "journeymap", "gather", str(tmp_path / "x.journey"), str(april)],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert "goes on from 'march'" in done.stderr
    assert len(open_project(tmp_path / "x.journey").project.evidence.sources) == 1


def test_that_a_touchpoint_that_got_another_name_keeps_its_activity(tmp_path):
    before, after = split(log(), datetime(2026, 4, 10), datetime(2026, 4, 1))
    first = journey_from(write(tmp_path / "march.csv", before))
    id = next(t.id for t in first.project.journey.touchpoints if t.name == "Pay")
    renamed = first.project.with_journey(rename(first.project.journey, id, "First payment"))
    both = gather(renamed, write(tmp_path / "april.csv", after))
    assert not both.project.evidence.visits["touchpoint"].str.startswith("?").any()
    assert not both.created
