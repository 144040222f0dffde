"""Beliefs, dots, owners and personas on the map: seen where they may be, told apart from data."""

from __future__ import annotations

from dataclasses import replace

import pytest

from journeymap.analysis.results import Findings
from journeymap.evidence.selection import Selection
from journeymap.i18n.locale import locale_for
from journeymap.model import edits, feelings
from journeymap.picture.compose import compose
from journeymap.picture.mirror import mirrored
from journeymap.picture.scene import PictureOptions
from journeymap.picture.shapes import Ellipse, Item, Path, Picture, Text

NOTHING = Findings(Selection())


@pytest.fixture
def english():
    return locale_for("en")


@pytest.fixture
def felt(examples):
    """The example with beliefs of the room and of two personas, dots and a note."""
    journey, findings = examples.fibre()
    journey = feelings.set_belief(journey, ["contract", "bill", "contract-credit"], 8)
    journey = feelings.set_belief(journey, ["credit"], 2)
    for name, path, belief in (
        ("Student", ["campaign", "coverage", "contract", "credit"], 3),
        ("Family", [], 6),
    ):
        id = edits.fresh_id(journey, "p")
        journey = edits.add_persona(journey, name, path=path, id=id)
        journey = feelings.set_belief(journey, ["contract", "credit", "visit"], belief, id)
    journey = edits.add_note(journey, "credit", "pain", "slow", votes=5)
    journey = edits.change(journey, "credit", votes=4)
    return edits.change(journey, "contract-credit", votes=7), findings


def item(picture: Picture, key: str) -> Item:
    return next(i for i in picture.items if i.key == key)


def hollow(picture: Picture) -> list[Ellipse]:
    shapes = item(picture, "strip").shapes
    return [s for s in shapes if isinstance(s, Ellipse) and s.fill == "panel" and s.stroke]


def words(thing: Item) -> str:
    return " ".join(s.text for s in thing.shapes if isinstance(s, Text))


def test_that_beliefs_are_hollow_dots_on_the_range_of_the_metric(felt, english) -> None:
    journey, findings = felt
    room = replace(journey, personas=())
    picture = compose(room, findings, english)
    rings = hollow(picture)
    assert len(rings) == 3
    # 8, 8 and 2 of 9 are NPS +75, +75 and -75: the axis reaches there
    high, low = min(r.cy for r in rings), max(r.cy for r in rings)
    assert [r.cy for r in rings].count(high) == 2
    strip = item(picture, "strip")
    assert strip.bounds[1] < high < low < strip.bounds[1] + strip.bounds[3]
    assert "believed: 1 is −100, 9 is +100" in words(item(picture, "legend"))
    assert "8" in words(item(picture, "card:contract"))
    assert "the room believes 8 of 9" in item(picture, "note:contract-credit").tip


def test_that_beliefs_alone_have_a_strip_from_one_to_nine(felt, english) -> None:
    picture = compose(replace(felt[0], personas=()), NOTHING, english)
    assert len(hollow(picture)) == 3
    assert {"1", "5", "9"} <= set(words(item(picture, "strip")).split())
    assert "believed, 1 worst to 9 best" in words(item(picture, "legend"))
    assert not any(i.kind == "strip" for i in compose(edits.Journey(), NOTHING, english).items)


def test_that_each_persona_has_a_line_of_its_own_and_a_name(felt, english) -> None:
    picture = compose(*felt, english)
    lines = [s for s in item(picture, "strip").shapes if isinstance(s, Path) and s.width == 1.5]
    lines = [s for s in lines if s.stroke == "muted"]
    assert len({s.dash for s in lines}) == len(lines) == 3
    told = words(item(picture, "legend"))
    assert all(name in told for name in ("Student", "Family", "the room"))


def test_that_the_eyes_of_a_persona_show_their_road_and_their_beliefs(felt, english) -> None:
    journey, findings = felt
    student = journey.personas[0].id
    picture = compose(journey, findings, english, options=PictureOptions(persona=student))
    assert "with the eyes of Student" in words(item(picture, "title"))
    assert len(hollow(picture)) == 3
    on, off = item(picture, "card:contract"), item(picture, "card:bill")
    assert not any("@" in s.color for s in on.shapes if isinstance(s, Text))
    assert all("@" in s.color for s in off.shapes if isinstance(s, Text))
    assert "@" not in item(picture, "edge:contract-credit").shapes[0].stroke
    assert "8" not in words(on).replace("NPS", "")
    whole = PictureOptions(persona=journey.personas[1].id)
    strong = compose(journey, findings, english, options=whole)
    assert not any("@0.28" in getattr(s, "color", "") for i in strong.items for s in i.shapes)


def test_that_hidden_dots_leave_no_trace_in_the_picture(felt, english) -> None:
    journey, findings = felt
    shown = compose(journey, findings, english)
    assert "9" in words(item(shown, "note:credit"))
    assert "4 dots" in item(shown, "note:credit").tip
    assert "7" in words(item(shown, "note:contract-credit"))
    hidden = compose(feelings.hide_votes(journey, True), findings, english)
    assert hidden == compose(feelings.clear_votes(journey), findings, english)


def test_that_a_grey_zone_nobody_owns_says_so_until_somebody_does(felt, english) -> None:
    journey, findings = felt
    journey = edits.change(journey, "contract-credit", owner="")
    picture = compose(journey, findings, english)
    assert "nobody owns it" in words(item(picture, "callout:contract-credit"))
    assert "nobody owns it" in item(picture, "badge:contract-credit").tip
    assert any(isinstance(s, Path) for s in item(picture, "badge:contract-credit").shapes)
    owned = edits.change(journey, "contract-credit", owner="Mina", next_step="call first")
    picture = compose(owned, findings, english)
    assert "Mina" in words(item(picture, "callout:contract-credit"))
    assert not any(isinstance(s, Path) for s in item(picture, "badge:contract-credit").shapes)
    assert "next: call first" in item(picture, "edge:contract-credit").tip


def test_that_feelings_are_mirrored_with_the_map(felt, english) -> None:
    once = compose(*felt, english)
    again = mirrored(compose(*felt, replace(english, direction="rtl")))
    for a, b in zip(hollow(once), hollow(again), strict=True):
        assert (a.cx, a.cy) == pytest.approx((b.cx, b.cy))
    for a, b in zip(once.items, again.items, strict=True):
        assert a.bounds == pytest.approx(b.bounds)


def test_that_markers_on_lines_leave_the_drops_alone_where_there_is_room(felt, english) -> None:
    journey, findings = felt
    for way in journey.transitions:
        journey = edits.change(journey, way.id, votes=2)
    picture = compose(journey, findings, english)
    leaks = [i.bounds for i in picture.items if i.kind == "leak"]
    ways = {t.id for t in journey.transitions}
    marks = [i.bounds for i in picture.items if i.kind == "note" and i.ref in ways]
    hit = sum(
        x < left + wide and left < x + w and y < top + high and top < y + h
        for x, y, w, h in marks
        for left, top, wide, high in leaks
    )
    assert hit == 0


def test_that_markers_with_dots_cover_no_badge_or_other_marker(examples, english) -> None:
    journey, findings = examples.fibre()
    for thing in (*journey.transitions, *journey.touchpoints):
        journey = edits.change(journey, thing.id, votes=12, belief=3)
    picture = compose(journey, findings, english)
    solid = [i for i in picture.items if i.kind in ("note", "badge")]
    for a in (i for i in solid if i.kind == "note"):
        for b in (i for i in solid if i is not a):
            x, y, w, h = a.bounds
            left, top, wide, high = b.bounds
            apart = x + w <= left or left + wide <= x or y + h <= top or top + high <= y
            assert apart, (a.key, b.key)
