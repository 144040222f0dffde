"""Colours that can be read, by everybody, in every theme."""

from __future__ import annotations

import pytest

from journeymap.picture.theme import THEMES, contrast, scale_ends, score_share, theme_named

SURFACES = {
    "text": ("background", "lane", "lane-alt", "card", "panel", "river", "chip-empty"),
    "muted": ("background", "lane", "lane-alt", "card", "panel", "chip-empty"),
    "loss": ("background", "lane", "lane-alt"),
    "badge-text": ("badge",),
    "callout-text": ("callout",),
    "callout-muted": ("callout",),
}


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("text", SURFACES)
def test_that_text_has_enough_contrast_on_every_ground_it_stands_on(name, text):
    theme = theme_named(name)
    for ground in SURFACES[text]:
        assert contrast(theme.rgba(text), theme.rgba(ground)) >= 4.5, ground


@pytest.mark.parametrize("name", THEMES)
def test_that_a_score_can_be_read_on_every_colour_of_the_scale(name):
    theme = theme_named(name)
    for i in range(101):
        ground, ink = theme.rgba(f"score:{i / 100}"), theme.rgba(f"on-score:{i / 100}")
        assert contrast(ground, ink) >= 4.5, i


@pytest.mark.parametrize("name", THEMES)
def test_that_marks_and_lines_stand_out_from_their_ground(name):
    theme = theme_named(name)
    for token in ("mark", "edge-grey", "strip-line", "badge"):
        for ground in ("lane", "lane-alt", "card"):
            assert contrast(theme.rgba(token), theme.rgba(ground)) >= 3.0, (token, ground)
    for token in ("edge-handoff", "loss-drop"):
        assert contrast(theme.rgba(token), theme.rgba("lane")) >= 3.0, token


@pytest.mark.parametrize("text", SURFACES)
def test_that_high_contrast_is_high(text):
    theme = theme_named("contrast")
    for ground in SURFACES[text]:
        assert contrast(theme.rgba(text), theme.rgba(ground)) >= 7, ground
    for border in ("card-border", "panel-border", "note-border", "grid"):
        for ground in ("background", "lane", "lane-alt", "card", "panel"):
            assert contrast(theme.rgba(border), theme.rgba(ground)) >= 3, (border, ground)


def test_that_all_themes_know_the_same_tokens():
    light, dark = theme_named("light"), theme_named("dark")
    assert {frozenset(theme_named(name).colors) for name in THEMES} == {frozenset(light.colors)}
    assert dark.dark
    assert not light.dark


def test_that_a_token_nobody_knows_is_an_error_and_alpha_is_understood():
    theme = theme_named("light")
    with pytest.raises(KeyError):
        theme.rgba("no-such-token")
    with pytest.raises(KeyError):
        theme_named("purple")
    assert theme.rgba("text@0.5")[3] == 128
    assert theme.rgba("score:7") == theme.rgba("score:1")


def test_that_the_scale_ends_in_the_metrics_own_unit():
    assert scale_ends("nps", (0, 10)) == (-60, 60)
    assert scale_ends("csat", (1, 5)) == (0, 100)
    assert scale_ends("rating", (0, 5)) == (0, 5)
    assert score_share("nps", (0, 10), -100) == 0
    assert score_share("rating", (1, 5), 3) == 0.5
