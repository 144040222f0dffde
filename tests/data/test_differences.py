"""Next month's file under last month's recipe: followed without a question, changes told."""

from __future__ import annotations

from pathlib import Path

import made_exports as made

from journeymap.data.differences import NO_DIFFERENCES, say_differences
from journeymap.data.gathered import Gathered
from journeymap.data.importing import gather, prepare
from journeymap.evidence.project import Project
from journeymap.i18n.locale import locale_for


def month(path: Path, number: int, change: dict[str, str] | None = None, **more: str) -> Path:
    """A month of a survey: `change` renames columns (to "" takes them out), `more` adds some."""
    change = change or {}
    names = ["id", "Date", "Shop", "Delivery", "Support", "NPS", "Region"]
    kept = [name for name in names if change.get(name, name)]
    table = [[*(change.get(name, name) for name in kept), *more]]
    for i in range(40):
        row = {"id": f"p{i}", "Date": f"2026-{number:02d}-{1 + i % 28:02d}", "Shop": str(1 + i % 5),
               "Delivery": str(1 + i * 3 % 5), "Support": str(1 + i * 7 % 5), "NPS": str(i % 11),
               "Region": "NS"[i % 2]}  # fmt: skip
        added = [cells.split()[i % len(cells.split())] for cells in more.values()]
        table.append([*(row[name] for name in kept), *added])
    return made.write(table, path)


def both(tmp_path: Path, second: Path) -> tuple[Gathered, Gathered]:
    first = gather(Project(), month(tmp_path / "jan.csv", 1))
    return first, gather(first.project, second)


def test_that_the_same_questions_are_read_by_the_same_recipe_without_a_word(tmp_path: Path) -> None:
    first, second = both(tmp_path, month(tmp_path / "feb.csv", 2))
    assert second.recipe == first.recipe
    assert second.differences == NO_DIFFERENCES
    assert not second.created
    assert len(second.project.recipes) == 1


def test_that_a_column_that_is_gone_is_told_and_the_rest_is_counted(tmp_path: Path) -> None:
    _, second = both(tmp_path, month(tmp_path / "feb.csv", 2, {"Support": "", "Region": ""}))
    assert set(second.differences.gone) == {"Support", "Region"}
    assert {s.columns for s in second.recipe.scores} == {("Shop",), ("Delivery",), ("NPS",)}
    assert second.source.used == 40


def test_that_a_new_question_is_read_as_a_score_and_told(tmp_path: Path) -> None:
    path = month(tmp_path / "feb.csv", 2, **{"Rating of the app": "1 2 3 4 5", "Town": "Kish Yazd"})
    _, second = both(tmp_path, path)
    assert second.differences.new == ("Rating of the app", "Town")
    assert second.differences.new_scores == ("Rating of the app",)
    assert second.created == ("Rating of the app",)


def test_that_a_heading_in_other_letters_is_the_same_column(tmp_path: Path) -> None:
    first, second = both(tmp_path, month(tmp_path / "feb.csv", 2, {"Shop": " SHOP", "NPS": "nps"}))
    assert not second.created
    assert ("Shop", "SHOP") in second.differences.renamed
    assert [s.touchpoint for s in second.recipe.scores if s.columns == ("SHOP",)] == ["Shop"]
    assert first.project.journey == second.project.journey


def test_that_another_scale_is_told_and_never_mixed_with_the_old_one(tmp_path: Path) -> None:
    path = month(tmp_path / "feb.csv", 2, {"Delivery": ""}, Delivery="1 3 5 7 9 10 2 8")
    _, second = both(tmp_path, path)
    assert [(c, was, now) for c, was, now in second.differences.scales] == [
        ("Delivery", (1, 5), (1, 10))
    ]
    evidence = second.project.evidence
    assert evidence is not None
    tops = evidence.scores.groupby(["source", "touchpoint"])["high"].nunique()
    assert (tops == 1).all()


def test_that_another_survey_is_not_forced_into_a_kept_recipe(tmp_path: Path) -> None:
    first = gather(Project(), month(tmp_path / "jan.csv", 1))
    other = made.write(made.typeform(), tmp_path / "other.csv")
    assert prepare(other, first.project).known == ""


def test_that_differences_are_told_in_three_languages(tmp_path: Path) -> None:
    path = month(tmp_path / "feb.csv", 2, {"Support": ""}, Town="Kish Yazd")
    _, second = both(tmp_path, path)
    english = say_differences(second.differences, locale_for("en"))
    assert english == ["gone since last time: Support", "new since last time: Town"]
    for language in ("fa", "ar"):
        lines = say_differences(second.differences, locale_for(language))
        assert len(lines) == 2
        assert not any("since" in line for line in lines)
