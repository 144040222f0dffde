"""Columns of one block are read alike, and what could be a rating and is left out is named."""

from __future__ import annotations

from pathlib import Path

import pytest

from journeymap.data.counted import InputError
from journeymap.data.importing import Prepared, gather, prepare
from journeymap.data.overview import overview_lines
from journeymap.evidence.project import Project
from journeymap.i18n.locale import Locale
from journeymap.model.journey import Journey


def _written(path: Path, columns: dict[str, list[object]], heading: bool = True) -> Path:
    rows = [",".join(f'"{name}"' for name in columns)] if heading else []
    rows += [",".join(map(str, row)) for row in zip(*columns.values(), strict=True)]
    path.write_text("\n".join(rows) + "\n")
    return path


def _scored(found: Prepared) -> list[str]:
    return [c for score in found.recipe.scores for c in score.columns]


ALL = [1, 2, 3, 4, 5] * 12
HIGH = [4, 5] * 30
LOW = [1, 2] * 30


def test_that_all_rows_of_a_question_are_read_alike_whatever_was_answered(tmp_path):
    columns = {"id": list(range(60)), "G1Q1[SQ1]": HIGH, "G1Q1[SQ2]": ALL, "G2Q1[SQ1]": LOW}
    columns |= {"G2Q1[SQ2]": ALL, "gender": LOW}
    found = prepare(_written(tmp_path / "lime.csv", columns), Project(Journey()))
    assert _scored(found) == ["G1Q1[SQ1]", "G1Q1[SQ2]", "G2Q1[SQ1]", "G2Q1[SQ2]"]


def test_that_one_prefix_makes_a_block_whatever_its_columns_speak_of(tmp_path):
    columns = {"id": list(range(60)), "q_guide": HIGH, "q_price": ALL, "q_stay": ALL}
    columns |= {"where": ["web", "app"] * 30, "q_recommend": ALL, "q_return": ALL, "q_age": ALL}
    found = prepare(_written(tmp_path / "tour.csv", columns), Project(Journey()))
    assert _scored(found) == ["q_guide", "q_price", "q_stay", "q_recommend", "q_return"]


def test_that_what_could_be_a_rating_and_is_left_out_is_named(tmp_path):
    columns = {"id": list(range(60)), "Delivery rating": ALL, "Website": ["a", "b"] * 30}
    columns |= {"Guidance": ALL}
    found = prepare(_written(tmp_path / "one.csv", columns), Project(Journey()))
    assert _scored(found) == ["Delivery rating"]
    assert found.overview is not None
    said = "not read as scores, though they could be: Guidance"
    assert said in overview_lines(found.overview, Locale())
    (role,) = [r for r in found.roles if r.column == "Guidance"]
    assert role.role == "unused"
    assert role.why


def test_that_next_months_new_column_on_the_usual_steps_is_read_and_told_as_new(tmp_path):
    columns: dict[str, list[object]] = {"id": list(range(60)), "Delivery rating": ALL}
    first = gather(Project(Journey()), _written(tmp_path / "may.csv", columns))
    columns |= {"Website": ["a", "b"] * 30, "Guidance": ALL[::-1]}
    found = prepare(_written(tmp_path / "june.csv", columns), first.project)
    assert _scored(found) == ["Delivery rating", "Guidance"]
    assert found.differences.new_scores == ("Guidance",)


def test_that_a_file_without_headings_is_counted_to_its_first_row(tmp_path):
    columns = {str(at): [4, *ALL[at:], *ALL[:at]] for at in range(6)}
    found = gather(Project(Journey()), _written(tmp_path / "bare.csv", columns, heading=False))
    assert found.overview is not None
    assert found.overview.rows == 61
    assert any("no row of headings" in warning for warning in found.warnings)


def test_that_questions_that_are_numbered_are_headings(tmp_path):
    columns = {str(at): ALL for at in range(1, 6)}
    found = prepare(_written(tmp_path / "numbered.csv", columns), Project(Journey()))
    assert found.columns == ("1", "2", "3", "4", "5")


def test_that_a_time_stamp_is_no_heading(tmp_path):
    columns = {
        "case": [n // 3 for n in range(60)],
        "step": ["order", "pack", "send"] * 20,
        "at": [f"2026-01-{1 + n // 24:02} {n % 24:02}:00:00" for n in range(60)],
    }
    found = prepare(_written(tmp_path / "log.csv", columns, heading=False), Project(Journey()))
    assert found.recipe.kind == "events"
    assert found.columns == ("column 1", "column 2", "column 3")


def test_that_words_of_no_known_scale_are_named_where_nothing_can_be_counted(tmp_path):
    words = ["Zab", "Mib", "Kub", "Tof"] * 15
    columns = {"id": list(range(60)), "Delivery": words, "Desk": words[::-1], "Region": HIGH}
    with pytest.raises(InputError, match=r"Delivery, Desk hold the same .* no known scale: "):
        gather(Project(Journey()), _written(tmp_path / "words.csv", columns))


def test_that_a_table_of_texts_is_said_to_be_readable_as_voices(tmp_path):
    texts = [f"The parcel of day {n} came late and nobody told us why" for n in range(60)]
    columns = {"id": list(range(60)), "text": texts}
    with pytest.raises(InputError, match="who speaks"):
        gather(Project(Journey()), _written(tmp_path / "texts.csv", columns))
