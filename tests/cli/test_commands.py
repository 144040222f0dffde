"""The commands of the contract, run as a script would run them, on small files made here."""

from __future__ import annotations

import json
import os
import re
import struct
import subprocess
import sys
from pathlib import Path

import pytest

from journeymap.cli import main
from journeymap.export.files import PAGES
from journeymap.export.profiles import Profile, with_profile
from journeymap.export.tiles import tiling
from journeymap.storage.file import open_project, save_project

JOURNEY = {
    "format": "journeymap",
    "version": 1,
    "title": "Two hands",
    "language": "en",
    "stages": [{"id": "action", "name": "Action"}, {"id": "use", "name": "Use"}],
    "departments": [
        {"id": "sales", "name": "Sales"},
        {"id": "finance", "name": "Finance"},
        {"id": "support", "name": "Support"},
    ],
    "channels": [{"id": "store", "name": "Store"}],
    "touchpoints": [
        {"id": "order", "name": "Order", "stage": "action", "department": "sales"},
        {"id": "check", "name": "Credit check", "stage": "action", "department": "finance"},
        {"id": "bill", "name": "First bill", "stage": "use", "department": "finance"},
        {"id": "call", "name": "Support call", "stage": "use", "department": "support"},
    ],
    "transitions": [
        {"id": "order-check", "source": "order", "target": "check"},
        {"id": "check-bill", "source": "check", "target": "bill"},
        {"id": "bill-call", "source": "bill", "target": "call"},
        {"id": "check-call", "source": "check", "target": "call"},
    ],
    "notes": [{"id": "n1", "on": "order-check", "kind": "pain", "text": "nobody calls back"}],
}


@pytest.fixture
def exports(tmp_path: Path) -> Path:
    """A journey, a survey of 200 people and a log of 200 cases; half leave at the order."""
    (tmp_path / "journey.json").write_text(json.dumps(JOURNEY), encoding="utf-8")
    survey = ["id,date,Plan,Order,Credit check,First bill,Support call"]
    log = ["customer,activity,time"]
    for i in range(200):
        plan = "Home" if i % 2 else "Office"
        answers = (9, 3 + i % 3, 8, 8) if i % 2 else (10, 2, 9, 7)
        survey.append(f"p{i},2026-0{1 + i % 3}-11,{plan}," + ",".join(map(str, answers)))
        steps = ["Order"] if i % 2 else ["Order", "Credit check", "First bill", "Support call"]
        for hour, step in enumerate(steps):
            log.append(f"p{i},{step},2026-01-{1 + i % 20:02d} {8 + hour:02d}:00:00")
    (tmp_path / "survey.csv").write_text("\n".join(survey) + "\n", encoding="utf-8")
    (tmp_path / "log.csv").write_text("\n".join(log) + "\n", encoding="utf-8")
    (tmp_path / "survey.toml").write_text(
        'kind = "survey"\nrespondent = "id"\ndate = "date"\nsegments = ["Plan"]\n'
        + "".join(
            f'[[score]]\ncolumn = "{name}"\ntouchpoint = "{name}"\nmetric = "nps"\n'
            for name in ("Order", "Credit check", "First bill", "Support call")
        ),
        encoding="utf-8",
    )
    return tmp_path


@pytest.fixture
def journey(exports: Path) -> Path:
    path = exports / "two.journey"
    assert main(["new", str(path), "--from-json", str(exports / "journey.json")]) == 0
    recipe = str(exports / "survey.toml")
    assert main(["gather", str(path), str(exports / "survey.csv"), "--recipe", recipe]) == 0
    assert main(["gather", str(path), str(exports / "log.csv")]) == 0
    return path


def _json_of(capsys: pytest.CaptureFixture[str], *words: str) -> object:
    capsys.readouterr()
    assert main(list(words)) == 0
    return json.loads(capsys.readouterr().out)


def test_that_scores_come_out_with_n_and_interval(
    journey: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    scores = _json_of(capsys, "scores", str(journey), "--json")
    assert isinstance(scores, list)
    order = next(s for s in scores if s["touchpoint"] == "order")
    assert (order["n"], order["metric"], order["value"]) == (200, "nps", 100.0)
    assert order["name"] == "Order"
    assert order["histogram"] == {"9": 100, "10": 100}
    assert order["low"] < order["high"] <= 100


def test_that_a_segment_filters_the_answers(
    journey: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    scores = _json_of(capsys, "scores", str(journey), "--json", "--segment", "Plan=Home")
    assert isinstance(scores, list)
    assert {s["n"] for s in scores} == {100}


def test_that_since_and_until_keep_whole_months(
    journey: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    scores = _json_of(
        capsys, "scores", str(journey), "--json", "--since", "2026-02", "--until", "2026-02-28"
    )
    assert isinstance(scores, list)
    assert {s["n"] for s in scores} == {67}


def test_that_flow_lists_every_transition_and_who_left(
    journey: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    flow = _json_of(capsys, "flow", str(journey), "--json")
    assert isinstance(flow, dict)
    assert flow["customers"] == 200
    assert flow["completed"] == 100
    step = next(t for t in flow["transitions"] if t["source"] == "order")
    assert (step["target"], step["count"], step["handoff"]) == ("check", 100, True)
    assert step["wait_seconds"]["median"] == pytest.approx(3600, rel=0.1)


def test_that_the_hand_off_that_loses_customers_ranks_first(
    journey: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ranking = _json_of(capsys, "rank", str(journey), "--json")
    assert isinstance(ranking, list)
    first = ranking[0]
    assert (first["handoff"], first["rank"]) == ("order-check", 1)
    assert first["index"] == pytest.approx(50 + sum(first["contributions"].values()))
    assert first["low"] < first["index"] < first["high"]


def test_that_the_same_file_does_not_count_twice(
    exports: Path, journey: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = journey.read_bytes()
    assert main(["gather", str(journey), str(exports / "survey.csv")]) == 1
    error = capsys.readouterr().err
    assert "counted already" in error
    assert journey.read_bytes() == before


@pytest.mark.parametrize("ending", ["png", "svg", "pdf", "csv", "json"])
def test_that_every_export_is_written(journey: Path, ending: str) -> None:
    out = journey.with_name(f"map.{ending}")
    assert main(["export", str(journey), str(out)]) == 0
    assert out.stat().st_size > 200


@pytest.mark.parametrize(
    ("words", "status", "said"),
    [
        (["rank", "{dir}/nothing.journey"], 1, "nothing.journey"),
        (["export", "{journey}", "{dir}/map.doc"], 1, "map.doc"),
        (["export", "{journey}", "{journey}"], 1, "use one of"),
        (["gather", "{journey}", "{dir}/nothing.csv"], 1, "nothing.csv"),
        (["rank", "{journey}", "--segment", "Plan=Moon"], 1, "Plan"),
        (["rank", "{journey}", "--source", "moon"], 1, "moon"),
        (["new", "{journey}", "--template", "retail"], 1, "there already"),
        (["new", "{dir}/x.journey", "--template", "moon"], 1, "moon"),
    ],
)
def test_that_a_mistake_gives_one_line_and_changes_nothing(
    journey: Path,
    capsys: pytest.CaptureFixture[str],
    words: list[str],
    status: int,
    said: str,
) -> None:
    before = {p: p.read_bytes() for p in journey.parent.iterdir() if p.is_file()}
    capsys.readouterr()
    filled = [w.format(dir=journey.parent, journey=journey) for w in words]
    assert main(filled) == status
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("journeymap: error: ")
    assert err.count("\n") == 1
    assert said in err
    assert {p: p.read_bytes() for p in journey.parent.iterdir() if p.is_file()} == before


@pytest.mark.parametrize(
    "words", [["rank"], ["export", "x", "y", "--size", "big"], ["scores", "x", "--segment", "y"]]
)
def test_that_wrong_usage_ends_in_status_2(words: list[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        main(words)
    assert stop.value.code == 2


@pytest.mark.parametrize("language", ["fa", "ar"])
@pytest.mark.parametrize(
    "words",
    [
        ["rank"],
        ["rank", "x", "--loud"],
        ["rank", "x", "--json=yes"],
        ["rank", "x", "--since"],
        ["rank", "x", "--since", "May"],
        ["scores", "x", "--segment", "y"],
        ["new", "x"],
        ["new", "x", "--from-json", "y", "--template", "z"],
        ["export", "x", "y", "--size", "big"],
        ["export", "x", "y", "--size", "9x9"],
        ["export", "x", "y", "--theme", "red"],
        ["export", "x", "y", "--t", "red"],
        ["--sing"],
    ],
)
def test_that_wrong_usage_is_told_in_the_readers_language(
    words: list[str], language: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        main([*words, f"--lang={language}"])
    *usage, said = capsys.readouterr().err.splitlines()
    assert not usage[0].startswith("usage")
    _command, error, text = said.split(": ", 2)
    assert error == "error"
    outside_names = re.sub("[\u2066\u2068].*?\u2069", "", text)
    assert not re.search("[a-z]", outside_names), text
    with pytest.raises(SystemExit):
        main([*words, "--lang=en"])
    assert "usage: " in capsys.readouterr().err.lower()


def test_that_reading_and_counting_never_start_qt(journey: Path) -> None:
    code = (
        "import sys; from journeymap.cli import main; "
        f"assert main(['rank', {str(journey)!r}, '--json']) == 0; "
        "sys.exit(any(m.startswith('PySide6') for m in sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, timeout=600)
    assert done.returncode == 0, done.stderr


def test_that_without_a_display_the_window_is_refused_in_words() -> None:
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {k: v for k, v in os.environ.items() if k not in hidden}
    done = subprocess.run(
        [sys.executable, "-m", "journeymap"], capture_output=True, timeout=600, env=environment
    )
    if sys.platform in ("win32", "darwin"):
        pytest.skip("there is always a display here")
    assert done.returncode == 1
    assert b"no display" in done.stderr


def test_that_a_profile_of_the_document_says_how_an_export_looks(
    journey: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    opened = open_project(journey)
    kept = with_profile(opened.project, Profile("Slide", width=640, height=360, title="Board"))
    save_project(journey, kept, expected=opened.fingerprint)
    out = journey.with_name("map.png")
    asked = ["export", str(journey), str(out), "--profile"]
    assert main([*asked, "Slide"]) == 0
    assert png_size(out) == (640, 360)
    assert main([*asked, "Slide", "--size", "320x180", "--transparent"]) == 0
    assert png_size(out) == (320, 180)
    capsys.readouterr()
    assert main([*asked, "Poster"]) == 1
    assert "use one of Slide" in capsys.readouterr().err


def test_that_a_poster_comes_on_sheets_of_a4(journey: Path) -> None:
    out = journey.with_name("map.pdf")
    page = ["--page", "A2", "--portrait", "--tiles", "--lang", "fa", "--callouts", "0"]
    assert main(["export", str(journey), str(out), *page]) == 0
    plan = tiling(PAGES["A2"])
    assert f"/Count {plan.across * plan.down + 1}\n".encode() in out.read_bytes()


def png_size(path: Path) -> tuple[int, int]:
    return struct.unpack(">II", path.read_bytes()[16:24])
