"""The shipped templates are whole in three languages; what a person keeps is safe to keep."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from pathlib import Path

import pytest

from journeymap.assets import resource
from journeymap.evidence.project import Project
from journeymap.i18n.locale import locale_for
from journeymap.model import edits
from journeymap.model.entities import Department
from journeymap.model.journey import Journey
from journeymap.model.validation import problems
from journeymap.storage.codec import decode_project, encode_project
from journeymap.storage.templates import (
    LANGUAGES,
    as_template,
    own_templates,
    place_of_template,
    shipped_template,
    template_titles,
)

IDS = tuple(template_titles(locale_for("en")))
FOREIGN = {"fa": "يك", "ar": "یکگپچژ"}


def texts_of(id: str) -> list[list[str]]:
    """Every text of a template, in its languages."""
    raw = tomllib.loads(resource("templates", f"{id}.toml").read_text(encoding="utf-8"))
    return [
        *raw["departments"].values(),
        *raw["channels"].values(),
        *(spot["name"] for spot in raw["touchpoint"]),
        *(note["text"] for note in raw["note"]),
    ]


def test_that_every_template_file_is_offered_and_nothing_else() -> None:
    assert {path.stem for path in resource("templates").iterdir()} == set(IDS)
    assert len(IDS) == 6


@pytest.mark.parametrize("id", IDS)
def test_that_every_text_of_a_template_is_there_in_three_languages(id: str) -> None:
    for text in texts_of(id):
        assert len(text) == len(LANGUAGES)
        english, *others = text
        assert re.fullmatch(r"[ -~]+", english), english
        for language, other in zip(LANGUAGES[1:], others, strict=True):
            assert re.search(r"[\u0600-\u06ff]", other), other
            assert not set(other) & set(FOREIGN[language]), other


@pytest.mark.parametrize("id", IDS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_that_a_template_is_a_journey_worth_beginning_with(id: str, language: str) -> None:
    journey = shipped_template(id, locale_for(language))
    assert journey.language == language
    assert 12 <= len(journey.touchpoints) <= 18
    assert {t.stage for t in journey.touchpoints} == {s.id for s in journey.stages}
    used = {t.department for t in journey.touchpoints}
    assert used == {d.id for d in journey.departments}
    assert {t.channel for t in journey.touchpoints} == {c.id for c in journey.channels}
    assert len(journey.handoffs) >= 6
    assert sum(t.financial for t in journey.touchpoints) >= 2
    assert sum(t.moment_of_truth for t in journey.touchpoints) >= 2
    assert len(journey.notes) >= 3
    assert any(t.promise_hours for t in journey.transitions)
    assert {problem.code for problem in problems(journey)} <= {"no owner"}
    names = Counter(t.name for t in journey.touchpoints)
    assert not [name for name, count in names.items() if count > 1]
    saved = encode_project(Project(journey))
    assert encode_project(decode_project(saved).project) == saved


def test_that_the_stages_of_a_template_are_called_as_the_reader_calls_them() -> None:
    assert shipped_template("bank", locale_for("fa")).stages[0].name == "آگاهی"
    assert shipped_template("bank", locale_for("pseudo")).departments[0].name == "Marketing"
    with pytest.raises(KeyError):
        shipped_template("moon", locale_for("en"))


def test_that_a_template_leaves_out_what_one_room_believed_and_voted() -> None:
    journey = Journey("Our year", departments=(Department("d1", "Sales"),), voters=8)
    journey = edits.add_touchpoint(journey, "Call", "action", department="d1", id="a")
    journey = edits.add_touchpoint(journey, "Visit", "use", department="d1", id="b")
    journey = edits.connect(journey, "a", "b", id="x")
    journey = edits.change(journey, "a", belief=1, votes=4, moment_of_truth=True)
    journey = edits.change(journey, "x", belief=1, votes=2, owner="Sara", next_step="Call")
    journey = edits.add_note(journey, "x", "pain", "Nobody calls back")
    kept = as_template(journey, "Our way")
    assert kept.title == "Our way"
    assert kept.touchpoint("a").moment_of_truth
    assert {(t.belief, t.votes) for t in (*kept.touchpoints, *kept.transitions)} == {(None, 0)}
    assert [note.text for note in kept.notes] == ["Nobody calls back"]
    assert kept.voters == 0
    assert kept.transition("x").owner == "Sara"


@pytest.mark.parametrize(
    ("name", "stem"),
    [
        ("Our clinic", "Our clinic"),
        ("../../etc/passwd", "etc passwd"),
        ("a<b>:c|d", "a b c d"),
        ("می‌شود", "می‌شود"),
        ("tab\tline\n", "tab line"),
        (" . ", None),
        ("", None),
    ],
)
def test_that_a_name_becomes_a_file_name_of_every_system(name: str, stem: str | None) -> None:
    place = place_of_template(Path("folder"), name)
    assert (place.stem if place else None) == stem
    assert place is None or place.parent == Path("folder")


def test_that_a_long_name_is_cut_to_what_a_file_system_holds() -> None:
    place = place_of_template(Path(), "ن" * 300)
    assert len(place.name.encode()) < 200


def test_that_own_templates_are_listed_by_name_and_a_missing_folder_is_none(
    tmp_path: Path,
) -> None:
    assert own_templates(tmp_path / "nowhere") == ()
    for name in ("b.journey", "A.journey", "notes.txt"):
        (tmp_path / name).write_bytes(b"")
    (tmp_path / "folder.journey").mkdir()
    assert [path.stem for path in own_templates(tmp_path)] == ["A", "b"]
