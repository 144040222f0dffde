"""A campaign of damaged files: each is counted row by row, or refused in words. Run with -m slow.

JOURNEYMAP_FUZZ sets how many files are tried (2,000), JOURNEYMAP_FUZZ_SEED where it begins. All
imports of a campaign are connections to one DuckDB: to begin one takes longer than a small file.
"""

from __future__ import annotations

import contextlib
import faulthandler
import gzip
import io
import json
import os
import random
import tempfile
import time
from collections.abc import Callable
from functools import cache, partial
from pathlib import Path

import made_exports as made
import more_exports
import pytest

from journeymap.data import readers
from journeymap.data.counted import InputError
from journeymap.data.gathered import Gathered
from journeymap.data.importing import journey_from
from journeymap.data.recipe import Recipe
from journeymap.evidence.project import Project
from journeymap.storage.errors import StorageError
from journeymap.storage.file import open_project, save_project

NUMBER = int(os.environ.get("JOURNEYMAP_FUZZ", "2000"))
SEED = int(os.environ.get("JOURNEYMAP_FUZZ_SEED", "0"))
#: Of work for one file; six times as many on the clock are a hang.
SECONDS = 10.0

WORDS = ("", "N/A", "-", "11", "99", "0", "۵", "4,5", "10 - Strongly agree", '"', '""', "=1+1",
         "\\N", "NaN", "1e999", "٪", "\u202e", "x" * 500, "2026-02-30",
         "1403/01/15", "Total")  # fmt: skip
BYTES = (b"\x00", b"\xff", b"\xfe\xff", b"\r", b"\n", b'"', b";", b"\t", b"\xef\xbb\xbf", b"\x1a",
         b"\xd8\x34", b"<!DOCTYPE x>", b"&a;", b"</trace>")  # fmt: skip


def survey(dice: random.Random) -> bytes:
    mark = dice.choice(",;\t|")
    names = ["id", "date", "Plan", "Rating of shop", "NPS (0-10)", "Comment"]
    lines = [mark.join(names)]
    for i in range(dice.randint(0, 30)):
        day = dice.choice((f"2026-01-{1 + i % 28:02d}", f"{1 + i % 28}.1.2026", f"1404/01/{1 + i}"))
        cells = [f"p{i}", day, dice.choice("AB"), str(dice.randint(0, 6)), str(dice.randint(0, 11))]
        cells.append('"said ""so"", and\nleft"' if dice.random() < 0.1 else "fine")
        if dice.random() < 0.1:
            cells[dice.randrange(5)] = dice.choice(WORDS[:9])
        lines.append(mark.join(cells))
    text = dice.choice(("\n", "\r\n")).join(lines) + "\n" * dice.randint(0, 2)
    return text.encode(dice.choice(("utf-8", "utf-8-sig", "utf-16", "utf-8")))


def log(dice: random.Random) -> bytes:
    times: tuple[Callable[[int], str], ...] = (
        lambda n: f"2026-01-{1 + n % 28:02d}T{n % 24:02d}:00:00Z",
        lambda n: f"{1 + n % 28:02d}/01/2026 {n % 24:02d}:30",
        lambda n: str(1767600000000 + n * 3_600_000),
        lambda n: f"۱۴۰۴/۱۰/{1 + n % 28:02d}",
    )
    spelled = dice.choice(times)
    lines = ["case,activity,time,department"]
    for i in range(dice.randint(0, 40)):
        step = dice.choice(("Order", "Pay", "Ship", "NA", ""))
        lines.append(f"c{i // 3},{step},{spelled(i)},{dice.choice(('Shop', 'Depot', ''))}")
    return ("\n".join(lines) + "\n").encode()


def xes(dice: random.Random) -> bytes:
    traces = ""
    for i in range(dice.randint(0, 8)):
        events = "".join(
            f'<event><string key="concept:name" value="{step}"/>'
            f'<date key="time:timestamp" value="2026-01-0{1 + i}T0{at}:00:00+01:00"/></event>'
            for at, step in enumerate(dice.sample(["Order", "Pay", "Ship"], 2))
        )
        traces += f'<trace><string key="concept:name" value="{i}"/>{events}</trace>'
    return f'<?xml version="1.0"?><log xes.version="1.0">{traces}</log>'.encode()


def workbook(dice: random.Random) -> bytes:
    import xlsxwriter

    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        sheet = book.add_worksheet("Answers")
        for at, name in enumerate(("id", "Plan", "Rating of shop", "NPS")):
            sheet.write(0, at, name)
        for row in range(1, dice.randint(1, 15)):
            sheet.write_row(row, 0, [f"p{row}", dice.choice("AB"), dice.randint(1, 5), row % 11])
    return out.getvalue()


@cache
def other(number: int) -> made.Table:
    """An export in the style of another tool."""
    return more_exports.MAKERS[number]().table


OTHERS = tuple(partial(other, number) for number in range(len(more_exports.MAKERS)))
MAKERS = (made.qualtrics, made.surveymonkey, made.limesurvey, made.google_forms,
          made.microsoft_forms, made.typeform, made.kobo, made.long_shape, *OTHERS)  # fmt: skip


def wounded(dice: random.Random) -> made.Table:
    """An export of some survey tool, rows and cells of it moved, lost, doubled, replaced."""
    table = [list(row) for row in dice.choice(MAKERS)()]
    del table[dice.randint(4, len(table)) :]
    for _ in range(dice.randint(0, 8)):
        at = dice.randrange(len(table))
        row = table[at]
        place = dice.randrange(max(1, len(row)))
        match dice.randrange(8):
            case 0:
                row[place : place + 1] = [dice.choice(WORDS)]
            case 1:
                del table[at]
                table = table or [["x"]]
            case 2:
                table.insert(at, list(row))
            case 3:
                table.insert(at, [""] * len(row))
            case 4:
                dice.shuffle(row)
            case 5:
                for other in table:
                    del other[place : place + 1]
            case 6:
                for other in table:
                    other.insert(place, dice.choice(("", "5", "a@example.org", "2026-01-01")))
            case 7:
                table[0][:] = [dice.choice((name, "", "Q", name.upper())) for name in table[0]]
    return table


def exported(ending: str) -> Callable[[random.Random], bytes]:
    """A maker of wounded exports in one kind of file."""

    def make(dice: random.Random) -> bytes:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / f"made.{ending}"
            return made.write(wounded(dice), path).read_bytes()

    return make


def spss(dice: random.Random) -> bytes:
    import pandas as pd
    import pyreadstat

    rows = dice.randint(1, 30)
    frame = pd.DataFrame(
        {
            "q1": [float(dice.randint(1, 5)) for _ in range(rows)],
            "nps": [float(dice.randint(0, 11)) for _ in range(rows)],
            "town": [dice.choice(("Kish", "Yazd", "")) for _ in range(rows)],
        }
    )
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "made.sav"
        pyreadstat.write_sav(
            frame, str(path), column_labels=["Satisfaction with the shop", "Recommend us?", "Town"],
            variable_value_labels={"q1": {1: "poor", 5: "good"}},
            missing_ranges={"nps": [11]} if dice.random() < 0.5 else None,
            compress=dice.random() < 0.5,
        )  # fmt: skip
        return path.read_bytes()


def journey(dice: random.Random) -> bytes:
    touchpoints = [
        {"id": f"t{i}", "name": f"Step {i}", "stage": "use"} for i in range(dice.randint(0, 5))
    ]
    raw = {"format": "journeymap", "version": 1, "title": "x", "touchpoints": touchpoints,
           "stages": [{"id": "use", "name": "Use"}], "transitions": []}  # fmt: skip
    return json.dumps(raw, indent=1).encode()


def mutated(raw: bytes, dice: random.Random) -> bytes:
    """Bytes cut, flipped, doubled, moved, spliced: up to four wounds, or none."""
    for _ in range(dice.randint(0, 4)):
        at, to = (dice.randrange(len(raw) + 1) for _ in range(2))
        match dice.randrange(8):
            case 0:
                raw = raw[:at]
            case 1:
                raw = raw[:at] + bytes([dice.randrange(256)]) + raw[at + 1 :]
            case 2:
                raw = raw[:at] + dice.choice(BYTES) + raw[at:]
            case 3:
                raw = raw[:at] + dice.choice(WORDS).encode() + raw[at:]
            case 4:
                raw = raw[: min(at, to)] + raw[max(at, to) :]
            case 5:
                raw = raw[: max(at, to)] + raw[min(at, to) :]
            case 6:
                lines = raw.split(b"\n")
                dice.shuffle(lines)
                raw = b"\n".join(lines)
            case 7:
                raw = raw.replace(b",", dice.choice((b";", b",,", b"\t")), dice.randint(1, 3))
    return raw


KINDS: tuple[tuple[str, Callable[[random.Random], bytes], Recipe], ...] = (
    ("answers.csv", survey, Recipe()),
    ("answers.csv", survey, Recipe(kind="survey")),
    ("answers.csv.gz", survey, Recipe()),
    ("log.csv", log, Recipe(kind="events")),
    ("log.csv", log, Recipe()),
    ("log.xes", xes, Recipe()),
    ("log.xes.gz", xes, Recipe()),
    ("answers.xlsx", workbook, Recipe()),
    ("made.csv", exported("csv"), Recipe()),
    ("made.xlsx", exported("xlsx"), Recipe(kind="survey")),
    ("made.ods", exported("ods"), Recipe(kind="survey")),
    ("made.sav", spss, Recipe()),
    ("plain.json", journey, Recipe()),
    ("map.journey", journey, Recipe()),
)


def check_accounts(found: Gathered) -> None:
    """Every row is used or left out with a reason; no count is below zero."""
    source = found.source
    assert 0 <= source.used <= source.rows
    assert source.used + sum(source.skipped.values()) == source.rows, (source.skipped, source.rows)
    assert all(count > 0 for count in source.skipped.values())
    evidence = found.project.evidence
    assert evidence is not None
    scores = evidence.scores
    assert (scores["n"] > 0).all()
    assert scores["code"].between(scores["low"], scores["high"]).all()


def try_one(number: int, folder: Path) -> str:
    """One damaged file through the door; says whether it was counted or refused."""
    dice = random.Random(f"{SEED} {number}")
    name, make, recipe = KINDS[number % len(KINDS)]
    path = folder / name
    if make is journey:
        raw = make(dice)
        path.write_bytes(raw)
        if name.endswith(".journey"):
            path.unlink()
            (folder / "plain.json").write_bytes(raw)
            save_project(
                path, Project(open_project(folder / "plain.json").project.journey), expected=None
            )
        path.write_bytes(mutated(path.read_bytes(), dice))
        with contextlib.suppress(StorageError):
            open_project(path)
            return "opened"
        return "refused"
    raw = make(dice)
    if not name.startswith("made.") or dice.random() < 0.5:
        raw = mutated(raw, dice)
    if name.endswith(".gz"):
        raw = gzip.compress(raw)
        raw = mutated(raw, dice) if dice.random() < 0.5 else raw
    path.write_bytes(raw)
    before = path.read_bytes()
    refusal = ""
    try:
        check_accounts(journey_from(path, recipe=recipe))
    except InputError as error:
        refusal = error.what or "Error without words"
    assert "Error" not in refusal, refusal
    assert path.read_bytes() == before
    return "refused" if refusal else "counted"


def campaign(numbers: range, folder: Path) -> dict[str, int]:
    database = readers.connect(threads=1)
    with pytest.MonkeyPatch.context() as patch, database:
        patch.setattr(readers, "connect", lambda *_, **__: database.cursor())
        return tried(numbers, folder)


def tried(numbers: range, folder: Path) -> dict[str, int]:
    outcomes: dict[str, int] = {}
    for number in numbers:
        begun = time.process_time()
        faulthandler.dump_traceback_later(6 * SECONDS, exit=True)
        try:
            outcome = try_one(number, folder)
        except Exception as error:
            raise AssertionError(
                f"file {number} of seed {SEED} ({KINDS[number % len(KINDS)][0]})"
            ) from error
        finally:
            faulthandler.cancel_dump_traceback_later()
        assert time.process_time() - begun < SECONDS, f"file {number} of seed {SEED} took too long"
        outcomes[outcome] = outcomes.get(outcome, 0) + 1
        for left in folder.iterdir():
            left.unlink()
    return outcomes


def test_that_a_few_damaged_files_are_counted_or_refused(tmp_path: Path) -> None:
    outcomes = campaign(range(2 * len(KINDS)), tmp_path)
    assert outcomes.get("counted", 0) > 0
    assert outcomes.get("refused", 0) > 0


@pytest.mark.slow
def test_that_thousands_of_damaged_files_are_counted_or_refused(tmp_path: Path) -> None:
    outcomes = campaign(range(NUMBER), tmp_path)
    assert sum(outcomes.values()) == NUMBER
    assert min(outcomes.get("counted", 0), outcomes.get("refused", 0)) > 0.1 * NUMBER
