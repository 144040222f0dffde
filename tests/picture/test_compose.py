"""The picture says what the findings say, completely, and nothing covers anything."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import pytest

from journeymap.i18n.locale import locale_for
from journeymap.model.edits import add_note
from journeymap.model.metric import pomp
from journeymap.picture.compose import PictureOptions, compose
from journeymap.picture.mirror import mirrored
from journeymap.picture.scaling import scaled
from journeymap.picture.shapes import Item, Picture, Rect, Text
from journeymap.picture.theme import theme_named
from journeymap.picture.words import estimated_width

CASES = ("fibre", "few_answers", "drawn_only", "long_names", "crowded")


def texts(picture: Picture, kind: str = "") -> list[str]:
    return [
        s.text
        for i in picture.items
        if not kind or i.kind == kind
        for s in i.shapes
        if isinstance(s, Text)
    ]


def item(picture: Picture, key: str) -> Item:
    return next(i for i in picture.items if i.key == key)


@pytest.fixture
def english():
    return locale_for("en")


@pytest.fixture(params=CASES)
def picture(request, examples, english):
    return compose(*getattr(examples, request.param)(), english)


def overlap(a, b, margin=0.0):
    return (
        a[0] < b[0] + b[2] + margin
        and b[0] < a[0] + a[2] + margin
        and a[1] < b[1] + b[3] + margin
        and b[1] < a[1] + a[3] + margin
    )


def test_that_every_item_has_its_own_key_and_lies_on_the_picture(picture):
    keys = [i.key for i in picture.items]
    assert len(keys) == len(set(keys))
    for i in picture.items:
        x, y, w, h = i.bounds
        assert x >= -1
        assert y >= -1
        assert x + w <= picture.width + 1
        assert y + h <= picture.height + 1


def test_that_texts_stay_inside_the_bounds_of_their_item(picture):
    for i in picture.items:
        if i.kind in ("card", "callout", "badge", "title", "legend", "lane", "strip"):
            x, y, w, h = i.bounds
            for text in (s for s in i.shapes if isinstance(s, Text)):
                assert text.x >= x - 0.6
                assert text.x + text.w <= x + w + 0.6, text
                assert text.y >= y - 0.6
                assert text.y + text.h <= y + h + 0.6


def test_that_every_colour_is_known_in_both_themes(picture):
    for name in ("light", "dark"):
        theme = theme_named(name)
        for i in picture.items:
            for shape in i.shapes:
                for field in ("fill", "stroke", "hatch", "color"):
                    if token := getattr(shape, field, ""):
                        theme.rgba(token)


def test_that_callouts_cover_no_card_badge_leak_or_other_callout(picture):
    kinds = ("card", "badge", "leak", "callout")
    solid = [i for i in picture.items if i.kind in kinds and not i.key.startswith("listed")]
    for a, b in combinations(solid, 2):
        if "callout" in (a.kind, b.kind):
            assert not overlap(a.bounds, b.bounds), (a.key, b.key)
        if a.kind == b.kind and a.kind in ("card", "badge"):
            assert not overlap(a.bounds, b.bounds), (a.key, b.key)


def test_that_badges_stand_off_the_cards_of_the_example(examples, english):
    picture = compose(*examples.fibre(), english)
    cards = [i for i in picture.items if i.kind == "card"]
    for badge in (i for i in picture.items if i.kind == "badge"):
        assert not any(overlap(badge.bounds, card.bounds, -2) for card in cards), badge.key


def test_that_the_mirrored_picture_is_the_mirror_of_the_other(examples, english):
    journey, findings = examples.fibre()
    once = compose(journey, findings, english)
    turned = compose(journey, findings, replace(english, direction="rtl"))
    assert turned.rtl
    again = mirrored(turned)
    assert again.width == once.width
    for a, b in zip(once.items, again.items, strict=True):
        assert a.key == b.key
        assert a.bounds == pytest.approx(b.bounds)
    stages = [item(turned, f"stage:{s.id}").bounds[0] for s in journey.stages]
    assert stages == sorted(stages, reverse=True)


def test_that_the_title_block_says_what_was_measured_and_on_how_many(examples, english):
    line = " ".join(texts(compose(*examples.fibre(), english), "title"))
    for word in (
        "Fibre home internet",
        "NPS",
        "3,412 responses",
        "58,904 customers",
        "Mar–Aug 2026",
        "all customers",
    ):
        assert word in line


def test_that_a_filter_is_said_in_the_title_block(examples, english):
    journey, findings = examples.fibre()
    chosen = replace(findings.selection, segments={"Region": ("North", "South")})
    picture = compose(journey, replace(findings, selection=chosen), english)
    assert "Region: North, South" in " ".join(texts(picture, "title"))


def test_that_stages_carry_reach_and_score_and_losses_stand_between_them(examples, english):
    said = texts(compose(*examples.fibre(), english), "stage")
    assert "64% reach · NPS +14" in said
    assert "−36%" in said
    plain = texts(compose(*examples.drawn_only(), english), "stage")
    assert plain == ["Awareness", "Interest", "Consideration", "Action", "Use", "Advocacy"]


def test_that_a_card_says_name_channel_n_and_score(examples, english):
    said = [
        s.text
        for s in item(compose(*examples.fibre(), english), "card:credit").shapes
        if isinstance(s, Text)
    ]
    assert "Credit check and deposit" in said
    assert "−34" in said
    assert any("Email" in t and "n 590" in t for t in said)


def test_that_too_few_answers_are_hatched_and_their_chip_reads_the_n(examples, english):
    journey, findings = examples.few_answers()
    picture = compose(journey, findings, english)
    few = next(s for s in findings.scores if not s.enough)
    card = item(picture, f"card:{few.touchpoint}")
    assert any(isinstance(s, Rect) and s.hatch for s in card.shapes)
    assert "n 7" in [s.text for s in card.shapes if isinstance(s, Text)]
    assert "fewer than 10 answers" in texts(picture, "legend")


def test_that_a_touchpoint_nobody_scored_shows_no_number(examples, english):
    journey, findings = examples.few_answers()
    scored = {s.touchpoint for s in findings.scores}
    silent = next(t for t in journey.touchpoints if t.id not in scored)
    said = [
        s.text
        for s in item(compose(journey, findings, english), f"card:{silent.id}").shapes
        if isinstance(s, Text)
    ]
    assert not any(char.isdigit() for text in said for char in text)


def test_that_grey_zones_get_fog_a_badge_and_a_callout_with_reasons(examples, english):
    picture = compose(*examples.fibre(), english)
    keys = {i.key for i in picture.items}
    assert {"fog:contract-credit", "badge:contract-credit", "callout:contract-credit"} <= keys
    said = " ".join(texts(picture, "callout"))
    assert "Sales → Finance" in said
    assert "index 81 (72–88)" in said
    assert "27% leave" in said
    assert "suspected" in said
    assert not any(k.startswith("fog:quote") for k in keys)


def test_that_a_callout_without_room_goes_to_the_list_below(examples, english):
    journey, findings = examples.crowded(6, lanes=1)
    many = replace(findings, ranking=findings.ranking[:3])
    picture = compose(journey, many, english, options=PictureOptions(aspect=None))
    shown = {i.ref for i in picture.items if i.kind == "callout"}
    assert shown == {z.handoff for z in many.ranking}
    lanes = [i for i in picture.items if i.kind == "lane"]
    below = max(i.bounds[1] + i.bounds[3] for i in lanes)
    listed = [i for i in picture.items if i.key.startswith("listed:")]
    assert all(i.bounds[1] >= below for i in listed)


def test_that_lines_are_wider_where_more_customers_go(examples, english):
    picture = compose(*examples.fibre(), english)
    wide, thin = (
        item(picture, f"edge:{k}").shapes[0].width for k in ("campaign-coverage", "support-renewal")
    )
    assert wide > 2 * thin


def test_that_leaks_hang_under_cards_with_their_share(examples, english):
    picture = compose(*examples.fibre(), english)
    assert "27%" in texts(picture, "leak")
    assert not any(i.key == "leak:referral" for i in picture.items)


def test_that_the_strip_draws_the_common_metric_and_says_what_it_leaves_out(examples, english):
    journey, findings = examples.fibre()
    other = replace(findings.scores[0], metric="rating", scale=(1, 5), value=3.4, low=3, high=3.8)
    mixed = replace(findings, scores=(other, *findings.scores[1:]))
    said = texts(compose(journey, mixed, english), "strip")
    assert "1 on another scale left out" in said
    assert "NPS, 95% interval" in said
    assert "3.4" not in said
    assert "3.4" in texts(compose(journey, mixed, english), "card")
    assert pomp(3.4, 1, 5) == pytest.approx(0.6)


def test_that_there_is_no_strip_without_scores_and_a_hint_on_an_empty_map(examples, english):
    empty = compose(examples.EMPTY, examples.NOTHING, english)
    kinds = {i.kind for i in empty.items}
    assert "strip" not in kinds
    assert "hint" in kinds
    assert "hint" not in {i.kind for i in compose(*examples.fibre(), english).items}


def test_that_legend_and_source_line_are_complete(examples, english):
    said = " ".join(texts(compose(*examples.fibre(), english), "legend"))
    for word in (
        "−60",
        "+60",
        "grey zone",
        "customers who leave",
        "width",
        "intervals 95%",
        "post-contact survey",
        "CRM events",
    ):
        assert word in said


def test_that_digits_are_the_readers(examples):
    picture = compose(*examples.fibre("fa"), locale_for("fa"))
    for kind in ("card", "leak", "strip", "stage", "badge"):
        assert not any(c in "0123456789" for t in texts(picture, kind) for c in t), kind


def test_that_the_picture_keeps_the_proportions_it_is_asked_for(examples, english):
    for name in CASES:
        for aspect in (16 / 9, 4 / 3, 1.414):
            picture = compose(
                *getattr(examples, name)(), english, options=PictureOptions(aspect=aspect)
            )
            assert picture.width / picture.height == pytest.approx(aspect, rel=0.06), name


def test_that_names_can_be_read_from_far_on_a_fitted_map_of_the_example(examples, english):
    picture = compose(*examples.fibre(), english)
    name = next(s for s in item(picture, "card:credit").shapes if isinstance(s, Text) and s.bold)
    cap_height = 0.714 * name.size
    scale = min(1920 / picture.width, 1080 / picture.height)
    assert cap_height * scale >= 1080 / 72


def test_that_nothing_changes_when_the_same_picture_is_made_again(examples, english):
    assert compose(*examples.crowded(), english) == compose(*examples.crowded(), english)


def test_that_every_card_and_edge_has_words_for_a_screen_reader(picture):
    for i in picture.items:
        if i.kind in ("card", "edge", "badge", "callout", "leak"):
            assert i.alt, i.key
    assert "Journey map" in picture.alt


@pytest.mark.parametrize("touchpoints", [20, 300, 2000])
def test_that_every_touchpoint_of_a_crowded_map_has_a_card(examples, english, touchpoints):
    picture = compose(*examples.crowded(touchpoints), english)
    assert sum(i.kind == "card" for i in picture.items) == touchpoints


def with_notes(journey):
    for i, (on, kind) in enumerate(
        [
            ("credit", "pain"),
            ("credit", "pain"),
            ("credit", "idea"),
            ("contract-credit", "question"),
            ("referral", "quote"),
        ]
    ):
        journey = add_note(journey, on, kind, f"said {i}", votes=i)
    return journey


def test_that_notes_are_counted_beside_what_they_are_about_and_told_in_a_tip(examples, english):
    journey, findings = examples.fibre()
    picture = compose(with_notes(journey), findings, english)
    marker = item(picture, "note:credit")
    assert [s.text for s in marker.shapes if isinstance(s, Text)] == ["3", "3"]
    assert marker.tip == "Idea: said 2 · 2 dots\nPain: said 1 · 1 dot\nPain: said 0"
    assert marker.ref == "credit"
    assert {"note:contract-credit", "note:referral"} <= {i.key for i in picture.items}
    assert {"Pain", "Idea", "Quote", "Question"} <= set(texts(picture, "legend"))
    assert "Pain" not in texts(compose(journey, findings, english), "legend")


def test_that_a_marker_of_notes_covers_no_badge_callout_or_other_marker(examples, english):
    journey, findings = examples.fibre()
    journey = with_notes(journey)
    for thing in (*journey.transitions, *journey.touchpoints):
        journey = add_note(journey, thing.id, "pain", "slow")
    picture = compose(journey, findings, english)
    notes = [i for i in picture.items if i.kind == "note"]
    others = [i for i in picture.items if i.kind in ("note", "badge", "callout")]
    for a, b in ((a, b) for a in notes for b in others if a is not b):
        assert not overlap(a.bounds, b.bounds), (a.key, b.key)


def test_that_a_card_without_a_score_says_how_many_customers_came(examples, english):
    journey, findings = examples.fibre()
    picture = compose(journey, replace(findings, scores=()), english)
    said = [s.text for s in item(picture, "card:bill").shapes if isinstance(s, Text)]
    assert any("8,500 customers" in text for text in said)


def test_that_many_long_names_get_a_third_line(examples, english):
    journey, findings = examples.drawn_only()
    long = "Determine necessity of the stop advice for document"
    names = tuple(replace(t, name=long) for t in journey.touchpoints)
    usual, high = (
        item(compose(j, findings, english), "card:credit")
        for j in (journey, replace(journey, touchpoints=names))
    )
    assert [s.lines for i in (usual, high) for s in i.shapes if isinstance(s, Text) and s.bold] == [
        2,
        3,
    ]
    assert high.bounds[3] > usual.bounds[3]


def test_that_the_heading_of_the_strip_is_never_cut(examples, english):
    journey, findings = examples.crowded(12, lanes=1)
    short = replace(journey, departments=tuple(replace(d, name="A") for d in journey.departments))
    picture = compose(short, findings, english)
    heading = next(
        s for s in item(picture, "strip").shapes if isinstance(s, Text) and s.text == "Experience"
    )
    assert heading.w >= estimated_width("Experience", heading.size, bold=True)


def test_that_a_department_without_a_name_is_still_a_lane_one_can_point_at(examples, english):
    journey, findings = examples.fibre()
    nameless = replace(journey.departments[2], name=" ")
    journey = replace(
        journey, departments=(*journey.departments[:2], nameless, *journey.departments[3:])
    )
    assert "(no name)" in texts(compose(journey, findings, english), "lane")


def test_that_the_frame_of_a_large_map_is_read_when_the_whole_map_is_shown(examples, english):
    sizes = {}
    for n in (20, 60, 300):
        picture = compose(*examples.crowded(n), english)
        scale = 1080 / picture.height
        title, stage, callout = (
            next(s for s in item(picture, key).shapes if isinstance(s, Text)).size * scale
            for key in ("title", "stage:use", "legend")
        )
        sizes[n] = (title, stage, callout)
    assert sizes[60][1] >= 1080 / 72
    assert sizes[300][0] >= 14
    assert sizes[300][1] >= 11


def test_that_a_scaled_item_is_the_same_item_farther_away(examples, english):
    picture = compose(*examples.fibre(), english)
    once = item(picture, "title")
    (twice,) = scaled([once], 2)
    assert twice.bounds == tuple(2 * v for v in once.bounds)
    assert scaled([twice], 0.5) == [once]
