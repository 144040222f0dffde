"""Surveys made here are counted exactly: codes, slices, pairs, weights, people, leftovers."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from journeymap.data import survey
from journeymap.data.counted import Cancelled, Counted, InputError, Report, no_report
from journeymap.data.matching import ensure_touchpoints
from journeymap.data.readers import connect, open_rows
from journeymap.data.recipe import Recipe, ScoreColumn, recipe_from_toml
from journeymap.data.survey import count_survey, plan_touchpoints
from journeymap.evidence.tables import column_types
from journeymap.model.edits import connect as draw
from journeymap.model.journey import Journey

RATING = {"metric": "rating", "scale": (1, 5), "missing": ()}


def count(
    path: Path,
    recipe: Recipe | str,
    *,
    drawn: bool = False,
    where: Mapping[str, tuple[str, ...]] | None = None,
    report: Report = no_report,
) -> tuple[Counted, Journey]:
    if isinstance(recipe, str):
        recipe = recipe_from_toml('kind = "survey"\n' + recipe)
    connection = connect(threads=1)
    try:
        rows = open_rows(connection, path, recipe=recipe)
        journey, ids = ensure_touchpoints(Journey(), plan_touchpoints(connection, rows, recipe))
        if drawn:
            for one, other in pairwise(journey.touchpoints):
                journey = draw(journey, one.id, other.id)
        counted = count_survey(
            connection, rows, recipe, journey, ids, "s", report=report, where=where
        )
    finally:
        connection.close()
    return counted, journey


def write(path: Path, text: str, encoding: str = "utf-8") -> Path:
    path.write_bytes(text.encode(encoding))
    return path


def scores(counted: Counted, variable: str = "", value: str = "") -> dict[float, int]:
    """Code -> n of one slice, all months and touchpoints together."""
    table = counted.tables["scores"]
    table = table[(table["variable"] == variable) & (table["value"] == value)]
    return {float(c): int(n) for c, n in table.groupby("code")["n"].sum().items()}


def pairs(counted: Counted, variable: str = "", value: str = "") -> dict[tuple[float, float], int]:
    table = counted.tables["pairs"]
    table = table[(table["variable"] == variable) & (table["value"] == value)]
    found: dict[tuple[float, float], int] = {}
    for row in table.itertuples():
        key = (row.code_a, row.code_b)
        found[key] = found.get(key, 0) + row.n
    return found


def one_score(**changes: object) -> Recipe:
    return Recipe(
        kind="survey", segments=(), scores=(ScoreColumn(("Q",), **{**RATING, **changes}),)
    )


def test_that_missing_codes_and_answers_out_of_scale_are_told_and_never_counted(
    tmp_path: Path,
) -> None:
    path = write(tmp_path / "a.csv", "id,Q\n1,5\n2,0\n3,7\n4,\n5,what?\n6,N/A\n7,4\n8,7\n")
    counted, _ = count(path, one_score(missing=(0,)))
    assert scores(counted) == {5: 1, 4: 1}
    assert (counted.rows, counted.used, counted.people) == (8, 2, 2)
    assert counted.skipped == {
        "no score given": 3, "only scores that cannot be counted": 3,
    }  # fmt: skip
    assert sum(counted.skipped.values()) == counted.rows - counted.used
    told = "\n".join(counted.warnings)
    assert "Q: outside the scale 1 to 5, not counted: '7' 2 times; rows 4, 9" in told
    assert "Q: not a score, not counted: 'what?' 1 time; rows 6" in told
    assert "0 1 time" in told


def test_that_plain_columns_name_their_rows_as_well(tmp_path: Path) -> None:
    path = write(tmp_path / "a.csv", "id,Q\n1,5\n2,0\n3,7\n4,\n5,7.0\n")
    counted, _ = count(path, one_score())
    assert scores(counted) == {5: 1}
    assert any("'7' 2 times" in w and "rows 3, 4, 6" in w for w in counted.warnings)


@pytest.mark.parametrize("late", ["4.5", "۴", "N/A", "99", "4 - Good"])
def test_that_a_surprise_behind_the_sample_changes_the_way_of_reading_not_the_counts(
    tmp_path: Path, late: str
) -> None:
    body = "\n".join(f"{i},{1 + i % 5}" for i in range(25_000))
    path = write(tmp_path / "a.csv", f"id,Q\n{body}\n25000,{late}\n")
    counted, _ = count(path, one_score())
    found = scores(counted)
    extra = {"4.5": 4.5, "۴": 4.0, "4 - Good": 4.0}.get(late)
    expected = {float(code): 5_000 for code in range(1, 6)}
    if extra:
        expected[extra] = expected.get(extra, 0) + 1
    assert found == expected
    assert counted.rows == 25_001
    assert counted.used == 25_000 + bool(extra)


def test_that_labels_reversed_scales_and_fractions_become_codes(tmp_path: Path) -> None:
    path = write(tmp_path / "a.csv", "Q\nVery Good\n very  good\nbad\n4.5\n10 - Best\n")
    recipe = one_score(scale=(1, 10), labels={"very good": 8, "Bad": 2})
    assert scores(count(path, recipe)[0]) == {8: 2, 2: 1, 4.5: 1, 10: 1}
    turned = one_score(scale=(1, 10), labels=recipe.scores[0].labels, reversed=True)
    assert scores(count(path, turned)[0]) == {3: 2, 9: 1, 6.5: 1, 1: 1}


def test_that_a_measurement_is_refused_as_a_score(tmp_path: Path) -> None:
    body = "\n".join(str(i / 7) for i in range(1, 400))
    path = write(tmp_path / "a.csv", f"Q\n{body}\n")
    with pytest.raises(InputError, match="more than 200 different values"):
        count(path, one_score(scale=(0, 1000)))


def test_that_segments_of_one_reading_are_one_value_shown_as_first_met(tmp_path: Path) -> None:
    text = "شهر,Q\nكرج,5\nکرج,4\nتهران,3\n کرج ,1\nيزد,2\n,2\n"
    recipe = 'segments = ["شهر"]\n[[score]]\ncolumn = "Q"\nmetric = "rating"\nscale = [1, 5]\n'
    counted, _ = count(write(tmp_path / "a.csv", text), recipe)
    table = counted.tables["scores"]
    assert set(table["value"]) == {"", "كرج", "تهران", "يزد"}
    assert scores(counted, "شهر", "كرج") == {5: 1, 4: 1, 1: 1}
    assert sum(scores(counted).values()) == 6


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1256"])
def test_that_every_encoding_gives_the_same_counts(tmp_path: Path, encoding: str) -> None:
    text = "المنطقة;الرضا\nالرياض;5\nجدة;4\nالرياض;راض جدا\n"
    recipe = """segments = ["المنطقة"]
    [[score]]
    column = "الرضا"
    scale = [1, 5]
    labels = { "راض جدا" = 5 }
    """
    counted, _ = count(write(tmp_path / "a.csv", text, encoding), recipe)
    assert scores(counted) == {5: 2, 4: 1}
    assert scores(counted, "المنطقة", "الرياض") == {5: 2}


def test_that_persian_digits_and_decimal_commas_are_numbers(tmp_path: Path) -> None:
    path = write(tmp_path / "a.csv", "x;Q\n1;۴\n2;4,5\n3;۴٫۵\n4;٣\n")
    assert scores(count(path, one_score())[0]) == {4: 1, 4.5: 2, 3: 1}


def test_that_months_come_from_dates_and_undated_rows_are_told(tmp_path: Path) -> None:
    path = write(
        tmp_path / "a.csv", "d,Q\n31/01/2024,5\n01/02/2024,4\n?,3\n13/02/2024,2\n14/02/2024,2\n"
    )
    recipe = 'date = "d"\n[[score]]\ncolumn = "Q"\nscale = [1, 5]\n'
    counted, _ = count(path, recipe)
    table = counted.tables["scores"]
    assert table.groupby("period")["n"].sum().to_dict() == {"": 1, "2024-01": 1, "2024-02": 3}
    assert (counted.first, counted.last) == ("2024-01-31", "2024-02-14")
    assert any("1 row without a date" in w for w in counted.warnings)


def test_that_jalali_dates_give_gregorian_months(tmp_path: Path) -> None:
    path = write(tmp_path / "a.csv", "تاریخ,Q\n۱۴۰۳/۰۱/۱۵,5\n۱۴۰۳/۰۲/۱۵,4\n")
    counted, _ = count(path, 'date = "تاریخ"\n[[score]]\ncolumn = "Q"\nscale = [1, 5]\n')
    assert (counted.first, counted.last) == ("2024-04-03", "2024-05-04")


def test_that_dates_nobody_can_read_are_refused(tmp_path: Path) -> None:
    path = write(tmp_path / "a.csv", "d,Q\nsoon,5\nlater,4\n")
    with pytest.raises(InputError, match="'d' cannot be read"):
        count(path, 'date = "d"\n[[score]]\ncolumn = "Q"\nscale = [1, 5]\n')


def test_that_weights_are_summed_with_their_squares(tmp_path: Path) -> None:
    path = write(tmp_path / "a.csv", "w,Q\n0.5,5\n1.5,5\n2,4\n,3\n-1,3\n")
    counted, _ = count(path, 'weight = "w"\n[[score]]\ncolumn = "Q"\nscale = [1, 5]\n')
    table = counted.tables["scores"].set_index("code")
    assert table.loc[5.0, ["n", "w", "w2"]].tolist() == [2, 2.0, 2.5]
    assert table.loc[4.0, ["n", "w", "w2"]].tolist() == [1, 2.0, 4.0]
    assert counted.skipped == {"no weight": 2}


def test_that_without_weights_w_is_n(tmp_path: Path) -> None:
    counted, _ = count(write(tmp_path / "a.csv", "x,Q\n1,5\n2,5\n"), one_score())
    assert counted.tables["scores"][["n", "w", "w2"]].to_numpy().tolist() == [[2, 2.0, 2.0]]


WIDE = """id,Plan,A,B,C
1,Home,5,4,
2,Home,5,3,1
3,Office,2,,3
4,Office,1,1,1
"""
WIDE_RECIPE = """segments = ["Plan"]
[[score]]
column = "A"
scale = [1, 5]
[[score]]
column = "B"
scale = [1, 5]
[[score]]
column = "C"
scale = [1, 5]
"""


def test_that_pairs_are_answers_of_one_row_and_drawn_ones_have_slices(tmp_path: Path) -> None:
    counted, journey = count(write(tmp_path / "a.csv", WIDE), WIDE_RECIPE, drawn=True)
    a, b, c = (t.id for t in journey.touchpoints)
    table = counted.tables["pairs"]
    total = table[table["variable"] == ""]
    assert {(x, y) for x, y in zip(total["a"], total["b"], strict=True)} == {(a, b), (a, c), (b, c)}
    first = total[(total["a"] == a) & (total["b"] == b)]
    assert {(r.code_a, r.code_b): r.n for r in first.itertuples()} == {
        (5, 4): 1, (5, 3): 1, (1, 1): 1,
    }  # fmt: skip
    sliced = table[table["variable"] == "Plan"]
    assert {(x, y) for x, y in zip(sliced["a"], sliced["b"], strict=True)} == {(a, b), (b, c)}


def test_that_where_counts_two_segments_at_once(tmp_path: Path) -> None:
    lines = ["id,Plan,Region,A,B"]
    lines += [f"{i},{'HO'[i % 2]},{'NSW'[i % 3]},{1 + i % 5},{1 + i % 4}" for i in range(600)]
    path = write(tmp_path / "a.csv", "\n".join(lines) + "\n")
    recipe = 'segments = ["Plan", "Region"]\n[[score]]\ncolumn = "A"\nscale = [1, 5]\n'
    counted, _ = count(path, recipe, where={"Plan": ("H",), "Region": ("N", "S")})
    wanted = [i for i in range(600) if i % 2 == 0 and i % 3 < 2]
    assert counted.rows == len(wanted)
    expected: dict[float, int] = {}
    for i in wanted:
        expected[1.0 + i % 5] = expected.get(1.0 + i % 5, 0) + 1
    assert scores(counted) == expected
    assert set(counted.tables["scores"]["variable"]) == {""}


LONG = """customer,stage,when,score
a,Order,2024-01-05,9
a,Bill,2024-02-10,3
b,Order,2024-01-07,8
b,Order,2024-01-09,6
b,Bill,2024-03-01,2
c,Bill,2024-03-02,10
,Order,2024-03-03,1
"""


def test_that_answers_of_one_person_in_several_rows_are_joined(tmp_path: Path) -> None:
    recipe = """respondent = "customer"
    date = "when"
    [[score]]
    column = "score"
    touchpoint_column = "stage"
    metric = "nps"
    """
    counted, journey = count(write(tmp_path / "a.csv", LONG), recipe)
    assert [t.name for t in journey.touchpoints] == ["Order", "Bill"]
    assert counted.people == 4
    table = counted.tables["pairs"]
    order = next(t.id for t in journey.touchpoints if t.name == "Order")
    found = {
        (row.period, *((row.code_a, row.code_b) if row.a == order else (row.code_b, row.code_a))):
        row.n for row in table.itertuples()
    }  # fmt: skip
    assert found == {("2024-02", 9, 3): 1, ("2024-03", 6, 2): 1}


def test_that_a_panel_keeps_the_pairs_of_each_wave(tmp_path: Path) -> None:
    text = "id,A,B\n" + "".join(f"{p},{1 + p % 5},{1 + w}\n" for w in range(3) for p in range(10))
    recipe = WIDE_RECIPE.split('[[score]]\ncolumn = "C"')[0].replace('segments = ["Plan"]', "")
    counted, _ = count(write(tmp_path / "a.csv", text), 'respondent = "id"\n' + recipe)
    assert sum(pairs(counted).values()) == 30
    assert counted.people == 10


def test_that_several_columns_of_one_score_are_read_together(tmp_path: Path) -> None:
    path = write(tmp_path / "a.csv", "Q1,Q2\n5,4\n,4\n3,\n")
    counted, _ = count(
        path, '[[score]]\ncolumns = ["Q1", "Q2"]\ntouchpoint = "Both"\nscale = [1, 5]\n'
    )
    assert scores(counted) == {5: 1, 4: 2, 3: 1}
    assert counted.used == 3


def test_that_too_many_pairs_leave_those_that_are_drawn(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(survey, "MAX_PAIRS", 2)
    counted, journey = count(write(tmp_path / "a.csv", WIDE), WIDE_RECIPE, drawn=True)
    total = counted.tables["pairs"]
    total = total[total["variable"] == ""]
    drawn = {(t.source, t.target) for t in journey.transitions}
    assert {(x, y) for x, y in zip(total["a"], total["b"], strict=True)} == drawn


def test_that_the_tables_have_the_shape_of_the_evidence(tmp_path: Path) -> None:
    counted, _ = count(write(tmp_path / "a.csv", WIDE), WIDE_RECIPE, drawn=True)
    for name, table in counted.tables.items():
        assert {c: str(t) for c, t in table.dtypes.items()} == column_types(name)
        assert set(table["source"]) == {"s"}


def test_that_counting_can_be_cancelled_at_any_point(tmp_path: Path) -> None:
    path = write(tmp_path / "a.csv", WIDE)
    for limit in (0.0, 0.3, 0.65, 0.8):

        def cancel(share: float, limit: float = limit) -> None:
            if share >= limit:
                raise Cancelled

        with pytest.raises(Cancelled):
            count(path, WIDE_RECIPE, report=cancel)


def test_that_a_segment_with_a_value_for_everybody_is_refused(tmp_path: Path) -> None:
    path = write(tmp_path / "a.csv", "id,Q\n" + "".join(f"{i},5\n" for i in range(600)))
    with pytest.raises(InputError, match="too many to compare"):
        count(path, 'segments = ["id"]\n[[score]]\ncolumn = "Q"\nscale = [1, 5]\n')


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(
        st.tuples(
            st.sampled_from(["2024-01-03", "2024-02-03", ""]), st.sampled_from(["x", "y", ""]),
            *[st.sampled_from(["1", "2", "5", "", "0", "9"])] * 6,
        ),
        min_size=1, max_size=40,
    )
)  # fmt: skip
def test_that_counts_agree_with_a_count_by_hand(
    tmp_path_factory: pytest.TempPathFactory, lines: list[tuple[str, ...]]
) -> None:
    names = [f"Q{i}" for i in range(6)]
    path = tmp_path_factory.mktemp("h") / "a.csv"
    frame = pd.DataFrame(lines, columns=["d", "seg", *names])
    frame.loc[len(frame)] = ["2024-01-04", "x", "5", "5", "5", "5", "5", "5"]
    frame.to_csv(path, index=False)
    recipe = Recipe(
        kind="survey", date="d", segments=("seg",),
        scores=tuple(ScoreColumn((n,), n, "", "rating", (1, 5), (9,)) for n in names),
    )  # fmt: skip
    counted, journey = count(path, recipe, drawn=True)
    valid = frame[names].where(frame[names].isin(["1", "2", "5"])).astype(float)
    table = counted.tables["scores"]
    for touchpoint in journey.touchpoints:
        mine = table[(table["touchpoint"] == touchpoint.id) & (table["variable"] == "")]
        expected = valid.groupby(frame["d"].str[:7])[touchpoint.name].value_counts()
        got = {(r.period, r.code): r.n for r in mine.itertuples()}
        assert got == {k: v for k, v in expected.to_dict().items() if v}
        sliced = table[(table["touchpoint"] == touchpoint.id) & (table["value"] == "x")]
        assert sliced["n"].sum() == valid.loc[frame["seg"] == "x", touchpoint.name].count()
    joint = counted.tables["pairs"]
    by_id = {t.id: t.name for t in journey.touchpoints}
    assert len({(a, b) for a, b in zip(joint["a"], joint["b"], strict=True)}) == 15
    for (a, b), part in joint[joint["variable"] == ""].groupby(["a", "b"]):
        both = valid[[by_id[str(a)], by_id[str(b)]]].dropna()
        expected = both.value_counts().to_dict()
        assert part.groupby(["code_a", "code_b"])["n"].sum().to_dict() == expected
    assert counted.used == valid.notna().any(axis=1).sum()
