"""The whole road from a file to evidence, on files made here."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from journeymap.data.counted import Cancelled, InputError
from journeymap.data.importing import gather, journey_from, prepare, recount
from journeymap.data.recipe import recipe_from_toml
from journeymap.evidence.project import Project
from journeymap.evidence.selection import Selection, SelectionError

RECIPE = recipe_from_toml("""
kind = "survey"
respondent = "id"
date = "date"
segments = ["Plan", "Region"]
[[score]]
column = "Order"
metric = "nps"
scale = [0, 10]
[[score]]
column = "Bill"
metric = "nps"
scale = [0, 10]
""")


def write_survey(path: Path, *, month: str = "2026-01", people: int = 60) -> Path:
    lines = ["id,date,Plan,Region,Order,Bill"]
    for i in range(people):
        plan, region = ("Home", "Office")[i % 2], ("North", "South")[i % 3 == 0]
        lines.append(f"p{i},{month}-0{1 + i % 9},{plan},{region},{i % 11},{(i + 3) % 11}")
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def test_that_gathering_makes_the_touchpoints_and_leaves_the_given_project_alone(
    tmp_path: Path,
) -> None:
    empty = Project()
    gathered = gather(empty, write_survey(tmp_path / "a.csv"), recipe=RECIPE)
    assert empty.evidence is None
    assert not empty.journey.touchpoints
    assert set(gathered.created) == {"Order", "Bill"}
    source = gathered.source
    assert (source.rows, source.used, source.people) == (60, 60, 60)
    assert (source.first, source.last) == ("2026-01-01", "2026-01-09")
    assert source.name == "a"
    evidence = gathered.project.evidence
    assert evidence is not None
    people = evidence.respondents
    assert people[people["variable"] == ""]["n"].sum() == 60
    assert people[people["variable"] == "Plan"]["n"].sum() == 60


def test_that_two_months_add_up_to_what_one_file_of_both_gives(tmp_path: Path) -> None:
    january = write_survey(tmp_path / "january.csv")
    february = write_survey(tmp_path / "february.csv", month="2026-02")
    both = tmp_path / "both.csv"
    tail = february.read_text(encoding="utf-8").split("\n", 1)[1]
    both.write_text(january.read_text(encoding="utf-8") + tail.replace("p", "q"), encoding="utf-8")
    one = gather(Project(), january, recipe=RECIPE).project
    two = gather(one, february, recipe=RECIPE).project
    at_once = gather(Project(), both, recipe=RECIPE).project
    assert two.evidence is not None
    assert at_once.evidence is not None
    keys = ["period", "variable", "value", "touchpoint", "code"]
    left = two.evidence.scores.groupby(keys)["n"].sum()
    right = at_once.evidence.scores.groupby(keys)["n"].sum()
    assert left.to_dict() == right.to_dict()


def test_that_the_same_bytes_under_another_name_are_refused(tmp_path: Path) -> None:
    path = write_survey(tmp_path / "a.csv")
    project = gather(Project(), path, recipe=RECIPE).project
    copy = tmp_path / "copy of a.csv"
    copy.write_bytes(path.read_bytes())
    with pytest.raises(InputError, match="counted already"):
        gather(project, copy, recipe=RECIPE)


def test_that_a_kept_recipe_is_taken_for_next_months_export(tmp_path: Path) -> None:
    project = gather(Project(), write_survey(tmp_path / "jan.csv"), recipe=RECIPE).project
    following = write_survey(tmp_path / "feb.csv", month="2026-02")
    prepared = prepare(following, project)
    assert prepared.known == "jan"
    assert gather(project, following).source.used == 60


def test_that_an_import_can_be_cancelled_and_leaves_nothing_behind(tmp_path: Path) -> None:
    def cancel(share: float) -> None:
        raise Cancelled

    project = Project()
    with pytest.raises(Cancelled):
        gather(project, write_survey(tmp_path / "a.csv"), recipe=RECIPE, report=cancel)
    assert project.evidence is None


def test_that_two_segments_at_once_are_counted_again_from_the_file(tmp_path: Path) -> None:
    path = write_survey(tmp_path / "a.csv")
    project = gather(Project(), path, recipe=RECIPE).project
    selection = Selection(segments={"Plan": ("Home",), "Region": ("North",)})
    evidence = recount(project, selection)
    expected = sum(1 for i in range(60) if i % 2 == 0 and i % 3 != 0)
    total = evidence.scores[evidence.scores["variable"] == ""]
    order = next(t.id for t in project.journey.touchpoints if t.name == "Order")
    assert total[total["touchpoint"] == order]["n"].sum() == expected


def test_that_a_recount_says_when_the_file_is_gone_or_changed(tmp_path: Path) -> None:
    path = write_survey(tmp_path / "a.csv")
    project = gather(Project(), path, recipe=RECIPE).project
    selection = Selection(segments={"Plan": ("Home",), "Region": ("North",)})
    write_survey(path, people=61)
    with pytest.raises(SelectionError, match="put it back"):
        recount(project, selection)
    path.unlink()
    with pytest.raises(SelectionError, match="put it back"):
        recount(project, selection)


def test_that_a_recipe_naming_a_column_that_is_not_there_says_which(tmp_path: Path) -> None:
    path = write_survey(tmp_path / "a.csv")
    with pytest.raises(InputError, match="Plann"):
        gather(Project(), path, recipe=replace(RECIPE, segments=("Plann",)))


def test_that_a_log_alone_makes_a_journey(tmp_path: Path) -> None:
    path = tmp_path / "log.csv"
    lines = ["case_id,activity,timestamp,department"]
    for case in range(40):
        for hour, (activity, department) in enumerate(
            (("Order", "Sales"), ("Check", "Finance"), ("Install", "Operations"))
        ):
            lines.append(
                f"c{case},{activity},2026-03-{1 + case % 28:02d} {8 + hour}:00:00,{department}"
            )
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    journey = journey_from(path).project.journey
    assert {t.name for t in journey.touchpoints} == {"Order", "Check", "Install"}
    assert {d.name for d in journey.departments} == {"Sales", "Finance", "Operations"}
    assert len(journey.handoffs) == 2


@pytest.mark.parametrize("name", ["", "folder", "nothing.csv"])
def test_that_what_is_no_file_is_refused_in_words(tmp_path: Path, name: str) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(InputError):
        gather(Project(), tmp_path / name)


def test_that_a_recipe_with_a_join_is_taken_up_again_next_month(tmp_path: Path) -> None:
    people = "id,Tier\n" + "".join(f"p{i},{'AB'[i % 2]}\n" for i in range(50))
    (tmp_path / "people.csv").write_text(people, encoding="utf-8")
    recipe = recipe_from_toml(
        'kind = "survey"\nrespondent = "id"\nsegments = ["Tier"]\n'
        '[[score]]\ncolumn = "Order"\nmetric = "nps"\n'
        '[[join]]\nfile = "people.csv"\non = "id"\n'
    )
    first = gather(Project(), write_survey(tmp_path / "jan.csv"), recipe=recipe)
    assert any("10 rows without a partner" in w for w in first.warnings)
    second = gather(first.project, write_survey(tmp_path / "feb.csv", month="2026-02"))
    assert second.recipe == first.recipe
    assert "read as kept under 'jan'" in second.reasons[0]
    (tmp_path / "people.csv").unlink()
    with pytest.raises(InputError, match="'jan' cannot be followed: there is no such file"):
        gather(first.project, write_survey(tmp_path / "mar.csv", month="2026-03"))


def test_that_of_kept_recipes_the_one_that_names_most_columns_is_taken(tmp_path: Path) -> None:
    small = recipe_from_toml('kind = "survey"\n[[score]]\ncolumn = "Order"\nmetric = "nps"\n')
    project = gather(Project(), write_survey(tmp_path / "a.csv"), recipe=RECIPE).project
    path = write_survey(tmp_path / "b.csv", month="2026-02")
    project = gather(project, path, recipe=small).project
    again = gather(project, write_survey(tmp_path / "c.csv", month="2026-03"))
    assert [s.columns for s in again.recipe.scores] == [("Order",), ("Bill",)]
