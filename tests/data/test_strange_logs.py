"""Logs with times and headings of their own: what each tells is counted, to the last second."""

from __future__ import annotations

import random
from collections import Counter, defaultdict
from collections.abc import Callable
from datetime import datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from journeymap.data.counted import InputError
from journeymap.data.importing import journey_from, prepare
from journeymap.evidence.project import Project

STEPS = ("Received", "Checked", "Decided", "Paid")
EASTERN = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
Event = tuple[int, int, str, datetime]


def events(cases: int = 60) -> list[Event]:
    dice, found = random.Random(9), list[Event]()
    for case in range(cases):
        moment = datetime(2024, 1, 4, 8, 15) + timedelta(hours=11 * case)
        for place, step in enumerate(STEPS[: dice.choice((4, 4, 3, 2))]):
            found.append((case, place, step, moment))
            moment += timedelta(minutes=dice.randint(10, 4000))
    return found


def half(moment: datetime, am: str, pm: str) -> str:
    return f"{moment:%d/%m/%Y %I:%M} {am if moment.hour < 12 else pm}"


def seconds(moment: datetime) -> int:
    return int((moment - datetime(1970, 1, 1)).total_seconds())


def serial(moment: datetime) -> str:
    days = (moment - datetime(1899, 12, 30)) / timedelta(days=1)
    return f"{days:.6f}".replace(".", ",")


# Headings (case, step, time, whose), and how a time is written.
TIMES: dict[str, tuple[str, Callable[[datetime], str]]] = {
    "German clocks": (
        "Antragsnr.;Schritt;Zeitpunkt;Zuständige Stelle",
        lambda t: f"{t:%d.%m.%Y, %H:%M} Uhr",
    ),
    "French clocks": ("Dossier;Opération;Horodatage;Service", lambda t: f"{t:%d/%m/%Y %Hh%M}"),
    "days of Excel with a comma": ("Ticket;Aktion;Zeit;Team", serial),
    "nanoseconds": ("trace_id;name;ts_ns;team", lambda t: f"{seconds(t)}000000000"),
    "halves with points": (
        "Reference number;Step;When;By team",
        lambda t: f"{t:%a %d %b %Y %I:%M} {'a.m.' if t.hour < 12 else 'p.m.'}",
    ),
    "Arabic halves": (
        "رقم البلاغ;الإجراء;وقت التحديث;الجهة المعالجة",
        lambda t: half(t, "ص", "م").translate(EASTERN),
    ),
    "two ids": ("application_no;step_desc;changed;customer_no", lambda t: f"{t:%Y-%m-%d %H:%M}"),
}


@pytest.mark.parametrize("how", TIMES)
def test_that_steps_and_waits_are_those_of_the_file(tmp_path: Path, how: str) -> None:
    headings, written = TIMES[how]
    told = events()
    lines = [f"N{c};{s};{written(t)};{'AB'[p % 2]}{c // 9 if how == 'two ids' else ''}"
             for c, p, s, t in told]  # fmt: skip
    path = tmp_path / "log.csv"
    path.write_text("\n".join([headings, *lines]) + "\n", encoding="utf-8")
    gathered = journey_from(path)
    assert gathered.recipe.kind == "events"
    assert gathered.recipe.case == headings.split(";")[0]
    cases = defaultdict[int, list[tuple[str, datetime]]](list)
    for case, _, step, moment in told:
        cases[case].append((step, moment))
    waits: Counter[tuple[str, str]] = Counter()
    for steps in cases.values():
        for (a, begun), (b, after) in pairwise(steps):
            waits[a, b] += seconds(after) - seconds(begun)
    assert gathered.source.people == len(cases)
    assert gathered.project.evidence is not None
    table = gathered.project.evidence.steps
    table = table[(table["variable"] == "") & (table["a"] != "") & (table["b"] != "")]
    names = {t.id: t.name for t in gathered.project.journey.touchpoints}
    found: Counter[tuple[str, str]] = Counter()
    for row in table.itertuples():
        found[names[str(row.a)], names[str(row.b)]] += round(float(str(row.seconds)))
    assert found == waits


def test_that_start_and_end_may_share_the_column_of_the_day(tmp_path: Path) -> None:
    lines = [
        f"{1000 + c};{step};{5 + c % 20:02d}.01.2024;09:{p}0:00;09:{p}7:30"
        for c in range(40)
        for p, step in enumerate(("Menu", "Queue", "Talk"))
    ]
    path = tmp_path / "calls.csv"
    path.write_text("\n".join(["Call ID;Segment;Date;Start time;End time", *lines]) + "\n")
    gathered = journey_from(path)
    assert (gathered.recipe.time, gathered.recipe.end) == ("Date Start time", "Date End time")
    assert gathered.project.evidence is not None
    steps = gathered.project.evidence.steps
    waited = steps[(steps["a"] != "") & (steps["b"] != "")]
    assert (waited["seconds"].sum(), waited["n"].sum()) == (80 * 150, 80)


def test_that_line_ends_may_change_under_a_title(tmp_path: Path) -> None:
    lines = [f"S{c}\t{s}\t{t:%Y-%m-%d %H:%M}\t{'AB'[p % 2]}" for c, p, s, t in events()]
    table = "\r\n".join(["Sub. ID\tMilestone\tReached at\tOwner dept", *lines]) + "\r\n"
    path = tmp_path / "log.tsv"
    path.write_bytes(f"Activation report\nPeriod:\t2024\n\n{table}".encode())
    gathered = journey_from(path)
    assert (gathered.source.used, gathered.recipe.department) == (len(lines), "Owner dept")


@pytest.mark.parametrize("heading", ["message", "event"])
def test_that_steps_are_told_apart_by_their_words_and_not_by_numbers(tmp_path, heading):
    said = ("Order #{} made", "Invoice INV-{} sent", "Order #{} paid", "Welcome")
    told = [(c, said[p].format(12_000 + c), t) for c, p, _, t in events()]
    lines = [f"C{c},{text},{t:%Y-%m-%d %H:%M}" for c, text, t in told]
    path = tmp_path / "log.csv"
    path.write_text("\n".join([f"customer,{heading},created_at", *lines]) + "\n")
    gathered = journey_from(path)
    assert gathered.recipe.activity == (f"{heading} (#)",)
    names = {t.name for t in gathered.project.journey.touchpoints}
    assert names == {"Order # made", "Invoice # sent", "Order # paid", "Welcome"}
    assert gathered.source.used == len(lines)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('10.0.0.7 - - [04/Jan/2024:08:00:00 +0000] "GET / HTTP/1.1" 200 4456\n' * 3, "web server"),
        (
            "#Software: IIS\n#Version: 1.0\n#Fields: date time c-ip cs-uri-stem sc-status\n"
            "2024-01-04 08:00:00 10.0.0.7 / 200\n",
            "web server",
        ),
        ('{"event": "Open", "time": 1}\n{"event": "Buy", "time": 2}\n', "JSON, one a line"),
    ],
)
def test_that_logs_of_servers_are_told_what_to_export(tmp_path, text, words):
    path = tmp_path / "access.log"
    path.write_text(text)
    with pytest.raises(InputError, match=words) as refused:
        prepare(path, Project())
    assert "who, what and when" in str(refused.value)


def test_that_the_id_everybody_has_is_the_case_of_clicks(tmp_path: Path) -> None:
    lines = [f"an{c},{f'u{c}' if c % 3 else ''},{s},{t:%Y-%m-%d %H:%M}" for c, _, s, t in events()]
    path = tmp_path / "tracks.csv"
    path.write_text("\n".join(["ANONYMOUS_ID,USER_ID,EVENT,TIMESTAMP", *lines]) + "\n")
    assert prepare(path, Project()).recipe.case == "ANONYMOUS_ID"
