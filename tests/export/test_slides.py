"""The deck: native shapes that hold together, text as it was typed, claims that are true."""

from __future__ import annotations

import io
import math
import re
import zipfile
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from itertools import pairwise
from xml.etree import ElementTree

import pytest
from pptx import Presentation
from pptx.enum.shapes import MSO_SHAPE_TYPE
from pptx.presentation import Presentation as Deck
from PySide6.QtCore import QBuffer
from PySide6.QtGui import QImage

from journeymap.analysis.findings import find
from journeymap.analysis.what_if import repair_bench
from journeymap.evidence.project import Project
from journeymap.evidence.selection import Selection
from journeymap.export.files import ExportOptions
from journeymap.export.slides.build import slides_bytes
from journeymap.export.slides.connectors import connector_of, corners
from journeymap.export.slides.drawing import fitting
from journeymap.export.slides.legible import SMALLEST_AT_A_GLANCE
from journeymap.export.slides.texts import as_typed
from journeymap.i18n.locale import locale_for
from journeymap.model.annotating import annotate
from journeymap.model.edits import change
from journeymap.model.entities import Department, Stage, Touchpoint, Transition
from journeymap.model.journey import Journey
from journeymap.picture.shapes import Text
from journeymap.picture.theme import theme_named
from tests.example.shipped import example
from tests.export.preset_connectors import drawn_by

PICTURE, GROUP = MSO_SHAPE_TYPE.PICTURE, MSO_SHAPE_TYPE.GROUP
P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"


@cache
def example_bytes(language: str) -> bytes:
    project = example()
    found = find(project.journey, project.evidence, Selection())
    return slides_bytes(project, found, ExportOptions(locale_for(language)))


def deck_of(data: bytes) -> Deck:
    return Presentation(io.BytesIO(data))


def deck_for(journey: Journey, language: str = "en") -> Deck:
    found = find(journey, None, Selection())
    return deck_of(slides_bytes(Project(journey), found, ExportOptions(locale_for(language))))


@pytest.fixture(scope="module", params=["en", "fa", "ar"])
def deck(request: pytest.FixtureRequest) -> Deck:
    return deck_of(example_bytes(request.param))


def by_hand(names: tuple[str, ...], stages: int = 1) -> Journey:
    journey = Journey(
        title="Trip",
        stages=tuple(Stage(f"s{i}", f"Stage {i}") for i in range(stages)),
        departments=(Department("d0", "Sales"), Department("d1", "Finance")),
        touchpoints=tuple(
            Touchpoint(f"t{i}", name, f"s{i * stages // len(names)}", f"d{i % 2}")
            for i, name in enumerate(names)
        ),
    )
    ids = [t.id for t in journey.touchpoints]
    lines = tuple(Transition(f"{a}-{b}", a, b) for a, b in pairwise(ids))
    return Journey(
        title=journey.title,
        stages=journey.stages,
        departments=journey.departments,
        touchpoints=journey.touchpoints,
        transitions=lines,
    )


def words_of(deck: Deck) -> list[str]:
    """The text of every paragraph, joined from its runs."""
    return [
        "".join(t.text or "" for t in p.iter(f"{A}t"))
        for slide in deck.slides
        for p in slide.shapes._spTree.iter(f"{A}p")
    ]


def test_that_every_line_of_the_map_holds_on_to_both_its_cards(deck: Deck) -> None:
    slide = deck.slides[0]
    tree = slide.shapes._spTree
    shapes = {s.find(f".//{P}cNvPr").get("id"): s for s in tree.iter(f"{P}sp")}
    lines = list(tree.iter(f"{P}cxnSp"))
    assert len(lines) >= len(example().journey.transitions)
    for line in lines:
        for end in ("stCxn", "endCxn"):
            held = line.find(f".//{A}{end}")
            assert held is not None
            sites = shapes[held.get("id")].findall(f".//{A}cxnLst/{A}cxn")
            assert int(held.get("idx")) < len(sites)


def test_that_a_line_that_bends_is_drawn_for_programs_that_would_bend_it_elsewhere(
    deck: Deck,
) -> None:
    tree = deck.slides[0].shapes._spTree
    both = list(tree.iter(f"{MC}AlternateContent"))
    assert both
    for line in both:
        choice, fallback = line
        assert choice.get("Requires") in choice.nsmap
        (held,) = choice
        assert "bentConnector" in held.find(f".//{A}prstGeom").get("prst")
        drawn, *arrow = fallback
        assert len(arrow) == len(held.findall(f".//{A}tailEnd"))
        assert drawn.find(f".//{P}cNvPr").get("name") == held.find(f".//{P}cNvPr").get("name")
        corners = drawn.findall(f".//{A}path//{A}pt")
        assert len(corners) == int(held.find(f".//{A}prstGeom").get("prst")[-1]) + 1
        for one, other in pairwise(corners):
            assert one.get("x") == other.get("x") or one.get("y") == other.get("y")
    for line in tree.findall(f"{P}cxnSp"):
        assert line.find(f".//{A}prstGeom").get("prst") == "straightConnector1"


def test_that_a_touchpoint_is_one_group_with_its_name_in_the_card() -> None:
    deck = deck_of(example_bytes("en"))
    groups = [s for s in deck.slides[0].shapes if s.shape_type == 6]
    named = {g.name: g for g in groups}
    for touchpoint in example().journey.touchpoints:
        group = named[touchpoint.name]
        assert touchpoint.name in [s.text_frame.text for s in group.shapes if s.has_text_frame]
        assert group._element.nvGrpSpPr.cNvPr.get("descr", "").startswith(touchpoint.name)


def test_that_ids_are_unique_and_no_extent_is_negative(deck: Deck) -> None:
    for slide in deck.slides:
        tree = slide.shapes._spTree
        ids = [e.get("id") for e in tree.iter(f"{P}cNvPr")]
        assert len(ids) == len(set(ids))
        for extent in (*tree.iter(f"{A}ext"), *tree.iter(f"{A}chExt")):
            if extent.get("cx") is not None:
                assert int(extent.get("cx")) >= 0
                assert int(extent.get("cy")) >= 0


def test_that_everything_stands_on_the_slide(deck: Deck) -> None:
    for slide in deck.slides:
        for shape in slide.shapes:
            assert shape.left >= -20000
            assert shape.left + shape.width <= deck.slide_width + 20000
            assert shape.top + shape.height <= deck.slide_height + 20000


def test_that_no_text_is_too_small_to_be_read(deck: Deck) -> None:
    for number, slide in enumerate(deck.slides):
        least = 750 if number == 0 else 800
        for run in slide.shapes._spTree.iter(f"{A}rPr"):
            assert int(run.get("sz")) >= least, (number, run.getparent().find(f"{A}t").text)


def test_that_the_title_says_the_finding_and_its_slides_the_reasons() -> None:
    deck = deck_of(example_bytes("en"))
    titles = [slide.shapes.title.text_frame.text for slide in deck.slides]
    assert titles[0] == "Sales → Finance loses 23% of customers"
    assert [t[:2] for t in titles[1:4]] == ["1.", "2.", "3."]
    assert titles[-1] == "Method and sources"
    notes = deck.slides[0].notes_slide.notes_text_frame.text
    assert "95% interval" in notes


def test_that_nothing_is_claimed_where_nothing_is_confirmed() -> None:
    deck = deck_for(by_hand(("One", "Two", "Three")))
    assert deck.slides[0].shapes.title.text_frame.text == "Trip"
    assert len(deck.slides) == 2


def test_that_the_worst_three_have_native_charts_whose_points_add_up() -> None:
    deck = deck_of(example_bytes("en"))
    project = example()
    found = find(project.journey, project.evidence, Selection())
    for slide, zone in zip(list(deck.slides)[1:4], found.ranking, strict=False):
        charts = [s.chart for s in slide.shapes if s.has_chart]
        assert len(charts) == 2
        points = next(c for c in charts if len(c.plots[0].categories) == len(zone.contributions))
        total = 50 + sum(points.plots[0].series[0].values)
        assert total == pytest.approx(zone.index, abs=0.01)
        (table,) = [s.table for s in slide.shapes if s.has_table]
        assert table.cell(len(table.rows) - 1, 5).text == f"{zone.index:.1f}"


def test_that_a_deck_has_the_subtitle_the_logo_and_slides_of_the_zones_that_were_chosen(
    qapp,
) -> None:
    project = example()
    found = find(project.journey, project.evidence, Selection())
    chosen = tuple(zone.handoff for zone in found.ranking[1:5])
    asked = ExportOptions(subtitle="For the board", logo=a_logo(300, 100), chosen=chosen)
    deck = deck_of(slides_bytes(project, found, asked))
    titles = [slide.shapes.title.text_frame.text for slide in deck.slides]
    assert [t.split(".")[0] for t in titles[1:5]] == ["2", "3", "4", "5"]
    lines = deck.slides[0].placeholders[13].text_frame.paragraphs
    assert [p.text.split(" · ")[0] for p in lines] == ["For the board", project.journey.title]
    (picture,) = [s for s in deck.slide_layouts[0].shapes if s.shape_type == PICTURE]
    assert picture.width / picture.height == pytest.approx(3, rel=0.01)
    title = deck.slides[1].shapes.title
    assert title.left + title.width <= picture.left
    mirrored = deck_of(
        slides_bytes(project, found, replace(asked, locale=locale_for("fa"), callouts=0, chosen=()))
    )
    (picture,) = [s for s in mirrored.slide_layouts[0].shapes if s.shape_type == PICTURE]
    assert picture.left + picture.width <= mirrored.slides[0].shapes.title.left
    titles = [slide.shapes.title.text_frame.text for slide in mirrored.slides]
    assert not [t for t in titles if t.startswith(("۱.", "۲.", "۳."))]


def a_logo(width: int, height: int) -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(0xFF0A7A5C)
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


def test_that_a_deck_of_what_might_be_says_so_and_claims_nothing_as_found() -> None:
    project = example()
    found = find(project.journey, project.evidence, Selection())
    bench = repair_bench(project.journey, project.evidence)
    asked = ExportOptions(what_if=bench.repaired({found.ranking[0].handoff: 1.0}))
    deck = deck_of(slides_bytes(project, found, asked))
    slide = deck.slides[0]
    assert slide.shapes.title.text_frame.text == f"What if: {project.journey.title}"
    assert "loses 23%" not in slide.placeholders[13].text_frame.text
    line = deck.slides[1].placeholders[13].text_frame.text
    assert line.startswith("as it was measured"), "what follows is no supposition"
    assert any("repaired by 100%" in text for text in words_of(deck))


def test_that_a_handoff_nobody_was_asked_about_shows_how_long_customers_wait() -> None:
    project = example()
    evidence = project.evidence
    assert evidence is not None
    log = next(s.name for s in evidence.sources if "events" in s.name)
    selection = Selection(sources=(log,))
    found = find(project.journey, evidence, selection)
    deck = deck_of(slides_bytes(project, found, ExportOptions()))
    charts = [shape.chart for shape in deck.slides[1].shapes if shape.has_chart]
    titles = [chart.chart_title.text_frame.text for chart in charts]
    assert any(title.startswith("How long customers wait") for title in titles)
    shares = next(c for c, t in zip(charts, titles, strict=True) if t.startswith("How long"))
    assert sum(shares.plots[0].series[0].values) == pytest.approx(100, abs=0.2)
    assert len(shares.plots[0].categories) <= 12


def test_that_annotations_are_read_on_a_slide_and_may_be_left_out() -> None:
    journey = annotate(example().journey, "Here {leave} leave: who owns it?", on="")
    project = example().with_journey(journey)
    found = find(journey, project.evidence, Selection())
    for shown in (True, False):
        deck = deck_of(slides_bytes(project, found, ExportOptions(annotations=shown)))
        sizes = [
            run.font.size.pt
            for slide in deck.slides
            for group in slide.shapes
            if group.shape_type == GROUP
            for shape in group.shapes
            for paragraph in shape.text_frame.paragraphs
            for run in paragraph.runs
            if "who owns it" in paragraph.text
        ]
        assert bool(sizes) == shown
        assert all(size > 0.99 * SMALLEST_AT_A_GLANCE for size in sizes)


def test_that_names_come_out_as_they_were_typed() -> None:
    names = ("بررسی اعتبار و ودیعه", "می‌خواهم بخرم", "Call-back <b>", "A & B", "فحص الائتمان")
    for language in ("en", "fa"):
        texts = words_of(deck_for(by_hand(names), language))
        assert set(names) <= set(texts)


def test_that_whatever_has_a_name_has_it_in_the_readers_language() -> None:
    deck = deck_for(by_hand(("خرید", "پرداخت")), "fa")
    known = {"journeymap", "Trip", "Stage", "Sales", "Finance"}
    for slide in deck.slides:
        for element in slide._element.iter():
            if element.tag.endswith("}cNvPr"):
                said = f"{element.get('name')} {element.get('descr', '')}"
                assert set(re.findall("[A-Za-z]{2,}", said)) <= known, said


def test_that_paragraphs_of_a_persian_deck_run_from_the_right() -> None:
    deck = deck_of(example_bytes("fa"))
    for slide in deck.slides:
        for paragraph in slide.shapes._spTree.iter(f"{A}p"):
            properties = paragraph.find(f"{A}pPr")
            text = "".join(t.text or "" for t in paragraph.iter(f"{A}t"))
            if any("\u0600" <= c <= "\u06ff" for c in text):
                assert properties.get("rtl") == "1"
                run = paragraph.find(f"{A}r/{A}rPr")
                assert (run.get("lang"), run.find(f"{A}cs") is not None) == ("fa-IR", True)
    assert deck.core_properties.language == "fa-IR"


def test_that_the_first_stage_of_a_persian_deck_is_at_the_right() -> None:
    first, last = by_hand(("One", "Two", "Three"), 3).touchpoints[0::2]
    for language in ("en", "fa"):
        shapes = {
            s.name: s.left
            for s in deck_for(by_hand(("One", "Two", "Three"), 3), language).slides[0].shapes
        }
        assert (shapes[first.name] > shapes[last.name]) == (language == "fa")


def test_that_a_long_journey_is_split_and_shows_every_touchpoint_on_a_slide() -> None:
    journey = by_hand(tuple(f"Touchpoint number {i}" for i in range(60)), 6)
    deck = deck_for(journey)
    assert 5 < len(deck.slides) <= 27
    parts = list(deck.slides)[1:-1]
    shown = [s.name for slide in parts for s in slide.shapes if s.shape_type == 6]
    assert {t.name for t in journey.touchpoints} <= set(shown)
    assert all("Part" in slide.placeholders[13].text_frame.text for slide in parts)


def test_that_hidden_votes_and_an_author_are_in_no_deck() -> None:
    deck = deck_of(example_bytes("en"))
    about = deck.core_properties
    assert (about.author, about.last_modified_by) == ("", "")
    assert about.title == example().journey.title


def test_that_the_file_refers_to_nothing_outside_and_is_well_formed() -> None:
    with zipfile.ZipFile(io.BytesIO(example_bytes("fa"))) as file:
        assert file.testzip() is None
        names = file.namelist()
        assert len(names) == len(set(names))
        for name in names:
            if name.endswith((".xml", ".rels")):
                root = ElementTree.fromstring(file.read(name))
                if name.endswith(".rels"):
                    assert not [r for r in root if r.get("TargetMode") == "External"]


def test_that_control_characters_in_names_do_no_harm() -> None:
    journey = change(by_hand(("One", "Two")), "t0", name="a\x00b\x0b\ud800c")
    assert "abc" in words_of(deck_for(journey))


def test_that_an_empty_journey_has_a_deck() -> None:
    deck = deck_for(Journey(title=""))
    assert len(deck.slides) == 2


ROUTES: tuple[list[tuple[float, float]], ...] = (
    [(0, 0), (50, 0)],
    [(50, 20), (0, 20)],
    [(0, 60), (0, 0)],
    [(0, 0), (20, 0), (20, 30)],
    [(0, 0), (0, -30), (20, -30)],
    [(0, 0), (10, 0), (10, 40), (60, 40)],
    [(60, 40), (50, 40), (50, 0), (0, 0)],
    [(0, 0), (30, 0), (30, 40), (0.0, 40)],
    [(0, 0), (0, -30), (90, -30), (90, 0)],
    [(0, 0), (10, 0), (10, 40), (60, 40), (60, 90)],
    [(0, 0), (0, 10), (40, 10), (40, -60), (90, -60)],
    [(0, 0), (10, 0), (10, 40), (60, 40), (60, 90), (100, 90)],
    [(0, 0), (-10, 0), (-10, 40), (60, 40), (60, -90), (40, -90)],
)


@pytest.mark.parametrize("route", ROUTES, ids=str)
def test_that_a_connector_runs_where_the_line_of_the_map_runs(
    route: list[tuple[float, float]],
) -> None:
    drawn = drawn_by(connector_of(route))
    assert len(drawn) == len(route)
    # an extent of nothing is drawn one point wide
    assert all(math.dist(a, b) <= 1 for a, b in zip(drawn, route, strict=True))


def test_that_corners_are_found_again_where_they_were_rounded() -> None:
    from journeymap.picture.lines import rounded

    for route in ROUTES:
        found = corners(rounded(route))
        assert len(found) == len(route)
        assert all(math.dist(a, b) < 0.01 for a, b in zip(found, route, strict=True))


def test_that_isolates_become_marks_that_older_programs_know() -> None:
    locale = locale_for("fa")
    text = as_typed(f"{locale.signed(-5)} در {locale.isolate('Sales')}", rtl=True)
    assert not set(text) & set("\u2066\u2067\u2068\u2069")
    assert "Sales" in text


def test_that_a_name_too_long_for_its_card_is_set_smaller_and_then_cut() -> None:
    short = fitting(Text(0, 0, 100, 40, "Contract", 20, lines=2))
    long = fitting(Text(0, 0, 100, 40, "Contract " * 20, 20, lines=2))
    assert (short.text, short.size) == ("Contract", 20)
    assert long.text.endswith("…")
    assert long.size < 20


@pytest.mark.parametrize("language", ["en", "fa"])
def test_that_shapes_stand_where_the_screen_has_them(
    language: str, example_picture: Callable[[str], object]
) -> None:
    from journeymap.export.slides.drawing import draw_picture
    from journeymap.export.slides.paint import Sheet
    from journeymap.export.slides.texts import Reader
    from journeymap.export.slides.units import EMU, Frame

    picture = example_picture(language)
    sheet = Sheet(theme_named("light"), Reader(locale_for(language)))
    drawn = draw_picture(sheet, picture, Frame(10, 20, 0.4))
    places = {}
    for xml in drawn:
        root = ElementTree.fromstring(xml)
        if root.tag == f"{P}grpSp":
            for body in root.iter(f"{P}sp"):
                if body.find(f".//{A}cxn") is not None:
                    off = body.find(f".//{A}xfrm/{A}off")
                    name = root.find(f".//{P}cNvPr").get("descr")
                    places[name] = int(off.get("x")) / EMU, int(off.get("y")) / EMU
    cards = [i for i in picture.items if i.kind == "card"]
    assert len(places) == len(cards)
    for card in cards:
        x, y = places[as_typed(card.alt, rtl=False)]
        assert (x, y) == pytest.approx(
            (10 + 0.4 * card.bounds[0], 20 + 0.4 * card.bounds[1]), abs=0.01
        )


def test_that_every_slide_of_the_map_says_what_its_signs_mean_and_where_it_is_from(
    deck: Deck,
) -> None:
    maps = [deck.slides[0], *list(deck.slides)[4:-1]]
    assert len(maps) == 4
    for slide in maps:
        texts = [s.text_frame.text for s in slide.shapes if s.has_text_frame]
        assert any(text.endswith("journeymap") for text in texts)
