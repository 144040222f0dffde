"""Small logs counted by hand: steps, ends, waits, returns, slices, and what is left out."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from journeymap.data.counted import Cancelled, InputError
from journeymap.data.event_journey import journey_from_events
from journeymap.data.events import completed_recipe, count_events, plan_activities
from journeymap.data.readers import connect, open_rows
from journeymap.data.recipe import EventColumn, Recipe
from journeymap.evidence.tables import normalise
from journeymap.model.edits import add_touchpoint
from journeymap.model.journey import Journey
from tests.evidence.bins import wait_bin

RECIPE = Recipe(kind="events", case="case", activity=("what",), time="when", segments=("kind",))
LOG = """case,what,when,kind
001,ask,2024-01-31 10:00:00,new
001,answer,2024-01-31 10:00:10,new
001,ask,2024-02-01 10:00:10,old
NA,ask,2024-02-02 00:00:00,old
NA,ask,2024-02-02 00:00:00,old
NA,pay,2024-02-03 00:00:00,old
"""


def counted(tmp_path: Path, text: str, recipe: Recipe = RECIPE, journey=None, ids=None, **more):
    path = tmp_path / "log.csv"
    path.write_text(text, encoding="utf-8")
    connection = connect()
    rows = open_rows(connection, path, recipe=recipe)
    return count_events(connection, rows, recipe, journey or Journey(), ids or {}, "s", **more)


def steps(result, variable="", value=""):
    table = result.tables["steps"]
    part = table[(table["variable"] == variable) & (table["value"] == value)]
    return {
        (row.a, row.b, row.period, row.bin): (row.n, row.seconds, row.returned)
        for row in part.itertuples()
    }


def test_that_steps_starts_and_ends_are_those_counted_by_hand(tmp_path):
    result = counted(tmp_path, LOG)
    day = 86400.0
    gone = day + 50390.0  # from 001's last event to the end of the log
    assert steps(result) == {
        ("", "?ask", "2024-01", -1): (1, 0, 0),
        ("?ask", "?answer", "2024-01", wait_bin(10)): (1, 10, 1),
        ("?answer", "?ask", "2024-01", wait_bin(day)): (1, day, 0),
        ("?ask", "", "2024-02", wait_bin(gone)): (1, gone, 0),
        ("", "?ask", "2024-02", -1): (1, 0, 0),
        ("?ask", "?ask", "2024-02", wait_bin(0)): (1, 0, 0),
        ("?ask", "?pay", "2024-02", wait_bin(day)): (1, day, 0),
        ("?pay", "", "2024-02", wait_bin(0)): (1, 0, 0),
    }
    assert (result.rows, result.used, result.people) == (6, 6, 2)
    assert (result.first, result.last) == ("2024-01-31", "2024-02-03")


@pytest.mark.parametrize(
    ("calendar", "weeks"),
    [
        ("gregorian", ["2024-01-29"] * 6),  # from Monday
        ("jalali", ["2024-01-27"] * 5 + ["2024-02-03"]),  # from Saturday, which is 3 February
        ("hijri", ["2024-01-28"] * 6),  # from Sunday
    ],
)
def test_that_a_short_log_is_counted_by_week_too(tmp_path, calendar, weeks):
    result = counted(tmp_path, LOG, replace(RECIPE, calendar=calendar))
    table = result.tables["weeks"]
    table = table[(table["variable"] == "") & (table["a"] != "")]
    assert sorted(table["week"]) == weeks
    by_month = result.tables["steps"].query("variable == '' and a != ''")
    for count in ("n", "seconds", "returned"):
        assert table[count].sum() == by_month[count].sum()


def test_that_a_log_of_more_than_half_a_year_is_not_counted_by_week(tmp_path):
    longer = LOG + "NA,pay,2024-08-20 00:00:00,old\n"
    assert counted(tmp_path, longer).tables["weeks"].empty


def test_that_a_case_belongs_to_the_segment_of_its_first_event(tmp_path):
    result = counted(tmp_path, LOG)
    assert sum(n for n, *_ in steps(result, "kind", "new").values()) == 4
    assert sum(n for n, *_ in steps(result, "kind", "old").values()) == 4
    assert ("?ask", "", "2024-02", wait_bin(86400 + 50390)) in steps(result, "kind", "new")


def test_that_visits_count_events_and_customers_count_cases(tmp_path):
    table = normalise("visits", counted(tmp_path, LOG).tables["visits"])
    total = table[table["variable"] == ""].groupby("touchpoint")[["visits", "customers"]].sum()
    assert total.loc["?ask"].tolist() == [4, 2]
    assert total.loc["?answer"].tolist() == [1, 1]
    first = table[(table["variable"] == "") & (table["period"] == "2024-01")]
    assert first.set_index("touchpoint")["customers"].to_dict() == {"?ask": 1, "?answer": 1}


def test_that_more_activities_than_bits_give_the_same_visits(tmp_path):
    many = LOG + "".join(f"x{i},act{i},2024-02-03 00:00:00,old\n" for i in range(100))
    table = counted(tmp_path, many).tables["visits"]
    total = table[table["variable"] == ""].groupby("touchpoint", observed=True)["customers"].sum()
    assert total["?ask"] == 2
    assert total.sum() == 2 + 1 + 1 + 100


def test_that_done_means_the_case_ever_reached_completion(tmp_path):
    journey = add_touchpoint(Journey(), "Question", "interest", id="ask")
    journey = add_touchpoint(journey, "Payment", "action", id="pay")
    for recipe in (RECIPE, Recipe(**{**fields(RECIPE), "completed": ("Payment",)})):
        result = counted(tmp_path, LOG, recipe, journey, {"ask": "ask", "pay": "pay"})
        table = result.tables["steps"]
        done = table[(table["variable"] == "") & table["done"]]
        assert set(zip(done["a"], done["b"], strict=True)) == {
            ("", "ask"), ("ask", "ask"), ("ask", "pay"), ("pay", ""),
        }  # fmt: skip
    unknown = Recipe(**{**fields(RECIPE), "completed": ("Nowhere",)})
    assert "Nowhere" in " ".join(counted(tmp_path, LOG, unknown).warnings)


def fields(recipe: Recipe) -> dict[str, object]:
    return {name: getattr(recipe, name) for name in recipe.__dataclass_fields__}


def test_that_ties_keep_the_order_of_the_file(tmp_path):
    text = "case,what,when,kind\n" + "".join(
        f"{case},{what},2024-01-01 00:00:00,k\n" for case in range(500) for what in "zyx"
    )
    found = {(a, b): n for (a, b, *_), (n, *_) in steps(counted(tmp_path, text)).items()}
    assert found == {("", "?z"): 500, ("?z", "?y"): 500, ("?y", "?x"): 500, ("?x", ""): 500}


def test_that_activities_on_one_touchpoint_are_one(tmp_path):
    ids = {"ask": "t1", "answer": "t1"}
    found = steps(counted(tmp_path, LOG, ids=ids))
    assert found["t1", "t1", "2024-01", wait_bin(10)] == (1, 10, 0)


def test_that_renamed_activities_are_planned_by_their_new_name(tmp_path):
    path = tmp_path / "log.csv"
    path.write_text(LOG)
    connection = connect()
    recipe = Recipe(**{**fields(RECIPE), "rename": {"answer": "ask"}})
    plan = plan_activities(connection, open_rows(connection, path), recipe)
    assert [(a.name, a.count) for a in plan] == [("ask", 5), ("pay", 1)]


def test_that_every_lifecycle_row_is_a_visit_unless_one_kind_is_kept(tmp_path):
    text = """case,what,when,kind,phase
1,ask,2024-01-01 00:00:00,k,start
1,ask,2024-01-01 00:01:00,k,complete
1,pay,2024-01-01 00:03:00,k,schedule
1,pay,2024-01-01 00:05:00,k,start
1,pay,2024-01-01 00:06:00,k,suspend
1,pay,2024-01-01 00:09:00,k,complete
1,ask,2024-01-01 00:10:00,k,complete
"""
    recipe = Recipe(**{**fields(RECIPE), "lifecycle": "phase"})
    result = counted(tmp_path, text, recipe)
    found: dict[tuple[str, str], tuple[int, float]] = {}
    for (a, b, *_), (n, seconds, _) in steps(result).items():
        if a and b:
            before = found.get((a, b), (0, 0.0))
            found[a, b] = before[0] + n, before[1] + seconds
    assert found == {
        ("?ask", "?ask"): (1, 60),
        ("?ask", "?pay"): (1, 120),
        ("?pay", "?pay"): (3, 360),
        ("?pay", "?ask"): (1, 60),
    }
    assert not result.skipped
    kept = Recipe(**{**fields(recipe), "keep": ("complete",)})
    complete = steps(counted(tmp_path, text, kept))
    found = {(a, b): (n, s) for (a, b, *_), (n, s, _) in complete.items() if a and b}
    assert found == {("?ask", "?pay"): (1, 480), ("?pay", "?ask"): (1, 60)}


def test_that_an_end_column_shortens_waits_and_overlap_has_no_wait(tmp_path):
    text = """case,what,when,till,kind
1,a,2024-01-01 00:00:00,2024-01-01 00:01:00,k
1,b,2024-01-01 00:03:00,2024-01-01 00:09:00,k
1,c,2024-01-01 00:05:00,,k
"""
    result = counted(tmp_path, text, Recipe(**{**fields(RECIPE), "end": "till"}))
    assert steps(result)["?a", "?b", "2024-01", wait_bin(120)] == (1, 120, 0)
    assert steps(result)["?b", "?c", "2024-01", -1] == (1, 0, 0)
    assert "1 step beginning before" in " ".join(result.warnings)


def test_that_one_row_per_case_unfolds_in_the_order_of_the_columns(tmp_path):
    text = """id,bought,paid,sent
1,1/13/2024 10:00,1/13/2024 10:00,1/14/2024 9:00
2,1/14/2024 10:00,,1/13/2024 10:00
3,,,
"""
    events = tuple(EventColumn(c, c.title()) for c in ("bought", "paid", "sent"))
    result = counted(tmp_path, text, Recipe(kind="events", case="id", events=events))
    found = {(a, b, bin): n for (a, b, _, bin), (n, *_) in steps(result).items() if a and b}
    assert found == {
        ("?Bought", "?Paid", 0): 1,
        ("?Paid", "?Sent", wait_bin(23 * 3600)): 1,
        ("?Bought", "?Sent", -1): 1,
    }
    assert (result.rows, result.used, result.people) == (3, 2, 2)


def test_that_rows_that_lack_something_are_counted_and_named(tmp_path):
    bad = LOG + ",ask,2024-02-03 00:00:00,old\n002,,2024-02-03 00:00:00,old\n003,ask,soon,old\n"
    result = counted(tmp_path, bad)
    assert result.skipped == {"no case": 1, "no activity": 1, "no time that can be read": 1}
    assert (result.rows, result.used) == (9, 6)
    assert steps(result) == steps(counted(tmp_path, LOG))


def test_that_names_met_late_in_a_long_file_are_counted(tmp_path):
    text = "case,what,when,kind\n" + "".join(
        f"{i},ask,2024-01-01 00:00:00,k\n" for i in range(210_000)
    )
    result = counted(tmp_path, text + "0,late,2024-01-02 00:00:00,new\n")
    assert steps(result)["?ask", "?late", "2024-01", wait_bin(86400)] == (1, 86400, 0)


def test_that_a_log_that_begins_with_twelve_days_is_read_day_first_throughout(tmp_path):
    rows = [f"{i},ask,{1 + i // 2000:02d}/01/2024 08:00,k" for i in range(24_000)]
    text = "\n".join(["case,what,when,kind", *rows, "0,late,13/01/2024 08:00,k"]) + "\n"
    result = counted(tmp_path, text)
    assert steps(result)["?ask", "?late", "2024-01", wait_bin(12 * 86400)] == (1, 12 * 86400, 0)
    assert result.skipped == {}
    assert not result.warnings


def test_that_where_keeps_cases_and_gives_the_total_alone(tmp_path):
    result = counted(tmp_path, LOG, where={"kind": ("old",)})
    assert result.people == 1
    assert set(result.tables["steps"]["variable"]) == {""}
    assert steps(result) == steps(counted(tmp_path, LOG), "kind", "old")


def test_that_open_cases_are_given_time_by_the_waits_of_the_log(tmp_path):
    text = "case,what,when,kind\n" + "".join(
        f"{i},{what},2024-01-{1 + 2 * d:02d} 00:00:00,k\n"
        for i in range(50) for d, what in enumerate("abc")
    )  # fmt: skip
    result = counted(tmp_path, text)
    assert completed_recipe(RECIPE, result).inactive_after == "5d"
    given = Recipe(**{**fields(RECIPE), "inactive_after": "36h"})
    assert counted(tmp_path, text, given).inactive_after == 36 * 3600


@pytest.mark.parametrize(
    ("recipe", "said"),
    [
        (Recipe(case="case", activity=("what",), time="kind"), "holds no times"),
        (Recipe(case="case", activity=("what",)), "when it happened"),
        (Recipe(case="case", time="when"), "what happened"),
        (Recipe(activity=("what",), time="when"), "whose it was"),
    ],
)
def test_that_a_log_without_its_three_columns_is_one_clear_error(tmp_path, recipe, said):
    with pytest.raises(InputError, match=said):
        counted(tmp_path, LOG, recipe)


def test_that_counting_can_be_cancelled(tmp_path):
    def report(share: float) -> None:
        if share > 0.5:
            raise Cancelled

    with pytest.raises(Cancelled):
        counted(tmp_path, LOG, report=report)


def test_that_a_map_is_drawn_from_the_main_flow(tmp_path):
    path = tmp_path / "log.csv"
    path.write_text(LOG)
    connection = connect()
    journey = journey_from_events(
        connection, open_rows(connection, path), RECIPE, Journey(title="Shop")
    )
    assert journey.title == "Shop"
    assert {t.name for t in journey.touchpoints} == {"ask", "answer", "pay"}
    assert journey.transitions
