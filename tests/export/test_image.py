"""PNG: the right size, really painted, in both themes and directions, without a display."""

from __future__ import annotations

import struct
import threading

import pytest

from journeymap.canvas.paint import arrow_head, hatch_lines
from journeymap.canvas.text import broken, forget, lay_out
from journeymap.export.image import ensure_gui, png_bytes
from journeymap.picture.shapes import Text
from journeymap.picture.theme import theme_named

LONG = "Credit check and deposit with a very long name that goes on"
PERSIAN = "اعتبارسنجی و ودیعه با نام بسیار دراز برای نمونه و باز هم درازتر"


@pytest.fixture(autouse=True)
def app(qapp):
    return qapp


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("language", ["en", "fa"])
def test_that_a_png_has_its_size_and_many_colours(example_picture, theme, language):
    data = png_bytes(example_picture(language), theme_named(theme), size=(960, 540))
    assert data.startswith(b"\x89PNG")
    assert struct.unpack(">II", data[16:24]) == (960, 540)
    from PySide6.QtGui import QImage

    image = QImage.fromData(data)
    colours = {image.pixel(x, y) for x in range(0, 960, 7) for y in range(0, 540, 7)}
    assert len(colours) > 30
    expected = theme_named(theme).rgba("background")[:3]
    corner = image.pixelColor(2, 2)
    assert (corner.red(), corner.green(), corner.blue()) == expected


@pytest.mark.parametrize("size", [(0, 10), (10, -1), (10**6, 10**6)])
def test_that_a_size_nobody_can_draw_is_refused(example_picture, size):
    with pytest.raises(ValueError, match="cannot be drawn"):
        png_bytes(example_picture("en"), size=size)


def test_that_one_application_serves_every_export():
    assert ensure_gui() is ensure_gui()


@pytest.mark.parametrize(("text", "rtl"), [(LONG, False), (PERSIAN, True)])
def test_that_long_names_break_into_two_lines_and_end_in_an_ellipsis(text, rtl):
    lines = broken(text, 18, True, 160, 2, rtl)
    assert len(lines) == 2
    assert lines[1].endswith("…")
    assert text.startswith(lines[0])


def test_that_a_name_in_the_other_script_keeps_its_own_ellipsis():
    lines = broken(f"\u2068{PERSIAN}\u2069", 18, True, 160, 2, False)
    assert all(line[0] == "\u2067" and line[-1] == "\u2069" for line in lines)
    assert "…" in lines[1]


def test_that_every_line_of_a_name_runs_the_way_of_the_name() -> None:
    lines = broken("\u2068نصب مودم TP-Link Archer AX73 در منزل مشتری\u2069", 18, True, 150, 3, True)
    assert len(lines) == 3
    assert {line[0] for line in lines} == {"\u2067"}, (
        "from the right, with the ellipsis at the left"
    )
    assert any(line.removesuffix("\u2069").endswith("TP-\u200e") for line in lines)


def test_that_an_arrow_stays_with_what_it_points_at() -> None:
    for width in range(60, 400, 10):
        lines = broken("Finance (ERP SAP) → Operations", 18, True, width, 4, False)
        assert sum(line.count("\u2003") for line in lines) == 1, width
        assert not any(line.endswith("\u2003") for line in lines[:-1])


@pytest.mark.parametrize("rtl", [False, True])
def test_that_start_and_end_are_sides_of_the_readers_direction(rtl):
    start, end = (
        lay_out(Text(0, 0, 300, 20, "short", 13, align=align), rtl=rtl)[0]
        for align in ("start", "end")
    )
    assert (start.x < end.x) != rtl


def test_that_every_text_of_the_example_fits_its_box(example_picture):
    for language in ("en", "fa"):
        picture = example_picture(language)
        for item in picture.items:
            for shape in item.shapes:
                if isinstance(shape, Text):
                    for line in lay_out(shape, rtl=picture.rtl):
                        assert line.width <= shape.w + 1, shape


def test_that_no_number_on_the_example_is_cut(example_picture):
    for language in ("en", "fa"):
        picture = example_picture(language)
        for item in picture.items:
            if item.kind in ("leak", "badge", "strip", "stage", "legend"):
                for shape in item.shapes:
                    if isinstance(shape, Text):
                        lines = lay_out(shape, rtl=picture.rtl)
                        assert not any("…" in line.text for line in lines), shape


def test_that_markup_in_a_name_is_shown_as_it_was_typed():
    assert broken("<b>Bold</b> & more", 13, False, 400, 1, False) == ("<b>Bold</b> & more",)


def test_that_an_arrow_head_points_where_its_line_goes():
    head = arrow_head((("M", 0, 0), ("L", 10, 0)), 4)
    assert head[0] == (10, 0)
    assert head[1][0] == head[2][0] == 6
    assert arrow_head((("M", 5, 5), ("L", 5, 5)), 4) == []


def test_that_hatch_lines_stay_in_their_box():
    for x1, y1, x2, y2 in hatch_lines(10, 20, 33, 17):
        assert 10 <= x1 <= x2 <= 43
        assert 20 - 1e-9 <= y2 <= y1 <= 37 + 1e-9


def test_that_the_window_can_paint_while_an_export_is_painted(example_picture):
    picture = example_picture("fa")
    forget()
    painted: list[bytes] = []

    def export() -> None:
        painted.extend(png_bytes(picture, size=(1200, 675)) for _ in range(3))

    thread = threading.Thread(target=export)
    thread.start()
    while thread.is_alive():
        here = png_bytes(picture, size=(1200, 675))
    thread.join()
    assert painted == [here] * 3
