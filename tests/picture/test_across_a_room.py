"""A map that is projected is read from five metres away."""

from __future__ import annotations

import pytest

from journeymap.analysis.results import Findings
from journeymap.evidence.selection import Selection
from journeymap.i18n.locale import locale_for
from journeymap.model import edits
from journeymap.model.entities import Department
from journeymap.model.journey import Journey
from journeymap.picture.compose import PictureOptions, compose
from journeymap.picture.shapes import Picture, Text

#: Height of a capital of Noto Sans, as a share of its size.
CAPITAL = 0.714
OPTIONS = PictureOptions(legend=False, strip=False, callouts=0, room=True)


def workshop(touchpoints: int) -> Journey:
    """What a room types: five departments, every stage in use, each step followed by the next."""
    names = ("Marketing", "Sales", "Finance", "Operations", "Support")
    journey = Journey("Workshop", departments=tuple(Department(n.lower(), n) for n in names))
    before = None
    for i in range(touchpoints):
        stage = journey.stages[i * len(journey.stages) // touchpoints].id
        department = journey.departments[(i * 7 // 3) % len(names)].id
        journey = edits.add_touchpoint(
            journey, f"Meeting the customer {i}", stage, department=department, id=f"t{i}"
        )
        if before is not None:
            journey = edits.connect(journey, before, f"t{i}")
        before = f"t{i}"
    return journey


def smallest_capital(picture: Picture, width: float = 1920, height: float = 1080) -> float:
    """The capitals of the smallest name on a card, as a share of the height of the screen."""
    scale = min(width / picture.width, height / picture.height)
    names = [
        shape.size
        for item in picture.items
        if item.kind == "card"
        for shape in item.shapes
        if isinstance(shape, Text) and shape.bold and shape.detail == 0
    ]
    return CAPITAL * min(names) * scale / height


@pytest.mark.parametrize("touchpoints", [15, 20])
@pytest.mark.parametrize("lanes", [True, False])
def test_that_names_of_a_workshop_are_read_from_five_metres(touchpoints: int, lanes: bool) -> None:
    options = PictureOptions(
        aspect=16 / 9, legend=False, strip=False, callouts=0, room=True, lanes=lanes
    )
    findings = Findings(Selection())
    picture = compose(workshop(touchpoints), findings, locale_for("en"), options=options)
    assert smallest_capital(picture) >= 1 / 70


def test_that_names_of_the_example_are_read_from_five_metres(examples) -> None:
    picture = compose(*examples.fibre(), locale_for("en"), options=OPTIONS)
    assert smallest_capital(picture) >= 1 / 70


def test_that_a_map_without_lanes_names_no_department_and_keeps_every_card(
    examples,
) -> None:
    example, findings = examples.fibre()
    options = PictureOptions(lanes=False, strip=False)
    shown = compose(example, findings, locale_for("en"), options=options)
    said = {
        shape.text
        for item in shown.items
        if item.kind == "lane"
        for shape in item.shapes
        if isinstance(shape, Text)
    }
    assert not said
    assert {i.ref for i in shown.items if i.kind == "card"} == {t.id for t in example.touchpoints}
    usual = compose(example, findings, locale_for("en"))
    start = min(i.bounds[0] for i in shown.items if i.kind == "card")
    assert start < min(i.bounds[0] for i in usual.items if i.kind == "card") - 60
