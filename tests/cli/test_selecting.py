"""Selections on the command line: two segments at once are counted again from the files."""

from __future__ import annotations

import json
import random
from pathlib import Path

import pytest

from journeymap.cli import main

DICE = random.Random(5)
PEOPLE = [
    (f"p{i}", f"2026-0{1 + i % 6}-11", DICE.choice("AB"), DICE.choice("NS"), DICE.randint(1, 5))
    for i in range(120)
]
STEPS = [DICE.randint(1, 3) for _ in PEOPLE]


@pytest.fixture(scope="module")
def journey(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A journey of 120 people whose answers and steps are known."""
    tmp_path = tmp_path_factory.mktemp("selecting")
    survey = "customer_id,date,Plan,Region,Rating of Pay\n"
    log = "case,activity,time,Plan,Region,department\n"
    for person, steps in zip(PEOPLE, STEPS, strict=True):
        survey += ",".join(map(str, person)) + "\n"
        for at in range(steps):
            step, owner = (("Order", "Shop"), ("Pay", "Finance"), ("Ship", "Depot"))[at]
            log += f"{person[0]},{step},{person[1]} 1{at}:00:00,{person[2]},{person[3]},{owner}\n"
    (tmp_path / "survey.csv").write_text(survey, encoding="utf-8")
    (tmp_path / "log.csv").write_text(log, encoding="utf-8")
    path = tmp_path / "a.journey"
    assert main(["new", str(path), "--from-events", str(tmp_path / "log.csv")]) == 0
    assert main(["gather", str(path), str(tmp_path / "survey.csv")]) == 0
    return path


BOTH = ["--segment", "Plan=A", "--segment", "Region=N"]
FEW = [*BOTH, "--since", "2026-02", "--until", "2026-03"]


@pytest.mark.parametrize(("words", "months"), [(BOTH, range(1, 7)), (FEW, range(2, 4))])
def test_that_two_segments_at_once_select_answers_and_cases(
    journey: Path, capsys: pytest.CaptureFixture[str], words: list[str], months: range
) -> None:
    chosen = [
        steps
        for (_, day, plan, region, _), steps in zip(PEOPLE, STEPS, strict=True)
        if (plan, region) == ("A", "N") and int(day[5:7]) in months
    ]
    capsys.readouterr()
    assert main(["scores", str(journey), "--json", *words]) == 0
    (score,) = json.loads(capsys.readouterr().out)
    assert (score["name"], score["n"]) == ("Pay", len(chosen))
    assert main(["flow", str(journey), "--json", *words]) == 0
    flow = json.loads(capsys.readouterr().out)
    assert flow["customers"] == len(chosen)
    assert {s["source_name"]: s["count"] for s in flow["transitions"]} == {
        "Order": sum(steps > 1 for steps in chosen),
        "Pay": sum(steps > 2 for steps in chosen),
    }


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (BOTH, "put it back"),
        (["--segment", "Plan=A", "--segment", "Mood=1"], "no segment 'Mood'"),
        (["--segment", "Plan=Z"], "no 'Z' in segment 'Plan'"),
        (["--source", "else"], "no source 'else'"),
        (["--since", "2026-05", "--until", "2026-01"], "is after --until"),
    ],
)
def test_that_a_selection_that_cannot_be_answered_is_refused_in_a_line(
    journey: Path, capsys: pytest.CaptureFixture[str], words: list[str], said: str
) -> None:
    log = journey.parent / "log.csv"
    log.rename(log.with_suffix(".away"))
    capsys.readouterr()
    status = main(["scores", str(journey), "--json", *words])
    log.with_suffix(".away").rename(log)
    assert status == 1
    out, error = capsys.readouterr()
    assert not out
    assert said in error
    assert error.startswith("journeymap: error: ")
    assert error.count("\n") == 1


@pytest.mark.parametrize(
    ("recipe", "said"),
    [
        ('kind = "events"\n', "the recipe is one for events"),
        ('[[score]]\ncolumn = "Nope"\n', "there is no column 'Nope'"),
        ('[[score]]\ncolumn = "Rating of Pay"\nmetric = "nps"\nscale = [1, 5]\n', "0 to 10"),
        ('[[score]]\ncolumn = "Rating of Pay"\nscale = [0, inf]\n', "scale needs"),
        ('[[score]]\ncolumns = ["Plan", "Plan"]\n', "named twice"),
        ('weight = "Plan"\n[[score]]\ncolumn = "Rating of Pay"\n', "no row has a weight"),
        ('date = "date"\ndate_format = "dd/mm/yyyy"\n', "cannot be read"),
    ],
)
def test_that_a_wrong_recipe_is_refused_and_nothing_is_made(
    journey: Path, capsys: pytest.CaptureFixture[str], recipe: str, said: str
) -> None:
    path, out = journey.parent / "r.toml", journey.parent / "new.journey"
    path.write_text(recipe, encoding="utf-8")
    survey = str(journey.parent / "survey.csv")
    capsys.readouterr()
    assert main(["new", str(out), "--from-survey", survey, "--recipe", str(path)]) == 1
    assert said in capsys.readouterr().err
    assert not out.exists()


def test_that_a_score_may_be_a_segment_too(journey: Path, tmp_path: Path) -> None:
    path, out = tmp_path / "r.toml", tmp_path / "new.journey"
    path.write_text('segments = ["Rating of Pay"]\n[[score]]\ncolumn = "Rating of Pay"\n')
    survey = str(journey.parent / "survey.csv")
    assert main(["new", str(out), "--from-survey", survey, "--recipe", str(path)]) == 0


def test_that_weights_shape_the_mean_and_the_effective_number(
    journey: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = journey.parent
    rows = [(0.5 + i % 3, 1 + i % 5) for i in range(60)]
    lines = "".join(f"p{i},{w},{score}\n" for i, (w, score) in enumerate(rows))
    (folder / "w.csv").write_text(f"id,w,Seat\n{lines}", encoding="utf-8")
    (folder / "r.toml").write_text('weight = "w"\n[[score]]\ncolumn = "Seat"\nmetric = "rating"\n')
    out = str(folder / "w.journey")
    new = ["new", out, "--from-survey", str(folder / "w.csv"), "--recipe", str(folder / "r.toml")]
    assert main(new) == 0
    capsys.readouterr()
    assert main(["scores", out, "--json"]) == 0
    (score,) = json.loads(capsys.readouterr().out)
    total = sum(w for w, _ in rows)
    assert score["n"] == 60
    assert score["n_effective"] == pytest.approx(total**2 / sum(w * w for w, _ in rows))
    assert score["mean"] == pytest.approx(sum(w * s for w, s in rows) / total)
