"""The same log from every format counts the same, to the last count."""

from __future__ import annotations

import csv
import gzip
from collections import Counter
from pathlib import Path
from xml.sax.saxutils import quoteattr

import duckdb
import pytest
import xlsxwriter

from journeymap.cli import main as run
from journeymap.data.importing import gather
from journeymap.data.recipe import Recipe
from journeymap.evidence.project import Project

ENDINGS = ("csv", "csv.gz", "tsv", "parquet", "xes", "xes.gz", "xlsx")
RECIPE = Recipe(
    kind="events", case="case:concept:name", activity=("concept:name",), time="time:timestamp",
    inactive_after="30d", segments=(),
)  # fmt: skip
COLUMNS = ("case:concept:name", "concept:name", "time:timestamp")


def rows_of(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return [[row[c] for c in COLUMNS] for row in csv.DictReader(file)]


def write(rows: list[list[str]], path: Path) -> Path:
    ending = path.name.split(".", 1)[1]
    table = [list(COLUMNS), *rows]
    if ending.startswith("xes"):
        text = as_xes(rows)
    else:
        separator = "\t" if ending == "tsv" else ","
        text = "\n".join(separator.join(row) for row in table) + "\n"
    if ending.endswith(".gz"):
        path.write_bytes(gzip.compress(text.encode()))
    elif ending == "xlsx":
        with xlsxwriter.Workbook(path) as book:
            sheet = book.add_worksheet()
            for i, row in enumerate(table):
                for j, cell in enumerate(row):
                    sheet.write_string(i, j, cell)
    elif ending == "parquet":
        plain = path.with_suffix(".plain")
        plain.write_text(text)
        source = f"read_csv('{plain}', all_varchar=true)"
        duckdb.sql(f"SELECT * FROM {source}").write_parquet(str(path))
    else:
        path.write_text(text)
    return path


def as_xes(rows: list[list[str]]) -> str:
    cases: dict[str, list[list[str]]] = {}
    for row in rows:
        cases.setdefault(row[0], []).append(row)
    out = ['<log xes.version="1.0">']
    for case, own in cases.items():
        out.append(f'<trace><string key="concept:name" value={quoteattr(case)}/>')
        out += [
            f'<event><string key="concept:name" value={quoteattr(what)}/>'
            f'<date key="time:timestamp" value="{at.replace(" ", "T", 1)}"/></event>'
            for _, what, at in own
        ]
        out.append("</trace>")
    return "".join([*out, "</log>"])


@pytest.mark.parametrize(
    ("name", "cases", "events", "kinds"),
    [("running_example/running-example.csv", 6, 42, 8), ("receipt/receipt.csv", 1434, 8577, 27)],
)
def test_that_a_log_counts_the_same_from_every_format(
    shared_data, tmp_path, name, cases, events, kinds
):
    rows = rows_of(shared_data / name)
    found = {}
    for ending in ENDINGS:
        gathered = gather(Project(), write(rows, tmp_path / f"log.{ending}"), recipe=RECIPE)
        assert (gathered.source.people, gathered.source.used) == (cases, events), ending
        assert len(gathered.project.journey.touchpoints) == kinds, ending
        found[ending] = gathered.project.evidence
    for ending, evidence in found.items():
        for table in ("steps", "weeks", "visits"):
            one, other = (
                getattr(e, table).drop(columns="source") for e in (evidence, found["csv"])
            )
            assert one.equals(other), (ending, table)


def test_that_handover_of_work_between_people_is_the_published_one(shared_data):
    """Oracle: van der Aalst's textbook log with the person as what is counted."""
    recipe = Recipe(
        kind="events", case="case:concept:name", activity=("org:resource",),
        time="time:timestamp", segments=(), inactive_after="30d",
    )  # fmt: skip
    path = shared_data / "running_example" / "running-example.csv"
    found = gather(Project(), path, recipe=recipe)
    names = {t.id: t.name for t in found.project.journey.touchpoints}
    table = found.project.evidence.steps
    inner = table[(table["a"] != "") & (table["b"] != "")]
    count: Counter[tuple[str, str]] = Counter()
    for a, b, n in zip(inner["a"], inner["b"], inner["n"], strict=True):
        count[names[a], names[b]] += n
    assert sum(count.values()) == 36
    assert sum(n for (a, b), n in count.items() if a != b) == 32
    expected = {
        ("Sara", "Ellen"): 4, ("Sara", "Sara"): 3, ("Ellen", "Mike"): 3, ("Mike", "Sara"): 3,
        ("Pete", "Sara"): 3,
    }  # fmt: skip
    assert {pair: count[pair] for pair in expected} == expected
    assert inner["returned"].sum() == 2
    assert len(names) == 6


def test_that_a_picture_may_draw_the_busiest_ways_alone_and_says_so(shared_data, tmp_path):
    document, picture = tmp_path / "x.journey", tmp_path / "x.svg"
    log = shared_data / "receipt" / "receipt.csv"
    run(["new", str(document), "--from-events", str(log)])
    assert run(["export", str(document), str(picture), "--flow", "0.5"]) == 0
    assert "rare ways not drawn" in picture.read_text(encoding="utf-8")
