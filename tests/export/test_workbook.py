"""The workbook: numbers that are numbers, texts that are texts, sheets that read from the right."""

from __future__ import annotations

import io
import re
import zipfile
from functools import cache

import pytest
from PySide6.QtCore import QBuffer
from PySide6.QtGui import QImage
from python_calamine import CalamineWorkbook

from journeymap.analysis.findings import find
from journeymap.analysis.results import Findings
from journeymap.data.importing import gather
from journeymap.data.recipe import recipe_from_toml
from journeymap.evidence.project import Project
from journeymap.evidence.selection import Selection
from journeymap.export.files import ExportOptions
from journeymap.export.workbook import workbook_bytes
from journeymap.i18n.locale import locale_for
from journeymap.model.edits import change
from journeymap.model.entities import Department, Touchpoint, Transition
from journeymap.model.journey import Journey
from tests.example.shipped import example
from tests.export.test_files import ZONE

NASTY = ("=cmd()", "+48 helpline", "-1", "@x", "＝1", "\t=1", "بررسی اعتبار", "1e5", "http://a.b")


@cache
def written(language: str) -> bytes:
    project = example()
    found = find(project.journey, project.evidence, Selection())
    return workbook_bytes(project, found, ExportOptions(locale_for(language)))


def sheets_of(data: bytes) -> dict[str, list[list[object]]]:
    book = CalamineWorkbook.from_filelike(io.BytesIO(data))
    return {n: book.get_sheet_by_name(n).to_python(skip_empty_area=False) for n in book.sheet_names}


def parts(data: bytes, pattern: str) -> dict[str, str]:
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        return {n: file.read(n).decode() for n in file.namelist() if re.search(pattern, n)}


def test_that_the_workbook_has_what_an_analyst_needs() -> None:
    sheets = sheets_of(written("en"))
    assert list(sheets) == ["Ranking", "Scores", "Flow", "Leaving", "Departments", "Method"]
    assert all(sheet[0][0] == example().journey.title for sheet in sheets.values())
    assert len(parts(written("en"), r"charts/chart\d+\.xml$")) >= 4


def test_that_points_add_up_to_the_index_in_cells_that_are_numbers() -> None:
    head, *rows = sheets_of(written("en"))["Ranking"][3:]
    assert head[4] == "Index"
    assert len([row for row in rows if row[0]]) == len(
        find(example().journey, example().evidence, Selection()).ranking
    )
    for row in rows[:5]:
        points = [p for p in row[9:15] if p != ""]
        assert 50 + sum(points) == pytest.approx(row[4])


def test_that_every_score_stands_with_its_n_and_its_interval() -> None:
    head, *rows = sheets_of(written("en"))["Scores"][3:]
    assert head[5:9] == ["Answers", "Score", "Low (95%)", "High (95%)"]
    found = find(example().journey, example().evidence, Selection())
    told = {(r[0], r[4]): r[5:9] for r in rows if r[5]}
    names = {t.id: t.name for t in example().journey.touchpoints}
    for score in found.scores:
        if score.n:
            key = names[score.touchpoint], score.metric.upper()
            assert told[key] == pytest.approx([score.n, score.value, score.low, score.high])


def test_that_the_matrix_counts_hand_overs_in_the_colour_of_the_experience() -> None:
    sheet = sheets_of(written("en"))["Departments"]
    at = next(i for i, row in enumerate(sheet) if row[0] == "Customers handed over")
    columns, rows = sheet[at + 1][1:], sheet[at + 2 : at + 2 + 5]
    steps = {(row[0], to): n for row in rows for to, n in zip(columns, row[1:], strict=False)}
    assert steps["Sales", "Finance"] > 4000
    (styles,) = parts(written("en"), r"styles\.xml$").values()
    assert len(set(re.findall(r'fgColor rgb="FF([0-9A-F]{6})"', styles))) >= 4


def test_that_title_subtitle_and_logo_of_an_export_stand_on_its_sheets(qapp) -> None:
    project = example()
    found = find(project.journey, project.evidence, Selection())
    image = QImage(300, 100, QImage.Format.Format_RGB32)
    image.fill(0xFF0A7A5C)
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    logo = bytes(buffer.data().data())
    asked = ExportOptions(title="=Board", subtitle="November", logo=logo)
    data = workbook_bytes(project, found, asked)
    for sheet in sheets_of(data).values():
        assert [row[0] for row in sheet[:2]] == ["=Board", "November"]
        assert "3,392" in str(sheet[2][0])
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        assert [file.read(n) for n in file.namelist() if n.startswith("xl/media/")] == [logo]


@pytest.mark.parametrize(("language", "ways"), [("en", "minMax"), ("fa", "maxMin")])
def test_that_bars_begin_where_reading_does_and_the_worst_is_on_top(
    language: str, ways: str
) -> None:
    charts = parts(written(language), r"charts/chart\d+\.xml$").values()
    lying = [xml for xml in charts if '<c:barDir val="bar"/>' in xml]
    assert len(lying) == 3
    for xml in lying:
        found = dict(re.findall(r'<c:(catAx|valAx)>.*?<c:orientation val="(\w+)"', xml))
        assert found == {"catAx": "maxMin", "valAx": ways}


def test_that_a_row_is_as_high_as_the_reasons_in_it() -> None:
    xml = parts(written("en"), r"worksheets/sheet1\.xml$").popitem()[1]
    heights = {int(r): float(h) for r, h in re.findall(r'<row r="(\d+)"[^>]*? ht="([\d.]+)"', xml)}
    head, *rows = sheets_of(written("en"))["Ranking"][3:]
    long = next(i for i, row in enumerate(rows, 5) if len(str(row[head.index("Why")])) > 50)
    assert heights[long] >= 30


def test_that_what_nobody_measured_has_no_sheet_no_square_and_no_chart(tmp_path) -> None:
    log = tmp_path / "log.csv"
    rows = [f"{i},{step},2026-01-0{day}" for i in range(40) for day, step in enumerate("AB", 1)]
    log.write_text("\n".join(["case,step,when", *rows]), encoding="utf-8")
    journey = Journey(
        departments=(Department("d", "Sales"), Department("e", "Finance")),
        touchpoints=(Touchpoint("a", "A", "use", "d"), Touchpoint("b", "B", "use", "e")),
        transitions=(Transition("ab", "a", "b"),),
    )
    recipe = 'kind = "events"\ncase = "case"\nactivity = "step"\ntime = "when"\ncompleted = ["B"]'
    project = gather(Project(journey), log, recipe=recipe_from_toml(recipe)).project
    found = find(project.journey, project.evidence, Selection())
    data = workbook_bytes(project, found, ExportOptions())
    sheets = sheets_of(data)
    assert list(sheets) == ["Ranking", "Flow", "Leaving", "Departments", "Method"]
    headings = [row[0] for row in sheets["Departments"]]
    assert "Customers handed over" in headings
    assert "Answers behind it" not in headings
    charts = "".join(parts(data, r"charts/chart\d+\.xml$").values())
    assert "Customers who leave" not in charts


def test_that_no_name_becomes_a_formula_a_number_or_a_link() -> None:
    journey = Journey(
        title="=1+1",
        departments=tuple(Department(f"d{i}", name) for i, name in enumerate(NASTY)),
        touchpoints=tuple(Touchpoint(f"t{i}", n, "action", f"d{i}") for i, n in enumerate(NASTY)),
        transitions=tuple(Transition(f"l{i}", f"t{i}", f"t{i + 1}") for i in range(len(NASTY) - 1)),
    )
    ways = [
        {"source": f"t{i}", "target": f"t{i + 1}", "from_department": f"d{i}"}
        | {"to_department": f"d{i + 1}", "owner": name, "handoff": f"l{i}"}
        for i, name in enumerate(NASTY[:-1])
    ]
    found = Findings(Selection(), ranking=tuple(ZONE._replace(**way) for way in ways))
    data = workbook_bytes(Project(journey), found, ExportOptions(locale_for("en")))
    every = parts(data, r"worksheets/sheet\d+\.xml$")
    assert not [name for name, xml in every.items() if "<f>" in xml or "<hyperlink" in xml]
    cells = {c for sheet in sheets_of(data).values() for row in sheet for c in row}
    assert {n for n in NASTY if n.strip() == n} <= cells


def test_that_a_name_that_begins_like_a_formula_stays_text_when_it_is_edited() -> None:
    journey = change(example().journey, example().journey.touchpoints[0].id, name="=HYPERLINK(1)")
    found = find(journey, example().evidence, Selection())
    project = example().with_journey(journey)
    data = workbook_bytes(project, found, ExportOptions(locale_for("en")))
    assert 'quotePrefix="1"' in next(iter(parts(data, r"styles\.xml$").values()))


@pytest.mark.parametrize(("language", "rtl"), [("en", False), ("fa", True), ("ar", True)])
def test_that_sheets_of_persian_and_arabic_begin_at_the_right(language: str, rtl: bool) -> None:
    for xml in parts(written(language), r"worksheets/sheet\d+\.xml$").values():
        assert ('rightToLeft="1"' in xml) == rtl
        assert "<pane " in xml  # headings stay
    (styles,) = parts(written(language), r"styles\.xml$").values()
    assert ('formatCode="[$-' in styles) == rtl  # and numbers are in the reader's digits


def test_that_a_drawing_without_evidence_has_a_workbook_and_no_zeros() -> None:
    journey = Journey(title="Trip", touchpoints=(Touchpoint("a", "One", "action"),))
    found = find(journey, None, Selection())
    data = workbook_bytes(Project(journey), found, ExportOptions(locale_for("fa")))
    values = [c for rows in sheets_of(data).values() for row in rows for c in row]
    assert 0 not in [v for v in values if isinstance(v, (int, float))]


def test_that_nobody_is_named_as_the_author() -> None:
    (core,) = parts(written("en"), r"core\.xml$").values()
    assert "<dc:creator></dc:creator>" in core


def test_that_a_journey_without_evidence_lists_its_handoffs_with_owner_and_next_step() -> None:
    journey = example().journey
    found = find(journey, None, Selection())
    _head, *rows = sheets_of(workbook_bytes(Project(journey), found, ExportOptions()))["Ranking"][
        3:
    ]
    named = [row for row in rows if row[1]]
    assert len(named) == len(journey.handoffs)
    assert all((row[0], row[4]) == ("", "") for row in named), "no rank and no index"
    assert {way.owner for way in journey.handoffs} <= {row[-2] for row in named}
