"""Exports in the styles of tools no public file was found of, opened by guess alone."""

from __future__ import annotations

from pathlib import Path

import guess_report
import made_exports as made
import more_exports
import other_exports
import pytest

from journeymap.data.importing import gather, prepare
from journeymap.evidence.project import Project


@pytest.mark.parametrize("maker", more_exports.MAKERS, ids=lambda maker: maker.__name__)
def test_that_an_export_is_understood_by_guess_alone(
    maker: other_exports.Maker, tmp_path: Path
) -> None:
    export = maker()
    verdict = guess_report.judge(tmp_path, other_exports.written(export, tmp_path))
    assert (verdict.corrected, verdict.wrong, verdict.amiss) == ([], [], [])
    assert verdict.right > 3
    found = gather(Project(), tmp_path / export.file)
    names = [t.name for t in found.project.journey.touchpoints]
    assert set(export.touchpoints) <= set(names), names
    assert found.source.used + sum(found.source.skipped.values()) == export.rows


def test_that_sentences_with_a_number_in_them_are_no_answers(tmp_path: Path) -> None:
    table = [["date", "Rating", "Please tell us why you gave this score"]]
    for i in range(60):
        why = f"{i % 9} - that is how many times I had to call you in week {i}"
        table.append([f"2026-03-{1 + i % 28:02d}", str(1 + i % 5), why])
    found = gather(Project(), made.write(table, tmp_path / "a.csv"))
    assert [s.columns for s in found.recipe.scores] == [("Rating",)]
    assert found.recipe.comment == ("Please tell us why you gave this score",)


def test_that_a_year_of_five_digits_is_a_slip_and_no_traceback(tmp_path: Path) -> None:
    table = [["date", "Rating of shop", "Rating of app"]]
    table += [[f"2026-03-{1 + i % 28:02d}", str(1 + i % 5), str(5 - i % 5)] for i in range(60)]
    table[40][0] = "20026-03-21"
    path = made.write(table, tmp_path / "a.csv")
    found = prepare(path, Project()).overview
    assert found is not None
    assert str(found.last) == "2026-03-28"
    source = gather(Project(), path).source
    assert source.last == "2026-03-28"
    assert source.used + sum(source.skipped.values()) == 60
