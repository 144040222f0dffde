"""Export profiles: kept in the document, read with care, meaning the same from the command line."""

from __future__ import annotations

from dataclasses import replace

import pytest

from journeymap.evidence.project import Project
from journeymap.export.profiles import (
    LOGO,
    MEMBER,
    Profile,
    logo_of,
    options_of,
    profile_named,
    profiles_of,
    with_logo,
    with_profile,
    without_profile,
)
from journeymap.model.entities import Touchpoint, Transition
from journeymap.model.journey import Journey
from journeymap.storage.codec import decode_project, encode_project
from journeymap.storage.errors import StorageError
from journeymap.storage.strict_json import dump_json, load_json

POSTER = Profile("Poster for the wall", "pdf", page="A0", tiles=True, callouts=5, title="نقشه")
SLIDE = Profile("Slide", "png", width=3840, height=2160, chosen=("ab", "gone"), annotations=False)
JOURNEY = Journey(
    touchpoints=(Touchpoint("a", "A", "use"), Touchpoint("b", "B", "use")),
    transitions=(Transition("ab", "a", "b"),),
)


def test_that_profiles_come_back_from_the_file_as_they_were_kept() -> None:
    project = with_profile(with_profile(Project(JOURNEY), POSTER), SLIDE)
    again = decode_project(encode_project(project)).project
    assert profiles_of(again) == (POSTER, SLIDE)
    assert again.same_as(project)


def test_that_a_profile_takes_the_place_of_one_of_its_name() -> None:
    project = with_profile(with_profile(Project(), POSTER), SLIDE)
    changed = with_profile(project, replace(POSTER, page="A1"))
    assert [p.page for p in profiles_of(changed)] == ["A1", "A4"]
    assert with_profile(project, SLIDE) is project
    assert profiles_of(without_profile(project, "Slide")) == (POSTER,)
    assert MEMBER not in without_profile(without_profile(project, "Slide"), POSTER.name).extra


def test_that_a_profile_that_cannot_be_read_harms_no_other() -> None:
    good = load_json(with_profile(Project(), SLIDE).extra[MEMBER])[0]
    bad = [
        {**good, "name": "a", "width": 10**9},
        {**good, "name": "b", "page": "../../x"},
        {**good, "name": "c", "theme": 3},
        {**good, "name": "  "},
        "text",
    ]
    project = Project(extra={MEMBER: dump_json([*bad, good, good])})
    assert profiles_of(project) == (SLIDE,)
    assert profiles_of(Project(extra={MEMBER: b"{"})) == ()
    assert profiles_of(Project(extra={MEMBER: b"5"})) == ()


def test_that_what_a_newer_version_says_of_a_profile_is_kept() -> None:
    raw = load_json(with_profile(Project(), SLIDE).extra[MEMBER])
    project = Project(extra={MEMBER: dump_json([{**raw[0], "bleed_mm": 3}])})
    kept = with_profile(project, POSTER).extra[MEMBER]
    assert load_json(kept)[0]["bleed_mm"] == 3


def test_that_a_profile_chooses_only_handoffs_that_are_there() -> None:
    options = options_of(SLIDE, Project(JOURNEY))
    assert (options.size, options.chosen) == ((3840, 2160), ("ab",))
    assert not options.annotations
    assert options_of(replace(SLIDE, language="xx"), Project(JOURNEY)).locale.language == "en"


def test_that_only_a_small_png_is_taken_for_a_logo() -> None:
    png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x10\0\0\0\x08"
    assert logo_of(with_logo(Project(), png)) == png
    assert logo_of(Project(extra={LOGO: b"<svg/>"})) == b""
    assert with_logo(with_logo(Project(), png), b"").extra == {}


def test_that_a_name_nobody_gave_is_answered_with_those_there_are() -> None:
    with pytest.raises(StorageError, match="one of Slide"):
        profile_named(with_profile(Project(), SLIDE), "slide")
