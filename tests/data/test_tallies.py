"""Tables that count the answers of each level: every count is that many answers."""

from __future__ import annotations

from pathlib import Path

import made_exports as made
import pytest

from journeymap.data.counted import InputError
from journeymap.data.importing import journey_from
from journeymap.data.tallies import levels_of

LEVELS = ("1 Very good", "2 Good", "3 Neither good nor poor", "4 Poor", "5 Very poor", "Don't know")
HEAD = ["Month", "Trust", "Ward", *LEVELS, "Total", "% positive"]


def wards(number: int = 40) -> made.Table:
    rows = [HEAD]
    for i in range(number):
        given = [20 + i, 9, i % 3, i % 2, 1, i % 4]
        share = f"{100 * sum(given[:2]) / sum(given):.0f}%"
        rows.append(
            ["Jan-26", f"Trust {i % 3}", f"Ward {i}", *map(str, given), f"{sum(given)}", share]
        )
    return rows


def test_that_each_count_is_so_many_answers(tmp_path: Path) -> None:
    table = wards()
    totals = [sum(int(row[at]) for row in table[1:]) for at in range(3, 9)]
    found = journey_from(made.write(table, tmp_path / "fft.csv"))
    (score,) = found.recipe.scores
    assert (score.metric, score.scale, score.touchpoint) == ("rating", (1, 5), "Overall rating")
    assert found.recipe.segments == ("Trust",)
    assert found.recipe.date == "Month"
    assert found.source.rows == sum(totals)
    assert found.source.used == sum(totals[:5])
    assert found.project.evidence is not None
    counted = found.project.evidence.scores
    everybody = counted[counted["variable"] == ""].groupby("code")["n"].sum()
    assert everybody.to_dict() == dict(zip((5.0, 4.0, 3.0, 2.0, 1.0), totals[:5], strict=True))
    assert set(counted["period"]) == {"2026-01"}
    assert any("counts answers by level" in line for line in found.warnings)


def test_that_a_row_of_sums_is_not_counted_again(tmp_path: Path) -> None:
    table = wards()
    sums = [f"{sum(int(row[at]) for row in table[1:])}" for at in range(3, 9)]
    table.insert(1, ["Jan-26", "England", "All", *sums, "", ""])
    found = journey_from(made.write(table, tmp_path / "fft.csv"))
    assert found.source.rows == sum(map(int, sums))


def test_that_the_column_of_places_names_the_touchpoints(tmp_path: Path) -> None:
    rows = [["Hour", "Touchpoint", "Very happy", "Happy", "Unhappy", "Very unhappy", "Index"]]
    rows += [
        [f"2026-03-{1 + i % 28:02d}", ("Door", "Till", "Café")[i % 3], f"{9 + i}", *"4211"]
        for i in range(60)
    ]
    found = journey_from(made.write(rows, tmp_path / "kiosk.csv"))
    assert {t.name for t in found.project.journey.touchpoints} == {"Door", "Till", "Café"}
    assert found.recipe.scores[0].metric == "csat"


def test_that_shares_are_refused_in_words(tmp_path: Path) -> None:
    rows = [["Shop", "1 star", "2 stars", "3 stars", "4 stars", "5 stars"]]
    rows += [[f"Shop {i}", "5", "10", "15", f"{20 + i}", f"{50 - i}"] for i in range(20)]
    with pytest.raises(InputError, match="hold shares") as raised:
        journey_from(made.write(rows, tmp_path / "stars.csv"))
    assert "how many gave each" in str(raised.value)


@pytest.mark.parametrize(
    "cells",
    [{"1": 9, "0": 3}, {"4.5": 2, "3": 2}, {"12": 3, "many": 4}],
    ids=["ticks", "scores", "words"],
)
def test_that_other_columns_under_levels_are_left_alone(cells: dict[str, int]) -> None:
    assert not levels_of(dict.fromkeys(("Poor", "Fair", "Good"), cells))
