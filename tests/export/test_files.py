"""What is written by the ending of a name: tables a spreadsheet can compute with, one JSON."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from pathlib import Path

import pytest

from journeymap.analysis.as_json import flow_json, rank_json, scores_json
from journeymap.analysis.results import Contribution, Findings, GreyZone
from journeymap.evidence.project import Project
from journeymap.evidence.selection import Selection
from journeymap.export.files import FORMATS, ExportError, export_file
from journeymap.export.table import ranking_csv
from journeymap.model.edits import change
from journeymap.model.entities import Department, Touchpoint, Transition
from journeymap.model.feelings import begin_round, hide_votes, vote
from journeymap.model.journey import Journey

JOURNEY = Journey(
    departments=(Department("d1", "=Sales"), Department("d2", "Finance, Tehran")),
    touchpoints=(
        Touchpoint("a", "+48 helpline", "action", "d1"),
        Touchpoint("b", "بررسی اعتبار", "action", "d2"),
    ),
    transitions=(Transition("ab", "a", "b"),),
)
ZONE = GreyZone(
    rank=1, handoff="ab", source="a", target="b", from_department="d1", to_department="d2",
    index=77.062134, low=73.44, high=80.33, times=3.3596,
    contributions=(Contribution("loss", 27.062134, 30, 200, 0.15, 0.05, 2.68, 1.0),),
    say=None, do=3.3596, strength=0.8268, label="confirmed", worst_on_scores=False, rank_low=1,
    rank_high=1, chance_worst=0.99, first_under_any_weights=1.0, impact=None, owner="@ada",
    n_answers=0, n_crossings=170, median_wait=1_234_567.8,
)  # fmt: skip
FOUND = Findings(Selection(), ranking=(ZONE,))


def table() -> dict[str, str]:
    text = ranking_csv(FOUND, JOURNEY).decode("utf-8-sig")
    (row,) = csv.DictReader(io.StringIO(text, newline=""))
    return row


def test_that_numbers_of_the_table_can_be_computed_with() -> None:
    row = table()
    assert float(row["index"]) == pytest.approx(ZONE.index, abs=1e-6)
    assert row["median wait seconds"] == "1234567.8"
    assert (row["crossings"], row["loss points"]) == ("170", "27.062134")


def test_that_what_is_unknown_is_an_empty_cell_and_not_a_zero() -> None:
    row = table()
    assert {row[k] for k in ("say", "level points", "loss", "customers per 1000")} == {""}


def test_that_the_next_step_is_told_beside_the_owner() -> None:
    journey = change(JOURNEY, "ab", next_step="=call first")
    text = ranking_csv(FOUND, journey).decode("utf-8-sig")
    (row,) = csv.DictReader(io.StringIO(text, newline=""))
    assert (row["owner"], row["next step"]) == ("'@ada", "'=call first")
    assert rank_json(FOUND, journey)[0]["next_step"] == "=call first"


def test_that_hidden_dots_are_in_no_export(tmp_path) -> None:
    journey = begin_round(JOURNEY, 2, 5)
    journey = vote(vote(journey, "ab", 1), "a", 3)
    written = tmp_path / "out.json"
    export_file(Project(journey), written, findings=FOUND)
    raw = json.loads(written.read_text(encoding="utf-8"))["journey"]
    assert not any("votes" in e for e in (*raw["touchpoints"], *raw["transitions"]))
    export_file(Project(hide_votes(journey, False)), written, findings=FOUND)
    raw = json.loads(written.read_text(encoding="utf-8"))["journey"]
    assert [e.get("votes") for e in (*raw["touchpoints"], *raw["transitions"])] == [3, None, 1]


def test_that_no_name_is_taken_for_a_formula() -> None:
    row = table()
    assert (row["source"], row["from department"]) == ("'+48 helpline", "'=Sales")
    assert (row["target"], row["to department"]) == ("بررسی اعتبار", "Finance, Tehran")
    assert row["owner"] == "'@ada"


def test_that_the_json_holds_the_journey_and_what_the_commands_print(tmp_path: Path) -> None:
    out = tmp_path / "all.json"
    export_file(Project(JOURNEY), out, findings=FOUND)
    value = json.loads(out.read_text(encoding="utf-8"))
    assert value["journey"]["format"] == "journeymap"
    assert value["scores"] == scores_json(FOUND, JOURNEY)
    assert value["flow"] == flow_json(FOUND, JOURNEY)
    assert value["rank"] == rank_json(FOUND, JOURNEY)


def test_that_numbers_that_are_none_are_null_in_json(tmp_path: Path) -> None:
    lonely = ZONE.contributions[0]._replace(typical=float("nan"))
    found = replace(FOUND, ranking=(ZONE._replace(contributions=(lonely,)),))
    out = tmp_path / "all.json"
    export_file(Project(JOURNEY), out, findings=found)
    (zone,) = json.loads(out.read_text(encoding="utf-8"), parse_constant=pytest.fail)["rank"]
    assert zone["evidence"]["loss"]["typical"] is None


@pytest.mark.parametrize("name", ["map.doc", "map", "map.png.exe"])
def test_that_an_ending_nobody_writes_is_refused_and_nothing_is_there(
    tmp_path: Path, name: str
) -> None:
    with pytest.raises(ExportError, match=FORMATS[0]):
        export_file(Project(JOURNEY), tmp_path / name)
    assert list(tmp_path.iterdir()) == []
