"""Faults of event logs: each is said in a sentence, and nothing else happens."""

from __future__ import annotations

import gzip
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

from journeymap.data.counted import Cancelled, InputError
from journeymap.data.importing import gather, journey_from
from journeymap.data.recipe import Recipe
from journeymap.evidence.project import Project
from journeymap.storage.file import open_project, save_project

EVENTS = Recipe(kind="events")


def log(path: Path, cases: int = 300) -> Path:
    rows = ["case,activity,time"]
    for i in range(cases):
        rows += [
            f"c{i},{what},2026-03-{1 + i % 28:02d} {8 + n:02d}:00:00"
            for n, what in enumerate(("Ask", "Order", "Pay"))
        ]
    path.write_text("\n".join(rows) + "\n")
    return path


@pytest.mark.parametrize("grows", [True, False])
def test_that_fault_53_a_file_that_grows_or_shrinks_while_it_is_read_is_noticed(tmp_path, grows):
    path = log(tmp_path / "a.csv")
    done = []

    def meddle(share: float) -> None:
        if share > 0.5 and not done:
            done.append(share)
            text = path.read_text()
            path.write_text(text + text[-60:] if grows else text[: len(text) // 2])

    before = Project()
    with pytest.raises(InputError, match=r"changed while it was read|cannot be read"):
        gather(before, path, recipe=EVENTS, report=meddle)
    assert before.evidence is None


@pytest.mark.parametrize(
    "inside",
    [
        '<!DOCTYPE log [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>',
        '<!DOCTYPE log SYSTEM "http://127.0.0.1:{port}/log.dtd">',
        '<!DOCTYPE log [<!ENTITY x SYSTEM "http://127.0.0.1:{port}/x">]>',
        '<!DOCTYPE log [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
    ],
)
def test_that_fault_57_a_doctype_is_refused_and_nothing_is_fetched(tmp_path, inside):
    listening = socket.create_server(("127.0.0.1", 0))
    listening.settimeout(0.1)
    head = inside.replace("{port}", str(listening.getsockname()[1]))
    path = tmp_path / "a.xes"
    path.write_text(f'<?xml version="1.0"?>{head}<log><trace><event/></trace></log>')
    with pytest.raises(InputError, match="DOCTYPE"):
        journey_from(path, recipe=EVENTS)
    with pytest.raises(TimeoutError):
        listening.accept()
    listening.close()


def test_that_fault_57_a_million_tags_in_each_other_are_refused(tmp_path):
    path = tmp_path / "deep.xes"
    path.write_text("<log>" + "<a>" * 1_000_000)
    with pytest.raises(InputError):
        journey_from(path, recipe=EVENTS)


def test_that_fault_58_disorder_of_time_is_counted_told_and_never_a_negative_wait(tmp_path):
    path = tmp_path / "a.csv"
    rows = ["case,activity,start,end"]
    for i in range(40):
        end = "2026-03-02 20:00" if i < 3 else "2026-03-02 09:30"
        # The rows of a case stand the wrong way round, and one in four is in another zone.
        zone = "+01:00" if i % 4 == 0 else "+00:00"
        rows.append(f"c{i},Pay,2026-03-02T12:00:00{zone},2026-03-02T12:10:00{zone}")
        rows.append(f"c{i},Ask,2026-03-02T08:00:00{zone},{end.replace(' ', 'T')}:00{zone}")
    path.write_text("\n".join(rows) + "\n")
    recipe = Recipe(kind="events", case="case", activity=("activity",), time="start", end="end")
    found = journey_from(path, recipe=recipe)
    steps = found.project.evidence.steps
    inner = steps[(steps["a"] != "") & (steps["b"] != "")]
    assert inner["n"].sum() == 40
    assert inner.loc[inner["bin"] < 0, "n"].sum() == 3
    assert (inner["seconds"] >= 0).all()
    assert "3 steps beginning before the one ahead ends" in " ".join(found.warnings)


def test_that_fault_58_a_log_without_times_is_refused(tmp_path):
    path = tmp_path / "a.xes"
    event = '<event><string key="concept:name" value="Ask"/></event>'
    path.write_text(f'<log><trace><string key="concept:name" value="1"/>{event * 3}</trace></log>')
    with pytest.raises(InputError, match="times"):
        journey_from(path, recipe=EVENTS)


@pytest.mark.parametrize("name", ["a.csv.gz", "a.xes.gz"])
def test_that_fault_59_a_bomb_stops_at_a_counter(tmp_path, name):
    head = b"<log><trace>" if "xes" in name else b"case,activity,time\n"
    piece = b" " * (1 << 20) if "xes" in name else b"1,aaaa,2026-03-01\n" * 58_000
    path = tmp_path / name
    with gzip.open(path, "wb", compresslevel=9) as file:
        file.write(head)
        for _ in range(120):
            file.write(piece)
    with pytest.raises(InputError, match="unpack"):
        journey_from(path, recipe=EVENTS)


@pytest.mark.parametrize("at", [0.0, 0.5, 0.99, 1.0])
def test_that_fault_60_a_cancel_at_any_share_leaves_the_project_as_it_was(tmp_path, at):
    before = journey_from(log(tmp_path / "a.csv"), recipe=EVENTS).project

    def cancel(share: float) -> None:
        if share >= at:
            raise Cancelled

    path = log(tmp_path / "b.csv", 400)
    journey, evidence = before.journey, before.evidence
    with pytest.raises(Cancelled):
        gather(before, path, report=cancel)
    assert before.journey is journey
    assert before.evidence is evidence
    assert len(evidence.sources) == 1


def test_that_a_killed_gather_leaves_the_document_as_it_was(tmp_path):
    document = tmp_path / "x.journey"
    first = journey_from(log(tmp_path / "a.csv"), recipe=EVENTS)
    save_project(document, first.project, expected=None)
    before = document.read_bytes()
    later = log(tmp_path / "b.csv", 20_000)
    words = [sys.executable, "-m", "journeymap", "gather", str(document), str(later), "--apart"]
    for pause in (0.05, 0.4, 0.8, 1.2):
        process = subprocess.Popen(words, stderr=subprocess.DEVNULL)
        time.sleep(pause)
        process.kill()
        process.wait()
        if document.read_bytes() != before:  # it was faster than the pause
            assert len(open_project(document).project.evidence.sources) == 2
            document.write_bytes(before)
    assert open_project(document).project.same_as(first.project)
