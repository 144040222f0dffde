"""Comparing on the command line: with an earlier period, with another source, segments together."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from journeymap.cli import main

#: Month -> plan -> answers about Delivery: in May it falls for plan B only.
ANSWERS = {
    ("2026-04", "A"): [5] * 40 + [4] * 30 + [2] * 5,
    ("2026-04", "B"): [5] * 40 + [4] * 30 + [2] * 5,
    ("2026-05", "A"): [5] * 40 + [4] * 30 + [2] * 5,
    ("2026-05", "B"): [5] * 5 + [3] * 30 + [1] * 40,
}


@pytest.fixture(scope="module")
def journey(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("comparing")
    lines = ["date,Plan,Rating of Shop,Rating of Delivery"]
    for (month, plan), codes in ANSWERS.items():
        lines += [f"{month}-{1 + i % 28:02d},{plan},{3 + i % 3},{c}" for i, c in enumerate(codes)]
    (folder / "survey.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    calls = "date,Rating of Delivery\n" + "".join(f"2026-05-03,{1 + i % 5}\n" for i in range(60))
    (folder / "calls.csv").write_text(calls, encoding="utf-8")
    path = folder / "a.journey"
    assert main(["new", str(path), "--from-survey", str(folder / "survey.csv")]) == 0
    assert main(["gather", str(path), str(folder / "calls.csv"), "--source", "calls"]) == 0
    return path


def scores(journey: Path, capsys: pytest.CaptureFixture[str], *words: str) -> dict[str, dict]:
    capsys.readouterr()
    assert main(["scores", str(journey), "--json", *words]) == 0
    return {
        score["name"].removeprefix("Rating of "): score
        for score in json.loads(capsys.readouterr().out)
    }


@pytest.mark.parametrize("against", ["previous", "2026-04", "..2026-04", "2026-01..2026-04"])
def test_that_only_what_really_fell_is_real(
    journey: Path, capsys: pytest.CaptureFixture[str], against: str
) -> None:
    found = scores(journey, capsys, "--against", against, "--source", "survey")
    delivery, shop = found["Delivery"]["change"], found["Shop"]["change"]
    assert delivery["real"]
    assert not shop["real"]
    assert (delivery["since"], delivery["until"]) == ("2026-04", "2026-04")
    assert delivery["before"]["n"] == 150
    assert delivery["low"] < delivery["value"] < delivery["high"] < 0


def test_that_segments_stand_side_by_side_with_what_they_explain(
    journey: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ("--beside", "Plan", "--since", "2026-05", "--source", "survey")
    delivery = scores(journey, capsys, *words)["Delivery"]
    beside, (plan,) = delivery["beside"], delivery["between"]
    assert {value: score["n"] for value, score in beside["values"].items()} == {"A": 75, "B": 75}
    assert (beside["gap"]["worse"], beside["gap"]["real"]) == ("B", True)
    assert (plan["variable"], plan["worst"], plan["real"]) == ("Plan", "B", True)
    assert plan["share"] > 0.4
    assert delivery["split"] is True
    assert [round(crowd["share"], 2) for crowd in delivery["crowds"]] == [0.3, 0.7]
    assert -1 <= delivery["agreement"] < 0.2


def test_that_another_source_is_compared_with_the_rest(
    journey: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    found = scores(journey, capsys, "--against", "calls")
    assert found["Delivery"]["n"] == 300
    assert found["Delivery"]["change"]["before"]["n"] == 60
    assert found["Shop"]["change"] is None


def test_that_people_read_what_changed_and_who_differs(
    journey: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    capsys.readouterr()
    words = ["--against", "previous", "--beside", "Plan", "--source", "survey"]
    assert main(["scores", str(journey), *words]) == 0
    out = capsys.readouterr().out
    assert "compared with Apr 2026: 1 of 2 changes are real" in out
    assert "really worse" in out
    assert "Plan: A" in out
    assert "apart" in out


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--against", "2025-01"], "nothing is dated 2025-01; the evidence is 2026-04 to 2026-05"),
        (["--against", "2026-05"], "is not earlier than 2026-05"),
        (["--against", "Spring"], "the sources are survey, calls"),
        (["--against", "calls", "--source", "calls"], "compared with itself"),
        (["--beside", "Mood"], "no segment 'Mood', there is Plan"),
        (["--beside", "Plan", "--segment", "Plan=A"], "only be shown side by side while none"),
    ],
)
def test_that_a_comparison_that_cannot_be_made_is_refused_in_a_line(
    journey: Path, capsys: pytest.CaptureFixture[str], words: list[str], said: str
) -> None:
    capsys.readouterr()
    assert main(["scores", str(journey), "--json", *words]) == 1
    out, error = capsys.readouterr()
    assert not out
    assert said in error
    assert error.count("\n") == 1


def test_that_comparing_starts_no_window_system(journey: Path) -> None:
    code = (
        "import sys; from journeymap.cli import main; "
        f"main(['rank', {str(journey)!r}, '--against', 'previous', '--beside', 'Plan']); "
        "sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    )
    subprocess.run([sys.executable, "-c", code], check=True, capture_output=True)
