"""Posts and interviews: texts with a score are answers, texts without are mentions."""

from __future__ import annotations

from pathlib import Path

import pytest

from journeymap.analysis.findings import find
from journeymap.data.counted import InputError
from journeymap.data.importing import gather
from journeymap.data.recipe import recipe_from_toml
from journeymap.evidence.project import Project
from journeymap.model.entities import Touchpoint
from journeymap.model.journey import Journey

ROWS = """posted,about,feeling,text
2026-03-01,Delivery,negative,The parcel lay in the rain for two days
2026-03-02,Delivery,,Where is my parcel? Call me 0912 345 6789
2026-04-02,delivery,positive,Came early and the driver was kind
2026-04-03,Ordering,,Could not find the button at all
2026-04-04,Weather,,It rains and rains here in the north
2026-04-05,Ordering,,
"""
RECIPE = """
kind = "voices"
voice = "social"
date = "posted"
touchpoint = "about"
comment = ["text"]
keep_comments = true
[[score]]
column = "feeling"
metric = "rating"
scale = [1, 3]
labels = { negative = 1, neutral = 2, positive = 3 }
"""


def project() -> Project:
    touchpoints = (Touchpoint("t1", "Ordering", "action"), Touchpoint("t2", "Delivery", "use"))
    return Project(Journey(touchpoints=touchpoints))


@pytest.fixture
def posts(tmp_path: Path) -> Path:
    path = tmp_path / "posts.csv"
    path.write_text(ROWS, encoding="utf-8")
    return path


def test_that_texts_with_a_score_are_answers_and_those_without_are_mentions(posts: Path) -> None:
    found = gather(project(), posts, recipe=recipe_from_toml(RECIPE))
    evidence = found.project.evidence
    assert evidence is not None
    mentions = evidence.mentions[["touchpoint", "period", "n"]].to_numpy().tolist()
    assert mentions == [["t2", "2026-03", 1], ["t1", "2026-04", 1]]
    assert evidence.scores["n"].sum() == 2
    source = found.source
    assert (source.rows, source.used, source.voice) == (6, 4, "social")
    assert dict(source.skipped) == {"about nothing on the map": 1, "no text": 1}
    assert sorted(c.code is None for c in evidence.comments) == [False, False, True, True, True]
    assert not any("0912" in c.text for c in evidence.comments)


def test_that_posts_stand_beside_a_survey_as_another_voice(posts: Path, tmp_path: Path) -> None:
    survey = tmp_path / "survey.csv"
    survey.write_text("Delivery\n" + "\n".join(str(1 + i % 5) for i in range(60)), encoding="utf-8")
    both = gather(project(), posts, recipe=recipe_from_toml(RECIPE)).project
    both = gather(both, survey).project
    voices = find(both.journey, both.evidence).voices
    assert [(v.voice, v.mentions) for v in voices["t2"].voices] == [("survey", 0), ("social", 1)]


def test_that_without_a_recipe_the_texts_are_found(posts: Path) -> None:
    recipe = recipe_from_toml('kind = "voices"\ntouchpoint = "about"')
    found = gather(project(), posts, recipe=recipe)
    assert found.recipe.comment == ("text",)
    assert found.recipe.date == "posted"
    assert found.project.evidence is not None
    assert found.project.evidence.comments == ()  # nobody asked for them
    assert found.project.evidence.mentions["n"].sum() == 4


def test_that_a_file_without_texts_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "numbers.csv"
    path.write_text("a,b\n1,2\n3,4\n", encoding="utf-8")
    with pytest.raises(InputError, match="no column holds texts"):
        gather(project(), path, recipe=recipe_from_toml('kind = "voices"'))
