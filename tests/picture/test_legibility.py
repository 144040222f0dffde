"""Pictures that everybody can read: contrast as it is painted, colours as some do not see them."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from itertools import combinations

import numpy as np
import pytest

from journeymap.analysis.results import Findings
from journeymap.assets import resource
from journeymap.canvas.text import lay_out
from journeymap.evidence.selection import Selection
from journeymap.export.image import painted
from journeymap.i18n.locale import locale_for
from journeymap.model import edits
from journeymap.model.annotating import annotate
from journeymap.picture.compose import Compared, PictureOptions, compose
from journeymap.picture.shapes import Picture, Text
from journeymap.picture.theme import THEMES, contrast, theme_named
from journeymap.storage.file import open_project

#: Pixels of a picture for each of its units.
SCALE = 1
#: A line of the map may run behind a letter or two; what a word stands on may not be dark.
MOST_CROSSED = 0.1


@pytest.fixture(autouse=True)
def app(qapp):
    return qapp


@pytest.fixture(scope="module")
def drawn(examples) -> dict[str, Picture]:
    """Everything that a map may have on it, each once."""

    @cache
    def picture(name: str) -> Picture:
        if name == "workshop":
            journey = open_project(resource("examples") / "fibre.json").project.journey
            return compose(journey, Findings(Selection()), locale_for("en"))
        if name == "few":
            return compose(*examples.few_answers(), locale_for("en"))
        language = name[-2:]
        journey, findings = examples.fibre(language)
        options = PictureOptions()
        if name.startswith("changed"):
            older = journey
            journey = edits.add_touchpoint(journey, "Chat", "use", id="chat")
            journey = edits.connect(journey, "bill", "chat", id="x")
            journey = edits.remove(edits.change(journey, "quote", name="Offer"), ["compare"])
            options = PictureOptions(version="To be", compared=Compared(older, "As-is"))
        for on in ("credit", ""):
            journey = annotate(journey, "{score} of {n}, look here", on=on)
        return compose(journey, findings, locale_for(language), options=options)

    return picture


def without_text(picture: Picture) -> Picture:
    items = (
        replace(item, shapes=tuple(s for s in item.shapes if not isinstance(s, Text)))
        for item in picture.items
    )
    return replace(picture, items=tuple(items))


def texts(picture: Picture) -> Iterator[tuple[Text, tuple[float, float, float, float]]]:
    """Every line of text and the box of its letters in the picture."""
    for item in picture.items:
        for text in item.shapes:
            if isinstance(text, Text):
                for line in lay_out(text, rtl=picture.rtl):
                    top = text.y + line.baseline - 0.72 * text.size
                    yield text, (text.x + line.x, top, line.width, 0.72 * text.size)


def pixels(picture: Picture, theme_name: str) -> np.ndarray:
    size = round(SCALE * picture.width), round(SCALE * picture.height)
    image = painted(picture, theme_named(theme_name), size=size)
    raw = np.frombuffer(image.constBits(), np.uint8).reshape(size[1], image.bytesPerLine() // 4, 4)
    return raw[:, : size[0], 2::-1].astype(float)


def luminance(colors: np.ndarray) -> np.ndarray:
    shares = colors / 255
    linear = np.where(shares <= 0.04045, shares / 12.92, ((shares + 0.055) / 1.055) ** 2.4)
    return linear @ np.array([0.2126, 0.7152, 0.0722])


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("name", ["fibre en", "fibre fa", "changed en", "workshop", "few"])
def test_that_every_text_stands_out_from_what_is_painted_behind_it(drawn, name, theme) -> None:
    picture = drawn(name)
    behind = luminance(pixels(without_text(picture), theme))
    least = 7.0 if theme == "contrast" else 4.5
    seen, faint = 0, {}
    for text, box in texts(picture):
        left, top, right, bottom = (
            round(SCALE * v) for v in (box[0], box[1], box[0] + box[2], box[1] + box[3])
        )
        ground = behind[max(0, top) : bottom, max(0, left) : right]
        if not ground.size:
            continue
        ink = float(luminance(np.array(theme_named(theme).rgba(text.color)[:3], float)))
        high, low = np.maximum(ground, ink), np.minimum(ground, ink)
        crossed = float(np.mean((high + 0.05) / (low + 0.05) < least))
        seen += 1
        if crossed > MOST_CROSSED:
            faint[text.text] = text.color, round(crossed, 2)
    assert seen > 30
    assert not faint


def test_that_the_contrast_of_pixels_is_that_of_colours() -> None:
    for a, b in combinations([(0, 0, 0), (255, 255, 255), (196, 67, 43), (31, 111, 171)], 2):
        high, low = sorted((float(luminance(np.array(c, float))) for c in (a, b)), reverse=True)
        assert (high + 0.05) / (low + 0.05) == pytest.approx(contrast(a, b))


#: What is seen without one kind of cones, on linear light: Machado, Oliveira and Fernandes, "A
#: Physiologically-based Model for Simulation of Color Vision Deficiency", 2009, severity 1.
SIGHT = {
    "all cones": np.identity(3),
    "protan": np.array(
        [
            [0.152286, 1.052583, -0.204868],
            [0.114503, 0.786281, 0.099216],
            [-0.003882, -0.048116, 1.051998],
        ]
    ),
    "deutan": np.array(
        [
            [0.367322, 0.860646, -0.227968],
            [0.280085, 0.672501, 0.047413],
            [-0.011820, 0.042940, 0.968881],
        ]
    ),
    "tritan": np.array(
        [
            [1.255528, -0.076749, -0.178779],
            [-0.078411, 0.930809, 0.147602],
            [0.004733, 0.691367, 0.303900],
        ]
    ),
}


def lab(color: tuple[int, ...], sight: str = "all cones") -> tuple[float, float, float]:
    """CIE L*a*b* under D65 of an sRGB colour as it is seen."""
    shares = np.array(color[:3]) / 255
    linear = np.where(shares <= 0.04045, shares / 12.92, ((shares + 0.055) / 1.055) ** 2.4)
    red, green, blue = np.clip(SIGHT[sight] @ linear, 0, 1)
    x = (0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047
    y = 0.2126729 * red + 0.7151522 * green + 0.0721750 * blue
    z = (0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / 1.08883
    fx, fy, fz = (
        t ** (1 / 3) if t > (6 / 29) ** 3 else t / (3 * (6 / 29) ** 2) + 4 / 29 for t in (x, y, z)
    )
    return float(116 * fy - 16), float(500 * (fx - fy)), float(200 * (fy - fz))


def difference(one: tuple[float, ...], other: tuple[float, ...]) -> float:
    """CIEDE2000 (ISO/CIE 11664-6); about 1 is just seen, 10 at a glance."""
    (l1, a1, b1), (l2, a2, b2) = one, other
    mean = (math.hypot(a1, b1) + math.hypot(a2, b2)) / 2
    g = 0.5 * (1 - math.sqrt(mean**7 / (mean**7 + 25**7)))
    a1, a2 = a1 * (1 + g), a2 * (1 + g)
    c1, c2 = math.hypot(a1, b1), math.hypot(a2, b2)
    h1, h2 = (math.degrees(math.atan2(b, a)) % 360 for a, b in ((a1, b1), (a2, b2)))
    turn = (h2 - h1 + 180) % 360 - 180 if c1 * c2 else 0.0
    light, chroma = l2 - l1, c2 - c1
    hue = 2 * math.sqrt(c1 * c2) * math.sin(math.radians(turn / 2))
    level, c = (l1 + l2) / 2, (c1 + c2) / 2
    h = (h1 + turn / 2) % 360 if c1 * c2 else h1 + h2
    cos = [math.cos(math.radians(v)) for v in (h - 30, 2 * h, 3 * h + 6, 4 * h - 63)]
    t = 1 - 0.17 * cos[0] + 0.24 * cos[1] + 0.32 * cos[2] - 0.2 * cos[3]
    sl = 1 + 0.015 * (level - 50) ** 2 / math.sqrt(20 + (level - 50) ** 2)
    sc, sh = 1 + 0.045 * c, 1 + 0.015 * c * t
    rc = 2 * math.sqrt(c**7 / (c**7 + 25**7))
    rt = -math.sin(math.radians(60 * math.exp(-(((h - 275) / 25) ** 2)))) * rc
    parts = light / sl, chroma / sc, hue / sh
    return math.sqrt(sum(p * p for p in parts) + rt * parts[1] * parts[2])


def test_that_differences_are_those_of_the_published_pairs() -> None:
    # Sharma, Wu and Dalal 2005, pairs 1, 7, 17 and 25
    for one, other, told in (
        ((50, 2.6772, -79.7751), (50, 0, -82.7485), 2.0425),
        ((50, 0, 0), (50, -1, 2), 2.3669),
        ((50, 2.5, 0), (73, 25, -18), 27.1492),
        ((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387), 1.2644),
    ):
        assert difference(one, other) == pytest.approx(told, abs=1e-4)


@pytest.mark.parametrize("sight", SIGHT)
@pytest.mark.parametrize("theme", THEMES)
def test_that_the_worst_and_the_best_card_are_told_apart_by_everybody(examples, theme, sight):
    journey, findings = examples.fibre()
    picture = compose(journey, findings, locale_for("en"))
    best = max(findings.scores, key=lambda s: s.value).touchpoint
    worst = min(findings.scores, key=lambda s: s.value).touchpoint
    look = theme_named(theme)
    shown = {
        item.ref: next(s.fill for s in item.shapes if getattr(s, "fill", "").startswith("score:"))
        for item in picture.items
        if item.kind == "card" and item.ref in (best, worst)
    }
    ends = [lab(look.rgba(shown[id]), sight) for id in (worst, best)]
    assert difference(*ends) >= 20
    low, middle, high = (lab(look.rgba(f"score:{share}"), sight) for share in (0, 0.5, 1))
    assert difference(low, high) >= 30
    assert min(difference(low, middle), difference(middle, high)) >= 15


@pytest.mark.parametrize("sight", SIGHT)
@pytest.mark.parametrize("theme", THEMES)
def test_that_lines_and_marks_stand_out_from_their_ground_for_everybody(examples, theme, sight):
    look = theme_named(theme)
    for ground in ("lane", "lane-alt", "card"):
        for token in ("loss", "loss-drop", "edge-grey", "mark", "accent"):
            apart = difference(lab(look.rgba(token), sight), lab(look.rgba(ground), sight))
            assert apart >= 20, (token, ground)
