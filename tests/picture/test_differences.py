"""What differs from another version, as it is marked on the map."""

from __future__ import annotations

import random

import pytest

from journeymap.analysis.results import Findings
from journeymap.evidence.selection import Selection
from journeymap.i18n.locale import locale_for
from journeymap.model import edits
from journeymap.model.comparing import Comparison
from journeymap.model.journey import Journey
from journeymap.picture.compose import Compared, PictureOptions, compose
from journeymap.picture.ghosts import MOST_GHOSTS, with_ghosts
from journeymap.picture.shapes import Item, Picture
from journeymap.picture.theme import contrast, theme_named
from tests.model.test_comparing import OLD
from tests.model.test_random_edits import try_edit

ENGLISH = locale_for("en")


def drawn(new: Journey, old: Journey = OLD, language: str = "en") -> Picture:
    options = PictureOptions(version="To be", compared=Compared(old, "As-is"))
    return compose(new, Findings(Selection()), locale_for(language), options=options)


def keys(picture: Picture, *prefixes: str) -> set[str]:
    return {i.key for i in picture.items if i.key.split(":")[0] in prefixes}


def item(picture: Picture, key: str) -> Item:
    return next(i for i in picture.items if i.key == key)


def test_that_comparing_with_an_equal_journey_marks_nothing() -> None:
    assert not keys(drawn(OLD), "change", "outline", "halo", "was", "way")


def test_that_what_was_added_has_a_sign_and_an_outline() -> None:
    new = edits.connect(edits.add_touchpoint(OLD, "Chat", "use", id="chat"), "bill", "chat", id="x")
    picture = drawn(new)
    assert keys(picture, "change", "outline", "halo") == {
        "change:chat",
        "outline:chat",
        "change:x",
        "halo:x",
    }
    assert "added" in item(picture, "change:chat").tip


def test_that_a_removed_touchpoint_and_its_lines_stand_dashed_where_they_were() -> None:
    picture = drawn(edits.remove(OLD, ["bill"]))
    assert keys(picture, "was", "change") == {"was:bill", "was:x-cb", "change:x-cb"}
    ghost = item(picture, "was:bill")
    lane, column = item(picture, "lane:finance").bounds, item(picture, "stage:use").bounds
    x, y, w, h = ghost.bounds
    assert lane[1] < y < y + h < lane[1] + lane[3]
    assert column[0] < x < x + w < column[0] + column[2]
    assert not any(i.ref == "bill" for i in picture.items)


def test_that_a_moved_card_leaves_its_outline_behind_and_a_way_leads_from_it() -> None:
    picture = drawn(edits.move_touchpoint(OLD, "credit", "use", "sales"))
    assert {"was:credit", "way:credit", "change:credit", "outline:credit"} <= keys(
        picture, "was", "way", "change", "outline"
    )
    end = item(picture, "way:credit").shapes[0].commands[-1][-2:]  # type: ignore[union-attr]
    x, y, w, h = item(picture, "card:credit").bounds
    assert x - 1 <= end[0] <= x + w + 1
    assert y - 1 <= end[1] <= y + h + 1


def test_that_a_change_says_old_and_new_where_it_is() -> None:
    picture = drawn(edits.change(OLD, "x-oc", owner="Mina"))
    assert "nobody → Mina" in item(picture, "change:x-oc").tip


def test_that_departments_and_stages_are_marked_at_their_names() -> None:
    new = edits.rename(edits.add_stage(OLD, "Repair", id="repair"), "sales", "Shops")
    assert keys(drawn(new), "change") == {"change:repair", "change:sales"}


def test_that_what_has_no_place_any_more_is_not_drawn() -> None:
    new = edits.remove(edits.remove_department(OLD, "finance"), ["bill"])
    assert not keys(drawn(new), "was") & {"was:bill", "was:credit"}


def test_that_a_crowd_of_ghosts_is_only_listed() -> None:
    crowd = OLD
    for i in range(MOST_GHOSTS + 1):
        crowd = edits.add_touchpoint(crowd, f"T{i}", "use", department="sales")
    assert not with_ghosts(Comparison(crowd, OLD)).cards


def test_that_title_and_legend_say_what_is_compared_and_what_signs_mean() -> None:
    picture = drawn(edits.change(OLD, "bill", financial=True))
    assert "compared with “As-is”: 1 difference" in item(picture, "title").tip
    words = {s.text for s in item(picture, "legend").shapes if hasattr(s, "text")}
    assert "changed" in words
    assert "removed" not in words


def test_that_a_reader_from_the_right_gets_the_same_marks_mirrored() -> None:
    new = edits.remove(edits.move_touchpoint(OLD, "credit", "use", "sales"), ["bill"])
    ltr, rtl = drawn(new), drawn(new, language="fa")
    assert rtl.rtl
    assert keys(ltr, "was", "way", "change", "outline") == keys(
        rtl, "was", "way", "change", "outline"
    )


@pytest.mark.parametrize("seed", range(3))
def test_that_ghosts_cover_no_card_and_every_card_is_of_the_journey(seed: int) -> None:
    rng = random.Random(seed)
    old = Journey()
    for _ in range(120):
        old = try_edit(old, rng)
    new = old
    for _ in range(60):
        new = try_edit(new, rng)
    picture = drawn(new, old)
    assert len({i.key for i in picture.items}) == len(picture.items)
    cards = [i for i in picture.items if i.kind == "card"]
    assert {c.ref for c in cards} == {t.id for t in new.touchpoints}
    ghosts = [i for i in picture.items if i.key.startswith("was:") and i.shapes[0].fill]
    for ghost in ghosts:
        for card in cards:
            (x, y, w, h), (a, b, c, d) = ghost.bounds, card.bounds
            assert x >= a + c or a >= x + w or y >= b + d or b >= y + h


@pytest.mark.parametrize("name", ["light", "dark"])
def test_that_signs_can_be_read_and_their_discs_stand_out(name: str) -> None:
    theme = theme_named(name)
    for kind in ("added", "removed", "changed"):
        disc = theme.rgba(f"change-{kind}")
        assert contrast(theme.rgba("change-sign"), disc) >= 4.5
        assert all(contrast(disc, theme.rgba(g)) >= 3 for g in ("lane", "lane-alt", "card"))
