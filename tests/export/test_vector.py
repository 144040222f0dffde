"""SVG and PDF: self-contained, with text that can be found, in either script."""

from __future__ import annotations

import re
import shutil
import subprocess
import unicodedata
import xml.etree.ElementTree as ElementTree
from dataclasses import replace
from pathlib import Path

import pytest

from journeymap.export.svg import path_data
from journeymap.export.vector import PAGES_MM, pdf_bytes, svg_bytes
from journeymap.picture.shapes import Text
from journeymap.picture.theme import theme_named

SVG = "{http://www.w3.org/2000/svg}"
NAMES = {
    "en": ["Renewal offer", "Marketing"],
    "fa": ["امضای قرارداد", "بازاریابی", "نوبت نصب", "علاقه\u200cمندی"],
}


@pytest.fixture(autouse=True)
def app(qapp):
    return qapp


def words(root: ElementTree.Element) -> str:
    return "\n".join("".join(e.itertext()) for e in root.iter(f"{SVG}tspan"))


@pytest.mark.parametrize("language", ["en", "fa"])
def test_that_an_svg_is_xml_with_real_text_and_refers_to_nothing_outside(example_picture, language):
    data = svg_bytes(example_picture(language), title="Fibre", size=(1920, 1080))
    root = ElementTree.fromstring(data)
    assert root.tag == f"{SVG}svg"
    assert (root.get("width"), root.get("height")) == ("1920", "1080")
    assert root.findtext(f"{SVG}title") == "Fibre"
    said = {"en": "Journey map", "fa": "نقشهٔ سفر مشتری"}[language]
    assert said in root.findtext(f"{SVG}desc")
    text = data.decode("utf-8")
    assert "<script" not in text
    assert "href" not in text
    assert not re.search(r"url\((?!#)", text)
    assert "http" not in text.replace("http://www.w3.org/2000/svg", "")
    for name in NAMES[language]:
        assert name in words(root)


def test_that_every_hatching_an_svg_uses_is_in_it(example_picture):
    text = svg_bytes(example_picture("en")).decode("utf-8")
    used = set(re.findall(r"url\(#(\w+)\)", text))
    assert used
    assert used == set(re.findall(r'<pattern id="(\w+)"', text))


def test_that_outlines_leave_no_text_but_keep_the_names_as_titles(example_picture):
    root = ElementTree.fromstring(svg_bytes(example_picture("fa"), outlines=True))
    assert not list(root.iter(f"{SVG}text"))
    titles = "\n".join(e.text or "" for e in root.iter(f"{SVG}title"))
    assert NAMES["fa"][0] in titles


def test_that_names_are_escaped(example_picture):
    picture = example_picture("en")
    nasty = '</text><script>alert("1")</script>&\x07'
    card = next(i for i in picture.items if i.kind == "card")
    shapes = tuple(
        replace(s, text=nasty, w=900.0) if isinstance(s, Text) else s for s in card.shapes
    )
    nasty_card = replace(card, shapes=shapes, alt=nasty, key='card:"><&')
    picture = replace(picture, items=(nasty_card,), alt=nasty)
    for outlines in (False, True):
        root = ElementTree.fromstring(svg_bytes(picture, title=nasty, outlines=outlines))
        assert not list(root.iter(f"{SVG}script"))
        assert nasty.replace("\x07", "") in [e.text for e in root.iter(f"{SVG}title")]


def test_that_path_commands_are_written_shortly():
    assert (
        path_data((("M", 0, 0.5), ("C", 1, 2, 3, 4, 5, 6.25), ("Z",))) == "M0 0.5C1 2 3 4 5 6.25Z"
    )


def pdf_text(data: bytes, tmp_path: Path) -> str:
    tool = shutil.which("pdftotext")
    if tool is None:
        pytest.skip("pdftotext is not installed")
    path = tmp_path / "map.pdf"
    path.write_bytes(data)
    done = subprocess.run([tool, str(path), "-"], capture_output=True, timeout=600, check=True)
    text = unicodedata.normalize("NFKC", done.stdout.decode("utf-8"))
    return re.sub("[\u202a-\u202e\u2066-\u2069\u200e\u200f]", "", text)


@pytest.mark.parametrize("language", ["en", "fa"])
def test_that_the_text_of_a_pdf_can_be_found(example_picture, tmp_path, language):
    text = pdf_text(pdf_bytes(example_picture(language), title="Fibre"), tmp_path)
    for name in NAMES[language]:
        assert name in text


@pytest.mark.parametrize("page", PAGES_MM)
def test_that_a_pdf_has_one_landscape_page_of_its_paper_size_and_a_title(example_picture, page):
    data = pdf_bytes(example_picture("en"), page_mm=PAGES_MM[page], title="Fibre – map")
    assert data.startswith(b"%PDF-")
    box = re.search(rb"/MediaBox \[\s*([\d. ]+)\]", data)
    width, height = (float(v) / 72 * 25.4 for v in box[1].split()[2:])
    assert (width, height) == pytest.approx(PAGES_MM[page], abs=1.0)
    assert b"/Count 1\n" in data
    assert b"/Title" in data


def test_that_vectors_are_written_in_both_themes(example_picture):
    for name in ("light", "dark"):
        theme = theme_named(name)
        svg = svg_bytes(example_picture("en"), theme).decode()
        red, green, blue, _ = theme.rgba("background")
        assert f"#{red:02x}{green:02x}{blue:02x}" in svg


@pytest.mark.parametrize("size", [(1000, 1000), (2400, 800), (1080, 1920)])
def test_that_the_ground_of_an_svg_fills_a_page_of_any_proportions(example_picture, size):
    root = ElementTree.fromstring(svg_bytes(example_picture("en"), size=size))
    x, y, w, h = (float(v) for v in root.get("viewBox").split())
    assert w / h == pytest.approx(size[0] / size[1], rel=1e-3)
    ground = next(e for e in root.iter(f"{SVG}rect"))
    assert [float(ground.get(k)) for k in ("x", "y", "width", "height")] == [x, y, w, h]
    red, green, blue, _ = theme_named("light").rgba("background")
    assert ground.get("fill") == f"#{red:02x}{green:02x}{blue:02x}"
