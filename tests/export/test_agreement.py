"""What other programs make of an export stands where the screen has it.

A picture is drawn with its texts, without them, and without its cards: what goes each time is where
they are, whatever program drew it. Tolerances are in pixels of a picture 1600 pixels wide.
"""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QImage

from journeymap.canvas.text import lay_out
from journeymap.export.files import MARGIN_MM
from journeymap.export.image import painted
from journeymap.export.slides.deck import CONTENT_TOP, Deck
from journeymap.export.slides.drawing import draw_picture
from journeymap.export.slides.paint import Sheet
from journeymap.export.slides.texts import Reader
from journeymap.export.slides.units import MARGIN, SLIDE_H, SLIDE_W, Frame
from journeymap.export.vector import pdf_bytes, svg_bytes
from journeymap.i18n.locale import locale_for
from journeymap.picture.shapes import Item, Picture, Text
from journeymap.picture.theme import theme_named

WIDTH = 1600
#: White on black with borders round everything: edges are found whatever paints them.
LOOK = theme_named("contrast")
Bounds = tuple[float, float, float, float]
#: What a program draws, each time with less on it, and where the map lies: scale, x, y.
Drawn = tuple[list[np.ndarray], float, float, float]
SHOWN = "full", "no texts", "no cards"


@pytest.fixture(autouse=True)
def app(qapp):
    return qapp


def peeled(picture: Picture) -> list[Picture]:
    """The picture, without its texts, and without its cards as well."""

    def silent(item: Item) -> Item:
        shapes = (replace(s, text="") if isinstance(s, Text) else s for s in item.shapes)
        return replace(item, shapes=tuple(shapes))

    items = tuple(silent(item) for item in picture.items)
    bare = tuple(item for item in items if item.kind != "card")
    return [picture, replace(picture, items=items), replace(picture, items=bare)]


def program(*names: str) -> str:
    """The first of these programs that is here; the test is skipped where none is."""
    found = next((path for path in map(shutil.which, names) if path), None)
    if found is None:
        pytest.skip(f"{' and '.join(names)} not on this machine")
    return found


def run(*command: str | Path) -> None:
    subprocess.run(command, check=True, capture_output=True, timeout=600)


def pixels(image: QImage) -> np.ndarray:
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1, 4)
    return rows[:, : image.width(), :3].astype(int)


def read(path: Path) -> np.ndarray:
    image = QImage(str(path))
    assert not image.isNull(), path
    return pixels(image)


def on_screen(pictures: list[Picture], _folder: Path) -> Drawn:
    whole = pictures[0]
    size = WIDTH, round(WIDTH * whole.height / whole.width)
    return [pixels(painted(p, LOOK, size=size)) for p in pictures], WIDTH / whole.width, 0, 0


def by_svg(pictures: list[Picture], folder: Path) -> Drawn:
    tool = program("rsvg-convert", "chromium", "chromium-browser", "google-chrome")
    width, height = WIDTH, round(WIDTH * pictures[0].height / pictures[0].width)
    out = []
    for name, picture in zip(SHOWN, pictures, strict=True):
        file, png = folder / f"{name}.svg", folder / f"{name}.png"
        file.write_bytes(svg_bytes(picture, LOOK, size=(width, height)))
        if Path(tool).name == "rsvg-convert":
            run(tool, "-w", str(width), "-o", png, file)
        else:
            flags = ("--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars")
            run(tool, *flags, f"--window-size={width},{height}", f"--screenshot={png}", file)
        out.append(read(png))
    return out, WIDTH / pictures[0].width, 0, 0


def by_pdf(pictures: list[Picture], folder: Path) -> Drawn:
    tool = program("pdftoppm")
    inside = 281.0
    page = inside + 2 * MARGIN_MM, inside * pictures[0].height / pictures[0].width + 2 * MARGIN_MM
    out = []
    for name, picture in zip(SHOWN, pictures, strict=True):
        file = folder / f"{name}.pdf"
        file.write_bytes(pdf_bytes(picture, LOOK, page_mm=page))
        run(tool, "-r", str(25.4 * WIDTH / inside), "-singlefile", "-png", file, folder / name)
        out.append(read(folder / f"{name}.png"))
    border = MARGIN_MM * WIDTH / inside
    return out, WIDTH / pictures[0].width, border, border


def by_slides(pictures: list[Picture], folder: Path) -> Drawn:
    office, tool = program("soffice", "libreoffice"), program("pdftoppm")
    whole = pictures[0]
    room = SLIDE_W - 2 * MARGIN, SLIDE_H - CONTENT_TOP - MARGIN
    frame = Frame(MARGIN, CONTENT_TOP, min(room[0] / whole.width, room[1] / whole.height))
    reader = Reader(locale_for("fa" if whole.rtl else "en"))
    deck = Deck(LOOK, reader)
    for picture in pictures:
        deck.add("", "", draw_picture(Sheet(LOOK, reader), picture, frame))
    (folder / "map.pptx").write_bytes(deck.to_bytes())
    own = f"-env:UserInstallation={(folder / 'office').as_uri()}"
    run(office, own, "--headless", "--convert-to", "pdf", "--outdir", folder, folder / "map.pptx")
    scale = WIDTH / whole.width
    dots = scale / frame.scale  # pixels in a point
    run(tool, "-r", str(72 * dots), "-png", folder / "map.pdf", folder / "slide")
    out = [read(path) for path in sorted(folder.glob("slide-*.png"))]
    return out, scale, frame.x * dots, frame.y * dots


@dataclass(frozen=True)
class Found:
    """Where a program has the cards by their id, and the texts by their box on the map."""

    cards: dict[str, Bounds]
    texts: dict[Text, Bounds]


def found_in(picture: Picture, drawn: Drawn) -> Found:
    (full, bare, empty), scale, x, y = drawn
    cards, texts = {}, {}
    for item in picture.items:
        if item.kind == "card":
            cards[item.ref] = _changed(bare, empty, item.bounds, 4, scale, x, y)
    written = {
        s: written_at(s, picture.rtl)
        for item in picture.items
        for s in item.shapes
        if isinstance(s, Text) and lay_out(s, rtl=picture.rtl)
    }
    for text, box in written.items():
        if not any(_near(box, other) for o, other in written.items() if o != text):
            texts[text] = _changed(full, bare, box, 4, scale, x, y)
    return Found(cards, texts)


def written_at(text: Text, rtl: bool) -> Bounds:
    """Where the letters of a text stand in a picture."""
    lines = lay_out(text, rtl=rtl)
    left, right = min(i.x for i in lines), max(i.x + i.width for i in lines)
    top, bottom = lines[0].baseline - 0.75 * text.size, lines[-1].baseline + 0.2 * text.size
    return text.x + left, text.y + top, right - left, bottom - top


def _near(a: Bounds, b: Bounds) -> bool:
    beside = a[0] - 12 < b[0] + b[2] and b[0] - 12 < a[0] + a[2]
    return beside and a[1] - 6 < b[1] + b[3] and b[1] - 6 < a[1] + a[3]


def _changed(
    one: np.ndarray, other: np.ndarray, box: Bounds, more: int, scale: float, x: float, y: float
) -> Bounds:
    """Left, top, right and bottom of what differs in a box of the map, in pixels of the map."""
    left, top = int(box[0] * scale + x) - more, int(box[1] * scale + y) - more
    right = int((box[0] + box[2]) * scale + x) + more
    bottom = int((box[1] + box[3]) * scale + y) + more
    left, top = max(0, left), max(0, top)
    part = np.abs(one[top:bottom, left:right] - other[top:bottom, left:right]).sum(axis=2) > 150
    rows, columns = np.flatnonzero(part.any(axis=1)), np.flatnonzero(part.any(axis=0))
    assert rows.size, f"nothing stands at {box}"
    return (
        left + columns[0] - x,
        top + rows[0] - y,
        left + columns[-1] + 1 - x,
        top + rows[-1] + 1 - y,
    )


@pytest.fixture(scope="module")
def screen(example_picture) -> Callable[[str], Found]:
    @cache
    def found(language: str) -> Found:
        picture = example_picture(language)
        return found_in(picture, on_screen(peeled(picture), Path()))

    return found


def agree(picture: Picture, here: Found, there: Found, *, edge: float, letters: float) -> None:
    """Cards within `edge` on every side; texts begin, and stand in their lines, within `letters`.

    Where a text ends is for the font of the program that shows it.
    """
    assert len(here.cards) > 10
    for id, box in here.cards.items():
        assert there.cards[id] == pytest.approx(box, abs=edge), id
    assert len(here.texts) > 40
    for text, box in here.texts.items():
        other = there.texts[text]
        middles = [(b[1] + b[3]) / 2 for b in (box, other)]
        assert middles[0] == pytest.approx(middles[1], abs=letters), text.text
        if text.align == "center":
            ends = [(b[0] + b[2]) / 2 for b in (box, other)]
        else:
            ends = [b[2 if (text.align == "start") == picture.rtl else 0] for b in (box, other)]
        assert ends[0] == pytest.approx(ends[1], abs=letters), text.text


@pytest.mark.parametrize("language", ["en", "fa"])
@pytest.mark.parametrize(("make", "edge", "letters"), [(by_svg, 1.5, 3), (by_pdf, 1.5, 2)])
def test_that_a_drawing_and_a_page_agree_with_the_screen(
    example_picture, screen, tmp_path: Path, language: str, make, edge: float, letters: float
) -> None:
    picture = example_picture(language)
    there = found_in(picture, make(peeled(picture), tmp_path))
    agree(picture, screen(language), there, edge=edge, letters=letters)


@pytest.mark.slow
@pytest.mark.parametrize("language", ["en", "fa"])
def test_that_slides_agree_with_the_screen(
    example_picture, screen, tmp_path: Path, language: str
) -> None:
    picture = example_picture(language)
    there = found_in(picture, by_slides(peeled(picture), tmp_path))
    agree(picture, screen(language), there, edge=4, letters=8)
