"""Comments: kept only when asked for, masked, with their score beside them, found again."""

from __future__ import annotations

from pathlib import Path

import pytest

from journeymap.data.commenting import with_comments, without_comments
from journeymap.data.comments import MASK, find_comments, mask
from journeymap.data.counted import InputError
from journeymap.data.importing import gather
from journeymap.data.recipe import Recipe, RecipeError, recipe_from_toml, recipe_to_toml
from journeymap.evidence.comments import LONGEST
from journeymap.evidence.project import Project
from journeymap.storage.codec import decode_project, encode_project

RECIPE = """
kind = "survey"
respondent = "Who"
date = "Date"
comment = ["Why this score for Delivery?", "Anything else?"]
keep_comments = true
voice = "contact"
[[score]]
column = "Ordering"
metric = "rating"
scale = [1, 5]
[[score]]
column = "Delivery"
metric = "rating"
scale = [1, 5]
"""
ROWS = """Who,Date,Ordering,Delivery,Why this score for Delivery?,Anything else?
anna.k,2026-01-04,5,1,"Late twice. Write me: anna.k@mail.example",
bob,2026-02-05,4,,,call +49 (0)151 2345-6789 please
سارا,2026-02-06,3,2,كيفيت بسيار بد بود، شماره‌ام ۰۹۱۲۳۴۵۶۷۸۹,
dora,2026-02-07,,,,
"""


@pytest.fixture
def export(tmp_path: Path) -> Path:
    path = tmp_path / "answers.csv"
    path.write_text(ROWS, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("mail a_b+c@x-y.co.uk now", f"mail {MASK} now"),
        ("09123456789", MASK),
        ("۰۹۱۲ ۳۴۵ ۶۷۸۹", MASK),
        ("٠٥٥ ١٢٣ ٤٥٦٧", MASK),
        ("(021) 8812-3456 or 021/88123456", f"{MASK} or {MASK}"),
        ("@anna_k told me", f"@{MASK} told me"),
        ("6037 9911 2233 4455", MASK),
        ("waited 45 minutes, paid 1200000", f"waited 45 minutes, paid {MASK}"),
        ("on 2026-03-01 and ۱۴۰۳/۰۵/۱۲", "on 2026-03-01 and ۱۴۰۳/۰۵/۱۲"),
        ("3 of 10, 24/7, room 1204", "3 of 10, 24/7, room 1204"),
    ],
)
def test_that_addresses_and_numbers_are_masked_and_the_rest_is_not(text: str, masked: str) -> None:
    assert mask(text) == masked


def test_that_comments_come_with_place_month_and_score_and_without_who(export: Path) -> None:
    found = gather(Project(), export, recipe=recipe_from_toml(RECIPE))
    evidence = found.project.evidence
    assert evidence is not None
    late, call, quality = evidence.comments
    names = {t.id: t.name for t in found.project.journey.touchpoints}
    assert (names[late.touchpoint], late.period, late.code, late.high) == (
        "Delivery",
        "2026-01",
        1,
        5,
    )
    assert late.text == f"Late twice. Write me: {MASK}"
    assert names[call.touchpoint] == "Ordering"  # the only one answered in its row
    assert call.text == f"call {MASK} please"
    assert quality.text.endswith(MASK)
    kept = encode_project(found.project)
    for who in ("anna.k", "bob", "سارا", "2345"):
        assert who.encode() not in b"".join(_members(kept))
    assert found.source.voice == "contact"


def test_that_nothing_is_kept_unless_the_recipe_says_so(export: Path) -> None:
    recipe = recipe_from_toml(RECIPE.replace("keep_comments = true\n", ""))
    found = gather(Project(), export, recipe=recipe)
    assert found.project.evidence is not None
    assert found.project.evidence.comments == ()
    assert b"Late" not in b"".join(_members(encode_project(found.project)))


def test_that_comments_can_be_kept_later_and_forgotten_for_next_month_too(export: Path) -> None:
    recipe = recipe_from_toml(RECIPE.replace("keep_comments = true\n", ""))
    found = gather(Project(), export, recipe=recipe)
    kept = with_comments(found.project, found.source)
    assert kept.evidence is not None
    assert len(kept.evidence.comments) == 3
    assert "keep_comments = true" in kept.recipes[0].text
    gone = without_comments(kept, kept.evidence.sources[0])
    assert gone.evidence is not None
    assert gone.evidence.comments == ()
    assert "keep_comments" not in gone.recipes[0].text
    export.write_text(ROWS + "eve,2026-03-01,1,1,,\n", encoding="utf-8")
    with pytest.raises(InputError, match="no longer the one"):
        with_comments(found.project, found.source)


def test_that_comments_survive_the_file_and_go_with_their_source(export: Path) -> None:
    project = gather(Project(), export, recipe=recipe_from_toml(RECIPE)).project
    again = decode_project(encode_project(project)).project
    assert again.same_as(project)
    assert again.evidence is not None
    assert again.evidence.without(again.evidence.sources[0].id).comments == ()


def test_that_long_comments_are_cut(tmp_path: Path) -> None:
    path = tmp_path / "long.csv"
    path.write_text("Delivery,Why\n" + "\n".join(f'{i % 5 + 1},"{"x" * 3000}"' for i in range(20)))
    recipe = Recipe(kind="survey", comment=("Why",), keep_comments=True)
    found = gather(Project(), path, recipe=recipe)
    assert found.project.evidence is not None
    assert {len(c.text) for c in found.project.evidence.comments} == {LONGEST}


def test_that_search_minds_neither_letters_nor_digits_of_another_keyboard(export: Path) -> None:
    evidence = gather(Project(), export, recipe=recipe_from_toml(RECIPE)).project.evidence
    assert evidence is not None
    assert [c.period for c in find_comments(evidence.comments, "کیفیت بد")] == ["2026-02"]
    assert find_comments(evidence.comments, "LATE twice")[0].code == 1
    assert find_comments(evidence.comments, "late never") == []
    assert len(find_comments(evidence.comments, "", most=2)) == 2


def test_that_the_recipe_says_voice_and_comments_and_refuses_others() -> None:
    recipe = recipe_from_toml(RECIPE)
    assert recipe_from_toml(recipe_to_toml(recipe)) == recipe
    with pytest.raises(RecipeError, match="voice: 'shouting'"):
        recipe_from_toml('voice = "shouting"')
    with pytest.raises(RecipeError, match="true or false"):
        recipe_from_toml('keep_comments = "yes"')


def _members(data: bytes) -> list[bytes]:
    import io
    import zipfile

    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return [archive.read(name) for name in archive.namelist()]
