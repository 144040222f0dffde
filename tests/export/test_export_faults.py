"""What must never leave by an export, whatever stands in names and files."""

from __future__ import annotations

import csv
import io
import re
import shutil
import subprocess
import zipfile
import zlib
from dataclasses import replace
from pathlib import Path

import pytest

from journeymap.analysis.findings import find
from journeymap.analysis.results import Findings, GreyZone
from journeymap.data.importing import gather
from journeymap.data.readers import connect, open_rows
from journeymap.data.recipe import recipe_from_toml
from journeymap.evidence.project import Project
from journeymap.evidence.selection import Selection
from journeymap.export.files import FORMATS, ExportOptions, content_of
from journeymap.export.table import ranking_csv, safe_cell
from journeymap.model.entities import Department, Touchpoint, Transition
from journeymap.model.journey import Journey
from journeymap.storage.file import save_project

ZONE = GreyZone(
    rank=1, handoff="ab", source="a", target="b", from_department="d", to_department="e",
    index=45.0, low=-5.25, high=60.0, times=0.8, contributions=(), say=None, do=0.8,
    strength=0.5, label="typical", worst_on_scores=False, rank_low=1, rank_high=1,
    chance_worst=0.1, first_under_any_weights=0.0, impact=None, owner="", n_answers=0,
    n_crossings=9, median_wait=None,
)  # fmt: skip
SURVEY = """customer,Date,Region,Ordering,Delivery,Say why
RSP-00417-KQ,2026-01-04,North,2,1,Late twice. Write me: kaveh.q@mail.example
RSP-00418-LM,2026-01-05,South,9,4,call +49 151 2345 6789
RSP-00419-NB,2026-02-06,North,8,9,
"""
LOG = """order,step,when,team
CASE-77001-X,Ordering,2026-01-04 10:00,Shop
CASE-77001-X,Delivery,2026-01-09 10:00,Carrier
CASE-77002-Y,Ordering,2026-01-05 11:00,Shop
"""
RECIPES = (
    'kind = "survey"\nrespondent = "customer"\ndate = "Date"\nsegments = ["Region"]\n'
    'comment = ["Say why"]\nkeep_comments = true\n'
    '[[score]]\ncolumn = "Ordering"\nmetric = "nps"\n[[score]]\ncolumn = "Delivery"\n'
    'metric = "nps"\n',
    'kind = "events"\ncase = "order"\nactivity = "step"\ntime = "when"\ndepartment = "team"\n',
)
PRIVATE = re.compile(r"RSP-|0041[789]|CASE-|7700[12]|kaveh|mail\.example|2345 6789", re.I)


@pytest.fixture(autouse=True)
def app(qapp):
    return qapp


def journey_with(*names: str) -> Journey:
    return Journey(
        title="Trip",
        departments=(Department("d", names[0]), Department("e", names[-1])),
        touchpoints=(
            Touchpoint("a", names[0], "use", "d"),
            Touchpoint("b", names[-1], "use", "e"),
        ),
        transitions=(Transition("ab", "a", "b", owner=names[0]),),
    )


def table_of(*names: str) -> bytes:
    return ranking_csv(Findings(Selection(), ranking=(ZONE,)), journey_with(*names))


@pytest.mark.parametrize("before", ["", " ", "\u00a0", "   "])
@pytest.mark.parametrize("first", ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"])
def test_that_no_cell_begins_like_a_formula_and_numbers_stay_numbers(
    first: str, before: str
) -> None:
    name = f"{before}{first}cmd|' /C calc'!A0"
    assert safe_cell(name) == f"'{name}"
    text = table_of(name, "-5").decode("utf-8-sig")
    (row,) = csv.DictReader(io.StringIO(text, newline=""))
    assert row["source"] == f"'{name}"
    assert row["to department"] == "'-5"  # a name, though it looks like a number
    assert float(row["low"]) == -5.25


def test_that_names_with_commas_quotes_and_line_ends_come_back_as_they_were(
    tmp_path: Path,
) -> None:
    names = ('Pay, "now"; or\nlater\r\n\t|', "بررسی، اعتبار\n«سریع»")
    path = tmp_path / "ranking.csv"
    path.write_bytes(table_of(*names))
    (row,) = csv.DictReader(io.StringIO(path.read_bytes().decode("utf-8-sig"), newline=""))
    assert (row["source"], row["target"]) == names
    with connect() as connection:
        clause = open_rows(connection, path).from_clause()
        read = connection.execute(f"SELECT source, target FROM {clause}").fetchall()
    assert read == [names]


def test_that_a_spreadsheet_is_told_that_a_table_is_unicode() -> None:
    data = table_of("بررسی اعتبار", "خدمة العملاء")
    assert data.startswith(b"\xef\xbb\xbf")
    assert not data[3:].startswith(b"\xef\xbb\xbf")
    assert "بررسی اعتبار" in data.decode("utf-8-sig")


def test_that_a_name_in_a_pdf_is_no_script_and_no_link(tmp_path: Path) -> None:
    nasty = ("</script><script>alert(1)</script>", "/JavaScript (app.alert\\(1\\)) /URI (http://x)")
    journey = journey_with(*nasty)
    project = Project(replace(journey, title=f"{nasty[1]} {nasty[0]}"))
    data = content_of(project, Findings(Selection()), "pdf", ExportOptions())
    plain, about = re.subn(rb"<x:xmpmeta.*?</x:xmpmeta>", b"", data + inflated(data), flags=re.S)
    assert about == 1  # the title stands there as text of an XML of its own
    for key in (b"/JavaScript", b"/URI", b"/Launch", b"/OpenAction", b"/AA", b"/EmbeddedFile"):
        assert not re.search(re.escape(key) + rb"\s*[(<\[/\d]", plain), key


@pytest.fixture(scope="module")
def measured(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """A journey whose files named people, with their comments kept."""
    folder = tmp_path_factory.mktemp("people")
    project = Project(journey_with("Ordering", "Delivery"))
    for name, text, recipe in zip(("survey", "log"), (SURVEY, LOG), RECIPES, strict=True):
        path = folder / f"{name}.csv"
        path.write_text(text, encoding="utf-8")
        project = gather(project, path, recipe=recipe_from_toml(recipe)).project
    assert project.evidence is not None
    return project


@pytest.mark.parametrize("ending", FORMATS)
def test_that_nobody_who_answered_is_named_in_an_export(measured: Project, ending: str) -> None:
    found = find(measured.journey, measured.evidence, Selection())
    assert found.responses == 3
    data = content_of(measured, found, ending, ExportOptions(theme="light"))
    said = words_of(data, ending)
    assert said.strip()
    assert not PRIVATE.search(said)
    if ending not in ("png", "pdf"):  # that names could be found at all
        assert "Delivery" in said


def test_that_nobody_who_answered_is_named_in_the_document(
    measured: Project, tmp_path: Path
) -> None:
    path = tmp_path / "shop.journey"
    save_project(path, measured, expected=None)
    assert "Late twice" in words_of(path.read_bytes(), "journey")
    assert not PRIVATE.search(words_of(path.read_bytes(), "journey"))


def words_of(data: bytes, ending: str) -> str:
    """Everything that stands in a file, unpacked."""
    if data.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(data)) as file:
            inside = [words_of(file.read(name), "") for name in file.namelist()]
            return "\n".join([*file.namelist(), *inside])
    if ending == "pdf" and (tool := shutil.which("pdftotext")):
        out = subprocess.run([tool, "-", "-"], input=data, capture_output=True, check=True)
        return f"{out.stdout.decode()}\n{data.decode('latin-1')}"
    return (data + inflated(data)).decode("utf-8", "replace")


def inflated(data: bytes) -> bytes:
    """What stands in the packed streams of a PDF."""
    out = []
    for match in re.finditer(rb"stream\r?\n", data):
        unpacker = zlib.decompressobj()
        try:
            out.append(unpacker.decompress(data[match.end() :]))
        except zlib.error:
            continue
    return b"\n".join(out)
