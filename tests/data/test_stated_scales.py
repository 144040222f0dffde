"""A heading that carries its scale, and scores with a few cells that are on none."""

from __future__ import annotations

from pathlib import Path

import pytest

from journeymap.data.gathered import Gathered
from journeymap.data.importing import journey_from
from journeymap.data.stated_scales import stated_scale


def imported(path: Path, column: str, cells: list[object]) -> Gathered:
    rows = "".join(f'r{i},"{cell}"\n' for i, cell in enumerate(cells))
    path.write_text(f'id,"{column}"\n{rows}', encoding="utf-8")
    return journey_from(path)


@pytest.mark.parametrize("column", ["NPS (0-10)", "How likely are you to recommend us?"])
def test_that_strange_values_do_not_hide_a_score_and_are_told(tmp_path: Path, column: str) -> None:
    found = imported(tmp_path / "a.csv", column, [5, 10, 11, 42, "N/A", ""])
    assert [s.metric for s in found.recipe.scores] == ["nps"]
    assert found.recipe.scores[0].missing == ()
    assert (found.source.rows, found.source.used) == (6, 2)
    told = " ".join(found.warnings)
    assert f"{column}: outside the scale 0 to 10, not counted: '11' 1 time, '42' 1 time" in told
    assert "rows 4, 5" in told
    assert "N/A 1 time" in told
    evidence = found.project.evidence
    assert evidence is not None
    assert evidence.scores["code"].tolist() == [5.0, 10.0]


@pytest.mark.parametrize(
    ("name", "scale"),
    [
        ("Desk [1 to 5]", (1, 5)), ("Queue (1 – 7)", (1, 7)), ("Checkout 0–10", (0, 10)),
        ("رضایت (۱ تا ۵)", (1, 5)), ("On a scale of 1 to 10, how was it?", (1, 10)),
        ("Ease (1 = hard … 7 = easy)", (1, 7)), ("Age (18-25)", None), ("Q1-5", None),
        ("Version 1-2", None), ("Week (1-52)", None),
    ],
)  # fmt: skip
def test_that_a_scale_is_read_off_a_heading(name: str, scale: tuple[int, int] | None) -> None:
    assert stated_scale(name) == scale


def test_that_halves_count_as_they_are(tmp_path: Path) -> None:
    found = imported(tmp_path / "a.csv", "Overall rating", ["4.5", "3", "5", "2,5"] * 10)
    assert found.recipe.scores[0].scale == (1, 5)
    evidence = found.project.evidence
    assert evidence is not None
    assert sorted(evidence.scores["code"]) == [2.5, 3.0, 4.5, 5.0]


def test_that_labelled_steps_make_a_score_whatever_its_name(tmp_path: Path) -> None:
    cells: list[object] = ["10 - Strongly agree", "7", "0 - Strongly disagree", "5 - Neutral"]
    found = imported(tmp_path / "a.csv", "Staff were kind", cells * 10)
    assert found.recipe.scores[0].scale == (0, 10)


def test_that_stars_are_steps(tmp_path: Path) -> None:
    found = imported(tmp_path / "a.csv", "Overall", ["★", "★★★★★", "★★★☆☆"] * 10)
    evidence = found.project.evidence
    assert evidence is not None
    assert sorted(evidence.scores["code"]) == [1.0, 3.0, 5.0]


def test_that_the_rows_of_a_judging_grid_may_sound_like_measures(tmp_path: Path) -> None:
    names = ["Please rate our [Price]", "Please rate our [Number of staff]"]
    rows = "".join(f"r{i},{1 + i % 5},{1 + i % 4}\n" for i in range(40))
    path = tmp_path / "a.csv"
    path.write_text(f"id,{','.join(names)}\n{rows}", encoding="utf-8")
    assert journey_from(path).created == ("Price", "Number of staff")


def test_that_one_row_an_answer_is_read_under_plain_names(tmp_path: Path) -> None:
    rows = "".join(f"c{i // 2},{('Order', 'Delivery')[i % 2]},{i % 11}\n" for i in range(60))
    path = tmp_path / "a.csv"
    path.write_text(f"customer_id,question,answer\n{rows}", encoding="utf-8")
    found = journey_from(path)
    assert found.created == ("Order", "Delivery")
    assert (found.source.rows, found.source.people) == (60, 30)


def test_that_cells_may_carry_the_scale(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    rows = "".join(f"r{i},{1 + i % 5}/5,{i % 11} out of 10\n" for i in range(50))
    path.write_text(f"id,Delivery,Support\n{rows}")
    found = journey_from(path)
    assert [s.scale for s in found.recipe.scores] == [(1, 5), (0, 10)]
    assert found.source.used == 50
    evidence = found.project.evidence
    assert evidence is not None
    assert sorted(evidence.scores["code"].unique()) == list(range(11))
