"""Remarks beside the picture: found a place, or kept the one they were given; numbers are live."""

from __future__ import annotations

from dataclasses import replace

import pytest

from journeymap.analysis.results import Findings
from journeymap.evidence.selection import Selection
from journeymap.i18n.locale import locale_for
from journeymap.layout.geometry import Box
from journeymap.model.annotating import annotate
from journeymap.picture.annotations import offset_of
from journeymap.picture.compose import compose
from journeymap.picture.mirror import mirrored
from journeymap.picture.scene import PictureOptions
from journeymap.picture.shapes import Item, Picture


def box(picture: Picture, id: str) -> Item:
    return next(i for i in picture.items if i.key == f"annotation:{id}")


def test_that_the_numbers_in_a_text_follow_the_evidence(examples) -> None:
    journey, findings = examples.fibre()
    for text, on in (
        ("{score} of {n}", "credit"),
        ("{leave} leave, {customers} go on, {Index}, {rank}", "contract-credit"),
        ("{score} {else}", ""),
    ):
        journey = annotate(journey, text, on=on)
    english = locale_for("en")
    said = [box(compose(journey, findings, english), f"a{i}").tip for i in (1, 2, 3)]
    zone = findings.grey_zone("contract-credit")
    assert said[0] == "−34 of 590"
    assert said[1].startswith("27% leave, 13,300 go on, ")
    assert said[1].endswith(f", {zone.index:.0f}, {zone.rank}")
    assert said[2] == "— {else}", "nothing is known of no place, and other braces are words"
    unknown = compose(journey, Findings(Selection()), english)
    assert box(unknown, "a1").tip == "— of —"
    fewer = replace(findings, scores=tuple(replace(s, n=7, value=-80.0) for s in findings.scores))
    assert box(compose(journey, fewer, english), "a1").tip == "−80 of 7"


def test_that_an_annotation_finds_a_place_where_it_covers_nothing(examples) -> None:
    journey, findings = examples.fibre()
    for on in ("", "credit", "contract-credit", "visit-bill", "campaign", "bill"):
        journey = annotate(journey, "Somebody has to call back within two days", on=on)
    items = compose(journey, findings, locale_for("en")).items
    solid = [i for i in items if i.kind in ("card", "badge", "callout", "note", "leak", "strip")]
    own = [i for i in items if i.kind == "annotation" and i.ref]
    assert len(own) == 6
    for each in own:
        over = [
            o.key
            for o in [*solid, *own]
            if o is not each and Box(*o.bounds).overlaps(Box(*each.bounds))
        ]
        assert over == [], f"{each.key} covers {over}"


@pytest.mark.parametrize("on", ["credit", "contract-credit", ""])
def test_that_one_put_by_hand_stands_there_and_a_mirrored_map_mirrors_it(examples, on) -> None:
    journey, findings = examples.fibre()
    journey = annotate(journey, "Here {score}", on=on, dx=130.0, dy=88.0)
    english = locale_for("en")
    picture = compose(journey, findings, english)
    assert offset_of(box(picture, "a1"), rtl=False) == (130.0, 88.0)
    turned = mirrored(picture)
    assert offset_of(box(turned, "a1"), rtl=True) == (130.0, 88.0)
    x, y, w, h = box(picture, "a1").bounds
    assert box(turned, "a1").bounds == (picture.width - x - w, y, w, h)
    other = compose(journey, Findings(Selection()), english)
    assert offset_of(box(other, "a1"), rtl=False)[1] == 88.0, "evidence does not move it"


def test_that_what_is_far_off_can_still_be_taken_hold_of(examples) -> None:
    journey, findings = examples.fibre()
    journey = annotate(journey, "Far", dx=99_999.0, dy=-99_999.0)
    picture = compose(journey, findings, locale_for("en"))
    x, y, w, _h = box(picture, "a1").bounds
    assert (x + w <= picture.width, y) == (True, 0.0)


def test_that_a_picture_can_go_without_them_and_stays_as_it_was(examples) -> None:
    journey, findings = examples.fibre()
    english = locale_for("en")
    plain = compose(journey, findings, english)
    said = annotate(journey, "Remember", on="credit")
    assert compose(said, findings, english, options=PictureOptions(annotations=False)) == plain
    rest = [i for i in compose(said, findings, english).items if i.kind != "annotation"]
    assert rest == list(plain.items), "a remark moves nothing on the map"
