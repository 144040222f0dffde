"""Posters and their sheets, pictures without a ground, logos, words for those who cannot see."""

from __future__ import annotations

import itertools
import re
import shutil
import struct
import subprocess
import xml.etree.ElementTree as ElementTree
from dataclasses import replace

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage

from journeymap.export.files import PAGES
from journeymap.export.image import png_bytes
from journeymap.export.logo import MAX_HEIGHT, MAX_WIDTH, is_logo, logo_aspect, read_logo
from journeymap.export.tiles import BORDER_MM, OVERLAP_MM, tiled_pdf, tiling
from journeymap.export.vector import pdf_bytes, svg_bytes
from journeymap.i18n.locale import locale_for
from journeymap.picture.shapes import Item
from journeymap.picture.theme import theme_named
from journeymap.storage.errors import StorageError

LIGHT = theme_named("light")


@pytest.fixture(autouse=True)
def app(qapp):
    return qapp


def coloured(width: int, height: int, kind: str, text: str = "") -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.green)
    if text:
        image.setText("Author", text)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, kind)
    return bytes(data.data())


def with_room(picture, x: float = 900.0):
    room = Item("logo", "title", (), (x, 8.0, 100.0, 50.0))
    return replace(picture, items=(*picture.items, room))


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("upright", [False, True])
def test_that_the_sheets_of_a_poster_cover_all_of_it_and_overlap(page, upright):
    poster = PAGES[page] if upright else PAGES[page][::-1]
    plan = tiling(poster)
    for axis, count in enumerate((plan.across, plan.down)):
        inner = plan.inner[axis]
        starts = [plan.corner(i, i)[axis] for i in range(count)]
        assert starts[0] == 0
        assert starts[-1] + inner >= poster[axis] - 1e-9
        assert all(a + inner - b == OVERLAP_MM for a, b in itertools.pairwise(starts))
    assert sorted(plan.sheet) == [210.0, 297.0]
    assert min(plan.sheet[0] - plan.inner[0], plan.sheet[1] - plan.inner[1]) == 2 * BORDER_MM


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext is not installed")
@pytest.mark.parametrize(("language", "last"), [("en", "sheet 6 of 6"), ("fa", "۶")])
def test_that_a_poster_on_sheets_says_which_sheet_is_which(
    example_picture, tmp_path, language, last
):
    heard: list[float] = []
    data = tiled_pdf(
        example_picture(language),
        LIGHT,
        locale_for(language),
        page="A2",
        page_mm=(594.0, 420.0),
        language=language,
        report=heard.append,
    )
    file = tmp_path / "sheets.pdf"
    file.write_bytes(data)
    plan = tiling((594.0, 420.0))
    assert f"/Count {1 + plan.across * plan.down}\n".encode() in data
    assert heard == sorted(heard)
    assert len(heard) == 1 + plan.across * plan.down
    page = str(len(heard))
    told = subprocess.run(
        ["pdftotext", "-f", page, "-l", page, str(file), "-"], capture_output=True, check=True
    ).stdout.decode()
    if language == "en":
        last = f"sheet {plan.across * plan.down} of {plan.across * plan.down}"
        assert last in told
    else:
        assert locale_for("fa").number(plan.across * plan.down) in told


def test_that_a_transparent_picture_has_no_ground_and_keeps_its_cards(example_picture):
    picture = example_picture("en")
    image = QImage.fromData(png_bytes(picture, LIGHT, size=(960, 540), transparent=True))
    assert image.pixelColor(1, 1).alpha() == 0
    card = next(i for i in picture.items if i.kind == "card").bounds
    scale = min(960 / picture.width, 540 / picture.height)
    left, top = (960 - picture.width * scale) / 2, (540 - picture.height * scale) / 2
    x, y = left + (card[0] + card[2] / 2) * scale, top + (card[1] + card[3] - 6) * scale
    assert image.pixelColor(round(x), round(y)).alpha() == 255
    text = svg_bytes(picture, LIGHT, transparent=True).decode()
    assert 'id="background"' not in text


def test_that_title_words_and_language_stand_in_every_picture(example_picture):
    picture, title = example_picture("fa"), "نقشهٔ فیبر"
    image = QImage.fromData(png_bytes(picture, LIGHT, size=(200, 100), title=title, language="fa"))
    assert (image.text("Title"), image.text("Language")) == (title, "fa")
    assert image.text("Description") == picture.alt
    root = ElementTree.fromstring(svg_bytes(picture, LIGHT, title=title, language="fa"))
    assert root.get("{http://www.w3.org/XML/1998/namespace}lang") == "fa"
    pdf = pdf_bytes(picture, LIGHT, title=title, language="fa")
    written = picture.alt.encode("utf-16-be").hex().upper().encode()
    assert b"/Alt <FEFF" + written in pdf
    assert b"/Subject <FEFF" + written in pdf
    assert b"/Lang <FEFF00660061>" in pdf


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_that_a_logo_is_made_anew_and_stands_in_the_picture_itself(example_picture, tmp_path, kind):
    file = tmp_path / "logo"
    file.write_bytes(coloured(2400, 1200, kind, "ada@example.org"))
    logo = read_logo(file)
    width, height = struct.unpack(">II", logo[16:24])
    assert width <= MAX_WIDTH
    assert height <= MAX_HEIGHT
    assert logo_aspect(logo) == pytest.approx(2, abs=0.01)
    assert b"example.org" not in logo
    picture = with_room(example_picture("en"))
    image = QImage.fromData(
        png_bytes(picture, LIGHT, size=(round(picture.width), round(picture.height)), logo=logo)
    )
    seen = image.pixelColor(950, 30)
    assert seen.green() > 200
    assert seen.red() < 40
    svg = svg_bytes(picture, LIGHT, logo=logo).decode()
    assert re.findall(r'href="(.{15})', svg) == ["data:image/png;"]
    assert b"/Subtype /Image" in pdf_bytes(picture, LIGHT, logo=logo)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
        b"\x89PNG\r\n\x1a\n" + b"\0" * 40,
        b"\xff\xd8\xff" + b"\0" * 40,
    ],
)
@pytest.mark.qt_log_ignore("JPEG")
def test_that_what_is_no_picture_is_no_logo(tmp_path, data):
    file = tmp_path / "logo.png"
    file.write_bytes(data)
    with pytest.raises(StorageError, match=r"logo\.png"):
        read_logo(file)


def test_that_a_logo_is_refused_by_what_it_says_of_its_size(tmp_path):
    honest = coloured(10, 10, "PNG")
    huge = honest[:16] + struct.pack(">II", 100_000, 100_000) + honest[24:]
    (tmp_path / "huge.png").write_bytes(huge)
    with pytest.raises(StorageError, match="damaged or too large"):
        read_logo(tmp_path / "huge.png")
    assert is_logo(honest)
    assert not is_logo(huge)
    with pytest.raises(StorageError, match="no such file"):
        read_logo(tmp_path / "none.png")
